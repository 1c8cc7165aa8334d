import type { Emitter, Stage } from '../../../errors/types.ts';
import type { Circumstances } from '../condition.ts';
import type { Diagnosis, Finding } from '../diagnose.ts';
import { UNPERMITTED } from '../rare/unpermitted.ts';

/**
 * What the action prints only once it holds GitHub's token: the claims of it, and the sentences on reusable workflows and attestations; uv's claims; and what maturin and pdm before 2.23 say only where GitHub has let the job ask. Source: pypa/gh-action-pypi-publish@v1.14.0
 * twine-upload.sh:60, 86-120; oidc-exchange.py; PyO3/maturin@9ad2a8c src/upload.rs `resolve_pypi_token_via_oidc`; pdm 2.22.4 cli/commands/publish/repository.py.
 */
const HOLDS_TOKEN = /Failed to resolve PyPI token via OIDC|Getting PyPI token via GitHub Actions OIDC|Token claims, which must match|claims rendered below are|The claims in this token suggest|Generating and uploading digital attestations|Transparency log entry created/;

/** What its script says of the files, with a password as without one. */
const LOOKED = /It looks like there are no Python distribution packages/;

/** What PyPI answers to that token, or to the one that it gave for it: programs other than the action show it, too. */
const ANSWERED = /valid token, but no corresponding publisher|OIDC scoped token/;

/** What comes after the exchange. */
const AFTER: ReadonlySet<Stage> = new Set(['attestations', 'upload-metadata', 'upload-file'] satisfies Stage[]);

/**
 * Whether the job of a failure was given GitHub's token: the action signs in before it looks at any file, so that what it says of files comes after that.
 *
 * @param cause the failure, and its stage
 * @param program that of its answer
 * @returns `either` where it got past the sign-in, with a password or without; `perhaps` where another program may have printed the message; nothing where the log shows a password, or shows nothing
 */
export function signedIn(log: string, { evidence: ofAll }: Diagnosis, cause: Finding, stage: Stage | undefined, program: Circumstances['program']): 'yes' | 'perhaps' | 'either' | undefined {
  const { auth, password } = cause.evidence ?? ofAll;
  if (auth === 'password' || password === 'masked') return undefined;
  const own = log.slice(...(cause.scope ?? [0]));
  if (HOLDS_TOKEN.test(own) || ((!program || program.name === 'action' || program.name === 'twine') && ANSWERED.test(own))) return 'yes';
  if (LOOKED.test(own)) return password === 'none' ? 'yes' : 'either';
  if (program?.name !== 'action' || !stage || !AFTER.has(stage)) return undefined;
  return password === 'none' ? 'yes' : 'perhaps';
}

/** What a job without the permission is told: of words that only begin as an error of other kinds does, nothing. */
const REFUSED: readonly string[] = ['id-token-request-token-unset', 'uv-oidc-permission-missing', 'twine-oidc-retrieval-failed'];

/** Whether the job of a failure was refused an OIDC token as one without the permission is. */
export const isRefused = ({ id, wording, values }: Pick<Finding, 'id' | 'wording' | 'values'>, log: string): boolean =>
  REFUSED.includes(id) && !UNPERMITTED.test(log) && (id !== 'uv-oidc-permission-missing' || (wording !== undefined && wording < 3)) && (id !== 'twine-oidc-retrieval-failed' || /github/i.test(values['reason'] ?? ''));

/** A file that is being sent, or an answer of an index to one. */
const SENT = /\bUploading [\w.+!-]{1,200}\.(?:whl|tar\.gz|zip)|\bHTTP ?Error: [45]\d\d\b[^\n]{0,200}\/(?:legacy|simple)\b/;

/** What a step prints once its job runs, or what is told of one that came to its end. */
const RAN = /##\[(?:group|endgroup)\]Run |^[ \t]*(?:\S+Z )?Run (?:[\w.-]+\/[\w.-]+@|python |pip |twine )|\boutcome=success\b/m;

/** The stages at which an index answers to a file. */
const OF_A_FILE: ReadonlySet<Stage> = new Set(['upload-auth', 'upload-metadata', 'upload-file'] satisfies Stage[]);

/**
 * How far a log proves that a run came: what its workflow is said to lack for that was there.
 *
 * @param cause the failure
 * @param stage the stage of it
 * @param emitter whose words it is in
 */
export function reached(log: string, { scope }: Pick<Finding, 'scope'>, stage: Stage | undefined, emitter: Emitter | undefined): 'ran' | 'sent' | undefined {
  const own = log.slice(...(scope ?? [0]));
  if (SENT.test(own) || (emitter === 'pypi' && stage && OF_A_FILE.has(stage))) return 'sent';
  return (stage && stage !== 'workflow-setup' && stage !== 'publisher-form' && stage !== 'nudge-warning') || RAN.test(own) ? 'ran' : undefined;
}
