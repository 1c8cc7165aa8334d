import { uploadCommands } from '../../workflow/publishing.ts';
import type { Job } from '../../workflow/workflow.ts';
import type { Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { authOf } from '../facts/calls.ts';
import { isPlainJob } from '../facts/plain-job.ts';
import type { Context } from '../types.ts';
import { removePermission } from './remove-permission.ts';

/** Whether a job may use its OIDC token for something else than a publish step that has a token of PyPI's. */
function mayUseToken({ workflow, publishing, calls }: Context, job: Job): boolean {
  const own = publishing.filter((publish) => publish.job === job);
  const called = calls.filter((call) => call.job === job);
  // What is not read may sign in with it.
  const uploads = uploadCommands(workflow).some((command) => command.job === job && !called.some(({ step }) => step === command.step));
  const others = { ...job, steps: job.steps.filter((step) => !own.some((publish) => publish.step === step)) };
  const signsIn = [...own.map(({ auth }) => auth), ...called.map(authOf)].some((auth) => auth === 'trusted-publishing' || auth === 'undecided');
  return uploads || signsIn || !isPlainJob(others);
}

/** Whether a permission that a job has may be of use to it, or to another job that has it from the same block. */
export const isOfUse = (context: Context, { permissions }: Job): boolean =>
  context.workflow.jobs.some((job) => job.permissions.pair === permissions.pair && mayUseToken(context, job));

/** Takes `id-token` out of a job's permissions where nothing else has a use for it. */
export function giveUpToken(context: Context, job: Job | undefined): readonly Splice[] | undefined {
  const { source } = context.workflow;
  const pair = job?.permissions.pair;
  const map = source.map(pair?.value);
  const entry = pairOf(map, 'id-token');
  // What has an anchor may be the block of other jobs too.
  return job && pair && entry && !map?.anchor && !isOfUse(context, job) ? removePermission(source, pair, entry) : undefined;
}
