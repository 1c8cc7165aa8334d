import type { Job, Level, Workflow } from '../../workflow/workflow.ts';
import { insertEntry, replaceValue, type NewEntry, type Splice } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { mayNeedMore, neededOf } from '../permissions/own-token.ts';

const WRITE: NewEntry = ['id-token', 'write'];

/** What a block of the job's own has to say: it replaces the workflow's, so what that one granted is said again. */
function newBlock(workflow: Workflow, job: Job, added: NewEntry): NewEntry[] {
  const outer = workflow.source.map(workflow.permissions?.value);
  const granted = (outer?.items ?? []).flatMap(({ key }): NewEntry[] => {
    const scope = String(key);
    const level: Level = job.permissions.level(scope);
    return scope !== added[0] && (level === 'read' || level === 'write') ? [[scope, level]] : [];
  });
  const needed = neededOf(workflow, job).filter(([scope]) => scope !== added[0] && !granted.some(([other]) => other === scope));
  return [...needed, ...granted, added];
}

/**
 * Gives a job a `permissions` block of its own with one more permission, `id-token: write` unless told otherwise, and all
 * that it had before.
 *
 * @returns undefined where an alias shares the job with others, or where it may need more than can be told
 */
export function ownPermissions(workflow: Workflow, job: Job, added: NewEntry = WRITE): Splice | undefined {
  if (!job.map || job.shared || mayNeedMore(workflow, job)) return undefined;
  const anchor = ['environment', 'runs-on', 'needs', 'name'].map((key) => pairOf(job.map, key)).find((pair) => pair !== undefined);
  return insertEntry(workflow.source, job.map, ['permissions', newBlock(workflow, job, added)], anchor);
}

/** Lets a job ask for an OIDC token: in its own block where it has one, else in a new one. */
export function grantIdToken(workflow: Workflow, job: Job | undefined): readonly Splice[] | undefined {
  const { source } = workflow;
  if (!job?.map || job.shared) return undefined;
  const own = job.permissions.from === 'job' ? job.permissions.pair : undefined;
  if (!own) {
    const splice = ownPermissions(workflow, job);
    return splice && [splice];
  }
  const map = source.map(own.value);
  // An alias or an anchor: the block belongs to others too, and they may not need the permission.
  if (map && (map !== own.value || map.anchor)) return undefined;
  const given = pairOf(map, 'id-token');
  if (given) return [replaceValue(source, given, 'write')];
  if (!map || map.items.length === 0) {
    if (mayNeedMore(workflow, job)) return undefined;
    return [replaceValue(source, own, [...neededOf(workflow, job), WRITE])];
  }
  const splice = insertEntry(source, map, WRITE);
  return splice && [splice];
}
