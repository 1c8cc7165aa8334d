import type { ErrorEntry } from '../types.ts';

export default {
  id: 'local-version-not-allowed',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "The use of local versions in '{version}' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.",
      since: '2026-02-27',
    },
    {
      text: 'The use of local versions in {version} is not allowed. See {url} for more information.',
      since: '2024-03-19',
    },
    {
      text: "'{version}' is an invalid value for Version. Error: Can't use PEP 440 local versions. See https://packaging.python.org/specifications/core-metadata for more information.",
      until: '2024-03-19',
    },
    {
      text: "'{version}' is an invalid value for Version. Error: Cannot use PEP 440 local versions. See https://packaging.python.org/specifications/core-metadata for more information.",
      until: '2018-07-12',
    },
    { text: 'HTTPError: 400 Client Error: version: Cannot use PEP 440 local versions. for url:', until: '2018-07-12' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'The use of local versions in',
  name: { en: 'The version has a + part', 'zh-CN': '版本号带有 + 部分' },
  meaning: {
    en: 'The version has a local part, the text after `+`. PyPI and TestPyPI accept no such version. It mostly means that the build did not see the release tag; or somebody wrote it.',
    'zh-CN': '版本号带有本地部分，也就是 `+` 后面的文字。PyPI 和 TestPyPI 都不接受这样的版本。这多半说明构建时没有看到发布标签，也可能是有人写上去的。',
  },
  says: {
    en: 'The version is `{version}`. PyPI and TestPyPI take none with a `+` in it.',
    'zh-CN': '版本号是 `{version}`。PyPI 和 TestPyPI 都不接受带 `+` 的版本。',
  },
  causes: [
    {
      en: 'The version is made from git by `setuptools-scm` or a similar tool, and the commit that was built is not exactly the tagged one.',
      'zh-CN': '版本号由 `setuptools-scm` 一类的工具根据 git 生成，而被构建的提交不正好是打了标签的那个。',
    },
    {
      en: '`actions/checkout` fetched one commit without tags, which is its default, so the tool found no tag.',
      'zh-CN': '`actions/checkout` 默认只取一个提交、不取标签，工具因此找不到标签。',
    },
    {
      en: 'A step changed a tracked file before the build, so the tree counts as modified.',
      'zh-CN': '构建之前有步骤改动了受跟踪的文件，工作区因此被视为已修改。',
    },
    {
      en: 'The `+` part is written into the version on purpose, as for a variant of the package.',
      'zh-CN': '`+` 部分是有意写进版本号的，例如用来区分包的不同变体。',
    },
  ],
  fixes: [
    {
      certain: true,
      applies: { values: { version: { holds: ['.d20', '+d20', '.dirty'] } } },
      changes: 'file',
      when: { en: 'the local part ends in a date or in `dirty`', 'zh-CN': '本地部分以日期或 `dirty` 结尾' },
      steps: [
        {
          en: 'The local part says that files of the checkout were changed when it was built. Run `git status --short` right before the build, and let the steps before it change no file that git knows, or write theirs elsewhere.',
          'zh-CN': '本地部分的结尾说明，构建时检出的文件有改动。在构建前一步运行 `git status --short`，让前面的步骤不改动 git 跟踪的文件，或者把生成的文件写到别处。',
        },
      ],
    },
    {
      applies: { values: { version: { holds: ['0.0.post', '0.1.dev', '0.0.dev', '0.0.0.post', '0.0.0.dev'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'the tool found no tag at all', 'zh-CN': '工具一个标签也没有找到' },
      steps: [
        {
          en: 'The version begins as that of a repository without any tag. If there is a tag, fetch it before the build: `fetch-depth: 0` for `actions/checkout`, elsewhere `git fetch --tags`. If there is none, commit everything, tag the commit (`git tag v0.1.0`), empty `dist/` and build again.',
          'zh-CN': '这个版本号的开头说明，工具认为仓库里没有任何标签。如果有标签，就在构建之前取下来：`actions/checkout` 用 `fetch-depth: 0`，其他地方用 `git fetch --tags`。如果还没有，就提交所有改动，给提交打标签（`git tag v0.1.0`），清空 `dist/`，重新构建。',
        },
      ],
    },
    {
      applies: { not: { any: [{ near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer'] }, { values: { version: { holds: ['.dev', '.post', '+g', '+d20'] } } }, { wording: [4], values: { file: { holds: ['.dev', '.post', '+g', '+d20', '+0.g'] } } }] } },
      changes: 'file',
      when: { en: 'the version is written down', 'zh-CN': '版本号是写死的' },
      steps: [
        {
          en: 'Remove the `+` and what follows from the version, in `pyproject.toml` or wherever it is written, and build again.',
          'zh-CN': '在 `pyproject.toml` 或其他写版本号的地方，删掉 `+` 和它后面的部分，然后重新构建。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer'] }, { values: { version: { holds: ['.dev', '.post', '+g', '+d20'] } } }, { wording: [4], values: { file: { holds: ['.dev', '.post', '+g', '+d20', '+0.g'] } } }], not: { any: [{ ci: ['gitlab', 'other', 'none'] }, { values: { version: { holds: ['.dev0+'] } } }] } },
      changes: 'file',
      when: { en: 'a tool such as `setuptools-scm` makes it from git, in GitHub Actions', 'zh-CN': '由 `setuptools-scm` 一类的工具根据 git 生成，用的是 GitHub Actions' },
      steps: [
        {
          en: 'The local part (`+…`) of the version comes from git. Give `actions/checkout` in the build job the input `fetch-depth: 0`, which fetches all history and all tags, and start the run from the tag.',
          'zh-CN': '版本号里的本地部分（`+…`）来自 git。在构建作业里给 `actions/checkout` 加上输入参数 `fetch-depth: 0`，它会取下全部历史和全部标签；再从标签触发运行。',
        },
        {
          en: 'Run `git status --short` before the build: it should print nothing.',
          'zh-CN': '在构建前运行 `git status --short`：它应该什么都不输出。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer'] }, { values: { version: { holds: ['.dev', '.post', '+g', '+d20'] } } }, { wording: [4], values: { file: { holds: ['.dev', '.post', '+g', '+d20', '+0.g'] } } }], ci: ['gitlab', 'other', 'none'] },
      changes: 'file',
      when: { en: 'such a tool makes it, elsewhere than in GitHub Actions', 'zh-CN': '由这类工具生成，用的不是 GitHub Actions' },
      steps: [
        {
          en: 'The local part (`+…`) of the version comes from git. Let the job run `git fetch --unshallow --tags` before it builds, and start it from the tag.',
          'zh-CN': '版本号里的本地部分（`+…`）来自 git。让作业在构建之前运行 `git fetch --unshallow --tags`，并从标签触发运行。',
        },
        {
          en: 'Run `git status --short` before the build: it should print nothing.',
          'zh-CN': '在构建前运行 `git status --short`：它应该什么都不输出。',
        },
      ],
    },
    {
      // As open as the two above.
      applies: { ci: ['github', 'gitlab', 'other', 'none'], any: [{ near: ['setuptools-scm', 'setuptools_scm'] }, { values: { version: { holds: ['.dev', '.post', '+g', '+d20'] } } }, { wording: [4], values: { file: { holds: ['.dev', '.post', '+g', '+d20', '+0.g'] } } }] },
      changes: 'file',
      when: { en: 'you want to upload development versions from a branch', 'zh-CN': '你要从分支上传开发版本' },
      steps: [
        {
          en: 'With `setuptools-scm`, set `local_scheme = "no-local-version"` under `[tool.setuptools_scm]` in `pyproject.toml`.',
          'zh-CN': '使用 `setuptools-scm` 时，在 `pyproject.toml` 的 `[tool.setuptools_scm]` 里设置 `local_scheme = "no-local-version"`。',
        },
      ],
      tradeoff: {
        en: 'The version no longer names the commit.',
        'zh-CN': '版本号里不再带有提交信息。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Uploading to TestPyPI instead: the same rule holds there.',
      'zh-CN': '改传 TestPyPI：那里的规则一样。',
    },
  ],
  verify: [
    {
      en: 'In the build job, list `dist/` before the upload: no file name contains a `+`.',
      'zh-CN': '在构建作业里，上传之前列出 `dist/`：文件名里没有 `+`。',
    },
  ],
  next: ['file-already-exists', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [115, 122] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [724, 739] },
    { repo: 'actions/checkout', path: 'action.yml', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a', lines: [74, 79] },
    { repo: 'pypa/setuptools-scm', path: 'issues/478' },
    { repo: 'git/git', path: 'Documentation/fetch-options.txt', ref: 'v2.47.0' },
  ],
} as const satisfies ErrorEntry;
