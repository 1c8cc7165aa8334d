import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-project-name-unavailable',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'This project name is too similar to an existing project' },
    { text: "This project name isn't allowed" },
    { text: "This project name isn't allowed (conflict with the Python standard library module name)" },
    { text: 'Invalid project name' },
    { text: '此项目名称与现有项目太相似', lang: 'zh-CN' },
    { text: '此项目名称不被允许', lang: 'zh-CN' },
    { text: '此项目名称不被允许（与 Python 标准库模块名冲突）', lang: 'zh-CN' },
    { text: '无效的项目名', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'This project name is too similar to an existing project',
  name: { en: 'The name for the new project is refused', 'zh-CN': '新项目的名称不可用' },
  meaning: {
    en: 'The form for a pending publisher checks the project name as PyPI does when it creates a project, and this name does not pass. Nothing was registered.',
    'zh-CN': '待定发布者的表单会检查项目名，与 PyPI 创建项目时的检查相同，而这个名称没有通过。什么也没有添加。',
  },
  causes: [
    {
      en: 'Too similar: a project exists whose name differs only in `.`, `_`, `-` or in letters that look alike. [How names are compared](/errors/project-name-too-similar/)',
      'zh-CN': '太相似：已有一个项目，名称只在 `.`、`_`、`-` 或形近字母上不同。[名称是怎么比较的](/errors/project-name-too-similar/)',
    },
    {
      en: 'Not allowed: the name stands on the list of names that PyPI prohibits.',
      'zh-CN': '不允许：名称在 PyPI 的禁用名单上。',
    },
    {
      en: 'Standard library: a module that comes with Python has this name.',
      'zh-CN': '标准库：Python 自带的某个模块就叫这个名字。',
    },
    {
      en: 'Invalid: the name holds something other than ASCII letters, digits, `.`, `_` and `-`, a blank for instance, or does not begin and end with a letter or digit.',
      'zh-CN': '无效：名称里有 ASCII 字母、数字、`.`、`_` 和 `-` 以外的字符，比如空格，或者开头或结尾不是字母或数字。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 4] },
      changes: 'file',
      when: { en: 'It is too similar to a project of somebody else', 'zh-CN': '与别人的项目太相似' },
      steps: [
        {
          en: 'Choose a name that differs in more than separators and look-alike letters, enter it under [[project-name]] and click [[add]].',
          'zh-CN': '选一个不只是分隔符或形近字母不同的名称，填到 [[project-name]] 里，点 [[add]]。',
        },
        {
          en: 'Write the same name as `name` into `pyproject.toml`. The name that is imported in Python can stay.',
          'zh-CN': '把同样的名称写进 `pyproject.toml` 的 `name`。Python 里导入用的名字可以不变。',
        },
      ],
    },
    {
      applies: { wording: [0, 4] },
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'The similar project is my own', 'zh-CN': '那个相似的项目就是我的' },
      steps: [
        {
          en: 'Open [[your-projects > manage > publishing]] and add the publisher there: an existing project needs no pending publisher.',
          'zh-CN': '打开 [[your-projects > manage > publishing]]，在那里添加发布者：已有的项目不需要待定发布者。',
        },
        {
          en: 'Compare the spelling with `name` in `pyproject.toml`.',
          'zh-CN': '与 `pyproject.toml` 里的 `name` 核对拼写。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 5, 6] },
      changes: 'file',
      when: { en: 'The name is not allowed', 'zh-CN': '名称不被允许' },
      steps: [
        {
          en: 'Choose another name, enter it under [[project-name]] and click [[add]].',
          'zh-CN': '换一个名称，填到 [[project-name]] 里，点 [[add]]。',
        },
        {
          en: 'Write the same name as `name` into `pyproject.toml`. The name that is imported in Python can stay.',
          'zh-CN': '把同样的名称写进 `pyproject.toml` 的 `name`。Python 里导入用的名字可以不变。',
        },
      ],
    },
    {
      applies: { wording: [3, 7] },
      changes: 'file',
      when: { en: 'The name is invalid', 'zh-CN': '名称无效' },
      steps: [
        {
          en: 'Enter a name of ASCII letters, digits, `.`, `_` and `-` under [[project-name]], with a letter or digit at both ends and without blanks, and click [[add]].',
          'zh-CN': '在 [[project-name]] 里填只含 ASCII 字母、数字、`.`、`_` 和 `-` 的名称，首尾是字母或数字，不带空格，然后点 [[add]]。',
        },
        {
          en: 'Write the same name as `name` into `pyproject.toml`.',
          'zh-CN': '把同样的名称写进 `pyproject.toml` 的 `name`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Uploading with a token instead: PyPI makes the same check when it creates the project.',
      'zh-CN': '改用 token 上传：PyPI 创建项目时会做同样的检查。',
    },
  ],
  verify: [
    {
      en: 'PyPI answers `Registered a new pending publisher to create the project`. This reserves nothing: until the first release somebody else can take the name.',
      'zh-CN': '页面显示 `Registered a new pending publisher to create the project`。这并不保留名称：首次发布之前，别人仍然可以占用它。',
    },
  ],
  next: ['form-project-already-exists', 'project-name-too-similar', 'project-name-not-allowed'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [30, 87] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [487, 520] },
    { repo: 'pypi/warehouse', path: 'warehouse/utils/project.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [38, 40] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/account/publishing.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [449, 455] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
