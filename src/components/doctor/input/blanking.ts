import { TOLD } from '../../../lib/doctor/told.ts';
import { redact, type Redacted } from '../../../lib/text/secrets.ts';
import { Repeated } from '../../../lib/text/told/repeated.ts';

/**
 * What blanks secrets. The doctor loads it when its box is first used, beside what reads a text: nothing is taken in before it is there. What a text told to
 * be secret is blanked in what joins it later, too, as in one text.
 */
export class Blanking {
  told = new Repeated();

  blank = (text: string): Redacted => redact(text, this.told);

  /** Begins with another text: what was handed to the page of an error goes with the one before. */
  forget(): void {
    this.told = new Repeated();
    try {
      sessionStorage.removeItem(TOLD);
    } catch {
      // Without storage nothing was.
    }
  }
}
