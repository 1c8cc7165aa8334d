import type { Release } from '../../catalogue/known.ts';
import { hostNamed, hostOf } from './attempts.ts';
import type { Further } from './further.ts';
import type { Candidate } from '../cut.ts';
import { isPossible, located, ranked, type Conclusion, type Job, type Ranked, type Reader, type Upload, type Whereabouts } from '../diagnose.ts';
import { Layout, type Run, type Unit } from './layout.ts';
import { isThere } from './follower.ts';
import { Outcomes } from './outcomes.ts';
import { isFailure, isMaker, isUnmade, makerFirst, WITHOUT_FILES } from './without-files.ts';
import { stateOf } from '../uploads.ts';

/** Whether a message is of no file that was on its way: those of other stages, and those that come before the first. */
const isUnsent = ({ id, known: { stage } }: Candidate): boolean => (!stage.startsWith('upload-') && stage !== 'workflow-setup') || stage === 'upload-metadata' || WITHOUT_FILES.has(id) || /credentials?-(?:missing|not-found)|missing-credentials|-index-not-found|not-defined$|repository-url-invalid/.test(id);

/** What the units of one job, or of one of its uploads, print together. */
interface Group {
  units: Unit[];
  /** The last of its units that has a failure, or publishes. */
  unit: Unit;
  candidates: Candidate[];
  /** Those of them that are failures. */
  failures: Candidate[];
}

/** A matrix job is called after the values that it runs with. */
const baseOf = (job: string | undefined): string | undefined => job?.replace(/ \(.{1,200}\)$/, '');

/** Reads a log of several jobs or attempts: the last failure of each job is told, and which of them is the cause of the others. */
export class SeveralJobs implements Reader {
  readonly #further: Further;
  readonly #layout: Layout;

  /** @param releases see `examine` */
  constructor(releases: readonly Release[], further: Further) {
    this.#further = further;
    this.#layout = new Layout(releases, further);
  }

  read(piece: string): void {
    this.#layout.read(piece);
  }

