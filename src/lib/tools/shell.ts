import parse from 'shell-quote/parse.js';

/** One simple command of a script. */
export interface Command {
  /** Without quotes. What a `$VARIABLE` comes to stands as a mark: see {@link variableIn} and {@link isOpenWord}. */
  words: readonly string[];
  /** `NAME=value` before its words; alone where it has none. */
  assigned: ReadonlyMap<string, string>;
  /** Of the script, counted from 0. */
  line: number;
  /** Whether it reads what another command or a file gives it. */
  fed: boolean;
  /** Whether something decides if it is run: `if`, a loop, `&&`. */
  conditional: boolean;
}

/** The commands of a script, and whether something in it keeps from telling what they are run with. */
export interface Script {
  commands: readonly Command[];
  /** A function, `source` or `eval`. */
  hidden: boolean;
}

const [VARIABLE, VARIABLE_END, EXPRESSION, EXPRESSION_END, HASH] = ['\uE000', '\uE001', '\uE002', '\uE003', '\uE004'] as const;
const MARKS = /[\uE000-\uE004]/g;

/** What is longer is no publish step. */
const MAX_LENGTH = 20_000;

const OPENS = new Set(['if', 'while', 'until', 'for', 'case', 'select']);
const CLOSES = new Set(['fi', 'done', 'esac']);
/** Words before a command that are none themselves. */
const BEFORE = new Set(['if', 'then', 'elif', 'else', 'do', 'while', 'until', '!', '{', '}', 'time', 'fi', 'done', 'esac']);
const SOURCES = new Set(['source', '.', 'eval']);

/** The name of the variable that a word is, where it is one and nothing else. */
export function variableIn(word: string): string | undefined {
  const name = word.startsWith(VARIABLE) && word.endsWith(VARIABLE_END) ? word.slice(1, -1) : '';
  return /^[A-Za-z_]\w*$/.test(name) ? name : undefined;
}

/** Whether a word has something in it that only a run can tell: a variable, or what a command prints. */
export const isOpenWord = (word: string): boolean => word.includes(VARIABLE) || word.includes('`');

/** Takes the comment off a line, and says whether a quote is open at its end. A hash within a word is none: it becomes a mark. */
function scan(line: string): { text: string; isOpen: boolean } {
  let [open, text] = ['', ''];
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === '#' && !open && /^$|\s/.test(line[at - 1] ?? '')) break;
    text += char === '#' ? HASH : char;
    if (char === '\\' && open !== "'") text += line[++at] ?? '';
    else if (open) open = char === open ? '' : open;
    else if (char === '"' || char === "'") open = char;
  }
  return { text, isOpen: open !== '' };
}

/** The lines of a script as a shell joins them, each with its number. */
function linesOf(script: string): [line: number, text: string][] {
  const lines: [number, string][] = [];
  let [start, text] = [0, ''];
  for (const [index, line] of script.split(/\r?\n/).entries()) {
    if (text === '') start = index;
    const whole = text + line;
    const continued = /(?:^|[^\\])(?:\\\\)*\\$/.test(line) && !/^\s*#/.test(whole);
    text = continued ? `${whole.slice(0, -1)} ` : whole;
    if (continued) continue;
    const scanned = scan(text);
    if (scanned.isOpen) {
      text += '\n';
      continue;
    }
    lines.push([start, scanned.text]);
    text = '';
  }
  return text === '' ? lines : [...lines, [start, scan(text).text]];
}

/** Puts the commands of a script together out of its words and signs. */
class Reader {
  readonly commands: Command[] = [];
  hidden = false;
  #words: string[] = [];
  #fed = false;
  #depth = 0;
  #line = 0;
  #follows = false;
  readonly #expressions: readonly string[];

  constructor(expressions: readonly string[]) {
    this.#expressions = expressions;
  }

  #restored(word: string): string {
    return word.replaceAll(HASH, '#').replace(/\uE002(\d+)\uE003/g, (_, index: string) => this.#expressions[Number(index)] ?? '');
  }

