import { PAUSE } from '../../text/jobs.ts';
import { asPrinted } from '../../text/log.ts';
import type { Unit } from './layout.ts';
import { releaseOf, uploadsIn, type Uploads } from '../uploads.ts';

/** So much of an upload tells which project it is of, and so much what became of it. */
const NAMES = 1 << 14;
const UPLOAD = 1 << 16;

const SENT = /\bUploading (?:\S{0,200}\/)?(?<project>[\w.]{1,100}?)-\d[\w.+!~-]{0,200}\.(?:whl|tar\.gz|zip)/g;

/** The names under which poetry, hatch and `.pypirc` know the two indexes. */
const NAMED: Readonly<Record<string, string>> = { pypi: 'upload.pypi.org', main: 'upload.pypi.org', testpypi: 'test.pypi.org', test: 'test.pypi.org' };

/** The host to which a part of a log uploads, where that is told. */
export function hostOf({ upload, step }: Unit): string | undefined {
  const target = upload?.target || step?.index || (step?.publishes ? 'pypi' : undefined);
  return target === undefined ? undefined : hostNamed(target);
}

/** The host of an index by what a program calls it, or by its address. */
export function hostNamed(target: string): string {
  return NAMED[target.toLowerCase()] ?? /^https?:\/\/(?:[^\s/@]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)/.exec(target)?.[1]?.toLowerCase() ?? target;
}

