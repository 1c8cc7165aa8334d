import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-password-without-username',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'Attempted to publish with a password, but no username. Either provide a username with `--username` (`UV_PUBLISH_USERNAME`), or use `--token` (`UV_PUBLISH_TOKEN`) instead of a password.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Attempted to publish with a password, but no username',
  name: { en: 'uv got a password and no user name', 'zh-CN': 'uv 拿到了密码，却没有用户名' },
  meaning: {
    en: '`UV_PUBLISH_PASSWORD` or `--password` is set and no user name is. uv does not assume `__token__`, and a given password also keeps it from trying Trusted Publishing.',
    'zh-CN': '设置了 `UV_PUBLISH_PASSWORD` 或 `--password`，却没有用户名。uv 不会默认用 `__token__`；而给了密码，它也就不再尝试可信发布（Trusted Publishing）。',
  },
  causes: [
    {
      en: 'An API token stands in the variable for a password, as one is used to from twine.',
      'zh-CN': 'API token 放进了密码用的变量里，这是用 twine 时的习惯。',
    },
    {
      en: '`UV_PUBLISH_PASSWORD` is set but empty, for instance from a secret that this job cannot read.',
      'zh-CN': '设置了 `UV_PUBLISH_PASSWORD`，但值是空的，比如取自这个作业读不到的 secret。',
    },
    {
      en: 'The user name was meant to come from a variable that is not set in this step.',
      'zh-CN': '用户名本来要从变量里取，而这个步骤没有设置它。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'], inputs: { UV_PUBLISH_PASSWORD: ['given'] } },
      changes: 'file',
      when: { en: 'The password is an API token', 'zh-CN': '密码是 API token' },
      steps: [
        {
          en: 'In the `env:` of the step rename `UV_PUBLISH_PASSWORD` to `UV_PUBLISH_TOKEN`, or in the command write `--token` instead of `--password`.',
          'zh-CN': '在这个步骤的 `env:` 里把 `UV_PUBLISH_PASSWORD` 改成 `UV_PUBLISH_TOKEN`，或者在命令里用 `--token` 代替 `--password`。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], inputs: { UV_PUBLISH_PASSWORD: ['empty'] } },
      changes: 'file',
      when: { en: '`UV_PUBLISH_PASSWORD` is empty, or I want Trusted Publishing', 'zh-CN': '`UV_PUBLISH_PASSWORD` 是空的，或者我想用可信发布' },
      steps: [
        {
          en: 'Remove `UV_PUBLISH_PASSWORD` from the step: even an empty one counts as a password, and keeps uv from trying Trusted Publishing. If a token was to stand there, your secret is empty in this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '从步骤里删掉 `UV_PUBLISH_PASSWORD`：空的也算密码，uv 就不再尝试可信发布。如果里面本该是 token，说明你的 secret 在这个作业里是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'For Trusted Publishing [register the workflow](/fix-trusted-publishing/#pypi) on the index.',
          'zh-CN': '要用可信发布，还要在索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'The index wants a user name and a password', 'zh-CN': '索引要用户名和密码' },
      steps: [
        {
          en: 'Give the step `UV_PUBLISH_USERNAME` as well, with the user name that this index knows.',
          'zh-CN': '再给这个步骤设置 `UV_PUBLISH_USERNAME`，值是这个索引的用户名。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run gets past this line to `Uploading`. Nothing was sent before, so no version number is used up.',
      'zh-CN': '下一次运行会越过这里，走到 `Uploading`。之前什么也没有发送，没有消耗版本号。',
    },
  ],
  next: ['uv-missing-credentials', 'invalid-authentication-information'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [505, 530] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [428, 436] },
  ],
} as const satisfies ErrorEntry;
