import type { Change, Condition, Emitter, ErrorEntry, Fixer, Lang, ReleaseState } from '../../errors/types.ts';
import type { Known } from './known.ts';

/** A fix as the doctor speaks of it: its first step. */
export interface FixWords {
  /** Its place among the fixes of the page, counted from 1. */
  at: number;
  applies?: Condition;
  certain?: true;
  /** Completes “If …”. */
  when: string;
  /** With inline Markdown. */
  step: string;
  changes?: Change;
  fixer?: Fixer;
}

/** What the doctor says of an entry, in one language. */
export interface Words {
  name: string;
  emitter: Emitter;
  release: ReleaseState;
  mayExist?: true;
  fixer: Fixer;
  meaning: string;
  /** The same of the reader's own values. */
  says?: string;
  /** Those that may come first, the likeliest to help before the others. */
  fixes: readonly FixWords[];
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
  Object.fromEntries(
    entries.map(({ id, name, emitter, release, mayExist, fixer, meaning, says, fixes }) => [
      id,
      {
        name: name[lang],
        emitter,
        release,
        ...(mayExist && { mayExist }),
        fixer,
        meaning: meaning[lang],
        ...(says && { says: says[lang] }),
        fixes: fixes
          .map((fix, index) => ({ ...fix, at: index + 1 }))
          .filter(({ aside }) => !aside)
          .map(({ at, applies, certain, when, steps, changes, fixer: who }) => ({
            at,
            ...(applies && { applies }),
            ...(certain && { certain }),
            when: when[lang],
            step: steps[0]?.[lang] ?? '',
            ...(changes && { changes }),
            ...(who && { fixer: who }),
          })),
      },
    ]),
  );
