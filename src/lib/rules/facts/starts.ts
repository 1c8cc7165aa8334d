import type { Step } from '../../tools/types.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { stepCondition, WANTS_TAG } from './runs-for.ts';

/** What a release or a tag starts a workflow by. */
export type Start = 'release' | 'tag';

/** For which refs `push` starts a workflow. Source: github/docs data/reusables/actions/workflows/run-on-specific-branches-or-tags2.md. */
export function pushedRefs({ source, triggers }: Workflow): 'tags' | 'branches' | 'both' | 'none' {
  if (!triggers?.has('push')) return 'none';
  const filters = source.map(triggers.get('push'));
  const [tags, branches] = ['tags', 'branches'].map((name) => pairOf(filters, name) ?? pairOf(filters, `${name}-ignore`));
  return tags && !branches ? 'tags' : branches && !tags ? 'branches' : 'both';
}

/** The events that start a workflow by themselves: whoever starts it by hand has to know. */
const eventsOf = ({ triggers }: Workflow): string[] => [...(triggers?.keys() ?? [])].filter((event) => event !== 'workflow_dispatch');

/**
 * Whether a workflow is itself started by a release or a tag, which is there then and need not be made.
 *
 * @returns undefined where it is sometimes, or where its `on:` was not pasted
 */
export function isStartedBy(start: Start, workflow: Workflow): boolean | undefined {
  const refs = pushedRefs(workflow);
  const does = (event: string): boolean => event === 'release' || (start === 'tag' && event === 'push' && refs === 'tags');
  const events = [...(workflow.triggers?.keys() ?? [])];
  if (events.length > 0 && events.every(does)) return true;
  return events.length === 0 || events.some(does) || (start === 'tag' && refs === 'both') ? undefined : false;
}

/** What a condition asks for that nothing but a release, or nothing but a tag, fulfils, in the few forms that are common. */
const ASKS: Readonly<Record<Start, RegExp>> = {
  release: new RegExp(`github\\.event_name\\s*==\\s*'release'|github\\.event\\.(?:action|release)\\b|refs/tags\\b|${WANTS_TAG.source}`, 'i'),
  tag: new RegExp(`refs/tags\\b|${WANTS_TAG.source}`, 'i'),
};

/** Whether a condition leaves no other way: each of the parts between `||` asks for it, and nothing is turned round. */
const wants = (start: Start, condition: string): boolean => !condition.includes('!') && condition.split('||').every((part) => ASKS[start].test(part));

/** Whether a condition rules a release or a tag out. */
function refuses(condition: string, start: Start): boolean {
  if (/\|\||!/.test(condition)) return false;
  const named = Array.from(condition.matchAll(/github\.event_name\s*==\s*'([a-z_]+)'/g), ([, name]) => name);
  return /github\.ref\s*==\s*'refs\/heads\//.test(condition) || (named.length > 0 && !named.includes(start === 'tag' ? 'push' : 'release'));
}

/** Whether a step waits for a release or a tag. `perhaps`: something else may start it as well. */
export type Waits = 'yes' | 'perhaps' | 'no';

/** Tells whether steps of a workflow wait for a release or a tag. */
export function waitsFor(start: Start, workflow: Workflow): (job: Job, step: Step) => Waits {
  const { source, triggers } = workflow;
  const refs = pushedRefs(workflow);
  const starts = start === 'release' ? triggers?.has('release') : refs === 'tags' || refs === 'both';
  const others = eventsOf(workflow).filter((event) => event !== 'release' && !(event === 'push' && refs === 'tags'));
  return (job, step) => {
    const condition = `${source.textOf(pairOf(job.map, 'if')?.value) ?? ''} ${stepCondition(workflow, step)}`.trim();
    if (!starts || refuses(condition, start)) return 'no';
    if (others.length === 0 || wants(start, condition)) return 'yes';
    // What runs for every push waits for none.
    return start === 'tag' && refs === 'both' && condition === '' ? 'no' : 'perhaps';
  };
}
