import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-pgp-warning',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'warning',
  role: 'context',
  messages: [
    { text: 'One or more packages has an associated PGP signature; these will be silently ignored by the index', since: 'twine 5.0.0' },
    {
      text: 'One or more packages has an associated PGP signature; a future version of twine may silently ignore these.',
      since: 'twine 5.0.0',
    },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'One or more packages has an associated PGP signature',
  name: { en: 'PGP signatures have no effect on PyPI', 'zh-CN': 'PGP 签名在 PyPI 上不起作用' },
  meaning: {
    en: 'A warning, not the reason of a failure: `*.asc` files go along with the upload, and PyPI has ignored them since May 2023. The second wording is for other indexes.',
    'zh-CN': '这是警告，不是失败的原因：上传时带了 `*.asc` 文件，而 PyPI 从 2023 年 5 月起就忽略它们。第二种说法用于其他索引。',
  },
  causes: [
    {
      en: 'A step that signs with GPG is left over, and its `*.asc` files lie beside the distributions.',
      'zh-CN': '工作流里还留着用 GPG 签名的步骤，它生成的 `*.asc` 文件就在发布文件旁边。',
    },
    {
      en: 'twine is called with `--sign`.',
      'zh-CN': '调用 twine 时带了 `--sign`。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'nothing',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Remove the signing step from the workflow, or `--sign` from the command, with the next change. Nothing has to be published again.',
          'zh-CN': '下次改动时，从工作流里删掉签名步骤，或者从命令里删掉 `--sign`。不用重新发布。',
        },
        {
          en: 'For signatures that PyPI checks, publish with the action and Trusted Publishing: it adds [attestations](/errors/attestations-generating-notice/) by itself.',
          'zh-CN': '想要 PyPI 会校验的签名，就用 action 加可信发布：它会自动附上[证明](/errors/attestations-generating-notice/)。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'nothing',
      when: { en: 'I upload to another index', 'zh-CN': '我上传到其他索引' },
      steps: [
        {
          en: 'Ask who runs the index whether it uses PGP signatures. If not, remove the signing step from the workflow, or `--sign` from the command.',
          'zh-CN': '向索引的管理者询问它是否使用 PGP 签名。如果不用，就从工作流里删掉签名步骤，或者从命令里删掉 `--sign`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Put `run: ls dist` before the publish step: no `*.asc` stands there, and the next upload prints no such warning.',
      'zh-CN': '在发布步骤前加一步 `run: ls dist`：里面没有 `*.asc`，下一次上传也不再打印这条警告。',
    },
  ],
  next: ['attestations-generating-notice'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [156, 174] },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [66, 84] },
  ],
} as const satisfies ErrorEntry;
