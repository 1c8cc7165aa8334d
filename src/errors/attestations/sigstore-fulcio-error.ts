import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sigstore-fulcio-error',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  // Any step that signs with sigstore-python says that it waits: of the action are its own words above.
  among: ['Generating and uploading digital attestations', 'Run pypa/gh-action-pypi-publish', 'fulcio.sigstore.dev/api', "fulcio.sigstore.dev', port", '_internal/fulcio', '_internal.fulcio'],
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
    { text: 'Retrieving signed certificate...\n{traceback}requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)', since: 'v1.10.0' },
    { text: 'sigstore/_internal/fulcio/client.py{traceback}requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)', since: 'v1.10.0' },
    { text: 'sigstore/_internal/fulcio/client.py{traceback}ValueError: Unable to load PEM file.', since: 'v1.10.0' },
    // sigstore-python sets no limit of time for this request.
    { text: 'Retrieving signed certificate...\nError: The operation was canceled.' },
    { text: 'Retrieving signed certificate...\nThe operation was canceled.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'for url: https://fulcio.sigstore.dev/api/v2/signingCert',
  name: { en: 'Sigstore issued no signing certificate', 'zh-CN': 'Sigstore 没有签发签名证书' },
  meaning: {
    en: 'The sign-in to the index worked. To sign the files the action asked Fulcio (`fulcio.sigstore.dev`), the certificate authority of Sigstore, for a certificate and got an HTTP error, an answer without a certificate, or no connection (`Max retries exceeded`). It does not catch it, so a traceback appears. Nothing was uploaded.',
    'zh-CN':
      '在索引上的认证已经成功。为了给文件签名，action 向 Sigstore 的证书颁发机构 Fulcio（`fulcio.sigstore.dev`）申请证书，得到的是 HTTP 错误、没有证书的响应，或者根本连不上（`Max retries exceeded`）。action 没有捕获它，所以打印出 traceback。什么都没有上传。',
  },
  says: [
    {
      applies: { wording: [7, 8] },
      en: 'The sign-in to the index worked. To sign the files the action asked Fulcio (`fulcio.sigstore.dev`) for a certificate, and the log shows no answer: the action waits for it without a limit of time. Nothing was uploaded.',
      'zh-CN': '在索引上的认证已经成功。为了给文件签名，action 向 Fulcio（`fulcio.sigstore.dev`）申请证书，日志里没有响应：action 等这个响应是不设时限的。什么都没有上传。',
    },
    {
      en: 'The sign-in to the index worked. To sign the files the action asked Fulcio (`fulcio.sigstore.dev`), the certificate authority of Sigstore, for a certificate, and the answer was `{status}`. Nothing was uploaded.',
      'zh-CN': '在索引上的认证已经成功。为了给文件签名，action 向 Sigstore 的证书颁发机构 Fulcio（`fulcio.sigstore.dev`）申请证书，得到的是 `{status}`。什么都没有上传。',
    },
  ],
  causes: [
    {
      en: '`Server Error`, that is 5xx: Fulcio is down or overloaded for a moment.',
      'zh-CN': '`Server Error`，也就是 5xx：Fulcio 暂时故障或过载。',
    },
    {
      en: '`400 Client Error`: Fulcio refused this request, sometimes for the moment only. It always does where the environment of the job has a name with other than ASCII characters, for instance an emoji. Releases of sigstore-python before 4.4.0 put it into the request in a form that Fulcio refuses; v1.14.2 of the action brings 4.5.0.',
      'zh-CN': '`400 Client Error`：Fulcio 拒绝了这次请求，有时只是暂时的。作业的环境名里有非 ASCII 字符（比如中文或 emoji）时，它总会拒绝。sigstore-python 4.4.0 之前的版本会把它写进请求，而 Fulcio 不接受这种写法；action v1.14.2 带的是 4.5.0。',
    },
    {
      en: '`SSLError`, `ConnectionError` or `ProxyError` with `/api/v2/signingCert`: the runner does not reach `fulcio.sigstore.dev`, or a proxy of its network answers with a certificate that the action does not know.',
      'zh-CN': '带 `/api/v2/signingCert` 的 `SSLError`、`ConnectionError` 或 `ProxyError`：运行器连不上 `fulcio.sigstore.dev`，或者它所在网络的代理出示了 action 不认识的证书。',
    },
    {
      en: '`JSONDecodeError` below `Retrieving signed certificate...`: a page came in place of the answer of Fulcio, mostly from a proxy.',
      'zh-CN': '`Retrieving signed certificate...` 下面是 `JSONDecodeError`：收到的不是 Fulcio 的响应，而是一个网页，多半来自代理。',
    },
  ],
  fixes: [
    {
      applies: { not: { any: [{ wording: [3, 4, 5, 6] }, { wording: [0], status: ['401', '403', '404', '407'] }] } },
      changes: 'time',
      when: { en: 'Fulcio issued none for the moment', 'zh-CN': '暂时没有签发证书' },
      steps: [
        {
          en: 'Look at [status.sigstore.dev](https://status.sigstore.dev/), wait a few minutes, and run the failed job again, on GitHub with [[re-run-failed-jobs]]. If it fails again and the release cannot wait, set `attestations: false` on the step with the publish action.',
          'zh-CN': '看看 [status.sigstore.dev](https://status.sigstore.dev/)，等几分钟，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。如果再次失败而又等不及，就给使用发布 action 的步骤加上 `attestations: false`。',
        },
        {
          en: 'After such a change start the release again from a commit that holds it.',
          'zh-CN': '这样改了之后，从包含这个改动的提交重新发布。',
        },
      ],
      tradeoff: {
        en: 'With `attestations: false` the files of this version carry no attestations. Trusted Publishing goes on working.',
        'zh-CN': '用 `attestations: false` 时，这个版本的文件不带证明。可信发布（Trusted Publishing）照常工作。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
    {
      applies: { wording: [0, 1], status: ['400'] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'It is `400 Client Error`, and the job has an environment with a name like `🚀 pypi`', 'zh-CN': '报的是 `400 Client Error`，而作业的环境名类似 `🚀 pypi`' },
      steps: [
        {
          en: 'Look at the name under `environment:` of the publish job. If it holds other than ASCII characters, such as an emoji, update the action to v1.14.2 or later.',
          'zh-CN': '看发布作业的 `environment:` 里的名字。如果含有非 ASCII 字符，比如中文或 emoji，就把 action 更新到 v1.14.2 或更新的版本。',
        },
        {
          en: 'Or, in the repository, open [[settings]], then [[environments]], and create one with an ASCII name, with the same protection rules. Enter it in the workflow file and [in the publisher on the index](/fix-trusted-publishing/#environment).',
          'zh-CN': '或者在仓库的 [[settings]] → [[environments]] 里新建一个 ASCII 名字的环境，保护规则照旧。把它写进工作流文件，并[填到索引上的发布者里](/fix-trusted-publishing/#environment)。',
        },
      ],
      example: { scope: 'job', mark: ['environment:', 'name: pypi'] },
    },
    {
      applies: { wording: [3], values: { exception: { is: ['SSLError'] } } },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The last line says `SSLError`', 'zh-CN': '最后一行是 `SSLError`' },
      steps: [
        {
          en: 'A proxy of your network shows a certificate that the action does not know. Put the file with that certificate into the workspace, and name it as `REQUESTS_CA_BUNDLE` and as `SSL_CERT_FILE` in `env:` of the publish step.',
          'zh-CN': '你所在网络的代理出示了 action 不认识的证书。把含有这份证书的文件放进工作区，并在发布步骤的 `env:` 里用 `REQUESTS_CA_BUNDLE` 和 `SSL_CERT_FILE` 指定它。',
        },
        {
          en: 'Or publish from a job with `runs-on: ubuntu-latest`, or have the inspection of `fulcio.sigstore.dev` switched off in your network.',
          'zh-CN': '或者改用 `runs-on: ubuntu-latest` 的作业发布，或者请人在网络里关掉对 `fulcio.sigstore.dev` 的解密检查。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [3], not: { values: { exception: { is: ['SSLError'] } } } }, { wording: [4, 5, 6] }, { wording: [0], status: ['401', '403', '404', '407'] }] },
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'The runner does not reach Fulcio, or something answers in its place', 'zh-CN': '运行器连不上 Fulcio，或者返回响应的不是它' },
      steps: [
        {
          en: 'Let the runner reach `fulcio.sigstore.dev` without a proxy or firewall that answers in its place: the fault is in its network. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '让运行器能访问 `fulcio.sigstore.dev`，中间没有拦截或代为响应的代理、防火墙：问题出在它的网络上。[发布要访问的主机](/how-it-works/#network)',
        },
        {
          en: 'If the network cannot be changed, publish from a job with `runs-on: ubuntu-latest`, or set `attestations: false` on the publish step.',
          'zh-CN': '如果网络改不了，就改用 `runs-on: ubuntu-latest` 的作业发布，或者给发布步骤加上 `attestations: false`。',
        },
      ],
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
