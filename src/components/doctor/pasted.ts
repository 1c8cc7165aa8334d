import { findWorkflows, withoutWorkflows, type WorkflowPart } from '../../lib/text/paste.ts';
import { unpack, type Unpacked } from '../../lib/text/unpack.ts';

export { findWorkflows, withoutWorkflows };

/** What was pasted: a log, workflows or both. */
export interface Pasted {
  log: string;
  workflows: readonly WorkflowPart[];
  ownLine: Unpacked['ownLine'];
}

/** Makes a log and workflows of what was pasted. The doctor loads it for a text that is not plain: see `isPlain`. */
export function parted(text: string): Pasted {
  const { text: printed, ownLine } = unpack(text);
  const workflows = findWorkflows(printed);
  return { log: withoutWorkflows(printed, workflows), workflows, ownLine };
}
