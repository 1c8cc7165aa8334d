import type { Change, ReleaseState } from '../../errors/types.ts';
import { fill, type Translate } from '../text/fill.ts';

/** The state of a release: of one that is partly uploaded it is known that something is there and something is not. */
export type State = ReleaseState | 'partly-uploaded';

/**
 * How to run again: a new run of another commit, the failed jobs of this run, a new version, what is missing of a partly uploaded version, a look at
 * the index first, or not at all; what is left where the tag was pushed before the upload, or where a step failed after it; a run on another branch or tag;
 * all jobs of this run; and on to PyPI, where TestPyPI has the files.
 */
export type Again = 'new-run' | 'rerun' | 'new-version' | 'resume' | 'look' | 'nothing' | 'tagged' | 'after' | 'new-ref' | 'rerun-all' | 'rehearsed';

/** What is said of the release of an entry. */
export const releaseKeyOf = ({ release, earlier }: { release: ReleaseState; earlier?: true }): string => `release.${earlier ? 'nothing-here' : release}`;

/** A re-run has the commit, the ref and the workflow file of the run it repeats, and the secrets of now: docs.github.com, “Re-running workflows and jobs”. */
const BY_CHANGE: Readonly<Record<Change, readonly Again[]>> = { file: ['new-run'], 'made-version': ['new-run'], version: ['new-version'], setting: ['rerun'], time: ['rerun'], nothing: ['nothing'], 'as-found': ['new-version'], ref: ['new-ref'], 'built-anew': ['rerun-all'] };

/**
 * How to run again after a fix.
 *
 * @param state of the release
 * @param change what the fix changes; left out, that is still to be found out
 * @returns what is to be done, in this order; of a new run and a re-run the one that fits what was changed
 */
export function again(state: State, change: Change | undefined): readonly Again[] {
  const next = change ? BY_CHANGE[change] : (['new-run', 'rerun'] as const);
  // What the index has is of another version, or tells nothing of the release.
  if (change === 'made-version') return next;
  if (state === 'published') return change === 'version' ? ['new-version'] : ['nothing'];
  if (state === 'partly-uploaded' && change === 'as-found') return ['resume', ...next];
  if (state === 'partly-uploaded') return change === 'version' || change === 'nothing' ? next : ['resume'];
  return state === 'may-be-partial' && change !== 'version' && change !== 'nothing' ? ['look', ...next] : next;
}

/** Of a new run and a re-run, and of a new version beside them, each says when it is the one. */
const CASE: Readonly<Partial<Record<Again, string>>> = { 'new-run': 'again.of-file', rerun: 'again.of-setting', 'new-version': 'again.of-version', 'new-ref': 'again.of-ref' };

/** How a failed job is started again: the name of a CI, and that of its button. */
export type Button = Readonly<Record<'ci' | 'button', string>>;

/**
 * How to run again, as sentences.
 *
 * @param all what {@link again} says of one fix, or of several together
 * @param of the release, and whether a step before in the same job may have sent its files elsewhere
 * @param t translates the keys of the sentences
 * @param ci where the job runs, as the buttons have other names there; left out, it is not known
 * @param button of that CI, where it is neither GitHub nor GitLab
 */
export function againSentences(all: readonly Again[], of: { release: State; earlier?: true }, t: Translate, ci?: 'github' | 'gitlab' | 'other' | 'none', button?: Button): string[] {
  return sentences(all, isOpen(all), isFree(all, of), of, t, ci, button);
}

/** What the index has decides whether there is to be a new version. */
const isOpen = (all: readonly Again[]): boolean => all.includes('new-version') && (all.includes('look') || all.includes('resume'));

const isFree = (all: readonly Again[], { release }: { release: State }): boolean => release === 'nothing-uploaded' && !all.includes('nothing') && !all.includes('new-version');

function sentences(all: readonly Again[], open: boolean, free: boolean, { earlier }: { earlier?: true }, t: Translate, ci?: 'github' | 'gitlab' | 'other' | 'none', button?: Button): string[] {
  const several = isSeveral(all);
  const place = ci === 'github' ? '' : ci === 'gitlab' ? '.gitlab' : ci === 'none' ? '.none' : '.other';
  const on = button ? t('again.on', button) : '';
  const sentence = (each: Again): string => t(`again.${each}${each === 'new-run' || each === 'rerun' ? place : ''}`, { on });
  return [...(free ? [t(earlier ? 'again.free.here' : 'again.free')] : []), ...all.map((each) => (open && each === 'new-version' ? t('again.of-found') : several && CASE[each] ? t(CASE[each] + (ci === 'none' && each === 'rerun' ? '.none' : '')) : '') + sentence(each))];
}

/** Whether it takes a case to choose among them. */
const isSeveral = (all: readonly Again[]): boolean => all.filter((each) => CASE[each]).length > 1;

/** What comes first of several. */
const FIRST: readonly Again[] = ['look', 'resume'];

/**
 * How to run again, for a page with all fixes of an entry: at each of several what is to be done, and why, once for all of them.
 *
 * @returns a line for each fix, where there are several, and the sentences that {@link againSentences} has for them together
 */
export function againOfPage({ fixes, ...of }: { fixes: readonly { changes?: Change }[]; release: ReleaseState; earlier?: true }, t: Translate): { each: readonly string[]; all: readonly string[] } {
  const ways = fixes.map(({ changes }) => again(of.release, changes));
  const met = new Set(ways.flat());
  const together = [...FIRST.filter((each) => met.delete(each)), ...met];
  const told = together.length > 1 ? together.filter((each) => each !== 'nothing') : together;
  const all = sentences(told, ways.some(isOpen), ways.some((way) => isFree(way, of)), of, t, 'github');
  const shown = (way: readonly Again[]): string => sentences(way, false, false, of, t, 'github').map((line) => /\*\*(.+?)\*\*/.exec(line)?.[1] ?? line).join(' · ');
  // What the index has decides whether anything is to be run again: that is one order, and not two.
  const inShort = (way: readonly Again[]): string => (isSeveral(way) || isOpen(way) ? t('error.again.open') : way[0] === 'look' ? fill(t('error.again.look'), { next: shown(way.slice(1)) }) : shown(way));
  return { each: fixes.length > 1 ? ways.map(inShort) : [], all };
}
