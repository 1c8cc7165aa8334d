import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-uv-audience-request-failed',
  stage: 'audience',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'HTTPError: 403 Forbidden from https://upload.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'HTTPError: {code} {phrase} from https://upload.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'HTTPError: {code} {phrase} from https://test.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'HTTPError: 404 Not Found from https://pypi.org/login', since: 'twine 6.1.0' },
    {
      text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: HTTP status client error ({status}) for url ({url})\nerror: Failed to publish `{upload}` to `{target}`\n  cause: Failed to send POST request\n  cause: Missing credentials for: {index}',
      since: 'uv 0.12.22',
    },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: HTTP status client error ({status}) for url ({url})', since: 'uv 0.12.22' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: HTTP status client error ({status}) for url ({url})', until: 'uv 0.12.13' },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: error decoding response body for url ({url})', since: 'uv 0.12.22' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: error decoding response body for url ({url})', until: 'uv 0.12.13' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: error decoding response body\n', until: 'uv 0.9.30' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '403 Forbidden from https://upload.pypi.org/_/oidc/audience',
  name: { en: 'twine or uv: the audience request failed', 'zh-CN': 'twine 或 uv：查询受众失败' },
  meaning: {
    en: '`twine upload` or `uv publish` got no credentials, tried Trusted Publishing, and its first step, the request for the audience, was answered with an error. It looks like an upload error, but nothing was sent yet.',
    'zh-CN':
      '`twine upload` 或 `uv publish` 没有拿到凭据，于是尝试可信发布（Trusted Publishing），而第一步，也就是查询受众的请求，得到的是错误。看起来像上传错误，其实还什么都没有发送。',
  },
  says: {
    en: '`uv publish` got no credentials and tried Trusted Publishing. `{domain}` answered its first step, the request for the audience, with `{status}`, so nothing was sent yet.',
    'zh-CN': '`uv publish` 没有拿到凭据，于是尝试可信发布（Trusted Publishing）。第一步是查询受众，`{domain}` 返回了 `{status}`，所以还什么都没有发送。',
  },
  causes: [
    {
      en: 'The address is that of PyPI or TestPyPI: a proxy or firewall answers in its place, or Trusted Publishing is switched off there (403), or the service is disturbed (a number from 500 on).',
      'zh-CN': '地址属于 PyPI 或 TestPyPI：响应来自代理或防火墙，或者那里关闭了可信发布（403），或者服务出了故障（500 及以上）。',
    },
    {
      en: 'With uv: another index has no Trusted Publishing and answers 404, and `UV_PUBLISH_TOKEN` is not set in this step.',
      'zh-CN': '使用 uv 时：其他索引没有可信发布，返回 404，而这个步骤没有设置 `UV_PUBLISH_TOKEN`。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'], any: [{ wording: [7, 8, 9] }, { not: { any: [{ status: ['429', '5xx'] }, { wording: [3] }] } }] },
      changes: 'setting',
      when: { en: 'The network of the runner answers for PyPI', 'zh-CN': '运行器的网络代替 PyPI 返回了响应' },
      steps: [
        {
          en: 'Open the address in your browser: if it answers there, a proxy or firewall of the runner is in the way. Let the host of the upload through, `upload.pypi.org` or `test.pypi.org` and not `pypi.org` alone, then run the job again.',
          'zh-CN': '在浏览器里打开这个地址：如果能打开，就是运行器的代理或防火墙在阻挡。放行上传主机 `upload.pypi.org` 或 `test.pypi.org`，只放行 `pypi.org` 不够，再重新运行作业。',
        },
      ],
    },
    {
      applies: { status: ['429'] },
      changes: 'time',
      when: { en: 'The status is 429', 'zh-CN': '状态码是 429' },
      steps: [
        {
          en: 'Wait some minutes, then run the failed job again: too many requests came in a short time, often from a network that many share.',
          'zh-CN': '等几分钟，再重新运行失败的作业：短时间内的请求太多，往往是因为多人共用同一个网络出口。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], status: ['5xx'] },
      changes: 'time',
      when: { en: 'PyPI or TestPyPI failed', 'zh-CN': 'PyPI 或 TestPyPI 出错' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/), wait until it works again, then run the failed job again.',
          'zh-CN': '看看 [status.python.org](https://status.python.org/)，等服务恢复，再重新运行失败的作业。',
        },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'setting',
      when: { en: 'The request was led to a login page', 'zh-CN': '请求被转到了登录页' },
      steps: [
        {
          en: 'Look at the proxy in front of the runner: it redirected the request to `https://pypi.org/login`, which PyPI does not do. Let the host of the upload through it unchanged, then run the job again.',
          'zh-CN': '检查运行器前面的代理：请求被重定向到 `https://pypi.org/login`，PyPI 自己不会这样做。让代理原样放行上传主机，再重新运行作业。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'I upload to another index with uv', 'zh-CN': '我用 uv 上传到其他索引' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` of that index under `env:` of the step in the workflow file, or `UV_PUBLISH_TOKEN` if it wants a token. It has no Trusted Publishing.',
          'zh-CN': '在工作流文件里，在这个步骤的 `env:` 下设置那个索引的 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`；如果它要的是 token，就设置 `UV_PUBLISH_TOKEN`。它不支持可信发布。',
        },
        { aside: true, en: 'Leave `--trusted-publishing always` out.', 'zh-CN': '去掉 `--trusted-publishing always`。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. With uv, `uv publish --dry-run --trusted-publishing always` in the publish job tries the exchange alone.',
      'zh-CN': '什么都没有上传，版本号还能用。用 uv 时，在发布作业里运行 `uv publish --dry-run --trusted-publishing always`，可以只试令牌交换。',
    },
  ],
  next: ['trusted-publishing-network-traceback', 'uv-trusted-publishing-note', 'audience-trusted-publishing-disabled'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [163, 171] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing/pypi.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [33, 62] },
  ],
} as const satisfies ErrorEntry;
