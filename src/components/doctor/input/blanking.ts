/** What blanks secrets. The doctor loads it when its box is first used, beside what reads a text: nothing is taken in before it is there. */
export { redact } from '../../../lib/text/secrets.ts';
