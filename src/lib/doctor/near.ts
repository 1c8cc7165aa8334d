import type { Known } from '../catalogue/known.ts';
import { squeezed } from '../text/log.ts';

/** How much of a log before and after a message counts as near: more than what one step of a program prints. */
const BEFORE = 12_000;
const AFTER = 6_000;

/** What is near one message is near the next: it is squeezed once for so many characters. */
const STEP = 1 << 11;

/** What stands closer is looked at first: mostly it tells, and there is less of it. */
const CLOSE = 1_500;

/**
 * What stands near a message in a log, squeezed: see `squeeze`.
 *
 * @param within the part of the log that is the message's own: its job, say
 */
export const nearOf = (log: string, { start, end }: { start: number; end: number }, [first, last] = [0, log.length]): string =>
  squeezed(log.slice(Math.max(first, start - BEFORE), Math.min(last, end + AFTER)));

/** Whether one of these words stands in a text that is squeezed. Case, blanks, quotes and line breaks do not count. */
export const stands = (words: readonly string[], near: string): boolean => words.some((each) => near.includes(squeezed(each)));

/** Who pastes no more than this besides a message quotes it alone, and knows which program printed it: a name before it, a word or two. */
const ALONE = 100;
const MAX_ALONE = 3_000;

/** How a program is called stands there where it names itself, or where its command is shown. */
const CALLED = /^usage: |(?:^|[\s/$])maturin /im;
const isAlone = (log: string, { start, end }: { start: number; end: number }): boolean =>
  log.length <= MAX_ALONE && !CALLED.test(log) && squeezed(log).length - squeezed(log.slice(start, end)).length <= ALONE;

/** Leaves out messages that any program may print, where nothing near them says that it was one that publishes: see `among` of an entry. */
export function ownIn<C extends { known: Known; start: number; end: number; cut: boolean }>(candidates: readonly C[], log: string): C[] {
  const near = new Map<number, string>();
  return candidates.filter((candidate) => {
    const { known: { among }, start, end, cut } = candidate;
    // What only begins like it may be all that another message says.
    if (!among || (!cut && isAlone(log, candidate))) return true;
    // Whole lines, so that they read as they do among the others; a log of one line is not gone through for each.
    const from = Math.max(0, start - BEFORE);
    const lineStart = from + log.slice(from, Math.max(from, start - CLOSE + 1)).lastIndexOf('\n') + 1;
    const rest = log.slice(end, end + AFTER).indexOf('\n');
    if (stands(among, nearOf(log, candidate, [lineStart, rest < 0 ? log.length : end + rest]))) return true;
    const step = Math.floor(start / STEP);
    const text = near.get(step) ?? nearOf(log, { start: step * STEP, end });
    near.set(step, text);
    return stands(among, text);
  });
}
