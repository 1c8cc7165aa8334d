import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** A YAML text and what it parses to. */
export interface Source {
  text: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** A part of the text to be replaced; an insertion where both ends are the same. */
export interface Splice {
  start: number;
  end: number;
  insert: string;
}

/** Parses a text. Its errors stand in `document.errors`; it never throws. */
export function parseSource(text: string): Source {
  const lines = new LineCounter();
  return { text, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** The line and column of an offset, both counted from 1. */
export const position = ({ lines }: Source, offset: number): { line: number; col: number } => lines.linePos(offset);

/** The node that an alias stands for, or the node itself. */
export function resolve({ document }: Source, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return node ? (node as Node) : undefined;
}

export const asMap = (source: Source, node: unknown): YAMLMap | undefined => {
  const found = resolve(source, node);
  return isMap(found) ? found : undefined;
};

export const asSeq = (source: Source, node: unknown): YAMLSeq | undefined => {
  const found = resolve(source, node);
  return isSeq(found) ? found : undefined;
};

export const asScalar = (source: Source, node: unknown): Scalar | undefined => {
  const found = resolve(source, node);
  return isScalar(found) ? found : undefined;
};

/** A scalar as text: `~`, `null` and nothing at all are the empty text, as GitHub reads them. */
export function asText(source: Source, node: unknown): string | undefined {
  const scalar = asScalar(source, node);
  if (!scalar) return undefined;
  if (scalar.value === null) return '';
  // `true`, `1.0` and the like arrive as they are written.
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}

/** A map's entry by its key. GitHub reads no `<<`, and takes keys as they are written. */
export const pairOf = (map: YAMLMap | undefined, key: string): Pair<Node, Node | null> | undefined =>
  map?.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) as Pair<Node, Node | null> | undefined;

/** The entries of a map whose keys are texts. */
export const entries = (map: YAMLMap | undefined): [key: string, pair: Pair<Node, Node | null>][] =>
  (map?.items ?? []).flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair as Pair<Node, Node | null>] as [string, Pair<Node, Node | null>]] : []));

/** Where a node or entry begins. */
export function startOf(node: Node | Pair<Node, Node | null> | null | undefined): number {
  if (isPair(node)) return startOf(node.key as Node);
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/** Where the text of a node or entry ends, without comments and blanks after it. */
export function endOf(node: Node | Pair<Node, Node | null> | null | undefined): number {
  if (isPair(node)) {
    const { key, value } = node as Pair<Node, Node | null>;
    return Math.max(endOf(key), value === null ? 0 : endOf(value));
  }
  // A collection ends with its last entry: what follows it up to the next line belongs to nobody.
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as Node);
  return (node as Node | null | undefined)?.range?.[1] ?? 0;
}

/** The line break that the text uses most. */
export const lineBreak = (text: string): string => {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset after the line break of the line that holds an offset. */
const nextLine = (text: string, offset: number): number => {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
};

/** The offset after an entry's last line. A block scalar's own end already stands on the next line. */
const afterLines = ({ text }: Source, pair: Pair<Node, Node | null>): number => {
  const end = endOf(pair);
  return end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
};

const column = ({ text }: Source, offset: number): number => offset - lineStart(text, offset);

/** How many blanks one level is indented by: as the first nested map does it. */
export function indentStep(source: Source): number {
  let step = 2;
  let found = false;
  const look = (map: YAMLMap, depth: number): void => {
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const inner = isMap(value) && !value.flow ? value : undefined;
      if (found || !inner || inner.items.length === 0) continue;
      const difference = column(source, startOf(inner.items[0] as Pair<Node, Node | null>)) - column(source, startOf(key));
      if (difference > 0) {
        step = difference;
        found = true;
      } else if (depth < 4) look(inner, depth + 1);
    }
  };
  if (isMap(source.document.contents)) look(source.document.contents, 0);
  return step;
}

/** One entry to write: a text after the colon, or entries below it. */
export type Entry = readonly [key: string, value: string | readonly Entry[]];

const render = ([key, value]: Entry, indent: number, step: number): string[] =>
  typeof value === 'string'
    ? [`${' '.repeat(indent)}${key}: ${value}`]
    : [`${' '.repeat(indent)}${key}:`, ...value.flatMap((entry) => render(entry, indent + step, step))];

