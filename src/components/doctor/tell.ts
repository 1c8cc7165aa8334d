import type { Answer } from '../../lib/doctor/answer.ts';
import type { Finding } from '../../lib/doctor/diagnose.ts';
import { TOLD, type Told } from '../../lib/doctor/told.ts';

/** A message is shorter; what is captured in one may be a whole page. */
const MAX_TOLD = 2_000;

/** Hands over to the page of an error what the log says of it. */
export function tell(finding: Finding, log: string, answer: Answer | undefined): void {
  const [from, to] = [log.lastIndexOf('\n', finding.start - 1) + 1, log.indexOf('\n', finding.end)];
  const message = log.slice(Math.max(from, finding.start - MAX_TOLD), Math.min(to < 0 ? log.length : to, finding.start + MAX_TOLD));
  const told: Told = { id: finding.id, message, fixes: answer?.steps.map(({ at }) => at) ?? [] };
  try {
    sessionStorage.setItem(TOLD, JSON.stringify(told));
  } catch {
    // Without storage the page is as for everybody.
  }
}
