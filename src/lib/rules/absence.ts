import type { LeftOut } from '../workflow/left-out.ts';
import type { Context, Detected, RuleId } from './types.ts';

/** What a rule says is missing. */
interface Missing {
  /** Where it would stand. */
  among: keyof LeftOut;
  /** Which of its places are about something that is missing. Left out, all of them. */
  of?: (place: Detected) => boolean;
  /** What a log may show of it that proves that it was there. */
  proof?: 'sent';
}

/** What GitHub says of what a file does not have. */
const LACKS = /unknown job|no dependencies|required property is missing|at least one|unexpected value ''/i;
const IS_DOTS = /unexpected value '(?:\.{3,}|…+)'/i;
const isLacking = ({ values }: Detected): boolean => LACKS.test(values?.['words'] ?? '');

/**
 * The rules that conclude from what a file lacks. All of them are right of a whole file alone: who shortens one for others to read leaves out
 * just what they look for.
 */
const MISSING: Partial<Record<RuleId, Missing>> = {
  'dist-not-downloaded': { among: 'steps', proof: 'sent' },
  'built-files-left-out': { among: 'steps' },
  'uv-index-without-checkout': { among: 'steps', proof: 'sent' },
  'missing-id-token': { among: 'keys', of: ({ job }) => job?.permissions.from === 'default' },
  'command-without-credentials': { among: 'keys' },
  'user-without-token': { among: 'keys' },
  'caller-must-grant-id-token': { among: 'keys', of: ({ job }) => job?.permissions.from === 'default' },
  'no-environment': { among: 'keys' },
  'checkout-needs-contents-read': { among: 'keys' },
  'release-needs-contents-write': { among: 'keys' },
};

/** GitHub's own words about a file that it refuses, and how readers say that no run of it starts. */
const GITHUB_SAYS =
  /\binvalid workflow file\b|\bworkflow (?:file )?is (?:not valid|invalid)\b|\bunexpected (?:value|symbol|tag)\b|\bunrecognized (?:named-value|function)\b|\bdepends on unknown job\b|\brequired property is missing\b|\bnot enough info to determine\b|\bevery step must define\b|\berror: \.github#L\d|\berror (?:in|parsing) (?:your yaml|called workflow)\b|\bstartup[ _]failure\b/i;
const NOT_STARTED = /\b(?:(?:does|did|do|will|wo)(?: not|n['’]?t)|never|not|no longer) (?:even )?(?:get )?(?:runs?|starts?|started|triggers?|triggered|fires?|fired)\b|\bno (?:run|job)s? (?:starts?|started|appears?|shows?)\b|(?:没有?|不|未|从不)被?(?:运行|触发|启动)/i;
/** What there is of a run alone: it did start. */
const STARTED = /\b(?:[45]\d\d|traceback|exit code|uploading|uploaded|built|HTTPError|error:|wheels?)\b|##\[|^Run /im;

/**
 * Whether it may be said that GitHub refuses the file. Who asks about a release mostly has a run of it, and retypes or cuts down the file: then what is
 * amiss in the paste is not in the file.
 */
function mayBeRefused(place: Detected, { around, told }: Context, left: LeftOut, explains: boolean): boolean {
  if (explains || (around !== undefined && GITHUB_SAYS.test(around))) return true;
  if (left.dots || (left.keys && isLacking(place))) return false;
  if (around === undefined) return told?.reached === undefined || !isLacking(place);
  return told?.reached === undefined && NOT_STARTED.test(around) && !STARTED.test(around);
}

/** Whether a job is named that does not stand there: most likely jobs were left out. */
const isUnknownJob = ({ values }: Detected): boolean => /unknown job/i.test(values?.['words'] ?? '');

/** What may be said of what GitHub refuses: of jobs that are named and not pasted nothing is certain. */
function asFarAsRefused(places: readonly Detected[], context: Context, left: LeftOut, explains: boolean): Detected[] {
  return places.flatMap((place): Detected[] => {
    // Nobody has dots in a file that GitHub is to run.
    if (IS_DOTS.test(place.values?.['words'] ?? '') || !mayBeRefused(place, context, left, explains)) return [];
    const isSure = explains || ((!isUnknownJob(place) || place.near === true) && !(left.keys && isLacking(place)));
    return [isSure ? place : { ...place, undecided: true }];
  });
}

/** What GitHub has taken away since: a run that came further had it. */
const TAKEN_AWAY: ReadonlySet<RuleId> = new Set(['retired-runner', 'retired-artifact-action'] satisfies RuleId[]);

/** A job that waits for its runner, in a reader's words. */
const WAITS = /\b(?:queued|waiting|pending|cancel+ed|no runners?|stuck|hangs?)\b|排队|等待|取消|卡住/i;

/** Whether a run of the file is told of that came to its steps. */
const hasRun = ({ around, told }: Context): boolean => told?.reached !== undefined || (around !== undefined && STARTED.test(around) && !NOT_STARTED.test(around) && !WAITS.test(around));

/**
 * What a rule that concludes from absence may say: nothing where the log beside the file proves that what it misses was there, and
 * nothing for certain where lines were left out.
 *
 * @param left what of the file was left out
 * @param explains whether the log shows the error that the fault ends in
 */
export function asFarAsSeen(id: RuleId, places: readonly Detected[], context: Context, left: LeftOut, explains: boolean): readonly Detected[] {
  const { publishing, calls, told } = context;
  const missing = MISSING[id];
  if (TAKEN_AWAY.has(id)) return explains || !hasRun(context) ? places : places.map((place) => ({ ...place, later: true }));
  if (id === 'refused-by-github') return asFarAsRefused(places, context, left, explains);
  if (!missing || places.length === 0) return places;
  const { among, of = () => true, proof } = missing;
  // Of several jobs that publish the log does not say which one it is of.
  const isOne = new Set([...publishing, ...calls].map(({ job }) => job)).size === 1;
  const isProved = proof !== undefined && told?.reached === 'sent' && isOne;
  return places.flatMap((place): Detected[] => {
    if (!of(place)) return [place];
    if (isProved) return [];
    const isSure = !left[among] && !(proof === 'sent' && told?.reached === 'sent');
    return [isSure ? place : { ...place, undecided: true }];
  });
}
