import { oneLine } from './ways/one-line.ts';
import { MAX_WAYS, sampleOf, share, type Sample } from './ways/way.ts';
import { windowOf } from './ways/window.ts';

/** What starts a workflow, where it stands alone: its key at the margin, and an event below it. */
export const ON_ALONE = /^['"]?on['"]?[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n){0,3}[ \t]+(?:push|pull_request|release|workflow_dispatch|workflow_run|workflow_call|schedule|create)[ \t]*:/m;

/** What lines of a workflow begin with. */
const OF_A_WORKFLOW = /^[ \t]*(?:(?:-[ \t]+)?['"]?(?:uses|runs-on|jobs|steps|run)['"]?|#[ \t]?(?:jobs|steps))[ \t]*:/m;

/** A whole file in braces, as JSON and some people write one. What GitHub says of a run has a list there. */
export const IN_BRACES = /(?:^|[{,])[ \t]{0,200}["']?jobs["']?[ \t]{0,9}:\s{0,200}\{/m;

/** Whoever pastes more pastes a log, and the workflow after it. */
export const MAX_SEARCHED = 500_000;

/** Marks and the sides of frames, wherever they stand. All of a text is looked through for them. */
const MARKED = /[\u0007\b\u001b\u00a0\u00ad\u2007\u200b-\u200d\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2028\u2029\u202f\u2060\u241b\u2502\u2503\u2551]|(?:\^\[|\\(?:x1b|0?33|u001b|e))\[|[GLOR]\t|^[ \t]*::(?:error|warning|notice|debug)/im;

/** What a mail, a page, a carriage return, an annotation or a change leaves, one place of which is enough. */
const LEFT = /^[ \t]*(?:```|~~~)diff\b|^.{66,84}=\r?$|=3D|&(?:nbsp|lt|gt|quot|apos|#\w)|\r(?!\n)|%(?:25)*0A/im;

/** What is put before lines: a quotation, a time that is not GitHub's, a number, a name; or the whole of one, in a table or a list of texts. */
const BEFORE =
  /^[\s{}[\](),]*$|^\s*(?:[>|"]|[[({]\s*"|#\d|\[|\d{1,7}(?:[ \t|:\u2502\r]|$)|\d\d?:\d\d:\d\d|\d{4}-\d\d-\d\d(?: |T[\d:.]*(?:[^\dZ:.]|Z(?: \d\d[EO]|[^ \r]))))|^[^|]{1,60}\|| {2}\ufeff?\d{4}-\d\d-\d\dT/;

/** At least so many of the lines have it: of line numbers, which a few may lack, no more have to follow one another. */
const SOME = 0.3;

/** The columns of `gh run view`: names that stand before lines are no way of a text with these. */
const COLUMNS = /^[^\t\n]{1,200}\t[^\t\n]{1,200}\t\ufeff?\d{4}-\d\d-\d\dT/m;

/** Whether there are so many of the pieces that tags, or breaks that are written down, may be what a text is made of. */
function mayBeSource({ text, lines }: Sample): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/<\/?[a-z]/gi) >= Math.max(1, lines.length / 2) || count(/\\n/g) >= Math.max(1, 2 * (lines.length - 1));
}

/**
 * Whether a text is as a program printed it, and without a workflow: then `unpack` and `findWorkflows` have nothing to do. That is told by less than
 * they need, and most texts are so: where this says no, they may find nothing, either.
 *
 * @param text as it was pasted; it takes time linear in it
 */
export function isPlain(text: string): boolean {
  const searched = text.slice(-MAX_SEARCHED);
  if (OF_A_WORKFLOW.test(searched) || ON_ALONE.test(searched) || IN_BRACES.test(searched)) return false;
  if (text.length > MAX_WAYS) return true;
  if (MARKED.test(text)) return false;
  const sample = sampleOf(text);
  if (LEFT.test(sample.text) || mayBeSource(sample) || share(sample, (line) => BEFORE.test(line)) > SOME) return false;
  if (sample.text.includes('\t') && !COLUMNS.test(sample.text)) return false;
  return oneLine(sample) === undefined && windowOf(sample) === undefined;
}
