import type { Publisher } from '../publisher/publisher.ts';
import type { Intent } from '../rules/types.ts';
import type { OneFile } from '../workflow/same-file.ts';
import type { SecretKind } from '../text/secrets.ts';

/** Where the doctor leaves what it was given for the same page in the other language: in the tab, until that page has read it. */
export const CARRIED = 'doctor-carried';

/** More characters than a failed job's log has, and fewer than a tab has room for: browsers end at five million. */
export const MAX_CARRIED = 2_000_000;

/** What a reader chose for a repaired file. */
export interface Chosen {
  /** The file that it was chosen for. */
  of?: OneFile | undefined;
  /** Left out, the file decides. */
  intent?: Intent | undefined;
  environment: string;
  /** Whether changes are made, by their keys: only those that the reader switched. */
  switches: readonly (readonly [key: string, made: boolean])[];
}

/** A text that the doctor was given, and what belongs to it. */
export interface Given {
  /** Its secrets are blanked. */
  text: string;
  /** The kinds of those that were. */
  secrets: readonly SecretKind[];
  /** What the reader entered beside claims, by the claims. */
  entered: readonly (readonly [claims: string, entered: Partial<Publisher>])[];
  chosen?: Chosen | undefined;
}

/** What goes along when a reader changes the language. */
export interface Carried extends Given {
  /** What there was before it, for whoever wants that back. */
  former?: Given | undefined;
}
