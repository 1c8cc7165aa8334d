import { findClaims, type ClaimName } from '../../publisher/claims.ts';
import { environmentIn } from '../../publisher/subject.ts';
import { workflowFile } from '../../publisher/workflow-file.ts';
import type { Beside } from '../beside/beside.ts';

interface Reference {
  repository: string;
  file: string;
}

/** A workflow file and its repository, out of a claim. */
function reference(claim: string | undefined): Reference | undefined {
  const repository = claim?.split('/.github/workflows/')[0];
  const file = claim && workflowFile(claim);
  return repository && file ? { repository, file } : undefined;
}

/** Whether the job stands in a workflow that was called: in one of this repository, of another one, or in none. */
function callOf(repository: string | undefined, file: string | undefined, called: Reference | undefined): 'other-repository' | 'this-repository' | 'nothing' | 'not-shown' {
  if (!called || !repository) return 'not-shown';
  if (called.repository.toLowerCase() !== repository.toLowerCase()) return 'other-repository';
  return file === undefined ? 'not-shown' : file === called.file ? 'nothing' : 'this-repository';
}

/** What the claims near a message tell of the job: see `values` of a `Condition`. It is loaded for a log that may hold any. */
export function claimed(around: string, beside: Beside | undefined): Record<string, string | undefined> {
  const [claims] = findClaims(around, 1);
  const value = (name: ClaimName): string | undefined => claims?.[name]?.value ?? undefined;
  const [caller, called] = [reference(value('workflow_ref')), reference(value('job_workflow_ref'))];
  const repository = value('repository') ?? caller?.repository;
  return {
    environment: environmentIn({ ...(claims?.environment && { environment: claims.environment.value }), sub: value('sub') ?? null }) ?? undefined,
    repository,
    workflow: caller?.file,
    called: called?.file,
    called_repository: called?.repository,
    ...((called || !beside?.calls) && { calls: callOf(repository, caller?.file, called) }),
  };
}
