import formAlreadyRegistered from './form-already-registered.ts';
import formApiToken from './form-api-token.ts';
import formAutofilledCaution from './form-autofilled-caution.ts';
import formConstrainEnvironment from './form-constrain-environment.ts';
import formCouldNotRegister from './form-could-not-register.ts';
import formEnvironmentInvalid from './form-environment-invalid.ts';
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
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
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
] as const satisfies readonly ErrorEntry[];
