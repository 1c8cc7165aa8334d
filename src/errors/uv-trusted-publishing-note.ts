import type { ErrorEntry } from './types.ts';

export default {
  id: 'uv-trusted-publishing-note',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'notice',
  role: 'outer-frame',
  messages: [
    {
      text: "Note: Neither credentials nor keyring are configured, and there was an error fetching the trusted publishing token. If you don't want to use trusted publishing, you can ignore this error, but you need to provide credentials.",
      since: 'uv 0.4.28',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Neither credentials nor keyring are configured, and there was an error fetching the trusted publishing token.',
  name: { en: 'uv: no credentials, and Trusted Publishing failed', 'zh-CN': 'uv：没有凭据，可信发布也失败了' },
  meaning: {
    en: '`uv publish` got no credentials and tried Trusted Publishing, which failed. The reason stands beneath this note, after `Trusted publishing failed`; uv then goes on without a token.',
    'zh-CN':
      '`uv publish` 没有拿到凭据，于是尝试可信发布（Trusted Publishing），也失败了。原因写在这条提示下面的 `Trusted publishing failed` 之后；uv 随后在没有 token 的情况下继续。',
  },
  causes: [
    {
      en: 'The publish job lacks `id-token: write`: [uv names the permission](/errors/uv-oidc-permission-missing/).',
      'zh-CN': '发布作业缺少 `id-token: write`：[uv 会点名这个权限](/errors/uv-oidc-permission-missing/)。',
    },
    {
      en: 'The index refused the token, mostly because [no publisher is registered](/errors/uv-token-rejected/).',
      'zh-CN': '索引拒绝了令牌，多半是因为[没有登记发布者](/errors/uv-token-rejected/)。',
    },
    {
      en: 'An API token was meant, and it does not reach the step: `UV_PUBLISH_TOKEN` is missing in its `env:` or misspelt.',
      'zh-CN': '你想用 API token，但它没有传到这个步骤：`env:` 里没有 `UV_PUBLISH_TOKEN`，或者名字写错了。',
    },
    {
      en: '`uv publish` runs outside of a CI system that it knows, for instance on your own machine.',
      'zh-CN': '`uv publish` 不是在它认识的 CI 系统里运行，比如在你自己的电脑上。',
    },
  ],
  fixes: [
    {
      when: { en: 'you want Trusted Publishing, which is advised', 'zh-CN': '你想用可信发布（推荐）' },
      steps: [
        {
          en: 'Repair what stands beneath `Trusted publishing failed`: mostly `id-token: write` in the publish job, or [the registration on the index](/fix-trusted-publishing/#pypi).',
          'zh-CN': '修正 `Trusted publishing failed` 下面的问题：多半是发布作业缺少 `id-token: write`，或者要[在索引上登记](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Call `uv publish --trusted-publishing always`. uv then stops at the real reason.',
          'zh-CN': '改用 `uv publish --trusted-publishing always`，uv 就会停在真正的原因上。',
        },
      ],
    },
    {
      when: { en: 'you pass an API token', 'zh-CN': '你传的是 API token' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}` under `env:` of the step that runs `uv publish`.',
          'zh-CN': '在运行 `uv publish` 的步骤的 `env:` 下设置 `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`。',
        },
        {
          en: 'Make sure that the secret is [not empty in this job](/cause/#empty-secret).',
          'zh-CN': '确认这个 secret [在这个作业里不是空的](/cause/#empty-secret)。',
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
      en: 'Run `uv publish --dry-run` in the publish job: it signs in as for a release and uploads nothing. The note is gone. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '在发布作业里运行 `uv publish --dry-run`：它会像正式发布一样认证，但什么也不上传。这条提示不再出现。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-missing-credentials', 'uv-oidc-permission-missing', 'uv-token-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [532, 558] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [418, 480] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [17, 44] },
  ],
} as const satisfies ErrorEntry;
