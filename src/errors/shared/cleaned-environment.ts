import type { Condition, Fix } from '../types.ts';

/** What runs the upload is the `build_command` of python-semantic-release. */
export const CLEANED = { near: ['Running build command', 'Build failed, aborting release'] } as const satisfies Condition;

export const cleanedEnvironment = {
  applies: CLEANED,
  certain: true,
  changes: 'file',
  when: { en: 'python-semantic-release runs the upload in its `build_command`', 'zh-CN': '上传写在 python-semantic-release 的 `build_command` 里' },
  steps: [
    {
      en: 'It runs `build_command` with few variables of the job: neither a token nor what Trusted Publishing needs reaches it. Leave only the build there, and upload in a step after `semantic-release version`. Or name under `[tool.semantic_release]` what is to reach it: `build_command_env = ["TWINE_USERNAME", "TWINE_PASSWORD"]`. Where it says `Build failed, aborting release`, it made no tag yet.',
      'zh-CN': '它运行 `build_command` 时只传少数变量：token 传不进去，可信发布需要的变量也一样。在那里只做构建，把上传放到 `semantic-release version` 之后的步骤。或者在 `[tool.semantic_release]` 里写明要传的变量：`build_command_env = ["TWINE_USERNAME", "TWINE_PASSWORD"]`。如果显示 `Build failed, aborting release`，它还没有打标签。',
    },
  ],
} as const satisfies Fix;
