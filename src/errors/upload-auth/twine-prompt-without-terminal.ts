import { cleanedEnvironment } from '../shared/cleaned-environment.ts';
import type { ErrorEntry } from '../types.ts';

/** What poetry 1.1 and earlier print; later ones ask nothing where there is no terminal. */
const POETRY = { wording: [6, 7] } as const;

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
    { text: 'Username:\nRuntimeError\nAborted' },
    { text: '[RuntimeError]\nAborted\nUsername:' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Enter your API token: Traceback (most recent call last):',
  name: { en: 'A credential is asked for and nobody answers', 'zh-CN': '提示输入凭据，却没有终端可以输入' },
  meaning: {
    en: 'twine, or poetry before 1.2, found no credential and asked for one. A job of a CI has no terminal to answer from, so it ended there, before the first upload. With `--non-interactive` twine does not ask, and says that [the credential was not found](/errors/twine-credential-not-found/).',
    'zh-CN': 'twine（或者 1.2 之前的 poetry）没有找到凭据，于是提示输入。CI 作业没有可以输入的终端，结果在上传第一个文件之前就结束了。给 twine 加上 `--non-interactive`，它就不再提示，而是直接报告[没有找到凭据](/errors/twine-credential-not-found/)。',
  },
  says: [
    {
      applies: POETRY,
      en: 'poetry has no user name and no token for the repository that it is to publish to, and asked for them. Nobody can answer in this job, so it ended before the first upload.',
      'zh-CN': 'poetry 没有目标仓库的用户名和 token，于是提示输入。这个作业里没有终端可以输入，所以在上传第一个文件之前就结束了。',
    },
    {
      en: 'twine was to upload to `{host}`, found no credentials for it and asked for them. Nobody can answer in this job, so it ended before the first upload.',
      'zh-CN': 'twine 要向 `{host}` 上传，没有找到它的凭据，于是提示输入。这个作业里没有终端可以输入，所以在上传第一个文件之前就结束了。',
    },
  ],
  causes: [
    {
      en: 'poetry has no token for this repository: the secret is empty, or it was kept under another name, as for `pypi`.',
      'zh-CN': 'poetry 没有这个仓库的 token：secret 是空的，或者存在别的名字下，比如 `pypi`。',
      applies: POETRY,
    },
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
    cleanedEnvironment,
    {
      applies: { ...POETRY, uses: ['jrubics/poetry-publish'] },
      changes: 'file',
      when: { en: 'The action `JRubics/poetry-publish` publishes', 'zh-CN': '用 action `JRubics/poetry-publish` 发布' },
      steps: [
        {
          en: 'If it is v1.1 with `repository_name:`, take `JRubics/poetry-publish@v1.2` or later: v1.1 keeps the token for PyPI, whatever name stands there. If it is a later one, look whether the secret in `pypi_token:` holds a token and reaches this job: one of an environment needs `environment:`, and a fork has none. [All reasons](/cause/#empty-secret)',
          'zh-CN': '如果是 v1.1 并且写了 `repository_name:`，就换成 `JRubics/poetry-publish@v1.2` 或更新的版本：不管这里写什么名字，v1.1 都把 token 存给 PyPI。如果已经是更新的版本，就看 `pypi_token:` 里的 secret 是否存着 token，而且这个作业读得到：环境里的 secret 需要作业写 `environment:`，fork 则读不到。[所有原因](/cause/#empty-secret)',
        },
      ],
    },
    {
      applies: { ...POETRY, not: { uses: ['jrubics/poetry-publish'] } },
      changes: 'file',
      when: { en: 'poetry asks for `Username:`', 'zh-CN': '是 poetry 提示 `Username:`' },
      steps: [
        {
          en: 'Give poetry the token under the name that stands behind `-r` in `poetry publish`: `POETRY_PYPI_TOKEN_` with that name in capitals under `env:` of the step; for PyPI, without `-r`, `POETRY_PYPI_TOKEN_PYPI`. One that is kept for `pypi` does not count for `testpypi`, and an empty one counts as none: look whether the secret holds a token and reaches this job. [All reasons](/cause/#empty-secret)',
          'zh-CN': '按 `poetry publish` 里 `-r` 后面的名字把 token 交给 poetry：在步骤的 `env:` 下写 `POETRY_PYPI_TOKEN_` 加上大写的这个名字；发布到 PyPI、没有 `-r` 时，就是 `POETRY_PYPI_TOKEN_PYPI`。存给 `pypi` 的 token，`testpypi` 用不了；空值等于没有：要看 secret 里是否存着 token，而且这个作业读得到。[所有原因](/cause/#empty-secret)',
        },
        {
          en: 'Add `--no-interaction` to the command, or take poetry 1.2 or later: neither asks, and without credentials the index refuses the upload with a line of its own.',
          'zh-CN': '给命令加上 `--no-interaction`，或者用 poetry 1.2 及以上：它们都不再提示；没有凭据时，索引会拒绝上传，并说明原因。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: POETRY },
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
      applies: { index: ['pypi', 'testpypi'], not: { any: [POETRY, { near: ['This environment is not supported for trusted publishing'] }, { ci: ['other'] }] } },
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
      applies: { index: ['pypi', 'testpypi'], near: ['This environment is not supported for trusted publishing'], not: POETRY },
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
    { repo: 'python-poetry/poetry', path: 'poetry/publishing/publisher.py', ref: '457359e0814863ac3ea5a3f0a1b8f17967a371d2', lines: [71, 80] },
    { repo: 'JRubics/poetry-publish', path: 'entrypoint.sh', ref: 'd7d7a003f073a14267c838de16af796f5c384ff3', lines: [18, 18] },
    { repo: 'JRubics/poetry-publish', path: 'entrypoint.sh', ref: 'a2294284dda5b857f4b41867a482fd1048a433f1', lines: [18, 24] },
  ],
} as const satisfies ErrorEntry;
