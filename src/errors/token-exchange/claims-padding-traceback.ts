import type { ErrorEntry } from '../types.ts';

export default {
  id: 'claims-padding-traceback',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  among: ['/app/', 'oidc-exchange', 'oidc_exchange', 'gh-action-pypi-publish', 'twine', 'trusted publishing'],
  messages: [{ text: 'binascii.Error: Incorrect padding', since: 'v1.8.9', until: 'v1.8.9' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'binascii.Error: Incorrect padding',
  name: { en: 'An old action hides why PyPI refused', 'zh-CN': '旧版 action 掩盖了被拒绝的原因' },
  meaning: {
    en: 'PyPI refused the token exchange. v1.8.9 of the action wanted to print the claims with the reason, failed to decode them, and showed this traceback instead.',
    'zh-CN': 'PyPI 拒绝了令牌交换。v1.8.9 的 action 本想把声明和原因一起打印出来，却在解码时出错，结果只显示了这段 traceback。',
  },
  causes: [
    {
      en: 'The action is pinned to v1.8.9 or its commit. That release decodes the claims without the padding that base64 needs.',
      'zh-CN': 'action 固定在 v1.8.9 或对应的提交上。这个版本解码声明时没有补上 base64 需要的填充。',
    },
    {
      en: 'Behind it stands another fault, which this release does not show: often no matching publisher on PyPI.',
      'zh-CN': '背后另有一个错误，而这个版本没有显示出来：常见的是 PyPI 上没有匹配的发布者。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The workflow uses v1.8.9 of the action', 'zh-CN': '工作流用的是 v1.8.9 的 action' },
      steps: [
        {
          en: 'In the workflow file, update `pypa/gh-action-pypi-publish` to `release/v1` or the newest release. The fault is gone since v1.8.10.',
          'zh-CN': '在工作流文件里，把 `pypa/gh-action-pypi-publish` 更新到 `release/v1` 或最新版本。从 v1.8.10 起不再有这个错误。',
        },
        {
          en: 'Start the workflow again. The log now says why PyPI refused; go on with that message.',
          'zh-CN': '重新运行工作流。日志里会写出 PyPI 拒绝的原因，再按那条错误信息处理。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
  ],
  verify: [
    {
      en: 'The traceback is gone. In its place stands a reason such as `invalid-publisher`, with the claims below it, or the upload begins.',
      'zh-CN': 'traceback 不再出现，取而代之的是 `invalid-publisher` 之类的原因和下面的声明，或者开始上传。',
    },
  ],
  next: ['invalid-publisher-not-found', 'token-request-refused'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'ade57f54dcc56d4858ca681c80269c26dc7b9149', lines: [145, 147] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'b7f401de30cb6434a1e19f805ff006643653240e', lines: [145, 150] },
  ],
} as const satisfies ErrorEntry;
