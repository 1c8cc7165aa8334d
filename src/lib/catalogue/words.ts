import type { ErrorEntry, Fixer, Lang, ReleaseState } from '../../errors/types.ts';
import type { Known } from './known.ts';

/** What the doctor says of an entry, in one language. */
export interface Words {
  name: string;
  release: ReleaseState;
  fixer: Fixer;
  /** The first thing to do, with inline Markdown. */
  step: string;
}

/** An entry the doctor can recognise and speak of. */
export type DoctorEntry = Known & Words;

/** A part's words are about a tenth of the messages' weight, and a log holds messages of one part or two. */
const PART = 14;

/** How many parts the words of a catalogue have. */
export const parts = (entries: readonly unknown[]): number => Math.ceil(entries.length / PART);

/** The part that has the words of the entry at this place in the catalogue. */
export const partOf = (index: number): number => Math.floor(index / PART);

/**
 * The words for one part of the catalogue. They are loaded when a finding needs them, as the words of all would weigh as much as all messages;
 * one by one they would tell a server which error was found.
 *
 * @param entries the catalogue
 * @param part counted from 0
 * @param lang the language
 * @returns the words by the ids of the entries
 */
export const wordsOf = (entries: readonly ErrorEntry[], part: number, lang: Lang): Record<string, Words> =>
  Object.fromEntries(
    entries
      .slice(part * PART, (part + 1) * PART)
      .map(({ id, name, release, fixer, fixes }) => [id, { name: name[lang], release, fixer, step: fixes[0]?.steps[0]?.[lang] ?? '' }]),
  );
