import type { ErrorEntry } from '../types.ts';

/** By runs of pip 26.3 and uv 0.13.9 against a port where nothing answers. */
const UNREACHED = ['Retrying (Retry(', 'Failed to fetch:', 'error sending request for url'] as const;

export default {
  id: 'build-backend-not-available',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: "BackendUnavailable: Cannot import '{backend}'" },
    { text: "ERROR Backend '{backend}' is not available." },
    { text: 'ERROR Unmet dependencies (checked against {python}): {requirement}' },
    { text: "ERROR Command '[{command}build-requirements-{name}.txt']' returned non-zero exit status {code}." },
    { text: "ERROR Command '[{command}build-reqs-{name}.txt']' returned non-zero exit status {code}." },
    { text: '* Getting build dependencies for wheel...\n\nERROR Missing dependencies: {requirement}' },
    { text: '* Getting build dependencies for sdist...\n\nERROR Missing dependencies: {requirement}' },
    { text: 'ERROR Missing dependencies: {requirement}' },
    { text: 'BackendUnavailable: Traceback (most recent call last):' },
    { text: 'Failed to resolve requirements from `build-system.requires`' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'BackendUnavailable: Cannot import',
  name: { en: 'The build backend is not installed', 'zh-CN': '没有安装构建后端' },
  meaning: {
    en: 'The build cannot load the backend that `pyproject.toml` names, or what the backend needs, so nothing was built.',
    'zh-CN': '构建无法加载 `pyproject.toml` 里写的后端，或者缺少后端需要的包，因此什么也没有构建。',
  },
  causes: [
    {
      en: '`build-backend` is misspelt, or `requires` does not name the package that holds it.',
      'zh-CN': '`build-backend` 拼错了，或者 `requires` 里没有写提供它的包。',
    },
    {
      en: 'The build runs with `--no-isolation`, which installs nothing, and the job did not install what `requires` names.',
      'zh-CN': '构建用了 `--no-isolation`，它不会安装任何东西，而作业没有装上 `requires` 里写的包。',
    },
    {
      applies: { wording: [3, 4] },
      en: 'What `requires` names could not be installed: there is no such release, none for the Python of the job, or the index did not answer.',
      'zh-CN': '`requires` 里写的包装不上：没有这个版本，没有适合作业所用 Python 的版本，或者索引没有响应。',
    },
    {
      en: 'An old release of the backend has no such module yet.',
      'zh-CN': '后端的旧版本还没有这个模块。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ wording: [2, 5, 6, 7] }, { wording: [8], near: ['--no-isolation', 'build -n '] }] },
      changes: 'file',
      when: { en: 'The build runs with `--no-isolation`', 'zh-CN': '构建用了 `--no-isolation`' },
      steps: [
        {
          en: 'Build without `--no-isolation` (`-n`): `python -m build` then installs by itself what `requires` in `pyproject.toml` names. If the flag has to stay, let a step before it install the requirements that the message lists.',
          'zh-CN': '构建时不用 `--no-isolation`（`-n`）：`python -m build` 会自己装上 `pyproject.toml` 的 `requires` 里写的包。如果一定要用它，就让前面的步骤装上错误信息列出的包。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 9], near: UNREACHED },
      certain: true,
      changes: 'time',
      when: { en: 'The index was not reached', 'zh-CN': '没有连上索引' },
      steps: [
        {
          en: 'Run the job again: pip or uv got no answer of the index, or an error, and so found no release of what `requires` names. If it stays, look which index and which proxy the job sets: `PIP_INDEX_URL`, `UV_DEFAULT_INDEX`, `HTTPS_PROXY`.',
          'zh-CN': '重新运行作业：pip 或 uv 没有连上索引，或者索引返回了错误，所以找不到 `requires` 里写的包的任何版本。如果一直这样，就看作业设置的是哪个索引、哪个代理：`PIP_INDEX_URL`、`UV_DEFAULT_INDEX`、`HTTPS_PROXY`。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 9], not: { near: UNREACHED } },
      changes: 'file',
      when: { en: 'What `requires` names could not be installed', 'zh-CN': '`requires` 里写的包装不上' },
      steps: [
        {
          en: 'Read the lines that begin with `ERROR:` above this message, or of uv those below it: there stands which entry of `requires` under `[build-system]` in `pyproject.toml` is not found, and why. Mostly there is no such release, or none for the Python of this job.',
          'zh-CN': '看这条信息上面以 `ERROR:` 开头的行，uv 则看下面的几行：那里写着找不到 `pyproject.toml` 的 `[build-system]` 里 `requires` 的哪一项，以及原因。多半是没有这个版本，或者没有适合这个作业所用 Python 的版本。',
        },
        {
          en: 'Correct that entry, or let the job build with a newer Python. If pip names a connection, run the job again.',
          'zh-CN': '改正那一项，或者让作业用更新的 Python 构建。如果 pip 说的是连接问题，就重新运行作业。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 8], not: { wording: [8], near: ['--no-isolation', 'build -n '] } },
      changes: 'file',
      when: { en: 'The module cannot be imported', 'zh-CN': '模块无法导入' },
      steps: [
        {
          en: 'Make the two keys of `[build-system]` in `pyproject.toml` agree: `requires` names the package, `build-backend` its module, as in `requires = ["hatchling"]` with `build-backend = "hatchling.build"`, or `requires = ["setuptools"]` with `build-backend = "setuptools.build_meta"`.',
          'zh-CN': '让 `pyproject.toml` 的 `[build-system]` 里两个键对上：`requires` 写包，`build-backend` 写它的模块，比如 `requires = ["hatchling"]` 配 `build-backend = "hatchling.build"`，或者 `requires = ["setuptools"]` 配 `build-backend = "setuptools.build_meta"`。',
        },
        {
          en: 'The others: flit_core with `flit_core.buildapi`, poetry-core with `poetry.core.masonry.api`, pdm-backend with `pdm.backend`, uv_build with `uv_build`, maturin with `maturin`.',
          'zh-CN': '其他的：flit_core 配 `flit_core.buildapi`，poetry-core 配 `poetry.core.masonry.api`，pdm-backend 配 `pdm.backend`，uv_build 配 `uv_build`，maturin 配 `maturin`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`pip install` of the backend before `python -m build`: the build makes an environment of its own, which does not see it.',
      'zh-CN': '在 `python -m build` 之前用 `pip install` 装后端：构建会建立自己的环境，看不到它。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built`. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束。这不会上传任何东西。',
    },
  ],
  next: ['build-backend-too-old', 'build-backend-stopped'],
  sources: [
    { repo: 'pypa/build', path: 'src/build/_builder.py', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815', lines: [404, 411] },
    { repo: 'pypa/build', path: 'src/build/_util.py', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815', lines: [84, 86] },
    { repo: 'pypa/build', path: 'docs/how-to/troubleshooting.rst', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815', lines: [330, 345] },
    { repo: 'pypa/pyproject-hooks', path: 'src/pyproject_hooks/_in_process/_in_process.py', ref: 'e89c52f8e277f3a83cb959c278f546669dd3bdbb', lines: [66, 80] },
  ],
} as const satisfies ErrorEntry;
