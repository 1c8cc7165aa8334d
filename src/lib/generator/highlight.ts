/** What is written, what it is set to, and what is said about it. */
export type TokenKind = 'ink' | 'value' | 'remark';
export type Token = readonly [kind: TokenKind, text: string];

const LINE = /^(\s*(?:- )?[\w-]+: ?|\s*- |\s*)(.*?)( # .*)?$/;
const MARKS = /([[\]{}]|, )/;

/** Brackets and commas are ink, what is between them is not. A GitHub expression is one value. */
const value = (text: string): Token[] =>
  /^[[{]/.test(text) ? text.split(MARKS).flatMap((part): Token[] => (part === '' ? [] : [[MARKS.test(part) ? 'ink' : 'value', part]])) : text === '' ? [] : [['value', text]];

/**
 * Splits YAML into lines of coloured pieces. It knows the YAML that `snippet` writes, in which no quoted
 * text holds ` # `; whatever else it meets comes out whole, only less coloured.
 *
 * @returns for each line its tokens, the line break with them: all texts put together are the input
 */
export function highlight(yaml: string): Token[][] {
  return yaml.split(/(?<=\n)/).map((line): Token[] => {
    const [, before = '', rest = '', remark] = LINE.exec(line.replace(/\n$/, '')) ?? [];
    const tokens: Token[] = [['ink', before], ...value(rest)];
    if (remark) tokens.push(['ink', ' '], ['remark', remark.slice(1)]);
    if (line.endsWith('\n')) tokens.push(['ink', '\n']);
    // Pieces of ink that stand together are one.
    return tokens.reduce<Token[]>((joined, [kind, text]) => {
      const last = joined.at(-1);
      if (text === '') return joined;
      return last?.[0] === 'ink' && kind === 'ink' ? [...joined.slice(0, -1), ['ink', last[1] + text]] : [...joined, [kind, text]];
    }, []);
  });
}
