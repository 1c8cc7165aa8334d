import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-unknown-error',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'Invalid attestations supplied during upload: Unknown error while trying to verify included attestations: {details}',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Unknown error while trying to verify included attestations',
  name: { en: 'The check of the attestation broke off', 'zh-CN': '证明的检查中途出错' },
  meaning: {
    en: 'The sign-in worked. PyPI began to check the attestation of this file and met an error that it did not expect, so it refused the file. That is not the same as a failed check.',
    'zh-CN': '认证已经成功。PyPI 开始检查这个文件的证明，遇到了意料之外的错误，于是拒绝了文件。这与检查不通过不是一回事。',
  },
  causes: [
    {
      en: '`No <ObjectIdentifier(…)> extension was found`: the signing certificate lacks an entry that PyPI expects, for instance because it was issued to a person and not to a workflow.',
      'zh-CN': '`No <ObjectIdentifier(…)> extension was found`：签名证书缺少 PyPI 期望的一项，比如证书是签发给个人的，而不是签发给工作流的。',
    },
    {
      en: 'A fault on the side of PyPI. In April 2025 certificates without a ref met this error, until PyPI updated its library.',
      'zh-CN': 'PyPI 一侧的缺陷。2025 年 4 月，不含 ref 的证书曾触发这个错误，直到 PyPI 更新了所用的库。',
    },
    {
      en: '`invalid X.509 certificate` or `invalid transparency log entry`: the certificate or the log entry inside the attestation cannot be read.',
      'zh-CN': '`invalid X.509 certificate` 或 `invalid transparency log entry`：证明里的证书或日志条目无法解析。',
    },
  ],
  fixes: [
    {
      applies: { program: ['action', 'twine'] },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The action signs the files', 'zh-CN': '文件由 action 签名' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: the files get new attestations. If it fails again with the same words, set `attestations: false` on the publish step and start a new run.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：文件会得到新的证明。如果又是同样的报错，就给发布步骤加上 `attestations: false`，启动一次新的运行。',
        },
        {
          en: 'Report the whole message in the issues of `pypi/warehouse`: the fault is in the check.',
          'zh-CN': '把完整的错误信息报告到 `pypi/warehouse` 的 issue：问题出在检查本身。',
        },
      ],
      tradeoff: {
        en: 'With `attestations: false` the files carry no attestations. Trusted Publishing goes on working.',
        'zh-CN': '用 `attestations: false` 时，文件不带证明。可信发布（Trusted Publishing）照常工作。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
    {
      applies: { program: ['twine', 'uv'] },
      changes: 'file',
      when: { en: 'The attestations were made elsewhere, for instance with `pypi_attestations sign`', 'zh-CN': '证明是在别处生成的，比如用 `pypi_attestations sign`' },
      steps: [
        {
          en: 'Take the files that end in `.attestation` out of `dist/`: the release then goes up without attestations.',
          'zh-CN': '把以 `.attestation` 结尾的文件移出 `dist/`：这个版本会不带证明地上传。',
        },
        {
          en: 'If you want attestations, let `pypa/gh-action-pypi-publish` sign in the publish job.',
          'zh-CN': '如果需要证明，就让 `pypa/gh-action-pypi-publish` 在发布作业里签名。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The refused file was not stored, so the version number can stay. If other files of this version are under [[release-files]] on PyPI, set `skip-existing: true` before you start a new run.',
      'zh-CN': '被拒绝的文件没有存进 PyPI，版本号可以不变。如果 PyPI 的 [[release-files]] 里已有这个版本的其他文件，启动新的运行之前先设置 `skip-existing: true`。',
    },
  ],
  next: ['pypi-attestations-verification-failed', 'pypi-attestations-build-config-mismatch', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [155, 177] },
    { repo: 'pypi/pypi-attestations', path: 'src/pypi_attestations/_impl.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [322, 346] },
    { repo: 'pypi/warehouse', path: 'issues/17914' },
    { repo: 'pypi/warehouse', path: 'issues/17913' },
  ],
} as const satisfies ErrorEntry;
