import type { ErrorEntry } from '../types.ts';

export default {
  id: 'git-identity-missing',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'fatal: empty ident name (for <{address}>) not allowed' },
    { text: "fatal: unable to auto-detect email address (got '{address}')" },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'fatal: empty ident name (for <',
  name: { en: 'git does not know who commits', 'zh-CN': 'git 不知道提交者是谁' },
  meaning: {
    en: 'A step of the release makes a commit or an annotated tag, and git on a runner has neither a name nor an address to put into it. The commit or tag was not made. PyPI has no part in this, and the step sent no file there.',
    'zh-CN': '发布流程的某个步骤要创建提交或附注标签，而运行器上的 git 没有可用的名字和邮箱。提交或标签没有创建。这与 PyPI 无关，这个步骤也没有向它上传文件。',
  },
  says: {
    applies: { values: { follows: { is: ['publishing'] } } },
    release: 'published',
    en: 'git had neither name nor address for a commit or a tag. Your workflow publishes before it makes its release, so the files of this version are on the index if the publish step was green: look at the project page, and do not send them again. What this step was to commit or tag, make by hand; the change is for the next version.',
    'zh-CN': 'git 没有可用于提交或标签的名字和邮箱。你的工作流先发布、后创建 release，所以只要发布步骤是绿的，这个版本的文件就已经在索引上：看看项目页面，不要再发一次。这一步本来要提交或打标签的内容，手动补上；改动留给下一个版本。',
  },
  causes: [
    {
      en: 'A runner has no identity of its own: `actions/checkout` sets none, and the step calls `git commit` or `git tag -a` without one.',
      'zh-CN': '运行器没有自己的身份：`actions/checkout` 不会设置，而步骤直接调用了 `git commit` 或 `git tag -a`。',
    },
    {
      en: 'The identity was set in another job, in another repository, or inside a container of an action.',
      'zh-CN': '身份是在别的作业、别的仓库，或者某个 action 的容器里设置的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'A step calls git without a name', 'zh-CN': '步骤调用 git 时没有名字' },
      steps: [
        {
          en: 'In the step that failed, before its first `git commit` or `git tag`, write `git config user.name "github-actions[bot]"` and `git config user.email "41898282+github-actions[bot]@users.noreply.github.com"`; elsewhere than on GitHub any name and address will do.',
          'zh-CN': '在失败的步骤里，第一条 `git commit` 或 `git tag` 之前，写上 `git config user.name "github-actions[bot]"` 和 `git config user.email "41898282+github-actions[bot]@users.noreply.github.com"`；不在 GitHub 上运行的话，用任意的名字和邮箱都可以。',
        },
        {
          en: 'If an action makes the commit, give it the name and the address by its own inputs.',
          'zh-CN': '如果提交由某个 action 创建，就用它自己的输入来设置名字和邮箱。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, or more permissions: git did not get as far as pushing.',
      'zh-CN': '换 token 或增加权限：git 还没有走到推送那一步。',
    },
  ],
  verify: [
    {
      en: '`git log -1 --format=%an` after the commit prints the name, and the next run goes past this step.',
      'zh-CN': '提交之后运行 `git log -1 --format=%an`，会打印这个名字；下一次运行会越过这个步骤。',
    },
  ],
  next: ['git-push-permission-denied', 'git-detached-head', 'push-refused-by-branch-rule'],
  sources: [
    { repo: 'git/git', path: 'ident.c', ref: 'v2.47.0' },
    { repo: 'actions/checkout', path: 'README.md', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a' },
    { repo: 'adansons/base', path: 'issues/31' },
    { repo: 'awslabs/python-deequ', path: 'issues/290' },
  ],
} as const satisfies ErrorEntry;
