import attestationsFalseAsFix from './attestations/attestations-false-as-fix.ts';
import attestationsValueNotBoolean from './attestations/attestations-value-not-boolean.ts';
import callerMustGrantIdToken from './permissions/caller-must-grant-id-token.ts';
import checkoutNeedsContentsRead from './permissions/checkout-needs-contents-read.ts';
import releaseNeedsContentsWrite from './permissions/release-needs-contents-write.ts';
import commandPasswordWithoutUsername from './commands/command-password-without-username.ts';
import commandSecretMayBeEmpty from './commands/command-secret-may-be-empty.ts';
import commandSendsFileTwice from './commands/command-sends-file-twice.ts';
import commandTokenWithIdToken from './commands/command-token-with-id-token.ts';
import commandUsernameNotToken from './commands/command-username-not-token.ts';
import commandWithoutCredentials from './commands/command-without-credentials.ts';
import conditionAlwaysTrue from './triggers/condition-always-true.ts';
import conditionNeverTrue from './triggers/condition-never-true.ts';
import deprecatedInput from './inputs/deprecated-input.ts';
import builtFilesLeftOut from './upload/built-files-left-out.ts';
import distNotDownloaded from './upload/dist-not-downloaded.ts';
import environmentMismatch from './environment/environment-mismatch.ts';
import expressionInScript from './jobs/expression-in-script.ts';
import filterNeverMatches from './triggers/filter-never-matches.ts';
import filterWithoutEffect from './triggers/filter-without-effect.ts';
import forkPullRequestTrigger from './triggers/fork-pull-request-trigger.ts';
import inputNotInThisVersion from './inputs/input-not-in-this-version.ts';
import invalidYaml from './reading/invalid-yaml.ts';
import masterBranchRef from './version/master-branch-ref.ts';
import missingIdToken from './permissions/missing-id-token.ts';
import noEnvironment from './environment/no-environment.ts';
import nonLinuxRunner from './runner/non-linux-runner.ts';
import notAWorkflow from './reading/not-a-workflow.ts';
import optionOfAnotherProgram from './commands/option-of-another-program.ts';
import outdatedAction from './version/outdated-action.ts';
import packagesDirOutsideWorkspace from './upload/packages-dir-outside-workspace.ts';
import passwordWithIdToken from './sign-in/password-with-id-token.ts';
import publishInCompositeAction from './jobs/publish-in-composite-action.ts';
import publishInReusableWorkflow from './jobs/publish-in-reusable-workflow.ts';
import publishTwiceInOneJob from './jobs/publish-twice-in-one-job.ts';
import pullRequestTarget from './triggers/pull-request-target.ts';
import refDoesNotExist from './version/ref-does-not-exist.ts';
import refusedByGithub from './reading/refused-by-github.ts';
import releaseCreatedTrigger from './triggers/release-created-trigger.ts';
import releaseMadeByGithubToken from './triggers/release-made-by-github-token.ts';
import repositoryUrlForm from './upload/repository-url-form.ts';
import retiredArtifactAction from './upload/retired-artifact-action.ts';
import retiredRunner from './runner/retired-runner.ts';
import runnerWithoutDocker from './runner/runner-without-docker.ts';
import secretMayBeEmpty from './sign-in/secret-may-be-empty.ts';
import secretNotAnExpression from './sign-in/secret-not-an-expression.ts';
import signaturesAmongFiles from './upload/signatures-among-files.ts';
import skipExistingOnOtherIndex from './upload/skip-existing-on-other-index.ts';
import unknownInput from './inputs/unknown-input.ts';
import unpinnedAction from './version/unpinned-action.ts';
import userWithoutToken from './sign-in/user-without-token.ts';
import uvAlwaysWithCredentials from './commands/uv-always-with-credentials.ts';
import uvIndexWithoutCheckout from './commands/uv-index-without-checkout.ts';
import uvPasswordWithoutUsername from './commands/uv-password-without-username.ts';
import uvTokenWithUsername from './commands/uv-token-with-username.ts';
import workflowLevelIdToken from './permissions/workflow-level-id-token.ts';
import workflowRunTrigger from './triggers/workflow-run-trigger.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { RULE_IDS, type ProblemText, type Rule } from './types.ts';

const all: readonly Rule[] = [
  builtFilesLeftOut,
  attestationsFalseAsFix,
  attestationsValueNotBoolean,
  callerMustGrantIdToken,
  checkoutNeedsContentsRead,
  commandPasswordWithoutUsername,
  commandSecretMayBeEmpty,
  commandSendsFileTwice,
  commandTokenWithIdToken,
  commandUsernameNotToken,
  commandWithoutCredentials,
  conditionAlwaysTrue,
  conditionNeverTrue,
  deprecatedInput,
  distNotDownloaded,
  environmentMismatch,
  expressionInScript,
  filterNeverMatches,
  filterWithoutEffect,
  forkPullRequestTrigger,
  inputNotInThisVersion,
  masterBranchRef,
  missingIdToken,
  noEnvironment,
  nonLinuxRunner,
  optionOfAnotherProgram,
  outdatedAction,
  packagesDirOutsideWorkspace,
  passwordWithIdToken,
  publishInCompositeAction,
  publishInReusableWorkflow,
  publishTwiceInOneJob,
  pullRequestTarget,
  refDoesNotExist,
  refusedByGithub,
  releaseCreatedTrigger,
  releaseMadeByGithubToken,
  releaseNeedsContentsWrite,
  repositoryUrlForm,
  retiredArtifactAction,
  retiredRunner,
  runnerWithoutDocker,
  secretMayBeEmpty,
  secretNotAnExpression,
  signaturesAmongFiles,
  skipExistingOnOtherIndex,
  unknownInput,
  unpinnedAction,
  userWithoutToken,
  uvAlwaysWithCredentials,
  uvIndexWithoutCheckout,
  uvPasswordWithoutUsername,
  uvTokenWithUsername,
  workflowLevelIdToken,
  workflowRunTrigger,
];

/** Every rule, in the order in which repairs are made. */
export const rules: readonly Rule[] = [...all].sort((a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id));

/** The rules that concern a text: in a composite action the publish step cannot stay, so nothing else about it matters. */
export const rulesFor = ({ shape }: Workflow): readonly Rule[] => (shape === 'action' ? [publishInCompositeAction] : rules);

/** What is said of a text that cannot be read. */
export const problems: Readonly<Record<ProblemText['id'], ProblemText>> = { 'invalid-yaml': invalidYaml, 'not-a-workflow': notAWorkflow };
