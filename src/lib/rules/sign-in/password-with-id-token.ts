import { uploadCommands } from '../../workflow/publishing.ts';
import type { Job } from '../../workflow/workflow.ts';
import type { Splice } from '../../yaml/splices.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { isOtherIndex } from '../facts/effective-auth.ts';
import { isPlainJob } from '../facts/plain-job.ts';
import { removeInput } from '../edits/remove-input.ts';
import { removePermission } from '../edits/remove-permission.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Whether a job may use its OIDC token for something else than a publish step that has a password. */
function mayUseToken({ workflow, publishing }: Context, job: Job): boolean {
  const own = publishing.filter((publish) => publish.job === job);
  const uploads = uploadCommands(workflow).some((command) => command.job === job);
  const others = { ...job, steps: job.steps.filter((step) => !own.some((publish) => publish.step === step)) };
  return uploads || own.some(({ auth }) => auth === 'trusted-publishing' || auth === 'undecided') || !isPlainJob(others);
}

/** Whether a permission that a job has may be of use to it, or to another job that has it from the same block. */
const isOfUse = (context: Context, { permissions }: Job): boolean =>
  context.workflow.jobs.some((job) => job.permissions.pair === permissions.pair && mayUseToken(context, job));

/** Takes the permission away where nothing else has a use for it. */
function giveUpToken(context: Context, { job }: Detected): readonly Splice[] | undefined {
  const { source } = context.workflow;
  const pair = job?.permissions.pair;
  const map = source.map(pair?.value);
  const entry = pairOf(map, 'id-token');
  // What has an anchor may be the block of other jobs too.
  return job && pair && entry && !map?.anchor && !isOfUse(context, job) ? removePermission(source, pair, entry) : undefined;
}

export default {
  id: 'password-with-id-token',
  severity: 'risky',
  page: '/cause/#choice',
  leadsTo: ['nudge-attestations-ignored-password', 'invalid-authentication-information'],
  name: { en: 'A `password` beside `id-token: write`', 'zh-CN': '同时写了 `password` 和 `id-token: write`' },
  explain: {
    en: 'The action uses Trusted Publishing only when `password` is empty. Here it signs in with the token: it makes no use of `id-token: write`, and no attestations are made. Keep one of the two.',
    'zh-CN': '只有 `password` 为空时，action 才使用可信发布（Trusted Publishing）。这里它会用 token 认证，用不到 `id-token: write`，也不会生成证明（attestation）。两者留一个就够。',
  },
  unsure: {
    en: 'When `password` has a value, the action signs in with it and makes no use of `id-token: write`; when it is empty, the action uses Trusted Publishing. What an expression comes to, and whether another step or job needs the permission, cannot be told here.',
    'zh-CN':
      '`password` 有值时，action 就用它认证，用不到 `id-token: write`；为空时，action 就使用可信发布（Trusted Publishing）。表达式会得出什么值，其他步骤或作业是不是要用这项权限，从这里看不出来。',
  },
  repair: { en: 'Keep one of the two: the one you chose', 'zh-CN': '只保留你选择的那一种' },
  detect: (context) =>
    context.publishing.flatMap((publish): Detected[] => {
      const { job, step, auth, password } = publish;
      // Beside a step for PyPI another one may need its token: most indexes offer no Trusted Publishing.
      if (!password || isOtherIndex(publish) || password.text === '' || (auth !== 'api-token' && auth !== 'undecided')) return [];
      const level = job.permissions.level('id-token');
      if (level !== 'write') return [];
      // For Trusted Publishing the password goes in any case; beside a token the permission may serve something else.
      const undecided = auth === 'undecided' || (context.intent === 'api-token' && isOfUse(context, job));
      return [{ offset: startOf(password.pair), job, step, ...(undecided && { undecided: true }) }];
    }),
  edit: (context, place) =>
    context.intent === 'trusted-publishing' ? removeInput(context.workflow, place.step, 'password') : giveUpToken(context, place),
} as const satisfies Rule;
