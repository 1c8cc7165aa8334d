import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-token-response-invalid',
  stage: 'token-exchange',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'TrustedPublishingFailure: The token-minting request returned invalid JSON', since: 'twine 6.1.0' },
    { text: 'TrustedPublishingFailure: Expected a trusted publishing token but got None', since: 'twine 6.2.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'TrustedPublishingFailure: The token-minting request returned invalid JSON',
  name: { en: 'The answer to the token request is unusable', 'zh-CN': '令牌请求的响应无法使用' },
  meaning: {
    en: 'twine asked the index for an upload token and got something that is not JSON, for instance an error page. It stopped before the first upload.',
    'zh-CN': 'twine 向索引申请上传用的 token，得到的却不是 JSON，比如一个错误页面。它在上传第一个文件之前就停下了。',
  },
  causes: [
    {
      en: 'The index is out of order and answers with an error page.',
      'zh-CN': '索引出了故障，返回的是错误页面。',
    },
    {
      en: 'A proxy between the runner and the index answers in its place. This concerns self-hosted runners.',
      'zh-CN': '响应来自运行器和索引之间的代理，而不是索引。自托管运行器才会这样。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/), wait some minutes and run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '看看 [status.python.org](https://status.python.org/)，等几分钟，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
        {
          en: 'On a self-hosted runner, let the host of the index through the proxy unchanged. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '如果用自托管运行器，让代理原样放行索引的主机。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'I upload to another index', 'zh-CN': '我上传到其他索引' },
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
      en: 'The log shows `Uploading` with a file name. The failed run sent no file, so the version number is still free.',
      'zh-CN': '日志里出现带文件名的 `Uploading`。失败的那次没有发送文件，版本号仍然可用。',
    },
  ],
  next: ['twine-token-request-failed', 'index-unexpected-response'],
  sources: [{ repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [195, 207] }],
} as const satisfies ErrorEntry;
