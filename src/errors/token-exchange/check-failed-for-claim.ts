import type { ErrorEntry } from '../types.ts';

export default {
  id: 'check-failed-for-claim',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "`invalid-publisher`: valid token, but no corresponding publisher (Check failed for required claim '{claim}')",
      since: '2023-08-09',
    },
    {
      text: "`invalid-publisher`: valid token, but no corresponding publisher (Check failed for optional claim '{claim}')",
      since: '2023-08-09',
    },
    {
      text: '{"code":"invalid-publisher","description":"valid token, but no corresponding publisher (Check failed for {kind} claim \'{claim}\')"}',
      since: '2023-08-09',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'valid token, but no corresponding publisher (Check failed for required claim',
  name: { en: 'One claim of the token did not pass', 'zh-CN': '令牌的某个声明没有通过检查' },
  meaning: {
    en: 'The index found a publisher for the job, and then one claim of the OIDC token, named at the end, did not fit it.',
    'zh-CN': '索引为这个作业找到了发布者，但 OIDC 令牌里有一个声明与它不符，就是末尾写出的那一个。',
  },
  causes: [
    {
      en: '`sub`: the organization or the repository has a custom subject for OIDC tokens, which does not begin with `repo:`. PyPI refused it until 29 January 2026 and has ignored `sub` since.',
      'zh-CN': '`sub`：组织或仓库自定义了 OIDC 令牌的 subject，不以 `repo:` 开头。2026 年 1 月 29 日之前 PyPI 会拒绝，之后不再看 `sub`。',
    },
    {
      en: 'Another claim: the index runs another version of Warehouse. On PyPI of August 2026 a difference in owner, repository or environment ends earlier, [as not found](/errors/invalid-publisher-not-found/).',
      'zh-CN': '其他声明：索引运行的是另一个版本的 Warehouse。在 2026 年 8 月的 PyPI 上，所有者、仓库或环境不一致会更早失败，[报“没有找到”](/errors/invalid-publisher-not-found/)。',
    },
  ],
  fixes: [
    {
      when: { en: 'you see this message', 'zh-CN': '你看到了这条错误信息' },
      steps: [
        {
          en: 'Look at the claim in the message. With `sub` and PyPI the log is older than 29 January 2026: start a new run, PyPI no longer looks at it. With another claim compare its value in the log with [the publisher on the index](/fix-trusted-publishing/#pypi), add the right one and remove the wrong one.',
          'zh-CN': '看错误信息里的声明。如果是 PyPI 拒绝了 `sub`，日志就早于 2026 年 1 月 29 日：启动一次新的运行，PyPI 已不再检查它。如果是其他声明，把日志里的值与[索引上的发布者](/fix-trusted-publishing/#pypi)核对，添加正确的，再删除错误的。',
        },
        {
          en: 'If an index other than PyPI refuses `sub`, have its custom format set back to the default of GitHub: `repo:OWNER/REPO:…`, or `repo:OWNER@OWNER-ID/REPO@REPO-ID:…` in a repository that was created, renamed or transferred since 15 July 2026.',
          'zh-CN': '如果 PyPI 以外的索引因 `sub` 拒绝，就把自定义格式改回 GitHub 的默认值 `repo:OWNER/REPO:…`；2026 年 7 月 15 日起创建、改名或转移的仓库，默认值是 `repo:OWNER@OWNER-ID/REPO@REPO-ID:…`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'claims-debug-block'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [260, 292] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '5c1a18e1e9048c125550fdc7f8a4e785208d26ba', lines: [130, 153] },
    { repo: 'pypi/warehouse', path: 'issues/19405' },
    { repo: 'github/docs', path: 'content/actions/reference/security/oidc.md', ref: '051718f297e11fadbf357da1e8e756991eb2ed89' },
  ],
} as const satisfies ErrorEntry;
