import type { ErrorEntry } from '../types.ts';

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
    { text: '无效的发布者 ID', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Can only constrain the environment for publishers without an environment configured',
  name: { en: 'The publisher on the page is out of date', 'zh-CN': '页面上的发布者已经变了' },
  meaning: {
    en: "You followed the link in PyPI's mail that limits a publisher to one environment, or clicked [[remove-publisher]] on a page that had been open for a while, and that publisher is no longer as it was. PyPI changed nothing.",
    'zh-CN': '你打开了 PyPI 邮件里把发布者限定到一个环境的链接，或者在打开已久的页面上点了 [[remove-publisher]]，而那个发布者已经变了。PyPI 什么也没有改动。',
  },
  causes: [
    {
      en: 'The publisher has an environment already, or you or another owner removed it. When it is gone, the message is `Invalid publisher for project`.',
      'zh-CN': '发布者已经有环境，或者被你或其他所有者删除了。已经删除时，错误信息是 `Invalid publisher for project`。',
    },
    {
      en: '`Invalid publisher ID`: a pending publisher was used, removed or has expired, or another account registered it. Only that account can remove it.',
      'zh-CN': '`Invalid publisher ID`：待定发布者已被使用、删除或过期，或者是另一个账号添加的。只有那个账号能删除它。',
    },
    {
      en: '`The trusted publisher could not be constrained`: the link is incomplete or damaged: it has no environment, or no valid id of a publisher.',
      'zh-CN': '`The trusted publisher could not be constrained`：链接不完整或已损坏，里面没有环境，或者没有有效的发布者 id。',
    },
    {
      en: 'The publisher is neither a GitHub nor a GitLab one: the link works for these two only.',
      'zh-CN': '发布者既不是 GitHub 的，也不是 GitLab 的：这个链接只适用于这两种。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 3] },
      changes: 'setting',
      when: { en: 'The publisher is to accept one environment only', 'zh-CN': '想让发布者只接受一个环境' },
      steps: [
        {
          en: 'On PyPI open [[your-projects > manage > publishing]] in a fresh page. If the line shows the environment you want, nothing is left to do.',
          'zh-CN': '在 PyPI 上重新打开 [[your-projects > manage > publishing]]。如果那一行已经是你要的环境，就不用再做什么。',
        },
        {
          en: 'Otherwise add a publisher with the same values and the environment under [[environment-name]], then click [[remove-publisher]] beside the one that shows `(Any)`.',
          'zh-CN': '否则用同样的内容添加一个发布者，在 [[environment-name]] 里填上环境，再点显示 `(Any)`（中文界面：任意）的那个旁边的 [[remove-publisher]]。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 5] },
      changes: 'setting',
      when: { en: 'I wanted to remove a publisher', 'zh-CN': '我本来想删除一个发布者' },
      steps: [
        {
          en: 'Load the page again. If the publisher is not in the list any more, nothing is left to do. Otherwise click [[remove-publisher]] there.',
          'zh-CN': '重新加载页面。如果列表里已经没有这个发布者，就不用再做什么；如果还在，就在那里点 [[remove-publisher]]。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'nothing',
      when: { en: 'The publisher is neither a GitHub nor a GitLab one', 'zh-CN': '发布者既不是 GitHub 的，也不是 GitLab 的' },
      steps: [
        {
          en: 'Leave the publisher as it is: the link of the mail works for GitHub and GitLab only, and nothing was changed.',
          'zh-CN': '发布者不用动：邮件里的链接只适用于 GitHub 和 GitLab，PyPI 什么也没有改动。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: "Following the link of the mail when the environment has capitals, such as `Release`. By PyPI's code the link stores the name as it is and removes the old publisher, while runs are looked up in lower case, so none would match. The form stores lower case.",
      'zh-CN': '环境名有大写字母（比如 `Release`）时使用邮件里的链接。按 PyPI 的代码，链接会原样保存环境名，并删除旧的发布者，查找时用的却是小写，所以匹配不上。表单保存的是小写。',
    },
  ],
  verify: [
    {
      en: 'The table lists the publisher once, with the environment in lower case. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': '表格里这个发布者只有一行，环境名是小写。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-already-registered', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [158, 260] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [2083, 2108] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [198, 214] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [106, 119] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
