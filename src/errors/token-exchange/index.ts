import checkFailedForClaim from './check-failed-for-claim.ts';
import claimsDebugBlock from './claims-debug-block.ts';
import claimsPaddingTraceback from './claims-padding-traceback.ts';
import connectionClosedWithoutResponse from './connection-closed-without-response.ts';
import indexInvalidTokenResponse from './index-invalid-token-response.ts';
import indexUnexpectedResponse from './index-unexpected-response.ts';
import invalidPayloadMalformedJwt from './invalid-payload-malformed-jwt.ts';
import invalidPayloadProjectCannotBeCreated from './invalid-payload-project-cannot-be-created.ts';
import invalidPayloadRequestBody from './invalid-payload-request-body.ts';
import invalidPayloadUnknownIssuer from './invalid-payload-unknown-issuer.ts';
import invalidPendingPublisherProjectExists from './invalid-pending-publisher-project-exists.ts';
import invalidPublisherLookupExhausted from './invalid-publisher-lookup-exhausted.ts';
import invalidPublisherNotFound from './invalid-publisher-not-found.ts';
import invalidReuseToken from './invalid-reuse-token.ts';
import invalidTokenMalformedOrInvalid from './invalid-token-malformed-or-invalid.ts';
import issuerMismatch from './issuer-mismatch.ts';
import jobWorkflowRefMismatch from './job-workflow-ref-mismatch.ts';
import jobWorkflowRefOrRefEmpty from './job-workflow-ref-or-ref-empty.ts';
import mintResponseKeyerrorTraceback from './mint-response-keyerror-traceback.ts';
import missingClaim from './missing-claim.ts';
import nonStandardHttpStatusTraceback from './non-standard-http-status-traceback.ts';
import notEnabledIssuer from './not-enabled-issuer.ts';
import pullRequestTargetRefused from './pull-request-target-refused.ts';
import reusableWorkflowWarning from './reusable-workflow-warning.ts';
import tokenRequestRefused from './token-request-refused.ts';
import twineTokenRequestFailed from './twine-token-request-failed.ts';
import twineTokenResponseInvalid from './twine-token-response-invalid.ts';
import uvCredentialsWithTrustedPublishing from './uv-credentials-with-trusted-publishing.ts';
import uvExchangeConnectionFailed from './uv-exchange-connection-failed.ts';
import uvExchangeServiceUnavailable from './uv-exchange-service-unavailable.ts';
import uvTokenRejected from './uv-token-rejected.ts';
import uvTrustedPublishingNote from './uv-trusted-publishing-note.ts';
import workflowFilenameNotExtractable from './workflow-filename-not-extractable.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  tokenRequestRefused,
  invalidPublisherNotFound,
  invalidPublisherLookupExhausted,
  reusableWorkflowWarning,
  claimsDebugBlock,
  uvTokenRejected,
  uvExchangeServiceUnavailable,
  uvExchangeConnectionFailed,
  jobWorkflowRefMismatch,
  pullRequestTargetRefused,
  invalidPendingPublisherProjectExists,
  invalidTokenMalformedOrInvalid,
  indexUnexpectedResponse,
  twineTokenRequestFailed,
  uvTrustedPublishingNote,
  workflowFilenameNotExtractable,
  jobWorkflowRefOrRefEmpty,
  checkFailedForClaim,
  missingClaim,
  issuerMismatch,
  invalidReuseToken,
  invalidPayloadMalformedJwt,
  invalidPayloadUnknownIssuer,
  invalidPayloadRequestBody,
  invalidPayloadProjectCannotBeCreated,
  notEnabledIssuer,
  indexInvalidTokenResponse,
  mintResponseKeyerrorTraceback,
  claimsPaddingTraceback,
  nonStandardHttpStatusTraceback,
  connectionClosedWithoutResponse,
  twineTokenResponseInvalid,
  uvCredentialsWithTrustedPublishing,
] as const satisfies readonly ErrorEntry[];
