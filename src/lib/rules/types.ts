import type { Text, Uploader } from '../../errors/types.ts';
import type { Publisher } from '../publisher/publisher.ts';
import type { PublishCall } from '../workflow/calls.ts';
import type { PublishStep } from '../workflow/publishing.ts';
import type { Step } from '../tools/types.ts';
import type { Job, Refusal, Workflow } from '../workflow/workflow.ts';
import type { Splice } from '../yaml/splices.ts';

/**
 * The rules, in the order in which their repairs are made: what makes a file readable and decides how to sign in comes
 * first, then the action's version, which decides the inputs that it knows, so that what follows sees the file as it will be.
 */
export const RULE_IDS = [
  'refused-by-github',
  'publish-in-composite-action',
  'secret-not-an-expression',
  'user-without-token',
  'uv-token-with-username',
  'uv-password-without-username',
  'option-of-another-program',
  'command-password-without-username',
  'command-username-not-token',
  'uv-always-with-credentials',
  'master-branch-ref',
  'ref-does-not-exist',
  'outdated-action',
  'unknown-input',
  'deprecated-input',
  'missing-id-token',
  'command-without-credentials',
  'password-with-id-token',
  'command-token-with-id-token',
  'secret-may-be-empty',
  'command-secret-may-be-empty',
  'workflow-level-id-token',
  'caller-must-grant-id-token',
  'release-needs-contents-write',
  'publish-in-reusable-workflow',
  'filter-never-matches',
  'filter-without-effect',
  'condition-never-true',
  'condition-always-true',
  'pull-request-target',
  'fork-pull-request-trigger',
  'workflow-run-trigger',
  'release-made-by-github-token',
  'release-created-trigger',
  'environment-mismatch',
  'no-environment',
  'non-linux-runner',
  'runner-without-docker',
  'retired-runner',
  'input-not-in-this-version',
  'repository-url-form',
  'skip-existing-on-other-index',
  'attestations-value-not-boolean',
  'attestations-false-as-fix',
  'publish-twice-in-one-job',
  'packages-dir-outside-workspace',
  'signatures-among-files',
  'dist-not-downloaded',
  'built-files-left-out',
  'uv-index-without-checkout',
  'command-sends-file-twice',
  'retired-artifact-action',
  'expression-in-script',
  'checkout-needs-contents-read',
  'unpinned-action',
] as const;

/** What keeps a text from being read at all, and with it every rule from being checked. */
export const PROBLEM_IDS = ['invalid-yaml', 'not-a-workflow'] as const;

export type RuleId = (typeof RULE_IDS)[number];
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Most serious first. */
export const SEVERITIES = ['breaks', 'risky', 'tidy'] as const;

/** `breaks`: the release fails. `risky`: it may fail, or may be misused. `tidy`: it works. */
export type Severity = (typeof SEVERITIES)[number];

/** The ways to sign in, the advised one first. */
export const INTENTS = ['trusted-publishing', 'api-token'] as const;

/** How the reader wants to sign in. */
export type Intent = (typeof INTENTS)[number];

/** What is known of the action's versions. */
export interface ActionFacts {
  /** The branches that follow releases. */
  branches: readonly string[];
  /**
   * Releases, oldest first, with their commits and the objects of annotated tags (the whole hash or its beginning), where on record.
   * `noImage`: a pin by its commit finds no container image.
   */
  releases: readonly { version: string; sha?: string; tagObject?: string; noImage?: boolean }[];
  /** Up to this release no other one exists. */
  completeUntil: string;
  /** The branches that stand still, with the release they hold. */
  frozen: Readonly<Record<string, string>>;
  /** Up to each of these releases the image is built in each run, without a version of twine: the Python in it, the newest twine for that on a day, and the metadata which that refuses. */
  builtAnew: readonly { last: string; python: string; twine: string; refuses: string; seen: string }[];
  /** The inputs, the release that brought each under this name, and the older name where there is one. */
  inputs: readonly { name: string; since: string; old?: string }[];
  /** The newest release on record, and the branch that follows releases. */
  newest: { version: string; sha: string; ref: string };
  /** The releases of the actions with which one job hands files to another. */
  handOver: { upload: string; download: string };
  /** The release of the action that fetches a repository. */
  checkout: string;
}

