import type { Condition, Fix, Saying } from '../types.ts';

const OF_PYPI = { index: ['pypi', 'testpypi'], status: ['403'] } as const satisfies Condition;

/** The log or the workflow beside it shows that the password arrives empty, or that the user name is that of an account: another index takes accounts, and a `400` is about the file. */
export const SHOWN = { ...OF_PYPI, any: [{ values: { credential: { is: ['empty'] } } }, { values: { signs_in: { is: ['account'] } } }] } as const satisfies Condition;

/** What stands in each entry of a `403` without a reason, where the reason can be seen from what the program was given. */
export const emptyCredential = {
  applies: { ...OF_PYPI, values: { credential: { is: ['empty'] } }, not: { values: { signs_in: { is: ['account'] } } } },
  certain: true,
  changes: 'setting',
  when: { en: 'What the step gives as the password is empty', 'zh-CN': '传来的密码是空的' },
  steps: [
    {
      en: 'What this step gives as the password is empty, and the index answers that with `403`. A run that a pull request from a fork or Dependabot started has none of your secrets: let it skip the upload. Otherwise [go through the reasons](/cause/#empty-secret), and store the secret where this job can read it. If Trusted Publishing is meant, take the variable out of the step instead.',
      'zh-CN': '这个步骤传来的密码是空的，索引因此返回 `403`。来自 fork 或 Dependabot 的运行拿不到 secret：让它跳过上传。否则就[逐条核对原因](/cause/#empty-secret)，把它存到这个作业读得到的地方。想用可信发布，就从步骤里删掉这个变量。',
    },
    {
      aside: true,
      en: 'If the index refuses a token that does arrive, `twine upload --verbose` prints the reason.',
      'zh-CN': '如果 token 传到了还是被拒绝，`twine upload --verbose` 会打印原因。',
    },
  ],
} as const satisfies Fix;

export const accountName = {
  applies: { ...OF_PYPI, values: { signs_in: { is: ['account'] } } },
  certain: true,
  changes: 'file',
  when: { en: 'The user name given is not `__token__`', 'zh-CN': '给出的用户名不是 `__token__`' },
  steps: [
    {
      en: 'The user name given here is not `__token__`, and PyPI and TestPyPI refuse any other, whatever the password is. With twine write `TWINE_USERNAME: __token__` in the `env:` of the step; with the action remove `user:`. The password is then an [API token](/fix-api-token/) of this index.',
      'zh-CN': '这里给出的用户名不是 `__token__`，密码对不对都一样，PyPI 和 TestPyPI 都会拒绝。twine 在步骤的 `env:` 里写 `TWINE_USERNAME: __token__`；action 删掉 `user:`。密码则用这个索引的 [API token](/fix-api-token/)。',
    },
  ],
} as const satisfies Fix;

/** The same as what happened: it goes before what the bare status tells. */
export const shown = [
  {
    applies: accountName.applies,
    name: { en: 'The user name is not `__token__`', 'zh-CN': '用户名不是 `__token__`' },
    en: 'The user name given here is not `__token__`, and the index refused the upload for that, with a bare `403`.',
    'zh-CN': '这里给出的用户名不是 `__token__`，索引因此拒绝了上传，只返回了 `403`。',
  },
  {
    applies: emptyCredential.applies,
    name: { en: 'The password is empty', 'zh-CN': '密码是空的' },
    en: 'The password given here is empty, and the index refused the upload for that, with a bare `403`.',
    'zh-CN': '这里传来的密码是空的，索引因此拒绝了上传，只返回了 `403`。',
  },
] as const satisfies readonly Saying[];
