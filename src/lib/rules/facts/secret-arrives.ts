import type { Job, Workflow } from '../../workflow/workflow.ts';
import { pairOf } from '../../yaml/yaml.ts';

/** GitHub's rule for the names of secrets: github/docs@24462ae data/reusables/actions/actions-secrets-and-variables-naming.md. */
const POSSIBLE = /^(?!github_)[a-z_][a-z0-9_]*$/i;

/** What a caller can pass is declared here; with `secrets: inherit` it passes the others too. */
function isDeclared({ source, triggers }: Workflow, name: string): boolean {
  const secrets = source.map(pairOf(source.map(triggers?.get('workflow_call')), 'secrets')?.value);
  return secrets?.items.some(({ key }) => String(key).toLowerCase() === name.toLowerCase()) ?? false;
}

/**
 * Whether a secret may be empty in a job, as far as the file tells.
 *
 * @returns `always`: no secret can have this name; `perhaps`: a caller has to pass it, or it may be kept in an environment
 * that the job does not name; undefined where nothing speaks for it
 */
export function isSecretEmpty(workflow: Workflow, job: Job | undefined, name: string): 'always' | 'perhaps' | undefined {
  const passed = isDeclared(workflow, name);
  if (!passed && !POSSIBLE.test(name)) return 'always';
  if (workflow.triggers?.has('workflow_call')) return passed ? undefined : 'perhaps';
  // Where other jobs have environments, the secret may well be kept in one.
  return job?.environment.state === 'none' && workflow.jobs.some(({ environment }) => environment.state === 'named') ? 'perhaps' : undefined;
}
