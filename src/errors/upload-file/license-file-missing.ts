import type { ErrorEntry } from '../types.ts';

export default {
  id: 'license-file-missing',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'License-File {license_file} does not exist in distribution file {filename} at {path}', since: '2024-11-13' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'does not exist in distribution file',
  name: { en: 'A licence file is named in the metadata but not packed', 'zh-CN': '元数据里列了许可证文件，包里却没有' },
  meaning: {
    en: 'The metadata names a licence file with `License-File`, and PyPI does not find it at its place in the archive: in a wheel under `.dist-info/licenses/`, in an sdist below the top directory. The message shows the path.',
    'zh-CN': '元数据用 `License-File` 列出了一个许可证文件，而 PyPI 在压缩包里应有的位置没有找到它：wheel 里是 `.dist-info/licenses/`，sdist 里是顶层目录之下。错误信息里写出了路径。',
  },
  says: {
    en: 'The metadata names the licence file `{license_file}`, and PyPI does not find it at its place in `{file}`.',
    'zh-CN': '元数据里列了许可证文件 `{license_file}`，而 PyPI 在 `{file}` 里应有的位置没有找到它。',
  },
  causes: [
    {
      en: 'The backend finds the file by itself for the metadata and does not put it where PyPI looks. maturin up to 1.15.0 does so in a Cargo workspace or with `manifest-path`: the file lies in the directory of the crate, or is missing. 1.16.0 puts it at the top of the sdist.',
      'zh-CN': '后端自己找到这个文件并写进元数据，却没有放到 PyPI 查找的位置。maturin 1.15.0 及更早的版本在 Cargo workspace 里，或者设了 `manifest-path` 时就会这样：文件在 crate 的目录下，或者根本没有打包。1.16.0 会把它放到 sdist 的顶层目录。',
    },
    {
      en: 'A setting of uv_build, scikit-build-core or maturin excludes the file, or meson-python builds and it is not committed.',
      'zh-CN': 'uv_build、scikit-build-core 或 maturin 的设置把它排除了，或者由 meson-python 构建而它没有提交。',
    },
    {
      en: 'A step after the build repacks the wheel and drops the directory `licenses`, or moves the files in it.',
      'zh-CN': '构建之后有步骤重新打包 wheel，丢掉了 `licenses` 目录，或者移动了其中的文件。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The file belongs into the package', 'zh-CN': '这个文件应该在包里' },
      steps: [
        {
          en: 'Let the backend pack the file: write `license-files = ["LICENSE"]` under `[project]` in `pyproject.toml`, take it out of `source-exclude` (uv_build), `sdist.exclude` (scikit-build-core) or `exclude` (maturin), commit it for meson-python, and use a current backend.',
          'zh-CN': '让后端把这个文件打进包：在 `pyproject.toml` 的 `[project]` 里写 `license-files = ["LICENSE"]`，把它从 `source-exclude`（uv_build）、`sdist.exclude`（scikit-build-core）或 `exclude`（maturin）里去掉，用 meson-python 时把它提交，并使用新版本的后端。',
        },
        {
          en: 'Remove steps that repack the wheel afterwards.',
          'zh-CN': '去掉之后重新打包 wheel 的步骤。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
        {
          aside: true,
          en: 'Files uploaded before the refused one stay on PyPI. The next run then has to skip them: with the action by `skip-existing: true`, with twine by `--skip-existing`. It uploads the rest.',
          'zh-CN': '排在被拒文件前面、已经传上去的文件会留在 PyPI 上。这时下一次运行要跳过它们：action 用 `skip-existing: true`，twine 用 `--skip-existing`，其余的照常上传。',
        },
      ],
    },
    {
      applies: { any: [{ program: ['maturin'] }, { near: ['maturin'] }] },
      changes: 'file',
      when: { en: 'maturin builds the package', 'zh-CN': '包由 maturin 构建' },
      steps: [
        {
          en: 'Update maturin to 1.16.0 or later, or write `license-files = ["LICENSE"]` under `[project]` in `pyproject.toml`, and let `exclude` under `[tool.maturin]` not name the file.',
          'zh-CN': '把 maturin 升级到 1.16.0 或更高版本，或者在 `pyproject.toml` 的 `[project]` 里写 `license-files = ["LICENSE"]`；`[tool.maturin]` 的 `exclude` 里不要有这个文件。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The file is not meant', 'zh-CN': '不需要这个文件' },
      steps: [
        {
          en: 'Set `license-files` under `[project]` in `pyproject.toml` to exactly the files that go along, for instance `license-files = ["LICENSE"]`, and build again.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里把 `license-files` 写成确实要带上的文件，比如 `license-files = ["LICENSE"]`，然后重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: it skips a check of twine; this answer comes from PyPI.',
      'zh-CN': '`verify-metadata: false`：它跳过的是 twine 的检查，而这是 PyPI 的响应。',
    },
    {
      en: '`skip-existing: true` alone: it skips only files the index already has, not files it refuses.',
      'zh-CN': '只加 `skip-existing: true`：它只跳过索引上已有的文件，不跳过被拒绝的文件。',
    },
  ],
  verify: [
    {
      en: 'After the build, `tar -tzf dist/*.tar.gz` lists the file below the top directory, and `unzip -l` on the wheel lists it under `.dist-info/licenses/`.',
      'zh-CN': '构建之后，`tar -tzf dist/*.tar.gz` 在顶层目录下列出这个文件，对 wheel 运行 `unzip -l` 则在 `.dist-info/licenses/` 下列出它。',
    },
    {
      en: 'Or upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '也可以先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: ['file-already-exists', 'field-introduced-in-later-metadata-version'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1397, 1422] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1515, 1538] },
    { repo: 'tonybaloney/wily', path: 'issues/254' },
    { repo: 'PyO3/maturin', path: 'issues/3331' },
    { repo: 'pypa/packaging.python.org', path: 'source/guides/writing-pyproject-toml.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [321, 403] },
  ],
} as const satisfies ErrorEntry;
