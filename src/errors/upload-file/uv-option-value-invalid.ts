import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-option-value-invalid',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: "invalid value '{value}' for '--publish-url <PUBLISH_URL>': relative URL without a base" },
    { text: "invalid value '{value}' for '--check-url <CHECK_URL>': path could not be converted to an absolute path" },
    { text: "invalid value '{value}' for '--trusted-publishing <TRUSTED_PUBLISHING>'\n  [possible values: automatic, always, never]" },
    { text: "invalid value '{value}' for '--keyring-provider <KEYRING_PROVIDER>'" },
    { text: "invalid value '{value}' for '--no-attestations'\n  [possible values: true, false]" },
    { text: "a value is required for '--keyring-provider <KEYRING_PROVIDER>' but none was supplied" },
    { text: "a value is required for '--no-attestations' but none was supplied\n  [possible values: true, false]" },
    { text: 'Failed to parse environment variable `{variable}` with invalid value `{value}`' },
    { text: 'Failed to parse: {folder}uv.toml\n  cause: TOML parse error at line {line}, column {column}', since: 'uv 0.12.14' },
    { text: 'Failed to parse: `{folder}uv.toml`\n  Caused by: TOML parse error at line {line}, column {column}', until: 'uv 0.12.13' },
    { text: 'error: failed to open file `{file}.toml`: No such file or directory' },
  ],
  outranks: ['build-project-table-invalid', 'build-readme-missing', 'option-without-value'],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "for '--publish-url <PUBLISH_URL>': relative URL without a base",
  name: { en: 'uv: the value of an option is empty or not valid', 'zh-CN': 'uv：选项的值是空的或不合法' },
  meaning: {
    en: '`uv publish` cannot use a value it was given, and stops before it looks at any file. It names the option even if the value came from a variable.',
    'zh-CN': '`uv publish` 无法使用给它的一个值，还没看任何文件就停下了。即使值来自变量，它报的也是选项的名字。',
  },
  says: [
    {
      applies: { wording: [8, 9] },
      en: 'uv cannot read `uv.toml`, and stopped before it looked at any file to publish. Nothing was sent.',
      'zh-CN': 'uv 读不懂 `uv.toml`，还没看任何要发布的文件就停下了。什么都没有发送。',
    },
    {
      applies: { wording: [10] },
      en: 'uv was to read its settings from `{file}.toml`, which is not there, and stopped before it looked at any file. Nothing was sent.',
      'zh-CN': 'uv 要从 `{file}.toml` 读取设置，而那里没有这个文件，它还没看任何文件就停下了。什么都没有发送。',
    },
  ],
  causes: [
    {
      en: "`''`: the variable `UV_PUBLISH_URL` or `UV_PUBLISH_CHECK_URL` is set to an empty value, for instance from a repository variable that does not exist.",
      'zh-CN': "`''`：变量 `UV_PUBLISH_URL` 或 `UV_PUBLISH_CHECK_URL` 的值是空的，比如取自一个不存在的仓库变量。",
    },
    {
      en: 'The address lacks its beginning, `https://`.',
      'zh-CN': '地址缺了开头的 `https://`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1], values: { value: { is: [''] } } },
      changes: 'file',
      when: { en: 'The publish URL or the check URL comes from an empty variable', 'zh-CN': '发布 URL 或检查 URL 来自空的变量' },
      steps: [
        {
          en: 'Your variable is set and empty: remove it from `env:`, or give it an address. It is `UV_PUBLISH_URL` for `--publish-url`, `UV_PUBLISH_CHECK_URL` for `--check-url`.',
          'zh-CN': '你设置了这个变量，它的值却是空的：从 `env:` 里删掉它，或者给它一个地址。`--publish-url` 对应 `UV_PUBLISH_URL`，`--check-url` 对应 `UV_PUBLISH_CHECK_URL`。',
        },
      ],
    },
    {
      applies: { wording: [0, 1], not: { values: { value: { is: [''] } } } },
      changes: 'file',
      when: { en: 'The address is not complete', 'zh-CN': '地址不完整' },
      steps: [
        {
          en: 'Write the whole address, with `https://` in front.',
          'zh-CN': '写出完整的地址，以 `https://` 开头。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The value of `--trusted-publishing` is not one of three', 'zh-CN': '`--trusted-publishing` 的值不是那三个之一' },
      steps: [
        {
          en: 'Write `--trusted-publishing always` to require it, or `automatic`, which is the default, or `never`. `true` is not a value.',
          'zh-CN': '要强制使用就写 `--trusted-publishing always`，也可以写 `automatic`（默认值）或 `never`。`true` 不是合法的值。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 5, 6] },
      changes: 'file',
      when: { en: 'The message lists the possible values', 'zh-CN': '信息里列出了可用的值' },
      steps: [
        {
          en: 'Give the option one of the values in the message, or remove it. If the command does not name it, a variable does, and an empty one counts: `UV_PUBLISH_NO_ATTESTATIONS` takes `true` or `false` and no `1`, `UV_KEYRING_PROVIDER` is the other one. Remove it from `env:`, or correct it there.',
          'zh-CN': '把选项写成信息里列出的某个值，或者删掉它。命令里没有这个选项，就是变量设置的，空的变量也算：`UV_PUBLISH_NO_ATTESTATIONS` 只接受 `true` 或 `false`，不接受 `1`；另一个是 `UV_KEYRING_PROVIDER`。从 `env:` 里删掉它，或者在那里改正。',
        },
      ],
    },
    {
      applies: { wording: [7] },
      changes: 'file',
      when: { en: 'The message names a variable', 'zh-CN': '信息里写出了变量' },
      steps: [
        {
          en: 'Correct the variable that the message names where the job sets it, or remove it. The message says what uv wants: for a time limit such as `UV_HTTP_TIMEOUT` a number of seconds without a unit, `60` and not `60s`.',
          'zh-CN': '在作业设置它的地方改正信息里写的变量，或者删掉它。uv 要什么，信息里有写：`UV_HTTP_TIMEOUT` 之类的时限要写秒数，不带单位，是 `60` 而不是 `60s`。',
        },
      ],
    },
    {
      applies: { wording: [8, 9] },
      changes: 'file',
      when: { en: 'uv cannot read `uv.toml`', 'zh-CN': 'uv 读不懂 `uv.toml`' },
      steps: [
        {
          en: 'Correct the line of `uv.toml` that the message shows, or take it out if this uv does not know the key. Unlike `[tool.uv]` in `pyproject.toml`, which uv drops with a warning, it stops here.',
          'zh-CN': '改正信息里给出的 `uv.toml` 那一行；如果这个版本的 uv 不认识那个键，就删掉它。`pyproject.toml` 的 `[tool.uv]` 有问题时，uv 只警告并丢弃；这里则会停下。',
        },
      ],
    },
    {
      applies: { wording: [10] },
      changes: 'file',
      when: { en: 'The file of settings is missing', 'zh-CN': '缺少设置文件' },
      steps: [
        {
          en: 'Correct the path behind `--config-file` or in `UV_CONFIG_FILE`, which counts from the folder of the step, or let the job fetch the repository before. Where neither is needed, remove it.',
          'zh-CN': '改正 `--config-file` 后面或 `UV_CONFIG_FILE` 里的路径（从步骤所在的目录算起），或者让作业先取下仓库。用不着就删掉。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing `pyproject.toml`: the message is about the command line and its variables, not about the metadata.',
      'zh-CN': '修改 `pyproject.toml`：这条信息说的是命令行和它的变量，与元数据无关。',
    },
  ],
  verify: [
    {
      en: 'The next run prints `Publishing` and the address. Nothing was sent before, so no version number is used up.',
      'zh-CN': '下一次运行会打印 `Publishing` 和地址。之前什么也没有发送，没有消耗版本号。',
    },
  ],
  next: ['repository-url-wrong', 'uv-missing-credentials'],
  sources: [{ repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [429, 558] }],
} as const satisfies ErrorEntry;
