import { isPlainSecret } from '../tools/secret.ts';
import { publishCalls, type PublishCall } from '../workflow/calls.ts';
import { publishSteps, uploadCommands, type PublishStep } from '../workflow/publishing.ts';
import type { Publisher } from '../publisher/publisher.ts';
import { authOf, secretOf, targetOf } from './facts/calls.ts';
import { calledFrom } from './facts/called.ts';
import { isOtherIndex } from './facts/effective-auth.ts';
import { notOfThatRun } from './facts/ran.ts';
import { asFarAsSeen } from './absence.ts';
import { rulesFor } from './index.ts';
import { meansPassword } from './inputs/input-names.ts';
import { SEVERITIES, type ActionFacts, type Context, type Detected, type Intent, type Rule, type Severity, type Told } from './types.ts';
import { leftOut } from '../workflow/left-out.ts';
import { readWorkflow } from '../workflow/read.ts';
import type { Problem, Refusal, Workflow } from '../workflow/workflow.ts';

/** What a workflow is checked against besides itself. */
export interface Surroundings {
  action: ActionFacts;
  /** What the log beside it says is the cause: an id of the catalogue. */
  cause?: string;
  /** What else it tells. */
  told?: Told;
  /** What stands around the file in what was pasted. */
  around?: string;
  publisher?: Partial<Publisher>;
  /** The environment that the log's run had, as its claims say; null where it had none. */
  ran?: string | null;
  /** Left out, the file tells: see {@link intentOf}. */
  intent?: Intent;
  /** The environment to add, if the reader wants one. */
  environment?: string;
  /** The other workflows of the repository, as far as given. */
  others?: readonly Workflow[];
  /** What GitHub's own parser has against texts, by the texts that it read. */
  refusals?: ReadonlyMap<string, readonly Refusal[]>;
}

export interface RuleFinding {
  rule: Rule;
  place: Detected;
  /** The reader's line and column, both counted from 1. */
  line: number;
  col: number;
  /** Whether the log shows the error that this fault ends in, and may be of this place. */
  explainsLog: boolean;
}