  conclude(candidates: readonly Candidate[], log: string): Conclusion {
    const { units } = this.#layout;
    const byUnit = new Map<Unit, Candidate[]>(units.map((unit) => [unit, []]));
    for (const candidate of candidates) {
      const unit = this.#layout.unitAt(candidate.start);
      if (isPossible(candidate, unit.evidence, unit.begins)) byUnit.get(unit)!.push(candidate);
    }
    return new Conclusions(new Outcomes(this.#layout, byUnit, log, this.#further), log).conclusion;
  }
}

/** What is concluded of one log. */
class Conclusions {
  readonly #outcomes: Outcomes;
  readonly #log: string;

  constructor(outcomes: Outcomes, log: string) {
    this.#outcomes = outcomes;
    this.#log = log;
  }

  /** The groups of what counts. */
  #groups(): Group[] {
    const groups: Group[] = [];
    for (const run of this.#outcomes.runs) {
      let group: Group | undefined;
      for (const unit of this.#outcomes.units) {
        if (unit.run !== run || this.#outcomes.later.has(unit)) continue;
        if (!group || (unit.publishes && group.units.some((each) => each.publishes))) groups.push((group = { units: [], unit, candidates: [], failures: [] }));
        group.units.push(unit);
        group.candidates.push(...this.#outcomes.found.get(unit)!);
        group.failures.push(...(run.succeeded && !this.#outcomes.isMissing(unit) ? [] : this.#outcomes.failuresOf(unit)));
        if (this.#outcomes.hasFailure(unit) || unit.publishes) group.unit = unit;
      }
    }
    return groups;
  }

  /** Where a message stands. */
  #whereabouts(candidate: Candidate, units: readonly Unit[]): Whereabouts {
    const unit = units.find(({ start, end }) => candidate.start >= start && candidate.start < end)!;
    const { run } = unit;
    // What stands before an upload is about it.
    const last = units.find((each) => each.run === run && each.start >= unit.start && each.publishes) ?? units.findLast((each) => each.run === run) ?? unit;
    const step = run.steps.findLast(({ start }) => start <= candidate.start);
    const before = this.#outcomes.before(unit);
    const own = before.filter((each) => each.run === run);
    const attempt = 1 + (own.length > 0 ? own.length : new Set(before.map((each) => each.run)).size);
    // What an attempt of the same job's steps before printed is not about this one.
    const isAnother = unit.step !== undefined && own.some((each) => each.step !== unit.step);
    return {
      ...(run.job !== undefined && { job: run.job }),
      ...(step && { step: step.name }),
      ...(attempt > 1 && { attempt }),
      scope: [isAnother ? Math.min(unit.start, unit.step!.start) : run.start, this.#outcomes.isMissing(unit) ? this.#outcomes.restOf(unit, last).end : last.end],
      evidence: last.evidence,
    };
  }

  #inGroup({ candidates, units, unit }: Group): Ranked[] {
    const before = this.#outcomes.units
      .slice(0, this.#outcomes.units.indexOf(unit))
      .flatMap((each) => (each.upload && this.#outcomes.attempts.isSameUpload(each, unit) && this.#outcomes.attempts.isAgain(each, unit) ? [this.#outcomes.attempts.rangeOf(each)] : []));
    return ranked(makerFirst(candidates, unit)).map((each, index) => ({ ...each, ...this.#whereabouts(each.candidate, units), ...(index === 0 && before.length > 0 && { before }) }));
  }

  get conclusion(): Conclusion {
    const groups = this.#groups();
    const failing = groups.filter(({ failures }) => failures.length > 0);
    const rest = groups.filter((group) => !failing.includes(group));
    const heads = new Map(failing.map((group) => [group, this.#inGroup(group)]));
    const unmade = [...heads].filter(([{ unit }, [head]]) => isUnmade(unit, head!.candidate)).map(([group]) => group);
    const unknown = this.#outcomes.runs.filter((run) => this.#outcomes.isUnknown(run) || unmade.some(({ unit }) => unit.run === run));
    const follows = new Set([...this.#consequences(heads, rest, unknown), ...unmade]);
    const inOrderOfCause = [...heads.keys()].sort((a, b) => this.#order(a, follows) - this.#order(b, follows) || this.#outcomes.units.indexOf(a.unit) - this.#outcomes.units.indexOf(b.unit));
    const all: Ranked[] = [];
    for (const group of this.#merged(inOrderOfCause, heads)) {
      const [head, ...others] = heads.get(group)!;
      const place = follows.has(group) ? 'consequence' : all.length === 0 ? 'primary' : 'another';
      const along = place === 'consequence' ? others.map((each) => ({ ...each, place: each.place === 'also' ? ('consequence' as const) : each.place })) : others;
      const within = place === 'another' && head!.job === all[0]!.job;
      all.push({ ...head!, place, ...(within && { within }) }, ...along.filter((each) => !isCounted(each, all)));
    }
    const earlier = this.#earlier(all);
    const root = this.#root(all, unknown, earlier.length > 0);
    all.push(...this.#along(rest, all, earlier.length > 0, root), ...earlier);
    const told = new Set(all.map(({ candidate }) => candidate.id));
    all.push(...ranked(this.#outcomes.tolerated.filter(({ id }) => !told.has(id))).map((each): Ranked => ({ ...each, ...this.#whereabouts(each.candidate, this.#outcomes.units), place: 'noise' })));
    const first = all[0];
    const arrived = this.#arrived;
    return {
      ...(arrived !== undefined && { arrived }),
      ...(this.#outcomes.attempts.isUntold && { severalLogs: true as const }),
      findings: located(all, this.#log),
      evidence: first?.evidence ?? this.#outcomes.units.at(-1)!.evidence,
      ...(root && { unknown: { ...(root.job !== undefined && { job: root.job }) }, look: (root.steps.findLast(({ start }) => start <= this.#outcomes.brokenAt(root)!) ?? root).start }),
      ...this.#others(groups, first, follows),
    };
  }

  /** What has no files fails as a job failed that should have made them; and what a job kept nothing of is missing in the next one. */
  #consequences(heads: Map<Group, Ranked[]>, rest: Group[], unknown: readonly Run[]): Set<Group> {
    const follows = new Set<Group>();
    for (const [group, [head]] of [...heads]) {
      const { id } = head!.candidate;
      const isOther = ({ unit }: Group): boolean => unit.run !== group.unit.run;
      const source = rest.find((each) => isOther(each) && each.candidates.some(({ known }) => known.role !== 'context' && known.outranks?.includes(id)));
      if (source) {
        rest.splice(rest.indexOf(source), 1);
        heads.set(source, this.#inGroup(source));
      }
      const others = [...unknown, ...[...heads].flatMap(([each, [other]]) => (WITHOUT_FILES.has(other!.candidate.id) || each.unit.publishes ? [] : [each.unit.run]))].filter((run) => run !== group.unit.run);
      const isStopped = group.unit.run.cancelled === true && (unknown.length > 0 || [...heads.keys()].some((each) => isOther(each) && !each.unit.run.cancelled));
      if (source || isStopped || (WITHOUT_FILES.has(id) && others.some(isMaker))) follows.add(group);
    }
    return follows;
  }

  /** Where the last upload begins, if all files of every one have arrived, and some of them on PyPI. */
  get #arrived(): number | undefined {
    const uploads = this.#outcomes.units.filter((unit) => unit.publishes && !this.#outcomes.later.has(unit));
    const isAll = uploads.some((unit) => hostOf(unit) === 'upload.pypi.org') && uploads.every((unit) => this.#outcomes.attempts.isDone(unit));
    return isAll ? Math.max(...uploads.map(({ upload, start }) => upload?.at ?? start)) : undefined;
  }

  /** What follows comes last, what PyPI refused before what TestPyPI did: a release is made there. */
  #order(group: Group, follows: ReadonlySet<Group>): number {
    if (follows.has(group)) return 3;
    return hostOf(group.unit) === 'test.pypi.org' ? 2 : group.unit.publishes ? 0 : 1;
  }

  /** The groups without those that failed with the same message in another job of the same matrix. */
  #merged(groups: readonly Group[], heads: ReadonlyMap<Group, Ranked[]>): Group[] {
    const kept: Group[] = [];
    for (const group of groups) {
      const [head] = heads.get(group)!;
      const same = kept.find((each) => {
        const [other] = heads.get(each)!;
        const isOfMatrix = baseOf(other!.job) === baseOf(head!.job) && !group.unit.publishes && !each.unit.publishes;
        return other!.candidate.id === head!.candidate.id && isOfMatrix;
      });
      if (!same) kept.push(group);
      else {
        const [first] = heads.get(same)!;
        const jobs = [...new Set([...(first!.jobs ?? [first!.job]), head!.job].filter((job) => job !== undefined))];
        if (jobs.length > 1) first!.jobs = jobs;
        first!.times += head!.times;
      }
    }
    return kept;
  }

  /** The roots of attempts after which there was another one. */
  #earlier(all: readonly Ranked[]): Ranked[] {
    const told = new Map<string, Ranked>();
    for (const [unit, later] of this.#outcomes.later) {
      const [head] = this.#outcomes.hasFailure(unit) ? ranked(this.#outcomes.found.get(unit)!) : [];
      if (!head) continue;
      const { id } = head.candidate;
      let last = later;
      while (this.#outcomes.later.has(last)) last = this.#outcomes.later.get(last)!;
      const mended = this.#outcomes.succeeded(last);
      const now = all.find(({ candidate, place }) => candidate.id === id && place !== 'earlier');
      if (now && !mended) now.times += head.times;
      else if (told.has(id)) told.get(id)!.times += head.times;
      else told.set(id, { ...head, ...this.#whereabouts(head.candidate, [unit]), place: 'earlier', ...(mended && { mended }) });
    }
    return [...told.values()];
  }

  /** The job whose failure counts, though none of its messages is known. */
  #root(all: readonly Ranked[], unknown: readonly Run[], hasEarlier: boolean): Run | undefined {
    const isAnswered = all.some(({ place, candidate }) => (place === 'primary' || place === 'another') && isFailure(candidate));
    if (isAnswered || (all.length === 0 && !hasEarlier && this.#outcomes.tolerated.length === 0 && this.#outcomes.runs.length === 1)) return undefined;
    if (all.some(({ place }) => place === 'primary')) return undefined;
    const later = new Set([...this.#outcomes.later.values()].map(({ run }) => run));
    return unknown.find((run) => later.has(run)) ?? unknown.find(isMaker) ?? unknown[0];
  }

  /** What is printed along in jobs that did not fail: once, whatever the job. */
  #along(rest: readonly Group[], all: readonly Ranked[], hasEarlier: boolean, root: Run | undefined): Ranked[] {
    const there = new Map(all.map((each) => [each.candidate.id, each]));
    const units = rest.flatMap((group) => group.units);
    return ranked(rest.flatMap(({ candidates }) => candidates)).flatMap((each) => {
      const known = there.get(each.candidate.id);
      if (known) known.times += each.times;
      if (known) return [];
      const { known: entry, start } = each.candidate;
      // A warning in another job than the one that failed is not its cause, nor one of an attempt that is over.
      const isFirst = all.length === 0 && this.#outcomes.tolerated.length === 0 && (root === undefined ? !hasEarlier : start >= root.start && start < root.end);
      const place = isFailure(each.candidate) || (entry.role === 'context' && !isFirst) ? 'noise' : each.place === 'primary' && !isFirst ? (all.length === 0 ? 'noise' : 'also') : each.place;
      return [{ ...each, ...this.#whereabouts(each.candidate, units), place } satisfies Ranked];
    });
  }

  /** What has become of other uploads, and of the jobs. */
  #others(groups: readonly Group[], first: Ranked | undefined, follows: ReadonlySet<Group>): Pick<Conclusion, 'uploads' | 'jobs'> {
    const { attempts } = this.#outcomes;
    const answered = groups.find(({ candidates }) => candidates.some(({ start }) => start === first?.candidate.start))?.unit;
    const uploads = groups.flatMap(({ unit, failures }): Upload[] => {
      if (first === undefined || (!unit.publishes && failures.length === 0)) return [];
      // The log of another release that was set beside is none of this one.
      if (answered?.run.time === undefined && answered && answered.run !== unit.run && hostOf(answered) === hostOf(unit) && attempts.isSameProject(answered, unit) && attempts.isOtherRelease(answered, unit)) return [];
      const [failure] = failures;
      const own = failure ? attempts.uploadsBefore(unit, failure, isUnsent(failure)) : attempts.uploadsOf(unit);
      // What has a part of its own is told by that.
      const isTold = (host: string): boolean => groups.some((each) => each.unit !== unit && each.unit.run === unit.run && each.unit.step === unit.step && hostOf(each.unit) === host);
      const isGood = failures.length === 0 && this.#outcomes.succeeded(unit) && !this.#outcomes.hasFailure(unit) && !this.#outcomes.went.has(unit);
      const told = [...(own.apart ?? []).filter(([index]) => !isTold(hostNamed(index))).map(([index, each]) => [hostNamed(index), each, each.files.size > 0 && [...each.files.values()].every(isThere)] as const), ...(failures.length > 0 ? [] : [[hostOf(unit), own, isGood] as const])];
      return told.flatMap(([host, { files, ...each }, isDone]): Upload[] => {
        const state = stateOf({ ...each, files }, false, this.#outcomes.isHeld(unit)) ?? (isDone ? 'published' : undefined);
        if (state === undefined || host === undefined) return [];
        const index = host === 'test.pypi.org' ? 'testpypi' : /(?:^|\.)pypi\.org$/.test(host) ? 'pypi' : 'other';
        return [{ ...(unit.run.job !== undefined && { job: unit.run.job }), index, host, state, files: [...files] }];
      });
    });
    const jobs = this.#jobs(groups.filter((group) => !group.unit.run.cancelled || !follows.has(group)));
    return { ...(uploads.length > 0 && { uploads }), ...(jobs.length > 1 && { jobs }) };
  }

  #jobs(groups: readonly Group[]): Job[] {
    const jobs = new Map<string, Job>();
    for (const run of this.#outcomes.runs) {
      if (run.job === undefined) continue;
      const units = this.#outcomes.units.filter((unit) => unit.run === run);
      if (units.every((unit) => this.#outcomes.later.has(unit))) continue;
      const failed = this.#outcomes.brokenAt(run) !== undefined || groups.some(({ unit, failures }) => unit.run === run && failures.length > 0);
      const outcome = failed && !run.succeeded ? 'failed' : run.cancelled ? 'stopped' : units.every((unit) => this.#outcomes.succeeded(unit)) ? 'succeeded' : undefined;
      if (outcome !== undefined) jobs.set(run.job, { job: run.job, outcome });
    }
    return [...jobs.values()];
  }
}

/** Whether another upload of the same job printed the same around its failure, which is told once. */
function isCounted({ candidate, place, job, times }: Ranked, all: readonly Ranked[]): boolean {
  const isAround = place === 'noise' || place === 'consequence';
  const same = isAround && all.find((each) => each.place === place && each.candidate.id === candidate.id && each.job === job);
  if (same) same.times += times;
  return Boolean(same);
}
