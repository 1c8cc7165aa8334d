/** A sentence, with a full stop within a name or a number. */
const SENTENCE = /[^.!?。！？；\n]+(?:[.!?](?!\s)[^.!?。！？；\n]*)*[.!?。！？；]*\s*/g;

/** More than this is no sentence to read in a list. */
const MAX_LENGTH = 220;

/** How much better another sentence has to be than the first, which says what a page is about. */
const BETTER = 1.2;

/**
 * @param texts of a page
 * @param worth how much of what was asked a sentence has
 * @returns the sentence that answers: the first, or another that has more of what was asked
 */
export function excerpt(texts: readonly string[], worth: (sentence: string) => number): string {
  const [first = '', ...others] = texts.flatMap((text) => Array.from(text.matchAll(SENTENCE), ([sentence]) => sentence.trim()));
  let best = { sentence: first, worth: worth(first) * BETTER };
  for (const sentence of others) {
    const of = worth(sentence);
    if (of > best.worth) best = { sentence, worth: of };
  }
  return best.sentence.length <= MAX_LENGTH ? best.sentence : `${best.sentence.slice(0, MAX_LENGTH - 1)}…`;
}
