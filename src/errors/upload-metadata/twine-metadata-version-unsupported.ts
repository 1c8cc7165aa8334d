import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-metadata-version-unsupported',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  messages: [
    {
      text: "InvalidDistribution: Invalid distribution metadata: '{version}' is not a valid metadata version",
      since: 'twine 6.1.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'is not a valid metadata version',
  name: { en: 'The metadata version is unknown to this twine', 'zh-CN': 'twine 不认识这个元数据版本' },
  meaning: {
    en: 'The files in `dist/` declare a `Metadata-Version` that the twine in use does not accept. twine checks this on your side, before it uploads anything; your package is usually fine.',
    'zh-CN': '`dist/` 里的文件声明了一个 twine 不接受的 `Metadata-Version`。这项检查在本地完成，此时还没有上传任何文件；你的包通常没有问题。',
  },
  causes: [
    {
      en: "`'2.5'`: the build backend was not pinned and now writes 2.5, and the action is pinned to a release with twine 6. twine 6.1 and 6.2 end at 2.4; twine 7, in action v1.14.2, accepts 2.5.",
      'zh-CN':
        "`'2.5'`：构建后端没有固定版本，新版本开始写 2.5，而 action 固定在带 twine 6 的版本上。twine 6.1 和 6.2 最高支持 2.4；action v1.14.2 里的 twine 7 接受 2.5。",
    },
    {
      en: "`'2.6'`: a build backend writes the version specified in May 2026. Neither v1.14.2 of the action nor PyPI takes it.",
      'zh-CN': "`'2.6'`：构建后端写的是 2026 年 5 月写入规范的版本。action v1.14.2 和 PyPI 都不接受。",
    },
    {
      en: 'Your own step installs an older twine and runs `twine check` or `twine upload`.',
      'zh-CN': '你自己的步骤安装了旧版 twine，再运行 `twine check` 或 `twine upload`。',
    },
    {
      en: "`'2.0'`: twine 7 no longer accepts this version, which was never standardised. An old build backend wrote it.",
      'zh-CN': "`'2.0'`：twine 7 不再接受这个从未成为标准的版本，它是旧的构建后端写出来的。",
    },
  ],
  fixes: [
    {
      when: { en: 'the version is 2.5', 'zh-CN': '元数据版本是 2.5' },
      steps: [
        {
          en: 'Look at the number in the message. With 2.5, and if the action printed it, pin `pypa/gh-action-pypi-publish` to v1.14.2 or later (commit `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`) in the workflow file, or to `release/v1`; if a step of yours runs twine, install `twine>=7` there, which requires `packaging>=26.1`. With any other number no release of the action helps: have the build backend write another one, as described below.',
          'zh-CN':
            '看错误信息里的数字。如果是 2.5，而且这是 action 打印的，就在工作流文件里把 `pypa/gh-action-pypi-publish` 固定到 v1.14.2 或更新的版本（提交 `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`），或者用 `release/v1`；如果是你自己的步骤运行 twine，就在那里安装 `twine>=7`，它要求 `packaging>=26.1`。如果是其他数字，升级 action 也没有用：按下面的办法，让构建后端写另一个版本。',
        },
        {
          en: 'Release again with the changed workflow. The version number is still free, because nothing was uploaded. A re-run of the old run uses the workflow file of the tagged commit.',
          'zh-CN': '用改好的工作流重新发布。没有上传任何文件，所以版本号还能用。如果重新运行旧的那一次，用的仍是标签所指提交里的工作流文件。',
        },
      ],
      example: { scope: 'job', mark: ['gh-action-pypi-publish'] },
    },
    {
      when: { en: 'the version is 2.6 or 2.0, or you cannot change the action now', 'zh-CN': '元数据版本是 2.6 或 2.0，或者暂时不能升级 action' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, set `requires` to a release of the build backend that writes an accepted version, and rebuild.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 设为会写出可接受版本的构建后端版本，然后重新构建。',
        },
      ],
      tradeoff: {
        en: 'A capped backend has to be released from its pin later.',
        'zh-CN': '给构建后端设的版本限制，以后要记得去掉。',
      },
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: it skips `twine check`, but `twine upload` reads the same metadata with the same code before it uploads.',
      'zh-CN': '`verify-metadata: false`：它只跳过 `twine check`，而 `twine upload` 在上传前会用同样的代码读取同样的元数据。',
    },
  ],
  verify: [
    {
      en: 'Run `twine check dist/*` with the twine of the new action (7.0.0): each file ends in `PASSED`. This uploads nothing. The action prints the same lines before it uploads.',
      'zh-CN': '用新 action 里的 twine（7.0.0）运行 `twine check dist/*`：每个文件都以 `PASSED` 结尾。这不会上传任何东西。action 在上传前也会打印同样的几行。',
    },
  ],
  next: ['twine-metadata-field-unrecognized', 'metadata-field-invalid', 'twine-check-markup-error'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '6.2.0', lines: [31, 41] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [230, 237] },
    { repo: 'strands-labs/ai-functions', path: 'issues/43' },
    { repo: 'launchdarkly/python-server-sdk', path: 'issues/511' },
  ],
} as const satisfies ErrorEntry;
