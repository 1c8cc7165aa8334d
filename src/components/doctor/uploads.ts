/** What reads of an upload what became of its files. The doctor loads it for a log that may tell of any, and for one that is long enough for several jobs. */
export { arrivedIn, askedIn, showsOf, stateOf, uploadsOf } from '../../lib/doctor/uploads.ts';
