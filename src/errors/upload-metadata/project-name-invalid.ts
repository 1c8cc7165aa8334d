import type { ErrorEntry } from '../types.ts';

export default {
  id: 'project-name-invalid',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "* `invalid-payload`: The name '{project}' is invalid." },
    { text: "The name '{project}' is invalid." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid-payload: The name',
  name: { en: 'The project name has a form PyPI does not allow', 'zh-CN': '项目名的格式不被 PyPI 允许' },
  meaning: {
    en: 'PyPI was about to create the project and found that its name breaks the rule for names. On upload the form checks the same rule before, so another sentence usually comes first.',
    'zh-CN': 'PyPI 正要创建项目，发现名字不符合规则。上传时表单会先检查同一条规则，所以通常先看到的是另一句话。',
  },
  says: {
    en: 'The project was to be created under the name `{project}`, which breaks the rule for names.',
    'zh-CN': 'PyPI 正要创建名为 `{project}` 的项目，而这个名字不符合规则。',
  },
  causes: [
    {
      en: 'The name begins or ends with `-`, `_` or `.`.',
      'zh-CN': '名字以 `-`、`_` 或 `.` 开头或结尾。',
    },
    {
      en: 'It holds a space, a slash or a character outside ASCII.',
      'zh-CN': '名字里有空格、斜杠或 ASCII 以外的字符。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The project is new', 'zh-CN': '项目是新的' },
      steps: [
        {
          en: 'Choose a `name` under `[project]` in `pyproject.toml` of ASCII letters, digits, `.`, `_` and `-` that begins and ends with a letter or a digit.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里把 `name` 改成只含 ASCII 字母、数字、`.`、`_` 和 `-` 的名字，首尾必须是字母或数字。',
        },
        {
          en: 'With Trusted Publishing, register a pending publisher with this name under [[publishing]] in your account on that index.',
          'zh-CN': '用可信发布（Trusted Publishing）时，在该索引账号的 [[publishing]] 里用这个名字添加待定发布者。',
        },
        {
          en: 'Build again and publish.',
          'zh-CN': '重新构建并发布。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The form for a pending publisher on PyPI checks the same rule and uploads nothing.',
      'zh-CN': 'PyPI 上添加待定发布者的表单会检查同一条规则，不上传任何东西。',
    },
  ],
  next: ['form-field-invalid-value', 'project-name-too-similar'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [547, 550] },
    { repo: 'pypi/warehouse', path: 'warehouse/utils/project.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [38, 40] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/forms.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [31, 44] },
  ],
} as const satisfies ErrorEntry;
