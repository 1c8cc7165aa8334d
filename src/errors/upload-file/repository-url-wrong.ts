import type { ErrorEntry } from '../types.ts';

export default {
  id: 'repository-url-wrong',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: "InvalidPyPIUploadURL: It appears you're trying to upload to pypi.org but have an invalid URL. You probably want one of these two URLs: https://upload.pypi.org/legacy/ or https://test.pypi.org/legacy/. Check your --repository-url value." },
    { text: 'POST requests are not supported by the endpoint, are you using the simple index URL instead of the upload URL?' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "It appears you're trying to upload to pypi.org but have an invalid URL",
  name: { en: 'The URL takes no uploads', 'zh-CN': '这个 URL 不接受上传' },
  meaning: {
    en: 'The server answered 405: nothing can be uploaded at this address. It is a page or the download index, not the upload URL. The second wording is the one of uv.',
    'zh-CN': '服务器返回 405：这个地址不能上传。它是网页或下载索引，不是上传 URL。第二条错误信息由 uv 输出。',
  },
  causes: [
    {
      en: '`https://upload.pypi.org/`, without `legacy/`. (`https://pypi.org/legacy/` is wrong too, because on PyPI the host for uploads is `upload.pypi.org`, but PyPI answers it with 404.)',
      'zh-CN': '写成了 `https://upload.pypi.org/`，少了 `legacy/`。（`https://pypi.org/legacy/` 也不对，因为 PyPI 的上传主机是 `upload.pypi.org`，不过 PyPI 对它返回的是 404。）',
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
      when: { en: 'you publish to PyPI', 'zh-CN': '你要发布到 PyPI' },
      steps: [
        {
          en: 'Look at the address in the log. If it belongs to an index of your own, write its upload URL in place of the one it installs from; without an address the files go to PyPI. If PyPI is meant, remove `repository-url` from the `with:` of the publish step; with uv, remove `--publish-url`, `UV_PUBLISH_URL` and `publish-url`. The default is `https://upload.pypi.org/legacy/`.',
          'zh-CN': '看日志里的地址。如果它属于你自己的索引，就换成那个索引的上传 URL，而不是安装用的地址；不写地址，文件会传到 PyPI。如果本来要上传到 PyPI，就从发布步骤的 `with:` 里删掉 `repository-url`；用 uv 时删掉 `--publish-url`、`UV_PUBLISH_URL` 和 `publish-url`。默认就是 `https://upload.pypi.org/legacy/`。',
        },
      ],
    },
    {
      when: { en: 'you publish to TestPyPI', 'zh-CN': '你要发布到 TestPyPI' },
      steps: [
        {
          en: 'Write `https://test.pypi.org/legacy/` into `repository-url`, or with uv into `--publish-url`.',
          'zh-CN': '在 `repository-url` 里写 `https://test.pypi.org/legacy/`；用 uv 时写进 `--publish-url`。',
        },
      ],
      example: { index: 'testpypi', scope: 'job', mark: ['repository-url:'] },
    },
  ],
  notAFix: [
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
    { repo: 'pypa/twine', path: 'issues/346' },
    { repo: 'mirrorz-org/mirrorz-docs', path: 'pypi/pypi.zh.md', ref: '6de2ce800ddfb1141480770993894da0200c367c', lines: [1, 21] },
  ],
} as const satisfies ErrorEntry;
