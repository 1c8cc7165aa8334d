import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-token-rejected',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'Server returned error code {status}, is trusted publishing correctly configured?\nResponse: {response}\nToken claims, which must match the publisher configuration: {claims}',
      since: 'uv 0.9.27',
    },
    {
      text: 'PyPI returned error code {status}, is trusted publishing correctly configured?\nResponse: {response}\nToken claims, which must match the PyPI configuration: {claims}',
      since: 'uv 0.6.7',
      until: 'uv 0.9.26',
    },
    {
      text: 'PyPI returned error code {status}, is trusted publishing correctly configured?\nResponse: {response}',
      until: 'uv 0.6.6',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'is trusted publishing correctly configured?',
  name: { en: 'uv publish: the index refused the OIDC token', 'zh-CN': 'uv publish：索引拒绝了 OIDC 令牌' },
  meaning: {
    en: '`uv publish` got an OIDC token from the CI, and the index did not exchange it. With the status 422 it refused, and the reason is the `code` in the `Response` line. uv prints the same words for an index that failed: [429 or a number from 500 on](/errors/uv-exchange-service-unavailable/).',
    'zh-CN': '`uv publish` 从 CI 拿到了 OIDC 令牌，但索引没有把它换成 token。状态码是 422 表示拒绝，原因是 `Response` 那一行里的 `code`。索引出错时 uv 打印的也是同样的话：[429，或者 500 及以上](/errors/uv-exchange-service-unavailable/)。',
  },
  causes: [
    {
      en: '`invalid-publisher`: no publisher on this index fits the claims. Mostly nothing is registered there, or the environment or the workflow file differs.',
      'zh-CN': '`invalid-publisher`：这个索引上没有发布者符合这些声明。多半是那里没有添加发布者，或者环境、工作流文件不一致。',
    },
    {
      en: 'No username and no token reached uv, so it tried Trusted Publishing by itself, although you meant to use an API token.',
      'zh-CN': '没有用户名，也没有 token 传到 uv，它就自行改用可信发布，而你本来想用的是 API token。',
    },
    {
      en: 'The job is in a reusable workflow, and `job_workflow_ref` names the called file.',
      'zh-CN': '作业在可复用工作流里，`job_workflow_ref` 写的是被调用的文件。',
    },
  ],
  fixes: [
    {
      applies: { status: ['422'] },
      changes: 'setting',
      when: { en: 'The status is 422 and the code `invalid-publisher`', 'zh-CN': '状态码是 422，错误代码是 `invalid-publisher`' },
      steps: [
        {
          en: 'On the index open [[publishing]] of the project and compare its publishers with the printed claims; if none fits, [add one](/fix-trusted-publishing/#pypi). On GitHub these are `repository`, the file name in `job_workflow_ref`, and `environment`. TestPyPI has its own list.',
          'zh-CN': '在索引上打开项目的 [[publishing]]，把那里的发布者与列出的声明核对；没有相符的，就[添加一个](/fix-trusted-publishing/#pypi)。在 GitHub 上看的是 `repository`、`job_workflow_ref` 里的文件名和 `environment`。TestPyPI 有自己的一份列表。',
        },
        {
          en: '`environment: None` means that the job has no `environment:`. Add it if the publisher names one.',
          'zh-CN': '`environment: None` 表示作业没有写 `environment:`。如果发布者填了环境，就给作业加上。',
        },
      ],
    },
    {
      applies: { status: ['429', '5xx'] },
      changes: 'time',
      when: { en: 'The status is 429, or 500 and above', 'zh-CN': '状态码是 429，或者 500 及以上' },
      steps: [
        {
          en: 'Wait, and run the job again: with such a status nothing is wrong with the publisher.',
          'zh-CN': '等一等，再重新运行作业：返回这样的状态码时，发布者没有问题。',
        },
      ],
    },
    {
      applies: { status: ['401', '403', '404'] },
      changes: 'setting',
      when: { en: 'The status is 401, 403 or 404, and the `Response` has no `code`', 'zh-CN': '状态码是 401、403 或 404，`Response` 里没有 `code`' },
      steps: [
        {
          en: 'Then the index did not judge the token: a proxy or firewall answered in its place, or the address is not that of an index with Trusted Publishing. Let the host of the upload, such as `upload.pypi.org`, through unchanged, and run the job again.',
          'zh-CN': '那么索引并没有核对令牌：是代理或防火墙代替它作了响应，或者这个地址的索引没有可信发布。让上传主机（比如 `upload.pypi.org`）原样通过，再重新运行作业。',
        },
      ],
    },
    {
      applies: { not: { status: ['429', '5xx'] } },
      when: { en: 'It is another status or code', 'zh-CN': '是其他状态码或错误代码' },
      steps: [
        {
          en: 'Look up the `code` in the `Response` line: [what the codes mean](/errors/token-request-refused/).',
          'zh-CN': '查一下 `Response` 那一行里的 `code`：[各个代码的含义](/errors/token-request-refused/)。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather use an API token', 'zh-CN': '我更想用 API token' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_TOKEN` in the `env:` of the step that runs `uv publish`. uv then makes no OIDC exchange.',
          'zh-CN': '在运行 `uv publish` 的步骤的 `env:` 里设置 `UV_PUBLISH_TOKEN`，uv 就不再做 OIDC 交换。',
        },
      ],
      tradeoff: { en: 'The token stays yours to guard and to replace.', 'zh-CN': 'token 仍然要由你自己保管和更换。' },
    },
  ],
  notAFix: [
    {
      en: 'Searching for the cause of a `Missing credentials` line below: it only follows because the exchange failed.',
      'zh-CN': '去查下面那行 `Missing credentials` 的原因：它只是令牌交换失败的后果。',
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run --trusted-publishing always` in the publish job: it makes the exchange, uploads nothing, and fails if the exchange does. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '在发布作业里运行 `uv publish --dry-run --trusted-publishing always`：它会做令牌交换，什么也不上传；交换失败，它也会失败。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'uv-exchange-service-unavailable', 'uv-missing-credentials', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [38, 41] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [429, 473] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [173, 366] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [198, 238] },
  ],
} as const satisfies ErrorEntry;
