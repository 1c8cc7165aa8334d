import type { Condition, ErrorEntry } from '../types.ts';

/** What is pushed is called like a version: it is mostly a tag that was not made. */
const TAG = { wording: [3], values: { ref: { begins: ['refs/tags/', 'v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] } } } as const satisfies Condition;

export default {
  id: 'git-detached-head',
  stage: 'workflow-setup',
  emitter: 'semantic-release',
  severity: 'error',
  messages: [
    { text: 'Detached HEAD state cannot match any release groups; no release will be made' },
    { text: 'fatal: You are not currently on a branch.\nTo push the history leading to the current (detached HEAD)' },
    { text: 'fatal: You are not currently on a branch.' },
    { text: 'error: src refspec {ref} does not match any' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'Detached HEAD state cannot match any release groups',
  name: { en: 'The job checked out a commit and no branch', 'zh-CN': '作业检出的是提交，不是分支' },
  meaning: {
    en: 'The release tool needs a branch, to know what to release or where to push, and the checkout of this job stands on a tag, a pull request or a bare commit. It stopped there, and released nothing itself.',
    'zh-CN': '发布工具需要知道自己在哪个分支上，才能决定发布什么、推送到哪里；而这个作业检出的是标签、拉取请求或单个提交。它停在了这里，自己没有发布任何东西。',
  },
  says: {
    applies: { wording: [3] },
    name: { en: 'git finds nothing of the name that it is to push', 'zh-CN': 'git 找不到要推送的名字' },
    en: 'git was to push `{ref}`, and this checkout has neither a branch nor a tag of that name. It pushed nothing.',
    'zh-CN': 'git 要推送 `{ref}`，而检出的内容里既没有这个名字的分支，也没有这个名字的标签。它什么都没有推送。',
  },
  causes: [
    {
      en: 'The run is on a tag or on an event `release` or `pull_request`: checkout then takes no branch.',
      'zh-CN': '运行由标签触发，或者事件是 `release` 或 `pull_request`：这时检出的不是分支。',
    },
    { en: '`ref:` of `actions/checkout` is a SHA.', 'zh-CN': '`actions/checkout` 的 `ref:` 写的是 SHA。' },
    {
      applies: { wording: [3], not: TAG },
      en: 'The branch has another name than the step pushes, such as `main` and `master`.',
      'zh-CN': '步骤推送的分支名与实际的不同，比如 `main` 和 `master`。',
    },
    { en: 'The CI checks out commits by default, as GitLab does.', 'zh-CN': 'CI 默认检出提交，GitLab 就是这样。' },
  ],
  fixes: [
    {
      applies: TAG,
      certain: true,
      changes: 'file',
      when: { en: 'The name is like that of a tag', 'zh-CN': '名字像标签' },
      steps: [
        {
          en: 'Look whether a command before it in this job makes the tag, and under this very name: `git tag --list` shows what is there. Let it make the tag, or take the push out. If it is a branch, the checkout lacks it: push with `git push origin HEAD:` and its name.',
          'zh-CN': '看这个作业里前面的命令有没有创建这个标签，名字是否完全一致：`git tag --list` 会列出已有的标签。让它先创建标签，或者去掉这次推送。如果它是分支，就是检出时没有这个分支：用 `git push origin HEAD:` 加分支名来推送。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], not: { any: [TAG, { ci: ['gitlab', 'other', 'none'] }] } },
      changes: 'file',
      when: { en: 'The step pushes a commit to a branch', 'zh-CN': '步骤要把提交推送到某个分支' },
      steps: [
        {
          en: 'In the workflow file give `actions/checkout` of this job the branch, `ref: main` if that is its name: a run on a tag or a release takes none by itself. Then push with the name: `git push origin HEAD:main`.',
          'zh-CN': '在工作流文件里，给这个作业的 `actions/checkout` 写上分支，名字是 main 就写 `ref: main`：由标签或 release 触发的运行不会自己检出分支。推送时也写出名字：`git push origin HEAD:main`。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { ci: ['gitlab', 'other', 'none'] } },
      changes: 'file',
      when: { en: 'The run is to release what is on a branch', 'zh-CN': '要发布的是某个分支上的内容' },
      steps: [
        {
          en: 'In the workflow file start the release on a push to the branch, and give `actions/checkout` the name of the branch: `ref: ${{ github.ref_name }}` for such a run, or `ref: main` where the run was started otherwise.',
          'zh-CN': '在工作流文件里改为在推送到分支时发布，并给 `actions/checkout` 写上分支名：这样触发的运行用 `ref: ${{ github.ref_name }}`，以别的方式触发的用 `ref: main`。',
        },
      ],
    },
    {
      applies: { not: { any: [TAG, { ci: ['gitlab', 'other', 'none'] }] } },
      changes: 'file',
      when: { en: 'The tag is there already, and only the files are to be published', 'zh-CN': '标签已经有了，只需要发布文件' },
      steps: [
        {
          en: 'Take the step that makes the version or pushes it out of the workflow that runs on the tag: build the files of the tag and upload them, no more.',
          'zh-CN': '在由标签触发的工作流里，去掉生成版本号或推送的步骤：只构建这个标签的文件并上传。',
        },
      ],
    },
    {
      applies: { ci: ['gitlab', 'other', 'none'], not: TAG },
      certain: true,
      changes: 'file',
      when: { en: 'The job runs on another CI', 'zh-CN': '作业运行在其他 CI 上' },
      steps: [
        {
          en: 'Put a branch below the checkout before the release tool runs: on GitLab `git checkout -B "$CI_COMMIT_BRANCH"`. That variable is empty in a pipeline for a tag: there let the release run on the branch.',
          'zh-CN': '在发布工具运行之前，让检出的内容位于分支上：在 GitLab 上用 `git checkout -B "$CI_COMMIT_BRANCH"`。标签的流水线里这个变量是空的，要改为在分支的流水线里发布。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`git branch --show-current` before the step prints the name of the branch.',
      'zh-CN': '在这个步骤之前运行 `git branch --show-current`，会打印分支名。',
    },
  ],
  next: ['semantic-release-no-tags', 'push-refused-by-branch-rule', 'semantic-release-does-not-upload'],
  sources: [
    { repo: 'git/git', path: 'builtin/push.c', ref: 'v2.47.0' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/cli/config.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [658, 669] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/configuration/automatic-releases/github-actions.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [870, 900] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/1194' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/765' },
    { repo: 'phips28/gh-action-bump-version', path: 'issues/201' },
    { repo: 'lemonsaurus/django-simple-bulma', path: 'issues/119' },
  ],
} as const satisfies ErrorEntry;
