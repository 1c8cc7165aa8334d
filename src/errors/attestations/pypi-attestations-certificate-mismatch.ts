import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-certificate-mismatch',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Verification failed: Certificate's {policy} does not match (got {actual}, expected {expected})",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "using the included attestation: Verification failed: Certificate's",
  name: { en: 'The attestation comes from another source', 'zh-CN': '证明出自其他来源' },
  meaning: {
    en: 'The sign-in worked. PyPI refused the file because its attestation was signed for another repository or by another issuer than the Trusted Publisher that uploads; `got` is what the attestation says, `expected` what PyPI wants.',
    'zh-CN': '认证已经成功。PyPI 拒绝了这个文件：签这份证明的是另一个仓库，或另一个签发方，与正在上传的可信发布者（Trusted Publisher）不同；`got` 是证明里写的，`expected` 是 PyPI 要的。',
  },
  says: {
    en: 'The sign-in worked. PyPI refused the file because of its attestation: in the certificate it says `{actual}`, and the Trusted Publisher that uploads stands for `{expected}`.',
    'zh-CN': '认证已经成功。PyPI 因为证明而拒绝了这个文件：证书里写的是 `{actual}`，而正在上传的可信发布者（Trusted Publisher）对应的是 `{expected}`。',
  },
  causes: [
    {
      en: 'The attestations were made in another repository than the one that publishes.',
      'zh-CN': '证明是在另一个仓库里生成的，不是发布用的仓库。',
    },
    {
      en: 'They were signed by hand, with a personal login to sigstore. The issuer is then not GitHub Actions.',
      'zh-CN': '证明是用个人账号登录 sigstore 手工签的，签发方因此不是 GitHub Actions。',
    },
    {
      en: 'The repository was renamed after the files were signed and before they were uploaded.',
      'zh-CN': '签名之后、上传之前，仓库改了名。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I want attestations', 'zh-CN': '我需要证明' },
      steps: [
        {
          en: 'Remove the `.publish.attestation` files from what is handed to the publish job, and sign in that job instead, in the workflow that is registered on PyPI.',
          'zh-CN': '从交给发布作业的文件里去掉 `.publish.attestation` 文件，改为在这个作业里签名，而且要在 PyPI 的发布者所填的那个工作流里。',
        },
        {
          en: '`pypa/gh-action-pypi-publish` does both in one step: it signs and uploads.',
          'zh-CN': '`pypa/gh-action-pypi-publish` 在同一个步骤里完成两件事：签名并上传。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The release has to go out now', 'zh-CN': '我要马上发出这个版本' },
      steps: [
        {
          en: 'Upload without attestations: `attestations: false` with the action, no `--attestations` with twine.',
          'zh-CN': '不带证明上传：用 action 时写 `attestations: false`，用 twine 时不加 `--attestations`。',
        },
      ],
      tradeoff: { en: 'The files carry no attestations.', 'zh-CN': '文件不带证明。' },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  verify: [
    {
      en: 'After the first `Uploading` the log goes on with the next file and ends with `View at:`. The refused file was not stored, so the version number is still free.',
      'zh-CN': '日志在第一个 `Uploading` 之后继续处理下一个文件，最后是 `View at:`。被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['pypi-attestations-build-config-mismatch', 'attestation-already-exists'],
  sources: [
    { repo: 'pypi/pypi-attestations', path: 'src/pypi_attestations/_impl.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [453, 458] },
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [155, 167] },
  ],
} as const satisfies ErrorEntry;
