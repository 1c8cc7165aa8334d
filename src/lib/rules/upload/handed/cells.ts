import type { Job, Workflow } from '../../../workflow/workflow.ts';
import { entries, pairOf } from '../../../yaml/yaml.ts';

/** How often a matrix has its job run: undefined where the file does not spell it out. */
export function cellsOf({ source }: Workflow, job: Job): number | undefined {
  const matrix = source.map(pairOf(source.map(pairOf(job.map, 'strategy')?.value), 'matrix')?.value);
  if (!matrix) return undefined;
  const lists = entries(matrix).filter(([key]) => key !== 'exclude').map(([key, { value }]) => [key, source.seq(value)?.items.length] as const);
  if (pairOf(matrix, 'exclude') || lists.some(([, count]) => count === undefined)) return undefined;
  const product = lists.filter(([key]) => key !== 'include').reduce((cells, [, count = 1]) => cells * count, 1);
  return lists.every(([key]) => key === 'include') ? lists[0]?.[1] : product;
}
