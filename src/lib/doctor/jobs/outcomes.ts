import type { Candidate } from '../cut.ts';
import { Attempts, hostOf } from './attempts.ts';
import type { Further } from './further.ts';
import { isThere } from './follower.ts';
import type { Layout, Run, Unit } from './layout.ts';
import { isTolerated, scriptOf } from './tolerated.ts';
import { isFailure, WITHOUT_FILES } from './without-files.ts';

/** What indexes say of a file that they have. */
const ALREADY_THERE: ReadonlySet<string> = new Set(['file-already-exists', 'private-index-file-exists', 'pypiserver-file-exists', 'devpi-file-exists', 'upload-conflict']);

/** The failures among the messages of a unit: what a mere context message outranks is none, as a skipped file. */
function failuresIn(candidates: readonly Candidate[]): Candidate[] {
  const harmless = new Set(candidates.flatMap(({ known: { role, outranks = [] } }) => (role === 'context' ? outranks : [])));
  return candidates.filter((candidate) => isFailure(candidate) && !harmless.has(candidate.id));
}

/** What lets a step go on after a command of it has failed: then that it ended well says nothing. */
const GOES_ON = /[|&!`]|\$\(|\bset \+e\b|\bcontinue-on-error\b|\b(?:if|while|until|trap)\b|shell: (?!(?:\/usr)?(?:\/bin\/)?(?:ba|z|da)?sh\b)/;

/** What became of the parts of one log: which messages are failures of theirs, which the job went on from, and which attempts are over. */
export class Outcomes {
  /** What stands in each part, without what is tolerated. */
  readonly found: ReadonlyMap<Unit, readonly Candidate[]>;
  /** The errors that their jobs went on from. */
  readonly tolerated: readonly Candidate[];
  /** The parts in which they stand. */
  readonly went: ReadonlySet<Unit>;
  readonly #log: string;
  /** The parts, attempts in their order. */
  readonly units: readonly Unit[];
  readonly runs: readonly Run[];
  readonly attempts: Attempts;
  readonly #failures: ReadonlyMap<Unit, readonly Candidate[]>;
  /** The later attempt that counts instead of a unit. */
  readonly later = new Map<Unit, Unit>();
  readonly #earlierOf = new Map<Unit, readonly Unit[]>();

  constructor(
    layout: Layout,
    found: ReadonlyMap<Unit, readonly Candidate[]>,
    log: string,
    further: Further,
  ) {
    this.#log = log;
    this.attempts = new Attempts(log, further);
    this.units = this.attempts.inOrder(layout.units);
    const all = [...found].flatMap(([unit, candidates]) => candidates.map((candidate) => [unit, candidate] as const));
    /** Where in each run the last part with a failure begins. */
    const lastOf = new Map<Run, number>();
    for (const [{ run, start }, candidate] of all) if (isFailure(candidate)) lastOf.set(run, Math.max(start, lastOf.get(run) ?? 0));
    const gone = all.filter(([unit, candidate]) => isFailure(candidate) && isTolerated(candidate.start, unit.run, this.units, log, lastOf.get(unit.run)! <= candidate.start, (other) => this.attempts.isDone(other)));
    // What PyPI refused and nobody sent again is missing, however green the run is; where something else failed, that a file is there already may be meant.
    const failing = new Set([...lastOf.keys()].filter((run) => run.brokenAt !== undefined || all.some(([unit, each]) => unit.run === run && isFailure(each) && !gone.some(([, other]) => other === each))));
    const went = gone.filter(([unit, { id }]) => !this.isMissing(unit) || (failing.has(unit.run) && ALREADY_THERE.has(id)));
    // What is missing because of it fails with a message of its own.
    const tolerated = new Set(went.filter(([unit, each]) => !all.some(([other, { id, start, known }]) => other.run === unit.run && start > each.start && known.severity === undefined && (WITHOUT_FILES.has(id) || each.known.outranks?.includes(id)))).map(([, each]) => each));
    this.tolerated = [...tolerated];
    this.went = new Set(went.map(([unit]) => unit));
    this.found = found = new Map([...found].map(([unit, candidates]) => [unit, candidates.filter((each) => !tolerated.has(each))]));
    this.runs = layout.runs;
    this.#failures = new Map([...found].map(([unit, candidates]) => [unit, failuresIn(candidates).filter((candidate) => !this.#isQuoted(candidate, unit))]));
    this.#findLater();
  }

  /** Whether PyPI refused files of a unit's upload that no later one brought there, or another index where nothing goes to any but this. */
  isMissing(unit: Unit): boolean {
    if (unit.upload === undefined || (hostOf(unit) !== 'upload.pypi.org' && this.units.some((other) => other.upload && hostOf(other) !== hostOf(unit)))) return false;
    const refused = [...this.attempts.uploadsOf(unit).files].flatMap(([file, state]) => (state === 'refused' ? [file] : []));
    const later = this.units.filter((other) => other.start > unit.start && hostOf(other) === hostOf(unit));
    return refused.some((file) => !later.some((other) => isThere(this.attempts.uploadsOf(other).files.get(file) ?? 'not-tried')));
  }

  /** Whether the index of a unit's upload has a file that it refused. */
  isHeld(unit: Unit): boolean {
    return this.tolerated.some(({ id, start }) => ALREADY_THERE.has(id) && start >= unit.start && start < unit.end);
  }

  /** The last upload of the same project to the same index: what it brought there belongs to what is said of a file that is missing. */
  restOf(unit: Unit, last: Unit): Unit {
    return this.units.findLast((other) => other.run === unit.run && other.start > last.start && hostOf(other) === hostOf(unit) && this.attempts.isSameProject(unit, other) && !this.attempts.isOtherRelease(unit, other)) ?? last;
  }

  /**
   * Whether a message is only shown: by a step that publishes nothing, ran to its end and would have stopped at a command that fails, in a job in which
   * nothing failed, and after which all files arrived. So `cat CHANGELOG.md` may print any.
   */
  #isQuoted({ start }: Candidate, { run }: Unit): boolean {
    if (run.failedAt !== undefined || run.cancelled) return false;
    const at = run.steps.findLastIndex((step) => step.start <= start);
    const [step, next] = [run.steps[at], run.steps[at + 1]];
    if (!step?.title || !next || step.publishes || /^Run [\w.-]+\/[\w./-]+@/.test(step.title)) return false;
    const uploads = this.units.filter((unit) => unit.run === run && unit.publishes);
    if (uploads.some((unit) => unit.step === step || unit.upload && unit.upload.at >= step.start && unit.upload.at < next.start)) return false;
    return !GOES_ON.test(scriptOf(this.#log, step.start, next.start)) && uploads.some((unit) => unit.start >= next.start) && uploads.every((unit) => this.attempts.isDone(unit));
  }

  /** The failures of a unit, without what is only shown. */
  failuresOf(unit: Unit): readonly Candidate[] {
    return this.#failures.get(unit)!;
  }

  readonly hasFailure = (unit: Unit): boolean => this.failuresOf(unit).length > 0;

  /** Whether what a unit does went well, by what it or its job's runner says. */
  succeeded(unit: Unit): boolean {
    const { run } = unit;
    if (unit.completed || run.succeeded) return true;
    if (this.hasFailure(unit) || unit.failedAt !== undefined || run.cancelled) return false;
    if (unit.publishes && this.attempts.isDone(unit)) return true;
    // A container action that breaks off prints what its program does, and the runner nothing: actions/runner ContainerActionHandler.cs.
    return isWhole(run) && run.failedAt === undefined && this.units.every((each) => each.run !== run || !each.step?.publishes || this.attempts.isDone(each));
  }

  /** Where the runner says that a job failed, but for attempts after which there was another one. */
  brokenAt(run: Run): number | undefined {
    const last = this.units.findLast((unit) => unit.run === run);
    // Nor where the job went on from it.
    return this.units.find((unit) => unit.run === run && unit.brokenAt !== undefined && !this.later.has(unit) && (unit === last || !this.went.has(unit)))?.brokenAt;
  }

  /** Whether a job failed, and with none of the messages that are known. */
  isUnknown(run: Run): boolean {
    // Of an action that fails the runner prints no exit code.
    const isBroken = this.brokenAt(run) !== undefined || (this.tolerated.length > 0 && run.steps.findLast(({ name }) => name !== 'Post job cleanup')?.failedAt !== undefined);
    return isBroken && !run.succeeded && !run.cancelled && !this.units.some((unit) => unit.run === run && !this.later.has(unit) && this.hasFailure(unit));
  }

  #findLater(): void {
    // Only a failure can be over.
    for (const [index, unit] of this.units.entries()) {
      if (!this.hasFailure(unit) && unit.run.failedAt === undefined) continue;
      for (const other of this.units.slice(index + 1)) {
        const counts = this.hasFailure(other) || this.succeeded(other) || (other.run !== unit.run && other.run.brokenAt !== undefined);
        if (counts && this.attempts.isAgain(unit, other)) this.later.set(unit, other);
      }
    }
  }

  /** The failed attempts before a unit. */
  before(unit: Unit): readonly Unit[] {
    const before = this.#earlierOf.get(unit) ?? [...this.later.keys()].filter((each) => each !== unit && this.hasFailure(each) && this.attempts.isAgain(each, unit));
    this.#earlierOf.set(unit, before);
    return before;
  }
}

/** Whether all that a job prints is there, so that what is not there was not printed. */
const isWhole = ({ named, ended }: Run): boolean => named === true && ended === true;
