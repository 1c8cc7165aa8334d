import { asPrinted, squeeze, type Squeezed } from '../text/log.ts';

/** How much of a squeezed text a placeholder may stand for. It bounds the work: matching takes time linear in the text. */
const MAX_PLACEHOLDER = 500;

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)\}/g;

/** Long enough to be rare, short enough for a short message. */
export const GRAM = 6;

/** A message is looked for by its first literal that is at least as long, else by the first that has a run of {@link GRAM} characters. */
const LEAD = 12;

/** A message cut off at its end is taken for that message if at least so much of its fixed text is there. */
const MIN_PART = 0.5;

/** Cut off within a value, which may be anything, more of it has to be there. */
const MIN_PART_IN_VALUE = 0.65;
const MIN_PART_LENGTH = 14;

/** A value in which a text is cut off is no longer than this: otherwise the text goes on with something else. */
const MAX_CUT_VALUE = 100;

/** More places of one message than anybody looks at; a log made of one message alone stays fast. */
const MAX_PLACES = 50;

/** A message to look for. Several may have the same id. */
export interface Wanted {
  id: string;
  /** As printed, with `{placeholders}` for what differs from run to run. */
  text: string;
}

/** At the end of a message that no bracket may follow: with more in one, it is another message. */
export const BARE = '\n';

/** Where a message stands in a text. */
export interface Match {
  id: string;
  /** Offsets in the text before it was squeezed. */
  start: number;
  end: number;
  /** How many characters of fixed text were found. */
  length: number;
  /** Whether the end of the message was cut off. */
  cut: boolean;
  values: Readonly<Record<string, string>>;
}

interface Template {
  id: string;
  /** The texts around the placeholders, squeezed: one more than there are placeholders. */
  literals: readonly string[];
  names: readonly string[];
  length: number;
  /** The literal that is looked for first. */
  lead: number;
  /** Whether no bracket may follow it. */
  bare: boolean;
}

function template({ id, text }: Wanted): Template {
  const parts = squeeze(text).text.split(PLACEHOLDER);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const long = literals.findIndex((literal) => literal.length >= LEAD);
  const lead = long >= 0 ? long : literals.findIndex((literal) => literal.length >= GRAM);
  if (lead < 0) throw new Error(`${id}: no fixed text of ${GRAM} characters in: ${text}`);
  return { id, literals, names: parts.filter((_, index) => index % 2 === 1), length: literals.join('').length, lead, bare: text.endsWith(BARE) };
}

/** How much of its leading literal a message may be looked for by: a message of which half is there is to be found. */
const reach = ({ literals, lead, length }: Template): string =>
  literals[lead]!.slice(0, Math.max(LEAD, length * MIN_PART - literals.slice(0, lead).join('').length));

/** So many bits keep two runs of characters apart in all but one of some hundred thousand places of a log. */
export const KEY_BITS = 27;
const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS);

/** Rolls on over a text: each character counts {@link BASE} times as much with every one that follows, and the one before the run no more. */
const BASE = 0x01000193;
const GONE = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);
const rolled = (hash: number, text: string, index: number): number =>
  (Math.imul(hash, BASE) + text.charCodeAt(index) - (index < GRAM ? 0 : Math.imul(text.charCodeAt(index - GRAM), GONE))) | 0;

/** The keys of all runs of {@link GRAM} characters, each with the index of its last one. */
export function* grams(text: string): Generator<readonly [index: number, key: number]> {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = rolled(hash, text, index);
    if (index >= GRAM - 1) yield [index, keyOf(hash)];
  }
}

const keysOf = (text: string): Set<number> => new Set(Array.from(grams(text), ([, key]) => key));

/** By the keys of some runs of characters, the parts of the messages that may stand where one of them does. */
export type Anchors = ReadonlyMap<number, readonly number[]>;

/** How much worse a run of characters is for each other id that has it, and each time that prose does: it would have parts loaded in vain. */
const SHARED = 0.3;
const MOST = 5;

