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
  says: [
    {
      applies: { values: { claim: { is: ['environment'] } } },
      en: 'The index found the publisher of this repository and workflow file, and its environment is not `{environment}`, which this job has.',
      'zh-CN': '索引找到了这个仓库和这个工作流文件的发布者，但它填的环境不是这个作业用的 `{environment}`。',
    },
    {
      en: 'The index found a publisher for this job, and its `{claim}` is not the one in the token.',
      'zh-CN': '索引为这个作业找到了发布者，但它的 `{claim}` 与令牌里的不一致。',
    },
  ],
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
      applies: { values: { claim: { is: ['environment'] } } },
      when: { en: 'The claim is `environment`', 'zh-CN': '不符的声明是 `environment`' },
      steps: [
        {
          en: 'On the index open [[publishing]] of the project: [[environment-name]] there is not the environment of the job. Add a publisher with that of the job, or give the job the `environment:` of the publisher.',
          'zh-CN': '在索引上打开项目的 [[publishing]]：那里的 [[environment-name]] 不是作业用的环境。要么按作业的环境添加发布者，要么给作业写上发布者那里的 `environment:`。',
        },
        {
          en: 'A publisher cannot be edited: add the right one, then remove the wrong one. [Register step by step](/fix-trusted-publishing/#pypi)',
          'zh-CN': '发布者不能编辑：先添加正确的，再删除错误的。[添加的详细步骤](/fix-trusted-publishing/#pypi)',
        },
      ],
    },
    {
      applies: { values: { claim: { is: ['sub'] } }, index: ['pypi', 'testpypi'] },
      changes: 'time',
      fixer: 'repository',
      when: { en: 'PyPI or TestPyPI refused `sub`', 'zh-CN': 'PyPI 或 TestPyPI 因 `sub` 拒绝' },
      steps: [
        {
          en: 'Run the failed job again, and change nothing on PyPI: your organization or repository has a custom subject for OIDC tokens, which PyPI refused when this log was written. Since 29 January 2026 it ignores `sub`.',
          'zh-CN': '重新运行失败的作业，PyPI 上什么都不用改：你的组织或仓库自定义了 OIDC 令牌的 subject，写下这份日志时 PyPI 会因此拒绝。从 2026 年 1 月 29 日起，它不再看 `sub`。',
        },
      ],
    },
    {
      applies: { values: { claim: { is: ['sub'] } }, index: ['other'] },
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'Another index refused `sub`', 'zh-CN': '其他索引因 `sub` 拒绝' },
      steps: [
        {
          en: 'Have the custom subject of the organization or the repository set back to the default of GitHub: `repo:OWNER/REPO:…`, or `repo:OWNER@OWNER-ID/REPO@REPO-ID:…` in a repository that was created, renamed or transferred since 15 July 2026.',
          'zh-CN': '让管理员把组织或仓库的自定义 subject 改回 GitHub 的默认值：`repo:OWNER/REPO:…`；2026 年 7 月 15 日起创建、改名或转移的仓库，默认值是 `repo:OWNER@OWNER-ID/REPO@REPO-ID:…`。',
        },
      ],
    },
    {
      applies: { not: { values: { claim: { is: ['sub', 'environment'] } } } },
      changes: 'setting',
      when: { en: 'It is another claim', 'zh-CN': '不符的是其他声明' },
      steps: [
        {
          en: 'Compare the value of this claim in the log with [the publisher on the index](/fix-trusted-publishing/#pypi): add a publisher that fits, then remove the wrong one.',
          'zh-CN': '把日志里这个声明的值与[索引上的发布者](/fix-trusted-publishing/#pypi)核对：先添加相符的发布者，再删除错误的。',
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
