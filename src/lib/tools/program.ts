import { isPlainSecret, secretName } from './secret.ts';
import { asWritten, isOpenWord, ownText, variableIn, type Command } from './shell.ts';

/** What a program can be told, in a word of its own for each: all read the same things under other names. */
export type Setting = 'token' | 'username' | 'password' | 'url' | 'index' | 'skip' | 'mode' | 'keyring' | 'dry-run' | 'config' | 'directory';

/** How a call signs in. `keyring`: what that one holds, the file cannot tell. `none`: with nothing, where it has no other way. */
export type CallAuth = 'trusted-publishing' | 'token' | 'user-password' | 'keyring' | 'none' | 'undecided';

/** What a call is told of each setting. */
export type Settings = ReadonlyMap<Setting, Given>;

/** A program that uploads from the command line. In the names of variables `{INDEX}` and `{index}` stand for that of the index. */
export interface Program {
  name: 'uv publish' | 'twine upload' | 'poetry publish' | 'pdm publish' | 'hatch publish' | 'flit publish' | 'maturin upload' | 'maturin publish';
  /** How it signs in with what it is told, as far as that tells. */
  signIn: (settings: Settings) => CallAuth;
  /** Whether it knows Trusted Publishing. */
  trusted: boolean;
  /** What an empty value of its password or token is to it: something to send, or nothing. */
  empty: 'sent' | 'none';
  /** The variable that hands a token over, and the one of the user name where it wants one beside that. */
  token: string;
  user?: string;
  /** The option with which it skips what an index has; left out where it has none. */
  skips?: string;
  /** Names of its own for PyPI and TestPyPI. */
  indexes?: Readonly<Record<string, 'pypi' | 'testpypi'>>;
  /** Its options that stand before the verb and take a value. */
  globals: ReadonlySet<string>;
  /** What a command of its own that changes its settings stores, under names that stand among its variables. */
  stores?: (words: readonly string[]) => Readonly<Record<string, string>>;
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

/** A value as it stands in a script or a file, and by which option or variable it is given. */
export const given = (text: string, by: string): Given => {
  const kind = kindOf(text);
  const secret = kind === 'secret' ? secretName(text) : undefined;
  return { kind, text, by, ...(secret !== undefined && { secret }) };
};

/** What somebody cut out of a file before showing it: a list in brackets, as `[...]`, where no list can stand. */
export const cutOut = (by: string): Given => ({ kind: 'open', text: '[...]', by });
export const isCutOut = ({ kind, text }: Pick<Given, 'kind' | 'text'>): boolean => kind === 'open' && text === '[...]';

/** Whether a value is a name that PyPI takes for none: there a token has the user name `__token__`. */
export const isAccount = (user: Given | undefined): boolean => user?.kind === 'text' && user.text !== '__token__';

/** What a setting holds, for a program to which an empty value is none. */
export const held = (settings: Settings, setting: Setting): Given | undefined => {
  const value = settings.get(setting);
  return value?.kind === 'empty' ? undefined : value;
};

/** How a program signs in that knows no Trusted Publishing: with a user name and a password, both; without the second it asks a keyring. */
export function signInWithBoth(settings: Settings): CallAuth {
  const [user, password] = [held(settings, 'username'), held(settings, 'password')];
  if (!user) return 'none';
  return password ? (isAccount(user) ? 'user-password' : 'token') : 'keyring';
}

/** What a program's own `config` is told: the words behind it without options, none where a command is another one. */
export function configWords(words: readonly string[], program: string): string[] {
  const at = words.findIndex((word, index) => word === 'config' && baseName(words[index - 1] ?? '') === program);
  return at < 0 ? [] : words.slice(at + 1).filter((word) => !/^--?[a-z-]*$/.test(word));
}

/** The name of a variable, or of a stored setting, for an index. */
export const named = (name: string, index: string): string => name.replace('{INDEX}', index.toUpperCase().replace(/\W/g, '_')).replace('{index}', index);

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

/** What a program is called, wherever it lies. */
export const baseName = (word: string): string => word.slice(word.lastIndexOf('/') + 1).replace(/\.exe$/, '');

/** A program's name with the release that is wanted: `twine==6.1.0`, `twine@latest`. */
const WITH_RELEASE = /^([a-z]+)(?:\[[\w,-]*\])?(?:==|@)?(\S*)$/;

/** Where the words of a program begin behind its name and its verb; undefined where a word is not its name. */
function startOf(words: readonly string[], at: number, { name, globals }: Program): number | undefined {
  const [program, verb] = name.split(' ');
  if (WITH_RELEASE.exec(baseName(words[at] ?? ''))?.[1] !== program) return undefined;
  let next = at + 1;
  while (words[next]?.startsWith('-')) next += globals.has(words[next] ?? '') ? 2 : 1;
  return words[next] === verb ? next + 1 : undefined;
}

/** What decides where a program looks, and may stand before its verb as well. */
const OF_ALL: readonly Setting[] = ['config', 'directory'];

/** What the words before a program's verb set. */
const before = (program: Program, words: readonly string[]): [Setting, Given][] =>
  words.flatMap((word, at): [Setting, Given][] => {
    const [name, setting, value] = optionOf(program, word) ?? [];
    return name !== undefined && setting !== undefined && OF_ALL.includes(setting) ? [[setting, given(value ?? words[at + 1] ?? '', name)]] : [];
  });

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
  const short = /^-[a-zA-Z]/.exec(word)?.[0];
  const setting = short && !word.startsWith('--') ? options[short] : undefined;
  return short && setting && word.length > 2 ? [short, setting, word.slice(2)] : undefined;
}

