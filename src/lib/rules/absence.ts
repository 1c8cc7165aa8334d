import type { LeftOut } from '../workflow/left-out.ts';
import type { Context, Detected, RuleId } from './types.ts';

/** What a rule says is missing. */
interface Missing {
  /** Where it would stand. */
  among: keyof LeftOut;
  /** Which of its places are about something that is missing. Left out, all of them. */
  of?: (place: Detected) => boolean;
  /** What a log may show of it that proves that it was there. */
  proof?: 'ran' | 'sent';
}

/** What GitHub says of what a file does not have. */
const LACKS = /unknown job|no dependencies|required property is missing|at least one|unexpected value '(?:\.{3,}|…+|)'/i;
const isLacking = ({ values }: Detected): boolean => LACKS.test(values?.['words'] ?? '');

/**
 * The rules that conclude from what a file lacks. All of them are right of a whole file alone: who shortens one for others to read leaves out
 * just what they look for.
 */
const MISSING: Partial<Record<RuleId, Missing>> = {
  'refused-by-github': { among: 'keys', of: isLacking, proof: 'ran' },
  'dist-not-downloaded': { among: 'steps', proof: 'sent' },
  'built-files-left-out': { among: 'steps' },
  'uv-index-without-checkout': { among: 'steps', proof: 'sent' },
  'missing-id-token': { among: 'keys', of: ({ job }) => job?.permissions.from === 'default' },
  'command-without-credentials': { among: 'keys' },
  'user-without-token': { among: 'keys' },
  'caller-must-grant-id-token': { among: 'keys', of: ({ job }) => job?.permissions.from === 'default' },
  'no-environment': { among: 'keys' },
  'checkout-needs-contents-read': { among: 'keys' },
};

/** Whether a job is named that does not stand there: most likely jobs were left out. */
const isUnknownJob = ({ values }: Detected): boolean => /unknown job/i.test(values?.['words'] ?? '');

/**
 * What a rule that concludes from absence may say: nothing where the log beside the file proves that what it misses was there, and
 * nothing for certain where lines were left out.
 *
 * @param left what of the file was left out
 * @param explains whether the log shows the error that the fault ends in
 */
export function asFarAsSeen(id: RuleId, places: readonly Detected[], { publishing, calls, told }: Context, left: LeftOut, explains: boolean): readonly Detected[] {
  const missing = MISSING[id];
  if (!missing || places.length === 0) return places;
  const { among, of = () => true, proof } = missing;
  // Of several jobs that publish the log does not say which one it is of.
  const isOne = new Set([...publishing, ...calls].map(({ job }) => job)).size === 1;
  const isProved = proof !== undefined && told?.reached !== undefined && (proof === 'ran' || (told.reached === 'sent' && isOne));
  return places.flatMap((place): Detected[] => {
    if (!of(place)) return [place];
    if (isProved) return [];
    const isSure = !left[among] && !(proof === 'sent' && told?.reached === 'sent') && (explains || !isUnknownJob(place) || place.near === true);
    return [isSure ? place : { ...place, undecided: true }];
  });
}
