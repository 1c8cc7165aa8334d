import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-version-missing',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Field `project.version` can only be resolved dynamically if `version` is in field `project.dynamic`' },
    { text: "`project` must contain ['version'] properties" },
    { text: 'version must be specified under [project] or listed as a dynamic field' },
    { text: 'Field "project.version" missing and \'version\' not specified in "project.dynamic"' },
    { text: 'project.version is not specified, must be statically present or tool.scikit-build metadata.version.provider configured when dynamic' },
    { text: 'Invalid metadata format in: pyproject.toml {place} missing field `version`' },
    { text: 'Missing `tool.hatch.version` configuration' },
    { text: 'Error getting the version from source `{source}`: unable to parse the version from the file: {path}' },
    { text: 'Error getting the version from source `{source}`: file does not exist: {path}' },
    { text: 'Cannot package module without a version string. Please define a `__version__ = "x.y.z"` in your module.' },
    { text: 'package module without docstring, or empty docstring' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'project.version can only be resolved dynamically',
  name: { en: 'The project has no version', 'zh-CN': '项目没有版本号' },
  meaning: {
    en: 'The build backend finds no version: `pyproject.toml` has none, or leaves it to something that this backend cannot do or was not told. It stopped before it built a file.',
    'zh-CN': '构建后端找不到版本号：`pyproject.toml` 里没有写，或者留给了这个后端做不到、没有配置的方式。它还没生成任何文件就停下了。',
  },
  says: {
    applies: { wording: [10] },
    name: { en: 'The module has no docstring', 'zh-CN': '模块没有文档字符串' },
    en: 'flit takes the description of the project from the docstring of the module, and the module has none. It stopped before it built a file.',
    'zh-CN': 'flit 用模块的文档字符串作项目的简介，而模块里没有。它还没生成任何文件就停下了。',
  },
  causes: [
    {
      applies: { wording: [5] },
      en: 'The backend is uv_build, which reads the version in `pyproject.toml` only: `dynamic = ["version"]` has no effect there.',
      'zh-CN': '后端是 uv_build，它只读 `pyproject.toml` 里写好的版本号：`dynamic = ["version"]` 对它不起作用。',
    },
    {
      en: '`version` is missing under `[project]`, and `dynamic = ["version"]` too.',
      'zh-CN': '`[project]` 里既没有 `version`，也没有 `dynamic = ["version"]`。',
    },
    {
      en: '`version` is listed in `dynamic`, and the backend is not told where it comes from.',
      'zh-CN': '`dynamic` 里列出了 `version`，却没有告诉后端从哪里取。',
    },
    {
      en: 'The file that holds the version has moved, or its line has another form than `__version__ = "1.2.3"`.',
      'zh-CN': '写版本号的文件换了位置，或者那一行的写法不是 `__version__ = "1.2.3"`。',
    },
    {
      en: 'A table begins above the line, so that `version` belongs to another one than `[project]`.',
      'zh-CN': '这一行上面开始了别的表，`version` 于是不属于 `[project]`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'The backend is uv_build', 'zh-CN': '后端是 uv_build' },
      steps: [
        {
          en: 'Write the version into `pyproject.toml`: `version = "1.2.3"` under `[project]`, and take `version` out of `dynamic`. uv_build has no version from Git or from a file; `uv version 1.2.3` writes it for you.',
          'zh-CN': '把版本号写进 `pyproject.toml`：在 `[project]` 里写 `version = "1.2.3"`，并从 `dynamic` 里去掉 `version`。uv_build 不能从 Git 或文件取得版本号；`uv version 1.2.3` 会替你写上。',
        },
        {
          en: 'If it has to come from the tag, take a backend that can do it, such as hatchling with hatch-vcs or setuptools with setuptools-scm.',
          'zh-CN': '如果一定要从标签取得，就换用能做到的后端，比如 hatchling 加 hatch-vcs，或 setuptools 加 setuptools-scm。',
        },
      ],
    },
    {
      applies: { wording: [6, 7, 8] },
      changes: 'file',
      when: { en: 'The backend is hatchling, and the version is dynamic', 'zh-CN': '后端是 hatchling，版本号是动态的' },
      steps: [
        {
          en: 'Say in `pyproject.toml` where the version stands: `path = "src/demo/__init__.py"` under `[tool.hatch.version]`, a file with a line `__version__ = "1.2.3"`. From the tag it comes with `source = "vcs"` and `hatch-vcs` in `requires`.',
          'zh-CN': '在 `pyproject.toml` 里写明版本号在哪里：在 `[tool.hatch.version]` 里写 `path = "src/demo/__init__.py"`，文件里要有一行 `__version__ = "1.2.3"`。要从标签取得，就写 `source = "vcs"`，并在 `requires` 里加上 `hatch-vcs`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [10] },
      changes: 'file',
      when: { en: 'The message is about a docstring', 'zh-CN': '信息说的是文档字符串' },
      steps: [
        {
          en: 'Begin the module, or its `__init__.py`, with a line such as `"""What it does."""`; or write `description` under `[project]` in `pyproject.toml`, and take it out of `dynamic`.',
          'zh-CN': '在模块（或它的 `__init__.py`）开头写一行，比如 `"""What it does."""`；或者在 `pyproject.toml` 的 `[project]` 里写 `description`，并从 `dynamic` 里去掉它。',
        },
      ],
    },
    {
      applies: { wording: [9] },
      changes: 'file',
      when: { en: 'The backend is flit_core, and the version is dynamic', 'zh-CN': '后端是 flit_core，版本号是动态的' },
      steps: [
        {
          en: 'Put the line `__version__ = "1.2.3"` into `__init__.py` of the module, or write `version = "1.2.3"` under `[project]` in `pyproject.toml` and take `version` out of `dynamic`.',
          'zh-CN': '在模块的 `__init__.py` 里加上一行 `__version__ = "1.2.3"`；或者在 `pyproject.toml` 的 `[project]` 里写 `version = "1.2.3"`，并从 `dynamic` 里去掉 `version`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [0, 1, 2, 3, 4] },
      changes: 'file',
      when: { en: '`pyproject.toml` has no version', 'zh-CN': '`pyproject.toml` 里没有版本号' },
      steps: [
        {
          en: 'Write `version = "1.2.3"` under `[project]` in `pyproject.toml`. If a tool makes the version, write `dynamic = ["version"]` there instead, and configure the tool for your backend.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里写 `version = "1.2.3"`。如果版本号由工具生成，就改写 `dynamic = ["version"]`，并按你的后端配置这个工具。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: '`dynamic = ["version"]` alone: setuptools and pdm-backend then build version `0.0.0` without an error.',
      'zh-CN': '只写 `dynamic = ["version"]`：setuptools 和 pdm-backend 会不报错地构建出版本 `0.0.0`。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built` and the names of files with the version that you mean. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 和文件名结束，文件名里是你要的版本号。这不会上传任何东西。',
    },
  ],
  next: ['build-version-not-derived', 'build-version-invalid', 'poetry-configuration-invalid'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-build-backend/src/metadata.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [70, 71] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-backend/src/metadata.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [950, 960] },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [440, 470] },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [1499, 1536] },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/version/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [20, 36] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [630, 652] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/common.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [240, 262] },
    { repo: 'pypa/pyproject-metadata', path: 'pyproject_metadata/__init__.py', ref: 'a434728f7ea7306e66c79a8913c8fecfa8663dd4', lines: [490, 502] },
    { repo: 'scikit-build/scikit-build-core', path: 'src/scikit_build_core/build/wheel.py', ref: '120c8dc73fedac99e4b604dee69f9c3926dc7f25', lines: [325, 328] },
  ],
} as const satisfies ErrorEntry;
