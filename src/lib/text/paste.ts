/** A part of what was pasted that is YAML of a workflow. */
export interface WorkflowPart {
  text: string;
  /** The offset of its first character in what was pasted. */
  start: number;
  end: number;
  /** Blanks to put in front of it: its first line was copied without its indentation. */
  pad: number;
}

// These patterns tell the lines of a workflow from those of a log; what the lines say is the YAML parser's business.
const TOP_KEY = /^(?:name|run-name|on|'on'|"on"|permissions|env|defaults|concurrency|jobs)[ \t]*:(?:\s|$)/;
const JOBS = /^['"]?jobs['"]?[ \t]*:[ \t]*(?:#.*)?\r?$/;
const SIGN = /^[ \t]*(?:-[ \t]+)?(?:uses[ \t]*:[ \t]*[\w./'"*&-]|runs-on[ \t]*:|steps[ \t]*:[ \t]*(?:#.*)?\r?$|run[ \t]*:[ \t]*[^ \t\r])/;
const KEY_LINE = /^[ \t]*(?:-[ \t]+)?(?:[a-z_'"][\w'"-]*)[ \t]*:(?:\s|$)/;
const FENCE = /^[ \t]*(?:```|~~~)/;
const LOG_LINE = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:|^##\[|^::(?:error|warning|notice|group|debug)/;

/** Whoever pastes more pastes a log, and the workflow after it. */
const MAX_SEARCHED = 500_000;

const isOpen = (line: string): boolean => /^[ \t]*(?:#.*)?\r?$/.test(line) || /^[ \t]/.test(line);

/** The lines of a text with the offset at which each begins. */
function linesOf(text: string): { line: string; start: number }[] {
  const lines: { line: string; start: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ line: text.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}

/**
 * How many blanks the first line of a fragment lacks: one marked with the mouse often begins at its first letter.
 *
 * @example missingIndent('- name: Publish\n        uses: x') // 6
 */
export function missingIndent(text: string): number {
  const [first = '', ...rest] = text.split('\n', 200);
  const next = rest.find((line) => /[^\s#]/.test(line));
  if (next === undefined || /^[ \t]/.test(first)) return 0;
  const indent = next.length - next.trimStart().length;
  const item = /^-[ \t]+/.exec(first)?.[0].length ?? 0;
  // Below a key without a value the next line belongs to it.
  if (/:[ \t]*(?:#.*)?\r?$/.test(first)) return 0;
  return Math.max(0, indent - item);
}

/** The block of lines around a whole file's `jobs:`. */
function fileAround(lines: readonly { line: string }[], jobs: number): [from: number, to: number] {
  let from = jobs;
  for (let index = jobs - 1; index >= 0; index--) {
    const { line } = lines[index]!;
    if (FENCE.test(line) || LOG_LINE.test(line)) break;
    if (TOP_KEY.test(line) || /^#/.test(line) || /^---/.test(line)) from = index;
    else if (!isOpen(line)) break;
  }
  let to = jobs + 1;
  while (to < lines.length && !FENCE.test(lines[to]!.line) && !LOG_LINE.test(lines[to]!.line)) to++;
  return [from, to];
}

/** The block of lines around a step or a job. */
function fragmentAround(lines: readonly { line: string }[], sign: number): [from: number, to: number] {
  const belongs = (line: string): boolean => !FENCE.test(line) && !LOG_LINE.test(line) && (KEY_LINE.test(line) || isOpen(line));
  let from = sign;
  for (let index = sign - 1; index >= 0 && belongs(lines[index]!.line); index--) if (KEY_LINE.test(lines[index]!.line) || /^[ \t]*#/.test(lines[index]!.line)) from = index;
  let to = sign + 1;
  while (to < lines.length && belongs(lines[to]!.line)) to++;
  return [from, to];
}

/**
 * Finds the workflow in what a reader pasted: a file, a job or a step, alone or beside a log, also between Markdown's fences.
 *
 * @param text of any size and content; takes time linear in it
 * @returns the first such part, or undefined
 */
export function findWorkflow(text: string): WorkflowPart | undefined {
  const base = Math.max(0, text.length - MAX_SEARCHED);
  const part = findIn(base === 0 ? text : text.slice(base));
  return part && { ...part, start: part.start + base, end: part.end + base };
}

function findIn(text: string): WorkflowPart | undefined {
  if (!/^[ \t]*(?:-[ \t]+)?['"]?(?:uses|runs-on|jobs|steps|run)['"]?[ \t]*:/m.test(text)) return undefined;
  const lines = linesOf(text);
  const jobs = lines.findIndex(({ line }) => JOBS.test(line));
  const sign = jobs >= 0 ? jobs : lines.findIndex(({ line }) => SIGN.test(line) && !LOG_LINE.test(line));
  if (sign < 0) return undefined;
  const [from, to] = jobs >= 0 ? fileAround(lines, jobs) : fragmentAround(lines, sign);
  const start = lines[from]!.start;
  const end = to < lines.length ? lines[to]!.start : text.length;
  const part = text.slice(start, end);
  return { text: part, start, end, pad: jobs >= 0 ? 0 : missingIndent(part) };
}

/** What was pasted without its workflow: blanks stand in its place, so that every other character stays where it is. */
export const withoutWorkflow = (text: string, part: WorkflowPart | undefined): string =>
  part ? text.slice(0, part.start) + text.slice(part.start, part.end).replace(/[^\r\n]/g, ' ') + text.slice(part.end) : text;
