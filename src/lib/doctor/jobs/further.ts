import type { Commands } from '../uploads.ts';
import type * as words from './words-above.ts';

/** What reads what few logs of several jobs have: a command that sends files, and a line that a reader may have written. */
export interface Further {
  commands?: Commands | undefined;
  words?: typeof words | undefined;
}
