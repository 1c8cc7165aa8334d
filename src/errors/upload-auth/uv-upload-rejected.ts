import { ofServices } from '../shared/services.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** The status of an answer, and no more of it. */
const BARE = { wording: [4] } as const satisfies Condition;
const REFUSED = [{ status: ['401', '403'] }, BARE] as const satisfies readonly Condition[];

export default {
  id: 'uv-upload-rejected',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'Failed to publish `{file}` to `{url}`\n  cause: Server returned status code {status}. Server says: {text}',
      since: 'uv 0.12.19',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Server returned status code {status}. Server says: {text}',
      since: 'uv 0.9.29',
      until: 'uv 0.12.13',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Upload failed with status code {status}. Server says: {text}',
      until: 'uv 0.9.28',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Permission denied (status code {status}): {text}',
      until: 'uv 0.4.29',
    },
    // What it says with `--verbose` before that, where the rest is not there: crates/uv-publish/src/lib.rs.
    { text: 'DEBUG Response code for {url}: 401 Unauthorized' },
    // Its body could not be read, or was not copied.
    { text: 'Failed to publish `{file}` to {url}\n  Caused by: Upload failed with status code 404 Not Found', until: 'uv 0.9.28' },
    { text: 'Failed to publish `{file}` to {url}\n  Caused by: Server returned status code 404 Not Found', since: 'uv 0.9.29', until: 'uv 0.12.13' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'cause: Server returned status code',
  name: { en: 'The index refused the upload by uv', 'zh-CN': '索引拒绝了 uv 的上传' },
  meaning: {
    en: '`uv publish` sent a file and the index refused it. The text after `Server says:` is the answer of the index and holds the reason, if it gave one.',
    'zh-CN': '`uv publish` 发出了文件，索引拒绝了它。`Server says:` 后面是索引返回的内容；如果索引给了原因，就在里面。',
  },
  says: [
    {
      applies: { wording: [4] },
      en: '`{host}` answered the upload with `401 Unauthorized`: it does not take the user name and the password that uv sent.',
      'zh-CN': '`{host}` 对上传返回了 `401 Unauthorized`：它不接受 uv 发送的用户名和密码。',
    },
    {
      applies: { wording: [5, 6] },
      en: '`{host}` answered the upload of `{file}` with `{status}`, and its words are not in this text.',
      'zh-CN': '`{host}` 对 `{file}` 的上传返回了 `{status}`，这段文字里没有响应的内容。',
    },
    {
      en: '`{host}` answered the upload of `{file}` with `{status}`. What follows `Server says:` is the rest of its answer.',
      'zh-CN': '`{host}` 对 `{file}` 的上传返回了 `{status}`。`Server says:` 后面是响应的其余内容。',
    },
  ],
  causes: [
    {
      en: '`401` or `403`: the credentials are missing, not valid, or not allowed to upload to this project. pypiserver answers a wrong password with `403` and a web page; in front of PyPI a web page comes from a proxy.',
      'zh-CN': '`401` 或 `403`：凭据缺失、无效，或者无权上传到这个项目。pypiserver 对错误的密码返回 `403` 和一个网页；如果目标是 PyPI，网页来自它前面的代理。',
    },
    {
      en: '`400 Bad Request`: the index does not take the file, for instance because a file of this name exists or the metadata is not valid.',
      'zh-CN': '`400 Bad Request`：索引不接受这个文件，例如同名文件已存在，或元数据不合法。',
    },
    {
      en: '`404`: nothing takes uploads at this address; GitLab also answers so to a token that may not reach the project. `409`: another index has a file of this name. `413`: the file is larger than the index, or a proxy in front of it, takes.',
      'zh-CN': '`404`：这个地址不接收上传；token 访问不到项目时，GitLab 也返回它。`409`：其他索引已有同名文件。`413`：文件超过了索引或它前面的代理所允许的大小。',
    },
    {
      en: '`429`, or a number from 500 on: the index [cannot take the file now](/errors/uv-upload-index-unavailable/).',
      'zh-CN': '`429`，或者 500 及以上：索引[现在无法接收文件](/errors/uv-upload-index-unavailable/)。',
    },
  ],
  fixes: [
    ...ofServices.map((fix) => ({ ...fix, applies: { ...fix.applies, any: REFUSED } })),
    {
      when: { en: 'The index answers with a sentence', 'zh-CN': '索引返回了一句话' },
      steps: [
        {
          en: 'Read what stands after the status, mostly after `Server says:`. It is the reason: look it up on this site, [by its words](/errors/).',
          'zh-CN': '看状态码后面的内容，多半在 `Server says:` 之后。它就是原因，到本站[按这句话](/errors/)查找。',
        },
        {
          en: 'Look which files of this version are there already. uv sends one file after another and stops at the first refusal.',
          'zh-CN': '看看这个版本已经有哪些文件。uv 逐个发送文件，遇到第一个被拒绝的就停下。',
        },
      ],
    },
    {
      applies: { any: REFUSED, index: ['other'], not: { any: ofServices.map(({ applies }) => applies) } },
      changes: 'setting',
      when: { en: 'Another index than PyPI and TestPyPI answers `401` or `403`', 'zh-CN': 'PyPI 和 TestPyPI 以外的索引返回 `401` 或 `403`' },
      steps: [
        {
          en: 'Give uv the user name and the key or password of this index, as `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` (`--username`, `--password`): `UV_PUBLISH_TOKEN` and `--token` send a fixed user name, that of PyPI, which such an index mostly does not take. If it got these already, they are not right, or the account may not upload there.',
          'zh-CN': '把这个索引的用户名和密钥（或密码）交给 uv：`UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`（`--username`、`--password`）。`UV_PUBLISH_TOKEN` 和 `--token` 发送的用户名是固定的，是 PyPI 用的那个，这样的索引大多不接受。如果本来就是这样给的，就是其中有错，或者账号无权在那里上传。',
        },
        {
          en: 'Compare the address after `Publishing` with the upload URL that the index names for this repository.',
          'zh-CN': '把 `Publishing` 后面的地址与索引为这个仓库写明的上传 URL 核对。',
        },
      ],
    },
    {
      applies: { any: [{ status: ['401'] }, BARE], not: { index: ['other'] } },
      changes: 'setting',
      when: { en: 'The status is `401`', 'zh-CN': '状态码是 `401`' },
      steps: [
        {
          en: 'Check the credentials that the step gives uv for this address, `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` or `UV_PUBLISH_TOKEN`: this index does not take them, or their account may not upload there. Replace the secrets by those of this index.',
          'zh-CN': '核对这个步骤给 uv 的、用于这个地址的凭据，即 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`，或者 `UV_PUBLISH_TOKEN`：这个索引不接受它们，或者它们的账号无权在那里上传。把 secret 换成这个索引的凭据。',
        },
      ],
    },
    {
      applies: { status: ['403'], index: ['pypi', 'testpypi'], not: BARE, values: { text: { is: ['', 'html', '!DOCTYPE', 'head', 'body'] } } },
      changes: 'setting',
      when: { en: 'PyPI or TestPyPI seems to answer `403` without a sentence', 'zh-CN': '看起来是 PyPI 或 TestPyPI 返回了 `403`，却没有一句说明' },
      steps: [
        {
          en: 'Compare the address after `Publishing`, and ask who runs the network of the runner: PyPI gives its reason in a sentence, and an empty answer or a web page comes from a proxy or firewall in front of it. Only then look at the token.',
          'zh-CN': '核对 `Publishing` 后面的地址，并询问运行器所在网络的管理者：PyPI 会用一句话说明原因，空的响应或网页来自它前面的代理或防火墙。之后再检查 token。',
        },
      ],
    },
    {
      applies: { status: ['404'], not: BARE, values: { url: { holds: ['/api/v4/projects/'] } } },
      changes: 'setting',
      when: { en: 'GitLab answers `404`', 'zh-CN': '是 GitLab 返回了 `404`' },
      steps: [
        {
          en: 'Compare the project number in the address with that of the project whose package registry is meant, and see that its package registry is switched on. If both are right, the token may not reach this project: for a job of another project, add that one under `Settings > CI/CD > Job token permissions` of this project, and see that the user who started the pipeline may publish packages here; or use a deploy token with `write_package_registry`.',
          'zh-CN': '把地址里的项目编号与你要用的软件包库所在的项目核对，并确认那个项目启用了软件包库。如果都没错，就是 token 访问不到这个项目：作业属于另一个项目时，在这个项目的 `Settings > CI/CD > Job token permissions` 里添加那个项目，并确认启动流水线的用户有权在这里发布软件包；也可以改用带 `write_package_registry` 的 deploy token。',
        },
      ],
    },
    {
      applies: { status: ['404', '405'], not: { any: [BARE, { values: { url: { holds: ['/api/v4/projects/'] } } }] } },
      changes: 'file',
      when: { en: 'The status is `404` or `405`', 'zh-CN': '状态码是 `404` 或 `405`' },
      steps: [
        {
          en: 'Compare the address in the first line with the one that the index documents for uploads, which often ends in `/legacy/`, and correct `--publish-url`, `UV_PUBLISH_URL` or `publish-url`. On an index of your own it may have to be created first.',
          'zh-CN': '把第一行里的地址与索引文档里的上传地址核对一下（它常以 `/legacy/` 结尾），改正 `--publish-url`、`UV_PUBLISH_URL` 或 `publish-url`。如果是自建的索引，可能要先把它创建出来。',
        },
        {
          en: 'PyPI takes uploads at `https://upload.pypi.org/legacy/`, which is the default, and TestPyPI at `https://test.pypi.org/legacy/`.',
          'zh-CN': 'PyPI 的上传地址是 `https://upload.pypi.org/legacy/`，也就是默认值；TestPyPI 是 `https://test.pypi.org/legacy/`。',
        },
      ],
    },
    {
      applies: { status: ['409'], not: BARE },
      changes: 'as-found',
      when: { en: 'The status is `409`', 'zh-CN': '状态码是 `409`' },
      steps: [
        {
          en: 'The index has a file of this name. Compare it with the one in `dist/`: if they are the same, nothing is missing; if not, raise the version and build again.',
          'zh-CN': '索引上已有同名文件。把它与 `dist/` 里的对比：如果相同，就什么也不缺；如果不同，提升版本号后重新构建。',
        },
        {
          en: 'With `--check-url`, the simple address of the index, uv passes over files that are there already.',
          'zh-CN': '加上 `--check-url`（索引的 simple 地址），uv 会跳过已经存在的文件。',
        },
      ],
    },
    {
      applies: { status: ['413'], not: BARE },
      when: { en: 'The status is `413`', 'zh-CN': '状态码是 `413`' },
      steps: [
        {
          en: 'Make the file smaller, or ask those who run the index, or the proxy in front of it, to raise their limit for the size of an upload.',
          'zh-CN': '减小文件，或者请索引或它前面的代理的管理者提高上传大小的上限。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `uv publish` again: each file is listed as `Uploading`, and no `error:` follows. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '再运行一次 `uv publish`：每个文件都出现一行 `Uploading`，后面没有 `error:`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['uv-upload-index-unavailable', 'invalid-authentication-information', 'user-not-allowed-to-upload', 'file-already-exists', 'metadata-field-invalid'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [134, 155] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [1515, 1582] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [106, 110] },
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [56, 65] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '0.9.9', lines: [111, 111] },
    { repo: 'astral-sh/uv', path: 'issues/13815' },
  ],
} as const satisfies ErrorEntry;
