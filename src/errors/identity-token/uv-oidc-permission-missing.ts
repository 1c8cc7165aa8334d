import { notOnGithub } from '../shared/not-github.ts';
import { PERMITTED, ranWithout } from '../shared/permitted.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-oidc-permission-missing',
  stage: 'identity-token',
  emitter: 'uv',
  severity: 'error',
  messages: [
    {
      text: 'Failed to obtain OIDC token: is the `id-token: write` permission missing?\n  cause: GitHub Actions detection error\n  cause: insufficient permissions: missing {variable}',
      since: 'uv 0.12.14',
    },
    {
      text: 'Failed to obtain OIDC token: is the `id-token: write` permission missing?\n  Caused by: GitHub Actions detection error\n  Caused by: insufficient permissions: missing {variable}',
      since: 'uv 0.8.18',
      until: 'uv 0.12.13',
    },
    {
      text: 'Environment variable {variable} not set, is the `id-token: write` permission missing?',
      until: 'uv 0.8.17',
    },
    {
      text: 'GitHub Actions detection error\n  cause: HTTP request failed: builder error\n  cause: builder error\n  cause: relative URL without a base',
      since: 'uv 0.12.14',
    },
    {
      text: 'GitHub Actions detection error\n  Caused by: HTTP request failed: builder error\n  Caused by: builder error\n  Caused by: relative URL without a base',
      until: 'uv 0.12.13',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Failed to obtain OIDC token: is the id-token: write permission missing?',
  name: { en: 'uv: the job may not ask for an OIDC token', 'zh-CN': 'uv：作业没有申请 OIDC 令牌的权限' },
  meaning: {
    en: '`uv publish` tried Trusted Publishing, and the job has no `id-token: write` permission, or the variables of GitHub reached uv empty (`builder error`). With `--trusted-publishing always` it stops here; otherwise it goes on without credentials and fails a moment later.',
    'zh-CN':
      '`uv publish` 尝试了可信发布（Trusted Publishing），而这个作业没有 `id-token: write` 权限，或者 GitHub 的变量传到 uv 时是空的（`builder error`）。带 `--trusted-publishing always` 时它就此停下；否则它会在没有凭据的情况下继续，随后失败。',
  },
  says: {
    en: 'The job that runs `uv publish` has no `{variable}`, which GitHub gives only to a job with `id-token: write`. So uv could not sign in by Trusted Publishing, and went on without credentials or stopped.',
    'zh-CN': '运行 `uv publish` 的作业里没有 `{variable}`，而 GitHub 只给带 `id-token: write` 的作业设置它。所以 uv 无法用可信发布（Trusted Publishing）认证，于是在没有凭据的情况下继续，或者就此停下。',
  },
  causes: [
    {
      en: 'The job that runs `uv publish` lacks `id-token: write`. A `permissions:` block that names other permissions takes this one away.',
      'zh-CN': '运行 `uv publish` 的作业缺少 `id-token: write`。`permissions:` 里只要写了其他权限，没写的这一项就被去掉了。',
    },
    {
      en: 'The permission stands on another job, for instance on the one that builds.',
      'zh-CN': '权限写在了其他作业上，比如构建作业。',
    },
    {
      en: 'An API token was meant, and the step does not pass it: `UV_PUBLISH_TOKEN` is not in its `env:`.',
      'zh-CN': '你想用 API token，但这个步骤没有传：它的 `env:` 里没有 `UV_PUBLISH_TOKEN`。',
    },
    {
      en: 'The run was started by a pull request from a fork, which gets no OIDC token.',
      'zh-CN': '这次运行由来自 fork 的拉取请求触发，它拿不到 OIDC 令牌。',
    },
  ],
  fixes: [
    notOnGithub,
    {
      applies: { index: ['other'] },
      certain: true,
      changes: 'file',
      when: { en: 'I publish to another index', 'zh-CN': '我发布到其他索引' },
      steps: [
        {
          en: 'Give the step the user name and the password of that index as `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` under `env:`, from secrets that are [not empty in this job](/cause/#empty-secret): few indexes but PyPI and TestPyPI have Trusted Publishing. Leave `--trusted-publishing always` out, which takes neither.',
          'zh-CN': '在这个步骤的 `env:` 下，把那个索引的用户名和密码设为 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`，取自[在这个作业里不为空](/cause/#empty-secret)的 secret：除 PyPI 和 TestPyPI 外，支持可信发布的索引很少。并去掉 `--trusted-publishing always`，它不允许同时给用户名和密码。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'In the workflow file give the job that runs `uv publish` the permission `id-token: write`.',
          'zh-CN': '在工作流文件里，给运行 `uv publish` 的作业加上 `id-token: write` 权限。',
        },
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to, otherwise the next error is `invalid-publisher`.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，否则下一个错误就是 `invalid-publisher`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'A pull request from a fork started the run', 'zh-CN': '运行由来自 fork 的拉取请求触发' },
      steps: [
        {
          en: "No permission helps there. In the workflow file, skip the publish job for pull requests, or the publish step where that job also tests: `if: github.event_name != 'pull_request'`. If nothing else in `on:` starts the workflow, add there what is to: a push to `main`, a tag or a release.",
          'zh-CN': "这时加权限没有用。在工作流文件里，让拉取请求跳过发布作业（作业里还有测试时，就跳过发布步骤）：写上 `if: github.event_name != 'pull_request'`。如果 `on:` 里没有别的事件，就加上一个：推送到 `main`、标签或 release。",
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I want to use an API token', 'zh-CN': '我想用 API token' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}` under `env:` of the step, and leave `--trusted-publishing always` out: it does not allow credentials.',
          'zh-CN':
            '在该步骤的 `env:` 下设置 `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`，并去掉 `--trusted-publishing always`：它不允许同时给凭据。',
        },
        {
          en: 'Make sure that the secret is [not empty in this job](/cause/#empty-secret), and holds a token of the index you upload to: TestPyPI has its own.',
          'zh-CN': '确认这个 secret [在这个作业里不是空的](/cause/#empty-secret)，而且里面是你上传到的索引的 token：TestPyPI 有自己的 token。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { wording: [3, 4] },
      changes: 'file',
      when: { en: 'The message says `builder error`', 'zh-CN': '错误信息里写的是 `builder error`' },
      steps: [
        {
          en: 'The variables of GitHub arrive empty. Remove from the workflow file whatever sets `ACTIONS_ID_TOKEN_REQUEST_URL` or hands it on, such as `docker run -e`, and give the job that runs `uv publish` the permission `id-token: write`.',
          'zh-CN': 'GitHub 的变量传进来时是空的。从工作流文件里删掉设置或传递 `ACTIONS_ID_TOKEN_REQUEST_URL` 的内容，比如 `docker run -e`，并给运行 `uv publish` 的作业加上 `id-token: write` 权限。',
        },
      ],
    },
    { ...ranWithout, applies: { ...PERMITTED, wording: [0, 1, 2] } },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-missing-credentials', 'uv-token-rejected', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [19, 24] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [79, 80] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [536, 554] },
    { repo: 'astral-sh/ambient-id', path: 'src/github.rs', ref: '11d56b6a343031215823d5252bfc40655d0f6e36', lines: [12, 16] },
  ],
} as const satisfies ErrorEntry;
