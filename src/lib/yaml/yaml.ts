import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** An entry of a map. */
export type Entry = Pair<Node, Node | null>;

/** A YAML text and what it parses to: whoever has it can follow aliases and tell lines. */
export class Yaml {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly #lines = new LineCounter();
  #lineBreak: string | undefined;

  /** Parses a text. Its errors stand in `document.errors`; it never throws. */
  constructor(text: string) {
    this.text = text;
    this.document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** The place of the whole text. */
  get root(): Place {
    return new Place(this, this.document.contents, false);
  }

  /** The line break that the text uses most. */
  get lineBreak(): string {
    const count = (of: string): number => this.text.split(of).length - 1;
    return (this.#lineBreak ??= count('\r\n') * 2 > count('\n') ? '\r\n' : '\n');
  }

  /** The line and column of an offset, both counted from 1. */
  position(offset: number): { line: number; col: number } {
    return this.#lines.linePos(offset);
  }

  /** The offset of a line and column, both counted from 1. */
  offsetOf(line: number, col: number): number {
    return Math.min((this.#lines.lineStarts[line - 1] ?? 0) + col - 1, this.text.length);
  }

  /** The node that an alias stands for, or the node itself. */
  #resolve(node: unknown): Node | undefined {
    if (isAlias(node)) return node.resolve(this.document);
    return node ? (node as Node) : undefined;
  }

  map(node: unknown): YAMLMap | undefined {
    const found = this.#resolve(node);
    return isMap(found) ? found : undefined;
  }

  seq(node: unknown): YAMLSeq | undefined {
    const found = this.#resolve(node);
    return isSeq(found) ? found : undefined;
  }

  /** A scalar as text: `~`, `null` and nothing at all are the empty text, as GitHub reads them. Undefined for what is no scalar. */
  textOf(node: unknown): string | undefined {
    const scalar = this.#resolve(node);
    if (!isScalar(scalar)) return undefined;
    if (scalar.value === null) return '';
    // `true`, `1.0` and the like arrive as they are written.
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
  }
}

/** A place in a document: what stands there, followed through aliases, and the way further down. */
export class Place {
  readonly #yaml: Yaml;
  readonly node: unknown;
  /** The entry whose value stands here; left out for an item of a list and for the whole text. */
  readonly pair: Entry | undefined;
  /** Whether an alias led here from above: a change would change other places too. */
  readonly shared: boolean;

  constructor(yaml: Yaml, node: unknown, shared: boolean, pair?: Entry) {
    this.#yaml = yaml;
    this.node = node;
    this.shared = shared;
    this.pair = pair;
  }

  /** Whether what stands here is shared: an alias led here, or stands here. */
  get isShared(): boolean {
    return this.shared || isAlias(this.node);
  }

  get map(): YAMLMap | undefined {
    return this.#yaml.map(this.node);
  }

  get text(): string | undefined {
    return this.#yaml.textOf(this.node);
  }

  /** The text as it is written. */
  get written(): string {
    const [start = 0, end = 0] = (this.node as Node | null | undefined)?.range ?? [];
    return this.#yaml.text.slice(start, end);
  }

  /** The value of a key, undefined where what stands here has no such key. */
  get(key: string): Place | undefined {
    const pair = pairOf(this.map, key);
    return pair && new Place(this.#yaml, pair.value, this.isShared, pair);
  }

  /** The values of a map by their keys, none for anything else. */
  get entries(): [key: string, place: Place][] {
    return entries(this.map).map(([key, pair]) => [key, new Place(this.#yaml, pair.value, this.isShared, pair)]);
  }

  /** The items of a list, undefined for anything else. */
  get items(): Place[] | undefined {
    return this.#yaml.seq(this.node)?.items.map((item) => new Place(this.#yaml, item, this.isShared));
  }
}

/** A map's entry by its key. GitHub reads no `<<`, and takes keys as they are written. */
export const pairOf = (map: YAMLMap | undefined, key: string): Entry | undefined =>
  map?.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) as Entry | undefined;

/** The entries of a map whose keys are texts. */
export const entries = (map: YAMLMap | undefined): [key: string, pair: Entry][] =>
  (map?.items ?? []).flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair as Entry] as [string, Entry]] : []));

/** Where a node or entry begins. */
export function startOf(node: Node | Entry | null | undefined): number {
  if (isPair(node)) return startOf(node.key as Node);
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/** Where the text of a node or entry ends, without comments and blanks after it. */
export function endOf(node: Node | Entry | null | undefined): number {
  if (isPair(node)) {
    const { key, value } = node as Entry;
    return Math.max(endOf(key), value === null ? 0 : endOf(value));
  }
  // A collection ends with its last entry: what follows it up to the next line belongs to nobody.
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1) as Node);
  return (node as Node | null | undefined)?.range?.[1] ?? 0;
}
