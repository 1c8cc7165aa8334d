import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-publisher-lookup-exhausted',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: '`invalid-publisher`: valid token, but no corresponding publisher (All lookup strategies exhausted)',
      since: '2023-08-09',
      until: '2025-06-30',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'valid token, but no corresponding publisher (All lookup strategies exhausted)',
  name: { en: 'No registered publisher matches (wording until June 2025)', 'zh-CN': '没有匹配的可信发布者（到 2025 年 6 月为止的措辞）' },
  meaning: {
    en: 'No publisher on this index matches the owner, repository, workflow file and environment of the job. It is the older wording of [Publisher with matching claims was not found](/errors/invalid-publisher-not-found/).',
    'zh-CN':
      '这个索引上没有可信发布者（Trusted Publisher）与作业的所有者、仓库、工作流文件和环境匹配。这是 [Publisher with matching claims was not found](/errors/invalid-publisher-not-found/) 的旧措辞。',
  },
  causes: [
    {
      en: 'The log is older than July 2025, or the index runs an older version of Warehouse. PyPI changed the wording on 30 June 2025.',
      'zh-CN': '日志早于 2025 年 7 月，或者索引运行的是较旧的 Warehouse。PyPI 的代码在 2025 年 6 月 30 日换了措辞。',
    },
    {
      en: 'Nothing is registered on this index, or the registration is on the other one: PyPI and TestPyPI keep separate lists.',
      'zh-CN': '这个索引上没有添加发布者，或者加到了另一个索引上：PyPI 和 TestPyPI 要分别添加。',
    },
    {
      en: 'The environment, the workflow file or the repository differs between the job and the registration.',
      'zh-CN': '作业和发布者的环境、工作流文件或仓库不一致。',
    },
  ],
  fixes: [
    {
      when: { en: 'you see this text in a log', 'zh-CN': '你在日志里看到这段文字' },
      steps: [
        {
          en: 'Start a new run: today PyPI answers with the newer wording, or the publisher matches by now.',
          'zh-CN': '启动一次新的运行：现在的 PyPI 会给出新的措辞，或者发布者已经能匹配了。',
        },
        {
          en: 'Compare the claims with the registration: [the fixes are those of the newer message](/errors/invalid-publisher-not-found/).',
          'zh-CN': '核对声明与发布者：[修复方法与新措辞的那一页相同](/errors/invalid-publisher-not-found/)。',
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
  next: ['invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/_core.py', ref: 'd48e2780718008ee1845eb010c484de24b23e37b', lines: [169, 180] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [228, 238] },
  ],
} as const satisfies ErrorEntry;
