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
      when: { en: 'you see this message', 'zh-CN': '你看到了这条错误信息' },
      steps: [
        {
          en: 'Wait a few minutes, then choose [[re-run-jobs]] in the run, then [[re-run-failed-jobs]].',
          'zh-CN': '等几分钟，然后在这次运行的页面选 [[re-run-jobs]] → [[re-run-failed-jobs]]。',
        },
        {
          en: 'On an index other than PyPI, report it to the operator, and set `user` and `password` in the publish step until then.',
          'zh-CN': '如果不是 PyPI，就报告给该索引的运营方，在此之前在发布步骤里设置 `user` 和 `password`。',
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
  next: ['index-unexpected-response', 'mint-response-keyerror-traceback'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
