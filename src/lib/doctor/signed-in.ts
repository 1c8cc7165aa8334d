import type { Stage } from '../../errors/types.ts';
import type { Answer } from './answer.ts';
import type { Diagnosis, Finding } from './diagnose.ts';

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
export function signedIn(log: string, { evidence: ofAll }: Diagnosis, cause: Finding, stage: Stage | undefined, program: Answer['case']['program']): 'yes' | 'perhaps' | undefined {
  const { auth, password } = cause.evidence ?? ofAll;
  if (auth === 'password' || password === 'masked') return undefined;
  if (HOLDS_TOKEN.test(log.slice(...(cause.scope ?? [0])))) return 'yes';
  return program?.name === 'action' && stage && AFTER.has(stage) ? 'perhaps' : undefined;
}
