import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-credentials-with-trusted-publishing',
  stage: 'token-exchange',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'a username and a password are not allowed when using trusted publishing' },
    { text: 'a username are not allowed when using trusted publishing' },
    { text: 'a password are not allowed when using trusted publishing' },
    { text: 'the keyring are not allowed when using trusted publishing' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'a username and a password are not allowed when using trusted publishing',
  name: { en: 'Credentials beside Trusted Publishing', 'zh-CN': '可信发布与凭据同时存在' },
  meaning: {
    en: '`uv publish` was told to use Trusted Publishing and nothing else, and it found credentials as well. It does not choose between the two and stops before the upload.',
    'zh-CN': '`uv publish` 被要求只用可信发布（Trusted Publishing），却又发现了凭据。它不会在两者之间选择，而是在上传之前停下。',
  },
  causes: [
    {
      en: '`UV_PUBLISH_TOKEN` is still set in the step, the job or the workflow, even to an empty value. uv treats a token as the user name `__token__` and a password.',
      'zh-CN': '步骤、作业或工作流里还留着 `UV_PUBLISH_TOKEN`，空值也算。uv 把 token 当作一对凭据：用户名 `__token__` 和一个密码。',
    },
    {
      en: '`UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD` or `UV_KEYRING_PROVIDER` is set, or the publish URL holds a user name.',
      'zh-CN': '设置了 `UV_PUBLISH_USERNAME`、`UV_PUBLISH_PASSWORD` 或 `UV_KEYRING_PROVIDER`，或者发布 URL 里带有用户名。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 2] },
      changes: 'file',
      when: { en: 'I want Trusted Publishing, and credentials are set', 'zh-CN': '我想用可信发布，而设置了凭据' },
      steps: [
        {
          en: 'In the workflow file, remove `UV_PUBLISH_TOKEN`, `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` from every `env:` that reaches the step, and `--token`, `--username` and `--password` from the command. An empty value counts as well.',
          'zh-CN': '在工作流文件里，从这个步骤用得到的每个 `env:` 中删掉 `UV_PUBLISH_TOKEN`、`UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`，并从命令里删掉 `--token`、`--username` 和 `--password`。空值也算。',
        },
        { en: 'Remove the user name from the publish URL, too, if it holds one.', 'zh-CN': '发布 URL 里如果带有用户名，也要删掉。' },
        {
          en: 'Keep `--trusted-publishing always` and `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to.',
          'zh-CN': '保留 `--trusted-publishing always` 和 `id-token: write`，并在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'I want Trusted Publishing, and a keyring is set', 'zh-CN': '我想用可信发布，而设置了 keyring' },
      steps: [
        {
          en: 'In the workflow file, remove `--keyring-provider` from the command and `UV_KEYRING_PROVIDER` from every `env:` that reaches the step, and `keyring-provider` from the settings of uv.',
          'zh-CN': '在工作流文件里，从命令中删掉 `--keyring-provider`，从这个步骤用得到的每个 `env:` 中删掉 `UV_KEYRING_PROVIDER`，并从 uv 的设置里删掉 `keyring-provider`。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather upload with the token', 'zh-CN': '我更想用 token 上传' },
      steps: [
        {
          en: 'Remove `--trusted-publishing always` from the command and from the settings of uv. With a token given, uv then uses it.',
          'zh-CN': '从命令和 uv 的设置里删掉 `--trusted-publishing always`。给了 token，uv 就会用它。',
        },
      ],
      tradeoff: { en: 'The token stays yours to guard and to replace.', 'zh-CN': 'token 仍然要由你自己保管和更换。' },
    },
  ],
  verify: [
    {
      en: 'The log shows `Uploading` after `Publishing`. The stopped run sent nothing, so the version number is still free. [Check without a release](/migrate/#verify)',
      'zh-CN': '日志里 `Publishing` 之后出现了 `Uploading`。被停下的那次什么都没有发送，版本号仍然可用。[不发布新版本的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-oidc-permission-missing', 'uv-token-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [428, 505] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/settings.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [5171, 5176] },
  ],
} as const satisfies ErrorEntry;
