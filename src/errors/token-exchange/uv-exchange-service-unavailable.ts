import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-exchange-service-unavailable',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Server returned error code {status} Service Unavailable, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Server returned error code {status} Internal Server Error, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Server returned error code {status} Bad Gateway, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Server returned error code 5{xx}, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Server returned error code {status} Too Many Requests, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: HTTP status server error ({status}) for url ({url})', since: 'uv 0.12.22' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: HTTP status server error ({status}) for url ({url})', until: 'uv 0.12.13' },
    { text: 'GitHub Actions detection error\n  cause: HTTP request failed: HTTP status server error ({status}) for url ({url})', since: 'uv 0.12.14' },
    { text: 'GitHub Actions detection error\n  Caused by: HTTP request failed: HTTP status server error ({status}) for url ({url})', until: 'uv 0.12.13' },
    { text: 'Failed to obtain token for trusted publishing\n  cause: expected value at line 1 column 1', since: 'uv 0.12.14' },
    { text: 'Trusted publishing failed\n  cause: expected value at line 1 column 1', since: 'uv 0.12.14' },
    { text: 'Trusted publishing error: expected value at line 1 column 1', until: 'uv 0.7.22' },
    {
      text: 'Trusted publishing error: Failed to fetch: `https://{domain}.actions.githubusercontent.com/{path}`\n  Caused by: HTTP status server error ({status}) for url ({url})',
      until: 'uv 0.7.22',
    },
    { text: 'Failed to obtain token for trusted publishing\n  cause: missing field `token`', since: 'uv 0.12.14' },
    { text: 'Trusted publishing failed\n  cause: missing field `token`', since: 'uv 0.12.14' },
    { text: 'GitHub Actions detection error\n  cause: HTTP request failed: error decoding response body for url', since: 'uv 0.12.14' },
    { text: 'GitHub Actions detection error\n  cause: HTTP request failed: HTTP status client error ({status}) for url ({url})', since: 'uv 0.12.14' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'Service Unavailable, is trusted publishing correctly configured?',
  name: { en: 'uv: PyPI or GitHub failed during the token exchange', 'zh-CN': 'uv：交换令牌时 PyPI 或 GitHub 出错' },
  meaning: {
    en: '`uv publish` asked for a token by Trusted Publishing, and the service that it asked failed or asked to wait. uv prints the same question and the same claims as for a refused publisher, but the status tells that nothing was judged.',
    'zh-CN':
      '`uv publish` 通过可信发布（Trusted Publishing）申请 token，而被请求的服务出错了，或者要求稍后再试。uv 打印的问句和声明与发布者被拒绝时一样，但状态码说明什么都还没有核对。',
  },
  says: [
    {
      applies: { wording: [15, 16] },
      en: 'For Trusted Publishing, `uv publish` asked GitHub for an OIDC token, and the answer holds none. The index was not asked for a token yet.',
      'zh-CN': '为了可信发布（Trusted Publishing），`uv publish` 向 GitHub 申请 OIDC 令牌，而响应里没有令牌。还没有向索引申请 token。',
    },
    {
      applies: { wording: [9, 10, 11, 13, 14] },
      en: '`uv publish` asked for a token by Trusted Publishing, and what came back is not what an index answers. Nothing was judged.',
      'zh-CN': '`uv publish` 通过可信发布（Trusted Publishing）申请 token，得到的却不是索引会返回的内容。什么都还没有核对。',
    },
    {
      en: '`uv publish` asked for a token by Trusted Publishing and got the status `{status}`: the service failed or asked to wait, and nothing was judged, though uv may print claims.',
      'zh-CN': '`uv publish` 通过可信发布（Trusted Publishing）申请 token，得到的状态码是 `{status}`：服务出错，或者要求稍后再试。uv 可能会打印声明，但什么都还没有核对。',
    },
  ],
  causes: [
    {
      en: 'A number from 500 on from the index: PyPI, TestPyPI or your own index is disturbed.',
      'zh-CN': '索引返回 500 及以上：PyPI、TestPyPI 或你自己的索引出了故障。',
    },
    {
      en: '`GitHub Actions detection error`: the token service of GitHub is disturbed, and the index was not asked for a token yet.',
      'zh-CN': '`GitHub Actions detection error`：GitHub 的令牌服务出了故障，还没有向索引申请 token。',
    },
    {
      en: '`429 Too Many Requests`: too many tokens were asked for in a short time.',
      'zh-CN': '`429 Too Many Requests`：短时间内申请的 token 太多。',
    },
    {
      en: '`expected value at line 1 column 1`: the index, or a proxy in front of it, answered with a web page in place of JSON.',
      'zh-CN': '`expected value at line 1 column 1`：索引或它前面的代理返回的是网页，而不是 JSON。',
    },
  ],
  fixes: [
    {
      applies: { not: { wording: [4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] }, index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'PyPI or TestPyPI failed', 'zh-CN': 'PyPI 或 TestPyPI 出错' },
      steps: [
        {
          en: 'Leave the workflow and the publisher as they are. Look at [status.python.org](https://status.python.org/), wait until the service works again, then run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '工作流和发布者都不用改。看看 [status.python.org](https://status.python.org/)，等服务恢复，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'time',
      when: { en: 'The status is 429', 'zh-CN': '状态码是 429' },
      steps: [
        {
          en: 'Wait some minutes, then run the failed job again, on GitHub with [[re-run-failed-jobs]]. With `429` too many tokens were asked for in a short time; workflow and publisher stay as they are.',
          'zh-CN': '等几分钟，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。`429` 表示短时间内申请的 token 太多；工作流和发布者都不用改。',
        },
      ],
    },
    {
      applies: { wording: [7, 8, 12] },
      changes: 'time',
      when: { en: 'The token service of GitHub failed', 'zh-CN': 'GitHub 的令牌服务出错' },
      steps: [
        {
          en: 'Look at [githubstatus.com](https://www.githubstatus.com/), wait, and run the failed job again with [[re-run-failed-jobs]]: GitHub gave no OIDC token, and the index was not asked for one yet.',
          'zh-CN': '看看 [githubstatus.com](https://www.githubstatus.com/)，等一等，再点 [[re-run-failed-jobs]] 重新运行失败的作业：GitHub 没有给出 OIDC 令牌，还没有向索引申请 token。',
        },
      ],
    },
    {
      applies: { wording: [15, 16] },
      changes: 'time',
      when: { en: 'GitHub gave no OIDC token, without a failure of its own', 'zh-CN': 'GitHub 没有给出 OIDC 令牌，也不是它出故障' },
      steps: [
        {
          en: 'Click [[re-run-failed-jobs]] once: GitHub did not accept this request for an OIDC token, or something in front of the runner answered it. The index was not asked for a token yet.',
          'zh-CN': '先点一次 [[re-run-failed-jobs]]：GitHub 没有接受这次 OIDC 令牌的申请，或者是运行器前面的代理作了响应。还没有向索引申请 token。',
        },
        {
          en: 'If it comes back, remove from the workflow file whatever sets `ACTIONS_ID_TOKEN_REQUEST_TOKEN` or `ACTIONS_ID_TOKEN_REQUEST_URL`. On a runner of your own, let `*.actions.githubusercontent.com` through the proxy.',
          'zh-CN': '如果再次出现，就从工作流文件里删掉设置 `ACTIONS_ID_TOKEN_REQUEST_TOKEN` 或 `ACTIONS_ID_TOKEN_REQUEST_URL` 的内容；自己的运行器则让代理放行 `*.actions.githubusercontent.com`。',
        },
      ],
    },
    {
      applies: { not: { wording: [4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] }, index: ['other'] },
      changes: 'time',
      when: { en: 'Another index failed', 'zh-CN': '其他索引出错' },
      steps: [
        {
          en: 'Ask those who run the index, wait until it works again, then run the failed job again.',
          'zh-CN': '问运营该索引的人，等它恢复，再重新运行失败的作业。',
        },
      ],
    },
    {
      applies: { wording: [9, 10, 11, 13, 14] },
      changes: 'setting',
      when: { en: 'The answer was not that of the index', 'zh-CN': '返回的不是索引的响应' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]. If it comes back, look at the proxy or firewall in front of the runner: it answered in place of the index, which sends JSON with a `token`.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。如果再次出现，就检查运行器前面的代理或防火墙：是它代替索引作了响应，而索引返回的是带 `token` 的 JSON。',
        },
        {
          en: 'Open `https://upload.pypi.org/_/oidc/audience` in your browser, for TestPyPI `https://test.pypi.org/_/oidc/audience`. If it shows JSON there, the network of the runner is in the way. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`，TestPyPI 则是 `https://test.pypi.org/_/oidc/audience`。如果那里显示 JSON，就是运行器的网络在阻挡。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Comparing the printed claims with the publisher: with such a status the index did not come that far.',
      'zh-CN': '拿打印出来的声明去核对发布者：返回这样的状态码时，索引还没有走到那一步。',
    },
    {
      en: 'Searching for the cause of a `Missing credentials` line below: it only follows because the exchange failed.',
      'zh-CN': '去查下面那行 `Missing credentials` 的原因：它只是令牌交换失败的后果。',
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run --trusted-publishing always` in the publish job: it makes the exchange, uploads nothing, and fails if the exchange does. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '在发布作业里运行 `uv publish --dry-run --trusted-publishing always`：它会做令牌交换，什么也不上传；交换失败，它也会失败。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-token-rejected', 'uv-exchange-connection-failed', 'uv-missing-credentials'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [38, 41] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing/pypi.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [33, 62] },
    { repo: 'astral-sh/ambient-id', path: 'src/github.rs', ref: '11d56b6a343031215823d5252bfc40655d0f6e36', lines: [12, 16] },
  ],
} as const satisfies ErrorEntry;
