import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sigstore-fulcio-error',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'requests.exceptions.HTTPError: {status} Client Error: {reason} for url: https://fulcio.sigstore.dev/api/v2/signingCert',
      since: 'v1.10.0',
    },
    {
      text: 'requests.exceptions.HTTPError: {status} Server Error: {reason} for url: https://fulcio.sigstore.dev/api/v2/signingCert',
      since: 'v1.10.0',
    },
    { text: 'sigstore._internal.fulcio.client.FulcioClientError', since: 'v1.10.0' },
    {
      text: "requests.exceptions.{exception}: HTTPSConnectionPool(host='fulcio.sigstore.dev', port=443): Max retries exceeded with url: /api/v2/signingCert (Caused by {reason}",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'for url: https://fulcio.sigstore.dev/api/v2/signingCert',
  name: { en: 'Sigstore issued no signing certificate', 'zh-CN': 'Sigstore 没有签发签名证书' },
  meaning: {
    en: 'The sign-in to the index worked. To sign the files the action asked Fulcio, the certificate authority of Sigstore, for a certificate and got an HTTP error, an answer without a certificate, or no connection (`Max retries exceeded`). It does not catch it, so a traceback appears. Nothing was uploaded.',
    'zh-CN':
      '在索引上的认证已经成功。为了给文件签名，action 向 Sigstore 的证书颁发机构 Fulcio 申请证书，得到的是 HTTP 错误、没有证书的响应，或者根本连不上（`Max retries exceeded`）。action 没有捕获它，所以打印出 traceback。什么都没有上传。',
  },
  causes: [
    {
      en: '`Server Error`, that is 5xx: Fulcio is down or overloaded for a moment.',
      'zh-CN': '`Server Error`，也就是 5xx：Fulcio 暂时故障或过载。',
    },
    {
      en: '`400 Client Error`: the environment of the job has a name with other than ASCII characters, for instance an emoji. Releases of sigstore-python before 4.4.0 put it into the request in a form that Fulcio refuses; v1.14.2 of the action brings 4.5.0.',
      'zh-CN': '`400 Client Error`：作业的环境名里有非 ASCII 字符，比如中文或 emoji。sigstore-python 4.4.0 之前的版本会把它写进请求，而 Fulcio 不接受这种写法；action v1.14.2 带的是 4.5.0。',
    },
    {
      en: '`SSLError`, `ConnectionError` or `ProxyError` with `/api/v2/signingCert`: the runner does not reach `fulcio.sigstore.dev`, or a proxy of its network answers with a certificate that the action does not know.',
      'zh-CN': '带 `/api/v2/signingCert` 的 `SSLError`、`ConnectionError` 或 `ProxyError`：运行器连不上 `fulcio.sigstore.dev`，或者它所在网络的代理出示了 action 不认识的证书。',
    },
  ],
  fixes: [
    {
      when: { en: 'it is anything but `400 Client Error` with such an environment', 'zh-CN': '除了环境名引起的 `400 Client Error` 之外的情况' },
      steps: [
        {
          en: 'Read the last line with `requests.exceptions`. `SSLError`, `ProxyError`, and on a runner of your own `Failed to resolve` or `Connection refused`, come from its network: let it reach `fulcio.sigstore.dev` ([the hosts of a release](/how-it-works/#network)). `400 Client Error` asks for a look at the name of the environment. Otherwise look at [status.sigstore.dev](https://status.sigstore.dev/), wait, and in the run choose [[re-run-jobs]], then [[re-run-failed-jobs]].',
          'zh-CN': '看最后一行 `requests.exceptions`。`SSLError`、`ProxyError`，以及在你自己的运行器上出现的 `Failed to resolve` 或 `Connection refused`，出在它的网络上：允许它访问 `fulcio.sigstore.dev`（[发布要访问的主机](/how-it-works/#network)）。如果是 `400 Client Error`，就看看环境名。其他情况看看 [status.sigstore.dev](https://status.sigstore.dev/)，稍等，然后在这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。',
        },
        {
          en: 'If the release cannot wait, set `attestations: false` on the publish step and start it again from a commit that holds the change.',
          'zh-CN': '如果等不及，给发布步骤加上 `attestations: false`，并从包含这个改动的提交重新发布。',
        },
      ],
      tradeoff: {
        en: 'With `attestations: false` the files of this version carry no attestations. Trusted Publishing goes on working.',
        'zh-CN': '用 `attestations: false` 时，这个版本的文件不带证明。可信发布（Trusted Publishing）照常工作。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
    {
      when: { en: 'it is `400 Client Error` and the environment has a name like `🚀 pypi`', 'zh-CN': '报的是 `400 Client Error`，而环境名类似 `🚀 pypi`' },
      steps: [
        {
          en: 'Update the action to v1.14.2 or later. Or, in the repository, open [[settings]], then [[environments]], and create one with an ASCII name, with the same protection rules.',
          'zh-CN': '把 action 更新到 v1.14.2 或更新的版本。或者在仓库的 [[settings]] → [[environments]] 里新建一个 ASCII 名字的环境，保护规则照旧。',
        },
        {
          en: 'Enter it in the workflow file under `environment:` and [in the publisher on the index](/fix-trusted-publishing/#environment).',
          'zh-CN': '把它写进工作流文件的 `environment:`，并[填到索引上的发布者里](/fix-trusted-publishing/#environment)。',
        },
      ],
      example: { scope: 'job', mark: ['environment:', 'name: pypi'] },
    },
  ],
  notAFix: [
    {
      en: 'A new API token or `id-token: write`: signing in and getting the OIDC token have worked already.',
      'zh-CN': '换 API token 或加 `id-token: write`：认证和获取 OIDC 令牌都已经成功。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After `Retrieving signed certificate...` the log goes on to `Successfully verified SCT...`.',
      'zh-CN': '什么都没有上传，版本号还能用。日志在 `Retrieving signed certificate...` 之后走到 `Successfully verified SCT...`。',
    },
  ],
  next: ['sigstore-rekor-error', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'sigstore/sigstore-python', path: 'sigstore/_internal/fulcio/client.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370', lines: [93, 116] },
    { repo: 'sigstore/sigstore-python', path: 'sigstore/sign.py', ref: '27db13db157ecae5606eb22ec0be299ef348c370', lines: [118, 182] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/376' },
    { repo: 'sigstore/sigstore-python', path: 'issues/1507' },
  ],
} as const satisfies ErrorEntry;
