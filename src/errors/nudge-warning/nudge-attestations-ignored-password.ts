import type { ErrorEntry } from '../types.ts';

export default {
  id: 'nudge-attestations-ignored-password',
  stage: 'nudge-warning',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: "The workflow was run with the 'attestations: true' input, but an explicit password was also set, disabling Trusted Publishing. As a result, the attestations input is ignored.",
      since: 'v1.10.0',
    },
    { text: 'but an explicit password was also set, disabling Trusted Publishing', since: 'v1.10.0' },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'an explicit password was also set, disabling Trusted Publishing',
  name: { en: 'No attestations, because a password is given', 'zh-CN': '给了密码，所以没有证明' },
  meaning: {
    en: 'A warning, not the reason of a failure: the action uploads with the password it was given and adds no attestations. You need not have written `attestations: true`; it is the default.',
    'zh-CN': '这是警告，不是失败的原因：action 用你给的密码上传，不附带证明（attestation）。你不一定写过 `attestations: true`，它是默认值。',
  },
  causes: [
    {
      en: 'The upload uses an API token and says nothing about `attestations`.',
      'zh-CN': '上传用的是 API token，又没有写 `attestations`。',
    },
    {
      en: 'Trusted Publishing is meant, and a `password:` line is left over from before.',
      'zh-CN': '本来想用可信发布，但以前的 `password:` 那一行忘了删。',
    },
    {
      en: '`user:` is something else than `__token__`. The sentence then speaks of a password even if there is none.',
      'zh-CN': '`user:` 不是 `__token__`。这时即使没有密码，警告里也说有密码。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: ['View at:'] } },
      when: { en: 'The job failed', 'zh-CN': '作业失败了' },
      steps: [
        {
          en: 'Look for `ERROR` or `Error:` in the log of the publish step, or for the last line of a traceback: the reason stands there, not in this warning.',
          'zh-CN': '在发布步骤的日志里找 `ERROR` 或 `Error:`，或者 traceback 的最后一行：原因在那里，不在这条警告里。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want Trusted Publishing and attestations', 'zh-CN': '我想用可信发布，也想要证明' },
      steps: [
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to first.',
          'zh-CN': '先在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'In the workflow remove `password:` and `user:`, and give the publish job `id-token: write`.',
          'zh-CN': '在工作流里删掉 `password:` 和 `user:`，给发布作业加上 `id-token: write`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I stay with the API token and want a quiet log', 'zh-CN': '我继续用 API token，只想让日志清静些' },
      steps: [
        {
          en: 'Add `attestations: false` to the publish step, in lower case. It removes this warning and changes nothing else.',
          'zh-CN': '给发布步骤加上 `attestations: false`，要小写。它只会去掉这条警告，其余不变。',
        },
      ],
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  notAFix: [
    {
      en: '`attestations: false` against a failed upload: the warning goes, the error stays. Look for the line with `ERROR` further down.',
      'zh-CN': '上传失败时加 `attestations: false`：警告没了，错误还在。请往下找带 `ERROR` 的那一行。',
    },
    {
      en: '`id-token: write` beside a password: the action still uses the password.',
      'zh-CN': '有密码时再加 `id-token: write`：action 用的还是密码。',
    },
  ],
  verify: [
    {
      en: 'With a token and `attestations: false` the warning is gone from the next run. With Trusted Publishing the log says `Generating and uploading digital attestations`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '用 token 并写了 `attestations: false`，下一次运行就没有这条警告了。用可信发布时，日志里有 `Generating and uploading digital attestations`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['nudge-upgrade-to-trusted-publishing', 'nudge-magic-link', 'attestations-generating-notice'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [62, 65] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [102, 108] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
