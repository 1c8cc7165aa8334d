import { PERMITTED, ranWithout } from '../shared/permitted.ts';
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
    // `id` alone, which twine has within it.
    { text: 'id.AmbientCredentialError: GCP: {reason}' },
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
      applies: { values: { reason: { holds: ['github'] } }, not: PERMITTED },
      changes: 'file',
      when: { en: 'The message names GitHub', 'zh-CN': '错误信息里写的是 GitHub' },
      steps: [
        {
          en: 'In the workflow file, give the job that runs `twine upload` the permission `id-token: write`.',
          'zh-CN': '在工作流文件里，给运行 `twine upload` 的作业加上 `id-token: write` 权限。',
        },
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to, otherwise the next error is `invalid-publisher`.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，否则下一个错误就是 `invalid-publisher`。',
        },
        {
          en: 'If you meant an API token instead, set `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}` under `env:` of that step, with a secret that is [not empty in this job](/cause/#empty-secret).',
          'zh-CN': '如果你想用的是 API token，就在那个步骤的 `env:` 下设置 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`，并确认这个 secret [在这个作业里不是空的](/cause/#empty-secret)。',
        },
      ],
    },
    {
      applies: { values: { reason: { holds: ['gitlab', 'malformed', 'audience', 'token'] } } },
      changes: 'file',
      when: { en: 'The message names GitLab, a token audience or `Malformed token`', 'zh-CN': '错误信息里写的是 GitLab、令牌的受众或 `Malformed token`' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, declare the variable with the token under `id_tokens:` of this job, with the plain `aud` of the index, such as `aud: pypi`. [How to](/errors/gitlab-id-token-variable-missing/)',
          'zh-CN': '在 `.gitlab-ci.yml` 里这个作业的 `id_tokens:` 下声明存放令牌的变量，`aud` 直接写索引的值，比如 `aud: pypi`。[做法](/errors/gitlab-id-token-variable-missing/)',
        },
      ],
    },
    {
      applies: { values: { reason: { holds: ['buildkite'] } } },
      when: { en: 'The message names Buildkite', 'zh-CN': '错误信息里写的是 Buildkite' },
      steps: [
        {
          en: 'Run `buildkite-agent oidc request-token --audience pypi` by hand in this step of Buildkite, before `twine upload`. If the program is not found, which is usual in a container, hand it in there; if it fails, it prints the reason, which twine leaves out.',
          'zh-CN': '在 Buildkite 的这个步骤里、`twine upload` 之前，手动运行 `buildkite-agent oidc request-token --audience pypi`。如果找不到这个程序（在容器里很常见），就把它放进容器；如果它失败，会打印原因，而 twine 不显示这个原因。',
        },
      ],
    },
    {
      applies: { values: { reason: { holds: ['circleci'] } } },
      when: { en: 'The message names CircleCI', 'zh-CN': '错误信息里写的是 CircleCI' },
      steps: [
        {
          en: "Run `circleci run oidc get --claims '{\"aud\": \"pypi\"}'` by hand in this job of CircleCI, before `twine upload`. If the program is not found, use an executor whose image has it; if it fails, it prints the reason.",
          'zh-CN': "在 CircleCI 的这个作业里、`twine upload` 之前，手动运行 `circleci run oidc get --claims '{\"aud\": \"pypi\"}'`。如果找不到这个程序，就换用镜像里带有它的 executor；如果它失败，会打印原因。",
        },
      ],
    },
    {
      applies: { any: [{ wording: [1] }, { values: { reason: { holds: ['gcp'] } } }] },
      changes: 'file',
      when: { en: 'The message names GCP', 'zh-CN': '错误信息里写的是 GCP' },
      steps: [
        {
          en: 'If this job does not run on Google Cloud, remove `GOOGLE_SERVICE_ACCOUNT_NAME` from its variables: as long as it is left over, twine takes the job for one of Google Cloud.',
          'zh-CN': '如果这个作业不在 Google Cloud 上运行，就从它的变量里删掉 `GOOGLE_SERVICE_ACCOUNT_NAME`：只要它还在，twine 就会把作业当成 Google Cloud 的。',
        },
        {
          en: 'On Google Cloud, the service account in that variable must be allowed to issue OIDC tokens.',
          'zh-CN': '如果确实在 Google Cloud 上，这个变量里的服务账号必须有权签发 OIDC 令牌。',
        },
      ],
    },
    { ...ranWithout, applies: { values: { ...PERMITTED.values, reason: { holds: ['github'] } } } },
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
