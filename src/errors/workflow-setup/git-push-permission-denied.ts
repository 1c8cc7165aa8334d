import type { Condition, ErrorEntry } from '../types.ts';

/** GitHub gives the run of a pull request from a fork a token that only reads, whatever the file says. */
const OF_PULL_REQUEST = { values: { merged: { is: ['pull-request'] } } } as const satisfies Condition;

export default {
  id: 'git-push-permission-denied',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'remote: Permission to {repository} denied to {actor}.\nfatal: unable to access' },
    { text: 'remote: Permission to {repository} denied to {actor}.' },
    { text: 'remote: Write access to repository not granted.' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'remote: Permission to',
  name: { en: 'The job may not push to the repository', 'zh-CN': '作业没有推送到仓库的权限' },
  meaning: {
    en: 'A step pushed a commit or a tag, and GitHub refused it, as who pushes may not write to the repository. That step sent no file to PyPI.',
    'zh-CN': '有一个步骤推送了提交或标签，GitHub 拒绝了：推送者没有仓库的写权限。这个步骤没有向 PyPI 上传文件。',
  },
  says: {
    en: '`{actor}` may not push to `{repository}`, so GitHub refused the commit or tag that this step pushed. That step sent no file to PyPI.',
    'zh-CN': '`{actor}` 没有权限推送到 `{repository}`，所以 GitHub 拒绝了这个步骤推送的提交或标签。这个步骤没有向 PyPI 上传文件。',
  },
  causes: [
    {
      applies: OF_PULL_REQUEST,
      en: 'The run is one for a pull request, as with `types: [closed]`: if that came from a fork, the token of the run only reads.',
      'zh-CN': '这次运行由拉取请求触发，比如写了 `types: [closed]`：如果拉取请求来自 fork，运行的 token 就是只读的。',
    },
    {
      en: '`github-actions[bot]` is the token of the job, and its `permissions:` lack `contents: write`, or the default of the repository is to read only.',
      'zh-CN': '`github-actions[bot]` 就是作业的 token，它的 `permissions:` 里没有 `contents: write`，或者仓库的默认设置是只读。',
    },
    {
      applies: { wording: [0, 1] },
      en: 'Another name is the account of the token that `actions/checkout` or the release tool got: it has no write access.',
      'zh-CN': '如果是别的名字，那就是 `actions/checkout` 或发布工具所用 token 的账号：它没有写权限。',
    },
  ],
  fixes: [
    {
      applies: { near: ['denied to github-actions[bot]'], ...OF_PULL_REQUEST },
      certain: true,
      changes: 'file',
      when: { en: 'The release runs when a pull request is closed', 'zh-CN': '发布在拉取请求关闭时运行' },
      steps: [
        {
          en: 'Start the release with `on: push` to the branch, and no longer with `pull_request`: a run for a pull request from a fork has a token that only reads, and no secrets, whoever merges it, and `contents: write` does not change that. Give the job `permissions:` with `contents: write`.',
          'zh-CN': '让发布由推送到分支的 `on: push` 启动，不再由 `pull_request` 启动：来自 fork 的拉取请求，不管由谁合并，它的运行拿到的 token 都只读，也没有 secret，写上 `contents: write` 也没有用。在这个作业的 `permissions:` 里加上 `contents: write`。',
        },
      ],
    },
    {
      applies: { near: ['denied to github-actions[bot]'], not: OF_PULL_REQUEST },
      certain: true,
      changes: 'file',
      when: { en: '`github-actions[bot]` pushes', 'zh-CN': '推送者是 `github-actions[bot]`' },
      steps: [
        {
          en: 'In the workflow file add `contents: write` under `permissions:` of the job that pushes.',
          'zh-CN': '在工作流文件里，在推送的那个作业的 `permissions:` 下加上 `contents: write`。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: '`GITHUB_TOKEN` pushes', 'zh-CN': '推送用的是 `GITHUB_TOKEN`' },
      steps: [
        {
          en: 'In the workflow file add `contents: write` under `permissions:` of the job that pushes, beside what it has there already.',
          'zh-CN': '在工作流文件里，在推送的那个作业的 `permissions:` 下加上 `contents: write`，原有的权限要保留。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'setting',
      when: { en: 'A token of my own pushes', 'zh-CN': '推送用的是我自己的 token' },
      steps: [
        {
          en: 'Give it this repository and, where it is a fine-grained one, Contents: Read and write, or put one that has them into the secret which `actions/checkout` or the release tool reads.',
          'zh-CN': '让它能写这个仓库；如果是 fine-grained token，要选中这个仓库，并给它 Contents: Read and write 权限。也可以把有这些权限的 token 存进 `actions/checkout` 或发布工具读取的那个 secret。',
        },
      ],
    },
    {
      applies: { wording: [0, 1], not: { near: ['denied to github-actions[bot]'] } },
      changes: 'setting',
      when: { en: 'Another account pushes', 'zh-CN': '推送者是别的账号' },
      steps: [
        {
          en: 'Give the account in the message write access to the repository, or put a token of an account that has it into the secret which `actions/checkout` and the release tool read. A fine-grained token needs this repository and Contents: Read and write.',
          'zh-CN': '给信息里的那个账号仓库的写权限；或者换成有写权限的账号的 token，存进 `actions/checkout` 和发布工具读取的那个 secret。如果是 fine-grained token，要选中这个仓库，并给它 Contents: Read and write 权限。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. `git ls-remote --tags origin` shows whether the tag of this version was made already.',
      'zh-CN': '下一次运行会越过这个步骤。`git ls-remote --tags origin` 可以看出这个版本的标签是否已经存在。',
    },
  ],
  next: ['push-refused-by-branch-rule', 'git-push-behind', 'github-token-permission-missing'],
  sources: [
    { repo: 'github/docs', path: 'data/reusables/actions/github-token-scope-descriptions.md', ref: '0afe69c8e8a3af3b94d55f3bf2c92041ad1c1384' },
    { repo: 'github/docs', path: 'data/reusables/actions/jobs/section-assigning-permissions-to-jobs.md', ref: '02ac71cd67f12f791665800215adb392e5bbea21' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/654' },
    { repo: 'mossipcams/autosnooze', path: 'issues/180' },
    { repo: 'pharmaverse/admiralmetabolic', path: 'issues/99' },
    { repo: 'brettcannon/mousebender', path: 'issues/27' },
    { repo: 'tokens-studio/plugin-example-multi', path: 'issues/11' },
  ],
} as const satisfies ErrorEntry;
