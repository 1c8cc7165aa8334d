import type { headingIn } from './headings.ts';
import { hasLineNumbers } from './log.ts';

/**
 * What a line of a log says of the job, the step or the attempt in whose output it stands. The lines are those of GitHub's runner
 * (actions/runner@0009633 src/Runner.Worker/JobExtension.cs, JobRunner.cs and Handlers/Handler.cs), of `gh run view --log` (cli/cli
 * pkg/cmd/run/view/view.go), of gitlab-runner (common/build.go), of Azure's agent, and of nick-fields/retry (src/index.ts).
 */
export type Mark = { at: number; /** The newest time stamp, to the minute. */ time?: string } & (
  | { kind: 'job'; name: string; typed?: true }
  | { kind: 'setup' | 'ended' | 'cancelled' | 'succeeded' | 'completed'; name?: string }
  | { kind: 'jump'; later: boolean; /** The time of what stands above it. */ from: string; name?: string }
  | { kind: 'named'; name: string }
  | { kind: 'step'; name: string; title?: string; inside?: true; job?: string }
  | { kind: 'input'; name: string; value: string }
  | { kind: 'attempt'; typed?: true }
  | { kind: 'upload'; target: string }
  | { kind: 'failed'; sure: boolean; ends?: true }
);

/** A log with more of them is none of a release. */
const MAX_MARKS = 5_000;

/** More of a line tells nothing. */
const MAX_LINE = 300;

/** A job of GitHub's own runners ends after six hours at the latest, so that a longer pause lies between two of them: docs.github.com, “Actions limits”. */
export const PAUSE = 6 * 3_600_000;

/** Lines of one job are written as they come; so far back they belong to another one. */
const BACK = 2 * 60_000;

/** So many lines with a time stamp one after another show that a runner put it there. */
const STAMPED = 3;