/**
 * What stands behind a program's verb.
 *
 * @param valued options that take a value in whatever program: what stands behind one of another program's is no file
 */
function optionsOf(program: Program, words: readonly string[], valued: ReadonlySet<string>): Omit<Call, 'program'> & { options: Map<Setting, Given> } {
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
      if (valued.has(word) && words[at + 1] !== undefined && !words[at + 1]!.startsWith('-')) at++;
    }
  }
  return { options, files, unseen, open };
}

/** Whether a word is an option that does not matter here. */
const isPlain = ({ others, plain, abbreviates }: Program, word: string): boolean => {
  const [name = ''] = word.split('=', 1);
  const known = [...plain, ...others];
  return known.includes(name) || /^-[qvny]+$/.test(word) || (abbreviates && name.length > 3 && name.startsWith('--') && known.some((each) => each.startsWith(name)));
};

/** Commands that say or look for their words, and run none of them. */
const SAYS = /^(?:echo|printf|:|true|grep|egrep|rg|which|type|git|gh|sed|awk|cat|curl|wget|tee|test|\[|\[\[|jq|export|declare|local|readonly|alias|read|for|set)$/;

/**
 * Reads a command that runs a program, be it by another one: `uvx twine upload`, `python -m twine upload`, `uv run twine upload`.
 *
 * @param valued options that take a value in one program or another
 * @returns undefined for any other command; `'hidden'` where a shell or a program that is not known has the words
 */
export function readCall({ words, input = '' }: Command, program: Program, valued: ReadonlySet<string>): Call | 'hidden' | undefined {
  const at = words.findIndex((_, index) => startOf(words, index, program) !== undefined);
  const start = at < 0 ? undefined : startOf(words, at, program);
  const first = baseName(words[0] ?? '');
  if (SAYS.test(first) && at !== 0) return undefined;
  if (start === undefined) return [...words.slice(1), input].some((word) => ownText(word).includes(program.name)) ? 'hidden' : undefined;
  if (at > 0 && !RUNS.test(first) && !/^[a-z]+(?:==|@)/.test(first)) return 'hidden';
  const release = WITH_RELEASE.exec(baseName(words[at] ?? ''))?.[2];
  const { options, ...told } = optionsOf(program, words.slice(start), valued);
  return { program, ...told, options: new Map([...before(program, words.slice(at + 1, start - 1)), ...options]), ...(release && { release }) };
}

/** The variable that a word stands for: what it holds is then what counts. */
export const variableOf = ({ text }: Given): string | undefined => variableIn(text);
