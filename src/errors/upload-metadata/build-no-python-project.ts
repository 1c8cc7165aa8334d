import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-no-python-project',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'ERROR Source {path} does not appear to be a Python project: no pyproject.toml or setup.py' },
    { text: '`{path}` does not appear to be a Python project, as neither `pyproject.toml` nor `setup.py` are present in the directory' },
    { text: "ERROR: {path} does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found." },
    { text: 'Config file {path} does not exist' },
    { text: "Directory '{path}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'does not appear to be a Python project: no pyproject.toml or setup.py',
  name: { en: 'The build runs in a folder without a project', 'zh-CN': '构建所在的目录里没有项目' },
  meaning: {
    en: 'The folder in which the build ran has neither `pyproject.toml` nor `setup.py`, so nothing was built.',
    'zh-CN': '运行构建的目录里既没有 `pyproject.toml`，也没有 `setup.py`，因此什么也没有构建。',
  },
  says: {
    en: '`{path}` has neither `pyproject.toml` nor `setup.py`, so nothing was built.',
    'zh-CN': '`{path}` 里既没有 `pyproject.toml`，也没有 `setup.py`，因此什么也没有构建。',
  },
  causes: [
    {
      en: 'The job did not fetch the repository: each job begins with an empty folder.',
      'zh-CN': '作业没有取下仓库：每个作业都从空目录开始。',
    },
    {
      en: 'The project lies in a subfolder of the repository.',
      'zh-CN': '项目在仓库的子目录里。',
    },
    {
      en: 'The ref that was fetched is older than `pyproject.toml`, or of another branch.',
      'zh-CN': '取下的 ref 比 `pyproject.toml` 早，或者属于别的分支。',
    },
  ],
  fixes: [
    {
      applies: { not: { any: [{ ci: ['gitlab', 'other', 'none'] }, { near: ['actions/checkout', 'Checking out the ref', 'Fetching the repository'] }] } },
      changes: 'file',
      when: { en: 'The job has no step that fetches the repository', 'zh-CN': '作业里没有取下仓库的步骤' },
      steps: [
        {
          en: 'Add the step `actions/checkout` to the job that builds, before the build.',
          'zh-CN': '在负责构建的作业里，在构建之前加上 `actions/checkout` 这一步。',
        },
        { en: 'Publish with a new run.', 'zh-CN': '用新的运行来发布。' },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The project lies in a subfolder', 'zh-CN': '项目在子目录里' },
      steps: [
        {
          en: 'Give the command the folder of `pyproject.toml`: `python -m build packages/demo --outdir dist`, or `uv build packages/demo --out-dir dist`; for pip `python -m pip install ./packages/demo`. `dist` is then where the upload looks for it.',
          'zh-CN': '把 `pyproject.toml` 所在的目录告诉命令：`python -m build packages/demo --outdir dist`，或者 `uv build packages/demo --out-dir dist`；pip 是 `python -m pip install ./packages/demo`。这样 `dist` 就在上传会去找的地方。',
        },
        { en: 'Publish with a new run.', 'zh-CN': '用新的运行来发布。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Add `ls` before the build: it lists `pyproject.toml`.',
      'zh-CN': '在构建之前加上 `ls`：它会列出 `pyproject.toml`。',
    },
  ],
  next: ['build-module-not-found', 'twine-no-files'],
  sources: [
    { repo: 'pypa/build', path: 'src/build/_builder.py', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815', lines: [74, 82] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-frontend/src/error.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [25, 26] },
    { repo: 'actions/checkout', path: 'README.md', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a', lines: [30, 36] },
  ],
} as const satisfies ErrorEntry;
