import type { YAMLMap } from 'yaml';
import { cutOut, given, variableOf, type Given } from '../tools/program.ts';
import { isOpenWord, variableIn, type Command } from '../tools/shell.ts';
import type { Step } from '../tools/types.ts';
import { entries, pairOf, type Entry } from '../yaml/yaml.ts';
import { askedIn } from './env.ts';
import type { Job, Workflow } from './workflow.ts';

/** Where a variable is set under `env:`. */
interface Place {
  pair: Entry;
  map: YAMLMap;
  /** The entry `env:` that holds it, and the map that this stands in. */
  env: Entry;
  owner: YAMLMap;
  of: 'step' | 'job' | 'workflow';
}

/** What a call is told of one setting, and where the file says so. */
export interface SetBy extends Given {
  place?: Place;
  /** Whether another of its name is in force where this one is not: of the file, the job, its container or a step before. */
  hides?: true;
  /** The variable that it is said to be. */
  from?: SetBy;
}

/** A variable of a shell. A program is given those alone that are exported. */
interface Held {
  value: SetBy;
  exported: boolean | 'perhaps';
}

/** What only a run can tell. */
const open = (by: string): Given => ({ kind: 'open', text: '', by });

const DECLARES = new Set(['export', 'declare', 'typeset', 'readonly', 'local']);

const ASSIGNS = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/;

/** The variables that a script finds and sets, command by command. */
export class Variables {
  #held: Map<string, Held>;
  readonly #found: ReadonlyMap<string, SetBy>;
  readonly #env: Step['env'] | undefined;
  /** Exported before they are set. */
  #names = new Set<string>();
  #exportsAll = false;
  /** Whether something set variables that the script does not name. */
  hidden = false;

  /** @param env what `${{ env.NAME }}` comes to: GitHub writes it into the script before a shell reads that */
  constructor(found: ReadonlyMap<string, SetBy> = new Map(), env?: Step['env']) {
    this.#found = found;
    this.#env = env;
    this.#held = new Map(Array.from(found, ([name, value]) => [name, { value, exported: true }]));
  }

  /** The same for what does not last: brackets, and what a command is made of. */
  copy(): Variables {
    const copy = new Variables(this.#found, this.#env);
    copy.#held = new Map(this.#held);
    copy.#names = new Set(this.#names);
    copy.#exportsAll = this.#exportsAll;
    copy.hidden = this.hidden;
    return copy;
  }

  #asked(name: string | undefined): SetBy | undefined {
    const text = name === undefined ? undefined : this.#env?.get(name);
    if (name === undefined || text === undefined) return undefined;
    const found = this.#found.get(name);
    return found?.text === text ? found : given(text, name);
  }

  /** What a value comes to that may be another variable. */
  resolved(value: Given): SetBy {
    const asked = askedIn(value.text);
    const name = variableOf(value);
    if (name === undefined && asked === undefined) return value;
    const found = asked === undefined ? this.#held.get(name!)?.value : this.#asked(asked);
    // A variable that nothing here sets may come from a step before.
    return found ? { kind: found.kind, text: found.text, by: value.by, from: found.from ?? found, ...(found.secret !== undefined && { secret: found.secret }) } : value;
  }

  /** The words that a word comes to: of a variable whose text stands in the file, those of the text. */
  wordsOf(word: string): string[] {
    const found = this.#asked(askedIn(word)) ?? this.#held.get(variableIn(word) ?? '')?.value;
    return found?.kind === 'text' ? found.text.split(/\s+/).filter((each) => each !== '') : [word];
  }

  /** What a program is given under a name. */
  given(name: string): SetBy | undefined {
    const held = this.#held.get(name);
    if (!held?.exported) return undefined;
    return held.exported === 'perhaps' ? open(name) : held.value;
  }

  /** Keeps what a program has stored for itself. */
  store(value: SetBy): void {
    this.#held.set(value.by, { value, exported: true });
  }

  /** Whether a variable is set and not exported. */
  keeps(name: string): boolean {
    return this.#held.get(name)?.exported === false;
  }

  /** Sets what stands before a command, for this one alone. */
  prefix(assigned: ReadonlyMap<string, string>): void {
    for (const [name, text] of assigned) this.#held.set(name, { value: this.resolved(given(text, name)), exported: true });
  }

