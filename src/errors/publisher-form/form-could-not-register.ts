import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-could-not-register',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'The trusted publisher could not be registered' },
    { text: '无法注册该受信任发布者', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'The trusted publisher could not be registered',
  name: { en: 'PyPI refused the publisher form', 'zh-CN': 'PyPI 没有接受发布者表单' },
  meaning: {
    en: "A field of the form did not pass PyPI's check, and nothing was registered. This banner never says which one: the reason stands under the field.",
    'zh-CN': '表单里有一项没有通过 PyPI 的检查，什么也没有添加。这条横幅不会说明是哪一项：原因写在那一项下面。',
  },
  causes: [
    {
      en: '[[workflow-name]] is not a bare file name such as `release.yml`: [it lacks the extension](/errors/form-workflow-extension/) or [it is a path](/errors/form-workflow-directories/).',
      'zh-CN': '[[workflow-name]] 不是单纯的文件名（例如 `release.yml`）：[缺少扩展名](/errors/form-workflow-extension/)，或者[填成了路径](/errors/form-workflow-directories/)。',
    },
    {
      en: 'The form for a project that does not exist yet was used, and [the project exists](/errors/form-project-already-exists/) or its name is not available.',
      'zh-CN': '你用的是给尚不存在的项目准备的表单，而[项目已经存在](/errors/form-project-already-exists/)，或者名称不可用。',
    },
    {
      en: '[[owner]] is not a name that the form takes: an address, an `@`, an underscore or a space in it ([more](/errors/form-owner-invalid/)), or a name GitHub does not know.',
      'zh-CN': '[[owner]] 填的不是表单接受的名字：填了网址，里面有 `@`、下划线或空格（[详细说明](/errors/form-owner-invalid/)），或者 GitHub 上没有这个名字。',
    },
    {
      en: '[[repository-name]] holds more than the name, for instance `owner/project` or an address.',
      'zh-CN': '[[repository-name]] 不只是名称，比如填了 `owner/project` 或网址。',
    },
    {
      en: 'GitHub did not answer when PyPI looked up the owner, or limited the requests.',
      'zh-CN': 'PyPI 查询 [[owner]] 时 GitHub 没有响应，或者限制了请求频率。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'A text stands under one of the fields', 'zh-CN': '某一项下面有说明文字' },
      steps: [
        {
          en: 'Open the [[github-tab]] tab if another one is open, and read the text under each field.',
          'zh-CN': '如果打开的是其他标签页，先切换到 [[github-tab]]，再看每一项下面的文字。',
        },
        {
          en: 'Correct that field and click [[add]]. [What belongs into each field](/fix-trusted-publishing/#pypi)',
          'zh-CN': '改正那一项，点 [[add]]。[每一项填什么](/fix-trusted-publishing/#pypi)',
        },
      ],
    },
    {
      applies: { near: ['GitHub has rate-limited this action', 'error from GitHub. Try again', 'timeout from GitHub. Try again', 'GitHub 对此操作进行了速率限制', '来自 GitHub 的意外'] },
      changes: 'time',
      when: { en: 'The text says that GitHub limited the request, timed out or could not be reached', 'zh-CN': '说明文字写着 GitHub 限制了请求、超时或无法连接' },
      steps: [
        {
          en: 'Wait a few minutes and send the same form again.',
          'zh-CN': '等几分钟，把同样的表单再提交一次。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: "Sending the same values again and again: attempts that fail count toward PyPI's limit on registrations.",
      'zh-CN': '反复提交同样的内容：失败的尝试也计入 PyPI 的添加次数限制。',
    },
    {
      en: 'Creating the workflow file or the environment first: the form checks how their names are written, not whether they exist.',
      'zh-CN': '先去创建工作流文件或环境：表单只检查名称的写法，不检查它们是否存在。',
    },
  ],
  verify: [
    {
      en: 'PyPI answers with a banner that begins `Added` on the page of a project, or `Registered a new pending publisher to create the project` on the account page, and lists the publisher.',
      'zh-CN': '在项目页面上，PyPI 的横幅以 `Added` 开头；在账号页面上则是 `Registered a new pending publisher to create the project`，并且列出这个发布者。',
    },
  ],
  next: ['form-workflow-extension', 'form-workflow-directories', 'form-project-already-exists', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [314, 388] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1875, 1945] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [12, 172] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [39, 87] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
