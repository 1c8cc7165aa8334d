import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-trusted-publishing-not-enabled',
  stage: 'audience',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: '{"message": "Trusted publishing functionality not enabled"}' }, { text: 'Trusted publishing functionality not enabled' }],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'Trusted publishing functionality not enabled',
  name: { en: 'PyPI has switched Trusted Publishing off', 'zh-CN': 'PyPI 关闭了可信发布' },
  meaning: {
    en: 'This is what PyPI answers, with the status 403, to a request for its audience while its administrators have switched Trusted Publishing off. The action shows a sentence of its own in its place.',
    'zh-CN':
      'PyPI 工作人员关闭可信发布（Trusted Publishing）期间，PyPI 对查询受众的请求返回这句话，状态码为 403。action 不显示这句话，而是打印它自己的一句。',
  },
  causes: [
    {
      en: 'The index you upload to, PyPI or TestPyPI, has Trusted Publishing switched off for everybody. Nothing in your repository causes it.',
      'zh-CN': '你要上传的索引（PyPI 或 TestPyPI）对所有人关闭了可信发布。这与你的仓库无关。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The index has switched it off', 'zh-CN': '索引关闭了它' },
      steps: [
        {
          en: 'Follow [status.python.org](https://status.python.org/) and wait. When `https://upload.pypi.org/_/oidc/audience`, for TestPyPI `https://test.pypi.org/_/oidc/audience`, answers with `audience`, run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '关注 [status.python.org](https://status.python.org/)，等它恢复。等 `https://upload.pypi.org/_/oidc/audience`（TestPyPI 则是 `https://test.pypi.org/_/oidc/audience`）返回的内容里有 `audience`，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
        { en: 'Change neither the workflow nor the publisher.', 'zh-CN': '工作流和发布者都不用改。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After the exchange the upload begins.',
      'zh-CN': '什么都没有上传，版本号还能用。令牌交换成功后就会开始上传。',
    },
  ],
  next: ['audience-trusted-publishing-disabled', 'not-enabled-issuer'],
  sources: [{ repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [89, 96] }],
} as const satisfies ErrorEntry;
