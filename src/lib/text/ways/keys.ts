import type { PastedLine } from './lines.ts';

export type Lines = readonly PastedLine[];

// These patterns tell the lines of a workflow from those of a log; what the lines say is the YAML parser's business.
export const TOP_KEY = /^(?:name|run-name|on|'on'|"on"|permissions|env|defaults|concurrency|jobs)[ \t]*:(?:\s|$)/;
export const KEY_LINE = /^[ \t]*(?:-[ \t]+)?(?:[a-z_'"][\w'"-]*)[ \t]*:(?:\s|$)/;
/** What closes what is in braces may stand at the margin. */
export const CLOSES = /^[}\]][}\], \t]*(?:#.*)?\r?$/;
/** `# .github/workflows/publish.yml`, `publish.yml:`, `==> publish.yml <==` */
const FILE_NAME = /^(?![ \t])[^\w.]*(?:(?:file|文件)[ \t]*[:：]?[ \t]*)?((?:[\w.@-]+\/)*[\w.-]+\.ya?ml)[^\w.]*$/i;
/** The name of a file that a line says and nothing else: few lines end like one, and no long one does. */
export const fileNameIn = (line: string): string | undefined => (line.length <= 300 && /\.ya?ml[^\w.]*$/i.test(line) ? FILE_NAME.exec(line)?.[1] : undefined);
export const LOG_LINE = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:|^##\[|^::(?:error|warning|notice|group|debug)/;
/** A key at the margin that no workflow has there: it is mistyped, or holds what is used elsewhere. */
export const OTHER_KEY = /^(['"]?)([A-Za-z_.][\w.-]*)\1[ \t]*:(?:[ \t]+(.*)|[ \t]*)\r?$/;
/** What stands before a colon in logs: kinds of messages, what GitHub prints of a step, programs that speak of themselves. */
const SAYS = /^(?:errors?|warn|warnings?|fatal|notes?|notice|hint|help|info|debug|usage|remote|caused|with|shell|line|exit|sudo|(?:ba|z)?sh|git|gh|docker|make|tox|nox|npm|python3?|pip|twine|uv|poetry|hatch|pdm|flit|maturin)$/i;
const FAILS = /\b(?:error|failed|failure|denied|refused|forbidden|invalid|unable|cannot|no such|not (?:found|allowed|permitted))\b/i;
/** A message at the margin with its kind before it, and what became of a job, as a list of them has it: no key of a step is so. */
const MESSAGE = /^(?:error|warning|warn|fatal|notice|hint|info|debug|remote|caused)[ \t]*:[ \t]+\S/i;
const BECAME = /^(?:success(?:ful)?|succeeded|skipped|failure|failed|cancell?ed|passed|queued|pending|waiting)\b[ \t]*(?:\([^)\n]{0,60}\))?[ \t]*\r?$/i;
const NO_VALUE = /^(?:[&|>][\w+-]*)?[ \t]*(?:#.*)?$/;
/** A mark that pages draw before the steps of a job: no line of YAML begins so. */
const MARKED = /^[ \t]+[^\p{ASCII}\p{L}]/u;

/** An item of a list: below a key without a value it may stand at the margin, too. */
export const ITEM = /^-(?:[ \t]|\r?$)/;
/** A key that holds what stands below it. */
const HOLDS = /^(['"]?)([a-z_.][\w.-]*)\1[ \t]*:(?:[ \t]+[&!][^\s#]*)*[ \t]*(?:#.*)?\r?$/i;

export const isBlank = (line: string): boolean => /^[ \t]*\r?$/.test(line);

export const isOpen = (line: string): boolean => /^[ \t]*(?:#.*)?\r?$/.test(line) || /^[ \t]/.test(line);

export const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Whether a line at the margin is a key of a file that may hold a list at the margin. */
export function holdsItems(line: string): boolean {
  const key = HOLDS.exec(line)?.[2] ?? '';
  return key !== '' && (TOP_KEY.test(`${key}:`) || (/^[a-z_.]/.test(key) && !SAYS.test(key)));
}

/** Whether a key holds what stands below it. */
export const holdsMore = (value: string, next: string): boolean => NO_VALUE.test(value) && /^[ \t]+[^ \t\r#]/.test(next) && !MARKED.test(next);

/** Whether a line at the margin is a key of the file around it, although none that a workflow has. */
export function isOtherKey(lines: Lines, index: number): boolean {
  const [, , key = '', value = ''] = OTHER_KEY.exec(lines[index]!.line) ?? [];
  const next = lines[index + 1]?.line ?? '';
  if (key === '' || SAYS.test(key)) return false;
  if (key.startsWith('x-') || TOP_KEY.test(`${key.toLowerCase()}:`)) return true;
  if (!/^[a-z_.]/.test(key) || BECAME.test(value) || MARKED.test(next)) return false;
  return holdsMore(value, next) || (value !== '' && !isBlank(next) && !FAILS.test(value));
}

/** Whether a line at the margin is of a log, though it is written as a key of a step is: a message, what became of a job, or a key with a value and, apart from it, what only a key without one could hold. */
export function isSaid(lines: Lines, index: number): boolean {
  const { line } = lines[index]!;
  const value = OTHER_KEY.exec(line)?.[3];
  if (value === undefined || value === '') return false;
  if (MESSAGE.test(line) || BECAME.test(value)) return true;
  const above = lines[index - 1];
  // What was marked with the mouse may begin at the first letter of a key that stands deeper.
  if (NO_VALUE.test(value) || /^["'[{]/.test(value) || !above || above.isFence || isBlank(above.line) || !isBlank(lines[index + 1]?.line ?? 'x')) return false;
  let next = index + 1;
  while (next < lines.length && isBlank(lines[next]!.line)) next++;
  return KEY_LINE.test(lines[next]?.line ?? '') && indentOf(lines[next]!.line) > 0;
}
