import { OUTDATED, outdatedAddress, toOutdated } from '../shared/outdated-address.ts';
import type { ErrorEntry } from '../types.ts';

/** What twine prints, or its traceback holds, once it sends a file. Before that it may sign in, and has said by then where it uploads to. */
const SENDS = ['twine/repository.py', 'password: <hidden>', 'kB • 00:00', 'MB • 00:00', 'kB/s', 'MB/s'] as const;

export default {
  id: 'connection-closed-without-response',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))" },
    { text: "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError({errno}, 'Connection reset by peer'))" },
    { text: 'Error uploading to repository: {url} - Server disconnected without sending a response.' },
    { text: '[RemoteProtocolError]: Server disconnected without sending a response.' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: io: peer closed connection without sending TLS close_notify' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: {url}: Network Error: {reason}: peer closed connection without sending TLS close_notify' },
    { text: "('Connection aborted.', ConnectionResetError({errno}, 'Connection reset by peer'))" },
    { text: "('Connection aborted.', error({errno}, 'Connection reset by peer'))" },
    { text: '[Errno 104] Connection reset by peer' },
  ],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: "RemoteDisconnected('Remote end closed connection without response')",
  name: { en: 'The other side closed the connection', 'zh-CN': '对方关闭了连接' },
  meaning: {
    en: 'A server, or something in front of it, closed the connection without an answer. The last line does not say which one; what stands above it does. The program does not try again.',
    'zh-CN': '服务器或它前面的设备没有返回响应就关闭了连接。最后一行没有写是哪一个，要看它上方的内容。程序不会重试。',
  },
  says: [
    toOutdated,
    {
      applies: { any: [{ wording: [2, 3, 4, 5] }, { near: SENDS }] },
      stage: 'upload-file',
      en: 'The index, or a proxy before it, closed the connection while a file was sent. Files before it have arrived, and this one may have. The program does not try again.',
      'zh-CN': '正在发送文件时，索引或它前面的代理关闭了连接。这之前的文件已经到达，这一个也可能到了。程序不会重试。',
    },
    {
      applies: { near: ['Generating and uploading digital attestations'] },
      stage: 'attestations',
      en: 'The connection was closed while the files were to be signed, before the first one was sent. Whether it was the token service of GitHub or Sigstore, the traceback tells. The program does not try again.',
      'zh-CN': '连接是在给文件签名时关闭的，第一个文件还没有发送。是 GitHub 的令牌服务还是 Sigstore，要看 traceback。程序不会重试。',
    },
  ],
  causes: [
    {
      en: 'pdm, hatch and maturin print it of the file that they were sending: the index, or a proxy before it, closed the connection. Files before it have arrived, and this one may have.',
      'zh-CN': 'pdm、hatch 和 maturin 打印它，说的是正在发送的文件：索引或它前面的代理关闭了连接。这之前的文件已经到达，这一个也可能到了。',
      applies: { wording: [2, 3, 4, 5] },
    },
    {
      en: 'A line with `/app/oidc-exchange.py` and none with `detect_github`: the index closed it during the exchange of tokens. Nothing was uploaded.',
      'zh-CN': '有带 `/app/oidc-exchange.py` 的行，没有带 `detect_github` 的行：是索引在令牌交换时关闭的。什么都没有上传。',
    },
    {
      en: 'A line with `detect_github`: the token service of GitHub closed it. Nothing was uploaded, and with `/app/attestations.py` in the traceback the sign-in to the index had worked.',
      'zh-CN': '有带 `detect_github` 的行：是 GitHub 的令牌服务关闭的。什么都没有上传；如果 traceback 里还有 `/app/attestations.py`，说明索引上的认证已经成功。',
    },
    {
      en: 'A line with `twine/commands/upload.py` and `Uploading` above it: the index closed it while a file was sent. Files before it have arrived, and this one may have.',
      'zh-CN': '有带 `twine/commands/upload.py` 的行，而且上方有 `Uploading`：索引在发送文件时关闭了连接。这之前的文件已经到达，这一个也可能到了。',
    },
  ],
  fixes: [
    outdatedAddress,
    {
      applies: { wording: [2, 3, 4, 5] },
      changes: 'time',
      when: { en: 'pdm, hatch or maturin sent a file', 'zh-CN': 'pdm、hatch 或 maturin 正在发送文件' },
      steps: [
        {
          en: 'Look which files of this version the index has, on PyPI under [[release-files]]: this one may have arrived, although no answer came. If all are there, nothing is missing; if not, run the job again for those that are missing.',
          'zh-CN': '先看索引上已有这个版本的哪些文件，在 PyPI 上是 [[release-files]]：这个文件虽然没有得到响应，也可能已经传到。如果都在，就什么也不缺；如果不全，就重新运行作业，补上缺少的。',
        },
        {
          en: 'If it comes back on a runner of your own, look at its firewall or proxy, or publish from a job with `runs-on: ubuntu-latest`.',
          'zh-CN': '如果在你自己的运行器上再次出现，检查它的防火墙或代理，或者改在 `runs-on: ubuntu-latest` 的作业里发布。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 6, 7], not: OUTDATED },
      changes: 'time',
      when: { en: 'The connection was closed', 'zh-CN': '连接被关闭' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]. The program does not try again by itself.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。程序自己不会重试。',
        },
        {
          aside: true,
          en: 'Without `/app/oidc-exchange.py` and `/app/attestations.py` in the traceback, first see on the page of the project which files of this version are there. If there are some, set `skip-existing: true` on the publish step before the next run.',
          'zh-CN': '如果 traceback 里既没有 `/app/oidc-exchange.py` 也没有 `/app/attestations.py`，先在项目页面上看这个版本已经有哪些文件。如果有，先给发布步骤加上 `skip-existing: true`，再重新运行。',
        },
        {
          en: 'If it comes back on a runner of your own, look at its firewall or proxy, or publish from a job with `runs-on: ubuntu-latest`.',
          'zh-CN': '如果在你自己的运行器上再次出现，检查它的防火墙或代理，或者改在 `runs-on: ubuntu-latest` 的作业里发布。',
        },
      ],
    },
    {
      applies: { wording: [8], not: OUTDATED },
      when: { en: 'Nothing but `Connection reset by peer` is there', 'zh-CN': '只有 `Connection reset by peer`' },
      steps: [
        {
          en: 'Look in the lines above for the address that was asked. `upload.pypi.org` and `test.pypi.org` take uploads: run the failed job again. An old one, such as `pypi.python.org`, takes none any more: correct it, and send the files with a current `twine upload`.',
          'zh-CN': '在上方的行里找到连接的是哪个地址。`upload.pypi.org` 和 `test.pypi.org` 接收上传：重新运行失败的作业。旧地址（比如 `pypi.python.org`）已经不再接收：改正地址，并用新版的 `twine upload` 上传。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes on to `View at:`, and all files of `dist/` are on the page of the project.',
      'zh-CN': '下一次运行会走到 `View at:`，`dist/` 里的文件全都在项目页面上。',
    },
  ],
  next: ['trusted-publishing-network-traceback', 'id-token-request-network-traceback', 'upload-server-error', 'file-already-exists'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'v1.5.0', lines: [79, 85] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: '7.0.0', lines: [145, 185] },
    { repo: 'pypa/packaging.python.org', path: 'source/guides/migrating-to-pypi-org.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [16, 23] },
    { repo: 'travis-ci/dpl', path: 'issues/109' },
  ],
} as const satisfies ErrorEntry;
