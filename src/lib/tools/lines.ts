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

/** Where what opens at a place with `$(` or a backtick ends, behind its last sign; -1 where it does not. */
function endOfInner(text: string, from: number, level = 0): number {
  if (level > MAX_LEVEL) return -1;
  if (text[from] === '`') {
    for (let at = from + 1; at < text.length; at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === '`') return at + 1;
    }
    return -1;
  }
  let [depth, open] = [0, ''];
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\\' && open !== "'") at++;
    else if (open !== "'" && beginsInner(text, at)) {
      const end = endOfInner(text, at, level + 1);
      if (end < 0) return -1;
      at = end - 1;
    } else if (open) open = char === open ? '' : open;
    else if (char === '"' || char === "'") open = char;
    else if (char === '#' && /\s/.test(text[at - 1] ?? '')) {
      while (at + 1 < text.length && text[at + 1] !== '\n') at++;
    } else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return -1;
}

/** Arithmetic runs nothing. */
const beginsInner = (text: string, at: number): boolean => text[at] === '`' || (text.startsWith('$(', at) && text[at + 2] !== '(');

/**
 * Takes the comment off a line, and what is run first out of it. A hash within a word is no comment: it becomes a mark.
 *
 * @param quoted whether all of it stands in double quotes, as what is written for a command does
 */
function scan(line: string, quoted = false): { text: string; inner: Inner[]; isOpen: boolean } {
  const inner: Inner[] = [];
  let [open, text] = ['', ''];
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === '#' && !open && !quoted && /^$|\s/.test(line[at - 1] ?? '')) break;
    if (open !== "'" && beginsInner(line, at)) {
      const end = endOfInner(line, at);
      if (end < 0) return { text, inner, isOpen: true };
      const tick = char === '`';
      const script = line.slice(at + (tick ? 1 : 2), end - 1);
      text += `${INNER}${inner.push({ script: tick ? script.replace(/\\([\\`$])/g, '$1') : script, line: line.slice(0, at).split('\n').length - 1 }) - 1}${INNER_END}`;
      at = end - 1;
      continue;
    }
    text += char === '#' ? HASH : char;
    if (char === '\\' && open !== "'") text += line[++at] ?? '';
    else if (quoted) continue;
    else if (open) open = char === open ? '' : open;
    else if (char === '"' || char === "'") open = char;
  }
  return { text, inner, isOpen: open !== '' };
}

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
  let heredoc: Heredoc | undefined;
  let body: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (heredoc) {
      if (line.trim() !== heredoc.until) {
        body.push(line);
        continue;
      }
      reader.heredoc({ ...scan(body.join('\n'), true), line: index - body.length }, heredoc.expands);
      heredoc = undefined;
      body = [];
      continue;
    }
    if (text === '') start = index;
    const whole = text + line;
    const continued = /(?:^|[^\\])(?:\\\\)*\\$/.test(line) && !/^\s*#/.test(whole);
    text = continued ? `${whole.slice(0, -1)} ` : whole;
    if (continued && index < lines.length - 1) continue;
    const { isOpen, ...read } = scan(text);
    if (isOpen) {
      text += '\n';
      continue;
    }
    heredoc = reader.line({ ...read, line: start });
    text = '';
  }
  if (text.trim() === '') return heredoc !== undefined;
  for (const [index, line] of text.trimEnd().split('\n').entries()) reader.line({ text: line.replaceAll('#', HASH), inner: [], line: start + index });
  return true;
}
