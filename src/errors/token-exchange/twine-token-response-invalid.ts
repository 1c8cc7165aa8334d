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
      when: { en: 'the workflow has worked before', 'zh-CN': '这个工作流以前成功过' },
      steps: [
        {
          en: 'Look at `https://status.python.org` for trouble with PyPI.',
          'zh-CN': '打开 `https://status.python.org`，看看 PyPI 有没有故障。',
        },
        {
          en: 'On GitHub open the run and choose [[re-run-failed-jobs]] after some minutes. twine then asks for a new token.',
          'zh-CN': '几分钟后，在 GitHub 上打开这次运行，选择 [[re-run-failed-jobs]]。twine 会重新申请 token。',
        },
        {
          en: 'On a self-hosted runner, let the host of the index through the proxy unchanged. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '如果用自托管运行器，让代理原样放行索引的主机。[发布要访问的主机](/how-it-works/#network)',
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
