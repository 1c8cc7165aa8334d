import type { Condition, ErrorEntry } from '../types.ts';

/** How the versions begin that `setuptools-scm`, `dunamai` and `versioneer` make where they find no tag. */
const UNTAGGED = ['0.1.dev', '0.0.0.post', '0.0.post', '0.0.0.dev', '0.0.dev', '0+'] as const;

/** What only a version from git has: `+g1234`, `.post1.dev0+1234`, `+2.g1234`. */
const SIGNS = ['.dev', '.post', '+g', '+d20', '.dirty', '+dirty', '0.g', '1.g', '2.g', '3.g', '4.g', '5.g', '6.g', '7.g', '8.g', '9.g', '+unknown', '+untagged'] as const;

/** What such a version ends in where files of the checkout were changed: with `setuptools-scm` in the day. */
const DATED = ['.d20', '+d20'] as const;
/** pdm writes the day alone behind the version, which older wordings part from it. */
const DAY_ALONE = { wording: [5], values: { suffix: { begins: ['d20'] } } } as const satisfies Condition;
const CHANGED = { any: [{ values: { version: { holds: DATED } } }, DAY_ALONE] } as const satisfies Condition;
const DIRTY = { any: [{ values: { version: { holds: [...DATED, '.dirty', '+dirty'] } } }, DAY_ALONE] } as const satisfies Condition;

/** The commit has the tag, and only its files were changed: setuptools-scm writes no commit since, `.dev0`, and mostly the name of the commit before the day. */
const AT_TAG = {
  any: [
    { values: { version: { holds: ['.dev0+d20'] } } },
    { values: { version: { holds: ['.dev0+g'] } }, any: [DIRTY] },
    { values: { version: { holds: ['+d20'] } }, not: { values: { version: { holds: ['.dev'] } } } },
    DAY_ALONE,
  ],
} as const satisfies Condition;

/** Code of a project that makes its version by itself, as it stands in a paste. */
const OWN_CODE = { values: { derived: { is: ['code'] } } } as const satisfies Condition;

/** What stands behind the `+` is none of what the tools write there, as `nightly`: a command of the workflow, or code, put it there. */
const BY_HAND = ['nightly', 'cu1', 'cpu', 'rocm', 'build', 'ci', 'main', 'master', 'local', 'git', 'latest', 'snapshot', '2019', '202'] as const;
const WRITTEN = {
  any: [
    { values: { version: { holds: ['+nightly', '+cu1', '+cpu', '+rocm', '+build', '+ci', '+main', '+master', '+local', '+git', '+latest', '+snapshot', '+2019', '+202'] } }, not: { values: { version: { holds: ['.g', '.d20'] } } } },
    { wording: [5], values: { suffix: { begins: BY_HAND } }, not: { values: { suffix: { holds: ['.g', '.d20'] } } } },
  ],
} as const satisfies Condition;

/** A commit behind a bare version: tools mostly write how many came since the tag, too. */
const BARE = { values: { version: { holds: ['+g'] } }, not: { any: [{ values: { version: { holds: ['.dev', '.post'] } } }, { values: { version: { begins: ['0.0', '0+'] } } }] } } as const satisfies Condition;

/** The file of Travis CI beside the log deploys each push. */
const PUSHES = { values: { pushes: { is: ['each'] } } } as const satisfies Condition;

/** Where versioneer is named, and the version is not known or one that it makes without a tag. */
const VERSIONEER = { near: ['versioneer'], any: [{ wording: [4, 7, 8] }, { values: { version: { begins: ['0+'] } } }], not: PUSHES } as const satisfies Condition;

/** A tool that releases chooses the version, and another one takes it from git at the build. */
const TWICE = { values: { versioned: { is: ['twice'] } } } as const satisfies Condition;

/** The sdist has its version, and the wheel that was built from it has none. */
const FROM_SDIST = { values: { made: { is: ['from-sdist'] } } } as const satisfies Condition;

