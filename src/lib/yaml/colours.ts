import { CST, Parser } from 'yaml';

/** A stretch of the text, or of one line: a value or a remark. What lies between is ink. */
export interface Coloured {
  kind: 'value' | 'remark';
  from: number;
  to: number;
}

const KINDS: Readonly<Record<string, Coloured['kind']>> = { comment: 'remark', 'block-scalar-header': 'value' };

function ofSource(tokens: readonly CST.SourceToken[] | undefined): Coloured[] {
  return (tokens ?? []).flatMap(({ type, offset, source }) => {
    const kind = KINDS[type];
    return kind ? [{ kind, from: offset, to: offset + source.length }] : [];
  });
}

function spans(token: CST.Token | null | undefined, isKey = false): Coloured[] {
  if (!token) return [];
  const value = (from: number, source: string): Coloured[] => (isKey ? [] : [{ kind: 'value', from, to: from + source.length }]);
  switch (token.type) {
    case 'document':
      return [...ofSource(token.start), ...spans(token.value), ...ofSource(token.end)];
    case 'comment':
      return ofSource([token]);
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return [...value(token.offset, token.source), ...ofSource(token.end)];
    case 'block-scalar': {
      const props = token.props as CST.SourceToken[];
      const last = props.at(-1);
      return [...ofSource(props), ...value(last ? last.offset + last.source.length : token.offset, token.source)];
    }
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return [
        ...token.items.flatMap((item) => [...ofSource(item.start), ...spans(item.key, true), ...ofSource(item.sep), ...spans(item.value)]),
        ...('end' in token ? ofSource(token.end) : []),
      ];
    default:
      return [];
  }
}

/**
 * Tells in any YAML, finished or not, what is a value and what a remark: the pages' blocks of code show the same by Shiki's grammar.
 *
 * @returns the coloured stretches of each line
 */
export function colours(text: string): Coloured[][] {
  const lines = text.split('\n');
  const found: Coloured[][] = lines.map(() => []);
  const starts: number[] = [];
  lines.reduce((start, line) => (starts.push(start), start + line.length + 1), 0);
  const all = [...new Parser().parse(text)].flatMap((token) => spans(token)).sort((a, b) => a.from - b.from);
  let at = 0;
  for (const { kind, from, to } of all) {
    while ((starts[at + 1] ?? Infinity) <= from) at++;
    for (let line = at; line < lines.length && starts[line]! < to; line++) {
      const [start, length] = [starts[line]!, lines[line]!.replace(/\r$/, '').length];
      const stretch = { kind, from: Math.max(0, from - start), to: Math.min(length, to - start) };
      if (stretch.from < stretch.to) found[line]!.push(stretch);
    }
  }
  return found;
}
