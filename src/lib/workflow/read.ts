import { isMap, isSeq, visit, type Node } from 'yaml';
import { isPublishAction } from '../tools/action.ts';
import type { Step, Value } from '../tools/types.ts';
import { startOf, Yaml, type Place } from '../yaml/yaml.ts';
import { askedIn, Env } from './env.ts';
import { mistaken } from './mistaken.ts';
import type { Environment, Job, Level, Permissions, Problem, Shape, Workflow } from './workflow.ts';

/** GitHub runs far smaller files; what is longer is no workflow, and parsing it would hold up the page. */
export const MAX_LENGTH = 150_000;

/** A workflow has a handful. Each costs a walk through the file. */
const MAX_ALIASES = 500;
const MAX_STEPS = 2_000;

/** Whether a text holds an expression. */
const isExpression = (text: string): boolean => text.includes('${{');

/** `{{ secrets.X }}`, a template without its `$`, is a map in YAML. Nobody means that. */
const bareTemplate = ({ node, written }: Place): string | undefined => (isMap(node) && node.flow && /^\{\{[^{}\n]*\}\}$/.test(written) ? written : undefined);

function value(place: Place | undefined): Value | undefined {
  const text = place && (place.text ?? bareTemplate(place));
  return place?.pair && text !== undefined ? { text, expression: isExpression(text), pair: place.pair, shared: place.shared } : undefined;
}

/** An input that is one variable of the file is what that one holds. */
function followed(input: Value, env: Env): Value {
  const name = askedIn(input.text);
  const text = name === undefined ? undefined : env.get(name);
  return text === undefined ? input : { ...input, text, expression: isExpression(text) };
}

function readStep(place: Place, index: number, outer?: Env, before: readonly Step[] = []): Step | undefined {
  const { map } = place;
  if (!map) return undefined;
  const given = place.get('with');
  const uses = value(place.get('uses'));
  const run = value(place.get('run'));
  const at = uses?.text.lastIndexOf('@') ?? -1;
  const env = new Env(place.get('env'), outer, before);
  const inputs = (given?.entries ?? []).flatMap(([name, input]) => {
    const found = value(input);
    return found ? [[name.toLowerCase(), followed(found, env)] as const] : [];
  });
  return {
    map,
    index,
    ...(uses && { uses, action: (at < 0 ? uses.text : uses.text.slice(0, at)).trim(), ...(at >= 0 && { ref: uses.text.slice(at + 1).trim() }) }),
    ...(run && { run }),
    inputs: new Map(inputs),
    ...(given?.pair && { with: given.pair }),
    env,
    shared: place.isShared,
  };
}

const undecided = (): Level => 'undecided';

/**
 * What a `permissions` block grants. A block that names some scopes sets all others to `none`.
 * Source: github/docs data/reusables/actions/jobs/section-assigning-permissions-to-jobs.md;
 * actions/runner@258d6c8 src/Sdk/WorkflowParser/Conversion/PermissionsHelper.cs.
 */
function levels(block: Place): (scope: string) => Level {
  const word = block.text;
  if (word !== undefined) {
    if (word === 'write-all') return () => 'write';
    // No read access to an identity token exists: it can be requested or not.
    if (word === 'read-all') return (scope) => (scope === 'id-token' ? 'none' : 'read');
    return word === '' ? () => 'none' : undecided;
  }
  if (!block.map) return undecided;
  return (scope) => {
    const text = block.get(scope)?.text;
    if (text === undefined || text === '') return 'none';
    return text === 'write' || text === 'read' || text === 'none' ? text : 'undecided';
  };
}

/** The token's default permissions let it read the repository, or write too: a setting tells. They never include an OIDC token. */
const byDefault = (scope: string): Level => (scope === 'id-token' ? 'none' : scope === 'contents' ? 'read' : 'undecided');

/** What holds for all jobs of a text. */
interface Whole {
  permissions?: Place;
  root: Place;
  shape: Shape;
  called: boolean;
  env: Env;
}

/** What is meant where a permission stands beside `permissions:` instead of below it: GitHub refuses the file, and nothing else is missing. */
function withStrays(owner: Place | undefined, within: (scope: string) => Level): (scope: string) => Level {
  return (scope) => {
    const text = owner?.get(scope)?.text;
    return text === 'write' || text === 'read' || text === 'none' ? text : within(scope);
  };
}

