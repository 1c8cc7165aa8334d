import type { ErrorEntry } from './types.ts';

export default {
  id: 'twine-oidc-retrieval-failed',
  stage: 'identity-token',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'TrustedPublishingFailure: Unable to retrieve an OIDC token from the CI platform for trusted publishing {reason}',
      since: 'twine 6.1.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unable to retrieve an OIDC token from the CI platform for trusted publishing',
  name: { en: 'twine: the job may not ask for an OIDC token', 'zh-CN': 'twine：作业没有申请 OIDC 令牌的权限' },
  meaning: {
    en: '`twine upload` was given no token or password, so it tried Trusted Publishing, and GitHub gave it no OIDC token. What follows in the message is the reason.',
    'zh-CN': '没有人给 `twine upload` token 或密码，于是它尝试可信发布（Trusted Publishing），而 GitHub 没有给它 OIDC 令牌。原因写在错误信息的后半段。',
  },
  causes: [
    {
      en: 'The job that runs `twine upload` lacks `id-token: write`: the message then names `ACTIONS_ID_TOKEN_REQUEST_TOKEN`.',
      'zh-CN': '运行 `twine upload` 的作业缺少 `id-token: write`：这时错误信息里会提到 `ACTIONS_ID_TOKEN_REQUEST_TOKEN`。',
    },
    {
      en: 'An API token was meant, and the step has no `TWINE_PASSWORD`: a secret reaches the step only through `env:`.',
      'zh-CN': '你想用 API token，但这个步骤没有 `TWINE_PASSWORD`：secret 只有通过 `env:` 才会传到步骤里。',
    },
    {
      en: 'The run was started by a pull request from a fork, which gets no OIDC token. twine does not say so.',
      'zh-CN': '这次运行由来自 fork 的拉取请求触发，它拿不到 OIDC 令牌。twine 不会说明这一点。',
    },
  ],
  fixes: [
    {
      when: { en: 'you want Trusted Publishing, which is advised', 'zh-CN': '你想用可信发布（推荐）' },
      steps: [
        {
          en: 'In the workflow file give the job that runs `twine upload` the permission `id-token: write`.',
          'zh-CN': '在工作流文件里，给运行 `twine upload` 的作业加上 `id-token: write` 权限。',
        },
        {
          en: '[Register the workflow on PyPI](/fix-trusted-publishing/#pypi), otherwise the next error is `invalid-publisher`.',
          'zh-CN': '[在 PyPI 上登记这个工作流](/fix-trusted-publishing/#pypi)，否则下一个错误就是 `invalid-publisher`。',
        },
      ],
    },
    {
      when: { en: 'you pass an API token', 'zh-CN': '你传的是 API token' },
      steps: [
        {
          en: 'Set `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}` under `env:` of the step that runs `twine upload`.',
          'zh-CN': '在运行 `twine upload` 的步骤的 `env:` 下设置 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`。',
        },
        {
          en: 'Make sure that the secret is [not empty in this job](/cause/#empty-secret). With an empty `TWINE_PASSWORD` twine sends an empty password, and the index answers 403.',
          'zh-CN': '确认这个 secret [在这个作业里不是空的](/cause/#empty-secret)。`TWINE_PASSWORD` 为空时，twine 会发送空密码，索引返回 403。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. With Trusted Publishing, twine 6.2.0 and later says `Minted upload token for trusted publishing`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '什么都没有上传，版本号还能用。用可信发布时，twine 6.2.0 及以后会打印 `Minted upload token for trusted publishing`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['twine-token-request-failed', 'invalid-publisher-not-found', 'twine-trusted-publishing-unsupported-environment', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [173, 181] },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [274, 302] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [94, 100] },
  ],
} as const satisfies ErrorEntry;
