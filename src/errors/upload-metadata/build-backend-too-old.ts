import type { ErrorEntry } from '../types.ts';

/** pyproject-metadata 0.8, of which each of these has a copy or installs one, says the same for all: runs of scikit-build-core 0.10.7 and meson-python 0.16.0. */
const SCIKIT = ['scikit_build_core'] as const;
const MESON = ['meson-python: error', 'mesonpy'] as const;

/** Of setuptools since 77: of the three forms that it knows two are met, so that it is a table with both keys. */
const BOTH = ["(2 matches found):\n\n    - {type: string, format: 'SPDX'}"] as const;

export default {
  id: 'build-backend-too-old',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: "`project.license` must be valid exactly by one definition (2 matches found)" },
    { text: "`project` must not contain {'license-files'} properties" },
    { text: 'Field `project.license-files` must be a table' },
    { text: "license field should be <class 'dict'>, not <class 'str'>" },
    { text: 'Field "project.license" has an invalid type, expecting a dictionary of strings (got "{license}")' },
    { text: 'PyProjectException: [tool.poetry] section not found in {path}' },
    { text: '[tool.poetry] section not found in {path}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'must be valid exactly by one definition (2 matches found)',
  name: { en: 'The build backend is too old for pyproject.toml', 'zh-CN': '构建后端太旧，读不懂 pyproject.toml' },
  meaning: {
    en: 'The licence in `pyproject.toml` has today\'s form, `license = "MIT"` with `license-files`, and the build backend that was installed is from before it. Of poetry-core it is all of `[project]` that releases before 2.0 do not read.',
    'zh-CN': '`pyproject.toml` 里的许可证用的是现在的写法，即 `license = "MIT"` 加上 `license-files`，而装上的构建后端比这种写法早。poetry-core 在 2.0 之前则完全不读 `[project]`。',
  },
  causes: [
    {
      en: '`requires` under `[build-system]` in `pyproject.toml` holds the backend back, as `setuptools<77` does.',
      'zh-CN': '`pyproject.toml` 的 `[build-system]` 里，`requires` 把后端限制在旧版本，比如 `setuptools<77`。',
    },
    {
      en: 'The job builds with Python 3.8 or older: the newest setuptools for Python 3.8 is 75.3.',
      'zh-CN': '作业用 Python 3.8 或更旧的版本构建：Python 3.8 上能装的最新 setuptools 是 75.3。',
    },
    {
      en: 'The build runs with `--no-isolation` or as `python setup.py`, and so with the backend that the job or its image has.',
      'zh-CN': '构建用了 `--no-isolation`，或者直接运行 `python setup.py`，于是用的是作业或镜像里已有的后端。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], near: BOTH },
      certain: true,
      changes: 'file',
      when: { en: 'setuptools is new enough, and `license` has a file and a text', 'zh-CN': 'setuptools 不旧，是 `license` 既有 file 又有 text' },
      steps: [
        {
          en: 'In `license` under `[project]` in `pyproject.toml` keep one of `file` and `text`: setuptools is new enough here. Better: an SPDX expression, `license = "MIT"`, with `license-files = ["LICENSE"]`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里，`license` 的 `file` 和 `text` 只留一个：这里的 setuptools 并不旧。更好的是写 SPDX 表达式：`license = "MIT"`，加上 `license-files = ["LICENSE"]`。',
        },
      ],
    },
    {
      applies: { wording: [0, 1], not: { near: BOTH } },
      changes: 'file',
      when: { en: 'The backend is setuptools', 'zh-CN': '后端是 setuptools' },
      steps: [
        {
          en: 'Require `setuptools>=77.0.3` in `requires` of `[build-system]` in `pyproject.toml`, and let the job build with Python 3.9 or later: older ones get no such setuptools.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `setuptools>=77.0.3`，并让作业用 Python 3.9 或更新的版本构建：更旧的 Python 装不上这样的 setuptools。',
        },
        {
          en: 'If the old release has to stay: write `license = {text = "MIT"}`, which all releases read, and take out `license-files`.',
          'zh-CN': '如果只能用旧版本：写 `license = {text = "MIT"}`，所有版本都能读，并去掉 `license-files`。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The backend is hatchling', 'zh-CN': '后端是 hatchling' },
      steps: [
        {
          en: 'Require `hatchling>=1.27` in `requires` of `[build-system]` in `pyproject.toml`, and build again.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `hatchling>=1.27`，然后重新构建。',
        },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'The backend is flit_core', 'zh-CN': '后端是 flit_core' },
      steps: [
        {
          en: 'Require `flit_core>=3.12` in `requires` of `[build-system]` in `pyproject.toml`, and take out an upper bound such as `<4`.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `flit_core>=3.12`，并去掉 `<4` 这样的上限。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [4], near: SCIKIT },
      changes: 'file',
      when: { en: 'The backend is scikit-build-core', 'zh-CN': '后端是 scikit-build-core' },
      steps: [
        {
          en: 'Require `scikit-build-core>=0.11` in `requires` of `[build-system]` in `pyproject.toml`, and build again.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `scikit-build-core>=0.11`，然后重新构建。',
        },
      ],
    },
    {
      applies: { wording: [4], near: MESON },
      changes: 'file',
      when: { en: 'The backend is meson-python', 'zh-CN': '后端是 meson-python' },
      steps: [
        {
          en: 'Require `meson-python>=0.18` in `requires` of `[build-system]` in `pyproject.toml`, and build again.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `meson-python>=0.18`，然后重新构建。',
        },
      ],
    },
    {
      applies: { wording: [4], not: { near: [...SCIKIT, ...MESON] } },
      changes: 'file',
      when: { en: 'The backend is pdm-backend', 'zh-CN': '后端是 pdm-backend' },
      steps: [
        {
          en: 'Require `pdm-backend>=2.4` in `requires` of `[build-system]` in `pyproject.toml`, and build again.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `pdm-backend>=2.4`，然后重新构建。',
        },
      ],
    },
    {
      applies: { wording: [6] },
      changes: 'file',
      when: { en: 'The program `poetry` itself says so', 'zh-CN': '这句话是 `poetry` 程序自己打印的' },
      steps: [
        {
          en: 'Install poetry 2 where this job installs poetry, in place of a pinned 1.x: `pipx install poetry`. Releases before 2.0 read `[tool.poetry]` alone, and stop at a `pyproject.toml` that has only `[project]`. If the project is not one of poetry, build it with `python -m build` and upload it with `twine upload dist/*`.',
          'zh-CN': '在这个作业安装 poetry 的地方改装 poetry 2，不要固定在 1.x：`pipx install poetry`。2.0 之前的版本只读 `[tool.poetry]`，遇到只有 `[project]` 的 `pyproject.toml` 就会停下。如果项目本来就不用 poetry，就用 `python -m build` 构建，用 `twine upload dist/*` 上传。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'The backend is poetry-core', 'zh-CN': '后端是 poetry-core' },
      steps: [
        {
          en: 'Require `poetry-core>=2.2` in `requires` of `[build-system]` in `pyproject.toml`: releases before 2.0 read `[tool.poetry]` alone, and 2.2 writes an SPDX licence as such.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 改成 `poetry-core>=2.2`：2.0 之前的版本只读 `[tool.poetry]`，从 2.2 起 SPDX 许可证才会照原样写入。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: '`pip install -U setuptools` before `python -m build`: the build makes an environment of its own, and installs there what `requires` says.',
      'zh-CN': '在 `python -m build` 之前运行 `pip install -U setuptools`：构建会建立自己的环境，在那里按 `requires` 安装。',
    },
  ],
  verify: [
    {
      en: "`python -m build` ends with `Successfully built`, and `unzip -p dist/*.whl '*/METADATA' | grep '^License'` shows `License-Expression:`. Nothing is uploaded.",
      'zh-CN': "`python -m build` 以 `Successfully built` 结束，`unzip -p dist/*.whl '*/METADATA' | grep '^License'` 显示 `License-Expression:`。这不会上传任何东西。",
    },
  ],
  next: ['build-license-not-spdx', 'build-license-classifier-conflict', 'twine-metadata-version-unsupported'],
  sources: [
    { repo: 'pypa/setuptools', path: 'docs/userguide/license_migration.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [105, 130] },
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [388, 460] },
    { repo: 'pypa/setuptools', path: 'pyproject.toml', ref: 'v77.0.3' },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: '6fdb66d16f91f3ce80b705e266674f74c83c987a', lines: [749, 749] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: '3.9.0', lines: [416, 420] },
    { repo: 'pdm-project/pdm-backend', path: 'src/pdm/backend/_vendor/pyproject_metadata/__init__.py', ref: '2.3.3', lines: [125, 130] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/pyproject/toml.py', ref: '1.9.1', lines: [60, 68] },
    { repo: 'pypa/packaging.python.org', path: 'source/guides/writing-pyproject-toml.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [321, 369] },
  ],
} as const satisfies ErrorEntry;
