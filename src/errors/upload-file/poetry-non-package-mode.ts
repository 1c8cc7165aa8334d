import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-non-package-mode',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'Publishing a package is not possible in non-package mode.' }, { text: 'Building a package is not possible in non-package mode.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Publishing a package is not possible in non-package mode.',
  name: { en: 'This project is marked as no package', 'zh-CN': '这个项目被标记为不打包' },
  meaning: {
    en: '`pyproject.toml` says `package-mode = false` under `[tool.poetry]`: poetry then manages dependencies only, and neither builds nor publishes. It stopped before it sent anything.',
    'zh-CN': '`pyproject.toml` 的 `[tool.poetry]` 里写着 `package-mode = false`：这样 poetry 只管理依赖，既不构建也不发布。它在发送任何内容之前就停下了。',
  },
  causes: [
    {
      en: 'The line came with a template, or to make `poetry install` quiet.',
      'zh-CN': '这一行来自模板，或者是为了让 `poetry install` 不再报警告而加的。',
    },
    {
      en: 'The step runs at the root of a repository with several projects, whose own `pyproject.toml` is no package.',
      'zh-CN': '仓库里有多个项目，而步骤是在根目录运行的，根目录自己的 `pyproject.toml` 不打包。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'This project is to be published', 'zh-CN': '这个项目就是要发布的' },
      steps: [
        {
          en: 'Remove the line `package-mode = false` from `[tool.poetry]` in `pyproject.toml`, and give `name` and `version`, which are required then.',
          'zh-CN': '在 `pyproject.toml` 的 `[tool.poetry]` 里删掉 `package-mode = false` 这一行，并写上 `name` 和 `version`：这时它们是必需的。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The package lies in a sub-directory', 'zh-CN': '要发布的包在子目录里' },
      steps: [
        {
          en: 'Leave the line where it is, and run poetry in the directory of the package: `poetry --directory path/to/package publish --build`.',
          'zh-CN': '这一行不用动，改为在包的目录里运行 poetry：`poetry --directory path/to/package publish --build`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `poetry build` on your own machine: it names the files that it made, and sends nothing.',
      'zh-CN': '在自己的机器上运行 `poetry build`：它会列出生成的文件，什么也不发送。',
    },
  ],
  next: ['poetry-no-files', 'poetry-configuration-invalid'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/console/commands/publish.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [65, 67] },
    { repo: 'python-poetry/poetry', path: 'docs/basic-usage.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [100, 123] },
    { repo: 'python-poetry/poetry', path: 'docs/pyproject.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [14, 18] },
    { repo: 'python-poetry/poetry', path: 'docs/cli.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [47, 48] },
  ],
} as const satisfies ErrorEntry;
