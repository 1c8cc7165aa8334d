import { folded, likest, type Likeness } from '../text/likeness.ts';
import type { Known } from './known.ts';
import { GRAM, grams } from './grams.ts';
import type { Match } from './matcher.ts';
import { BARE } from './template.ts';

/** So many of a message's runs of characters have to be there before it is compared, at the least. */
const MIN_SHARE = 0.3;
const MIN_RUNS = 8;
const MIN_LENGTH = 20;
const MOST_COMPARED = 30;
const MOST_TRIED = 3;

/** So many of its characters may be wrong, lacking or too many. */
const ERRORS = 0.12;
/** One of these says as much against a message as so many right ones for it. */
const WEIGHT = 6;

/** A run that so many entries have tells none from the others. */
const COMMON = 20;

/** How much text a placeholder may stand for, and how much longer than its own a message may have become. */
const MAX_PLACEHOLDER = 500;
const STRETCHED = 1.2;

/** Of a message within which the text begins so much has to be there. */
const MIN_REST = 0.35;
const MIN_REST_LENGTH = 20;
const MIN_OWN = 0.4;

/** More places of one message than anybody looks at. */
const MAX_HITS = 5_000;

interface Template {
  id: string;
  /** The texts around the placeholders, and where each begins among all of them. */
  literals: readonly string[];
  offsets: readonly number[];
  length: number;
  /** Their words, each of which has to be there, and their numbers, names and addresses, as they are: another one makes another message. */
  words: readonly (readonly Word[])[];
  /** How many runs of characters it has that tell it from others. */
  runs: number;
  /** Where runs begin that no other entry has. */
  own: readonly number[];
}

