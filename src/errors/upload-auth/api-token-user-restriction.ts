import type { ErrorEntry } from '../types.ts';

export default {
  id: 'api-token-user-restriction',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid API Token: token with user restriction without a user' },
    { text: 'Invalid API Token: token with user restriction without a macaroon' },
    { text: 'Invalid API Token: current user does not match user restriction in token' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'token with user restriction without a user',
  name: { en: 'PyPI does not connect the token with its account', 'zh-CN': 'PyPI 没能把 token 和账号对应起来' },
  meaning: {
    en: 'The token is tied to one account, and PyPI did not take the request for one of this account. With an unchanged token the fault is on the side of PyPI.',
    'zh-CN': 'token 绑定了一个账号，而 PyPI 没能认出这次请求来自这个账号。token 没有改动过的话，问题在 PyPI 一侧。',
  },
  causes: [
    {
      en: 'A fault of PyPI. On 13 March 2024 many uploads ended in this way after a change in PyPI, which was reverted on the same day.',
      'zh-CN': 'PyPI 出了故障。2024 年 3 月 13 日，PyPI 的一次改动让许多上传这样失败，改动当天就撤回了。',
    },
    {
      en: 'Restrictions were added to the token by hand, with another account in them.',
      'zh-CN': '有人手工给 token 加了限制，里面写的是另一个账号。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The same token worked before', 'zh-CN': '同一个 token 以前能用' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org) and at the newest issues of [pypi/warehouse](https://github.com/pypi/warehouse/issues), and wait. Then run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '看一下 [status.python.org](https://status.python.org) 和 [pypi/warehouse](https://github.com/pypi/warehouse/issues) 最新的 issue，等待恢复，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'Nobody else reports it, and only this token is concerned', 'zh-CN': '别人都没有遇到，只有我这个 token 有问题' },
      steps: [
        {
          en: 'Create a new token under [[api-tokens]] in your account on PyPI, and put it into the secret that the upload reads.',
          'zh-CN': '在 PyPI 账号设置的 [[api-tokens]] 里新建一个 token，存进上传时读取的 secret。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Re-run the publish job. As long as the token is refused, no file is stored and no version number is used up.',
      'zh-CN': '重新运行发布作业。token 被拒绝时不会保存任何文件，也不消耗版本号。',
    },
  ],
  next: ['invalid-authentication-information'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [99, 114] },
    { repo: 'pypi/warehouse', path: 'issues/15588' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/222' },
  ],
} as const satisfies ErrorEntry;
