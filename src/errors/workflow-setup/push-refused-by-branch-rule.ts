import type { Condition, ErrorEntry } from '../types.ts';

/** craft merges its release branch when all targets are published, the index among them; or a reader says that the files are there. */
const AFTER = { any: [{ near: ['Merging release/'] }, { values: { arrived: { is: ['told'] } } }] } as const satisfies Condition;

const SECRETS = { near: ['Push cannot contain secrets'] } as const satisfies Condition;

export default {
  id: 'push-refused-by-branch-rule',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'GH013: Repository rule violations found for {ref}.' },
    { text: 'GH006: Protected branch update failed for {ref}.' },
    { text: '! [remote rejected] {branch} -> {ref} (protected branch hook declined)' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'GH013: Repository rule violations found for',
  name: { en: 'A rule of the branch refuses the push of the version', 'zh-CN': '分支规则拒绝推送版本提交' },
  meaning: {
    en: 'The release tool made a commit with the new version and pushed it, and a rule of the repository refused the push: such changes have to come by a pull request, say, or with checks that have passed. `GITHUB_TOKEN` alone passes no such rule. The step stopped there, and sent no file to an index.',
    'zh-CN': '发布工具提交了新版本号，推送时被仓库的规则拒绝：比如改动只能通过拉取请求（pull request）进入，或者必须先通过检查。`GITHUB_TOKEN` 本身绕不过这样的规则。步骤到此停下，没有向索引上传任何文件。',
  },
  says: [
    {
      applies: { values: { arrived: { is: ['told'] } } },
      release: 'published',
      en: 'A rule of the repository refused the push to `{ref}`. The publish came before it, so the version is out: do not send it again. Bring what was to be pushed to the branch by a pull request; the change is for the next version.',
      'zh-CN': '仓库的规则拒绝了向 `{ref}` 的推送。发布在这之前，所以这个版本已经发布：不要再发一次。把本要推送的内容通过拉取请求合入分支；改动留给下一个版本。',
    },
    {
      applies: { near: ['Merging release/'] },
      release: 'published',
      name: { en: 'The release is out, and a rule of the branch refuses the merge', 'zh-CN': '已经发布，只是分支规则拒绝了合并' },
      en: 'craft published to all of its targets, and then wanted to merge the release branch: a rule of the repository refused that push. The files are on the index.',
      'zh-CN': 'craft 已经发布到它的全部目标，之后要合并发布分支，这次推送被仓库的规则拒绝了。文件已经在索引上。',
    },
    {
      en: 'A rule of the repository refused the push to `{ref}`. The step stopped there, and sent no file to an index.',
      'zh-CN': '仓库的规则拒绝了向 `{ref}` 的推送。步骤到此停下，没有向索引上传任何文件。',
    },
  ],
  causes: [
    {
      en: 'The rule demands a pull request or passed checks, and who pushes (mostly `GITHUB_TOKEN`) is not on its bypass list.',
      'zh-CN': '规则要求使用拉取请求或先通过检查，而推送者（多半是 `GITHUB_TOKEN`）不在它的绕过名单（bypass list）里。',
    },
    {
      en: 'The release tool has a token that may bypass the rule, and `actions/checkout` has not: `git push` takes what checkout stored.',
      'zh-CN': '发布工具拿到了可以绕过规则的 token，`actions/checkout` 却没有：`git push` 用的是 checkout 存下的凭据。',
    },
    {
      en: 'A branch protection rule stands beside the ruleset: a bypass in one does not count in the other, and the link in the log leads to the rulesets alone.',
      'zh-CN': '除了规则集，这个分支还有一条分支保护规则：在一处允许绕过，对另一处不算数，而日志里的链接只指向规则集。',
    },
  ],
  fixes: [
    {
      applies: AFTER,
      certain: true,
      changes: 'nothing',
      when: { en: 'The push came after the upload', 'zh-CN': '推送是在上传之后' },
      steps: [
        {
          en: 'Do not publish again. Bring the commits of the release into the branch by a pull request. For the next release put whoever pushes on the bypass list of the rule: [[settings]] → Rules → Rulesets, or the branch protection rule.',
          'zh-CN': '不要再发布一次。用拉取请求把这次发布的提交并入分支。为了下一次发布，把推送者加进规则的绕过名单：[[settings]] → Rules → Rulesets，或者分支保护规则。',
        },
      ],
    },
    {
      applies: { near: ['GitCommandError', 'GitPushError', 'semantic_release/', 'python-semantic-release/'], not: { values: { arrived: { is: ['told'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'An administrator can give me a token', 'zh-CN': '管理员可以给我一个 token' },
      steps: [
        {
          en: 'Store a token that may bypass the rule as a secret, say `RELEASE_TOKEN`: that of an administrator, or of a GitHub App on the bypass list. In the workflow file give it to both: `token: ${{ secrets.RELEASE_TOKEN }}` of `actions/checkout`, and `github_token: ${{ secrets.RELEASE_TOKEN }}` of python-semantic-release.',
          'zh-CN': '把一个可以绕过规则的 token 存成 secret，比如 `RELEASE_TOKEN`：管理员的，或者绕过名单里某个 GitHub App 的。在工作流文件里，两处都要用它：`actions/checkout` 的 `token: ${{ secrets.RELEASE_TOKEN }}`，和 python-semantic-release 的 `github_token: ${{ secrets.RELEASE_TOKEN }}`。',
        },
        {
          en: 'The list is under [[settings]] → Rules → Rulesets in the ruleset, or in the branch protection rule, which does not bind administrators unless it says so. Look at both.',
          'zh-CN': '名单在 [[settings]] → Rules → Rulesets 的那个规则集里，或者在分支保护规则里；后者默认不约束管理员，除非另有设置。两处都要看。',
        },
      ],
    },
    {
      applies: { near: ['GitCommandError', 'GitPushError', 'semantic_release/', 'python-semantic-release/'], not: { values: { arrived: { is: ['told'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'Nobody may bypass the rule', 'zh-CN': '谁都不能绕过这条规则' },
      steps: [
        {
          en: 'In the workflow file give python-semantic-release `commit: "false"`: it then pushes no commit, only the tag, and builds the files with the new version all the same.',
          'zh-CN': '在工作流文件里给 python-semantic-release 加上 `commit: "false"`：它就不再推送提交，只推送标签，构建出的文件仍然带有新版本号。',
        },
      ],
      tradeoff: {
        en: 'The version number in the repository stays as it is: take it from the tag, with setuptools-scm or hatch-vcs.',
        'zh-CN': '仓库里的版本号不会变：最好改用 setuptools-scm 或 hatch-vcs，从标签得出版本号。',
      },
    },
    {
      applies: SECRETS,
      certain: true,
      changes: 'file',
      when: { en: 'The rule is push protection', 'zh-CN': '拒绝的是推送保护（push protection）' },
      steps: [
        {
          en: 'The commit holds a token or a key: the lines after `locations:` name the file and the line. Take it out of the commit, and revoke it where it was issued if it is a real one.',
          'zh-CN': '提交里有 token 或密钥：`locations:` 之后的几行写明了文件和行号。把它从提交里去掉；如果是真的，还要到签发它的地方作废。',
        },
      ],
    },
    {
      applies: { not: { any: [SECRETS, AFTER] } },
      changes: 'file',
      when: { en: 'A token may bypass the rule', 'zh-CN': '有 token 可以绕过这条规则' },
      steps: [
        {
          en: 'In the workflow file give `actions/checkout` in this job the input `token`, with a secret that holds the token of an administrator or of a GitHub App on the bypass list, and give the release tool the same token: `git push` takes what checkout stored.',
          'zh-CN': '在工作流文件里，给这个作业的 `actions/checkout` 加上输入参数 `token`，值取自一个 secret：管理员的 token，或者绕过名单里某个 GitHub App 的 token；发布工具也要用同一个 token，因为 `git push` 用的是 checkout 存下的凭据。',
        },
        {
          en: 'The list is under [[settings]] → Rules → Rulesets in the ruleset, or in the branch protection rule. Look at both.',
          'zh-CN': '名单在 [[settings]] → Rules → Rulesets 的那个规则集里，或者在分支保护规则里。两处都要看。',
        },
        {
          en: 'Before the next run look with `git ls-remote --tags origin` whether this step pushed the tag of the version although the branch was refused, and delete it if it did: `git push --delete origin` with its name.',
          'zh-CN': '下一次运行之前，用 `git ls-remote --tags origin` 看看这个步骤是不是已经推上了这个版本的标签（分支被拒绝时也可能推上去）；如果是，就删掉它：`git push --delete origin` 加上标签名。',
        },
      ],
    },
    {
      applies: { not: { any: [SECRETS, AFTER] } },
      changes: 'file',
      when: { en: 'The rule is to stay for everybody', 'zh-CN': '规则对所有人都要保留' },
      steps: [
        {
          en: 'Let the workflow push no commit to this branch: have it open a pull request with the new version, and start the release from the tag or the merge.',
          'zh-CN': '不要让工作流向这个分支推送提交：改成由它开一个带有新版本号的拉取请求，再由标签或合并来触发发布。',
        },
        {
          en: 'Before the next run look with `git ls-remote --tags origin` whether this step pushed the tag of the version although the branch was refused, and delete it if it did: `git push --delete origin` with its name.',
          'zh-CN': '下一次运行之前，用 `git ls-remote --tags origin` 看看这个步骤是不是已经推上了这个版本的标签（分支被拒绝时也可能推上去）；如果是，就删掉它：`git push --delete origin` 加上标签名。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`contents: write` under `permissions:`: it lets the job push at all, and passes no rule of a branch.',
      'zh-CN': '`permissions:` 下的 `contents: write`：它只让作业能够推送，绕不过分支规则。',
    },
    {
      en: '[[re-run-failed-jobs]] or a pull before the push: the rule refuses the same push again.',
      'zh-CN': '点 [[re-run-failed-jobs]]，或者推送之前先拉取：规则会再次拒绝同样的推送。',
    },
  ],
  verify: [
    {
      en: 'Before the next run `git ls-remote --tags origin` shows whether the tag of this version is there: `git push --tags` sends it although the branch is refused. Delete it where it points to a commit that no branch has.',
      'zh-CN': '下一次运行之前，用 `git ls-remote --tags origin` 看看这个版本的标签在不在：即使分支被拒绝，`git push --tags` 仍会推送标签。如果它指向的提交不在任何分支上，就删掉它。',
    },
    {
      en: 'The next run goes past this step, and the publish step prints `Uploading distributions to`.',
      'zh-CN': '下一次运行会越过这个步骤，发布步骤会打印 `Uploading distributions to`。',
    },
  ],
  next: ['semantic-release-does-not-upload', 'semantic-release-no-tags', 'local-version-not-allowed'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/configuration/automatic-releases/github-actions.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [961, 969] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/cli/commands/version.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [706, 790] },
    { repo: 'github/docs', path: 'data/reusables/repositories/rulesets-bypass-step.md', ref: '051718f297e11fadbf357da1e8e756991eb2ed89' },
    { repo: 'github/docs', path: 'content/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets.md', ref: '058fa63bfe93d4d06889d0d18c601d6c56b66c56' },
    {
      repo: 'github/docs',
      path: 'content/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches.md',
      ref: '04140376b83faa7eacd2059e64af805e8b538b88',
    },
    { repo: 'actions/create-github-app-token', path: 'issues/81' },
    { repo: 'getsentry/craft', path: 'src/commands/publish.ts', ref: '35e80638e76f47d519e3b5928492d508074088bf', lines: [755, 815] },
    { repo: 'getsentry/publish', path: 'issues/4304' },
    { repo: 'freckle/stack-action', path: 'issues/215' },
    { repo: 'Python-roborock/python-roborock', path: 'issues/244' },
    { repo: 'embeddings-benchmark/mteb', path: 'issues/3480' },
    { repo: 'stacktale/stacktale', path: 'issues/163' },
    { repo: 'palxiao/poster-design', path: 'issues/140' },
  ],
} as const satisfies ErrorEntry;
