import actionLinuxOnly from './action-linux-only.ts';
import actionVersionNotFound from './action-version-not-found.ts';
import apiTokenExpired from './api-token-expired.ts';
import apiTokenWrongProject from './api-token-wrong-project.ts';
import archiveNotAccepted from './archive-not-accepted.ts';
import attestationAlreadyExists from './attestation-already-exists.ts';
import attestationExistsTupleTraceback from './attestation-exists-tuple-traceback.ts';
import attestationNotActuallyFiles from './attestation-not-actually-files.ts';
import attestationsGeneratingNotice from './attestations-generating-notice.ts';
import audienceTrustedPublishingUnsupported from './audience-trusted-publishing-unsupported.ts';
import claimsDebugBlock from './claims-debug-block.ts';
import classifierInvalid from './classifier-invalid.ts';
import containerActionLinuxOnly from './container-action-linux-only.ts';
import createDockerActionNotFound from './create-docker-action-not-found.ts';
import deprecatedInputAlias from './deprecated-input-alias.ts';
import descriptionContentTypeInvalid from './description-content-type-invalid.ts';
import descriptionFailedToRender from './description-failed-to-render.ts';
import descriptionFailedToRenderDefault from './description-failed-to-render-default.ts';
import directDependency from './direct-dependency.ts';
import emailOrDynamicFieldInvalid from './email-or-dynamic-field-invalid.ts';
import environmentDeploymentRejected from './environment-deployment-rejected.ts';
import environmentProtectionRefNotAllowed from './environment-protection-ref-not-allowed.ts';
import fieldIntroducedInLaterMetadataVersion from './field-introduced-in-later-metadata-version.ts';
import fileAlreadyExists from './file-already-exists.ts';
import fileTooLarge from './file-too-large.ts';
import filenamePreviouslyUsed from './filename-previously-used.ts';
import formAlreadyRegistered from './form-already-registered.ts';
import formAutofilledCaution from './form-autofilled-caution.ts';
import formCouldNotRegister from './form-could-not-register.ts';
import formFieldInvalidValue from './form-field-invalid-value.ts';
import formOwnerInvalid from './form-owner-invalid.ts';
import formOwnerUnknown from './form-owner-unknown.ts';
import formPendingAlreadyRegistered from './form-pending-already-registered.ts';
import formPendingRegisteredForOtherProject from './form-pending-registered-for-other-project.ts';
import formProjectAlreadyExists from './form-project-already-exists.ts';
import formProjectNameUnavailable from './form-project-name-unavailable.ts';
import formRepositoryInvalid from './form-repository-invalid.ts';
import formRequiredField from './form-required-field.ts';
import formTooManyPending from './form-too-many-pending.ts';
import formVerifiedEmailOr2fa from './form-verified-email-or-2fa.ts';
import formWorkflowDirectories from './form-workflow-directories.ts';
import formWorkflowExtension from './form-workflow-extension.ts';
import ghcrUnreachable from './ghcr-unreachable.ts';
import idTokenForkPullRequest from './id-token-fork-pull-request.ts';
import idTokenRequestTokenUnset from './id-token-request-token-unset.ts';
import idTokenWriteNotAllowedForCalledWorkflow from './id-token-write-not-allowed-for-called-workflow.ts';
import imageManifestUnknown from './image-manifest-unknown.ts';
import imageOfOwnRepository from './image-of-own-repository.ts';
import indexUnexpectedResponse from './index-unexpected-response.ts';
import invalidAuthenticationInformation from './invalid-authentication-information.ts';
import invalidDistributionFile from './invalid-distribution-file.ts';
import invalidPendingPublisherProjectExists from './invalid-pending-publisher-project-exists.ts';
import invalidPublisherLookupExhausted from './invalid-publisher-lookup-exhausted.ts';
import invalidPublisherNotFound from './invalid-publisher-not-found.ts';
import invalidTokenMalformedOrInvalid from './invalid-token-malformed-or-invalid.ts';
import jobWorkflowRefMismatch from './job-workflow-ref-mismatch.ts';
import licenseFileMissing from './license-file-missing.ts';
import localVersionNotAllowed from './local-version-not-allowed.ts';
import metadataFieldInvalid from './metadata-field-invalid.ts';
import missingDistsWarning from './missing-dists-warning.ts';
import nonUserIdentityCannotCreateProject from './non-user-identity-cannot-create-project.ts';
import nudgeAttestationsIgnoredIndex from './nudge-attestations-ignored-index.ts';
import nudgeAttestationsIgnoredPassword from './nudge-attestations-ignored-password.ts';
import nudgeMagicLink from './nudge-magic-link.ts';
import nudgeUpgradeToTrustedPublishing from './nudge-upgrade-to-trusted-publishing.ts';
import oidcTokenWrongProject from './oidc-token-wrong-project.ts';
import packagesDirTraceback from './packages-dir-traceback.ts';
import passwordUploadsDisabled from './password-uploads-disabled.ts';
import potentiallyInvalidToken from './potentially-invalid-token.ts';
import printHashTraceback from './print-hash-traceback.ts';
import projectNameNotAllowed from './project-name-not-allowed.ts';
import projectNameTooSimilar from './project-name-too-similar.ts';
import projectSizeTooLarge from './project-size-too-large.ts';
import pullRequestTargetRefused from './pull-request-target-refused.ts';
import pypiAttestationsBuildConfigMismatch from './pypi-attestations-build-config-mismatch.ts';
import pypiAttestationsTrustedPublishingOnly from './pypi-attestations-trusted-publishing-only.ts';
import pypiAttestationsUnknownError from './pypi-attestations-unknown-error.ts';
import pypiAttestationsVerificationFailed from './pypi-attestations-verification-failed.ts';
import releaseOlderThan14Days from './release-older-than-14-days.ts';
import repositoryUrlTrailingSlash from './repository-url-trailing-slash.ts';
import repositoryUrlWrong from './repository-url-wrong.ts';
import reusableWorkflowSecretRequired from './reusable-workflow-secret-required.ts';
import reusableWorkflowWarning from './reusable-workflow-warning.ts';
import sdistFilenameNotNormalized from './sdist-filename-not-normalized.ts';
import secretsContextNotAvailable from './secrets-context-not-available.ts';
import sigstoreFulcioError from './sigstore-fulcio-error.ts';
import sigstoreRekorError from './sigstore-rekor-error.ts';
import summaryOrFieldTooLong from './summary-or-field-too-long.ts';
import tokenNotAllowedToUpload from './token-not-allowed-to-upload.ts';
import tokenRequestRefused from './token-request-refused.ts';
import tooManyNewProjects from './too-many-new-projects.ts';
import trustedPublishingNetworkTraceback from './trusted-publishing-network-traceback.ts';
import trustedPublishingSummaryHint from './trusted-publishing-summary-hint.ts';
import twineCheckDescriptionWarnings from './twine-check-description-warnings.ts';
import twineCheckMarkupError from './twine-check-markup-error.ts';
import twineCredentialNotFound from './twine-credential-not-found.ts';
import twineInvalidDistributionMetadata from './twine-invalid-distribution-metadata.ts';
import twineMetadataFieldUnrecognized from './twine-metadata-field-unrecognized.ts';
import twineMetadataMissingRequired from './twine-metadata-missing-required.ts';
import twineMetadataVersionUnsupported from './twine-metadata-version-unsupported.ts';
import twineNoAssociatedAttestations from './twine-no-associated-attestations.ts';
import twineNoFiles from './twine-no-files.ts';
import twineOidcRetrievalFailed from './twine-oidc-retrieval-failed.ts';
import twinePromptWithoutTerminal from './twine-prompt-without-terminal.ts';
import twineSkippingExisting from './twine-skipping-existing.ts';
import twineTokenRequestFailed from './twine-token-request-failed.ts';
import twineTrustedPublishingUnsupportedEnvironment from './twine-trusted-publishing-unsupported-environment.ts';
import twineUnknownDistributionFormat from './twine-unknown-distribution-format.ts';
import twineUploadRetry from './twine-upload-retry.ts';
import twoFactorRequired from './two-factor-required.ts';
import unexpectedActionInputs from './unexpected-action-inputs.ts';
import unsupportedPlatformTag from './unsupported-platform-tag.ts';
import uploadServerError from './upload-server-error.ts';
import uploadStatusWithoutReason from './upload-status-without-reason.ts';
import uploadVerboseHint from './upload-verbose-hint.ts';
import urlInvalid from './url-invalid.ts';
import userNotAllowedToUpload from './user-not-allowed-to-upload.ts';
import usernamePasswordNotSupported from './username-password-not-supported.ts';
import uvHashMismatch from './uv-hash-mismatch.ts';
import uvMissingCredentials from './uv-missing-credentials.ts';
import uvNoFiles from './uv-no-files.ts';
import uvOidcPermissionMissing from './uv-oidc-permission-missing.ts';
import uvSkippedFileWarning from './uv-skipped-file-warning.ts';
import uvTokenRejected from './uv-token-rejected.ts';
import uvTrustedPublishingNote from './uv-trusted-publishing-note.ts';
import uvUploadRejected from './uv-upload-rejected.ts';
import verifiedEmailRequired from './verified-email-required.ts';
import wheelFilenameNotNormalized from './wheel-filename-not-normalized.ts';
import type { ErrorEntry } from './types.ts';

