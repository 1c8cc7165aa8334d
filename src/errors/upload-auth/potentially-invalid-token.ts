import type { ErrorEntry } from '../types.ts';

/** Where it is certain that the password is not empty. */
const FILLED = { any: [{ from: 'v1.6.5' }, { inputs: { password: ['given'] } }] } as const;

const NO_EXPRESSION = { rules: ['secret-not-an-expression'] } as const;

const WHERE = {
  en: 'On GitHub the secret is under [[settings > environments]] or [[secrets-and-variables > actions-secrets]]. [The whole workflow](/fix-api-token/)',
  'zh-CN': '在 GitHub 上，secret 在 [[settings > environments]] 或 [[secrets-and-variables > actions-secrets]] 里。[完整的工作流](/fix-api-token/)',
} as const;

export default {
  id: 'potentially-invalid-token',
  stage: 'upload-auth',
  emitter: 'gh-action-pypi-publish',
  severity: 'warning',
  outranks: ['invalid-authentication-information'],
  messages: [
    {
      text: 'It looks like you are trying to use an API token to authenticate in the package index and your token value does not start with "pypi-" as it typically should. This may cause an authentication error. Please verify that you have copied your token properly if such an error occurs.',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'your token value does not start with "pypi-" as it typically should',
  name: { en: 'The password does not look like a PyPI token', 'zh-CN': '密码看起来不是 PyPI 的 token' },
  meaning: {
    en: 'The user is `__token__`, and the password does not begin with `pypi-`. This is a hint only, the upload is still tried; on PyPI and TestPyPI the answer is then a 403.',
    'zh-CN': '用户是 `__token__`，而密码不以 `pypi-` 开头。这只是提示，上传照样进行；在 PyPI 和 TestPyPI 上，结果会是 403。',
  },
  says: [
    {
      applies: { index: ['testpypi'], near: ['403'] },
      release: 'nothing-uploaded',
      en: 'The password for TestPyPI, which this step reads from the secret `{secret_name}`, does not begin with `pypi-`, and TestPyPI answers with a 403.',
      'zh-CN': '这一步从 secret `{secret_name}` 读取 TestPyPI 的密码，而它不以 `pypi-` 开头，TestPyPI 返回 403。',
    },
    {
      applies: { index: ['pypi'], near: ['403'] },
      release: 'nothing-uploaded',
      en: 'The password for PyPI, which this step reads from the secret `{secret_name}`, does not begin with `pypi-`, and PyPI answers with a 403.',
      'zh-CN': '这一步从 secret `{secret_name}` 读取 PyPI 的密码，而它不以 `pypi-` 开头，PyPI 返回 403。',
    },
    {
      applies: { index: ['testpypi'], near: ['403'] },
      release: 'nothing-uploaded',
      en: 'The password does not begin with `pypi-`, and TestPyPI answers with a 403.',
      'zh-CN': '密码不以 `pypi-` 开头，TestPyPI 返回 403。',
    },
    {
      applies: { index: ['pypi'], near: ['403'] },
      release: 'nothing-uploaded',
      en: 'The password does not begin with `pypi-`, and PyPI answers with a 403.',
      'zh-CN': '密码不以 `pypi-` 开头，PyPI 返回 403。',
    },
  ],
  causes: [
    {
      en: 'The secret holds something else than the token: the password of the account, or the name that the token was given.',
      'zh-CN': 'secret 里存的不是 token，而是账号密码，或者 token 的名称。',
    },
    {
      en: 'The token was copied without its beginning, or with a quotation mark in front.',
      'zh-CN': '复制 token 时漏了开头，或者前面多了一个引号。',
    },
    {
      en: '`secrets.PYPI_API_TOKEN` was written without `${{ }}`, so that these very letters are the password.',
      'zh-CN': '`secrets.PYPI_API_TOKEN` 没有写在 `${{ }}` 里，这串字符本身就成了密码。',
    },
    {
      en: 'You upload to another index, whose tokens look different. The warning means nothing there.',
      'zh-CN': '你上传到其他索引，那里的 token 格式不同。这时这条警告没有意义。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'], values: { environment_at: { is: ['another-job'] } }, not: { any: [...FILLED.any, NO_EXPRESSION] } },
      changes: 'file',
      when: { en: 'The secret is kept in the environment that another job of the workflow names, and the action was older than v1.6.5 (March 2023) when it ran', 'zh-CN': 'secret 存在工作流里另一个作业写的那个环境里，而运行时 action 早于 v1.6.5（2023 年 3 月）' },
      steps: [
        {
          en: 'Write that `environment:` at the job that publishes: the secrets of an environment reach only the jobs that name it, and are empty in all others. Such a release gives this warning for an empty secret, too. Or store the secret in the repository instead.',
          'zh-CN': '给发布作业写上同一个 `environment:`：环境里的 secret 只传给写了这个环境的作业，在别的作业里是空的，而这样的版本在 secret 为空时也会打印这条警告。也可以改把 secret 存在仓库里。',
        },
      ],
    },
    {
      applies: { index: ['pypi'], ...FILLED, not: NO_EXPRESSION },
      changes: 'setting',
      when: { en: 'The secret holds something else than the token', 'zh-CN': 'secret 里存的不是 token' },
      steps: [
        {
          en: 'On pypi.org open [[account-settings > api-tokens > add-api-token]], and put the new token into the secret that `password:` reads: all of it, beginning with `pypi-`, without quotes.',
          'zh-CN': '在 pypi.org 上打开 [[account-settings > api-tokens > add-api-token]]，把新 token 存进 `password:` 读取的 secret：从 `pypi-` 开始完整粘贴，不加引号。',
        },
        WHERE,
      ],
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
    {
      applies: { index: ['testpypi'], ...FILLED, not: NO_EXPRESSION },
      changes: 'setting',
      when: { en: 'The secret for TestPyPI holds something else than its token', 'zh-CN': '给 TestPyPI 用的 secret 里存的不是它的 token' },
      steps: [
        {
          en: 'On test.pypi.org, which has accounts and tokens of its own, open [[account-settings > api-tokens > add-api-token]], and put the new token into the secret that `password:` of this step reads: all of it, beginning with `pypi-`, without quotes. Nothing has to be linked to GitHub for that.',
          'zh-CN': 'test.pypi.org 的账号和 token 是单独的：在那里打开 [[account-settings > api-tokens > add-api-token]]，把新 token 存进这一步的 `password:` 读取的 secret：从 `pypi-` 开始完整粘贴，不加引号。账号不需要与 GitHub 关联。',
        },
        WHERE,
      ],
    },
    {
      // `twine-upload.sh` gives an empty password words of its own from v1.6.5 on; `master` holds an older one.
      applies: { index: ['pypi', 'testpypi'], not: { any: [...FILLED.any, NO_EXPRESSION] } },
      changes: 'setting',
      when: { en: 'The secret is empty, and the action is `@master`, or was older than v1.6.5 (March 2023) when it ran, as `@release/v1` was before', 'zh-CN': 'secret 是空的，而 action 是 `@master`，或者运行时还早于 v1.6.5（2023 年 3 月；在那之前的 `@release/v1` 也算）' },
      steps: [
        {
          en: 'Such a release gives this warning for an empty secret, too. Look whether it is an Actions secret of this repository, or of an environment that this job names with `environment:`, under exactly the name that `password:` reads: those of Codespaces and Dependabot do not count, and a fork gets none. [Go through the reasons](/cause/#empty-secret)',
          'zh-CN': '这样的版本在 secret 为空时也会打印这条警告。看看它是不是这个仓库的 Actions secret，或者属于这个作业用 `environment:` 写明的环境，名称是否与 `password:` 读取的完全一样：Codespaces 和 Dependabot 的不算，fork 里拿不到。[逐条检查原因](/cause/#empty-secret)',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], rules: ['secret-not-an-expression'] },
      changes: 'file',
      when: { en: '`password:` in the workflow is no expression', 'zh-CN': '工作流里的 `password:` 没有写成表达式' },
      steps: [
        {
          en: 'In the workflow file write `password: ${{ secrets.PYPI_API_TOKEN }}`, with the name of your secret: without `${{ }}` these very letters are sent, and they do not begin with `pypi-`.',
          'zh-CN': '在工作流文件里写 `password: ${{ secrets.PYPI_API_TOKEN }}`，换成你的 secret 名称：没有 `${{ }}`，发出去的就是这串字符本身，而它不以 `pypi-` 开头。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      when: { en: 'I upload to another index than PyPI and TestPyPI', 'zh-CN': '我上传的不是 PyPI 或 TestPyPI，而是其他索引' },
      steps: [
        {
          en: 'Leave this warning alone: the tokens of other indexes look different. If the job failed, read the `ERROR` lines after `Uploading`.',
          'zh-CN': '不用管这条警告：其他索引的 token 本来就是别的样子。如果作业失败了，看 `Uploading` 之后的 `ERROR` 行。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather have no token to copy', 'zh-CN': '我不想再复制 token' },
      steps: [
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to, remove `password:`, and give the publish job `id-token: write`.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，删掉 `password:`，给发布作业加上 `id-token: write`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: 'Writing `pypi-` in front of what the secret holds now: the index then knows the value just as little.',
      'zh-CN': '在 secret 现有的内容前面加上 `pypi-`：索引照样不认识它。',
    },
  ],
  verify: [
    {
      en: 'The warning is gone from the next run. A token that is cut off at the end, deleted, or from another index gives no warning, so look at the answer of the index too.',
      'zh-CN': '下一次运行里没有这条警告。末尾被截断、已经删除或来自其他索引的 token 不会触发警告，所以还要看索引的响应。',
    },
  ],
  next: ['invalid-authentication-information', 'password-uploads-disabled'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [146, 170] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.6.4', lines: [21, 35] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.6.5', lines: [21, 45] },
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [24, 116] },
  ],
} as const satisfies ErrorEntry;
