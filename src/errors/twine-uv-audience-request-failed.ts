import type { ErrorEntry } from './types.ts';

export default {
  id: 'twine-uv-audience-request-failed',
  stage: 'audience',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'HTTPError: {code} {phrase} from https://upload.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'HTTPError: {code} {phrase} from https://test.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'from https://upload.pypi.org/_/oidc/audience',
  name: { en: 'twine or uv: the audience request failed', 'zh-CN': 'twine 或 uv：查询受众失败' },
  meaning: {
    en: '`twine upload` or `uv publish` got no credentials, tried Trusted Publishing, and the index refused its first step, the request for the audience. It looks like an upload error, but nothing was sent yet.',
    'zh-CN':
      '`twine upload` 或 `uv publish` 没有拿到凭据，于是尝试可信发布（Trusted Publishing），而索引拒绝了第一步，也就是查询受众的请求。看起来像上传错误，其实还什么都没有发送。',
  },
  causes: [
    {
      en: 'PyPI or TestPyPI answers with an error: 403 means that Trusted Publishing is switched off there, or that a proxy forbids the address.',
      'zh-CN': 'PyPI 或 TestPyPI 返回了错误：403 表示那里关闭了可信发布，或者代理禁止访问这个地址。',
    },
    {
      en: 'With uv: another index has no Trusted Publishing and answers 404, and `UV_PUBLISH_TOKEN` is not set in this step.',
      'zh-CN': '使用 uv 时：别的索引没有可信发布，返回 404，而这个步骤没有设置 `UV_PUBLISH_TOKEN`。',
    },
  ],
  fixes: [
    {
      when: { en: 'the address is that of PyPI or TestPyPI', 'zh-CN': '地址属于 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Open the address in your browser. If it is refused there too, follow [status.python.org](https://status.python.org/) and run the job again later.',
          'zh-CN': '在浏览器里打开这个地址。如果也被拒绝，就关注 [status.python.org](https://status.python.org/)，稍后再运行作业。',
        },
        {
          en: 'For another index with uv, set its credentials under `env:` of the step in the workflow file and leave `--trusted-publishing always` out.',
          'zh-CN': '用 uv 上传到别的索引时，在工作流文件里该步骤的 `env:` 下设置它的凭据，并去掉 `--trusted-publishing always`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. With uv, `uv publish --dry-run --trusted-publishing always` in the publish job tries the exchange alone.',
      'zh-CN': '什么都没有上传，版本号还能用。用 uv 时，在发布作业里运行 `uv publish --dry-run --trusted-publishing always`，可以只试令牌交换。',
    },
  ],
  next: ['trusted-publishing-network-traceback', 'uv-trusted-publishing-note', 'audience-trusted-publishing-disabled'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [163, 171] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing/pypi.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [33, 62] },
  ],
} as const satisfies ErrorEntry;
