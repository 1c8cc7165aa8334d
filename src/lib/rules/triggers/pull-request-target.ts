import { runsFor, triggerOffset } from '../facts/runs-for.ts';
import { usesTrustedPublishing } from '../facts/effective-auth.ts';
import type { Detected, Rule } from '../types.ts';

const EVENT = 'pull_request_target';

export default {
  id: 'pull-request-target',
  severity: 'breaks',
  page: '/errors/pull-request-target-refused/',
  leadsTo: ['pull-request-target-refused'],
  name: { en: 'Publishing on `pull_request_target`', 'zh-CN': '由 `pull_request_target` 触发发布' },
  explain: {
    en: 'PyPI refuses the OIDC token of a run that `pull_request_target` started, since March 2026, whatever is registered. To publish what was merged, let the workflow start on `push` to the branch, or better on a release or a tag.',
    'zh-CN': '从 2026 年 3 月起，凡是由 `pull_request_target` 触发的运行，PyPI 都拒绝它的 OIDC 令牌，发布者怎么填都一样。想发布合并后的内容，就改由分支的 `push` 触发；由 release 或标签触发更好。',
  },
  unsure: {
    en: 'Whether the publish step runs for this event depends on a condition or on how it signs in. PyPI refuses Trusted Publishing from it. An API token would be accepted, and a run that handles code from a fork would have it at hand: publish from a release or a tag instead.',
    'zh-CN':
      '这个事件会不会执行发布步骤，取决于条件或认证方式。PyPI 拒绝来自这个事件的可信发布（Trusted Publishing）。API token 倒会被接受，但这样一来，处理 fork 代码的运行也拿得到它：请改由 release 或标签触发发布。',
  },
  detect: (context): Detected[] => {
    const { workflow, publishing } = context;
    if (!workflow.triggers?.has(EVENT)) return [];
    const runsOf = runsFor(workflow, EVENT);
    const places = publishing.flatMap((publish): Detected[] => {
      const { job, step } = publish;
      const runs = runsOf(job, step);
      if (runs === 'skipped') return [];
      const certain = runs === 'runs' && usesTrustedPublishing(publish, context) === true;
      return [{ offset: triggerOffset(workflow, EVENT), ...(!certain && { undecided: true }) }];
    });
    return [places.find(({ undecided }) => !undecided) ?? places[0]].flatMap((place) => place ?? []);
  },
} as const satisfies Rule;
