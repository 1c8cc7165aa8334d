import type { Release } from '../../lib/catalogue/known.ts';
import { SeveralJobs } from '../../lib/doctor/jobs/several-jobs.ts';
import { within } from './input/within.ts';
import { commandsIn } from './uploads.ts';

/** A line that no runner has put a time before: a reader may have written it. */
const UNTIMED = /^(?!.*\d{4}-\d\d-\d\dT\d\d:).*\S/m;

/** What tells the jobs and attempts of a log apart, with what this log needs besides. The doctor loads it for a text that is long enough for several. */
export async function reader(releases: readonly Release[], log: string): Promise<SeveralJobs> {
  const [commands, words] = await Promise.all([commandsIn(log), UNTIMED.test(log) && within(import('../../lib/doctor/jobs/words-above.ts'))]);
  return new SeveralJobs(releases, { commands, ...(words && { words }) });
}
