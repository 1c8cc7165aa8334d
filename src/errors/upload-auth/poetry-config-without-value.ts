import type { Condition, ErrorEntry } from '../types.ts';

/** A called workflow has only the secrets that its caller hands on, by the names that these have there: github/docs on `jobs.<job_id>.secrets`. */
const OTHER_NAMES = { values: { handed: { is: ['other-names'] } } } as const satisfies Condition;

/** More words came than it takes. */
const MORE = { wording: [4, 5] } as const satisfies Condition;

export default {
  id: 'poetry-config-without-value',
  stage: 'upload-auth',
  emitter: 'poetry',
  severity: 'error',
  messages: [
    { text: 'Expected a value for pypi-token.{name} setting.' },
    { text: 'There is no pypi-token.{name} setting.' },
    { text: 'Expected a value for http-basic.{name} setting.' },
    { text: 'There is no http-basic.{name} setting.' },
    { text: 'Expected only one argument (token), got {count}' },
    { text: 'Expected one or two arguments (username, password), got {count}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Expected a value for pypi-token.',
  name: { en: 'poetry got no token to keep: the secret is empty', 'zh-CN': 'poetry 没有拿到要保存的 token：secret 是空的' },
  meaning: {
    en: '`poetry config` was called with the name of a setting and without a value, as the variable behind it is empty. poetry then takes the command for a question, and has no answer (from 1.7.0 on it says that a value is expected). Nothing was uploaded.',
    'zh-CN': '`poetry config` 只收到了设置的名字，没有值，因为后面的变量是空的。poetry 就把这条命令当成查询，却查不到这个设置（从 1.7.0 起会说需要一个值）。什么都没有上传。',
  },
  says: [
    {
      applies: MORE,
      name: { en: 'poetry config got more words than it takes', 'zh-CN': 'poetry config 收到的参数太多' },
      en: '`poetry config` got {count} words behind the name of the setting, and takes fewer: it kept none of them.',
      'zh-CN': '`poetry config` 在设置名后面收到 {count} 个参数，超过了它能接受的数量：一个也没有保存。',
    },
    {
      applies: OTHER_NAMES,
      en: '`poetry config` got no value for the credentials of `{name}`: the called workflow reads the secret `{handed_read}`, and its caller hands on `{handed_given}`.',
      'zh-CN': '`poetry config` 没有收到 `{name}` 的凭据：被调用的工作流读取的 secret 是 `{handed_read}`，而调用方传的是 `{handed_given}`。',
    },
    {
      en: '`poetry config` got no value for the credentials of `{name}`: the variable or secret behind it is empty in this job.',
      'zh-CN': '`poetry config` 没有收到 `{name}` 的凭据：后面的变量或 secret 在这个作业里是空的。',
    },
  ],
  causes: [
    {
      en: 'The secret is one of an environment, and the job names no `environment:`; or there is none of this name.',
      'zh-CN': 'secret 属于某个环境，而作业没有写 `environment:`；或者根本没有这个名字的 secret。',
    },
    {
      en: 'The run comes from a fork or from Dependabot, which get no secrets of the repository.',
      'zh-CN': '运行来自 fork 或 Dependabot，它们拿不到仓库的 secret。',
    },
    {
      en: 'The command was written as a question, `poetry config pypi-token.pypi`, to look the token up: poetry shows none.',
      'zh-CN': '命令本来就是查询：用 `poetry config pypi-token.pypi` 查看 token，而 poetry 不会显示。',
    },
  ],
  fixes: [
    {
      applies: MORE,
      certain: true,
      changes: 'file',
      when: { en: 'The command has more words than it takes', 'zh-CN': '命令里的参数太多' },
      steps: [
        {
          en: 'Behind `pypi-token.pypi` write the token alone and in quotes: `poetry config pypi-token.pypi "${{ secrets.PYPI_API_TOKEN }}"`, on another CI `"$PYPI_API_TOKEN"`. `__token__` before it, blanks in it, or braces of a template around it are words of their own. Behind `http-basic.NAME` stand the user name and the password, each in quotes. The secret itself may be right.',
          'zh-CN': '在 `pypi-token.pypi` 后面只写 token，并加上引号：`poetry config pypi-token.pypi "${{ secrets.PYPI_API_TOKEN }}"`，其他 CI 写 `"$PYPI_API_TOKEN"`。前面多写的 `__token__`、值里的空格、外面的模板花括号，都会变成单独的参数。`http-basic.NAME` 后面写用户名和密码，各自加引号。secret 本身可能没有问题。',
        },
      ],
    },
    {
      applies: OTHER_NAMES,
      certain: true,
      changes: 'file',
      when: { en: 'The called workflow reads a name that its caller does not hand on', 'zh-CN': '被调用的工作流读取的名字，调用方没有传' },
      steps: [
        {
          en: 'A called workflow gets only the secrets that its caller hands on, by the names that stand below `secrets:` there. In the called file read these names, as `${{ secrets.NAME }}`, in place of those that the repository has; or write `secrets: inherit` in the calling job, which hands on all of them.',
          'zh-CN': '被调用的工作流只能拿到调用方传来的 secret，名字就是调用方 `secrets:` 下面写的那些。在被调用的文件里改为读取这些名字（`${{ secrets.NAME }}`），不要用仓库里的名字；或者在调用方的作业里写 `secrets: inherit`，把所有 secret 都传过去。',
        },
      ],
    },
    {
      applies: { near: ['Unexpected input(s)'] },
      certain: true,
      changes: 'file',
      when: { en: 'A warning says that the action does not know an input', 'zh-CN': '有警告说 action 不认识某个输入参数' },
      steps: [
        {
          en: 'The token never got to poetry: the warning `Unexpected input(s)` names keys under `with:` that this version of the action does not read. Write the token under an input that the warning lists, such as `pypi_token`, or take a release of the action that knows yours.',
          'zh-CN': 'token 根本没有传到 poetry：警告 `Unexpected input(s)` 列出了 `with:` 下这个版本的 action 不读取的键。把 token 写到警告里列出的输入参数下，比如 `pypi_token`；或者换成认识你所用的键的版本。',
        },
      ],
    },
    {
      applies: { ci: ['none'], not: MORE },
      certain: true,
      changes: 'setting',
      when: { en: 'I typed the command myself', 'zh-CN': '命令是我自己输入的' },
      steps: [
        {
          en: 'Write the value behind the name: for an API token `poetry config pypi-token.pypi` and the token, for a private index `http-basic.` and its name, the user name and the password. Poetry does not show a token that it has; `poetry config --unset` and the name take it away.',
          'zh-CN': '在名字后面写上值：API token 是 `poetry config pypi-token.pypi` 加 token；私有索引是 `http-basic.` 加它的名字，再加用户名和密码。poetry 不会显示已经保存的 token；要删掉它，用 `poetry config --unset` 加名字。',
        },
      ],
    },
    {
      applies: { not: { any: [{ near: ['Unexpected input(s)'] }, OTHER_NAMES, MORE] } },
      when: { en: 'The value comes from a secret', 'zh-CN': '值来自 secret' },
      steps: [
        {
          en: 'Find out why the secret is empty in this job: on GitHub mostly because it is stored in an environment that the job does not name under `environment:`, or under another name. [Go through the reasons](/cause/#empty-secret).',
          'zh-CN': '查明 secret 在这个作业里为什么是空的：在 GitHub 上，多半是它存在某个环境里，而作业的 `environment:` 没有写那个环境，或者名字不一样。[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'Nothing is wrong with poetry or with the address of the index: the token was not tried.',
          'zh-CN': '问题不在 poetry，也不在索引地址：token 还没有用上。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Quotes around the empty variable: poetry then keeps an empty token without a word, and the index refuses the upload.',
      'zh-CN': '给空变量加引号：poetry 会不声不响地存下空的 token，上传时被索引拒绝。',
    },
    {
      en: 'Another repository name or URL: poetry complains of the missing value, not of the name.',
      'zh-CN': '换仓库名或 URL：poetry 抱怨的是缺少值，而不是名字。',
    },
  ],
  verify: [
    {
      en: 'The step with `poetry config` prints nothing, and `poetry publish` comes to `Publishing`.',
      'zh-CN': '`poetry config` 那一步什么都不打印，`poetry publish` 走到 `Publishing`。',
    },
  ],
  next: ['invalid-authentication-information', 'keyring-locked'],
  sources: [
    { repo: 'JRubics/poetry-publish', path: 'issues/16' },
    { repo: 'JRubics/poetry-publish', path: 'issues/25' },
    { repo: 'rabbitmq-community/rstream', path: 'issues/42' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/console/commands/config.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793' },
  ],
} as const satisfies ErrorEntry;
