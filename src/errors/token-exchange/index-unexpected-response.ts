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
      when: { en: 'you upload to PyPI or TestPyPI', 'zh-CN': '你上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look whether the publish step sets `repository-url`. If it names an index other than PyPI and TestPyPI, go on with the other way below. Otherwise look at [status.python.org](https://status.python.org/) and wait a few minutes. The action makes one attempt only.',
          'zh-CN': '看发布步骤有没有设置 `repository-url`。如果写的是 PyPI 和 TestPyPI 以外的索引，按下面的另一种做法处理。否则看看 [status.python.org](https://status.python.org/)，等几分钟。action 只尝试一次。',
        },
        {
          en: 'In the run, choose [[re-run-jobs]], then [[re-run-failed-jobs]]. Nothing has to be changed.',
          'zh-CN': '在这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。什么都不用改。',
        },
        {
          en: 'If it is `500` every time, search the issues of `pypi/warehouse` and report it there.',
          'zh-CN': '如果每次都是 `500`，在 `pypi/warehouse` 的 issue 里查找并报告。',
        },
      ],
    },
    {
      when: { en: 'you upload to another index', 'zh-CN': '你上传到其他索引' },
      steps: [
        {
          en: 'Compare `repository-url` in the workflow file with the documentation of the index.',
          'zh-CN': '把工作流文件里的 `repository-url` 与该索引的文档核对。',
        },
        {
          en: 'If the index has no Trusted Publishing, pass `user` and `password`. With an empty `password` the action always tries it.',
          'zh-CN': '如果该索引不支持可信发布（Trusted Publishing），就传 `user` 和 `password`。`password` 为空时，action 总会尝试可信发布。',
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
