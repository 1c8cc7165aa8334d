import type { Job } from '../../workflow/workflow.ts';

/** Actions that build, test or carry files, and sign in nowhere. */
const PLAIN =
  /^(?:actions\/(?:checkout|setup-python|setup-node|download-artifact|upload-artifact|cache)|astral-sh\/setup-uv|pypa\/cibuildwheel|(?:PyO3|messense)\/maturin-action|pdm-project\/setup-pdm|snok\/install-poetry|pre-commit\/action)$/i;
const SIGNS_IN = /ACTIONS_ID_TOKEN|sigstore|cosign|\b(?:aws|gcloud|az|vault)\b|attest/i;

/** Whether an action is known to sign in nowhere, and to hand nothing to the steps behind it that one could sign in with. */
export const isPlainAction = (action: string | undefined): boolean => action !== undefined && PLAIN.test(action);

/** Whether nothing in a job is known to want an OIDC token: a called workflow may. */
export const isPlainJob = ({ uses, steps }: Job): boolean =>
  uses === undefined && steps.every(({ action, run }) => (action === undefined || isPlainAction(action)) && !SIGNS_IN.test(run?.text ?? ''));

/** Actions that ask for an OIDC token themselves. */
const ASKS = /^(?:actions\/attest(?:-[\w-]+)?|sigstore\/gh-action-sigstore-python|aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|hashicorp\/vault-action)$/i;

/** Whether a job shows what else it has its OIDC token for. */
export const asksForToken = ({ steps }: Job): boolean => steps.some(({ action, run }) => ASKS.test(action ?? '') || SIGNS_IN.test(run?.text ?? ''));
