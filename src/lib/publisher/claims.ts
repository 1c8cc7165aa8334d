import { hasLineNumbers, textStart, type Numbered } from '../text/log.ts';

/** The claims that the action and uv print, in the order in which they print them. */
export const CLAIM_NAMES = [
  'sub',
  'repository',
  'repository_owner',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'ref',
  'environment',
] as const;

export type ClaimName = (typeof CLAIM_NAMES)[number];

/** A claim as a log shows it. */
export interface Claim {
  /** What the token says, or null where the log says that the token does not have this claim. */
  value: string | null;
  /** The reader's own line, counted from 1. */
  line: number;
}

/** One printed list of claims. What it does not show is left out: older releases print fewer of them. */
export type ClaimsBlock = Readonly<Partial<Record<ClaimName, Claim>>>;

/** Words that only such a list has, and how much of the log around them holds the whole list. */
const HINT = /repository_owner|job_workflow_ref/g;
const BEFORE = 2_000;
const AFTER = 16_000;

/** Longer than any list with its quotations and time stamps. */
const LONGEST_BLOCK = 6_000;

/** GitHub's names are shorter, even all together in `job_workflow_ref`. */
const LONGEST_VALUE = 1_000;

/** From here on a line may have been broken by the program that showed it. */
const BREAKABLE = 40;

const LABEL = new RegExp(
  String.raw`(?:^|[\s>({,])(?:[*•·-][ \t]{1,3})?[\`"*]{0,3}\b(${[...CLAIM_NAMES].sort((a, b) => b.length - a.length).join('|')})[\`"*]{0,3}[ \t]{0,3}:(?=[\s\`"*]|$)`,
  'gm',
);

