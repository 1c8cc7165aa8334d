import actionImageBuildFailed from './action-image-build-failed.ts';
import actionInputMissing from './action-input-missing.ts';
import actionLinuxOnly from './action-linux-only.ts';
import actionMasterBranchSunset from './action-master-branch-sunset.ts';
import actionNotAllowedByPolicy from './action-not-allowed-by-policy.ts';
import actionNotResolved from './action-not-resolved.ts';
import actionVersionNotFound from './action-version-not-found.ts';
import artifactActionsV3Deprecated from './artifact-actions-v3-deprecated.ts';
import artifactDownloadFailed from './artifact-download-failed.ts';
import artifactErrorNotRetryable from './artifact-error-not-retryable.ts';
import artifactNameConflict from './artifact-name-conflict.ts';
import artifactNameInvalid from './artifact-name-invalid.ts';
import artifactNoFilesFound from './artifact-no-files-found.ts';
import artifactNotFound from './artifact-not-found.ts';
import artifactStorageQuota from './artifact-storage-quota.ts';
import checkoutRepositoryNotFound from './checkout-repository-not-found.ts';
import containerActionLinuxOnly from './container-action-linux-only.ts';
import containerImageAmd64Only from './container-image-amd64-only.ts';
import createDockerActionNotFound from './create-docker-action-not-found.ts';
import debianReleaseArchived from './debian-release-archived.ts';
import deprecatedInputAlias from './deprecated-input-alias.ts';
import dockerCommandNotFound from './docker-command-not-found.ts';
import dockerHubPullFailed from './docker-hub-pull-failed.ts';
import environmentDeploymentRejected from './environment-deployment-rejected.ts';
import environmentProtectionRefNotAllowed from './environment-protection-ref-not-allowed.ts';
import generatedActionNotFound from './generated-action-not-found.ts';
import ghcrUnreachable from './ghcr-unreachable.ts';
import gitDetachedHead from './git-detached-head.ts';
import gitIdentityMissing from './git-identity-missing.ts';
import gitPushBehind from './git-push-behind.ts';
import gitPushPermissionDenied from './git-push-permission-denied.ts';
import gitRefAmbiguous from './git-ref-ambiguous.ts';
import gitTagExists from './git-tag-exists.ts';
import githubReleaseAssetsRefused from './github-release-assets-refused.ts';
import githubTokenMissing from './github-token-missing.ts';
import githubTokenPermissionMissing from './github-token-permission-missing.ts';
import gitlabReleaseCliNotFound from './gitlab-release-cli-not-found.ts';
import idTokenWriteNotAllowedForCalledWorkflow from './id-token-write-not-allowed-for-called-workflow.ts';
import imageManifestUnknown from './image-manifest-unknown.ts';
import imageOfOwnRepository from './image-of-own-repository.ts';
import installerScriptGone from './installer-script-gone.ts';
import jobNotStartedBilling from './job-not-started-billing.ts';
import jobOutputWithSecretDropped from './job-output-with-secret-dropped.ts';
import maturinInterpreterNotFound from './maturin-interpreter-not-found.ts';
import node20ActionsDeprecated from './node20-actions-deprecated.ts';
import pathResetNotice from './path-reset-notice.ts';
import permissionNotAllowedForCalledWorkflow from './permission-not-allowed-for-called-workflow.ts';
import pipRequirementNotFound from './pip-requirement-not-found.ts';
import poetryExportMissing from './poetry-export-missing.ts';
import poetryLockOutdated from './poetry-lock-outdated.ts';
import poetryPluginIncompatible from './poetry-plugin-incompatible.ts';
import programDependencyIncompatible from './program-dependency-incompatible.ts';
import programNotInstalled from './program-not-installed.ts';
import pushRefusedByBranchRule from './push-refused-by-branch-rule.ts';
import pullRequestsByActionsNotPermitted from './pull-requests-by-actions-not-permitted.ts';
import pyopensslCryptographyMismatch from './pyopenssl-cryptography-mismatch.ts';
import pythonCommandNotFound from './python-command-not-found.ts';
import pythonVersionNotAvailable from './python-version-not-available.ts';
import releaseFilesNotMatched from './release-files-not-matched.ts';
import releasePleaseNoRelease from './release-please-no-release.ts';
import reusableWorkflowSecretRequired from './reusable-workflow-secret-required.ts';
import runnerImageRetired from './runner-image-retired.ts';
import runnerLost from './runner-lost.ts';
import runnerNotAssigned from './runner-not-assigned.ts';
import secretsContextNotAvailable from './secrets-context-not-available.ts';
import semanticReleaseConfigurationInvalid from './semantic-release-configuration-invalid.ts';
import semanticReleaseDoesNotUpload from './semantic-release-does-not-upload.ts';
import semanticReleaseNoReleaseForTag from './semantic-release-no-release-for-tag.ts';
import semanticReleaseNoTags from './semantic-release-no-tags.ts';
import semanticReleaseUploadDistsUnsupported from './semantic-release-upload-dists-unsupported.ts';
import taskNotDefined from './task-not-defined.ts';
import setuptoolsNotInstalled from './setuptools-not-installed.ts';
import travisDeployDependenciesNotInstalled from './travis-deploy-dependencies-not-installed.ts';
import twineCommandNotFound from './twine-command-not-found.ts';
import twineOldReleaseBroken from './twine-old-release-broken.ts';
import unexpectedActionInputs from './unexpected-action-inputs.ts';
import unrecognizedNamedValue from './unrecognized-named-value.ts';
import uploadScriptUnboundVariable from './upload-script-unbound-variable.ts';
import uvFindLinksMissing from './uv-find-links-missing.ts';
import uvNoVirtualEnvironment from './uv-no-virtual-environment.ts';
import uvRequirementNotInRegistry from './uv-requirement-not-in-registry.ts';
import versionBumpDirtyTree from './version-bump-dirty-tree.ts';
import workflowCommandDeprecated from './workflow-command-deprecated.ts';
import workflowNotValid from './workflow-not-valid.ts';
import workflowUnexpectedValue from './workflow-unexpected-value.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
  imageManifestUnknown,
  unexpectedActionInputs,
  artifactNotFound,
  artifactDownloadFailed,
  artifactErrorNotRetryable,
  artifactNameConflict,
  artifactActionsV3Deprecated,
  actionLinuxOnly,
  containerActionLinuxOnly,
  dockerCommandNotFound,
  containerImageAmd64Only,
  imageOfOwnRepository,
  ghcrUnreachable,
  dockerHubPullFailed,
  actionVersionNotFound,
  workflowUnexpectedValue,
  workflowNotValid,
  idTokenWriteNotAllowedForCalledWorkflow,
  permissionNotAllowedForCalledWorkflow,
  reusableWorkflowSecretRequired,
  secretsContextNotAvailable,
  environmentProtectionRefNotAllowed,
  environmentDeploymentRejected,
  programNotInstalled,
  programDependencyIncompatible,
  travisDeployDependenciesNotInstalled,
  createDockerActionNotFound,
  actionNotAllowedByPolicy,
  pullRequestsByActionsNotPermitted,
  artifactNoFilesFound,
  artifactNameInvalid,
  artifactStorageQuota,
  runnerLost,
  runnerImageRetired,
  jobNotStartedBilling,
  pythonCommandNotFound,
  pipRequirementNotFound,
  poetryLockOutdated,
  pushRefusedByBranchRule,
  githubTokenPermissionMissing,
  gitPushPermissionDenied,
  githubTokenMissing,
  actionNotResolved,
  gitPushBehind,
  gitDetachedHead,
  gitTagExists,
  pythonVersionNotAvailable,
  releaseFilesNotMatched,
  semanticReleaseNoTags,
  semanticReleaseDoesNotUpload,
  semanticReleaseUploadDistsUnsupported,
  twineCommandNotFound,
  twineOldReleaseBroken,
  uploadScriptUnboundVariable,
  node20ActionsDeprecated,
  workflowCommandDeprecated,
  pyopensslCryptographyMismatch,
  githubReleaseAssetsRefused,
  versionBumpDirtyTree,
  unrecognizedNamedValue,
  uvNoVirtualEnvironment,
  uvRequirementNotInRegistry,
  runnerNotAssigned,
  semanticReleaseNoReleaseForTag,
  actionImageBuildFailed,
  checkoutRepositoryNotFound,
  gitlabReleaseCliNotFound,
  installerScriptGone,
  poetryPluginIncompatible,
  taskNotDefined,
  gitIdentityMissing,
  gitRefAmbiguous,
  semanticReleaseConfigurationInvalid,
  releasePleaseNoRelease,
  debianReleaseArchived,
  maturinInterpreterNotFound,
  setuptoolsNotInstalled,
  pathResetNotice,
  actionMasterBranchSunset,
  deprecatedInputAlias,
  generatedActionNotFound,
  jobOutputWithSecretDropped,
  uvFindLinksMissing,
  poetryExportMissing,
  actionInputMissing,
] as const satisfies readonly ErrorEntry[];
