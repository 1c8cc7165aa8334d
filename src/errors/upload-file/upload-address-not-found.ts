import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-address-not-found',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'HTTPError: 404 Not Found from {url}\nNot Found' },
    { text: 'HTTP Error 404: Not Found | {body}' },
    { text: '[UploadError]\nHTTP Error 404: Not Found' },
    { text: "See {log} for detailed debug log.\n[PublishError]: Client error '404 Not Found' for url '{url}'" },
    { text: "Error uploading to repository: {repository} - Client error '404 Not Found' for url '{url}'" },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: 404 Client Error: Not Found for url: {url}' },
    { text: 'Upload failed (404): {reason}' },
    { text: 'I-flit.upload\n404 Client Error: Not Found for url: {url}' },
    { text: 'Failed to upload the wheel with status 404' },
    { text: 'HTTP Error 404: Not Found\n\n  at {path}/publishing/uploader.py' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'HTTPError: 404 Not Found from',
  name: { en: 'Nothing takes uploads at this address', 'zh-CN': '这个地址没有接收上传的服务' },
  meaning: {
    en: 'The server answered the upload with 404: it has nothing at this address that takes files. The host is there, the path is mostly wrong, and the file was not taken. GitLab answers in the same way where the credentials are missing or may not see the project.',
    'zh-CN': '服务器对上传返回 404：这个地址上没有接收文件的服务。主机是对的，多半是路径不对，文件没有被接收。缺少凭据，或者凭据看不到那个项目时，GitLab 也会这样响应。',
  },
  says: {
    en: 'Nothing takes uploads at `{url}`: the server answered {status}, and the file was not taken.',
    'zh-CN': '`{url}` 没有接收上传的服务：服务器返回 {status}，文件没有被接收。',
  },
  causes: [
    {
      en: 'The path is not that for uploads: the address from which `pip` installs, a page, or a repository that does not exist on this server.',
      'zh-CN': '路径不是上传用的：写成了 `pip` 安装用的地址、网页的地址，或者这台服务器上不存在的仓库。',
    },
    {
      en: 'devpi: the user or the index in the URL is misspelt, or was never created. twine, pdm, hatch and flit do not print [the sentence that says so](/errors/devpi-stage-not-found/).',
      'zh-CN': 'devpi：URL 里的用户或索引写错了，或者从未创建。twine、pdm、hatch 和 flit 不打印[说明这一点的那句话](/errors/devpi-stage-not-found/)。',
      applies: { index: ['other'] },
    },
    {
      en: '`https://pypi.org/legacy/` in place of `https://upload.pypi.org/legacy/`.',
      'zh-CN': '把 `https://upload.pypi.org/legacy/` 写成了 `https://pypi.org/legacy/`。',
      applies: { index: ['pypi'] },
    },
  ],
  fixes: [
    {
      applies: { any: [{ values: { url: { holds: ['/api/v4/projects/'] } } }, { near: ['/api/v4/projects/', 'gitlab'] }] },
      changes: 'setting',
      when: { en: 'I publish to a package registry of GitLab', 'zh-CN': '我发布到 GitLab 的软件包库' },
      steps: [
        {
          en: 'See that the upload sends a user name and a password, in a job of GitLab `gitlab-ci-token` and `$CI_JOB_TOKEN`, and that they may reach this project: GitLab answers 404 in place of “not allowed”. Then compare the project number in the address.',
          'zh-CN': '确认上传时发送了用户名和密码（在 GitLab 的作业里是 `gitlab-ci-token` 和 `$CI_JOB_TOKEN`），而且它们有权访问这个项目：GitLab 用 404 代替“没有权限”。然后核对地址里的项目编号。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'file',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到自己的索引' },
      steps: [
        {
          en: 'Compare the address in the log, path and all, with the upload URL that the documentation of this index names, and correct it where the step sets it. devpi takes uploads at the index itself, as `https://devpi.example.org/alice/dev/`, which has to exist; pypiserver at the root of the host.',
          'zh-CN': '把日志里的地址（包括路径）与这个索引的文档写明的上传 URL 核对，在设置它的地方改正。devpi 在索引本身接收上传，比如 `https://devpi.example.org/alice/dev/`，而且这个索引必须存在；pypiserver 在主机的根路径接收。',
        },
        {
          en: 'Keep an address in place: without one the files go to PyPI.',
          'zh-CN': '不要把地址删掉不写：没有地址，文件会传到 PyPI。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], program: ['action'], not: { wording: [6] } },
      changes: 'file',
      when: { en: 'I upload with the action', 'zh-CN': '我用 action 上传' },
      steps: [
        {
          en: 'Compare `repository-url` of the publish step with the upload URL: for PyPI leave it out, for TestPyPI it is `https://test.pypi.org/legacy/`. If it is right, a proxy of your runner answers in the place of the index: [the hosts of a release](/how-it-works/#network).',
          'zh-CN': '核对发布步骤的 `repository-url` 是不是上传 URL：上传到 PyPI 就不写它，上传到 TestPyPI 就写 `https://test.pypi.org/legacy/`。如果没有写错，就是运行器的代理在代替索引响应：[发布要访问的主机](/how-it-works/#network)。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], any: [{ wording: [6] }, { not: { program: ['action'] } }] },
      changes: 'file',
      when: { en: 'I publish to PyPI or TestPyPI', 'zh-CN': '我发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Remove the address from the command and the variables of the step, `--repository-url` and `TWINE_REPOSITORY_URL` with twine: the default is `https://upload.pypi.org/legacy/`. For TestPyPI write `https://test.pypi.org/legacy/`.',
          'zh-CN': '从步骤的命令和变量里删掉地址（twine 是 `--repository-url` 和 `TWINE_REPOSITORY_URL`）：默认值就是 `https://upload.pypi.org/legacy/`。上传到 TestPyPI 时写 `https://test.pypi.org/legacy/`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'On PyPI, another token or password: at this address none is looked at.',
      'zh-CN': '在 PyPI 上换 token 或密码：这个地址根本不检查凭据。',
    },
  ],
  verify: [
    {
      en: 'The next run names the right address before the first `Uploading`, and no `404` follows. The refused run stored nothing.',
      'zh-CN': '下一次运行里，第一行 `Uploading` 之前是正确的地址，后面没有 `404`。被拒绝的那次什么也没有存下。',
    },
  ],
  next: ['devpi-stage-not-found', 'repository-url-wrong', 'repository-url-trailing-slash'],
  sources: [
    { repo: 'devpi/devpi', path: 'server/devpi_server/view_auth.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [206, 213] },
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [205, 222] },
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [41, 58] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [279, 292] },
  ],
} as const satisfies ErrorEntry;
