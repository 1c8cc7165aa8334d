import type { Candidate } from '../cut.ts';

/** What compiles stopped, further down in the same step: a script that ends with a command that it does not find ends there, or goes on without it. */
const COMPILES = /error: co(?:mmand '|uld not compile)/;
const MAX_REST = 1 << 14;

/** Whether a program is lacking that the script did without, as it stopped at something else: 127 is the status of a shell for what it did not find. */
export function isSurvived({ start, end }: Candidate, log: string): boolean {
  const rest = log.slice(end, end + MAX_REST).split('##[group]Run ', 1)[0]!;
  return / not found\s*$/.test(log.slice(start, end)) && COMPILES.test(rest) && !/ 127\b/.test(rest);
}
