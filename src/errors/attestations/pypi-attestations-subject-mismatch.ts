import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-subject-mismatch',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Verification failed: subject does not match distribution name: {subject} != {dist}',
    },
    {
      text: 'Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Verification failed: subject does not match distribution digest',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Verification failed: subject does not match distribution name',
  name: { en: 'The attestation is about another file', 'zh-CN': '证明对应的是另一个文件' },
  meaning: {
    en: 'The attestation is genuine, but it vouches for a file of another name or with another SHA-256 than the one uploaded. PyPI refused that file.',
    'zh-CN': '证明是真的，但它证明的文件名或 SHA-256 与上传的文件不同。PyPI 拒绝了这个文件。',
  },
  says: {
    en: 'The attestation is genuine, but it vouches for a file named `{subject}`, and the one that was uploaded is `{dist}`. PyPI refused it.',
    'zh-CN': '证明是真的，但它证明的文件名是 `{subject}`，而上传的是 `{dist}`。PyPI 拒绝了这个文件。',
  },
  causes: [
    {
      en: '`digest`: the file was changed after it had been signed, for instance rebuilt, repaired with `auditwheel`, or packed anew.',
      'zh-CN': '`digest`：文件在签名之后又被改动过，比如重新构建、用 `auditwheel` 修复，或者重新打包。',
    },
    {
      en: '`name`: the file was renamed after it had been signed, or it lies beside the attestation of another file.',
      'zh-CN': '`name`：文件在签名之后改了名，或者旁边放的是另一个文件的证明。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The name does not match', 'zh-CN': '名字不一致' },
      steps: [
        {
          en: 'Delete the old `.attestation` files, and rename the distributions before they are signed: an attestation holds the name of its file.',
          'zh-CN': '删掉旧的 `.attestation` 文件，发布文件要在签名之前改好名：证明里写着文件名。',
        },
        {
          en: 'Or, in the workflow file, let `pypa/gh-action-pypi-publish` sign: it does so directly before the upload, with the files that go up.',
          'zh-CN': '或者在工作流文件里，改由 `pypa/gh-action-pypi-publish` 签名：它在上传之前，直接对要上传的文件签名。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The digest does not match', 'zh-CN': '摘要（digest）不一致' },
      steps: [
        {
          en: 'Delete the old `.attestation` files, and build and repair everything before it is signed: the file was changed after that, for instance rebuilt or handled by `auditwheel`.',
          'zh-CN': '删掉旧的 `.attestation` 文件，构建和修复都要在签名之前做完：文件在签名之后又变了，比如重新构建，或用 `auditwheel` 处理过。',
        },
        {
          en: 'Or, in the workflow file, let `pypa/gh-action-pypi-publish` sign: it does so directly before the upload, with the files that go up.',
          'zh-CN': '或者在工作流文件里，改由 `pypa/gh-action-pypi-publish` 签名：它在上传之前，直接对要上传的文件签名。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  verify: [
    {
      en: 'The log ends with `View at:`, and all files of `dist/` are on the project page on PyPI. The refused file was not stored; files that came before it may be up already.',
      'zh-CN': '日志以 `View at:` 结尾，`dist/` 里的文件全都在 PyPI 的项目页面上。被拒绝的文件没有保存；排在它前面的文件可能已经传上去了。',
    },
  ],
  next: ['file-already-exists', 'twine-no-associated-attestations'],
  sources: [
    { repo: 'pypi/pypi-attestations', path: 'src/pypi_attestations/_impl.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [306, 313] },
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [155, 167] },
  ],
} as const satisfies ErrorEntry;
