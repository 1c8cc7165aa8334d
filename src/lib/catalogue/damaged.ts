import type { Known } from './known.ts';
import { misread } from './misread.ts';
import { translated, type Probable } from './translated.ts';

/** A bare status with its frame is longer. */
const MIN_BARE = 36;

/** Between two paragraphs a line is empty; programs print a status without one. */
const PARAGRAPH = /\n[ \t]*\r?\n/;

/**
 * Prepares messages that are to be recognised in a damaged text: read from a picture, translated by a browser, or begun within them.
 *
 * @returns a function from a text in which nothing else was found to what it is probably about; it takes time linear in the text
 */
export function damaged(catalogue: readonly Known[]): (text: string) => readonly Probable[] {
  const [inPicture, inTranslation] = [misread(catalogue), translated(catalogue)];
  const bare = new Set(catalogue.filter(({ role }) => role === 'outer-frame').map(({ id }) => id));
  // Of a status in a reader's words nothing tells which program printed it, nor of one whose rest is that of another paragraph.
  return (text) => [...inPicture(text), ...inTranslation(text)].filter(({ id, start, end }) => !bare.has(id.split(' ')[0]!) || (end - start >= MIN_BARE && !PARAGRAPH.test(text.slice(start, end))));
}