export interface Check {
  workflow: Workflow;
  publishing: readonly PublishStep[];
  calls: readonly PublishCall[];
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
  // Whoever may also mean Trusted Publishing by what an expression comes to has the permission for it, or writes that it may be empty.
  (auth === 'undecided' && password !== undefined && password.text !== '' && !password.text.includes("''") && !['write', 'undecided'].includes(job.permissions.level('id-token'))) ||
  [...step.inputs].some(([name, { text }]) => text !== '' && meansPassword(name));

/** Whether a command was written for a token, whatever its script hides, or knows no other way; who asks for Trusted Publishing in so many words wants none. */
const callMeansToken = (call: PublishCall): boolean =>
  !call.program.trusted ||
  (call.settings.get('mode')?.text !== 'always' && (['token', 'user-password'].includes(authOf(call)) || (call.open && secretOf(call) !== undefined)));

/**
 * How a file means to sign in: with a token where one of its publish steps was written for one. Commands count where no step
 * uses the action, and how one signs in elsewhere says nothing of PyPI.
 */
function intentOf(publishing: readonly PublishStep[], calls: readonly PublishCall[]): Intent {
  const [steps, commands] = [publishing.filter((publish) => !isOtherIndex(publish)), calls.filter((call) => targetOf(call) !== 'other')];
  const meant = steps.length > 0 ? steps.map(meansToken) : commands.length > 0 ? commands.map(callMeansToken) : [...publishing.map(meansToken), ...calls.map(callMeansToken)];
  return meant.includes(true) ? 'api-token' : 'trusted-publishing';
}

/** What the rules look at, for a workflow that was read. */
export function contextOf(workflow: Workflow, { action, cause, told, around, publisher = {}, ran, intent, environment, others = [], refusals }: Surroundings): Context {
  const refused = refusals?.get(workflow.source.text);
  const publishing = publishSteps(workflow);
  const calls = publishCalls(workflow);
  const own = intentOf(publishing, calls);
  return {
    workflow,
    publishing,
    calls,
    intent: intent ?? own,
    converting: intent !== undefined && intent !== own,
    action,
    publisher,
    others,
    ...(cause && { cause }),
    ...(told && { told }),
    ...(around && { around }),
    ...(ran !== undefined && { ran }),
    ...(environment && { environment }),
    ...(refused && { refusals: refused }),
  };
}

/** Whether a fault at a place ends in an error. */
export const endsIn = (rule: Rule, { leadsTo = [], endsIn: own = rule.leadsTo }: Detected, cause: string): boolean => own.includes(cause) || leadsTo.includes(cause);

/** How serious a rule is at a place. */
export const severityOf = ({ rule, place }: Pick<RuleFinding, 'rule' | 'place'>): Severity => place.severity ?? rule.severity;

const spotOf = ({ offset, key = '' }: Detected): string => `${offset}:${key}`;

/** One place once: steps that share a block by an alias, or a job's permissions, have the same fault at the same spot. */
function once(places: readonly Detected[]): readonly Detected[] {
  const spots = new Map<string, Detected>();
  for (const place of places) {
    const spot = spotOf(place);
    const same = spots.get(spot);
    if (!same || (same.undecided && !place.undecided)) spots.set(spot, place);
  }
  const kept = new Set(spots.values());
  return places.filter((place) => kept.has(place));
}

const weight = ({ rule, place, explainsLog }: RuleFinding): number =>
  // Where GitHub takes no file, nothing else in it matters yet.
  // What only offers a repair works as it is.
  (explainsLog || (rule.id === 'refused-by-github' && !place.undecided) ? 0 : 10) + (place.undecided ? 5 : 0) + SEVERITIES.indexOf(severityOf({ rule, place })) + (rule.optional ? 0.5 : 0) + (place.later ? 1 : 0);

/**
 * Checks a workflow, or a part of one, by every rule.
 *
 * @param file YAML as pasted, or what was read of it
 * @returns the findings, or why the text cannot be read
 */
export function check(file: string | Workflow, surroundings: Surroundings): Check | Problem {
  const workflow = typeof file === 'string' ? readWorkflow(file) : file;
  return 'code' in workflow ? workflow : checkRead(workflow, surroundings);
}

function checkRead(workflow: Workflow, surroundings: Surroundings): Check {
  const context = contextOf(workflow, surroundings);
  const left = leftOut(workflow);
  const isElsewhere = notOfThatRun(context);
  // What the log tells is nothing to the places that it is not of.
  const { cause, told: _, ...unaware } = context;
  const findings = rulesFor(workflow).flatMap((rule) => {
    const here = rule.detect(context).filter((place) => !isElsewhere?.(place));
    const elsewhere = isElsewhere ? rule.detect(unaware).filter(isElsewhere) : [];
    // Of jobs that share a spot one may be the log's.
    const spots = new Set(cause === undefined ? [] : here.filter((place) => !place.later && endsIn(rule, place, cause)).map(spotOf));
    const seen = [...asFarAsSeen(rule.id, here, context, left, spots.size > 0), ...asFarAsSeen(rule.id, elsewhere, unaware, left, false)];
    return once(seen).map((place): RuleFinding => ({ rule, place, ...workflow.source.position(place.offset), explainsLog: spots.has(spotOf(place)) }));
  });
  findings.sort((a, b) => weight(a) - weight(b) || a.line - b.line);
  return { workflow, publishing: context.publishing, calls: context.calls, intent: context.intent, findings };
}

/** What is found in one of several files. */
export interface FileCheck {
  /** Which of the files it is. */
  index: number;
  result: Check | Problem;
  /** What it was checked against: the other files that can be read. */
  others: readonly Workflow[];
}

export const publishesItself = (workflow: Workflow | undefined): boolean => workflow !== undefined && (publishSteps(workflow).length > 0 || uploadCommands(workflow).length > 0);

/** A file that publishes, or calls one that does, is what the reader came for; then one that may, if it could be read. */
function rank({ result, others }: FileCheck): number {
  if ('code' in result) return 100;
  const [worst] = result.findings;
  const isOnTheWay = ({ workflow }: Check): boolean => workflow.jobs.some((job) => publishesItself(calledFrom({ workflow, others }, job)));
  const publishes = publishesItself(result.workflow) || isOnTheWay(result);
  return (publishes ? 0 : 200) + (worst ? weight(worst) : 50);
}

/**
 * Checks the workflow files of one repository, each beside the others.
 *
 * @param files YAML as pasted, one file each, or what was read of it
 * @returns the file that publishes first, of several the one with the most serious finding
 */
export function checkFiles(files: readonly (string | Workflow | Problem)[], surroundings: Surroundings): FileCheck[] {
  const read = files.map((file) => (typeof file === 'string' ? readWorkflow(file) : file));
  const checks = read.map((workflow, index): FileCheck => {
    const others = read.flatMap((other, at) => (at === index || 'code' in other ? [] : [other]));
    return { index, others, result: 'code' in workflow ? workflow : checkRead(workflow, { ...surroundings, others }) };
  });
  return checks.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}
