import type { ErrorEntry } from '../types.ts';

export default {
  id: 'keyring-locked',
  stage: 'upload-auth',
  emitter: 'poetry',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Unable to retrieve the password for poetry-repository-{repository} from the key ring' },
    { text: 'Unable to store the password for poetry-repository-{repository} in the key ring' },
    { text: 'KeyringLocked\n\nFailed to unlock the collection!' },
    { text: 'keyring.errors.InitError: Failed to unlock the collection!' },
    { text: 'keyring.errors.KeyringLocked: Failed to unlock the collection!' },
    // The keyring of a desktop that nobody has logged in to: GoogleCloudPlatform/artifact-registry-python-tools#17.
    { text: 'DBusErrorResponse\n\n[org.freedesktop.Secret' },
    { text: 'ItemNotFoundException\n\nItem does not exist!' },
    { text: 'ItemNotFoundException: Item does not exist!' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unable to retrieve the password for poetry-repository-',
  name: { en: 'The keyring of the machine does not open', 'zh-CN': '机器的密钥环打不开' },
  meaning: {
    en: 'Before the upload the program asked the keyring of the machine for a password, and the keyring is locked or missing. On a runner nobody is there to unlock it. A token in a variable is not the fault: older releases of poetry ask the keyring nevertheless.',
    'zh-CN': '上传之前，程序向机器的密钥环要密码，而密钥环锁着，或者根本没有。运行器上没有人来解锁。变量里的 token 没有问题：旧版 poetry 即使有 token 也会去问密钥环。',
  },
  says: {
    en: 'Before the upload poetry asked the keyring of the machine for `{repository}`, and the keyring does not open: on a runner nobody is there to unlock it. A token in a variable is not the fault.',
    'zh-CN': '上传之前，poetry 向机器的密钥环要 `{repository}` 的密码，而密钥环打不开：运行器上没有人来解锁。变量里的 token 没有问题。',
  },
  causes: [
    {
      en: 'A keyring service runs on the machine (SecretService on Linux), and no session of a user has unlocked it.',
      'zh-CN': '机器上运行着密钥环服务（Linux 上是 SecretService），但没有用户会话解锁过它。',
    },
    {
      en: '`poetry config pypi-token.pypi` or `poetry config http-basic` was run in the job: it stores the token in the keyring.',
      'zh-CN': '作业里运行了 `poetry config pypi-token.pypi` 或 `poetry config http-basic`：它会把 token 存进密钥环。',
    },
  ],
  fixes: [
    {
      applies: { wording: [1] },
      certain: true,
      changes: 'file',
      when: { en: 'poetry was to store the token', 'zh-CN': '本来要让 poetry 保存 token' },
      steps: [
        {
          en: 'Remove the step with `poetry config`, and give the token to the step that runs `poetry publish` as a variable: `POETRY_PYPI_TOKEN_PYPI`, and for `-r corp` `POETRY_HTTP_BASIC_CORP_USERNAME` and `POETRY_HTTP_BASIC_CORP_PASSWORD`. In addition set `PYTHON_KEYRING_BACKEND: keyring.backends.fail.Keyring` there.',
          'zh-CN': '删掉 `poetry config` 步骤，把 token 作为变量交给运行 `poetry publish` 的步骤：`POETRY_PYPI_TOKEN_PYPI`；`-r corp` 用 `POETRY_HTTP_BASIC_CORP_USERNAME` 和 `POETRY_HTTP_BASIC_CORP_PASSWORD`。同时在那里设置 `PYTHON_KEYRING_BACKEND: keyring.backends.fail.Keyring`。',
        },
      ],
    },
    {
      applies: { program: ['twine'] },
      certain: true,
      changes: 'file',
      when: { en: 'twine uploads', 'zh-CN': '用 twine 上传' },
      steps: [
        {
          en: 'Give the step that runs twine `TWINE_USERNAME` and `TWINE_PASSWORD` under `env:`: twine then does not ask the keyring. With an API token the user name is `__token__`.',
          'zh-CN': '在运行 twine 的步骤的 `env:` 下写 `TWINE_USERNAME` 和 `TWINE_PASSWORD`：这样 twine 就不会去问密钥环。用 API token 时，用户名是 `__token__`。',
        },
      ],
    },
    {
      applies: { program: ['poetry'], not: { wording: [1] } },
      changes: 'file',
      when: { en: 'poetry uploads with a token from a variable', 'zh-CN': 'poetry 用变量里的 token 上传' },
      steps: [
        {
          en: 'Set `PYTHON_KEYRING_BACKEND: keyring.backends.fail.Keyring` under `env:` of the step that runs `poetry publish`, beside `POETRY_PYPI_TOKEN_PYPI`, or for `-r corp` `POETRY_HTTP_BASIC_CORP_USERNAME` and `POETRY_HTTP_BASIC_CORP_PASSWORD`: poetry then leaves the keyring alone and takes the token.',
          'zh-CN': '在运行 `poetry publish` 的步骤的 `env:` 下，和 `POETRY_PYPI_TOKEN_PYPI`（`-r corp` 则是 `POETRY_HTTP_BASIC_CORP_USERNAME` 和 `POETRY_HTTP_BASIC_CORP_PASSWORD`）并列写上 `PYTHON_KEYRING_BACKEND: keyring.backends.fail.Keyring`：这样 poetry 不再去问密钥环，直接用 token。',
        },
        {
          en: 'Or install poetry 2: it looks first whether the keyring opens, and goes on without it. `POETRY_KEYRING_ENABLED: "false"` switches the keyring off there.',
          'zh-CN': '也可以安装 poetry 2：它先看密钥环能不能打开，打不开就不用。在那里，`POETRY_KEYRING_ENABLED: "false"` 可以关掉密钥环。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token: none was sent yet.',
      'zh-CN': '换 token：还没有发送任何 token。',
    },
  ],
  verify: [
    {
      en: 'The next run goes on to `Uploading`. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行会走到 `Uploading`。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['invalid-authentication-information', 'private-index-credentials-refused'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'issues/5189' },
    { repo: 'python-poetry/poetry', path: 'issues/2692' },
    { repo: 'python-poetry/poetry', path: 'issues/3012' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/utils/password_manager.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [89, 185] },
    { repo: 'python-poetry/poetry', path: 'docs/configuration.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [691, 702] },
    { repo: 'jaraco/keyring', path: 'issues/286' },
  ],
} as const satisfies ErrorEntry;
