import actionLinuxOnly from './action-linux-only.ts';
import actionMasterBranchSunset from './action-master-branch-sunset.ts';
import actionNotAllowedByPolicy from './action-not-allowed-by-policy.ts';
import actionVersionNotFound from './action-version-not-found.ts';
import apiTokenExpired from './api-token-expired.ts';
import apiTokenMalformedOrDeleted from './api-token-malformed-or-deleted.ts';
import apiTokenPublisherRestriction from './api-token-publisher-restriction.ts';
import apiTokenSignature from './api-token-signature.ts';
import apiTokenUserRestriction from './api-token-user-restriction.ts';
import apiTokenWrongProject from './api-token-wrong-project.ts';
import archiveNotAccepted from './archive-not-accepted.ts';
import attestationAlreadyExists from './attestation-already-exists.ts';
import attestationExistsTupleTraceback from './attestation-exists-tuple-traceback.ts';
import attestationNotActuallyFiles from './attestation-not-actually-files.ts';
import attestationTokenRetrievalFailed from './attestation-token-retrieval-failed.ts';
import attestationsGeneratingNotice from './attestations-generating-notice.ts';
import audienceInvalidJsonTraceback from './audience-invalid-json-traceback.ts';
import audienceInvalidRepositoryUrl from './audience-invalid-repository-url.ts';
import audienceKeyMissingTraceback from './audience-key-missing-traceback.ts';
import audienceTrustedPublishingDisabled from './audience-trusted-publishing-disabled.ts';
import audienceTrustedPublishingUnsupported from './audience-trusted-publishing-unsupported.ts';
import audienceUnexpectedStatus from './audience-unexpected-status.ts';
import checkFailedForClaim from './check-failed-for-claim.ts';
import claimsDebugBlock from './claims-debug-block.ts';
import claimsPaddingTraceback from './claims-padding-traceback.ts';
import claimsUnpackTraceback from './claims-unpack-traceback.ts';
import classifierDeprecated from './classifier-deprecated.ts';
import classifierInvalid from './classifier-invalid.ts';
import connectionClosedWithoutResponse from './connection-closed-without-response.ts';
import containerActionLinuxOnly from './container-action-linux-only.ts';
import createDockerActionNotFound from './create-docker-action-not-found.ts';
import deprecatedInputAlias from './deprecated-input-alias.ts';
import descriptionContentTypeInvalid from './description-content-type-invalid.ts';
import descriptionFailedToRender from './description-failed-to-render.ts';
import descriptionFailedToRenderDefault from './description-failed-to-render-default.ts';
import digestMismatch from './digest-mismatch.ts';
import directDependency from './direct-dependency.ts';
import emailOrDynamicFieldInvalid from './email-or-dynamic-field-invalid.ts';
import emptyTokenWarning from './empty-token-warning.ts';
import environmentDeploymentRejected from './environment-deployment-rejected.ts';
import environmentProtectionRefNotAllowed from './environment-protection-ref-not-allowed.ts';
import fieldIntroducedInLaterMetadataVersion from './field-introduced-in-later-metadata-version.ts';
import fieldShouldNotBeATuple from './field-should-not-be-a-tuple.ts';
import fileAlreadyExists from './file-already-exists.ts';
import fileTooLarge from './file-too-large.ts';
import filenameIllegalCharacters from './filename-illegal-characters.ts';
import filenamePreviouslyUsed from './filename-previously-used.ts';
import formAlreadyRegistered from './form-already-registered.ts';
import formApiToken from './form-api-token.ts';
import formAutofilledCaution from './form-autofilled-caution.ts';
import formConstrainEnvironment from './form-constrain-environment.ts';
import formCouldNotRegister from './form-could-not-register.ts';
import formEnvironmentInvalid from './form-environment-invalid.ts';
import formFieldInvalidValue from './form-field-invalid-value.ts';
import formGithubLookupFailed from './form-github-lookup-failed.ts';
import formOwnerInvalid from './form-owner-invalid.ts';
import formOwnerUnknown from './form-owner-unknown.ts';
import formPendingAlreadyRegistered from './form-pending-already-registered.ts';
import formPendingRegisteredForOtherProject from './form-pending-registered-for-other-project.ts';
import formProjectAlreadyExists from './form-project-already-exists.ts';
import formProjectNameUnavailable from './form-project-name-unavailable.ts';
import formRateLimited from './form-rate-limited.ts';
import formRepositoryInvalid from './form-repository-invalid.ts';
import formRequiredField from './form-required-field.ts';
import formTooManyPending from './form-too-many-pending.ts';
import formTrustedPublishingDisabled from './form-trusted-publishing-disabled.ts';
import formVerifiedEmailOr2fa from './form-verified-email-or-2fa.ts';
import formWorkflowDirectories from './form-workflow-directories.ts';
import formWorkflowExtension from './form-workflow-extension.ts';
import generatedActionNotFound from './generated-action-not-found.ts';
import ghcrUnreachable from './ghcr-unreachable.ts';
import gitlabIdTokenVariableMissing from './gitlab-id-token-variable-missing.ts';
import idTokenBrokenEnvironment from './id-token-broken-environment.ts';
import idTokenForkPullRequest from './id-token-fork-pull-request.ts';
import idTokenMalformedJson from './id-token-malformed-json.ts';
import idTokenNotAValidJwt from './id-token-not-a-valid-jwt.ts';
import idTokenRequestFailed from './id-token-request-failed.ts';
import idTokenRequestNetworkTraceback from './id-token-request-network-traceback.ts';
import idTokenRequestTimedOut from './id-token-request-timed-out.ts';
import idTokenRequestTokenUnset from './id-token-request-token-unset.ts';
import idTokenRequestUrlUnset from './id-token-request-url-unset.ts';
import idTokenWriteNotAllowedForCalledWorkflow from './id-token-write-not-allowed-for-called-workflow.ts';
import imageManifestUnknown from './image-manifest-unknown.ts';
import imageOfOwnRepository from './image-of-own-repository.ts';
import indexInvalidTokenResponse from './index-invalid-token-response.ts';
import indexUnexpectedResponse from './index-unexpected-response.ts';
import invalidAuthenticationInformation from './invalid-authentication-information.ts';
import invalidDistributionFile from './invalid-distribution-file.ts';
import invalidFileExtension from './invalid-file-extension.ts';
import invalidPayloadMalformedJwt from './invalid-payload-malformed-jwt.ts';
import invalidPayloadProjectCannotBeCreated from './invalid-payload-project-cannot-be-created.ts';
import invalidPayloadRequestBody from './invalid-payload-request-body.ts';
import invalidPayloadUnknownIssuer from './invalid-payload-unknown-issuer.ts';
import invalidPendingPublisherProjectExists from './invalid-pending-publisher-project-exists.ts';
import invalidPublisherLookupExhausted from './invalid-publisher-lookup-exhausted.ts';
import invalidPublisherNotFound from './invalid-publisher-not-found.ts';
import invalidReuseToken from './invalid-reuse-token.ts';
import invalidTokenMalformedOrInvalid from './invalid-token-malformed-or-invalid.ts';
import invalidWheelFilename from './invalid-wheel-filename.ts';
import issuerMismatch from './issuer-mismatch.ts';
import jobOutputWithSecretDropped from './job-output-with-secret-dropped.ts';
import jobWorkflowRefMismatch from './job-workflow-ref-mismatch.ts';
import jobWorkflowRefOrRefEmpty from './job-workflow-ref-or-ref-empty.ts';
import legacyEndpointGone from './legacy-endpoint-gone.ts';
import licenseFieldsConflict from './license-fields-conflict.ts';
import licenseFileMissing from './license-file-missing.ts';
import localVersionNotAllowed from './local-version-not-allowed.ts';
import metadataFieldInvalid from './metadata-field-invalid.ts';
import mintResponseKeyerrorTraceback from './mint-response-keyerror-traceback.ts';
import missingClaim from './missing-claim.ts';
import missingDistsWarning from './missing-dists-warning.ts';
import newProjectRegistrationDisabled from './new-project-registration-disabled.ts';
import nonStandardHttpStatusTraceback from './non-standard-http-status-traceback.ts';
import nonUserIdentityCannotCreateProject from './non-user-identity-cannot-create-project.ts';
import notEnabledIssuer from './not-enabled-issuer.ts';
import nudgeAttestationsIgnoredIndex from './nudge-attestations-ignored-index.ts';
import nudgeAttestationsIgnoredPassword from './nudge-attestations-ignored-password.ts';
import nudgeMagicLink from './nudge-magic-link.ts';
import nudgeUpgradeToTrustedPublishing from './nudge-upgrade-to-trusted-publishing.ts';
import oidcExchangeFailureLegacy from './oidc-exchange-failure-legacy.ts';
import oidcFlowNoticeLegacy from './oidc-flow-notice-legacy.ts';
import oidcTokenWrongProject from './oidc-token-wrong-project.ts';
import onlyOneSdist from './only-one-sdist.ts';
import organizationInactive from './organization-inactive.ts';
import packagesDirTraceback from './packages-dir-traceback.ts';
import passwordUploadsDeprecated from './password-uploads-deprecated.ts';
import passwordUploadsDisabled from './password-uploads-disabled.ts';
import pathResetNotice from './path-reset-notice.ts';
import payloadWithoutFile from './payload-without-file.ts';
import potentiallyInvalidToken from './potentially-invalid-token.ts';
import printHashTraceback from './print-hash-traceback.ts';
import privateClassifierRefused from './private-classifier-refused.ts';
import projectNameConflict from './project-name-conflict.ts';
import projectNameInvalid from './project-name-invalid.ts';
import projectNameNotAllowed from './project-name-not-allowed.ts';
import projectNameStdlib from './project-name-stdlib.ts';
import projectNameTooSimilar from './project-name-too-similar.ts';
import projectSizeTooLarge from './project-size-too-large.ts';
import pullRequestTargetRefused from './pull-request-target-refused.ts';
import pypiAttestationsBuildConfigMismatch from './pypi-attestations-build-config-mismatch.ts';
import pypiAttestationsCertificateMismatch from './pypi-attestations-certificate-mismatch.ts';
import pypiAttestationsMalformed from './pypi-attestations-malformed.ts';
import pypiAttestationsSubjectMismatch from './pypi-attestations-subject-mismatch.ts';
import pypiAttestationsTrustedPublishingOnly from './pypi-attestations-trusted-publishing-only.ts';
import pypiAttestationsUnknownError from './pypi-attestations-unknown-error.ts';
import pypiAttestationsUnsupportedPublisher from './pypi-attestations-unsupported-publisher.ts';
import pypiAttestationsVerificationFailed from './pypi-attestations-verification-failed.ts';
import pypiMetadataVersionUnsupported from './pypi-metadata-version-unsupported.ts';
import pypiTrustedPublishingNotEnabled from './pypi-trusted-publishing-not-enabled.ts';
import releaseOlderThan14Days from './release-older-than-14-days.ts';
import repositoryUrlInvalid from './repository-url-invalid.ts';
import repositoryUrlTrailingSlash from './repository-url-trailing-slash.ts';
import repositoryUrlWrong from './repository-url-wrong.ts';
import requestsSslOrProxyError from './requests-ssl-or-proxy-error.ts';
import reusableWorkflowSecretRequired from './reusable-workflow-secret-required.ts';
import reusableWorkflowWarning from './reusable-workflow-warning.ts';
import sdistFilenameNotNormalized from './sdist-filename-not-normalized.ts';
import sdistFilenameStart from './sdist-filename-start.ts';
import secretsContextNotAvailable from './secrets-context-not-available.ts';
import sigstoreFulcioError from './sigstore-fulcio-error.ts';
import sigstoreIdentityTokenInvalid from './sigstore-identity-token-invalid.ts';
import sigstoreRekorError from './sigstore-rekor-error.ts';
import sigstoreSigningMaterialExpired from './sigstore-signing-material-expired.ts';
import sigstoreTufError from './sigstore-tuf-error.ts';
import summaryOrFieldTooLong from './summary-or-field-too-long.ts';
import tokenNotAllowedToUpload from './token-not-allowed-to-upload.ts';
import tokenRequestRefused from './token-request-refused.ts';
import tooManyNewProjects from './too-many-new-projects.ts';
import trustedPublishingNetworkTraceback from './trusted-publishing-network-traceback.ts';
import trustedPublishingSummaryHint from './trusted-publishing-summary-hint.ts';
import twineAttestationFileInvalid from './twine-attestation-file-invalid.ts';
import twineAttestationsIndexWarning from './twine-attestations-index-warning.ts';
import twineCheckDescriptionWarnings from './twine-check-description-warnings.ts';
import twineCheckMarkupError from './twine-check-markup-error.ts';
import twineCommandNotFound from './twine-command-not-found.ts';
import twineCredentialNotFound from './twine-credential-not-found.ts';
import twineInvalidDistributionFile from './twine-invalid-distribution-file.ts';
import twineInvalidDistributionMetadata from './twine-invalid-distribution-metadata.ts';
import twineMetadataFieldUnrecognized from './twine-metadata-field-unrecognized.ts';
import twineMetadataMissingRequired from './twine-metadata-missing-required.ts';
import twineMetadataVersionUnsupported from './twine-metadata-version-unsupported.ts';
import twineNoAssociatedAttestations from './twine-no-associated-attestations.ts';
import twineNoCredentialsDetermined from './twine-no-credentials-determined.ts';
import twineNoFiles from './twine-no-files.ts';
import twineOidcRetrievalFailed from './twine-oidc-retrieval-failed.ts';
import twinePgpWarning from './twine-pgp-warning.ts';
import twinePromptWithoutTerminal from './twine-prompt-without-terminal.ts';
import twineSkipExistingLookupFailed from './twine-skip-existing-lookup-failed.ts';
import twineSkipExistingUnsupported from './twine-skip-existing-unsupported.ts';
import twineSkippingExisting from './twine-skipping-existing.ts';
import twineTokenRequestFailed from './twine-token-request-failed.ts';
import twineTokenResponseInvalid from './twine-token-response-invalid.ts';
import twineTrustedPublishingUnsupportedEnvironment from './twine-trusted-publishing-unsupported-environment.ts';
import twineUnknownDistributionFormat from './twine-unknown-distribution-format.ts';
import twineUnrecognizedArguments from './twine-unrecognized-arguments.ts';
import twineUploadRetry from './twine-upload-retry.ts';
import twineUvAudienceRequestFailed from './twine-uv-audience-request-failed.ts';
import twoFactorRequired from './two-factor-required.ts';
import unexpectedActionInputs from './unexpected-action-inputs.ts';
import unsupportedPlatformTag from './unsupported-platform-tag.ts';
import uploadScriptUnboundVariable from './upload-script-unbound-variable.ts';
import uploadServerError from './upload-server-error.ts';
import uploadStatusWithoutReason from './upload-status-without-reason.ts';
import uploadVerboseHint from './upload-verbose-hint.ts';
import uploadsDisabled from './uploads-disabled.ts';
import urlInvalid from './url-invalid.ts';
import userNotAllowedToUpload from './user-not-allowed-to-upload.ts';
import usernamePasswordNotSupported from './username-password-not-supported.ts';
import uvCredentialsWithTrustedPublishing from './uv-credentials-with-trusted-publishing.ts';
import uvExchangeConnectionFailed from './uv-exchange-connection-failed.ts';
import uvExchangeServiceUnavailable from './uv-exchange-service-unavailable.ts';
import uvHashMismatch from './uv-hash-mismatch.ts';
import uvMissingCredentials from './uv-missing-credentials.ts';
import uvNoFiles from './uv-no-files.ts';
import uvNoOidcTokenDiscovered from './uv-no-oidc-token-discovered.ts';
import uvOidcPermissionMissing from './uv-oidc-permission-missing.ts';
import uvOptionValueInvalid from './uv-option-value-invalid.ts';
import uvPasswordWithoutUsername from './uv-password-without-username.ts';
import uvSkippedFileWarning from './uv-skipped-file-warning.ts';
import uvTokenRejected from './uv-token-rejected.ts';
import uvTrustedPublishingNote from './uv-trusted-publishing-note.ts';
import uvUploadConnectionFailed from './uv-upload-connection-failed.ts';
import uvUploadIndexUnavailable from './uv-upload-index-unavailable.ts';
import uvUploadRejected from './uv-upload-rejected.ts';
import verifiedEmailRequired from './verified-email-required.ts';
import versionInFilenameMismatch from './version-in-filename-mismatch.ts';
import wheelContentMissing from './wheel-content-missing.ts';
import wheelFilenameNotNormalized from './wheel-filename-not-normalized.ts';
import workflowFilenameNotExtractable from './workflow-filename-not-extractable.ts';
import type { ErrorEntry } from './types.ts';

