import { certificateFixes, certificateSays, NO_CA } from '../shared/certificate.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-certificate-not-trusted',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  among: [
    'Uploading distributions to', 'upload.pypi.org', '/legacy', '/_/oidc/', 'twine upload', 'twine/commands', 'twine/repository', 'twine/cli', 'twine/package', 'flit publish', 'flit/upload',
    'poetry publish', 'pdm publish', 'pdm-publish-', 'hatch publish', 'maturin', 'uv publish', 'file to http', 'files to http', 'Failed to upload', 'Error uploading', 'to repository',
  ],
  messages: [
    {
      text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {reason}",
    },
    { text: 'Error uploading to repository: {url} - [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {reason}' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: io: invalid peer certificate: {reason}' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: {url}: Connection Failed: tls connection init failed: invalid peer certificate: {reason}' },
    { text: '[ConnectError]: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {reason}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'SSLCertVerificationError(1, [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed:',
  name: { en: 'The certificate of the server is not trusted', 'zh-CN': '服务器的证书不受信任' },
  meaning: {
    en: 'The program got a certificate that it does not trust: that of a private index signed by the CA of a company, or that of a proxy which opens the connection. It broke off before it sent the file. Each program reads its certificates from a variable of its own, so what helps one does nothing for another.',
    'zh-CN':
      '程序收到的证书不受它信任：可能是由公司自己的 CA 签发的私有索引证书，也可能是解开连接的代理出示的证书。它在发送文件之前就中断了。各个程序从不同的变量读取证书，对一个有用的设置，对另一个不起作用。',
  },
  says: certificateSays,
  causes: [
    {
      en: 'The index is a private one, and its CA is not in the list that this program carries.',
      'zh-CN': '这是私有索引，它的 CA 不在这个程序自带的列表里。',
      applies: { index: ['other'] },
    },
    {
      en: 'A proxy of the network opens the connection to PyPI and signs it with a certificate of its own.',
      'zh-CN': '所在网络的代理会解开与 PyPI 的连接，换上它自己的证书。',
      applies: { index: ['pypi', 'testpypi'] },
    },
    {
      en: 'The CA is set in a variable that this program does not read.',
      'zh-CN': 'CA 设置在了这个程序不读取的变量里。',
    },
  ],
  fixes: [
    ...certificateFixes,
    {
      applies: { wording: [0], program: ['twine', 'flit'], not: NO_CA },
      changes: 'file',
      when: { en: 'twine or flit uploads', 'zh-CN': '用 twine 或 flit 上传' },
      steps: [
        {
          en: 'Give the step `REQUESTS_CA_BUNDLE` with the path of a PEM file that holds the CA which signed this certificate. twine takes it from `--cert` or `TWINE_CERT` too, unless that variable is set.',
          'zh-CN': '给步骤设置 `REQUESTS_CA_BUNDLE`，值是一个 PEM 文件的路径，里面有签发这个证书的 CA。没有设置这个变量时，twine 也读取 `--cert` 或 `TWINE_CERT`。',
        },
        {
          en: 'The file takes the place of the list of trusted certificates. `SSL_CERT_FILE` is not read.',
          'zh-CN': '这个文件会取代原来的信任列表。`SSL_CERT_FILE` 不会被读取。',
        },
      ],
    },
    {
      applies: { wording: [0], program: ['action'], not: NO_CA },
      changes: 'file',
      when: { en: 'The action uploads', 'zh-CN': '用 action 上传' },
      steps: [
        {
          en: 'Put the CA into a PEM file in the workspace, and name it in the `env:` of the publish step as `REQUESTS_CA_BUNDLE: /github/workspace/ca.pem`: the action runs in a container that does not know the certificates of your runner.',
          'zh-CN': '把 CA 存成工作区里的一个 PEM 文件，在发布步骤的 `env:` 里写 `REQUESTS_CA_BUNDLE: /github/workspace/ca.pem`：action 在容器里运行，不认识运行器上的证书。',
        },
        {
          en: 'If the address is that of PyPI, it is better to have it taken out of the inspection by the proxy: [the hosts of a release](/how-it-works/#network).',
          'zh-CN': '如果地址属于 PyPI，最好请网络管理员让代理不再解密检查它：[发布要访问的主机](/how-it-works/#network)。',
        },
      ],
    },
    {
      applies: { wording: [1], not: NO_CA },
      changes: 'file',
      when: { en: 'hatch uploads', 'zh-CN': '用 hatch 上传' },
      steps: [
        {
          en: 'Give the step `HATCH_INDEX_CA_CERT` with the path of a PEM file that holds the CA, or call `hatch publish --ca-cert` and the path.',
          'zh-CN': '给步骤设置 `HATCH_INDEX_CA_CERT`，值是包含这个 CA 的 PEM 文件的路径；也可以运行 `hatch publish --ca-cert` 加路径。',
        },
        {
          en: '`SSL_CERT_FILE` works too; `REQUESTS_CA_BUNDLE` is not read.',
          'zh-CN': '`SSL_CERT_FILE` 也可以；`REQUESTS_CA_BUNDLE` 不会被读取。',
        },
      ],
    },
    {
      applies: { wording: [4], not: NO_CA },
      changes: 'file',
      when: { en: 'pdm uploads', 'zh-CN': '用 pdm 上传' },
      steps: [
        {
          en: 'Give the step `PDM_PUBLISH_CA_CERTS` with the path of a PEM file that holds the CA which signed this certificate, or call `pdm publish --ca-certs` and the path.',
          'zh-CN': '给步骤设置 `PDM_PUBLISH_CA_CERTS`，值是一个 PEM 文件的路径，文件里有签发这个证书的 CA；也可以运行 `pdm publish --ca-certs` 加上这个路径。',
        },
      ],
    },
    {
      applies: { wording: [2, 3], not: NO_CA },
      changes: 'file',
      when: { en: 'maturin uploads', 'zh-CN': '用 maturin 上传' },
      steps: [
        {
          en: 'Give the step `MATURIN_CA_BUNDLE` with the path of a PEM file that holds the CA which signed this certificate. `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` are read where it is not set.',
          'zh-CN': '给步骤设置 `MATURIN_CA_BUNDLE`，值是一个 PEM 文件的路径，里面有签发这个证书的 CA。没有设置它时，会读取 `REQUESTS_CA_BUNDLE` 和 `CURL_CA_BUNDLE`。',
        },
        {
          en: '`SSL_CERT_FILE` is not read.',
          'zh-CN': '`SSL_CERT_FILE` 不会被读取。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { any: [NO_CA, { program: ['twine', 'flit', 'action'] }] } },
      changes: 'file',
      when: { en: 'Another program uploads', 'zh-CN': '用其他程序上传' },
      steps: [
        {
          en: 'Put the CA into a PEM file and name it in the variable that your program reads: poetry `POETRY_CERTIFICATES_CORP_CERT` for `-r corp`, pdm `PDM_PUBLISH_CA_CERTS`, uv `SSL_CERT_FILE`, twine and flit `REQUESTS_CA_BUNDLE`, hatch `HATCH_INDEX_CA_CERT`, maturin `MATURIN_CA_BUNDLE`.',
          'zh-CN': '把 CA 存成 PEM 文件，在你的程序读取的变量里写上路径：poetry 用 `-r corp` 时是 `POETRY_CERTIFICATES_CORP_CERT`，pdm 是 `PDM_PUBLISH_CA_CERTS`，uv 是 `SSL_CERT_FILE`，twine 和 flit 是 `REQUESTS_CA_BUNDLE`，hatch 是 `HATCH_INDEX_CA_CERT`，maturin 是 `MATURIN_CA_BUNDLE`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Switching the verification off: whoever answers then gets the password.',
      'zh-CN': '关闭证书校验：那样无论谁响应，都能拿到密码。',
    },
    {
      en: 'Waiting, or another token: the index was not reached.',
      'zh-CN': '等一等，或者换 token：还没有连上索引。',
    },
  ],
  verify: [
    {
      en: '`curl --cacert ca.pem` and the upload URL answers on the runner without a certificate error. Nothing was sent, so the version number is still free.',
      'zh-CN': '在运行器上执行 `curl --cacert ca.pem` 加上传 URL，不再报证书错误。什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['ca-bundle-path-missing', 'twine-upload-connection-failed', 'requests-ssl-or-proxy-error', 'uv-upload-connection-failed'],
  sources: [
    { repo: 'psf/requests', path: 'src/requests/adapters.py', ref: '1f6589ec3a1ee910f9a65cc3ceac60b26677bc0e', lines: [713, 729] },
    { repo: 'pypa/hatch', path: 'docs/plugins/publisher/package-index.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [9, 17] },
    { repo: 'pypa/hatch', path: 'src/hatch/index/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [34, 48] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [394, 421] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [79, 149] },
    { repo: 'python-poetry/poetry', path: 'docs/repositories.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [545, 557] },
  ],
} as const satisfies ErrorEntry;
