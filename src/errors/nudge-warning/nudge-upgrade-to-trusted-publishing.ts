import type { ErrorEntry } from '../types.ts';

export default {
  id: 'nudge-upgrade-to-trusted-publishing',
  stage: 'nudge-warning',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: 'Trusted Publishers allows publishing packages to PyPI from automated environments like GitHub Actions without needing to use username/password combinations or API tokens to authenticate with PyPI. Read more: https://docs.pypi.org/trusted-publishers',
      since: 'v1.8.8',
    },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Trusted Publishers allows publishing packages to PyPI from automated environments like GitHub Actions',
  name: { en: 'Advice to move to Trusted Publishing', 'zh-CN': '建议改用可信发布' },
  meaning: {
    en: 'This is advice, not an error: you upload with a token, and the action mentions the other way. If the job failed, the reason is another line.',
    'zh-CN': '这是建议，不是错误：你用 token 上传，action 顺带提一下另一种方式，即可信发布（Trusted Publishing）。如果作业失败了，原因在其他行里。',
  },
  causes: [
    {
      en: 'The publish step passes `password:`, and the index is PyPI or TestPyPI. The line then appears in every run, successful or not.',
      'zh-CN': '发布步骤传了 `password:`，索引是 PyPI 或 TestPyPI。这样每次运行都会出现这一行，无论成败。',
    },
    {
      en: 'The publish step sets `user:` to something other than `__token__`. Then the action stops, and the reason is the line `Password-based uploads disabled` before it.',
      'zh-CN': '发布步骤把 `user:` 设成了 `__token__` 以外的值。这时 action 会停下，原因是前面那条 `Password-based uploads disabled`。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: ['View at:'] } },
      when: { en: 'The job failed', 'zh-CN': '作业失败了' },
      steps: [
        {
          en: 'Look for `ERROR` or `Error:` in the log of the publish step, or for the last line of a traceback; with a token it mostly stands after `Uploading`.',
          'zh-CN': '在发布步骤的日志里找 `ERROR` 或 `Error:`，或者 traceback 的最后一行；用 token 时，它多半在 `Uploading` 之后。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want to follow the advice', 'zh-CN': '我想采纳这个建议' },
      steps: [
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Give the publish job `id-token: write` and remove `password:`.',
          'zh-CN': '给发布作业加上 `id-token: write`，并删掉 `password:`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      aside: true,
      changes: 'nothing',
      when: { en: 'I stay with the token', 'zh-CN': '我继续用 token' },
      steps: [
        {
          en: 'There is nothing to do. The upload does not depend on this line. [The two ways compared](/compare/)',
          'zh-CN': '什么都不用做，上传与这一行无关。[两种方式的比较](/compare/)',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`attestations: false`: it removes another warning, this one stays.',
      'zh-CN': '`attestations: false`：它去掉的是另一条警告，这一条仍在。',
    },
    {
      en: 'Adding `id-token: write` and keeping `password:`: the action goes on using the token, and the warning stays.',
      'zh-CN': '加上 `id-token: write` 却保留 `password:`：action 仍然用 token，警告也还在。',
    },
  ],
  verify: [
    {
      en: 'After the move the line is gone and the log says `Generating and uploading digital attestations`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '改用可信发布后，这一行消失，日志里出现 `Generating and uploading digital attestations`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['nudge-magic-link', 'nudge-attestations-ignored-password', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [56, 60] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [119, 144] },
  ],
} as const satisfies ErrorEntry;
