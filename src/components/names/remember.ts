import { example } from '../../data/example.ts';
import { NAMES_KEY } from '../../lib/generator/names-key.ts';
import { joinNames, ownNames, readKept, withoutTokens, writeKept, type Kept, type Names } from '../../lib/generator/names.ts';
import type { Publisher } from '../../lib/publisher/publisher.ts';

/** Where this tab keeps that its reader made the browser forget: of names it holds none. */
const FORGOTTEN = 'names-forgotten';

/** Where the tab keeps nothing, it holds for the page. */
let forgotten = false;

function setForgotten(value: boolean): void {
  forgotten = value;
  try {
    if (value) sessionStorage.setItem(FORGOTTEN, '1');
    else sessionStorage.removeItem(FORGOTTEN);
  } catch {
    // It holds for the page.
  }
}

/** Whether the reader made the browser forget, and has given it no names since: those of the log that is still there are not kept by themselves. */
export function isForgotten(): boolean {
  try {
    return forgotten || sessionStorage.getItem(FORGOTTEN) !== null;
  } catch {
    return forgotten;
  }
}

// In another tab. In this one whoever keeps names tells so itself.
window.addEventListener('storage', ({ key, oldValue, newValue }) => {
  if ((key === NAMES_KEY || key === null) && oldValue !== newValue) setForgotten(newValue === null);
});

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

/** Forgets all names, until the reader gives some. */
export function forget(): void {
  setForgotten(true);
  keep(() => ({ names: {}, example: false }));
}

/**
 * Keeps the names that a reader gave, for the workflows of other pages.
 *
 * @param given any values; see `ownNames` for those that count
 * @param all whether they are all that is known now, or are added to what was
 */
export function remember(given: Readonly<Partial<Publisher>>, all: boolean): void {
  const names = ownNames({ ...given }, example);
  if (Object.keys(names).length > 0) setForgotten(false);
  keep((kept) => ({ ...kept, names: all ? names : withoutTokens(joinNames(kept.names, names), given) }));
}
