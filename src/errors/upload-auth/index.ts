import anacondaTokenExpired from './anaconda-token-expired.ts';
import apiTokenExpired from './api-token-expired.ts';
import apiTokenMalformedOrDeleted from './api-token-malformed-or-deleted.ts';
import apiTokenNotAccepted from './api-token-not-accepted.ts';
import apiTokenPublisherRestriction from './api-token-publisher-restriction.ts';
import apiTokenSignature from './api-token-signature.ts';
import apiTokenUserRestriction from './api-token-user-restriction.ts';
import apiTokenWrongProject from './api-token-wrong-project.ts';
import azureFeedPermissionMissing from './azure-feed-permission-missing.ts';
import devpiNoPermission from './devpi-no-permission.ts';
import emptyTokenWarning from './empty-token-warning.ts';
import fieldShouldNotBeATuple from './field-should-not-be-a-tuple.ts';
import flitCredentialsMissing from './flit-credentials-missing.ts';
import hatchCredentialsMissing from './hatch-credentials-missing.ts';
import invalidAuthenticationInformation from './invalid-authentication-information.ts';
import keyringLocked from './keyring-locked.ts';
import maturinCredentialsMissing from './maturin-credentials-missing.ts';
import maturinCredentialsPossiblyWrong from './maturin-credentials-possibly-wrong.ts';
import nonUserIdentityCannotCreateProject from './non-user-identity-cannot-create-project.ts';
import oidcTokenWrongProject from './oidc-token-wrong-project.ts';
import optionWithoutValue from './option-without-value.ts';
import organizationInactive from './organization-inactive.ts';
import passwordUploadsDeprecated from './password-uploads-deprecated.ts';
import passwordUploadsDisabled from './password-uploads-disabled.ts';
import pdmCredentialsMissing from './pdm-credentials-missing.ts';
import poetryConfigWithoutValue from './poetry-config-without-value.ts';
import potentiallyInvalidToken from './potentially-invalid-token.ts';
import privateIndexCredentialsRefused from './private-index-credentials-refused.ts';
import privateIndexWithoutTrustedPublishing from './private-index-without-trusted-publishing.ts';
import ryePromptWithoutTerminal from './rye-prompt-without-terminal.ts';
import tokenNotAllowedToUpload from './token-not-allowed-to-upload.ts';
import tooManyNewProjects from './too-many-new-projects.ts';
import twineCredentialEmpty from './twine-credential-empty.ts';
import twineCredentialNotFound from './twine-credential-not-found.ts';
import twineNoCredentialsDetermined from './twine-no-credentials-determined.ts';
import twinePromptWithoutTerminal from './twine-prompt-without-terminal.ts';
import twoFactorRequired from './two-factor-required.ts';
import uploadRefusedByFirewall from './upload-refused-by-firewall.ts';
import uploadStatusWithoutReason from './upload-status-without-reason.ts';
import uploadVerboseHint from './upload-verbose-hint.ts';
import uploadsDisabled from './uploads-disabled.ts';
import userNotAllowedToUpload from './user-not-allowed-to-upload.ts';
import usernamePasswordNotSupported from './username-password-not-supported.ts';
import uvCheckSkipped from './uv-check-skipped.ts';
import uvCheckUrlCredentialsMissing from './uv-check-url-credentials-missing.ts';
import uvMissingCredentials from './uv-missing-credentials.ts';
import uvPasswordWithoutUsername from './uv-password-without-username.ts';
import uvUploadRejected from './uv-upload-rejected.ts';
import verifiedEmailRequired from './verified-email-required.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  invalidAuthenticationInformation,
  usernamePasswordNotSupported,
  apiTokenWrongProject,
  userNotAllowedToUpload,
  oidcTokenWrongProject,
  uvCheckUrlCredentialsMissing,
  apiTokenExpired,
  tokenNotAllowedToUpload,
  verifiedEmailRequired,
  twoFactorRequired,
  passwordUploadsDisabled,
  potentiallyInvalidToken,
  twineCredentialEmpty,
  twineCredentialNotFound,
  twinePromptWithoutTerminal,
  tooManyNewProjects,
  nonUserIdentityCannotCreateProject,
  uploadStatusWithoutReason,
  uploadVerboseHint,
  uvUploadRejected,
  uvMissingCredentials,
  apiTokenPublisherRestriction,
  apiTokenUserRestriction,
  apiTokenMalformedOrDeleted,
  apiTokenSignature,
  apiTokenNotAccepted,
  organizationInactive,
  uploadsDisabled,
  passwordUploadsDeprecated,
  emptyTokenWarning,
  twineNoCredentialsDetermined,
  uvPasswordWithoutUsername,
  fieldShouldNotBeATuple,
  privateIndexWithoutTrustedPublishing,
  privateIndexCredentialsRefused,
  uploadRefusedByFirewall,
  pdmCredentialsMissing,
  hatchCredentialsMissing,
  flitCredentialsMissing,
  maturinCredentialsMissing,
  maturinCredentialsPossiblyWrong,
  keyringLocked,
  devpiNoPermission,
  optionWithoutValue,
  poetryConfigWithoutValue,
  uvCheckSkipped,
  anacondaTokenExpired,
  ryePromptWithoutTerminal,
  azureFeedPermissionMissing,
] as const satisfies readonly ErrorEntry[];
