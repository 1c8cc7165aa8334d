/** A sentence, with a full stop within a name or a number. */
const SENTENCE = /[^.!?。！？\n]+(?:[.!?](?!\s)[^.!?。！？\n]*)*[.!?。！？]*\s*/g;

/** More than this is no sentence to read in a list. */
const MAX_LENGTH = 220;

/** How much better another sentence has to be than the first, which says what a page is about. */
const BETTER = 1.5;

/** What is shorter is a label or a word before the answer, such as “Half true.”, and so is what ends with a colon; a Chinese character counts twice. */
const MIN_WIDTH = 30;
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
const isLabel = (sentence: string): boolean => widthOf(sentence) < MIN_WIDTH || /[:：]$/.test(sentence);

/** The sentences of a text, a label with what follows it. */
function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const [raw] of text.matchAll(SENTENCE)) {
    before += (before && !/[。！？：]$/.test(before) ? ' ' : '') + raw.trim();
    if (isLabel(before)) continue;
    found.push(before);
    before = '';
  }
  return before === '' ? found : [...found, before];
}

/**
 * @param texts of a page
 * @param worth how much of what was asked a sentence has
 * @param enough how much of it another sentence than the first has to have
 * @returns the sentence that answers: the first, or another that has more of what was asked
 */
export function excerpt(texts: readonly string[], worth: (sentence: string) => number, enough = 0): string {
  const [first = '', ...others] = texts.flatMap(sentencesOf);
  let best = { sentence: first, worth: Math.max(worth(first) * BETTER, enough) };
  for (const sentence of others) {
    const of = worth(sentence);
    if (of > best.worth) best = { sentence, worth: of };
  }
  return best.sentence.length <= MAX_LENGTH ? best.sentence : `${best.sentence.slice(0, MAX_LENGTH - 1)}…`;
}
