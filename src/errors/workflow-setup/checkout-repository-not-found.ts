import type { Condition, ErrorEntry } from '../types.ts';

/** A block of permissions without the one for the checkout: with it, the repository of the workflow can be read. */
const OWN = { any: [{ rules: ['checkout-needs-contents-read'] }, { near: ['id-token: write'], not: { near: ['contents: read', 'contents: write'] } }] } as const satisfies Condition;

export default {
  id: 'checkout-repository-not-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: "remote: Repository not found.\n{error}fatal: repository '{repository}' not found\nThe process '{git}' failed with exit code 128" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'remote: Repository not found.',
  name: { en: 'The checkout may not read the repository', 'zh-CN': '检出步骤没有权限读取仓库' },
  meaning: {
    en: '`actions/checkout` asked GitHub for a repository that is private, with a token that may not read it: GitHub then says that there is none. The job ended before it built or published anything.',
    'zh-CN': '`actions/checkout` 要取的是私有仓库，而它用的令牌无权读取：这时 GitHub 会说没有这个仓库。作业在构建和发布之前就结束了。',
  },
  says: {
    en: 'GitHub says that there is no `{repository}`: to a token that may not read a private repository it says so.',
    'zh-CN': 'GitHub 说没有 `{repository}`：令牌无权读取私有仓库时，它就会这样说。',
  },
  causes: [
    {
      en: 'The workflow or the job has a `permissions:` block, say for `id-token: write`, and no `contents: read` in it. What a block does not name, the token may not do; in a public repository the checkout works all the same.',
      'zh-CN': '工作流或作业里写了 `permissions:`，比如为了 `id-token: write`，里面却没有 `contents: read`。没写进去的权限，令牌就没有；公开仓库照样能检出。',
    },
    {
      en: 'The step checks out another private repository, or a submodule in one: the token of the job is for its own repository only.',
      'zh-CN': '这一步检出的是另一个私有仓库，或者其中的子模块：作业的令牌只对自己的仓库有效。',
    },
  ],
  fixes: [
    {
      applies: OWN,
      changes: 'file',
      when: { en: 'It is the repository of the workflow', 'zh-CN': '要检出的就是工作流所在的仓库' },
      steps: [
        {
          en: 'In the workflow file, write `contents: read` into the same `permissions:` block, beside `id-token: write`. A block of the job replaces that of the workflow, so it has to stand in the one that holds for this job.',
          'zh-CN': '在工作流文件里，把 `contents: read` 写进同一个 `permissions:`，与 `id-token: write` 并列。作业自己写了的话会取代工作流的，所以要写在对这个作业有效的那一处。',
        },
      ],
    },
    {
      applies: { not: OWN },
      changes: 'file',
      when: { en: 'It is another repository, or a submodule', 'zh-CN': '要检出的是别的仓库，或者子模块' },
      steps: [
        {
          en: 'Give `actions/checkout` a `token:` that may read it: a fine-grained personal access token with read access to the contents of that repository, kept as a secret. First look whether the owner and the name are spelt as on GitHub.',
          'zh-CN': '给 `actions/checkout` 的 `token:` 传入有权读取它的令牌：对那个仓库的内容有读取权限的 fine-grained personal access token，存成 secret。先核对所有者和仓库名与 GitHub 上的写法是否一致。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The checkout step of the next run prints the commit that it took. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行的检出步骤会打印取到的提交。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['id-token-request-token-unset', 'github-token-permission-missing'],
  sources: [
    { repo: 'Azure/login', path: 'issues/169' },
    { repo: 'actions/checkout', path: 'issues/1555' },
  ],
} as const satisfies ErrorEntry;
