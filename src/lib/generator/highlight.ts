export type TokenKind = 'key' | 'value' | 'comment' | 'mark';
export type Token = readonly [kind: TokenKind, text: string];

const LINE = /^(\s*(?:- )?)([\w-]+)(:)(.*)$/;
const COMMENT = / # .*$/;

function value(text: string): Token[] {
  const comment = COMMENT.exec(text);
  if (!comment) return text === '' ? [] : [['value', text]];
  return [['value', text.slice(0, comment.index)], ['comment', comment[0]]];
}

/**
 * Splits YAML into lines of coloured pieces. It knows the YAML that `snippet` writes, in which no quoted
 * text holds ` # `; whatever else it meets comes out whole, only less coloured.
 *
 * @returns for each line its tokens, the line break with them: all texts put together are the input
 */
export function highlight(yaml: string): Token[][] {
  return yaml.split(/(?<=\n)/).map((line): Token[] => {
    const text = line.replace(/\n$/, '');
    const end: Token[] = text === line ? [] : [['mark', '\n']];
    const match = LINE.exec(text);
    if (!match) return text === '' ? end : [['value', text], ...end];
    const [, before = '', key = '', colon = '', rest = ''] = match;
    const lead: Token[] = before === '' ? [] : [['mark', before]];
    return [...lead, ['key', key], ['mark', colon], ...value(rest), ...end];
  });
}
