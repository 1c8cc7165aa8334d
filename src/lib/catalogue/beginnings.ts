import type { Known } from './known.ts';
import { flat, GAP } from './template.ts';

/**
 * What messages of several entries begin with, each text with the places of these entries in the catalogue. The texts are squeezed, and have
 * {@link GAP} for every placeholder.
 */
export type Beginnings = Readonly<Record<string, readonly number[]>>;

/** With less of a message than this there is none: see the matcher. */
const MIN_LENGTH = 14;

/** How much fixed text is in a {@link flat} message. */
export const fixedLength = (text: string): number => text.replaceAll(GAP, '').length;

/** A {@link flat} message without what some programs put before theirs. */
export const bare = (text: string): string => text.replace(/^error:/, '');

/** The beginning of a {@link flat} message that has so much fixed text. */
export function beginning(text: string, length: number): string {
  let end = 0;
  for (let left = length; left > 0 && end < text.length; end++) if (text[end] !== GAP) left--;
  return text.slice(0, end);
}

function common(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Finds what messages of several entries begin with: as far as they go together, and no shorter. */
export function beginningsOf(catalogue: readonly Known[]): Beginnings {
  const all = catalogue
    .flatMap(({ messages, headline, role }, order) => [...messages, ...(role === 'context' ? [] : [headline])].map((text) => ({ text: bare(flat(text)), order })))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const found = new Map<string, readonly number[]>();
  for (const [index, { text }] of all.entries()) {
    const shared = common(text, all[index + 1]?.text ?? '');
    if (found.has(shared) || fixedLength(shared) < MIN_LENGTH) continue;
    const orders = new Set(all.filter((other) => other.text.startsWith(shared)).map(({ order }) => order));
    if (orders.size > 1) found.set(shared, [...orders].sort((a, b) => a - b));
  }
  return Object.fromEntries(found);
}

/**
 * The entries of which a message begins like this.
 *
 * @param begun see {@link beginning}
 * @returns their places in the catalogue; none where it is the beginning of one entry's messages alone
 */
export function sharing(beginnings: Beginnings, begun: string): readonly number[] {
  const [first] = Object.keys(beginnings)
    .filter((text) => text.startsWith(bare(begun)))
    .sort((a, b) => a.length - b.length);
  return first === undefined ? [] : beginnings[first]!;
}
