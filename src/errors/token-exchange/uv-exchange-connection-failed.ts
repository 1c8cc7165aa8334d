import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-exchange-connection-failed',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'error',
  messages: [
    {
      text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: Request failed after {n} retries\n  cause: error sending request for url ({url})',
      since: 'uv 0.12.22',
    },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: error sending request for url ({url})', since: 'uv 0.12.22' },
    {
      text: 'Failed to fetch: https://{domain}/_/oidc/mint-token\n  cause: Request failed after {n} retries\n  cause: error sending request for url ({url})',
      since: 'uv 0.12.22',
    },
    { text: 'Failed to fetch: https://{domain}/_/oidc/mint-token\n  cause: error sending request for url ({url})', since: 'uv 0.12.22' },
    {
      text: 'GitHub Actions detection error\n  cause: HTTP request failed: Request failed after {n} retries\n  cause: Request failed after {retries} retries\n  cause: error sending request for url ({url})',
      since: 'uv 0.12.14',
    },
    { text: 'GitHub Actions detection error\n  cause: HTTP request failed: Request failed after {n} retries', since: 'uv 0.12.14' },
    { text: 'GitHub Actions detection error\n  cause: HTTP request failed: error sending request for url ({url})', since: 'uv 0.12.14' },
    {
      text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: Request failed after {n} retries\n  Caused by: error sending request for url ({url})',
      until: 'uv 0.12.13',
    },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: error sending request for url ({url})', until: 'uv 0.12.13' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/mint-token`\n  Caused by: error sending request for url ({url})', until: 'uv 0.12.13' },
    { text: 'GitHub Actions detection error\n  Caused by: HTTP request failed: error sending request for url ({url})', until: 'uv 0.12.13' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '/_/oidc/audience cause: Request failed after',
  name: { en: 'uv: no connection for the token exchange', 'zh-CN': 'uv：交换令牌时连不上' },
  meaning: {
    en: '`uv publish` tried Trusted Publishing and could not talk to the index or to the token service of GitHub. No status came back: the connection failed. The last `cause:` line says why.',
    'zh-CN':
      '`uv publish` 尝试可信发布（Trusted Publishing），却连不上索引或 GitHub 的令牌服务。没有收到任何状态码，是连接本身失败了。最后一行 `cause:` 说明了原因。',
  },
  says: {
    en: 'uv could not reach `{domain}` for the token exchange of Trusted Publishing: no status came back, the connection failed.',
    'zh-CN': '为了可信发布（Trusted Publishing）的令牌交换，uv 要连接 `{domain}`，却连不上：没有收到任何状态码，是连接本身失败了。',
  },
  causes: [
    {
      en: '`invalid peer certificate`: something between the runner and the index shows a certificate of its own, often a company proxy, or `SSL_CERT_FILE` points at no file.',
      'zh-CN': '`invalid peer certificate`：运行器和索引之间有设备出示了自己的证书，常见的是公司代理；也可能 `SSL_CERT_FILE` 指向的文件不存在。',
    },
    {
      en: '`tunnel error`: the proxy in `HTTPS_PROXY` cannot be reached or refuses the address.',
      'zh-CN': '`tunnel error`：`HTTPS_PROXY` 里的代理连不上，或者拒绝访问这个地址。',
    },
    {
      en: '`dns error`: the name of the host is misspelt in the publish URL, or the runner cannot resolve it.',
      'zh-CN': '`dns error`：发布 URL 里的主机名写错了，或者运行器无法解析它。',
    },
    {
      en: '`Connection refused`: nothing listens at this address and port, or a firewall turns the connection away.',
      'zh-CN': '`Connection refused`：这个地址和端口上没有服务，或者防火墙拒绝了连接。',
    },
    {
      en: '`operation timed out`: the service is disturbed, or a firewall drops the connection. The exchange goes to the host of the upload, `upload.pypi.org`, and not to `pypi.org`.',
      'zh-CN': '`operation timed out`：服务出了故障，或者防火墙丢弃了连接。令牌交换访问的是上传主机 `upload.pypi.org`，不是 `pypi.org`。',
    },
  ],
  fixes: [
    {
      applies: { near: ['invalid peer certificate'] },
      changes: 'setting',
      when: { en: 'The last cause is `invalid peer certificate`', 'zh-CN': '最后一行原因是 `invalid peer certificate`' },
      steps: [
        {
          en: 'Give uv the certificates of your network: uv does not trust the one that it was shown (`UnknownIssuer`). Name their file in `SSL_CERT_FILE`, or add `--system-certs` to the command (`--native-tls` up to 0.9). If the log warns of an invalid `SSL_CERT_FILE`, correct its path.',
          'zh-CN': '把你的网络所用的证书交给 uv：uv 不信任对方出示的证书（`UnknownIssuer`）。用 `SSL_CERT_FILE` 指明证书文件，或者给命令加上 `--system-certs`（0.9 及更早是 `--native-tls`）。如果日志警告 `SSL_CERT_FILE` 无效，就改正它的路径。',
        },
      ],
    },
    {
      applies: { near: ['tunnel error'] },
      changes: 'setting',
      when: { en: 'One of the causes is `tunnel error`', 'zh-CN': '原因里有 `tunnel error`' },
      steps: [
        {
          en: 'Correct or remove `HTTPS_PROXY`: the proxy that it names cannot be reached, or it refuses the host.',
          'zh-CN': '改正或删掉 `HTTPS_PROXY`：里面的代理连不上，或者它拒绝访问这台主机。',
        },
      ],
    },
    {
      applies: { near: ['dns error'], index: ['other'] },
      changes: 'file',
      when: { en: 'The name of another index is not found', 'zh-CN': '找不到其他索引的主机名' },
      steps: [
        {
          en: 'Compare the host in the message with the one you mean, and correct the publish URL: `--publish-url`, `UV_PUBLISH_URL`, or `publish-url` in `pyproject.toml`.',
          'zh-CN': '把错误信息里的主机与你要用的核对，改正发布 URL：`--publish-url`、`UV_PUBLISH_URL`，或者 `pyproject.toml` 里的 `publish-url`。',
        },
        {
          en: 'If it is right, the runner cannot resolve it: look at its network.',
          'zh-CN': '如果没有写错，就是运行器无法解析它：检查运行器的网络。',
        },
      ],
    },
    {
      applies: { near: ['Connection refused'], index: ['other'] },
      changes: 'file',
      when: { en: 'Another index turned the connection away', 'zh-CN': '其他索引拒绝了连接' },
      steps: [
        {
          en: 'Compare host and port in the message with those of the index, and correct the publish URL: `--publish-url`, `UV_PUBLISH_URL`, or `publish-url` in `pyproject.toml`. If they are right, see whether the index runs.',
          'zh-CN': '把错误信息里的主机和端口与索引的核对，改正发布 URL：`--publish-url`、`UV_PUBLISH_URL`，或者 `pyproject.toml` 里的 `publish-url`。如果没有写错，就看看索引是否在运行。',
        },
      ],
    },
    {
      applies: { near: ['InvalidContentType'], index: ['other'] },
      changes: 'file',
      when: { en: 'The index is reached by `http`', 'zh-CN': '索引用的是 `http`' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` of this index under `env:` of the step. uv asks by `https` about Trusted Publishing, and the index speaks plain `http`: it has none.',
          'zh-CN': '在这个步骤的 `env:` 下设置这个索引的 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`。uv 用 `https` 查询可信发布，而这个索引只用 `http`：它不支持可信发布。',
        },
        { en: 'Leave `--trusted-publishing always` out.', 'zh-CN': '去掉 `--trusted-publishing always`。' },
      ],
    },
    {
      applies: { any: [{ near: ['operation timed out', 'connection closed', 'Connection reset'] }, { near: ['dns error', 'Connection refused'], index: ['pypi', 'testpypi'] }] },
      changes: 'time',
      when: { en: 'It timed out, or the connection was closed or refused', 'zh-CN': '超时，或者连接被关闭、被拒绝' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]. If it comes back on a runner of your own, its network does not let uv reach the host in the message.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。如果在你自己的运行器上再次出现，就是它的网络让 uv 连不上错误信息里的主机。',
        },
        {
          en: 'Allow the host of the upload (`upload.pypi.org` or `test.pypi.org`) and `*.actions.githubusercontent.com`, both on port 443. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '放行上传主机（`upload.pypi.org` 或 `test.pypi.org`）和 `*.actions.githubusercontent.com`，端口都是 443。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Searching for the cause of a `Missing credentials` line below: it only follows because the exchange failed.',
      'zh-CN': '去查下面那行 `Missing credentials` 的原因：它只是令牌交换失败的后果。',
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run --trusted-publishing always` in the publish job: it makes the exchange, uploads nothing, and fails if the exchange does. Without `--trusted-publishing always`, a dry run of uv 0.13.2 or later hides a failed exchange.',
      'zh-CN': '在发布作业里运行 `uv publish --dry-run --trusted-publishing always`：它会做令牌交换，什么也不上传；交换失败，它也会失败。不加 `--trusted-publishing always`，uv 0.13.2 及以后的试运行不会显示交换失败。',
    },
  ],
  next: ['uv-exchange-service-unavailable', 'uv-upload-connection-failed', 'uv-missing-credentials'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing/pypi.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [33, 62] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [17, 44] },
    { repo: 'astral-sh/ambient-id', path: 'src/github.rs', ref: '11d56b6a343031215823d5252bfc40655d0f6e36', lines: [12, 16] },
  ],
} as const satisfies ErrorEntry;
