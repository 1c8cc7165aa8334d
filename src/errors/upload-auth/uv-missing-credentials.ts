import { cleanedEnvironment } from '../shared/cleaned-environment.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-missing-credentials',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'Failed to publish `{file}` to `{target}`\n  cause: Failed to send POST request\n  cause: Missing credentials for: {url}',
      since: 'uv 0.12.22',
    },
    { text: 'Missing credentials for: {url}', since: 'uv 0.12.22' },
    {
      text: 'Failed to publish `{file}` to {target}\n  Caused by: Failed to send POST request\n  Caused by: Missing credentials for {url}',
      until: 'uv 0.12.13',
    },
    { text: 'Missing credentials for {url}', until: 'uv 0.12.21' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'cause: Missing credentials for',
  name: { en: 'uv has nothing to sign in with', 'zh-CN': 'uv 没有任何可用的凭据' },
  meaning: {
    en: '`uv publish` found no token, no password and no keyring, and got no token by Trusted Publishing. It stopped without sending the file. If Trusted Publishing was tried, why it failed stands above this line.',
    'zh-CN': '`uv publish` 没有找到 token、密码或 keyring，也没有通过可信发布（Trusted Publishing）拿到 token。它没有发送文件就停了下来。如果尝试过可信发布，失败的原因写在这一行的上方。',
  },
  says: {
    en: 'uv had nothing to sign in with at `{host}`, and stopped without sending `{file}`.',
    'zh-CN': 'uv 没有任何可用于 `{host}` 的凭据，没有发送 `{file}` 就停了下来。',
  },
  causes: [
    {
      en: 'The publish job on GitHub Actions lacks `id-token: write`. uv says so above, after `Trusted publishing failed`, and goes on without a token.',
      'zh-CN': 'GitHub Actions 上的发布作业缺少 `id-token: write`。uv 在上方的 `Trusted publishing failed` 之后说明了这一点，然后在没有 token 的情况下继续。',
    },
    {
      en: 'The token exchange was refused, for instance because no publisher is registered. The reason stands above in the same note.',
      'zh-CN': '令牌交换被拒绝，例如没有添加发布者。原因也写在上方的同一段说明里。',
    },
    {
      en: 'PyPI, the index or GitHub failed during the exchange ([a status from 500 on, or 429](/errors/uv-exchange-service-unavailable/)), or [no connection came about](/errors/uv-exchange-connection-failed/): proxy, certificate, name resolution. An outage looks like missing credentials at the end of the log.',
      'zh-CN': '交换令牌时 PyPI、索引或 GitHub 出错（[状态码是 500 及以上，或 429](/errors/uv-exchange-service-unavailable/)），或者[连不上](/errors/uv-exchange-connection-failed/)：代理、证书、域名解析。服务故障在日志末尾看起来就像缺少凭据。',
    },
    {
      en: 'The job runs on another CI. GitLab, CircleCI and Buildkite hand out OIDC tokens in ways of their own, and uv names theirs above. PyPI takes those of GitLab, and none of CircleCI and Buildkite.',
      'zh-CN': '作业运行在其他 CI 上。GitLab、CircleCI 和 Buildkite 各有自己发放 OIDC 令牌的方式，uv 会在上方写出是哪一种。PyPI 接受 GitLab 的，不接受 CircleCI 和 Buildkite 的。',
    },
    {
      en: 'Nothing stands above: uv did not try Trusted Publishing, because `UV_PUBLISH_USERNAME` is set, even to an empty value, or `--keyring-provider` is, or `--trusted-publishing never`.',
      'zh-CN': '上方什么也没有：uv 没有尝试可信发布，因为设置了 `UV_PUBLISH_USERNAME`（空值也算）、`--keyring-provider` 或 `--trusted-publishing never`。',
    },
    {
      en: 'A token was meant, but the step has no variable `UV_PUBLISH_TOKEN`. A secret stored on GitHub reaches the step only through `env:`.',
      'zh-CN': '你想用 token，但这个步骤没有 `UV_PUBLISH_TOKEN` 变量。存放在 GitHub 上的 secret 要通过 `env:` 才会传到步骤里。',
    },
    {
      en: 'With early releases of uv, which call `uv publish` experimental: the token stands in `UV_PUBLISH_PASSWORD` and no user name is given.',
      'zh-CN': '早期的 uv（会提示 `uv publish` 还是实验性的）：token 写在 `UV_PUBLISH_PASSWORD` 里，却没有给用户名。',
    },
  ],
  fixes: [
    cleanedEnvironment,
    {
      applies: { ci: ['none'], index: ['pypi', 'testpypi'], values: { host: { is: ['upload.pypi.org', 'test.pypi.org'] } } },
      certain: true,
      changes: 'setting',
      when: { en: 'I upload from a terminal', 'zh-CN': '我在终端里上传' },
      steps: [
        {
          en: 'Create an API token on the index in the message, under [[account-settings > api-tokens > add-api-token]], and set it in this window as `UV_PUBLISH_TOKEN` before you run the command again. Trusted Publishing works only in a CI.',
          'zh-CN': '在错误信息里的那个索引上创建 API token（[[account-settings > api-tokens > add-api-token]]），在这个窗口里把它设为 `UV_PUBLISH_TOKEN`，再运行一次命令。可信发布只能在 CI 里用。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], not: { values: { host: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org', 'www.pypi.org', 'pypi.python.org', 'testpypi.python.org'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'The host is none of PyPI or TestPyPI', 'zh-CN': '这个主机不是 PyPI 或 TestPyPI 的' },
      steps: [
        {
          en: 'Correct the upload address: PyPI and TestPyPI take no uploads at this host. That of TestPyPI is `https://test.pypi.org/legacy/`; that of PyPI is `https://upload.pypi.org/legacy/`, which is the default and need not be written. In uv it is set by `--publish-url`, `UV_PUBLISH_URL` or `publish-url`; Trusted Publishing then works there, too, with `id-token: write` and a publisher on that very index.',
          'zh-CN': '改正上传地址：PyPI 和 TestPyPI 在这个主机上不接收上传。TestPyPI 的是 `https://test.pypi.org/legacy/`；PyPI 的是 `https://upload.pypi.org/legacy/`，它是默认值，不用写。在 uv 里由 `--publish-url`、`UV_PUBLISH_URL` 或 `publish-url` 设置；改好之后，可信发布在那里也能用，但要有 `id-token: write` 和那个索引上的发布者。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'The upload goes to another index than PyPI and TestPyPI', 'zh-CN': '上传的不是 PyPI 或 TestPyPI，而是其他索引' },
      steps: [
        {
          en: 'Give the step that runs uv the user name and the password of this index, in `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`. Such an index mostly has no Trusted Publishing, and a failed attempt at it in the lines above is then no fault.',
          'zh-CN': '给运行 uv 的步骤设置这个索引的用户名和密码：`UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`。这样的索引大多没有可信发布，上方几行里尝试失败的记录也就不是问题。',
        },
        {
          aside: true,
          en: 'If this index gives out tokens, `UV_PUBLISH_TOKEN` takes one, with the user name `__token__`.',
          'zh-CN': '如果这个索引发放 token，可以写进 `UV_PUBLISH_TOKEN`，用户名则是 `__token__`。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], near: ['Trusted publishing failed', 'Trusted publishing error'] },
      when: { en: '`Trusted publishing failed` stands above this line', 'zh-CN': '这一行的上方有 `Trusted publishing failed`' },
      steps: [
        {
          en: 'Read the last `cause:` or `Caused by:` line below `Trusted publishing failed` (`Trusted publishing error:` in old releases): it is the reason, and it is to be repaired. Look it up on this site.',
          'zh-CN': '看上方 `Trusted publishing failed`（旧版是 `Trusted publishing error:`）之下最后一行 `cause:` 或 `Caused by:`：它才是要解决的原因。到本站查这句话。',
        },
        {
          en: 'Call `uv publish --trusted-publishing always`. uv then stops at the real reason, and not at the missing credentials.',
          'zh-CN': '改用 `uv publish --trusted-publishing always`。这样 uv 会停在真正的原因上，而不是报缺少凭据。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], any: [{ wording: [0, 1] }, { not: { near: ['uv publish is experimental'] } }] },
      changes: 'file',
      when: { en: 'No such line stands above, and I want Trusted Publishing', 'zh-CN': '上方没有这样一行，而我想用可信发布' },
      steps: [
        {
          en: 'uv did not try it, or an old one kept silent about why it could not: `--trusted-publishing always` makes it say so. Remove `UV_PUBLISH_USERNAME` from the step, even an empty one, and `--keyring-provider` and `--trusted-publishing never` from the command and the settings: each of them turns it off.',
          'zh-CN': 'uv 没有尝试可信发布，或者旧版的 uv 没有说出为什么不行：加上 `--trusted-publishing always`，它就会说明原因。从步骤里删掉 `UV_PUBLISH_USERNAME`（空的也要删），从命令和配置里去掉 `--keyring-provider` 和 `--trusted-publishing never`：它们都会关闭可信发布。',
        },
        {
          en: 'Then the job needs an OIDC token, by `id-token: write` on GitHub and by `id_tokens:` on GitLab, and [the workflow a publisher](/fix-trusted-publishing/#pypi) on the index.',
          'zh-CN': '此外，作业要能拿到 OIDC 令牌（在 GitHub 上写 `id-token: write`，在 GitLab 上写 `id_tokens:`），索引上也要有[这个工作流的发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], any: [{ wording: [0, 1] }, { near: ['uv publish is experimental'] }] },
      changes: 'file',
      when: { en: 'I pass an API token', 'zh-CN': '我传的是 API token' },
      steps: [
        {
          en: 'Give the step that runs uv an `env:` with `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`, not `UV_PUBLISH_PASSWORD` and no name of your own. On another CI than GitHub set the variable there; from CircleCI and Buildkite PyPI takes no Trusted Publishing.',
          'zh-CN': '给运行 uv 的步骤加上 `env:`，写 `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`，不要用 `UV_PUBLISH_PASSWORD` 或自己起的变量名。在 GitHub 以外的 CI 上，就在那里设置这个变量；PyPI 不接受来自 CircleCI 和 Buildkite 的可信发布。',
        },
        {
          en: 'Make sure that the secret exists for this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '确认这个作业读得到 secret：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Adding `UV_PUBLISH_USERNAME` alone: with a user name uv no longer tries Trusted Publishing, and the password is still missing.',
      'zh-CN': '只加 `UV_PUBLISH_USERNAME`：有了用户名，uv 就不再尝试可信发布，而密码仍然没有。',
    },
  ],
  verify: [
    {
      en: 'With Trusted Publishing, run `uv publish --dry-run --trusted-publishing always` in the publish job: it ends with an error if no token is to be had, and uploads nothing. With a token, no line `Missing credentials` follows `Uploading`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '用可信发布时，在发布作业里运行 `uv publish --dry-run --trusted-publishing always`：拿不到 token 就会报错，而且什么也不上传。用 token 时，`Uploading` 之后不再有 `Missing credentials` 这一行。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-oidc-permission-missing', 'uv-token-rejected', 'uv-exchange-service-unavailable', 'uv-exchange-connection-failed', 'gitlab-id-token-variable-missing', 'invalid-publisher-not-found', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-auth/src/middleware.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [567, 571] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [428, 505] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [429, 558] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [39, 63] },
    { repo: 'astral-sh/uv', path: 'issues/8023' },
  ],
} as const satisfies ErrorEntry;
