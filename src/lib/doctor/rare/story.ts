import { isSettled, leads, orderTold } from '../jobs/told-order.ts';

/** A failure of a log, as far as a story needs it. */
interface Told {
  place: string;
  start: number;
  end: number;
  open?: unknown;
  attempt?: number | undefined;
  scope?: readonly [from: number, to: number];
  before?: unknown;
  mended?: boolean | undefined;
}

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

/** No code of an error is longer. */
const MAX_CODE = 24;

/** Whether a reader speaks of a message, or a command or a source holds it, rather than a program prints it. */
function isSpoken({ start, end }: Told, log: string): boolean {
  const from = log.lastIndexOf('\n', start - 1) + 1;
  const until = log.indexOf('\n', end - 1);
  const line = log.slice(from, until < 0 ? log.length : until);
  const [before, after] = [log.slice(from, start), log.slice(end, until < 0 ? log.length : until)];
  if (ECHOED.test(before.replace(STAMP, ''))) return true;
  if (PRINTED.test(line)) return false;
  // A program prints more than the code of an error.
  return end - start <= MAX_CODE || (BEFORE.test(before) && SPEAKS.test(before)) || /[\u4e00-\u9fff]{4}/.test(before) || AFTER.test(after) || REMARK.test(line) || BELOW.test(log.slice(end));
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

/** What else of a message stands behind what is known of it, and before it. */
const OF_MESSAGE = /pypi\.org\/help|for more information/i;
const BEGINS = /(?:OpenID Connect\b|GitHub: |\berror: |\bServer says: |\bHTTPError: ).*$/i;

/** How Markdown begins and ends a block of code. */
const FENCE = /^[>\s]*(?:```|~~~)/m;

/** The lines that a reader wrote, of a piece of a text. */
const proseOf = (text: string): string[] => text.split('\n').filter((line) => /[\w~✅\u4e00-\u9fff]|\[ \]/.test(line) && !FENCE.test(line) && !PRINTED.test(line) && !OF_MESSAGE.test(line));

/** What a reader wrote above a message: what stands before it on its own line, or the line above what the program prints over it. */
function headOf(above: string): string {
  const lines = above.slice(-MAX_HEAD).split('\n');
  const own = lines.pop()!.replace(/^[>\s]{1,9}/, '').replace(BEGINS, '');
  const line = proseOf(own)[0] ?? proseOf(lines.join('\n')).at(-1) ?? '';
  // What stands right above a block of code is its heading.
  return FENCE.test(lines.slice(lines.lastIndexOf(line) + 1).join('\n')) ? `${line}:` : line;
}

/** How a reader says that what was told is not what there is. */
const NOT_MINE = /\bnot (?:what (?:I|we)|mine|ours)\b|不是我/i;

/** What leads to another line of the same log, which is no later run. */
const OF_ONE_LOG = /\b(?:same|next|following|only|whole) (?:\w+ ){0,2}?(?:log|run|job|step|line|error|output)\b|\b(?:further|lower) down\b|\b(?:job|step|log)\b[^\n]{0,40}\b(?:prints|says|has|shows|ends)\b|日志(?:的|里|中|后|前)|步骤/i;

/** What would come, were something else done. */
const SUPPOSED = /\b(?:when|if) (?:I|we|you)\b/i;

/** Of a line in their midst: that a reader says it, and no program. */
const BY_READER = /\b(?:I|we|my|our|that|this|it|which|error|problem|issue|one|now)\b|[\u4e00-\u9fff]|~~|\[x\]|^\W*(?:solved|fixed|resolved)\W*$/i;

/** A sentence that introduces what stands below it, as no program prints one. */
const INTRODUCES = /^(?![>\s]*(?:warning|note|error|response|cause)\b)[>#*-]{0,4} ?[\p{L}@#"'(][^{}|=<>]{2,100}[:：]\W{0,3}$/iu;

/**
 * The order of two failures by what a reader wrote above the first of them and between them.
 *
 * @returns nothing where the words between them lead to the second and tell no order, `alike` where there are no such words
 */
function order(above: string, between: string): 'rising' | 'falling' | 'alike' | undefined {
  const words = proseOf(between);
  const last = headOf(between);
  if (!between.includes('\n') || (words.length === 0 && last === '')) return 'alike';
  const head = headOf(above);
  const lead = leads(last) ? last : '';
  const isOver = isSettled(head) || words.some((line) => line !== lead && BY_READER.test(line) && isSettled(line));
  if (lead === '' && !isOver) return 'alike';
  if (SUPPOSED.test(lead) || (!isOver && OF_ONE_LOG.test(lead))) return undefined;
  return orderTold(head, lead) ?? (isOver || words.some((line) => NOT_MINE.test(line)) ? 'rising' : INTRODUCES.test(lead) ? undefined : 'alike');
}

/** Where parts of a log begin of which no failure above them can be. */
interface Parts {
  /** One of which all files arrived. */
  arrived?: number | undefined;
  /** One that publishes nothing. */
  below?: number | undefined;
}

/**
 * Of failures that a reader tells one after another, the last is the one to mend: those before it are settled.
 *
 * @returns the findings, and whether a reader's words part them and tell no order
 */
export function inStory<F extends Told>(findings: readonly F[], { arrived, below = arrived }: Parts, log: string): { findings: readonly F[]; isUntold: boolean } {
  const told = findings.filter(({ place, open }) => (place === 'primary' || place === 'also' || place === 'earlier') && !open).sort((a, b) => a.start - b.start);
  // What is there again below is not settled.
  const isAgain = ({ start, end }: F): boolean => log.includes(log.slice(start, end), end);
  const orders = told.slice(1).map(({ start }, at) => order(log.slice(at > 0 ? told[at - 1]!.end : 0, told[at]!.start), log.slice(told[at]!.end, start)));
  const last = orders.lastIndexOf('rising');
  const settled = new Set(told.filter((each, at) => (at <= last && !isAgain(each)) || orders[at - 1] === 'falling'));
  const now = told.find((each) => !settled.has(each));
  const done = told.length > 0 && arrived !== undefined && told.every(({ end }) => end <= arrived) && !FAILED_LATER.test(log.slice(arrived)) ? order(log.slice(0, told.at(-1)!.start), log.slice(told.at(-1)!.end, arrived)) : undefined;
  if (done === 'rising') return { findings: findings.map((each): F => (told.includes(each) ? { ...each, place: 'earlier', mended: true } : each)), isUntold: false };
  if (settled.size === 0 || !now) return { findings: asPrintedBelow(findings, told, below ?? -1, log), isUntold: orders.includes(undefined) };
  if (now.place === 'primary' && [...settled].every(({ place }) => place === 'earlier')) return { findings, isUntold: false };
  const { attempt, before, ...alone } = now;
  const first = (now.place === 'primary' ? now : { ...alone, place: 'primary' }) as F;
  const after = findings.filter((each) => each !== now && !settled.has(each));
  return { findings: [first, ...after.map((each): F => (each.place === 'primary' ? { ...each, place: 'also' } : each)), ...[...settled].map((each): F => ({ ...each, place: 'earlier' }))], isUntold: false };
}