/**
 * Chooses the runs of characters by which messages are looked for: few, as all wordings of one id may have one in common, and such as few other
 * ids have and prose does not.
 *
 * @param parts the messages of each part
 * @param prose in the language of the messages
 * @throws Error for a message without fixed text
 */
export function anchorsOf(parts: readonly (readonly Wanted[])[], prose = ''): Anchors {
  const leads = parts.flatMap((wanted, part) =>
    wanted.map((each) => {
      const made = template(each);
      return { id: each.id.split(' ')[0]!, part, keys: keysOf(reach(made)), all: made.literals.flatMap((literal) => [...keysOf(literal)]) };
    }),
  );
  const users = new Map<number, Set<string>>();
  for (const { id, all } of leads) for (const key of all) users.set(key, (users.get(key) ?? new Set()).add(id));
  const said = new Map<number, number>();
  for (const [, key] of grams(squeeze(prose).text)) said.set(key, (said.get(key) ?? 0) + 1);
  /** How many logs may have it without its message. */
  const commonness = (key: number): number => users.get(key)!.size + Math.min(MOST, said.get(key) ?? 0);
  const found = new Map<number, Set<number>>();
  for (const of of Map.groupBy(leads, ({ id }) => id).values()) {
    for (let left = of; left.length > 0; ) {
      const worth = new Map<number, number>();
      for (const { keys } of left) for (const key of keys) worth.set(key, (worth.get(key) ?? -SHARED * commonness(key)) + 1);
      const [best] = [...worth].reduce((a, b) => (b[1] > a[1] ? b : a));
      found.set(best, (found.get(best) ?? new Set()).add(of[0]!.part));
      left = left.filter(({ keys }) => !keys.has(best));
    }
  }
  return new Map([...found].map(([key, of]) => [key, [...of].sort((a, b) => a - b)]));
}

interface Anchor {
  template: Template;
  /** Where in its literal the gram ends. */
  offset: number;
}

const commonLength = (text: string, index: number, literal: string): number => {
  let length = 0;
  while (length < literal.length && text[index + length] === literal[length]) length++;
  return length;
};

/** Whether a text was cut off here: nothing follows, or the dots that say so. */
const isCut = (text: string, index: number): boolean => index >= text.length || text[index] === '…' || text.startsWith('...', index);

/**
 * How much of a literal is there where the text is cut off before its end, and where that ends, or undefined where the text goes on
 * differently.
 */
function cutWithin(text: string, from: number, literal: string): { begun: number; end: number } | undefined {
  const window = text.slice(from, from + MAX_CUT_VALUE + literal.length);
  const dots = /…|\.{3}/.exec(window)?.index;
  if (dots === undefined && from + window.length < text.length) return undefined;
  const rest = window.slice(0, dots);
  let length = Math.min(rest.length, literal.length);
  while (!rest.endsWith(literal.slice(0, length))) length--;
  return rest.length - length > MAX_CUT_VALUE ? undefined : { begun: length, end: length > 0 ? from + rest.length : from };
}

/** What is named by a word without blanks: where a line was broken within it, nothing stood between. */
const WORDS = new Set(
  'address domain endpoint environment field expected_issuer extension file filename host image index issuer job_workflow_ref license_file normalized_name path project ref repository repository_owner repository_url server sub tag target url variable version workflow workflow_filename workflow_ref'.split(' '),
);

/** A word that was broken by a narrow window has as many blanks in it. */
const MOST_BREAKS = 2;

/** What else a value is may run over as many lines; these are named by lists, by what a program printed between, or by texts of any length. */
const MOST_LINES = 8;
const LISTS = new Set('arguments body causes claims connection description details excerpt extension files frames keys last lines names options others page reason replacements response rules text traceback'.split(' '));

/** Requests ends what it raises so; PyPI's sentences of earlier years had no “for more information” before it. */
const RAISED = 'forurl:';
const INFORMED = /formoreinformation\.?$/;

