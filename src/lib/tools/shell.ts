import parse from 'shell-quote/parse.js';
import { EXPRESSION, EXPRESSION_END, HASH, MARKS, MAX_LEVEL, readLines, VARIABLE, VARIABLE_END, type Heredoc, type Inner, type Line } from './lines.ts';

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
  /** In how many brackets it stands: what is set there does not last. */
  depth: number;
  /** What its words have in `$( )` and backticks: it is run before. */
  inner: readonly Command[];
  /** What is written for it below: `<<`. */
  input?: string;
  /** Where its output goes: `>`. */
  into?: string;
}

/** The commands of a script, and whether something in it keeps from telling what they are run with. */
interface Script {
  commands: readonly Command[];
  /** A function, `eval`, `source` of anything but a virtual environment, or a quote that is never closed. */
  hidden: boolean;
}

/** What is longer is no publish step. */
const MAX_LENGTH = 20_000;

const OPENS = new Set(['if', 'while', 'until', 'for', 'case', 'select']);
const CLOSES = new Set(['fi', 'done', 'esac']);
/** Words before a command that are none themselves. */
const BEFORE = new Set(['if', 'then', 'elif', 'else', 'do', 'while', 'until', '!', '{', '}', 'time', 'fi', 'done', 'esac']);
const ASSIGNS = /^([A-Za-z_]\w*)\+?=/;
const SOURCES = new Set(['source', '.', 'eval']);

/** Whether a file is the one with which a virtual environment is entered: it sets nothing else. */
export const isActivation = (word: string): boolean => /(?:^|\/)(?:bin|Scripts)\/activate$/.test(word);

/** The name of the variable that a word is, where it is one and nothing else: all of a list too. */
export function variableIn(word: string): string | undefined {
  const name = word.startsWith(VARIABLE) && word.endsWith(VARIABLE_END) ? word.slice(1, -1) : '';
  return /^([A-Za-z_]\w*)(?:\[[@*]\])?$/.exec(name)?.[1];
}

/** Whether a word has something in it that only a run can tell: a variable, or what a command prints. */
export const isOpenWord = (word: string): boolean => word.includes(VARIABLE);

/** What of a word stands in the script itself: what is run first is read by itself. */
export const ownText = (word: string): string => word.replace(/\uE000[^\uE001]*\uE001/g, '');

