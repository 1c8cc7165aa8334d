/** What writes an answer down, to be copied. The doctor loads it when there is an answer. */
export { note, report } from '../../lib/doctor/report.ts';
