import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-payload-unknown-issuer',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-payload`: unknown trusted publishing issuer' },
    { text: '{"code":"invalid-payload","description":"unknown trusted publishing issuer"}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'invalid-payload: unknown trusted publishing issuer',
  name: { en: 'PyPI does not know the issuer of the token', 'zh-CN': 'PyPI 不认识令牌的签发方' },
  meaning: {
    en: 'The issuer (`iss`) of the OIDC token is none of those that PyPI takes. For GitHub it has to be `https://token.actions.githubusercontent.com`, with nothing after it.',
    'zh-CN': 'OIDC 令牌的签发方（`iss`）不在 PyPI 接受的范围内。对 GitHub，它必须正好是 `https://token.actions.githubusercontent.com`，后面不能再有内容。',
  },
  causes: [
    {
      en: 'The enterprise on GitHub has an issuer of its own: the setting “Use enterprise-specific issuer URL” appends the name of the enterprise for every repository in it.',
      'zh-CN': 'GitHub 上的企业使用单独的签发方：“Use enterprise-specific issuer URL”这项设置会给企业内所有仓库的签发方加上企业名。',
    },
    {
      en: 'The workflow does not run on github.com, but on a server or a CI system that PyPI does not support.',
      'zh-CN': '工作流不在 github.com 上运行，而是在 PyPI 不支持的服务器或 CI 系统上。',
    },
  ],
  fixes: [
    {
      when: { en: 'your repository belongs to an enterprise on github.com', 'zh-CN': '你的仓库属于 github.com 上的企业' },
      steps: [
        {
          en: 'Ask an owner of the enterprise to open its settings, “Policies”, [[actions]], “OIDC”, and switch off “Use enterprise-specific issuer URL”.',
          'zh-CN': '请企业的所有者打开企业设置，进入“Policies” → [[actions]] → “OIDC”，关闭“Use enterprise-specific issuer URL”。',
        },
        {
          en: 'If it has to stay on, or until then, put an API token into `password` of the publish step. [How to](/fix-api-token/)',
          'zh-CN': '如果必须保留，或者在此之前，就在发布步骤的 `password` 里填 API token。[做法](/fix-api-token/)',
        },
      ],
      tradeoff: {
        en: 'The setting holds for the whole enterprise: other services may rely on its own issuer.',
        'zh-CN': '这项设置对整个企业生效：其他服务可能依赖单独的签发方。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Changing the publisher on PyPI: its form has no field for the issuer of GitHub.',
      'zh-CN': '修改 PyPI 上的发布者：GitHub 的表单里没有填写签发方的字段。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['issuer-mismatch', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [146, 165] },
    { repo: 'pypi/warehouse', path: 'issues/17700' },
    { repo: 'jsr-io/jsr', path: 'issues/1485' },
  ],
} as const satisfies ErrorEntry;
