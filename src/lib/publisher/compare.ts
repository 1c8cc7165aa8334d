import { workflowFilename, type Publisher, type PublisherField } from './publisher.ts';
import { reusableWorkflow, splitRepository, type Claims } from './match.ts';
import { environmentIn } from './subject.ts';
import { workflowFile } from './workflow-file.ts';

/** The fields of PyPI's form that a claim is compared with: the project's name is in no claim. */
export const CLAIMED_FIELDS = ['owner', 'repository', 'workflow_filename', 'environment'] as const satisfies readonly PublisherField[];

export type ClaimedField = (typeof CLAIMED_FIELDS)[number];

export type FormVerdict =
  /** Nothing entered, or the claim is not known: not in the log, or masked in it. */
  | 'not-entered'
  | 'unknown'
  | 'same'
  | 'differs'
  /** The same letters in another case: PyPI compares the case of this field. */
  | 'differs-in-case'
  /** The same environment in another case: the form stores lower case, and a stored capital never matches. */
  | 'same-in-lower-case'
  /** The field is empty: any environment fits, and none. */
  | 'any'
  /** The token names no environment: only an empty field fits. */
  | 'must-be-empty'
  /** The refusal says so: a publisher with this value was found, or its environment is not the token's, whatever is entered. */
  | 'found'
  | 'refused';

export interface FormRow {
  field: ClaimedField;
  /** The claim that tells: of the environment the subject, where its own claim is not known. */
  claim: 'repository' | 'job_workflow_ref' | 'environment' | 'sub';
  /** The claim as sent; null: the token does not have it; undefined: not known. */
  sent: string | null | undefined;
  /** What PyPI compares with this field; null where the token has nothing for it, undefined where PyPI can take nothing from the claim. */
  derived: string | null | undefined;
  verdict: FormVerdict;
}

export type FormNote =
  /** The job is in a called workflow, of this repository or of another one. */
  | 'reusable-same-repository'
  | 'reusable-other-repository'
  /** The file is of the ref or commit of another run, so no registration fits. */
  | 'ref-differs'
  | 'event-refused';

export interface FormComparison {
  rows: readonly FormRow[];
  notes: readonly FormNote[];
}

const CLAIM_OF = { owner: 'repository', repository: 'repository', workflow_filename: 'job_workflow_ref', environment: 'environment' } as const;

/** GitHub masks what equals a secret: such a value cannot be compared. */
const isMasked = (value: string): boolean => value.includes('***');

/** Source: pypi/warehouse@6b62157 warehouse/oidc/models/github.py:204, 218-226. */
function derive(field: ClaimedField, sent: string): string | undefined {
  switch (field) {
    case 'owner':
    case 'repository':
      return splitRepository(sent)?.[field];
    case 'workflow_filename':
      return workflowFile(sent);
    case 'environment':
      return sent.toLowerCase();
  }
}

function verdictOf(field: ClaimedField, { sent, derived }: Pick<FormRow, 'sent' | 'derived'>, entered: string | undefined): FormVerdict {
  if (entered === undefined || (entered === '' && field !== 'environment')) return 'not-entered';
  if (field === 'environment') {
    if (entered === '') return 'any';
    if (sent === null || sent === '') return 'must-be-empty';
    if (derived == null) return 'unknown';
    if (entered === derived) return 'same';
    return entered.toLowerCase() === derived ? 'same-in-lower-case' : 'differs';
  }
  if (derived == null) return 'unknown';
  const value = field === 'workflow_filename' ? workflowFilename(entered) : entered;
  if (value === derived) return 'same';
  return value.toLowerCase() === derived.toLowerCase() ? 'differs-in-case' : 'differs';
}

/** The environment is looked at last: what it is refused for has passed all other checks. Source: pypi/warehouse@6b62157 warehouse/oidc/models/_core.py:234-292. */
function verdictAfter(refused: string | undefined, field: ClaimedField, verdict: FormVerdict): FormVerdict {
  if (refused !== 'environment' || verdict === 'unknown') return verdict;
  if (field !== 'environment') return verdict === 'not-entered' ? 'found' : verdict;
  return verdict === 'differs' || verdict === 'must-be-empty' ? verdict : 'refused';
}

function notesOn(claims: Claims): FormNote[] {
  const { repository, job_workflow_ref: file, ref, event_name } = claims;
  const reusable = reusableWorkflow(claims);
  const notes: FormNote[] = [];
  if (reusable) notes.push(`reusable-${reusable.kind}`);
  const own = `${repository}/.github/workflows/${workflowFile(file ?? '')}@`;
  // A called file of another repository has its own note; a commit may be the run's, which no log shows.
  const at = file?.startsWith(own) ? file.slice(own.length) : '';
  if (at.startsWith('refs/') && ref && at !== ref) notes.push('ref-differs');
  if (event_name === 'pull_request_target') notes.push('event-refused');
  return notes;
}

/**
 * Puts the claims of a token beside the fields of PyPI's form.
 *
 * @param claims as many as are known
 * @param entered what the reader says is registered; a field that is left out gets no verdict
 * @param refused the claim that the index refused, where the log names one
 * @example
 * compareWithForm({ repository: 'octo-org/Sample' }, { repository: 'sample' }).rows[1]?.verdict // 'differs-in-case'
 */
export function compareWithForm(claims: Claims, entered: Partial<Publisher>, refused?: string): FormComparison {
  const rows = CLAIMED_FIELDS.map((field): FormRow => {
    const own = CLAIM_OF[field];
    const environment = environmentIn(claims);
    const fromSubject = own === 'environment' && claims.environment === undefined && environment !== undefined;
    const claim = fromSubject ? 'sub' : own;
    const sent = claims[claim];
    // What is compared, which of the subject is one part.
    const value = own === 'environment' ? environment : sent;
    const derived = value == null ? value : isMasked(value) ? undefined : derive(field, value);
    return { field, claim, sent, derived, verdict: verdictAfter(refused, field, verdictOf(field, { sent: value, derived }, entered[field])) };
  });
  return { rows, notes: notesOn(claims) };
}
