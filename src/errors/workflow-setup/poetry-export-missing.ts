import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-export-missing',
  stage: 'workflow-setup',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'The requested command export does not exist.' }, { text: 'The command "export" does not exist.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The requested command export does not exist.',
  name: { en: 'poetry has no export command here', 'zh-CN': '这里的 poetry 没有 export 命令' },
  meaning: {
    en: '`poetry export` comes from a plug-in, which poetry 2.0 and later no longer install along. The step stopped there; it uploads nothing.',
    'zh-CN': '`poetry export` 由一个插件提供，从 poetry 2.0 起不再随 poetry 一起安装。步骤在这里停下；它不会上传任何东西。',
  },
  causes: [
    {
      en: 'The job installs the newest poetry, and the workflow was written for poetry 1.',
      'zh-CN': '作业安装的是最新的 poetry，而工作流是为 poetry 1 写的。',
    },
    {
      en: 'The plug-in is installed in the environment of the project and not in that of poetry.',
      'zh-CN': '插件装在项目的环境里，没有装进 poetry 自己的环境。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The plug-in is not installed', 'zh-CN': '没有安装这个插件' },
      steps: [
        {
          en: 'In the same job, after poetry is installed, run `pipx inject poetry poetry-plugin-export`, or `poetry self add poetry-plugin-export` where poetry was not installed by pipx.',
          'zh-CN': '在同一个作业里，装好 poetry 之后运行 `pipx inject poetry poetry-plugin-export`；如果 poetry 不是用 pipx 安装的，就运行 `poetry self add poetry-plugin-export`。',
        },
        {
          en: 'Or name it in `pyproject.toml`, under `[tool.poetry.requires-plugins]`, as `poetry-plugin-export = ">=1.8"`: `poetry install` then installs it.',
          'zh-CN': '或者写进 `pyproject.toml` 的 `[tool.poetry.requires-plugins]`：`poetry-plugin-export = ">=1.8"`，`poetry install` 就会安装它。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Put `run: poetry self show plugins` before the step: it lists `poetry-plugin-export`.',
      'zh-CN': '在这个步骤之前加上 `run: poetry self show plugins`：列表里会有 `poetry-plugin-export`。',
    },
  ],
  next: ['program-not-installed', 'poetry-no-files'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'docs/cli.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [406, 420] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/console/application.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [300, 308] },
    { repo: 'python-poetry/poetry', path: 'docs/plugins.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [188, 271] },
    { repo: 'oss-review-toolkit/ort', path: 'issues/10642' },
    { repo: 'ag14774/poetry-monoranger-plugin', path: 'issues/73' },
  ],
} as const satisfies ErrorEntry;
