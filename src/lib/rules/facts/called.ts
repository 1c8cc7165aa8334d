import type { Job, Level, Workflow } from '../../workflow/workflow.ts';

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

/**
 * How `id-token` is set for a job: where its file leaves that to the workflow that calls it, and that one was pasted as well, as it says.
 *
 * @returns `caller` where that is to blame: it is told there what it lacks
 */
export function idTokenOf(context: { workflow: Workflow; others: readonly Workflow[] }, { permissions }: Job): Level | 'caller' {
  const level = permissions.level('id-token');
  const granted = permissions.from === 'unseen' && level === 'undecided' ? callersOf(context).map(({ job }) => job.permissions.level('id-token')) : [];
  if (granted.length === 0 || context.workflow.triggers?.size !== 1) return level;
  return granted.every((each) => each === 'write') ? 'write' : 'caller';
}
