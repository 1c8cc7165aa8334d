import type { ClaimName, ClaimsBlock } from './claims.ts';
import { workflowFilename, type Publisher, type PublisherField } from './publisher.ts';
import { environmentIn } from './subject.ts';
import { workflowFile } from './workflow-file.ts';

/** What a token says: a text, null for a claim that it does not have, and nothing where that is not known. */
export type Claims = Readonly<Partial<Record<ClaimName | 'sha' | 'event_name' | 'jti', string | null>>>;

/** A publisher as PyPI stores it, which is not always as it was typed: see {@link asStored}. */
export interface Registered extends Omit<Publisher, 'project_name'> {
  /** The number of the owner's account when the publisher was registered. PyPI does not show it. */
  owner_id?: string;
  /** Set for a pending publisher: whether its project exists by now. */
  pending?: 'new' | 'existing';
}

/** Where a rule stands: pypi/warehouse at this commit. */
export const WAREHOUSE = '6b62157124ab7865029afeeadf282bce27d601d9';

const GITHUB = 'warehouse/oidc/models/github.py';

/** The steps in PyPI's order, with what each one reads, the form's field it is compared with, and its source. */
const RULES = {
  'required-claims': { claims: [], source: 'warehouse/oidc/models/_core.py:234-249' },
  'workflow-filename': { claims: ['job_workflow_ref'], source: `${GITHUB}:38-53, 223-226` },
  'lookup-owner': { claims: ['repository'], field: 'owner', source: `${GITHUB}:218-219, 230` },
  'lookup-repository': { claims: ['repository'], field: 'repository', source: `${GITHUB}:218-219, 229` },
  'lookup-workflow': { claims: ['job_workflow_ref'], field: 'workflow_filename', source: `${GITHUB}:232` },
  'lookup-owner-id': { claims: ['repository_owner_id'], source: `${GITHUB}:231` },
  'lookup-environment': { claims: ['environment'], field: 'environment', source: `${GITHUB}:198-214` },
  repository: { claims: ['repository'], source: `${GITHUB}:56-64` },
  'repository-owner': { claims: ['repository_owner'], field: 'owner', source: `${GITHUB}:154` },
  'job-workflow-ref': { claims: ['job_workflow_ref', 'ref', 'sha'], source: `${GITHUB}:67-97` },
  event: { claims: ['event_name'], source: `${GITHUB}:127-138` },
  'pending-project': { claims: [], source: 'warehouse/oidc/views.py:205-220' },
} as const satisfies Record<string, { claims: readonly (keyof Claims)[]; field?: PublisherField; source: string }>;

export type Rule = keyof typeof RULES;
export type StepVerdict = 'pass' | 'fail' | 'unknown';

export interface Step {
  /** PyPI looks among pending publishers first. */
  phase: 'pending' | 'regular';
  rule: Rule;
  /** `unknown`: what decides is not in the claims given, nor in what is known of the publishers. */
  verdict: StepVerdict;
}

/** What PyPI says to a token, as far as it can be told. */
export interface Answer {
  /** `unknown`: nothing speaks against it, and some steps could not be told. */
  outcome: 'accepted' | 'refused' | 'unknown';
  /**
   * Of a refusal: PyPI's code, and its text with `{sha}` or `{ref}` for a value that is not known. Where a step before
   * the failing one is `unknown`, PyPI may have said that step's words instead.
   */
  code?: 'invalid-publisher' | 'invalid-pending-publisher';
  description?: string;
  /** The publisher that was found. */
  publisher?: Registered;
  steps: readonly Step[];
}

/**
 * Owner and repository as PyPI takes them out of `repository`: all before and all after the first slash.
 * Source: models/github.py:218-219.
 */
export function splitRepository(repository: string): { owner: string; repository: string } | undefined {
  const slash = repository.indexOf('/');
  return slash < 0 ? undefined : { owner: repository.slice(0, slash), repository: repository.slice(slash + 1) };
}

/**
 * What PyPI's form makes of typed values: the file name trimmed, the environment in lower case. The owner too is
 * stored otherwise than typed, namely as GitHub spells it, which cannot be known here.
 * Source: forms/github.py:37-42, 126-130, 174-180.
 */
export const asStored = <P extends Omit<Publisher, 'project_name'>>(typed: P): P => ({
  ...typed,
  workflow_filename: workflowFilename(typed.workflow_filename),
  environment: typed.environment.toLowerCase(),
});

/** The claims of a printed list, without their lines. */
export const claimsOf = (block: ClaimsBlock): Claims =>
  Object.fromEntries(Object.entries(block).map(([name, { value }]) => [name, value]));

/** Source: models/github.py:152-161. GitHub always sends them, so one that is not known is taken to be there. */
const REQUIRED = ['repository', 'repository_owner', 'repository_owner_id', 'job_workflow_ref', 'jti', 'event_name', 'ref', 'sha'] as const;

/** A text as Python shows it inside a message. */
const repr = (text: string): string =>
  text.includes("'") && !text.includes('"') ? `"${text.replaceAll('\\', '\\\\')}"` : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** What came of one phase: a publisher, a reason to refuse, or neither where that cannot be told. */