/** A word as the script has it. */
export const asWritten = (word: string): string =>
  word.replace(/\uE000([^\uE001]*)\uE001(?=(\w?))/g, (_, name: string, next: string) =>
    /^\([\s\S]*\)$/.test(name) || (next === '' && /^(?:\w+|[*@#?$!-])$/.test(name)) ? `$${name}` : `\${${name}}`,
  );

/** Puts the commands of a script together out of its words and signs. */
class Reader {
  readonly commands: Command[] = [];
  hidden = false;
  #words: string[] = [];
  #fed = false;
  #into: string | undefined;
  #depth = 0;
  #brackets = 0;
  #line = 0;
  #follows = false;
  #inner: readonly Inner[] = [];
  /** The place of the command that something is written for. */
  #wants = 0;
  readonly #expressions: readonly string[];
  readonly #level: number;

  constructor(expressions: readonly string[], level: number) {
    this.#expressions = expressions;
    this.#level = level;
  }

  #restored(word: string): string {
    return word
      .replace(/\uE005(\d+)\uE006/g, (_, index: string) => `${VARIABLE}(${this.#inner[Number(index)]?.script ?? ''})${VARIABLE_END}`)
      .replaceAll(HASH, '#')
      .replace(/\uE002(\d+)\uE003/g, (_, index: string) => this.#expressions[Number(index)] ?? '');
  }

  /** The commands that some words have in them. */
  #innerOf(words: readonly string[], line: number): Command[] {
    return words.flatMap((word) =>
      Array.from(word.matchAll(/\uE005(\d+)\uE006/g)).flatMap(([, index]) => {
        const found = this.#inner[Number(index)];
        if (!found || this.#level >= MAX_LEVEL) this.hidden = true;
        if (!found || this.#level >= MAX_LEVEL) return [];
        const { commands, hidden } = readMarked(found.script, this.#expressions, this.#level + 1);
        if (hidden) this.hidden = true;
        return commands.map((command) => moved(command, line + found.line));
      }),
    );
  }

  /** Ends a command; `sign` is what stands behind it. */
  end(sign = ''): void {
    const words = this.#words;
    const inner = this.#innerOf(words, this.#line);
    const assigned = new Map<string, string>();
    while (words[0] !== undefined && (BEFORE.has(words[0]) || OPENS.has(words[0]))) {
      if (OPENS.has(words[0])) this.#depth++;
      if (CLOSES.has(words[0])) this.#depth--;
      const word = words.shift();
      // What a loop goes through, or `case` looks at, is no command. Of files the first stands for all.
      const [name, , first = VARIABLE, ...others] = words;
      if (word === 'for' && name !== undefined) assigned.set(name, others.every((other) => /[/*]/.test(other) && !other.includes('://')) ? this.#restored(first) : VARIABLE);
      if (word === 'for' || word === 'case' || word === 'select') words.length = 0;
    }
    const isLoop = assigned.size > 0;
    for (let found = ASSIGNS.exec(words[0] ?? ''); found; found = ASSIGNS.exec(words[0] ?? '')) {
      assigned.set(found[1]!, this.#restored(words.shift()!.slice(found[0].length)));
    }
    const conditional = this.#follows || this.#depth > (isLoop ? 1 : 0);
    if (words.length > 0 || assigned.size > 0 || inner.length > 0) {
      if (SOURCES.has(words[0] ?? '') && !isActivation(words[1] ?? '')) this.hidden = true;
      this.commands.push({ words: words.map((word) => this.#restored(word)), assigned, line: this.#line, fed: this.#fed, conditional, depth: this.#brackets, inner, ...(this.#into !== undefined && { into: this.#into }) });
    }
    this.#words = [];
    this.#into = undefined;
    this.#fed = sign === '|' || sign === '|&';
    this.#follows = sign === '&&' || sign === '||';
    if (sign === '(') this.#brackets++;
    if (sign === ')' && this.#brackets > 0) this.#brackets--;
  }

  /** @returns what is written for a command from the next line on */
  line({ line, text, inner }: Line): Heredoc | undefined {
    this.#line = line;
    this.#inner = inner;
    const tokens = tokensOf(text);
    if (!tokens) this.hidden = true;
    const until = tokens && this.#read(tokens);
    return until === undefined ? undefined : { until, expands: !/<<-?\s*['"\\]/.test(text) };
  }

  heredoc({ line, text, inner }: Line, expands: boolean): void {
    this.#inner = inner;
    const command = this.commands[this.#wants];
    if (!command) return;
    const more = expands ? this.#innerOf([text], line) : [];
    this.commands[this.#wants] = { ...command, input: this.#restored(text), inner: [...command.inner, ...more] };
  }

  /** Reads `NAME=(a b)`. @returns where it ends */
  #list(tokens: readonly Token[], from: number): number {
    const end = closing(tokens, from);
    if (end === tokens.length) this.hidden = true;
    const words = tokens.slice(from + 1, end).flatMap((token) => (typeof token === 'string' ? token : 'op' in token && token.op === 'glob' ? (token.pattern ?? '') : []));
    this.#words.push(`${this.#words.pop() ?? ''}${words.join(' ')}`);
    return end;
  }

  #read(tokens: readonly Token[]): string | undefined {
    let heredoc: string | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (typeof token === 'string') this.#words.push(token);
      else if ('comment' in token) break;
      else if (token.op === 'glob') this.#words.push(token.pattern ?? '');
      else if (token.op === '(' && /^\w+\+?=$/.test(this.#words.at(-1) ?? '')) at = this.#list(tokens, at);
      else if (token.op === '(' && this.#words.at(-1)?.endsWith(`${VARIABLE}${VARIABLE_END}`)) at = closing(tokens, at);
      else if (token.op === '(' && this.#words.length === 1 && isSign(tokens[at + 1], ')')) this.hidden = true;
      else if (token.op.startsWith('<<')) {
        const next = tokens[++at];
        if (token.op !== '<<<' && typeof next === 'string') {
          heredoc = next;
          this.#wants = this.commands.length;
        }
        this.#fed = true;
      } else if (token.op.includes('>') || token.op === '<') {
        if (token.op === '<') this.#fed = true;
        if (isSign(tokens[at + 1], '(')) at = closing(tokens, at + 1);
        else if (!token.op.endsWith('(')) {
          const target = tokens[++at];
          if (token.op.startsWith('>') && typeof target === 'string') this.#into = target;
        }
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

/** A command that stands further down. */
const moved = (command: Command, by: number): Command => ({ ...command, line: command.line + by, inner: command.inner.map((each) => moved(each, by)) });

function readMarked(script: string, expressions: readonly string[], level: number): Script {
  const reader = new Reader(expressions, level);
  const isOpen = readLines(script, reader);
  return { commands: reader.commands, hidden: reader.hidden || isOpen };
}

/** Puts something in the place of each `${{ }}` of a text. Behind the last end there is none: to look for it from each beginning there takes ever longer. */
export function withExpressions(text: string, by: (expression: string) => string): string {
  const end = text.lastIndexOf('}}') + 2;
  return text.slice(0, end).replace(/\$\{\{[^]*?\}\}/g, by) + text.slice(end);
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
  const marked = withExpressions(script.replace(MARKS, ''), (text) => `${EXPRESSION}${expressions.push(text) - 1}${EXPRESSION_END}`);
  return readMarked(marked, expressions, 0);
}