/** What is no word of a sentence: it has figures, dots, slashes or capitals within. */
const CODE = /`[^`{}]+`|[^\s{}'"`()[\],;]*(?:\d|_|[a-z][A-Z]|[A-Z]{3}|\w[./:@]\w)[^\s{}'"`()[\],;]*/g;

/** A number of which only a part is fixed is hardly told from another one. */
const OPEN_NUMBER = /\d\{|\}\d/;

const PLACEHOLDER = /\{[a-z][a-z0-9_]*\}/g;

export

/** A word of a literal, and where it begins in it. */
interface Word {
  text: string;
  offset: number;
  /** Whether it is one of a language, of which a letter may be wrong. */
  isProse: boolean;
}

/** @param at where each character of the literal as it is compared stands in it */
function wordsOf(literal: string, at: Int32Array): Word[] {
  const words = Array.from(literal.matchAll(/[A-Za-z]{2,}/g), ({ 0: text, index }) => ({ text, index, isProse: true }));
  const codes = Array.from(literal.matchAll(CODE), ({ 0: text, index }) => ({ text, index, isProse: false }));
  return [...words, ...codes].map(({ text, index, isProse }) => ({ text: folded(text).text, offset: at.findIndex((place) => place >= index), isProse })).filter(({ text }) => text.length > 1);
}

/** Another word is not a damaged one: one letter in so many may be wrong. */
const LETTERS = 4;

const allowed = (literal: string): number => Math.floor(literal.length * ERRORS);

/** Runs of characters in a text that a message has, too: where each stands in the text, and among the message's fixed characters, as one number. */
type Hits = readonly number[];
const ROOM = 1 << 13;
const placeOf = (hit: number): number => Math.floor(hit / ROOM);
const offsetOf = (hit: number): number => hit % ROOM;

const distinct = (hits: Hits): number => new Set(hits.map(offsetOf)).size;

/** Of the hits of a message those that stand together and are the most of it. */
function densest({ length, literals }: Template, hits: Hits): Hits {
  const width = STRETCHED * length + (literals.length - 1) * MAX_PLACEHOLDER;
  const counts = new Uint16Array(length);
  let [from, now, most, best] = [0, 0, 0, [0, 0] as readonly [number, number]];
  for (const [index, hit] of hits.entries()) {
    if (counts[offsetOf(hit)]!++ === 0) now++;
    for (; placeOf(hit) - placeOf(hits[from]!) > width; from++) if (--counts[offsetOf(hits[from]!)]! === 0) now--;
    if (now > most) [most, best] = [now, [from, index + 1]];
  }
  return hits.slice(...best);
}

/** The literal of which the most is there, and the places at which it may begin, the likeliest first. */
function leadOf({ literals, offsets }: Template, hits: Hits): { lead: number; starts: readonly number[] } {
  const byLiteral = Map.groupBy(hits, (hit) => offsets.findLastIndex((begin) => begin <= offsetOf(hit)));
  const [[lead, of] = [0, []]] = [...byLiteral].sort((a, b) => distinct(b[1]) - distinct(a[1]));
  const starts = Map.groupBy(of, (hit) => placeOf(hit) - offsetOf(hit) + offsets[lead]!);
  const byMost = [...starts].sort((a, b) => b[1].length - a[1].length).slice(0, 4 * MOST_TRIED).map(([start]) => start);
  return { lead, starts: byMost.filter((start, index) => !byMost.slice(0, index).some((other) => Math.abs(other - start) <= allowed(literals[lead]!) + 2)).slice(0, MOST_TRIED) };
}

/** Whether a piece of a text is a literal, or its rest from an offset on, and has each of its words in its place. */
function isLike(text: string, literal: string, words: readonly Word[], { start, end, errors }: Likeness, from = 0): boolean {
  const slack = allowed(literal) + 1;
  const isThere = ({ text: word, offset, isProse }: Word): boolean => {
    if (offset < from) return true;
    const at = start + offset - from;
    const found = likest(text, word, Math.max(0, at - slack), Math.min(end + 1, at + word.length + slack));
    return found.errors <= (isProse && word.length >= LETTERS ? word.length / LETTERS : 0);
  };
  return errors <= allowed(literal) && (errors === 0 || words.every(isThere));
}

/** Where a message stands in a text that has its lead at a place; nothing where something of it lacks or is another text. */
function placed(text: string, { literals, offsets, words, length, own }: Template, lead: number, start: number): (Likeness & { length: number }) | undefined {
  // The text may begin within the message.
  const cut = Math.max(0, -start);
  const literal = literals[lead]!.slice(cut);
  const slack = allowed(literal) + 2;
  let whole = likest(text, literal, Math.max(0, start - slack), Math.max(0, start) + literal.length + slack);
  if (!isLike(text, literal, words[lead]!, whole, cut)) return undefined;
  let lacking = cut;
  for (let index = lead - 1; index >= 0; index--) {
    const before = literals[index]!;
    if (before === '') continue;
    const found = likest(text, before, Math.max(0, whole.start - MAX_PLACEHOLDER - before.length), whole.start, true);
    if (cut === 0 && !isLike(text, before, words[index]!, found)) return undefined;
    if (cut > 0) lacking += before.length;
    else whole = { ...whole, start: found.start, errors: whole.errors + found.errors };
  }
  if (lacking > 0 && length - lacking < Math.max(MIN_REST_LENGTH, MIN_REST * length)) return undefined;
  // What others have too, a heading say, has its own beginning there.
  if (cut > 0 && own.filter((offset) => offset >= offsets[lead]! + cut).length < MIN_OWN * (length - lacking)) return undefined;
  for (let index = lead + 1; index < literals.length; index++) {
    const after = literals[index]!;
    if (after === '') continue;
    const found = likest(text, after, whole.end, whole.end + MAX_PLACEHOLDER + after.length);
    if (!isLike(text, after, words[index]!, found)) return undefined;
    whole = { ...whole, end: found.end, errors: whole.errors + found.errors };
  }
  // A text is hardly cut off and damaged, too: then too much may be another one.
  if (lacking > 0 && whole.errors > 0) return undefined;
  return { ...whole, length: length - lacking - WEIGHT * whole.errors };
}

/** The runs of characters of a text by their keys: where each stands. */
const runsOf = (text: string): (readonly [key: number, at: number])[] => Array.from(grams(text), ([end, key]) => [key, end - GRAM + 1] as const);

/** Makes a template of a message that has enough which tells it from others. */
function template(id: string, text: string, users: ReadonlyMap<number, number>): { made: Template; runs: (readonly [key: number, offset: number])[] } | undefined {
  const raw = text.split(PLACEHOLDER);
  const compared = raw.map(folded);
  let length = 0;
  const offsets = compared.map((each) => (length += each.text.length) - each.text.length);
  const runs = compared.flatMap((each, index) => runsOf(each.text).map(([key, at]) => [key, at + offsets[index]!] as const)).filter(([key]) => users.get(key)! <= COMMON);
  if (length < MIN_LENGTH || length >= ROOM || runs.length < MIN_RUNS) return undefined;
  let words: Word[][] | undefined;
  const made: Template = {
    id,
    literals: compared.map((each) => each.text),
    offsets,
    length,
    runs: runs.length,
    own: runs.filter(([key]) => users.get(key) === 1).map(([, offset]) => offset),
    // Few are ever compared.
    get words() {
      return (words ??= raw.map((literal, index) => wordsOf(literal, compared[index]!.at)));
    },
  };
  return { made, runs };
}

/**
 * Prepares messages that are to be recognised in a text that was read from a picture, with some letters taken for others, or that begins within them.
 *
 * @param catalogue what is printed along is not looked for
 * @returns a function from a text to the messages that are probably in it; it takes time linear in the text
 */
export function misread(catalogue: readonly Known[]): (raw: string) => Match[] {
  const wanted = catalogue.filter(({ role }) => role !== 'context');
  const users = new Map<number, number>();
  for (const { messages } of wanted) {
    const keys = new Set(messages.flatMap((text) => text.split(PLACEHOLDER).flatMap((literal) => runsOf(folded(literal).text).map(([key]) => key))));
    for (const key of keys) users.set(key, (users.get(key) ?? 0) + 1);
  }
  const found = new Map<number, { template: Template; offset: number }[]>();
  for (const { id, messages } of wanted) {
    for (const [index, text] of messages.entries()) {
      // Brackets are not compared.
      const { made, runs = [] } = (!OPEN_NUMBER.test(text) && !text.endsWith(BARE) && template(`${id} ${index}`, text, users)) || {};
      for (const [key, offset] of runs) {
        const others = found.get(key);
        if (others) others.push({ template: made!, offset });
        else found.set(key, [{ template: made!, offset }]);
      }
    }
  }
  return (raw) => {
    const { text, at } = folded(raw);
    const hits = new Map<Template, number[]>();
    for (const [end, key] of grams(text)) {
      for (const { template, offset } of found.get(key) ?? []) {
        let of = hits.get(template);
        if (!of) hits.set(template, (of = []));
        if (of.length < MAX_HITS) of.push((end - GRAM + 1) * ROOM + offset);
      }
    }
    const likely = [...hits].flatMap(([template, all]) => {
      if (all.length < MIN_SHARE * template.runs) return [];
      const of = densest(template, all);
      const share = distinct(of) / template.runs;
      return share < MIN_SHARE ? [] : [{ template, share, of }];
    });
    return likely
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_COMPARED)
      .flatMap(({ template, of }): Match[] => {
        const { lead, starts } = leadOf(template, of);
        for (const start of starts) {
          const place = placed(text, template, lead, start);
          if (place) return [{ id: template.id, start: at[place.start]!, end: at[place.end - 1]! + 1, length: place.length, cut: false, values: {} }];
        }
        return [];
      });
  };
}
