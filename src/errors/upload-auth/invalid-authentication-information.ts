import { FOREIGN, foreignHost } from '../shared/foreign-host.ts';
import { SHARED } from '../shared/one-secret.ts';
import type { ErrorEntry } from '../types.ts';

/** The step or its workflow names one index, and the message comes from the other one. poetry sends nothing to a name of which it has no address: python-poetry/poetry 2.5.1 src/poetry/publishing/publisher.py. */
const ELSEWHERE = { any: [{ values: { asked: { is: ['testpypi'] }, index: { is: ['pypi.org'] } }, not: { program: ['poetry'] } }, { values: { asked: { is: ['pypi'] }, index: { is: ['test.pypi.org'] } } }] } as const;

/** poetry says by what name it knows the index, and takes the token of that name only. */
const OTHER_NAME = { program: ['poetry'], inputs: { POETRY_PYPI_TOKEN_PYPI: ['given'] }, near: [') to '], not: { any: [{ near: [') to PyPI'] }, { inputs: { POETRY_PYPI_TOKEN_TESTPYPI: ['given'] } }] } } as const;

/** An action around poetry that gives it its token under the name that it publishes to. */
const GIVES = { uses: ['jrubics/poetry-publish'] } as const;

/** A reader says that it fails for pull requests. That something runs there says nothing; and as blanks do not count, `on PR` would stand in `on production`. */
const PULLED = { near: ['fails on PRs', 'failing on PRs', 'failed on PRs', 'fails for PRs', 'to a PR branch', 'fails on pull request', 'failing on pull request', 'failed on pull request', 'fails for pull request', '拉取请求失败', '拉取请求上失败'] } as const;

/** The reader speaks of Trusted Publishing, and no program in the log does. */
const BELIEVED = { values: { believes: { is: ['trusted-publishing'] } } } as const;

/** The workflow means to use it, with what has none. */
const MEANT = { values: { meant: { is: ['trusted-publishing'] } } } as const;

/** The name of an account is given, so that no token is the matter. */
const ACCOUNT = { values: { signs_in: { is: ['account'] } } } as const;

/** What is stored for Travis CI went through its program, and a variable holds it: one of the settings is not decrypted. */
const ENCRYPTED = { ci: ['other'], near: ['travis encrypt'], any: [{ near: ['Travis project settings', 'Travis settings', 'settings of Travis', 'settings on Travis', 'TWINE_PASSWORD is set', 'set the TWINE_PASSWORD'] }] } as const;

