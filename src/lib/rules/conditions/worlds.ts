import { pushedRefs } from '../facts/starts.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { entries, pairOf, type Yaml } from '../../yaml/yaml.ts';

/** One way in which a run begins, as far as the file tells. */
export interface World {
  /** How it stands in the file, such as `on: push: tags`. */
  shown: string;
  /** Left out where whatever calls this workflow decides. */
  event?: string;
  /** What `github.ref` names; left out where that is open. */
  ref?: 'tag' | 'branch' | 'pull';
  /** The names that it can have, where no pattern leaves that open. */
  names?: readonly string[];
  /** What `github.event.action` can be: `none` where the event has none; left out where it is open. */
  actions?: readonly string[] | 'none';
  /** Whether a run begins so only now and then, where other events start the workflow, too: by hand on a tag, or as another workflow calls it. */
  seldom?: true;
  /** What the file has under `env:` for the step that asks. */
  env?: (name: string) => string | undefined;
  /** Whether an input is a truth value wherever the file declares it. */
  isSwitch?: (name: string) => boolean;
}

/** Whether an input is `true` or `false` in each event that has it: in the others it is absent. */
export function isSwitchIn({ source, triggers }: Workflow, name: string): boolean {
  const types = [...(triggers?.values() ?? [])].flatMap((event) => {
    const input = entries(source.map(pairOf(source.map(event), 'inputs')?.value)).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
    return input ? [source.textOf(pairOf(source.map(input.value), 'type')?.value)] : [];
  });
  return types.length > 0 && types.every((type) => type === 'boolean');
}

/** The texts of a value that is one text or a list of them. */
export function textsOf(source: Yaml, node: unknown): string[] {
  const one = source.textOf(node);
  return one === undefined ? (source.seq(node)?.items ?? []).flatMap((item) => source.textOf(item) ?? []) : [one];
}

/** Names that are no patterns, if all are: github/docs@159bd1b content/actions/reference/workflows-and-actions/workflow-syntax.md (filter pattern cheat sheet). */
const plain = (names: readonly string[]): readonly string[] | undefined => (names.length > 0 && names.every((name) => /^[^*?+[\]!\\]+$/.test(name)) ? names : undefined);

function ofPush(workflow: Workflow): World[] {
  const { source, triggers } = workflow;
  const refs = pushedRefs(workflow);
  const filters = source.map(triggers?.get('push'));
  return (['branch', 'tag'] as const).flatMap((ref): World[] => {
    const filter = ref === 'tag' ? 'tags' : 'branches';
    if (refs !== 'both' && refs !== filter) return [];
    const names = plain(textsOf(source, pairOf(filters, filter)?.value));
    return [{ shown: `on: push: ${filter}`, event: 'push', ref, actions: 'none', ...(names && { names }) }];
  });
}

/** Events that run on a branch, and have no activity. Source: github/docs content/actions/reference/workflows-and-actions/events-that-trigger-workflows.md. */
const ON_BRANCH = new Set(['schedule', 'workflow_run', 'repository_dispatch', 'pull_request_target']);

function ofEvent(workflow: Workflow, event: string, alone: boolean): World[] {
  const { source, triggers } = workflow;
  const shown = `on: ${event}`;
  const types = textsOf(source, pairOf(source.map(triggers?.get(event)), 'types')?.value);
  const actions = types.length > 0 ? { actions: types } : {};
  if (event === 'push') return ofPush(workflow);
  if (event === 'release') return [{ shown, event, ref: 'tag', ...actions }];
  if (event === 'pull_request') return [{ shown, event, ref: 'pull', ...actions }];
  if (event === 'workflow_call') return [{ shown, ...(!alone && { seldom: true }) }];
  if (event === 'workflow_dispatch') {
    return [
      { shown, event, ref: 'branch', actions: 'none' },
      { shown, event, ref: 'tag', actions: 'none', seldom: true },
    ];
  }
  if (ON_BRANCH.has(event)) return [{ shown, event, ref: 'branch', ...(event === 'schedule' ? { actions: 'none' } : event === 'repository_dispatch' ? {} : actions) }];
  return [{ shown, event, ...actions }];
}

/**
 * The ways in which a run of a workflow begins.
 *
 * @returns one that leaves everything open where its `on:` was not pasted
 */
export function worldsOf(workflow: Workflow): World[] {
  const { triggers } = workflow;
  if (!triggers || triggers.size === 0) return [{ shown: '' }];
  const isSwitch = (name: string): boolean => isSwitchIn(workflow, name);
  return [...triggers.keys()].flatMap((event) => ofEvent(workflow, event, triggers.size === 1)).map((world) => ({ ...world, isSwitch }));
}
