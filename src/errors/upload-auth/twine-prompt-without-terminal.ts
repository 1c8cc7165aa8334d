import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-prompt-without-terminal',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'Enter your API token: Traceback (most recent call last):' },
    { text: 'Enter your password: Traceback (most recent call last):' },
    { text: 'Enter your username: Traceback (most recent call last):' },
    { text: 'EOFError: EOF when reading a line\nEnter your username:' },
    { text: 'Enter your API token: WARNING  Error getting password from keyring' },
    { text: 'Enter your password: WARNING  Error getting password from keyring' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Enter your API token: Traceback (most recent call last):',
  name: { en: 'twine asks for a credential and nobody answers', 'zh-CN': 'twine 提示输入凭据，却没有终端可以输入' },
  meaning: {
    en: 'twine found no credential and asked for one. A job of a CI has no terminal to answer from, so the question ends in an `EOFError`, before the first upload. With `--non-interactive` it does not ask, and says that [the credential was not found](/errors/twine-credential-not-found/).',
    'zh-CN': 'twine 没有找到凭据，于是提示输入。CI 作业没有可以输入的终端，结果在上传第一个文件之前就以 `EOFError` 结束。加上 `--non-interactive`，它就不再提示，而是直接报告[没有找到凭据](/errors/twine-credential-not-found/)。',
  },
  says: {
    en: 'twine was to upload to `{host}`, found no credentials for it and asked for them. Nobody can answer in this job, so it ended before the first upload.',
    'zh-CN': 'twine 要向 `{host}` 上传，没有找到它的凭据，于是提示输入。这个作业里没有终端可以输入，所以在上传第一个文件之前就结束了。',
  },
  causes: [
    {
      en: 'The step that runs twine has no `TWINE_PASSWORD`. A secret stored on GitHub reaches the step only through `env:`.',
      'zh-CN': '运行 twine 的步骤没有 `TWINE_PASSWORD`。存放在 GitHub 上的 secret 要通过 `env:` 才会传到步骤里。',
    },
    {
      en: 'twine is older than 6.1.0 and does not know Trusted Publishing, even if the job has `id-token: write`: 4.0.2 asks for a user name, 5.0.0 to 6.0.1 ask for the API token.',
      'zh-CN': 'twine 早于 6.1.0，即使作业有 `id-token: write`，它也不支持可信发布：4.0.2 提示输入用户名，5.0.0 到 6.0.1 提示输入 API token。',
    },
    {
      en: 'A user name is left over, in `TWINE_USERNAME` or on the command line. Any other than `__token__` turns Trusted Publishing off.',
      'zh-CN': '还留着用户名，在 `TWINE_USERNAME` 里或命令行上。只要不是 `__token__`，它就会关闭可信发布。',
    },
    {
      en: 'The upload goes to another index than PyPI and TestPyPI. There twine does not try Trusted Publishing.',
      'zh-CN': '上传的不是 PyPI 或 TestPyPI，而是其他索引。这时 twine 不会尝试可信发布。',
    },
    {
      en: 'twine runs where the variables of GitHub Actions are missing, for instance in a container that a step starts itself.',
      'zh-CN': '运行 twine 的地方没有 GitHub Actions 的变量，比如步骤自己启动的容器里。',
    },
  ],
  fixes: [
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
          en: 'Credentials in the address are used with `--repository-url`, and not from `.pypirc`.',
          'zh-CN': '写在网址里的凭据，用 `--repository-url` 时有效，写在 `.pypirc` 里则无效。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], not: { any: [{ near: ['This environment is not supported for trusted publishing'] }, { ci: ['other'] }] } },
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'Remove `TWINE_USERNAME` from the step, and `-u` from the command, if they are there: any user name but `__token__` turns Trusted Publishing off. Run twine 6.1.0 or later, as older releases do not know it; give the publish job `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index.',
          'zh-CN': '如果写了，就从步骤里删掉 `TWINE_USERNAME`，从命令里去掉 `-u`：只要用户名不是 `__token__`，就会关闭可信发布。使用 twine 6.1.0 或更新的版本（更旧的不支持它）；给发布作业加上 `id-token: write`，并在索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Or replace the twine command by `pypa/gh-action-pypi-publish`, without `password:`.',
          'zh-CN': '或者把 twine 命令换成 `pypa/gh-action-pypi-publish`，不写 `password:`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { index: ['pypi', 'testpypi'], near: ['This environment is not supported for trusted publishing'] },
      changes: 'file',
      when: { en: 'I stay with twine and an API token', 'zh-CN': '我继续用 twine 和 API token' },
      steps: [
        {
          en: 'Give the step that runs twine an `env:` with `TWINE_USERNAME: __token__` and `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`. If it has them, look whether a secret of exactly this name holds a token and reaches this job: one of an environment needs `environment:`, and a fork has none. [All reasons](/cause/#empty-secret)',
          'zh-CN': '给运行 twine 的步骤加上 `env:`，写 `TWINE_USERNAME: __token__` 和 `TWINE_PASSWORD: ${{ secrets.PYPI_API_TOKEN }}`。如果已经写了，就看是否真有名字完全相同的 secret，里面存着 token，而且这个作业读得到：环境里的 secret 需要作业写 `environment:`，fork 则读不到。[所有原因](/cause/#empty-secret)',
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
      en: 'Setting `TWINE_PASSWORD` from an empty secret: an empty value counts as a password, and the index answers with a 403.',
      'zh-CN': '用空的 secret 设置 `TWINE_PASSWORD`：空值也算密码，索引会返回 403。',
    },
  ],
  verify: [
    {
      en: 'The log goes from `Uploading distributions to` to `Uploading` with a file name, and asks nothing in between. The failed run sent nothing, so the version number is still free. [Check without a release](/migrate/#verify)',
      'zh-CN': '日志从 `Uploading distributions to` 直接到带文件名的 `Uploading`，中间没有提示输入。失败的那次什么都没有发送，版本号仍然可用。[不发布新版本的验证方法](/migrate/#verify)',
    },
  ],
  next: ['twine-credential-not-found', 'twine-trusted-publishing-unsupported-environment', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [266, 302] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [290, 345] },
  ],
} as const satisfies ErrorEntry;
