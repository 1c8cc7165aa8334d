import type { ErrorEntry } from '../types.ts';

export default {
  id: 'trusted-publishing-summary-hint',
  stage: 'identity-token',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: "You're seeing this because the action wasn't given the inputs needed to\nperform password-based or token-based authentication. If you intended to\nperform one of those authentication methods instead of trusted\npublishing, then you should double-check your secret configuration and variable\nnames.",
      since: 'v1.8.5',
    },
    {
      text: 'Trusted publisher (OIDC) exchange failure:',
      since: 'v1.8.4',
      until: 'v1.8.4',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "the action wasn't given the inputs needed to perform password-based or token-based authentication",
  name: { en: 'Job summary: the action got no password', 'zh-CN': '作业摘要：action 没有拿到密码' },
  meaning: {
    en: 'The job summary repeats the error from the log and adds this hint: `password` was empty, so the action tried Trusted Publishing, and that failed. The hint is never in the log itself.',
    'zh-CN':
      '作业摘要重复了日志里的错误，并加上这段提示：`password` 是空的，于是 action 改用可信发布（Trusted Publishing），又失败了。这段提示不会出现在日志里。',
  },
  causes: [
    {
      en: 'You use Trusted Publishing and something else went wrong: the first lines of the summary say what. The hint stands under every such failure.',
      'zh-CN': '你用的是可信发布，问题出在别处：摘要开头几行写着原因。每一次这类失败都会附上这段提示。',
    },
    {
      en: 'You use an API token, and `password: ${{ secrets.X }}` is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '你用的是 API token，但 `password: ${{ secrets.X }}` 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: 'The token stands under another key, such as `token:` or `api-token:`. The action reads only `password:`.',
      'zh-CN': 'token 写在了其他键下，比如 `token:` 或 `api-token:`。action 只读取 `password:`。',
    },
  ],
  fixes: [
    {
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'Look up the message above the hint. Most often it is [the missing permission](/errors/id-token-request-token-unset/) or [the missing registration](/errors/invalid-publisher-not-found/).',
          'zh-CN': '查一查提示上方的那条错误信息。最常见的是[缺少权限](/errors/id-token-request-token-unset/)或[没有添加发布者](/errors/invalid-publisher-not-found/)。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { rules: ['secret-may-be-empty'] },
      when: { en: 'I pass an API token', 'zh-CN': '我传的是 API token' },
      steps: [
        {
          en: 'In the workflow file, compare the name in `password: ${{ secrets.PYPI_API_TOKEN }}` with the list under [[settings > secrets-and-variables > actions-secrets]]: the secret is empty in this job. One that is kept in an environment needs `environment:` on the job.',
          'zh-CN': '对照工作流文件里 `password: ${{ secrets.PYPI_API_TOKEN }}` 的名字和 [[settings > secrets-and-variables > actions-secrets]] 里的列表：这个 secret 在这个作业里是空的。存放在环境里的 secret，要求作业写明 `environment:`。',
        },
        {
          en: 'If the names agree, [go through the other reasons](/cause/#empty-secret).',
          'zh-CN': '如果名字一致，[逐条核对其他原因](/cause/#empty-secret)。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['environment:', 'name: pypi', 'password:'] },
    },
  ],
  notAFix: [
    {
      en: '`attestations: false`: it does not turn Trusted Publishing off. Only a password that is not empty does. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：它不会关掉可信发布，只有非空的密码才会。[为什么它看起来有用](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'With Trusted Publishing the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`); with a token the inputs show `password: ***`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '用可信发布时，日志里有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）；用 token 时，输入参数里有 `password: ***`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found', 'token-request-refused'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
  ],
} as const satisfies ErrorEntry;
