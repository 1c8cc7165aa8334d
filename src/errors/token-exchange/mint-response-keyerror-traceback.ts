import type { ErrorEntry } from '../types.ts';

export default {
  id: 'mint-response-keyerror-traceback',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  among: ['/app/', 'oidc-exchange', 'oidc_exchange', 'gh-action-pypi-publish', 'twine', 'trusted publishing'],
  messages: [
    { text: "KeyError: 'errors'", since: 'v1.8.0' },
    { text: 'return cast(str, mint_token_payload["token"])\n{marks}\nKeyError: \'token\'', since: 'twine 6.1.0' },
    { text: "twine/auth.py{traceback}KeyError: 'token'", since: 'twine 6.1.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: "KeyError: 'errors'",
  name: { en: 'An answer to the token exchange that nobody expected', 'zh-CN': '令牌交换得到了意料之外的响应' },
  meaning: {
    en: 'The request for the exchange was refused with JSON that has no list of errors; with twine also `KeyError: \'token\'` when a success holds no token. The program breaks off, and the status and the text of the answer are lost.',
    'zh-CN':
      '交换请求被拒绝，返回的 JSON 里没有错误列表；用 twine 时，成功的响应里没有 token 也会报 `KeyError: \'token\'`。程序就此中断，响应的状态和内容都没有打印出来。',
  },
  causes: [
    {
      en: 'Something in front of the index answered with JSON of its own: a gateway, a firewall or a rate limit, with 403, 404 or 429.',
      'zh-CN': '挡在索引前面的网关、防火墙或限流返回了自己的 JSON，状态是 403、404 或 429。',
    },
    {
      en: '`repository-url` points to another index whose Trusted Publishing differs from the protocol of PyPI.',
      'zh-CN': '`repository-url` 指向其他索引，它的可信发布（Trusted Publishing）与 PyPI 的协议不同。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-jobs]], then [[re-run-failed-jobs]].',
          'zh-CN': '重新运行失败的作业，在 GitHub 上选 [[re-run-jobs]] → [[re-run-failed-jobs]]。',
        },
        {
          en: 'If it fails again, add a step with `curl -i -X POST https://upload.pypi.org/_/oidc/mint-token` (for TestPyPI with its host) to the publish job. PyPI itself answers `422` with `invalid-payload`; anything else names who stands in between.',
          'zh-CN': '如果再次失败，在发布作业里加一步 `curl -i -X POST https://upload.pypi.org/_/oidc/mint-token`（TestPyPI 换成它的主机）。PyPI 本身会返回 `422` 和 `invalid-payload`；如果是其他内容，就能看出是谁挡在中间。',
        },
      ],
    },
    {
      applies: { index: ['other'], program: ['action'] },
      changes: 'file',
      when: { en: 'I upload to another index with the action', 'zh-CN': '我用 action 上传到其他索引' },
      steps: [
        {
          en: 'Give the publish step in the workflow file the `user` and `password` of that index: then the action makes no exchange.',
          'zh-CN': '在工作流文件里给发布步骤写上那个索引的 `user` 和 `password`：这样 action 不再做令牌交换。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { program: ['action'] } },
      changes: 'file',
      when: { en: 'I upload to another index with twine', 'zh-CN': '我用 twine 上传到其他索引' },
      steps: [
        {
          en: 'Give the step `TWINE_USERNAME` and `TWINE_PASSWORD` of that index: then twine makes no exchange.',
          'zh-CN': '给这个步骤设置那个索引的 `TWINE_USERNAME` 和 `TWINE_PASSWORD`：这样 twine 不再做令牌交换。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the log goes on to `Uploading distributions to`.',
      'zh-CN': '什么都没有上传，版本号还能用。交换成功后，日志会走到 `Uploading distributions to`。',
    },
  ],
  next: ['index-unexpected-response', 'index-invalid-token-response', 'token-request-refused'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [202, 228] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [111, 119] },
  ],
} as const satisfies ErrorEntry;
