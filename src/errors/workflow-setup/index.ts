import actionLinuxOnly from './action-linux-only.ts';
import actionMasterBranchSunset from './action-master-branch-sunset.ts';
import actionNotAllowedByPolicy from './action-not-allowed-by-policy.ts';
import actionVersionNotFound from './action-version-not-found.ts';
import containerActionLinuxOnly from './container-action-linux-only.ts';
import createDockerActionNotFound from './create-docker-action-not-found.ts';
import deprecatedInputAlias from './deprecated-input-alias.ts';
import environmentDeploymentRejected from './environment-deployment-rejected.ts';
import environmentProtectionRefNotAllowed from './environment-protection-ref-not-allowed.ts';
import generatedActionNotFound from './generated-action-not-found.ts';
import ghcrUnreachable from './ghcr-unreachable.ts';
import idTokenWriteNotAllowedForCalledWorkflow from './id-token-write-not-allowed-for-called-workflow.ts';
import imageManifestUnknown from './image-manifest-unknown.ts';
import imageOfOwnRepository from './image-of-own-repository.ts';
import jobOutputWithSecretDropped from './job-output-with-secret-dropped.ts';
import pathResetNotice from './path-reset-notice.ts';
import reusableWorkflowSecretRequired from './reusable-workflow-secret-required.ts';
import secretsContextNotAvailable from './secrets-context-not-available.ts';
import twineCommandNotFound from './twine-command-not-found.ts';
import unexpectedActionInputs from './unexpected-action-inputs.ts';
import uploadScriptUnboundVariable from './upload-script-unbound-variable.ts';
import type { ErrorEntry } from '../types.ts';

/** The errors of this stage, the commonest first. */
export default [
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
] as const satisfies readonly ErrorEntry[];
