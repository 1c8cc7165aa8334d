import type { Job, Workflow } from './workflow.ts';
import { entries, pairOf } from '../yaml/yaml.ts';

/** What `runs-on:` comes to: the labels of each runner that a job asks for, one for each entry of a matrix. */
interface Runners {
  runners: readonly (readonly string[])[];
  /** Whether an expression, or a matrix that is not all spelt out, leaves some open. */
  open: boolean;
  /** Whether a matrix chooses. */
  matrix: boolean;
}

const MATRIX = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/;

/** The values that a matrix has for a key; undefined where the file does not spell them out. */
function matrixValues({ source }: Workflow, job: Job, key: string): string[] | undefined {
  const matrix = source.map(pairOf(source.map(pairOf(job.map, 'strategy')?.value), 'matrix')?.value);
  const listed = pairOf(matrix, key);
  const include = pairOf(matrix, 'include');
  const values = source.seq(listed?.value)?.items.map((item) => source.textOf(item));
  const included = source.seq(include?.value)?.items.map((item) => entries(source.map(item)).find(([name]) => name === key)?.[1].value);
  if (!matrix || pairOf(matrix, 'exclude') || (listed && !values) || (include && !included)) return undefined;
  const all = [...(values ?? []), ...(included ?? []).flatMap((node) => (node === undefined ? [] : [source.textOf(node)]))];
  return all.length > 0 && all.every((text) => text !== undefined && !text.includes('${{')) ? (all as string[]) : undefined;
}

/** Reads which runners a job asks for. */
export function runnersOf(workflow: Workflow, job: Job): Runners {
  const key = job.runsOn.length === 1 ? MATRIX.exec(job.runsOn[0]?.text ?? '')?.[1] : undefined;
  const values = key === undefined ? undefined : matrixValues(workflow, job, key);
  if (values) return { runners: values.map((value) => [value]), open: false, matrix: true };
  return { runners: [job.runsOn.map(({ text }) => text)], open: job.runsOn.some(({ expression }) => expression), matrix: false };
}
