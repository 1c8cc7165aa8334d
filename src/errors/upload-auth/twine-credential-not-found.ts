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
      en: 'Trusted Publishing was meant, and twine does not try it: it is older than 6.1.0, it does not run on a CI platform that it supports, or a user name other than `__token__` is set, in `TWINE_USERNAME` or after `-u`.',
      'zh-CN': '本想用可信发布，但 twine 没有尝试：它比 6.1.0 旧；或者不是在它支持的 CI 平台上运行；或者设置了 `__token__` 以外的用户名（`TWINE_USERNAME` 或 `-u`）。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'], near: ['.pypirc'] },
      certain: true,
      changes: 'file',
      when: { en: 'The token stands in `.pypirc`', 'zh-CN': 'token 写在 `.pypirc` 里' },
      steps: [
        {
          en: 'twine reads one section of `.pypirc`: the one that `--repository` names, or else `[pypi]`; and as soon as an address is given, none. Remove `--repository-url` from the command and `TWINE_REPOSITORY_URL` from the variables, name your section with `--repository`, and look whether it has a `username` and a `password`. Or leave the file and give both in `TWINE_USERNAME` (`__token__`) and `TWINE_PASSWORD`.',
          'zh-CN': 'twine 只读 `.pypirc` 里的一节：`--repository` 指定的那一节，没有指定就是 `[pypi]`；一旦另外写了地址，就一节也不读。从命令里去掉 `--repository-url`，从变量里去掉 `TWINE_REPOSITORY_URL`，用 `--repository` 写出你那一节的名字，再看这一节里有没有 `username` 和 `password`。也可以不用这个文件，改用变量 `TWINE_USERNAME`（`__token__`）和 `TWINE_PASSWORD`。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'The upload goes to another index than PyPI and TestPyPI', 'zh-CN': '上传的不是 PyPI 或 TestPyPI，而是其他索引' },
      steps: [
        {
          en: 'Give the step that runs twine `TWINE_USERNAME` and `TWINE_PASSWORD`, the user name and the password of this index, on GitHub in its `env:`. For such an index twine does not try Trusted Publishing.',
          'zh-CN': '给运行 twine 的步骤设置 `TWINE_USERNAME` 和 `TWINE_PASSWORD`，也就是这个索引的用户名和密码，在 GitHub 上写在步骤的 `env:` 里。对这样的索引，twine 不会尝试可信发布。',
        },
        {
          en: 'If they stand in a section of `.pypirc`, write the upload URL there as `repository`, and name the section with `--repository`: as soon as the command or `TWINE_REPOSITORY_URL` gives an address, twine reads no section.',
          'zh-CN': '如果它们写在 `.pypirc` 的某一节里，就把上传 URL 也写进这一节的 `repository`，再用 `--repository` 指定这一节：只要命令或 `TWINE_REPOSITORY_URL` 给出了地址，twine 就一节也不读。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], ci: ['github'] },
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'Run twine 6.1.0 or later, and set no `TWINE_USERNAME`; give the publish job on GitHub `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index.',
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
      when: { en: 'I stay with twine and an API token', 'zh-CN': '我继续用 twine 和 API token' },
      steps: [
        {
          en: 'Give the step that runs twine an `env:` with `TWINE_USERNAME: __token__` and `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`; on another CI than GitHub set the same two variables there.',
          'zh-CN': '给运行 twine 的步骤加上 `env:`，写 `TWINE_USERNAME: __token__` 和 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`；在 GitHub 以外的 CI 上，就在那里设置同样的两个变量。',
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
    {
      applies: { index: ['pypi', 'testpypi'], ci: ['none'], not: { near: ['.pypirc'] } },
      changes: 'setting',
      when: { en: 'I upload from a terminal', 'zh-CN': '我在终端里上传' },
      steps: [
        {
          en: 'Run the command again without `--non-interactive`, and paste an API token of this index where twine asks for it. For a script set `TWINE_USERNAME` to `__token__` and `TWINE_PASSWORD` to the token.',
          'zh-CN': '去掉 `--non-interactive` 再运行一次，twine 提示时粘贴这个索引的 API token。写在脚本里时，把 `TWINE_USERNAME` 设为 `__token__`，`TWINE_PASSWORD` 设为 token。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Removing `--non-interactive` in a CI job: twine then asks, nobody answers, and the step ends with `EOFError`.',
      'zh-CN': '在 CI 作业里去掉 `--non-interactive`：twine 会提示输入，但没有终端可以输入，步骤以 `EOFError` 结束。',
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
