import type { TOLD } from '../../../lib/doctor/told.ts';
import { redact, type Redacted } from '../../../lib/text/secrets.ts';
import { Repeated } from '../../../lib/text/told/repeated.ts';

/** Written out: a constant that most scripts have in common would be loaded with every page. */
const HANDED: typeof TOLD = 'doctor-told';

/** What blanks secrets of one text. What is told there to be one is blanked in what joins it later, too. */
export interface Blanking {
  told: Repeated;
  blank: (text: string) => Redacted;
}

/**
 * What blanks secrets. The doctor loads it when its box is first used, beside what reads a text: nothing is taken in before it is there. It begins with
 * each text anew; what was handed to the page of an error goes with the one before.
 */
export function blanking(): Blanking {
  const told = new Repeated();
  try {
    sessionStorage.removeItem(HANDED);
  } catch {
    // Without storage nothing was handed over.
  }
  return { told, blank: (text) => redact(text, told) };
}
