import type { Condition, ErrorEntry, Observed, Role, Saying, Severity, Stage } from '../../errors/types.ts';
import { excluded, type Carried } from './carried.ts';
import { BARE } from './template.ts';

/** What the doctor and the search need of an entry in order to recognise it. What is left out is as in an entry. */
export interface Known {
  id: string;
  stage: Stage;
  role?: Role;
  /** Left out, it is an error. */
  severity?: Severity;
  outranks?: readonly string[];
  among?: readonly string[];
  /** Whether its answer needs a closer look at the log: see `needsCloser`. */
  closer?: true;
  /** The fragment that tells it from others, and the title of its page. */
  headline: string;
  /** All its wordings. */
  messages: readonly string[];
  /** For each of them the releases of the action that cannot print it: see `excluded`. */
  not?: readonly string[];
}

/** A release of the action, and its commit or the beginning of it. */
export interface Release {
  version: string;
  sha?: string;
}

/** What can be read of a log besides the values of a message, and few entries ask for: see `Observed`. */
export const CLOSE = ['artifact', 'asked', 'at_ref', 'backend', 'believes', 'both', 'built', 'clone', 'connects', 'credential', 'declared', 'dependency', 'deploys', 'derived', 'fallback', 'forked', 'hyphen', 'in_jobs', 'installed', 'made', 'mixed', 'named', 'older', 'own_twine', 'plugin', 'pushes', 'pypirc', 'quoted', 'reader', 'sdist', 'secret', 'section', 'separators', 'signs_in', 'sought', 'tagged', 'unlike', 'versioned'] as const satisfies readonly (keyof Observed | 'dependency')[];

export type Close = (typeof CLOSE)[number];

const asks = ({ values = {}, inputs, from, before, any = [], not }: Condition): boolean =>
  Boolean(inputs ?? from ?? before) || CLOSE.some((name) => Object.hasOwn(values, name)) || [...any, ...(not ? [not] : [])].some(asks);

/** What an entry says of cases, as a list. */
export const sayingsOf = (says: ErrorEntry['says']): readonly Saying[] => (says === undefined ? [] : 'en' in says ? [says] : says);

/**
 * Whether an answer to an entry needs what is read by a closer look: the inputs of the step, the release of the program, or one of the values above. That
 * is told with the messages, so that what reads it is asked for at the same time as the words of the answer.
 */
const needsCloser = ({ says, fixes }: ErrorEntry): boolean => fixes.some(({ applies, aside }) => applies && !aside && asks(applies)) || sayingsOf(says).some(({ en, applies }) => (applies && asks(applies)) || CLOSE.some((name) => en.includes(`{${name}}`)));

/** What is printed in English: the rest is loaded for a text in Chinese. */
const english = ({ messages }: ErrorEntry): ErrorEntry['messages'] => messages.filter(({ lang }) => !lang);

const excludedOf = (entry: ErrorEntry, bundles: readonly Carried[]): { not?: string[] } => {
  const not = english(entry).map((message) => excluded(message, bundles));
  return not.some((releases) => releases !== '') ? { not } : {};
};

/** Wordings of messages by the ids of their entries. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

/** What is printed in Chinese. Only a text in Chinese can hold it, so it is loaded for such a text. */
export const chineseWordings = (entries: readonly ErrorEntry[]): Wordings =>
  Object.fromEntries(
    entries.flatMap(({ id, messages }) => {
      const texts = messages.flatMap(({ text, lang }) => (lang ? [text] : []));
      return texts.length > 0 ? [[id, texts]] : [];
    }),
  );

/** A catalogue with further wordings of its messages. */
export const withWordings = <K extends Pick<Known, 'id' | 'messages'>>(catalogue: readonly K[], wordings: Wordings): K[] =>
  catalogue.map((known) => ({ ...known, messages: [...known.messages, ...(wordings[known.id] ?? [])] }));

/**
 * The catalogue as the doctor and the search read it, without what is printed in Chinese.
 *
 * @param bundles what the releases of the action carry, the oldest first; without it no release excludes a program's message
 */
