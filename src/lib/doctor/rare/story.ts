import { isOlder } from '../../catalogue/version.ts';

/** A failure of a log, as far as a story needs it. */
interface Told {
  place: string;
  start: number;
  end: number;
  open?: unknown;
  attempt?: number | undefined;
  scope?: readonly [from: number, to: number];
  before?: unknown;
}

/** How a reader goes on from an error that is settled to the next one, in both languages: with a verb, by naming another run, or in the heading above it. */
const GOES_ON = new RegExp(
  [
    String.raw`\b(?:next|then|now|afterwards|after (?:that|this|fixing|adding|changing)[^\n]{0,80}?),?\s+(?:I|we)(?:['’]m|['’]re| am| are)?\s+(?:(?:get|got|getting|see|saw|hit|face|facing|stuck with)\b|(?:run|ran|running) into\b)`,
    // In the midst of a sentence such a run may be the same one, or one to come.
    String.raw`(?:^|[.!?;,] )\W{0,6}(?:(?:and|but|so|then|here(?:['’]s| is)|this is) )?(?:(?:the|my|our|a) )?(?:next|new|latest|current|remaining) (?:error|failure|problem|issue|message|log|run|attempt|try)(?:(?: [\w'’.-]{1,20}){0,3} ?[:：]| (?:now |then |also )?(?:fail|end|die|stop|say|said|complain|crash|break|broke|throw|threw|g[ai]ve|show|read)(?:s|ed|d|es|ped)?\b)|\bsecond (?:run|attempt|try)\b`,
    String.raw`\b(?:it|run|job|upload|workflow|step|action) now (?:fails|says|complains|stops|throws|gives)\b|\bnow (?:it|the (?:job|run|upload|workflow|step|action|pipeline)) (?:fails|says|complains|stops|throws|gives)\b`,
    String.raw`\b(?:fixed|solved|resolved|got past) (?:that|this|it)\b|\b(?!which\b[^\n.]{0,25} in\b)(?:that|this|it|which|error|problem|issue|one)(?:['’]s| is| was| has been| got)(?: now)? (?:fixed|solved|resolved|gone|settled|sorted)\b(?! in (?:the |an? )?(?:next|newe?r?|later|latest|upcoming|version|release)\b| (?:by|for)\b[^\n]{0,80}\bbut not\b)`,
    String.raw`\binstead,? (?:I|we|it) \w|\bbut (?:mine|ours|my (?:error|message|log)) (?:is|says|was)\b|\bstill (?:fail|get)`,
    String.raw`^\W{0,6}(?:after(?: (?:(?:the|my|that|this) (?:change|fix|update|upgrade|edit|switch)|that|this|I|we|adding|changing|fixing|following|removing|setting|updating)\b[^\n]{0,60})?|(?:today|now|new|still (?:open|there|left|failing|broken|unsolved)|not (?:yet )?(?:fixed|solved))\b[^\n]{0,60})[:：]\W{0,4}$`,
    String.raw`(?:接着|然后|现在|之后|随后|还是|仍然)(?:我|我们)?(?:又|就|却|变成|开始)?(?:报错|报|得到|遇到|出现|提示|变成)|(?:还是|仍然|又|依然)失败|新的(?:错误|报错)|解决(?:了|之后|后)`,
    String.raw`(?:报错|错误)[^\n。]{0,4}(?:变成|变为|成了)|不(?:再)?报了|[又却]报|(?:还|剩)[^\n。]{0,4}(?:剩下|没解决|未解决|的(?:问题|报错|错误))[^\n]{0,10}[:：]`,
  ].join('|'),
  'im',
);

