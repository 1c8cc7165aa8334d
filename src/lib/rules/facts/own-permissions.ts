import { isPublishAction } from '../../tools/action.ts';
import type { Job, Level, Workflow } from '../../workflow/workflow.ts';
import { insertEntry, replaceValue, type NewEntry, type Splice } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { isPlainAction } from './plain-job.ts';

const WRITE: NewEntry = ['id-token', 'write'];

/** Actions and commands that write to the repository with the run's own token: to a release, a tag or a branch. */
const WRITES =
  /\b(?:softprops\/action-gh-release|ncipollo\/release-action|svenstaro\/upload-release-action|actions\/(?:create-release|upload-release-asset)|elgohr\/Github-Release-Action|marvinpinto\/action-automatic-releases|python-semantic-release\/(?:python-semantic-release|publish-action|upload-to-gh-release)|mathieudutour\/github-tag-action|anothrNick\/github-tag-action|rickstaa\/action-create-tag|stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action)@|\bgh release (?:create|upload|edit|delete)\b|\bgit push\b|\bsemantic-release\b/i;

/** What may write something else with it. */
const MAY_WRITE = /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b|\bactions\/github-script@|\bghcr\.io\b|\bgh (?:api|pr|issue|workflow)\b/i;

/**
 * What the steps of a job write with the run's own token: where no file sets permissions that token may do everything, and
 * a block takes that away. `open`: something that is not known.
 */
function written({ source }: Workflow, { permissions, steps }: Job): 'nothing' | 'contents' | 'open' {
  if (permissions.from !== 'default') return 'nothing';
  const others = steps.filter(({ action }) => !isPlainAction(action) && !isPublishAction(action)).map(({ map }) => source.text.slice(map.range?.[0] ?? 0, map.range?.[1] ?? 0));
  const [writing, rest] = [others.filter((text) => WRITES.test(text)), others.filter((text) => !WRITES.test(text))];
  return rest.some((text) => MAY_WRITE.test(text)) ? 'open' : writing.length > 0 ? 'contents' : 'nothing';
}

/** What may write with the run's own token, which a new block took from it. */
export interface MayLack {
  /** An action, or a workflow that is called. */
  uses: string;
  /** Its line of the file as it was given, counted from 1. */
  line: number;
}

/**
 * What a new block of permissions may take something from that no file tells: where none sets permissions, the token that a
 * run has by itself may be allowed to write everything.
 *
 * @param before the file as it was given
 * @param after the same once repaired
 */
export function mayLack(before: Workflow, after: Workflow): MayLack[] {
  const given = new Set(after.jobs.filter(({ permissions }) => permissions.from === 'job').map(({ id }) => id));
  const lineOf = (pair: Parameters<typeof startOf>[0]): number => before.source.position(startOf(pair)).line;
  return before.jobs.flatMap(({ id, permissions, uses, pair, steps }): MayLack[] => {
    if (permissions.from !== 'default' || !given.has(id)) return [];
    const actions = steps.flatMap(({ action, uses, map }): MayLack[] => {
      const known = isPlainAction(action) || isPublishAction(action) || WRITES.test(before.source.text.slice(map.range?.[0] ?? 0, map.range?.[1] ?? 0));
      return known || !uses || uses.text === '' ? [] : [{ uses: uses.text, line: lineOf(uses.pair) }];
    });
    return uses ? [{ uses: uses.text, line: lineOf(uses.pair ?? pair) }, ...actions] : actions;
  });
}

/** What a block of the job's own has to say: it replaces the workflow's, so what that one granted is said again. */
function newBlock(workflow: Workflow, job: Job, added: NewEntry): NewEntry[] {
  const outer = workflow.source.map(workflow.permissions?.value);
  const granted = (outer?.items ?? []).flatMap(({ key }): NewEntry[] => {
    const scope = String(key);
    const level: Level = job.permissions.level(scope);
    return scope !== added[0] && (level === 'read' || level === 'write') ? [[scope, level]] : [];
  });
  const checksOut = job.steps.some(({ action }) => action === 'actions/checkout');
  const reads = job.permissions.level('contents') === 'read' && (checksOut || job.uses !== undefined);
  const contents = written(workflow, job) === 'contents' ? 'write' : reads ? 'read' : undefined;
  return [...(contents && !granted.some(([scope]) => scope === 'contents') ? [['contents', contents] as const] : []), ...granted, added];
}

/**
 * Gives a job a `permissions` block of its own with one more permission, `id-token: write` unless told otherwise, and all
 * that it had before.
 *
 * @returns undefined where an alias shares the job with others, or where it may need more than can be told
 */
export function ownPermissions(workflow: Workflow, job: Job, added: NewEntry = WRITE): Splice | undefined {
  if (!job.map || job.shared || written(workflow, job) === 'open') return undefined;
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
    const reads: NewEntry[] = job.permissions.level('contents') === 'read' ? [['contents', 'read']] : [];
    return [replaceValue(source, own, [...reads, WRITE])];
  }
  const splice = insertEntry(source, map, WRITE);
  return splice && [splice];
}
