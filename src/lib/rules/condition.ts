import { isMap, type YAMLMap } from 'yaml';
import type { Job, Step, Workflow } from '../workflow.ts';
import { asSeq, asText, pairOf, startOf, type Source } from '../yaml-source.ts';

const conditionOf = (source: Source, map: YAMLMap | undefined): string => asText(source, pairOf(map, 'if')?.value)?.trim() ?? '';

/** The jobs that a job waits for: it is skipped when one of them is, unless its own condition says otherwise. */
function needsOf({ source }: Workflow, job: Job): string[] {
  const value = pairOf(job.map, 'needs')?.value;
  const one = asText(source, value);
  return one === undefined ? (asSeq(source, value)?.items ?? []).flatMap((item) => asText(source, item) ?? []) : [one];
}

/** `if:` of a job and of all that it waits for. */
function jobConditions(workflow: Workflow, job: Job, seen: Set<string> = new Set()): string[] {
  if (seen.has(job.id)) return [];
  seen.add(job.id);
  const own = conditionOf(workflow.source, job.map);
  if (/always\(\)|cancelled\(\)|failure\(\)/.test(own)) return [own];
  const needed = needsOf(workflow, job).flatMap((id) => workflow.jobs.find((other) => other.id === id) ?? []);
  return [own, ...needed.flatMap((other) => jobConditions(workflow, other, seen))];
}

/** What a condition wants of the event, in the few forms that are common; anything joined by `||` is left open. */
function excludes(condition: string, event: string): boolean {
  if (condition.includes('||')) return false;
  if (/startsWith\(\s*github\.ref\s*,\s*'refs\/tags|github\.ref_type\s*==\s*'tag'/.test(condition)) return true;
  // A pull request has a ref of its own; `pull_request_target` has that of the branch that it would be merged into.
  if (event === 'pull_request' && /github\.ref\s*==\s*'refs\/heads\//.test(condition)) return true;
  return [...condition.matchAll(/github\.event_name\s*(==|!=)\s*'([a-z_]+)'/g)].some(([, operator, name]) => (operator === '==') === (name !== event));
}

/**
 * Whether a publish step runs for an event, as far as `if:` of the step, of its job and of the jobs before it tell.
 *
 * @returns `runs` where there is no condition, `skipped` where one rules the event out, else `undecided`
 */
export function runsFor(workflow: Workflow, job: Job, step: Step, event: string): 'runs' | 'skipped' | 'undecided' {
  const conditions = [conditionOf(workflow.source, step.map), ...jobConditions(workflow, job)].filter((condition) => condition !== '');
  if (conditions.some((condition) => excludes(condition, event))) return 'skipped';
  return conditions.length === 0 ? 'runs' : 'undecided';
}

/** `if:` of a step, empty where it has none. */
export const stepCondition = ({ source }: Workflow, step: Step): string => conditionOf(source, step.map);

/** Where an event stands in `on:`, in any of its three forms. */
export function triggerOffset({ source, on }: Workflow, event: string): number {
  const value = on?.value;
  if (isMap(value)) return startOf(pairOf(value, event) ?? on);
  const item = asSeq(source, value)?.items.find((each) => asText(source, each) === event);
  return startOf((item as never) ?? value ?? on);
}