export const known = (entries: readonly ErrorEntry[], bundles: readonly Carried[] = []): Known[] =>
  entries.map((entry) => {
    const { id, stage, severity, role, outranks, among, headline } = entry;
    return {
      id,
      stage,
      ...(role && { role }),
      ...(severity !== 'error' && { severity }),
      ...(outranks && { outranks }),
      ...(among && { among }),
      ...(needsCloser(entry) && { closer: true }),
      headline,
      messages: english(entry).map(({ text, bare }) => text + (bare ? BARE : '')),
      ...excludedOf(entry, bundles),
    };
  });

/**
 * Signs that no message has: before a stage, before an entry, before one that needs a closer look, for a line's end, around a headline, before one that stands alone, before the
 * releases that cannot print a message, before each of the words that a message stands among. A text with these is lighter than JSON by a tenth.
 */
const SIGNS = { stage: '\u0001', entry: '\u0002', closer: '\b', begin: '\u0003', end: '\u0004', newline: '\u000b', not: '\u0005', among: '\u0006', over: '\u0007' } as const;

/**
 * Writes the catalogue as a text: a line for a stage before its entries, one for an entry, then one for each message. The headline is marked
 * in the first message that holds it, and has a line of its own before them where none does.
 *
 * @returns the text; it fails where a message has one of the signs
 */
export function write(catalogue: readonly Known[]): string {
  const signs = Object.values(SIGNS);
  const taken = catalogue.find(({ messages }) => messages.some((message) => signs.some((sign) => message.includes(sign))));
  if (taken) throw new Error(`a message of ${taken.id} has a control character`);
  let current: Stage | undefined;
  const lines = catalogue.flatMap(({ id, stage, role = '', severity = '', outranks = [], headline, messages, among = [], not = [], closer }) => {
    const begun = stage === current ? [] : [SIGNS.stage + stage];
    current = stage;
    const marked = SIGNS.begin + headline + SIGNS.end;
    const holder = messages.findIndex((message) => message.includes(headline));
    const texts = messages.map((message, index) => (index === holder ? message.replace(headline, () => marked) : message) + (not[index] ? SIGNS.not + not[index] : ''));
    const entry = (closer ? SIGNS.closer : SIGNS.entry) + [id, role, severity, ...outranks].join(' ').trimEnd();
    return [...begun, entry, ...(among.length > 0 ? [among.map((word) => SIGNS.among + word).join('')] : []), ...(holder < 0 ? [SIGNS.end + headline] : []), ...texts].map((line) => line.replaceAll('\n', SIGNS.newline));
  });
  return [...lines, `${SIGNS.over}${catalogue.length}`].map((line) => `${line}\n`).join('');
}

/**
 * Reads the catalogue from what {@link write} wrote.
 *
 * @throws where it is not that, or not the whole of it: what is lacking would be said to be in no log
 */
export function read(text: string): Known[] {
  const over = text.lastIndexOf(SIGNS.over);
  if (over < 0) throw new Error('no catalogue, or not the whole of it');
  const catalogue: (Known & { messages: string[]; not?: string[]; among?: readonly string[] })[] = [];
  let stage = '' as Stage;
  for (const line of text.slice(0, over).split('\n').slice(0, -1)) {
    const rest = line.slice(1);
    const last = catalogue.at(-1)!;
    if (line.startsWith(SIGNS.stage)) stage = rest as Stage;
    else if (line.startsWith(SIGNS.entry) || line.startsWith(SIGNS.closer)) {
      const [id = '', role, severity, ...outranks] = rest.split(' ');
      catalogue.push({ id, stage, ...(role && { role: role as Role }), ...(severity && { severity: severity as Severity }), ...(outranks[0] && { outranks }), ...(line.startsWith(SIGNS.closer) && { closer: true }), headline: '', messages: [] });
    } else if (line.startsWith(SIGNS.among)) last.among = rest.split(SIGNS.among);
    else if (line.startsWith(SIGNS.end)) last.headline = rest;
    else {
      const [message = '', not = ''] = line.replaceAll(SIGNS.newline, '\n').split(SIGNS.not);
      const [before = '', headline = '', after = ''] = message.split(/[\u0003\u0004]/);
      last.headline ||= headline;
      // Most entries have no such releases, and no such field.
      if (not || last.not) (last.not ??= last.messages.map(() => '')).push(not);
      last.messages.push(before + headline + after);
    }
  }
  if (text.slice(over) !== `${SIGNS.over}${catalogue.length}\n`) throw new Error('no catalogue, or not the whole of it');
  return catalogue;
}
