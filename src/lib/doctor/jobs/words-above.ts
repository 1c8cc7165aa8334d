import { asPrinted } from '../../text/log.ts';
import { orderTold } from './told-order.ts';

export { headingIn } from '../../text/headings.ts';
export { orderTold };

/** So much above a log is looked at for a reader's words on it, and what may stand between: a command, or how Markdown frames a log. */
const ABOVE = 600;
const FRAMED = /^[ \t>]{0,9}(?:[$+%❯] .*|[`~]{3,9}\w{0,12}|<\/?(?:details|summary|pre|code)>)?\s*$/;

/** How programs and runners begin a line, and what is no sentence of a reader's. */
const PRINTED = /^[>\s]*(?:\d(?!.*[:：]$)|##\[|[\W_]{0,9}(?:ERROR|WARNING|INFO|[Ee]rror|Warning|View at|See)\b)|:\/\/(?!\S*\/(?:runs|jobs|pipelines|builds?)\/\d)/;

/** What is no line of a program: a heading, the number of a run, a sentence, or Chinese; and a day alone. */
const HEADING = /[:：]$|^\W{0,9}#{1,6} |<summary>|^\*\*|^[a-z]{1,12} #?\d{1,6}$| .*[.!?…]$|[\u4e00-\u9fff]{3}/i;
const DATE = /^\d{4}-\d\d-\d\d[^T]{0,20}$/;

/** What ends a log: below it, as below an empty line, a reader goes on. */
const ENDS = /^\W*$|exit code [1-9]|\/project\//;

/** How readers set a log beside another one: of another place or project, or of another time. */
const ELSEWHERE = /\b(?:compar\w{1,8}|reference|(?:an)?other (?:repo\w{0,8}|project|package|machine|runner|computer|branch|workflow|one)|elsewhere|laptop|local(?:ly)?|my (?:own )?(?:mac|pc|computer|machine)|colleagues?|whereas)\b|对比|比较|另[一外]|别的|其[他它]|本地|笔记本|电脑|参考|同事/i;
const FORMER = /\b(?:ago|last (?:week|month|year|time|release|version)|previous(?:ly)?|earlier|before|used to|old(?:er)?)\b|以前|之前|从前|原来|上[个一次周月]/i;

/** How they go on to a later one. */
const LATER = /\b(?:again|re-?r[au]n|re-?running|retr(?:y|ied|ying)|final(?:ly)?|eventually|this time)\b|再[次试跑运发]|重[新跑试]|终于|最后|改[好了]|就[好可成]/i;

/** The last thing that a sentence says. */
const clause = (words: string): string => words.split(/[,，;；]/).at(-1)!;

/** What sets a log beside another one, after the last thing that was done. */
const isOf = (words: string, kinds: readonly RegExp[]): boolean => kinds.some((each) => each.test(words)) && !isLater(clause(words));
export const isElsewhere = (words: string): boolean => isOf(words, [ELSEWHERE]);
export const isBeside = (words: string): boolean => isOf(words, [ELSEWHERE, FORMER]);

/** Whether they go on to a later one. */
export const isLater = (words: string): boolean => LATER.test(words) || [words, clause(words)].some((each) => orderTold('', each) === 'rising');

/** What a reader wrote right above a place of a log. */
export function wordsAbove(log: string, start: number): string {
  const lines = asPrinted(log.slice(Math.max(0, start - ABOVE), start)).split('\n');
  // Line by line: a pattern over all of them would try each way to part blanks and quotes.
  while (lines.length > 0 && FRAMED.test(lines.at(-1)!)) lines.pop();
  const [line = '', before = ''] = lines.slice(-2).reverse().map((each) => each.replace(/^[>\s]{1,20}/, '').trim());
  if (DATE.test(line)) return line;
  // How a run ended is not when it did.
  return !PRINTED.test(line) && (HEADING.test(line) || ENDS.test(before)) ? line.replace('✅', '☑') : '';
}
