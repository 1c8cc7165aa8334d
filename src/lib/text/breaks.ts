/** Inline code up to this length stays on one line: a phone has room for it, also in a list. */
const SHORT = 30;

/** A word that may be wider than a phone's line or a table's cell. */
const LONG = /[^\s<>]{25,}/g;

/**
 * @param code inline code
 * @returns whether it should stay on one line, where it would not by itself
 */
export const isShort = (code: string): boolean => code.length <= SHORT && /[\s/?-]/.test(code);

/**
 * Where long names may break: after `_` and `/`, as people read them. Elsewhere they break only where there is no other way.
 *
 * @example pieces('ACTIONS_ID_TOKEN_REQUEST_TOKEN') // ['ACTIONS_', 'ID_', 'TOKEN_', 'REQUEST_', 'TOKEN']
 */
export const pieces = (code: string): string[] => code.replace(LONG, (word) => word.replace(/(?<=[\w}])[_/](?=[\w{])/g, '$&\n')).split('\n');

/** What is nothing without what follows or goes before: a key, the ends of an expression, the dashes of an option. It ends where a word or a part of one does. */
const GLUED = /(?:^[\w-]{1,12}: (?:\$\{\{ )?|\$\{\{ |(?<!\S)--)\S{1,20}(?:(?!\S)|(?<=[-._/@]))(?: \}\})?|\S{1,20} \}\}/g;

/**
 * A piece of code, in which what stands at odd places is to stay on one line.
 *
 * @example glued('password: ${{ secrets.PYPI_') // ['', 'password: ${{ secrets.PYPI_', '']
 */
export function glued(piece: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: whole, index } of piece.matchAll(GLUED)) {
    parts.push(piece.slice(end, index), whole);
    end = index + whole.length;
  }
  return [...parts, piece.slice(end)];
}

/** Chinese without a mark or a blank that may be wider than a phone's line. */
const LONG_RUN = /\p{Script=Han}{13,}/gu;

/** Words that belong to the one before them. */
const ENCLITIC = /^(?:的|[地得了着过们里上下中内外前后时器者符项性库页值名号端码段块]$)/;

/** Terms of the site that no dictionary of a browser or of Node has. */
const TERMS = /(可信发布者?|待定发布者|可复用工作流|工作流|构建产物|拉取请求|上传)/;

/** Breaks a run between words, and leaves no one or two characters on a line. */
function broken(run: string): string {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = run.split(TERMS).flatMap((piece) => (TERMS.test(piece) ? piece : Array.from(segmenter.segment(piece), ({ segment }) => segment)));
  let [text, since] = ['', 0];
  for (const word of words) {
    const isBreak = since > 2 && run.length - text.replaceAll('\n', '').length > 2 && !ENCLITIC.test(word);
    text += isBreak ? `\n${word}` : word;
    since = (isBreak ? 0 : since) + word.length;
  }
  return text;
}

/**
 * Where a long heading may break: long names as in code, and long runs of Chinese between words. Browsers break those within words, or not at all.
 *
 * @example phrases('适用情况：工作流上传的构建产物正是这个名字') // ['适用情况：工作流', '上传的', '构建产物', '正是这个名字']
 */
export const phrases = (heading: string): string[] => pieces(heading).flatMap((part) => part.replace(LONG_RUN, broken).split('\n'));
