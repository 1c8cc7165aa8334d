import type { ErrorEntry } from '../types.ts';

export default {
  id: 'git-nothing-to-commit',
  stage: 'upload-metadata',
  emitter: 'github-actions',
  severity: 'error',
  // Many a good run prints it.
  among: ['Process completed with exit code', 'release workflow', 'release job', 'release run', '发布工作流', '发布作业'],
  messages: [
    { text: 'nothing added to commit but untracked files present (use "git add" to track)\n{mark}Process completed' },
    { text: 'nothing to commit, working tree clean\n{mark}Process completed' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'nothing added to commit but untracked files present',
  name: { en: 'A step of the release commits, and nothing has changed', 'zh-CN': '发布步骤要提交，却没有任何改动' },
  meaning: {
    en: '`git commit` ends with an error where there is nothing to commit, and so does a step that raises the version and commits it. The version that it wrote was there already, or it wrote into a file that was not added. What comes after this step did not run.',
    'zh-CN': '没有可提交的内容时，`git commit` 会以错误结束，提升版本号再提交的步骤也就随之失败。它写入的版本号原本就是这个值，或者它改动的文件没有被加入提交。这一步之后的步骤都没有运行。',
  },
  says: [
    {
      applies: { values: { arrived: { is: ['told'] } } },
      release: 'published',
      en: 'A step commits, and nothing has changed: `git commit` then ends with an error. The publish came before it, as you say, so the version is out: do not send it again.',
      'zh-CN': '某个步骤要提交，却没有任何改动，这时 `git commit` 会以错误结束。你说发布在这之前，那么这个版本已经发布：不要再发一次。',
    },
  ],
  causes: [
    {
      en: 'There is no tag of an earlier version, so that the step computes the very number which the file has.',
      'zh-CN': '没有更早版本的标签，于是这一步算出的正好是文件里已有的版本号。',
    },
    {
      en: 'The version was raised by hand, or by an earlier try, which got further than this one.',
      'zh-CN': '版本号已经手动提升过，或者之前某次尝试已经提升过，并且走得比这次更远。',
    },
    {
      en: 'The command that replaces the version no longer finds its pattern in the file.',
      'zh-CN': '替换版本号的命令在文件里已经找不到它要找的内容。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The file has the version that is to be released', 'zh-CN': '文件里已经是要发布的版本' },
      steps: [
        {
          en: 'In the workflow file let the step commit only what has changed: `git diff --cached --quiet || git commit -m "…"`, after `git add`. Then it goes on to the tag and the upload. See on PyPI first that this version is not there yet.',
          'zh-CN': '在工作流文件里，只在有改动时才提交：`git add` 之后写 `git diff --cached --quiet || git commit -m "…"`。这样就会继续打标签和上传。先在 PyPI 上确认这个版本还不存在。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'A newer version was to be made', 'zh-CN': '本该得到更新的版本号' },
      steps: [
        {
          en: 'See in the log which version the step computed, and from what. Where no tag was found, push that of the last release, `git tag v1.2.3 COMMIT` and `git push origin v1.2.3`, or let the step begin from the version in the file. Where it wrote a number and nothing changed, its pattern does not fit the file.',
          'zh-CN': '在日志里看这一步算出了哪个版本、依据是什么。如果没有找到标签，就推送上一个版本的标签：`git tag v1.2.3 COMMIT`，再 `git push origin v1.2.3`；或者让这一步以文件里的版本号为起点。如果写了版本号却没有任何改动，就是它的匹配模式与文件不符。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`git commit --allow-empty`: the version stays as it is, and a number that is out already is refused by the index.',
      'zh-CN': '`git commit --allow-empty`：版本号还是原来的；如果已经发布过，索引会拒绝。',
    },
  ],
  verify: [
    {
      en: '`git tag --sort=-v:refname` shows the tags, and the project page on PyPI the versions that are out.',
      'zh-CN': '`git tag --sort=-v:refname` 列出标签，PyPI 的项目页面列出已经发布的版本。',
    },
  ],
  next: ['version-bump-dirty-tree', 'git-tag-exists', 'semantic-release-no-tags'],
  sources: [
    { repo: 'crate-ci/cargo-release', path: 'issues/626' },
    { repo: 'ad-m/github-push-action', path: 'issues/42' },
    { repo: 'changesets/action', path: 'issues/60' },
  ],
} as const satisfies ErrorEntry;
