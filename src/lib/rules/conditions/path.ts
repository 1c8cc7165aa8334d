import type { Expr } from '@actions/expressions/ast';
import type { Step } from '../../tools/types.ts';
import { publishSteps, uploadCommands } from '../../workflow/publishing.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf, type Entry } from '../../yaml/yaml.ts';
import { needsOf } from '../facts/runs-for.ts';
import { readCondition, truth } from './condition.ts';
import { worldsOf, type World } from './worlds.ts';

/** An `if:` on the way to a step that publishes. */
export interface Condition {
  pair: Entry;
  text: string;
  job: Job;
  step?: Step;
  /** Left out where it cannot be read. */
  expr?: Expr;
  /** What `env.NAME` comes to in it, where the file tells. */
  env?: (name: string) => string | undefined;
}

/** With one of these a job does not ask how those before it ended. */
const ASKS_STATUS = /\b(?:always|cancelled|failure)\s*\(/i;

/** Reads the ways through one workflow: each condition once, however many steps wait for it. */
class Ways {
  readonly workflow: Workflow;
  readonly worlds: readonly World[];
  readonly #jobs: ReadonlyMap<string, Job>;
  readonly #conditions = new Map<Job | Step, Condition | undefined>();
  /** By their texts: a condition often stands at several jobs. */
  readonly #read = new Map<string, Expr | undefined>();
  readonly #before = new Map<Job, readonly Job[]>();
  readonly #holds = new Map<Condition, readonly boolean[]>();

  constructor(workflow: Workflow) {
    this.workflow = workflow;
    this.worlds = worldsOf(workflow);
    this.#jobs = new Map(workflow.jobs.map((job) => [job.id, job]));
  }

  condition(job: Job, step?: Step): Condition | undefined {
    const of = step ?? job;
    if (!this.#conditions.has(of)) this.#conditions.set(of, this.#conditionOf(job, step));
    return this.#conditions.get(of);
  }

  #conditionOf(job: Job, step?: Step): Condition | undefined {
    const { source } = this.workflow;
    const pair = pairOf(step ? step.map : job.map, 'if');
    const text = pair && source.textOf(pair.value);
    if (!pair || text === undefined || text.trim() === '') return undefined;
    if (!this.#read.has(text)) this.#read.set(text, readCondition(text));
    const expr = this.#read.get(text);
    return { pair, text, job, ...(step && { step, env: (name) => step.env.get(name) }), ...(expr && { expr }) };
  }

  /** A job and those that have to succeed before it runs, each once. */
  before(job: Job): readonly Job[] {
    const known = this.#before.get(job);
    if (known) return known;
    const found = new Set([job]);
    // What is added while it is walked through is walked through as well.
    for (const each of found) {
      if (ASKS_STATUS.test(this.condition(each)?.text ?? '')) continue;
      for (const id of needsOf(this.workflow, each)) {
        const other = this.#jobs.get(id);
        if (other) found.add(other);
      }
    }
    const all = [...found];
    this.#before.set(job, all);
    return all;
  }

  /** Jobs further up, before one that asks for the status itself: `success()`, which a job without such a word has, wants them to have succeeded all the same (actions/runner#2205). */
  #beyond(job: Job): Beyond[] {
    const before = this.before(job);
    const asks = (each: Job): boolean => ASKS_STATUS.test(this.condition(each)?.text ?? '');
    if (asks(job)) return [];
    return before.filter(asks).flatMap((last) => {
      const above = new Set([last]);
      for (const each of above) for (const id of needsOf(this.workflow, each)) above.add(this.#jobs.get(id) ?? each);
      const waits = before.find((each) => !asks(each) && needsOf(this.workflow, each).includes(last.id));
      return [...above].flatMap((each) => {
        const condition = before.includes(each) ? undefined : this.condition(each);
        return condition && waits ? [{ condition, waits, last }] : [];
      });
    });
  }

  conditions(job: Job, step: Step): Condition[] {
    return [this.condition(job, step), ...this.before(job).map((each) => this.condition(each))].flatMap((condition) => condition ?? []);
  }

  /** In which of the worlds a condition may be true. */
  #holdsIn(condition: Condition): readonly boolean[] {
    const known = this.#holds.get(condition) ?? this.worlds.map((world) => mayHold(condition, [world]));
    this.#holds.set(condition, known);
    return known;
  }

  way(job: Job, step: Step): Way {
    const conditions = this.conditions(job, step);
    const beyond = this.#beyond(job);
    const open = this.worlds.filter((_, at) => conditions.every((condition) => this.#holdsIn(condition)[at]));
    const shut = beyond.find(({ condition }) => open.every((world) => !mayHold(condition, [world])));
    return { job, step, jobs: this.before(job), worlds: this.worlds, conditions, open, ...(open.length > 0 && shut && { shut }) };
  }
}

/** A condition of a job further up than one that asks for the status itself; that one, and the job that waits for it and does not ask. */
interface Beyond {
  condition: Condition;
  waits: Job;
  last: Job;
}

/** A step that publishes, the ways in which runs begin, and what holds in each. */
export interface Way {
  job: Job;
  step: Step;
  /** Its job, and those that have to succeed before. */
  jobs: readonly Job[];
  worlds: readonly World[];
  /** All have to hold for the step to run: its own, that of its job, and those of the jobs that it waits for. */
  conditions: readonly Condition[];
  /** Those of the worlds in which nothing keeps the step from running. */
  open: readonly World[];
  /** What is false in each of those, further up. */
  shut?: Beyond;
}

/** Whether a condition may be true in some of several worlds. */
export const mayHold = ({ expr, env }: Condition, worlds: readonly World[]): boolean => !expr || worlds.some((world) => truth(expr, env ? { ...world, env } : world) !== false);

interface All {
  ways: readonly Way[];
  /** The jobs on the way to each step that publishes. */
  jobs: ReadonlySet<Job>;
  conditions: ReadonlySet<Condition>;
}

/** Each workflow is walked through once, however many rules ask. */
const known = new WeakMap<Workflow, All>();

function allOf(workflow: Workflow): All {
  const before = known.get(workflow);
  if (before) return before;
  const reader = new Ways(workflow);
  const ways = [...publishSteps(workflow), ...uploadCommands(workflow)].map(({ job, step }) => reader.way(job, step));
  const all = { ways, jobs: new Set(ways.flatMap(({ jobs }) => jobs)), conditions: new Set(ways.flatMap(({ conditions }) => conditions)) };
  known.set(workflow, all);
  return all;
}

/** The ways to all steps of a workflow that publish. */
export const waysOf = (workflow: Workflow): readonly Way[] => allOf(workflow).ways;

/** What has to be read to tell whether a workflow publishes: the jobs on the way to each step that does, and the conditions. */
export const onTheWay = (workflow: Workflow): Pick<All, 'jobs' | 'conditions'> => allOf(workflow);
