import type { Stage, Uploader } from '../../errors/types.ts';
import type { Check } from '../rules/check.ts';
import { uploadedNames } from '../workflow/artifacts.ts';
import { uploadCommands } from '../workflow/publishing.ts';
import type { Problem } from '../workflow/workflow.ts';
import type { Circumstances } from './condition.ts';
import type { Diagnosis, Finding } from './diagnose.ts';

/** What a workflow beside a log shows. */
export interface Beside {
  /** The rules that it breaks. */
  rules: ReadonlySet<string>;
  /** The programs that it publishes with. */
  publishing: readonly Uploader[];
  /** The actions that it uses, in lower case. */
  uses: readonly string[];
  /** Whose workflow a job calls that may publish: left out where none does. Where the file publishes itself it is left out, too. */
  calls?: 'other-repository' | 'this-repository';
  /** The names of the artifacts that its runs have: left out where the file does not tell. */
  artifacts?: readonly string[];
  /** Where it publishes with poetry, and names nothing that poetry reads a token from. */
  tokenless?: true;
}

/** What poetry reads a token from. */
const OF_POETRY = /POETRY_(?:PYPI_TOKEN|HTTP_BASIC)_|\b(?:pypi-token|http-basic)\b|\bpublish\b[^\n]{0,200}[ \t](?:-p|--password)\b/i;

/**
 * @param result what checking the workflow found
 * @param text the workflow: of one that cannot be read nothing is known but that it names the action
 */
export function besideOf(result: Check | Problem, text: string): Beside {
  if ('code' in result) return { rules: new Set([result.rule]), publishing: text.includes('pypa/gh-action-pypi-publish@') ? ['action'] : [], uses: [] };
  const { findings, publishing, workflow } = result;
  const commands = uploadCommands(workflow).map(({ command }) => command.split(' ')[0] as Uploader);
  const uses = workflow.jobs.flatMap(({ steps }) => steps.flatMap(({ action }) => action?.toLowerCase() ?? []));
  const called = workflow.jobs.flatMap(({ uses: each }) => each?.text ?? []);
  const calls = publishing.length > 0 || commands.length > 0 || called.length === 0 ? undefined : called.some((each) => !each.startsWith('./')) ? 'other-repository' : 'this-repository';
  const artifacts = uploadedNames(workflow);
  return {
    rules: new Set(findings.map(({ rule }) => rule.id)),
    publishing: [...new Set<Uploader>([...publishing.map((): Uploader => 'action'), ...commands])],
    uses: [...new Set(uses)],
    ...(calls && { calls }),
    ...(artifacts && { artifacts }),
    ...(commands.includes('poetry') && !OF_POETRY.test(text) && { tokenless: true }),
  };
}

/**
 * What the action prints only once it holds GitHub's token: the claims of it, the sentences on reusable workflows and attestations, and what its script
 * says of the files. Source: pypa/gh-action-pypi-publish@v1.14.0 twine-upload.sh:60, 86-120; oidc-exchange.py.
 */
const HOLDS_TOKEN = /It looks like there are no Python distribution packages|claims rendered below are|The claims in this token suggest|Generating and uploading digital attestations/;

/** What comes after the exchange. */
const AFTER: ReadonlySet<Stage> = new Set(['attestations', 'upload-metadata', 'upload-file'] satisfies Stage[]);

/**
 * Whether the job of a failure was given GitHub's token: the action signs in before it looks at any file, so that what it says of files comes after that.
 *
 * @param cause the failure, and its stage
 * @param program that of its answer
 * @returns `perhaps` where another program may have printed the message; nothing where the log shows a password, or shows nothing
 */
export function signedIn(log: string, { evidence: ofAll }: Diagnosis, cause: Finding, stage: Stage | undefined, program: Circumstances['program']): 'yes' | 'perhaps' | undefined {
  const { auth, password } = cause.evidence ?? ofAll;
  if (auth === 'password' || password === 'masked') return undefined;
  if (HOLDS_TOKEN.test(log.slice(...(cause.scope ?? [0])))) return 'yes';
  return program?.name === 'action' && stage && AFTER.has(stage) ? 'perhaps' : undefined;
}
