import type { PublishStep } from '../publish-step.ts';
import { asMap, insertEntry, pairOf, replaceValue, startOf, type Entry, type Splice } from '../yaml-source.ts';
import { secretInput } from './secret-input.ts';
import type { Context, Detected, Rule } from './types.ts';

const WRITE: Entry = ['id-token', 'write'];

/** What a block of the job's own has to say: it replaces the workflow's, so what that one granted is said again. */
function newBlock({ workflow }: Context, { job }: Detected): Entry[] {
  const outer = asMap(workflow.source, workflow.permissions?.value);
  const granted = (outer?.items ?? []).flatMap(({ key }): Entry[] => {
    const scope = String(key);
    const level = job?.permissions.level(scope);
    return scope !== 'id-token' && (level === 'read' || level === 'write') ? [[scope, level]] : [];
  });
  const reads = job?.permissions.level('contents') === 'read' && job.steps.some(({ action }) => action === 'actions/checkout');
  return [...(reads && !granted.some(([scope]) => scope === 'contents') ? [['contents', 'read'] as const] : []), ...granted, WRITE];
}

function grant(context: Context, place: Detected): readonly Splice[] | undefined {
  const { source } = context.workflow;
  const { job } = place;
  if (!job?.map || job.shared) return undefined;
  const own = job.permissions.from === 'job' ? job.permissions.pair : undefined;
  if (!own) {
    const anchor = ['environment', 'runs-on', 'needs', 'name'].map((key) => pairOf(job.map, key)).find((pair) => pair !== undefined);
    const splice = insertEntry(source, job.map, ['permissions', newBlock(context, place)], anchor);
    return splice && [splice];
  }
  const map = asMap(source, own.value);
  // An alias: the block belongs to others too.
  if (map && map !== own.value) return undefined;
  const given = pairOf(map, 'id-token');
  if (given) return [replaceValue(source, given, 'write')];
  if (!map || map.items.length === 0) {
    const reads: Entry[] = job.permissions.level('contents') === 'read' ? [['contents', 'read']] : [];
    return [replaceValue(source, own, [...reads, WRITE])];
  }
  const splice = insertEntry(source, map, WRITE);
  return splice && [splice];
}

/** Whether a step needs an OIDC token, now or once the reader's intent is followed. */
const wants = ({ auth }: PublishStep, { intent }: Context): boolean | undefined =>
  auth === 'undecided' ? undefined : auth === 'trusted-publishing' || intent === 'trusted-publishing';

export default {
  id: 'missing-id-token',
  severity: 'breaks',
  page: '/cause/',
  leadsTo: ['id-token-request-token-unset', 'id-token-request-url-unset'],
  name: { en: 'The job has no `id-token: write`', 'zh-CN': '作业没有 `id-token: write` 权限' },
  explain: {
    en: 'Without a `password` the action uses Trusted Publishing and asks GitHub for an OIDC token, which only a job with `id-token: write` may do. The permissions of a job are those of its own `permissions` block, or else those of the workflow; by default the token is not among them.',
    'zh-CN':
      '没有 `password` 时，action 会使用可信发布（Trusted Publishing），向 GitHub 申请 OIDC 令牌，而只有具备 `id-token: write` 的作业才能申请。作业自己的 `permissions` 优先，没有时才用工作流的；默认权限里不含这一项。',
  },
  unsure: {
    en: 'If this step signs in by Trusted Publishing, its job needs `id-token: write`. Whether it does, or whether the job has it, is decided by an expression, by the workflow that calls this one, or in a part that was not pasted.',
    'zh-CN': '如果这个步骤用可信发布，它的作业就需要 `id-token: write`。是不是用、作业有没有这项权限，取决于表达式、调用方的工作流，或没有粘贴进来的部分。',
  },
  repair: { en: 'Give the job what its way of signing in needs', 'zh-CN': '补上这种认证方式所需的内容' },
  detect: (context) =>
    context.publishing.flatMap((publish): Detected[] => {
      const { job, step, auth } = publish;
      const wanted = wants(publish, context);
      const level = job.permissions.level('id-token');
      // A reader who wants a token instead needs a `password`, whatever the job may do.
      const lacksToken = context.converting && context.intent === 'api-token' && auth === 'trusted-publishing';
      if ((wanted === false || level === 'write') && !lacksToken) return [];
      const undecided = wanted === undefined || (level === 'undecided' && !lacksToken);
      return [{ offset: startOf(job.permissions.pair ?? step.uses?.pair), job, step, ...(undecided && { undecided }) }];
    }),
  edit: (context, place) => (context.intent === 'api-token' ? secretInput(context, place) : grant(context, place)),
} as const satisfies Rule;
