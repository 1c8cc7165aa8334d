import type { ErrorEntry } from '../types.ts';

export default {
  id: 'unexpected-action-inputs',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: "Unexpected input(s) '{name}', valid inputs are ['user', 'password', 'repository-url', 'repository_url', 'packages-dir', 'packages_dir', 'verify-metadata', 'verify_metadata', 'skip-existing', 'skip_existing', 'verbose', 'print-hash', 'print_hash', 'attestations']",
    },
    {
      text: "Unexpected input(s) '{name}', valid inputs are ['entryPoint', 'args', 'user', 'password', {others}]",
      until: 'v1.11.0',
    },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Unexpected input(s)',
  name: { en: 'The action does not know this input', 'zh-CN': 'action 不认识这个输入参数' },
  meaning: {
    en: 'A key under `with:` is not an input of the version you use. It is only a warning: the step goes on without what the key was meant to say.',
    'zh-CN': '`with:` 下有一个键不是你所用版本的输入参数。这只是警告：步骤会继续，只是这个键本来要设置的东西不起作用。',
  },
  causes: [
    {
      en: 'The API token stands under another key, such as `token:` or `api-token:`. The action reads only `password:`, finds it empty and tries Trusted Publishing.',
      'zh-CN': 'API token 写在了其他键下，比如 `token:` 或 `api-token:`。action 只读取 `password:`，发现它是空的，就改用可信发布（Trusted Publishing）。',
    },
    {
      en: '`username:` instead of `user:`. It is ignored, and `user` stays `__token__`, which is right for an API token and for Trusted Publishing.',
      'zh-CN': '把 `user:` 写成了 `username:`。它会被忽略，`user` 仍是 `__token__`，对 API token 和可信发布来说正好。',
    },
    {
      en: 'The release is older than the input: names with hyphens such as `repository-url` came with v1.7.0, `attestations` with v1.10.0. Without `repository-url` the upload goes to PyPI.',
      'zh-CN': '所用版本早于这个输入参数：`repository-url` 这类带连字符的名字始于 v1.7.0，`attestations` 始于 v1.10.0。`repository-url` 不起作用时，会上传到 PyPI。',
    },
  ],
  fixes: [
    {
      when: { en: 'the key was meant to carry the API token', 'zh-CN': '这个键本来是用来传 API token 的' },
      steps: [
        {
          en: 'Look at the key in the message. If it holds the API token, such as `token` or `api-token`, rename it to `password` in the workflow file. `username` is to be removed, not renamed; for any other key see below.',
          'zh-CN': '看这条信息里的键。如果它传的是 API token，比如 `token` 或 `api-token`，就在工作流文件里改名为 `password`。如果是 `username`，应该删掉，而不是改名；其他的键见下面。',
        },
      ],
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
    {
      when: { en: 'the key is misspelt or not needed', 'zh-CN': '这个键拼错了，或者不需要' },
      steps: [
        {
          en: 'Use a name from the list in the warning, or remove the key. `username: __token__` can go.',
          'zh-CN': '改用警告所列的名字，或者删掉这个键。`username: __token__` 可以删掉。',
        },
      ],
    },
    {
      when: { en: 'the name is right and the release is old', 'zh-CN': '名字没错，只是版本旧' },
      steps: [
        {
          en: 'Use a newer release of the action, for instance `pypa/gh-action-pypi-publish@release/v1`.',
          'zh-CN': '换用较新的版本，比如 `pypa/gh-action-pypi-publish@release/v1`。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
  ],
  verify: [
    {
      en: 'The warning is gone from the next run, and the key shows up with its value when you unfold the publish step in the log.',
      'zh-CN': '下一次运行不再有这条警告；在日志里展开发布步骤，能看到这个键和它的值。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found', 'deprecated-input-alias'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/ActionRunner.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [229, 237] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
  ],
} as const satisfies ErrorEntry;
