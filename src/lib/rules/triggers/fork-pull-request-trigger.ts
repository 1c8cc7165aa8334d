import { insertEntry } from '../../yaml/splices.ts';
import { pairOf } from '../../yaml/yaml.ts';
import { byJob } from '../facts/by-job.ts';
import { pulledBy } from '../facts/pulled-by.ts';
import { runsFor, triggerOffset } from '../facts/runs-for.ts';
import type { Detected, Rule } from '../types.ts';

const EVENT = 'pull_request';

/** What is said where nothing else starts what is to publish: a condition alone would switch that off. */
const ALONE: NonNullable<Detected['says']> = {
  explain: {
    en: 'Only pull requests start what publishes here. From a fork they get neither an OIDC token nor secrets, and the step fails. Name under `on:` another event that is to publish, such as a push to `main`, which also comes when a pull request is merged, a tag or a release, and keep pull requests away from the publish job then.',
    'zh-CN': '这里只有拉取请求会触发发布。来自 fork 的拉取请求既拿不到 OIDC 令牌，也拿不到 secret，步骤会失败。请在 `on:` 下面写上由别的什么来发布，比如推送到 `main`（合并拉取请求时也会触发）、标签或 release，然后让发布作业跳过拉取请求。',
  },
};

export default {
  id: 'fork-pull-request-trigger',
  severity: 'risky',
  page: '/errors/id-token-fork-pull-request/',
  leadsTo: ['id-token-fork-pull-request', 'id-token-request-token-unset'],
  name: { en: 'The publish job runs for pull requests too', 'zh-CN': '拉取请求也会触发发布作业' },
  explain: {
    en: "Nothing keeps the publish job from running for a pull request. From a fork it gets neither an OIDC token nor secrets, and the step fails; from a branch of the repository it publishes what was not merged yet. Write `if: github.event_name != 'pull_request'` at the job or, where it tests too, at the step: other events publish as before.",
    'zh-CN':
      "文件里没有任何条件把拉取请求挡在发布作业之外。来自 fork 的拉取请求既拿不到 OIDC 令牌，也拿不到 secret，步骤会失败；来自本仓库分支的，则会把还没合并的内容发布出去。请用 `if: github.event_name != 'pull_request'` 跳过拉取请求：写在作业上，作业里还有测试时就写在发布步骤上；`on:` 里的其他事件照旧发布。",
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
    const isAlone = pulledBy(workflow) === 'alone';
    return byJob(publishing).flatMap(([job, steps]): Detected[] => {
      const runs = steps.map(({ step }) => runsOf(job, step));
      if (runs.every((each) => each === 'skipped')) return [];
      return [{ offset: triggerOffset(workflow, EVENT), job, ...(isAlone && { says: ALONE }), ...(!runs.includes('runs') && { undecided: true }) }];
    });
  },
  edit: ({ workflow, publishing }, { job }) => {
    // Where nothing else starts the workflow, the job would never run.
    if (!job?.map || job.shared || pulledBy(workflow) === 'alone') return undefined;
    const condition = ['if', `github.event_name != '${EVENT}'`] as const;
    // Where one job does all, it is for pull requests to build and to test in.
    const steps = publishing.flatMap(({ job: its, step }) => (its === job ? step : []));
    if (workflow.jobs.length === 1 && job.steps.some(({ run }) => run) && !steps.some(({ map, shared }) => shared || pairOf(map, 'if'))) {
      const splices = steps.map(({ map, uses }) => insertEntry(workflow.source, map, condition, pairOf(map, 'name') ?? uses?.pair));
      return splices.every((each) => each !== undefined) ? splices : undefined;
    }
    const splice = insertEntry(workflow.source, job.map, condition, pairOf(job.map, 'needs') ?? pairOf(job.map, 'name') ?? pairOf(job.map, 'runs-on'));
    return splice && [splice];
  },
} as const satisfies Rule;
