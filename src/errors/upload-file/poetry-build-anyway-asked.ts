import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-build-anyway-asked',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'There are {count} files ready for publishing. Build anyway? (yes/no) [no]' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'files ready for publishing. Build anyway?',
  name: { en: 'poetry asks whether to build again', 'zh-CN': 'poetry 询问是否重新构建' },
  meaning: {
    en: '`poetry publish --build` finds files of this version in `dist/`, and asks whether to build anyway. In a CI job nobody answers: without an answer it is no, and poetry ends with `Aborted!` before it sends anything. Up to 2.3.2 `--no-interaction` counts as no, too.',
    'zh-CN': '`poetry publish --build` 发现 `dist/` 里已经有这个版本的文件，于是询问是否还要构建。CI 作业里没有人能选，不选就是“否”，poetry 在发送之前以 `Aborted!` 结束。2.3.2 及更早的版本里，`--no-interaction` 也算“否”。',
  },
  causes: [
    {
      en: 'A step before ran `poetry build` already.',
      'zh-CN': '前面的步骤已经运行过 `poetry build`。',
    },
    {
      en: '`dist/` came with a cache, an artifact or the repository.',
      'zh-CN': '`dist/` 来自缓存、构建产物或仓库。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The job builds before it publishes', 'zh-CN': '作业在发布之前已经构建' },
      steps: [
        {
          en: 'Build once: leave `--build` out of `poetry publish`, so that it sends what `poetry build` made. Or remove `dist/` before: `rm -rf dist`. From 2.3.3 on, poetry builds with `--no-interaction` and only warns.',
          'zh-CN': '只构建一次：去掉 `poetry publish` 的 `--build`，让它发送 `poetry build` 的结果。或者先删掉 `dist/`：`rm -rf dist`。从 2.3.3 起，带 `--no-interaction` 时 poetry 会直接构建，只给出警告。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`--no-interaction` with poetry 2.3.2 or older: the question is then answered with no, and only `Aborted!` is left to see.',
      'zh-CN': '在 poetry 2.3.2 或更早版本上加 `--no-interaction`：问题会按“否”处理，只剩下 `Aborted!`。',
    },
  ],
  verify: [
    {
      en: 'The next run prints `Publishing` and `Uploading` lines, and no question.',
      'zh-CN': '下一次运行打印 `Publishing` 和 `Uploading` 行，不再提问。',
    },
  ],
  next: ['poetry-no-files', 'file-already-exists'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/console/commands/publish.py', ref: '2.3.2', lines: [60, 85] },
    { repo: 'python-poetry/poetry', path: 'issues/10760' },
  ],
} as const satisfies ErrorEntry;
