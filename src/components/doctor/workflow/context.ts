import type { Lang } from '../../../errors/types.ts';
import type { Answer } from '../../../lib/doctor/answer.ts';
import type { Finding } from '../../../lib/doctor/diagnose.ts';
import type { Publisher } from '../../../lib/publisher/publisher.ts';
import type { Told } from '../../../lib/rules/types.ts';

/** What the view of workflows needs of the page it is on. */
export interface WorkflowContext {
  labels: Readonly<Record<string, string>>;
  lang: Lang;
  /** The address below which the site's pages in this language are. */
  root: string;
  /** Shows the reader a line of what they pasted, counted from 1 in the first workflow. */
  goTo: (line: number) => void;
}

/** What the log beside the workflow tells. */
export interface LogFacts {
  cause?: string;
  told?: Told;
  /** The answers to it: how to run again, the file decides with them. */
  answers?: Map<Finding, Answer>;
  /** Whether it is a failure. */
  failed?: boolean;
  /** Where no failure is known: the pages of what its words speak of. */
  asked?: readonly string[];
  /** Whether it says that a step or a job was skipped, or did not start. */
  skipped?: boolean;
  /** Whether an upload of it ended, without a failure: what sent the files was there. */
  sent?: boolean;
  /** All that was pasted: a change in it tells what the file was before. */
  pasted?: string;
  /** What was pasted without its workflows. */
  log?: string;
  /** The environment of its claims; null where they have none, and left out where it is not known. */
  ran?: string | null;
  /** The names in its claims: what the job was. */
  names: Partial<Publisher>;
  /** What the reader says is registered on PyPI. */
  publisher: Partial<Publisher>;
}
