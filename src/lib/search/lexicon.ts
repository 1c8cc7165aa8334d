import { distance } from 'fastest-levenshtein';
import type { Steps } from '../text/steps.ts';
import { FIELDS, FIELD_NAMES, type Doc } from './docs.ts';
import { Ranking } from './ranking.ts';
import { stem, wordsOf, type Words } from './words.ts';

/** The words of all pages. */
export interface Lexicon {
  read: (text: string) => Words;
  ranking: Ranking<keyof typeof FIELDS>;
  /** How rare a word is, by the number of pages that have it. */
  rarity: (word: string) => number;
  /** A text with the words that stand nowhere as they are probably meant. */
  mended: (text: string) => string;
}

/** A word with two letters beside each other in the other order, for each two. */
const swapsOf = (word: string): Set<string> => new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)));

/** A text is mended where as many letters are wrong, in a word as long. */
const LONG = 9;

/** Of a shorter word a letter is too many or too few, or two are in the other order. */
const SHORT = 6;

/** Puts the words of all pages together; where it may be interrupted, it yields. */
export function* lexiconOf(pages: number, same: readonly (readonly string[])[], docs: readonly Doc[]): Steps<Lexicon> {
  const { read, spelt } = wordsOf(same);
  const ranking = new Ranking(FIELDS);
  for (const [id, doc] of docs.entries()) {
    for (const field of FIELD_NAMES) {
      const { words, within } = read(doc[field]);
      ranking.add(id, field, words);
      ranking.add(id, field, within);
    }
    yield;
  }
  const rarities = new Map<string, number>();
  const rarity = (word: string): number => {
    let known = rarities.get(word);
    if (known === undefined) {
      const on = new Set<number>();
      for (const id of ranking.textsWith(word)) on.add(docs[id]!.page);
      rarities.set(word, (known = Math.log(1 + pages / (on.size || 2))));
    }
    return known;
  };

  /** Words as they are spelt, by their first letter. */
  const vocabulary = Map.groupBy([...spelt()].filter((word) => /^[a-z]{4,}$/.test(word)), (word) => word[0]);
  const mended = (text: string): string =>
    text.replace(/(?<![\w-])[a-z]{5,}(?![\w-])/gi, (word) => {
      const lower = word.toLowerCase();
      const others = vocabulary.get(lower[0]) ?? [];
      if (ranking.has(stem(lower)) || others.includes(lower)) return word;
      const swapped = swapsOf(lower);
      const most = word.length >= LONG ? 2 : 1;
      let best = { of: word, by: most + 1 };
      for (const other of others) {
        const longer = Math.abs(other.length - word.length);
        // A short word with another letter is another word.
        if (longer > most || (longer === 0 && word.length < SHORT && !swapped.has(other))) continue;
        const by = swapped.has(other) ? 1 : distance(lower, other);
        // Two letters are wrong in the same word, or it is another one.
        if (by > 1 && !other.startsWith(lower.slice(0, 3))) continue;
        if (by < best.by) best = { of: other, by };
      }
      return best.of;
    });
  return { read, ranking, rarity, mended };
}
