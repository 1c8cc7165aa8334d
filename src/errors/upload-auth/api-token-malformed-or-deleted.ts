import type { ErrorEntry } from '../types.ts';

export default {
  id: 'api-token-malformed-or-deleted',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid API Token: deleted or nonexistent macaroon' },
    { text: 'Invalid API Token: malformed or nonexistent macaroon' },
    { text: 'Invalid API Token: malformed macaroon' },
    { text: 'Invalid API Token: Macaroon not found' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'deleted or nonexistent macaroon',
  name: { en: 'The token vanished or cannot be read', 'zh-CN': 'token 不见了，或者读不出来' },
  meaning: {
    en: 'PyPI looks up a token twice: first to sign in, then to check the permission. It says this when the second look fails. A token that is unknown from the start gets `Invalid or non-existent authentication information` instead.',
    'zh-CN': 'PyPI 会查两次 token：先认证，再检查权限。第二次查不到时才会这样说。一开始就不认识的 token，得到的是 `Invalid or non-existent authentication information`。',
  },
  causes: [
    {
      en: 'The token was deleted while the upload was running: by you, by another owner of the secret, or by PyPI because it was found in public.',
      'zh-CN': '上传进行中 token 被删除了：可能是你，可能是 secret 的另一位管理者，也可能是 PyPI 因为它出现在公开的地方而删除。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I stay with an API token', 'zh-CN': '我继续用 API token' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, open [[account-settings > api-tokens > add-api-token]], choose the project as the scope, and put the new token into the secret that the upload reads.',
          'zh-CN': '在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[account-settings > api-tokens > add-api-token]]，范围选这个项目，把新 token 存进上传时读取的 secret。',
        },
        {
          en: 'On GitHub it is the secret that the publish job reads: [where it can be stored](/fix-api-token/). Then run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '在 GitHub 上，就是发布作业读取的 secret：[可以存在哪里](/fix-api-token/)。然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
      ],
      tradeoff: {
        en: 'If a file of this version is up already, the re-run needs `skip-existing: true`.',
        'zh-CN': '如果这个版本已有文件传上去，重新运行时需要 `skip-existing: true`。',
      },
    },
  ],
  verify: [
    {
      en: 'The list under [[api-tokens]] in your account shows which tokens exist. Look at [[release-history]] of the project for files that arrived before the failure.',
      'zh-CN': '账号设置的 [[api-tokens]] 列表会显示有哪些 token。在项目的 [[release-history]] 里看看失败之前有没有文件已经传上去。',
    },
  ],
  next: ['invalid-authentication-information', 'api-token-wrong-project'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [40, 177] },
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [97, 162] },
  ],
} as const satisfies ErrorEntry;
