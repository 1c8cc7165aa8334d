import type { Answer } from '../../lib/doctor/answer.ts';
import type { Finding } from '../../lib/doctor/diagnose.ts';
import { TOLD, type Told } from '../../lib/doctor/told.ts';
import { isThisTab } from './hand-over.ts';

/** A message is shorter; what is captured in one may be a whole page. */
const MAX_TOLD = 2_000;

/** Takes back what was handed over: the text that it came from is there no more. */
export function untell(): void {
  try {
    sessionStorage.removeItem(TOLD);
  } catch {
    // Without storage nothing was.
  }
}

/** Hands over to the page of an error what the log says of it, where this tab goes there: of another one it would be left behind in this one. */
export function tell(event: MouseEvent, finding: Finding, log: string, answer: Answer | undefined): void {
  if (!isThisTab(event)) return;
  const [from, to] = [log.lastIndexOf('\n', finding.start - 1) + 1, log.indexOf('\n', finding.end)];
  const message = log.slice(Math.max(from, finding.start - MAX_TOLD), Math.min(to < 0 ? log.length : to, finding.start + MAX_TOLD));
  const told: Told = { id: finding.id, message, fixes: answer?.steps.map(({ at }) => at) ?? [] };
  try {
    sessionStorage.setItem(TOLD, JSON.stringify(told));
  } catch {
    // Without storage the page is as for everybody.
  }
}
