import type { Condition, ErrorEntry } from '../types.ts';

/** A tag is there, and is not one that the project takes. */
const TAG = { wording: [9, 10] } as const satisfies Condition;

export default {
  id: 'build-version-not-derived',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: "setuptools-scm was unable to detect version for {path}.\n\nMake sure you're either building from a fully intact git repository or PyPI tarballs." },
    { text: 'setuptools-scm was unable to detect version for {path}.\n\nHowever, a repository was found in a parent directory: {root}' },
    { text: "Cannot find the version from SCM or SCM isn't detected." },
    { text: 'Unable to detect version control system. Checked: {programs}.' },
    { text: 'RuntimeError: This does not appear to be a Git project' },
    { text: 'No tags available and fallbacks disabled by strict mode' },
    { text: 'versioningit could not find a version for the project in {path}!' },
    { text: 'Versioning for this project requires either an sdist tarball, or access to an upstream git repository.' },
    { text: 'Detected Git repository, but failed because of dubious ownership' },
    { text: "Can't parse version from tag '{tag}'" },
    { text: "Warning: tag '{tag}' no version found" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'setuptools-scm was unable to detect version for',
  name: { en: 'The version cannot be read from Git', 'zh-CN': '无法从 Git 取得版本号' },
  meaning: {
    en: 'The version is to come from the Git repository, and the build sees no repository, no tag, or may not read it. It stopped before it built a file.',
    'zh-CN': '版本号要从 Git 仓库取得，而构建看不到仓库、看不到标签，或者无权读取。它还没生成任何文件就停下了。',
  },
  says: {
    applies: TAG,
    en: 'The version is to come from the tag `{tag}`, and that has not the form that the project asks for. The build stopped before it built a file.',
    'zh-CN': '版本号要从标签 `{tag}` 取得，而它不符合项目要求的格式。构建还没生成任何文件就停下了。',
  },
  causes: [
    {
      en: 'There is no `.git` where the build runs: the sources came from an archive, from an artifact, or were copied into a container without it.',
      'zh-CN': '构建的地方没有 `.git`：源码来自压缩包或产物，或者复制进容器时没有带上它。',
    },
    {
      en: 'The job runs in a container without Git: `actions/checkout` then downloads the files alone, without a repository.',
      'zh-CN': '作业在没有 Git 的容器里运行：`actions/checkout` 这时只下载文件，不会建立仓库。',
    },
    {
      en: 'The project lies in a subfolder of the repository, and the tool looks for `.git` in that folder only.',
      'zh-CN': '项目在仓库的子目录里，而工具只在这个子目录里找 `.git`。',
    },
    {
      en: 'Git refuses to read the repository because it belongs to another user (`dubious ownership`), as in a container. setuptools-scm builds all the same, pdm-backend and poetry-dynamic-versioning do not; pdm-backend does not name the reason.',
      'zh-CN': 'Git 拒绝读取仓库，因为它属于另一个用户（`dubious ownership`），在容器里常见。setuptools-scm 照样能构建，pdm-backend 和 poetry-dynamic-versioning 则不能；pdm-backend 不会说出这个原因。',
    },
    {
      en: 'The checkout has one commit and no tags, which is the default of `actions/checkout`. setuptools-scm and hatch-vcs do not stop at that: they make a version such as `0.1.dev1+g1a2b3c4`.',
      'zh-CN': '只取了一个提交，没有标签，这是 `actions/checkout` 的默认做法。setuptools-scm 和 hatch-vcs 不会因此停下，而是生成 `0.1.dev1+g1a2b3c4` 这样的版本号。',
    },
  ],
  fixes: [
    {
      applies: TAG,
      certain: true,
      changes: 'file',
      when: { en: 'The tag has another form', 'zh-CN': '标签的格式不同' },
      steps: [
        {
          en: 'If this is the tag of the release, delete it with its release on GitHub and make both anew in the form that `tag_regex` in the message, or in `pyproject.toml`, asks for, mostly `v1.2.3`: `git push --delete origin TAG`, then the right tag on the same commit, which starts a new run. If it is of something else, such as a docs build or another package, it was the nearest one: narrow the tags with `git_describe_command` (`--match "v*"`) under `[tool.setuptools_scm]`, with hatch-vcs under `[tool.hatch.version.raw-options]`. The tags were found, so `fetch-depth: 0` changes nothing.',
          'zh-CN': '如果这就是这次发布的标签，就把它连同 GitHub 上的 release 一起删掉，按错误信息或 `pyproject.toml` 里的 `tag_regex` 要求的格式重新建，多半是 `v1.2.3`：先 `git push --delete origin TAG`，再在同一个提交上打正确的标签，由它启动新的运行。如果它属于别的东西，比如文档或另一个包，那就是离得最近的标签被取到了：在 `[tool.setuptools_scm]` 下用 `git_describe_command`（`--match "v*"`）限定标签，用 hatch-vcs 时写在 `[tool.hatch.version.raw-options]` 下。标签是找到了的，加 `fetch-depth: 0` 没有用。',
        },
      ],
    },
    {
      applies: { near: ['Building wheel from sdist', '/build-via-sdist-'] },
      certain: true,
      changes: 'file',
      when: { en: 'It happens when the wheel is built from the sdist', 'zh-CN': '发生在从 sdist 构建 wheel 的时候' },
      steps: [
        {
          en: 'The sdist was built, so the history is there; the unpacked sdist has none, and its version was not read from `PKG-INFO`. Update setuptools-scm in `requires` of `[build-system]` in `pyproject.toml`: 10.0.5 fails so beside vcs-versioning 2, and 10.2.0 does not. If you build with another tool, see that the sdist holds `PKG-INFO` at its top.',
          'zh-CN': 'sdist 已经构建出来，说明提交历史没有问题；解包后的 sdist 里没有历史，而版本号又没能从 `PKG-INFO` 读到。在 `pyproject.toml` 的 `[build-system]` 的 `requires` 里更新 setuptools-scm：10.0.5 与 vcs-versioning 2 在一起会这样失败，10.2.0 不会。如果用的是别的工具，确认 sdist 顶层有 `PKG-INFO`。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [8] }, { wording: [2, 3, 4, 6], near: ['dubious ownership', 'safe.directory'] }] },
      changes: 'file',
      when: { en: 'The repository belongs to another user than the one that builds, as in a container', 'zh-CN': '仓库属于另一个用户，不是构建所用的用户，比如在容器里' },
      steps: [
        {
          en: 'Let the job run `git config --global --add safe.directory "$PWD"` in the folder of the repository, as the user that builds, before the build.',
          'zh-CN': '在构建之前，让作业以构建所用的用户，在仓库目录里运行 `git config --global --add safe.directory "$PWD"`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The project lies in a subfolder of the repository', 'zh-CN': '项目在仓库的子目录里' },
      steps: [
        {
          en: 'Write `root = ".."` under `[tool.setuptools_scm]` in `pyproject.toml`, with the way up to the folder of `.git`. With hatch-vcs it is `root` under `[tool.hatch.version.raw-options]`.',
          'zh-CN': '在 `pyproject.toml` 的 `[tool.setuptools_scm]` 里写 `root = ".."`，即通往 `.git` 所在目录的路径。用 hatch-vcs 时，写在 `[tool.hatch.version.raw-options]` 的 `root` 里。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [0, 2, 3, 4, 5, 6, 7], not: { ci: ['gitlab', 'other', 'none'] } },
      changes: 'file',
      when: { en: 'It runs in GitHub Actions', 'zh-CN': '在 GitHub Actions 里运行' },
      steps: [
        {
          en: 'Let the job that builds begin with `actions/checkout` with the input `fetch-depth: 0`, which fetches the history and all tags, and build in that folder. In a container without Git, install Git before that step.',
          'zh-CN': '让负责构建的作业以 `actions/checkout` 开始，加上输入参数 `fetch-depth: 0`，它会取下历史和全部标签，然后在这个目录里构建。容器里没有 Git 的话，在这一步之前装上 Git。',
        },
        {
          en: 'If the project lies in a subfolder of the repository, write `root = ".."` under `[tool.setuptools_scm]`.',
          'zh-CN': '如果项目在仓库的子目录里，在 `[tool.setuptools_scm]` 里写 `root = ".."`。',
        },
        {
          en: 'With pdm-backend in a container, run `git config --global --add safe.directory "$PWD"` before the build: Git may refuse the repository of another user there, and pdm-backend does not say so.',
          'zh-CN': '在容器里用 pdm-backend 的话，在构建之前运行 `git config --global --add safe.directory "$PWD"`：Git 在那里可能拒绝别的用户的仓库，而 pdm-backend 不会说出来。',
        },
        {
          en: 'If the build runs in a `Dockerfile`, copy `.git` too, or hand the version over: see the variable below the message, such as `SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO` or `PDM_BUILD_SCM_VERSION`.',
          'zh-CN': '如果在 `Dockerfile` 里构建，就把 `.git` 也复制进去，或者直接传入版本号：用错误信息下面写的变量，比如 `SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO` 或 `PDM_BUILD_SCM_VERSION`。',
        },
      ],
    },
    {
      applies: { wording: [0, 2, 3, 4, 5, 6, 7], ci: ['gitlab', 'other', 'none'] },
      changes: 'file',
      when: { en: 'It runs elsewhere', 'zh-CN': '在别处运行' },
      steps: [
        {
          en: 'Let the job build in the folder that holds `.git`, with Git installed, and run `git fetch --unshallow --tags` before the build.',
          'zh-CN': '让作业在有 `.git` 的目录里构建，并装好 Git；在构建之前运行 `git fetch --unshallow --tags`。',
        },
        {
          en: 'Where that cannot be, hand the version over: see the variable below the message, such as `SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO` or `PDM_BUILD_SCM_VERSION`.',
          'zh-CN': '做不到的话，就直接传入版本号：用错误信息下面写的变量，比如 `SETUPTOOLS_SCM_PRETEND_VERSION_FOR_DEMO` 或 `PDM_BUILD_SCM_VERSION`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A `fallback_version` for the release: the build passes, and what goes to PyPI has the wrong version.',
      'zh-CN': '为了发布而设置 `fallback_version`：构建会通过，但发到 PyPI 的是错误的版本号。',
    },
  ],
  verify: [
    {
      en: 'Add `git describe --tags` before the build: it prints the tag of the release. The names of the built files hold its version, without `.dev` and `+`.',
      'zh-CN': '在构建之前加上 `git describe --tags`：它会输出这次发布的标签。构建出的文件名里是它的版本号，不带 `.dev` 和 `+`。',
    },
  ],
  next: ['local-version-not-allowed', 'build-version-invalid'],
  sources: [
    { repo: 'frequenz-floss/frequenz-sdk-python', path: 'issues/1439' },
    { repo: 'pypa/setuptools-scm', path: 'vcs-versioning/src/vcs_versioning/_get_version_impl.py', ref: 'ffa8d49233d90dc84787130d05110ca1606e1924', lines: [213, 265] },
    { repo: 'pypa/setuptools-scm', path: 'docs/usage.md', ref: 'ffa8d49233d90dc84787130d05110ca1606e1924', lines: [842, 843] },
    { repo: 'pypa/setuptools-scm', path: 'docs/integrations.md', ref: 'ffa8d49233d90dc84787130d05110ca1606e1924', lines: [120, 135] },
    { repo: 'pypa/setuptools-scm', path: 'vcs-versioning/src/vcs_versioning/_scm_version.py', ref: 'ffa8d49233d90dc84787130d05110ca1606e1924', lines: [147, 150] },
    { repo: 'pypa/setuptools-scm', path: 'vcs-versioning/src/vcs_versioning/_scm_version.py', ref: 'ffa8d49233d90dc84787130d05110ca1606e1924', lines: [392, 397] },
    { repo: 'pdm-project/pdm-backend', path: 'src/pdm/backend/hooks/version/__init__.py', ref: '7597482ee8223ee47dad618ab0c839aa631d5b12', lines: [124, 138] },
    { repo: 'mtkennerly/dunamai', path: 'dunamai/__init__.py', ref: '5c6c2597bc8900deef26860d39fa29db8538f570', lines: [388, 418] },
    { repo: 'mtkennerly/dunamai', path: 'dunamai/__init__.py', ref: '5c6c2597bc8900deef26860d39fa29db8538f570', lines: [1028, 1034] },
    { repo: 'actions/checkout', path: 'README.md', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a', lines: [30, 36] },
    { repo: 'actions/checkout', path: 'action.yml', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a', lines: [74, 79] },
  ],
} as const satisfies ErrorEntry;