/** The catalogue, in the order in which a release meets its messages: by stage, the commonest first within one. */
export const errors: readonly ErrorEntry[] = [
  actionLinuxOnly,
  containerActionLinuxOnly,
  imageManifestUnknown,
  imageOfOwnRepository,
  ghcrUnreachable,
  actionVersionNotFound,
  idTokenWriteNotAllowedForCalledWorkflow,
  reusableWorkflowSecretRequired,
  secretsContextNotAvailable,
  environmentProtectionRefNotAllowed,
  environmentDeploymentRejected,
  unexpectedActionInputs,
  deprecatedInputAlias,
  createDockerActionNotFound,
  idTokenRequestTokenUnset,
  idTokenForkPullRequest,
  trustedPublishingSummaryHint,
  twineOidcRetrievalFailed,
  twineTrustedPublishingUnsupportedEnvironment,
  uvOidcPermissionMissing,
  audienceTrustedPublishingUnsupported,
  trustedPublishingNetworkTraceback,
  tokenRequestRefused,
  invalidPublisherNotFound,
  invalidPublisherLookupExhausted,
  jobWorkflowRefMismatch,
  pullRequestTargetRefused,
  invalidPendingPublisherProjectExists,
  invalidTokenMalformedOrInvalid,
  indexUnexpectedResponse,
  reusableWorkflowWarning,
  claimsDebugBlock,
  twineTokenRequestFailed,
  uvTokenRejected,
  uvTrustedPublishingNote,
  attestationsGeneratingNotice,
  attestationAlreadyExists,
  attestationExistsTupleTraceback,
  attestationNotActuallyFiles,
  sigstoreFulcioError,
  sigstoreRekorError,
  pypiAttestationsBuildConfigMismatch,
  pypiAttestationsVerificationFailed,
  pypiAttestationsTrustedPublishingOnly,
  pypiAttestationsUnknownError,
  twineNoAssociatedAttestations,
  invalidAuthenticationInformation,
  usernamePasswordNotSupported,
  apiTokenWrongProject,
  oidcTokenWrongProject,
  apiTokenExpired,
  userNotAllowedToUpload,
  tokenNotAllowedToUpload,
  nonUserIdentityCannotCreateProject,
  verifiedEmailRequired,
  twoFactorRequired,
  uploadStatusWithoutReason,
  uploadVerboseHint,
  passwordUploadsDisabled,
  potentiallyInvalidToken,
  twineCredentialNotFound,
  twinePromptWithoutTerminal,
  uvMissingCredentials,
  uvUploadRejected,
  tooManyNewProjects,
  twineMetadataVersionUnsupported,
  twineMetadataMissingRequired,
  twineMetadataFieldUnrecognized,
  twineInvalidDistributionMetadata,
  fieldIntroducedInLaterMetadataVersion,
  formFieldInvalidValue,
  metadataFieldInvalid,
  localVersionNotAllowed,
  descriptionFailedToRender,
  descriptionFailedToRenderDefault,
  descriptionContentTypeInvalid,
  twineCheckMarkupError,
  twineCheckDescriptionWarnings,
  summaryOrFieldTooLong,
  classifierInvalid,
  urlInvalid,
  directDependency,
  emailOrDynamicFieldInvalid,
  projectNameNotAllowed,
  projectNameTooSimilar,
  fileAlreadyExists,
  filenamePreviouslyUsed,
  releaseOlderThan14Days,
  fileTooLarge,
  projectSizeTooLarge,
  invalidDistributionFile,
  archiveNotAccepted,
  sdistFilenameNotNormalized,
  wheelFilenameNotNormalized,
  unsupportedPlatformTag,
  licenseFileMissing,
  repositoryUrlTrailingSlash,
  repositoryUrlWrong,
  missingDistsWarning,
  packagesDirTraceback,
  printHashTraceback,
  twineNoFiles,
  twineUnknownDistributionFormat,
  twineSkippingExisting,
  twineUploadRetry,
  uploadServerError,
  uvNoFiles,
  uvSkippedFileWarning,
  uvHashMismatch,
  formCouldNotRegister,
  formRequiredField,
  formOwnerInvalid,
  formOwnerUnknown,
  formRepositoryInvalid,
  formWorkflowExtension,
  formWorkflowDirectories,
  formProjectAlreadyExists,
  formProjectNameUnavailable,
  formAlreadyRegistered,
  formPendingAlreadyRegistered,
  formPendingRegisteredForOtherProject,
  formTooManyPending,
  formVerifiedEmailOr2fa,
  formAutofilledCaution,
  nudgeUpgradeToTrustedPublishing,
  nudgeMagicLink,
  nudgeAttestationsIgnoredPassword,
  nudgeAttestationsIgnoredIndex,
];
