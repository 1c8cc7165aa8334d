import type { ErrorEntry } from '../types.ts';

/** What shows that the project has moved to `pyproject.toml`. */
const MOVED = ['pyproject.toml', 'switch to uv', 'uv sync', 'uv build', 'uv.lock', 'poetry.lock', 'pdm.lock'];

export default {
  id: 'setup-py-missing',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: "can't open file '{path}setup.py': [Errno 2] No such file or directory" },
    { text: 'AssertionError: Missing file in target setup.py' },
    { text: 'File "setup.py" not found. Directory cannot be installed in editable mode: {path}\n(A "pyproject.toml" file was found, but editable mode currently requires a setup.py based build.)' },
    { text: 'File "setup.py" or "setup.cfg" not found. Directory cannot be installed in editable mode: {path}\n(A "pyproject.toml" file was found, but editable mode currently requires a setuptools-based build.)' },
    // Who quotes it shortens the path, and leaves out the number.
    { text: "can't open file '...{path}setup.py'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "setup.py': [Errno 2] No such file or directory",
  name: { en: 'The build calls for a `setup.py` that is not there', 'zh-CN': '构建要用 `setup.py`，但找不到这个文件' },
  meaning: {
    en: 'The command, or the tool that publishes, works with `setup.py`. There is no such file where it runs. It stopped before it built or uploaded anything.',
    'zh-CN': '这条命令，或者负责发布的工具，要用到 `setup.py`。运行的目录里没有这个文件。它在构建或上传之前就停下了。',
  },
  causes: [
    {
      en: 'The project moved to `pyproject.toml`, and the release still runs as before.',
      'zh-CN': '项目改用了 `pyproject.toml`，发布却还按原来的方式运行。',
    },
    {
      applies: { wording: [0, 4] },
      en: 'The job did not fetch the repository, or the project lies in a subfolder.',
      'zh-CN': '作业没有取下仓库，或者项目在子目录里。',
    },
  ],
  fixes: [
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'taskboot publishes', 'zh-CN': '用 taskboot 发布' },
      steps: [
        {
          en: 'taskboot builds with `setup.py` only. Publish without it: `uv build` and `uv publish`, or `python -m build` and `twine upload dist/*`, with the same user name and token. The tool itself could also learn to build from `pyproject.toml`.',
          'zh-CN': 'taskboot 只会用 `setup.py` 来构建。不用它来发布：`uv build` 加 `uv publish`，或者 `python -m build` 加 `twine upload dist/*`，用户名和 token 照旧。也可以改这个工具，让它能从 `pyproject.toml` 构建。',
        },
      ],
    },
    {
      applies: { wording: [2, 3] },
      changes: 'file',
      when: { en: 'An old pip installs the project', 'zh-CN': '安装项目的是旧版 pip' },
      steps: [
        {
          en: 'pip before 21.3 cannot install with `-e` a project that has only a `pyproject.toml`. Put `python -m pip install --upgrade pip` before it, or leave out `-e`.',
          'zh-CN': '21.3 之前的 pip 加上 `-e` 时，装不了只有 `pyproject.toml` 的项目。在它之前加上 `python -m pip install --upgrade pip`，或者去掉 `-e`。',
        },
      ],
    },
    {
      applies: { wording: [0, 4], near: MOVED },
      changes: 'file',
      when: { en: 'The project has a `pyproject.toml`', 'zh-CN': '项目里有 `pyproject.toml`' },
      steps: [
        {
          en: 'Build in the way that needs no `setup.py`: `python -m build` (after `python -m pip install build`) or `uv build` in place of `python setup.py sdist bdist_wheel`, then upload `dist/*` as before. If `pyproject.toml` lies in a subfolder, name that folder after the command.',
          'zh-CN': '用不需要 `setup.py` 的方式构建：把 `python setup.py sdist bdist_wheel` 换成 `python -m build`（先 `python -m pip install build`）或 `uv build`，再照旧上传 `dist/*`。如果 `pyproject.toml` 在子目录里，就在命令后面写上那个目录。',
        },
      ],
    },
    {
      applies: { wording: [0, 4], not: { near: MOVED } },
      changes: 'file',
      when: { en: 'The log does not show where the project is', 'zh-CN': '从日志看不出项目在哪里' },
      steps: [
        {
          en: 'Look whether the commit that was built has a `setup.py`. If it has only `pyproject.toml`, build with `python -m build` or `uv build`. If it has one, the command ran elsewhere: the job needs `actions/checkout` before it, or `working-directory` with the folder of the project.',
          'zh-CN': '看看构建的那个提交里有没有 `setup.py`。只有 `pyproject.toml` 的话，用 `python -m build` 或 `uv build` 来构建。有的话，命令就是在别处运行的：作业在它之前要有 `actions/checkout`，或者用 `working-directory` 写上项目所在的目录。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new token or a new version: nothing has been sent yet.',
      'zh-CN': '换 token 或换版本号：还什么都没有发送。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built` and two files in `dist`. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束，`dist` 里有两个文件。这不会上传任何东西。',
    },
  ],
  next: ['build-no-python-project', 'build-invalid-command'],
  sources: [
    { repo: 'mozilla/bugbug', path: 'issues/5978' },
    { repo: 'mozilla/task-boot', path: 'taskboot/pypi.py', ref: '628294f59b5256e367504756fbc6e6928d8c6408', lines: [21, 32] },
    { repo: 'NicolasHug/Surprise', path: 'issues/81' },
  ],
} as const satisfies ErrorEntry;
