import type { ErrorEntry } from '../types.ts';

export default {
  id: 'mint-response-keyerror-traceback',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: "KeyError: 'errors'", since: 'v1.8.0' },
    { text: "for error in mint_token_payload['errors']\n{marks}\nKeyError: 'errors'", since: 'v1.8.0' },
    { text: 'return cast(str, mint_token_payload["token"])\n{marks}\nKeyError: \'token\'', since: 'twine 6.1.0' },
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
      when: { en: 'you see this traceback', 'zh-CN': '你看到这段 traceback' },
      steps: [
        {
          en: 'In the run, choose [[re-run-jobs]], then [[re-run-failed-jobs]].',
          'zh-CN': '在这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。',
        },
        {
          en: 'If it fails again, add a step with `curl -i -X POST https://upload.pypi.org/_/oidc/mint-token` (or the host of your index) to the publish job. PyPI itself answers `422` with `invalid-payload`; anything else names who stands in between.',
          'zh-CN':
            '如果再次失败，在发布作业里加一步 `curl -i -X POST https://upload.pypi.org/_/oidc/mint-token`（或你的索引的主机名）。PyPI 本身会返回 `422` 和 `invalid-payload`；如果是其他内容，就能看出是谁挡在中间。',
        },
        {
          en: 'On an index other than PyPI, set `user` and `password` in the publish step.',
          'zh-CN': '如果不是 PyPI，就在发布步骤里设置 `user` 和 `password`。',
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
