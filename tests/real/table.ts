import { isOlder } from '../../src/lib/catalogue/version.ts';
import { TOKEN } from './stand-in.ts';
import type { Program, Release, Right, Situation } from './types.ts';

/** What a step says, and its variables; or why the situation does not exist for a program. */
export type Step = { command: string; env: Record<string, string> } | { why: string };

/** @returns the step with which a program meets a situation */
export function stepFor(program: Program, { of, set = {}, options = [], address, words, env = {} }: Situation): Step {
  if (of && !of[0].includes(program.name)) return { why: of[1] };
  const missing = [...options.filter((each) => program.options[each] === undefined).map((each) => `no option for ${each}`), ...(address && !program.address ? ['no option for an address'] : [])];
  const unread = Object.keys(set).filter((each) => program.variables[each as keyof typeof set] === undefined).map((each) => `no variable for a ${each}`);
  if (missing.length + unread.length > 0) return { why: `${program.name} has ${[...missing, ...unread].join(' and ')}` };
  const [command, files] = program.command;
  const told = [command, ...options.map((each) => program.options[each]), address && program.address?.words?.replace('{}', address), words, files].filter(Boolean).join(' ');
  const variables = Object.entries(set).flatMap(([credential, value]) =>
    Object.entries(program.variables[credential as keyof typeof set]!).map(([name, form]) => [name, form.replace('{}', value === 'token' ? TOKEN : value)]),
  );
  const led = Object.entries((address && program.address?.variables) || {}).map(([name, form]) => [name, form.replace('{}', address ?? '')]);
  return { command: told, env: { ...program.env, ...env, ...Object.fromEntries([...led, ...variables]) } };
}

/** @returns what is right to say where a release of a program meets a situation */
export function rightFor(situation: Situation, program: string, { version, broken }: Release): Right | undefined {
  const holds = ({ programs, since = version, until = version }: Right): boolean =>
    (!programs || programs.includes(program)) && !isOlder(version, since) && !isOlder(until, version);
  const right = situation.right.find(holds);
  return broken && !right?.early ? { cause: [broken], state: ['nothing-uploaded'] } : right;
}
