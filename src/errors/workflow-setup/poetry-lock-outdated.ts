import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-lock-outdated',
  stage: 'workflow-setup',
  emitter: 'poetry',
  severity: 'error',
  messages: [
    { text: 'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock' },
    { text: 'The option "--no-update" does not exist' },
    { text: 'The lockfile at {path} needs to be updated, but `{option}` was provided' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'pyproject.toml changed significantly since poetry.lock was last generated',
  name: { en: '`poetry.lock` or `uv.lock` does not fit `pyproject.toml`', 'zh-CN': '`poetry.lock` 或 `uv.lock` 与 `pyproject.toml` 不一致' },
  meaning: {
    en: 'poetry or uv stopped before it built or published: the lock file in the repository is older than `pyproject.toml`, or the command that renews it has an option which poetry 2 does not know.',
    'zh-CN': 'poetry 或 uv 在构建或发布之前停下了：仓库里的锁文件比 `pyproject.toml` 旧，或者更新锁文件的命令用了 poetry 2 不认识的选项。',
  },
  says: {
    applies: { wording: [2] },
    name: { en: '`uv.lock` does not fit `pyproject.toml`', 'zh-CN': '`uv.lock` 与 `pyproject.toml` 不一致' },
    en: 'With `{option}` uv stops where it would write `uv.lock` anew: the file does not fit `pyproject.toml`, or another release of uv wrote it. This step built and uploaded nothing.',
    'zh-CN': '用了 `{option}`，uv 在需要重写 `uv.lock` 时就会停下：这个文件与 `pyproject.toml` 不一致，或者是另一个版本的 uv 写的。这个步骤既没有构建，也没有上传。',
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
      applies: { wording: [2] },
      certain: true,
      changes: 'file',
      when: { en: 'It is `uv.lock`', 'zh-CN': '是 `uv.lock`' },
      steps: [
        {
          en: 'Run `uv lock` with the release of uv that the job installs, and commit `uv.lock`. The file holds the version of the project too: a release that raises it in `pyproject.toml` has to commit both (`uv version` writes both).',
          'zh-CN': '用作业安装的那个版本的 uv 运行 `uv lock`，并提交 `uv.lock`。这个文件里也有项目自己的版本号：发布时在 `pyproject.toml` 里提升版本号，就要把两个文件一起提交（`uv version` 会同时写好两个）。',
        },
        {
          en: 'If nobody changed `pyproject.toml`, pin one release of uv in both places: `version:` of `astral-sh/setup-uv`, and `required-version` under `[tool.uv]`.',
          'zh-CN': '如果没有人改过 `pyproject.toml`，就在两处固定同一个 uv 版本：`astral-sh/setup-uv` 的 `version:`，和 `[tool.uv]` 里的 `required-version`。',
        },
      ],
    },
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
    { en: '`poetry check --lock` says `All set!`; with uv `uv lock --check` ends without an error.', 'zh-CN': '`poetry check --lock` 会显示 `All set!`；用 uv 的话，`uv lock --check` 不报错。' },
  ],
  next: ['poetry-configuration-invalid', 'poetry-export-missing'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/installation/installer.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [262, 275] },
    { repo: 'python-poetry/poetry', path: 'CHANGELOG.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [445, 455] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/project/mod.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [144, 152] },
    { repo: 'nborrmann/diff-poetry-lock', path: 'issues/10' },
    { repo: 'BerriAI/litellm', path: 'issues/21617' },
  ],
} as const satisfies ErrorEntry;
