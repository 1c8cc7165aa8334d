/** Where the doctor leaves for the page of an error what it found: in the tab, until that page has read it. */
export const TOLD = 'doctor-told';

/** What the page of an error is told of the reader's log. */
export interface Told {
  /** The id of the error. */
  id: string;
  /** The message as it stands in the log, its secrets blanked. */
  message: string;
  /** The places of the fixes that the log points to, counted from 1. */
  fixes: readonly number[];
}
