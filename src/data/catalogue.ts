import { errors as entries } from '../errors/index.ts';
import { withForeign } from '../errors/shared/foreign-host.ts';
import type { ErrorEntry } from '../errors/types.ts';
import { namedEntry } from '../lib/catalogue/labels.ts';
import { screen } from './screen.ts';

/** The catalogue as everybody shows it: labels of PyPI's and GitHub's pages by their names of today. Nothing but this reads `errors`. */
export const errors: readonly ErrorEntry[] = entries.map((entry) => namedEntry(entry, screen));

/** The same with what no page says and the doctor does, in the same order. */
export const answered: readonly ErrorEntry[] = withForeign(entries).map((entry) => namedEntry(entry, screen));

const byId = new Map(errors.map((entry) => [entry.id, entry]));

/**
 * @param id of an entry
 * @returns the entry, if there is one: looking through all of them for every link of every page takes longer with each
 */
export const errorOf = (id: string): ErrorEntry | undefined => byId.get(id);
