import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-lock-outdated',
  stage: 'workflow-setup',
  emitter: 'poetry',
  severity: 'error',
  messages: [
    { text: 'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock' },
    { text: 'The option "--no-update" does not exist' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'pyproject.toml changed significantly since poetry.lock was last generated',
  name: { en: '`poetry.lock` does not fit `pyproject.toml`', 'zh-CN': '`poetry.lock` 与 `pyproject.toml` 不一致' },
  meaning: {
    en: 'poetry stopped before it built or published: the lock file in the repository is older than `pyproject.toml`, or the command that renews it has an option which poetry 2 does not know.',
    'zh-CN': 'poetry 在构建或发布之前停下了：仓库里的锁文件比 `pyproject.toml` 旧，或者更新锁文件的命令用了 poetry 2 不认识的选项。',
  },
  causes: [
    {
      en: '`pyproject.toml` was changed, by hand or by a release tool, and `poetry.lock` was not renewed.',
      'zh-CN': '手动或由发布工具改动了 `pyproject.toml`，却没有更新 `poetry.lock`。',
    },
    {
      en: 'Since poetry 2.0 `poetry lock` keeps the locked versions by itself, and `--no-update` is gone.',
      'zh-CN': '从 poetry 2.0 起，`poetry lock` 默认保持已锁定的版本，`--no-update` 已经取消。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The lock file is old', 'zh-CN': '锁文件旧了' },
      steps: [
        {
          en: 'Run `poetry lock` in the repository (with poetry 1: `poetry lock --no-update`) and commit `poetry.lock`.',
          'zh-CN': '在仓库里运行 `poetry lock`（poetry 1 用 `poetry lock --no-update`），并提交 `poetry.lock`。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The option is unknown', 'zh-CN': '选项不存在' },
      steps: [
        {
          en: 'Take `--no-update` out of the command: `poetry lock` of poetry 2 does the same by itself.',
          'zh-CN': '从命令里去掉 `--no-update`：poetry 2 的 `poetry lock` 默认就是这样做的。',
        },
      ],
    },
  ],
  verify: [
    { en: '`poetry check --lock` says `All set!`.', 'zh-CN': '`poetry check --lock` 会显示 `All set!`。' },
  ],
  next: ['poetry-configuration-invalid', 'poetry-export-missing'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/installation/installer.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [262, 275] },
    { repo: 'python-poetry/poetry', path: 'CHANGELOG.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [445, 455] },
    { repo: 'nborrmann/diff-poetry-lock', path: 'issues/10' },
    { repo: 'BerriAI/litellm', path: 'issues/21617' },
  ],
} as const satisfies ErrorEntry;
