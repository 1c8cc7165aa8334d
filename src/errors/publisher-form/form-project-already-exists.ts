import type { Condition, ErrorEntry } from '../types.ts';

/** Words of somebody who has no project of this name, and finds none. */
const NOT_MINE = { near: ['404', 'not find', "can't find", 'non-existent', 'nonexistent', 'not mine', 'not my project', 'is a new project', 'somebody else', 'someone else', 'never published', 'never uploaded', '不是我的', '找不到', '从未发布', '没有发布过', '别人'] } as const satisfies Condition;

export default {
  id: 'form-project-already-exists',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "This project already exists: use the project's publishing settings here to create a Trusted Publisher for it." },
    { text: 'This project already exists.' },
    { text: '此项目已存在：使用此处的项目发布设置来为它创建受信任的发布者。', lang: 'zh-CN' },
    { text: '此项目已存在。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: "This project already exists: use the project's publishing settings",
  name: { en: 'A pending publisher is only for a new project', 'zh-CN': '待定发布者只用于新项目' },
  meaning: {
    en: "The form for pending publishers is for projects that do not exist yet, and this one does: its publisher belongs on the project's own page. Owners see the long text with a link, everybody else the short one.",
    'zh-CN': '待定发布者的表单只用于尚不存在的项目，而这个项目已经存在：发布者要加在项目自己的页面上。所有者看到的那条较长，带有链接；其他人看到的是短的那条。',
  },
  causes: [
    {
      en: "You have published the project before, with a token for instance, and opened the page of your account instead of the project's.",
      'zh-CN': '你以前发布过这个项目，比如用 token，而这次打开的是账号页面，不是项目页面。',
    },
    {
      en: 'The project belongs to somebody else. Names that differ only in case or in `-`, `_` and `.` count as the same.',
      'zh-CN': '项目属于别人。只在大小写或 `-`、`_`、`.` 上不同的名称算同一个。',
    },
    {
      en: 'You are a maintainer of the project, or reach it through an organization only, without the role of an owner on the project itself: you see the short text.',
      'zh-CN': '你是项目的 maintainer，或者只通过组织拥有权限，而在项目本身上没有所有者角色：这时看到的是短的那条。',
    },
    {
      en: 'A project without releases holds the name. Its public page says “not found”.',
      'zh-CN': '有一个没有任何版本的项目占着这个名称。它的公开页面显示找不到。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 2], not: NOT_MINE },
      changes: 'setting',
      when: { en: 'The message has the link “here”, and the project is mine', 'zh-CN': '错误信息里有“here”链接，项目是我的' },
      steps: [
        {
          en: 'Follow the link “here” in the message, which carries over what you typed, or open [[your-projects > manage > publishing]].',
          'zh-CN': '点错误信息里的“here”（中文界面：此处）链接，它会带上你填过的内容；或者打开 [[your-projects > manage > publishing]]。',
        },
        {
          en: 'Check the fields on the [[github-tab]] tab and click [[add]]. [What belongs into each field](/fix-trusted-publishing/#pypi)',
          'zh-CN': '在 [[github-tab]] 标签页核对各项，点 [[add]]。[每一项填什么](/fix-trusted-publishing/#pypi)',
        },
      ],
    },
    {
      applies: { wording: [1, 3], not: NOT_MINE },
      changes: 'setting',
      when: { en: 'I work on the project, but am not its owner', 'zh-CN': '我参与这个项目，但不是所有者' },
      steps: [
        {
          en: 'Send an owner the four values: [[owner]], [[repository-name]], [[workflow-name]] and [[environment-name]]. The owner adds them under [[your-projects > manage > publishing]].',
          'zh-CN': '把 [[owner]]、[[repository-name]]、[[workflow-name]] 和 [[environment-name]] 四个值发给所有者，由他在 [[your-projects > manage > publishing]] 里添加。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [1, 3] }, NOT_MINE] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The project is not mine', 'zh-CN': '项目不是我的' },
      steps: [
        {
          en: 'Choose another name, write it into `pyproject.toml` and enter it under [[project-name]]: another account holds this one. A “not found” on its page means only that it has no release; where a link leads to [[your-projects]], none of yours is meant.',
          'zh-CN': '换一个名称，写进 `pyproject.toml`，再填到 [[project-name]] 里：这个名称被别的账号占着。项目页面显示找不到，只说明它没有任何版本；就算错误信息里的链接指向 [[your-projects]]，也不表示那是你的项目。',
        },
        {
          en: 'If it has to be this very name, open a PEP 541 request in the issues of [pypi/support](https://github.com/pypi/support/issues): a project without any release counts as invalid there. It takes time, and the outcome is open.',
          'zh-CN': '一定要用这个名称的话，在 [pypi/support](https://github.com/pypi/support/issues) 的 issue 里提交 PEP 541 请求：没有任何版本的项目在那里算作无效。这需要时间，结果也不确定。',
        },
      ],
    },
  ],
  verify: [
    {
      en: "The project's page under [[publishing]] lists the publisher. [Check with a run that uses up no version number](/migrate/#verify)",
      'zh-CN': '项目的 [[publishing]] 页面列出了这个发布者。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-workflow-extension', 'project-name-too-similar', 'invalid-publisher-not-found', 'user-not-allowed-to-upload'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [46, 71] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [501, 506] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/models.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [522, 531] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [170, 186] },
    { repo: 'pypi/warehouse', path: 'issues/17392' },
    { repo: 'pypi/support', path: 'issues/1567' },
    { repo: 'pypi/support', path: 'issues/12357' },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
