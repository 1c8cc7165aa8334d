import type { ErrorEntry } from '../types.ts';

export default {
  id: 'project-name-stdlib',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The name '{project}' isn't allowed (conflict with Python Standard Library module name). See https://{index}/help/#project-name for more information." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'conflict with Python Standard Library module name',
  name: { en: 'The name belongs to a standard library module', 'zh-CN': '名字与标准库模块相同' },
  meaning: {
    en: 'The project does not exist, and PyPI does not create it: its name is that of a module in the standard library of some Python version, where `-`, `_`, `.` and capitals do not count.',
    'zh-CN': '项目还不存在，PyPI 也不会创建它：名字与某个 Python 版本的标准库模块相同；比较时不区分 `-`、`_`、`.` 和大小写。',
  },
  says: {
    en: '`{index}` does not create a project called `{project}`: a module in the standard library of some Python version has this name, where `-`, `_`, `.` and capitals do not count.',
    'zh-CN': '`{index}` 不会创建名为 `{project}` 的项目：某个 Python 版本的标准库里有同名模块；比较时不区分 `-`、`_`、`.` 和大小写。',
  },
  causes: [
    {
      en: 'The project is named like the module it replaces or backports, for instance `asyncio`. Modules that only old Python versions had count too.',
      'zh-CN': '项目与它要替代或移植的模块同名，比如 `asyncio`。只在旧版 Python 里有过的模块也算。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The project is new', 'zh-CN': '项目是新的' },
      steps: [
        {
          en: 'Choose another `name` under `[project]` in `pyproject.toml`, for instance with a prefix. The directory of the package, and with it the `import`, may keep its name.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里换一个 `name`，比如加个前缀。包的目录名，也就是 `import` 时用的名字，可以不变。',
        },
        {
          en: 'With Trusted Publishing, register a pending publisher with the new name under [[publishing]] in your account on that index.',
          'zh-CN': '用可信发布（Trusted Publishing）时，在该索引账号的 [[publishing]] 里用新名字添加待定发布者。',
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
      en: 'The form for a pending publisher on PyPI makes the same check and uploads nothing.',
      'zh-CN': 'PyPI 上添加待定发布者的表单会做同样的检查，不上传任何东西。',
    },
  ],
  next: ['project-name-too-similar', 'non-user-identity-cannot-create-project'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [67, 73] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [487, 499] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [582, 592] },
  ],
} as const satisfies ErrorEntry;
