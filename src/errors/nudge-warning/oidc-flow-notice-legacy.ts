import type { ErrorEntry } from '../types.ts';

export default {
  id: 'oidc-flow-notice-legacy',
  stage: 'nudge-warning',
  emitter: 'gh-action-pypi-publish',
  severity: 'notice',
  role: 'context',
  messages: [
    {
      text: 'Attempting to perform trusted publishing exchange to retrieve a temporary short-lived API token for authentication against {repository_url} due to __token__ username with no supplied password field',
      since: 'v1.8.5',
      until: 'v1.8.11',
    },
    {
      text: 'Attempting to perform OIDC credential exchange to retrieve a temporary short-lived API token for authentication against {repository_url}',
      since: 'v1.8.3',
      until: 'v1.8.4',
    },
    { text: 'In OIDC flow', since: 'v1.8.0', until: 'v1.8.2' },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Attempting to perform trusted publishing exchange',
  name: { en: 'An old release of the action tries Trusted Publishing', 'zh-CN': '旧版 action 正在尝试可信发布' },
  meaning: {
    en: 'A notice, not an error: `user` is `__token__` and the action got no password, so it tries Trusted Publishing. Releases from v1.8.12 on say so in the debug log only.',
    'zh-CN': '这是提示，不是错误：`user` 是 `__token__`，而 action 没有拿到密码，于是尝试可信发布（Trusted Publishing）。从 v1.8.12 起，这句话只出现在调试日志里。',
  },
  causes: [
    {
      en: 'Trusted Publishing is meant, with a release of the action from v1.8.0 to v1.8.11.',
      'zh-CN': '本来就想用可信发布，而 action 的版本在 v1.8.0 到 v1.8.11 之间。',
    },
    {
      en: 'An API token was meant, and `password: ${{ secrets.X }}` is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '你想用 API token，但 `password: ${{ secrets.X }}` 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I want to use an API token', 'zh-CN': '我想用 API token' },
      steps: [
        {
          en: 'Your secret is empty in this job. Put it where the publish job can read it: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '你的 secret 在这个作业里是空的。把它放到发布作业读得到的地方：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      when: { en: 'I want Trusted Publishing', 'zh-CN': '我想用可信发布' },
      steps: [
        {
          en: 'Look for the reason of a failure in the lines after the notice.',
          'zh-CN': '如果失败了，原因在这条提示之后的行里。',
        },
        {
          en: 'In the workflow replace the old version after `pypa/gh-action-pypi-publish@` by `release/v1`, or by the commit of a current release.',
          'zh-CN': '在工作流里，把 `pypa/gh-action-pypi-publish@` 后面的旧版本换成 `release/v1`，或者某个新版本的提交。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'With a token the inputs of the step show `password: ***` and the notice is gone. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '用 token 时，步骤的输入参数里有 `password: ***`，这条提示也消失了。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.8.0', lines: [43, 48] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.8.4', lines: [43, 50] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.8.11', lines: [56, 64] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.8.12', lines: [56, 60] },
  ],
} as const satisfies ErrorEntry;
