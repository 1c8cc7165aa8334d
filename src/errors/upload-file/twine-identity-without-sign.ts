import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-identity-without-sign',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [{ text: 'InvalidSigningConfiguration: sign must be given along with identity' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidSigningConfiguration: sign must be given along with identity',
  name: { en: 'twine got a PGP identity, but is not to sign', 'zh-CN': '给了 twine PGP 身份，却没有让它签名' },
  meaning: {
    en: 'The command has `-i` or `--identity`, which names a PGP key, without the option that makes twine sign with it. twine stopped before it looked at any file. PyPI and TestPyPI ignore PGP signatures.',
    'zh-CN': '命令里有 `-i` 或 `--identity`（用来指定 PGP 密钥），却没有让 twine 签名的选项。twine 还没看任何文件就停下了。PyPI 和 TestPyPI 会忽略 PGP 签名。',
  },
  causes: [
    {
      en: 'The option is left over from an old command that signed the files.',
      'zh-CN': '这个选项是以前签名用的命令留下来的。',
    },
    {
      en: '`-i` was meant for something else: of `twine upload` it is short for `--identity`.',
      'zh-CN': '`-i` 本来想表示别的意思：在 `twine upload` 里它是 `--identity` 的缩写。',
    },
  ],
  fixes: [
    {
      applies: { not: { index: ['other'] } },
      changes: 'file',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Remove `-i` or `--identity` and its value from the `twine upload` command: PyPI and TestPyPI ignore PGP signatures.',
          'zh-CN': '从 `twine upload` 命令里删掉 `-i` 或 `--identity` 和它的值：PyPI 和 TestPyPI 会忽略 PGP 签名。',
        },
        {
          en: 'What PyPI shows beside a file today are [attestations](/action-behaviour/#attestations); Trusted Publishing with the action makes them by itself.',
          'zh-CN': 'PyPI 如今在文件旁边显示的是[证明](/action-behaviour/#attestations)，用 action 做可信发布（Trusted Publishing）时会自动生成。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'I upload to another index', 'zh-CN': '我上传到其他索引' },
      steps: [
        {
          en: 'If this index wants PGP signatures, write `--sign` beside `--identity`, and see that the key is on the runner. If it does not, remove `--identity`.',
          'zh-CN': '如果这个索引要求 PGP 签名，就在 `--identity` 旁边写上 `--sign`，并确认运行器上有这把密钥。如果不要求，就删掉 `--identity`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run prints `Uploading distributions to` and the address. Nothing was sent before, so no version number is used up.',
      'zh-CN': '下一次运行会打印 `Uploading distributions to` 和地址。之前什么也没有发送，没有消耗版本号。',
    },
  ],
  next: ['twine-pgp-warning', 'twine-unrecognized-arguments'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [188, 204] },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [290, 299] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [156, 174] },
  ],
} as const satisfies ErrorEntry;
