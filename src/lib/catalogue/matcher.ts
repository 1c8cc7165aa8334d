import { squeeze, type Squeezed } from '../text/log.ts';

/** How much of a squeezed text a placeholder may stand for. It bounds the work: matching takes time linear in the text. */
const MAX_PLACEHOLDER = 500;

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)\}/g;

/** As many characters as a hash of 30 bits can hold at 5 bits each. */
const GRAM = 6;
const HASH_MASK = 0x3fffffff;

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
}

function template({ id, text }: Wanted): Template {
  const parts = squeeze(text).text.split(PLACEHOLDER);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const long = literals.findIndex((literal) => literal.length >= GRAM * 2);
  const lead = long >= 0 ? long : literals.findIndex((literal) => literal.length >= GRAM);
  if (lead < 0) throw new Error(`${id}: no fixed text of ${GRAM} characters in: ${text}`);
  return { id, literals, names: parts.filter((_, index) => index % 2 === 1), length: literals.join('').length, lead };
}

/** The hashes of all runs of {@link GRAM} characters, each under the index of its last one. */
function* grams(text: string): Generator<readonly [index: number, hash: number]> {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = ((hash << 5) ^ text.charCodeAt(index)) & HASH_MASK;
    if (index >= GRAM - 1) yield [index, hash];
  }
}

interface Anchor {
  template: Template;
  /** Where in its literal the gram ends. */
  offset: number;
}

/** How much of its leading literal a message may be looked for by: a message of which half is there is to be found. */
const reach = ({ literals, lead, length }: Template): number => Math.max(GRAM * 2, length * MIN_PART - literals.slice(0, lead).join('').length);

/** Each message is looked for by one run of characters, the one that fewest other messages have. */
function anchors(templates: readonly Template[]): Map<number, Anchor[]> {
  const leads = templates.map((template) => ({ template, grams: [...grams(template.literals[template.lead]!.slice(0, reach(template)))] }));
  const uses = new Map<number, number>();
  for (const { grams: all } of leads) for (const [, hash] of all) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  const found = new Map<number, Anchor[]>();
  for (const { template, grams: all } of leads) {
    const [offset, hash] = all.reduce((best, gram) => ((uses.get(gram[1]) ?? 0) < (uses.get(best[1]) ?? 0) ? gram : best));
    found.set(hash, [...(found.get(hash) ?? []), { template, offset }]);
  }
  return found;
}

const commonLength = (text: string, index: number, literal: string): number => {
  let length = 0;
  while (length < literal.length && text[index + length] === literal[length]) length++;
  return length;
};

/** Whether a text was cut off here: nothing follows, or the dots that say so. */
const isCut = (text: string, index: number): boolean => index >= text.length || text[index] === '…' || text.startsWith('...', index);

/**
 * How much of a literal is there where the text is cut off before its end, or undefined where the text goes on
 * differently.
 */
function cutWithin(text: string, from: number, literal: string): number | undefined {
  const window = text.slice(from, from + MAX_CUT_VALUE + literal.length);
  const dots = /…|\.{3}/.exec(window)?.index;
  if (dots === undefined && from + window.length < text.length) return undefined;
  const rest = window.slice(0, dots);
  let length = Math.min(rest.length, literal.length);
  while (!rest.endsWith(literal.slice(0, length))) length--;
  return rest.length - length > MAX_CUT_VALUE ? undefined : length;
}

interface Place {
  start: number;
  end: number;
  length: number;
  cut: boolean;
  gaps: readonly (readonly [name: string, start: number, end: number])[];
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
  if (common < literals[lead]!.length) return isCut(text, end) ? part(length, end) : undefined;
  for (let index = lead + 1; index < literals.length; index++) {
    const literal = literals[index]!;
    const rest = literal === '' ? endOfWord(squeezed, end) - end : text.slice(end, end + MAX_PLACEHOLDER + literal.length).indexOf(literal);
    if (rest < 0) {
      const begun = cutWithin(text, end, literal);
      return begun === undefined ? undefined : part(length + begun, end, begun > 0 ? MIN_PART : MIN_PART_IN_VALUE);
    }
    gaps.push([names[index - 1]!, end, end + rest]);
    end += rest + literal.length;
    length += literal.length;
  }
  return { start: before.start, end, length, cut: false, gaps };
}

/** A captured value as it stands in the log, without what a broken line put into it and without quotes around it. */
const value = (raw: string): string =>
  raw
    .slice(0, MAX_PLACEHOLDER)
    .replace(/(?:\s|%0A|%0D)+(?:\d{4}-\d\d-\d\dT[\d:.]+Z ?)?/gi, ' ')
    .replace(/^['"`*\s]+|['"`*\s]+$/g, '');

/**
 * Prepares messages to be looked for, all at once, in one pass over a text.
 *
 * @param wanted messages with at least six characters of fixed text each
 * @returns a function from a text to the places of the messages, in no particular order; it takes time linear in the text
 * @throws Error for a message without fixed text
 */
export function matcher(wanted: readonly Wanted[]): (raw: string) => Match[] {
  const found = anchors(wanted.map(template));
  const maybe = new Uint8Array(1 << 16);
  for (const hash of found.keys()) maybe[(hash ^ (hash >>> 14)) & 0xffff] = 1;

  return (raw) => {
    const squeezed = squeeze(raw);
    const { text, at } = squeezed;
    const matches: Match[] = [];
    const places = new Map<Template, number>();
    const rawSlice = (start: number, end: number): string => (start < end ? raw.slice(at[start]!, at[end - 1]! + 1) : '');
    const look = (index: number, hash: number): void => {
      for (const { template, offset } of found.get(hash) ?? []) {
        const times = places.get(template) ?? 0;
        if (times >= MAX_PLACES) continue;
        const place = placeAt(squeezed, template, index - offset);
        if (!place) continue;
        places.set(template, times + 1);
        const values: Record<string, string> = {};
        for (const [name, start, end] of place.gaps) values[name] ??= value(rawSlice(start, end));
        matches.push({ id: template.id, start: at[place.start]!, end: at[place.end - 1]! + 1, length: place.length, cut: place.cut, values });
      }
    };
    let hash = 0;
    for (let index = 0; index < text.length; index++) {
      hash = ((hash << 5) ^ text.charCodeAt(index)) & HASH_MASK;
      if (maybe[(hash ^ (hash >>> 14)) & 0xffff] === 1) look(index, hash);
    }
    return matches;
  };
}
