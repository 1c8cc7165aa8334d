import type { Condition, Fix } from '../types.ts';

/** What the jobs do that publish on another system than Linux, in a workflow beside the log. */
export const FOREIGN = {
  builds: { values: { foreign: { is: ['builds'] } } },
  publishes: { values: { foreign: { is: ['publishes'] } } },
} as const satisfies Record<string, Condition>;

/** A job that only publishes needs no other system. */
export const onLinux = {
  applies: { any: [FOREIGN.publishes, { values: { cells: { is: ['one'] } }, uses: ['actions/download-artifact'] }] },
  changes: 'file',
  when: { en: 'The job that failed only publishes, and builds nothing', 'zh-CN': '失败的作业只负责发布，不构建' },
  steps: [
    {
      en: 'In the workflow file, write `runs-on: ubuntu-latest` at the job that publishes. The jobs that build stay where they are.',
      'zh-CN': '在工作流文件里，把发布作业改为 `runs-on: ubuntu-latest`。负责构建的作业不用动。',
    },
    {
      aside: true,
      en: 'If another step of this job needs that system, such as one in PowerShell, move it into a job of its own or give it `shell: pwsh`.',
      'zh-CN': '如果这个作业里还有别的步骤需要那个系统（比如 PowerShell 的步骤），就把它移到单独的作业里，或者给它写上 `shell: pwsh`。',
    },
  ],
} as const satisfies Fix;
