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
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "for '--publish-url <PUBLISH_URL>': relative URL without a base",
  name: { en: 'uv: the value of an option is empty or not valid', 'zh-CN': 'uv：选项的值是空的或不合法' },
  meaning: {
    en: '`uv publish` cannot use a value it was given, and stops before it looks at any file. It names the option even if the value came from a variable.',
    'zh-CN': '`uv publish` 无法使用给它的一个值，还没看任何文件就停下了。即使值来自变量，它报的也是选项的名字。',
  },
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
