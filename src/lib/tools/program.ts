import { isPlainSecret, secretName } from './secret.ts';
import { asWritten, isOpenWord, ownText, variableIn, type Command } from './shell.ts';

/** What a program can be told, in a word of its own for each: both read the same things under other names. */
export type Setting = 'token' | 'username' | 'password' | 'url' | 'index' | 'skip' | 'mode' | 'keyring' | 'dry-run' | 'config' | 'directory';

/** A program that uploads from the command line. */
export interface Program {
  name: 'uv publish' | 'twine upload';
  /** Its options, with what each sets. One that takes no value is given as `true`. */
  options: Readonly<Record<string, Setting>>;
  /** Those that take no value. */
  flags: ReadonlySet<Setting>;
  /** Other options that take a value, which is then none of the files. */
  others: ReadonlySet<string>;
  /** Other options that take none, and do not bear on where and how it signs in. */
  plain: ReadonlySet<string>;
  /** Whether the beginning of an option stands for it: argparse does that. */
  abbreviates: boolean;
  /** The variables that it reads, with what each sets. An option goes before its variable. */
  variables: Readonly<Record<string, Setting>>;
}

/** `open`: only a run can tell. `secret`: one secret and nothing else, which may arrive empty. */
type Kind = 'empty' | 'text' | 'secret' | 'open';

const kindOf = (text: string): Kind => (text === '' ? 'empty' : isOpenWord(text) ? 'open' : !text.includes('${{') ? 'text' : isPlainSecret(text) ? 'secret' : 'open');

/** What a command is told of one setting. */
export interface Given {
  kind: Kind;
  text: string;
  /** The name of the secret. */
  secret?: string;
  /** The option or the variable. */
  by: string;
}

export const given = (text: string, by: string): Given => {
  const kind = kindOf(text);
  const secret = kind === 'secret' ? secretName(text) : undefined;
  return { kind, text, by, ...(secret !== undefined && { secret }) };
};

/** One call of a program in a script. */
export interface Call {
  program: Program;
  /** What its options say, the last of each. */
  options: ReadonlyMap<Setting, Given>;
  /** The release that is asked for in its own words: `uvx twine@6.1.0`. */
  release?: string;
  /** The files that it names. */
  files: readonly string[];
  /** Words that may hold options which the script does not show, and options that are not known, as they are written. */
  unseen: readonly string[];
  /** Whether there are words of the first kind. */
  open: boolean;
}

/** Programs that run another one; their own options stand between. */
const RUNS = /^(?:uvx|pipx|poetry|pdm|hatch|rye|uv|py|python(?:\d(?:\.\d+)?)?|env|nice|nohup|command|exec|time|timeout|coverage|micromamba|conda|mamba|pixi)$/;

const baseName = (word: string): string => word.slice(word.lastIndexOf('/') + 1).replace(/\.exe$/, '');

/** A program's name with the release that is wanted: `twine==6.1.0`, `twine@latest`. */
const WITH_RELEASE = /^([a-z]+)(?:\[[\w,-]*\])?(?:==|@)?(\S*)$/;

/** Options of uv itself that stand before `publish` and take a value. */
const GLOBAL = new Set(['--directory', '--project', '--config-file', '--color', '--cache-dir', '--allow-insecure-host']);

/** Where the words of a program begin behind its name and its verb; undefined where a word is not its name. */
function startOf(words: readonly string[], at: number, [name, verb]: readonly string[]): number | undefined {
  if (WITH_RELEASE.exec(baseName(words[at] ?? ''))?.[1] !== name) return undefined;
  let next = at + 1;
  while (words[next]?.startsWith('-')) next += GLOBAL.has(words[next] ?? '') ? 2 : 1;
  return words[next] === verb ? next + 1 : undefined;
}

/** The option that a word names. */
function optionOf({ options, abbreviates }: Program, word: string): [name: string, setting: Setting, value?: string] | undefined {
  const [, name = '', value] = /^(--?[\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
  const exact = options[name];
  if (exact) return [name, exact, ...(value === undefined ? [] : [value])] as [string, Setting, string?];
  if (name.startsWith('--')) {
    const meant = abbreviates && name.length > 3 ? Object.keys(options).filter((each) => each.startsWith(name)) : [];
    return meant.length === 1 ? ([meant[0]!, options[meant[0]!]!, ...(value === undefined ? [] : [value])] as [string, Setting, string?]) : undefined;
  }
  // `-pVALUE`
  const short = /^-[a-z]/.exec(word)?.[0];
  const setting = short && !word.startsWith('--') ? options[short] : undefined;
  return short && setting && word.length > 2 ? [short, setting, word.slice(2)] : undefined;
}

/** What stands behind a program's verb. */
function optionsOf(program: Program, words: readonly string[]): Omit<Call, 'program'> & { options: Map<Setting, Given> } {
  const options = new Map<Setting, Given>();
  const [files, unseen]: [string[], string[]] = [[], []];
  let open = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const found = optionOf(program, word);
    if (found) {
      const [name, setting, value] = found;
      options.set(setting, program.flags.has(setting) ? { kind: 'text', text: 'true', by: name } : given(value ?? words[++at] ?? '', name));
    } else if (program.others.has(word)) at++;
    else if (!isPlain(program, word)) {
      // A variable or an expression may hold options; a path with one in it does not.
      const mayHold = (isOpenWord(word.slice(0, 1)) || word.startsWith('${{')) && !/[/*](?![^\uE000]*\uE001)/.test(word);
      const isOption = /^-./.test(word);
      if (mayHold || isOption) unseen.push(asWritten(word));
      open ||= mayHold;
      if (!isOption) files.push(word);
    }
  }
  return { options, files, unseen, open };
}

/** Whether a word is an option that does not matter here. */
const isPlain = ({ others, plain, abbreviates }: Program, word: string): boolean => {
  const [name = ''] = word.split('=', 1);
  const known = [...plain, ...others];
  return known.includes(name) || /^-[qvn]+$/.test(word) || (abbreviates && name.length > 3 && name.startsWith('--') && known.some((each) => each.startsWith(name)));
};

/** Commands that say or look for their words, and run none of them. */
const SAYS = /^(?:echo|printf|:|true|grep|egrep|rg|which|type|git|gh|sed|awk|cat|curl|wget|tee|test|\[|\[\[|jq|export|declare|local|readonly|alias|read|for|set)$/;

/**
 * Reads a command that runs a program, be it by another one: `uvx twine upload`, `python -m twine upload`, `uv run twine upload`.
 *
 * @returns undefined for any other command; `'hidden'` where a shell or a program that is not known has the words
 */
export function readCall({ words, input = '' }: Command, program: Program): Call | 'hidden' | undefined {
  const name = program.name.split(' ');
  const at = words.findIndex((_, index) => startOf(words, index, name) !== undefined);
  const start = at < 0 ? undefined : startOf(words, at, name);
  const first = baseName(words[0] ?? '');
  if (SAYS.test(first) && at !== 0) return undefined;
  if (start === undefined) return [...words.slice(1), input].some((word) => ownText(word).includes(program.name)) ? 'hidden' : undefined;
  if (at > 0 && !RUNS.test(first) && !/^[a-z]+(?:==|@)/.test(first)) return 'hidden';
  const release = WITH_RELEASE.exec(baseName(words[at] ?? ''))?.[2];
  return { program, ...optionsOf(program, words.slice(start)), ...(release && { release }) };
}

/** The variable that a word stands for: what it holds is then what counts. */
export const variableOf = ({ text }: Given): string | undefined => variableIn(text);
