import { findWorkflows, withoutWorkflows, type WorkflowPart } from '../../lib/text/paste.ts';
import { unpack, type Unpacked } from '../../lib/text/unpack.ts';
import { marks } from '../../lib/text/ways/marks.ts';
import { wraps } from '../../lib/text/ways/wraps.ts';

export { findWorkflows, withoutWorkflows };

/** What was pasted: a log, workflows or both. */
export interface Pasted {
  log: string;
  workflows: readonly WorkflowPart[];
  /** The reader's own line of each line of the log, and of each that a workflow has in what was pasted. */
  ownLine: Unpacked['ownLine'];
  ownFileLine: Unpacked['ownLine'];
}

/**
 * What a terminal or a word processor made of a file: colours, blanks of another width where YAML counts them, and typographic quotes around the whole of a
 * value that is no text for people. In names, comments and scripts such signs are the reader's own.
 */
const PRETTY =
  /[\u001b]|\^\[\[|^[ \t]*[\u00a0\u2007\u202f\u200b-\u200d\u2060]|^[ \t]*(?:-[ \t\u00a0]+)?[\w'"-]+[\u00a0\u200b]*:[\u00a0\u2007\u202f\u200b]|^[ \t]*-[\u00a0\u2007\u202f]|^[ \t]*(?:-[ \t]+)?(?!(?:name|run-name|run|description)[ \t]*:)[\w-]+[ \t]*:[ \t]+[\u2018\u201c][^\n]*[\u2019\u201d][ \t]*(?:#[^\n]*)?\r?$|^[ \t]*(?:-[ \t]+)?[\u2018\u201c][\w-]+[\u2019\u201d][ \t]*:/m;

const signs = (parts: readonly WorkflowPart[]): number[] => parts.map(({ text }) => text.replace(/[^A-Za-z0-9]/g, '').length);

/** The workflows as the reader has them: a window breaks no file, and a dash in it is theirs. */
function ownFiles(text: string, found: readonly WorkflowPart[]): { parts: readonly WorkflowPart[]; rest: Unpacked } | undefined {
  for (const asTheyAre of [true, false]) {
    const kept = unpack(text, asTheyAre ? [wraps, marks] : [wraps]);
    const parts = findWorkflows(kept.text);
    const [own, other] = [signs(parts), signs(found)];
    if (asTheyAre && parts.some((part) => PRETTY.test(part.text))) continue;
    // Where there is less of them, a window did break them.
    if (own.length === other.length && own.every((count, index) => count >= other[index]!)) return { parts, rest: kept };
  }
  return undefined;
}

/** Makes a log and workflows of what was pasted. The doctor loads it for a text that is not plain: see `isPlain`. */
export function parted(text: string): Pasted {
  const { text: printed, ownLine } = unpack(text);
  const workflows = findWorkflows(printed);
  const own = workflows.length > 0 && printed !== text ? ownFiles(text, workflows) : undefined;
  if (!own) return { log: withoutWorkflows(printed, workflows), workflows, ownLine, ownFileLine: ownLine };
  const rest = unpack(withoutWorkflows(own.rest.text, own.parts));
  return { log: rest.text, workflows: own.parts, ownLine: (line) => own.rest.ownLine(rest.ownLine(line)), ownFileLine: own.rest.ownLine };
}
