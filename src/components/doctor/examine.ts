/** What reads a log. The doctor loads it when its box is first used, along with the messages that it looks for. */
export { examiner } from '../../lib/doctor/diagnose.ts';
export { read, readReleases, withWordings } from '../../lib/catalogue/known.ts';
