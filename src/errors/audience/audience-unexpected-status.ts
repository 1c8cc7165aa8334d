import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-unexpected-status',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: audience retrieval failed: repository at {domain} responded with unexpected {code}: {phrase}',
      since: 'v1.8.5',
    },
    { text: 'audience retrieval failed: repository at {domain} responded with unexpected {code}: {phrase}', since: 'v1.8.0', until: 'v1.8.4' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'responded with unexpected',
  name: { en: 'The index answered the audience request with an error', 'zh-CN': '查询受众时索引返回了错误状态' },
  meaning: {
    en: 'The action asked the index for its audience, the first step of Trusted Publishing, and got an error that is neither 403 nor 404. The number in the message is the status.',
    'zh-CN': 'action 向索引查询受众，这是可信发布（Trusted Publishing）的第一步，得到的错误既不是 403 也不是 404。错误信息里的数字就是状态码。',
  },
  says: {
    en: 'The action asked `{domain}` for its audience, the first step of Trusted Publishing, and got the status `{code}`.',
    'zh-CN': 'action 向 `{domain}` 查询受众，这是可信发布（Trusted Publishing）的第一步，得到的状态码是 `{code}`。',
  },
  causes: [
    {
      en: 'A number from 500 on: the index, or something in front of it, is out of order or in maintenance.',
      'zh-CN': '500 及以上的数字：索引或它前面的某个服务出了故障，或者正在维护。',
    },
    {
      en: 'A number below 500, for instance 401, from a private index: it wants a password, and `password` is [empty in this job](/cause/#empty-secret).',
      'zh-CN': '私有索引返回 500 以下的数字，比如 401：它要求密码，而 `password` [在这个作业里是空的](/cause/#empty-secret)。',
    },
  ],
  fixes: [
    {
      applies: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } }, status: ['5xx'] },
      changes: 'time',
      when: { en: 'The message names PyPI or TestPyPI', 'zh-CN': '错误信息里写的是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/), wait some minutes and use [[re-run-failed-jobs]] on the page of the run.',
          'zh-CN': '看看 [status.python.org](https://status.python.org/)，等几分钟，再到运行页面上点 [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      applies: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } }, not: { status: ['5xx'] } },
      changes: 'time',
      when: { en: 'PyPI or TestPyPI answers with a number below 500', 'zh-CN': 'PyPI 或 TestPyPI 返回 500 以下的数字' },
      steps: [
        {
          en: 'Wait some minutes and use [[re-run-failed-jobs]] on the page of the run: with `429` too many requests came in a short time.',
          'zh-CN': '等几分钟，再到运行页面上点 [[re-run-failed-jobs]]：`429` 表示短时间内的请求太多。',
        },
        {
          en: 'If it comes back on a runner of your own, look at the proxy in front of it. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '如果在你自己的运行器上再次出现，检查它前面的代理。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { not: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } }, status: ['5xx'] },
      changes: 'time',
      when: { en: 'Another index failed', 'zh-CN': '其他索引出了故障' },
      steps: [
        {
          en: 'Ask those who run the index, wait until it works again and use [[re-run-failed-jobs]] on the page of the run.',
          'zh-CN': '问运营该索引的人，等它恢复，再到运行页面上点 [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      applies: { not: { any: [{ values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } }, { status: ['5xx'] }] } },
      changes: 'file',
      when: { en: 'Another index refused', 'zh-CN': '其他索引拒绝了' },
      steps: [
        {
          en: 'Give the publish step in the workflow file the `user` and `password` of that index: then the action makes no exchange.',
          'zh-CN': '在工作流文件里给发布步骤写上那个索引的 `user` 和 `password`：这样 action 不再做令牌交换。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. With Trusted Publishing the log goes on to `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`).',
      'zh-CN': '什么都没有上传，版本号还能用。用可信发布时，日志会继续走到 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。',
    },
  ],
  next: ['index-unexpected-response', 'trusted-publishing-network-traceback'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.8.4', lines: [98, 106] },
  ],
} as const satisfies ErrorEntry;
