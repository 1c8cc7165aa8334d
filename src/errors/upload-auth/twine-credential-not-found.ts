import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-credential-not-found',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'NonInteractive: Credential not found for API token.' },
    { text: 'NonInteractive: Credential not found for password.' },
    { text: 'NonInteractive: Credential not found for username.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'NonInteractive: Credential not found for API token.',
  name: { en: 'twine found no credentials', 'zh-CN': 'twine 没有找到凭据' },
  meaning: {
    en: 'twine found a credential neither in its arguments nor in the environment, `.pypirc` or the keyring, and `--non-interactive` forbids it to ask. It stopped before the first upload. Without that option it [asks, and nobody answers](/errors/twine-prompt-without-terminal/).',
    'zh-CN': 'twine 在参数、环境变量、`.pypirc` 和 keyring 里都没有找到凭据，而 `--non-interactive` 又不允许它询问，于是在上传第一个文件之前就停下了。不加这个选项，它就会[提示输入，却没有终端可以输入](/errors/twine-prompt-without-terminal/)。',
  },
  says: {
    en: 'twine was to upload to `{host}`, and found no credentials for it: not in its arguments, the environment, `.pypirc` or the keyring.',
    'zh-CN': 'twine 要向 `{host}` 上传，却没有找到它的凭据：参数、环境变量、`.pypirc` 和 keyring 里都没有。',
  },
  causes: [
    {
      en: 'The step that runs twine has no `TWINE_PASSWORD`. A secret stored on GitHub reaches the step only through `env:`, and an `env:` of another step or job does not count.',
      'zh-CN': '运行 twine 的步骤没有 `TWINE_PASSWORD`。存放在 GitHub 上的 secret 要通过 `env:` 才会传到步骤里，写在其他步骤或作业的 `env:` 不算。',
    },
    {
      en: 'The message ends in `username`: the upload goes to another index than PyPI and TestPyPI, or twine is as old as 4.0.2. From 5.0.0 on the message for PyPI and TestPyPI ends in `API token`, and only twine 6.1.0 and later knows Trusted Publishing.',
      'zh-CN': '错误信息以 `username` 结尾：上传到的是 PyPI 和 TestPyPI 以外的索引，或者 twine 旧到 4.0.2。从 5.0.0 起，上传到 PyPI 和 TestPyPI 时这条信息以 `API token` 结尾；而 twine 从 6.1.0 起才支持可信发布。',
    },
    {
      en: 'Trusted Publishing was meant, and twine does not run on a CI platform it supports.',
      'zh-CN': '本想用可信发布，但 twine 不是在它支持的 CI 平台上运行的。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], near: ['.pypirc'] },
      certain: true,
      changes: 'file',
      when: { en: 'the token stands in `.pypirc`', 'zh-CN': 'token 写在 `.pypirc` 里' },
      steps: [
        {
          en: 'twine takes a user name and a token out of `.pypirc` only for a section that `--repository` names, and with no address beside it. Remove `--repository-url` from the command and `TWINE_REPOSITORY_URL` from the variables, and call it with `--repository pypi` (or the name of your section). Or give the token in the variables `TWINE_USERNAME` (`__token__`) and `TWINE_PASSWORD`.',
          'zh-CN': 'twine 只在用 `--repository` 指定某一节、而且没有另写地址时，才从 `.pypirc` 里取用户名和 token。从命令里去掉 `--repository-url`，从变量里去掉 `TWINE_REPOSITORY_URL`，用 `--repository pypi`（或你那一节的名字）来调用。也可以用变量 `TWINE_USERNAME`（`__token__`）和 `TWINE_PASSWORD` 来给 token。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'the upload goes to another index than PyPI and TestPyPI', 'zh-CN': '上传的不是 PyPI 或 TestPyPI，而是其他索引' },
      steps: [
        {
          en: 'Give the step that runs twine `TWINE_USERNAME` and `TWINE_PASSWORD`, the user name and the password of this index, on GitHub in its `env:`. For such an index twine does not try Trusted Publishing.',
          'zh-CN': '给运行 twine 的步骤设置 `TWINE_USERNAME` 和 `TWINE_PASSWORD`，也就是这个索引的用户名和密码，在 GitHub 上写在步骤的 `env:` 里。对这样的索引，twine 不会尝试可信发布。',
        },
        {
          en: 'Credentials in the address are used with `--repository-url`, and not from `.pypirc`.',
          'zh-CN': '写在网址里的凭据，用 `--repository-url` 时有效，写在 `.pypirc` 里则无效。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], ci: ['github'] },
      changes: 'file',
      when: { en: 'you want Trusted Publishing, which is advised', 'zh-CN': '你想用可信发布（推荐）' },
      steps: [
        {
          en: 'Run twine 6.1.0 or later, and no `TWINE_USERNAME` beside it; give the publish job on GitHub `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index.',
          'zh-CN': '使用 twine 6.1.0 或更新的版本，不要设置 `TWINE_USERNAME`；在 GitHub 上给发布作业加上 `id-token: write`，并在索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Or replace the twine command by `pypa/gh-action-pypi-publish`, without `password:`.',
          'zh-CN': '或者把 twine 命令换成 `pypa/gh-action-pypi-publish`，不写 `password:`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { index: ['pypi', 'testpypi'], ci: ['github', 'gitlab', 'other'] },
      changes: 'file',
      when: { en: 'you stay with twine and an API token', 'zh-CN': '你继续用 twine 和 API token' },
      steps: [
        {
          en: 'Give the step that runs twine an `env:` with `TWINE_USERNAME: __token__` and `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`; on another CI than GitHub set the same two variables there.',
          'zh-CN': '给运行 twine 的步骤加上 `env:`，写 `TWINE_USERNAME: __token__` 和 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`；在 GitHub 以外的 CI 上，就在那里设置同样的两个变量。',
        },
        {
          en: 'Make sure that the secret exists for this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '确认这个作业读得到 secret：[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'Call `twine upload --non-interactive dist/*`: when a credential is missing again, one plain line says so.',
          'zh-CN': '改用 `twine upload --non-interactive dist/*`：以后再缺凭据时，会有一行清楚的错误信息。',
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
      en: 'Removing `--non-interactive`: twine then asks, nobody answers, and the step ends with `EOFError`.',
      'zh-CN': '去掉 `--non-interactive`：twine 会提示输入，但没有终端可以输入，步骤以 `EOFError` 结束。',
    },
    {
      en: 'Setting `TWINE_PASSWORD` from an empty secret: an empty value counts as a password, and the index answers with a 403.',
      'zh-CN': '用空的 secret 设置 `TWINE_PASSWORD`：空值也算密码，索引会返回 403。',
    },
  ],
  verify: [
    {
      en: 'With `--verbose` the log says `password: <hidden>` before the first `Uploading`. The failed run sent nothing, so the version number is still free. [Check without a release](/migrate/#verify)',
      'zh-CN': '加上 `--verbose` 后，日志在第一个 `Uploading` 之前会显示 `password: <hidden>`。失败的那次什么都没有发送，版本号仍然可用。[不发布新版本的验证方法](/migrate/#verify)',
    },
  ],
  next: ['twine-prompt-without-terminal', 'invalid-authentication-information', 'twine-oidc-retrieval-failed'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [266, 307] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [290, 345] },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [225, 232] },
  ],
} as const satisfies ErrorEntry;
