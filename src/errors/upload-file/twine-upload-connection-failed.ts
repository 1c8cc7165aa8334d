import { otherPython } from '../shared/old-tls.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-upload-connection-failed',
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
      text: "(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by NewConnectionError({connection}: Failed to establish a new connection: {reason}",
    },
    {
      text: "(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by NameResolutionError(\"<urllib3.connection.HTTPSConnection object at {address}>: Failed to resolve '{name}' ({reason}",
    },
    {
      text: "(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by ProxyError('{what}', NewConnectionError({connection}: Failed to establish a new connection: {reason}",
    },
    { text: "(Caused by SSLError(SSLEOFError({code}, 'EOF occurred in violation of protocol" },
    {
      text: "(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by NameResolutionError(\"HTTPSConnection(host='{name}', port={number}): Failed to resolve '{name}' ({reason}",
    },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: io: Connection refused' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: io: failed to lookup address information: {reason}' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: {url}: Connection Failed: Connect error: {reason}' },
    { text: "Failed to upload \"{file}\" ({size})\n  Caused by: Http error\n  Caused by: {url}: Dns Failed: resolve dns name '{host}:{port}': {reason}" },
    { text: 'Error uploading to repository: {url} - [Errno {number}] Connection refused' },
    { text: '[ConnectError]: [Errno {number}] {reason}' },
    { text: "after connection broken by 'SSLEOFError({code}, 'EOF occurred in violation of protocol" },
    { text: 'Error uploading to repository: {url} - [Errno {number}] Name or service not known' },
    { text: 'Error uploading to repository: {url} - [Errno {number}] Temporary failure in name resolution' },
    { text: 'Error uploading to repository: {url} - [Errno {number}] No address associated with hostname' },
    { text: 'Error uploading to repository: {url} - [Errno {number}] Network is unreachable' },
    { text: 'Error uploading to repository: {url} - [Errno {number}] Connection reset by peer' },
    { text: 'ssl.SSLEOFError: EOF occurred in violation of protocol' },
    { text: '[SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version' },
    {
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by ProxyError('{what}', OSError({reason}",
    },
    {
      text: "requests.exceptions.ProxyError: HTTPSConnectionPool(host='{host}', port={port}): Max retries exceeded with url: {path} (Caused by ProxyError('{what}', NameResolutionError({reason}",
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Failed to establish a new connection:',
  name: { en: 'No connection for the upload', 'zh-CN': '上传时连不上' },
  meaning: {
    en: 'The program could not talk to the server: the name was not resolved, nothing answered at the port, a proxy did not let it through, or the connection broke. The last line of the message says which. Unless the connection broke while a file was on its way, this file was not sent.',
    'zh-CN': '程序没能与服务器通信：域名无法解析，端口没有响应，代理没有放行，或者连接中途断开。错误信息的最后一行说明是哪一种。除非是文件发送途中断开，否则这个文件没有发出。',
  },
  says: {
    en: 'No connection to `{host}`, port `{port}`, came about. The last line of the message says why.',
    'zh-CN': '没能连上 `{host}` 的端口 `{port}`。错误信息的最后一行说明了原因。',
  },
  causes: [
    {
      en: '`Connection refused`: nothing listens at this host and port. The index is down, or the address is wrong.',
      'zh-CN': '`Connection refused`：这台主机的这个端口上没有服务。索引没有运行，或者地址不对。',
      applies: { wording: [0, 5, 7, 9, 10, 15] },
    },
    {
      en: '`Failed to resolve`, `failed to lookup address` or `Name or service not known`: the runner does not know the host. The name of a private index is often known inside its network only.',
      'zh-CN': '`Failed to resolve`、`failed to lookup address` 或 `Name or service not known`：运行器不认识这台主机。私有索引的域名往往只在它所在的网络里能解析。',
      applies: { wording: [1, 4, 6, 8, 10, 12, 13, 14] },
    },
    {
      en: '`ProxyError`: `HTTP_PROXY` or `HTTPS_PROXY` names a proxy that does not answer, or that refuses this host.',
      'zh-CN': '`ProxyError`：`HTTP_PROXY` 或 `HTTPS_PROXY` 里的代理没有响应，或者拒绝访问这台主机。',
      applies: { wording: [2, 19, 20] },
    },
    {
      en: '`SSLEOFError`: the connection was cut while the file was sent, by a limit of size or time on the way, or by chance.',
      'zh-CN': '`SSLEOFError`：发送文件时连接被切断，可能是途中的大小或时间限制，也可能只是偶然。',
      applies: { wording: [3, 11, 16, 17] },
    },
  ],
  fixes: [
    { ...otherPython, applies: { wording: [18] } },
    {
      applies: { index: ['pypi', 'testpypi'], not: { values: { host: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org', 'www.pypi.org', 'pypi.python.org', 'testpypi.python.org'] } } } },
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
      applies: { wording: [2, 20] },
      changes: 'setting',
      when: { en: 'A proxy stands in between', 'zh-CN': '中间有代理' },
      steps: [
        {
          en: 'Correct the address of the proxy in `HTTP_PROXY` and `HTTPS_PROXY` of this runner, or remove both: the proxy does not answer. For an index inside the network name its host in `NO_PROXY`.',
          'zh-CN': '改正这台运行器的 `HTTP_PROXY` 和 `HTTPS_PROXY` 里的代理地址，或者把两个都删掉：代理没有响应。如果索引在内网，就把它的主机写进 `NO_PROXY`。',
        },
        {
          en: 'The small spellings `http_proxy` and `https_proxy` count as well.',
          'zh-CN': '小写的 `http_proxy` 和 `https_proxy` 也算。',
        },
      ],
    },
    {
      applies: { wording: [19] },
      changes: 'setting',
      when: { en: 'The proxy refuses the host', 'zh-CN': '代理拒绝了这台主机' },
      steps: [
        {
          en: 'The proxy in `HTTPS_PROXY` answered and opened no way to this host. With `407` it wants a user and a password: write them into the address, in front of its host. Else let it pass this host, or name the host in `NO_PROXY` where the runner reaches it directly.',
          'zh-CN': '设在 `HTTPS_PROXY` 里的代理有响应，但没有放行到这台主机的连接。如果状态是 `407`，它要用户名和密码：写进地址里，放在主机前面。否则让它放行这台主机；如果运行器能直接连上，就把主机写进 `NO_PROXY`。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { reason: { holds: ['timed out', 'Errno 110', 'reset', 'Errno 104'] } } },
      changes: 'time',
      when: { en: 'The connection timed out or was reset', 'zh-CN': '连接超时或被重置' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: mostly it was this one time. If it comes again, let this runner reach the host in the message.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：多半只是这一次。如果再次出现，就让这台运行器能连上错误信息里的主机。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15], not: { values: { host: { holds: ['pypi.org'] } } } },
      changes: 'setting',
      when: { en: 'The index is my own', 'zh-CN': '是我自己的索引' },
      steps: [
        {
          en: 'Compare host and port in the message with the upload URL of your index, and see whether the index runs and this runner reaches it: `curl` and the URL must not end in `Could not resolve host` or `Connection refused`. A host that is known inside the network only, by its DNS or a VPN, needs a runner in there.',
          'zh-CN': '把错误信息里的主机和端口与你的索引的上传 URL 核对，再看索引是否在运行、这台运行器能否访问它：用 `curl` 加 URL，结尾不应是 `Could not resolve host` 或 `Connection refused`。如果主机只在内网（靠内部 DNS 或 VPN）才认识，就要用内网里的运行器。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15], values: { host: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org', 'www.pypi.org'] } } },
      changes: 'setting',
      when: { en: 'The index is PyPI or TestPyPI', 'zh-CN': '是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Let this runner reach the host in the message: its DNS does not resolve it, or its network does not let it through, and PyPI was not asked. On your own runner that is a matter of its network; on a runner of GitHub look for a step such as `step-security/harden-runner` with a list of allowed hosts.',
          'zh-CN': '让这台运行器能访问错误信息里的主机：是它的 DNS 解析不了，或者它的网络不放行，请求没有到达 PyPI。在你自己的运行器上，这是它的网络问题；在 GitHub 的运行器上，看看有没有 `step-security/harden-runner` 之类限定可访问主机的步骤。',
        },
        {
          en: '[The hosts of a release](/how-it-works/#network). It is the host of the upload that has to be reached, not `pypi.org` alone.',
          'zh-CN': '[发布要访问的主机](/how-it-works/#network)。要能访问的是上传用的主机，只放行 `pypi.org` 不够。',
        },
      ],
    },
    {
      applies: { wording: [3, 11, 16, 17] },
      changes: 'time',
      when: { en: 'The connection broke while a file was sent', 'zh-CN': '发送文件时连接断开' },
      steps: [
        {
          en: 'Look which files of this version the index has, then run the job again for those that are missing. If it breaks again at the same large file, send it alone and from a fast network, make it smaller, or ask for the limit of size or time that cuts it off: PyPI ends an upload after about 4 minutes.',
          'zh-CN': '先看索引上已经有这个版本的哪些文件，再重新运行作业，补上缺少的。如果每次都在同一个大文件上断开，就用快的网络单独传它，减小文件，或者查明是哪里的大小或时间限制切断了它：PyPI 大约 4 分钟后就会中断上传。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token or publisher: the index was not reached.',
      'zh-CN': '换 token 或发布者：还没有连上索引。',
    },
  ],
  verify: [
    {
      en: 'On the runner, `curl -I` and the upload URL answers with a status, whichever it is. A file that was not sent uses up no version number.',
      'zh-CN': '在运行器上执行 `curl -I` 加上传 URL，能得到一个状态码，是几都可以。没有发出的文件不会占用版本号。',
    },
  ],
  next: ['upload-certificate-not-trusted', 'ca-bundle-path-missing', 'trusted-publishing-network-traceback', 'twine-upload-retry'],
  sources: [
    { repo: 'pypi/support', path: 'issues/9844' },
    { repo: 'pypa/packaging-problems', path: 'issues/809' },
    { repo: 'psf/requests', path: 'src/requests/adapters.py', ref: '1f6589ec3a1ee910f9a65cc3ceac60b26677bc0e', lines: [710, 729] },
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [94, 140] },
  ],
} as const satisfies ErrorEntry;
