import { publishSteps, type PublishStep } from './publish-step.ts';
import type { Publisher } from './publisher.ts';
import { rules } from './rules/index.ts';
import type { ActionFacts, Context, Detected, Intent, Rule } from './rules/types.ts';
import { readWorkflow, type Problem, type Workflow } from './workflow.ts';
import { position } from './yaml-source.ts';

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

/** How a file means to sign in: with a token where one of its publish steps has a `password`. */
export const intentOf = (publishing: readonly PublishStep[]): Intent =>
  publishing.some(({ auth }) => auth === 'api-token' || auth === 'user-password') ? 'api-token' : 'trusted-publishing';

/** What the rules look at, for a workflow that was read. */
export function contextOf(workflow: Workflow, { action, publisher = {}, intent, environment }: Surroundings): Context {
  const publishing = publishSteps(workflow);
  const own = intentOf(publishing);
  return { workflow, publishing, intent: intent ?? own, converting: intent !== undefined && intent !== own, action, publisher, ...(environment && { environment }) };
}

const SEVERITIES = ['breaks', 'risky', 'tidy'] as const;

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
  const findings = rules.flatMap((rule) =>
    rule.detect(context).map((place): RuleFinding => {
      const { line, col } = position(workflow.source, place.offset);
      return { rule, place, line, col, explainsLog: surroundings.cause !== undefined && rule.leadsTo.includes(surroundings.cause) };
    }),
  );
  findings.sort((a, b) => weight(a) - weight(b) || a.line - b.line);
  return { workflow, publishing: context.publishing, intent: context.intent, findings };
}
