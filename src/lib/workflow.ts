import { isAlias, isMap, isSeq, visit, type Node, type Pair, type YAMLMap } from 'yaml';
import { asMap, asScalar, asSeq, asText, entries, pairOf, parseSource, startOf, type Source } from './yaml-source.ts';

type Entry = Pair<Node, Node | null>;

/** What a reader may paste: a whole file, or a part of one; or the file of a composite action that has steps of interest. */
export type Shape = 'workflow' | 'jobs' | 'job' | 'steps' | 'step' | 'action';

/** A value of the file. What `${{ }}` in it comes to is known only while the workflow runs. */
export interface Value {
  text: string;
  expression: boolean;
  /** Where it stands, its key first. */
  pair: Entry;
  /** Whether it stands in a block that an alias brought here: a change there would change other places too. */
  shared: boolean;
}

/** The action that this site is about. */
export const PUBLISH_ACTION = 'pypa/gh-action-pypi-publish';

/** GitHub does not tell cases apart in the names of owners and repositories. */
export const isPublishAction = (action: string | undefined): boolean => action?.toLowerCase() === PUBLISH_ACTION;

/** How one token permission is set, as far as the file tells. */
export type Level = 'write' | 'read' | 'none' | 'undecided';

/** The permissions that a job's token has. */
export interface Permissions {
  /** The block that decides: a job's block replaces that of the workflow. `unseen`: the file that would tell was not pasted. */
  from: 'job' | 'workflow' | 'default' | 'unseen';
  pair?: Entry;
  level: (scope: string) => Level;
}

export interface Step {
  map: YAMLMap;
  /** Counted from 0 within its job. */
  index: number;
  uses?: Value;
  /** The action without its version, such as `actions/checkout`. */
  action?: string;
  ref?: string;
  run?: Value;
  /** By their names in lower case: the runner does not tell cases apart (actions/runner@258d6c8 src/Runner.Worker/ActionRunner.cs:206-232). */
  inputs: ReadonlyMap<string, Value>;
  /** The entry `with:`. */
  with?: Entry;
  shared: boolean;
}

export interface Environment {
  /** `undecided`: an expression names it. */
  state: 'none' | 'named' | 'undecided' | 'unseen';
  name: string;
  pair?: Entry;
}

export interface Job {
  id: string;
  /** Left out where only steps were pasted. */
  map?: YAMLMap;
  pair?: Entry;
  runsOn: readonly Value[];
  /** A workflow that the job calls. */
  uses?: Value;
  environment: Environment;
  permissions: Permissions;
  steps: readonly Step[];
  shared: boolean;
}

/** Why a text cannot be read as a workflow. */
export interface Problem {
  rule: 'invalid-yaml' | 'not-a-workflow';
  /** What is wrong, as a key; `detail` is what the YAML parser says of it. */
  code: string;
  detail: string;
  offset: number;
}

export interface Workflow {
  source: Source;
  shape: Shape;
  /** Left out where no `on:` was pasted. */
  triggers?: ReadonlyMap<string, Node | null>;
  on?: Entry;
  root?: YAMLMap;
  permissions?: Entry;
  jobs: readonly Job[];
}

/** GitHub runs far smaller files; what is longer is no workflow, and parsing it would hold up the page. */
export const MAX_LENGTH = 150_000;

/** A workflow has a handful. Each costs a walk through the file. */
const MAX_ALIASES = 500;
const MAX_STEPS = 2_000;

/** Whether a text holds an expression. */
export const isExpression = (text: string): boolean => text.includes('${{');

/** `{{ secrets.X }}`, a template without its `$`, is a map in YAML. Nobody means that. */
function bareTemplate({ text }: Source, node: Node | null): string | undefined {
  const [start = 0, end = 0] = (isMap(node) && node.flow && node.range) || [];
  const written = text.slice(start, end);
  return /^\{\{[^{}\n]*\}\}$/.test(written) ? written : undefined;
}

function value(source: Source, pair: Entry | undefined, shared: boolean): Value | undefined {
  const text = pair && (asText(source, pair.value) ?? bareTemplate(source, pair.value));
  return pair && text !== undefined ? { text, expression: isExpression(text), pair, shared } : undefined;
}

function readStep(source: Source, node: unknown, index: number, shared: boolean): Step | undefined {
  const map = asMap(source, node);
  if (!map) return undefined;
  const inside = shared || !isMap(node);
  const withPair = pairOf(map, 'with');
  const uses = value(source, pairOf(map, 'uses'), inside);
  const run = value(source, pairOf(map, 'run'), inside);
  const at = uses?.text.lastIndexOf('@') ?? -1;
  const inputs = entries(asMap(source, withPair?.value)).flatMap(([name, pair]) => {
    const found = value(source, pair, inside || isAlias(withPair?.value));
    return found ? [[name.toLowerCase(), found] as const] : [];
  });
  return {
    map,
    index,
    ...(uses && { uses, action: (at < 0 ? uses.text : uses.text.slice(0, at)).trim(), ...(at >= 0 && { ref: uses.text.slice(at + 1).trim() }) }),
    ...(run && { run }),
    inputs: new Map(inputs),
    ...(withPair && { with: withPair }),
    shared: inside,
  };
}

