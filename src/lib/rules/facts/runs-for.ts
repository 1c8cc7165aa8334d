import { isMap, type YAMLMap } from 'yaml';
import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf, type Yaml } from '../../yaml/yaml.ts';

const conditionOf = (source: Yaml, map: YAMLMap | undefined): string => source.textOf(pairOf(map, 'if')?.value)?.trim() ?? '';

/** The jobs that a job waits for: it is skipped when one of them is, unless its own condition says otherwise. */
export function needsOf({ source }: Workflow, job: Job): string[] {
  const value = pairOf(job.map, 'needs')?.value;
  const one = source.textOf(value);
  return one === undefined ? (source.seq(value)?.items ?? []).flatMap((item) => source.textOf(item) ?? []) : [one];
}

/**
 * What a condition wants of the event, in the few forms that are common; what is turned round is left open. Where each of
 * the parts between `||` holds something that is false, so is the whole, however it is put in brackets.
 */
const excludes = (condition: string, event: string): boolean =>
  !/!\s*(?:\(|startsWith)/.test(condition) && condition.split('||').every((part) => partExcludes(part, event));

/** What only a tag's ref fits, however it is asked for: no branch is likely to have `/tags/` in its name. */
export const WANTS_TAG = /(?:startsWith|contains)\(\s*github\.(?:event\.)?ref\s*,\s*'(?:refs)?\/?tags\b|github\.ref_type\s*==\s*'tag'|'tag'\s*==\s*github\.ref_type/i;

/** Activities of a release, which no pull request has. */
const RELEASED = /github\.event\.action\s*==\s*'(?:published|released|prereleased|created)'/;

function partExcludes(condition: string, event: string): boolean {
  if (WANTS_TAG.test(condition) || RELEASED.test(condition)) return true;
  // A pull request has a ref of its own; `pull_request_target` has that of the branch that it would be merged into.
  if (event === 'pull_request' && /github\.ref\s*==\s*'refs\/heads\//.test(condition)) return true;
  return [...condition.matchAll(/github\.event_name\s*(==|!=)\s*'([a-z_]+)'/g)].some(([, operator, name]) => (operator === '==') === (name !== event));
}

type Runs = 'runs' | 'skipped' | 'undecided';

/**
 * Whether publish steps run for an event, as far as `if:` of the step, of its job and of the jobs before it tell.
 *
 * @returns a function that says so of a step: `runs` where there is no condition, `skipped` where one rules the event out
 */
export function runsFor(workflow: Workflow, event: string): (job: Job, step: Step) => Runs {
  const { source, jobs } = workflow;
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const known = new Map<Job, Runs>();

  const ofCondition = (condition: string): Runs => (condition === '' ? 'runs' : excludes(condition, event) ? 'skipped' : 'undecided');
  const ofJob = (job: Job): Runs => {
    const before = known.get(job);
    if (before) return before;
    // What waits for itself is no workflow: it ends here.
    known.set(job, 'undecided');
    const condition = conditionOf(source, job.map);
    const ignoresOthers = /always\(\)|cancelled\(\)|failure\(\)/.test(condition);
    const others = ignoresOthers ? [] : needsOf(workflow, job).flatMap((id) => byId.get(id) ?? []);
    const runs = least([ofCondition(condition), ...others.map(ofJob)]);
    known.set(job, runs);
    return runs;
  };
  return (job, step) => least([ofCondition(conditionOf(source, step.map)), ofJob(job)]);
}

const least = (all: readonly Runs[]): Runs => (['skipped', 'undecided'] as const).find((each) => all.includes(each)) ?? 'runs';

/** `if:` of a step or a job, empty where it has none. */
export const stepCondition = ({ source }: Workflow, step: Pick<Step | Job, 'map'>): string => conditionOf(source, step.map);

/** Where an event stands in `on:`, in any of its three forms. */
export function triggerOffset({ source, on }: Workflow, event: string): number {
  const value = on?.value;
  if (isMap(value)) return startOf(pairOf(value, event) ?? on);
  const item = source.seq(value)?.items.find((each) => source.textOf(each) === event);
  return startOf((item as never) ?? value ?? on);
}
