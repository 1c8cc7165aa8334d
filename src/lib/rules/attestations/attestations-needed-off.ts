import type { PublishStep } from '../../workflow/publishing.ts';
import { packagesDir } from '../facts/files-dir.ts';
import type { Context } from '../types.ts';

/**
 * Whether `attestations: false` on a step does what it is there for: a later step of the job finds no attestation files
 * of this one, or a called workflow gets its files past PyPI.
 */
export const attestationsNeededOff = ({ workflow, publishing }: Context, { job, step }: PublishStep): boolean =>
  workflow.triggers?.has('workflow_call') === true ||
  publishing.some((other) => other.job === job && other.step.index > step.index && packagesDir(other.step) === packagesDir(step));