const undecided = (): Level => 'undecided';

/**
 * What a `permissions` block grants. A block that names some scopes sets all others to `none`.
 * Source: github/docs data/reusables/actions/jobs/section-assigning-permissions-to-jobs.md;
 * actions/runner@258d6c8 src/Sdk/WorkflowParser/Conversion/PermissionsHelper.cs.
 */
function levels(source: Source, pair: Entry): (scope: string) => Level {
  const word = asText(source, pair.value);
  if (word !== undefined) {
    if (word === 'write-all') return () => 'write';
    // No read access to an identity token exists: it can be requested or not.
    if (word === 'read-all') return (scope) => (scope === 'id-token' ? 'none' : 'read');
    return word === '' ? () => 'none' : undecided;
  }
  const map = asMap(source, pair.value);
  if (!map) return undecided;
  return (scope) => {
    const text = asText(source, pairOf(map, scope)?.value);
    if (text === undefined || text === '') return 'none';
    return text === 'write' || text === 'read' || text === 'none' ? text : 'undecided';
  };
}

/** The token's default permissions let it read the repository, or write too: a setting tells. They never include an OIDC token. */
const byDefault = (scope: string): Level => (scope === 'id-token' ? 'none' : scope === 'contents' ? 'read' : 'undecided');

function readPermissions(source: Source, job: YAMLMap | undefined, whole: { permissions?: Entry; shape: Shape; called: boolean }): Permissions {
  const own = pairOf(job, 'permissions');
  if (own) return { from: 'job', pair: own, level: levels(source, own) };
  if (whole.permissions) return { from: 'workflow', pair: whole.permissions, level: levels(source, whole.permissions) };
  // A called workflow without a block of its own has what its caller grants.
  if (whole.shape !== 'workflow' || whole.called) return { from: 'unseen', level: undecided };
  return { from: 'default', level: byDefault };
}

function readEnvironment(source: Source, job: YAMLMap | undefined): Environment {
  if (!job) return { state: 'unseen', name: '' };
  const pair = pairOf(job, 'environment');
  if (!pair) return { state: 'none', name: '' };
  const map = asMap(source, pair.value);
  const name = asText(source, map ? pairOf(map, 'name')?.value : pair.value) ?? '';
  if (name === '') return { state: 'none', name, pair };
  return { state: isExpression(name) ? 'undecided' : 'named', name, pair };
}

function readRunners(source: Source, job: YAMLMap, shared: boolean): Value[] {
  const pair = pairOf(job, 'runs-on');
  const single = value(source, pair, shared);
  if (single) return [single];
  const map = asMap(source, pair?.value);
  const labels = map ? pairOf(map, 'labels') : pair;
  const several = asSeq(source, labels?.value);
  if (!labels) return [];
  if (!several) return [value(source, labels, shared)].flatMap((found) => found ?? []);
  return several.items.flatMap((item) => {
    const text = asText(source, item);
    return text === undefined ? [] : [{ text, expression: isExpression(text), pair: labels, shared }];
  });
}

