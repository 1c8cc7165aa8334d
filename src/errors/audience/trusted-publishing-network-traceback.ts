import type { Condition, ErrorEntry } from '../types.ts';

/** PyPI has the files of this run already, and it is TestPyPI that does not answer. */
const ONLY_TESTPYPI = { index: ['testpypi'], values: { arrived: { is: ['told'] } } } as const satisfies Condition;

export default {
  id: 'trusted-publishing-network-traceback',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='{domain}', port=443): Read timed out. (read timeout=5)" },
    {
      text: "requests.exceptions.{exception}: HTTPSConnectionPool(host='{domain}', port=443): Max retries exceeded with url: /_/oidc/{endpoint} (Caused by {reason}",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'Read timed out. (read timeout=5)',
  name: { en: 'The index did not answer the token exchange', 'zh-CN': '令牌交换时索引没有响应' },
  meaning: {
    en: 'Signing in takes three requests: one to the index for its audience, one to GitHub for an OIDC token, one to the index for the exchange. Those to the index have five seconds each. Here one of them got no answer in time or no connection at all. The action does not try again and does not catch this, so the log ends in a Python traceback.',
    'zh-CN':
      '认证要发三个请求：先向索引查询受众，再向 GitHub 申请 OIDC 令牌，最后到索引交换。发给索引的两个各限五秒，这里其中一个没有及时收到响应，或者根本连不上。action 不会重试，也不处理这种情况，所以日志以 Python traceback 结束。',
  },
  causes: [
    {
      en: 'The index was slow or briefly unreachable. The last line of the traceback that starts with `File "/app/oidc-exchange.py"` shows which request it was.',
      'zh-CN': '索引太慢，或者暂时连不上。traceback 里以 `File "/app/oidc-exchange.py"` 开头的行中，最后一行说明是哪个请求。',
    },
    {
      en: 'A self-hosted runner may not reach the host: a firewall, a proxy, or a name that does not resolve (`Failed to resolve`).',
      'zh-CN': '自托管运行器可能连不上这个主机：防火墙、代理，或者域名无法解析（`Failed to resolve`）。',
    },
    {
      en: 'Very many projects use one publisher. PyPI then takes longer to make the token; it was reported from about 200 projects on.',
      'zh-CN': '太多项目共用一个发布者。这时 PyPI 生成 token 的时间会变长；据报告，从大约 200 个项目开始会遇到。',
    },
    {
      en: 'twine on its own asks for the audience up to eleven times, which its `Retrying` lines count, and for the exchange once. It says `RetryError` and `too many 503 error responses` when the index answers every attempt with an error.',
      'zh-CN': '单独使用 twine 时，查询受众最多试十一次（`Retrying` 那几行就是计数），交换只试一次。如果索引对每次尝试都返回错误，它会报 `RetryError` 和 `too many 503 error responses`。',
    },
  ],
  fixes: [
    {
      applies: { values: { reason: { holds: ['NewConnectionError', 'NameResolutionError'] } }, index: ['pypi', 'testpypi'] },
      changes: 'setting',
      when: { en: 'The runner is my own, or its network is restricted', 'zh-CN': '运行器是我自己的，或者它的网络有限制' },
      steps: [
        {
          en: 'Allow the host of the upload, `upload.pypi.org` or `test.pypi.org`, in the firewall, proxy and DNS of the network that the runner is in. Waiting does not help.',
          'zh-CN': '在运行器所在网络的防火墙、代理和 DNS 里放行上传主机 `upload.pypi.org` 或 `test.pypi.org`。等待没有用。',
        },
        {
          en: 'On the runner call `curl https://upload.pypi.org/_/oidc/audience`, or the host that the message names. It has to answer with JSON.',
          'zh-CN': '在运行器上执行 `curl https://upload.pypi.org/_/oidc/audience`，或者换成错误信息里的主机。它应该返回 JSON。',
        },
        {
          en: 'Or publish from a job with `runs-on: ubuntu-latest`. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '或者改在 `runs-on: ubuntu-latest` 的作业里发布。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { values: { reason: { holds: ['NewConnectionError', 'NameResolutionError'] } }, index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'The runner is one of GitHub or of another CI, and nothing restricts its network', 'zh-CN': '运行器由 GitHub 或其他 CI 提供，网络没有限制' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: this time the runner did not get through to the index.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：这一次运行器没能连上索引。',
        },
      ],
    },
    {
      applies: { values: { reason: { holds: ['NewConnectionError', 'NameResolutionError'] } }, index: ['other'] },
      changes: 'file',
      when: { en: 'Another index is not reached', 'zh-CN': '连不上其他索引' },
      steps: [
        {
          en: 'Compare the host in the message with the one you mean, and correct the upload address in the workflow file. If it is right, the runner has no way to it: ask those who run its network.',
          'zh-CN': '把错误信息里的主机与你要用的核对，在工作流文件里改正上传地址。如果没有写错，就是运行器连不上它：问管理运行器网络的人。',
        },
        {
          en: 'A private index mostly has no Trusted Publishing: it wants its own user and password.',
          'zh-CN': '私有索引大多不支持可信发布：它需要自己的用户名和密码。',
        },
      ],
    },
    {
      applies: { values: { reason: { holds: ['ResponseError'] } } },
      changes: 'time',
      when: { en: 'The index answers every attempt with an error', 'zh-CN': '索引对每次尝试都返回错误' },
      steps: [
        {
          en: 'Wait until the index works again, then run the failed job again, on GitHub with [[re-run-failed-jobs]]. PyPI and TestPyPI are on [status.python.org](https://status.python.org/).',
          'zh-CN': '等索引恢复，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。PyPI 和 TestPyPI 见 [status.python.org](https://status.python.org/)。',
        },
      ],
    },
    {
      applies: ONLY_TESTPYPI,
      certain: true,
      changes: 'nothing',
      when: { en: 'PyPI has the files, and TestPyPI did not answer', 'zh-CN': '文件已经在 PyPI 上，没有响应的是 TestPyPI' },
      steps: [
        {
          en: 'The release is out: this was the upload to TestPyPI, which comes after the one to PyPI in your workflow. Do by hand what did not run after it, such as the files of the release on GitHub. A re-run sends the files to PyPI once more: that goes well only where a job of its own has built them, as PyPI takes the same bytes again.',
          'zh-CN': '版本已经发布：没有成功的是发往 TestPyPI 的上传，它在你的工作流里排在 PyPI 之后。后面没有运行的，比如给 GitHub 上的 release 添加文件，手动补上。重新运行会再向 PyPI 发送一次：只有文件由单独的作业构建时才行得通，因为 PyPI 接受完全相同的内容。',
        },
        {
          en: 'For the next release put the step for TestPyPI before the one for PyPI, or give it `continue-on-error: true`.',
          'zh-CN': '下一次发布之前，把发往 TestPyPI 的步骤放到 PyPI 之前，或者给它写上 `continue-on-error: true`。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [0] }, { not: { values: { reason: { holds: ['NewConnectionError', 'NameResolutionError', 'ResponseError'] } } } }], not: ONLY_TESTPYPI },
      changes: 'time',
      when: { en: 'There was no answer in time', 'zh-CN': '没有及时收到响应' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: it asks for a new OIDC token, so nothing is used up. If it comes back on a runner of your own, look whether its network lets it reach the host of the upload, for PyPI `upload.pypi.org`.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：它会申请新的 OIDC 令牌，不会占用版本号。如果在你自己的运行器上再次出现，检查它的网络能不能连上上传主机，PyPI 的是 `upload.pypi.org`。',
        },
        {
          en: 'PyPI and TestPyPI are on [status.python.org](https://status.python.org/).',
          'zh-CN': 'PyPI 和 TestPyPI 见 [status.python.org](https://status.python.org/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`attestations: false`: the exchange takes place with and without it. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：加不加它，都要做令牌交换。[为什么它看起来有用](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the log says `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`). [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '什么都没有上传，版本号还能用。交换成功后，日志里会有 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['requests-ssl-or-proxy-error', 'id-token-request-network-traceback', 'token-request-refused', 'index-unexpected-response', 'audience-trusted-publishing-unsupported'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: '7.0.0', lines: [357, 369] },
    { repo: 'pypi/warehouse', path: 'issues/18514' },
  ],
} as const satisfies ErrorEntry;
