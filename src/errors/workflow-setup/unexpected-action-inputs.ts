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
  tells: 'may-fail',
  fixer: 'repository',
  headline: 'Unexpected input(s)',
  name: { en: 'The action does not know this input', 'zh-CN': 'action 不认识这个输入参数' },
  meaning: {
    en: 'A key under `with:` is not an input of the version you use. It is only a warning: the step goes on without what the key was meant to say.',
    'zh-CN': '`with:` 下有一个键不是你所用版本的输入参数。这只是警告：步骤会继续，只是这个键本来要设置的东西不起作用。',
  },
  says: {
    en: '`{name}` under `with:` is not an input of the version you use. It is only a warning: the step goes on without what the key was meant to say.',
    'zh-CN': '`with:` 下的 `{name}` 不是你所用版本的输入参数。这只是警告：步骤会继续，只是这个键本来要设置的东西不起作用。',
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
      applies: { values: { name: { is: ['token', 'api-token', 'api_token', 'api-key', 'pypi-token', 'pypi_token', 'pypi-api-token', 'pypi_api_token', 'pypi-password', 'pypi_password'] } } },
      alone: true,
      changes: 'file',
      when: { en: 'The key was meant to carry the API token', 'zh-CN': '这个键本来是用来传 API token 的' },
      steps: [
        {
          en: 'In the workflow file, call the key `password`: that is the only input that the action reads a token from.',
          'zh-CN': '在工作流文件里把这个键改名为 `password`：action 只从这个输入参数读取 token。',
        },
      ],
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
    {
      applies: { values: { name: { is: ['username'] } } },
      alone: true,
      changes: 'file',
      when: { en: 'The key is `username`', 'zh-CN': '这个键是 `username`' },
      steps: [
        {
          en: 'In the workflow file, remove the line `username:`. The input is called `user`, and its default `__token__` is right for an API token and for Trusted Publishing.',
          'zh-CN': '在工作流文件里删掉 `username:` 这一行。这个输入参数叫 `user`，它的默认值 `__token__` 对 API token 和可信发布都正好。',
        },
      ],
    },
    {
      applies: { values: { name: { holds: ['repository-url', 'packages-dir', 'verify-metadata', 'skip-existing', 'print-hash', 'attestations', 'verbose'] } } },
      alone: true,
      changes: 'file',
      when: { en: 'The name is right and the release is old', 'zh-CN': '名字没错，只是版本旧' },
      steps: [
        {
          en: 'In the workflow file, use a newer release of the action, for instance `pypa/gh-action-pypi-publish@release/v1`. Until then what the key says does not count: without `packages-dir` it looks in `dist`, without `repository-url` it uploads to PyPI.',
          'zh-CN': '在工作流文件里换用较新的版本，比如 `pypa/gh-action-pypi-publish@release/v1`。在那之前，这个键写的不算数：`packages-dir` 不起作用时，它到 `dist` 里找；`repository-url` 不起作用时，它上传到 PyPI。',
        },
        {
          en: 'If the release has to stay, write the key with `_` as the list in the warning has it, such as `packages_dir`. Before v1.7.0 there are no names with hyphens, and before v1.8.0 no Trusted Publishing.',
          'zh-CN': '如果版本不能换，就按警告里的列表用 `_` 来写，比如 `packages_dir`。v1.7.0 之前没有带连字符的名字，v1.8.0 之前没有可信发布。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
    {
      alone: true,
      changes: 'file',
      when: { en: 'The key is misspelt or not needed', 'zh-CN': '这个键拼错了，或者不需要' },
      steps: [
        {
          en: 'In the workflow file, use a name from the list in the warning, or remove the key.',
          'zh-CN': '在工作流文件里改用警告所列的名字，或者删掉这个键。',
        },
      ],
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
