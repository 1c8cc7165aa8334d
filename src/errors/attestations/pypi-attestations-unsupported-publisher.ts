import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-unsupported-publisher',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: 'Invalid attestations supplied during upload: Attestations are not currently supported with {publisher} publishers' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Attestations are not currently supported',
  name: { en: 'No attestations from this kind of publisher', 'zh-CN': '这类发布者不支持证明' },
  meaning: {
    en: 'The upload came with attestations, and the Trusted Publisher behind its token is of a kind for which PyPI cannot check them. The message names the kind.',
    'zh-CN': '上传时带了证明，而这个 token 背后的可信发布者（Trusted Publisher）属于 PyPI 无法检查证明的类型。错误信息里写着是哪一类。',
  },
  says: {
    en: 'The upload came with attestations, and its Trusted Publisher is one of `{publisher}`: of that kind PyPI cannot check them.',
    'zh-CN': '上传时带了证明，而对应的可信发布者（Trusted Publisher）是 `{publisher}` 类型的：PyPI 无法检查这一类的证明。',
  },
  causes: [
    {
      en: 'The publisher is ActiveState. PyPI takes attestations from publishers of GitHub, GitLab and Google Cloud.',
      'zh-CN': '发布者是 ActiveState。PyPI 接受的是 GitHub、GitLab 和 Google Cloud 发布者的证明。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I stay on this platform', 'zh-CN': '我继续用这个平台' },
      steps: [
        {
          en: 'Take `--attestations` out of the twine command there and keep `.attestation` files out of the upload. Trusted Publishing goes on as before.',
          'zh-CN': '在那里的 twine 命令里去掉 `--attestations`，不要把 `.attestation` 文件交给上传。可信发布照常工作。',
        },
      ],
      tradeoff: { en: 'The files carry no attestations.', 'zh-CN': '文件不带证明。' },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want attestations', 'zh-CN': '我需要证明' },
      steps: [
        {
          en: 'Publish from GitHub Actions: write the workflow file with the [generator](/generator/) and [register it on PyPI](/fix-trusted-publishing/#pypi).',
          'zh-CN': '改从 GitHub Actions 发布：用[生成器](/generator/)写出工作流文件，并[在 PyPI 上添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  verify: [
    {
      en: 'The upload goes through and ends with `View at:`. The refused file was not stored, so the version number is still free.',
      'zh-CN': '上传成功，以 `View at:` 结尾。被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['pypi-attestations-trusted-publishing-only'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [48, 52] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [314, 322] },
  ],
} as const satisfies ErrorEntry;
