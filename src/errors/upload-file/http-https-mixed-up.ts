import type { ErrorEntry } from '../types.ts';

export default {
  id: 'http-https-mixed-up',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [
    {
      text: 'Failed to send POST request\n  cause: error sending request for url (http://{address})\n  cause: client error (SendRequest)\n  cause: connection closed before message completed',
      since: 'uv 0.12.14',
    },
  ],
  outranks: ['uv-upload-connection-failed'],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'client error (SendRequest) cause: connection closed before message completed',
  name: { en: 'http:// for an address that wants https', 'zh-CN': '该用 https 的地址写成了 http://' },
  meaning: {
    en: 'The publish URL begins with `http://`, and the other side closed the connection without an answer. A port that speaks TLS does so when it is spoken to without. The file was offered and hardly taken; a server that broke off by itself looks the same.',
    'zh-CN': '发布 URL 以 `http://` 开头，而对方没有响应就关闭了连接。使用 TLS 的端口收到不加密的请求时就会这样。文件发出了，但多半没有被接收；服务器自己中断，看起来也一样。',
  },
  says: {
    en: 'uv spoke http to `{address}`, and the other side closed the connection without an answer: this port mostly wants https.',
    'zh-CN': 'uv 用 http 访问 `{address}`，对方没有响应就关闭了连接：这个端口多半要用 https。',
  },
  causes: [
    {
      en: 'The port speaks TLS, and the URL lacks the `s` of `https://`.',
      'zh-CN': '端口使用 TLS，而 URL 少写了 `https://` 里的 `s`。',
    },
    {
      en: 'The index, or a proxy before it, stopped in the middle of the request.',
      'zh-CN': '索引或它前面的代理在请求中途停止了。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The index wants https', 'zh-CN': '索引要用 https' },
      steps: [
        {
          en: 'Write `https://` in place of `http://` in the publish URL, where the step sets it: `--publish-url`, `UV_PUBLISH_URL` or `publish-url` in `pyproject.toml`.',
          'zh-CN': '在设置发布 URL 的地方（`--publish-url`、`UV_PUBLISH_URL`，或 `pyproject.toml` 里的 `publish-url`），把 `http://` 改成 `https://`。',
        },
        {
          en: 'If `curl -i` and the `http://` URL gets an answer on the runner, the scheme is right: look at the log of the index.',
          'zh-CN': '如果在运行器上用 `curl -i` 加 `http://` 的 URL 能得到响应，协议就没有错：去看索引的日志。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The first line of the next run names the address with `https://`, and no `error:` follows.',
      'zh-CN': '下一次运行的第一行是带 `https://` 的地址，后面没有 `error:`。',
    },
  ],
  next: ['uv-upload-connection-failed', 'private-index-without-trusted-publishing'],
  sources: [{ repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [134, 155] }],
} as const satisfies ErrorEntry;