  #set(name: string, text: string, { conditional, exports = false, adds = false }: { conditional: boolean; exports?: boolean; adds?: boolean }): void {
    const before = this.#held.get(name);
    const now = exports || this.#exportsAll || this.#names.has(name);
    const exported = before?.exported === true || (now ? (conditional ? 'perhaps' : true) : (before?.exported ?? false));
    const whole = adds && before?.value.kind === 'text' ? `${before.value.text} ${text}` : text;
    this.#held.set(name, { value: conditional || (adds && before && before.value.kind !== 'text') ? open(name) : this.resolved(given(whole, name)), exported });
  }

  #declare(first: string, rest: readonly string[], conditional: boolean): void {
    const flags = rest.filter((word) => /^[-+]/.test(word)).join('');
    const exports = (first === 'export' && !flags.includes('-n')) || (first !== 'export' && /-\w*x/.test(flags));
    const stops = (first === 'export' && flags.includes('-n')) || flags.includes('+x');
    for (const word of rest) {
      const [, name, adds, text = ''] = ASSIGNS.exec(word) ?? [];
      // `export $(cat .env)`
      if (name === undefined && isOpenWord(word)) this.hidden = true;
      else if (name !== undefined) this.#set(name, text, { conditional, exports, adds: adds === '+' });
      const named = name ?? word;
      const held = this.#held.get(named);
      if (stops && held) this.#held.set(named, { ...held, exported: conditional ? 'perhaps' : false });
      else if (exports && name === undefined) {
        if (held && held.exported !== true) this.#held.set(named, { ...held, exported: conditional ? 'perhaps' : true });
        if (!held) this.#names.add(named);
      }
    }
  }

  /** What a command changes for those that follow. */
  follow({ words, assigned, conditional }: Command): void {
    const [first = '', ...rest] = words;
    if (words.length === 0) for (const [name, text] of assigned) this.#set(name, text, { conditional });
    if (DECLARES.has(first)) this.#declare(first, rest, conditional);
    if (first === 'set' && rest.some((word, at) => /^-\w*a/.test(word) || (word === '-o' && rest[at + 1] === 'allexport'))) this.#exportsAll = true;
    if (first === 'set' && rest.some((word, at) => /^\+\w*a/.test(word) || (word === '+o' && rest[at + 1] === 'allexport'))) this.#exportsAll = false;
    if (first === 'read' || first === 'mapfile' || first === 'readarray') for (const word of rest) this.#set(word, '', { conditional: true });
    if (first === 'unset') for (const word of rest) if (conditional) this.#set(word, '', { conditional });
      else this.#held.delete(word);
  }
}

/** What stands under `env:` at a step, its job and the workflow, with what steps before have set; undefined where an expression makes it. */
export function environmentOf({ source, root }: Workflow, job: Job, step: Step, before: ReadonlyMap<string, SetBy>): Map<string, SetBy> | undefined {
  const variables = new Map<string, SetBy>();
  const owners = [
    ['workflow', root],
    ['job', job.map],
    ['step', step.map],
  ] as const;
  for (const [of, owner] of owners) {
    if (of === 'step') for (const [name, value] of before) variables.set(name, value);
    const env = pairOf(owner, 'env');
    if (!owner || !env) continue;
    const inContainer = of === 'step' ? source.map(pairOf(source.map(pairOf(job.map, 'container')?.value), 'env')?.value) : undefined;
    const map = source.map(env.value);
    if (!map && source.textOf(env.value)?.includes('${{')) return undefined;
    for (const [name, pair] of entries(map)) {
      // In the `env:` of a step, what its job and the file have under theirs can be asked for.
      const text = (of === 'step' ? step.env.get(name) : undefined) ?? source.textOf(pair.value);
      const value = text !== undefined ? given(text, name) : source.seq(pair.value)?.flow ? cutOut(name) : undefined;
      if (map && value) variables.set(name, { ...value, place: { pair, map, env, owner, of }, ...((variables.has(name) || pairOf(inContainer, name)) && { hides: true as const }) });
    }
  }
  return variables;
}

/** What a command hands to the steps behind its own: `echo NAME=value >> "$GITHUB_ENV"`. */
export function handedOn({ words, into }: Command, variables: Variables): SetBy | undefined {
  const [, name, , text = ''] = (words[0] === 'echo' && words.length === 2 && variableIn(into ?? '') === 'GITHUB_ENV' && ASSIGNS.exec(words[1] ?? '')) || [];
  return name === undefined ? undefined : variables.resolved(given(text, name));
}