/** So much above a log is looked at for a reader's words on it, and what may stand between: a command, or how Markdown frames a log. */
const ABOVE = 600;
const FRAMED = /^[ \t>]{0,9}(?:[$+%❯] .*|[`~]{3,9}\w{0,12}|<\/?(?:details|summary|pre|code)>)?\s*$/;

/** How programs and runners begin a line, and what is no sentence of a reader's. */
const PRINTED = /^[>\s]*(?:\d|##\[|[\W_]{0,9}(?:ERROR|WARNING|INFO|[Ee]rror|Warning|View at|See)\b)|:\/\//;

/** How readers set a log beside another one: of another place, project or time. And how they go on to a later one. */
const BESIDE = /\b(?:compar\w{1,8}|reference|(?:an)?other (?:repo\w{0,8}|project|package|machine|runner|computer|branch|workflow|one)|elsewhere|laptop|local(?:ly)?|my (?:own )?(?:mac|pc|computer|machine)|ago|last (?:week|month|year|time|release|version)|previous(?:ly)?|earlier|before|used to|old(?:er)?|colleagues?|whereas)\b|对比|比较|另[一外]|别的|其[他它]|本地|笔记本|电脑|以前|之前|从前|原来|上[个一次周月]|参考|同事/i;
/** How they go back to the run before: which of two failures is the older is told by the story then. */
const BACK = /\b(?:run|attempt|try|error|failure) before\b|^\W{0,6}(?:original(?:ly)?|previous(?:ly)?|earlier|first)\b|之前|上一?次|原来|最初/i;
const LATER = /\b(?:now|then|again|re-?r[au]n|re-?running|retr(?:y|ied|ying)|next|new|after(?:wards)?|later|finally|eventually|fixed|second|third|\d(?:nd|rd|th)|attempt|this time|today|since)\b|现在|之后|以后|后来|然后|再[次试跑运发]|重[新跑试]|第\s?[二三四五2-9]|这[次回]|终于|最后|今天|修[好复]|改[好了]/i;

/** Which units of a log are attempts of the same, and what became of their uploads. */
export class Attempts {
  readonly #log: string;
  readonly #projects = new Map<Unit, ReadonlySet<string>>();
  readonly #uploads = new Map<Unit, Uploads>();
  /** Whether nothing tells of two logs in the text which one is the later. */
  isUntold = false;

  constructor(log: string) {
    this.#log = log;
  }

  /** What became of the files of a unit's upload. */
  uploadsOf(unit: Unit): Uploads {
    // The command of the next one is printed before it.
    const known = this.#uploads.get(unit) ?? uploadsIn(asPrinted(this.#log.slice(...this.rangeOf(unit))).replace(/\n[$+] [^\n]*\n?$/, ''), unit.end < unit.run.end && unit.failedAt === undefined);
    this.#uploads.set(unit, known);
    return known;
  }

  /** Whether all files of a unit's upload are there. */
  isDone(unit: Unit): boolean {
    const { ended, files } = this.uploadsOf(unit);
    return ended || (files.size > 0 && [...files.values()].every((state) => state === 'uploaded' || state === 'skipped'));
  }

  /** Where what a unit's upload printed stands. */
  rangeOf({ upload, start, end }: Unit): readonly [from: number, to: number] {
    const from = upload?.at ?? start;
    return [from, Math.min(end, from + UPLOAD)];
  }

  #projectsOf(unit: Unit): ReadonlySet<string> {
    const from = unit.upload?.at ?? unit.start;
    const known = this.#projects.get(unit) ?? new Set(Array.from(this.#log.slice(from, Math.min(unit.end, from + NAMES)).matchAll(SENT), ({ groups }) => groups!['project']!.toLowerCase().replace(/[-_.]+/g, '-')));
    this.#projects.set(unit, known);
    return known;
  }

  /** Whether two units send files of one project. */
  isSameProject(a: Unit, b: Unit): boolean {
    const other = this.#projectsOf(b);
    return [...this.#projectsOf(a)].some((each) => other.has(each));
  }

  /** Whether two units send files of other projects, or to other indexes, as far as the log tells. */
  #isApart(a: Unit, b: Unit): boolean {
    const [one, other, first, second] = [hostOf(a), hostOf(b), this.#projectsOf(a), this.#projectsOf(b)];
    return a.publishes && b.publishes && ((one !== undefined && other !== undefined && one !== other) || (first.size > 0 && second.size > 0 && !this.isSameProject(a, b)));
  }

  /** What a reader wrote right above a unit. */
  #wordsAbove({ start }: Unit): string {
    const lines = asPrinted(this.#log.slice(Math.max(0, start - ABOVE), start)).split('\n');
    // Line by line: a pattern over all of them would try each way to part blanks and quotes.
    while (lines.length > 0 && FRAMED.test(lines.at(-1)!)) lines.pop();
    const [before = '', line = ''] = lines.slice(-2).map((each) => each.replace(/^[>\s]{1,20}/, '').trim());
    return !PRINTED.test(line) && (/[:：]$| .*[.!?…]$|[\u4e00-\u9fff]{3}/.test(line) || (before === '' && /(?: .*){3}/.test(line))) ? line : '';
  }

  /** Whether a unit whose lines have no time is that of another log, which is only set beside, or of which nothing tells that it is the later. */
  #isBeside(a: Unit, b: Unit): boolean {
    const words = this.#wordsAbove(a.run === b.run ? b : { ...b, start: b.run.start });
    const [first, second] = [a, b].map((each) => new Set([...this.uploadsOf(each).files.keys()].flatMap((file) => releaseOf(file) ?? [])));
    const isOther = first!.size > 0 && second!.size > 0 && ![...first!].some((each) => second!.has(each));
    const isSet = BESIDE.test(words) && (this.isDone(b) || !BACK.test(words));
    // Of two that failed the last is answered.
    const isOpen = !isSet && (isOther || words !== '') && !LATER.test(words) && !BACK.test(words);
    this.isUntold ||= (isSet || isOpen) && a.publishes && b.publishes;
    return isSet || (isOpen && this.isDone(b));
  }

  /** Whether two units send the same files to the same index, as far as the log tells. */
  isSameUpload(a: Unit, b: Unit): boolean {
    if (!a.publishes || !b.publishes) return false;
    const differ = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one !== other;
    if (differ(hostOf(a), hostOf(b)) || differ(a.step?.folder, b.step?.folder)) return false;
    if (a.step !== b.step && differ(a.step?.title ?? a.step?.name, b.step?.title ?? b.step?.name)) return false;
    const [first, second] = [this.uploadsOf(a).files, this.uploadsOf(b).files];
    // A wheel by one command and the sdist by the next are no attempts of one upload.
    if (a.run === b.run && first.size > 0 && second.size > 0 && ![...first.keys()].some((file) => second.has(file))) return false;
    const [one, other] = [this.#projectsOf(a), this.#projectsOf(b)];
    return one.size === 0 || other.size === 0 || [...one].some((each) => other.has(each));
  }

  /**
   * Whether a unit is a later attempt of what another one does.
   *
   * @param a the one that came before
   */
  isAgain(a: Unit, b: Unit): boolean {
    if (a.run === b.run) return (b.attempt === true && a.step !== undefined && a.step === b.step) || (this.isSameUpload(a, b) && (a.run.time !== undefined || !this.#isBeside(a, b)));
    const [one, other] = [a.run.job, b.run.job];
    // Who is called alike and ran at the same time is another job of a matrix.
    if (a.run.time !== undefined && b.run.time !== undefined && (b.run.time <= a.run.time || b.run.time < a.run.until!)) return false;
    if (one !== undefined && other !== undefined) return one === other;
    const isTimed = a.run.until !== undefined && b.run.time !== undefined;
    // Whichever stands first: no job lasts that long.
    const isLater = isTimed && Date.parse(`${b.run.time!}Z`) - Date.parse(`${a.run.until!}Z`) > PAUSE;
    const isAgain = isLater || Boolean(b.run.again) || this.isSameUpload(a, b);
    return isAgain && !this.#isApart(a, b) && (b.run.again === true || isTimed || !this.#isBeside(a, b));
  }
}

/** The later of two units: by the time where the log has it, else by its place. */
export function inOrder(units: readonly Unit[]): Unit[] {
  return [...units].sort((a, b) => (a.run !== b.run && a.run.time !== undefined && b.run.time !== undefined && a.run.time !== b.run.time ? (a.run.time < b.run.time ? -1 : 1) : a.start - b.start));
}
