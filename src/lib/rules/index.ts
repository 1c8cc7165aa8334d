import attestationsFalseAsFix from './attestations-false-as-fix.ts';
import callerMustGrantIdToken from './caller-must-grant-id-token.ts';
import checkoutNeedsContentsRead from './checkout-needs-contents-read.ts';
import distNotDownloaded from './dist-not-downloaded.ts';
import environmentMismatch from './environment-mismatch.ts';
import forkPullRequestTrigger from './fork-pull-request-trigger.ts';
import invalidYaml from './invalid-yaml.ts';
import missingIdToken from './missing-id-token.ts';
import noEnvironment from './no-environment.ts';
import nonLinuxRunner from './non-linux-runner.ts';
import notAWorkflow from './not-a-workflow.ts';
import passwordWithIdToken from './password-with-id-token.ts';
import publishInReusableWorkflow from './publish-in-reusable-workflow.ts';
import publishTwiceInOneJob from './publish-twice-in-one-job.ts';
import pullRequestTarget from './pull-request-target.ts';
import repositoryUrlForm from './repository-url-form.ts';
import runnerWithoutDocker from './runner-without-docker.ts';
import skipExistingOnOtherIndex from './skip-existing-on-other-index.ts';
import workflowLevelIdToken from './workflow-level-id-token.ts';
import { RULE_IDS, type ProblemText, type Rule } from './types.ts';

const all: readonly Rule[] = [
  attestationsFalseAsFix,
  callerMustGrantIdToken,
  checkoutNeedsContentsRead,
  distNotDownloaded,
  environmentMismatch,
  forkPullRequestTrigger,
  missingIdToken,
  noEnvironment,
  nonLinuxRunner,
  passwordWithIdToken,
  publishInReusableWorkflow,
  publishTwiceInOneJob,
  pullRequestTarget,
  repositoryUrlForm,
  runnerWithoutDocker,
  skipExistingOnOtherIndex,
  workflowLevelIdToken,
];

/** Every rule, in the order in which repairs are made. */
export const rules: readonly Rule[] = [...all].sort((a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id));

/** What is said of a text that cannot be read. */
export const problems: Readonly<Record<ProblemText['id'], ProblemText>> = { 'invalid-yaml': invalidYaml, 'not-a-workflow': notAWorkflow };
