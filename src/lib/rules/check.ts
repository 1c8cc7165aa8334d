import { isPlainSecret } from '../tools/secret.ts';
import { publishSteps, type PublishStep } from '../workflow/publishing.ts';
import type { Publisher } from '../publisher/publisher.ts';
import { rulesFor } from './index.ts';
import { meansPassword } from './inputs/input-names.ts';
import { SEVERITIES, type ActionFacts, type Context, type Detected, type Intent, type Rule } from './types.ts';
import { readWorkflow } from '../workflow/read.ts';
import type { Problem, Workflow } from '../workflow/workflow.ts';

/** What a workflow is checked against besides itself. */
export interface Surroundings {
  action: ActionFacts;
  /** What the log beside it says is the cause: an id of the catalogue. */
  cause?: string;
  publisher?: Partial<Publisher>;
  /** Left out, the file tells: see {@link intentOf}. */
  intent?: Intent;
  /** The environment to add, if the reader wants one. */
  environment?: string;
}

export interface RuleFinding {
  rule: Rule;
  place: Detected;
  /** The reader's line and column, both counted from 1. */
  line: number;
  col: number;
  /** Whether the log shows the error that this fault ends in. */
  explainsLog: boolean;
}

export interface Check {
  workflow: Workflow;
  publishing: readonly PublishStep[];
  intent: Intent;
  /** What matters most first. */
  findings: readonly RuleFinding[];
}

/** Whether a step was written for a token: it has one, or has it under a name that the action does not know. */
const meansToken = ({ auth, password, step, job }: PublishStep): boolean =>
  auth === 'api-token' ||
  // A lone `user` beside the permission was most likely written for Trusted Publishing.
  (auth === 'user-password' && (password !== undefined || job.permissions.level('id-token') !== 'write')) ||
  (password !== undefined && isPlainSecret(password.text)) ||
  [...step.inputs].some(([name, { text }]) => text !== '' && meansPassword(name));

/** How a file means to sign in: with a token where one of its publish steps was written for one. */
export const intentOf = (publishing: readonly PublishStep[]): Intent => (publishing.some(meansToken) ? 'api-token' : 'trusted-publishing');

/** What the rules look at, for a workflow that was read. */
export function contextOf(workflow: Workflow, { action, cause, publisher = {}, intent, environment }: Surroundings): Context {
  const publishing = publishSteps(workflow);
  const own = intentOf(publishing);
  return {
    workflow,
    publishing,
    intent: intent ?? own,
    converting: intent !== undefined && intent !== own,
    action,
    publisher,
    ...(cause && { cause }),
    ...(environment && { environment }),
  };
}

/** One place once: steps that share a block by an alias, or a job's permissions, have the same fault at the same spot. */
const once = (places: readonly Detected[]): readonly Detected[] =>
  places.filter((place) => {
    const same = places.filter(({ offset, key }) => offset === place.offset && key === place.key);
    return place === (same.find(({ undecided }) => !undecided) ?? same[0]);
  });

const weight = ({ rule, place, explainsLog }: RuleFinding): number =>
  (explainsLog ? 0 : 10) + (place.undecided ? 5 : 0) + SEVERITIES.indexOf(rule.severity);

/**
 * Checks a workflow, or a part of one, by every rule.
 *
 * @param text YAML as pasted
 * @returns the findings, or why the text cannot be read
 */
export function check(text: string, surroundings: Surroundings): Check | Problem {
  const workflow = readWorkflow(text);
  if ('code' in workflow) return workflow;
  const context = contextOf(workflow, surroundings);
  const findings = rulesFor(workflow).flatMap((rule) =>
    once(rule.detect(context)).map((place): RuleFinding => {
      const { line, col } = workflow.source.position(place.offset);
      return { rule, place, line, col, explainsLog: surroundings.cause !== undefined && rule.leadsTo.includes(surroundings.cause) };
    }),
  );
  findings.sort((a, b) => weight(a) - weight(b) || a.line - b.line);
  return { workflow, publishing: context.publishing, intent: context.intent, findings };
}
