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
      when: { en: 'you want Trusted Publishing, which is advised', 'zh-CN': '你想用可信发布（推荐）' },
      steps: [
        {
          en: 'Look at the address after `Uploading distributions to`. Another index than PyPI and TestPyPI takes no Trusted Publishing from twine: give the step `TWINE_USERNAME` and `TWINE_PASSWORD` of that index. For PyPI and TestPyPI [register the workflow](/fix-trusted-publishing/#pypi) and give the publish job `id-token: write`.',
          'zh-CN': '看 `Uploading distributions to` 后面的地址。twine 不会用可信发布向 PyPI 和 TestPyPI 以外的索引上传：给步骤设置那个索引的 `TWINE_USERNAME` 和 `TWINE_PASSWORD`。上传到 PyPI 或 TestPyPI 时，[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)，给发布作业加上 `id-token: write`。',
        },
        {
          en: 'In the workflow file replace the twine command by `pypa/gh-action-pypi-publish`, without `password:`. Or keep twine, at 6.1.0 or later.',
          'zh-CN': '在工作流文件里，把 twine 命令换成 `pypa/gh-action-pypi-publish`，不写 `password:`。也可以继续用 twine，但要 6.1.0 或更新的版本。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      when: { en: 'you stay with twine and an API token', 'zh-CN': '你继续用 twine 和 API token' },
      steps: [
        {
          en: 'Give the step that runs twine an `env:` with `TWINE_USERNAME: __token__` and `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`.',
          'zh-CN': '给运行 twine 的步骤加上 `env:`，写 `TWINE_USERNAME: __token__` 和 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`。',
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
