import { certificateFixes } from '../shared/certificate.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-upload-connection-failed',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'Failed to send POST request\n  cause: error sending request for url ({url})\n  cause: {reason}', since: 'uv 0.12.14' },
    { text: 'Failed to send POST request\n  Caused by: error sending request for url ({url})\n  Caused by: {reason}', until: 'uv 0.12.13' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Failed to send POST request cause: error sending request for url',
  name: { en: 'uv: the connection failed during the upload', 'zh-CN': 'uv：上传时连接失败' },
  meaning: {
    en: '`uv publish` began to upload a file and the connection failed: no answer came from the index. The last `cause:` line says how far it came.',
    'zh-CN': '`uv publish` 开始上传文件，连接却失败了：没有收到索引的响应。最后一行 `cause:` 说明了走到哪一步。',
  },
  says: {
    en: 'The connection of `uv publish` to `{url}` failed. The last `cause:` line says how far it came.',
    'zh-CN': '`uv publish` 与 `{url}` 的连接失败了。最后一行 `cause:` 说明了走到哪一步。',
  },
  causes: [
    {
      en: '`dns error`, `tunnel error`, `tcp connect error` or `invalid peer certificate`: no connection was made, so this file was not sent. The publish URL, the proxy or the certificates of the runner are wrong.',
      'zh-CN': '`dns error`、`tunnel error`、`tcp connect error` 或 `invalid peer certificate`：连接没有建立，这个文件没有发出。发布 URL、代理或运行器的证书有误。',
    },
    {
      en: '`operation timed out` or a closed connection: the file was sent, up to four times, and the answer got lost. It may have arrived.',
      'zh-CN': '`operation timed out` 或连接被关闭：文件已经发送（最多四次），但响应丢失了。文件可能已经传到。',
    },
  ],
  fixes: [
    ...certificateFixes,
    {
      applies: { index: ['pypi', 'testpypi'], near: ['dns error'], not: { values: { host: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org', 'www.pypi.org', 'pypi.python.org', 'testpypi.python.org'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'The host is none of PyPI or TestPyPI', 'zh-CN': '这个主机不是 PyPI 或 TestPyPI 的' },
      steps: [
        {
          en: 'Correct the upload address: PyPI and TestPyPI take no uploads at this host. That of TestPyPI is `https://test.pypi.org/legacy/`; that of PyPI is `https://upload.pypi.org/legacy/`, which is the default and need not be written.',
          'zh-CN': '改正上传地址：PyPI 和 TestPyPI 在这个主机上不接收上传。TestPyPI 的是 `https://test.pypi.org/legacy/`；PyPI 的是 `https://upload.pypi.org/legacy/`，它是默认值，不用写。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['operation timed out'] }, { near: ['connection closed', 'SendRequest', 'connection reset', 'broken pipe'], not: { values: { url: { holds: ['http://'] } } } }] },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The connection broke off or took too long', 'zh-CN': '连接中断或超时' },
      steps: [
        {
          en: 'Look on the index, on PyPI under [[release-files]] on the project page, which files are there: this one may have arrived although no answer came. Then run the job again. After `operation timed out`, raise `UV_UPLOAD_HTTP_TIMEOUT`, which is in seconds.',
          'zh-CN': '先到索引上（PyPI 是项目页面的 [[release-files]]）看看已经有哪些文件：这个文件虽然没有得到响应，也可能已经传到。然后重新运行作业。如果是 `operation timed out`，就调大 `UV_UPLOAD_HTTP_TIMEOUT`，单位是秒。',
        },
      ],
    },
    {
      applies: { near: ['dns error', 'tcp connect error'] },
      when: { en: 'The host cannot be reached', 'zh-CN': '主机连不上' },
      steps: [
        {
          en: 'Compare host and port in the publish URL with those of the index, and see whether the runner may reach them. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '核对发布 URL 里的主机和端口，看它们是不是索引的，再看运行器能不能访问。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { near: ['tunnel error'] },
      when: { en: 'The proxy is at fault', 'zh-CN': '问题出在代理' },
      steps: [
        {
          en: 'Correct or remove `HTTPS_PROXY` in the environment of the step: uv did not get through the proxy.',
          'zh-CN': '改正或删掉步骤环境里的 `HTTPS_PROXY`：uv 没能通过代理。',
        },
      ],
    },
    {
      applies: { near: ['UnknownIssuer', 'UnhandledCriticalExtension', 'peer certificate: Other', 'peer certificate: Bad', 'peer certificate: CaUsed', 'peer certificate: Invalid'] },
      when: { en: 'The certificate is not trusted', 'zh-CN': '证书不被信任' },
      steps: [
        {
          en: 'Set `SSL_CERT_FILE` to the file with the certificates of your network, or give uv `--system-certs` (`--native-tls` up to 0.9). If `SSL_CERT_FILE` is set already, see that its path exists on the runner: otherwise uv trusts no certificate at all.',
          'zh-CN': '把 `SSL_CERT_FILE` 设为你的网络所用证书的文件，或者给 uv 加上 `--system-certs`（0.9 及更早是 `--native-tls`）。如果已经设置了 `SSL_CERT_FILE`，就看它的路径在运行器上是否存在：不存在的话，uv 什么证书都不信任。',
        },
        {
          en: 'uv does not read `REQUESTS_CA_BUNDLE`.',
          'zh-CN': 'uv 不读取 `REQUESTS_CA_BUNDLE`。',
        },
      ],
    },
    {
      applies: { values: { url: { holds: ['http://'] } }, near: ['connection closed', 'InvalidContentType'] },
      changes: 'file',
      when: { en: 'The publish URL begins with `http://`', 'zh-CN': '发布 URL 以 `http://` 开头' },
      steps: [
        {
          en: 'Write `https://` in the publish URL if the index speaks it: a port that expects TLS closes a plain connection at once.',
          'zh-CN': '如果索引使用 `https://`，就在发布 URL 里这样写：等待 TLS 的端口会立刻关闭明文连接。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run lists each file as `Uploading`, and no `error:` follows. PyPI accepts an identical file that it already has.',
      'zh-CN': '下一次运行里，每个文件都出现一行 `Uploading`，后面没有 `error:`。PyPI 会接受它已经有的、完全相同的文件。',
    },
  ],
  next: ['uv-exchange-connection-failed', 'uv-upload-index-unavailable', 'file-already-exists'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [134, 155] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1208] },
  ],
} as const satisfies ErrorEntry;
