import type { Job, Workflow } from '../workflow.ts';
import { asMap, asSeq, asText, entries, pairOf } from '../yaml-source.ts';

/** What `runs-on:` comes to: the labels of each runner that a job asks for, one for each entry of a matrix. */
export interface Runners {
  runners: readonly (readonly string[])[];
  /** Whether an expression, or a matrix that is not all spelt out, leaves some open. */
  open: boolean;
  /** Whether a matrix chooses. */
  matrix: boolean;
}

const MATRIX = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/;

/** The values that a matrix has for a key; undefined where the file does not spell them out. */
function matrixValues({ source }: Workflow, job: Job, key: string): string[] | undefined {
  const matrix = asMap(source, pairOf(asMap(source, pairOf(job.map, 'strategy')?.value), 'matrix')?.value);
  const listed = pairOf(matrix, key);
  const include = pairOf(matrix, 'include');
  const values = asSeq(source, listed?.value)?.items.map((item) => asText(source, item));
  const included = asSeq(source, include?.value)?.items.map((item) => entries(asMap(source, item)).find(([name]) => name === key)?.[1].value);
  if (!matrix || pairOf(matrix, 'exclude') || (listed && !values) || (include && !included)) return undefined;
  const all = [...(values ?? []), ...(included ?? []).flatMap((node) => (node === undefined ? [] : [asText(source, node)]))];
  return all.length > 0 && all.every((text) => text !== undefined && !text.includes('${{')) ? (all as string[]) : undefined;
}

/** Reads which runners a job asks for. */
export function runnersOf(workflow: Workflow, job: Job): Runners {
  const key = job.runsOn.length === 1 ? MATRIX.exec(job.runsOn[0]?.text ?? '')?.[1] : undefined;
  const values = key === undefined ? undefined : matrixValues(workflow, job, key);
  if (values) return { runners: values.map((value) => [value]), open: false, matrix: true };
  return { runners: [job.runsOn.map(({ text }) => text)], open: job.runsOn.some(({ expression }) => expression), matrix: false };
}
