import type { Release } from '../../catalogue/known.ts';
import { MarkReader, type Mark } from '../../text/jobs.ts';
import { asPrinted } from '../../text/log.ts';
import { Witness, type Evidence } from '../evidence.ts';
import { SENDS, untested } from './sending.ts';
import { uploadsIn, type Commands } from '../uploads.ts';
import type { Further } from './further.ts';

/** A step of a job. */
export interface Step {
  start: number;
  /** Its name, or the beginning of what it runs. */
  name: string;
  title?: string | undefined;
  /** Whether it runs the publish action. */
  publishes: boolean;
  /** The index and the folder that the runner printed among its inputs. */
  index?: string;
  folder?: string;
  /** Where it, or a program in it, says that something failed. */
  failedAt?: number;
  /** What the job's log proves up to it. */
  evidence: Evidence;
}

/** What one job printed in one attempt. */
export interface Run {
  start: number;
  end: number;
  job?: string;
  /** When it began, and the last that is known of it. */
  time?: string;
  until?: string;
  steps: Step[];
  /** Whether somebody or something says that it is another attempt of what stands above it, or no more than that its steps begin again. */
  again?: boolean | 'seen';
  /** Whether a heading that somebody typed begins it. */
  typed?: boolean;
  /** Whether its first lines are there, with its name, and its last one. */
  named?: boolean;
  ended?: boolean;
  /** Where something failed in it, and where the runner says that it failed. */
  failedAt?: number;
  brokenAt?: number;
  cancelled?: boolean;
  succeeded?: boolean;
}

/** A part of a run: one upload, one attempt, or what stands before the first. */
export interface Unit {
  run: Run;
  start: number;
  end: number;
  step?: Step;
  /** Whether it publishes, and where its upload begins and goes to, where that is said. */
  publishes: boolean;
  upload?: { at: number; target: string };
  /** Whether a mark of an attempt begins it. */
  attempt?: boolean;
  failedAt?: number;
  brokenAt?: number;
  completed?: boolean;
  /** What the job's log proves up to its end, and where in it the publish action begins. */
  evidence: Evidence;
  begins: number;
}

/** More than a release has. What comes after them is read as one. */
const MAX_UNITS = 200;

/** So much of a step's script is looked at: the runner prints it below its name. */
export const SCRIPT = 4_000;

