import nudgeAttestationsIgnoredIndex from './nudge-attestations-ignored-index.ts';
import nudgeAttestationsIgnoredPassword from './nudge-attestations-ignored-password.ts';
import nudgeMagicLink from './nudge-magic-link.ts';
import nudgeUpgradeToTrustedPublishing from './nudge-upgrade-to-trusted-publishing.ts';
import oidcFlowNoticeLegacy from './oidc-flow-notice-legacy.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  nudgeUpgradeToTrustedPublishing,
  nudgeMagicLink,
  nudgeAttestationsIgnoredPassword,
  nudgeAttestationsIgnoredIndex,
  oidcFlowNoticeLegacy,
] as const satisfies readonly ErrorEntry[];
