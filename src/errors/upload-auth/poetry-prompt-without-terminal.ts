import type { ErrorEntry } from '../types.ts';

/** Before v1.2 it keeps the token for PyPI alone, by its `entrypoint.sh`. */
const ACTION = { uses: ['JRubics/poetry-publish'] } as const;

export default {
  id: 'poetry-prompt-without-terminal',
  stage: 'upload-auth',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'Username: \n  RuntimeError\n\n  Aborted' }, { text: '[RuntimeError]\nAborted\nUsername:' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Username: \n  RuntimeError\n\n  Aborted',
  name: { en: 'poetry asks for a user name and has no terminal', 'zh-CN': 'poetry 提示输入用户名，却没有终端' },
  meaning: {
    en: 'An old poetry, 1.1 or before, found no token and no user name for the repository that it publishes to, and asked for one. A job of a CI has no terminal, so it ended there. Nothing was uploaded. The lines on keyring backends are no failure.',
    'zh-CN': '旧版 poetry（1.1 及更早）没有找到要发布到的仓库的 token 或用户名，于是提示输入。CI 作业没有终端，它就在那里结束了。什么都没有上传。关于 keyring backends 的那几行不是失败。',
  },
  causes: [
    {
      en: 'The token is kept under another name than the one behind `--repository`: one for `pypi` is not looked at for `testpypi`.',
      'zh-CN': 'token 保存时用的名字与 `--repository` 后面的不同：存给 `pypi` 的 token，发布到 `testpypi` 时不会用。',
    },
    {
      applies: ACTION,
      en: 'The action `JRubics/poetry-publish` before v1.2 keeps the token for `pypi`, whatever `repository_name` says.',
      'zh-CN': 'v1.2 之前的 `JRubics/poetry-publish` 不管 `repository_name` 写什么，都把 token 存给 `pypi`。',
    },
    {
      en: 'The secret behind the variable is empty in this job.',
      'zh-CN': '变量背后的 secret 在这个作业里是空的。',
    },
  ],
  fixes: [
    {
      applies: ACTION,
      certain: true,
      changes: 'file',
      when: { en: '`JRubics/poetry-publish` publishes', 'zh-CN': '由 `JRubics/poetry-publish` 发布' },
      steps: [
        {
          en: 'In the workflow file take v1.2 of `JRubics/poetry-publish` or a later release: before it, the action kept the token for `pypi` alone, whatever `repository_name` says. If it is that already, see whether the secret behind `pypi_token` arrives: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '在工作流文件里把 `JRubics/poetry-publish` 换成 v1.2 或更新的版本：在那之前，不管 `repository_name` 写什么，它都只把 token 存给 `pypi`。如果版本已经够新，就看 `pypi_token` 背后的 secret 有没有传到：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      applies: { not: ACTION },
      changes: 'file',
      when: { en: 'A step of my own runs poetry', 'zh-CN': '我自己的步骤运行 poetry' },
      steps: [
        {
          en: 'Give the step the token under the name of the repository, under `env:`: `POETRY_PYPI_TOKEN_PYPI: ${{ secrets.PYPI_API_TOKEN }}`, and for `--repository testpypi` in place of that `POETRY_PYPI_TOKEN_TESTPYPI`, with a token of TestPyPI. For another index, user name and password go into `POETRY_HTTP_BASIC_NAME_USERNAME` and `POETRY_HTTP_BASIC_NAME_PASSWORD`, with its name in capitals in place of `NAME`.',
          'zh-CN': '在步骤的 `env:` 里按仓库的名字写 token：`POETRY_PYPI_TOKEN_PYPI: ${{ secrets.PYPI_API_TOKEN }}`；用 `--repository testpypi` 时改写 `POETRY_PYPI_TOKEN_TESTPYPI`，值是 TestPyPI 的 token。别的索引用 `POETRY_HTTP_BASIC_NAME_USERNAME` 和 `POETRY_HTTP_BASIC_NAME_PASSWORD` 传入用户名和密码，把 `NAME` 换成它的名字（大写）。',
        },
        {
          en: 'If the variable is there already, the secret behind it is empty in this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '如果变量已经写了，就是它背后的 secret 在这个作业里是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A keyring backend: without one poetry reads the same variables and its own file.',
      'zh-CN': '安装 keyring 后端：没有它，poetry 照样读取这些变量和自己的文件。',
    },
    {
      en: '`--no-interaction`, or a newer poetry, alone: it then sends the file without credentials, and the index refuses it.',
      'zh-CN': '只加 `--no-interaction` 或只升级 poetry：它会不带凭据就发送文件，被索引拒绝。',
    },
  ],
  verify: [
    {
      en: 'Below `Publishing` the log says `Uploading` with the name of a file.',
      'zh-CN': '日志里 `Publishing` 下面出现 `Uploading` 和文件名。',
    },
  ],
  next: ['poetry-config-without-value', 'invalid-authentication-information', 'rye-prompt-without-terminal'],
  sources: [
    { repo: 'scanapi/scanapi', path: 'issues/249' },
    { repo: 'JRubics/poetry-publish', path: 'issues/3' },
    { repo: 'python-poetry/poetry', path: 'poetry/publishing/publisher.py', ref: '1.1.15', lines: [60, 90] },
  ],
} as const satisfies ErrorEntry;
