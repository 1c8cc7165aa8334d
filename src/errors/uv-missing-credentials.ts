import type { ErrorEntry } from './types.ts';

export default {
  id: 'uv-missing-credentials',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  messages: [
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Failed to send POST request\n  Caused by: Missing credentials for {url}',
    },
    { text: 'Missing credentials for {url}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Caused by: Missing credentials for',
  name: { en: 'uv has nothing to sign in with', 'zh-CN': 'uv 没有任何可用的凭据' },
  meaning: {
    en: '`uv publish` found no token, no password and no keyring, and got no token by Trusted Publishing. It stopped without sending the file.',
    'zh-CN': '`uv publish` 没有找到 token、密码或 keyring，也没有通过可信发布（Trusted Publishing）拿到 token。它没有发送文件就停了下来。',
  },
  causes: [
    {
      en: 'The publish job lacks `id-token: write`. uv says so above, after `Trusted publishing failed`, and goes on without a token.',
      'zh-CN': '发布作业缺少 `id-token: write`。uv 在上方的 `Trusted publishing failed` 之后说明了这一点，然后在没有 token 的情况下继续。',
    },
    {
      en: 'The token exchange was refused, for instance because no publisher is registered. The reason stands above in the same note.',
      'zh-CN': '令牌交换被拒绝，例如没有登记发布者。原因也写在上方的同一段说明里。',
    },
    {
      en: 'A token was meant, but the step has no variable `UV_PUBLISH_TOKEN`. A secret stored on GitHub reaches the step only through `env:`.',
      'zh-CN': '你想用 token，但这个步骤没有 `UV_PUBLISH_TOKEN` 变量。存放在 GitHub 上的 secret 要通过 `env:` 才会传到步骤里。',
    },
    {
      en: 'With old releases of uv: the token stands in `UV_PUBLISH_PASSWORD` and no user name is given.',
      'zh-CN': '旧版 uv：token 写在 `UV_PUBLISH_PASSWORD` 里，却没有给用户名。',
    },
  ],
  fixes: [
    {
      when: { en: 'you want Trusted Publishing, which is advised', 'zh-CN': '你想用可信发布（推荐）' },
      steps: [
        {
          en: 'In the workflow file, give the publish job `id-token: write` under `permissions:`.',
          'zh-CN': '在工作流文件里，给发布作业的 `permissions:` 加上 `id-token: write`。',
        },
        {
          en: '[Register the workflow on PyPI](/fix-trusted-publishing/#pypi).',
          'zh-CN': '[在 PyPI 上登记这个工作流](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Call `uv publish --trusted-publishing always`. uv then stops at the real reason, and not at the missing credentials.',
          'zh-CN': '改用 `uv publish --trusted-publishing always`。这样 uv 会停在真正的原因上，而不是报缺少凭据。',
        },
      ],
    },
    {
      when: { en: 'you pass an API token', 'zh-CN': '你传的是 API token' },
      steps: [
        {
          en: 'In the workflow file, give the step `env:` with `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`, in place of a name of your own or `UV_PUBLISH_PASSWORD`.',
          'zh-CN':
            '在工作流文件里，给这个步骤加上 `env:`，写 `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`，不要用自己起的变量名或 `UV_PUBLISH_PASSWORD`。',
        },
        {
          en: 'Make sure that the secret exists for this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '确认这个作业读得到 secret：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Adding `UV_PUBLISH_USERNAME` alone: with a user name uv no longer tries Trusted Publishing, and the password is still missing.',
      'zh-CN': '只加 `UV_PUBLISH_USERNAME`：有了用户名，uv 就不再尝试可信发布，而密码仍然没有。',
    },
  ],
  verify: [
    {
      en: 'In the next run, the note `Neither credentials nor keyring are configured` is gone. What uv says after `Uploading` is then the answer of the index. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '下一次运行里不再有 `Neither credentials nor keyring are configured` 这段说明，`Uploading` 之后就是索引的回答。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-oidc-permission-missing', 'uv-token-rejected', 'invalid-publisher-not-found', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-auth/src/middleware.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [567, 571] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [428, 505] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [429, 558] },
    { repo: 'astral-sh/uv', path: 'issues/8023' },
  ],
} as const satisfies ErrorEntry;
