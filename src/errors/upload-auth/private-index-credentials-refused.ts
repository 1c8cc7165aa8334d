import { ofServices } from '../shared/services.ts';
import { accountName, emptyCredential, SHOWN, shown } from '../shared/refused-sender.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** `setup.py` at an address that PyPI has given up. */
const OLD = { wording: [11, 12], values: { host: { is: ['pypi.python.org', 'testpypi.python.org'] } } } as const satisfies Condition;

/**
 * A name with `_`, where the address comes from a variable: poetry looks it up with a hyphen then, and sends no credentials. By runs of poetry 2.5.1 at a server
 * that prints what it gets; python-poetry/poetry src/poetry/config/config.py, `_get_environment_repositories`.
 */
const UNDERSCORED = { program: ['poetry'], near: ['POETRY_REPOSITORIES_'], values: { section: { is: ['underscored'] } } } as const satisfies Condition;

/** microsoft/azure-pipelines-tasks@430892b2 Tasks/TwineAuthenticateV1/authentication.ts, where the input stands in the file. */
const BY_CONNECTION = { values: { connects: { is: ['azure'] } } } as const satisfies Condition;

export default {
  id: 'private-index-credentials-refused',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'HTTPError: 401 Unauthorized from {url}\nUnauthorized' },
    { text: 'HTTPError: 403 Forbidden from {url}\nForbidden' },
    { text: 'HTTP Error 401: Unauthorized | {body}' },
    { text: 'HTTP Error 403: Forbidden | {body}' },
    { text: "See {log} for detailed debug log.\n[PublishError]: Client error '401 Unauthorized' for url '{url}'" },
    { text: "Error uploading to repository: {repository} - Client error '401 Unauthorized' for url '{url}'" },
    { text: "See {log} for detailed debug log.\n[PublishError]: Client error '403 Forbidden' for url '{url}'" },
    { text: "Error uploading to repository: {repository} - Client error '403 Forbidden' for url '{url}'" },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: {url}' },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: {url}' },
    { text: '401 FAIL file_upload of {file} to {url}\nUnauthorized' },
    { text: 'Upload failed (401): {reason}' },
    { text: 'Upload failed (403): Forbidden' },
    { text: 'HTTPError 401 Client Error: Unauthorized for url: {url}' },
    { text: 'HTTPError: 401 Client Error: Unauthorized for url: {url}' },
    { text: 'Failed to upload the wheel with status 401' },
    { text: 'I-flit.upload\n401 Client Error: Unauthorized for url: {url}' },
    { text: 'I-flit.upload\n403 Client Error: Forbidden for url: {url}' },
    { text: 'Uploading {lines}\n[PublishError]: 401 Client Error: Unauthorized for url: {url}' },
    // poetry 1.0 and 1.1 print no answer: poetry/publishing/uploader.py of 1.1.15.
    { text: '[UploadError]\nHTTP Error 401: Unauthorized' },
    { text: 'HTTP Error 401: Unauthorized\n\n  at {path}/publishing/uploader.py' },
    { text: '[UploadError]\nHTTP Error 403: Forbidden' },
    { text: 'HTTP Error 403: Forbidden\n\n  at {path}/publishing/uploader.py' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'HTTPError: 401 Unauthorized from',
  name: { en: 'The index does not take the user name and password', 'zh-CN': '索引不接受这组用户名和密码' },
  meaning: {
    en: 'The index refused the upload for who sends it, and gave no other reason. From an index of your own that mostly means that user name or password are missing or wrong: devpi answers a wrong password with 401, pypiserver with 403. The web page that some programs print after the status is the answer of the index itself. The file was not taken.',
    'zh-CN':
      '索引因为上传者的身份拒绝了上传，没有给出别的原因。如果是你自己的索引，多半是用户名或密码缺失或不对：密码错误时，devpi 返回 401，pypiserver 返回 403。有的程序会在状态码后面打印一个网页，那就是索引自己的响应。文件没有被接收。',
  },
  says: [
    ...shown,
    {
      applies: { index: ['pypi', 'testpypi'] },
      name: { en: 'The index refused the upload, with a bare status', 'zh-CN': '索引拒绝了上传，只给出状态码' },
      en: 'The index answered {status}, which is about who uploads, and the reason is not in this text. The file was not taken.',
      'zh-CN': '索引返回 {status}，说的是由谁上传，而这段文字里没有原因。文件没有被接收。',
    },
    {
      applies: UNDERSCORED,
      name: { en: 'poetry sent no user name and password', 'zh-CN': 'poetry 没有发送用户名和密码' },
      en: 'The index at `{url}` answered {status}, as poetry sent no user name and password: it finds none under a name with `_` whose address comes from a variable. The file was not taken.',
      'zh-CN': '`{url}` 的索引返回 {status}，因为 poetry 没有发送用户名和密码：名字带 `_`、地址又来自环境变量时，它找不到凭据。文件没有被接收。',
    },
    {
      en: 'The index at `{url}` answered {status}: it does not take the user name and the password that came with the file. The file was not taken.',
      'zh-CN': '`{url}` 的索引返回 {status}：它不接受随文件发来的用户名和密码。文件没有被接收。',
    },
  ],
  causes: [
    {
      en: 'The password is wrong, was replaced on the index, or is that of another index.',
      'zh-CN': '密码不对，在索引上换过了，或者是另一个索引的密码。',
    },
    {
      en: 'The secret is empty in this job, so that no password was sent.',
      'zh-CN': 'secret 在这个作业里是空的，没有发送密码。',
    },
    {
      en: 'poetry found no credentials under the name that stands after `-r`. It then sends the file without any.',
      'zh-CN': 'poetry 在 `-r` 后面的那个名字下没有找到凭据，于是不带凭据直接上传。',
      applies: { program: ['poetry'] },
    },
    {
      en: 'The account is right and may not upload here. devpi says [so in words](/errors/devpi-no-permission/).',
      'zh-CN': '账号没错，但无权上传到这里。devpi 会[用一句话说明](/errors/devpi-no-permission/)。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'], any: [{ near: ['identified to edit package information'] }, OLD] },
      certain: true,
      changes: 'file',
      when: { en: '`setup.py upload` sends to an old address of PyPI', 'zh-CN': '`setup.py upload` 发往 PyPI 的旧地址' },
      steps: [
        {
          en: 'Send the files with `twine upload dist/*` in place of `setup.py upload`, and take the old address (`pypi.python.org`) out of what the job reads. PyPI did not accept the login: the user name has to be `__token__`, and the password a whole API token, from [[account-settings > api-tokens > add-api-token]]. It says nothing about your role in the project.',
          'zh-CN': '用 `twine upload dist/*` 代替 `setup.py upload` 上传，并从作业读取的配置里去掉旧地址（`pypi.python.org`）。PyPI 没有接受登录：用户名必须是 `__token__`，密码是完整的 API token，在 [[account-settings > api-tokens > add-api-token]] 里创建。这与你在项目里的角色无关。',
        },
      ],
    },
    {
      applies: { ci: ['none'], index: ['other'] },
      certain: true,
      changes: 'setting',
      when: { en: 'I upload from a terminal', 'zh-CN': '我在终端里上传' },
      steps: [
        {
          en: 'Run the command again with the user name and the password of this index, typed anew or corrected where the program reads them, such as `~/.pypirc` for twine: a password that is missing, old or that of another index is refused like this.',
          'zh-CN': '用这个索引的用户名和密码再运行一次命令：重新输入，或者在程序读取它们的地方改正，比如 twine 的 `~/.pypirc`。密码缺失、过期，或者是另一个索引的，都会这样被拒绝。',
        },
      ],
    },
    {
      applies: { wording: [11, 12], index: ['other'] },
      certain: true,
      changes: 'setting',
      when: { en: '`setup.py upload` uploads', 'zh-CN': '用 `setup.py upload` 上传' },
      steps: [
        {
          en: 'Correct the user name and the password in `~/.pypirc`, in the section of this index: `setup.py upload` takes them from there, or sends none.',
          'zh-CN': '在 `~/.pypirc` 里，改正这个索引那一节的用户名和密码：`setup.py upload` 从那里读取，读不到就什么也不发送。',
        },
      ],
    },
    {
      applies: { wording: [10] },
      changes: 'file',
      when: { en: 'I upload with `devpi upload`', 'zh-CN': '我用 `devpi upload` 上传' },
      steps: [
        {
          en: 'Run `devpi login` with the user name and the password in the same job, after `devpi use` and before `devpi upload`: a login holds for some hours only.',
          'zh-CN': '在同一个作业里，在 `devpi use` 之后、`devpi upload` 之前，用用户名和密码运行 `devpi login`：一次登录只在几个小时内有效。',
        },
      ],
    },
    ...ofServices,
    {
      applies: { index: ['other'], ...BY_CONNECTION },
      certain: true,
      changes: 'setting',
      when: { en: 'A service connection of Azure Pipelines signs in', 'zh-CN': '由 Azure Pipelines 的服务连接登录' },
      steps: [
        {
          en: 'User name and password come from the service connection that `TwineAuthenticate` names, under Project settings → Service connections. With a token `TwineAuthenticate@1` sends the user name `build`: an index that wants the name of the account, as Artifactory does, refuses that. Then make the connection one with user name and password, with the token as the password. If it is one already, store both anew there.',
          'zh-CN': '用户名和密码来自 `TwineAuthenticate` 指定的服务连接，在 Project settings → Service connections 里。连接用的是 token 时，`TwineAuthenticate@1` 发送的用户名是 `build`：要求真实账号名的索引（比如 Artifactory）会拒绝。这时把连接改成用户名加密码的类型，密码填 token。如果已经是这种类型，就在那里重新填写两者。',
        },
      ],
    },
    {
      applies: { index: ['other'], ...UNDERSCORED },
      certain: true,
      changes: 'file',
      when: { en: 'The name behind `-r` has a `_`, and its address comes from a variable', 'zh-CN': '`-r` 后面的名字带 `_`，地址来自环境变量' },
      steps: [
        {
          en: 'Write a hyphen for each `_` in the name behind `-r`, as `poetry publish -r team-pypi`: the variables stay as they are. From `POETRY_REPOSITORIES_TEAM_PYPI_URL` poetry makes the name `team-pypi`, and for `team_pypi` it finds the address, and no user name: it sent the file without any. Your password may be right.',
          'zh-CN': '把 `-r` 后面名字里的 `_` 都写成连字符，比如 `poetry publish -r team-pypi`，变量不用改。poetry 由 `POETRY_REPOSITORIES_TEAM_PYPI_URL` 得到的名字是 `team-pypi`；写 `team_pypi` 时，它找得到地址，却找不到用户名，于是不带凭据就上传了。密码可能没有问题。',
        },
      ],
    },
    {
      applies: { index: ['other'], program: ['poetry'], not: UNDERSCORED },
      changes: 'setting',
      when: { en: 'I upload with poetry', 'zh-CN': '我用 poetry 上传' },
      steps: [
        {
          en: 'Set the user name and the password of this index under the name that stands after `-r`: for `-r corp` they are `POETRY_HTTP_BASIC_CORP_USERNAME` and `POETRY_HTTP_BASIC_CORP_PASSWORD`. If the step has them, store the password anew as the secret: poetry sends nothing where it finds nothing.',
          'zh-CN': '把这个索引的用户名和密码设置在 `-r` 后面的那个名字下：`-r corp` 对应 `POETRY_HTTP_BASIC_CORP_USERNAME` 和 `POETRY_HTTP_BASIC_CORP_PASSWORD`。如果步骤里已经有了，就把密码重新存进 secret：poetry 找不到凭据时，什么凭据也不发送。',
        },
        {
          en: 'In the variable the name is in capitals, with `_` for a hyphen. If the address comes from a variable, too, write the name with hyphens behind `-r`.',
          'zh-CN': '变量里的名字用大写，连字符写成 `_`。如果地址也来自变量，`-r` 后面的名字就要用连字符。',
        },
      ],
    },
    {
      applies: { index: ['other'], program: ['action'] },
      changes: 'setting',
      when: { en: 'I upload with the action to my own index', 'zh-CN': '我用 action 上传到自己的索引' },
      steps: [
        {
          en: 'Compare `user` of the publish step with the account on this index, and store its password anew in the secret that `password` reads.',
          'zh-CN': '核对发布步骤的 `user` 是不是这个索引上的账号，再把它的密码重新存进 `password` 读取的 secret。',
        },
        {
          en: 'Both are needed: without `user` the action sends `__token__`, which only PyPI and TestPyPI know.',
          'zh-CN': '两个都要写：没有 `user` 时，action 发送的是 `__token__`，只有 PyPI 和 TestPyPI 认识它。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { any: [{ program: ['poetry', 'action'] }, { wording: [10] }, BY_CONNECTION] } },
      changes: 'setting',
      when: { en: 'I upload to my own index', 'zh-CN': '我上传到自己的索引' },
      steps: [
        {
          en: 'Store the password of this index anew as the secret of this job, and compare the user name with the account there. An empty secret is refused like a wrong one.',
          'zh-CN': '把这个索引的密码重新存进这个作业的 secret，再核对用户名是不是那里的账号。secret 为空，和密码错误一样会被拒绝。',
        },
        {
          aside: true,
          en: 'twine reads `TWINE_USERNAME` and `TWINE_PASSWORD`, pdm `PDM_PUBLISH_USERNAME` and `PDM_PUBLISH_PASSWORD`, hatch `HATCH_INDEX_USER` and `HATCH_INDEX_AUTH`, flit `FLIT_USERNAME` and `FLIT_PASSWORD`, maturin `MATURIN_USERNAME` and `MATURIN_PASSWORD`.',
          'zh-CN': 'twine 读取 `TWINE_USERNAME` 和 `TWINE_PASSWORD`，pdm 读取 `PDM_PUBLISH_USERNAME` 和 `PDM_PUBLISH_PASSWORD`，hatch 读取 `HATCH_INDEX_USER` 和 `HATCH_INDEX_AUTH`，flit 读取 `FLIT_USERNAME` 和 `FLIT_PASSWORD`，maturin 读取 `MATURIN_USERNAME` 和 `MATURIN_PASSWORD`。',
        },
      ],
    },
    {
      applies: { index: ['other'], status: ['403'] },
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'User name and password are right', 'zh-CN': '用户名和密码都没错' },
      steps: [
        {
          en: 'Ask those who run this index to let the account upload there: `403` is also the answer to an account without this right.',
          'zh-CN': '请管理这个索引的人给这个账号上传权限：账号没有这项权限时，返回的也是 `403`。',
        },
      ],
    },
    accountName,
    emptyCredential,
    {
      applies: { index: ['pypi', 'testpypi'], not: { any: [SHOWN, OLD] } },
      when: { en: 'The address is that of PyPI or TestPyPI', 'zh-CN': '地址属于 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Read the page that came with the status: poetry prints it, twine with `--verbose`, pdm with `-vv`; hatch and flit leave it out, so send the refused file with `twine upload --verbose`. PyPI names a reason there; a page without one comes from a proxy or firewall in between.',
          'zh-CN': '看随状态码返回的页面：poetry 会打印它，twine 要加 `--verbose`，pdm 要加 `-vv`；hatch 和 flit 不显示，就用 `twine upload --verbose` 上传被拒绝的文件。PyPI 会在里面写明原因；如果没有原因，它来自中间的代理或防火墙。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'An API token of PyPI, or Trusted Publishing: an index of your own knows neither, unless it says so.',
      'zh-CN': '换成 PyPI 的 API token，或者改用可信发布（Trusted Publishing）：你自己的索引两样都不认识，除非它另有说明。',
    },
  ],
  verify: [
    {
      en: 'The next run names no status after the first `Uploading`. The refused run stored nothing, so the version number is still free.',
      'zh-CN': '下一次运行里，第一行 `Uploading` 之后不再出现状态码。被拒绝的那次什么也没有存下，版本号仍然可用。',
    },
  ],
  next: ['devpi-no-permission', 'upload-address-not-found', 'upload-status-without-reason'],
  sources: [
    { repo: 'microsoft/azure-pipelines-tasks', path: 'Tasks/TwineAuthenticateV1/authentication.ts', ref: '430892b2e75f95d5611f8c0389d5749abd6ed0cb' },
    { repo: 'microsoft/azure-pipelines-tasks', path: 'issues/11719' },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [137, 154] },
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [57, 66] },
    { repo: 'devpi/devpi', path: 'server/devpi_server/views.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [1283, 1294] },
    { repo: 'devpi/devpi', path: 'client/devpi/upload.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [158, 188] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/publisher.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [63, 83] },
    { repo: 'python-poetry/poetry', path: 'docs/repositories.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [511, 521] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [119, 150] },
    { repo: 'pypa/hatch', path: 'src/hatch/publish/index.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [124, 128] },
    { repo: 'astral-sh/uv', path: 'docs/guides/integration/google.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [25, 50] },
    { repo: 'astral-sh/uv', path: 'docs/guides/integration/aws.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [24, 50] },
    { repo: 'astral-sh/uv', path: 'docs/guides/integration/azure.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [22, 40] },
    { repo: 'psf/requests', path: 'src/requests/models.py', ref: '1f6589ec3a1ee910f9a65cc3ceac60b26677bc0e', lines: [1160, 1171] },
  ],
} as const satisfies ErrorEntry;