class Reader {
  #steps = 0;
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  steps(node: unknown, shared: boolean): Step[] {
    const items = asSeq(this.source, node)?.items ?? [];
    return items.flatMap((item, index) => {
      if (++this.#steps > MAX_STEPS) return [];
      return readStep(this.source, item, index, shared || !isSeq(node)) ?? [];
    });
  }

  job(id: string, node: unknown, pair: Entry | undefined, whole: { permissions?: Entry; shape: Shape; called: boolean }): Job | undefined {
    const { source } = this;
    const map = asMap(source, node);
    if (!map || this.#steps > MAX_STEPS) return undefined;
    const shared = !isMap(node);
    const uses = value(source, pairOf(map, 'uses'), shared);
    return {
      id,
      map,
      ...(pair && { pair }),
      runsOn: readRunners(source, map, shared),
      ...(uses && { uses }),
      environment: readEnvironment(source, map),
      permissions: readPermissions(source, map, whole),
      steps: this.steps(pairOf(map, 'steps')?.value, shared),
      shared,
    };
  }
}

const isStep = (source: Source, node: unknown): boolean => {
  const map = asMap(source, node);
  return (pairOf(map, 'uses') ?? pairOf(map, 'run')) !== undefined && !pairOf(map, 'runs-on') && !pairOf(map, 'steps');
};

const isJob = (source: Source, node: unknown): boolean => {
  const map = asMap(source, node);
  const calls = asText(source, pairOf(map, 'uses')?.value)?.includes('.github/workflows/') ?? false;
  return map !== undefined && (pairOf(map, 'steps') !== undefined || pairOf(map, 'runs-on') !== undefined || calls);
};

/** Whether a composite action has a step with the publish action: any other action file is not what this is about. */
const publishesIn = (source: Source, runs: YAMLMap): boolean =>
  asText(source, pairOf(runs, 'using')?.value) === 'composite' &&
  (asSeq(source, pairOf(runs, 'steps')?.value)?.items ?? []).some((item) => isPublishAction(readStep(source, item, 0, false)?.action));

function shapeOf(source: Source): Shape | undefined {
  const { contents } = source.document;
  if (isSeq(contents)) return contents.items.some((item) => isStep(source, item)) ? 'steps' : undefined;
  const map = asMap(source, contents);
  if (!map) return undefined;
  const runs = asMap(source, pairOf(map, 'runs')?.value);
  if (runs) return publishesIn(source, runs) ? 'action' : undefined;
  if (pairOf(map, 'jobs') || pairOf(map, 'on')) return 'workflow';
  if (isJob(source, map)) return 'job';
  if (isStep(source, map)) return 'step';
  return entries(map).some(([, { value: node }]) => isJob(source, node)) ? 'jobs' : undefined;
}

function notAWorkflow(source: Source): Problem {
  const map = asMap(source, source.document.contents);
  const problem = (code: string, offset = 0): Problem => ({ rule: 'not-a-workflow', code, detail: '', offset });
  const runs = pairOf(map, 'runs');
  if (runs) return problem('action-file', startOf(runs));
  return problem(map ? 'other-yaml' : 'no-yaml', source.document.contents?.range?.[0] ?? 0);
}

/** The names of the events in `on:`, in any of its three forms, with what stands below each. */
function readTriggers(source: Source, on: Entry | undefined): ReadonlyMap<string, Node | null> | undefined {
  if (!on) return undefined;
  const name = asScalar(source, on.value);
  if (name) return new Map([[String(name.value ?? ''), null]]);
  const list = asSeq(source, on.value);
  if (list) return new Map(list.items.map((item) => [asText(source, item) ?? '', null]));
  return new Map(entries(asMap(source, on.value)).map(([event, { value: node }]) => [event, node]));
}

/** The first thing that keeps a text from being read. */
function problemOf(text: string, source: Source | undefined): Problem | undefined {
  if (!source) return { rule: 'not-a-workflow', code: 'too-long', detail: '', offset: MAX_LENGTH };
  const [error] = source.document.errors;
  // Only the first is shown: the others mostly follow from it.
  if (error) return { rule: 'invalid-yaml', code: error.code, detail: error.message, offset: Math.min(error.pos[0], text.length) };
  let aliases = 0;
  let problem: Problem | undefined;
  visit(source.document, {
    Alias(_, alias) {
      const code = ++aliases > MAX_ALIASES ? 'TOO_MANY_ALIASES' : alias.resolve(source.document) ? undefined : 'UNRESOLVED_ALIAS';
      if (!code) return undefined;
      problem = { rule: 'invalid-yaml', code, detail: alias.source, offset: startOf(alias) };
      return visit.BREAK;
    },
  });
  if (problem) return problem;
  return undefined;
}

/**
 * Reads a workflow file or a part of one.
 *
 * @param text YAML as pasted
 * @returns the workflow, or why it cannot be read; never throws, and follows no alias further than it has to
 */
export function readWorkflow(text: string): Workflow | Problem {
  const source = text.length > MAX_LENGTH ? undefined : parseSource(text);
  const problem = problemOf(text, source);
  if (problem || !source) return problem as Problem;
  const shape = shapeOf(source);
  if (!shape) return notAWorkflow(source);
  const reader = new Reader(source);
  const root = asMap(source, source.document.contents);
  const on = shape === 'workflow' ? pairOf(root, 'on') : undefined;
  const triggers = readTriggers(source, on);
  const permissions = shape === 'workflow' ? pairOf(root, 'permissions') : undefined;
  const whole = { shape, called: triggers?.has('workflow_call') ?? false, ...(permissions && { permissions }) };
  const lone = (steps: readonly Step[]): Job => ({
    id: '',
    runsOn: [],
    environment: readEnvironment(source, undefined),
    permissions: readPermissions(source, undefined, whole),
    steps,
    shared: false,
  });
  const jobsOf = (map: YAMLMap | undefined): Job[] => entries(map).flatMap(([id, pair]) => reader.job(id, pair.value, pair, whole) ?? []);
  const jobs = {
    workflow: () => jobsOf(asMap(source, pairOf(root, 'jobs')?.value)),
    jobs: () => jobsOf(root),
    job: () => [reader.job('', root, undefined, whole)].flatMap((job) => job ?? []),
    steps: () => [lone(reader.steps(source.document.contents, false))],
    step: () => [lone([readStep(source, root, 0, false)].flatMap((step) => step ?? []))],
    action: () => [lone(reader.steps(pairOf(asMap(source, pairOf(root, 'runs')?.value), 'steps')?.value, false))],
  }[shape]();
  return {
    source,
    shape,
    ...(root && { root }),
    ...(on && { on }),
    ...(triggers && { triggers }),
    ...(permissions && { permissions }),
    jobs,
  };
}
