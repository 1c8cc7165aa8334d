import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-too-many-pending',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "You can't register more than 3 pending trusted publishers at once." },
    { text: '你不能一下子注册超过三个待定的受信任发布者。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: "You can't register more than 3 pending trusted publishers at once",
  name: { en: 'Three pending publishers are the limit', 'zh-CN': '待定发布者最多三个' },
  meaning: {
    en: 'Your account holds three pending publishers that have not been used yet, and PyPI allows no fourth. It says so before it looks at the form.',
    'zh-CN': '你的账号已有三个还没用过的待定发布者，PyPI 不允许第四个。它还没看表单内容就拒绝了。',
  },
  causes: [
    {
      en: 'Several new projects are being prepared at once.',
      'zh-CN': '同时在准备几个新项目。',
    },
    {
      en: 'Old ones were never used, because the release did not happen or the values were wrong. They expire after 30 days only.',
      'zh-CN': '旧的一直没用上，因为没有发布，或者填错了。它们要 30 天才过期。',
    },
    {
      en: 'Some belong to an organization. Those count for the account that registered them.',
      'zh-CN': '有的属于组织。它们算在添加它们的那个账号上。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'One of the three is not needed', 'zh-CN': '三个里有不需要的' },
      steps: [
        {
          en: 'Open [[publishing]] in your PyPI account, look at the three under Pending publishers, and click [[remove-publisher]] beside the one that is not needed.',
          'zh-CN': '打开 PyPI 账号的 [[publishing]] 页面，看 Pending publishers 下的三个，点不需要的那个旁边的 [[remove-publisher]]。',
        },
        {
          en: 'Fill in the form again.',
          'zh-CN': '重新填写表单。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'All three are needed', 'zh-CN': '三个都需要' },
      steps: [
        {
          en: 'Publish one of the projects first. Its pending publisher becomes an ordinary one, and a place is free.',
          'zh-CN': '先发布其中一个项目。它的待定发布者会变成普通发布者，空出一个名额。',
        },
        {
          en: 'Or register on the publishing page of an organization you manage on PyPI: the form there does not count.',
          'zh-CN': '或者在你管理的 PyPI 组织的发布页面上添加：那里的表单不计数。',
        },
      ],
      tradeoff: {
        en: 'A project registered through an organization belongs to the organization.',
        'zh-CN': '通过组织添加的项目归组织所有。',
      },
    },
  ],
  verify: [
    {
      en: 'Under Pending publishers the table shows fewer than three lines; then the form answers `Registered a new pending publisher to create the project`.',
      'zh-CN': 'Pending publishers 下的表格少于三行；之后页面显示 `Registered a new pending publisher to create the project`。',
    },
  ],
  next: ['form-pending-already-registered', 'form-could-not-register'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1849, 1858] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/models.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [156, 160] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/organizations.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1730, 1853] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/tasks.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [24, 28] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