/** The catalogue, in the order in which a release meets its messages: by stage, the commonest first within one. */
export const errors: readonly ErrorEntry[] = [
  imageManifestUnknown,
  unexpectedActionInputs,
  deprecatedInputAlias,
  actionLinuxOnly,
  containerActionLinuxOnly,
  imageOfOwnRepository,
  ghcrUnreachable,
  actionVersionNotFound,
  idTokenWriteNotAllowedForCalledWorkflow,
  reusableWorkflowSecretRequired,
  secretsContextNotAvailable,
  environmentProtectionRefNotAllowed,
  environmentDeploymentRejected,
  createDockerActionNotFound,
  actionMasterBranchSunset,
  actionNotAllowedByPolicy,
  jobOutputWithSecretDropped,
  generatedActionNotFound,
  twineCommandNotFound,
  uploadScriptUnboundVariable,
  pathResetNotice,
  audienceTrustedPublishingUnsupported,
  trustedPublishingNetworkTraceback,
  requestsSslOrProxyError,
  audienceTrustedPublishingDisabled,
  audienceUnexpectedStatus,
  audienceInvalidRepositoryUrl,
  audienceInvalidJsonTraceback,
  audienceKeyMissingTraceback,
  pypiTrustedPublishingNotEnabled,
  twineUvAudienceRequestFailed,
  idTokenRequestTokenUnset,
  trustedPublishingSummaryHint,
  uvOidcPermissionMissing,
  idTokenForkPullRequest,
  twineOidcRetrievalFailed,
  gitlabIdTokenVariableMissing,
  twineTrustedPublishingUnsupportedEnvironment,
  idTokenRequestUrlUnset,
  idTokenRequestNetworkTraceback,
  idTokenRequestTimedOut,
  idTokenRequestFailed,
  idTokenMalformedJson,
  claimsUnpackTraceback,
  idTokenNotAValidJwt,
  idTokenBrokenEnvironment,
  oidcExchangeFailureLegacy,
  uvNoOidcTokenDiscovered,
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
  attestationsGeneratingNotice,
  attestationAlreadyExists,
  pypiAttestationsBuildConfigMismatch,
  attestationExistsTupleTraceback,
  attestationNotActuallyFiles,
  sigstoreFulcioError,
  sigstoreRekorError,
  pypiAttestationsVerificationFailed,
  pypiAttestationsTrustedPublishingOnly,
  pypiAttestationsUnknownError,
  twineNoAssociatedAttestations,
  attestationTokenRetrievalFailed,
  sigstoreIdentityTokenInvalid,
  sigstoreSigningMaterialExpired,
  sigstoreTufError,
  pypiAttestationsCertificateMismatch,
  pypiAttestationsSubjectMismatch,
  pypiAttestationsUnsupportedPublisher,
  pypiAttestationsMalformed,
  twineAttestationFileInvalid,
  twineAttestationsIndexWarning,
  invalidAuthenticationInformation,
  usernamePasswordNotSupported,
  apiTokenWrongProject,
  oidcTokenWrongProject,
  userNotAllowedToUpload,
  nonUserIdentityCannotCreateProject,
  uploadStatusWithoutReason,
  uploadVerboseHint,
  uvMissingCredentials,
  uvUploadRejected,
  apiTokenExpired,
  tokenNotAllowedToUpload,
  verifiedEmailRequired,
  twoFactorRequired,
  passwordUploadsDisabled,
  potentiallyInvalidToken,
  twineCredentialNotFound,
  twinePromptWithoutTerminal,
  tooManyNewProjects,
  apiTokenPublisherRestriction,
  apiTokenUserRestriction,
  apiTokenMalformedOrDeleted,
  apiTokenSignature,
  organizationInactive,
  uploadsDisabled,
  passwordUploadsDeprecated,
  emptyTokenWarning,
  twineNoCredentialsDetermined,
  uvPasswordWithoutUsername,
  fieldShouldNotBeATuple,
  twineMetadataVersionUnsupported,
  twineMetadataMissingRequired,
  twineMetadataFieldUnrecognized,
  metadataFieldInvalid,
  localVersionNotAllowed,
  descriptionFailedToRender,
  descriptionFailedToRenderDefault,
  twineCheckMarkupError,
  twineCheckDescriptionWarnings,
  directDependency,
  projectNameTooSimilar,
  twineInvalidDistributionMetadata,
  fieldIntroducedInLaterMetadataVersion,
  formFieldInvalidValue,
  descriptionContentTypeInvalid,
  summaryOrFieldTooLong,
  classifierInvalid,
  privateClassifierRefused,
  urlInvalid,
  emailOrDynamicFieldInvalid,
  projectNameNotAllowed,
  pypiMetadataVersionUnsupported,
  classifierDeprecated,
  licenseFieldsConflict,
  projectNameInvalid,
  projectNameConflict,
  projectNameStdlib,
  newProjectRegistrationDisabled,
  fileAlreadyExists,
  filenamePreviouslyUsed,
  unsupportedPlatformTag,
  missingDistsWarning,
  twineNoFiles,
  twineUnknownDistributionFormat,
  twineSkippingExisting,
  releaseOlderThan14Days,
  fileTooLarge,
  projectSizeTooLarge,
  invalidDistributionFile,
  archiveNotAccepted,
  sdistFilenameNotNormalized,
  wheelFilenameNotNormalized,
  licenseFileMissing,
  repositoryUrlTrailingSlash,
  repositoryUrlWrong,
  packagesDirTraceback,
  printHashTraceback,
  twineUploadRetry,
  uploadServerError,
  uvNoFiles,
  uvSkippedFileWarning,
  uvHashMismatch,
  uvUploadIndexUnavailable,
  uvUploadConnectionFailed,
  uvOptionValueInvalid,
  onlyOneSdist,
  sdistFilenameStart,
  versionInFilenameMismatch,
  invalidWheelFilename,
  invalidFileExtension,
  filenameIllegalCharacters,
  wheelContentMissing,
  digestMismatch,
  payloadWithoutFile,
  legacyEndpointGone,
  repositoryUrlInvalid,
  twineSkipExistingLookupFailed,
  twineUnrecognizedArguments,
  twineInvalidDistributionFile,
  twineSkipExistingUnsupported,
  twinePgpWarning,
  formCouldNotRegister,
  formWorkflowExtension,
  formWorkflowDirectories,
  formProjectAlreadyExists,
  formRequiredField,
  formOwnerInvalid,
  formOwnerUnknown,
  formRepositoryInvalid,
  formProjectNameUnavailable,
  formAlreadyRegistered,
  formPendingAlreadyRegistered,
  formPendingRegisteredForOtherProject,
  formTooManyPending,
  formVerifiedEmailOr2fa,
  formAutofilledCaution,
  formGithubLookupFailed,
  formEnvironmentInvalid,
  formRateLimited,
  formTrustedPublishingDisabled,
  formConstrainEnvironment,
  formApiToken,
  nudgeUpgradeToTrustedPublishing,
  nudgeMagicLink,
  nudgeAttestationsIgnoredPassword,
  nudgeAttestationsIgnoredIndex,
  oidcFlowNoticeLegacy,
];
