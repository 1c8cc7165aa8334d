/** Long enough to be rare, short enough for a short message. */
export const GRAM = 6;

/** So many bits keep two runs of characters apart in all but one of some hundred thousand places of a log. */
export const KEY_BITS = 27;
export const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS);

/** Rolls on by a character of a text: each counts {@link BASE} times as much with every one that follows, and the one before the run, 0 where there is none, no more. */
const BASE = 0x01000193;
const GONE = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);
export const rolled = (hash: number, coming: number, going: number): number => (Math.imul(hash, BASE) + coming - Math.imul(going, GONE)) | 0;

/** The keys of all runs of {@link GRAM} characters, each with the index of its last one. */
export function* grams(text: string): Generator<readonly [index: number, key: number]> {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = rolled(hash, text.charCodeAt(index), index < GRAM ? 0 : text.charCodeAt(index - GRAM));
    if (index >= GRAM - 1) yield [index, keyOf(hash)];
  }
}

export const keysOf = (text: string): Set<number> => new Set(Array.from(grams(text), ([, key]) => key));
