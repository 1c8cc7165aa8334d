import { errors as entries } from '../errors/index.ts';
import type { ErrorEntry } from '../errors/types.ts';
import { namedEntry } from '../lib/catalogue/labels.ts';
import { screen } from './screen.ts';

/** The catalogue as everybody shows it: labels of PyPI's and GitHub's pages by their names of today. Nothing but this reads `errors`. */
export const errors: readonly ErrorEntry[] = entries.map((entry) => namedEntry(entry, screen));
