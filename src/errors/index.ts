import apiTokenWrongProject from './api-token-wrong-project.ts';
import attestationAlreadyExists from './attestation-already-exists.ts';
import attestationsGeneratingNotice from './attestations-generating-notice.ts';
import claimsDebugBlock from './claims-debug-block.ts';
import deprecatedInputAlias from './deprecated-input-alias.ts';
import descriptionFailedToRender from './description-failed-to-render.ts';
import descriptionFailedToRenderDefault from './description-failed-to-render-default.ts';
import directDependency from './direct-dependency.ts';
import fileAlreadyExists from './file-already-exists.ts';
import filenamePreviouslyUsed from './filename-previously-used.ts';
import formCouldNotRegister from './form-could-not-register.ts';
import formProjectAlreadyExists from './form-project-already-exists.ts';
import formWorkflowDirectories from './form-workflow-directories.ts';
import formWorkflowExtension from './form-workflow-extension.ts';
import idTokenRequestTokenUnset from './id-token-request-token-unset.ts';
import imageManifestUnknown from './image-manifest-unknown.ts';
import invalidAuthenticationInformation from './invalid-authentication-information.ts';
import invalidPublisherLookupExhausted from './invalid-publisher-lookup-exhausted.ts';
import invalidPublisherNotFound from './invalid-publisher-not-found.ts';
import localVersionNotAllowed from './local-version-not-allowed.ts';
import metadataFieldInvalid from './metadata-field-invalid.ts';
import missingDistsWarning from './missing-dists-warning.ts';
import nonUserIdentityCannotCreateProject from './non-user-identity-cannot-create-project.ts';
import nudgeAttestationsIgnoredPassword from './nudge-attestations-ignored-password.ts';
import nudgeMagicLink from './nudge-magic-link.ts';
import nudgeUpgradeToTrustedPublishing from './nudge-upgrade-to-trusted-publishing.ts';
import oidcTokenWrongProject from './oidc-token-wrong-project.ts';
import projectNameTooSimilar from './project-name-too-similar.ts';
import pypiAttestationsBuildConfigMismatch from './pypi-attestations-build-config-mismatch.ts';
import reusableWorkflowWarning from './reusable-workflow-warning.ts';
import tokenRequestRefused from './token-request-refused.ts';
import trustedPublishingSummaryHint from './trusted-publishing-summary-hint.ts';
import twineCheckDescriptionWarnings from './twine-check-description-warnings.ts';
import twineCheckMarkupError from './twine-check-markup-error.ts';
import twineMetadataFieldUnrecognized from './twine-metadata-field-unrecognized.ts';
import twineMetadataMissingRequired from './twine-metadata-missing-required.ts';
import twineMetadataVersionUnsupported from './twine-metadata-version-unsupported.ts';
import twineNoFiles from './twine-no-files.ts';
import twineSkippingExisting from './twine-skipping-existing.ts';
import twineUnknownDistributionFormat from './twine-unknown-distribution-format.ts';
import unexpectedActionInputs from './unexpected-action-inputs.ts';
import unsupportedPlatformTag from './unsupported-platform-tag.ts';
import uploadStatusWithoutReason from './upload-status-without-reason.ts';
import uploadVerboseHint from './upload-verbose-hint.ts';
import userNotAllowedToUpload from './user-not-allowed-to-upload.ts';
import usernamePasswordNotSupported from './username-password-not-supported.ts';
import uvMissingCredentials from './uv-missing-credentials.ts';
import uvOidcPermissionMissing from './uv-oidc-permission-missing.ts';
import uvTokenRejected from './uv-token-rejected.ts';
import uvUploadRejected from './uv-upload-rejected.ts';
import type { ErrorEntry } from './types.ts';

/** The catalogue, in the order in which a release meets its messages: by stage, the commonest first within one. */
export const errors: readonly ErrorEntry[] = [
  imageManifestUnknown,
  unexpectedActionInputs,
  deprecatedInputAlias,
  idTokenRequestTokenUnset,
  trustedPublishingSummaryHint,
  uvOidcPermissionMissing,
  tokenRequestRefused,
  invalidPublisherNotFound,
  invalidPublisherLookupExhausted,
  reusableWorkflowWarning,
  claimsDebugBlock,
  uvTokenRejected,
  attestationsGeneratingNotice,
  attestationAlreadyExists,
  pypiAttestationsBuildConfigMismatch,
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
  fileAlreadyExists,
  filenamePreviouslyUsed,
  unsupportedPlatformTag,
  missingDistsWarning,
  twineNoFiles,
  twineUnknownDistributionFormat,
  twineSkippingExisting,
  formCouldNotRegister,
  formWorkflowExtension,
  formWorkflowDirectories,
  formProjectAlreadyExists,
  nudgeUpgradeToTrustedPublishing,
  nudgeMagicLink,
  nudgeAttestationsIgnoredPassword,
];
