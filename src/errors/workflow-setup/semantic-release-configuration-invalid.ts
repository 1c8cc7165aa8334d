import type { ErrorEntry } from '../types.ts';

const NOT_A_LIST = [1, 2] as const;

export default {
  id: 'semantic-release-configuration-invalid',
  stage: 'workflow-setup',
  emitter: 'semantic-release',
  severity: 'error',
  messages: [
    { text: 'validation error for RawConfig\n{key}\n  Input should be a valid string' },
    { text: 'validation error for RawConfig\n{key}\n  Input should be a valid tuple' },
    { text: 'validation error for RawConfig\n{key}\n  value is not a valid tuple' },
    { text: 'validation error for RawConfig' },
    { text: 'validation errors for RawConfig' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'validation error for RawConfig',
  name: { en: 'python-semantic-release does not accept its configuration', 'zh-CN': 'python-semantic-release 不接受它的配置' },
  meaning: {
    en: 'python-semantic-release reads its configuration before all else, and a setting in it has not the form that this release of it wants. It made no version, no tag and no release.',
    'zh-CN': 'python-semantic-release 首先读取配置，而其中某个设置的写法不是这个版本要求的。它没有生成版本号、标签和 release。',
  },
  says: {
    applies: { wording: [0, 1, 2] },
    en: 'python-semantic-release does not accept what `{key}` is set to in its configuration. It made no version, no tag and no release.',
    'zh-CN': 'python-semantic-release 不接受配置里 `{key}` 的值。它没有生成版本号、标签和 release。',
  },
  causes: [
    {
      en: 'Another major release runs than the one that the configuration was written for: 8 wants lists where 7 took a text, and 10.5 no longer takes `build_command = false`.',
      'zh-CN': '运行的大版本与写配置时的不同：第 7 版接受文本的地方，第 8 版要列表；10.5 不再接受 `build_command = false`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], values: { key: { is: ['build_command'] } } },
      changes: 'file',
      when: { en: 'It is `build_command`', 'zh-CN': '说的是 `build_command`' },
      steps: [
        {
          en: 'Under `[tool.semantic_release]` in `pyproject.toml` write `build_command = ""`, or take the line out: then it builds nothing. Several commands are one text, joined by `&&`.',
          'zh-CN': '在 `pyproject.toml` 的 `[tool.semantic_release]` 里写 `build_command = ""`，或者删掉这一行：这样它就不构建。多条命令要写成一个文本，用 `&&` 连接。',
        },
      ],
    },
    {
      applies: { wording: [...NOT_A_LIST] },
      changes: 'file',
      when: { en: 'It is to be a list', 'zh-CN': '应当是列表' },
      steps: [
        {
          en: 'In the configuration put the value into brackets, also where there is one only: `version_toml = ["pyproject.toml:project.version"]`.',
          'zh-CN': '在配置里把这个值放进方括号，只有一个也一样：`version_toml = ["pyproject.toml:project.version"]`。',
        },
      ],
    },
    {
      applies: { not: { any: [{ wording: [0], values: { key: { is: ['build_command'] } } }, { wording: [...NOT_A_LIST] }] } },
      changes: 'file',
      when: { en: 'It is another setting', 'zh-CN': '是别的设置' },
      steps: [
        {
          en: 'Each setting stands on a line of its own below the message, and what it should be on the next. Correct it under `[tool.semantic_release]` in `pyproject.toml`, or in the file that `config_file` or `-c` names.',
          'zh-CN': '错误信息下面，每个设置占一行，下一行写着它应当是什么。在 `pyproject.toml` 的 `[tool.semantic_release]` 里改正，或者在 `config_file`、`-c` 指定的文件里改正。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`semantic-release --noop version` on your machine, with the release that the job runs, ends without this error. It changes and uploads nothing.',
      'zh-CN': '在你的机器上用与作业相同的版本运行 `semantic-release --noop version`，不再报这个错。它不会改动或上传任何东西。',
    },
  ],
  next: ['semantic-release-does-not-upload', 'git-detached-head', 'push-refused-by-branch-rule'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/cli/config.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/624' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/725' },
    { repo: 'orq-ai/evaluatorq', path: 'issues/45' },
  ],
} as const satisfies ErrorEntry;
