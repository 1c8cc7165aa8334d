import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { endOf, startOf, type Entry, type Yaml } from './yaml.ts';

/** A part of the text to be replaced; an insertion where both ends are the same. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset after the line break of the line that holds an offset. */
const nextLine = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
};

/** The offset after an entry's last line. A block scalar's own end already stands on the next line. */
const afterLines = ({ text }: Yaml, pair: Node | Entry): number => {
  const end = endOf(pair);
  return end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
};

/** The whole lines that a node or an entry stands on. */
export const linesOf = (yaml: Yaml, node: Node | Entry): { start: number; end: number } => ({ start: lineStart(yaml.text, startOf(node)), end: afterLines(yaml, node) });

const column = ({ text }: Yaml, offset: number): number => offset - lineStart(text, offset);

/** How many blanks one level is indented by: as the first nested map does it. */
export function indentStep(yaml: Yaml): number {
  let step = 2;
  let found = false;
  const look = (map: YAMLMap, depth: number): void => {
    for (const { key, value } of map.items as Entry[]) {
      const inner = isMap(value) && !value.flow ? value : undefined;
      if (found || !inner || inner.items.length === 0) continue;
      const difference = column(yaml, startOf(inner.items[0] as Entry)) - column(yaml, startOf(key));
      if (difference > 0) {
        step = difference;
        found = true;
      } else if (depth < 4) look(inner, depth + 1);
    }
  };
  if (isMap(yaml.document.contents)) look(yaml.document.contents, 0);
  return step;
}

/** One entry to write: a text after the colon, or entries below it. */
export type NewEntry = readonly [key: string, value: string | readonly NewEntry[]];

const render = ([key, value]: NewEntry, indent: number, step: number): string[] =>
  typeof value === 'string'
    ? [`${' '.repeat(indent)}${key}: ${value}`]
    : [`${' '.repeat(indent)}${key}:`, ...value.flatMap((entry) => render(entry, indent + step, step))];

/** Within braces a bare text would end at the next brace, bracket or comma. */
const inFlow = (text: string): string => (/[{}[\],]/.test(text) && !/^['"]/.test(text) ? `'${text}'` : text);

const flow = ([key, value]: NewEntry): string => `${key}: ${typeof value === 'string' ? inFlow(value) : `{ ${value.map(flow).join(', ')} }`}`;

/**
 * Adds an entry to a map in the style that the map has.
 *
 * @param after the entry behind which to put it; left out, it becomes the last one
 * @returns what to change, or undefined for a map that cannot be changed in place
 */
export function insertEntry(yaml: Yaml, map: YAMLMap, entry: NewEntry, after?: Entry): Splice | undefined {
  const last = after ?? (map.items.at(-1) as Entry | undefined);
  if (map.flow) {
    const close = endOf(map) - 1;
    if (yaml.text[close] !== '}') return undefined;
    if (!last) return { start: startOf(map), end: close + 1, insert: `{ ${flow(entry)} }` };
    return { start: endOf(last), end: endOf(last), insert: `, ${flow(entry)}` };
  }
  if (!last) return undefined;
  const first = map.items[0] as Entry;
  const eol = yaml.lineBreak;
  const at = afterLines(yaml, last);
  const open = yaml.text[at - 1] === '\n' ? '' : eol;
  const lines = render(entry, column(yaml, startOf(first)), indentStep(yaml));
  return { start: at, end: at, insert: `${open}${lines.join(eol)}${open === '' ? eol : ''}` };
}

/** Replaces an entry's value, whatever it is, by a text on the same line or by entries below it. */
export function replaceValue(yaml: Yaml, pair: Entry, value: string | readonly NewEntry[]): Splice {
  const { key } = pair;
  const colon = yaml.text.indexOf(':', endOf(key)) + 1;
  // An empty value ends where a comment begins: the blank between them has to stay. A block scalar ends on the next line, which is not its own.
  const end = colon + yaml.text.slice(colon, Math.max(colon, endOf(pair))).trimEnd().length;
  const isEmpty = end === colon;
  if (typeof value === 'string') return { start: colon, end, insert: ` ${value}` };
  const eol = yaml.lineBreak;
  const step = indentStep(yaml);
  const lines = value.flatMap((entry) => render(entry, column(yaml, startOf(key)) + step, step));
  // Behind a key without a value a comment is about the whole of it.
  const below = isEmpty ? colon + yaml.text.slice(colon, nextLine(yaml.text, colon)).trimEnd().length : undefined;
  return { start: below ?? colon, end: below ?? end, insert: `${eol}${lines.join(eol)}` };
}

/** The quotation mark that a scalar is written in, or nothing. */
const quoteOf = (node: unknown): string => (!isScalar(node) ? '' : node.type === 'QUOTE_SINGLE' ? "'" : node.type === 'QUOTE_DOUBLE' ? '"' : '');

/** Replaces an entry's value by a text that needs no quotes, in the quotes that it has. */
export function replaceText(yaml: Yaml, map: YAMLMap, pair: Entry, text: string): Splice {
  const quote = quoteOf(pair.value);
  return replaceValue(yaml, pair, quote === '' && map.flow ? inFlow(text) : `${quote}${text}${quote}`);
}

/** Replaces an entry's key, in the quotes that it has. */
export function replaceKey(pair: Entry, key: string): Splice {
  const quote = quoteOf(pair.key);
  return { start: startOf(pair), end: endOf(pair.key), insert: `${quote}${key}${quote}` };
}

/**
 * The comment behind an entry on its last line.
 *
 * @returns where it stands, an empty place where there is none; undefined where something else follows on the line
 */
export function commentAfter({ text }: Yaml, pair: Entry): { start: number; end: number; text: string } | undefined {
  const start = endOf(pair);
  const rest = text.slice(start, nextLine(text, start)).trimEnd();
  const comment = rest.trimStart();
  return comment === '' || comment.startsWith('#') ? { start, end: start + rest.length, text: comment } : undefined;
}

/**
 * Takes an entry out of its map, with the comment on its own line; comments on lines of their own stay.
 *
 * @returns what to change, or undefined where the entry is the only one of a map in one line of a list
 */
export function removeEntry(yaml: Yaml, map: YAMLMap, pair: Entry): Splice | undefined {
  const index = map.items.indexOf(pair as never);
  const next = map.items[index + 1] as Entry | undefined;
  const previous = map.items[index - 1] as Entry | undefined;
  if (map.flow) {
    if (next) return { start: startOf(pair), end: startOf(next), insert: '' };
    if (previous) return { start: endOf(previous), end: endOf(pair), insert: '' };
    return { start: startOf(map), end: endOf(map), insert: '{}' };
  }
  const start = startOf(pair);
  // Behind a list's dash the next entry takes the place of the one that goes.
  if (yaml.text.slice(lineStart(yaml.text, start), start).trim() !== '') return next && { start, end: startOf(next), insert: '' };
  return { start: lineStart(yaml.text, start), end: afterLines(yaml, pair), insert: '' };
}

/** Applies changes that do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let from = 0;
  // Of several at one place the last one given stands first.
  for (const { start, end, insert } of [...splices].reverse().sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), insert);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
