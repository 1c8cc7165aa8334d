import type { ErrorEntry } from '../types.ts';

export default {
  id: 'username-password-not-supported',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://{index}/help/#apitoken and https://{index}/help/#trusted-publishers',
      since: '2024-01-02',
    },
    {
      text: 'User {user} has two factor auth enabled, an API Token or Trusted Publisher must be used to upload in place of password.',
      since: '2023-06-01',
      until: '2024-01-02',
    },
    { text: 'User {user} has two factor auth enabled', since: '2023-06-01', until: '2024-01-02' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Username/Password authentication is no longer supported',
  name: { en: 'The user name is not `__token__`', 'zh-CN': '用户名不是 `__token__`' },
  meaning: {
    en: 'The upload came with a user name other than `__token__`. PyPI decides by that name alone and does not look at the password, so a valid API token under another name is refused as well.',
    'zh-CN': '上传时用的用户名不是 `__token__`。PyPI 只看用户名，不看密码，所以用其他名字传一个有效的 API token，同样会被拒绝。',
  },
  causes: [
    {
      en: 'The workflow gives an account name and its password, for instance in `TWINE_USERNAME` and `TWINE_PASSWORD`.',
      'zh-CN': '工作流里给的是账号名和密码，比如写在 `TWINE_USERNAME` 和 `TWINE_PASSWORD` 里。',
    },
    {
      en: 'The password is an API token, and the user name is the account instead of `__token__`.',
      'zh-CN': '密码是 API token，但用户名写的是账号，而不是 `__token__`。',
    },
    {
      en: '`__token__` is misspelt, in capitals, or comes from a secret with a line break at its end. The comparison is exact.',
      'zh-CN': '`__token__` 拼错了、写成了大写，或者来自一个末尾带换行的 secret。PyPI 要求完全一致。',
    },
    {
      en: 'The action is pinned to an old release. v1.8.14 still sends such a user name; v1.12.4 stops before the upload with an error of its own.',
      'zh-CN': 'action 固定在旧版本上。v1.8.14 还会把这样的用户名发出去；v1.12.4 在上传之前就会停下，给出自己的错误。',
    },
  ],
  fixes: [
    {
      applies: { near: ['pypiserver', 'devpi', 'nexus', 'artifactory', 'private registry', 'private index', 'own server', 'local network', 'publish-url', 'publish --repository', 'poetry publish -r'] },
      certain: true,
      changes: 'setting',
      when: { en: 'I meant an index of my own', 'zh-CN': '我本来要上传到自己的索引' },
      steps: [
        {
          en: 'This answer is the one of PyPI: the upload went there, and not to your index. Do not send the package again before the address is right: with poetry `poetry config repositories.NAME URL` and `poetry publish -r NAME`, with twine `--repository-url URL`, with uv `--publish-url URL`.',
          'zh-CN': '这是 PyPI 的响应：文件发往了 PyPI，而不是你的索引。先把地址改对，再上传：poetry 用 `poetry config repositories.NAME URL` 和 `poetry publish -r NAME`，twine 用 `--repository-url URL`，uv 用 `--publish-url URL`。',
        },
      ],
    },
    {
      applies: { ci: ['none'] },
      certain: true,
      changes: 'setting',
      when: { en: 'I upload from a terminal', 'zh-CN': '我在终端里上传' },
      steps: [
        {
          en: 'Create an API token on the index in the message, under [[account-settings > api-tokens > add-api-token]], and run the command again with `__token__` as the user name and the token as the password, typed in or in `~/.pypirc`. The name and the password of the account are not taken any more.',
          'zh-CN': '在错误信息里的那个索引上创建 API token（[[account-settings > api-tokens > add-api-token]]），再运行一次命令：用户名写 `__token__`，密码写这个 token，可以输入，也可以写在 `~/.pypirc` 里。账号的名字和密码已经不被接受。',
        },
      ],
    },
    {
      applies: { program: ['action'] },
      changes: 'file',
      when: { en: 'I upload with the action', 'zh-CN': '我用 action 上传' },
      steps: [
        {
          en: 'In the workflow file remove the line `user:` from the publish step, also an empty one: the default is `__token__`. Let `password:` get an [API token](/fix-api-token/) of the index in the message, never the password of the account: PyPI and TestPyPI do not know the tokens of each other.',
          'zh-CN': '在工作流文件里，从发布步骤删掉 `user:` 这一行，空的也要删：默认值就是 `__token__`。`password:` 传错误信息里那个索引的 [API token](/fix-api-token/)，不要传账号的密码：PyPI 和 TestPyPI 不认识对方的 token。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
    {
      applies: { program: ['twine'] },
      changes: 'file',
      when: { en: 'I run twine myself', 'zh-CN': '我自己运行 twine' },
      steps: [
        {
          en: 'In the `env:` of the step that runs twine write `TWINE_USERNAME: __token__`, as it stands here and not from a secret, and let `TWINE_PASSWORD` get an [API token](/fix-api-token/) of the index in the message, never the password of the account: PyPI and TestPyPI do not know the tokens of each other.',
          'zh-CN': '在运行 twine 的步骤的 `env:` 里写 `TWINE_USERNAME: __token__`，照这样直接写，不要放进 secret；`TWINE_PASSWORD` 传错误信息里那个索引的 [API token](/fix-api-token/)，不要传账号的密码：PyPI 和 TestPyPI 不认识对方的 token。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { program: ['uv'] },
      changes: 'file',
      when: { en: 'I upload with uv', 'zh-CN': '我用 uv 上传' },
      steps: [
        {
          en: 'Take `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` out of the step (in the command `--username` and `--password`), and give it an [API token](/fix-api-token/) of the index in the message as `UV_PUBLISH_TOKEN`, never the password of the account: beside a token uv takes no user name.',
          'zh-CN': '从步骤里删掉 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`（命令里则是 `--username` 和 `--password`），改用 `UV_PUBLISH_TOKEN` 传错误信息里那个索引的 [API token](/fix-api-token/)，不要用账号的密码：有了 token，uv 就不接受用户名。',
        },
      ],
    },
    {
      applies: { program: ['pdm', 'poetry', 'hatch', 'flit', 'maturin'] },
      changes: 'file',
      when: { en: 'Another program uploads', 'zh-CN': '上传的是其他程序' },
      steps: [
        {
          en: 'Make `__token__` the user name that this program is given, and an [API token](/fix-api-token/) of the index in the message its password, never the password of the account.',
          'zh-CN': '把传给这个程序的用户名改成 `__token__`，密码用错误信息里那个索引的 [API token](/fix-api-token/)，不要用账号的密码。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'In the workflow file remove user name and password, also an empty `user:`, give the publish job `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to.',
          'zh-CN': '在工作流文件里删掉用户名和密码，空的 `user:` 也要删掉，给发布作业加上 `id-token: write`，并在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: 'A new password for the account: it is not looked at.',
      'zh-CN': '给账号换一个新密码：PyPI 根本不看它。',
    },
    {
      en: '`id-token: write` while a user name other than `__token__` is given: the action then never tries Trusted Publishing.',
      'zh-CN': '用户名不是 `__token__` 时加 `id-token: write`：这时 action 不会尝试可信发布。',
    },
  ],
  verify: [
    {
      en: 'Start the workflow again; the refused run stored nothing, so the version number is still free. With twine in verbose mode the log says `username: __token__`. [Check without a release](/migrate/#verify)',
      'zh-CN': '重新运行工作流；被拒绝的那次什么都没存下，版本号仍然可用。twine 在 verbose 模式下，日志里会有 `username: __token__`。[不发布新版本的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-authentication-information', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [137, 154] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [133, 144] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '81e9d935c883d0b210363ab89cf05f3894778450', lines: [69, 78] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '22de7db94794933a7b3f878ae4b39c9509fc82f8', lines: [992, 999] },
  ],
} as const satisfies ErrorEntry;
