/** A server sees which part is asked for, and must not learn which error was found: a part has so many entries, of several causes, or more. */
export const PART = 16;

/** Tells one row of entries from another, as that of another deployment: words in their order need no ids beside this. */
export const stampOf = (entries: readonly { id: string }[]): number => entries.reduce((sum, { id }) => [...id].reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) | 0, sum), 0);

/** The place of a part's first entry in the catalogue. */
export const firstOf = (part: number): number => part * PART;

/** The part in which an entry is. */
export const partOf = (order: number, parts: number): number => Math.min(Math.floor(order / PART), parts - 1);

/** The catalogue in parts: what is loaded at once. In its order, as a log that has one message often has its neighbours too. */
export function inParts<T>(entries: readonly T[]): T[][] {
  const count = Math.max(1, Math.floor(entries.length / PART));
  return Array.from({ length: count }, (_, part) => entries.slice(firstOf(part), part === count - 1 ? undefined : firstOf(part + 1)));
}
