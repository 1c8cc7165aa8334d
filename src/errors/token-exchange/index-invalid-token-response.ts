import type { ErrorEntry } from '../types.ts';

export default {
  id: 'index-invalid-token-response',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: \nToken response error: the index gave us an invalid response.\n\nThis strongly suggests a server configuration or downtime issue; wait\na few minutes and try again.',
      since: 'v1.8.5',
    },
    { text: 'Token response error: the index gave us an invalid response.', since: 'v1.8.0', until: 'v1.8.4' },
    { text: "oidc-exchange.py{traceback}AttributeError: '{type}' object has no attribute 'get'", since: 'v1.8.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'Token response error: the index gave us an invalid response.',
  name: { en: 'The index agreed, but sent no token', 'zh-CN': '索引同意了，却没有给 token' },
  meaning: {
    en: 'The index answered the exchange with success and with JSON, but the field `token` is missing in it.',
    'zh-CN': '索引对交换请求返回了成功状态和 JSON，但其中没有 `token` 字段。',
  },
  causes: [
    {
      en: 'The answer was JSON, but no object: `null`, or a list. Then the log ends in a traceback with `AttributeError`.',
      'zh-CN': '返回的是 JSON，但不是对象，而是 `null` 或列表。这时日志以一段 `AttributeError` 的 traceback 结束。',
      applies: { wording: [2] },
    },
    {
      en: '`repository-url` points to an index or a proxy that offers Trusted Publishing and does not follow the protocol of PyPI here.',
      'zh-CN': '`repository-url` 指向的索引或代理提供可信发布（Trusted Publishing），但这一步没有遵循 PyPI 的协议。',
    },
    {
      en: 'A passing fault of the index.',
      'zh-CN': '索引的临时故障。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Wait a few minutes, then choose [[re-run-jobs]] in the run, then [[re-run-failed-jobs]].',
          'zh-CN': '等几分钟，然后在这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'I upload to another index', 'zh-CN': '我上传到其他索引' },
      steps: [
        {
          en: 'Give the publish step in the workflow file the `user` and `password` of that index: then the action makes no exchange.',
          'zh-CN': '在工作流文件里给发布步骤写上那个索引的 `user` 和 `password`：这样 action 不再做令牌交换。',
        },
        { en: 'Report the answer to those who run the index.', 'zh-CN': '把这个响应报告给该索引的运营方。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the log goes on to `Uploading distributions to`.',
      'zh-CN': '什么都没有上传，版本号还能用。交换成功后，日志会走到 `Uploading distributions to`。',
    },
  ],
  next: ['index-unexpected-response', 'mint-response-keyerror-traceback'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