const FROM_GIT = {
  any: [
    { near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer', 'dynamic-versioning'] },
    { values: { version: { holds: SIGNS } }, not: WRITTEN },
    { values: { suffix: { begins: ['g', 'd20', 'dirty', 'unknown', 'untagged', '1', '2', '3', '4', '5', '6', '7', '8', '9'] } }, not: WRITTEN },
    { wording: [4], values: { file: { holds: SIGNS } } },
  ],
} as const satisfies Condition;

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
      until: '2018-05-16',
    },
    { text: 'HTTPError: 400 Client Error: version: Cannot use PEP 440 local versions. for url:', until: '2018-05-16' },
    { text: "'{release}+{suffix}' is an invalid value for Version" },
    // As readers quote them.
    { text: "The use of local versions in '{version}' is not allowed", since: '2026-02-27' },
    { text: "Can't use PEP 440 local versions", until: '2024-03-19' },
  ],
  // No file of such a version can be on PyPI, and all files of a build have the same.
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The use of local versions in',
  name: { en: 'The version has a + part', 'zh-CN': '版本号带有 + 部分' },
  meaning: {
    en: 'The version has a local part, the text after `+`. PyPI and TestPyPI accept no such version. It mostly means that the build did not see the release tag; or somebody wrote it.',
    'zh-CN': '版本号带有本地部分，也就是 `+` 后面的文字。PyPI 和 TestPyPI 都不接受这样的版本。这多半说明构建时没有看到发布标签，也可能是有人写上去的。',
  },
  says: [
    {
      applies: FROM_SDIST,
      // What the sdist is called, an index takes.
      release: 'may-be-partial',
      en: 'The sdist has its version, and the wheel has none: it was built from the unpacked sdist, where there is no git to ask. PyPI and TestPyPI take no version with a `+` in it.',
      'zh-CN': 'sdist 有版本号，wheel 却没有：它是从解开的 sdist 构建的，那里没有 git 可问。PyPI 和 TestPyPI 都不接受带 `+` 的版本。',
    },
    {
      applies: DIRTY,
      // What was built before the change has another version.
      release: 'may-be-partial',
      en: 'The version is `{version}`, and PyPI and TestPyPI take none with a `+` in it: files of the checkout were changed before this build. Files of the same upload that were built without the change may be on the index.',
      'zh-CN': '版本号是 `{version}`，而 PyPI 和 TestPyPI 都不接受带 `+` 的版本：这次构建之前，检出的文件有改动。同一次上传里，没有这些改动时构建的文件可能已经在索引上。',
    },
    {
      applies: DAY_ALONE,
      en: 'The version ends in `{suffix}`: files of the checkout were changed before this build. PyPI and TestPyPI take no version with a `+` in it.',
      'zh-CN': '版本号以 `{suffix}` 结尾：这次构建之前，检出的文件有改动。PyPI 和 TestPyPI 都不接受带 `+` 的版本。',
    },
    {
      en: 'The version is `{version}`. PyPI and TestPyPI take none with a `+` in it.',
      'zh-CN': '版本号是 `{version}`。PyPI 和 TestPyPI 都不接受带 `+` 的版本。',
    },
  ],
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
      applies: FROM_SDIST,
      certain: true,
      changes: 'file',
      when: { en: 'The wheel was built from the sdist, without git', 'zh-CN': 'wheel 是从 sdist 构建的，那里没有 git' },
      steps: [
        {
          en: 'Build both from the checkout: `python -m build --sdist --wheel` in place of `python -m build`; with flit 3.2 and later `flit build --format sdist`, then `flit build --format wheel`, and an upload by `twine upload dist/*` in place of `flit publish`. For good, have the sdist hold its version: a file that the build writes (`version_file` of setuptools-scm, the build hook of hatch-vcs, `versioneer.get_cmdclass()` in `setup.py`), or a version written down.',
          'zh-CN': '两个文件都从检出的代码构建：用 `python -m build --sdist --wheel` 代替 `python -m build`；flit 3.2 及以后先运行 `flit build --format sdist`，再运行 `flit build --format wheel`，然后用 `twine upload dist/*` 上传，不用 `flit publish`。要彻底解决，就让 sdist 自己带上版本号：由构建写出的文件（setuptools-scm 的 `version_file`、hatch-vcs 的构建钩子、`setup.py` 里的 `versioneer.get_cmdclass()`），或者写死的版本号。',
        },
        {
          aside: true,
          en: 'Look on the index whether the sdist is there already: then send the wheel alone.',
          'zh-CN': '看看索引上是不是已经有 sdist：如果有，就只上传 wheel。',
        },
      ],
    },
    {
      applies: OWN_CODE,
      certain: true,
      changes: 'file',
      when: { en: 'Code of the project itself writes the version', 'zh-CN': '版本号由项目自己的代码生成' },
      steps: [
        {
          en: 'Your own code puts the part with `+` there. Let it return the bare version where the commit is the tagged one: `git describe --long` then has `-0-g` after the tag, which means no commit since. Where it is not, write `.dev` and the number of commits, which PyPI takes, in place of `+`.',
          'zh-CN': '带 `+` 的部分是你自己的代码加上去的。如果当前提交正好是打了标签的那个，就让它只返回版本号本身：这时 `git describe --long` 的输出里，标签后面是 `-0-g`，也就是之后没有新提交。不是的话，就不要用 `+`，改写成 `.dev` 加提交数，PyPI 接受这种写法。',
        },
      ],
    },
    {
      applies: { ...TWICE, not: { any: [DIRTY, OWN_CODE] } },
      certain: true,
      changes: 'file',
      when: { en: 'semantic-release chooses the version, and a plugin takes it from git', 'zh-CN': '版本号由 semantic-release 决定，又有插件从 git 里取' },
      steps: [
        {
          en: 'Two tools set the version here. Inside semantic-release the build runs before the new tag is made, and the plugin overwrites the new version by what it reads from git: no depth of the clone helps. Let one do it. Either take the plugin out of `pyproject.toml`, its table and its name under `[build-system]`, with `build-backend` as that of poetry-core, setuptools or hatchling alone, and write a `version` for semantic-release to raise. Or give the command that builds the new version: as `POETRY_DYNAMIC_VERSIONING_BYPASS`, or as `SETUPTOOLS_SCM_PRETEND_VERSION`, which hatch-vcs reads too; python-semantic-release has it in `$NEW_VERSION`.',
          'zh-CN': '这里有两个工具在设置版本号。在 semantic-release 里，构建先运行，新标签后打，插件却用从 git 里读到的版本把新版本号盖掉了：克隆多深都没有用。只留一个。要么从 `pyproject.toml` 里去掉插件（它的表，和 `[build-system]` 里它的名字），`build-backend` 改成 poetry-core、setuptools 或 hatchling 自己的，再写上 `version`，让 semantic-release 来提升。要么把新版本号交给构建命令：用 `POETRY_DYNAMIC_VERSIONING_BYPASS`，或者 `SETUPTOOLS_SCM_PRETEND_VERSION`（hatch-vcs 也会读它）；在 python-semantic-release 里，它就是 `$NEW_VERSION`。',
        },
        {
          en: 'If a step or a job after semantic-release builds, let its checkout take the new tag instead: `ref:` of `actions/checkout`.',
          'zh-CN': '如果是 semantic-release 之后的步骤或作业在构建，就让它检出新的标签：`actions/checkout` 的 `ref:`。',
        },
        {
          en: 'Look whether the run that failed has made the tag already: semantic-release counts on from it.',
          'zh-CN': '看看失败的那次运行是不是已经打了标签：semantic-release 会从它往后数。',
        },
      ],
    },
    {
      applies: PUSHES,
      certain: true,
      changes: 'file',
      when: { en: 'Travis CI deploys each push', 'zh-CN': 'Travis CI 每次推送都部署' },
      steps: [
        {
          en: '`deploy:` in `.travis.yml` has no `tags: true` below `on:`, so each push to the branch is uploaded, and away from a tag the version has a `+`. Write `tags: true` there: then only tags are released. If each push is to be a development release, leave the `+` out instead, with `setuptools-scm` by `local_scheme = "no-local-version"`.',
          'zh-CN': '`.travis.yml` 的 `deploy:` 在 `on:` 下没有 `tags: true`，所以每次推送到这个分支都会上传，而不在标签上时，版本号带有 `+`。在那里写上 `tags: true`：这样只有标签才发布。如果每次推送都要发开发版本，就改为去掉 `+`，`setuptools-scm` 用 `local_scheme = "no-local-version"`。',
        },
      ],
    },
    {
      applies: VERSIONEER,
      certain: true,
      changes: 'file',
      when: { en: 'versioneer finds no tag', 'zh-CN': 'versioneer 没有找到标签' },
      steps: [
        {
          en: 'versioneer counts only tags that begin with its `tag_prefix`, in `[versioneer]` of `setup.cfg` or `[tool.versioneer]` of `pyproject.toml`: with `tag_prefix = v` the tag `0.1.0` is none. Let the two agree, commit, and put the tag on that commit. If they do, the build saw no tag or changed files: right before it, `git describe --tags --long --dirty` should show `-0-g` behind the tag, and no `-dirty`.',
          'zh-CN': 'versioneer 只认以 `tag_prefix` 开头的标签，它写在 `setup.cfg` 的 `[versioneer]` 或 `pyproject.toml` 的 `[tool.versioneer]` 里：如果是 `tag_prefix = v`，标签 `0.1.0` 就不算。让两者一致，提交，让标签指向这个提交。如果本来就一致，就是构建没有看到标签，或者文件有改动：在构建之前，`git describe --tags --long --dirty` 应当在标签后面显示 `-0-g`，没有 `-dirty`。',
        },
      ],
    },
    {
      applies: { values: { version: { begins: UNTAGGED } }, not: { any: [TWICE, PUSHES] } },
      certain: true,
      changes: 'file',
      when: { en: 'The tool found no tag at all', 'zh-CN': '工具一个标签也没有找到' },
      steps: [
        {
          en: 'The version begins as that of a repository without any tag. If there is a tag, fetch it before the build: `fetch-depth: 0` for `actions/checkout`, elsewhere `git fetch --tags`. A run for no tag, such as one for each pull request, also needs `local_scheme = "no-local-version"` (setuptools-scm, hatch-vcs). A number of commits above 1 in the version, as the 72 of `0.0.0.post72`, says that more than the newest commit was there: then look first at the tag itself, as below. If there is none, commit everything, tag the commit (`git tag v0.1.0`), empty `dist/` and build again.',
          'zh-CN': '这个版本号的开头说明，工具认为仓库里没有任何标签。如果有标签，就在构建之前取下来：`actions/checkout` 用 `fetch-depth: 0`，其他地方用 `git fetch --tags`。不在标签上的运行（比如每个拉取请求一次），还要设置 `local_scheme = "no-local-version"`（setuptools-scm、hatch-vcs）。如果版本号里的提交数大于 1（比如 `0.0.0.post72` 里的 72），说明构建时不止有最新的提交：先看标签本身，见下文。如果还没有，就提交所有改动，给提交打标签（`git tag v0.1.0`），清空 `dist/`，重新构建。',
        },
        {
          en: 'If the tag is there when the build runs, its form is the matter: `poetry-dynamic-versioning` and `uv-dynamic-versioning` take `v1.2.3` only, and `1.2.3` as well with `pattern = "default-unprefixed"` under the table of that name. For other tools compare the tag with what their settings ask for.',
          'zh-CN': '如果构建时标签已经在了，问题就在标签的写法：`poetry-dynamic-versioning` 和 `uv-dynamic-versioning` 默认只认 `v1.2.3`；要让它也认 `1.2.3`，就在与它同名的表里写 `pattern = "default-unprefixed"`。其他工具就对照它们的设置，看标签该怎么写。',
        },
      ],
    },
    {
      certain: true,
      applies: CHANGED,
      changes: 'file',
      when: { en: 'I change files before the build on purpose, say the name of the project', 'zh-CN': '构建前的改动是有意的，比如我要改项目名' },
      steps: [
        {
          en: 'Give this build its version from outside: under `env:` of its step set `SETUPTOOLS_SCM_PRETEND_VERSION` to that of the tag, such as `1.4.0`; `hatch-vcs` reads it too, and cibuildwheel passes it on as `CIBW_ENVIRONMENT: SETUPTOOLS_SCM_PRETEND_VERSION=1.4.0`. Or run `git update-index --assume-unchanged FILE` on the changed file. `local_scheme = "no-local-version"` does not help: it would make `1.4.1.dev0`.',
          'zh-CN': '从外面给这次构建指定版本：在构建步骤的 `env:` 里，把 `SETUPTOOLS_SCM_PRETEND_VERSION` 设成标签的版本，比如 `1.4.0`；`hatch-vcs` 也会读它，cibuildwheel 要写成 `CIBW_ENVIRONMENT: SETUPTOOLS_SCM_PRETEND_VERSION=1.4.0`。也可以对改动的文件运行 `git update-index --assume-unchanged FILE`。`local_scheme = "no-local-version"` 没有用：得到的会是 `1.4.1.dev0`。',
        },
      ],
    },
    {
      certain: true,
      applies: DIRTY,
      changes: 'file',
      when: { en: 'I know of no change to the checkout', 'zh-CN': '我不知道检出的文件有什么改动' },
      steps: [
        {
          en: 'The local part says that files of the checkout were changed when it was built. Run `git status --short` right before the build, and let the steps before it change no file that git knows, or write theirs elsewhere. Where it is a lock file, such as `pdm.lock`, `uv.lock` or `poetry.lock`, commit the one that the install step writes, so that it has nothing to change. What else they make and git knows all the same, take out of git: `git rm --cached FILE`, and a line in `.gitignore`.',
          'zh-CN': '本地部分的结尾说明，构建时检出的文件有改动。在构建前一步运行 `git status --short`，让前面的步骤不改动 git 跟踪的文件，或者把生成的文件写到别处。如果是锁文件（`pdm.lock`、`uv.lock`、`poetry.lock`），就把安装步骤写出来的新文件提交进去，它就不用再改。其他生成的文件如果本来就在 git 里，就不要再让 git 跟踪它：`git rm --cached FILE`，再在 `.gitignore` 里加一行。',
        },
      ],
    },
    {
      applies: { any: [WRITTEN, BARE, { not: { any: [FROM_GIT] } }], not: OWN_CODE },
      changes: 'file',
      when: { en: 'The `+` part is written down, or a command adds it', 'zh-CN': '`+` 部分是写死的，或者由某条命令加上' },
      steps: [
        {
          en: 'Remove the `+` and what follows from the version where it is written: in `pyproject.toml`, in `setup.py`, or in a command of the workflow that adds it, such as `sed` or `date`. For nightly builds PyPI takes `.dev` with the date, such as `1.5.0.dev20260208`.',
          'zh-CN': '在写版本号的地方删掉 `+` 和它后面的部分：`pyproject.toml`、`setup.py`，或者工作流里加上它的命令，比如 `sed` 或 `date`。每夜构建可以用 `.dev` 加日期，比如 `1.5.0.dev20260208`。',
        },
      ],
    },
    {
      applies: { any: [FROM_GIT], not: { any: [{ values: { version: { begins: UNTAGGED } } }, AT_TAG, OWN_CODE, TWICE] } },
      changes: 'file',
      when: { en: 'A tool such as `setuptools-scm` or `hatch-vcs` makes it from git', 'zh-CN': '由 `setuptools-scm`、`hatch-vcs` 一类的工具根据 git 生成' },
      steps: [
        {
          en: 'The local part (`+…`) says that what was built is not exactly the commit with the tag. Start the run from the tag, or check the tag out before the build; if commits came after it, make a new tag. Let the build see tags and history: `fetch-depth: 0` for `actions/checkout`, elsewhere `git fetch --unshallow --tags`.',
          'zh-CN': '本地部分（`+…`）说明，构建的并不正好是打了标签的那个提交。从标签触发运行，或者在构建之前检出这个标签；如果标签之后又有提交，就打一个新标签。还要让构建看得到标签和历史：`actions/checkout` 用 `fetch-depth: 0`，其他地方用 `git fetch --unshallow --tags`。',
        },
        {
          en: 'Right before the build, `git describe --tags --long` should show `-0-g` behind the tag, and `git status --short` nothing.',
          'zh-CN': '在构建前一步，`git describe --tags --long` 的输出里，标签后面应该是 `-0-g`；`git status --short` 应该什么都不输出。',
        },
      ],
    },
    {
      // Of a release that did not see its tag, it would publish another version.
      applies: { any: [FROM_GIT], not: { any: [OWN_CODE, DIRTY, TWICE, { values: { version: { begins: UNTAGGED } } }] } },
      changes: 'file',
      when: { en: 'I want to upload development versions from a branch', 'zh-CN': '我要从分支上传开发版本' },
      steps: [
        {
          en: 'In `pyproject.toml`, leave the local part out: with `setuptools-scm` by `local_scheme = "no-local-version"` under `[tool.setuptools_scm]`; with `hatch-vcs` by the same line under `[tool.hatch.version.raw-options]`; with `poetry-dynamic-versioning` or `uv-dynamic-versioning` by `metadata = false` under the table of that name.',
          'zh-CN': '在 `pyproject.toml` 里去掉本地部分：`setuptools-scm` 是在 `[tool.setuptools_scm]` 里写 `local_scheme = "no-local-version"`；`hatch-vcs` 是把同一行写在 `[tool.hatch.version.raw-options]` 里；`poetry-dynamic-versioning` 和 `uv-dynamic-versioning` 是在与它同名的表里写 `metadata = false`。',
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
    { repo: 'pypa/flit', path: 'issues/415' },
    { repo: 'pypa/setuptools-scm', path: 'issues/478' },
    { repo: 'pypa/setuptools-scm', path: 'issues/1006' },
    { repo: 'JonathonReinhart/staticx', path: 'issues/47' },
    { repo: 'abichinger/semantic-release-pypi', path: 'issues/36' },
    { repo: 'mtkennerly/poetry-dynamic-versioning', path: 'README.md', ref: '9990b9a17778a61a0edce42879e2070ed80f61f0' },
    { repo: 'git/git', path: 'Documentation/fetch-options.txt', ref: 'v2.47.0' },
  ],
} as const satisfies ErrorEntry;
