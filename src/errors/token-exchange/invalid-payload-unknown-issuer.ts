import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-payload-unknown-issuer',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-payload`: unknown trusted publishing issuer' },
    { text: '{"code":"invalid-payload","description":"unknown trusted publishing issuer"}' },
    { text: 'unknown trusted publishing issuer' },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'invalid-payload: unknown trusted publishing issuer',
  name: { en: 'PyPI does not know the issuer of the token', 'zh-CN': 'PyPI 不认识令牌的签发方' },
  meaning: {
    en: 'The issuer (`iss`) of the OIDC token is none of those that PyPI takes. For GitHub it has to be `https://token.actions.githubusercontent.com`, with nothing after it, for GitLab mostly that of gitlab.com.',
    'zh-CN': 'OIDC 令牌的签发方（`iss`）不在 PyPI 接受的范围内。对 GitHub，它必须正好是 `https://token.actions.githubusercontent.com`，后面不能再有内容；对 GitLab，通常是 gitlab.com 的签发方。',
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
      applies: { ci: ['gitlab'] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'It runs on GitLab', 'zh-CN': '在 GitLab 上运行' },
      steps: [
        {
          en: 'Publish with an API token, stored as a masked variable of the project: PyPI takes the tokens of gitlab.com, and those of another GitLab only where an organization on PyPI has its issuer registered. Name the variable `TWINE_PASSWORD` for twine, with `TWINE_USERNAME` set to `__token__`, or `UV_PUBLISH_TOKEN` for uv.',
          'zh-CN': '改用 API token 发布，存为项目的隐藏（masked）变量：PyPI 接受 gitlab.com 的令牌，其他 GitLab 只有在 PyPI 的组织登记了它的签发方时才接受。twine 的变量名是 `TWINE_PASSWORD`，并把 `TWINE_USERNAME` 设为 `__token__`；uv 则是 `UV_PUBLISH_TOKEN`。',
        },
      ],
    },
    {
      applies: { ci: ['github'] },
      changes: 'setting',
      when: { en: 'My repository belongs to an enterprise on github.com', 'zh-CN': '我的仓库属于 github.com 上的企业' },
      steps: [
        {
          en: 'Ask an owner of the enterprise to open its settings, “Policies”, [[actions]], “OIDC”, and switch off “Use enterprise-specific issuer URL”.',
          'zh-CN': '请企业的所有者打开企业设置，进入“Policies” → [[actions]] → “OIDC”，关闭“Use enterprise-specific issuer URL”。',
        },
        {
          en: 'If it has to stay on, or until then, publish with an API token. [How to](/fix-api-token/)',
          'zh-CN': '如果必须保留，或者在此之前，就用 API token 发布。[做法](/fix-api-token/)',
        },
      ],
      tradeoff: {
        en: 'The setting holds for the whole enterprise: other services may rely on its own issuer.',
        'zh-CN': '这项设置对整个企业生效：其他服务可能依赖单独的签发方。',
      },
    },
    {
      applies: { not: { ci: ['gitlab'] } },
      changes: 'file',
      fixer: 'repository',
      when: {
        en: 'It runs on a GitHub Enterprise Server, or on another CI',
        'zh-CN': '在 GitHub Enterprise Server 或其他 CI 上运行',
      },
      steps: [
        {
          en: 'Publish with an API token: PyPI takes tokens of github.com, gitlab.com, Google Cloud and ActiveState. [How to](/fix-api-token/)',
          'zh-CN': '改用 API token 发布：PyPI 接受的是 github.com、gitlab.com、Google Cloud 和 ActiveState 的令牌。[做法](/fix-api-token/)',
        },
      ],
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
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [39, 63] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/gitlab.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [185, 185] },
    { repo: 'pypi/warehouse', path: 'issues/17700' },
    { repo: 'jsr-io/jsr', path: 'issues/1485' },
  ],
} as const satisfies ErrorEntry;
