import type { ErrorEntry } from '../types.ts';

/** The workflow beside the log gives the step for this index a password, from one secret. */
const FROM_SECRET = { values: { reads: { is: ['secret'] } } } as const;

export default {
  id: 'exchange-failure-without-reason',
  stage: 'identity-token',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  role: 'fallback',
  // The second line alone begins many messages, and words in which a comment ends. The page of a run shows `Error: ` before it.
  messages: [
    { text: 'with no supplied password field\nTrusted publishing exchange failure:', since: 'v1.8.5', until: 'v1.8.11' },
    { text: 'with no supplied password field\nError: Trusted publishing exchange failure:', since: 'v1.8.5', until: 'v1.8.11' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'with no supplied password field Trusted publishing exchange failure:',
  name: { en: 'Trusted Publishing failed, and no password had arrived', 'zh-CN': '没有拿到密码，可信发布也失败了' },
  meaning: {
    en: 'The action got no password, so it tried Trusted Publishing, which failed. Why it failed is written after the colon and in the lines below it; if nothing is there, it was not copied. If an API token was meant, the secret is empty in this run.',
    'zh-CN': 'action 没有拿到密码，于是尝试可信发布（Trusted Publishing），但失败了。失败的原因在冒号之后和下面的几行里；那里是空的，就是没有复制到。如果本来想用 API token，那就是 secret 在这次运行里是空的。',
  },
  says: [
    {
      applies: { index: ['testpypi'] },
      name: { en: 'The secret for TestPyPI is empty in this run', 'zh-CN': '给 TestPyPI 用的 secret 在这次运行里是空的' },
      en: 'The workflow takes the password for TestPyPI from the secret `{secret_name}`, and this run got nothing from it: so the action tried Trusted Publishing, which failed.',
      'zh-CN': '工作流从 secret `{secret_name}` 读取 TestPyPI 的密码，而这次运行什么也没有拿到：于是 action 尝试可信发布，但失败了。',
    },
    {
      applies: { index: ['pypi'] },
      name: { en: 'The secret for PyPI is empty in this run', 'zh-CN': '给 PyPI 用的 secret 在这次运行里是空的' },
      en: 'The workflow takes the password for PyPI from the secret `{secret_name}`, and this run got nothing from it: so the action tried Trusted Publishing, which failed.',
      'zh-CN': '工作流从 secret `{secret_name}` 读取 PyPI 的密码，而这次运行什么也没有拿到：于是 action 尝试可信发布，但失败了。',
    },
    {
      applies: FROM_SECRET,
      name: { en: 'The secret for this index is empty in this run', 'zh-CN': '给这个索引用的 secret 在这次运行里是空的' },
      en: 'The workflow takes the password from the secret `{secret_name}`, and this run got nothing from it: so the action tried Trusted Publishing, which failed.',
      'zh-CN': '工作流从 secret `{secret_name}` 读取密码，而这次运行什么也没有拿到：于是 action 尝试可信发布，但失败了。',
    },
  ],
  causes: [
    {
      en: 'An API token was meant, and `password: ${{ secrets.X }}` is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '你想用 API token，但 `password: ${{ secrets.X }}` 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: 'Trusted Publishing was meant, and the job lacks `id-token: write`, or no publisher on the index fits it.',
      'zh-CN': '本来想用可信发布，但作业缺少 `id-token: write`，或者索引上没有与它匹配的发布者。',
    },
  ],
  fixes: [
    {
      applies: { index: ['testpypi'], ...FROM_SECRET },
      certain: true,
      changes: 'setting',
      when: { en: 'The workflow reads a token for TestPyPI from a secret', 'zh-CN': '工作流从 secret 读取 TestPyPI 的 token' },
      steps: [
        {
          en: 'Make an API token on test.pypi.org, which has accounts and tokens of its own, under [[account-settings > api-tokens > add-api-token]], and save it on GitHub under exactly the name that `password:` of this step reads, in [[secrets-and-variables > actions-secrets]]. A secret of an environment reaches only a job with that `environment:`, and a run of a fork gets none.',
          'zh-CN': 'test.pypi.org 的账号和 token 是单独的：在那里的 [[account-settings > api-tokens > add-api-token]] 创建 API token，存到 GitHub 的 [[secrets-and-variables > actions-secrets]]，名称要与这一步的 `password:` 读取的完全一样。环境的 secret 只有写了那个 `environment:` 的作业才拿得到，fork 里的运行拿不到 secret。',
        },
        {
          en: 'Look whether the secrets of the steps below it are there, too: they have not run yet. [Go through the reasons](/cause/#empty-secret)',
          'zh-CN': '也看看后面步骤用到的 secret 是否都在：它们还没有运行。[逐条核对原因](/cause/#empty-secret)',
        },
      ],
    },
    {
      applies: { ...FROM_SECRET, not: { index: ['testpypi'] } },
      certain: true,
      changes: 'setting',
      when: { en: 'The workflow reads a token for this index from a secret', 'zh-CN': '工作流从 secret 读取这个索引的 token' },
      steps: [
        {
          en: 'Make an API token on the index, on PyPI under [[account-settings > api-tokens > add-api-token]], and save it on GitHub under exactly the name that `password:` of this step reads, in [[secrets-and-variables > actions-secrets]]. A secret of an environment reaches only a job with that `environment:`, and a run of a fork gets none.',
          'zh-CN': '在索引上创建 API token（PyPI 在 [[account-settings > api-tokens > add-api-token]]），存到 GitHub 的 [[secrets-and-variables > actions-secrets]]，名称要与这一步的 `password:` 读取的完全一样。环境的 secret 只有写了那个 `environment:` 的作业才拿得到，fork 里的运行拿不到 secret。',
        },
        {
          en: 'If a token is there, [go through the reasons](/cause/#empty-secret) why it does not reach this job.',
          'zh-CN': '如果 token 已经在那里，就[逐条核对](/cause/#empty-secret)它为什么没有传到这个作业。',
        },
      ],
    },
    {
      applies: { not: FROM_SECRET },
      changes: 'setting',
      when: { en: 'I use an API token', 'zh-CN': '我使用 API token' },
      steps: [
        {
          en: 'Your secret is empty in this job. Put it where the publish job can read it, under exactly the name that `password:` reads: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '你的 secret 在这个作业里是空的。把它放到发布作业读得到的地方，名称与 `password:` 读取的完全一样：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      applies: { not: FROM_SECRET },
      when: { en: 'I want Trusted Publishing', 'zh-CN': '我想用可信发布' },
      steps: [
        {
          en: 'Read the lines below this one in the log, or the summary page of the run: the reason stands there. Paste the log with these lines into the doctor.',
          'zh-CN': '看日志里这一行下面的几行，或者这次运行的 Summary 页面：原因写在那里。把带有这几行的日志粘贴到诊断工具里。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'With a token the inputs of the step show `password: ***`, and the log says nothing of Trusted Publishing. Nothing was uploaded by this step, so the version number is still free on this index.',
      'zh-CN': '用 token 时，步骤的输入参数里有 `password: ***`，日志里也不再提可信发布。这一步什么都没有上传，版本号在这个索引上还能用。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found', 'potentially-invalid-token'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.8.11', lines: [56, 64] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.8.11' },
  ],
} as const satisfies ErrorEntry;
