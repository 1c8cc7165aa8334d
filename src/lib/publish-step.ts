import { isPublishAction, type Job, type Step, type Value, type Workflow } from './workflow.ts';

/** How a step signs in, as far as the file tells. `undecided`: an expression that is no plain secret decides it. */
export type Auth = 'trusted-publishing' | 'api-token' | 'user-password' | 'undecided';

/** A step that publishes with the action, and the job it is in. */
export interface PublishStep {
  job: Job;
  step: Step;
  ref: string;
  auth: Auth;
  password?: Value;
}

/** A command that uploads by itself. */
export type UploadCommand = 'twine upload' | 'uv publish' | 'poetry publish' | 'hatch publish' | 'pdm publish' | 'flit publish';

const COMMANDS: readonly UploadCommand[] = ['twine upload', 'uv publish', 'poetry publish', 'hatch publish', 'pdm publish', 'flit publish'];

/**
 * How the action will sign in: by Trusted Publishing where `user` is `__token__` and `password` is empty, and only then.
 * A secret is taken for what it is meant to be, although it may arrive empty.
 * Source: pypa/gh-action-pypi-publish v1.12.4 twine-upload.sh:77-78, 119-144; measured in the behaviour matrix.
 */
function authOf({ inputs }: Step): Auth {
  const user = inputs.get('user');
  const password = inputs.get('password');
  if (user?.expression) return 'undecided';
  if (user && user.text !== '__token__') return 'user-password';
  if (!password || password.text === '') return 'trusted-publishing';
  // `${{ secrets.A || '' }}`, `${{ inputs.token }}` and the like may be meant to be empty. One that is never closed is text.
  return password.expression && password.text.includes('}}') && !isPlainSecret(password.text) ? 'undecided' : 'api-token';
}

/** Whether an expression is one secret and nothing else. */
export const isPlainSecret = (text: string): boolean => secretName(text) !== undefined;

/**
 * The name of the secret that an expression stands for.
 *
 * @example secretName('${{ secrets.PYPI_API_TOKEN }}') // 'PYPI_API_TOKEN'
 */
export const secretName = (text: string): string | undefined => {
  const match = /^\$\{\{\s*secrets(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])\s*\}\}$/.exec(text.trim());
  return match?.[1] ?? match?.[2];
};

/** All steps of a workflow that publish with the action, in the order of the file. */
export const publishSteps = ({ jobs }: Workflow): PublishStep[] =>
  jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      if (!isPublishAction(step.action)) return [];
      const password = step.inputs.get('password');
      return [{ job, step, ref: step.ref ?? '', auth: authOf(step), ...(password && { password }) }];
    }),
  );

/** The steps that upload by a command of their own, which no rule concerns. */
export const uploadCommands = ({ jobs }: Workflow): { job: Job; step: Step; command: UploadCommand }[] =>
  jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const command = COMMANDS.find((name) => step.run?.text.includes(name));
      return command ? [{ job, step, command }] : [];
    }),
  );
