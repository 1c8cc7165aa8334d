import { OLDER, olderFile } from '../shared/older-file.ts';
import { otherTag, TAGGED } from '../shared/other-tag.ts';
import { UNRELEASED, unreleased } from '../shared/unreleased.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** The clone may not reach back to a tag, and the message names no file, or one of no tagged version. */
const SHALLOW = { any: [{ values: { clone: { is: ['without-tags'] } } }, { index: ['testpypi'], values: { clone: { is: ['shallow'] } } }], not: { values: { fallback: { is: ['version', 'zero'] } } } } as const;

/** The index is the one for rehearsals: what it has says nothing of PyPI. */
const TESTPYPI = { index: ['testpypi'] } as const;

/** Builds whose version is made of the day, or of commits. */
const NIGHTLY = { near: ['nightly build', 'nightly release', 'nightly version', 'nightly upload', 'nightly publish', 'nightly run', 'nightly fails', 'of a nightly', 'scheduled nightly', 'daily build', 'daily release', '每晚构建', '夜间构建', '每日构建'] } as const;

/** The file of Travis CI shows that each of its jobs deploys. */
const IN_JOBS = { values: { in_jobs: { is: ['each'] } } } as const;

/** It shows that each push deploys, whether it is a release or none. */
const PUSHES = { values: { pushes: { is: ['each'] } }, not: IN_JOBS } as const;

/** Each job of a matrix sends the same, or each run that a release starts. */
const REPEATS = { values: { repeats: { is: ['in-each-cell'] } } } as const satisfies Condition;

