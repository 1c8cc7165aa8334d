import { packagesArtifact } from '../shared/packages-artifact.ts';
import { unreleased } from '../shared/unreleased.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** What is printed where files were built in this job. */
const BUILT = ['Successfully built', 'Built wheel'] as const;

/** Paths of the runner, which the container of the action does not have. */
const OUTSIDE = ['/tmp', '/home/', '/opt/', '/mnt/', '/var/', '~', '../'] as const;

/** What the action makes of a wildcard in `packages-dir`, to which it adds one. */
const WILD = ['*/*', '*//*', '*.whl/*', '*.tar.gz/*'] as const;

/** An option that a shell handed over as a file: with a blank in front, no program takes it for one. */
const OPTION = { wording: [0], values: { pattern: { begins: [' ', '-'] } } } as const satisfies Condition;

/** A label of Bazel, which no program but Bazel reads. */
const LABEL = { values: { pattern: { begins: ['//', '@'] } } } as const satisfies Condition;

/** Behind a `&` a shell goes on by itself, and takes what is left of a secret for a command. */
const SPLIT = { wording: [2], near: ['command not found', ': not found'] } as const satisfies Condition;

/** uv prints the whole path of what it does not put below its working directory: the root of a workspace has it. */
const IN_WORKSPACE = { near: ['Successfully built /'] } as const satisfies Condition;