/** What a reader says right above an error that is over, by the sentence that it ends or in a heading; what is struck out is over, too. */
const SETTLED = new RegExp(
  [
    String.raw`^\W{0,6}~~|\bno longer (?:see|get|have|hit|fails? with)\b[^\n.]{0,40}$|n['’]t (?:get|see|have|fail with)\b[^\n.]{0,40}\bany ?more\W{0,4}$|\b(?:(?:got|get|getting) (?:rid of|past)|used to (?:get|see|be|fail|say))\b[^\n.]{0,40}$`,
    String.raw`^(?!.*(?:,|\b(?:now|then|but|next|in the log|dependencies|so far)\b))\W{0,6}(?:before(?: (?:(?:the|my|that|this) (?:change|fix|update|upgrade|edit|switch)|(?:I|we) (?:add|chang|edit|fix|mov|remov|renam|switch|updat|upgrad)ed)\b[^\n]{0,40})?|(?:yesterday|old|originally|initially|at first|previous(?:ly)?|fixed|solved|original (?:post|report)|(?:first|original|initial|earlier|resolved|done)\b[^\n:：]{0,30} (?:run|attempt|try|before (?:the|my|that|this) (?:change|fix|update)))\b[^\n]{0,40})[:：]\W{0,4}$`,
    String.raw`\bbefore (?:the|my|that|this) (?:change|fix|update)\w{0,2},? (?:it|this|that) (?:was|said)\W{0,4}$`,
    String.raw`(?:之前|以前|原来|原先|最初|起初|一开始|最早|昨天|上[次一]次?|旧)的?(?:那次)?(?:运行|报错|错误|日志|问题|提示|报|是)[^\n，,。]{0,10}$|已经?解决[^\n，,。]{0,8}$`,
  ].join('|'),
  'i',
);

/** A version that a reader says of a run that failed. */
const VERSION = /\bv?(\d{1,6}(?:\.\d{1,6}){1,3})\b[^\n]{0,20}(?:\bfail|失败)/i;

/** How a reader goes back from the newest error to one before it. */
const GOES_BACK = /\b(?:run|attempt|try|error|failure) before (?:this|that|it)?\s*(?:was|said|failed)\b|^\W{0,6}(?:original(?:ly)?|previous(?:ly)?|earlier|before (?:this|that)|first) ?(?:report|error|message|post|run|attempt|issue|failure)?\b[^\n]{0,60}[:：]\W{0,4}$|^[^\n]{0,10}(?:之前|上一次|上次|原来|最初|此前)(?:的|那次)?(?:运行|报错|错误|问题|尝试)?[^\n]{0,20}[:：]\s*$/im;

/** What is over, in a sentence that names the error before: what follows on it is the newer one. */
const OVER = /\b(?:now|then|after|fix|gone|solv|resolv|appl)|解决|修|没有了|消失|不见|好了|现在|变成|这次|后/i;