const BETWEEN = /^[\s*`",)>•·-]*$/;
const TICKED = /^\s*\**`([^`]*)`/;
const QUOTED = /^\s*(?:Some\(\s*)?"((?:[^"\\]|\\.)*)"/;
/** The sentence after the list, which may have lost its own line. */
const AFTER_LIST = /\sSee https:[^]*$/;
const MARKS_AROUND = /^[`"*\s]+|[`"*,\s]+$/g;

const COLOUR = /\u001b\[[0-9;?]{0,30}[A-Za-z]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const ENTITY = new RegExp(Object.keys(ENTITIES).join('|'), 'g');

interface Line {
  /** Where the line begins in the cleaned text, and where in the raw one. */
  at: number;
  raw: number;
}

/** The text without what stands in front of its lines, and with the line breaks of annotations. */
function clean(raw: string, numbered: Numbered): { text: string; lines: Line[] } {
  const marked = /[\u001b&]/.test(raw);
  const lines: Line[] = [];
  let text = '';
  const add = (start: number, end: number): void => {
    lines.push({ at: text.length, raw: start });
    const line = raw.slice(Math.min(textStart(raw, start, numbered), end), end);
    text += `${marked ? line.replace(COLOUR, '').replace(ENTITY, (entity) => ENTITIES[entity] ?? entity) : line}\n`;
  };
  let start = 0;
  for (const { 0: mark, index } of raw.matchAll(/(?:%0D)?%0A|\r?\n/gi)) {
    add(start, index);
    start = index + mark.length;
  }
  add(start, raw.length);
  return { text, lines };
}

interface Value {
  value: string | null;
  /** How much of the text it takes. */
  length: number;
}

/** A value that has lost its marks: it ends with its line, or goes on where that was broken. */
function bareValue(text: string, isLast: boolean): Value {
  const lines = text.replace(AFTER_LIST, '').split('\n');
  let value = '';
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const part = line.trim();
    const goesOn = value === '' || !isLast || (lines[index - 1] ?? '').length >= BREAKABLE;
    if (index > 0 && (part === '' || /\s/.test(part) || !goesOn)) break;
    value += part;
    length += line.length + 1;
  }
  const bare = value.replace(MARKS_AROUND, '');
  // uv prints an absent claim as Rust does.
  return { value: bare === 'MISSING' || bare === 'None' ? null : bare, length: Math.min(length, text.length) };
}

/**
 * @param text what follows a label, up to the next one
 * @param isLast whether no label follows
 */
function valueOf(name: ClaimName, text: string, isLast: boolean): Value {
  const ticked = TICKED.exec(text);
  if (ticked) {
    const value = (ticked[1] ?? '').replace(/\s*\n\s*/g, '');
    // The releases before v1.13.0 print an absent `ref` as Python does.
    const absent = value === 'MISSING' || (value === 'None' && name === 'ref');
    return { value: absent ? null : value, length: ticked[0].length };
  }
  const quoted = QUOTED.exec(text);
  if (quoted) return { value: (quoted[1] ?? '').replace(/\s*\n\s*/g, '').replace(/\\(.)/g, '$1'), length: quoted[0].length };
  return bareValue(text, isLast);
}

interface Found {
  values: Map<ClaimName, { value: string | null; at: number }>;
  start: number;
  end: number;
}

/** A context of GitHub has some of the names too, but neither of these. */
const isClaims = ({ values }: Found): boolean => values.size > 1 && (values.has('job_workflow_ref') || values.has('sub'));

/** The first run of labels, each once, with nothing but values between them: who copies a list may change its order. */
function firstBlock(text: string): Found | undefined {
  const labels = [...text.matchAll(LABEL)];
  let found: Found = { values: new Map(), start: 0, end: 0 };
  for (const [index, label] of labels.entries()) {
    if (label.index < found.end) continue;
    const name = label[1] as ClaimName;
    const goesOn = !found.values.has(name) && label.index - found.end < LONGEST_VALUE && BETWEEN.test(text.slice(found.end, label.index));
    if (!goesOn || found.values.size === 0) {
      if (isClaims(found)) return found;
      found = { values: new Map(), start: label.index, end: 0 };
    }
    const from = label.index + label[0].length;
    const next = labels[index + 1]?.index ?? text.length;
    const isLast = next - from > LONGEST_VALUE;
    const { value, length } = valueOf(name, text.slice(from, Math.min(next, from + LONGEST_VALUE)), isLast || next === text.length);
    found.values.set(name, { value, at: from });
    found.end = from + length;
  }
  return isClaims(found) ? found : undefined;
}

/** A function from offsets, which must not fall, to lines counted from 1. */
function lineCounter(text: string): (offset: number) => number {
  let [line, from] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < offset; next = text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    return line;
  };
}

const rawOffset = (lines: readonly Line[], at: number): number => lines.findLast((line) => line.at <= at)?.raw ?? 0;

/**
 * Finds the claims that are printed under a refused exchange: by pypa/gh-action-pypi-publish since v1.8.9 as a list,
 * by uv as Rust prints a structure. Time stamps, quotations, the line breaks of annotations and lost marks do not
 * matter. An environment that is really named `MISSING` is read as none. Takes time linear in the log.
 *
 * @param most how many lists with different values are looked for
 * @returns the lists in the order in which they stand in the log
 * Source: pypa/gh-action-pypi-publish@v1.14.0 oidc-exchange.py; astral-sh/uv@26a9dd4 crates/uv-publish/src/trusted_publishing.rs:42-46.
 * @example findClaims('* `sub`: `repo:a/b:environment:pypi`\n* `environment`: `pypi`')[0]?.environment // { value: 'pypi', line: 2 }
 */
export function findClaims(log: string, most = 3): ClaimsBlock[] {
  const numbered = hasLineNumbers(log);
  const lineOf = lineCounter(log);
  const blocks = new Map<string, ClaimsBlock>();
  HINT.lastIndex = 0;
  for (let read = 0, hint = HINT.exec(log); hint && blocks.size < most; hint = HINT.exec(log)) {
    const from = Math.max(read, hint.index - BEFORE);
    const newline = log.indexOf('\n', from);
    const start = from > read && newline >= 0 && newline < hint.index ? newline + 1 : from;
    const end = Math.min(hint.index + AFTER, log.length);
    const { text, lines } = clean(log.slice(start, end), numbered);
    const found = firstBlock(text);
    read = end;
    if (found) {
      const first = start + rawOffset(lines, found.start);
      // What may be cut off by the end of this piece is read again, from its own beginning.
      const isCut = end < log.length && first > end - LONGEST_BLOCK && first > hint.index;
      read = isCut ? first : start + (lines.find((line) => line.at >= found.end)?.raw ?? end - start);
      if (!isCut) {
        const block = Object.fromEntries([...found.values].map(([name, { value, at }]) => [name, { value, line: lineOf(start + rawOffset(lines, at) + 1) }]));
        const key = JSON.stringify([...found.values].map(([name, { value }]) => [name, value]));
        if (!blocks.has(key)) blocks.set(key, block);
      }
    }
    HINT.lastIndex = Math.max(read, hint.index + 1);
  }
  return [...blocks.values()];
}
