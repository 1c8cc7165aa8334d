/** Marks within a script's text: none of them is left in what a command is told, but those of a variable. */
export const [VARIABLE, VARIABLE_END, EXPRESSION, EXPRESSION_END, HASH, INNER, INNER_END] = ['\uE000', '\uE001', '\uE002', '\uE003', '\uE004', '\uE005', '\uE006'] as const;
export const MARKS = /[\uE000-\uE006]/g;

/** What a command holds to be run first: `$( )`, or backticks. */
export interface Inner {
  script: string;
  /** Counted from the line that it stands in. */
  line: number;
}

/** A line as a shell joins it, without its comment, and with marks in the places of what is run first. */
export interface Line {
  line: number;
  text: string;
  inner: readonly Inner[];
}

/** No script has more of them within each other. */
export const MAX_LEVEL = 20;

/** What is open in something that is run first: its brackets, and a quote. */
interface Opened {
  tick: boolean;
  depth: number;
  quote: string;
}

/** Arithmetic runs nothing. */
const beginsInner = (text: string, at: number): boolean => text[at] === '`' || (text.startsWith('$(', at) && text[at + 2] !== '(');

/**
 * Takes the comment off a line, and what is run first out of it. A hash within a word is no comment: it becomes a mark. Where a quote or a bracket is open
 * at its end the next line is read on: each is read once.
 */
class Scanner {
  text = '';
  readonly inner: Inner[] = [];
  /** All that was read. */
  raw = '';
  #quote = '';
  /** What is run first within each other, and of the outermost what was read of it, and where it began. */
  readonly #opened: Opened[] = [];
  #script = '';
  #begun = 0;
  #line = 0;
  #isTooDeep = false;

  get isOpen(): boolean {
    return this.#isTooDeep || this.#opened.length > 0 || this.#quote !== '';
  }

  /** @param quoted whether all of it stands in double quotes, as what is written for a command does */
  read(line: string, quoted = false): void {
    const more = this.raw === '' ? line : `\n${line}`;
    this.raw += more;
    let [from, counted] = [0, 0];
    for (let at = 0; at < more.length && !this.#isTooDeep; at++) {
      const char = more[at]!;
      const within = this.#opened.at(-1);
      if (char === '#' && !within && !this.#quote && !quoted && /^$|\s/.test(more[at - 1] ?? '')) break;
      if (!within?.tick && (within ?? { quote: this.#quote }).quote !== "'" && beginsInner(more, at)) {
        if (!within) {
          for (; counted < at; counted++) if (more[counted] === '\n') this.#line++;
          [from, this.#begun] = [at + (char === '`' ? 1 : 2), this.#line];
        }
        this.#isTooDeep = this.#opened.length > MAX_LEVEL;
        this.#opened.push({ tick: char === '`', depth: 0, quote: '' });
      } else if (within) {
        at = this.#within(within, more, at);
        if (this.#opened.length > 0) continue;
        const script = this.#script + more.slice(from, at);
        this.text += `${INNER}${this.inner.push({ script: within.tick ? script.replace(/\\([\\`$])/g, '$1') : script, line: this.#begun }) - 1}${INNER_END}`;
        this.#script = '';
      } else {
        this.text += char === '#' ? HASH : char;
        if (char === '\\' && this.#quote !== "'") this.text += more[++at] ?? '';
        else if (!quoted) this.#quote = quoteAfter(this.#quote, char);
      }
    }
    if (this.#opened.length > 0) this.#script += more.slice(from);
    for (; counted < more.length; counted++) if (more[counted] === '\n') this.#line++;
  }

  /** Reads a sign of what is run first, and takes it away where it ends with that. @returns the place of the last one that was read */
  #within(opened: Opened, text: string, at: number): number {
    const char = text[at]!;
    if (char === '\\' && opened.quote !== "'") return at + 1;
    if (opened.tick) {
      if (char === '`') this.#opened.pop();
    } else if (opened.quote || char === '"' || char === "'") opened.quote = quoteAfter(opened.quote, char);
    else if (char === '#' && /\s/.test(text[at - 1] ?? '')) {
      const end = text.indexOf('\n', at);
      return (end < 0 ? text.length : end) - 1;
    } else if (char === '(') opened.depth++;
    else if (char === ')' && --opened.depth === 0) this.#opened.pop();
    return at;
  }
}

/** What quote is open behind a sign. */
const quoteAfter = (open: string, char: string): string => (open ? (char === open ? '' : open) : char === '"' || char === "'" ? char : '');

/** What stands in a script between a word behind `<<` and the same word on a line of its own. */
export interface Heredoc {
  until: string;
  /** Whether a shell replaces variables in it, and runs what stands in `$( )`. */
  expands: boolean;
}

/** Whoever reads the lines of a script. */
interface LineReader {
  /** @returns what the next lines are written for, if they are no commands */
  line: (line: Line) => Heredoc | undefined;
  /** @param text what was written for the command before */
  heredoc: (text: Line, expands: boolean) => void;
}

/**
 * Reads a script line by line, each as a shell joins it.
 *
 * @returns whether a quote or a bracket was still open at its end: then its lines were read one by one
 */
export function readLines(script: string, reader: LineReader): boolean {
  const lines = script.split(/\r?\n/);
  let [start, text] = [0, ''];
  let scanner = new Scanner();
  // Whether nothing but blanks stands in what a shell joins, so far.
  let isBlank = true;
  let heredoc: Heredoc | undefined;
  let body: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (heredoc) {
      if (line.trim() !== heredoc.until) {
        body.push(line);
        continue;
      }
      const written = new Scanner();
      written.read(body.join('\n'), true);
      reader.heredoc({ text: written.text, inner: written.inner, line: index - body.length }, heredoc.expands);
      heredoc = undefined;
      body = [];
      continue;
    }
    if (scanner.raw === '' && text === '') start = index;
    // A comment does not go on, be it that blank lines do which stand above it.
    const continued: boolean = /(?:^|[^\\])(?:\\\\)*\\$/.test(line) && !(isBlank && /^\s*#/.test(line));
    isBlank &&= continued && line.trim() === '\\';
    text += continued ? `${line.slice(0, -1)} ` : line;
    if (continued && index < lines.length - 1) continue;
    scanner.read(text);
    text = '';
    if (scanner.isOpen) continue;
    heredoc = reader.line({ text: scanner.text, inner: scanner.inner, line: start });
    scanner = new Scanner();
    isBlank = true;
  }
  if (!scanner.isOpen) return heredoc !== undefined;
  for (const [index, line] of scanner.raw.trimEnd().split('\n').entries()) reader.line({ text: line.replaceAll('#', HASH), inner: [], line: start + index });
  return true;
}
