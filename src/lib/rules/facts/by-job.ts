import type { PublishStep } from '../../workflow/publishing.ts';
import type { Job } from '../../workflow/workflow.ts';

/** Publish steps together with the others of their job, in the order of the file. */
export function byJob(publishing: readonly PublishStep[]): [job: Job, steps: PublishStep[]][] {
  const jobs = new Map<Job, PublishStep[]>();
  for (const publish of publishing) jobs.set(publish.job, [...(jobs.get(publish.job) ?? []), publish]);
  return [...jobs];
}
