import type { Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';

/** What starts a file only where somebody or another workflow does. */
const NOT_BY_ITSELF: ReadonlySet<string> = new Set(['pull_request', 'workflow_dispatch', 'workflow_call']);

/** Whether a workflow that pull requests start would still publish without them: one that waits for them to be closed publishes what they merge. */
export function pulledBy({ source, triggers }: Workflow): 'alone' | 'too' | undefined {
  if (!triggers?.has('pull_request')) return undefined;
  const types = pairOf(source.map(triggers.get('pull_request')), 'types')?.value;
  const waits = [source.textOf(types), ...(source.seq(types)?.items ?? []).map((item) => source.textOf(item))].includes('closed');
  return waits || [...triggers.keys()].every((event) => NOT_BY_ITSELF.has(event)) ? 'alone' : 'too';
}
