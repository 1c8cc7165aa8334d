import { uploadCommands } from '../../workflow/publishing.ts';
import type { Job } from '../../workflow/workflow.ts';
import type { Splice } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import { ownPermissions } from '../facts/own-permissions.ts';
import { isPlainJob } from '../facts/plain-job.ts';
import { removePermission } from '../edits/remove-permission.ts';
import type { Context, Detected, Rule } from '../types.ts';

const inherits = ({ permissions }: Job): boolean => permissions.from === 'workflow' && permissions.level('id-token') === 'write';

/** The jobs that upload: with the action, or by a command that may use Trusted Publishing itself. */
const uploading = (context: Context): Set<Job> =>
  new Set([
    ...context.publishing.filter((publish) => usesTrustedPublishing(publish, context) !== false).map(({ job }) => job),
    ...uploadCommands(context.workflow).map(({ job }) => job),
  ]);

function move(context: Context): readonly Splice[] | undefined {
  const { source, jobs, permissions } = context.workflow;
  const entry = pairOf(source.map(permissions?.value), 'id-token');
  const heirs = jobs.filter(inherits);
  const publish = uploading(context);
  // What `write-all`, an alias or a job of unknown needs would lose cannot be told.
  if (!permissions || !entry || !heirs.every((job) => publish.has(job) || isPlainJob(job))) return undefined;
  const removal = removePermission(source, permissions, entry);
  const added = heirs.filter((job) => publish.has(job)).map((job) => ownPermissions(context.workflow, job));
  if (!removal || !added.every((splice) => splice !== undefined)) return undefined;
  return [...removal, ...added];
}

export default {
  id: 'workflow-level-id-token',
  severity: 'risky',
  page: '/fix-trusted-publishing/#workflow',
  leadsTo: [],
  name: { en: '`id-token: write` for every job of the file', 'zh-CN': '`id-token: write` 给了文件里的所有作业' },
  explain: {
    en: 'At the top of the file it holds for each job without a `permissions` block of its own. A build job, with every tool that it installs, may then ask for OIDC tokens too, and PyPI accepts them unless the publisher names an environment. Only jobs that publish or sign need it.',
    'zh-CN':
      '写在文件顶部，凡是自己没写 `permissions` 的作业就都有这项权限。这样一来，构建作业和它安装的各种工具也能申请 OIDC 令牌，而只要发布者没有指定环境，PyPI 就会接受。真正需要这项权限的只有发布或签名的作业。',
  },
  repair: { en: 'Move it to the publish job', 'zh-CN': '把它移到发布作业里' },
  optional: true,
  detect: (context): Detected[] => {
    const { source, jobs, permissions } = context.workflow;
    const publish = uploading(context);
    if (!permissions || !context.publishing.some(({ job }) => publish.has(job) && inherits(job))) return [];
    if (!jobs.some((job) => inherits(job) && !publish.has(job) && isPlainJob(job))) return [];
    return [{ offset: startOf(pairOf(source.map(permissions.value), 'id-token') ?? permissions) }];
  },
  edit: move,
} as const satisfies Rule;
