import { insertEntry } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { runsFor, triggerOffset } from '../facts/runs-for.ts';
import type { Detected, Rule } from '../types.ts';

const EVENT = 'pull_request';

export default {
  id: 'fork-pull-request-trigger',
  severity: 'risky',
  page: '/errors/id-token-fork-pull-request/',
  leadsTo: ['id-token-fork-pull-request', 'id-token-request-token-unset'],
  name: { en: 'The publish job runs for pull requests too', 'zh-CN': '拉取请求也会触发发布作业' },
  explain: {
    en: 'Nothing in the file keeps the publish job from running for a pull request. From a fork it gets neither an OIDC token nor secrets, and the step fails; from a branch of the repository it publishes what was not merged yet. Let it run for releases or tags only.',
    'zh-CN':
      '文件里没有任何条件把拉取请求挡在发布作业之外。来自 fork 的拉取请求既拿不到 OIDC 令牌，也拿不到 secret，步骤会失败；来自本仓库分支的，则会把还没合并的内容发布出去。请只由 release 或标签触发发布作业。',
  },
  unsure: {
    en: 'This workflow also runs for pull requests, and the `if:` here does not clearly say whether the publish step does. From a fork it gets neither an OIDC token nor secrets: see whether a pull request shows the job as skipped.',
    'zh-CN': '这个工作流也会由拉取请求触发，而从这里的 `if:` 看不出发布步骤会不会执行。来自 fork 的运行既拿不到 OIDC 令牌，也拿不到 secret：请在拉取请求里看看，这个作业是否显示为已跳过。',
  },
  repair: { en: 'Skip the publish job for pull requests', 'zh-CN': '遇到拉取请求就跳过发布作业' },
  optional: true,
  detect: ({ workflow, publishing }): Detected[] => {
    if (!workflow.triggers?.has(EVENT)) return [];
    const runsOf = runsFor(workflow, EVENT);
    return byJob(publishing).flatMap(([job, steps]): Detected[] => {
      const runs = steps.map(({ step }) => runsOf(job, step));
      if (runs.every((each) => each === 'skipped')) return [];
      return [{ offset: triggerOffset(workflow, EVENT), job, ...(!runs.includes('runs') && { undecided: true }) }];
    });
  },
  edit: ({ workflow }, { job }) => {
    // Where nothing else starts the workflow, the job would never run.
    if (!job?.map || job.shared || workflow.triggers?.size === 1) return undefined;
    const splice = insertEntry(workflow.source, job.map, ['if', `github.event_name != '${EVENT}'`], pairOf(job.map, 'needs') ?? pairOf(job.map, 'name') ?? pairOf(job.map, 'runs-on'));
    return splice && [splice];
  },
} as const satisfies Rule;
