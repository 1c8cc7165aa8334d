import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-uv-audience-request-failed',
  stage: 'audience',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'HTTPError: 403 Forbidden from https://upload.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'HTTPError: {code} {phrase} from https://upload.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'HTTPError: {code} {phrase} from https://test.pypi.org/_/oidc/audience', since: 'twine 6.1.0' },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: HTTP status client error ({status}) for url ({url})', since: 'uv 0.12.22' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: HTTP status client error ({status}) for url ({url})', until: 'uv 0.12.13' },
    { text: 'Failed to fetch: https://{domain}/_/oidc/audience\n  cause: error decoding response body for url ({url})', since: 'uv 0.12.22' },
    { text: 'Failed to fetch: `https://{domain}/_/oidc/audience`\n  Caused by: error decoding response body for url ({url})', until: 'uv 0.12.13' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '403 Forbidden from https://upload.pypi.org/_/oidc/audience',
  name: { en: 'twine or uv: the audience request failed', 'zh-CN': 'twine 或 uv：查询受众失败' },
  meaning: {
    en: '`twine upload` or `uv publish` got no credentials, tried Trusted Publishing, and its first step, the request for the audience, was answered with an error. It looks like an upload error, but nothing was sent yet.',
    'zh-CN':
      '`twine upload` 或 `uv publish` 没有拿到凭据，于是尝试可信发布（Trusted Publishing），而第一步，也就是查询受众的请求，得到的是错误。看起来像上传错误，其实还什么都没有发送。',
  },
  causes: [
    {
      en: 'The address is that of PyPI or TestPyPI: a proxy or firewall answers in its place, or Trusted Publishing is switched off there (403), or the service is disturbed (a number from 500 on).',
      'zh-CN': '地址属于 PyPI 或 TestPyPI：响应来自代理或防火墙，或者那里关闭了可信发布（403），或者服务出了故障（500 及以上）。',
    },
    {
      en: 'With uv: another index has no Trusted Publishing and answers 404, and `UV_PUBLISH_TOKEN` is not set in this step.',
      'zh-CN': '使用 uv 时：其他索引没有可信发布，返回 404，而这个步骤没有设置 `UV_PUBLISH_TOKEN`。',
    },
  ],
  fixes: [
    {
      when: { en: 'the audience request failed', 'zh-CN': '查询受众失败' },
      steps: [
        {
          en: 'Look at the address. Another index than PyPI and TestPyPI often has no Trusted Publishing: give the step credentials for it. If it is that of PyPI or TestPyPI, look at the number: 403 or 404, and `error decoding response body` without a number, mostly come from a proxy or firewall of the runner, a number from 500 on from the service, then [wait](https://status.python.org/) and run the job again.',
          'zh-CN':
            '看地址。PyPI 和 TestPyPI 以外的索引往往没有可信发布：给这个步骤设置那个索引的凭据。如果是 PyPI 或 TestPyPI 的地址，就看数字：403 或 404，以及没有数字的 `error decoding response body`，多半来自运行器的代理或防火墙；500 及以上来自服务本身，[等一等](https://status.python.org/)再重新运行作业。',
        },
        {
          en: 'For PyPI and TestPyPI, open the address in your browser: if it answers there, the network of the runner is in the way. Allow the host of the upload, not `pypi.org` alone.',
          'zh-CN': '对于 PyPI 和 TestPyPI，在浏览器里打开这个地址：如果能打开，就是运行器的网络在阻挡。要放行的是上传主机，只放行 `pypi.org` 不够。',
        },
        {
          en: 'For another index with uv, set its credentials under `env:` of the step in the workflow file and leave `--trusted-publishing always` out.',
          'zh-CN': '用 uv 上传到其他索引时，在工作流文件里该步骤的 `env:` 下设置它的凭据，并去掉 `--trusted-publishing always`。',
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