/** Whether a piece of a text, up to the dots that say that it is cut off, may be one word: nothing was dropped in it but where a line was broken. */
function isWord({ text, at }: Squeezed, from: number): boolean {
  const dots = /…|\.{3}/.exec(text.slice(from, from + MAX_CUT_VALUE))?.index ?? MAX_CUT_VALUE;
  let breaks = 0;
  for (let index = from + 1; index < Math.min(text.length, from + dots); index++) if (at[index]! > at[index - 1]! + 1) breaks++;
  return breaks <= MOST_BREAKS;
}

/** Whether a piece of a text may stand for a placeholder: a word that is none, or a value over many lines, is two messages' words. */
function isValue(raw: string, at: Int32Array, name: string, start: number, end: number): boolean {
  if (LISTS.has(name)) return true;
  let [blanks, lines] = [0, 0];
  for (let index = start + 1; index < end && lines <= MOST_LINES; index++) {
    if (at[index]! <= at[index - 1]! + 1) continue;
    const between = raw.slice(at[index - 1]! + 1, at[index]);
    if (between.includes('\n')) lines++;
    else if (/^[ \t]+$/.test(between)) blanks++;
  }
  return lines <= MOST_LINES && (blanks <= MOST_BREAKS || !WORDS.has(name));
}

interface Place {
  start: number;
  end: number;
  length: number;
  cut: boolean;
  gaps: readonly (readonly [name: string, start: number, end: number])[];
}

/** How much of the end of a message is there where it is one of earlier years, that requests raised: see {@link RAISED}. */
function saidBefore(text: string, start: number, literal: string): number | undefined {
  const said = literal.replace(INFORMED, '');
  return said.length < literal.length && text.startsWith(said + RAISED, start) ? said.length : undefined;
}

/** Where the literals before the leading one begin, or undefined where one is missing. */
function backwards(text: string, { literals, names, lead }: Template, start: number): Pick<Place, 'start' | 'gaps'> | undefined {
  const gaps: [string, number, number][] = [];
  let begin = start;
  for (let index = lead - 1; index >= 0; index--) {
    const literal = literals[index]!;
    // What stands before the first fixed words cannot be told from other text: the match begins with them.
    if (literal === '' && index === 0) break;
    const from = Math.max(0, begin - MAX_PLACEHOLDER - literal.length);
    const found = text.slice(from, begin).lastIndexOf(literal);
    if (found < 0) return undefined;
    gaps.unshift([names[index]!, from + found + literal.length, begin]);
    begin = from + found;
  }
  return { start: begin, gaps };
}

/** The end of the word that a placeholder at the very end of a message stands for. */
function endOfWord({ text, at }: Squeezed, start: number): number {
  let end = start;
  while (end < text.length && end - start < MAX_PLACEHOLDER && (end === start || at[end]! === at[end - 1]! + 1)) end++;
  return end;
}

function placeAt(squeezed: Squeezed, template: Template, leadStart: number): Place | undefined {
  const { text } = squeezed;
  const { literals, names, lead } = template;
  const before = backwards(text, template, leadStart);
  if (!before) return undefined;
  const gaps = [...before.gaps];
  const passed = literals.slice(0, lead).join('').length;
  const part = (length: number, end: number, share = MIN_PART): Place | undefined =>
    length >= MIN_PART_LENGTH && length >= template.length * share ? { start: before.start, end, length, cut: true, gaps } : undefined;

  const common = commonLength(text, leadStart, literals[lead]!);
  let end = leadStart + common;
  let length = passed + common;
  if (common < literals[lead]!.length) {
    const said = lead === literals.length - 1 ? saidBefore(text, leadStart, literals[lead]!) : undefined;
    if (said !== undefined) return { start: before.start, end: leadStart + said, length: passed + said, cut: false, gaps };
    return isCut(text, end) ? part(length, end) : undefined;
  }
  for (let index = lead + 1; index < literals.length; index++) {
    const literal = literals[index]!;
    const window = text.slice(end, end + MAX_PLACEHOLDER + literal.length);
    const rest = literal === '' ? endOfWord(squeezed, end) - end : window.indexOf(literal);
    if (rest < 0) {
      const told = index === literals.length - 1 && INFORMED.test(literal) ? window.indexOf(literal.replace(INFORMED, RAISED)) : -1;
      if (told >= 0) {
        const said = literal.replace(INFORMED, '').length;
        gaps.push([names[index - 1]!, end, end + told]);
        return { start: before.start, end: end + told + said, length: length + said, cut: false, gaps };
      }
      const cut = cutWithin(text, end, literal);
      // What is cut off within a word, an address say, does not go on with a sentence.
      if (!cut || (cut.begun === 0 && WORDS.has(names[index - 1]!) && !isWord(squeezed, end))) return undefined;
      return part(length + cut.begun, cut.end, cut.begun > 0 ? MIN_PART : MIN_PART_IN_VALUE);
    }
    gaps.push([names[index - 1]!, end, end + rest]);
    end += rest + literal.length;
    length += literal.length;
  }
  return { start: before.start, end, length, cut: false, gaps };
}

