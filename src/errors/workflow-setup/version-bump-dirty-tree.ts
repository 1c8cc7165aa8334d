import type { ErrorEntry } from '../types.ts';

export default {
  id: 'version-bump-dirty-tree',
  stage: 'workflow-setup',
  emitter: 'build-backend',
  severity: 'error',
  // A script that goes on builds and sends the old version again.
  outranks: ['file-already-exists', 'filename-previously-used', 'twine-skipping-existing', 'twine-upload-retry'],
  among: ['bumpversion', 'bump2version', 'bump-my-version', 'already exists', 'twine'],
  messages: [
    { text: 'bumpversion.exceptions.WorkingDirectoryIsDirtyException: Git working directory is not clean:' },
    { text: 'Git working directory is not clean:' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Git working directory is not clean:',
  name: { en: 'The version was not raised, as a file had changed', 'zh-CN': '有文件被改动，版本号没有提升' },
  meaning: {
    en: 'bump2version or bump-my-version changes nothing while files under version control have uncommitted changes, and names these files. The version stayed as it was. A script that goes on all the same builds the old version again, and the index answers that it exists.',
    'zh-CN': '只要受版本控制的文件有未提交的改动，bump2version 和 bump-my-version 就什么也不改，只列出这些文件。版本号还是原来的。脚本如果照样往下走，构建出来的就还是旧版本，索引会说它已经存在。',
  },
  causes: [
    {
      en: 'A step before it rewrote a file: `uv sync`, `uv run` or `poetry lock` a lock file that was out of date, a build a generated file.',
      'zh-CN': '前面的步骤改写了文件：`uv sync`、`uv run` 或 `poetry lock` 改写了过时的锁文件，或者构建改写了某个生成的文件。',
    },
    {
      en: 'A version was raised by hand or by another tool just before, and not committed.',
      'zh-CN': '在这之前手工或由另一个工具改了版本号，还没有提交。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'A step before it changed a file', 'zh-CN': '前面的步骤改动了文件' },
      steps: [
        {
          en: 'The lines below the message name the changed files. Commit them as they have to be, and keep the steps before from rewriting them: for `uv.lock` commit the result of `uv lock`, and run `uv sync --frozen` in the job. Then the version is raised, and the new one is built and sent.',
          'zh-CN': '这条错误信息下面列出了被改动的文件。把它们该有的内容提交进去，并且不让前面的步骤再改写：`uv.lock` 的话，提交 `uv lock` 的结果，作业里用 `uv sync --frozen`。这样版本号才会提升，构建和上传的才是新版本。',
        },
        {
          en: 'Let the script stop at the first error, with `set -euo pipefail` as its first line: otherwise it goes on to build and send the version that is already out.',
          'zh-CN': '让脚本遇到错误就停下：第一行写 `set -euo pipefail`。否则它会接着构建并上传已经发布过的版本。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing`: the run ends green, and nothing new is published.',
      'zh-CN': '`skip-existing`：运行会变绿，却没有发布任何新版本。',
    },
    {
      en: '`--allow-dirty` without a look at the files: with a commit of its own the tool may take along changes that nobody wanted to release.',
      'zh-CN': '不看是哪些文件就加 `--allow-dirty`：工具自己提交时，可能把没打算发布的改动也带进去。',
    },
  ],
  verify: [
    {
      en: 'Put `git status --porcelain --untracked-files=no` before the step that raises the version: it prints nothing.',
      'zh-CN': '在提升版本号的步骤之前加一步 `git status --porcelain --untracked-files=no`：它什么也不打印。',
    },
  ],
  next: ['file-already-exists', 'git-push-behind', 'push-refused-by-branch-rule'],
  sources: [
    { repo: 'c4urself/bump2version', path: 'bumpversion/vcs.py', ref: 'fd54193c06fd1d6da3437151b277f7b38384debc', lines: [63, 80] },
    { repo: 'callowayproject/bump-my-version', path: 'bumpversion/scm/git.py', ref: '6fb977ca9144a590153e779c59c4c788efd1442f' },
  ],
} as const satisfies ErrorEntry;