export default {
  id: 'file-already-exists',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  outranks: ['twine-upload-retry'],
  messages: [
    {
      text: "File already exists ('{filename}', with blake2_256 hash '{hash}'). See https://{index}/help/#file-name-reuse for more information.",
      since: '2024-08-15',
    },
    { text: 'File already exists. See https://{index}/help/#file-name-reuse for more information.', until: '2024-08-15' },
    { text: 'A file named "{filename}" already exists for {release}. To fix problems with that file you should create a new release.', until: '2018-04-16' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'File already exists',
  name: { en: 'The index already has this file, with other content', 'zh-CN': '索引上已有这个文件，内容不同' },
  meaning: {
    en: 'A file of this name but with other content is already on the index; more rarely, the same content under another name. The program stops at it, and files uploaded before it stay.',
    'zh-CN': '索引上已经有同名但内容不同的文件；少数情况下，是同样的内容用了另一个文件名。程序在这里停下，之前传上去的文件会保留。',
  },
  says: [
    {
      applies: { index: ['pypi', 'testpypi'], values: { mixed: { is: ['uploaded'] } } },
      en: 'The index refused `{filename}`: it has a file of this name with other content, or, more rarely, the same content under another name. Before it, this upload sent another file of this version: if that one was not there already, the version now holds files of two builds. A new version mends that, and this one can then be yanked.',
      'zh-CN': '索引拒绝了 `{filename}`：它已有一个同名但内容不同的文件；少数情况下，是同样的内容用了另一个文件名。这次上传在它之前传上了同一版本的另一个文件：如果那个文件原来不在索引上，这个版本里就混着两次构建的文件。发布新版本就能改正，之后可以把这个版本撤回（yank）。',
    },
    {
      applies: TESTPYPI,
      en: 'TestPyPI refused `{filename}`: it has a file of this name with other content, or, more rarely, the same content under another name. That says nothing of PyPI.',
      'zh-CN': 'TestPyPI 拒绝了 `{filename}`：它已有一个同名但内容不同的文件；少数情况下，是同样的内容用了另一个文件名。这与 PyPI 上有什么无关。',
    },
    {
      applies: TESTPYPI,
      en: 'TestPyPI refused a file: it has one of this name with other content, or, more rarely, the same content under another name. That says nothing of PyPI.',
      'zh-CN': 'TestPyPI 拒绝了一个文件：它已有一个同名但内容不同的文件；少数情况下，是同样的内容用了另一个文件名。这与 PyPI 上有什么无关。',
    },
    {
      en: 'The index refused `{filename}`: it has a file of this name with other content, or, more rarely, the same content under another name.',
      'zh-CN': '索引拒绝了 `{filename}`：它已有一个同名但内容不同的文件；少数情况下，是同样的内容用了另一个文件名。',
    },
  ],
  causes: [
    {
      en: 'The workflow ran again and built again. setuptools and flit make other bytes of the same commit each time. The identical file, as hatchling, poetry-core and uv_build make it again, would have been answered with success.',
      'zh-CN': '工作流又运行了一次，并重新构建。同一个提交，setuptools 和 flit 每次构建出的文件内容都不同。hatchling、poetry-core 和 uv_build 会构建出完全一样的文件，这时索引会返回成功。',
    },
    {
      en: 'The version was not raised: the tag is new or was moved, the version in the project is the old one.',
      'zh-CN': '版本号没有提升：标签是新的或者移动过，项目里的版本还是旧的。',
    },
    {
      en: 'Two runs publish the same version, for instance because the workflow listens to both `push` of a tag and `release`.',
      'zh-CN': '两次运行发布同一个版本，比如工作流同时监听标签的 `push` 和 `release`。',
    },
    {
      en: 'The same content is already on the index under another file name. The check looks for the name or the hash; those that a message names are of the file you sent.',
      'zh-CN': '同样的内容已经以另一个文件名存在于索引上。检查时文件名或哈希有一个相同就算；错误信息里写出的，属于你发送的文件。',
    },
  ],
  fixes: [
    olderFile,
    otherTag,
    unreleased,
    {
      applies: { values: { fallback: { is: ['zero'] } } },
      certain: true,
      changes: 'made-version',
      when: { en: 'The version in the file name is `0.0.0`', 'zh-CN': '文件名里的版本是 `0.0.0`' },
      steps: [
        {
          en: '`0.0.0` is what setuptools and pdm-backend write where nothing gives them a version, pdm-backend also for a tag that it cannot read, such as `release/0.4.0`, and poetry-dynamic-versioning or uv-dynamic-versioning, told a `format`, where it finds no tag. Mend what should give it, and upload once `ls dist` in the job that builds shows another: setuptools_scm needs its table in `pyproject.toml` (or `use_scm_version` in `setup.py`), its name under `[build-system]`, and `python -m build`; pdm-backend a tag such as `v0.4.0`, or `tag_regex`; poetry-dynamic-versioning Poetry beside it, and `enable = true`; a `format` the tags, `fetch-depth: 0` for `actions/checkout`. Only a `0.0.0` that is written by hand, and that no such plugin replaces, is to be raised.',
          'zh-CN': '没有得到版本号时，setuptools 和 pdm-backend 写 `0.0.0`；标签的写法认不出时（比如 `release/0.4.0`），pdm-backend 也写它；设了 `format` 又找不到标签时，poetry-dynamic-versioning 和 uv-dynamic-versioning 也会写出它。修好给出版本的配置，等构建作业里 `ls dist` 显示别的版本再上传：setuptools_scm 要在 `pyproject.toml` 里有自己的表（或者在 `setup.py` 里写 `use_scm_version`），名字写进 `[build-system]`，并用 `python -m build`；pdm-backend 要 `v0.4.0` 这样的标签，或者设置 `tag_regex`；poetry-dynamic-versioning 要和 Poetry 装在一起，并写上 `enable = true`；`format` 要有标签，给 `actions/checkout` 写 `fetch-depth: 0`。只有手写的、又没有这类插件会替换的 `0.0.0`，才需要提升。',
        },
      ],
    },
    {
      applies: { values: { fallback: { is: ['version'] } } },
      certain: true,
      changes: 'made-version',
      when: { en: 'The version in the file name is what a build takes where it finds no tag', 'zh-CN': '文件名里的版本是构建找不到标签时用的' },
      steps: [
        {
          en: 'The version in the refused name is the one that a build falls back to where it sees no tag: `0.1.dev…` or `0.0.post…` with setuptools_scm, hatch-vcs and pdm, `0.post…` with versioneer. Give `actions/checkout` in the job that builds `fetch-depth: 0`, see that a tag which the tool reads, mostly `v0.4.0`, lies on or before the commit, and build anew.',
          'zh-CN': '被拒绝的文件名里，版本号是构建找不到标签时用的默认值：setuptools_scm、hatch-vcs 和 pdm 是 `0.1.dev…` 或 `0.0.post…`，versioneer 是 `0.post…`。给构建作业里的 `actions/checkout` 加上 `fetch-depth: 0`，确认这个提交上或它之前有工具认的标签（多半是 `v0.4.0`），然后重新构建。',
        },
      ],
    },
    {
      applies: SHALLOW,
      certain: true,
      changes: 'made-version',
      when: { en: 'The clone may hold no tag', 'zh-CN': '克隆里可能没有标签' },
      steps: [
        {
          en: 'Look at the version in the refused file name. If it does not follow the last tag, such as `0.1.dev99`, the clone does not reach back to a tag: what takes the version from git then counts the same few commits each time. Fetch the whole history: on Travis CI `depth: false` below `git:`, on GitHub `fetch-depth: 0` at `actions/checkout`, in GitLab CI `GIT_DEPTH: 0`. If it is the version of a tag, this file was sent before.',
          'zh-CN': '看被拒绝的文件名里的版本。如果它不是接着最近的标签（比如 `0.1.dev99`），就是克隆的历史里没有标签：从 git 取版本的工具每次数到的都是同样那几个提交。取来完整的历史：Travis CI 在 `git:` 下写 `depth: false`，GitHub 给 `actions/checkout` 写 `fetch-depth: 0`，GitLab CI 写 `GIT_DEPTH: 0`。如果它就是某个标签的版本，这个文件之前已经传过。',
        },
      ],
    },
    {
      applies: { values: { repeats: { is: ['in-each-cell'] } }, not: { values: { fallback: { is: ['version', 'zero'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'Each job or run uploads the same version', 'zh-CN': '每个作业或每次运行都上传同一个版本' },
      steps: [
        {
          en: 'Each job of the matrix, or each run of a `release` without `types:`, builds and uploads the same version: the first one to deliver a file wins, and the others are refused. Look under [[release-files]] on the project page: with all files there, nothing is left to send for this version. In the workflow file, take the build and the publish step out of the matrix, into a job of their own that waits for the matrix with `needs:`, or write `types: [published]` below `release:`. `skip-existing` would only hide it.',
          'zh-CN': '矩阵的每个作业，或者没写 `types:` 的 `release` 的每次运行，都构建并上传同一个版本：先送到的成功，其余的被拒绝。看项目页面的 [[release-files]]：文件如果都在，这个版本就没有什么要补传。在工作流文件里，把构建和发布步骤移出矩阵，放到单独的作业里，用 `needs:` 等矩阵跑完；或者在 `release:` 下写上 `types: [published]`。`skip-existing` 只会掩盖问题。',
        },
      ],
    },
    {
      applies: IN_JOBS,
      certain: true,
      changes: 'file',
      when: { en: 'Each job on Travis CI deploys the same version', 'zh-CN': 'Travis CI 的每个作业都部署同一个版本' },
      steps: [
        {
          en: 'In `.travis.yml`, each release under `python:` makes a job, and each job deploys: the first one to deliver a file wins, and the others are refused. Look under [[release-files]] on the project page: with all files there, nothing is left to send for this version. Let one job deploy: under `on:` of `deploy:` write one release, such as `python: "3.12"`, as it stands in the list.',
          'zh-CN': '在 `.travis.yml` 里，`python:` 下的每个版本都是一个会部署的作业：先送到的成功，其余的被拒绝。看项目页面的 [[release-files]]：文件如果都在，这个版本就没有什么要补传。只让一个作业部署：在 `deploy:` 的 `on:` 下写上其中一个版本，写法与列表里一致，比如 `python: "3.12"`。',
        },
      ],
    },
    {
      applies: { ...NIGHTLY, not: { any: [OLDER, SHALLOW, IN_JOBS, { values: { fallback: { is: ['version', 'zero'] } } }, REPEATS] } },
      certain: true,
      changes: 'nothing',
      when: { en: 'It is a nightly or daily build', 'zh-CN': '是每晚或每日的构建' },
      steps: [
        {
          en: 'Look how the build makes the version. One of the day, or of the number of commits, is the same in a second run of that day, or without a new commit: then the files of the first run are there, and nothing is missing. Give this upload `--skip-existing` (`skip-existing: true` with the action), or put the number of the run into the version.',
          'zh-CN': '看构建怎么得出版本。如果是日期或提交数，同一天再次运行，或者没有新提交时，版本就是同一个：第一次运行的文件已经在了，什么都不缺。给这次上传加上 `--skip-existing`（action 用 `skip-existing: true`），或者把运行编号放进版本号。',
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
          en: '`deploy:` in `.travis.yml` has no `tags: true` below `on:`, so each push to the branch sends the version that the project has, and the index took it once. Write `tags: true` there: then only tags are released. If this push was not meant as a release, nothing is missing on the index. If it was, raise the version, commit, and put the tag on that commit.',
          'zh-CN': '`.travis.yml` 的 `deploy:` 在 `on:` 下没有 `tags: true`，所以每次推送到这个分支，都会上传项目当前的版本，而索引只收一次。在那里写上 `tags: true`：这样只有标签才发布。如果这次推送本来不是发布，索引上就不缺什么。如果是，就提升版本号，提交，让标签指向这个提交。',
        },
      ],
    },
    {
      applies: { near: ['monorepo', 'unchanged package'] },
      certain: true,
      changes: 'file',
      when: { en: 'One command sends the files of several packages', 'zh-CN': '一次上传几个包的文件' },
      steps: [
        {
          en: 'The command stops at the first file that the index has: packages after it were not sent. Give it only the files of packages whose version was raised.',
          'zh-CN': '命令遇到索引上已有的第一个文件就停下：后面的包没有上传。只上传提升了版本号的包。',
        },
      ],
    },
    {
      applies: { program: ['flit'], near: ['skip_existing', 'skip-existing', 'on each push', 'on every push', 'on a push'] },
      certain: true,
      changes: 'as-found',
      when: { en: '`flit publish` runs although the version may be there', 'zh-CN': '版本可能已经发布，`flit publish` 仍会运行' },
      steps: [
        {
          en: '`flit publish` has no option that passes over files which are there. If the version was not raised, nothing was to be published, and the red run can be left. So that it does not come back, publish on tags or releases only, or build with `flit build` and upload with what can skip: the action with `skip-existing: true`, or `twine upload --skip-existing dist/*`.',
          'zh-CN': '`flit publish` 没有跳过已有文件的选项。如果版本号没有提升，本来就没有什么要发布，红色的运行不用管。为了不再这样，只在打标签或创建 release 时发布；或者用 `flit build` 构建，再用能跳过的程序上传：action 加上 `skip-existing: true`，或 `twine upload --skip-existing dist/*`。',
        },
      ],
    },
    {
      applies: { near: ['appears to have failed. Retry'] },
      certain: true,
      changes: 'setting',
      when: { en: 'An earlier attempt of this run was answered with an error', 'zh-CN': '这次运行里，前一次尝试收到了错误响应' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page, and compare the hash of this file with the one in `dist/`: the index most likely stored it at the first attempt, although it answered with an error. Then send only what is missing of the same version.',
          'zh-CN': '到项目页面的 [[release-files]] 里，把这个文件的哈希与 `dist/` 里的对比：第一次尝试虽然收到错误响应，索引多半已经存好了它。这时只需补传同一个版本缺少的文件。',
        },
      ],
    },
    {
      applies: { not: { any: [TESTPYPI, TAGGED, IN_JOBS, { values: { fallback: { is: ['version', 'zero'] } } }, SHALLOW, REPEATS, { near: ['appears to have failed. Retry'] }, UNRELEASED] } },
      changes: 'as-found',
      when: { en: 'I do not know yet what the index has', 'zh-CN': '还不知道索引上有什么' },
      steps: [
        {
          en: 'Look at the version in the refused file name; where the log shows none, in `dist/`. If it is older than the one you publish, either the build still takes the old one, often from `pyproject.toml` or `setup.py`, or an old file lies in `dist/`: empty it before the build. If it is this version, compare [[release-files]] on the project page with `dist/`: when all files are there, this release is out, the red run can be left, and changed content needs a new version number; when some are missing, those can still be sent. If this version was not there before the run, or it happens at each release, something else uploads it first: somebody by hand, another workflow, or a second trigger under `on:`. Keep one way.',
          'zh-CN': '看被拒绝的文件名里的版本；日志里没有文件名，就看 `dist/`。如果比你要发布的旧，要么构建时取到的还是旧版本号（通常写在 `pyproject.toml` 或 `setup.py` 里），要么 `dist/` 里留着旧文件，构建之前要清空。如果就是这个版本，把项目页面 [[release-files]] 里的文件与 `dist/` 对比：文件都在，这次发布就已经完成，红色的运行不用管，要改内容得用新的版本号；还缺一些，缺的可以补传。如果运行之前这个版本并不在索引上，或者每次发布都这样，就是别处先上传了：有人手动上传、另一个工作流，或者 `on:` 下的第二个触发条件。只留一条路。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], not: { any: [TAGGED, { values: { fallback: { is: ['version', 'zero'] } } }, SHALLOW, REPEATS] }, values: { built: { is: ['this-file'] }, mixed: { is: ['uploaded'] } } },
      certain: true,
      changes: 'version',
      when: { en: 'This run built the files, and another one of them was uploaded before', 'zh-CN': '文件是这次运行构建的，在它之前已经传上了另一个' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page when the other file came. If it came with this run, the version holds files of two builds: raise the version where the build takes it from, often `pyproject.toml`, and tag that commit. If both were there before, this release is complete.',
          'zh-CN': '到项目页面的 [[release-files]] 看看另一个文件是什么时候传上的。如果就是这次运行，这个版本里就有两次构建的文件：在构建读取版本的地方（通常是 `pyproject.toml`）提升版本号，给那个提交打标签。如果两个文件之前就都在，这次发布已经完整。',
        },
      ],
    },
    {
      applies: { index: ['pypi'], not: { any: [TAGGED, { values: { fallback: { is: ['version', 'zero'] } } }, SHALLOW, REPEATS] }, values: { built: { is: ['this-file'] }, mixed: { is: ['not-shown'] } } },
      changes: 'as-found',
      when: { en: 'This run built the refused file itself', 'zh-CN': '被拒绝的文件就是这次运行构建的' },
      steps: [
        {
          en: 'This run built the refused file itself, so its commit has that version. If it is an old one, raise it where the build takes it from, often `pyproject.toml`, commit that, and tag the new commit. If it is the right one, look at [[release-files]]: this release may be complete, and the red run can be left. Then something else sent it first, such as another workflow: keep one way.',
          'zh-CN': '被拒绝的文件就是这次运行构建的，说明这个提交里就是那个版本。如果它是旧的，就在构建读取版本的地方（通常是 `pyproject.toml`）提升版本号，提交后给新的提交打标签。如果版本没错，就看 [[release-files]]：这次发布可能已经完整，红色的运行不用管。那就是别处先上传了，比如另一个工作流。只留一条路。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { any: [{ values: { fallback: { is: ['version', 'zero'] } } }, SHALLOW, REPEATS] } },
      changes: 'as-found',
      when: { en: 'It is an index of my own', 'zh-CN': '目标是我自己的索引' },
      steps: [
        {
          en: 'Look on that index which files of this version it has. If all are there, this release is out, and changed content needs a new version, set where the build takes it from, often `pyproject.toml`.',
          'zh-CN': '在那个索引上看看这个版本已经有哪些文件。如果都在，这次发布就已经完成；要改内容，就在构建读取版本的地方（通常是 `pyproject.toml`）换成新的版本号。',
        },
        {
          aside: true,
          en: 'pypiserver refuses the same bytes too. To add what is missing, poetry, pdm and maturin skip the rest with `--skip-existing`, and uv with `--check-url`. twine refuses its option for other indexes since 6.2.0.',
          'zh-CN': '即使内容完全相同，pypiserver 也会拒绝。要补传缺少的文件，poetry、pdm 和 maturin 用 `--skip-existing` 跳过已有的，uv 用 `--check-url`。twine 从 6.2.0 起不再对其他索引接受这个选项。',
        },
      ],
    },
    {
      applies: { ...TESTPYPI, values: { mixed: { is: ['not-shown'] } }, not: { any: [{ values: { fallback: { is: ['version', 'zero'] } } }, SHALLOW, REPEATS] } },
      // What TestPyPI has tells nothing of the release.
      changes: 'made-version',
      when: { en: 'It is TestPyPI', 'zh-CN': '目标是 TestPyPI' },
      steps: [
        {
          en: 'TestPyPI has this file from an earlier upload, and refuses it for good. If the upload to PyPI comes after this one in the same job, or waits for it (`needs:`, `waitFor:`), it did not run, unless the log shows it: see on pypi.org which files of this version are there. Let the step for TestPyPI, and no other, skip what is there: `skip-existing: true` with the action, `--skip-existing` with twine, poetry or pdm. uv has no option for that: `--check-url` stops at a file with other content. There, and to try changed content, raise the version.',
          'zh-CN': 'TestPyPI 上已经有之前传上去的这个文件，不会再接收它。如果发布到 PyPI 的上传在同一个作业里排在它后面，或者要等它（`needs:`、`waitFor:`），日志里又看不到，就没有运行：到 pypi.org 上看看这个版本有哪些文件。只让发布到 TestPyPI 的步骤跳过已有的文件：action 用 `skip-existing: true`，twine、poetry 或 pdm 用 `--skip-existing`。uv 没有这样的选项：文件内容不同时，`--check-url` 也会停下。用 uv，或者要试改动后的内容，就提升版本号。',
        },
        {
          en: 'If the version in the refused file name is older than the one you release, mend that first: the build takes the old one, often from `pyproject.toml`, or an old file lies in `dist/`.',
          'zh-CN': '如果被拒绝的文件名里的版本比要发布的旧，先改这个：构建时取到的还是旧版本号（通常写在 `pyproject.toml` 里），或者 `dist/` 里留着旧文件。',
        },
      ],
      example: { index: 'testpypi', skip_existing: 'true', scope: 'job', mark: ['skip-existing: true'] },
    },
    {
      aside: true,
      when: { en: 'Some files of the version are missing', 'zh-CN': '这个版本还缺一些文件' },
      steps: [
        {
          en: 'If the build is a job of its own and succeeded, open the run that uploaded the first files under [[actions]] and choose [[re-run-failed-jobs]] from [[re-run-jobs]]. Identical files are accepted, the missing ones follow.',
          'zh-CN': '如果构建是单独的作业并且成功了，在 [[actions]] 里打开传上第一批文件的那次运行，从 [[re-run-jobs]] 菜单里选 [[re-run-failed-jobs]]。完全相同的文件会被接受，缺少的会补上。',
        },
        {
          en: 'Otherwise let the next run skip what is there: `skip-existing: true` in the publish step, or `--skip-existing` of twine. A re-run keeps the old commit and with it the old workflow, so start a new run.',
          'zh-CN': '否则让下一次运行跳过已有的文件：在发布步骤里加上 `skip-existing: true`，twine 则用 `--skip-existing`。重新运行会沿用旧的提交，工作流也是旧的，所以要启动一次新的运行。',
        },
      ],
      tradeoff: {
        en: 'Left in place, `skip-existing` lets a run end green although the version was not raised. The README of the action advises to avoid it for PyPI.',
        'zh-CN': '`skip-existing` 一直留着的话，即使忘了提升版本号，运行也是绿的。action 的 README 建议发布到 PyPI 时尽量不用。',
      },
      example: { skip_existing: 'true', scope: 'job', mark: ['skip-existing: true'] },
    },
  ],
  notAFix: [
    {
      en: 'Deleting the file or the release on PyPI: the name stays used, and the next message is [`This filename was previously used`](/errors/filename-previously-used/).',
      'zh-CN': '在 PyPI 上删除文件或版本：文件名仍算用过，下一条错误信息会是 [`This filename was previously used`](/errors/filename-previously-used/)。',
    },
    {
      en: '`skip-existing: true` to replace a file: it leaves the old one as it is.',
      'zh-CN': '用 `skip-existing: true` 替换文件：旧文件会原样保留。',
    },
  ],
  verify: [
    {
      en: 'The project page on the index lists every file of the version under [[release-files]].',
      'zh-CN': '在索引的项目页面打开 [[release-files]]，里面列出了这个版本的所有文件。',
    },
  ],
  next: ['twine-skipping-existing', 'filename-previously-used'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1225] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [483, 511] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'README.md', ref: 'v1.14.0' },
    {
      repo: 'github/docs',
      path: 'content/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs.md',
      ref: '159bd1b02c0465b685f397f3f667fc20cfdf3f67',
    },
    { repo: 'pypi/warehouse', path: 'docs/user/project-management/yanking.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [9, 36] },
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [175, 196] },
    { repo: 'pypa/twine', path: 'issues/199' },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [316, 333] },
    { repo: 'travis-ci/docs-travis-ci-com', path: 'user/customizing-the-build.md', ref: '00bc53e18512e1fe13c530e297044e61582b43b6' },
    { repo: 'gitlabhq/gitlabhq', path: 'doc/ci/runners/configure_runners.md', ref: '017a6c129d6a9e4ad9fec792cd84f88641d7dbfe' },
    { repo: 'gitlabhq/gitlabhq', path: 'doc/ci/pipelines/settings.md', ref: '6e370d70120dba1fb6e4a3542f44f3e7da3caff2' },
  ],
} as const satisfies ErrorEntry;
