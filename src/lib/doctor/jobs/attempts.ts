import { PAUSE } from '../../text/jobs.ts';
import { asPrinted } from '../../text/log.ts';
import type { Further } from './further.ts';
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

/** Longer texts are logs, in which programs print what a reader may say. */
const MAX_TOLD = 20_000;

/** What an upload printed, without the commands behind it: that of the next one is printed before it. */
function withoutNext(printed: string): string {
  let text = printed.trimEnd();
  for (let at = text.lastIndexOf('\n'); at > 0 && /^[$+] /.test(text.slice(at + 1, at + 3)); at = text.lastIndexOf('\n')) text = text.slice(0, at).trimEnd();
  return text;
}

/** The number of a run above a log is no step. */
const NUMBERED = /^(?:Run )?#?\d+(?!\S*\w)/;

/** What a step runs. */
const nameOf = ({ step }: Unit): string | undefined => [step?.title ?? step?.name].find((name) => name && !NUMBERED.test(name));

/** Which units of a log are attempts of the same, and what became of their uploads. */
export class Attempts {
  readonly #log: string;
  readonly #further: Further;
  readonly #projects = new Map<Unit, ReadonlySet<string>>();
  readonly #uploads = new Map<Unit, Uploads>();
  /** Whether nothing tells of two logs in the text which one is the later. */
  isUntold = false;

  constructor(log: string, further: Further) {
    this.#log = log;
    this.#further = further;
  }

  /** Units in their order: by the time where the log has it, else by what a reader says, or by their place. */
  inOrder(units: readonly Unit[]): Unit[] {
    return [...units].sort((a, b) => {
      const [one, other] = [a.run.time, b.run.time];
      if (a.run !== b.run && one !== undefined && other !== undefined && one !== other) return one < other ? -1 : 1;
      const [first, second] = a.start < b.start ? ([a, b] as const) : ([b, a] as const);
      const isTurned = (a.run !== b.run || this.isSameUpload(a, b)) && this.orderOf(first, second) === 'falling';
      return isTurned ? b.start - a.start : a.start - b.start;
    });
  }

  /** What became of the files of a unit's upload. */
  uploadsOf(unit: Unit): Uploads {
    const known = this.#uploads.get(unit) ?? uploadsIn(withoutNext(asPrinted(this.#log.slice(...this.rangeOf(unit)))), this.#further.commands, unit.end < unit.run.end && unit.failedAt === undefined);
    this.#uploads.set(unit, known);
    return known;
  }

  /**
   * What became of them where one of its messages is of no file: another command of its step may have stopped there before it sent any.
   *
   * @param isSure whether the message is of no file, whatever the program
   */
  uploadsBefore(unit: Unit, { start, end }: { start: number; end: number }, isSure: boolean): Uploads {
    // Of another CI the command stands above it.
    const at = unit.upload?.at ?? unit.start;
    const from = unit.step?.start ?? Math.max(unit.run.start, at - NAMES, this.#log.lastIndexOf('\n$ ', at) + 1);
    const to = this.rangeOf(unit)[1];
    if (start < (unit.upload?.at ?? start) || end > to || to - from > 2 * UPLOAD) return this.uploadsOf(unit);
    return uploadsIn(asPrinted(this.#log.slice(from, to)), this.#further.commands, false, { at: asPrinted(this.#log.slice(from, end)).length, isSure });
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

  /** What a reader wrote above the log of a unit, or, of two in one log, above its upload. */
  #wordsAbove({ run, start, upload }: Unit, other: Unit): string {
    const places = run.typed && run !== other.run ? [this.#log.indexOf('\n', run.start)] : run === other.run ? [start, upload?.at] : [run.steps.find(({ name }) => !NUMBERED.test(name))?.start ?? upload?.at, run.start];
    return places.map((at) => (at === undefined ? '' : (this.#further.words?.wordsAbove(this.#log, at) ?? ''))).find((words) => words !== '') ?? '';
  }

  /** The order of two jobs or attempts whose lines have no time, by what a reader wrote above them. */
  orderOf(a: Unit, b: Unit): 'rising' | 'falling' | undefined {
    if (a.run.time !== undefined || b.run.time !== undefined || this.#log.length > MAX_TOLD || !(a.publishes || a.run !== b.run) || (a.step !== undefined && a.step === b.step)) return undefined;
    const [one, other] = [this.#wordsAbove(a, b), this.#wordsAbove(b, a)];
    return other === '' || this.#further.words!.isElsewhere(other) ? undefined : this.#further.words!.orderTold(one, other);
  }

  /** Whether two units send files of different releases, as far as the log tells. */
  isOtherRelease(a: Unit, b: Unit): boolean {
    const [first, second] = [a, b].map((each) => new Set([...this.uploadsOf(each).files.keys()].flatMap((file) => releaseOf(file) ?? [])));
    return first!.size > 0 && second!.size > 0 && ![...first!].some((each) => second!.has(each));
  }

  /** Whether a unit whose lines have no time is that of another log, which is only set beside, or of which nothing tells for certain that it is the later: then both stay open. */
  #isBeside(a: Unit, b: Unit): boolean {
    if (a.start < b.start ? this.orderOf(a, b) : this.orderOf(b, a)) return false;
    const words = this.#wordsAbove(b, a);
    const isBeside = this.#further.words?.isBeside(words) === true || ((words !== '' || this.isOtherRelease(a, b)) && !this.#further.words?.isLater(words));
    this.isUntold ||= isBeside && a.publishes && b.publishes;
    return isBeside;
  }

  /** Whether two units send the same files to the same index, as far as the log tells. */
  isSameUpload(a: Unit, b: Unit): boolean {
    if (!a.publishes || !b.publishes) return false;
    const differ = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && one !== other;
    if (differ(hostOf(a), hostOf(b)) || differ(a.step?.folder, b.step?.folder)) return false;
    if (a.step !== b.step && differ(nameOf(a), nameOf(b))) return false;
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
    // Of one whose steps begin again, with no name of its own, the files tell.
    if (one !== undefined && other !== undefined) return one === other && !(b.run.again === 'seen' && this.#isApart(a, b));
    const isTimed = a.run.until !== undefined && b.run.time !== undefined;
    // Whichever stands first: no job lasts that long.
    const isLater = isTimed && Date.parse(`${b.run.time!}Z`) - Date.parse(`${a.run.until!}Z`) > PAUSE;
    const isAgain = isLater || Boolean(b.run.again) || this.isSameUpload(a, b);
    return isAgain && !this.#isApart(a, b) && (isTimed || !this.#isBeside(a, b));
  }
}
