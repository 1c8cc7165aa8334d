import type { ErrorEntry } from '../types.ts';

/** The project's name is right in it, and the version is not in normal form. */
const OF_VERSION = { values: { unlike: { is: ['tag', 'version'] } } } as const;
const NOT_OURS = [{ values: { filename: { holds: ['.zip'] } } }, { near: ['scikit-build-core', 'scikit_build_core'] }, OF_VERSION] as const;

export default {
  id: 'sdist-filename-not-normalized',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Filename '{filename}' is invalid, should be '{expected}.tar.gz'.", since: '2025-10-23' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is invalid, should be',
  name: { en: 'The sdist file name is not in normal form', 'zh-CN': 'sdist 的文件名不是规范形式' },
  meaning: {
    en: 'PyPI takes an sdist only under one exact name: the project name in lower case with `_` for `-` and `.`, then the normalized version, then `.tar.gz`. The message shows the name it wants.',
    'zh-CN': 'PyPI 只接受一种 sdist 文件名：小写的项目名，`-` 和 `.` 都写成 `_`，然后是规范化的版本号，最后是 `.tar.gz`。错误信息里写出了它要的名字。',
  },
  says: {
    en: 'PyPI takes the sdist `{filename}` only under the name `{expected}.tar.gz`.',
    'zh-CN': 'PyPI 只接受文件名为 `{expected}.tar.gz` 的 sdist，而这个文件是 `{filename}`。',
  },
  causes: [
    {
      en: 'An old build backend built the sdist and kept `-`, `.` or capitals: setuptools below 69.3, poetry-core below 1.3, maturin below 1.12, scikit-build-core below 0.12.2 with a low `minimum-version`. Typical of `setup.py sdist` or an upper bound under `requires`.',
      'zh-CN': 'sdist 是用旧的构建后端构建的，`-`、`.` 或大写字母原样保留：69.3 之前的 setuptools、1.3 之前的 poetry-core、1.12 之前的 maturin，以及 `minimum-version` 写得很低时 0.12.2 之前的 scikit-build-core。常见于 `setup.py sdist`，或者 `requires` 里写了版本上限。',
    },
    {
      en: 'Another tool packed the archive, for instance `meson dist` or `git archive`.',
      'zh-CN': '压缩包是其他工具打的，比如 `meson dist` 或 `git archive`。',
    },
    {
      en: 'The version in the name has the `v` of a git tag. setuptools, hatchling, flit and poetry-core take it off, in old releases as well: a build backend of the project itself or another program wrote the name.',
      'zh-CN': '文件名里的版本号带着 git 标签的 `v`。setuptools、hatchling、flit 和 poetry-core 都会去掉它，旧版本也一样：这个文件名是项目自己的构建后端或其他程序写的。',
    },
    {
      en: 'The version is not in normal form: `1.2.3-rc1` has to be `1.2.3rc1` in the file name. setuptools 69.3.0 and 69.4.0, both withdrawn, shortened it: `demo-1.tar.gz` for `1.0`.',
      'zh-CN': '版本号不是规范形式：文件名里 `1.2.3-rc1` 要写成 `1.2.3rc1`。setuptools 69.3.0 和 69.4.0（都已撤回）会把它缩短：`1.0` 写成 `demo-1.tar.gz`。',
    },
    {
      en: 'The sdist is a `.zip`.',
      'zh-CN': 'sdist 是 `.zip` 格式。',
    },
  ],
  fixes: [
    {
      applies: { near: ['scikit-build-core', 'scikit_build_core'], not: { any: [{ values: { filename: { holds: ['.zip'] } } }, { values: { unlike: { is: ['tag'] } } }] } },
      certain: true,
      changes: 'file',
      when: { en: 'scikit-build-core makes the sdist', 'zh-CN': 'sdist 由 scikit-build-core 生成' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, require `scikit-build-core>=0.12.2`, which always writes the normal form. Older releases keep the old one where `minimum-version` is below 0.5.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里要求 `scikit-build-core>=0.12.2`，它总是使用规范形式。更旧的版本在 `minimum-version` 低于 0.5 时仍用旧的写法。',
        },
        {
          aside: true,
          en: 'The wheels may be on PyPI already: let the next run skip them, with the action by `skip-existing: true`, with twine by `--skip-existing`.',
          'zh-CN': 'wheel 可能已经在 PyPI 上了：让下一次运行跳过它们，action 用 `skip-existing: true`，twine 用 `--skip-existing`。',
        },
      ],
    },
    {
      applies: { not: { any: NOT_OURS } },
      changes: 'file',
      when: { en: 'Another build backend makes the sdist', 'zh-CN': 'sdist 由其他构建后端生成' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, require a current release of the build backend that is named there, and remove an upper bound. From these releases on the name is right: `setuptools>=69.3.1`, `poetry-core>=1.3`, `maturin>=1.12`.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，要求那里写的构建后端的新版本，并去掉版本上限。从这些版本起文件名是对的：`setuptools>=69.3.1`、`poetry-core>=1.3`、`maturin>=1.12`。',
        },
        {
          en: 'If the workflow runs `setup.py sdist`, build with `python -m build` instead, which reads that file.',
          'zh-CN': '如果工作流运行的是 `setup.py sdist`，就改用 `python -m build`，它会读取那个文件。',
        },
        {
          aside: true,
          en: 'The action, twine and newer releases of uv send the wheels first, so these may be on PyPI already. Then the next run has to skip them: with the action by `skip-existing: true`, with twine by `--skip-existing`. It uploads the sdist under its new name.',
          'zh-CN': 'action、twine 和较新的 uv 都先上传 wheel，所以它们可能已经在 PyPI 上了。这时下一次运行要跳过它们：action 用 `skip-existing: true`，twine 用 `--skip-existing`，只用新名字上传 sdist。',
        },
      ],
    },
    {
      applies: { values: { unlike: { is: ['tag'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'The version in the name begins with `v`', 'zh-CN': '文件名里的版本号以 `v` 开头' },
      steps: [
        {
          en: 'The version in the name has the `v` of a git tag. Take it off where the version is made, in the code of your own build backend or the script that packs the archive: in Python `version.removeprefix("v")`, or `str(packaging.version.Version(version))`, which puts all of it into normal form. Build anew, so that the directory and `PKG-INFO` inside have that version too.',
          'zh-CN': '文件名里的版本号带着 git 标签的 `v`。在生成版本号的地方去掉它，也就是你自己的构建后端的代码，或者打包的脚本里：Python 里用 `version.removeprefix("v")`，或者 `str(packaging.version.Version(version))`，后者会把整个版本号变成规范形式。然后重新构建，让里面的目录和 `PKG-INFO` 也是这个版本。',
        },
      ],
    },
    {
      applies: { values: { unlike: { is: ['version'] } }, not: { values: { filename: { holds: ['.zip'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'The version in the name is not in normal form', 'zh-CN': '文件名里的版本号不是规范形式' },
      steps: [
        {
          en: 'The project name is right, and the version is not in normal form. Write it as the message has it, where the build takes it from: in `pyproject.toml`, in the tag, or in the code that makes it. With setuptools also require `setuptools>=69.5` under `[build-system]`: 69.3.0 and 69.4.0 shorten `1.0` to `1`. Then build anew.',
          'zh-CN': '项目名没错，是版本号不是规范形式。在构建读取版本的地方，把它写成错误信息里的样子：`pyproject.toml`、标签，或者生成它的代码。用 setuptools 的话，还要在 `[build-system]` 里要求 `setuptools>=69.5`：69.3.0 和 69.4.0 会把 `1.0` 缩短成 `1`。然后重新构建。',
        },
      ],
    },
    {
      applies: { values: { filename: { holds: ['.zip'] } } },
      changes: 'file',
      when: { en: 'The sdist is a `.zip`', 'zh-CN': 'sdist 是 `.zip` 格式' },
      steps: [
        {
          en: 'Build the sdist with `python -m build --sdist`, which makes a `.tar.gz`, and remove `--formats=zip` from the build.',
          'zh-CN': '用 `python -m build --sdist` 构建 sdist，它会生成 `.tar.gz`；并从构建里去掉 `--formats=zip`。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'Another program packs the `.tar.gz`', 'zh-CN': '`.tar.gz` 由其他程序打包' },
      steps: [
        {
          en: 'Before the publish step, rename the file with `mv` to the name that the message gives.',
          'zh-CN': '在发布步骤之前，用 `mv` 把文件改成错误信息里给的名字。',
        },
      ],
      tradeoff: {
        en: 'The directory inside keeps its old name. PyPI does not compare it at present, though the specification asks for the same name.',
        'zh-CN': '里面的目录仍是旧名字。PyPI 目前不检查它，但规范要求一致。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Another project name: `name = "sample-project"` may stay, only the file name is written with `_`.',
      'zh-CN': '改项目名：`name = "sample-project"` 可以不变，只是文件名里用 `_`。',
    },
  ],
  verify: [
    {
      en: 'After the build, `ls dist` shows the name from the message, with one `-` only: `sample_project-1.2.3.tar.gz`.',
      'zh-CN': '构建之后，`ls dist` 显示的就是错误信息里的名字，只有一个 `-`：`sample_project-1.2.3.tar.gz`。',
    },
    {
      en: 'Or upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '也可以先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: ['wheel-filename-not-normalized', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1378, 1393] },
    { repo: 'pypa/packaging.python.org', path: 'source/specifications/source-distribution-format.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [40, 63] },
    { repo: 'openslide/openslide-python', path: 'issues/301' },
    { repo: 'openslide/openslide-bin', path: 'issues/414' },
  ],
} as const satisfies ErrorEntry;