/** What the workflow hands over stands in it: no secret is read. */
const WRITTEN_OUT = { rules: ['secret-not-an-expression'], not: { program: ['action'] } } as const;

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
  says: [
    {
      applies: FOREIGN,
      en: 'The upload went to `{host}`, which answered with a sentence of `{index}`: its token is not known there, or it had none.',
      'zh-CN': '上传发往 `{host}`，它的响应却是 `{index}` 的话：那里不认识这次的 token，或者根本没有收到 token。',
    },
    {
      en: '`{index}` does not know the token that this upload sent, or got none at all.',
      'zh-CN': '`{index}` 不认识这次上传带来的 token，或者根本没有收到 token。',
    },
  ],
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
      en: 'The account that owns the token is frozen or disabled.',
      'zh-CN': 'token 所属的账号被冻结或停用了。',
    },
  ],
  fixes: [
    foreignHost,
    {
      applies: { program: ['twine', 'uv', 'pdm', 'hatch', 'flit', 'maturin'], any: [{ inputs: { password: ['empty'] } }, { inputs: { TWINE_PASSWORD: ['empty'] } }, { inputs: { UV_PUBLISH_TOKEN: ['empty'] } }, { inputs: { PDM_PUBLISH_PASSWORD: ['empty'] } }, { inputs: { HATCH_INDEX_AUTH: ['empty'] } }, { inputs: { FLIT_PASSWORD: ['empty'] } }, { inputs: { MATURIN_PYPI_TOKEN: ['empty'] } }] },
      changes: 'setting',
      when: { en: 'Nothing arrives in the step', 'zh-CN': '步骤什么也没拿到' },
      steps: [
        {
          en: 'Your secret is empty in this job, and the program sends the empty value as the password. You see it at the head of the step in the log: the name of the variable under `env:` has nothing after it, where a value that arrives is `***`. A run of a fork, of a pull request from one or of Dependabot has none of your secrets: let it skip the upload. Otherwise [go through the reasons](/cause/#empty-secret), and store it as an Actions secret: those of Codespaces and Dependabot do not count. If Trusted Publishing is meant, take the variable out of the step instead.',
          'zh-CN': '你的 secret 在这个作业里是空的，程序就把空值当作密码发了出去。看日志里这一步的开头就知道：`env:` 下这个变量的名字后面是空的；拿到了值，那里就是 `***`。fork 里的运行、来自 fork 或 Dependabot 的运行都拿不到 secret：让它跳过上传。否则就[逐条核对原因](/cause/#empty-secret)，把它存成 Actions secret。如果本想用可信发布，就把这个变量从步骤里删掉。',
        },
      ],
    },
    {
      applies: { any: [{ values: { forked: { is: ['of-fork'] } } }, PULLED] },
      certain: true,
      changes: 'nothing',
      when: { en: 'It ran in a fork, or for a pull request', 'zh-CN': '在 fork 里运行，或者是拉取请求的运行' },
      steps: [
        {
          en: 'A fork, a pull request from one and Dependabot get none of the secrets: the password is empty there, and nothing is wrong in the project. Let the publish job skip them: `if: github.repository == \'OWNER/REPO\' && github.event_name != \'pull_request\' && github.actor != \'dependabot[bot]\'`, with the names of the project. If a pull request of your own branch fails, too, replace the token.',
          'zh-CN': 'fork、来自 fork 的拉取请求和 Dependabot 都拿不到 secret，密码是空的，项目没有问题。让发布作业跳过它们：`if: github.repository == \'OWNER/REPO\' && github.event_name != \'pull_request\' && github.actor != \'dependabot[bot]\'`（换成项目的名字）。如果你自己分支的拉取请求也失败，就换 token。',
        },
      ],
    },
    {
      applies: MEANT,
      certain: true,
      changes: 'file',
      when: { en: 'I want Trusted Publishing, and upload with something that has none', 'zh-CN': '我想用可信发布，但上传用的程序不支持它' },
      steps: [
        {
          en: 'The job has `id-token: write`, and what uploads in it makes no use of that: poetry, hatch and flit know no Trusted Publishing, nor do actions around them. Let them build only, for instance with `poetry build`. After that, upload in the same job with `pypa/gh-action-pypi-publish@release/v1`, without `password:`, or with `uv publish`: both get the token themselves. [[your-projects > manage > publishing]] on the index has to name this workflow.',
          'zh-CN': '作业有 `id-token: write`，但上传的程序用不上它：poetry、hatch 和 flit 都不支持可信发布，包着它们的 action 也不支持。只用它们构建，比如 `poetry build`；然后在同一个作业里用 `pypa/gh-action-pypi-publish@release/v1`（不写 `password:`）或 `uv publish` 上传：它们会自己取得令牌。索引的 [[your-projects > manage > publishing]] 里要有这个工作流。',
        },
        {
          en: 'A token that another step made, as `steps.mint.outputs.api-token`, is known to the index that made it alone, for 15 minutes at most, and may not arrive: let the job print its length, never itself. 0 means that nothing was handed over.',
          'zh-CN': '由别的步骤取得的令牌（比如 `steps.mint.outputs.api-token`）只有签发它的那个索引认识，最多 15 分钟有效，也可能根本没有传到：让作业打印它的长度（不要打印内容），0 就是没有传到。',
        },
      ],
    },
    {
      applies: { ...BELIEVED, not: MEANT },
      certain: true,
      changes: 'file',
      when: { en: 'Trusted Publishing is meant', 'zh-CN': '本想用可信发布' },
      steps: [
        {
          en: 'No Trusted Publisher was refused here: that happens before the upload, and is called `invalid-publisher`. What uploads has sent no token of Trusted Publishing. poetry knows none: build with it, and upload with `pypa/gh-action-pypi-publish` or `uv publish` in a job with `id-token: write`. Leave `password:` and variables for a password out. If an API token is meant, give the step a new one.',
          'zh-CN': '被拒绝的不是可信发布者，那发生在上传之前，叫 `invalid-publisher`：这次上传没有带它的令牌。poetry 不支持它：只用来构建，在有 `id-token: write` 的作业里用 `pypa/gh-action-pypi-publish` 或 `uv publish` 上传。不要写 `password:` 或密码变量。要用 API token，就换一个新的。',
        },
      ],
    },
    {
      applies: { ...OTHER_NAME, not: { any: [MEANT, GIVES, OTHER_NAME.not] } },
      changes: 'file',
      when: { en: 'poetry uploads to another name than `pypi`', 'zh-CN': 'poetry 上传到的名字不是 `pypi`' },
      steps: [
        {
          en: 'poetry takes the token that bears the name after `-r`, and the step sets that of PyPI alone, so the file went without one. Rename the variable, for `-r testpypi` to `POETRY_PYPI_TOKEN_TESTPYPI`, and give it a token made on that index.',
          'zh-CN': 'poetry 只用名字与 `-r` 后面一致的 token，而步骤里只设置了 PyPI 的，所以文件是不带 token 发出去的。把变量改名，`-r testpypi` 对应 `POETRY_PYPI_TOKEN_TESTPYPI`，值用在那个索引上创建的 token。',
        },
      ],
    },
    {
      applies: { ...WRITTEN_OUT, not: { any: [WRITTEN_OUT.not, ELSEWHERE, ACCOUNT, MEANT] } },
      certain: true,
      changes: 'file',
      when: { en: 'The token stands in the workflow file', 'zh-CN': 'token 直接写在工作流文件里' },
      steps: [
        {
          en: 'Revoke the token in the workflow file on this index, create a new one under [[account-settings > api-tokens > add-api-token]], store it under [[secrets-and-variables > actions-secrets]], and write `${{ secrets.PYPI_API_TOKEN }}` in its place.',
          'zh-CN': '在这个索引上撤销工作流文件里的 token，在 [[account-settings > api-tokens > add-api-token]] 里创建新的，存到 [[secrets-and-variables > actions-secrets]]，文件里改成 `${{ secrets.PYPI_API_TOKEN }}`。',
        },
      ],
    },
    {
      applies: { not: { any: [ELSEWHERE, FOREIGN, ACCOUNT, OTHER_NAME, MEANT, SHARED] }, any: [{ program: ['twine', 'uv', 'pdm', 'hatch', 'flit', 'maturin'], any: [{ inputs: { password: ['given'] } }, { inputs: { TWINE_PASSWORD: ['given'] } }, { inputs: { UV_PUBLISH_TOKEN: ['given'] } }, { inputs: { PDM_PUBLISH_PASSWORD: ['given'] } }, { inputs: { HATCH_INDEX_AUTH: ['given'] } }, { inputs: { FLIT_PASSWORD: ['given'] } }, { inputs: { MATURIN_PYPI_TOKEN: ['given'] } }] }, { program: ['poetry'], any: [{ inputs: { POETRY_PYPI_TOKEN_PYPI: ['given'] } }, { inputs: { POETRY_PYPI_TOKEN_TESTPYPI: ['given'] } }] }] },
      changes: 'setting',
      when: { en: 'A token arrives, and the index does not know it', 'zh-CN': '拿到了 token，但索引不认识它' },
      steps: [
        {
          en: 'Sign in to the index that the message names, PyPI or TestPyPI: neither knows the tokens of the other. Open [[account-settings > api-tokens > add-api-token]], and replace the secret by the new token: whole, without quotes, and without a space or a line break at its end. The user name is `__token__`, also where a secret holds it: PyPI takes no name and password of an account.',
          'zh-CN': '登录错误信息里的那个索引，PyPI 或 TestPyPI：两边都不认识对方的 token。打开 [[account-settings > api-tokens > add-api-token]]，用新 token 更新 secret：完整粘贴，不加引号，末尾不带空格或换行。用户名是 `__token__`，存在 secret 里的也一样：PyPI 不接受账号的用户名和密码。',
        },
        {
          en: 'On GitHub the secret is under [[settings > environments]] or [[secrets-and-variables > actions-secrets]]. Of secrets with the same name the one of the environment counts, then that of the repository, then that of the organization: replace the one that counts.',
          'zh-CN': '在 GitHub 上，secret 在 [[settings > environments]] 或 [[secrets-and-variables > actions-secrets]] 里。同名的 secret 里，环境的优先，其次是仓库的，最后才是组织的：要更新的是起作用的那一个。',
        },
      ],
    },
    {
      applies: { program: ['action'], not: { any: [ELSEWHERE, ACCOUNT, MEANT, SHARED] } },
      changes: 'setting',
      when: { en: 'I upload with the action', 'zh-CN': '我用 action 上传' },
      steps: [
        {
          en: 'Sign in to the index that the message names, PyPI or TestPyPI: neither knows the tokens of the other. Open [[account-settings > api-tokens > add-api-token]], and put the new token into the secret that `password:` reads, whole and without quotes.',
          'zh-CN': '登录错误信息里的那个索引，PyPI 或 TestPyPI：两边都不认识对方的 token。打开 [[account-settings > api-tokens > add-api-token]]，把新 token 存进 `password:` 读取的 secret：完整粘贴，不加引号。',
        },
        {
          en: 'On GitHub the secret is under [[settings > environments]] or [[secrets-and-variables > actions-secrets]]. [The whole workflow](/fix-api-token/)',
          'zh-CN': '在 GitHub 上，secret 在 [[settings > environments]] 或 [[secrets-and-variables > actions-secrets]] 里。[完整的工作流](/fix-api-token/)',
        },
      ],
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
    {
      applies: { program: ['poetry'], any: [{ inputs: { POETRY_PYPI_TOKEN_PYPI: ['empty', 'absent'] } }, { values: { token: { is: ['nowhere'] } } }], not: { any: [MEANT, GIVES] } },
      changes: 'file',
      when: { en: 'poetry has no token, or an empty one', 'zh-CN': '没有给 poetry token，或者 token 是空的' },
      steps: [
        {
          en: 'poetry knows no Trusted Publishing, and where it has no token for a repository, or an empty one, it sends the file without. Give the step that runs it `POETRY_PYPI_TOKEN_PYPI` with the API token of the index; after `-r` the variable ends in the name that stands there, as `POETRY_PYPI_TOKEN_TESTPYPI` for `-r testpypi`.',
          'zh-CN': 'poetry 不支持可信发布；没有某个仓库的 token，或者 token 是空的，它就不带 token 直接上传。给运行 poetry 的步骤设置 `POETRY_PYPI_TOKEN_PYPI`，值是索引的 API token；用了 `-r` 时，变量名以后面的名字结尾，比如 `-r testpypi` 对应 `POETRY_PYPI_TOKEN_TESTPYPI`。',
        },
        {
          en: 'For Trusted Publishing let poetry build only, and upload with `pypa/gh-action-pypi-publish` or `uv publish`.',
          'zh-CN': '想用可信发布，就只用 poetry 构建，再用 `pypa/gh-action-pypi-publish` 或 `uv publish` 上传。',
        },
      ],
    },
    {
      applies: { values: { secret: { is: ['ends-in-break'] } } },
      certain: true,
      changes: 'setting',
      when: { en: 'The log prints the secret as `***\\n`', 'zh-CN': '日志把 secret 打印成 `***\\n`' },
      steps: [
        {
          en: 'Your secret ends in a line break: the log prints it as `***\\n`. Create a new token on the index in the message, under [[account-settings > api-tokens > add-api-token]], and save it as this secret, without an Enter behind it. PyPI and TestPyPI have cut such a break off since April 2022: in a log of today the secret may hold more that is wrong.',
          'zh-CN': '你的 secret 末尾有换行：日志把它打印成 `***\\n`。在错误信息里的那个索引上创建新的 token（[[account-settings > api-tokens > add-api-token]]），存进这个 secret，后面不要按回车。从 2022 年 4 月起，PyPI 和 TestPyPI 会去掉换行：现在的日志，secret 里可能还有别的问题。',
        },
        {
          en: 'If a tool made the version and its tag before the upload, a new run may find nothing to release: run the failed job again, or upload the files of that tag.',
          'zh-CN': '如果版本号和标签是某个工具在上传之前生成的，新的运行可能认为没有要发布的内容：重新运行失败的作业，或者上传那个标签的文件。',
        },
      ],
    },
    {
      applies: { near: ['Submitting dist/', 'setup.py upload'] },
      certain: true,
      changes: 'file',
      when: { en: '`setup.py upload` sends the file', 'zh-CN': '文件由 `setup.py upload` 上传' },
      steps: [
        {
          en: 'Replace `setup.py upload` by `python -m build` and `twine upload dist/*`: the setuptools of today has it no more. Give twine the user name `__token__` and an API token of this index as the password, from [[account-settings > api-tokens > add-api-token]]: PyPI takes no name and password of an account.',
          'zh-CN': '用 `python -m build` 和 `twine upload dist/*` 代替 `setup.py upload`：现在的 setuptools 已经没有它。给 twine 的用户名是 `__token__`，密码是这个索引的 API token，在 [[account-settings > api-tokens > add-api-token]] 里创建：PyPI 不接受账号的用户名和密码。',
        },
      ],
    },
    {
      applies: { ci: ['none'], index: ['pypi'], values: { asked: { is: ['testpypi'] } } },
      certain: true,
      changes: 'setting',
      when: { en: 'The command names TestPyPI, and the upload went to PyPI', 'zh-CN': '命令里写的是 TestPyPI，上传却发到了 PyPI' },
      steps: [
        {
          en: 'The command names TestPyPI, and the file was sent to PyPI itself, which refused what would have been a real release. Give the program the address of TestPyPI, `https://test.pypi.org/legacy/`: `--repository-url` for rye, a section in `~/.pypirc` or the same option for twine, `publish-url` in the table of the index for uv. Then use a token made on TestPyPI.',
          'zh-CN': '命令里写的是 TestPyPI，文件却发到了正式的 PyPI，被它拒绝了，否则就成了正式发布。把 TestPyPI 的地址 `https://test.pypi.org/legacy/` 告诉程序：rye 用 `--repository-url`；twine 用 `~/.pypirc` 里的一节或同名选项；uv 用这个索引的表里的 `publish-url`。然后用在 TestPyPI 上创建的 token。',
        },
      ],
    },
    {
      applies: { values: { pypirc: { is: ['other-user'] } } },
      certain: true,
      changes: 'setting',
      when: { en: 'A token is given with another user name', 'zh-CN': 'token 配了别的用户名' },
      steps: [
        {
          en: 'Write `__token__` as the user name, in small letters and with two underscores on either side, in `~/.pypirc` or in the command, and leave the token as it is: with a token, whole and beginning with `pypi-`, the user name is always this one. Then run the command again.',
          'zh-CN': '在 `~/.pypirc` 或命令里，把用户名写成 `__token__`（小写，两边各两个下划线），token 不用换：用 token（完整的，以 `pypi-` 开头）时，用户名一律是它。然后再运行一次命令。',
        },
      ],
    },
    {
      applies: ELSEWHERE,
      certain: true,
      changes: 'file',
      when: { en: 'The step or the workflow names one index, and the other one refused', 'zh-CN': '步骤或工作流写了一个索引，拒绝上传的是另一个' },
      steps: [
        {
          en: 'The index named here (PyPI where none is) is not the one that refused: the address did not reach the program, or this log is of another step or version of the workflow file. Find the step that printed it, at the commit of that run. If it is for TestPyPI, give it `https://test.pypi.org/legacy/`: as `repository-url` with the action (`repository_url` before v1.7.0), as `TWINE_REPOSITORY_URL` with twine. Each index needs a token of its own; one of PyPI in the secret for TestPyPI could make the next run a real release.',
          'zh-CN': '这里写的索引（没写就是 PyPI）与拒绝上传的不是同一个：要么地址没有传到程序，要么这份日志来自另一个步骤，或者工作流文件的另一个版本。按那次运行的提交，找到打印它的步骤。如果它是发布到 TestPyPI 的，给它写上 `https://test.pypi.org/legacy/`：action 用 `repository-url`（v1.7.0 之前叫 `repository_url`），twine 用 `TWINE_REPOSITORY_URL`。两个索引各用各的 token；把 PyPI 的 token 放进给 TestPyPI 用的 secret，下一次运行可能就成了正式发布。',
        },
      ],
    },
    {
      applies: { values: { signs_in: { is: ['account'] } }, not: { values: { pypirc: { is: ['other-user'] } } } },
      certain: true,
      changes: 'setting',
      when: { en: 'The user name given is not `__token__`', 'zh-CN': '给出的用户名不是 `__token__`' },
      steps: [
        {
          en: 'PyPI and TestPyPI take no name and password of an account, as here. Set the user name to `__token__`, and the password to a whole API token of the index in the message, from [[account-settings > api-tokens > add-api-token]].',
          'zh-CN': 'PyPI 和 TestPyPI 不接受账号的用户名和密码，而这里写的正是这样的用户名。把用户名设为 `__token__`，密码设为错误信息里那个索引的完整 API token，在 [[account-settings > api-tokens > add-api-token]] 里创建。',
        },
      ],
    },
    {
      applies: ENCRYPTED,
      certain: true,
      changes: 'setting',
      when: { en: 'I used `travis encrypt`', 'zh-CN': '我用了 `travis encrypt`' },
      steps: [
        {
          en: 'What `travis encrypt` prints belongs behind `secure:` in `.travis.yml` alone. A variable in the settings of Travis CI is not decrypted: put the bare API token there, with the user name `__token__`.',
          'zh-CN': '`travis encrypt` 的结果只能写进 `.travis.yml` 的 `secure:`。Travis CI 设置里的变量不解密：填 API token 本身和用户名 `__token__`。',
        },
      ],
    },
    {
      applies: { ci: ['other', 'gitlab'], not: { any: [ELSEWHERE, ACCOUNT, { values: { deploys: { is: ['travis'] } } }] } },
      certain: true,
      changes: 'setting',
      when: { en: 'The job runs on another CI than GitHub Actions', 'zh-CN': '作业不在 GitHub Actions 上运行' },
      steps: [
        {
          en: 'The user name has to be `__token__`, whatever the account is called: twine takes it from `TWINE_USERNAME`; beside `UV_PUBLISH_TOKEN`, `POETRY_PYPI_TOKEN_PYPI` or `MATURIN_PYPI_TOKEN` none is to be given. Then look at the variable that holds the password, in the settings of this CI: whether it is set for this job and this branch or tag, and whether it begins with `pypi-`. Let the job print its length, never itself: 0 means that it did not arrive. If it did, replace it by a new token of the index in the message, from [[account-settings > api-tokens > add-api-token]], whole and without quotes.',
          'zh-CN': '不管账号叫什么，用户名都必须是 `__token__`：twine 从 `TWINE_USERNAME` 取用户名；有 `UV_PUBLISH_TOKEN`、`POETRY_PYPI_TOKEN_PYPI` 或 `MATURIN_PYPI_TOKEN` 就不给。再到这个 CI 的设置里看存放密码的变量：是否对这个作业、这个分支或标签生效，是否以 `pypi-` 开头。让作业打印它的长度（不要打印内容）：长度是 0，说明没有传到。如果传到了，就换成错误信息里那个索引的新 token，在 [[account-settings > api-tokens > add-api-token]] 里创建，完整粘贴，不加引号。',
        },
      ],
    },
    {
      applies: { ci: ['none'], program: ['poetry'] },
      certain: true,
      changes: 'setting',
      when: { en: 'I upload with poetry from a terminal', 'zh-CN': '我在终端里用 poetry 上传' },
      steps: [
        {
          en: 'Create an API token on this index, under [[account-settings > api-tokens > add-api-token]], give it to poetry with `poetry config pypi-token.pypi TOKEN`, and take away a user name and password that were set before: `poetry config --unset http-basic.pypi`. Then run `poetry publish` again.',
          'zh-CN': '在这个索引上创建 API token（[[account-settings > api-tokens > add-api-token]]），用 `poetry config pypi-token.pypi TOKEN` 交给 poetry；之前设置过用户名和密码的话，用 `poetry config --unset http-basic.pypi` 去掉。然后再运行 `poetry publish`。',
        },
      ],
    },
    {
      applies: { ci: ['none'], not: { any: [FOREIGN, { values: { pypirc: { is: ['other-user'] } } }, { index: ['pypi'], values: { asked: { is: ['testpypi'] } } }] } },
      certain: true,
      changes: 'setting',
      when: { en: 'I upload from a terminal', 'zh-CN': '我在终端里上传' },
      steps: [
        {
          en: 'Create an API token on the index in the message, under [[account-settings > api-tokens > add-api-token]], and run the command again with it: whole, beginning with `pypi-`, and with `__token__` where a user name is asked for. PyPI takes no name and password of an account any more.',
          'zh-CN': '在错误信息里的那个索引上创建 API token（[[account-settings > api-tokens > add-api-token]]），用它再运行一次命令：完整粘贴，以 `pypi-` 开头；问用户名时输入 `__token__`。PyPI 已经不接受账号的用户名和密码。',
        },
      ],
    },
    {
      // Where the log does not show where the program runs.
      applies: { program: ['twine', 'uv', 'pdm', 'hatch', 'flit', 'maturin'], not: { ci: ['github', 'gitlab', 'other', 'none'] } },
      changes: 'setting',
      when: { en: 'I type the user name and the password myself, or keep them in `.pypirc`', 'zh-CN': '用户名和密码是我自己输入的，或者写在 `.pypirc` 里' },
      steps: [
        {
          en: 'PyPI and TestPyPI take no name and password of an account. Use `__token__` as the user name and, as the password, a whole API token made on the index in the message, under [[account-settings > api-tokens > add-api-token]].',
          'zh-CN': 'PyPI 和 TestPyPI 不接受账号的用户名和密码。用户名用 `__token__`，密码用完整的 API token，要在错误信息里的那个索引上创建（[[account-settings > api-tokens > add-api-token]]）。',
        },
      ],
    },
    {
      applies: { ci: ['other'], values: { deploys: { is: ['travis'] }, in_jobs: { is: ['each'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'Travis CI deploys in each job', 'zh-CN': 'Travis CI 的每个作业都部署' },
      steps: [
        {
          en: 'Each release under `python:` makes a job, and each deploys the same files: what this one was refused, another may have sent. Below `on:` write `python:` and one of the list, so that this one alone deploys. Then write `username: "__token__"` in place of `user:`, and as `password:` a new API token, encrypted with `travis encrypt -r OWNER/NAME`.',
          'zh-CN': '`python:` 的每个作业都部署同样的文件：别的作业可能已经传上。在 `on:` 下写 `python:` 和其中一个版本，只让它部署。再用 `username: "__token__"` 代替 `user:`，`password:` 写这个索引的新 API token，用 `travis encrypt -r OWNER/NAME` 加密。',
        },
      ],
    },
    {
      applies: { ci: ['other'], values: { deploys: { is: ['travis'] } }, not: { values: { in_jobs: { is: ['each'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'Travis CI deploys', 'zh-CN': '由 Travis CI 部署' },
      steps: [
        {
          en: 'In `.travis.yml`, under `deploy:`, write `username: "__token__"` in place of `user:`, and as `password:` a new API token of this very index ([[account-settings > api-tokens > add-api-token]]), encrypted with `travis encrypt -r OWNER/NAME`: the bare token without `TWINE_PASSWORD=`. PyPI takes no user names and passwords of accounts any more. What comes after `Authenticated as` in the log has to be `__token__`.',
          'zh-CN': '在 `.travis.yml` 的 `deploy:` 下用 `username: "__token__"` 代替 `user:`，`password:` 写这个索引的新 API token（[[account-settings > api-tokens > add-api-token]]），用 `travis encrypt -r OWNER/NAME` 加密：只加密 token 本身，不带 `TWINE_PASSWORD=`。PyPI 已经不接受账号的用户名和密码。日志里 `Authenticated as` 后面应当是 `__token__`。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather have no token to lose', 'zh-CN': '我不想再保管 token' },
      steps: [
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to as a Trusted Publisher.',
          'zh-CN': '在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
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
    { repo: 'pypi/warehouse', path: 'issues/11217' },
    { repo: 'python-poetry/poetry', path: 'docs/repositories.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [511, 520] },
    { repo: 'pypi/warehouse', path: 'warehouse/integrations/secrets/utils.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [271, 289] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [146, 170] },
  ],
} as const satisfies ErrorEntry;
