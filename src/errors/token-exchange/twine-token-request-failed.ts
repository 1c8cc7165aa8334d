import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-token-request-failed',
  stage: 'token-exchange',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'TrustedPublishingFailure: The token request failed; the index server gave the following reasons:\n\n* `{code}`: {description}',
      since: 'twine 6.1.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'TrustedPublishingFailure: The token request failed; the index server gave the following reasons:',
  name: { en: 'twine: the index refused the token exchange', 'zh-CN': 'twine：索引拒绝了令牌交换' },
  meaning: {
    en: '`twine upload` found no password, tried Trusted Publishing, and the index refused the OIDC token. The line with the bullet names the reason. Unlike the action, twine does not print the claims.',
    'zh-CN':
      '`twine upload` 没有找到密码，于是改用可信发布（Trusted Publishing），而索引拒绝了 OIDC 令牌。带圆点的那一行是原因。与 action 不同，twine 不会列出声明。',
  },
  says: {
    en: '`twine upload` found no password and tried Trusted Publishing, and the index refused the OIDC token with the code `{code}`.',
    'zh-CN': '`twine upload` 没有找到密码，于是改用可信发布（Trusted Publishing），而索引拒绝了 OIDC 令牌，错误代码是 `{code}`。',
  },
  causes: [
    {
      en: '`invalid-publisher`: [no publisher on this index matches the job](/errors/invalid-publisher-not-found/). PyPI and TestPyPI keep separate lists.',
      'zh-CN': '`invalid-publisher`：[这个索引上没有与作业匹配的可信发布者](/errors/invalid-publisher-not-found/)。PyPI 和 TestPyPI 要分别添加。',
    },
    {
      en: 'An API token was meant, and `TWINE_PASSWORD` is not set in this step. With `id-token: write` in the job twine then signs in by itself.',
      'zh-CN': '你想用 API token，但这个步骤没有设置 `TWINE_PASSWORD`。作业有 `id-token: write` 时，twine 就会自行改用可信发布。',
    },
    {
      en: 'Another code: it means [the same as with the action](/errors/token-request-refused/).',
      'zh-CN': '其他错误代码：含义[与 action 里的相同](/errors/token-request-refused/)。',
    },
  ],
  fixes: [
    {
      applies: { values: { code: { is: ['invalid-publisher'] } } },
      changes: 'setting',
      when: { en: 'The code is `invalid-publisher`', 'zh-CN': '错误代码是 `invalid-publisher`' },
      steps: [
        {
          en: 'On the index open [[publishing]] of the project and compare its publishers with this job: repository, file name of the workflow, environment; on GitLab namespace, project, pipeline file and environment. If none has all of them, [add one](/fix-trusted-publishing/#pypi).',
          'zh-CN': '在索引上打开项目的 [[publishing]]，把那里的发布者与这个作业核对：仓库、工作流文件名、环境；在 GitLab 上则是命名空间、项目、流水线文件和环境。没有哪个全都一致，就[添加一个](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'The fields are [[owner]], [[repository-name]], [[workflow-name]] and [[environment-name]]; the last one stays empty if the job has no `environment:`.',
          'zh-CN': '要填的是 [[owner]]、[[repository-name]]、[[workflow-name]] 和 [[environment-name]]；作业没有 `environment:` 时，最后一项留空。',
        },
      ],
    },
    {
      applies: { not: { values: { code: { is: ['invalid-publisher'] } } } },
      when: { en: 'It is another code', 'zh-CN': '是其他错误代码' },
      steps: [
        {
          en: 'Look up the code that stands behind the bullet: [what the codes mean](/errors/token-request-refused/).',
          'zh-CN': '查一下圆点那行的错误代码：[各个代码的含义](/errors/token-request-refused/)。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather use an API token', 'zh-CN': '我更想用 API token' },
      steps: [
        {
          en: 'Set `TWINE_USERNAME: __token__` and `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}` under `env:` of the step that runs `twine upload`.',
          'zh-CN': '在运行 `twine upload` 的步骤的 `env:` 下设置 `TWINE_USERNAME: __token__` 和 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`。',
        },
        {
          en: 'Make sure that the secret is [not empty in this job](/cause/#empty-secret): twine sends an empty password as it is and gets 403.',
          'zh-CN': '确认这个 secret [在这个作业里不是空的](/cause/#empty-secret)：密码为空时，twine 会原样发送，得到 403。',
        },
      ],
      tradeoff: { en: 'The token stays yours to guard and to replace.', 'zh-CN': 'token 仍然要由你自己保管和更换。' },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. When the exchange works, the log says `Minted upload token for trusted publishing`.',
      'zh-CN': '什么都没有上传，版本号还能用。交换成功时，日志里会有 `Minted upload token for trusted publishing`。',
    },
    {
      en: 'Or try it first: [check without using up a version number](/migrate/#verify).',
      'zh-CN': '也可以先试一次：[不消耗版本号的验证方法](/migrate/#verify)。',
    },
  ],
  next: ['invalid-publisher-not-found', 'oidc-token-wrong-project', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [197, 222] },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [274, 290] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [111, 320] },
  ],
} as const satisfies ErrorEntry;
