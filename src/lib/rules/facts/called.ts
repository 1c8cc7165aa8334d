import type { Job, Workflow } from '../../workflow/workflow.ts';

const isCallable = ({ triggers }: Workflow): boolean => triggers?.has('workflow_call') ?? false;

const isOwn = ({ uses }: Job): boolean => uses?.text.startsWith('./') ?? false;

/** The one file of the repository that is called, where one alone can be meant: which of several it is, a text does not say. */
function onlyCalled(files: readonly Workflow[]): Workflow | undefined {
  const names = new Set(files.flatMap(({ jobs }) => jobs.filter(isOwn).map(({ uses }) => uses?.text.trim())));
  const [file, ...more] = files.filter(isCallable);
  return names.size === 1 && more.length === 0 ? file : undefined;
}

/** The file that a job calls, where it was pasted as well. */
export function calledFrom({ workflow, others }: { workflow: Workflow; others: readonly Workflow[] }, job: Job): Workflow | undefined {
  const called = isOwn(job) ? onlyCalled([workflow, ...others]) : undefined;
  return called === workflow ? undefined : called;
}

/** The jobs that call a file, where they were pasted as well. */
export function callersOf({ workflow, others }: { workflow: Workflow; others: readonly Workflow[] }): { file: Workflow; job: Job }[] {
  if (onlyCalled([workflow, ...others]) !== workflow) return [];
  return others.flatMap((file) => file.jobs.filter(isOwn).map((job) => ({ file, job })));
}
