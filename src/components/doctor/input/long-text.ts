/** More text than any release prints; in a browser more has no room. Files may have as much, and lines that name them. */
export const MAX_LENGTH = 81_000_000;

/** How long a text is: its lines, and its size. */
export function measures(text: string): { lines: string; size: string } {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  const size = text.length < 100_000 ? `${Math.ceil(text.length / 1_000)} kB` : `${(text.length / 1_000_000).toFixed(1)} MB`;
  return { lines: String(lines), size };
}
