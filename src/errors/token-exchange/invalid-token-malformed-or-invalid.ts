import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-token-malformed-or-invalid',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-token`: malformed or invalid token' },
    { text: '{"code":"invalid-token","description":"malformed or invalid token"}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid-token: malformed or invalid token',
  name: { en: 'PyPI could not verify the OIDC token', 'zh-CN': 'PyPI 无法验证 OIDC 令牌' },
  meaning: {
    en: 'The OIDC token did not pass the check of its signature, lifetime and audience. PyPI does not say which of them it was, and it has not looked for a publisher yet.',
    'zh-CN': 'OIDC 令牌没有通过签名、有效期和受众的检查。PyPI 不说明是哪一项，而且还没有开始查找可信发布者（Trusted Publisher）。',
  },
  causes: [
    {
      en: 'A script of your own asked GitHub for the wrong audience: PyPI accepts `pypi` only, TestPyPI `testpypi` only.',
      'zh-CN': '你自己的脚本向 GitHub 申请令牌时用错了受众：PyPI 只接受 `pypi`，TestPyPI 只接受 `testpypi`。',
    },
    {
      en: 'The token was fetched early in the job and had expired when it was sent. PyPI allows 30 seconds beyond its end.',
      'zh-CN': '令牌取得太早，发送时已经过期。PyPI 只允许超出有效期 30 秒。',
    },
    {
      en: "PyPI did not have GitHub's key for this token and could not fetch it at that moment.",
      'zh-CN': 'PyPI 手里没有这个令牌对应的 GitHub 密钥，当时也没能取到。',
    },
  ],
  fixes: [
    {
      applies: { ci: ['gitlab'] },
      when: { en: 'It runs on GitLab', 'zh-CN': '在 GitLab 上运行' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, look at `aud` under `id_tokens:` of the publish job: `pypi` for `PYPI_ID_TOKEN`, `testpypi` for `TESTPYPI_ID_TOKEN`. If it is right, run the job again: the token of this one may have expired.',
          'zh-CN': '看 `.gitlab-ci.yml` 里发布作业的 `id_tokens:` 下的 `aud`：`PYPI_ID_TOKEN` 要写 `pypi`，`TESTPYPI_ID_TOKEN` 要写 `testpypi`。如果没错，就重新运行作业：这一次的令牌可能已经过期。',
        },
      ],
    },
    {
      applies: { program: ['action', 'twine', 'uv', 'pdm', 'maturin'], any: [{ ci: ['github'] }, { near: ['GitHubTokenClaims', 'OidcTokenClaims'] }] },
      changes: 'time',
      when: { en: 'The action, twine or uv fetches the token from GitHub', 'zh-CN': '令牌由 action、twine 或 uv 向 GitHub 申请' },
      steps: [
        {
          en: 'Run the failed job again, with [[re-run-failed-jobs]]: it asks the index for its audience and GitHub for a new token.',
          'zh-CN': '点 [[re-run-failed-jobs]] 重新运行失败的作业：它会向索引查询受众，并向 GitHub 申请新令牌。',
        },
        {
          en: 'If it fails again, look at [status.python.org](https://status.python.org/) and [githubstatus.com](https://www.githubstatus.com/) and wait.',
          'zh-CN': '如果仍然失败，看看 [status.python.org](https://status.python.org/) 和 [githubstatus.com](https://www.githubstatus.com/)，等一等再试。',
        },
      ],
    },
    {
      applies: { not: { program: ['action', 'twine', 'uv', 'pdm', 'maturin'] } },
      changes: 'file',
      when: { en: 'A script of my own fetches the token', 'zh-CN': '令牌由我自己的脚本获取' },
      steps: [
        {
          en: 'In your script take the audience from `/_/oidc/audience` of the index you upload to, right before the exchange, and request the token with it.',
          'zh-CN': '让你的脚本在交换之前，从你要上传的那个索引的 `/_/oidc/audience` 取得受众，再用它申请令牌。',
        },
        {
          en: 'Or replace the script in the workflow file by `pypa/gh-action-pypi-publish`, which does both.',
          'zh-CN': '或者在工作流文件里用 `pypa/gh-action-pypi-publish` 代替脚本，这两步它都会做。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing the publisher on PyPI: the token was refused before any publisher was compared.',
      'zh-CN': '修改 PyPI 上的发布者：令牌在比对发布者之前就被拒绝了。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The refusal is gone, or it has become another code. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。拒绝消失了，或者变成了另一个错误代码。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'token-request-refused'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [217, 274] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [156, 189] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [191, 198] },
    { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/using-a-publisher.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [116, 131] },
  ],
} as const satisfies ErrorEntry;