function readPermissions(job: Place | undefined, { permissions, root, shape, called }: Whole): Permissions {
  const own = job?.get('permissions');
  if (own) return { from: 'job', ...(own.pair && { pair: own.pair }), level: withStrays(job, levels(own)) };
  if (permissions) return { from: 'workflow', ...(permissions.pair && { pair: permissions.pair }), level: withStrays(job, withStrays(root, levels(permissions))) };
  // A called workflow without a block of its own has what its caller grants.
  if (shape !== 'workflow' || called) return { from: 'unseen', level: undecided };
  return { from: 'default', level: withStrays(job, shape === 'workflow' ? withStrays(root, byDefault) : byDefault) };
}

function readEnvironment(job: Place): Environment {
  const place = job.get('environment');
  if (!place?.pair) return { state: 'none', name: '' };
  const { pair } = place;
  const name = (place.map ? place.get('name') : place)?.text ?? '';
  if (name === '') return { state: 'none', name, pair };
  return { state: isExpression(name) ? 'undecided' : 'named', name, pair };
}

function readRunners(job: Place): Value[] {
  const place = job.get('runs-on');
  const single = value(place);
  if (single) return [single];
  const labels = place?.map ? place.get('labels') : place;
  if (!labels?.pair) return [];
  const { items, pair, shared } = labels;
  if (!items) return [value(labels)].flatMap((found) => found ?? []);
  return items.flatMap(({ text }) => (text === undefined ? [] : [{ text, expression: isExpression(text), pair, shared }]));
}

/** Reads the jobs of a text, and no more steps than a workflow can have. */
class Reader {
  #steps = 0;
  readonly #whole: Whole;

  constructor(whole: Whole) {
    this.#whole = whole;
  }

  steps(place: Place | undefined, env: Env = this.#whole.env): Step[] {
    const steps: Step[] = [];
    for (const [index, item] of (place?.items ?? []).entries()) {
      const step = ++this.#steps > MAX_STEPS ? undefined : readStep(item, index, env, steps);
      if (step) steps.push(step);
    }
    return steps;
  }

