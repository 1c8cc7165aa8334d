import actionsIdTokenEnvMissing from './actions-id-token-env-missing.ts';
import ciOidcProgramFailed from './ci-oidc-program-failed.ts';
import claimsUnpackTraceback from './claims-unpack-traceback.ts';
import exchangeFailureWithoutReason from './exchange-failure-without-reason.ts';
import gitlabIdTokenVariableMissing from './gitlab-id-token-variable-missing.ts';
import idAudienceMissing from './id-audience-missing.ts';
import idTokenBrokenEnvironment from './id-token-broken-environment.ts';
import idTokenForkPullRequest from './id-token-fork-pull-request.ts';
import idTokenMalformedJson from './id-token-malformed-json.ts';
import idTokenNotAValidJwt from './id-token-not-a-valid-jwt.ts';
import idTokenRequestFailed from './id-token-request-failed.ts';
import idTokenRequestNetworkTraceback from './id-token-request-network-traceback.ts';
import idTokenRequestTimedOut from './id-token-request-timed-out.ts';
import idTokenRequestTokenUnset from './id-token-request-token-unset.ts';
import idTokenRequestUrlUnset from './id-token-request-url-unset.ts';
import oidcExchangeFailureLegacy from './oidc-exchange-failure-legacy.ts';
import trustedPublishingSummaryHint from './trusted-publishing-summary-hint.ts';
import twineOidcRetrievalFailed from './twine-oidc-retrieval-failed.ts';
import twineTrustedPublishingUnsupportedEnvironment from './twine-trusted-publishing-unsupported-environment.ts';
import uvNoOidcTokenDiscovered from './uv-no-oidc-token-discovered.ts';
import uvOidcPermissionMissing from './uv-oidc-permission-missing.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  idTokenRequestTokenUnset,
  trustedPublishingSummaryHint,
  uvOidcPermissionMissing,
  idTokenForkPullRequest,
  gitlabIdTokenVariableMissing,
  twineTrustedPublishingUnsupportedEnvironment,
  idTokenRequestUrlUnset,
  actionsIdTokenEnvMissing,
  idTokenBrokenEnvironment,
  idTokenNotAValidJwt,
  idTokenRequestTimedOut,
  idTokenRequestFailed,
  idTokenMalformedJson,
  twineOidcRetrievalFailed,
  idTokenRequestNetworkTraceback,
  claimsUnpackTraceback,
  oidcExchangeFailureLegacy,
  uvNoOidcTokenDiscovered,
  ciOidcProgramFailed,
  idAudienceMissing,
  exchangeFailureWithoutReason,
] as const satisfies readonly ErrorEntry[];
