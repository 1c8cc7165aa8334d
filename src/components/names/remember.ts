import { example } from '../../data/example.ts';
import { NAMES_KEY } from '../../lib/generator/names-key.ts';
import { joinNames, ownNames, readKept, withoutTokens, writeKept, type Kept, type Names } from '../../lib/generator/names.ts';
import type { Publisher } from '../../lib/publisher/publisher.ts';

/** The names that this browser keeps. */
export function recall(): Names {
  try {
    return readKept(localStorage.getItem(NAMES_KEY), example).names;
  } catch {
    return {};
  }
}

/** Keeps something else in this browser, and tells this page: the browser tells the other ones. */
export function keep(change: (kept: Kept) => Kept): void {
  try {
    const stored = localStorage.getItem(NAMES_KEY);
    const text = writeKept(change(readKept(stored, example)));
    if (text === (stored ?? undefined)) return;
    if (text === undefined) localStorage.removeItem(NAMES_KEY);
    else localStorage.setItem(NAMES_KEY, text);
    dispatchEvent(new StorageEvent('storage', { key: NAMES_KEY }));
  } catch {
    // A browser that keeps nothing: the example stays.
  }
}

/**
 * Keeps the names that a reader gave, for the workflows of other pages.
 *
 * @param given any values; see `ownNames` for those that count
 * @param all whether they are all that is known now, or are added to what was
 */
export function remember(given: Readonly<Partial<Publisher>>, all: boolean): void {
  const names = ownNames({ ...given }, example);
  keep((kept) => ({ ...kept, names: all ? names : withoutTokens(joinNames(kept.names, names), given) }));
}