interface Found {
  publisher?: Registered;
  reason?: string;
}

const NOT_FOUND: Found = { reason: 'Publisher with matching claims was not found' };

const isSha = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Source: models/github.py:67-97; the publisher's own side 240-254. */
function jobWorkflowRef({ job_workflow_ref: sent, ref, sha }: Claims, publisher: Registered): { verdict: StepVerdict; reason: string } {
  if (ref === '' && sha === '') return { verdict: 'fail', reason: 'The ref and sha claims are empty' };
  const file = `${publisher.owner}/${publisher.repository}/.github/workflows/${publisher.workflow_filename}@`;
  const rest = sent?.startsWith(file) ? sent.slice(file.length) : undefined;
  const expected = [...new Set([ref, sha])].filter((value) => value).map((value) => `${file}${value}`).sort();
  // A SHA begins with a digit or with one of a–f, so it stands before `refs/…` in the sorted list.
  if (sha === undefined) expected.unshift(`${file}{sha}`);
  if (ref === undefined) expected.push(`${file}{ref}`);
  const reason = `The job_workflow_ref claim does not match, expecting one of [${expected.map(repr).join(', ')}], got ${repr(sent ?? '')}`;
  if (rest !== undefined && rest !== '' && (rest === ref || rest === sha)) return { verdict: 'pass', reason };
  const couldBe = rest !== undefined && ((ref === undefined && rest !== '') || (sha === undefined && isSha(rest)));
  return { verdict: couldBe ? 'unknown' : 'fail', reason };
}

/** Finds and checks a publisher among those of one phase. Source: oidc/utils.py:78-105, oidc/services.py:308-325. */
function find(claims: Claims, publishers: readonly Registered[], note: (rule: Rule, verdict: StepVerdict) => StepVerdict): Found {
  const { repository, repository_owner, repository_owner_id, job_workflow_ref, event_name } = claims;
  const environment = environmentIn(claims);

  // With several missing, PyPI names any one of them: it goes through a set.
  const missing = REQUIRED.find((name) => claims[name] === null);
  note('required-claims', missing ? 'fail' : 'pass');
  if (missing) return { reason: `Missing claim '${missing}'` };

  const names = repository == null ? undefined : splitRepository(repository);
  const open = (rule: Rule): Found => {
    note(rule, 'unknown');
    return {};
  };
  if (!names) return open('lookup-owner');
  if (job_workflow_ref == null) return open('workflow-filename');
  const file = workflowFile(job_workflow_ref);
  note('workflow-filename', file === undefined ? 'fail' : 'pass');
  if (file === undefined) return { reason: 'Could not job extract workflow filename from OIDC claims' };

  // One query compares four columns, each exactly and with its case; here they are told apart.
  let left = publishers;
  const narrow = (rule: Rule, fits: (publisher: Registered) => boolean | undefined): boolean => {
    left = left.filter((publisher) => fits(publisher) !== false);
    return note(rule, left.length === 0 ? 'fail' : left.some((publisher) => fits(publisher) === undefined) ? 'unknown' : 'pass') !== 'fail';
  };
  if (!narrow('lookup-owner', ({ owner }) => owner === names.owner)) return NOT_FOUND;
  if (!narrow('lookup-repository', (publisher) => publisher.repository === names.repository)) return NOT_FOUND;
  if (!narrow('lookup-workflow', ({ workflow_filename }) => workflow_filename === file)) return NOT_FOUND;
  const hasOwnerId = ({ owner_id }: Registered): boolean | undefined =>
    owner_id === undefined || repository_owner_id === undefined ? undefined : owner_id === repository_owner_id;
  if (!narrow('lookup-owner-id', hasOwnerId)) return NOT_FOUND;

  // The publisher with the token's environment, in lower case; else one without, which takes any environment and none.
  const general = left.find((publisher) => publisher.environment === '');
  if (environment === undefined && left.some((publisher) => publisher !== general)) return open('lookup-environment');
  const specific = environment ? left.find((publisher) => publisher.environment === environment.toLowerCase()) : undefined;
  const publisher = specific ?? general;
  note('lookup-environment', publisher ? 'pass' : 'fail');
  if (!publisher) return NOT_FOUND;

  // It ignores case, but comes after a lookup that does not: so it cannot fail.
  note('repository', 'pass');
  const sameOwner = note('repository-owner', repository_owner === undefined ? 'unknown' : repository_owner === publisher.owner ? 'pass' : 'fail');
  if (sameOwner === 'fail') return { reason: "Check failed for required claim 'repository_owner'" };
  const { verdict, reason } = jobWorkflowRef(claims, publisher);
  if (note('job-workflow-ref', verdict) === 'fail') return { reason };
  const event = note('event', event_name === undefined ? 'unknown' : event_name === 'pull_request_target' ? 'fail' : 'pass');
  if (event === 'fail') return { reason: "Publishing from a workflow invoked via 'pull_request_target' is not supported." };
  // `environment` is checked once more, by the rule of the lookup (models/github.py:100-124).
  return { publisher };
}

