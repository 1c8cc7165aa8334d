import type { ErrorEntry } from './types.ts';

export default {
  id: 'form-constrain-environment',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Can only constrain the environment for publishers without an environment configured' },
    { text: 'The trusted publisher could not be constrained' },
    { text: 'Can only constrain the environment for GitHub and GitLab publishers' },
    { text: 'Invalid publisher for project' },
    { text: 'Invalid publisher ID' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Can only constrain the environment for publishers without an environment configured',
  name: { en: 'The publisher on the page is out of date', 'zh-CN': '页面上的发布者已经过时' },
  meaning: {
    en: "A button meant a publisher that is no longer as it was: the link in PyPI's mail about an unused environment, or **Remove** on a page that was open for a while. PyPI changed nothing.",
    'zh-CN': '某个按钮所指的发布者已经变了：可能是 PyPI 邮件里限定环境的链接，也可能是一个打开已久的页面上的 **Remove**。PyPI 什么也没有改动。',
  },
  causes: [
    {
      en: 'The publisher has an environment already, or was removed, by you or another owner. `Invalid publisher for project` stands for a removed one.',
      'zh-CN': '发布者已经有环境，或者被你或其他所有者删除了。`Invalid publisher for project` 指的是已删除。',
    },
    {
      en: '`Invalid publisher ID`: a pending publisher was used, removed or has expired, or another account registered it. Only that account can remove it.',
      'zh-CN': '`Invalid publisher ID`：待定发布者已被使用、删除或过期，或者是另一个账号登记的。只有那个账号能删除它。',
    },
  ],
  fixes: [
    {
      when: { en: 'the publisher is to accept one environment only', 'zh-CN': '想让发布者只接受一个环境' },
      steps: [
        {
          en: 'On PyPI open Your projects → Manage → **Publishing** anew. If the line shows the environment you want, nothing is left to do.',
          'zh-CN': '在 PyPI 上重新打开 Your projects → Manage → **Publishing**。如果那一行已经是你要的环境，就不用再做什么。',
        },
        {
          en: 'Otherwise add a publisher with the same values and the environment under Environment name, then click **Remove** beside the one that shows `Any`.',
          'zh-CN': '否则用同样的内容添加一个发布者，在 Environment name 里填上环境，再点显示 `Any` 的那个旁边的 **Remove**。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Following the link of the mail when the environment has capitals, such as `Release`: by the code it is stored as it is, and compared in lower case, so it would not match. The form stores lower case.',
      'zh-CN': '环境名有大写字母（比如 `Release`）时使用邮件里的链接：按代码，它原样保存，却用小写比较，所以匹配不上。表单保存的是小写。',
    },
  ],
  verify: [
    {
      en: 'The table lists one publisher with the environment in lower case. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': '表格里只有一个发布者，环境名是小写。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-already-registered', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [158, 232] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [2083, 2108] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [198, 214] },
  ],
} as const satisfies ErrorEntry;
