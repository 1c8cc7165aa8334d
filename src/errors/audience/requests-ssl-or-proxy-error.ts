import type { ErrorEntry } from '../types.ts';

export default {
  id: 'requests-ssl-or-proxy-error',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='upload.pypi.org', port=443): Max retries exceeded with url: /_/oidc/{endpoint} (Caused by SSLError({reason}",
    },
    {
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='{domain}', port=443): Max retries exceeded with url: /_/oidc/{endpoint} (Caused by SSLError({reason}",
    },
    {
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='{server}.actions.githubusercontent.com', port=443): Max retries exceeded with url: {request} (Caused by SSLError({reason}",
      until: 'id 1.5.0',
    },
    {
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='{domain}', port=443): Max retries exceeded with url: /_/oidc/{endpoint} (Caused by ProxyError('Unable to connect to proxy', NewConnectionError(\"HTTPSConnection(host='{proxy}', port={port}): {reason}",
    },
    {
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='{domain}', port=443): Max retries exceeded with url: /_/oidc/{endpoint} (Caused by ProxyError({reason}",
    },
    {
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='{server}.actions.githubusercontent.com', port=443): Max retries exceeded with url: {request} (Caused by ProxyError({reason}",
      until: 'id 1.5.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "SSLError: HTTPSConnectionPool(host='upload.pypi.org', port=443): Max retries exceeded with url: /_/oidc/",
  name: { en: 'A proxy stands in the way of signing in', 'zh-CN': '认证时被代理挡住' },
  meaning: {
    en: 'To sign in, the program calls the index and the token service of GitHub. Here it did not trust the certificate that it was shown (`SSLError`), or did not get through the proxy it was told to use (`ProxyError`). Both arise between the runner and the host, not at PyPI. Nothing was uploaded.',
    'zh-CN': '认证时，程序要访问索引和 GitHub 的令牌服务。这里它不信任对方出示的证书（`SSLError`），或者没能通过设定的代理（`ProxyError`）。两种情况都出在运行器和目标主机之间，不在 PyPI。什么都没有上传。',
  },
  says: {
    en: 'The proxy `{proxy}` that the job is told to use did not let the program through to `{domain}`. This arises between the runner and the host, not at PyPI.',
    'zh-CN': '作业设定的代理 `{proxy}` 没有让程序连上 `{domain}`。问题出在运行器和目标主机之间，不在 PyPI。',
  },
  causes: [
    {
      en: '`CERTIFICATE_VERIFY_FAILED`: a proxy of your network opens the connection and signs it with a certificate of its own, which the container of the action does not know.',
      'zh-CN': '`CERTIFICATE_VERIFY_FAILED`：你所在网络的代理会解开加密连接，换上它自己的证书，而 action 的容器不认识这个证书。',
    },
    {
      en: '`ProxyError`: `HTTPS_PROXY` names a proxy that is not there, or that refuses the host.',
      'zh-CN': '`ProxyError`：`HTTPS_PROXY` 里的代理不存在，或者它拒绝访问这台主机。',
    },
  ],
  fixes: [
    {
      applies: { wording: [3, 4, 5] },
      changes: 'setting',
      when: { en: 'The proxy is not reached or refuses', 'zh-CN': '代理连不上，或者它拒绝访问' },
      steps: [
        {
          en: 'Correct `HTTPS_PROXY` in the settings of the runner or the `env:` of the job, or remove it. `runs-on: ubuntu-latest` needs none.',
          'zh-CN': '在运行器的设置或作业的 `env:` 里改正 `HTTPS_PROXY`，或者删掉它。`runs-on: ubuntu-latest` 不需要代理。',
        },
        {
          en: 'Have the proxy let the host that the message names through. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '让代理放行错误信息里的主机。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { wording: [1], not: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } } },
      changes: 'file',
      when: { en: 'The certificate of a private index is not trusted', 'zh-CN': '私有索引的证书不受信任' },
      steps: [
        {
          en: 'Put the certificate of the authority of that index into a file that the step can read, and name it in `REQUESTS_CA_BUNDLE` under `env:` of the step. A private index wants its own user and password, too.',
          'zh-CN': '把那个索引所用的 CA 证书放进这个步骤读得到的文件，在步骤的 `env:` 下用 `REQUESTS_CA_BUNDLE` 指明。私有索引还需要它自己的用户名和密码。',
        },
        {
          en: 'Inside the action the workspace is `/github/workspace`.',
          'zh-CN': '在 action 里，工作区是 `/github/workspace`。',
        },
      ],
    },
    {
      applies: { program: ['action'], any: [{ wording: [0, 2] }, { wording: [1], values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } }] },
      changes: 'file',
      when: { en: 'The certificate is not trusted in the container of the action', 'zh-CN': 'action 的容器不信任证书' },
      steps: [
        {
          en: 'Publish from a job with `runs-on: ubuntu-latest`, which downloads what the build job made: no proxy of yours opens the connection to `upload.pypi.org` and `*.actions.githubusercontent.com` there.',
          'zh-CN': '改在 `runs-on: ubuntu-latest` 的作业里发布，由它下载构建作业的产物：那里没有你的代理去解开到 `upload.pypi.org` 和 `*.actions.githubusercontent.com` 的连接。',
        },
        {
          en: 'If it has to be your own runner, have the host that the message names taken out of the inspection. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '如果只能用你自己的运行器，请网络管理员让代理对错误信息里的主机不做解密检查。[发布要访问的主机](/how-it-works/#network)',
        },
        {
          en: 'Otherwise put the certificates into a file in the workspace and name it in the `env:` of the publish step, once as `REQUESTS_CA_BUNDLE` for signing in, Fulcio, Rekor and the upload, once as `SSL_CERT_FILE` for the root keys of sigstore. Inside the action the workspace is `/github/workspace`.',
          'zh-CN': '做不到的话，把证书放进工作区的一个文件，在发布步骤的 `env:` 里写两次：`REQUESTS_CA_BUNDLE` 用于认证、Fulcio、Rekor 和上传，`SSL_CERT_FILE` 用于 sigstore 的根密钥。在 action 里，工作区是 `/github/workspace`。',
        },
      ],
      tradeoff: {
        en: 'The file replaces the list of trusted certificates, so it has to hold all that are needed.',
        'zh-CN': '这个文件会取代原来的信任列表，所以要包含所有需要的证书。',
      },
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest'] },
    },
    {
      applies: { not: { program: ['action'] }, any: [{ wording: [0, 2] }, { wording: [1], values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } }] },
      changes: 'file',
      when: { en: 'The certificate is not trusted where twine runs', 'zh-CN': '运行 twine 的地方不信任证书' },
      steps: [
        {
          en: 'Put the certificates of your network into a file and name it in the `env:` of the step that runs twine, once as `REQUESTS_CA_BUNDLE` for the index, once as `SSL_CERT_FILE` for the token service of GitHub.',
          'zh-CN': '把你的网络所用的证书放进一个文件，在运行 twine 的步骤的 `env:` 里写两次：`REQUESTS_CA_BUNDLE` 用于索引，`SSL_CERT_FILE` 用于 GitHub 的令牌服务。',
        },
        {
          en: 'Or have the host that the message names taken out of the inspection. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '或者请网络管理员让代理对错误信息里的主机不做解密检查。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
      tradeoff: {
        en: 'The file replaces the list of trusted certificates, so it has to hold all that are needed.',
        'zh-CN': '这个文件会取代原来的信任列表，所以要包含所有需要的证书。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Waiting, or another token or publisher: neither PyPI nor GitHub has been reached.',
      'zh-CN': '等一等，或者换 token、换发布者：PyPI 和 GitHub 都还没有连上。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. On the runner, `curl https://upload.pypi.org/_/oidc/audience` answers with JSON. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。在运行器上执行 `curl https://upload.pypi.org/_/oidc/audience`，应该返回 JSON。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['trusted-publishing-network-traceback', 'id-token-request-network-traceback', 'sigstore-tuf-error'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'v1.5.0', lines: [79, 94] },
  ],
} as const satisfies ErrorEntry;