/** Within braces a bare text would end at the next brace, bracket or comma. */
const inFlow = (text: string): string => (/[{}[\],]/.test(text) && !/^['"]/.test(text) ? `'${text}'` : text);

const flow = ([key, value]: Entry): string => `${key}: ${typeof value === 'string' ? inFlow(value) : `{ ${value.map(flow).join(', ')} }`}`;

/**
 * Adds an entry to a map in the style that the map has.
 *
 * @param after the entry behind which to put it; left out, it becomes the last one
 * @returns what to change, or undefined for a map that cannot be changed in place
 */
export function insertEntry(source: Source, map: YAMLMap, entry: Entry, after?: Pair<Node, Node | null>): Splice | undefined {
  const last = after ?? (map.items.at(-1) as Pair<Node, Node | null> | undefined);
  if (map.flow) {
    const close = endOf(map) - 1;
    if (source.text[close] !== '}') return undefined;
    if (!last) return { start: startOf(map), end: close + 1, insert: `{ ${flow(entry)} }` };
    return { start: endOf(last), end: endOf(last), insert: `, ${flow(entry)}` };
  }
  if (!last) return undefined;
  const first = map.items[0] as Pair<Node, Node | null>;
  const eol = lineBreak(source.text);
  const at = afterLines(source, last);
  const open = source.text[at - 1] === '\n' ? '' : eol;
  const lines = render(entry, column(source, startOf(first)), indentStep(source));
  return { start: at, end: at, insert: `${open}${lines.join(eol)}${open === '' ? eol : ''}` };
}

/** Replaces an entry's value, whatever it is, by a text on the same line or by entries below it. */
export function replaceValue(source: Source, pair: Pair<Node, Node | null>, value: string | readonly Entry[]): Splice {
  const { key } = pair;
  const colon = source.text.indexOf(':', endOf(key)) + 1;
  const end = Math.max(colon, endOf(pair));
  if (typeof value === 'string') return { start: colon, end, insert: ` ${value}` };
  const eol = lineBreak(source.text);
  const step = indentStep(source);
  const lines = value.flatMap((entry) => render(entry, column(source, startOf(key)) + step, step));
  return { start: colon, end, insert: `${eol}${lines.join(eol)}` };
}

/** The quotation mark that a scalar is written in, or nothing. */
const quoteOf = (node: unknown): string => (!isScalar(node) ? '' : node.type === 'QUOTE_SINGLE' ? "'" : node.type === 'QUOTE_DOUBLE' ? '"' : '');

/** Replaces an entry's value by a text that needs no quotes, in the quotes that it has. */
export function replaceText(source: Source, map: YAMLMap, pair: Pair<Node, Node | null>, text: string): Splice {
  const quote = quoteOf(pair.value);
  return replaceValue(source, pair, quote === '' && map.flow ? inFlow(text) : `${quote}${text}${quote}`);
}

/** Replaces an entry's key, in the quotes that it has. */
export function replaceKey(pair: Pair<Node, Node | null>, key: string): Splice {
  const quote = quoteOf(pair.key);
  return { start: startOf(pair), end: endOf(pair.key), insert: `${quote}${key}${quote}` };
}

/**
 * The comment behind an entry on its last line.
 *
 * @returns where it stands, an empty place where there is none; undefined where something else follows on the line
 */
export function commentAfter({ text }: Source, pair: Pair<Node, Node | null>): { start: number; end: number; text: string } | undefined {
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
export function removeEntry(source: Source, map: YAMLMap, pair: Pair<Node, Node | null>): Splice | undefined {
  const index = map.items.indexOf(pair as never);
  const next = map.items[index + 1] as Pair<Node, Node | null> | undefined;
  const previous = map.items[index - 1] as Pair<Node, Node | null> | undefined;
  if (map.flow) {
    if (next) return { start: startOf(pair), end: startOf(next), insert: '' };
    if (previous) return { start: endOf(previous), end: endOf(pair), insert: '' };
    return { start: startOf(map), end: endOf(map), insert: '{}' };
  }
  const start = startOf(pair);
  // Behind a list's dash the next entry takes the place of the one that goes.
  if (source.text.slice(lineStart(source.text, start), start).trim() !== '') return next && { start, end: startOf(next), insert: '' };
  return { start: lineStart(source.text, start), end: afterLines(source, pair), insert: '' };
}

/** Applies changes that do not overlap. */
export const applySplices = (text: string, splices: readonly Splice[]): string =>
  [...splices].sort((a, b) => b.start - a.start).reduce((changed, { start, end, insert }) => changed.slice(0, start) + insert + changed.slice(end), text);
