import type { Release } from './known.ts';
import type { Anchors } from './anchoring.ts';
import { KEY_BITS } from './grams.ts';

/** Keys are written in so many heaps by their first bits; of the rest, two bytes each, nothing can be saved. */
const HEAP_BITS = 11;
const LOW_BITS = KEY_BITS - HEAP_BITS;

/** Enough of a commit to tell it from the others. */
const SHORT = 7;

/** The last line: what lacks it was cut off. */
const OVER = '.';

/** Digits of how many a heap has, and of a part. */
const BASE = 36;

/**
 * Writes anchors as a text: how many are in each heap, the rest of each, the part of each, and the releases of the action by which a log's ref or
 * commit is told to be one of them.
 *
 * @throws where there are too many for this form: ten thousand are not
 */
export function writeAnchors(anchors: Anchors, releases: readonly Release[]): string {
  const sorted = [...anchors].flatMap(([key, parts]) => parts.map((part) => [key, part] as const)).sort(([a], [b]) => a - b);
  const counts = new Array<number>(1 << HEAP_BITS).fill(0);
  const low = new Uint8Array(2 * sorted.length);
  for (const [index, [key, part]] of sorted.entries()) {
    counts[key >>> LOW_BITS]!++;
    low[2 * index] = key & 0xff;
    low[2 * index + 1] = (key >>> 8) & 0xff;
    if (part >= BASE ** 2) throw new Error('more parts than two digits can name');
  }
  if (counts.some((count) => count >= BASE)) throw new Error('more anchors in a heap than one digit can count');
  return [
    counts.map((count) => count.toString(BASE)).join(''),
    btoa(String.fromCharCode(...low)),
    sorted.map(([, part]) => part.toString(BASE).padStart(2, '0')).join(''),
    ...releases.map(({ version, sha = '' }) => `${version} ${sha.slice(0, SHORT)}`.trimEnd()),
    OVER,
    '',
  ].join('\n');
}

/**
 * Reads what {@link writeAnchors} wrote.
 *
 * @throws where it is not that, or not the whole of it: with fewer anchors a message that is known would not be found
 */
export function readAnchors(text: string): { anchors: Anchors; releases: Release[] } {
  const [counts = '', low = '', parts = '', ...releases] = text.split('\n');
  if (releases.splice(-2).join('\n') !== `${OVER}\n`) throw new Error('no anchors, or not all of them');
  const bytes = Uint8Array.from(atob(low), (character) => character.charCodeAt(0));
  const total = [...counts].reduce((sum, digit) => sum + Number.parseInt(digit, BASE), 0);
  if (counts.length !== 1 << HEAP_BITS || bytes.length !== 2 * total || parts.length !== 2 * total) throw new Error('no anchors, or not all of them');
  const anchors = new Map<number, number[]>();
  let index = 0;
  for (let heap = 0; heap < counts.length; heap++) {
    for (let left = Number.parseInt(counts[heap]!, BASE); left > 0; left--, index++) {
      const key = (heap << LOW_BITS) | (bytes[2 * index + 1]! << 8) | bytes[2 * index]!;
      anchors.set(key, [...(anchors.get(key) ?? []), Number.parseInt(parts.slice(2 * index, 2 * index + 2), BASE)]);
    }
  }
  return {
    anchors,
    releases: releases.map((line) => {
      const [version = '', sha] = line.split(' ');
      return { version, ...(sha && { sha }) };
    }),
  };
}
