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

/**
 * The words for one part of the catalogue. They are loaded when a finding needs them, as the words of all would weigh more than all messages.
 *
 * @param entries those of the part
 * @param lang the language
 * @returns the words by the ids of the entries
 */
export const wordsOf = (entries: readonly ErrorEntry[], lang: Lang): Record<string, Words> =>
  Object.fromEntries(entries.map(({ id, name, release, fixer, fixes }) => [id, { name: name[lang], release, fixer, step: fixes[0]?.steps[0]?.[lang] ?? '' }]));
