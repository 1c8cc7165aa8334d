import { isScalar } from 'yaml';
import type { Step } from '../../tools/types.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { commentAfter, type Splice } from '../../yaml/splices.ts';
import { endOf, startOf } from '../../yaml/yaml.ts';
import type { ActionFacts } from '../types.ts';

/** What to put behind `@`; with a commit, the release it is goes into the comment. */
export interface Target {
  ref: string;
  version?: string;
}

/** The newest release, written the way the file writes versions: as a commit, a tag or a branch. */
export const newestLike = (kind: 'commit' | 'tag' | 'branch', { newest }: ActionFacts): Target =>
  ({ commit: { ref: newest.sha, version: newest.version }, tag: { ref: newest.version }, branch: { ref: newest.ref } })[kind];

const VERSION = /\bv?\d+\.\d+\.\d+\b|\bv\d+\.\d+\b(?!\.)/;

/** What a program that keeps pins writes behind one: the action with the release or branch that was looked up, as `ratchet:owner/name@v1`. */
const LOOKED_UP = /(?<=^#\s*(?:[a-z]+:\s*)?[\w.-]+\/[\w./-]+@)[\w./-]+$/;

/** A comment that says no more than a version. */
const ONLY_VERSION = /^#\s*(?:tag[=:]?\s*)?v?\d+(?:\.\d+)*$/;

/** A comment that says no more than which branch a commit was taken from. */
const ONLY_BRANCH = /^#\s*(?:release|unstable)\/v\d+(?:\.\d+)?$/;

function changeComment({ source }: Workflow, step: Step, { ref, version }: Target): Splice[] {
  const comment = step.uses && commentAfter(source, step.uses.pair);
  if (!comment) return [];
  const lookedUp = LOOKED_UP.exec(comment.text);
  if (lookedUp) return [{ start: comment.end - lookedUp[0].length, end: comment.end, insert: version ?? ref }];
  if (!version) return ONLY_VERSION.test(comment.text) ? [{ start: comment.start, end: comment.end, insert: '' }] : [];
  if (ONLY_BRANCH.test(comment.text)) return [{ start: comment.end - comment.text.length, end: comment.end, insert: `# ${version}` }];
  const given = ONLY_VERSION.test(comment.text) ? /v?\d[\d.]*$/.exec(comment.text) : VERSION.exec(comment.text);
  if (!given) return [{ start: comment.start, end: comment.start, insert: ` # ${version}` }];
  const start = comment.end - comment.text.length + given.index;
  return [{ start, end: start + given[0].length, insert: given[0].startsWith('v') ? version : version.slice(1) }];
}

/**
 * Changes the version that a step uses, and the comment that names it.
 *
 * @returns undefined where `uses:` is an alias or spans several lines
 */
export function replaceRef(workflow: Workflow, step: Step | undefined, target: Target): readonly Splice[] | undefined {
  const node = step?.uses?.pair.value;
  if (!step?.uses || step.uses.shared || !isScalar(node)) return undefined;
  const written = workflow.source.text.slice(startOf(node), endOf(node));
  const at = written.lastIndexOf('@');
  const quote = /["']$/.exec(written)?.[0] ?? '';
  if (/\n/.test(written) || !written.endsWith(`${step.uses.text}${quote}`)) return undefined;
  const end = endOf(node) - quote.length;
  const start = at < 0 ? end : startOf(node) + at;
  const comment = changeComment(workflow, step, target);
  // One change where the two meet: an insertion at the end of another change has no order.
  const [first] = comment;
  if (first?.start === end) return [{ start, end: first.end, insert: `@${target.ref}${first.insert}` }];
  return [{ start, end, insert: `@${target.ref}` }, ...comment];
}
