import type { ErrorEntry } from '../types.ts';

export default {
  id: 'requests-ssl-or-proxy-error',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='{domain}', port=443): Max retries exceeded with url: /_/oidc/{endpoint} (Caused by SSLError({reason}",
    },
    {
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='{server}.actions.githubusercontent.com', port=443): Max retries exceeded with url: {request} (Caused by SSLError({reason}",
      until: 'id 1.5.0',
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
  headline: 'requests.exceptions.SSLError: HTTPSConnectionPool',
  name: { en: 'A proxy stands in the way of signing in', 'zh-CN': '认证时被代理挡住' },
  meaning: {
    en: 'To sign in, the program calls the index and the token service of GitHub. Here it did not trust the certificate that it was shown (`SSLError`), or did not get through the proxy it was told to use (`ProxyError`). Both arise between the runner and the host, not at PyPI. Nothing was uploaded.',
    'zh-CN': '认证时，程序要访问索引和 GitHub 的令牌服务。这里它不信任对方出示的证书（`SSLError`），或者没能通过设定的代理（`ProxyError`）。两种情况都出在运行器和目标主机之间，不在 PyPI。什么都没有上传。',
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
      when: { en: 'the publish job can run elsewhere', 'zh-CN': '发布作业可以换个地方运行' },
      steps: [
        {
          en: 'Look at the host in the message. A private index shows a certificate of its own: give the step its `user` and `password`, and the certificates as described below. For PyPI, TestPyPI and GitHub publish from a job with `runs-on: ubuntu-latest`, which downloads what the build job made: there is no such proxy. If the job runs there already, remove `HTTPS_PROXY` from its `env:`.',
          'zh-CN': '看错误信息里的主机。私有索引用的是它自己的证书：给步骤写上它的 `user` 和 `password`，证书按下面说的设置。如果是 PyPI、TestPyPI 或 GitHub，改在 `runs-on: ubuntu-latest` 的作业里发布，由它下载构建作业的产物：那里没有这样的代理。如果作业已经在那里运行，就从它的 `env:` 里删掉 `HTTPS_PROXY`。',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest'] },
    },
    {
      when: { en: 'it has to be your own runner', 'zh-CN': '只能用你自己的运行器' },
      steps: [
        {
          en: 'Have the host that the message names taken out of the inspection, or let it through the proxy. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '请网络管理员让代理对错误信息里的主机不做解密检查，或者放行这台主机。[发布要访问的主机](/how-it-works/#network)',
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
