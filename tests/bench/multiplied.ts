import type { ErrorEntry } from '../../src/errors/types.ts';

/**
 * A larger catalogue of generated entries.
 *
 * @param entries the catalogue
 * @param times how large it becomes
 * @returns the catalogue and its copies, whose names, headlines and messages differ in a word each, so that they share nothing that could be shared
 */
export const multiplied = (entries: readonly ErrorEntry[], times: number): ErrorEntry[] =>
  Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return entries;
    const altered = (text: string): string => text.replace(/[a-z]{5,}/, (word) => `${word}${copy}`);
    return entries.map((entry) => ({
      ...entry,
      id: `${entry.id}-${copy}`,
      headline: altered(entry.headline),
      messages: entry.messages.map((message) => ({ ...message, text: altered(message.text) })),
    }));
  }).flat();
