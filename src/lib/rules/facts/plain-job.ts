import type { Job } from '../../workflow/workflow.ts';
import { otherScripts } from './scripts.ts';

/** Actions that build, test or carry files, and sign in nowhere. */
const PLAIN =
  /^(?:actions\/(?:checkout|setup-python|setup-node|download-artifact|upload-artifact|cache)|astral-sh\/setup-uv|pypa\/cibuildwheel|(?:PyO3|messense)\/maturin-action|pdm-project\/setup-pdm|snok\/install-poetry|pre-commit\/action)$/i;
// `id` asks for an OIDC token by itself: di/id README, `python -m id pypi`.
const SIGNS_IN = /ACTIONS_ID_TOKEN|\boidc\b|mint[-_]token|\bpython[\d.]{0,5} -m id\b|\b(?:uvx|pipx run) id\b|\bimport id\b|\bfrom id import\b|sigstore|cosign|gitsign|\b(?:aws|gcloud|az|vault)\b|attest|\b(?:npm|pnpm|yarn)\b(?:[^\n|;&\\]|\\\n){0,200}\s--provenance\b(?!=false)|\b(?:jsr|deno) publish\b/i;

/**
 * Commands that use an OIDC token where they are given one, or where a file of theirs says so: npm signs in by it since 11.5.1 and states with it where a
 * package comes from (npm 11.19.1 lib/utils/oidc.js, libnpmpublish lib/publish.js:179-190), and others run it.
 */
const MAY_SIGN_IN = /\b(?:npm|pnpm|yarn|lerna|changeset|nx)\b(?:[^\n|;&\\]|\\\n){0,200}\spublish\b|\b(?:npx|pnpx|bunx|dlx)\b[^\n|;&]{0,100}\b(?:semantic-release|release-it)\b|\b(?:rattler-build|pixi) (?:upload|publish)\b/i;

/** Whether an action is known to sign in nowhere, and to hand nothing to the steps behind it that one could sign in with. */
export const isPlainAction = (action: string | undefined): boolean => action !== undefined && PLAIN.test(action);

/** Whether a script wants an OIDC token for nothing that it shows: what it runs of the repository's own may want one. */
const isPlainScript = (run: string): boolean => !SIGNS_IN.test(run) && !MAY_SIGN_IN.test(run) && otherScripts(run).length === 0;

/** Whether nothing in a job is known to want an OIDC token: a called workflow may. */
export const isPlainJob = ({ uses, steps }: Job): boolean =>
  uses === undefined && steps.every(({ action, run }) => (action === undefined || isPlainAction(action)) && isPlainScript(run?.text ?? ''));

/** Actions that ask for an OIDC token themselves. */
const ASKS = /^(?:actions\/attest(?:-[\w-]+)?|sigstore\/gh-action-sigstore-python|aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|hashicorp\/vault-action)$/i;

/** Whether a job shows what else it has its OIDC token for. */
export const asksForToken = ({ steps }: Job): boolean => steps.some(({ action, run }) => ASKS.test(action ?? '') || SIGNS_IN.test(run?.text ?? ''));
