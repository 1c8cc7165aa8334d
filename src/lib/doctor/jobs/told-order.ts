import { isOlder } from '../../catalogue/version.ts';

/** How readers name a day, a run or an attempt. */
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?/;
const DAY = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\.? (${MONTHS})[a-z]{0,6}\b|\b(${MONTHS})[a-z]{0,6}\.? (\d{1,2})\b`, 'i');
const ZH_DAY = /(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/;
const NUMBER = /(?:^\W{0,6}#|\b(?:run|attempt|try|build|pipeline|workflow|round|update|edit)[ (#]{1,3}|\/(?:runs|jobs|pipelines|builds?)\/|第 ?)(\d{1,14})\b/i;
const ORDINAL = /\b(first|second|third|fourth|1st|2nd|3rd|4th) (?:run|attempt|try|time|release|upload)\b|第 ?([一二三四]) ?[次回]/i;
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, 一: 1, 二: 2, 三: 3, 四: 4 };

/** What speaks of what was, and of what is now. */
const THEN = /\b(?:yesterday|this morning|last (?:night|week|month|time|year|release|run|attempt)|before|previous(?:ly)?|earlier|used to|original(?:ly)?|initial(?:ly)?|at first|formerly|old(?:er)?|\w+ (?:days?|weeks?|months?|hours?) ago)\b|昨[天晚日]|前天|之前|以前|原[来先本]|最初|起初|一开始|上一?[次周个]|旧的?|前(?=报|是|的)/i;
const NOW = /\b(?:today|now|next|new(?:er|est)?|current(?:ly)?|latest|last (?=one)|still|remain(?:s|ing)|left|instead|later|afterwards|HEAD|then|unfortunately|after|since|ran into|did that|open|unsolved|only|(?:mine|ours) (?:is|says|was)|this (?:afternoon|evening)|tonight)\b|^\W*but\W*$|今天|现在|如今|目前|眼下|最新|新的?|这[次回]|接着|然后|之?后来?|又|却|结果|还?剩下?|变成|取而代之|换成|没解决|未解决/i;

/** What a reader says of what is settled, and what only sounds so. */
const OVER = /^\W{0,6}~~|\b(?:solved|fixed|resolved|gone|went away|disappeared|sorted|(?:is|was|been|got) done|changed? from|helped|g[eo]t past|no (?:more|longer)|any ?more)\b|(?:->|→|=>) ?done|\[x\]|✅|解决|修[复好]|好了|消失|没[有]?了|不再|不报/i;
const NOT_OVER = /\b(?:not|n['’]t)(?: yet)?(?: been)? (?:solved|fixed|resolved|gone)\b|\bfixed in (?:the |an? )?(?:next|new|later|latest|upcoming)|\bbut not\b|没有?解决|未解决/i;

/** A heading, and a sentence that goes on with what stands below it. */
const LEADS = /[:：]\W{0,4}$|^\[ \]|\b(?:with|is|was|into|get|got|getting|see|saw|seeing|have|had|hit|to|only|now|says|said|be|in|reads?)\W{0,3}$|(?:报|是|到|[变换]?成了?|在|这里|剩下|出现|遇到)\W{0,3}$/i;
const HEADING = /^\W{0,4}#{1,6} |^\*\*[^*]{1,80}\*\*$|<summary>/i;

/** The last sentence of a line without what Markdown and HTML put around it. */
function sentence(line: string): string {
  const text = line.replace(/<\/?\w{1,10}>/g, '').replace(/^[>\s#*_-]{1,12}|[*_\s]{1,6}$/g, '');
  return text.split(/[.!?;]\s(?=\S)|[。！？；](?=\S)/).at(-1) ?? text;
}

/** Whether a line leads to what stands below it. */
export const leads = (line: string): boolean => HEADING.test(line.trim()) || LEADS.test(line);

/** A date and its time as one number: of two the later one has the higher. */
function dateIn(line: string): number | undefined {
  const [, ...parts] = ISO.exec(line) ?? [];
  return parts.length === 0 ? undefined : parts.reduce((sum, each) => sum * 100 + Number(each ?? 0), 0);
}

/** A day of a year that is not named, as a number. */
function dayIn(line: string): number | undefined {
  const [, before, name, other, after] = DAY.exec(line) ?? [];
  const [, month, day] = ZH_DAY.exec(line) ?? [];
  const named = name ?? other;
  if (named !== undefined) return MONTHS.split('|').indexOf(named.toLowerCase().slice(0, 3)) * 100 + Number(before ?? after);
  return month === undefined ? undefined : (Number(month) - 1) * 100 + Number(day);
}

/** A version that failed, or that is all that a heading says. */
const VERSION = /^\W{0,9}(?:(?:on|with|for|in|version|release) )?v?(\d{1,6}(?:\.\d{1,6}){1,3})\W{0,9}$|\bv?(\d{1,6}(?:\.\d{1,6}){1,3})\b[^\n]{0,20}(?:\bfail|失败)/i;

const versionIn = (line: string): string | undefined => {
  const [, alone, failed] = VERSION.exec(line) ?? [];
  const version = alone ?? failed;
  // Those of Python and of a machine are no releases.
  return version === undefined || /^3\.1?\d$/.test(version) || /python|node|ubuntu|macos/i.test(line) ? undefined : version;
};

function numberIn(line: string): number | undefined {
  // A countdown goes the other way.
  if (/\b(?:left|to go|remaining)\b| of \d/i.test(line)) return undefined;
  const [, word, zh] = ORDINAL.exec(line) ?? [];
  return Number(NUMBER.exec(line)?.[1] ?? ORDINALS[(word ?? zh ?? '').toLowerCase()]) || undefined;
}

/** Whether a line speaks of what is now, or of what was: of one that does both, nothing is told. */
function rankIn(line: string): -1 | 0 | undefined {
  const [now, then] = [NOW.test(line), THEN.test(line)];
  return now === then ? undefined : now ? 0 : -1;
}

/** Whether a line says that something is settled. */
export const isSettled = (line: string): boolean => OVER.test(line) && !NOT_OVER.test(line);

/**
 * The order of two runs by what a reader wrote above each of them.
 *
 * @param one a line above what stands first in the text
 * @param other a line above what stands below it
 * @returns `rising` where the one below is the later, `falling` where it is the older, nothing where they do not tell
 * @example orderTold('Run #45', 'Run #44:') // 'falling'
 */
export function orderTold(one: string, other: string): 'rising' | 'falling' | undefined {
  const [first, second] = [one, other].map(sentence) as [string, string];
  for (const read of [dateIn, dayIn, rankIn, numberIn]) {
    const [a, b] = [read(first), read(second)];
    if (a === undefined || b === undefined || a === b) continue;
    // Half a year apart and more, a new year is between them.
    const isWrapped = read === dayIn && Math.abs(a - b) > 600;
    return a < b !== isWrapped ? 'rising' : 'falling';
  }
  const [older, newer] = [first, second].map(versionIn);
  if (older !== undefined && newer !== undefined && older !== newer) return isOlder(older, newer) ? 'rising' : 'falling';
  const rank = rankIn(second);
  const [isFirst, isSecond] = [isSettled(first), isSettled(second)];
  if (isFirst && !isSecond && rank !== -1) return 'rising';
  // At its end it speaks of what comes, before that of what was.
  if (isSecond && !isFirst) return rank !== 0 && isSettled(second.split(/[,，]/).at(-1)!) ? 'falling' : 'rising';
  return leads(other) && rank !== undefined && rankIn(first) !== rank ? (rank === 0 ? 'rising' : 'falling') : undefined;
}
