import type { Job } from '../../workflow/workflow.ts';

/** Publish steps together with the others of their job, in the order of the file. */
export function byJob<P extends { job: Job }>(publishing: readonly P[]): [job: Job, steps: P[]][] {
  const jobs = new Map<Job, P[]>();
  for (const publish of publishing) jobs.set(publish.job, [...(jobs.get(publish.job) ?? []), publish]);
  return [...jobs];
}
