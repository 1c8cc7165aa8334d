import { IN_BRACES, MAX_SEARCHED, ON_ALONE } from './plain.ts';
import { CLOSES, fileNameIn, holdsItems, holdsMore, indentOf, isBlank, isOpen, isOtherKey, isSaid, ITEM, KEY_LINE, LOG_LINE, OTHER_KEY, TOP_KEY, type Lines } from './ways/keys.ts';
import { linesOf } from './ways/lines.ts';

/** A part of what was pasted that is YAML of a workflow. */
export interface WorkflowPart {
  text: string;
  /** The offset of its first character in what was pasted. */
  start: number;
  end: number;
  /** The number of its first line in what was pasted, counted from 1. */
  line: number;
  /** Blanks to put in front of it: its first line was copied without its indentation. */
  pad: number;
  /** The name that a line above it gives the file. */
  file?: string;
  /** What the fence above it calls it. */
  fenced?: string;
  /** The number of the first line that goes on with it below a line at which it ends. */
  left?: number;
  /** That it does not stand in what was pasted: it was written in another way there. */
  decoded?: true;
}

const JOBS = /^['"]?jobs['"]?[ \t]*:[ \t]*(?:#.*|\{.*)?\r?$/;
const SIGN = /^[ \t]*(?:-[ \t]+)?(?:uses[ \t]*:[ \t]*[\w./'"*&-]|runs-on[ \t]*:|steps[ \t]*:[ \t]*(?:#.*)?\r?$|run[ \t]*:[ \t]*[^ \t\r])/;
/** What is drawn in a log, indented or not: a bar that fills up, and the frames of boxes and tables. */
const DRAWN = /^[ \t]*(?:\d{1,3}%[ \t]*\||[\u2500-\u259f])/;

/** `%YAML 1.2`, which stands above three dashes. */
const DIRECTIVE = /^%(?:YAML|TAG)\s/;
/** What files of GitLab CI, Travis CI, CircleCI, dependabot and pre-commit have at the margin, a step of CircleCI or Azure Pipelines that checks out, and the commands of Woodpecker and its like: no workflow of GitHub has these. */
const OF_ANOTHER = /^(?:(?:stages|image|before_script|after_script|script|include|variables|language|deploy|orbs|workflows|updates|repos)[ \t]*:(?:\s|$)|[ \t]*-[ \t]+checkout[ \t]*(?::.*)?\r?$|[ \t]+commands[ \t]*:[ \t]*\r?$)/;
const TRIGGERS = /^['"]?on['"]?[ \t]*:/;
/** A release takes a few files. */
const MAX_FILES = 20;

/** What YAML takes for the end of a document, and readers write for lines that they leave out. */
export const DOTS_ALONE = /^(?:\.{3,}|…+)(?=[ \t]*\r?$)/;

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

const keyOf = (line: string): string => /[\w-]+/.exec(line)?.[0] ?? '';

/** Whether a line names the file that begins below it. */
function isName(lines: Lines, index: number): boolean {
  if (fileNameIn(lines[index]!.line) === undefined) return false;
  let below = index + 1;
  while (below < lines.length && /^[ \t]*(?:#.*|---[ \t]*)?\r?$/.test(lines[below]!.line) && fileNameIn(lines[below]!.line) === undefined) below++;
  return /^(?:(?:run-)?name|['"]?on['"]?)[ \t]*:/.test(lines[below]?.line ?? '');
}

/** Where a file begins of which a line gives the name, and that was copied without its jobs. */
function withoutJobs(lines: Lines, name: number): number | undefined {
  if (lines[name]!.isText || !isName(lines, name)) return undefined;
  let starts = false;
  for (let index = name + 1; index < lines.length; index++) {
    const { line, isFence } = lines[index]!;
    if (JOBS.test(line)) return undefined;
    if (isFence || isName(lines, index) || !(isOpen(line) || TOP_KEY.test(line) || ITEM.test(line))) break;
    starts ||= TRIGGERS.test(line);
  }
  return !starts ? undefined : lines[name]!.line.startsWith('#') ? name : name + 1;
}

/** Where the block of lines around the first `jobs:` of a text begins: all of the file, what stands above its first key as well. */
function fileFrom(lines: Lines, jobs: number): number {
  let from = jobs;
  let items = false;
  const keys = new Set<string>();
  let named: number | undefined;
  for (let index = jobs - 1; index >= 0; index--) {
    const { line } = lines[index]!;
    if (lines[index]!.isFence || LOG_LINE.test(line) || OF_ANOTHER.test(line)) break;
    const key = TOP_KEY.test(line) ? keyOf(line) : undefined;
    // What has a key of its own above the name of this file is another one.
    if (key !== undefined && keys.has(key) && named !== undefined) return named;
    if (key !== undefined) keys.add(key);
    if (isName(lines, index)) named = index;
    if (ITEM.test(line)) items = true;
    else if (/^(?:#|---)/.test(line) || DIRECTIVE.test(line)) from = items ? from : index;
    else if (TOP_KEY.test(line) || isOtherKey(lines, index) || (items && holdsItems(line))) {
      // What is no list of this key is one of a text above the file.
      if (items && !holdsItems(line)) break;
      items = false;
      from = index;
    } else if (!isOpen(line) && !CLOSES.test(line)) break;
  }
  // Comments may be indented; and where nothing else was pasted above, blank lines are the file's first.
  let top = from;
  while (top > 0 && /^[ \t]*(?:#(?!#\[).*)?\r?$/.test(lines[top - 1]!.line)) top--;
  if (top === 0 || lines[top - 1]!.isFence) return top;
  while (isBlank(lines[top]!.line)) top++;
  return Math.min(top, from);
}

/**
 * The lines of a log that are indented as the lines of a file are: what is drawn, and what stands below a blank line no deeper than the last key,
 * without being a key, an item or a comment itself. Of a text of several lines nothing is.
 */
function drawnLines(lines: Lines, from: number, until: number): ReadonlySet<number> {
  const found = new Set<number>();
  let last = 0;
  let below = false;
  for (let at = from; at < until; at++) {
    const { line, isText } = lines[at]!;
    const indent = indentOf(line);
    if (isBlank(line)) {
      below = true;
      continue;
    }
    if (isText) continue;
    const isOwn = KEY_LINE.test(line) || /^[ \t]*(?:-(?:\s|$)|#)/.test(line) || CLOSES.test(line.trimStart());
    if (DRAWN.test(line) || (below && !isOwn && indent > 0 && indent <= last)) found.add(at);
    else if (KEY_LINE.test(line)) last = indent;
    below = false;
  }
  return found;
}

/** Whether a line stands where a file has its keys alone, and is none of them. Below a file a log may follow: only a key that holds something is its own. */
function isOutside(lines: Lines, index: number, holds: boolean): boolean {
  const { line } = lines[index]!;
  if (isOpen(line) || TOP_KEY.test(line) || CLOSES.test(line) || /^---/.test(line)) return false;
  const value = OTHER_KEY.exec(line)?.[3] ?? '';
  const next = lines[index + 1]?.line ?? '';
  return !(holds && ITEM.test(next)) && !(isOtherKey(lines, index) && holdsMore(value, next));
}

/**
 * Where the block of lines around a `jobs:` ends: at the first line that no workflow has at its margin, be it of a log or a sentence. Where steps go on
 * below it, the file is broken there and is read as one.
 *
 * @param until where the next file begins
 */
function fileTo(lines: Lines, jobs: number, until: number): number {
  let to = jobs + 1;
  let outside: number | undefined;
  // Whether the last key at the margin has a list there, or nothing yet.
  let inList = false;
  const drawn = drawnLines(lines, to, until);
  for (; to < until && !lines[to]!.isFence && !LOG_LINE.test(lines[to]!.line) && (lines[to]!.isText || !isName(lines, to)); to++) {
    const { line } = lines[to]!;
    const isItem = inList && ITEM.test(line);
    if (!isItem && /^[^\s#]/.test(line)) inList = holdsItems(line);
    else if (/^[ \t]+[^\s#]/.test(line) && holdsItems(lines[to - 1]!.line)) inList = false;
    if (isItem) continue;
    if (isOutside(lines, to, inList) || drawn.has(to)) outside ??= to;
    else if (outside !== undefined && /^[ \t]/.test(line) && SIGN.test(line)) outside = undefined;
  }
  return outside ?? to;
}

/**
 * Where the file around a further `jobs:` begins, and where the text above it ends.
 *
 * @returns undefined where it is no other file: one that has its `jobs:` twice is not two
 */
function furtherFile(lines: Lines, jobs: number): { from: number; above: number } | undefined {
  const keys = new Set(['jobs']);
  const hasOwn = (): boolean => keys.has('on') || keys.has('name');
  let from = jobs;
  // Whether there are only comments between the line and what is known to be the file's.
  let joined = true;
  // Whether there is no blank line in between: a key that no workflow has, right above others, is one of theirs.
  let touching = true;
  for (let index = jobs - 1; index >= 0; index--) {
    const { line } = lines[index]!;
    touching &&= !isBlank(line);
    const key = TOP_KEY.exec(line)?.[0].replace(/\W/g, '');
    const isComment = line.startsWith('#');
    const isNamed = fileNameIn(line) !== undefined;
    if (key !== undefined) {
      if (keys.has(key)) break;
      keys.add(key);
      from = index;
      joined = true;
      touching = true;
    } else if (touching && isOtherKey(lines, index)) {
      from = index;
      joined = true;
    } else if (lines[index]!.isFence || /^---/.test(line) || (isNamed && !isComment)) return { from, above: joined ? index : from };
    else if (ITEM.test(line) || CLOSES.test(line)) joined = false;
    else if (LOG_LINE.test(line) || !isOpen(line)) return hasOwn() ? { from, above: joined ? index : from } : undefined;
    else if (!isBlank(line)) {
      joined &&= isComment;
      if (joined) from = index;
      if (joined && isNamed) return { from, above: from };
    }
  }
  return hasOwn() ? { from, above: from } : undefined;
}

/** The name that a line above a file gives it, or one of its first lines. */
function nameOf(lines: Lines, from: number): string | undefined {
  let first = from;
  while (first > 0 && from - first < 4 && /^[ \t]*(?:---|```|~~~|\r?$)/.test(lines[first - 1]!.line)) first--;
  for (let index = Math.max(0, first - 1); index < lines.length && index < from + 4; index++) {
    const { line } = lines[index]!;
    const name = fileNameIn(line);
    if (name !== undefined) return name;
    if (index >= from && !/^(?:#|---|[ \t]*\r?$)/.test(line)) return undefined;
  }
  return undefined;
}

/** How far above the keys of a file of another CI may stand. */
const ABOVE = 60;

/** Whether a file with jobs is of another CI than GitHub's: it has keys of one, and nothing that starts it. */
function isOfAnother(lines: Lines, from: number, to: number): boolean {
  if (lines.slice(from, to).some(({ line }) => TRIGGERS.test(line))) return false;
  return lines.slice(Math.max(0, from - ABOVE), to).some(({ line }) => OF_ANOTHER.test(line));
}

/** The blocks of lines that are whole files. */
function filesIn(lines: Lines): [from: number, to: number][] {
  const files: { jobs: number; from: number; above: number }[] = [];
  let whole = 0;
  const isDashed = (index: number): boolean => /^---/.test(lines[index]?.line ?? '');
  lines.forEach(({ line }, jobs) => {
    if (files.length === MAX_FILES) return;
    const begins = fileNameIn(line) !== undefined ? withoutJobs(lines, jobs) : undefined;
    if (begins !== undefined) files.push({ jobs, from: begins, above: jobs });
    if (!JOBS.test(line)) return;
    if (whole++ === 0) {
      const from = fileFrom(lines, jobs);
      files.push({ jobs, from, above: from });
      return;
    }
    const further = furtherFile(lines, jobs);
    if (!further) return;
    const { from, above } = further;
    // Some begin every file with three dashes.
    files.push({ jobs, from: isDashed(files[0]!.from) && isDashed(from - 1) ? from - 1 : from, above });
  });
  return whole === 0 ? [] : files.map(({ jobs, from }, index) => {
    const next = files[index + 1];
    let to = fileTo(lines, jobs, next?.above ?? lines.length);
    // What says whose the next file is belongs to neither.
    const saysSo = (at: number): boolean => isDashed(at) || !(isOpen(lines[at]!.line) || TOP_KEY.test(lines[at]!.line) || ITEM.test(lines[at]!.line) || CLOSES.test(lines[at]!.line));
    while (next && to === next.above && to > jobs + 1 && saysSo(to - 1)) to--;
    return [from, to];
  });
}

/** Where what is in braces ends. In quotes and comments braces are none. */
function closed(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    const begins = /[\s:,{[]/.test(text[at - 1] ?? ' ');
    if (begins && (sign === '"' || sign === "'")) for (at++; at < text.length && text[at] !== sign; ) at += sign === '"' && text[at] === '\\' ? 2 : 1;
    else if (begins && sign === '#') at = (text.indexOf('\n', at) + 1 || text.length) - 1;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The block of lines of a whole file that is written in braces. */
function fileInBraces(text: string, lines: Lines): [from: number, to: number] | undefined {
  const { index = -1 } = IN_BRACES.exec(text) ?? {};
  const from = lines.findLastIndex(({ line, start }) => start <= index && /^[ \t]*\{/.test(line));
  const end = from < 0 ? undefined : closed(text, lines[from]!.start);
  if (end === undefined || end < index || !/\b(?:runs-on|uses|steps|run)["']?[ \t]*:/.test(text.slice(index, end))) return undefined;
  const to = lines.findIndex(({ start }) => start > end);
  return [from, to < 0 ? lines.length : to];
}

/** Where a file goes on below what ends it: what is indented there as a file's keys are is of nothing else. */
function leftOf(lines: Lines, to: number): number | undefined {
  let next = to;
  while (next < lines.length && next < to + 4 && (lines[next]!.isFence || isBlank(lines[next]!.line))) next++;
  const { line = '' } = lines[next] ?? {};
  return next > to && /^[ \t]/.test(line) && (KEY_LINE.test(line) || SIGN.test(line)) ? next + 1 : undefined;
}

/** The block of lines around a step or a job. */
function fragmentAround(lines: Lines, sign: number): [from: number, to: number] {
  const belongs = (at: number): boolean => !lines[at]!.isFence && !isSaid(lines, at) && !LOG_LINE.test(lines[at]!.line) && (KEY_LINE.test(lines[at]!.line) || isOpen(lines[at]!.line));
  let from = sign;
  for (let index = sign - 1; index >= 0 && belongs(index); index--) if (KEY_LINE.test(lines[index]!.line) || /^[ \t]*#/.test(lines[index]!.line)) from = index;
  // An excerpt may begin inside a block whose head was not copied: what is left of that one says nothing, and what follows can be read.
  const keys = lines.slice(from, sign + 1).flatMap(({ line }, at) => (KEY_LINE.test(line) ? [[from + at, indentOf(line)] as const] : []));
  const depth = Math.min(...keys.map(([, indent]) => indent));
  if (keys[0]![1] > depth) from = keys.find(([, indent]) => indent === depth)![0];
  let to = sign + 1;
  // Between two pieces of a file that are equally far in somebody left something out.
  const goesOn = (at: number): boolean => DOTS_ALONE.test(lines[at]!.line) && KEY_LINE.test(lines[at + 1]?.line ?? '') && indentOf(lines[at + 1]!.line) === indentOf(lines[from]!.line);
  while (to < lines.length && (belongs(to) || goesOn(to))) to++;
  const [first = to] = drawnLines(lines, from, to);
  return [from, first > sign ? first : to];
}

/** The block of lines around what starts a workflow: its name above, and what is indented below. */
function triggersAround(lines: Lines, on: number): [from: number, to: number] {
  let [from, to] = [on, on + 1];
  for (let index = on - 1; index >= 0 && (isBlank(lines[index]!.line) || TOP_KEY.test(lines[index]!.line)); index--) if (!isBlank(lines[index]!.line)) from = index;
  while (to < lines.length && !lines[to]!.isFence && (isOpen(lines[to]!.line) || TOP_KEY.test(lines[to]!.line))) to++;
  while (isBlank(lines[to - 1]!.line)) to--;
  return [from, to];
}

/**
 * Finds the workflows in what a reader pasted: files, a job or a step, alone or beside a log, also between Markdown's fences.
 *
 * @param text of any size and content; takes time linear in it
 * @returns all whole files, in the order in which they stand there; where there is none, the first part of one
 */
export function findWorkflows(text: string): WorkflowPart[] {
  const base = Math.max(0, text.length - MAX_SEARCHED);
  const found = findIn(text.slice(base));
  if (base === 0 || found.length === 0) return found;
  let above = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < base; at = text.indexOf('\n', at + 1)) above++;
  return found.map((part) => ({ ...part, start: part.start + base, end: part.end + base, line: part.line + above }));
}

/** A file of which every line is a comment: what it would be without their marks tells that it is one. */
function commentedOut(text: string): WorkflowPart[] {
  if (!/^[ \t]*#[ \t]?(?:jobs|steps)[ \t]*:/m.test(text) || /^[ \t]*[^\s#]/m.test(text)) return [];
  return findIn(text.replace(/^([ \t]*)#[ \t]?/gm, '$1')).length > 0 ? [{ text, start: 0, end: text.length, line: 1, pad: 0 }] : [];
}

function findIn(text: string): WorkflowPart[] {
  if (!/^[ \t]*(?:-[ \t]+)?['"]?(?:uses|runs-on|jobs|steps|run)['"]?[ \t]*:/m.test(text) && !IN_BRACES.test(text) && !ON_ALONE.test(text)) return commentedOut(text);
  const lines = linesOf(text);
  const part = ([from, to]: readonly [from: number, to: number], whole: boolean): WorkflowPart => {
    const start = lines[from]!.start;
    const end = to < lines.length ? lines[to]!.start : text.length;
    const own = text.slice(start, end);
    const file = whole ? nameOf(lines, from) : undefined;
    const left = whole ? leftOf(lines, to) : undefined;
    const { fenced } = lines[from]!;
    return { text: own, start, end, line: from + 1, pad: whole ? 0 : missingIndent(own), ...(file && { file }), ...(fenced && { fenced }), ...(left && { left }) };
  };
  const files = filesIn(lines);
  if (files.length > 0) return files.filter(([from, to]) => !isOfAnother(lines, from, to)).map((range) => part(range, true));
  const inBraces = fileInBraces(text, lines);
  if (inBraces) return [part(inBraces, true)];
  const sign = lines.findIndex(({ line }) => SIGN.test(line) && !LOG_LINE.test(line));
  if (sign >= 0) {
    const [from, to] = fragmentAround(lines, sign);
    return lines.slice(from, to).some(({ line }) => OF_ANOTHER.test(line)) ? [] : [part([from, to], false)];
  }
  const { index } = ON_ALONE.exec(text) ?? {};
  return index === undefined ? [] : [part(triggersAround(lines, lines.findLastIndex(({ start }) => start <= index)), false)];
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The line that names a file above it: see `jobHeader`. */
const NAMED_ABOVE = /^==> [^\n]{1,200}\.ya?ml <==\r?\n(?![^])/m;

/** What was pasted without its workflows: blanks stand in their place, so that every other character stays where it is. */
export function withoutWorkflows(text: string, parts: readonly WorkflowPart[]): string {
  let rest = '';
  let done = 0;
  for (const { start, end } of parts) {
    const between = text.slice(done, start).replace(NAMED_ABOVE, blank);
    // What parts two files says nothing else.
    rest += (done > 0 && /^[-\s]*$/.test(between) ? blank(between) : between) + blank(text.slice(start, end));
    done = end;
  }
  return rest + text.slice(done);
}
