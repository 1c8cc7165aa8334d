/** A stretch of a page's text, and what is to stand there instead. */
export interface Change {
  range: readonly [number, number];
  html: string;
}

/**
 * @param text a page
 * @param changes what to change, in any order; no two overlap
 * @returns the changed page
 */
export function apply(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { range, html } of [...changes].sort((a, b) => a.range[0] - b.range[0])) {
    pieces.push(text.slice(end, range[0]), html);
    end = range[1];
  }
  return [...pieces, text.slice(end)].join('');
}
