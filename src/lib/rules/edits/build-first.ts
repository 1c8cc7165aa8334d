import type { PublishStep } from '../../workflow/publishing.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { indentStep, linesOf, type Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { packagesDir } from '../facts/files-dir.ts';

/**
 * Puts a step before one that publishes, which builds what it looks for: only in a job that has the project and a Python of its own.
 *
 * @returns undefined where another directory is meant, or where a step cannot be put between the others
 */
export function buildFirst({ source, root }: Workflow, { job, step }: Pick<PublishStep, 'job' | 'step'>): readonly Splice[] | undefined {
  const steps = source.seq(pairOf(job.map, 'steps')?.value);
  const before = job.steps.filter(({ index }) => index < step.index);
  const has = (action: string): boolean => before.some((each) => each.action?.toLowerCase() === action);
  if (!steps || steps.flow || step.map.flow || step.shared || job.shared || !has('actions/checkout') || !has('actions/setup-python')) return undefined;
  if (pairOf(job.map, 'defaults') || pairOf(root, 'defaults') || packagesDir(step) !== 'dist') return undefined;
  const { text, lineBreak } = source;
  let { start } = linesOf(source, step.map);
  const dash = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  // What is written above a step is about it.
  for (let above = start; above > 0; ) {
    above = text.lastIndexOf('\n', start - 2) + 1;
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  const level = ' '.repeat(indentStep(source));
  const lines = [`${dash}- name: Build`, `${dash}  run: |`, `${dash}  ${level}python -m pip install build`, `${dash}  ${level}python -m build`, ''];
  return [{ start, end: start, insert: lines.join(lineBreak) }];
}
