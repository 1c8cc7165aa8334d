import type { ErrorEntry } from '../types.ts';

export default {
  id: 'missing-claim',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "`invalid-publisher`: valid token, but no corresponding publisher (Missing claim '{claim}')",
      since: '2023-08-09',
    },
    {
      text: '{"code":"invalid-publisher","description":"valid token, but no corresponding publisher (Missing claim \'{claim}\')"}',
      since: '2023-08-09',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'valid token, but no corresponding publisher (Missing claim',
  name: { en: 'The token lacks a claim that PyPI expects', 'zh-CN': '令牌缺少 PyPI 要求的声明' },
  meaning: {
    en: 'The signature of the OIDC token is good, but a claim is missing that PyPI requires from GitHub. PyPI has not yet looked for your publisher.',
    'zh-CN': 'OIDC 令牌的签名没有问题，但缺少 PyPI 要求 GitHub 提供的一个声明。PyPI 还没有开始查找你的发布者。',
  },
  says: {
    en: 'The token of this job lacks the claim `{claim}`, which the index requires. Your publisher was not looked for yet.',
    'zh-CN': '这个作业的令牌缺少索引要求的声明 `{claim}`。还没有开始查找你的发布者。',
  },
  causes: [
    {
      en: 'GitHub or the index changed something on its side. It was reported with `jti` on TestPyPI in August 2024, shortly after that claim had become a requirement.',
      'zh-CN': 'GitHub 或索引一侧有变动。2024 年 8 月有人在 TestPyPI 上遇到过，缺的是 `jti`，当时这个声明刚成为必需项。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'A claim is missing', 'zh-CN': '缺少声明' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: it gets a new token. Nothing in the workflow decides on these claims.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：它会拿到新令牌。工作流里没有任何设置能决定这些声明。',
        },
        {
          en: 'If it fails again, search the issues of `pypi/warehouse` for the name of the claim and report it there.',
          'zh-CN': '如果再次失败，在 `pypi/warehouse` 的 issue 里搜索这个声明的名字，并在那里报告。',
        },
        {
          en: 'If the release cannot wait, publish with an API token. [How to](/fix-api-token/)',
          'zh-CN': '如果等不及，就用 API token 发布。[做法](/fix-api-token/)',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the publisher anew: it has not been compared yet.',
      'zh-CN': '重新添加发布者：还没有走到比对那一步。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [234, 249] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [152, 165] },
    { repo: 'pypi/warehouse', path: 'issues/16569' },
  ],
} as const satisfies ErrorEntry;
