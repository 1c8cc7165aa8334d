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
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'relative URL without a base',
  name: { en: 'uv: an address is empty or incomplete', 'zh-CN': 'uv：地址是空的或不完整' },
  meaning: {
    en: '`uv publish` cannot read the address it was given, and stops before it looks at any file. It names the option even if the value came from a variable.',
    'zh-CN': '`uv publish` 读不懂给它的地址，还没看任何文件就停下了。即使值来自变量，它报的也是选项的名字。',
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
      when: { en: 'an address is empty or incomplete', 'zh-CN': '地址是空的或不完整' },
      steps: [
        {
          en: "Look at the value in the quotes. If it is empty (`''`), remove the variable from `env:` or give it an address: `UV_PUBLISH_URL` for `--publish-url`, `UV_PUBLISH_CHECK_URL` for `--check-url`. Otherwise write the whole address with `https://`.",
          'zh-CN':
            "看引号里的值。如果是空的（`''`），就从 `env:` 里删掉对应的变量，或者给它一个地址：`--publish-url` 对应 `UV_PUBLISH_URL`，`--check-url` 对应 `UV_PUBLISH_CHECK_URL`。如果不是空的，就写出完整的地址，以 `https://` 开头。",
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
