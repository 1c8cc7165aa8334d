import { isScalar } from 'yaml';
import type { PublishCall } from '../../workflow/calls.ts';
import type { Workflow } from '../../workflow/workflow.ts';

/**
 * The script of the step that a call stands in, as it is written in the file.
 *
 * @returns undefined where it is an action's, or where an alias shares it with another step
 */
export function ownScript({ source }: Workflow, { step }: Pick<PublishCall, 'step'>): { from: number; script: string } | undefined {
  const value = step.run?.pair.value;
  if (!step.run || step.run.shared || step.shared || !isScalar(value) || !value.range) return undefined;
  const [from, to] = value.range;
  return { from, script: source.text.slice(from, to) };
}
