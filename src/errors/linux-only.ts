import type { Condition, Fix } from './types.ts';

/** What the jobs do that publish on another system than Linux, in a workflow beside the log. */
export const FOREIGN = {
  builds: { values: { foreign: { is: ['builds'] } } },
  publishes: { values: { foreign: { is: ['publishes'] } } },
} as const satisfies Record<string, Condition>;

/** A job that only publishes needs no other system. */
export const onLinux = {
  applies: FOREIGN.publishes,
  changes: 'file',
  when: { en: 'The job that failed only publishes, and builds nothing', 'zh-CN': '失败的作业只负责发布，不构建' },
  steps: [
    {
      en: 'In the workflow file, write `runs-on: ubuntu-latest` at the job that publishes. The jobs that build stay where they are.',
      'zh-CN': '在工作流文件里，把发布作业改为 `runs-on: ubuntu-latest`。负责构建的作业不用动。',
    },
  ],
} as const satisfies Fix;
