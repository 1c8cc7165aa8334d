import type { Condition, Fix } from '../types.ts';

/** python-semantic-release found nothing to release, and the job published all the same. */
export const UNRELEASED = { near: ['No release will be made, '] } as const satisfies Condition;

/** What to do then, whether the index has the file or there is none to send. */
export const unreleased = {
  applies: UNRELEASED,
  certain: true,
  changes: 'nothing',
  when: { en: 'python-semantic-release released nothing', 'zh-CN': 'python-semantic-release 没有发布' },
  steps: [
    {
      en: 'python-semantic-release says above that this version has its tag already, and the publish step ran all the same. If the project page lacks a file of it, send that one. Then give its step `id: release`, and the publish step `if: steps.release.outputs.released == \'true\'`.',
      'zh-CN': '上面 python-semantic-release 说这个版本已有标签，发布步骤却照样运行。项目页面上缺的文件可以补传。给它的步骤写上 `id: release`，给发布步骤写上 `if: steps.release.outputs.released == \'true\'`。',
    },
  ],
} as const satisfies Fix;
