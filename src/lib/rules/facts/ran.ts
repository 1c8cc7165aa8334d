import type { PublishCall } from '../../workflow/calls.ts';
import type { PublishStep } from '../../workflow/publishing.ts';
import type { Job } from '../../workflow/workflow.ts';
import type { Context, Detected } from '../types.ts';
import { targetOf } from './calls.ts';
import { PYPI, readUrl, TESTPYPI, uploadUrl } from './index-of.ts';

/** Without a claim the log does not tell; a masked one neither. */
const tells = (ran: string | undefined): ran is string => ran !== undefined && ran !== '' && !ran.includes('***');

/** Whether a job is certain to have another environment than the one that ran, or none. */
const isOtherEnvironment = ({ environment: { state, name = '' } }: Job, ran: string): boolean => state === 'none' || (state === 'named' && name.toLowerCase() !== ran.toLowerCase());

/**
 * The environment of a job that publishes, where no such job has the one that the log's run had: then this is not the file that ran.
 *
 * @param ran as the claims in the log have it
 * @returns '' where the job has none; undefined where one job has it, or may have it
 */
export function environmentElsewhere({ publishing, calls }: Pick<Context, 'publishing' | 'calls'>, ran: string | undefined): string | undefined {
  const jobs = [...publishing, ...calls].map(({ job }) => job);
  const [first] = jobs;
  return tells(ran) && first && jobs.every((job) => isOtherEnvironment(job, ran)) ? (first.environment.name ?? '') : undefined;
}

type Target = ReturnType<typeof targetOf>;

/** The index of an address, in the words in which commands have theirs: of a name that is none of the known nothing is certain. */
function targetOfUrl(url: string | undefined): Target {
  if (url === undefined) return undefined;
  const { target, whole } = readUrl(url);
  return target === PYPI ? 'pypi' : target === TESTPYPI ? 'testpypi' : whole ? 'other' : undefined;
}

/** Whether a command is told no index: then a file of settings, which is not seen, may name one. */
const isUntold = (each: PublishStep | PublishCall): boolean => 'program' in each && !each.settings.has('url') && !each.settings.has('index');

/**
 * What tells the places that the log's run cannot have come from: all, where this is not the file that ran, and otherwise those in a job that publishes with
 * another environment or to another index than the log shows.
 */
export function notOfThatRun({ publishing, calls, told, ran }: Context): (place: Detected) => boolean {
  if (environmentElsewhere({ publishing, calls }, ran) !== undefined) return () => true;
  const all = [...publishing, ...calls];
  const targets = new Map<PublishStep | PublishCall, Target>(all.map((each) => [each, 'program' in each ? targetOf(each) : targetOfUrl(uploadUrl(each.step))]));
  const shown = told?.host === undefined ? undefined : targetOfUrl(`https://${told.host}/`);
  const isHere = [...targets.values()].includes(shown);
  const isOtherIndex = (each: PublishStep | PublishCall): boolean => {
    const target = targets.get(each);
    // An address that is neither of the two may be of something else in the log, unless the file uploads to one.
    if (!shown || !target || target === shown || (shown === 'other' && !isHere)) return false;
    return isHere || !isUntold(each);
  };
  return ({ job, step, call }) => {
    const ofStep = all.filter((each) => (call ? each === call : each.step === step));
    const of = job ?? ofStep[0]?.job;
    const own = ofStep.length > 0 ? ofStep : all.filter((each) => each.job === of);
    const [first] = own;
    return first !== undefined && ((tells(ran) && isOtherEnvironment(first.job, ran)) || own.every(isOtherIndex));
  };
}
