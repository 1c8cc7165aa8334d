import type { ErrorEntry, Fixer, Lang, ReleaseState, Stage } from '../errors/types.ts';
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
 * The words for all entries of one stage. They are loaded when a finding needs them: a log holds messages of one
 * stage or two, and the words of all would weigh as much as all messages.
 */
export const wordsOf = (entries: readonly ErrorEntry[], stage: Stage, lang: Lang): Record<string, Words> =>
  Object.fromEntries(
    entries
      .filter((entry) => entry.stage === stage)
      .map(({ id, name, release, fixer, fixes }) => [id, { name: name[lang], release, fixer, step: fixes[0]?.steps[0]?.[lang] ?? '' }]),
  );
