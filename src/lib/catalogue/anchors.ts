import type { Release } from './known.ts';
import type { Anchors } from './anchoring.ts';
import { KEY_BITS } from './grams.ts';

/**
 * Part by part, keys are written as what they are more than the one before: how often it has this many bits' worth in it, a one each and a zero, and the rest
 * in these bits. Keys are as good as random, and in no form would they be lighter by a twentieth; of a part's thirty or so the distance is this wide.
 */
const REST_BITS = KEY_BITS - 6;

/** Enough of a commit to tell it from the others: of a million commits of other things, not fifty are taken for one. */
const SHORT = 5;

/** The last line: what lacks it was cut off. */
const OVER = '.';

/** Digits of how many a part has. */
const BASE = 36;

/** Writes anchors as a text: how many each part has, their keys, and the releases of the action by which a log's ref or commit is told to be one of them. */
export function writeAnchors(anchors: Anchors, releases: readonly Release[]): string {
  const parts: number[][] = [];
  for (const [key, of] of [...anchors].sort(([a], [b]) => a - b)) for (const part of of) (parts[part] ??= []).push(key);
  const keys = Array.from(parts, (of = []) => of);
  const bits = keys.flatMap((of) => of.map((key, index) => key - (of[index - 1] ?? 0))).map((more) => `${'1'.repeat(more >>> REST_BITS)}0${(more % 2 ** REST_BITS).toString(2).padStart(REST_BITS, '0')}`);
  const bytes = Array.from(bits.join('').matchAll(/.{1,8}/g), ([eight]) => Number.parseInt(eight.padEnd(8, '0'), 2));
  return [
    keys.map(({ length }) => length.toString(BASE)).join(' '),
    btoa(String.fromCharCode(...bytes)),
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
  const [counts = '', keys = '', ...releases] = text.split('\n');
  if (releases.splice(-2).join('\n') !== `${OVER}\n`) throw new Error('no anchors, or not all of them');
  const bytes = atob(keys);
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (const end = at + count; at < end; at++) value = 2 * value + ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1);
    return value;
  };
  const anchors = new Map<number, number[]>();
  for (const [part, count] of counts.split(' ').entries()) {
    let key = 0;
    // A count that came damaged ends with the bytes.
    for (let left = Number.parseInt(count, BASE); left > 0 && at <= 8 * bytes.length; left--) {
      while (bits(1) > 0) key += 2 ** REST_BITS;
      key += bits(REST_BITS);
      anchors.set(key, [...(anchors.get(key) ?? []), part]);
    }
  }
  if (bytes.length !== Math.ceil(at / 8)) throw new Error('no anchors, or not all of them');
  return {
    anchors,
    releases: releases.map((line) => {
      const [version = '', sha] = line.split(' ');
      return { version, ...(sha && { sha }) };
    }),
  };
}
