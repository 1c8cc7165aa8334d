import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-authentication-information',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid or non-existent authentication information. See https://{index}/help/#invalid-auth for more information.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Invalid or non-existent authentication information',
  name: { en: 'PyPI does not know this token', 'zh-CN': 'PyPI 不认识这个 token' },
  meaning: {
    en: 'What arrived at the index is no API token that this index knows; an upload without any password gets the same answer. The sentence is the same for every such reason; only the log around it can tell them apart.',
    'zh-CN': '索引收到的不是它认识的 API token；完全不带密码的上传得到的也是同样的响应。不管具体原因是什么，都是这一句话，要区分只能看前后的日志。',
  },
  causes: [
    {
      en: 'The token was deleted, or PyPI deleted it because it had been found in public. PyPI then mails the owner of the token.',
      'zh-CN': 'token 被删除了；或者有人在公开的地方发现了它，PyPI 就把它删了，这时 PyPI 会给 token 的主人发邮件。',
    },
    {
      en: 'The token comes from the other index: one made on TestPyPI is unknown on PyPI, and the reverse.',
      'zh-CN': 'token 来自另一个索引：在 TestPyPI 上创建的，PyPI 不认识，反过来也一样。',
    },
    {
      en: 'What the secret holds is not the whole token: cut off, wrapped in quotes, only white space, or `secrets.PYPI_API_TOKEN` written without `${{ }}`.',
      'zh-CN': 'secret 里存的不是完整的 token：被截断，两边加了引号，只有空白字符，或者 `secrets.PYPI_API_TOKEN` 没有写在 `${{ }}` 里。',
    },
    {
      en: 'You run twine or uv yourself, and `TWINE_PASSWORD` or `UV_PUBLISH_TOKEN` is set but empty. Unlike the action, both then send the empty password instead of trying Trusted Publishing.',
      'zh-CN': '你自己运行 twine 或 uv，而 `TWINE_PASSWORD` 或 `UV_PUBLISH_TOKEN` 设了却是空的。与 action 不同，这时它们不会改用可信发布，而是直接发送空密码。',
    },
    {
      en: 'poetry has no token for this repository, or an empty one, and sends the file without credentials. It does not know Trusted Publishing; `POETRY_PYPI_TOKEN_PYPI` serves `pypi` only, not the name after `-r`.',
      'zh-CN': 'poetry 没有这个仓库的 token，或者 token 是空的，就不带凭据直接上传。它不支持可信发布；`POETRY_PYPI_TOKEN_PYPI` 只用于 `pypi`，不用于 `-r` 后面的名字。',
    },
    {
      en: 'The account that owns the token is frozen or disabled.',
      'zh-CN': 'token 所属的账号被冻结或停用了。',
    },
  ],
  fixes: [
    {
      when: { en: 'you stay with an API token', 'zh-CN': '你继续用 API token' },
      steps: [
        {
          en: 'Find out what was sent. `password: <empty>`, which twine prints with `--verbose`, and the warning of the action that the token does not start with `pypi-` both mean that the secret holds no token, or does not exist for this job. uv and others print nothing of the kind: look in the workflow which secret the step gets, and whether its token comes from the index that the message names.',
          'zh-CN':
            '先弄清发送的是什么。twine 在 `--verbose` 下打印的 `password: <empty>`，以及 action 提醒 token 不以 `pypi-` 开头的警告，都说明 secret 里没有 token，或者这个作业读不到它。uv 和其他程序不打印这类信息：到工作流里看这个步骤用的是哪个 secret，里面的 token 是不是来自错误信息里的那个索引。',
        },
        {
          en: 'Sign in to the index you upload to, PyPI or TestPyPI, and open [[account-settings > api-tokens > add-api-token]].',
          'zh-CN': '登录你要上传到的那个索引（PyPI 或 TestPyPI），打开 [[account-settings > api-tokens > add-api-token]]。',
        },
        {
          en: 'On GitHub open [[settings > environments]] (or [[secrets-and-variables > actions-secrets]]) and replace the secret: the token as shown, without quotes. [The whole workflow](/fix-api-token/)',
          'zh-CN': '在 GitHub 上打开 [[settings > environments]]（或 [[secrets-and-variables > actions-secrets]]），更新 secret：原样粘贴 token，不加引号。[完整的工作流](/fix-api-token/)',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
    {
      when: { en: 'you would rather have no token to lose', 'zh-CN': '你不想再保管 token' },
      steps: [
        {
          en: '[Register the workflow on PyPI](/fix-trusted-publishing/#pypi) as a Trusted Publisher.',
          'zh-CN': '[在 PyPI 上为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'In the workflow remove `password:` and give the publish job `id-token: write`.',
          'zh-CN': '在工作流里删掉 `password:`，给发布作业加上 `id-token: write`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: '`id-token: write` alone: as long as a password is given, the action never asks for an OIDC token.',
      'zh-CN': '只加 `id-token: write`：只要给了密码，action 就不会申请 OIDC 令牌。',
    },
    {
      en: '`attestations: false`: it removes one warning, and the index answers the same.',
      'zh-CN': '`attestations: false`：只会少一条警告，索引返回的结果不变。',
    },
    {
      en: 'Removing a line break at the end of the secret: PyPI and TestPyPI strip white space around a token.',
      'zh-CN': '删掉 secret 末尾的换行：PyPI 和 TestPyPI 本来就会去掉 token 两端的空白。',
    },
  ],
  verify: [
    {
      en: 'Start the workflow again. The token is checked before a file is stored, so the refused run has used up no version number. [Check without a release](/migrate/#verify)',
      'zh-CN': '重新运行工作流。PyPI 先检查 token，再保存文件，所以被拒绝的那次运行没有消耗版本号。[不发布新版本的验证方法](/migrate/#verify)',
    },
  ],
  next: ['api-token-wrong-project', 'user-not-allowed-to-upload', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/decorators.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [90, 102] },
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [24, 116] },
    { repo: 'pypi/warehouse', path: 'warehouse/integrations/secrets/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [271, 289] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [146, 170] },
  ],
} as const satisfies ErrorEntry;
