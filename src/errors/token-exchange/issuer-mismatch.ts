import type { ErrorEntry } from '../types.ts';

export default {
  id: 'issuer-mismatch',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "`invalid-publisher`: valid token, but no corresponding publisher (JWT issuer '{issuer}' does not match expected issuer '{expected_issuer}')",
    },
    {
      text: '{"code":"invalid-publisher","description":"valid token, but no corresponding publisher (JWT issuer \'{issuer}\' does not match expected issuer \'{expected_issuer}\')"}',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'valid token, but no corresponding publisher (JWT issuer',
  name: { en: 'The token comes from another issuer', 'zh-CN': '令牌来自另一个签发方' },
  meaning: {
    en: 'PyPI knows the issuer of this OIDC token as a custom issuer of an organization. For GitHub it takes only tokens from `https://token.actions.githubusercontent.com`.',
    'zh-CN': 'PyPI 知道这个 OIDC 令牌的签发方，它登记为某个组织的自定义签发方。但对 GitHub，PyPI 只接受 `https://token.actions.githubusercontent.com` 签发的令牌。',
  },
  says: {
    en: 'The token comes from `{issuer}`. The index expects one from `{expected_issuer}`.',
    'zh-CN': '令牌来自 `{issuer}`，而索引要的是 `{expected_issuer}` 签发的。',
  },
  causes: [
    {
      en: 'The workflow runs on a GitHub Enterprise Server or under an issuer of its own, and not on github.com with the usual issuer.',
      'zh-CN': '工作流运行在 GitHub Enterprise Server 上，或者使用单独的签发方，而不是 github.com 上通常的签发方。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The first address in the message is not the one of github.com', 'zh-CN': '错误信息里的第一个地址不是 github.com 的签发方' },
      steps: [
        {
          en: 'Publish from a repository on github.com whose tokens have the usual issuer, and [register it on the index](/fix-trusted-publishing/#pypi).',
          'zh-CN': '从 github.com 上使用通常签发方的仓库发布，并[在索引上为它添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Or publish with an API token. [How to](/fix-api-token/)',
          'zh-CN': '或者用 API token 发布。[做法](/fix-api-token/)',
        },
      ],
      tradeoff: { en: 'An API token stays yours to guard and to replace.', 'zh-CN': 'API token 要由你自己保管和更换。' },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-payload-unknown-issuer', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [289, 306] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [66, 75] },
  ],
} as const satisfies ErrorEntry;