  job(id: string, place: Place): Job[] {
    const { map, pair } = place;
    // Who shortens a file for others to read leaves `steps:` out, too, and has the steps right below the job.
    if (!map && place.items?.some(isStep)) return this.lone(this.steps(place)).map((job) => ({ ...job, id }));
    if (!map || this.#steps > MAX_STEPS) return [];
    const uses = value(place.get('uses'));
    return [
      {
        id,
        map,
        ...(pair && { pair }),
        runsOn: readRunners(place),
        ...(uses && { uses }),
        environment: readEnvironment(place),
        permissions: readPermissions(place, this.#whole),
        steps: this.steps(place.get('steps'), new Env(place.get('env'), this.#whole.env)),
        shared: place.isShared,
      },
    ];
  }

  jobs(place: Place | undefined): Job[] {
    return (place?.entries ?? []).flatMap(([id, job]) => this.job(id, job));
  }

  /** The job of steps that were pasted without it. */
  lone(steps: readonly Step[]): Job[] {
    return [{ id: '', runsOn: [], environment: { state: 'unseen', name: '' }, permissions: readPermissions(undefined, this.#whole), steps, shared: false }];
  }
}

const isStep = (place: Place): boolean => (place.get('uses') ?? place.get('run')) !== undefined && !place.get('runs-on') && !place.get('steps');

const isJob = (place: Place): boolean =>
  place.get('steps') !== undefined || place.get('runs-on') !== undefined || (place.get('uses')?.text?.includes('.github/workflows/') ?? false);

/** Whether a composite action has a step with the publish action: any other action file is not what this is about. */
const publishesIn = (runs: Place): boolean =>
  runs.get('using')?.text === 'composite' && (runs.get('steps')?.items ?? []).some((item) => isPublishAction(readStep(item, 0)?.action));

function shapeOf(root: Place): Shape | undefined {
  if (isSeq(root.node)) return root.items?.some(isStep) ? 'steps' : undefined;
  if (!root.map) return undefined;
  const runs = root.get('runs');
  if (runs?.map) return publishesIn(runs) ? 'action' : undefined;
  if (root.get('jobs') || root.get('on')) return 'workflow';
  if (isJob(root)) return 'job';
  if (isStep(root)) return 'step';
  return root.entries.some(([, place]) => isJob(place)) ? 'jobs' : undefined;
}

function notAWorkflow(root: Place): Problem {
  const problem = (code: string, offset = 0): Problem => ({ rule: 'not-a-workflow', code, detail: '', offset });
  const runs = root.get('runs');
  if (runs) return problem('action-file', startOf(runs.pair));
  return problem(root.map ? 'other-yaml' : 'no-yaml', startOf(root.node as Node | null));
}

/** The names of the events in `on:`, in any of its three forms, with what stands below each. */
function readTriggers(on: Place | undefined): ReadonlyMap<string, Node | null> | undefined {
  if (!on) return undefined;
  const { text, items } = on;
  if (text !== undefined) return new Map([[text, null]]);
  if (items) return new Map(items.map((item) => [item.text ?? '', null]));
  return new Map(on.entries.map(([event, { node }]) => [event, node as Node | null]));
}

/** What the parser itself says in so many words. */
const EXPLAINED = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS', 'TAB_AS_INDENT']);

/** Where somebody left lines out: what stands below may belong to another block, and its indent says nothing. */
const LEFT_OUT = /(?<=^|\n)[ \t]*(?:#[ \t]*)?(?:\.{3}|…)[ \t]*(?=\r?\n|$)/;

/** Whether a part of a file begins deeper than it goes on: of its first block the head was not copied. Of a whole file that is a mistake. */
function beginsInside(text: string): boolean {
  if (/^['"]?(?:jobs|on)['"]?[ \t]*:/m.test(text)) return false;
  const [first = 0, ...others] = Array.from(text.matchAll(/^([ \t]*)[^\s#]/gm), ([, indent = '']) => indent.length);
  return others.some((indent) => indent < first);
}

/** The first thing that keeps a text from being read. */
function problemOf({ text, document }: Yaml): Problem | undefined {
  const [error] = document.errors;
  // Only the first is shown: the others mostly follow from it.
  if (error) {
    const left = LEFT_OUT.exec(text);
    if (left) return { rule: 'not-a-workflow', code: 'shortened', detail: '', offset: left.index };
    const offset = Math.min(error.pos[0], text.length);
    if (beginsInside(text)) return { rule: 'not-a-workflow', code: 'excerpt', detail: '', offset };
    return { rule: 'invalid-yaml', code: error.code, detail: error.message, offset, ...(!EXPLAINED.has(error.code) && mistaken(text, offset)) };
  }
  // A walk through the file is made only where there may be one.
  if (!/(?:^|[\s[{,:?-])\*[^\s,[\]{}]/.test(text)) return undefined;
  let aliases = 0;
  let problem: Problem | undefined;
  visit(document, {
    Alias(_, alias) {
      const code = ++aliases > MAX_ALIASES ? 'TOO_MANY_ALIASES' : alias.resolve(document) ? undefined : 'UNRESOLVED_ALIAS';
      if (!code) return undefined;
      problem = { rule: 'invalid-yaml', code, detail: alias.source, offset: startOf(alias) };
      return visit.BREAK;
    },
  });
  return problem;
}

/** Whether nothing of a text is left for GitHub to read: every line of it is a comment. */
const isCommentedOut = (text: string): boolean => text.trim() !== '' && text.split('\n').every((line) => /^[ \t]*(?:#.*)?\r?$/.test(line));

/**
 * Reads a workflow file or a part of one.
 *
 * @param text YAML as pasted
 * @returns the workflow, or why it cannot be read; never throws, and follows no alias further than it has to
 */
export function readWorkflow(text: string): Workflow | Problem {
  if (text.length > MAX_LENGTH) return { rule: 'not-a-workflow', code: 'too-long', detail: '', offset: MAX_LENGTH };
  const source = new Yaml(text);
  const problem = problemOf(source);
  if (problem) return problem;
  const { root } = source;
  const shape = shapeOf(root);
  if (!shape && isCommentedOut(text)) return { rule: 'not-a-workflow', code: 'commented-out', detail: '', offset: 0 };
  if (!shape) return notAWorkflow(root);
  const [on, permissions] = shape === 'workflow' ? [root.get('on'), root.get('permissions')] : [];
  const triggers = readTriggers(on);
  const reader = new Reader({ shape, root, called: triggers?.has('workflow_call') ?? false, env: new Env(shape === 'workflow' ? root.get('env') : undefined), ...(permissions && { permissions }) });
  const read: Record<Shape, () => Job[]> = {
    workflow: () => reader.jobs(root.get('jobs')),
    jobs: () => reader.jobs(root),
    job: () => reader.job('', root),
    steps: () => reader.lone(reader.steps(root)),
    step: () => reader.lone([readStep(root, 0)].flatMap((step) => step ?? [])),
    action: () => reader.lone(reader.steps(root.get('runs')?.get('steps'))),
  };
  return {
    source,
    shape,
    ...(root.map && { root: root.map }),
    ...(on?.pair && { on: on.pair }),
    ...(triggers && { triggers }),
    ...(permissions?.pair && { permissions: permissions.pair }),
    jobs: read[shape](),
  };
}
