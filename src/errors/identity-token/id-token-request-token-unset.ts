import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-token-unset',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
      since: 'v1.8.5',
    },
    {
      text: 'OIDC token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
      until: 'v1.8.4',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset',
  name: { en: 'The job may not ask for an OIDC token', 'zh-CN': '作业没有申请 OIDC 令牌的权限' },
  meaning: {
    en: 'The action got no `password`, so it tried Trusted Publishing, and the job has no `id-token: write` permission. Either the permission is missing, or a token was meant and its secret is empty.',
    'zh-CN':
      'action 没有拿到 `password`，于是改用可信发布（Trusted Publishing），而这个作业没有 `id-token: write` 权限。要么是缺少这个权限，要么是你想用 token，但 secret 是空的。',
  },
  causes: [
    {
      en: 'The publish job lacks `id-token: write`. A `permissions:` block that names other permissions takes this one away.',
      'zh-CN': '发布作业缺少 `id-token: write`。`permissions:` 里只要写了其他权限，没写的这一项就被去掉了。',
    },
    {
      en: 'An API token was meant, and `password: ${{ secrets.X }}` is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '你想用 API token，但 `password: ${{ secrets.X }}` 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: 'The permission stands on another job, for instance on the one that builds.',
      'zh-CN': '权限写在了其他作业上，比如构建作业。',
    },
    {
      en: 'The run was started by a pull request from a fork, which gets no OIDC token.',
      'zh-CN': '这次运行由来自 fork 的拉取请求触发，它拿不到 OIDC 令牌。',
    },
  ],
  fixes: [
    {
      when: { en: 'you want Trusted Publishing, which is advised', 'zh-CN': '你想用可信发布（推荐）' },
      steps: [
        {
          en: 'Give the publish job `id-token: write`, and remove `password:` if it is there. Where a pull request from a fork started the run, no permission helps: publish from a tag or a release.',
          'zh-CN': '给发布作业加上 `id-token: write`，有 `password:` 就删掉。如果运行是由来自 fork 的拉取请求触发的，加权限没有用：改为在 git tag 或 release 触发时发布。',
        },
        {
          en: '[Register the workflow on PyPI](/fix-trusted-publishing/#pypi), otherwise the next error is `invalid-publisher`.',
          'zh-CN': '[在 PyPI 上为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，否则下一个错误就是 `invalid-publisher`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      when: { en: 'you pass an API token', 'zh-CN': '你传的是 API token' },
      steps: [
        {
          en: 'Unfold the publish step in the log. `password: ***` means that the secret arrived; no such line means that it is empty.',
          'zh-CN': '在日志里展开发布步骤。有 `password: ***` 说明 secret 传到了；没有这一行，说明它是空的。',
        },
        {
          en: 'Put the secret where this job can read it: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '把 secret 放到这个作业读得到的地方：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['environment:', 'name: pypi', 'password:'] },
    },
  ],
  notAFix: [
    {
      en: '`attestations: false`: with an empty password and no permission the log is the same with and without it. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：密码为空、又没有权限时，加不加它，日志完全一样。[为什么它看起来有用](/cause/#attestations)',
    },
    {
      en: '`id-token: write`, if you meant to use a token: it only leads to `invalid-publisher`.',
      'zh-CN': '本来想用 token 却加上 `id-token: write`：只会换来 `invalid-publisher`。',
    },
  ],
  verify: [
    {
      en: 'With Trusted Publishing the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`); with a token the inputs show `password: ***`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '用可信发布时，日志里有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）；用 token 时，输入参数里有 `password: ***`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'invalid-authentication-information'],
  sources: [
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [94, 100] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [231, 236] },
  ],
} as const satisfies ErrorEntry;
