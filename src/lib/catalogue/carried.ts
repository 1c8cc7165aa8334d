import { PROGRAMS, type Message, type Program, type When } from '../../errors/types.ts';
import { isOlder } from './version.ts';

/** A release of the action with what its container carries: `null` is not in it, and what is left out is not known. */
export interface Carried {
  release: string;
  programs: Readonly<Partial<Record<Program, string | null>>>;
}

/** The program and version that a `since` or `until` names, where the table has that program. */
function named(when: When | undefined): { program: Program; version: string } | undefined {
  const [program, version = ''] = when?.split(' ') ?? [];
  return PROGRAMS.includes(program as Program) ? { program: program as Program, version } : undefined;
}

/** Whether a release of the action prints a message, as far as its programs decide it; undefined where they do not. */
function prints({ since, until }: Message, { programs }: Carried): boolean | undefined {
  const [from, to] = [named(since), named(until)];
  const program = (from ?? to)?.program;
  const version = program && programs[program];
  if (!program || version === undefined) return undefined;
  return version !== null && !(from && isOlder(version, from.version)) && !(to && isOlder(to.version, version));
}

/** In which releases of the action a program's message is found: the oldest and the newest, as far as the table knows. */
export interface Span {
  /** Left out, the oldest release has it. */
  from?: string;
  /** Left out, the newest release has it. */
  to?: string;
}

/**
 * Where a message that one of the action's programs prints is found in the action.
 *
 * @param table see {@link Carried}, the oldest release first
 * @returns null where no release is known to have it, undefined where the message is not tied to a release of a program
 */
export function inAction(message: Message, table: readonly Carried[]): Span | null | undefined {
  if (!named(message.since) && !named(message.until)) return undefined;
  const decided = table.map((row) => ({ release: row.release, has: prints(message, row) })).filter(({ has }) => has !== undefined);
  const first = decided.findIndex(({ has }) => has);
  if (first < 0) return null;
  const last = decided.findLastIndex(({ has }) => has);
  return { ...(first > 0 && { from: decided[first]!.release }), ...(last < decided.length - 1 && { to: decided[last]!.release }) };
}

const number = (release: string): string => release.replace('v', '');

/**
 * The releases of the action that cannot have printed a message, for {@link isExcluded}: `<1.8.5,>1.12.4` for older and
 * newer ones than these, `1.5.2-1.12.4,1.14.0` for those whose programs are known to print other words.
 *
 * @returns nothing where no release is excluded
 */
export function excluded(message: Message, table: readonly Carried[]): string {
  const { since, until } = message;
  const parts = [...(since?.startsWith('v') ? [`<${number(since)}`] : []), ...(until?.startsWith('v') ? [`>${number(until)}`] : [])];
  let run: string[] = [];
  const end = (): void => {
    if (run.length > 0) parts.push(run.length > 1 ? `${run[0]}-${run.at(-1)}` : `${run[0]}`);
    run = [];
  };
  for (const row of table) {
    if (prints(message, row) === false) run.push(number(row.release));
    else end();
  }
  end();
  return parts.join(',');
}

/**
 * Whether a release of the action is among those that {@link excluded} wrote down.
 *
 * @example isExcluded('<1.8.5', 'v1.8.4') // true
 */
export function isExcluded(releases: string, release: string): boolean {
  return releases.split(',').some((part) => {
    if (part === '') return false;
    if (part.startsWith('<')) return isOlder(release, part.slice(1));
    if (part.startsWith('>')) return isOlder(part.slice(1), release);
    const [from = '', to = from] = part.split('-');
    return !isOlder(release, from) && !isOlder(to, release);
  });
}
