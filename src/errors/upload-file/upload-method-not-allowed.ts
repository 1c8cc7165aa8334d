import type { ErrorEntry } from '../types.ts';

const GOOGLE = ['-docker.pkg.dev', '-npm.pkg.dev', '-maven.pkg.dev', '-go.pkg.dev'] as const;
const MIRRORS = ['tuna.tsinghua', 'mirrors.aliyun', 'ustc.edu.cn', 'mirrors.cloud.tencent', 'huaweicloud'] as const;

export default {
  id: 'upload-method-not-allowed',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'HTTPError: 405 Method Not Allowed from {url}' },
    { text: 'HTTP Error 405: Method Not Allowed | {body}' },
    { text: "Client error '405 Method Not Allowed' for url '{url}'" },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: 405 Client Error: {reason} for url: {url}' },
    { text: 'HTTP Error 405: Not Allowed | {body}' },
    { text: "Client error '405 Not Allowed' for url '{url}'" },
    { text: 'HTTP Error 405: HTTP method POST is not supported by this URL | {body}' },
    { text: "Client error '405 HTTP method POST is not supported by this URL' for url '{url}'" },
    { text: '405 Client Error: Method Not Allowed for url: {url}' },
    { text: '405 Client Error: Not Allowed for url: {url}' },
    { text: "See {log} for detailed debug log.\n[PublishError]: It appears you're trying to upload to pypi.org but have an invalid URL." },
    { text: 'Upload failed (405): {reason}' },
    // poetry 1.0 and 1.1 print no answer: poetry/publishing/uploader.py of 1.1.15.
    { text: '[UploadError]\nHTTP Error 405: Method Not Allowed' },
    { text: 'HTTP Error 405: Method Not Allowed\n\n  at {path}/publishing/uploader.py' },
    // Artifactory, at an address that takes no forms: python-poetry/poetry#708.
    { text: 'HTTPError: 415 Unsupported Media Type from {url}' },
    { text: '415 Client Error: Unsupported Media Type for url: {url}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'HTTPError: 405 Method Not Allowed from',
  name: { en: 'This address is not for uploads', 'zh-CN': '这个地址不是上传用的' },
  meaning: {
    en: 'At this address the server takes no file: that is what its status, 405 or 415, says. The host is there, the address is not the upload URL: often it is the one that `pip` installs from, or that of a repository for other packages. The file was not taken.',
    'zh-CN': '这个地址不接收文件：状态码 405 或 415 就是这个意思。主机是对的，但地址不是上传 URL：往往是 `pip` 安装用的地址，或者存放其他类型软件包的仓库。文件没有被接收。',
  },
  says: {
    en: 'At `{url}` the server takes no file: it answered {status}. This is not the upload URL.',
    'zh-CN': '服务器在 `{url}` 不接收文件，返回 {status}。这不是上传 URL。',
  },
  causes: [
    {
      en: 'It is the address to install from, which often ends in `/simple/`, or a page.',
      'zh-CN': '写成了安装用的地址（往往以 `/simple/` 结尾），或者网页的地址。',
    },
    {
      en: 'The repository exists and is one for other packages, such as container images.',
      'zh-CN': '仓库存在，但存放的是其他类型的软件包，比如容器镜像。',
      applies: { index: ['other'] },
    },
    {
      en: 'A mirror of PyPI, such as `https://pypi.tuna.tsinghua.edu.cn/simple`: it is there to install from only.',
      'zh-CN': '写成了镜像的地址，比如 `https://pypi.tuna.tsinghua.edu.cn/simple`：镜像只供下载安装。',
      applies: { index: ['other'] },
    },
    {
      en: '`https://upload.pypi.org/` without `legacy/`, or `https://pypi.org/simple/`.',
      'zh-CN': '写成了 `https://upload.pypi.org/`（少了 `legacy/`），或者 `https://pypi.org/simple/`。',
      applies: { index: ['pypi', 'testpypi'] },
    },
  ],
  fixes: [
    {
      applies: { index: ['other'], near: GOOGLE },
      certain: true,
      changes: 'file',
      when: { en: 'The host is one of Google Artifact Registry for other packages', 'zh-CN': '主机属于 Google Artifact Registry，但存放的是其他类型的软件包' },
      steps: [
        {
          en: 'Write the host of a Python repository in the upload URL, as `https://us-python.pkg.dev/my-project/my-repository/` with your own location, project and repository: what ends in `-docker.pkg.dev` and the like takes no Python packages. With poetry it is the URL at `poetry config repositories.`.',
          'zh-CN': '在上传 URL 里写 Python 仓库的主机，形如 `https://us-python.pkg.dev/my-project/my-repository/`，换成你自己的位置、项目和仓库：以 `-docker.pkg.dev` 之类结尾的主机不接收 Python 软件包。poetry 的这个 URL 写在 `poetry config repositories.` 里。',
        },
        {
          en: 'If there is no repository of the format Python yet, have one created in Artifact Registry.',
          'zh-CN': '如果还没有格式为 Python 的仓库，就在 Artifact Registry 里新建一个。',
        },
      ],
    },
    {
      applies: { values: { url: { holds: MIRRORS } } },
      certain: true,
      changes: 'file',
      when: { en: 'The address is that of a mirror', 'zh-CN': '地址是镜像的' },
      steps: [
        {
          en: 'Remove the address from the command, the variables or the configuration of the upload: a public mirror of PyPI takes no uploads, and without an address the files go to PyPI itself.',
          'zh-CN': '从上传的命令、变量或配置里删掉这个地址：PyPI 的公共镜像不接受上传；不写地址，文件就传到 PyPI 本身。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { any: [{ near: GOOGLE }, { values: { url: { holds: MIRRORS } } }] } },
      changes: 'file',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到自己的索引' },
      steps: [
        {
          en: 'Write the upload URL of your index where this address stands now: in the command, in a variable of the step, at `repository` in `.pypirc`, or with poetry at `poetry config repositories.`. Take it from the documentation of your index letter by letter, a slash at the end included. It often differs from the address to install from: remove `/simple/` from the end for pypiserver, Nexus and Artifactory; for Azure Artifacts write `/pypi/upload/` in place of `/pypi/simple/`.',
          'zh-CN': '在现在写着这个地址的地方（命令里、步骤的变量里、`.pypirc` 的 `repository` 行，poetry 则是 `poetry config repositories.`），换成你的索引的上传 URL：照索引的文档逐字符写，包括结尾的斜杠。它往往和安装用的地址不同：pypiserver、Nexus 和 Artifactory 要去掉结尾的 `/simple/`；Azure Artifacts 要把 `/pypi/simple/` 写成 `/pypi/upload/`。',
        },
        {
          en: 'Keep an address in place: without one the files go to PyPI. If the command is `setup.py upload`, build with `python -m build` and send the files with `twine upload -r` and the name of the index in `.pypirc`.',
          'zh-CN': '不要把地址删掉不写：没有地址，文件会传到 PyPI。如果命令是 `setup.py upload`，改用 `python -m build` 构建，再用 `twine upload -r` 加上索引在 `.pypirc` 里的名字来上传。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], program: ['action'], not: { wording: [11] } },
      changes: 'file',
      when: { en: 'I publish to PyPI or TestPyPI with the action', 'zh-CN': '我用 action 发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Correct `repository-url` under `with:` of the publish step: for PyPI remove it, for TestPyPI write `https://test.pypi.org/legacy/`.',
          'zh-CN': '改正发布步骤 `with:` 下的 `repository-url`：发布到 PyPI 就删掉它，发布到 TestPyPI 就写 `https://test.pypi.org/legacy/`。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], any: [{ wording: [11] }, { not: { program: ['action'] } }] },
      changes: 'file',
      when: { en: 'I publish to PyPI or TestPyPI with another program', 'zh-CN': '我用其他程序发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Remove the address from the command, the variables or the configuration of the upload: for PyPI none is needed. For TestPyPI write `https://test.pypi.org/legacy/`.',
          'zh-CN': '从上传的命令、变量或配置里删掉地址：发布到 PyPI 不需要写。发布到 TestPyPI 就写 `https://test.pypi.org/legacy/`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token or password: at this address nothing is taken, whoever sends it.',
      'zh-CN': '换 token 或密码：无论谁来发送，这个地址都不接收文件。',
    },
  ],
  verify: [
    {
      en: 'The next run uploads without such a status. The refused run stored nothing, so no version number is used up.',
      'zh-CN': '下一次运行上传时不再返回这样的状态码。被拒绝的那次什么也没有存下，没有消耗版本号。',
    },
  ],
  next: ['repository-url-wrong', 'upload-address-not-found', 'repository-url-trailing-slash'],
  sources: [
    { repo: 'GoogleCloudPlatform/artifact-registry-python-tools', path: 'issues/17' },
    { repo: 'python-poetry/poetry', path: 'issues/708' },
    { repo: 'python-poetry/poetry', path: 'issues/5348' },
    { repo: 'pypiserver/pypiserver', path: 'issues/540' },
    { repo: 'pdm-project/pdm', path: 'issues/2335' },
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [41, 58] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [279, 292] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [119, 140] },
  ],
} as const satisfies ErrorEntry;
