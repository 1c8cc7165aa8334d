import type { Condition, Fix } from './types.ts';

/** The workflow beside the log gives the permission to all that may publish where the log's run was refused it. */
export const PERMITTED = { values: { permission: { is: ['in-file'] } } } as const satisfies Condition;

/** What is left to do where the file has the permission that the run of the log had not. */
export const ranWithout = {
  applies: PERMITTED,
  certain: true,
  changes: 'file',
  when: { en: 'The workflow file has `id-token: write` for this job already', 'zh-CN': '工作流文件里，这个作业已经有 `id-token: write`' },
  steps: [
    {
      en: 'Look which commit the failed run took: the workflow file beside the log has `id-token: write` for the job that publishes, and this run had not. If the permission came later, start a new run from the commit that has it.',
      'zh-CN': '先看失败的运行用的是哪个提交：与日志一起粘贴的工作流文件里，发布作业已经写了 `id-token: write`，而那次运行没有这个权限。如果是后来才加的，就从带有它的提交启动一次新的运行。',
    },
    {
      en: "If a pull request from a fork or Dependabot started the run, no permission helps: skip the publish job there, with `if: startsWith(github.ref, 'refs/tags/')` or `if: github.event_name == 'release'`.",
      'zh-CN': "如果运行是由来自 fork 的拉取请求或 Dependabot 触发的，加权限没有用：让它跳过发布作业，写上 `if: startsWith(github.ref, 'refs/tags/')` 或 `if: github.event_name == 'release'`。",
    },
  ],
} as const satisfies Fix;
