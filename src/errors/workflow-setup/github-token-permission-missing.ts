import type { Condition, ErrorEntry } from '../types.ts';

const OF_RELEASE = { near: ['/releases', 'GitHub release failed', 'action-gh-release', 'upload-release-assets', 'release-please', 'semantic-release', 'semantic_release', 'gh release', 'Found release', 'git/refs', 'create release', 'createRelease', 'release notes'] } as const satisfies Condition;

/** A step that makes a release on GitHub, or adds files to one. */
const OF_FILES = { any: [{ wording: [1] }, { near: ['/releases', 'action-gh-release', 'upload-release-assets', 'gh release', 'Found release'] }] } as const satisfies Condition;

/** The workflow gives the permission to each job that makes releases. */
const GRANTED = { values: { granted: { is: ['contents'] } } } as const satisfies Condition;

export default {
  id: 'github-token-permission-missing',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  among: ['GitHub release failed', 'action-gh-release', 'upload-release-assets', 'release-please', 'semantic-release', 'semantic_release', 'twine', 'workflow dispatch event', '/releases/releases#', 'Found release', 'Unhandled error: HttpError', 'create release', 'gh workflow run', '/dispatches', 'gh release', '/releases)', '/releases/generate-notes', 'uploads.github.com', 'persist attestation'],
  messages: [
    { text: 'Resource not accessible by integration' },
    // `softprops/action-gh-release` prints the status, and up to v2 no reason.
    { text: 'GitHub release failed with status: 403' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Resource not accessible by integration',
  name: { en: 'The job token may not do this on GitHub', 'zh-CN': '作业的 token 没有权限做这件事' },
  meaning: {
    en: 'A step asked the API of GitHub for something that the token of this job may not do. This is about GitHub, and no answer of PyPI: whether files were uploaded depends on whether the publish step came before.',
    'zh-CN': '某个步骤请求 GitHub 的 API，而这个作业的 token 没有相应的权限。这是 GitHub 的答复，与 PyPI 无关：有没有上传文件，取决于发布步骤是否排在它之前。',
  },
  says: [
    {
      applies: { any: [{ values: { follows: { is: ['publishing'] } }, ...OF_FILES }, { values: { arrived: { is: ['told'] } }, ...OF_FILES }] },
      release: 'published',
      en: 'GitHub refused a step for which the token of this job has no permission. The publish comes before this step, so the files of this version are on the index: look at its project page, and do not send them again. Make what is missing on GitHub by hand, for instance with `gh release create TAG`; the change is for the next version.',
      'zh-CN': 'GitHub 拒绝了一个步骤，因为这个作业的 token 没有相应的权限。发布在这一步之前，所以这个版本的文件已经在索引上：看看项目页面，不要再发一次。GitHub 上缺的就手动补上，比如用 `gh release create TAG`；改动留给下一个版本。',
    },
  ],
  causes: [
    {
      en: 'The job or the workflow has `permissions:` that do not name the one that is needed: all that are not named are none.',
      'zh-CN': '作业或工作流里写了 `permissions:`，却没有写所需的那一项：没有写出的权限都是没有。',
    },
    {
      en: 'Nothing is said in the file, and the default of the repository or organization is to read only.',
      'zh-CN': '文件里没有写，而仓库或组织的默认设置是只读。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ near: ['dispatches', 'workflow dispatch event', 'gh workflow run'] }, { values: { starts: { is: ['without-permission'] } }, not: { wording: [1] } }] },
      certain: true,
      changes: 'file',
      when: { en: 'It starts another workflow', 'zh-CN': '它要启动另一个工作流' },
      steps: [
        {
          en: 'In the workflow file add `actions: write` under `permissions:` of this job: starting another workflow needs it. For this version start the other workflow yourself, on the tag that is there: [[run-workflow]] on its page under Actions, or `gh workflow run` on your machine. This run need not be started again for that, where it would raise the version once more.',
          'zh-CN': '在工作流文件里，在这个作业的 `permissions:` 下加上 `actions: write`：启动另一个工作流需要它。这个版本由你自己在已有的标签上启动那个工作流：在 Actions 里它的页面上点 [[run-workflow]]，或者在你的机器上运行 `gh workflow run`。不必为此再运行一次这个工作流，以免又提升一次版本号。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
    {
      applies: { near: ['issues/comments', 'rest/issues', 'reference/issues', 'addComment', 'createComment'] },
      certain: true,
      changes: 'file',
      when: { en: 'It writes a comment or changes an issue', 'zh-CN': '它要写评论或修改 issue' },
      steps: [
        {
          en: 'In the workflow file add `issues: write`, for a pull request `pull-requests: write`, under `permissions:` of this job. A run of a pull request from a fork never gets them: leave the step out there.',
          'zh-CN': '在工作流文件里，在这个作业的 `permissions:` 下加上 `issues: write`；如果是拉取请求，就加 `pull-requests: write`。由 fork 的拉取请求触发的运行得不到这些权限：在那里跳过这个步骤。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
    {
      applies: { near: ['persist attestation'] },
      certain: true,
      changes: 'file',
      when: { en: 'It stores an attestation on GitHub', 'zh-CN': '它要在 GitHub 上保存证明' },
      steps: [
        {
          en: 'In the workflow file add `attestations: write` and `id-token: write` under `permissions:` of this job: `actions/attest` and `actions/attest-build-provenance` need both.',
          'zh-CN': '在工作流文件里，在这个作业的 `permissions:` 下加上 `attestations: write` 和 `id-token: write`：`actions/attest` 和 `actions/attest-build-provenance` 两个都需要。',
        },
        {
          en: 'Keep what the job has there already, such as `contents: read`: a permission that is not named is none.',
          'zh-CN': '那里原有的权限（比如 `contents: read`）要保留：没有写出的权限就是没有。',
        },
      ],
    },
    {
      applies: { near: ['pulls#', '/pulls', 'createPullRequest', 'pull request'] },
      certain: true,
      changes: 'file',
      when: { en: 'It opens or changes a pull request', 'zh-CN': '它要创建或修改拉取请求' },
      steps: [
        {
          en: 'In the workflow file add `pull-requests: write` and `contents: write` under `permissions:` of this job.',
          'zh-CN': '在工作流文件里，在这个作业的 `permissions:` 下加上 `pull-requests: write` 和 `contents: write`。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
    {
      applies: { ...OF_RELEASE, ...GRANTED },
      certain: true,
      changes: 'file',
      when: { en: 'The job has `contents: write` already', 'zh-CN': '作业已经有 `contents: write`' },
      steps: [
        {
          en: 'Your file gives the job `contents: write` already. See what the step asked for: `refs/heads/` in the message says that the run is of a branch. Then start it on the tag of the version, or hand the tag over as the input, and let the workflow stop before it publishes where there is none. `target_commitish` at an older commit ends so, too, and a token that reaches the step only by `env:`, where the action reads `token:` below `with:`. Of what is on PyPI now, make tag and release by hand: `gh release create TAG`, with the files.',
          'zh-CN': '你的文件已经给了这个作业 `contents: write`。看看这一步请求的是什么：错误信息里的 `refs/heads/` 说明这次运行在分支上。那就在这个版本的标签上启动，或者把标签作为输入参数传进去，并让工作流在没有标签时、发布之前就停下。`target_commitish` 指向较旧的提交也会这样；token 只经 `env:` 传入，而 action 读的是 `with:` 下的 `token:`，也会这样。PyPI 上已有的版本，标签和 release 手动补建：`gh release create TAG`，附上文件。',
        },
      ],
    },
    {
      applies: { ...OF_RELEASE, not: GRANTED },
      certain: true,
      changes: 'file',
      when: { en: 'It makes a release or a tag on GitHub, or adds files to one', 'zh-CN': '它要在 GitHub 上创建发行版或标签，或者添加文件' },
      steps: [
        {
          en: 'In the workflow file add `contents: write` under `permissions:` of this job: making a release, adding files to it or making a tag needs it.',
          'zh-CN': '在工作流文件里，在这个作业的 `permissions:` 下加上 `contents: write`：创建发行版、给它添加文件或者创建标签都需要它。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It does something else', 'zh-CN': '它做的是别的事' },
      steps: [
        {
          en: 'See which step failed, and what it changes on GitHub: the address behind the message names the call. Add the permission for that under `permissions:` of this job in the workflow file, such as `contents: write` for releases and tags.',
          'zh-CN': '看失败的是哪个步骤、它要改动 GitHub 上的什么：信息后面的网址指出了是哪个请求。在工作流文件里，把相应的权限加到这个作业的 `permissions:` 下，比如发行版和标签用 `contents: write`。',
        },
        {
          en: 'Keep what the job has under `permissions:` already, such as `id-token: write`: a permission that is not named there is none.',
          'zh-CN': '`permissions:` 下原有的权限（比如 `id-token: write`）要保留：没有写在那里的权限就是没有。',
        },
      ],
    },
  ],
  notAFix: [
    { en: 'A new API token of PyPI, or another publisher: PyPI was not asked.', 'zh-CN': '换一个 PyPI 的 API token，或者改动发布者：这一步没有请求 PyPI。' },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI: if the publish step ran before this one and was green, its files are there, and only this step is to be repeated.',
      'zh-CN': '看一看 PyPI 上的项目：如果发布步骤在这一步之前，而且是绿的，文件就已经在那里，只需要重做这一步。',
    },
    {
      en: 'The group `GITHUB_TOKEN Permissions` in the log of `Set up job` lists what the token may do.',
      'zh-CN': '`Set up job` 的日志里有 `GITHUB_TOKEN Permissions` 一组，列出了 token 的权限。',
    },
  ],
  next: ['git-push-permission-denied', 'permission-not-allowed-for-called-workflow', 'github-token-missing'],
  sources: [
    { repo: 'github/docs', path: 'data/reusables/actions/github-token-scope-descriptions.md', ref: '0afe69c8e8a3af3b94d55f3bf2c92041ad1c1384' },
    { repo: 'github/docs', path: 'data/reusables/actions/jobs/section-assigning-permissions-to-jobs.md', ref: '02ac71cd67f12f791665800215adb392e5bbea21' },
    { repo: 'softprops/action-gh-release', path: 'issues/572' },
    { repo: 'softprops/action-gh-release', path: 'README.md', ref: '2bc819c87a4e63a4ac4e581a02085318bd49975a', lines: [227, 227] },
    { repo: 'softprops/action-gh-release', path: 'src/github.ts', ref: '030d4cef8f0f1770641029689e1d779174218776' },
    { repo: 'AButler/upload-release-assets', path: 'issues/44' },
    { repo: 'mikelane/valid8r', path: 'issues/65' },
    { repo: 'openscad/openscad-documentation', path: 'issues/2' },
    { repo: 'ScottKirvan/BojuBot', path: 'issues/244' },
  ],
} as const satisfies ErrorEntry;
