const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** After these a line may end: a blank, and a Chinese character or punctuation mark. Before these too: a Chinese character. */
const AFTER = /[\s\p{Script=Han}，。：；？！、）》」]$/u;
const BEFORE = /^\p{Script=Han}/u;
/** Punctuation and particles that no line may begin with, and punctuation that none may end with. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}了的着吗呢吧]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Where a clause ends: the best place for a line to end. */
const CLAUSE = /(?<=[，。：；？！]|[.,:;?!] )/u;

type Measure = (text: string) => number;

/** The pieces between which a line may end. One that is wider than a line is a path or a name, and ends at its signs. */
function pieces(text: string, width: number, measure: Measure): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1) ?? '';
    const apart = (AFTER.test(last) || BEFORE.test(segment)) && !OPENING.test(last) && !CLOSING.test(segment) && segment.trim() !== '';
    if (found.length === 0 || apart) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found.flatMap((piece) => (measure(piece.trimEnd()) > width ? piece.split(/(?<=[-/_.])/) : [piece]));
}

function fill(parts: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * Breaks a text into as few lines as its width allows, all of about the same length: between clauses where that takes no
 * more lines, else between words. Chinese is broken between its words, and no line begins with a comma.
 *
 * @param width the widest a line may be, in the unit of `measure`; a line that cannot be broken may be wider
 * @param measure how wide a text is
 * @example wrap('one two three', 9, ({ length }) => length) // ['one two', 'three']
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const widest = (lines: readonly string[]): number => Math.max(...lines.map(measure));
  const words = pieces(text, width, measure);
  const clauses = text.split(CLAUSE);
  const byClause = fill(clauses, width, measure);
  const byWord = fill(words, width, measure);
  const parts = byClause.length <= byWord.length && widest(byClause) <= width ? clauses : words;
  let best = parts === clauses ? byClause : byWord;
  for (;;) {
    const narrower = fill(parts, widest(best) - 1, measure);
    if (narrower.length > best.length || widest(narrower) >= widest(best)) return best;
    best = narrower;
  }
}
