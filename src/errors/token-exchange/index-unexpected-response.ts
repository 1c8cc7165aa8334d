import type { ErrorEntry } from '../types.ts';

export default {
  id: 'index-unexpected-response',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: "Trusted publishing exchange failure: \nToken request failed: the index produced an unexpected\n{status} response.\n\nThis strongly suggests a server configuration or downtime issue; wait\na few minutes and try again.\n\nYou can monitor PyPI's status here: https://status.python.org/",
      since: 'v1.9.0',
    },
    {
      text: 'Token request failed: the index produced an unexpected\n{status} response.',
      since: 'v1.8.0',
      until: 'v1.8.14',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'Token request failed: the index produced an unexpected',
  name: { en: 'The index answered the token exchange with a web page', 'zh-CN': '令牌交换时，索引返回的不是 JSON' },
  meaning: {
    en: 'The action sent the OIDC token to the index and got back something that is not JSON, mostly an error page. The index has not judged your configuration at all.',
    'zh-CN': 'action 把 OIDC 令牌发给索引，收到的却不是 JSON，多半是一个错误页面。索引根本还没有检查你的配置。',
  },
  says: {
    en: 'The index answered the token exchange with the status `{status}` and something that is not JSON, mostly an error page. It has not judged your configuration at all.',
    'zh-CN': '令牌交换时，索引返回了状态码 `{status}`，内容却不是 JSON，多半是一个错误页面。索引根本还没有检查你的配置。',
  },
  causes: [
    {
      en: 'The index is down or overloaded for a moment: `500`, `502` or `503`.',
      'zh-CN': '索引暂时故障或过载：`500`、`502` 或 `503`。',
    },
    {
      en: 'A fault in PyPI itself, which fails each time with `500`. It has happened and was repaired there.',
      'zh-CN': 'PyPI 自身的缺陷，每次都以 `500` 失败。这种情况出现过，后来由 PyPI 修复。',
    },
    {
      en: '`repository-url` names another index or a proxy that answers `/_/oidc/mint-token` with a web page.',
      'zh-CN': '`repository-url` 指向其他索引或代理，而它对 `/_/oidc/mint-token` 返回的是网页。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'], status: ['5xx'] },
      changes: 'time',
      when: { en: 'PyPI or TestPyPI failed', 'zh-CN': 'PyPI 或 TestPyPI 出错' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/), wait a few minutes, then choose [[re-run-jobs]], then [[re-run-failed-jobs]] in the run. Nothing has to be changed.',
          'zh-CN': '看看 [status.python.org](https://status.python.org/)，等几分钟，再到这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。什么都不用改。',
        },
        {
          en: 'The action makes one attempt only. If it is `500` every time, search the issues of `pypi/warehouse` and report it there.',
          'zh-CN': 'action 只尝试一次。如果每次都是 `500`，在 `pypi/warehouse` 的 issue 里查找并报告。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], not: { status: ['5xx'] } },
      changes: 'time',
      when: { en: 'A page came back in place of PyPI', 'zh-CN': '得到的是网页，而不是 PyPI 的响应' },
      steps: [
        {
          en: 'Wait a few minutes, then choose [[re-run-jobs]], then [[re-run-failed-jobs]] in the run. If it comes back on a runner of your own, look at the proxy in front of it: PyPI answers with JSON.',
          'zh-CN': '等几分钟，再到这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。如果在你自己的运行器上再次出现，检查它前面的代理：PyPI 返回的是 JSON。',
        },
        {
          en: 'The hosts that have to be let through: [the hosts of a release](/how-it-works/#network).',
          'zh-CN': '要放行的主机：[发布要访问的主机](/how-it-works/#network)。',
        },
      ],
    },
    {
      applies: { index: ['other'], status: ['5xx'] },
      changes: 'time',
      when: { en: 'Another index failed', 'zh-CN': '其他索引出了故障' },
      steps: [
        {
          en: 'Ask those who run the index, wait until it works again, then choose [[re-run-jobs]], then [[re-run-failed-jobs]] in the run.',
          'zh-CN': '问运营该索引的人，等它恢复，再到这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { status: ['5xx'] } },
      changes: 'file',
      when: { en: 'Another index answered with a page', 'zh-CN': '其他索引返回的是网页' },
      steps: [
        {
          en: 'Give the publish step in the workflow file the `user` and `password` of that index, if it has no Trusted Publishing. With an empty `password` the action always tries it.',
          'zh-CN': '如果该索引不支持可信发布（Trusted Publishing），就在工作流文件里给发布步骤写上它的 `user` 和 `password`。`password` 为空时，action 总会尝试可信发布。',
        },
        {
          en: 'Compare `repository-url` with the documentation of the index.',
          'zh-CN': '把 `repository-url` 与该索引的文档核对。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the publisher anew: the request did not get as far as the comparison.',
      'zh-CN': '重新添加发布者：请求还没有走到比对那一步。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`).',
      'zh-CN': '什么都没有上传，版本号还能用。交换成功后，日志里会有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。',
    },
  ],
  next: ['token-request-refused', 'invalid-publisher-not-found', 'upload-server-error'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/239' },
    { repo: 'pypi/warehouse', path: 'issues/15491' },
  ],
} as const satisfies ErrorEntry;