/** How maturin is told where to send. */
const NAMED = /(?: -r| --repository(?:-url)?|\bMATURIN_REPOSITORY(?:_URL)?)[ =:]{1,3}['"]?(?<named>[\w.:/-]{2,200})/g;

/** A beginning without any mark is no part of the job whose first lines come below it. */
const PREFACE = 1_000;

/** A file of a log archive: `0_build.txt`, or `build/3_Run tests.txt` for a step. */
function fromHeader(name: string): { job: string; step?: string } {
  const plain = (text: string): string => text.replace(/^-?\d{1,3}_/, '').replace(/\.(?:txt|log)$/i, '');
  const [, folder, file = name] = /^(.{1,150}?)\/(\d{1,3}_[^/]{1,150})$/.exec(name) ?? [];
  return folder === undefined ? { job: plain(name) } : { job: folder, step: plain(file) };
}

/** Reads a log piece by piece: which job, step and attempt printed what, and what each of the jobs proves. */
export class Layout {
  readonly runs: Run[] = [];
  readonly units: Unit[] = [];
  readonly #releases: readonly Release[];
  readonly #commands: Commands | undefined;
  readonly #marks: MarkReader;
  #witness: Witness;
  #offset = 0;
  /** How many uploads were seen, those that send nothing among them. */
  #uploads = 0;

  /**
   * @param releases the action's, to know one by its commit
   * @param further what few logs need
   */
  constructor(releases: readonly Release[], { commands, words }: Further) {
    this.#releases = releases;
    this.#commands = commands;
    this.#marks = new MarkReader(words?.headingIn);
    this.#witness = new Witness(releases);
    this.#beginRun(0);
  }

  get #run(): Run {
    return this.runs.at(-1)!;
  }

  get #unit(): Unit {
    return this.units.at(-1)!;
  }

  get #step(): Step | undefined {
    return this.#run.steps.at(-1);
  }

  /** @param piece the next part of the log, whole lines */
  read(piece: string): void {
    let from = 0;
    for (const mark of this.#marks.read(piece)) {
      const to = mark.at - this.#offset;
      if (to > from) this.#witness.read(piece.slice(from, to));
      from = Math.max(from, to);
      if (mark.kind === 'upload' && this.#uploads++ < MAX_UNITS && (isDry(piece, to, this.#commands) || this.#isTested(piece, to))) continue;
      this.#apply(mark.kind === 'upload' && mark.target === '' ? { ...mark, target: this.#named(piece, to) } : mark);
    }
    if (from < piece.length) this.#witness.read(piece.slice(from));
    this.#offset += piece.length;
    this.#close(this.#unit, this.#offset, this.#witness.evidence);
    this.#run.end = this.#offset;
  }

  /** The index of a program that names none itself: by the options or the environment of its step. */
  #named(piece: string, to: number): string {
    const from = Math.max(0, to - SCRIPT, (this.#step?.start ?? 0) - this.#offset);
    return [...piece.slice(from, to).matchAll(NAMED)].at(-1)?.groups?.['named'] ?? 'pypi';
  }

  /** Whether it is tests that print an upload. */
  #isTested(piece: string, to: number): boolean {
    const step = `${this.#step?.title}\n${piece.slice(Math.max(0, (this.#step?.start ?? 0) - this.#offset), to)}`;
    return untested(step) !== step;
  }

  /** The part in which a place of the log is. */
  unitAt(offset: number): Unit {
    let [low, high] = [0, this.units.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.units[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.units[low]!;
  }

  #close(unit: Unit, end: number, evidence: Evidence): void {
    unit.end = end;
    unit.evidence = evidence;
    unit.begins = this.#witness.begins;
  }

  #beginRun(at: number, about: Partial<Run> = {}): void {
    if (this.units.length >= MAX_UNITS) return;
    const last = this.runs.at(-1);
    if (last) {
      last.end = at;
      this.#close(this.#unit, at, this.#witness.evidence);
    }
    this.#witness = new Witness(this.#releases, at);
    // Of a run that begins where the last one does nothing was there.
    if (last?.start === at) {
      this.runs.pop();
      while (this.units.at(-1)?.run === last) this.units.pop();
    }
    const run: Run = { start: at, end: at, steps: [], ...about };
    this.runs.push(run);
    this.units.push({ run, start: at, end: at, publishes: false, evidence: {}, begins: 0 });
  }

  #beginUnit(at: number, evidence: Evidence, about: Partial<Unit> = {}): void {
    const last = this.#unit;
    if (last.start === at) Object.assign(last, about);
    else if (this.units.length < MAX_UNITS) {
      this.#close(last, at, evidence);
      this.units.push({ run: last.run, start: at, end: at, publishes: false, evidence: {}, begins: 0, ...(this.#step && { step: this.#step }), ...about });
    }
  }

  #apply(mark: Mark): void {
    const { at, kind, time } = mark;
    const run = this.#run;
    const isBegun = run.steps.length > 0 || run.ended === true || run.named === true;
    switch (kind) {
      case 'job': {
        const { job, step } = mark.typed ? { job: mark.name } : fromHeader(mark.name);
        if (run.job !== job || step === undefined) this.#beginRun(at, { job, typed: mark.typed === true });
        if (step !== undefined) this.#beginStep(at, step, undefined);
        break;
      }
      case 'setup':
        if (isBegun || (run.job === undefined && at - run.start > PREFACE)) this.#beginRun(at, mark.name === undefined ? {} : { job: mark.name });
        break;
      case 'jump':
        run.time ??= mark.from;
        run.until = mark.from;
        this.#beginRun(at, { ...(mark.name !== undefined && { job: mark.name }), again: mark.later });
        break;
      case 'named':
        if (run.named && run.job !== mark.name) this.#beginRun(at);
        Object.assign(this.#run, { job: mark.name, named: true });
        break;
      case 'attempt':
        if (mark.typed) this.#beginRun(at, { again: true, typed: true });
        else this.#beginUnit(at, this.#witness.evidence, { attempt: true, ...(this.#step && { step: this.#step }) });
        break;
      case 'step':
        this.#stepMark(mark);
        break;
      case 'input':
        if (this.#step && mark.name === 'repository') this.#step.index ??= mark.value;
        else if (this.#step) this.#step.folder ??= mark.value;
        break;
      case 'upload':
        this.#upload(at, mark.target);
        break;
      case 'failed':
        run.failedAt ??= at;
        this.#unit.failedAt ??= at;
        if (this.#step) this.#step.failedAt ??= at;
        if (mark.sure) {
          run.brokenAt ??= at;
          this.#unit.brokenAt ??= at;
        }
        if (mark.ends) run.ended = true;
        break;
      case 'cancelled':
        run.cancelled = true;
        break;
      case 'succeeded':
        run.succeeded = true;
        run.ended = true;
        break;
      case 'completed':
        this.#unit.completed = true;
        break;
      case 'ended':
        run.ended = true;
    }
    if (time === undefined) return;
    this.#run.time ??= time;
    this.#run.until = time;
  }

  #stepMark({ at, name, title, inside, job }: Extract<Mark, { kind: 'step' }>): void {
    const run = this.#run;
    const step = this.#step;
    // `gh` has said the step's name already.
    if (inside && step && step.title === undefined && title !== undefined) {
      step.title = title;
      step.publishes = isPublish(title);
      if (step.publishes || (RUNS_SENDING.test(title) && this.#unit.upload)) this.#beginUnit(step.start, step.evidence, { publishes: true, step });
      return;
    }
    if (inside && title === undefined) return;
    const isSeen = title !== undefined && run.steps.some((each) => each.title === title);
    // A job ends with the step that fails: where its steps begin again, somebody pasted another attempt.
    if (run.ended || (isSeen && run.failedAt !== undefined && !isPublish(title))) this.#beginRun(at, { ...(job !== undefined && { job }), ...(!run.ended && { again: 'seen' as const, ...(run.job !== undefined && { job: run.job }) }) });
    this.#beginStep(at, name, title);
  }

  #beginStep(at: number, name: string, title: string | undefined): void {
    const step: Step = { start: at, name, title, publishes: title !== undefined && isPublish(title), evidence: this.#witness.evidence };
    this.#run.steps.push(step);
    // What it fails at before it sends a file is not about the upload of a step before it.
    if (!step.publishes && title !== undefined && RUNS_SENDING.test(title) && this.#unit.upload) this.#beginUnit(at, step.evidence, { publishes: true, step });
    if (!step.publishes) return;
    this.#beginUnit(at, step.evidence, { publishes: true, step });
    // What stands above the action's first step in its job another program may have printed.
    for (const unit of this.units) if (unit.run === this.#run && unit.end <= at && unit.evidence.action === undefined) unit.begins = at;
  }

  #upload(at: number, target: string): void {
    const unit = this.#unit;
    const step = this.#step;
    const upload = { at, target };
    if (step && unit.upload === undefined && unit.step === step && unit.publishes) unit.upload = upload;
    else if (step && step.start > unit.start && (unit.upload === undefined || step.start > unit.upload.at)) this.#beginUnit(step.start, step.evidence, { publishes: true, upload, step });
    else if (unit.upload === undefined && unit.attempt) Object.assign(unit, { upload, publishes: true });
    else this.#beginUnit(at, this.#witness.evidence, { publishes: true, upload, ...(step && { step }) });
  }
}

/** A step that runs a command that sends files. */
const RUNS_SENDING = new RegExp(String.raw`^Run (?:\S{1,60} ){0,3}?${SENDS}(?![^\n]*--dry-run)`);

const isPublish = (title: string): boolean => title.startsWith('Run pypa/gh-action-pypi-publish@');

/** Whether an upload sends nothing: then it is none. */
function isDry(piece: string, at: number, commands: Commands | undefined): boolean {
  const lineEnd = piece.indexOf('\n', at);
  const before = `${piece.slice(Math.max(0, at - SCRIPT), lineEnd < 0 ? piece.length : lineEnd)}\n`;
  return before.includes(' --dry-run') && uploadsIn(`${asPrinted(before)}Uploading a-1.zip`, commands).files.get('a-1.zip') === 'not-tried';
}
