import type { ErrorEntry } from '../types.ts';

export default {
  id: 'repository-url-wrong',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: "InvalidPyPIUploadURL: It appears you're trying to upload to pypi.org but have an invalid URL. You probably want one of these two URLs: https://upload.pypi.org/legacy/ or https://test.pypi.org/legacy/. Check your --repository-url value." },
    { text: 'Failed to publish `{file}` to `{target}`\n  cause: POST requests are not supported by the endpoint, are you using the simple index URL instead of the upload URL?', since: 'uv 0.12.19' },
    { text: 'POST requests are not supported by the endpoint, are you using the simple index URL instead of the upload URL?' },
    { text: "UploadToDeprecatedPyPIDetected: You're trying to upload to the legacy PyPI site '{target}'. Uploading to those sites is deprecated." },
    { text: 'HTTPError: 404 Not Found from https://pypi.org/legacy/' },
    { text: 'Failed to upload the wheel with status 405' },
    { text: "Failed to upload the wheel with status 405{page}Sorry, the requested URL <tt>'{target}'</tt> caused an error" },
    { text: 'HTTPError: 413 Request Entity Too Large from https://pypi.org/' },
    { text: 'HTTPError: 413 Content Too Large from https://pypi.org/' },
    { text: 'HTTPError: 403 Forbidden from https://pypi.org/' },
    { text: 'HTTPError: 405 Method Not Allowed from https://pypi.org/' },
    { text: 'HTTPError: 503 Service Unavailable from https://pypi.org/' },
    { text: "Client error '413 Request Entity Too Large' for url 'https://pypi.org/" },
    { text: 'Failed to publish `{file}` to `https://pypi.org/legacy/`\n  cause: Server returned status code' },
    { text: 'Failed to publish `{file}` to https://pypi.org/legacy/\n  Caused by: Server returned status code' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "It appears you're trying to upload to pypi.org but have an invalid URL",
  name: { en: 'The URL takes no uploads', 'zh-CN': '这个 URL 不接受上传' },
  meaning: {
    en: 'Nothing can be uploaded at this address: it is a page or the download index, not the upload URL. The server answers 405 or 404, and `413` where the file is larger than what its pages take.',
    'zh-CN': '这个地址不能上传：它是网页或下载索引，不是上传 URL。服务器返回 405 或 404；文件超过网页请求允许的大小时，返回 `413`。',
  },
  says: {
    en: '`{target}` takes no uploads: it is a page or the download index, not the upload URL.',
    'zh-CN': '`{target}` 不接受上传：它是网页或下载索引，不是上传 URL。',
  },
  causes: [
    {
      en: '`https://upload.pypi.org/`, without `legacy/`. (`https://pypi.org/legacy/` is wrong too, because on PyPI the host for uploads is `upload.pypi.org`, but PyPI answers it with 404, which twine prints as `HTTPError: 404 Not Found`, or with `413`: that host takes only small requests, and the size limit of the project has nothing to do with it.)',
      'zh-CN': '写成了 `https://upload.pypi.org/`，少了 `legacy/`。（`https://pypi.org/legacy/` 也不对，因为 PyPI 的上传主机是 `upload.pypi.org`，不过 PyPI 对它返回的是 404，twine 会打印 `HTTPError: 404 Not Found`；也可能是 `413`：那台主机只收很小的请求，与项目的大小上限无关。）',
    },
    {
      en: '`https://pypi.org/simple/` or `https://test.pypi.org/simple/`, from which `pip` and uv install.',
      'zh-CN': '写成了 `https://pypi.org/simple/` 或 `https://test.pypi.org/simple/`，那是 `pip` 和 uv 用来安装的地址。',
    },
    {
      en: 'A mirror of PyPI, such as `https://pypi.tuna.tsinghua.edu.cn/simple`. It is there to install from; uploads go to PyPI itself.',
      'zh-CN': '写成了镜像的地址，比如 `https://pypi.tuna.tsinghua.edu.cn/simple`。清华、阿里云、中科大等镜像只供下载安装，上传要发到 PyPI 本身。',
    },
    {
      en: 'The address of the project page, such as `https://pypi.org/p/sampleproject/`, stands in `repository-url` instead of under `environment:`.',
      'zh-CN': '项目页面的地址，比如 `https://pypi.org/p/sampleproject/`，写进了 `repository-url`，而它应该在 `environment:` 下面。',
    },
  ],
  fixes: [
    {
      applies: { wording: [4, 7, 8, 9, 10, 11], program: ['action'], values: { url_given: { is: ['absent'] }, pin: { is: ['branch'] } } },
      certain: true,
      changes: 'setting',
      when: { en: 'The publish step has no address and follows a branch of the action', 'zh-CN': '发布步骤没有写地址，用的是 action 的分支' },
      steps: [
        {
          en: 'The publish step here names no `repository-url`, so the address came from the action itself: its v1.8.0 had the wrong one, and v1.8.1 has the right one. Re-run the failed job: the branch of the action is fetched anew and has moved on since.',
          'zh-CN': '这里的发布步骤没有写 `repository-url`，地址来自 action 本身：v1.8.0 自带的是错的，v1.8.1 已经改正。重新运行失败的作业就行：action 的分支会重新获取，而它早已更新。',
        },
      ],
    },
    {
      applies: { wording: [4, 7, 8, 9, 10, 11], program: ['action'], values: { url_given: { is: ['absent'] }, pin: { is: ['release'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'The publish step has no address and names a release of the action', 'zh-CN': '发布步骤没有写地址，用的是 action 的某个版本' },
      steps: [
        {
          en: 'The publish step here names no `repository-url`, so the address came from the action itself: its v1.8.0 had the wrong one. In its `uses:` write `pypa/gh-action-pypi-publish@release/v1`, or a newer release than that.',
          'zh-CN': '这里的发布步骤没有写 `repository-url`，地址来自 action 本身：v1.8.0 自带的是错的。在它的 `uses:` 里写 `pypa/gh-action-pypi-publish@release/v1`，或者更新的版本。',
        },
      ],
    },
    {
      // Of most wordings the words themselves name PyPI.
      applies: {
        wording: [0, 3, 4, 7, 8, 9, 10, 11],
        any: [{ program: ['action'] }, { program: ['twine'], near: ['support attestations, but the upload is going to'] }],
        not: { any: [{ wording: [4, 7, 8, 9, 10, 11], values: { url_given: { is: ['absent'] } } }, { wording: [0], index: ['testpypi', 'other'] }, { wording: [3], values: { target: { holds: ['testpypi'] } } }] },
      },
      changes: 'file',
      when: { en: 'I publish to PyPI with the action', 'zh-CN': '我用 action 发布到 PyPI' },
      steps: [
        {
          en: 'Remove `repository-url` from the `with:` of the publish step: the default is the upload URL of PyPI, `https://upload.pypi.org/legacy/`. To publish to TestPyPI write `https://test.pypi.org/legacy/` there, with the slash. If it is not there, update the action: its v1.8.0 brought the wrong address itself.',
          'zh-CN': '从发布步骤的 `with:` 里删掉 `repository-url`：默认就是 PyPI 的上传 URL `https://upload.pypi.org/legacy/`。要发布到 TestPyPI，就在那里写 `https://test.pypi.org/legacy/`，包括结尾的斜杠。如果那里没有写，就升级 action：v1.8.0 自带的就是错的地址。',
        },
      ],
    },
    {
      // Without an index in sight nothing may lead to PyPI.
      applies: { wording: [1, 2, 13, 14], index: ['pypi'] },
      certain: true,
      changes: 'file',
      when: { en: 'I publish to PyPI with uv', 'zh-CN': '我用 uv 发布到 PyPI' },
      steps: [
        {
          en: 'Remove `--publish-url` from the command, `UV_PUBLISH_URL` from the variables, or `publish-url` from the configuration: the default is the upload URL of PyPI, `https://upload.pypi.org/legacy/`.',
          'zh-CN': '从命令里删掉 `--publish-url`，从变量里删掉 `UV_PUBLISH_URL`，或从配置里删掉 `publish-url`：默认就是 PyPI 的上传 URL `https://upload.pypi.org/legacy/`。',
        },
        {
          en: 'With `--index` correct `publish-url` in the table `[[tool.uv.index]]` of that name instead: without it uv stops. `url` there stays the address to install from.',
          'zh-CN': '用了 `--index` 时，则在同名的 `[[tool.uv.index]]` 表里改正 `publish-url`，不要删：没有它，uv 会停下。表里的 `url` 仍然是安装用的地址。',
        },
      ],
    },
    {
      applies: { wording: [0, 3, 4, 7, 8, 9, 10, 11], program: ['twine'], not: { any: [{ wording: [0], index: ['testpypi', 'other'] }, { wording: [3], values: { target: { holds: ['testpypi'] } } }] } },
      changes: 'file',
      when: { en: 'I publish to PyPI with twine', 'zh-CN': '我用 twine 发布到 PyPI' },
      steps: [
        {
          en: 'Remove `--repository-url` from the command, `TWINE_REPOSITORY_URL` from the variables, or the line `repository` from `.pypirc`, or from the settings of the tool that calls twine: the default is the upload URL of PyPI, `https://upload.pypi.org/legacy/`. To try it on TestPyPI, write `https://test.pypi.org/legacy/` there instead, with the slash: left out, the files go to PyPI itself.',
          'zh-CN': '从命令里删掉 `--repository-url`，从变量里删掉 `TWINE_REPOSITORY_URL`，或从 `.pypirc`、从调用 twine 的工具的设置里删掉 `repository` 这一项：默认就是 PyPI 的上传 URL `https://upload.pypi.org/legacy/`。要在 TestPyPI 上试，就改写成 `https://test.pypi.org/legacy/`，包括结尾的斜杠：如果只是删掉，文件会传到正式的 PyPI。',
        },
      ],
    },
    {
      applies: { any: [{ index: ['other'] }, { wording: [6] }], not: { values: { host: { holds: ['tuna.tsinghua', 'mirrors.aliyun', 'ustc.edu.cn', 'mirrors.cloud.tencent', 'huaweicloud'] } } } },
      changes: 'file',
      when: { en: 'I publish to an index of my own', 'zh-CN': '我要发布到我自己的索引' },
      steps: [
        {
          en: 'Write the upload URL of your index in place of the one in the log, which it installs from or shows in a browser. pypiserver takes uploads at its root; for others ask who runs the index. Keep the setting: without it the files go to PyPI.',
          'zh-CN': '把日志里的地址换成你的索引的上传 URL：现在这个是安装用的地址或网页。pypiserver 在根路径接收上传；其他索引请询问它的管理者。不要删掉这项设置：没有它，文件会传到 PyPI。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The address is that of a mirror, or I publish to TestPyPI or with another program', 'zh-CN': '地址是镜像的，或者我要发布到 TestPyPI，或者用的是其他程序' },
      steps: [
        {
          en: 'Where the program takes its upload URL, write `https://upload.pypi.org/legacy/` for PyPI, or `https://test.pypi.org/legacy/` for TestPyPI.',
          'zh-CN': '在程序读取上传 URL 的地方写 `https://upload.pypi.org/legacy/`（PyPI）或 `https://test.pypi.org/legacy/`（TestPyPI）。',
        },
        {
          en: 'A public mirror of PyPI takes no uploads: the files go to PyPI itself.',
          'zh-CN': 'PyPI 的公共镜像不接受上传：要传到 PyPI 本身。',
        },
      ],
      example: { index: 'testpypi', scope: 'job', mark: ['repository-url:'] },
    },
  ],
  notAFix: [
    {
      en: 'A request for a higher size limit, where the answer was `413`: the upload URL takes the same file.',
      'zh-CN': '返回 `413` 时申请提高大小上限：换成上传 URL，同样的文件就能上传。',
    },
    {
      en: 'Another token or publisher: Trusted Publishing and signing can succeed with such an address, and the upload still stops here.',
      'zh-CN': '换 token 或发布者：用这样的地址，可信发布（Trusted Publishing）和签名也可能成功，上传照样停在这里。',
    },
  ],
  verify: [
    {
      en: 'The log of the next run says `Uploading distributions to` and the right URL. The refused run uploaded nothing, so no version number is used up.',
      'zh-CN': '下一次运行的日志里，`Uploading distributions to` 后面是正确的 URL。被拒绝的那次什么也没传上去，没有消耗版本号。',
    },
  ],
  next: ['repository-url-trailing-slash', 'invalid-publisher-not-found', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [270, 276] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [145, 151] },
    { repo: 'astral-sh/uv', path: 'crates/uv-cli/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [7701, 7701] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/242' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/130' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.8.0', lines: [21, 23] },
    { repo: 'pypa/twine', path: 'issues/346' },
    { repo: 'pypi/warehouse', path: 'issues/17076' },
    { repo: 'mirrorz-org/mirrorz-docs', path: 'pypi/pypi.zh.md', ref: '6de2ce800ddfb1141480770993894da0200c367c', lines: [1, 21] },
    { repo: 'pypa/twine', path: 'twine/exceptions.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [50, 71] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [102, 107] },
  ],
} as const satisfies ErrorEntry;
