import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-error-connecting-to-repository',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'Uploading {progress}%\n\nError connecting to repository' },
    { text: 'Error connecting to repository' },
    { text: 'Connection Error: We were unable to connect to the repository, ensure the url is correct and can be reached.' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Error connecting to repository',
  name: { en: 'poetry got no answer from the index', 'zh-CN': 'poetry 没有收到索引的响应' },
  meaning: {
    en: 'poetry says the same sentence for a certificate that it does not trust, a refused connection, a proxy that does not answer, a wrong scheme and a connection that broke. It keeps the reason back. Where the line above ends in `0%`, hardly anything was sent.',
    'zh-CN':
      '证书不受信任、连接被拒绝、代理没有响应、协议写错、连接断开，poetry 说的都是这一句话，不说原因。如果上一行以 `0%` 结尾，几乎什么都没有发出。',
  },
  causes: [
    {
      en: 'The certificate of a private index is signed by a CA that poetry does not know.',
      'zh-CN': '私有索引的证书由 poetry 不认识的 CA 签发。',
    },
    {
      en: 'Nothing listens at this host and port, or the runner does not reach it.',
      'zh-CN': '这台主机的这个端口上没有服务，或者运行器访问不到。',
    },
    {
      en: '`HTTP_PROXY` or `HTTPS_PROXY` names a proxy that does not answer.',
      'zh-CN': '`HTTP_PROXY` 或 `HTTPS_PROXY` 里的代理没有响应。',
    },
    {
      en: 'The URL begins with `http://` where the port speaks TLS, or with `https://` where it does not.',
      'zh-CN': 'URL 以 `http://` 开头，而端口用的是 TLS；或者以 `https://` 开头，而端口不用 TLS。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1], values: { progress: { holds: ['100'] } } },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The line above ends in `100%`', 'zh-CN': '上一行以 `100%` 结尾' },
      steps: [
        {
          en: 'Look which files of this version the index has, on PyPI under [[release-files]]: the file was sent whole, and poetry got no answer to it within 15 seconds, or the connection broke. If all are there, nothing is missing; if not, run the job again for those that are missing.',
          'zh-CN': '先看索引上已有这个版本的哪些文件，在 PyPI 上是 [[release-files]]：文件已经全部发出，poetry 在 15 秒内没有收到响应，或者连接断开。如果都在，就什么也不缺；如果不全，就重新运行作业，补上缺少的。',
        },
        {
          en: 'To wait longer the next time, set `POETRY_REQUESTS_TIMEOUT: 120` under `env:` of the step. If it ends the same way again, run `poetry publish -vvv`: the traceback names the reason.',
          'zh-CN': '想让它下次等得更久，就在步骤的 `env:` 下写 `POETRY_REQUESTS_TIMEOUT: 120`。如果结果还是一样，就运行 `poetry publish -vvv`：traceback 会写出原因。',
        },
      ],
    },
    {
      when: { en: 'The reason is not known yet', 'zh-CN': '还不知道原因' },
      steps: [
        {
          en: 'Run `poetry publish -vvv` with the same options in the same place: the traceback names the reason, `CERTIFICATE_VERIFY_FAILED`, `Connection refused`, `Failed to resolve` or `ProxyError`.',
          'zh-CN': '在同一个地方用同样的选项运行 `poetry publish -vvv`：traceback 会写出原因，`CERTIFICATE_VERIFY_FAILED`、`Connection refused`、`Failed to resolve` 或 `ProxyError`。',
        },
        {
          en: '`CERTIFICATE_VERIFY_FAILED`: name the PEM file with the CA, for `-r corp` in `POETRY_CERTIFICATES_CORP_CERT`, or for all in `REQUESTS_CA_BUNDLE`. `SSL_CERT_FILE` is not read.',
          'zh-CN': '`CERTIFICATE_VERIFY_FAILED`：写明包含 CA 的 PEM 文件，`-r corp` 用 `POETRY_CERTIFICATES_CORP_CERT`，或者统一用 `REQUESTS_CA_BUNDLE`。`SSL_CERT_FILE` 不会被读取。',
        },
        {
          en: '`Connection refused` or `Failed to resolve`: compare scheme, host and port with the upload URL of the index, for `-r corp` in `POETRY_REPOSITORIES_CORP_URL`, and see whether this runner reaches it.',
          'zh-CN': '`Connection refused` 或 `Failed to resolve`：把协议、主机和端口与索引的上传 URL 核对（`-r corp` 对应 `POETRY_REPOSITORIES_CORP_URL`），再看这台运行器能否访问它。',
        },
        {
          en: '`ProxyError`: correct `HTTP_PROXY` and `HTTPS_PROXY`, or name the host in `NO_PROXY`.',
          'zh-CN': '`ProxyError`：改正 `HTTP_PROXY` 和 `HTTPS_PROXY`，或者把主机写进 `NO_PROXY`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes on to `100%` for each file, and no sentence follows. Look first which files the index has, if one came further than `0%`.',
      'zh-CN': '下一次运行里，每个文件都到 `100%`，后面没有别的话。如果有文件超过了 `0%`，先看索引上已经有哪些文件。',
    },
  ],
  next: ['upload-certificate-not-trusted', 'ca-bundle-path-missing', 'twine-upload-connection-failed'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [279, 292] },
    { repo: 'python-poetry/poetry', path: 'issues/7004' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/utils/constants.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [10, 10] },
    { repo: 'python-poetry/poetry', path: 'docs/repositories.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [545, 557] },
  ],
} as const satisfies ErrorEntry;
