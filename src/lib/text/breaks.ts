/** Inline code up to this length stays on one line. */
const SHORT = 24;

/** A word that may be wider than a phone's line or a table's cell. */
const LONG = /[^\s<>]{20,}/g;

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

/** A Chinese heading that is longer takes a second line on a phone. */
const LINE = 16;

/** Words that belong to the one before them. */
const ENCLITIC = /^(?:的|[地得了着过们里上下中内外前后时器者符项性库页值名号端码段块]$)/;

/** Terms of the site that no dictionary of a browser or of Node has. */
const TERMS = /(可信发布者?|待定发布者|可复用工作流|工作流|构建产物|拉取请求|上传)/;

const HAN = /\p{Script=Han}/u;

/**
 * Where a long heading may break: long names as in code, and Chinese between words, none of which leaves one or two characters on a line. Browsers break it
 * within words, or not at all.
 *
 * @example phrases('适用情况：工作流上传的构建产物正是这个名字') // ['适用情况：工作流', '上传的', '构建产物', '正是这个名字']
 */
export function phrases(heading: string): string[] {
  const parts = pieces(heading);
  if (!HAN.test(heading) || heading.length <= LINE) return parts;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = (text: string): string[] => text.split(TERMS).flatMap((piece) => (TERMS.test(piece) ? piece : Array.from(segmenter.segment(piece), ({ segment }) => segment)));
  return parts.flatMap((part) => {
    const found: string[] = [''];
    let left = part.length;
    for (const word of words(part)) {
      const before = found.at(-1)!;
      const isBreak = HAN.test(word) && HAN.test(before.slice(-1)) && !ENCLITIC.test(word) && before.length > 2 && left > 2;
      if (isBreak) found.push(word);
      else found[found.length - 1] = before + word;
      left -= word.length;
    }
    return found;
  });
}
