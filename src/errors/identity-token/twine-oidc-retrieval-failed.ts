import type { ErrorEntry } from '../types.ts';

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
  name: { en: 'twine got no OIDC token from the CI', 'zh-CN': 'twine 没有从 CI 拿到 OIDC 令牌' },
  meaning: {
    en: '`twine upload` was given no token or password, so it tried Trusted Publishing, and the CI gave it no OIDC token. What follows in the message is the reason.',
    'zh-CN': '没有给 `twine upload` 提供 token 或密码，于是它尝试可信发布（Trusted Publishing），而 CI 没有给它 OIDC 令牌。原因写在错误信息的后半段。',
  },
  causes: [
    {
      en: 'On GitHub Actions, the job that runs `twine upload` lacks `id-token: write`: the message then names `ACTIONS_ID_TOKEN_REQUEST_TOKEN`.',
      'zh-CN': '在 GitHub Actions 上，运行 `twine upload` 的作业缺少 `id-token: write`：这时错误信息里会提到 `ACTIONS_ID_TOKEN_REQUEST_TOKEN`。',
    },
    {
      en: 'An API token was meant, and the step has no `TWINE_PASSWORD`: a secret reaches the step only through `env:`.',
      'zh-CN': '你想用 API token，但这个步骤没有 `TWINE_PASSWORD`：secret 只有通过 `env:` 才会传到步骤里。',
    },
    {
      en: 'The message names another CI: on GitLab [the variable with the ID token](/errors/gitlab-id-token-variable-missing/) is missing or holds something else; on CircleCI or Buildkite the program of the CI is missing or failed; `GCP` appears outside of Google Cloud too, when `GOOGLE_SERVICE_ACCOUNT_NAME` is left over.',
      'zh-CN':
        '错误信息里写的是其他 CI：在 GitLab 上，[存放 ID 令牌的变量](/errors/gitlab-id-token-variable-missing/)不存在，或者里面是其他内容；在 CircleCI 或 Buildkite 上，CI 自己的程序不存在或失败了；不在 Google Cloud 上也可能出现 `GCP`，因为 `GOOGLE_SERVICE_ACCOUNT_NAME` 还留着。',
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
          en: 'Read what follows `for trusted publishing`. `ACTIONS_ID_TOKEN_REQUEST_TOKEN`: give the job the permission `id-token: write`. `GitLab`, a token audience or `Malformed token`: declare the variable under `id_tokens:` with the plain `aud` of the index. `CircleCI` or `Buildkite`: their program has to run in this job. `GCP` elsewhere: unset `GOOGLE_SERVICE_ACCOUNT_NAME`. A status of GitHub from 500 on: run the job again.',
          'zh-CN':
            '看 `for trusted publishing` 后面写的是什么。`ACTIONS_ID_TOKEN_REQUEST_TOKEN`：给作业加上 `id-token: write` 权限。`GitLab`、令牌的受众或 `Malformed token`：在 `id_tokens:` 下声明这个变量，`aud` 直接写索引的值，不要写成列表。`CircleCI` 或 `Buildkite`：它们的程序要能在这个作业里运行。不在 Google Cloud 上却出现 `GCP`：取消设置 `GOOGLE_SERVICE_ACCOUNT_NAME`。GitHub 返回 500 及以上：重新运行作业。',
        },
        {
          en: '[Register the workflow on PyPI](/fix-trusted-publishing/#pypi), otherwise the next error is `invalid-publisher`.',
          'zh-CN': '[在 PyPI 上为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，否则下一个错误就是 `invalid-publisher`。',
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
  next: ['gitlab-id-token-variable-missing', 'twine-token-request-failed', 'invalid-publisher-not-found', 'twine-trusted-publishing-unsupported-environment', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [173, 181] },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [274, 302] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [94, 100] },
  ],
} as const satisfies ErrorEntry;