  /** Ends a command; `sign` is what stands behind it. */
  end(sign = ''): void {
    const words = this.#words;
    const assigned = new Map<string, string>();
    while (words[0] !== undefined && (BEFORE.has(words[0]) || OPENS.has(words[0]))) {
      if (OPENS.has(words[0])) this.#depth++;
      if (CLOSES.has(words[0])) this.#depth--;
      const word = words.shift();
      // What a loop goes through, or `case` looks at, is no command. Of files the first stands for all.
      const [name, , first = VARIABLE, ...others] = words;
      if (word === 'for' && name !== undefined) assigned.set(name, others.every((other) => /[/*]/.test(other)) ? this.#restored(first) : VARIABLE);
      if (word === 'for' || word === 'case' || word === 'select') words.length = 0;
    }
    const isLoop = assigned.size > 0;
    for (let found = /^([A-Za-z_]\w*)\+?=/.exec(words[0] ?? ''); found; found = /^([A-Za-z_]\w*)\+?=/.exec(words[0] ?? '')) {
      assigned.set(found[1]!, this.#restored(words.shift()!.slice(found[0].length)));
    }
    const conditional = this.#follows || this.#depth > (isLoop ? 1 : 0);
    if (words.length > 0 || assigned.size > 0) {
      if (SOURCES.has(words[0] ?? '')) this.hidden = true;
      this.commands.push({ words: words.map((word) => this.#restored(word)), assigned, line: this.#line, fed: this.#fed, conditional });
    }
    this.#words = [];
    this.#fed = sign === '|' || sign === '|&';
    this.#follows = sign === '&&' || sign === '||';
  }

  /** Reads a line. @returns the word that ends what is written for a command from the next line on */
  line(number: number, text: string): string | undefined {
    this.#line = number;
    const tokens = tokensOf(text);
    if (!tokens) this.hidden = true;
    return tokens && this.#read(tokens);
  }

  #read(tokens: readonly Token[]): string | undefined {
    let heredoc: string | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (typeof token === 'string') this.#words.push(token);
      else if ('comment' in token) break;
      else if (token.op === 'glob') this.#words.push(token.pattern ?? '');
      else if (token.op === '(' && this.#words.at(-1)?.endsWith(`${VARIABLE}${VARIABLE_END}`)) at = closing(tokens, at);
      else if (token.op === '(' && this.#words.length === 1 && isSign(tokens[at + 1], ')')) this.hidden = true;
      else if (token.op.startsWith('<<')) {
        const next = tokens[++at];
        if (token.op !== '<<<' && typeof next === 'string') heredoc = next;
        this.#fed = true;
      } else if (token.op.includes('>') || token.op === '<') {
        if (token.op === '<') this.#fed = true;
        if (isSign(tokens[at + 1], '(')) at = closing(tokens, at + 1);
        else if (!token.op.endsWith('(')) at++;
      } else this.end(token.op);
    }
    this.end();
    return heredoc;
  }
}

/** What the library's types call an object is a sign, a pattern or a comment: a variable is given back as text here. */
type Token = string | { op: string; pattern?: string } | { comment: string };

/** The words and signs of a line; undefined for what no shell reads, such as `${` that is never closed. */
function tokensOf(text: string): Token[] | undefined {
  try {
    return parse(text, (key: string) => `${VARIABLE}${key}${VARIABLE_END}`) as Token[];
  } catch {
    return undefined;
  }
}

const isSign = (token: Token | undefined, sign: string): boolean => typeof token === 'object' && 'op' in token && token.op === sign;

/** Where a bracket ends that opens at a place. */
function closing(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (isSign(tokens[at], '(')) depth++;
    if (isSign(tokens[at], ')') && --depth === 0) return at;
  }
  return tokens.length;
}

/**
 * Reads a script for bash or sh, as far as its commands stand in it. It runs nothing and never throws.
 *
 * @param script as in `run:`; its `${{ }}` stay as they are
 * @returns undefined for what is too long
 */
export function readScript(script: string): Script | undefined {
  if (script.length > MAX_LENGTH) return undefined;
  const expressions: string[] = [];
  const marked = script.replace(MARKS, '').replace(/\$\{\{(?:[^}]|\}(?!\}))*\}\}/g, (text) => `${EXPRESSION}${expressions.push(text) - 1}${EXPRESSION_END}`);
  const reader = new Reader(expressions);
  let until: string | undefined;
  for (const [number, text] of linesOf(marked)) {
    if (until === undefined) until = reader.line(number, text);
    else if (text.trim() === until) until = undefined;
  }
  return { commands: reader.commands, hidden: reader.hidden };
}
