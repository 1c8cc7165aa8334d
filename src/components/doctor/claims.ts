/** What the claims in a log tell. The doctor loads it for a log that may hold any. */
export { claimed } from '../../lib/doctor/rare/claimed.ts';
