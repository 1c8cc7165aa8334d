import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-malformed',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid attestations supplied during upload: Malformed attestations: an empty attestation set is not permitted' },
    { text: 'Invalid attestations supplied during upload: Malformed attestations: {number} validation error{s} for list[Attestation]' },
    { text: 'Invalid attestations supplied during upload: A maximum of {number} attestations per file are supported' },
    { text: 'Invalid attestations supplied during upload: Attestation with unsupported predicate type: {type}' },
    {
      text: 'Invalid attestations supplied during upload: Multiple attestations for the same file with the same predicate type ({type}) are not supported',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Malformed attestations',
  name: { en: 'The attestations have the wrong form', 'zh-CN': '证明的形式不对' },
  meaning: {
    en: 'PyPI got attestations with a file and cannot take them: they do not parse, the list is empty, there are too many, the type is unknown, or two are of one type. Per file it takes at most two, each of another type.',
    'zh-CN': 'PyPI 随文件收到了证明（attestation），但无法接受：解析不了、列表为空、数量太多、类型未知，或者有两个同类型的。每个文件最多两个，类型各不相同。',
  },
  causes: [
    {
      en: 'A Sigstore bundle, for instance of `actions/attest-build-provenance`, was renamed to `.attestation`. PyPI wants another format.',
      'zh-CN': '把 Sigstore bundle（例如 `actions/attest-build-provenance` 生成的）改名成了 `.attestation`。PyPI 要的是另一种格式。',
    },
    {
      en: 'More than one signing step left files in `dist/`. twine sends every `.attestation` file whose name begins with that of the distribution.',
      'zh-CN': '不止一个签名步骤在 `dist/` 里留下了文件。只要文件名以发布文件的名字开头，twine 就会发送所有这样的 `.attestation` 文件。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I need no attestations of my own making', 'zh-CN': '我不需要自己制作的证明' },
      steps: [
        {
          en: 'Remove the steps in the workflow that write `*.attestation` into `dist/`, and delete such files from the artifact that the publish job downloads.',
          'zh-CN': '去掉工作流里往 `dist/` 写 `*.attestation` 的步骤，并从发布作业下载的构建产物里删掉这些文件。',
        },
        {
          en: 'Let the action make them: with Trusted Publishing, `attestations` is on by default.',
          'zh-CN': '交给 action 生成：使用可信发布（Trusted Publishing）时，`attestations` 默认开启。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I convert a Sigstore bundle myself', 'zh-CN': '我要自己转换 Sigstore bundle' },
      steps: [
        {
          en: 'Use `Attestation.from_bundle` of the Python library `pypi-attestations`, and write the result beside the distribution.',
          'zh-CN': '用 Python 库 `pypi-attestations` 的 `Attestation.from_bundle`，把结果写到发布文件旁边。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'List `dist/` before the publish step, and run `pypi-attestations inspect dist/*.attestation` if any is left. Nothing is uploaded.',
      'zh-CN': '在发布步骤之前列出 `dist/`；如果还有这类文件，就运行 `pypi-attestations inspect dist/*.attestation`。这不会上传任何东西。',
    },
  ],
  next: ['attestation-already-exists', 'pypi-attestations-verification-failed'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [56, 84] },
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [179, 198] },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: '7.0.0', lines: [30, 44] },
    { repo: 'pypi/pypi-attestations', path: 'README.md', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9' },
  ],
} as const satisfies ErrorEntry;
