import attestationsFalseAsFix from './attestations-false-as-fix.ts';
import attestationsValueNotBoolean from './attestations-value-not-boolean.ts';
import callerMustGrantIdToken from './caller-must-grant-id-token.ts';
import checkoutNeedsContentsRead from './checkout-needs-contents-read.ts';
import deprecatedInput from './deprecated-input.ts';
import distNotDownloaded from './dist-not-downloaded.ts';
import environmentMismatch from './environment-mismatch.ts';
import forkPullRequestTrigger from './fork-pull-request-trigger.ts';
import inputNotInThisVersion from './input-not-in-this-version.ts';
import invalidYaml from './invalid-yaml.ts';
import masterBranchRef from './master-branch-ref.ts';
import missingIdToken from './missing-id-token.ts';
import noEnvironment from './no-environment.ts';
import nonLinuxRunner from './non-linux-runner.ts';
import notAWorkflow from './not-a-workflow.ts';
import outdatedAction from './outdated-action.ts';
import passwordWithIdToken from './password-with-id-token.ts';
import publishInCompositeAction from './publish-in-composite-action.ts';
import publishInReusableWorkflow from './publish-in-reusable-workflow.ts';
import publishTwiceInOneJob from './publish-twice-in-one-job.ts';
import pullRequestTarget from './pull-request-target.ts';
import refDoesNotExist from './ref-does-not-exist.ts';
import repositoryUrlForm from './repository-url-form.ts';
import runnerWithoutDocker from './runner-without-docker.ts';
import secretMayBeEmpty from './secret-may-be-empty.ts';
import secretNotAnExpression from './secret-not-an-expression.ts';
import skipExistingOnOtherIndex from './skip-existing-on-other-index.ts';
import unknownInput from './unknown-input.ts';
import unpinnedAction from './unpinned-action.ts';
import userWithoutToken from './user-without-token.ts';
import workflowLevelIdToken from './workflow-level-id-token.ts';
import type { Workflow } from '../workflow.ts';
import { RULE_IDS, type ProblemText, type Rule } from './types.ts';

const all: readonly Rule[] = [
  attestationsFalseAsFix,
  attestationsValueNotBoolean,
  callerMustGrantIdToken,
  checkoutNeedsContentsRead,
  deprecatedInput,
  distNotDownloaded,
  environmentMismatch,
  forkPullRequestTrigger,
  inputNotInThisVersion,
  masterBranchRef,
  missingIdToken,
  noEnvironment,
  nonLinuxRunner,
  outdatedAction,
  passwordWithIdToken,
  publishInCompositeAction,
  publishInReusableWorkflow,
  publishTwiceInOneJob,
  pullRequestTarget,
  refDoesNotExist,
  repositoryUrlForm,
  runnerWithoutDocker,
  secretMayBeEmpty,
  secretNotAnExpression,
  skipExistingOnOtherIndex,
  unknownInput,
  unpinnedAction,
  userWithoutToken,
  workflowLevelIdToken,
];

/** Every rule, in the order in which repairs are made. */
export const rules: readonly Rule[] = [...all].sort((a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id));

/** The rules that concern a text: in a composite action the publish step cannot stay, so nothing else about it matters. */
export const rulesFor = ({ shape }: Workflow): readonly Rule[] => (shape === 'action' ? [publishInCompositeAction] : rules);

/** What is said of a text that cannot be read. */
export const problems: Readonly<Record<ProblemText['id'], ProblemText>> = { 'invalid-yaml': invalidYaml, 'not-a-workflow': notAWorkflow };
