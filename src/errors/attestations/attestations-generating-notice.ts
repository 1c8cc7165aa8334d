import type { ErrorEntry } from '../types.ts';

export default {
  id: 'attestations-generating-notice',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'notice',
  role: 'context',
  messages: [{ text: 'Generating and uploading digital attestations', since: 'v1.10.0' }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Generating and uploading digital attestations',
  name: { en: 'Signing starts', 'zh-CN': '开始签名' },
  meaning: {
    en: 'This is no error. Trusted Publishing has worked, and the action now signs the files before it uploads them.',
    'zh-CN': '这不是错误。可信发布（Trusted Publishing）已经认证成功，action 正在为文件签名，接着才上传。',
  },
  causes: [
    {
      en: 'Normal operation: Trusted Publishing, PyPI or TestPyPI as the index, and `attestations`, which is on by default since v1.11.0.',
      'zh-CN': '正常运行：使用可信发布，索引是 PyPI 或 TestPyPI，而 `attestations` 从 v1.11.0 起默认开启。',
    },
    {
      en: 'It was meant to be off, but `attestations:` is `no`, `off`, `0` or empty. All of these leave it on; only `false` turns it off.',
      'zh-CN': '本想关闭，但 `attestations:` 写成了 `no`、`off`、`0` 或空值。这些写法都不会关闭它，只有 `false` 才会。',
    },
  ],
  fixes: [
    {
      when: { en: 'The job failed and this is the last line I recognise', 'zh-CN': '作业失败了，而这是我认得的最后一行' },
      steps: [
        {
          en: 'Read the line that follows. Before `Uploading distributions to` it is about signing, not about signing in. A common one: [already have publish attestations](/errors/attestation-already-exists/).',
          'zh-CN':
            '看它后面的那一行。在 `Uploading distributions to` 之前，问题出在签名，而不是认证。常见的一种是 [already have publish attestations](/errors/attestation-already-exists/)。',
        },
        {
          en: 'After `Uploading distributions to` it is the index that refused a file.',
          'zh-CN': '在 `Uploading distributions to` 之后，则是索引拒绝了某个文件。',
        },
      ],
    },
    {
      changes: 'nothing',
      when: { en: 'The job succeeded', 'zh-CN': '作业成功了' },
      steps: [{ en: 'There is nothing to do.', 'zh-CN': '什么都不用做。' }],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I do not want attestations', 'zh-CN': '我不想要证明' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step.',
          'zh-CN': '在发布步骤上设置 `attestations: false`。',
        },
      ],
      tradeoff: {
        en: 'The files are published without attestations. Nothing else changes.',
        'zh-CN': '文件发布时不带证明，其他都不变。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  notAFix: [
    {
      en: '`attestations: false` against an authentication error: it never changes how the action signs in. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '用 `attestations: false` 对付认证错误：它从不改变 action 的认证方式。[为什么它看起来有用](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'The list of hashes names a `.publish.attestation` file for each distribution (shown by default since v1.14.0), and the log ends with `View at:`.',
      'zh-CN': '哈希列表里每个发布文件都有一个对应的 `.publish.attestation` 文件（v1.14.0 起默认显示），日志最后是 `View at:`。',
    },
  ],
  next: ['attestation-already-exists', 'pypi-attestations-build-config-mismatch', 'file-already-exists'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [102, 123] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [198, 214] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