const COLUMNS = /([^\t\n]{1,200})\t([^\t\n]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/y;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]{0,12}Z ?(?:\d\d[OE]\+? ?)?/y;
const COLOUR = /\u001b\[[0-9;?]{0,30}[A-Za-z]/g;
// GitLab writes a mark of its own before the text of a line, and both before a carriage return.
const SHOWN = /(?:\u001b\[[0-9;?]{0,30}[A-Za-z]|[ \t\r>\ufeff]|section_(?:start|end):\d{1,12}:\w{1,80}(?:\[[^\]\n]{0,80}\])?)+/y;

/** How a line of interest begins, by its first letter. */
const BEGINNINGS = Map.groupBy(
  ['##', '# ', '$ ', '+ ', '==', '--', '**', '__', 'A task', 'Attempt', 'Bash ', 'Cleaning', 'Cmd', 'Command c', 'Complete', 'Current', 'ERROR: J', 'Error: ', 'Job', 'Post j', 'Process c', 'Publishing', 'Re', 'Retry', 'Run', 'Set up', 'The ', 'Try', 'Uploading d', 'Warning: ', 'packages', 'repository'],
  (beginning) => beginning.charCodeAt(0),
);

const BLANK = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const HASH = 0x23;
const QUOTE = 0x3e;
/** From here on are the letters of Chinese, and pictures. */
const HAN = 0x2e80;

const STEP = /^Run (?:[\w.-]{1,100}\/[\w./-]{1,100}@\S|\.{1,2}\/|#|(?:python3?|pip3?|pipx|uvx?|twine|poetry|hatch|pdm|flit|maturin|tox|nox|make|npm|cibuildwheel|bash|sh|cd|for|until|while|if|echo|set|export|git|gh|curl)\b)/;
/** Steps of the publish action itself: it is made of several, and runs the last of them from a folder that it wrote. */
const INNER = /^Run (?:# |\.\/\.github\/\.tmp\/)/;
const SETUP = /^(?:Current runner version: |##\[group\](?:Operating System|Runner Image|GITHUB_TOKEN Permissions|Machine Setup Info)|Set up job$|##\[section\]Starting: Initialize job$)/;
const UPLOAD = /^(?:Uploading distributions to|Publishing \d{1,6} files?(?: to)?|Publishing \S{1,200} \([^()\n]{1,100}\) to) (\S{1,200})/;
/** The address on the next line: rich, with which twine prints, puts a long one there. */
const BELOW = /^[^\n]*?(https?:\/\/\S+)/;
/** The commands that say nothing before their first file. */
const COMMAND = /^(?:Run |[$+] )(?:\S{1,60} ){0,3}?(?:hatch|pdm|flit) publish\b(?![^|&;]{0,200} --dry-run)(?:[^|&;]{0,200}? (?:-r|--repo(?:sitory)?)[ =]?(?<named>[\w.:/-]{1,200}))?/;
const CANCELLED = /^(?:The operation was canceled|A task was canceled|The strategy configuration was canceled|The run was canceled)/;
const BROKEN = /^(?:Process completed with exit code [1-9]|Bash exited with code '?[1-9]|Cmd\.exe exited with code '?[1-9])/;
/** What a retry prints before or after an attempt, and loops in scripts. */
const ATTEMPT = /^(?:Attempt|Retry|Try) (?:#|no\. ?)?\d{1,3}(?:$|[ :/.!])/i;
const INPUT = /^(repository|packages)[-_](?:url|dir): ?(\S{0,300})/;
const HEADER = /^==> (.{1,200}) <==$/;

/** Reads a log piece by piece for the lines that part it. It takes time linear in the log. */
export class MarkReader {
  #offset = 0;
  #count = 0;
  #marks: Mark[] = [];
  #columns = false;
  /** Whether the lines carry the numbers of a web view: the first of them tell. */
  #numbered: boolean | undefined;
  /** The columns of the last line, and what it begins with for them. */
  #prefix = '';
  #job: string | undefined;
  #step: string | undefined;
  /** The newest time stamp, to the minute. */
  #minute = '';
  #stamped = 0;
  /** Whether the last line had none: there two short pieces may meet. */
  #bare = false;
  /** How deep in the steps that an action is made of. */
  #depth = 0;
  /** Whether the last line was empty, or there is none. */
  #blank = true;
  /** What Azure's agent has begun and not finished. */
  #open: string[] = [];

  readonly #headingIn: typeof headingIn | undefined;

  /** @param heading what reads the headings that somebody typed above what they copied: a log in which a runner put the time before each line has none */
  constructor(heading: typeof headingIn | undefined) {
    this.#headingIn = heading;
  }

  /** @param piece the next part of the log, whole lines */
  read(piece: string): readonly Mark[] {
    this.#marks = [];
    // Before the columns of `gh` the numbers stand at the very beginning.
    this.#numbered ??= Boolean(hasLineNumbers(piece) || hasLineNumbers(piece, blanksEnd));
    this.#columns ||= piece.includes('\t') && /\t\ufeff?\d{4}-\d\d-\d\dT\d\d:/.test(piece);
    for (let start = 0; start < piece.length && this.#count < MAX_MARKS; ) {
      const newline = piece.indexOf('\n', start);
      const end = newline < 0 ? piece.length : newline;
      this.#line(piece, start, end);
      start = end + 1;
    }
    this.#offset += piece.length;
    return this.#marks;
  }

  #mark(at: number, mark: DistributiveOmit<Mark, 'at' | 'time'>): void {
    this.#count++;
    this.#marks.push({ ...mark, at: this.#offset + at, ...(this.#minute !== '' && { time: this.#minute }) } as Mark);
  }

  #line(piece: string, start: number, end: number): void {
    const isQuoted = piece.charCodeAt(start) === QUOTE;
    // Behind a number or a mark of quotation stands the rest, with the columns of `gh` and the time stamp.
    let index = this.#numbered || isQuoted ? numberedStart(piece, start) : start;
    if (this.#columns) index = this.#column(piece, index, start);
    const text = this.#clock(piece, index, start);
    const isStamped = text > index;
    this.#bare = !isStamped;
    index = text;
    let code = piece.charCodeAt(index);
    while (code === BLANK || code === TAB) code = piece.charCodeAt(++index);
    if (code < BLANK || code === 0xfeff || code === 0x73) {
      SHOWN.lastIndex = index;
      if (SHOWN.test(piece)) index = SHOWN.lastIndex;
      code = piece.charCodeAt(index);
    }
    if (index >= end) {
      this.#blank ||= !isStamped;
      return;
    }
    const last = piece.charCodeAt(end - 1) === 0x0d ? end - 2 : end - 1;
    const isHeading = piece.charCodeAt(last) === COLON;
    if (code >= HAN || isHeading || BEGINNINGS.get(code)?.some((beginning) => piece.startsWith(beginning, index))) {
      // An indented one, or one right above a key, is a comment of a file.
      const isComment = code === HASH && (index > text || KEY.test(piece.slice(end + 1, end + MAX_LINE)));
      const isShown = isComment || isStamped || isQuoted || this.#numbered === true || this.#prefix !== '' || (isHeading && /[ \t]/.test(piece.charAt(end + 1)));
      const line = piece.slice(index, Math.min(end, index + MAX_LINE)).trimEnd();
      this.#text(line.endsWith('distributions to') ? `${line} ${BELOW.exec(piece.slice(end + 1, end + MAX_LINE))?.[1] ?? ''}` : line, start, isShown);
    }
    this.#blank = false;
  }

  /** @returns where the line's text begins after the columns of `gh` */
  #column(piece: string, from: number, start: number): number {
    if (this.#prefix !== '' && piece.startsWith(this.#prefix, from)) return from + this.#prefix.length;
    COLUMNS.lastIndex = from;
    const [prefix, job, step = ''] = COLUMNS.exec(piece) ?? [];
    if (!prefix) {
      this.#prefix = '';
      return from;
    }
    this.#prefix = prefix;
    if (job !== this.#job) {
      this.#job = job!;
      this.#step = undefined;
      this.#minute = '';
      this.#depth = 0;
      this.#mark(start, { kind: 'job', name: job! });
    }
    const known = step === 'UNKNOWN STEP' ? undefined : step;
    if (known !== undefined && known !== this.#step) this.#mark(start, { kind: 'step', name: known, job: job! });
    this.#step = known;
    return from + prefix.length;
  }

  /**
   * Reads the time stamp of a line, and notes where it cannot go on from the one before.
   *
   * @returns where the line's text begins
   */
  #clock(piece: string, from: number, start: number): number {
    const index = piece.charCodeAt(from) === 0xfeff ? from + 1 : from;
    // Most lines are of the same minute as the one above.
    const isSame = this.#minute !== '' && piece.startsWith(this.#minute, index);
    TIME.lastIndex = index;
    if (!isSame && !(piece.charCodeAt(index + 4) === 0x2d && piece.charCodeAt(index + 10) === 0x54)) return from;
    if (!TIME.test(piece)) return from;
    const end = TIME.lastIndex;
    this.#stamped++;
    if (isSame) return end;
    const last = this.#minute;
    this.#minute = piece.slice(index, index + 16);
    if (last === '' || (this.#stamped <= STAMPED && !this.#bare)) return end;
    const passed = Date.parse(`${this.#minute}Z`) - Date.parse(`${last}Z`);
    if (passed > PAUSE || passed < -BACK) this.#mark(start, { kind: 'jump', later: passed > 0, from: last, ...(this.#job !== undefined && { name: this.#job }) });
    return end;
  }

  /** @param isShown whether something stands in front of the line, which nobody types */
  #text(shown: string, start: number, isShown: boolean): void {
    const line = shown.includes('\u001b') ? shown.replace(COLOUR, '') : shown;
    const header = line.startsWith('==> ') ? HEADER.exec(line)?.[1] : undefined;
    if (header !== undefined) {
      this.#minute = '';
      this.#mark(start, { kind: 'job', name: header });
    } else if (SETUP.test(line)) {
      this.#depth = 0;
      this.#open = line.startsWith('##[section]') ? [...this.#open, 'Initialize job'] : [];
      this.#mark(start, { kind: 'setup', ...(this.#job !== undefined && { name: this.#job }) });
      // Azure names the job around the first of its steps.
      if (this.#open.length > 1) this.#mark(start, { kind: 'named', name: this.#open[0]! });
    } else if (line.startsWith('##[section]')) this.#section(line.slice(11), start);
    else if (line.startsWith('##[start-action ')) this.#depth++;
    else if (line.startsWith('##[end-action ')) this.#depth = Math.max(0, this.#depth - 1);
    else if (line.startsWith('##[group]Run ')) this.#run(line.slice(9), start);
    else if (STEP.test(line)) this.#run(line, start);
    else if (line.startsWith('$ ') || line.startsWith('+ ')) this.#command(line, start);
    else this.#said(line.replace(/^(?:##\[(?:error|warning|group)\]|(?:Error|Warning): {1,2})/, ''), /^(?:##\[error\]|Error: )/.test(line), start) || isShown || this.#typed(line, start);
  }

  #run(title: string, start: number): void {
    if (INNER.test(title) || this.#depth > 0) return;
    const step = this.#step;
    this.#mark(start, { kind: 'step', name: step ?? title, title, ...(step !== undefined && { inside: true }), ...(this.#job !== undefined && { job: this.#job }) });
    this.#command(title, start);
  }

  #command(line: string, start: number): void {
    const found = COMMAND.exec(line);
    if (found) this.#mark(start, { kind: 'upload', target: found.groups!['named'] ?? 'pypi' });
  }

  #section(line: string, start: number): void {
    const [, word, name = ''] = /^(Starting|Finishing): (.{1,200})/.exec(line) ?? [];
    if (word === 'Starting') {
      this.#open.push(name);
      this.#mark(start, { kind: 'step', name });
    } else if (word === 'Finishing') {
      if (this.#open.length > 0) this.#open.length = Math.max(0, this.#open.lastIndexOf(name));
      if (name === 'Finalize Job') this.#mark(start, { kind: 'ended' });
    }
  }

  /** @returns whether the runner or a program said it of the job, the step or an upload */
  #said(line: string, isError: boolean, start: number): boolean {
    const upload = UPLOAD.exec(line)?.[1];
    const name = /^Complete job name: (.{1,200})/.exec(line)?.[1];
    const input = INPUT.exec(line);
    if (upload !== undefined) this.#mark(start, { kind: 'upload', target: upload });
    else if (line.startsWith('🚀 Uploading ')) this.#mark(start, { kind: 'upload', target: '' });
    else if (name !== undefined) this.#mark(start, { kind: 'named', name });
    else if (input) this.#mark(start, { kind: 'input', name: input[1]!, value: input[2]! });
    else if (CANCELLED.test(line)) this.#mark(start, { kind: 'cancelled' });
    else if (BROKEN.test(line)) this.#mark(start, { kind: 'failed', sure: true });
    else if (line.startsWith('ERROR: Job failed')) this.#mark(start, { kind: 'failed', sure: true, ends: true });
    else if (line.startsWith('Running with gitlab-runner ')) this.#mark(start, { kind: 'setup' });
    else if (line === 'Job succeeded') this.#mark(start, { kind: 'succeeded' });
    else if (line === 'Cleaning up orphan processes' || line === 'Complete job') this.#mark(start, { kind: 'ended' });
    else if (line.startsWith('Post job cleanup.')) this.#mark(start, { kind: 'step', name: 'Post job cleanup', ...(this.#step !== undefined && { inside: true }) });
    else if (line.startsWith('Command completed after ')) this.#mark(start, { kind: 'completed' });
    else if (isError) this.#mark(start, { kind: 'failed', sure: false });
    else if (ATTEMPT.test(line)) this.#mark(start, { kind: 'attempt' });
    else return false;
    return true;
  }

  #typed(line: string, start: number): void {
    const heading = this.#headingIn?.(line, this.#blank);
    if (heading === 'attempt') this.#mark(start, { kind: 'attempt', typed: true });
    else if (heading !== undefined) this.#mark(start, { kind: 'job', name: heading.job, typed: true });
  }
}

/** A key of YAML with nothing behind it. */
const KEY = /^[\w.-]{1,60}:[ \t]*(?:\r?\n|$)/;

const BLANKS = /[ \t]{0,20}/y;

function blanksEnd(piece: string, start: number): number {
  BLANKS.lastIndex = start;
  BLANKS.test(piece);
  return BLANKS.lastIndex;
}

const BEFORE_TEXT = /[ \t>]{0,20}(?:\d{1,7}(?:[ \t]{1,4}|:[ \t]|\|))?/y;

/** Where a line begins behind its number, and behind what quotes it. */
function numberedStart(piece: string, start: number): number {
  BEFORE_TEXT.lastIndex = start;
  return BEFORE_TEXT.test(piece) ? BEFORE_TEXT.lastIndex : start;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