const samePlace = (a: Registered, b: Registered): boolean =>
  a.owner === b.owner && a.repository === b.repository && a.workflow_filename === b.workflow_filename && a.environment === b.environment;

/**
 * PyPI's rule for a token of GitHub whose signature, issuer and audience are valid: which of these publishers it
 * finds, or with which words it refuses. That the token was used before (`invalid-reuse-token`) is left out: no log
 * shows it.
 *
 * Pending publishers come first (oidc/views.py:200-276). Whatever speaks against one of them is swallowed, also a
 * refused event, so that the answer is that of the regular publishers. A pending one that fits becomes a regular one,
 * or the one there is already with these four values, whatever owner's number that has (models/github.py:390-416);
 * then the regular ones are asked.
 *
 * @param claims as many as are known; a missing step is reported as `unknown`
 * @param publishers all that could be meant, of all projects
 * @example
 * matchPublisher({ repository: 'o/r', job_workflow_ref: 'o/r/.github/workflows/a.yml@refs/heads/main' }, []).description
 * // 'valid token, but no corresponding publisher (Publisher with matching claims was not found)'
 */
export function matchPublisher(claims: Claims, publishers: readonly Registered[]): Answer {
  const steps: Step[] = [];
  const noteIn = (phase: Step['phase']) => (rule: Rule, verdict: StepVerdict): StepVerdict => {
    steps.push({ phase, rule, verdict });
    return verdict;
  };
  const pending = publishers.filter((publisher) => publisher.pending);
  const regular = publishers.filter((publisher) => !publisher.pending);

  const first = pending.length > 0 ? find(claims, pending, noteIn('pending')) : NOT_FOUND;
  const isOpen = steps.some(({ verdict }) => verdict === 'unknown');
  const { pending: project, ...reified } = first.publisher ?? {};
  if (project === 'existing') {
    noteIn('pending')('pending-project', 'fail');
    return { outcome: isOpen ? 'unknown' : 'refused', code: 'invalid-pending-publisher', description: 'valid token, but project already exists', steps };
  }
  if (first.publisher && !regular.some((publisher) => samePlace(publisher, first.publisher!))) regular.push(reified as Registered);

  const { publisher, reason } = find(claims, regular, noteIn('regular'));
  if (reason !== undefined) {
    const description = `valid token, but no corresponding publisher (${reason})`;
    // What cannot be told of a pending publisher leaves open whether it would have helped.
    const couldHelp = !('reason' in first) && first.publisher === undefined;
    return { outcome: couldHelp ? 'unknown' : 'refused', code: 'invalid-publisher', description, steps };
  }
  const isCertain = publisher && steps.every(({ verdict, phase }) => verdict !== 'unknown' || (phase === 'pending' && 'reason' in first));
  return { outcome: isCertain ? 'accepted' : 'unknown', ...(publisher && { publisher }), steps };
}

/** A job in a workflow that another one calls, and what can be registered for it. */
export interface Reusable {
  /** Whether the called file is in the repository of the run. */
  kind: 'same-repository' | 'other-repository';
  /** The files' names: the called one, which holds the job, and the one that the event started. */
  called: string | undefined;
  caller: string | undefined;
  /** What PyPI says where the repository of the run is registered with the one file or the other. */
  withCalled: Answer;
  withCaller: Answer;
  /**
   * What becomes of the attestations where the exchange is accepted: they are signed for the calling file, PyPI wants
   * the file of the publisher. Source: pypi/pypi-attestations@b70ff03 src/pypi_attestations/_impl.py:478-521.
   */
  attestations: 'refused' | 'never-reached';
}

/**
 * Tells whether the job ran in a reusable workflow: then `job_workflow_ref` names the called file and `workflow_ref`
 * the calling one. PyPI calls it accidental that some of these are accepted (oidc/views.py:391-398).
 *
 * @returns undefined where both are the same or one is not known
 * Source: oidc/views.py:403-417.
 */
export function reusableWorkflow(claims: Claims): Reusable | undefined {
  const { job_workflow_ref, workflow_ref, repository, repository_owner_id: owner_id } = claims;
  if (!job_workflow_ref || !workflow_ref || job_workflow_ref === workflow_ref) return undefined;
  const [called, caller] = [workflowFile(job_workflow_ref), workflowFile(workflow_ref)];
  const names = splitRepository(repository ?? '') ?? { owner: '', repository: '' };
  // Registered now, with the owner's number of the run.
  const registered = (workflow_filename = ''): Answer =>
    matchPublisher(claims, [{ ...names, workflow_filename, environment: '', ...(owner_id && { owner_id }) }]);
  const withCalled = registered(called);
  return {
    kind: repository && job_workflow_ref.startsWith(`${repository}/`) ? 'same-repository' : 'other-repository',
    called,
    caller,
    withCalled,
    withCaller: registered(caller),
    attestations: withCalled.outcome === 'refused' ? 'never-reached' : 'refused',
  };
}
