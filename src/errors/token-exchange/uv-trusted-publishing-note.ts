import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-trusted-publishing-note',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'notice',
  role: 'outer-frame',
  messages: [
    { text: 'Note: Trusted publishing also failed. To use it, check the error below.', since: 'uv 0.13.2' },
    {
      text: "Note: Neither credentials nor keyring are configured, and there was an error fetching the trusted publishing token.",
      since: 'uv 0.4.28',
      until: 'uv 0.13.1',
    },
  ],
  release: 'nothing-uploaded',
  tells: 'has-failed',
  fixer: 'repository',
  headline: 'Trusted publishing also failed. To use it, check the error below.',
  name: { en: 'uv: no credentials, and Trusted Publishing failed', 'zh-CN': 'uv：没有凭据，可信发布也失败了' },
  meaning: {
    en: '`uv publish` got no credentials and tried Trusted Publishing, which failed. The reason stands beneath this note, after `Trusted publishing failed` (`Trusted publishing error:` in old releases); without a token the upload then fails. Older releases print the note before `Uploading`, uv 0.13.2 and later after it.',
    'zh-CN':
      '`uv publish` 没有拿到凭据，于是尝试可信发布（Trusted Publishing），也失败了。原因写在这条提示下面的 `Trusted publishing failed`（旧版是 `Trusted publishing error:`）之后；没有 token，上传随后失败。旧版在 `Uploading` 之前打印这条提示，uv 0.13.2 及以后在它之后打印。',
  },
  causes: [
    {
      en: 'The publish job lacks `id-token: write`: [uv names the permission](/errors/uv-oidc-permission-missing/).',
      'zh-CN': '发布作业缺少 `id-token: write`：[uv 会写明这个权限](/errors/uv-oidc-permission-missing/)。',
    },
    {
      en: 'The index refused the token, mostly because [no publisher is registered](/errors/uv-token-rejected/).',
      'zh-CN': '索引拒绝了令牌，多半是因为[没有添加发布者](/errors/uv-token-rejected/)。',
    },
    {
      en: 'An API token was meant, and it does not reach the step: `UV_PUBLISH_TOKEN` is missing in its `env:` or misspelt.',
      'zh-CN': '你想用 API token，但它没有传到这个步骤：`env:` 里没有 `UV_PUBLISH_TOKEN`，或者名字写错了。',
    },
    {
      en: 'The index or GitHub [failed during the exchange](/errors/uv-exchange-service-unavailable/), or [no connection came about](/errors/uv-exchange-connection-failed/).',
      'zh-CN': '交换令牌时索引或 GitHub [出错](/errors/uv-exchange-service-unavailable/)，或者[连不上](/errors/uv-exchange-connection-failed/)。',
    },
    {
      en: '`uv publish` runs outside of a CI system that it knows, for instance on your own machine.',
      'zh-CN': '`uv publish` 不是在它认识的 CI 系统里运行，比如在你自己的电脑上。',
    },
  ],
  fixes: [
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'I upload to another index than PyPI and TestPyPI', 'zh-CN': '我上传到 PyPI 和 TestPyPI 以外的索引' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` of that index under `env:` of the step that runs `uv publish`.',
          'zh-CN': '在运行 `uv publish` 的步骤的 `env:` 下设置那个索引的 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'] },
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'Read what stands beneath or after `Trusted publishing failed` (`Trusted publishing error:` in old releases), and repair that: it is the reason.',
          'zh-CN': '看 `Trusted publishing failed`（旧版是 `Trusted publishing error:`）后面写的是什么，解决那个问题：那就是原因。',
        },
        {
          en: 'On GitHub it is often `id-token: write` in the publish job, or [the registration on the index](/fix-trusted-publishing/#pypi). After a status from 500 on, wait and run the job again.',
          'zh-CN': '在 GitHub 上常见的是发布作业缺少 `id-token: write`，或者要[在索引上添加发布者](/fix-trusted-publishing/#pypi)。状态码是 500 及以上时，等一等再重新运行作业。',
        },
        {
          en: 'Call `uv publish --trusted-publishing always`. uv then stops at the real reason.',
          'zh-CN': '改用 `uv publish --trusted-publishing always`，uv 就会停在真正的原因上。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather use an API token', 'zh-CN': '我更想用 API token' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}` under `env:` of the step that runs `uv publish`.',
          'zh-CN': '在运行 `uv publish` 的步骤的 `env:` 下设置 `UV_PUBLISH_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`。',
        },
        {
          en: 'Make sure that the secret is [not empty in this job](/cause/#empty-secret).',
          'zh-CN': '确认这个 secret [在这个作业里不是空的](/cause/#empty-secret)。',
        },
      ],
      tradeoff: { en: 'The token stays yours to guard and to replace.', 'zh-CN': 'token 仍然要由你自己保管和更换。' },
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run --trusted-publishing always` in the publish job: it gets a token from the index, or ends with an error, and uploads nothing. It does not prove that the index takes the files. A dry run without `--trusted-publishing always` proves nothing here: since uv 0.13.2 it hides a failed exchange and ends well. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '在发布作业里运行 `uv publish --dry-run --trusted-publishing always`：它会从索引拿到 token，否则就报错，而且什么也不上传。它不能证明索引会接受这些文件。不加 `--trusted-publishing always` 的试运行在这里什么也证明不了：从 uv 0.13.2 起，它不会显示交换失败，照样正常结束。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-missing-credentials', 'uv-oidc-permission-missing', 'uv-token-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [532, 558] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [418, 480] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [17, 44] },
  ],
} as const satisfies ErrorEntry;
