/**
 * Keeps what a text gives, as the same few scripts and style sheets are on every page.
 *
 * @param work what to do with a text, each time with the same result
 * @returns the same, done once for each text
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    if (results.has(text)) return results.get(text)!;
    const result = work(text);
    results.set(text, result);
    return result;
  };
}
