import type { Condition, Fix } from '../types.ts';

/** What runs the upload is the `build_command` of python-semantic-release: one that went well is told in the same job, above the step that uploads. */
export const CLEANED = { near: ['Build failed, aborting release'] } as const satisfies Condition;

export const cleanedEnvironment = {
  applies: CLEANED,
  certain: true,
  changes: 'file',
  when: { en: 'python-semantic-release runs the upload in its `build_command`', 'zh-CN': '上传写在 python-semantic-release 的 `build_command` 里' },
  steps: [
    {
      en: 'It hands few variables of the job on: neither a token nor what Trusted Publishing needs. Leave only the build there, and upload in a step after `semantic-release version`. Or name what is to reach it under `[tool.semantic_release]`: `build_command_env = ["TWINE_USERNAME", "TWINE_PASSWORD"]`. With `Build failed, aborting release` it made no tag yet.',
      'zh-CN': '它只传下去少数变量：token 和可信发布需要的变量都不在其中。在那里只做构建，把上传放到 `semantic-release version` 之后的步骤。或者在 `[tool.semantic_release]` 里写明要传的变量：`build_command_env = ["TWINE_USERNAME", "TWINE_PASSWORD"]`。如果显示 `Build failed, aborting release`，它还没有打标签。',
    },
  ],
} as const satisfies Fix;
