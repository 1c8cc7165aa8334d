import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-reuse-token',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-reuse-token`: invalid token: already used', since: '2024-08-12' },
    { text: '{"code":"invalid-reuse-token","description":"invalid token: already used"}', since: '2024-08-12' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid-reuse-token: invalid token: already used',
  name: { en: 'The OIDC token was exchanged before', 'zh-CN': '这个 OIDC 令牌已经交换过' },
  meaning: {
    en: 'PyPI turns each OIDC token into an upload token once. It remembers its `jti` until the token has expired, and this one has been used.',
    'zh-CN': '每个 OIDC 令牌，PyPI 只换一次上传 token。它会记住令牌的 `jti`，直到令牌过期；而这个令牌已经用过。',
  },
  causes: [
    {
      en: 'A script of yours fetches the OIDC token once and exchanges it in several steps or for several uploads.',
      'zh-CN': '你自己的脚本只取一次 OIDC 令牌，却在多个步骤里或为多次上传去交换。',
    },
    {
      en: 'A client repeats the request after a lost answer, although the first request succeeded.',
      'zh-CN': '客户端没有收到响应就重发请求，而第一次请求其实已经成功。',
    },
  ],
  fixes: [
    {
      applies: { program: ['action', 'twine', 'uv', 'pdm', 'maturin'] },
      changes: 'time',
      when: { en: 'The action, twine or uv made the exchange', 'zh-CN': '交换由 action、twine 或 uv 完成' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: it gets a new token.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：它会拿到新令牌。',
        },
      ],
    },
    {
      applies: { not: { program: ['action', 'twine', 'uv', 'pdm', 'maturin'] } },
      changes: 'file',
      when: { en: 'A script of mine makes the exchange', 'zh-CN': '交换由我自己的脚本完成' },
      steps: [
        {
          en: 'In your script request a new token with `ACTIONS_ID_TOKEN_REQUEST_URL` before each exchange, and do not repeat the request to `/_/oidc/mint-token` with the same token.',
          'zh-CN': '让你的脚本在每次交换之前都用 `ACTIONS_ID_TOKEN_REQUEST_URL` 申请新令牌，不要用同一个令牌重复请求 `/_/oidc/mint-token`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Waiting until the token has expired: then it is refused as invalid.',
      'zh-CN': '等令牌过期：到那时它会被当作无效令牌拒绝。',
    },
  ],
  verify: [
    {
      en: 'This exchange uploaded nothing. If an earlier step used the same token to upload, look on the page of the project which files are there.',
      'zh-CN': '这次交换没有上传任何东西。如果前面的步骤用同一个令牌上传过，在项目页面上看看已有哪些文件。',
    },
  ],
  next: ['invalid-token-malformed-or-invalid', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [281, 320] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [191, 215] },
  ],
} as const satisfies ErrorEntry;
