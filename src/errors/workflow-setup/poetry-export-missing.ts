import type { Condition, ErrorEntry } from '../types.ts';

/** Test releases of poetry 1.2 had another command for plug-ins. */
const PLUGIN = { wording: [2, 3] } as const satisfies Condition;

export default {
  id: 'poetry-export-missing',
  stage: 'workflow-setup',
  emitter: 'poetry',
  severity: 'error',
  messages: [
    { text: 'The requested command export does not exist.' },
    { text: 'The command "export" does not exist.' },
    { text: 'The requested command plugin does not exist.' },
    { text: 'The command "plugin" does not exist.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The requested command export does not exist.',
  name: { en: 'poetry has no export command here', 'zh-CN': '这里的 poetry 没有 export 命令' },
  meaning: {
    en: '`poetry export` comes from a plug-in, which poetry 2.0 and later no longer install along. The step stopped there; it uploads nothing.',
    'zh-CN': '`poetry export` 由一个插件提供，从 poetry 2.0 起不再随 poetry 一起安装。步骤在这里停下；它不会上传任何东西。',
  },
  says: {
    applies: PLUGIN,
    name: { en: 'poetry has no plugin command any more', 'zh-CN': 'poetry 已经没有 plugin 命令' },
    en: 'Only test releases of poetry 1.2 had `poetry plugin add`; since then it is `poetry self add`. The command stopped there, and nothing was uploaded by it.',
    'zh-CN': '只有 poetry 1.2 的测试版有 `poetry plugin add`；之后要用 `poetry self add`。命令在这里停下，没有上传任何东西。',
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
      applies: PLUGIN,
      certain: true,
      changes: 'file',
      when: { en: 'The command is `poetry plugin`', 'zh-CN': '命令是 `poetry plugin`' },
      steps: [
        {
          en: 'Write `poetry self add NAME` in place of `poetry plugin add NAME`, with the same plug-in; where poetry was installed by pipx, `pipx inject poetry NAME`.',
          'zh-CN': '把 `poetry plugin add NAME` 改成 `poetry self add NAME`，插件名不变；如果 poetry 是用 pipx 安装的，就用 `pipx inject poetry NAME`。',
        },
      ],
    },
    {
      applies: { not: PLUGIN },
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