/** What may hold stars, and the rest of it from the first one on. */
const STARRED = new Set(['pattern', 'packages_dir']);
const STARS = /^(?:\*{1,2}[^\s'"`)*]{1,60}){0,2}\*{0,2}/;
const MAX_STARS = 200;

const BREAK = /\s*(?:\n|%0A|%0D)(?:\s|%0A|%0D)*(?:\d{4}-\d\d-\d\dT[\d:.]+Z\s*)?/gi;

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** In a classifier every blank counts. */
const BLANKS: ReadonlyMap<string, RegExp> = new Map([['classifier', /[\t\r\v\f]+/g]]);

/** A captured value as it stands in the log, without what a broken line put into it, without quotes around it and without Python's way of printing lists and versions. */
const value = (name: string, raw: string): string =>
  asPrinted(raw.slice(0, MAX_PLACEHOLDER))
    .replace(/&(?:quot|#34|#39|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(BREAK, WORDS.has(name) ? '' : ' ')
    .replace(BLANKS.get(name) ?? /\s+/g, ' ')
    .replace(/^['"`\s]+|['"`\s]+$/g, '')
    .replace(/^\*{1,3}\s*(.*?)\s*\*{0,3}$/, '$1')
    .replace(/['"], ['"]/g, ', ')
    .replace(/^<?Version\('([^']+)'\)>?$/, '$1');

/** How far back the opening quote of a value is looked for. */
const MAX_QUOTED = 200;

/** A value in quotes before the first fixed words of a message: without the quotes it could not be told from what stands before. */
function quotedBefore(raw: string, end: number): string | undefined {
  const quote = raw[end - 1];
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined;
  const begin = raw.lastIndexOf(quote, end - 2);
  return begin >= 0 && end - begin <= MAX_QUOTED ? raw.slice(begin + 1, end - 1) : undefined;
}

/** What a text holds of messages: those that stand in it, and the parts of which more may stand in it, were they there. */
export interface Found {
  /** In no particular order. */
  matches: Match[];
  missing: ReadonlySet<number>;
}

/** Looks for messages, all at once, in one pass over a text. They may come part by part: the anchors of all say which part a text needs. */
export class Finder {
  readonly #parts: Anchors;
  /** Whether a hash may be that of an anchor: most places of a text need no other look. */
  readonly #maybe = new Uint8Array(1 << 16);
  readonly #anchors = new Map<number, Anchor[]>();
  readonly #there = new Set<number>();

  /** @param anchors of all messages that will ever be looked for: see {@link anchorsOf} */
  constructor(anchors: Anchors) {
    this.#parts = anchors;
    for (const key of anchors.keys()) this.#maybe[key & 0xffff] = 1;
  }

  /**
   * @param part its place among those that the anchors were chosen for
   * @param wanted its messages, with at least six characters of fixed text each
   * @throws Error for a message that has no anchor
   */
  add(part: number, wanted: readonly Wanted[]): void {
    this.#there.add(part);
    for (const each of wanted) {
      const made = template(each);
      const found = [...grams(reach(made))].find(([, key]) => this.#parts.get(key)?.includes(part));
      if (!found) throw new Error(`${each.id} has no anchor`);
      const [offset, key] = found;
      this.#anchors.set(key, [...(this.#anchors.get(key) ?? []), { template: made, offset }]);
    }
  }

  /** @param raw a text; it takes time linear in it */
  find(raw: string): Found {
    const squeezed = squeeze(raw);
    const { text, at } = squeezed;
    const matches: Match[] = [];
    const missing = new Set<number>();
    const places = new Map<Template, number>();
    const rawSlice = (start: number, end: number): string => (start < end ? raw.slice(at[start]!, at[end - 1]! + 1) : '');
    // Stars are no part of a squeezed text, and a value at the end of a message ends at one: what of a pattern follows, as in `dist/*/*`, is part of it.
    const starsAfter = (name: string, end: number): string => (STARRED.has(name) ? STARS.exec(raw.slice(at[end - 1]! + 1, at[end - 1]! + MAX_STARS))![0] : '');
    // Nor is a quote: the one that closes what the value itself has opened, as in `extra == "doc"`, is part of it.
    const quoteAfter = (start: number, end: number): string => {
      const [inside, quote = ''] = [rawSlice(start, end), raw[at[end - 1]! + 1]];
      if (start >= end || (quote !== '"' && quote !== "'") || raw[at[start]! - 1] === quote) return '';
      const opened = inside.lastIndexOf(quote);
      return opened > 0 && /[\s=(]/.test(inside[opened - 1]!) ? quote : '';
    };
    const look = (index: number, { template, offset }: Anchor): void => {
      const times = places.get(template) ?? 0;
      if (times >= MAX_PLACES) return;
      const place = placeAt(squeezed, template, index - offset);
      // A word behind `--` is an option of a command, and no message cut off.
      if (!place || (place.cut && raw[at[place.start]! - 1] === '-')) return;
      if (template.bare && !place.cut && text[place.end] === '(') return;
      if (!place.gaps.every(([name, start, end]) => isValue(raw, at, name, start, end))) return;
      places.set(template, times + 1);
      const values: Record<string, string> = {};
      const [first] = template.names;
      if (template.literals[0] === '' && first) {
        // The quote, and a blank or two after it, are no part of a squeezed text.
        let before = at[place.start]!;
        while (before > 0 && /\s/.test(raw[before - 1]!)) before--;
        const quoted = quotedBefore(raw, before);
        if (quoted) values[first] = value(first, quoted);
      }
      for (const [name, start, end] of place.gaps) values[name] ??= value(name, rawSlice(start, end) + starsAfter(name, end)) + quoteAfter(start, end);
      matches.push({ id: template.id, start: at[place.start]!, end: at[place.end - 1]! + 1, length: place.length, cut: place.cut, values });
    };
    let hash = 0;
    for (let index = 0; index < text.length; index++) {
      hash = rolled(hash, text, index);
      const key = keyOf(hash);
      if (this.#maybe[key & 0xffff] === 0) continue;
      for (const part of this.#parts.get(key) ?? []) if (!this.#there.has(part)) missing.add(part);
      for (const anchor of this.#anchors.get(key) ?? []) look(index, anchor);
    }
    return { matches, missing };
  }
}

/** For each message the run of characters that the fewest others have: where all are at hand, there may be as many as there are messages. */
function rarest(wanted: readonly Wanted[]): Anchors {
  const reached = wanted.map((each) => keysOf(reach(template(each))));
  const users = new Map<number, number>();
  for (const keys of reached) for (const key of keys) users.set(key, (users.get(key) ?? 0) + 1);
  return new Map(reached.map((keys) => [[...keys].reduce((best, key) => (users.get(key)! < users.get(best)! ? key : best)), [0]]));
}

/**
 * Prepares messages that are all at hand.
 *
 * @returns a function from a text to the places of the messages: see {@link Finder}
 * @throws Error for a message without fixed text
 */
export function matcher(wanted: readonly Wanted[]): (raw: string) => Match[] {
  const finder = new Finder(rarest(wanted));
  finder.add(0, wanted);
  return (raw) => finder.find(raw).matches;
}
