import { distance } from 'fastest-levenshtein';

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** How many letters are wrong: two that changed places are one slip. */
function wrongIn(word: string, meant: string): number {
  const wrong = distance(word, meant);
  return wrong === 2 && [...word].sort().join('') === [...meant].sort().join('') ? 1 : wrong;
}

/**
 * The known word that a misspelt one is nearest to, if it is near enough: hyphens and case count for nothing.
 *
 * @param far how many letters may be wrong; left out, a quarter of them
 */
export function nearest(word: string, known: readonly string[], far?: number): string | undefined {
  const [best] = known.map((each) => ({ each, wrong: wrongIn(letters(word), letters(each)) })).sort((a, b) => a.wrong - b.wrong);
  return best && best.wrong <= (far ?? Math.max(1, Math.floor(best.each.length / 4))) ? best.each : undefined;
}
