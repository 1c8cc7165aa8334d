import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-no-credentials-determined',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'InvalidConfiguration: could not determine credentials for configured repository', since: 'twine 6.2.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'could not determine credentials for configured repository',
  name: { en: 'A program that uses twine has no credentials', 'zh-CN': '调用 twine 的程序没有凭据' },
  meaning: {
    en: 'twine has neither a token from Trusted Publishing nor a user name and a password that are both not empty. `twine upload` itself does not use this part of twine up to 7.0.0; the message comes from a program that does.',
    'zh-CN': 'twine 没有从可信发布（Trusted Publishing）得到 token，用户名和密码也没有都填上。截至 7.0.0，`twine upload` 本身都不走这段代码；错误信息来自调用它的程序。',
  },
  causes: [
    {
      en: '`TWINE_PASSWORD` or `TWINE_USERNAME` is set and empty, for instance because the secret is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '`TWINE_PASSWORD` 或 `TWINE_USERNAME` 设置了，但是空的，比如 secret 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: 'A program that uses twine as a library passes no credentials.',
      'zh-CN': '某个把 twine 当库用的程序没有传凭据。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I use an API token', 'zh-CN': '我用的是 API token' },
      steps: [
        {
          en: 'In the `env:` of the step set `TWINE_USERNAME: __token__`, and let `TWINE_PASSWORD` get the secret. If the secret is empty in this job, [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '在步骤的 `env:` 里设置 `TWINE_USERNAME: __token__`，把 `TWINE_PASSWORD` 设为 secret。如果 secret 在这个作业里是空的，[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'Unfold the step in the log: `TWINE_PASSWORD: ***` means that it arrived.',
          'zh-CN': '到日志里展开这个步骤：有 `TWINE_PASSWORD: ***` 说明传到了。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I want Trusted Publishing', 'zh-CN': '我想用可信发布' },
      steps: [
        {
          en: 'Remove `TWINE_USERNAME` and `TWINE_PASSWORD` from the step instead of leaving them empty: an empty `TWINE_PASSWORD` keeps twine from trying it.',
          'zh-CN': '把 `TWINE_USERNAME` 和 `TWINE_PASSWORD` 从步骤里删掉，不要留空：`TWINE_PASSWORD` 为空时，twine 不会尝试可信发布。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run gets to `Uploading`. Nothing was sent before, so no version number is used up.',
      'zh-CN': '下一次运行会走到 `Uploading`。之前什么也没有发送，没有消耗版本号。',
    },
  ],
  next: ['invalid-authentication-information', 'twine-credential-not-found'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [103, 122] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [290, 330] },
  ],
} as const satisfies ErrorEntry;
