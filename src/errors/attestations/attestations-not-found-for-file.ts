import type { ErrorEntry } from '../types.ts';

export default {
  id: 'attestations-not-found-for-file',
  stage: 'attestations',
  emitter: 'pypi-attestations',
  severity: 'error',
  messages: [{ text: "Couldn't find attestations for file {file}" }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: "Couldn't find attestations for file",
  name: { en: 'There is no attestation beside the file', 'zh-CN': '文件旁边没有证明' },
  meaning: {
    en: '`pypi-attestations verify attestation` looks for `.publish.attestation` or `.slsa.attestation` beside the file, with the whole name of the file in front, and found neither. It stopped before it verified anything.',
    'zh-CN': '`pypi-attestations verify attestation` 会在文件旁边找 `.publish.attestation` 或 `.slsa.attestation`（前面是完整的文件名），两个都没有找到。它还没有核验任何东西就停下了。',
  },
  says: {
    en: 'Beside `{file}` there is neither a `.publish.attestation` nor a `.slsa.attestation` with its name. Nothing was verified.',
    'zh-CN': '`{file}` 旁边既没有同名的 `.publish.attestation`，也没有 `.slsa.attestation`。没有核验任何东西。',
  },
  causes: [
    {
      en: 'The file was never signed, or signed in another job, and the attestation was not handed over with it.',
      'zh-CN': '文件从未签名，或者是在另一个作业里签的，证明没有跟着传过来。',
    },
    {
      en: 'The file comes from PyPI, which keeps the attestations apart from it.',
      'zh-CN': '文件是从 PyPI 下载的，而 PyPI 把证明存放在别处。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I built the file myself', 'zh-CN': '文件是我自己构建的' },
      steps: [
        {
          en: 'Sign it first, in a job that may ask for an OIDC token: `pypi-attestations sign dist/*.whl dist/*.tar.gz` writes a `.publish.attestation` beside each file. If another job signed, keep these files in the artifact, beside the distributions.',
          'zh-CN': '先签名，在可以申请 OIDC 令牌的作业里运行 `pypi-attestations sign dist/*.whl dist/*.tar.gz`，它会在每个文件旁边写一个 `.publish.attestation`。如果是另一个作业签的名，就让构建产物把这些文件和发布文件放在一起带过来。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The file was published on PyPI', 'zh-CN': '文件已经发布在 PyPI 上' },
      steps: [
        {
          en: 'Use the other command, which fetches the attestation from PyPI by the name of the file: `pypi-attestations verify pypi --repository https://github.com/OWNER/REPO pypi:FILE`. A file that was uploaded without being signed has none.',
          'zh-CN': '改用另一个命令，它会按文件名从 PyPI 取证明：`pypi-attestations verify pypi --repository https://github.com/OWNER/REPO pypi:FILE`。上传时没有签名的文件没有证明。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The command prints `OK:` and the name of each attestation.',
      'zh-CN': '命令会打印 `OK:` 和每个证明的名字。',
    },
  ],
  next: ['attestation-already-exists', 'twine-no-associated-attestations', 'pypi-attestations-verification-failed'],
  sources: [
    { repo: 'trailofbits/pypi-attestations', path: 'src/pypi_attestations/_cli.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [511, 525] },
    { repo: 'trailofbits/pypi-attestations', path: 'src/pypi_attestations/_cli.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [420, 452] },
    { repo: 'trailofbits/pypi-attestations', path: 'src/pypi_attestations/_cli.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [146, 161] },
  ],
} as const satisfies ErrorEntry;