/** How programs and runners begin a line, behind the columns of GitHub's own. */
const PRINTED = /^[>\s]*(?:[^\t\n]{1,100}\t[^\t\n]{1,100}\t|\d{4}-\d\d-\d\dT|\d{1,7}[:|\t ]|##\[|\$ |\W{0,20}(?:ERROR|WARNING|INFO|[Ee]rror|[Ff]ailed|[Uu]pload\w*|HTTP|Caused by|cause)\b|[\w.]{1,80}(?:Error|Exception)\b)/;

/** More than what a program prints over a message that is pasted in a report. */
const MAX_HEAD = 2_000;

const STAMP = /^\s*\d{4}-\d\d-\d\dT[\d:.]{8,20}Z ?/;

/** Words with which a reader speaks of a message before it, and after it; one in brackets is a remark, too; and above a log, all lines of which have the time, one without it is no line of it. */
const BEFORE = /(?:\b\w{1,40}(?:['’]\w{1,10})?[^\w\n]{1,3}){2}$/;
const SPEAKS = /[`"“「]$|\b(?:I|we|my|our|it|its|that|this|so|before|then|when|after|since|because|yesterday|last|previous(?:ly)?|earlier|not|no longer|used to|got|get|said|says)\b|[\u4e00-\u9fff]{2}/i;
const AFTER = /^[`"'”’」)]{0,3}[,，]? ?(?:errors? |messages? )?(?:was|were|is|are|has|had|got)\b|^[`"'”’」)]{0,3}[\u4e00-\u9fff]{2}/;
const BELOW = /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z /m;
const REMARK = /^\s*[([（].{0,300}[)\]）]\s*$/;

/** Commands and comments that programs print before they run them, and lines of a source in a traceback. */
const ECHOED = /(?:\b(?:grep|rg|echo|printf|Write-Host|Write-Output|puts|raise|throw|die)\b|\bprint\(|^\s*(?:[#❯%]|\/\/|RUN) )[^\n]*$/;

/** How a reader denies a message, right before it: what else somebody cannot do, or asks of it, leaves it the one that came. */
const DENIED = /(?:(?:\bnot|n['’]t|\bno longer)(?: (?:the|an?|about|because of|just))?|(?:\bnot|n['’]t) (?:think|believe)[^.,;:\n]{0,20} (?:is|was)(?: (?:the|an?|about))?)[\s`"'“「(]{0,3}$|(?:(?<!是)不是|并非)[\s`"'“「（]{0,3}$/i;

/** How one recalls it as one of another time, and that it is another one now. */
const RECALLED = /\b(?:last (?:time|week|month|year|release)|yesterday|previously|earlier),? (?:it|this|that|I|we|the \w{1,20}) (?:was|had|got|saw|said|failed with)(?: (?:the|an?))?[\s`"'“「(]{0,3}$|(?:上[次周]|上个[月版]本?|[之以]前|昨天)(?:我们?)?(?:的?是|报的?是?|遇到的?是?|提示)[\s`"'“「（]{0,3}$/i;
const NOW = /\b(?:this time|now|today)\b|这[次回]|现在|今天/i;

/** What a program prints that fails: below words alone nothing else is known. */
const FAILS_BELOW = /exit code [1-9]|##\[error\]|^[>\s]{0,20}(?:\W{0,4}(?:error|fatal|remote|traceback)\b|[\w.]{1,80}(?:Error|Exception)\b)/im;

/** How a run ends ill. */
const FAILED_LATER = /exit code [1-9]|##\[error\]|^Error: /m;

/** Whether a reader speaks of a message, or a command or a source holds it, rather than a program prints it. */
function isSpoken({ start, end }: Told, log: string): boolean {
  const from = log.lastIndexOf('\n', start - 1) + 1;
  const until = log.indexOf('\n', end - 1);
  const line = log.slice(from, until < 0 ? log.length : until);
  const [before, after] = [log.slice(from, start), log.slice(end, until < 0 ? log.length : until)];
  if (ECHOED.test(before.replace(STAMP, ''))) return true;
  if (PRINTED.test(line)) return false;
  return (BEFORE.test(before) && SPEAKS.test(before)) || /[\u4e00-\u9fff]{4}/.test(before) || AFTER.test(after) || REMARK.test(line) || BELOW.test(log.slice(end));
}

/** What a program printed below what a reader only speaks of is what failed. */
function asPrintedBelow<F extends Told>(findings: readonly F[], told: readonly F[], below: number, log: string): readonly F[] {
  const primary = told.find(({ place }) => place === 'primary');
  if (!primary || !isSpoken(primary, log)) return findings;
  const now = told.find((each) => each.start > primary.end && !isSpoken(each, log));
  // The log below has it, too.
  const again = log.indexOf(log.slice(primary.start, primary.end), primary.end);
  if (again >= 0 && !isSpoken({ ...primary, start: again, end: again + primary.end - primary.start }, log)) return findings;
  // What a reader says that it is not, is not what the log below is about.
  const until = log.indexOf('\n', primary.end - 1);
  const before = log.slice(log.lastIndexOf('\n', primary.start - 1) + 1, primary.start).replace(/\b[45]\d\d $/, '');
  const isDenied = DENIED.test(before) || (RECALLED.test(before) && NOW.test(log.slice(primary.end, until)));
  if (!now && told.length === 1 && isDenied && until > 0 && FAILS_BELOW.test(log.slice(until))) return findings.map((each): F => (each === primary ? { ...each, place: 'noise' } : each));
  if (!now && told.every((each) => isSpoken(each, log))) {
    if (below >= told.at(-1)!.end && FAILED_LATER.test(log.slice(below))) return findings.map((each): F => (told.includes(each) ? { ...each, place: 'noise' } : each));
  }
  if (!now) return findings;
  return [{ ...now, place: 'primary' }, ...findings.filter((each) => each !== now).map((each): F => (each === primary ? { ...each, place: 'also' } : each))];
}

/** What a reader wrote right above a message, or above the lines of the program over it, and what stands before it on its line. */
function headsOf(above: string): readonly string[] {
  const lines = above.slice(-MAX_HEAD).split('\n');
  const own = lines.pop() ?? '';
  return [own, lines.findLast((line) => /[\w\u4e00-\u9fff]/.test(line) && !/^[>\s]*(?:```|~~~)/.test(line) && !PRINTED.test(line)) ?? ''];
}

const isOver = (heads: readonly string[]): boolean => heads.some((head) => SETTLED.test(head));

/** Whether one heading is of a run of an older version than another. */
function isOfOlder(one: readonly string[], other: readonly string[]): boolean {
  const [older, newer] = [one, other].map((each) => VERSION.exec(each.join('\n'))?.[1]);
  return older !== undefined && newer !== undefined && isOlder(older, newer);
}

/** Of two runs of which the newer is told first the older is over. */
function inTurn<F extends Told>(findings: readonly F[], log: string): readonly F[] {
  const now = findings.find(({ place }) => place === 'earlier');
  const older = findings.find(({ place }) => place === 'primary');
  const back = now && older && now.end <= older.start ? GOES_BACK.exec(log.slice(now.end, older.start)) : null;
  if (!now || !older || !back || OVER.test(back[0])) return findings;
  const { attempt, before, ...over } = older;
  const rest = findings.filter((each) => each !== now && each !== older).map((each): F => (each.attempt === attempt ? { ...each, attempt: undefined, place: 'noise' } : each));
  return [{ ...now, place: 'primary', attempt, ...(older.scope && { before: [older.scope] }) }, ...rest, { ...over, place: 'earlier' } as F];
}

/**
 * Of failures that a reader tells one after another, the last is the one to mend: those before it are settled.
 *
 * @param below where a part of the log begins of which they cannot be: all files arrived in it, or it publishes nothing
 */
export function inStory<F extends Told>(all: readonly F[], below: number | undefined, log: string): readonly F[] {
  const findings = inTurn(all, log);
  if (findings !== all) return findings;
  const told = findings.filter(({ place, open }) => (place === 'primary' || place === 'also') && !open).sort((a, b) => a.start - b.start);
  const heads = told.map(({ start }, at) => headsOf(log.slice(at > 0 ? told[at - 1]!.end : 0, start)));
  // What is there again below is not settled.
  const isAgain = ({ start, end }: F): boolean => log.includes(log.slice(start, end), end);
  const first = told.findLastIndex((each, at) => at < told.length - 1 && !isAgain(each) && !isOver(heads[at + 1]!) && (GOES_ON.test(log.slice(each.end, told[at + 1]!.start)) || isOfOlder(heads[at]!, heads[at + 1]!)));
  const settled = new Set(told.filter((each, at) => at <= first || (!isAgain(each) && isOver(heads[at]!))));
  const now = told.find((each, at) => at > first && !settled.has(each));
  if (settled.size === 0 || !now) return asPrintedBelow(findings, told, below ?? -1, log);
  const after = findings.filter((each) => each !== now && !settled.has(each));
  return [{ ...now, place: 'primary' }, ...after.map((each): F => (each.place === 'primary' ? { ...each, place: 'also' } : each)), ...[...settled].map((each): F => ({ ...each, place: 'earlier' }))];
}
