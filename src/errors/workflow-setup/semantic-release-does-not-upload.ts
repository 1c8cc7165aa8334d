import type { ErrorEntry } from '../types.ts';

export default {
  id: 'semantic-release-does-not-upload',
  stage: 'workflow-setup',
  emitter: 'semantic-release',
  severity: 'warning',
  outranks: ['unexpected-action-inputs'],
  messages: [
    {
      text: "Unexpected input(s) 'repository_username', 'repository_password', valid inputs are ['entryPoint', 'args', 'root_options', 'directory', 'github_token'",
    },
    { text: "'repository_password', valid inputs are ['entryPoint', 'args', 'config_file', 'directory', 'github_token'" },
    { text: "'repository_username', valid inputs are ['entryPoint', 'args', 'config_file', 'directory', 'github_token'" },
    { text: "'pypi_token', valid inputs are ['entryPoint', 'args', 'config_file', 'directory', 'github_token'" },
    { text: "'repository_password', valid inputs are ['entryPoint', 'args', 'root_options', 'directory', 'github_token'" },
    { text: "'repository_username', valid inputs are ['entryPoint', 'args', 'root_options', 'directory', 'github_token'" },
    { text: "'pypi_token', valid inputs are ['entryPoint', 'args', 'root_options', 'directory', 'github_token'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "'repository_password', valid inputs are ['entryPoint', 'args', 'root_options'",
  name: { en: 'python-semantic-release does not upload to PyPI', 'zh-CN': 'python-semantic-release 不会上传到 PyPI' },
  meaning: {
    en: 'From 8.0 on python-semantic-release makes the version, the tag and the release, and sends no file to PyPI or another index. Its step is green, and its warning is the only trace. Unless another step uploads, nothing was published.',
    'zh-CN': '从 8.0 起，python-semantic-release 只生成版本号、标签和 release，不向 PyPI 或其他索引上传文件。它的步骤是绿色的，留下的痕迹只有这条警告。如果没有别的步骤来上传，就什么都没有发布。',
  },
  causes: [
    {
      en: 'The workflow was written for python-semantic-release 7, whose action took `repository_username`, `repository_password` or `pypi_token`. Newer releases ignore them.',
      'zh-CN': '工作流是为 python-semantic-release 7 写的，那时它的 action 接受 `repository_username`、`repository_password` 或 `pypi_token`。新版本会忽略它们。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'No other step uploads', 'zh-CN': '没有别的步骤来上传' },
      steps: [
        {
          en: 'In the workflow file give the step of python-semantic-release `id: release`, and add a step with `uses: pypa/gh-action-pypi-publish@release/v1` and `if: steps.release.outputs.released == \'true\'` after it. What the old inputs held goes into its `user` and `password`; remove the inputs.',
          'zh-CN': '在工作流文件里给 python-semantic-release 的步骤加上 `id: release`，在它后面加一个步骤，写上 `uses: pypa/gh-action-pypi-publish@release/v1` 和 `if: steps.release.outputs.released == \'true\'`。旧参数的值改放到它的 `user` 和 `password` 里，旧参数删掉。',
        },
        {
          en: 'It uploads what lies in `dist`: set `build_command` under `[tool.semantic_release]` in `pyproject.toml`, or build in a step of your own. For [Trusted Publishing](/fix-trusted-publishing/) leave `user` and `password` out and give the job `id-token: write`.',
          'zh-CN': '它上传的是 `dist` 里的文件：在 `pyproject.toml` 的 `[tool.semantic_release]` 里设置 `build_command`，或者用单独的步骤构建。如果用[可信发布](/fix-trusted-publishing/)，就不写 `user` 和 `password`，给作业加上 `id-token: write`。',
        },
        {
          en: 'The version of this run has its tag already, so a new run makes no release of it: check the tag out, build, and upload it once with `twine upload dist/*`, or wait for the next version.',
          'zh-CN': '这次的版本已经有了标签，重新运行不会再为它生成 release：检出这个标签，构建，再用 `twine upload dist/*` 手动上传一次，或者等下一个版本。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Another step uploads', 'zh-CN': '有别的步骤来上传' },
      steps: [
        {
          en: 'Remove the inputs that the warning names from the step of python-semantic-release: nothing reads them.',
          'zh-CN': '从 python-semantic-release 的步骤里删掉警告所列的参数：没有代码读取它们。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`upload_to_pypi` or `upload_to_repository` under `[tool.semantic_release]`: both are of release 7, and nothing reads them now.',
      'zh-CN': '`[tool.semantic_release]` 里的 `upload_to_pypi` 或 `upload_to_repository`：都是第 7 版的设置，现在没有代码读取它们。',
    },
    {
      en: 'Another token: none was sent anywhere.',
      'zh-CN': '换 token：根本没有 token 发送出去。',
    },
  ],
  verify: [
    {
      en: 'The next release prints `Uploading distributions to` in a step of its own, and the project page lists the version under [[release-history]].',
      'zh-CN': '下一次发布时，有单独的步骤打印 `Uploading distributions to`，项目页面的 [[release-history]] 里也有这个版本。',
    },
  ],
  next: ['semantic-release-no-tags', 'missing-dists-warning', 'push-refused-by-branch-rule'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/upgrading/08-upgrade.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [22, 160] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/654' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/767' },
  ],
} as const satisfies ErrorEntry;
