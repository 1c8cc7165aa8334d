import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-exchange-service-unavailable',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Server returned error code 503 Service Unavailable, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Server returned error code 5{xx}, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Server returned error code 429 Too Many Requests, is trusted publishing correctly configured?\nResponse: {response}' },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: HTTP status server error ({status}) for url ({url})', since: 'uv 0.12.22' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: HTTP status server error ({status}) for url ({url})', until: 'uv 0.12.13' },
    { text: 'GitHub Actions detection error\n  cause: HTTP request failed: HTTP status server error ({status}) for url ({url})', since: 'uv 0.12.14' },
    { text: 'GitHub Actions detection error\n  Caused by: HTTP request failed: HTTP status server error ({status}) for url ({url})', until: 'uv 0.12.13' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'Server returned error code 503 Service Unavailable',
  name: { en: 'uv: PyPI or GitHub failed during the token exchange', 'zh-CN': 'uv：交换令牌时 PyPI 或 GitHub 出错' },
  meaning: {
    en: '`uv publish` asked for a token by Trusted Publishing, and the service that it asked failed or asked to wait. uv prints the same question and the same claims as for a refused publisher, but the status tells that nothing was judged.',
    'zh-CN':
      '`uv publish` 通过可信发布（Trusted Publishing）申请 token，而被请求的服务出错了，或者要求稍后再试。uv 打印的问句和声明与发布者被拒绝时一样，但状态码说明什么都还没有核对。',
  },
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
  ],
  fixes: [
    {
      when: { en: 'the status is 429 or 500 and above', 'zh-CN': '状态码是 429，或者 500 及以上' },
      steps: [
        {
          en: 'Leave the workflow and the publisher as they are, wait, and run the failed job again: with `429` after some minutes, otherwise when the service works again. An address of `actions.githubusercontent.com` is GitHub ([githubstatus.com](https://www.githubstatus.com/)); PyPI and TestPyPI are on [status.python.org](https://status.python.org/).',
          'zh-CN':
            '工作流和发布者都不用改。先等一等，再重新运行失败的作业：`429` 等几分钟，否则等服务恢复。地址里有 `actions.githubusercontent.com` 的是 GitHub（[githubstatus.com](https://www.githubstatus.com/)），PyPI 和 TestPyPI 见 [status.python.org](https://status.python.org/)。',
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
