/** What finds claims in a log. The doctor loads it for a log that may hold any. */
export { findClaims } from '../../lib/publisher/claims.ts';
