import type { ErrorEntry, Role, Severity, Stage } from '../errors/types.ts';

/** What the doctor and the search need of an entry in order to recognise it. What is left out is as in an entry. */
export interface Known {
  id: string;
  stage: Stage;
  role?: Role;
  /** Left out, it is an error. */
  severity?: Severity;
  outranks?: readonly string[];
  /** The fragment that tells it from others, and the title of its page. */
  headline: string;
  /** All its wordings. */
  messages: readonly string[];
}

/** The catalogue as the doctor and the search read it. */
export const known = (entries: readonly ErrorEntry[]): Known[] =>
  entries.map(({ id, stage, severity, role, outranks, headline, messages }) => ({
    id,
    stage,
    ...(role && { role }),
    ...(severity !== 'error' && { severity }),
    ...(outranks && { outranks }),
    headline,
    messages: messages.map(({ text }) => text),
  }));
