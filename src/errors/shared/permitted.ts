import type { Condition, Fix } from '../types.ts';

/** The workflow beside the log gives the permission to all that may publish where the log's run was refused it. */
export const PERMITTED = { values: { permission: { is: ['in-file'] } } } as const satisfies Condition;

/** What is left to do where the file has the permission that the run of the log had not. */
export const ranWithout = {
  applies: PERMITTED,
  certain: true,
  changes: 'file',
  when: { en: 'The job has `id-token: write` in the workflow file', 'zh-CN': '工作流文件里，作业有 `id-token: write`' },
  steps: [
    {
      en: 'Look which commit the failed run took: it had no such permission, and the workflow file here has it. If `id-token: write` came later, start a new run from the commit that has it.',
      'zh-CN': '先看失败的运行用的是哪个提交：它没有这个权限，而这里的工作流文件里有。如果 `id-token: write` 是后来才加的，就从带有它的提交启动一次新的运行。',
    },
    {
      en: "If Dependabot or a pull request from a fork started the run, skip the publish job there, or the publish step where that job also tests: `if: github.event_name != 'pull_request' && github.actor != 'dependabot[bot]'`.",
      'zh-CN': "如果运行由 Dependabot 或来自 fork 的拉取请求触发，就让它跳过发布作业（作业里还有测试时，就跳过发布步骤）：写上 `if: github.event_name != 'pull_request' && github.actor != 'dependabot[bot]'`。",
    },
  ],
} as const satisfies Fix;