export default {
  id: 'twine-no-files',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  outranks: ['packages-dir-traceback'],
  messages: [
    { text: "InvalidDistribution: Cannot find file (or expand pattern): '{pattern}'" },
    { text: 'Failed to get the filesize of "{pattern}": failed to query metadata of file' },
    { text: 'twine upload: error: the following arguments are required: dist' },
    { text: 'InvalidDistribution: Cannot upload signed files by themselves, must upload with a corresponding distribution file.' },
    { text: "ValueError: Cannot find file (or expand pattern): '{pattern}'", until: 'twine 1.11.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Cannot find file (or expand pattern)',
  name: { en: 'Nothing matches the file pattern', 'zh-CN': '没有文件匹配这个模式' },
  meaning: {
    en: 'The program was told which files to take, for instance `dist/*`, and there are none, or the command names none. It stops before it sends anything to the index.',
    'zh-CN': '程序要处理的文件由一个模式给出，比如 `dist/*`，可是一个也没找到；或者命令里根本没有写文件。它在向索引发送任何内容之前就停下了。',
  },
  says: [
    {
      applies: OPTION,
      en: '`{pattern}` is not a file but an option, passed on with a space in front: the program looked for a file of that name.',
      'zh-CN': '`{pattern}` 不是文件，而是一个选项：shell 把它连同前面的空格一起传了过去，程序就去找叫这个名字的文件了。',
    },
    {
      applies: { wording: [3] },
      en: 'The files that twine found are PGP signatures only; the wheel or sdist that they belong to is not among them. Nothing was sent.',
      'zh-CN': 'twine 找到的只有 PGP 签名，它们所属的 wheel 或 sdist 不在其中。什么都没有发送。',
    },
    {
      en: 'No file matches `{pattern}`.',
      'zh-CN': '没有文件匹配 `{pattern}`。',
    },
  ],
  causes: [
    {
      en: 'The publish job has no `dist` directory, or an empty one: the files were built in another job and not downloaded here.',
      'zh-CN': '发布作业里没有 `dist` 目录，或者它是空的：文件在另一个作业里构建，没有下载到这里。',
    },
    {
      en: 'The build step was skipped, or it wrote to another directory.',
      'zh-CN': '构建步骤被跳过了，或者写到了其他目录。',
    },
    {
      en: '`packages-dir`, or the path given to `twine upload`, names the wrong directory. It is read relative to the working directory; for the action that is the root of the workspace.',
      'zh-CN': '`packages-dir` 或者传给 `twine upload` 的路径写错了目录。路径相对于工作目录；对 action 来说，工作目录就是工作区的根目录。',
    },
    {
      en: 'The pattern is too narrow, for instance `dist/*.whl` where only a `.tar.gz` was built.',
      'zh-CN': '模式太窄，比如写了 `dist/*.whl`，而构建出来的只有 `.tar.gz`。',
    },
  ],
  fixes: [
    unreleased,
    packagesArtifact,
    {
      applies: { wording: [0], values: { pattern: { begins: ['dist/'] }, unpacks: { is: ['into-root'] } }, not: { rules: ['dist-not-downloaded'] } },
      certain: true,
      changes: 'file',
      when: { en: 'The download has no `path`', 'zh-CN': '下载步骤没有写 `path`' },
      steps: [
        {
          en: 'Give the step with `actions/download-artifact` `path: dist`: without a `path` it puts the files into the root of the workspace, and there is no `dist/`.',
          'zh-CN': '给 `actions/download-artifact` 的步骤加上 `path: dist`：没有 `path`，文件会直接放在工作区根目录，就没有 `dist/`。',
        },
      ],
    },
    {
      applies: { wording: [0, 1], ...IN_WORKSPACE },
      certain: true,
      changes: 'file',
      when: { en: '`uv build` put the files into another `dist`', 'zh-CN': '`uv build` 把文件放进了另一个 `dist`' },
      steps: [
        {
          en: 'The path behind `Successfully built` is where the files lie: in a uv workspace `uv build` writes to `dist/` at its root, for a member as well, in whatever folder it runs. In the workflow file write `uv build --out-dir dist` in the folder of the member, or let the steps that follow take the files from there: for the action `packages-dir: dist`, where the job builds this package only.',
          'zh-CN': '`Successfully built` 后面的路径就是文件所在的位置：在 uv workspace 里，`uv build` 总是写到根目录的 `dist/`，构建成员包时也一样，不管在哪个文件夹里运行。在工作流文件里，在成员包的文件夹里改用 `uv build --out-dir dist`；或者让后面的步骤到那里取文件：用 action 就写 `packages-dir: dist`，前提是这个作业只构建这一个包。',
        },
      ],
    },
    {
      applies: { wording: [0], ...LABEL },
      certain: true,
      changes: 'file',
      when: { en: 'A rule of Bazel publishes', 'zh-CN': '由 Bazel 的规则发布' },
      steps: [
        {
          en: '`//…:…` is a label of Bazel, and no path: the target that publishes did not get the directory of the wheels, so that twine was handed the label. Raise `rules_python`: a current release hands it to `NAME.publish` by itself, and 0.19 did not. In a rule of your own put the target of the wheels into `data`, and write `$(rootpath LABEL)/*` in `args`.',
          'zh-CN': '`//…:…` 是 Bazel 的标签，不是路径：负责发布的目标没有拿到放 wheel 的目录，twine 得到的就是标签本身。提升 `rules_python`：现在的版本会自己把目录交给 `NAME.publish`，0.19 不会。如果是自己写的规则，就把 wheel 的目标写进 `data`，在 `args` 里写 `$(rootpath LABEL)/*`。',
        },
      ],
    },
    {
      applies: OPTION,
      certain: true,
      changes: 'file',
      when: { en: 'What is looked for begins with a space or with `-`', 'zh-CN': '要找的名字以空格或 `-` 开头' },
      steps: [
        {
          en: 'Write the command on one line, or as a block with `|` in which `\\` is the very last character of its line. A `\\` with a space after it does not continue the line: it makes the space a part of the next word. That also happens where YAML joins the lines, in a value without `|` and after `>`.',
          'zh-CN': '把命令写在一行里；或者用 `|` 写成多行，让 `\\` 成为那一行的最后一个字符。`\\` 后面如果有空格，就不是续行，而是把空格并进下一个词。没有写 `|`、或者写了 `>` 的时候，YAML 会把几行合成一行，结果也是这样。',
        },
      ],
    },
    {
      applies: { wording: [0], any: [{ program: ['action'], values: { pattern: { begins: OUTSIDE } } }, { rules: ['packages-dir-outside-workspace'] }] },
      certain: true,
      changes: 'file',
      when: { en: '`packages-dir` names a directory outside the workspace', 'zh-CN': '`packages-dir` 写的是工作区之外的目录' },
      steps: [
        {
          en: 'Write or copy the files to a directory in the workspace, such as `dist`, in a step before, and set `packages-dir: dist`: the container of the action has the workspace and nothing else of the runner, so that a path such as `/tmp/output` is not there, although a `run:` step lists files in it.',
          'zh-CN': '在前面的步骤里把文件写到或复制到工作区里的目录，比如 `dist`，再写 `packages-dir: dist`：action 的容器里只有工作区，没有运行器上的其他内容，所以 `/tmp/output` 这样的路径在那里不存在，尽管 `run:` 步骤能列出其中的文件。',
        },
      ],
    },
    {
      applies: { wording: [0], program: ['action'], values: { pattern: { holds: WILD } } },
      certain: true,
      changes: 'file',
      when: { en: '`packages-dir` holds a wildcard', 'zh-CN': '`packages-dir` 里有通配符' },
      steps: [
        {
          en: '`packages-dir` takes one directory, and the action adds `/*` itself: with a wildcard in it it looks a level too deep. Write the directory that holds the files, such as `packages-dir: dist` (`packages_dir` before v1.7.0 of the action). Where they lie in several, bring them into one first: with `actions/download-artifact` by `path: dist` and `merge-multiple: true` without a `name` (since its v4), otherwise by a step of your own.',
          'zh-CN': '`packages-dir` 只接受一个目录，`/*` 由 action 自己加上：里面写了通配符，它就会多找一层。写放着文件的那个目录，比如 `packages-dir: dist`（action v1.7.0 之前叫 `packages_dir`）。文件分散在几个目录里的话，先集中到一个：用 `actions/download-artifact` 的话，写 `path: dist` 和 `merge-multiple: true`，不写 `name`（v4 起可用）；否则自己加一步。',
        },
      ],
    },
    {
      applies: { wording: [0], program: ['action'], values: { works_in: { is: ['other'] } }, not: { any: [{ values: { pattern: { holds: WILD } } }, { rules: ['dist-not-downloaded'] }] } },
      certain: true,
      changes: 'file',
      when: { en: 'The commands of the job work in another directory', 'zh-CN': '这个作业的命令在另一个目录里运行' },
      steps: [
        {
          en: '`working-directory` holds for `run:` steps only: the action looks from the root of the workspace. In the `with:` of the publish step, write the whole path from there: that of `working-directory`, a slash, and the directory of the build, as `packages-dir: python/dist` for a build in `python`. Before v1.7.0 of the action this input is called `packages_dir`, and the new name is ignored. A step with `uses:` takes no `working-directory`.',
          'zh-CN': '`working-directory` 只对 `run:` 步骤有效：action 是从工作区根目录找文件的。在发布步骤的 `with:` 里写从根目录开始的完整路径：`working-directory` 的路径、斜杠，再加构建输出的目录，比如在 `python` 里构建，就写 `packages-dir: python/dist`。action v1.7.0 之前，这个输入叫 `packages_dir`，写新名字会被忽略。带 `uses:` 的步骤不能写 `working-directory`。',
        },
      ],
    },
    {
      applies: { wording: [0], program: ['action'], any: [{ near: ['.whl/', '.tar.gz/'] }, { not: { rules: ['dist-not-downloaded'] } }], not: { any: [{ rules: ['packages-dir-outside-workspace'] }, { values: { works_in: { is: ['nowhere'] } } }, { values: { pattern: { begins: OUTSIDE } } }, { uses: ['hynek/build-and-inspect-python-package'] }, { values: { works_in: { is: ['other', 'workspace'] } } }, { values: { pattern: { holds: WILD } } }] } },
      changes: 'file',
      when: { en: 'The files lie elsewhere in this job', 'zh-CN': '文件在这个作业的其他地方' },
      steps: [
        {
          en: 'In the `with:` of the publish step, set `packages-dir` (`packages_dir` before v1.7.0 of the action) to the directory that holds the files, relative to the root of the workspace: `run: ls -R` before it shows where they lie. The action adds `/*` itself, and its container sees nothing of the runner outside the workspace.',
          'zh-CN': '在发布步骤的 `with:` 里，把 `packages-dir`（action v1.7.0 之前叫 `packages_dir`）设为放着这些文件的目录，写成相对于工作区根目录的路径；在它前面加一步 `run: ls -R` 就能看到文件在哪里。`/*` 由 action 自己加上；它在容器里运行，看不到运行器上工作区之外的内容。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 4], any: [{ rules: ['dist-not-downloaded'] }, { not: { any: [{ program: ['action'] }, { near: BUILT }] } }], not: LABEL },
      changes: 'file',
      when: { en: 'Another job builds the files, and no step brings them into this one', 'zh-CN': '文件在另一个作业里构建，这个作业没有把它们取来的步骤' },
      steps: [
        {
          en: 'Bring the files into this job before the publish step: in GitHub Actions with `actions/download-artifact`, the `name` under which the build job uploaded them, and `path: dist/` (for several artifacts no `name`, but `merge-multiple: true`); in GitLab CI with `artifacts:` at the build job and `needs:` at this one.',
          'zh-CN': '在发布步骤之前把文件取到这个作业里：在 GitHub Actions 里用 `actions/download-artifact`，写上构建作业上传时用的 `name` 和 `path: dist/`（有多个构建产物时不写 `name`，写 `merge-multiple: true`）；在 GitLab CI 里，构建作业写 `artifacts:`，这个作业写 `needs:`。',
        },
        {
          en: 'Let the publish job wait for the build job with `needs:`.',
          'zh-CN': '用 `needs:` 让发布作业等构建作业完成。',
        },
      ],
      example: { scope: 'job', mark: ['needs:', 'actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    {
      applies: { wording: [0, 1, 4], near: BUILT, not: { any: [{ program: ['action'] }, LABEL] } },
      changes: 'file',
      when: { en: 'This job builds the files, or downloads them', 'zh-CN': '文件由这个作业构建或下载' },
      steps: [
        {
          en: 'Run `ls -R` before the command that publishes, and look where the files lie, and how they are called: today `-` and `.` of a project name are `_` in them. Correct the path or the name in the command; of several patterns remove the one that matches nothing.',
          'zh-CN': '在发布命令之前运行 `ls -R`，看看文件在哪里，叫什么名字：项目名里的 `-` 和 `.`，如今在文件名里写成 `_`。然后改正命令里的路径或名称；如果写了几个模式，就去掉匹配不到文件的那个。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 4], any: [{ values: { works_in: { is: ['nowhere'] } } }, { not: { any: [{ rules: ['dist-not-downloaded', 'packages-dir-outside-workspace'] }, { near: [...BUILT, '.whl/', '.tar.gz/'] }] } }], not: LABEL },
      changes: 'file',
      when: { en: 'Nothing in the run builds the files', 'zh-CN': '这次运行里没有任何步骤构建文件' },
      steps: [
        {
          en: 'Build before you publish, and after what empties `dist/`: put `python -m pip install build` and `python -m build` in front, which write the sdist and the wheel into `dist/`.',
          'zh-CN': '先构建，再发布；有命令清空 `dist/` 的话，放在它后面。在前面加上 `python -m pip install build` 和 `python -m build`，它们把 sdist 和 wheel 写进 `dist/`。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 4], ci: ['none'] },
      certain: true,
      changes: 'setting',
      when: { en: 'I run it in a terminal', 'zh-CN': '我在终端里运行' },
      steps: [
        {
          en: 'Look with `ls dist` in the folder of the project. If the files are there, run the command in that folder, with names that match them; if not, build first: `python -m build` writes the sdist and the wheel into `dist/`.',
          'zh-CN': '在项目文件夹里用 `ls dist` 看看。有文件，就在这个文件夹里运行命令，名字要对得上；没有，就先构建：`python -m build` 会把 sdist 和 wheel 写进 `dist/`。',
        },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'Only signatures match the pattern', 'zh-CN': '匹配到的只有签名' },
      steps: [
        {
          en: 'Bring the wheel and the sdist into the same folder, or name them: `twine upload dist/*`. The `.asc` files can stay away: PyPI ignores PGP signatures.',
          'zh-CN': '把 wheel 和 sdist 放进同一个文件夹，或者写上它们：`twine upload dist/*`。`.asc` 文件可以不带：PyPI 会忽略 PGP 签名。',
        },
      ],
    },
    {
      applies: SPLIT,
      changes: 'file',
      when: { en: 'The secret stands in the command', 'zh-CN': '密钥写在命令里' },
      steps: [
        {
          en: 'If what was not found is a part of your secret, the shell took a character of it, such as `&`, for its own: the command ended there, and the rest of the secret stands in the log. Change that secret: no API token has such a character, and PyPI takes nothing else. Hand the token over as `TWINE_PASSWORD` below `env:`, with `TWINE_USERNAME: __token__`, and leave out `-u` and `-p`.',
          'zh-CN': '如果找不到的“命令”是密钥的一部分，就是 shell 把密钥里的某个字符（比如 `&`）当成了自己的语法：命令到那里就断了，密钥的后半段留在了日志里。换掉它：API token 里没有这样的字符，而 PyPI 只接受 token。在 `env:` 下写 `TWINE_PASSWORD`（token）和 `TWINE_USERNAME: __token__`，命令里去掉 `-u` 和 `-p`。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The command names no files', 'zh-CN': '命令里没有写文件' },
      steps: [
        {
          en: 'Write the files at the end of the command: `twine upload dist/*`. Where `\\` goes on in the next line, nothing may stand behind it, no blank either.',
          'zh-CN': '在命令末尾写上文件：`twine upload dist/*`。用 `\\` 续行时，它后面不能有任何东西，空格也不行。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`, with the action: then the upload itself stops with the same message.',
      'zh-CN': '用 action 时加 `verify-metadata: false`：这样只是换成上传本身停下，错误信息一模一样。',
    },
    {
      en: 'Another token or another publisher. With this message no file has been sent yet, so the index has refused nothing.',
      'zh-CN': '换 token 或换发布者。出现这条错误信息时还没有发送任何文件，索引也就没有拒绝过什么。',
    },
  ],
  verify: [
    {
      en: 'The action, or `twine check dist/*`, prints `Checking dist/…: PASSED` for each file. The check runs before the upload, so it uses up no version number. [Rehearse the whole run](/migrate/#verify)',
      'zh-CN': 'action 或者 `twine check dist/*` 对每个文件打印 `Checking dist/…: PASSED`。检查在上传之前，不消耗版本号。[完整演练一遍](/migrate/#verify)',
    },
  ],
  next: ['twine-unknown-distribution-format', 'invalid-authentication-information', 'file-already-exists'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/build_frontend.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [580, 591] },
    { repo: 'hynek/build-and-inspect-python-package', path: 'issues/144' },
    { repo: 'BritishGeologicalSurvey/etlhelper', path: 'issues/22' },
    { repo: 'audreyfeldroy/cookiecutter-pypackage', path: 'issues/418' },
    { repo: 'hdmf-dev/hdmf-zarr', path: 'issues/110' },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [40, 55] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 214] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [193, 206] },
  ],
} as const satisfies ErrorEntry;
