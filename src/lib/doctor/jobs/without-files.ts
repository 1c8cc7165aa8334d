import type { Candidate } from '../cut.ts';
import { tier } from '../diagnose.ts';
import type { Run, Step, Unit } from './layout.ts';

/**
 * What a publishing job says that has got no files: where the job that should have made them failed, it follows from that.
 */
export const WITHOUT_FILES: ReadonlySet<string> = new Set([
  'artifact-not-found',
  'hatch-no-artifacts',
  'missing-dists-warning',
  'packages-dir-traceback',
  'pdm-no-dist',
  'poetry-no-files',
  'print-hash-traceback',
  'twine-check-no-files',
  'twine-no-files',
  'uv-no-files',
]);

/** What the steps are called that make the files of a release, and the jobs that they are in. */
const MAKES = /(?<![a-z])(?:build|wheels?|cibuildwheel|sdists?|dists?|package|packaging|compile|maturin)(?![a-z])/i;

const doesMake = (...names: (string | undefined)[]): boolean => names.some((name) => name !== undefined && MAKES.test(name));

/** Whether the files of a release should have come from a job that failed. */
export function isMaker({ job, steps, brokenAt, failedAt }: Run): boolean {
  const failed = steps.findLast(({ start }) => start <= (brokenAt ?? failedAt ?? 0));
  return doesMake(job, failed?.name, failed?.title);
}

export const isFailure = ({ known }: Candidate): boolean => known.severity === undefined && tier(known) <= 2;

/** The steps of its own job, above the one of a message, that should have made the files. */
const makersAbove = ({ run: { steps } }: Unit, { start }: Candidate): Step[] => steps.slice(0, Math.max(0, steps.findLastIndex((step) => step.start <= start))).filter(({ name, title }) => doesMake(name, title));

/** Whether there are no files as all steps failed that should have made them. */
export function isUnmade(unit: Unit, candidate: Candidate): boolean {
  const makers = makersAbove(unit, candidate);
  return WITHOUT_FILES.has(candidate.id) && makers.length > 0 && makers.every(({ failedAt }) => failedAt !== undefined);
}

/** Where there are no files, what the last step says that should have made them comes first, be it no more than that it failed: the rest follows from it. */
export function makerFirst(all: readonly Candidate[], unit: Unit): readonly Candidate[] {
  const isStopped = (candidate: Candidate): boolean => {
    const maker = WITHOUT_FILES.has(candidate.id) && makersAbove(unit, candidate).at(-1);
    return Boolean(maker && all.some((other) => isFailure(other) && unit.run.steps.findLast(({ start }) => start <= other.start) === maker));
  };
  return all.map((each) => (isStopped(each) ? { ...each, known: { ...each.known, role: 'outer-frame' as const } } : each));
}
