import type { Change, Condition, Emitter, ErrorEntry, Fixer, Lang, ReleaseState, Stage } from '../../errors/types.ts';
import { sayingsOf, type Known } from './known.ts';

/** A fix as the doctor speaks of it. */
export interface FixWords {
  /** Its place among the fixes of the page, counted from 1. */
  at: number;
  applies?: Condition;
  certain?: true;
  alone?: true;
  begun?: true;
  /** Completes “If …”. */
  when: string;
  /** With inline Markdown. The first has to stand by itself. */
  steps: readonly string[];
  changes?: Change;
  fixer?: Fixer;
}

/** What is said of an entry wherever it is named, in one language. */
export interface Names {
  name: string;
  /** What its stage is called, number first, where it is one of a run. */
  station?: string;
  emitter: Emitter;
  release: ReleaseState;
  earlier?: true;
  mayExist?: true;
  tells?: NonNullable<ErrorEntry['tells']>;
  fixer: Fixer;
}

/** What is said of a case in place of the meaning, in one language. */
export interface SaidOf {
  text: string;
  /** What the answer is called, where that is not the entry's name. */
  name?: string;
  applies?: Condition;
  /** What the stage is called at which it stops, where that is not the entry's. */
  station?: string;
  /** Whether in such a case the message is not what failed. */
  along?: true;
  /** What has become of the release, where that is not what the entry says. */
  release?: ReleaseState;
}

/** What the doctor answers with, in one language. */
export interface Steps {
  meaning: string;
  /** The same of the reader's own values. */
  says?: readonly SaidOf[];
  /** Those that may come first, the likeliest to help before the others. */
  fixes: readonly FixWords[];
}

/** An entry the doctor can recognise and name, and one that it can answer. */
export type NamedEntry = Known & Names;
export type DoctorEntry = NamedEntry & Steps;

/** What is said of the entries of a part, in their order, behind what tells them from others: see `stampOf`. */
export type Words<T> = readonly [stamp: number, ...said: T[]];

/** A text for each entry of a part of the catalogue, by their ids. */
const byId = <T>(entries: readonly ErrorEntry[], say: (entry: ErrorEntry) => T): Record<string, T> => Object.fromEntries(entries.map((entry) => [entry.id, say(entry)]));

/**
 * The names for one part of the catalogue. They are loaded when a finding needs them, as the words of all would weigh more than all messages.
 *
 * @param entries those of the part
 * @param stageName what a stage of a run is called, or undefined
 */
export const namesOf = (entries: readonly ErrorEntry[], lang: Lang, stageName?: (stage: Stage) => string | undefined): Record<string, Names> =>
  byId(entries, ({ name, stage, emitter, release, earlier, mayExist, tells, fixer }) => ({ name: name[lang], ...(stageName?.(stage) && { station: stageName(stage) }), emitter, release, ...(earlier && { earlier }), ...(mayExist && { mayExist }), ...(tells && { tells }), fixer }));

/**
 * The steps for one part of the catalogue, loaded for a finding that is answered: of many findings few are.
 *
 * @param entries those of the part
 * @param stageName what a stage of a run is called, or undefined
 */
export const stepsOf = (entries: readonly ErrorEntry[], lang: Lang, stageName?: (stage: Stage) => string | undefined): Record<string, Steps> =>
  byId(entries, ({ meaning, says, fixes }) => ({
    meaning: meaning[lang],
    ...(says && {
      says: sayingsOf(says).map(({ applies, stage, release, name, along, ...text }) => ({ text: text[lang], ...(along && { along }), ...(name && { name: name[lang] }), ...(applies && { applies }), ...(release && { release }), ...(stage && stageName?.(stage) && { station: stageName(stage) }) })),
    }),
    fixes: fixes
      .map((fix, index) => ({ ...fix, at: index + 1 }))
      .filter(({ aside }) => !aside)
      .map(({ at, applies, certain, alone, begun, when, steps, changes, fixer }) => ({
        at,
        ...(applies && { applies }),
        ...(certain && { certain }),
        ...(alone && { alone }),
        ...(begun && { begun }),
        when: when[lang],
        steps: steps.filter(({ aside }) => !aside).map((step) => step[lang]),
        ...(changes && { changes }),
        ...(fixer && { fixer }),
      })),
  }));
