import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-pending-already-registered',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "This trusted publisher has already been registered. Please contact PyPI's admins if this wasn't intentional." },
    { text: 'This publisher has already been registered in your organization. See your existing pending publishers below.' },
    { text: '该受信任发布者已被注册。如果这不是有意为之，请联系 PyPI 的管理员。', lang: 'zh-CN' },
    { text: '此发布者已在组织中注册。请查看下方现有的待定发布者。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'This trusted publisher has already been registered',
  name: { en: 'The same pending publisher exists', 'zh-CN': '同样的待定发布者已经存在' },
  meaning: {
    en: 'A pending publisher with the same project name, owner, repository, workflow file and environment is waiting for its first use. PyPI looks among those of all accounts, not only among yours.',
    'zh-CN': '项目名、[[owner]]、仓库、工作流文件和环境都相同的待定发布者已经存在，正等待首次使用。PyPI 查的是所有账号的待定发布者，不只是你的。',
  },
  causes: [
    {
      en: 'You registered it before, or sent the form twice. Then it stands in the table above the form.',
      'zh-CN': '你以前添加过，或者表单提交了两次。这时它就在表单上方的表格里。',
    },
    {
      en: 'A colleague registered it from another account. Then you do not see it.',
      'zh-CN': '同事用另一个账号添加过。这时你看不到它。',
    },
    {
      en: 'It was registered for an organization and now for the account, or the other way round. The text on the organization page says “in your organization” in any case.',
      'zh-CN': '一次加在组织下，一次加在账号下。组织页面一律显示“in your organization”。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'It stands under Pending publishers in my account or organization', 'zh-CN': '它就在我的账号或组织的 Pending publishers 下' },
      steps: [
        {
          en: 'Leave it as it is and run the workflow: the first run that gets through the token exchange creates the project, for that account or organization.',
          'zh-CN': '不用改，直接运行工作流：第一次通过令牌交换的运行会创建项目，归那个账号或组织所有。',
        },
        {
          en: 'If another account or organization should own the project, click [[remove-publisher]] beside it, and fill in the form again from there.',
          'zh-CN': '如果项目应该归另一个账号或组织，就点它旁边的 [[remove-publisher]]，再从那里重新填写表单。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'I do not see it, and a colleague may have registered it', 'zh-CN': '我看不到它，可能是同事添加的' },
      steps: [
        {
          en: 'Find out who registered it before you publish: the project will belong to that account or organization. If it should not, have that person click [[remove-publisher]] under Pending publishers on their page [[publishing]]; nobody else can.',
          'zh-CN': '发布之前先弄清是谁添加的：项目会归那个账号或组织所有。如果不该归它，请那个人在自己的 [[publishing]] 页面上，在 Pending publishers 下点 [[remove-publisher]]；别人删不了。',
        },
        {
          en: 'Then fill in the form again, from the right account or organization.',
          'zh-CN': '然后用正确的账号或组织重新填写表单。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'Nobody in my project has registered it', 'zh-CN': '项目里没有人添加过它' },
      steps: [
        {
          en: 'Do not publish yet: the project would be created for the account that registered it. Write to `admin@pypi.org`, or choose another workflow file or environment.',
          'zh-CN': '先不要发布：项目会创建在添加者的账号下。写信给 `admin@pypi.org`，或者换一个工作流文件或环境。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Under Pending publishers the entry shows the project name, the repository, the workflow and the environment you mean.',
      'zh-CN': 'Pending publishers 下的那一行列出的项目名、仓库、工作流和环境正是你要的。',
    },
  ],
  next: ['form-pending-registered-for-other-project', 'invalid-publisher-not-found', 'invalid-pending-publisher-project-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1884, 1899] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/organizations.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1765, 1781] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [2090, 2108] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [222, 242] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
