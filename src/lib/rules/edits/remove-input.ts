import { removeEntry, type Splice } from '../../yaml/splices.ts';
import type { Step } from '../../tools/types.ts';
import type { Workflow } from '../../workflow/workflow.ts';

/**
 * Takes an input out of a step, and `with:` with it when nothing else is there.
 *
 * @returns undefined where the step has no such input, or where an alias shares it with other steps
 */
export function removeInput({ source }: Workflow, step: Step | undefined, name: string): readonly Splice[] | undefined {
  const input = step?.inputs.get(name);
  const map = source.map(step?.with?.value);
  if (!step?.with || !input || !map || input.shared) return undefined;
  const splice = map.items.length > 1 ? removeEntry(source, map, input.pair) : removeEntry(source, step.map, step.with);
  return splice && [splice];
}
