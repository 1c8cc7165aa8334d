/** Whether a text is a name with a sign or a number in it, or a part of one, and nothing else: it is looked for as it stands. */
export const isPart = (text: string): boolean => /^\s*(?=\S*[\d_./-])[\w./-]+\s*$/.test(text) && !/^\s*\d{3}\s*$/.test(text);

/**
 * @param part in lower case
 * @returns whether it stands in a text, and not within a number
 */
export function standsIn(part: string, text: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) {
    const [before = ' ', after = ' ', beyond = ' '] = [lower[at - 1], lower[at + part.length], lower[at + part.length + 1]];
    const begins = !/\d/.test(part[0]!) || !/[\d.]/.test(before);
    const ends = !/\d$/.test(part) || !(/\d/.test(after) || (after === '.' && /\d/.test(beyond)));
    if (begins && ends) return true;
  }
  return false;
}
