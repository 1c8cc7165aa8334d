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
    {
      when: { en: 'the connection failed', 'zh-CN': '连接失败' },
      steps: [
        {
          en: 'Read the last `cause:` line (`Caused by:` in older releases). With `dns error` compare the host with the one you mean; with `tcp connect error` see whether the runner may reach it ([the hosts of a release](/how-it-works/#network)); with `tunnel error` correct or remove `HTTPS_PROXY`; with `invalid peer certificate` give uv the certificates of your network with `SSL_CERT_FILE` or `--system-certs` (`--native-tls` up to 0.9). With `operation timed out` or a closed connection, look under [[release-files]] which files are there, then run the job again.',
          'zh-CN':
            '看最后一行 `cause:`（旧版是 `Caused by:`）。`dns error`：核对主机名。`tcp connect error`：看运行器能不能访问这台主机（[发布要访问的主机](/how-it-works/#network)）。`tunnel error`：改正或删掉 `HTTPS_PROXY`。`invalid peer certificate`：用 `SSL_CERT_FILE` 或 `--system-certs`（0.9 及更早是 `--native-tls`）把你的网络所用的证书交给 uv。`operation timed out` 或连接被关闭：先到 [[release-files]] 看看已经有哪些文件，再重新运行作业。',
        },
        {
          en: 'Large files over a slow line: raise `UV_UPLOAD_HTTP_TIMEOUT`, which is in seconds.',
          'zh-CN': '文件大而网络慢：调大 `UV_UPLOAD_HTTP_TIMEOUT`，单位是秒。',
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