/** What the log beside a file tells of its run. */
export interface Told {
  /** What its message holds in the places of the template, by their names. */
  values: Readonly<Record<string, string>>;
  /** Whether it proves that the action signed in without a password, or most likely does: then its job could ask for a token; `either` where it may have had one. */
  signedIn?: 'yes' | 'perhaps' | 'either';
  /** How far it proves that the run came: a job of it ran, or the index had a file of it before it. */
  reached?: 'ran' | 'sent';
  /** Whether it proves that its job was refused an OIDC token, as one without the permission is. */
  refused?: true;
  /** The host that its files go to, where it names one. */
  host?: string;
  /** The program that printed the message, where that is one of an upload. */
  program?: Uploader;
  /** What it prints, or does not, of the inputs and variables of the step. */
  inputs: Readonly<Record<string, 'given' | 'empty' | 'absent'>>;
}

/** What a rule looks at. */
export interface Context {
  workflow: Workflow;
  /** All steps that use the action: most rules begin here. */
  publishing: readonly PublishStep[];
  /** All commands that publish with a program of their own, such as `uv publish`. */
  calls: readonly PublishCall[];
  intent: Intent;
  /** Whether the reader wants another way to sign in than the file has. */
  converting: boolean;
  action: ActionFacts;
  /** What the log says is the cause: an id of the catalogue. */
  cause?: string;
  told?: Told;
  /** What stands around the file in what was pasted: a log, or a reader's words. Left out where it stands alone. */
  around?: string;
  /** The registered publisher, or what a log's claims say of it, as far as given. */
  publisher: Partial<Publisher>;
  /** The environment that the log's run had, as its claims say; null where it had none. */
  ran?: string | null;
  /** The environment to add where a job has none: only if the reader wants one. */
  environment?: string;
  /** The other workflows of the repository, as far as given. */
  others: readonly Workflow[];
  /** What GitHub's own parser has against the file; left out where it was not asked, or did not read it. */
  refusals?: readonly Refusal[];
}

/** One place where a rule has something to say. */
export interface Detected {
  /** Where in the text: the guilty line is the line of this offset. */
  offset: number;
  /** Whether the file alone cannot tell: an expression, a matrix, or a file that was not pasted. */
  undecided?: boolean;
  /** What the explanation's `{places}` stand for. */
  values?: Readonly<Record<string, string>>;
  /** What is to be said of this place besides: in whole sentences, after the explanation. */
  more?: Text;
  job?: Job;
  step?: Step;
  /** The command, where a rule is about one. */
  call?: PublishCall;
  /** Overrides what the rule says: for a place of another kind. */
  says?: Partial<Pick<Rule, 'name' | 'explain' | 'unsure' | 'repair'>>;
  /** Overrides how serious the rule is. */
  severity?: Severity;
  /** Whether it is mended in another way than the rule's other places: what an answer to a log says of those is not meant. */
  apart?: true;
  /** Overrides the rule's `optional` for this place. */
  optional?: boolean;
  /** Whether something before it in its job may have failed instead with the same message. */
  perhaps?: true;
  /** Whether what the log tells stays when this place is repaired: a refused token is refused whatever stands beside it. */
  stays?: true;
  /** Errors that this place ends in besides those of its rule. */
  leadsTo?: readonly string[];
  /** The errors that a place of another kind ends in, instead of those of its rule. */
  endsIn?: readonly string[];
  /** Whether it will break the next run, and was not so when the run was that the log or the reader tells of. */
  later?: true;
  /** Whether a name that leads nowhere is nearly that of something in the file: then it is misspelt, and nothing was left out. */
  near?: true;
  /** Tells several places of one rule in one step or job apart, such as an input's name. */
  key?: string;
}

/** One fault that a workflow can have. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  /** The page that says more, such as `/cause/#empty-secret`. */
  page: string;
  /** Errors of the catalogue that this fault ends in: when the log shows one of them, this rule matters most. */
  leadsTo: readonly string[];
  name: Text;
  /** What is wrong and what it leads to. May have `{places}` for values. */
  explain: Text;
  /** What the file cannot tell, and how to find out: for places that are undecided. Left out where the file always tells. */
  unsure?: Text;
  /** Where the fault is, for the file as it is and the reader's intent. */
  detect: (context: Context) => readonly Detected[];
  /** What the repair does, in a few words beside its switch. Left out where there is no repair. May have `{places}`. */
  repair?: Text;
  /** Whether the repair is offered and not made: the file works without it. */
  optional?: boolean;
  /** The change for the reader's intent; undefined where this place cannot be repaired by itself. */
  edit?: (context: Context, place: Detected) => readonly Splice[] | undefined;
}

/** Why a text cannot be read, by the problem's code. */
export interface ProblemText {
  id: ProblemId;
  page: string;
  name: Text;
  /** What to do; `{detail}` is what the YAML parser says. `other` stands for all codes not named. */
  explain: Readonly<Record<string, Text>> & { other: Text };
}
