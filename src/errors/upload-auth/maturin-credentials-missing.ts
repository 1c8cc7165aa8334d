import type { ErrorEntry } from '../types.ts';

/** User name and password are there: only 1.2.1 says then that it found none. */
const BOTH_GIVEN = { wording: [1], values: { both: { is: ['given'] } } } as const;

/** How releases word that PyPI refused the exchange, the newest first: until 1.11 with ureq 2, from 1.12 to 1.14 with ureq 3 and no address. Nothing else answers with 422. */
const REFUSED = ['missing field `token`', 'http status: 422', 'status code 422'] as const;
const DISTURBED = ['expected value', 'EOF while parsing', 'http status: 5', 'status code 5'] as const;

/** Only an index with Trusted Publishing gets as far, and one of our own that has it is rare. */
const OF_PYPI = { wording: [0], values: { reason: { holds: [...REFUSED, '://pypi.org/', '://upload.pypi.org/', '://test.pypi.org/'] } } } as const;

export default {
  id: 'maturin-credentials-missing',
  stage: 'upload-auth',
  emitter: 'maturin',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'Failed to resolve PyPI token via OIDC: {reason}\n💥 maturin failed\n  Caused by: Credentials not found and non-interactive mode is enabled' },
    { text: 'Credentials not found and non-interactive mode is enabled' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Credentials not found and non-interactive mode',
  name: { en: 'maturin has nothing to sign in with', 'zh-CN': 'maturin 没有可用的凭据' },
  meaning: {
    en: 'maturin took no token and no password into account, and got none by Trusted Publishing. It stopped before it sent a file. If a line above says `Failed to resolve PyPI token via OIDC`, Trusted Publishing was tried, and what follows there is all that maturin tells of the reason.',
    'zh-CN':
      'maturin 没有拿到可用的 token 或密码，也没有通过可信发布（Trusted Publishing）拿到 token，在发送文件之前就停下了。如果上面有一行 `Failed to resolve PyPI token via OIDC`，说明尝试过可信发布，后面的内容就是 maturin 给出的全部原因。',
  },
  says: {
    en: 'maturin tried Trusted Publishing, which ended with `{reason}`. It has no other credentials, and sent no file.',
    'zh-CN': 'maturin 尝试了可信发布，结果是 `{reason}`。它没有别的凭据，也没有发送任何文件。',
  },
  causes: [
    {
      en: 'maturin 1.2.1 looks at neither `--username` and `--password` nor `MATURIN_USERNAME` and `MATURIN_PASSWORD` in a CI job. 1.2.0 did, and 1.2.2 does again.',
      'zh-CN': '在 CI 作业里，maturin 1.2.1 既不看 `--username` 和 `--password`，也不看 `MATURIN_USERNAME` 和 `MATURIN_PASSWORD`。1.2.0 会看，1.2.2 起又会看。',
      applies: { wording: [1] },
    },
    {
      en: 'The line above holds `token`, or in some releases the status `422`: the index refused the exchange, mostly because no publisher fits this workflow.',
      'zh-CN': '上面那一行含有 `token`，有些版本则是状态码 `422`：索引拒绝了交换，多半是没有与这个工作流相符的发布者。',
      applies: { wording: [0], values: { reason: { holds: REFUSED } } },
    },
    {
      en: '`relative URL without a base`: `--repository-url` got no address, or something else in its place.',
      'zh-CN': '`relative URL without a base`：`--repository-url` 后面没有地址，或者写的是别的东西。',
      applies: { wording: [0], values: { reason: { holds: ['relative URL without a base'] } } },
    },
    {
      en: '`expected value`, `EOF while parsing` or a status such as `503`: the index, the token service of GitHub, or a proxy before them answered with an error or with something that is no JSON, mostly in a disturbance.',
      'zh-CN': '`expected value`、`EOF while parsing` 或 `503` 之类的状态码：索引、GitHub 的令牌服务或它们前面的代理返回了错误，或者不是 JSON 的东西，多半是出了故障。',
      applies: { wording: [0], values: { reason: { holds: DISTURBED } } },
    },
    {
      en: 'It begins with `io:`, or holds `Connection Failed` or `Dns Failed`: the connection failed, and nobody refused anything.',
      'zh-CN': '以 `io:` 开头，或者含有 `Connection Failed` 或 `Dns Failed`：连接本身失败了，并没有谁拒绝。',
      applies: { wording: [0], values: { reason: { holds: ['io: ', 'Connection Failed', 'Dns Failed', 'Network Error'] } } },
    },
    {
      en: 'No such line: the job may not ask GitHub for an OIDC token, or runs on another CI, where maturin has no Trusted Publishing, and no user name and password were given.',
      'zh-CN': '没有这样一行：作业无权向 GitHub 申请 OIDC 令牌，或者运行在其他 CI 上（maturin 在那里没有可信发布），又没有给用户名和密码。',
      applies: { wording: [1] },
    },
    {
      en: 'The index is your own and has no Trusted Publishing.',
      'zh-CN': '上传到的是你自己的索引，它没有可信发布。',
      applies: { index: ['other'] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0], values: { reason: { holds: ['relative URL without a base'] } } },
      changes: 'file',
      when: { en: 'maturin got no address', 'zh-CN': 'maturin 没有拿到地址' },
      steps: [
        {
          en: 'Write the option and the address in one piece, as `--repository-url=https://test.pypi.org/legacy/`: an address that stands as a word of its own in `args` of `PyO3/maturin-action` can get lost. Then let maturin sign in, by `id-token: write` for the job and a publisher on the index, or by `MATURIN_PYPI_TOKEN`.',
          'zh-CN': '把选项和地址连在一起写，比如 `--repository-url=https://test.pypi.org/legacy/`：地址单独作为一个词写在 `PyO3/maturin-action` 的 `args` 里，可能会丢失。然后让 maturin 能够认证：给作业加上 `id-token: write` 并在索引上添加发布者，或者用 `MATURIN_PYPI_TOKEN`。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { reason: { holds: REFUSED } }, not: { index: ['other'] } },
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'PyPI refused the exchange', 'zh-CN': 'PyPI 拒绝了交换' },
      steps: [
        {
          en: 'Compare the publisher under [[your-projects > manage > publishing]] on PyPI with this run, field by field: repository, workflow file and environment. Add it if there is none. maturin does not print what PyPI refused.',
          'zh-CN': '在 PyPI 的 [[your-projects > manage > publishing]] 里，把发布者的每个字段与这次运行核对：仓库、工作流文件和环境；没有发布者就添加一个。maturin 不会打印 PyPI 拒绝的原因。',
        },
        {
          en: 'To read the reason, run `pipx run uv publish --dry-run --trusted-publishing always target/wheels/*` once in this job: it prints the answer of PyPI and the claims.',
          'zh-CN': '想看原因，就在这个作业里运行一次 `pipx run uv publish --dry-run --trusted-publishing always target/wheels/*`：它会打印 PyPI 的响应和声明。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { reason: { holds: ['http status: 4', 'status code 4'] } }, not: { any: [{ index: ['other'] }, { wording: [0], values: { reason: { holds: REFUSED } } }] } },
      when: { en: 'PyPI or GitHub answered with another 4xx status', 'zh-CN': 'PyPI 或 GitHub 返回了别的 4xx 状态码' },
      steps: [
        {
          en: 'Run `pipx run uv publish --dry-run --trusted-publishing always target/wheels/*` once in this job: it prints the reason, which maturin leaves out. If the files lie elsewhere, name that place.',
          'zh-CN': '在这个作业里运行一次 `pipx run uv publish --dry-run --trusted-publishing always target/wheels/*`：它会打印原因，maturin 不打印。文件在别处，就换成那个位置。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { reason: { holds: DISTURBED } }, not: { index: ['other'] } },
      changes: 'time',
      when: { en: 'What came back is no JSON, or a status from 500 on', 'zh-CN': '返回的不是 JSON，或者状态码是 5xx' },
      steps: [
        {
          en: 'Look at [status.python.org](https://status.python.org/) and [githubstatus.com](https://www.githubstatus.com/), wait, and run the failed job again, on GitHub with [[re-run-failed-jobs]]. Where a URL stands in the line, it tells which of the two services answered. If it comes back on a runner of your own, look at the proxy before it.',
          'zh-CN': '看看 [status.python.org](https://status.python.org/) 和 [githubstatus.com](https://www.githubstatus.com/)，等一等，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。那一行里有 URL 的话，就能看出是哪一个服务。如果在你自己的运行器上再次出现，就检查它前面的代理。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { reason: { holds: ['invalid peer certificate'] } } },
      changes: 'file',
      when: { en: 'A certificate is not trusted', 'zh-CN': '证书不受信任' },
      steps: [
        {
          en: 'Put the certificates of your network into a file, and name it in the `env:` of the step, as `SSL_CERT_FILE` and as `REQUESTS_CA_BUNDLE`: maturin does not trust the one that it was shown.',
          'zh-CN': '把你的网络所用的证书放进一个文件，在步骤的 `env:` 里用 `SSL_CERT_FILE` 和 `REQUESTS_CA_BUNDLE` 指明它：maturin 不信任对方出示的证书。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { reason: { holds: ['io: ', 'Connection Failed', 'Dns Failed', 'Network Error'] } }, not: { any: [{ index: ['other'] }, { wording: [0], values: { reason: { holds: ['invalid peer certificate'] } } }] } },
      changes: 'time',
      when: { en: 'The connection failed', 'zh-CN': '连接失败' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]. If it comes back on a runner of your own, its network does not let maturin reach `upload.pypi.org` or `*.actions.githubusercontent.com`. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。如果在你自己的运行器上再次出现，就是它的网络让 maturin 连不上 `upload.pypi.org` 或 `*.actions.githubusercontent.com`。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: BOTH_GIVEN,
      certain: true,
      changes: 'file',
      when: { en: 'I give maturin both a user name and a password', 'zh-CN': '我给了 maturin 用户名，也给了密码' },
      steps: [
        {
          en: 'Raise maturin in the job to 1.2.2 or later, for instance with `python -m pip install --upgrade maturin`, and keep the command. What you give it is right: 1.2.1 alone ends so although both are there. In a CI job it looks neither at `--username` and `--password` nor at `MATURIN_USERNAME` and `MATURIN_PASSWORD`. `maturin --version` in the job shows the release.',
          'zh-CN': '把作业里的 maturin 升级到 1.2.2 或更新的版本，比如用 `python -m pip install --upgrade maturin`，命令不用改。你的写法没有错：两样都给了却仍然这样停下的，只有 1.2.1。在 CI 作业里，它既不看 `--username` 和 `--password`，也不看 `MATURIN_USERNAME` 和 `MATURIN_PASSWORD`。在作业里运行 `maturin --version` 就能看到版本。',
        },
        {
          en: 'Or upload the wheels that maturin built with `twine upload` or `uv publish`, to the same address and with the same user name and password.',
          'zh-CN': '也可以用 `twine upload` 或 `uv publish` 上传 maturin 构建的 wheel，地址、用户名和密码都不变。',
        },
      ],
    },
    {
      applies: { any: [{ index: ['other'] }, { near: ['MATURIN_REPOSITORY_URL', '--repository-url'] }], not: { any: [BOTH_GIVEN, OF_PYPI, { wording: [0], values: { reason: { holds: ['relative URL without a base'] } } }] } },
      changes: 'file',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到我自己的索引' },
      steps: [
        {
          en: 'Give the step the user name and the password of that index as `MATURIN_USERNAME` and `MATURIN_PASSWORD`, from secrets of the CI.',
          'zh-CN': '给步骤设置那个索引的用户名和密码：`MATURIN_USERNAME` 和 `MATURIN_PASSWORD`，值取自 CI 的 secret。',
        },
      ],
    },
    {
      applies: { wording: [1], not: { any: [BOTH_GIVEN, { index: ['other'] }, { ci: ['gitlab', 'other'] }] }, near: ['upload.pypi.org', 'test.pypi.org'] },
      changes: 'file',
      when: { en: 'I publish to PyPI by Trusted Publishing', 'zh-CN': '我用可信发布上传到 PyPI' },
      steps: [
        {
          en: 'On GitHub, give the publish job `id-token: write` under `permissions:` in the workflow file, and [add the workflow as a publisher](/fix-trusted-publishing/#pypi).',
          'zh-CN': '在 GitHub 上，在工作流文件里给发布作业的 `permissions:` 加上 `id-token: write`，并在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
    },
    {
      applies: { wording: [1], not: { any: [BOTH_GIVEN, { index: ['other'] }] }, near: ['MATURIN_PYPI_TOKEN', 'upload.pypi.org', 'test.pypi.org'] },
      changes: 'file',
      when: { en: 'I publish to PyPI with an API token', 'zh-CN': '我用 API token 上传到 PyPI' },
      steps: [
        {
          en: 'Give the step `MATURIN_PYPI_TOKEN` from the secret with the token.',
          'zh-CN': '给步骤设置 `MATURIN_PYPI_TOKEN`，值取自存放 token 的 secret。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run says `Uploading` and how many packages. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '下一次运行会打印 `Uploading` 和包的数量。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['maturin-credentials-possibly-wrong', 'id-token-request-token-unset', 'id-token-request-failed', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [212, 257] },
    { repo: 'PyO3/maturin', path: 'guide/src/environment-variables.md', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [36, 41] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: 'acb6fec86a4e3827197526ff122ed5b0f8fdde42', lines: [275, 323] },
    { repo: 'PyO3/maturin', path: 'issues/1736' },
  ],
} as const satisfies ErrorEntry;
