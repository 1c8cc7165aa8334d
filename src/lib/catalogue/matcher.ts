import { lettersOf, spelled, type Letters, type Squeezed } from '../text/log.ts';
import { rarest, type Anchors } from './anchoring.ts';
import { isValue, quotedAfter, quotedBefore, value, WORDS } from './captured.ts';
import { GRAM, grams, keyOf, rolled } from './grams.ts';
import { placeAt } from './place.ts';
import { reach, template, type Template, type Wanted } from './template.ts';

/** More places of one message than anybody looks at; a log made of one message alone stays fast. */
const MAX_PLACES = 50;

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

interface Anchor {
  template: Template;
  /** Where in its literal the gram ends. */
  offset: number;
}

/** What a text holds of messages: those that stand in it, and the parts of which more may stand in it, were they there. */
export interface Found {
  /** In no particular order. */
  matches: Match[];
  missing: ReadonlySet<number>;
}

/** What may hold stars, and the rest of it from the first one on: stars are no part of a squeezed text, and a value at the end of a message ends at one. */
const STARRED = new Set(['pattern', 'packages_dir']);
const STARS = /^(?:\*{1,2}[^\s'"`)*]{1,60}){0,2}\*{0,2}/;
const MAX_STARS = 200;

/** Where the letters of a text stand while messages are looked for in it: one search is over before the next begins. */
const ROOM: Letters = { codes: new Uint16Array(), at: new Int32Array() };

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
    const { codes, at } = lettersOf(raw, ROOM);
    let text: string | undefined;
    const squeezed: Squeezed = {
      at,
      get text() {
        return (text ??= spelled(codes));
      },
    };
    const matches: Match[] = [];
    const missing = new Set<number>();
    const places = new Map<Template, number>();
    const rawSlice = (start: number, end: number): string => (start < end ? raw.slice(at[start]!, at[end - 1]! + 1) : '');
    const starsAfter = (name: string, end: number): string => (STARRED.has(name) ? STARS.exec(raw.slice(at[end - 1]! + 1, at[end - 1]! + MAX_STARS))![0] : '');
    // Nor is a quote or a bracket: the one that closes what the value itself has opened, as in `extra == "doc"` or `github-actions[bot]`, is part of it.
    const closeAfter = (start: number, end: number): string => {
      const [inside, quote = ''] = [rawSlice(start, end), raw[at[end - 1]! + 1]];
      if (quote === ']' && /\[\w+$/.test(inside)) return quote;
      if (start >= end || !/["']/.test(quote) || raw[at[start]! - 1] === quote) return '';
      const opened = inside.lastIndexOf(quote);
      return opened > 0 && /[\s=(]/.test(inside[opened - 1]!) ? quote : '';
    };
    const look = (index: number, { template, offset }: Anchor): void => {
      const times = places.get(template) ?? 0;
      if (times >= MAX_PLACES) return;
      const place = placeAt(squeezed, template, index - offset);
      // A word behind `--` is an option of a command, and no message cut off.
      if (!place || (place.cut && raw[at[place.start]! - 1] === '-')) return;
      // Its last word may be the beginning of a longer one: `pip` of `pipenv`.
      if (template.bare && !place.cut && (squeezed.text[place.end] === '(' || /^(?:[\w-]|\.\w|\\_)/.test(raw.slice(at[place.end - 1]! + 1, at[place.end - 1]! + 3)))) return;
      // Behind a code in PyPI's own list its reason stands: in other words than PyPI's it may be any of those with this code.
      if (template.bare && !place.cut && /^`?[:：]/.test(raw.slice(at[place.end - 1]! + 1, at[place.end - 1]! + 3)) && /(?:^|\n)[ \t]*\* `?$/.test(raw.slice(Math.max(0, at[place.start]! - 12), at[place.start]!))) return;
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
      const [last, begin] = place.gaps.at(-1) ?? [];
      if (template.literals.at(-1) === '' && last && begin !== undefined && !place.cut && !WORDS.has(last)) {
        const quoted = quotedAfter(raw, at[begin]!);
        if (quoted) values[last] = value(last, quoted);
      }
      for (const [name, start, end] of place.gaps) values[name] ??= value(name, rawSlice(start, end) + starsAfter(name, end)) + closeAfter(start, end);
      matches.push({ id: template.id, start: at[place.start]!, end: at[place.end - 1]! + 1, length: place.length, cut: place.cut, values });
    };
    let hash = 0;
    for (let index = 0; index < codes.length; index++) {
      hash = rolled(hash, codes[index]!, index < GRAM ? 0 : codes[index - GRAM]!);
      const key = keyOf(hash);
      if (this.#maybe[key & 0xffff] === 0) continue;
      for (const part of this.#parts.get(key) ?? []) if (!this.#there.has(part)) missing.add(part);
      for (const anchor of this.#anchors.get(key) ?? []) look(index, anchor);
    }
    return { matches, missing };
  }
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
