import type { Step } from '../tools/types.ts';
import type { Job, Workflow } from './workflow.ts';

const UPLOAD = 'actions/upload-artifact';

/** What brings the files of an artifact into a job. */
export const DOWNLOAD = 'actions/download-artifact';

/** The steps of a job that download artifacts before another one. */
export const downloadsOf = ({ steps }: Job, before: number): Step[] => steps.filter(({ action, index }) => action === DOWNLOAD && index < before);

/** The steps that keep files as an artifact, with its name: without one of its own it is called `artifact`. */
export const uploadsOf = ({ jobs }: Workflow): { job: Job; step: Step; name: string }[] =>
  jobs.flatMap((job) => job.steps.flatMap((step) => (step.action === UPLOAD ? [{ job, step, name: step.inputs.get('name')?.text.trim() || 'artifact' }] : [])));

/** Actions that may keep artifacts themselves: those of the repository, and what is known to. */
const KEEPS_SOME = /^\.{1,2}\/|\/build-and-inspect-python-package$/i;

/**
 * The names of the artifacts that a run has.
 *
 * @returns undefined where the file does not tell: it is not whole, it calls another workflow or is called, or an action keeps some
 */
export function uploadedNames(workflow: Workflow): string[] | undefined {
  const { shape, jobs, triggers } = workflow;
  if (shape !== 'workflow' || !triggers || triggers.has('workflow_call')) return undefined;
  if (jobs.some(({ uses, steps }) => uses !== undefined || steps.some((step) => KEEPS_SOME.test(step.action ?? step.uses?.text ?? '')))) return undefined;
  return uploadsOf(workflow).map(({ name }) => name);
}
