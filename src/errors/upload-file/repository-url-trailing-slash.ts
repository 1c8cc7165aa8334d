import type { ErrorEntry } from '../types.ts';

export default {
  id: 'repository-url-trailing-slash',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'RedirectDetected: {url} attempted to redirect to {target}.\nYour repository URL is missing a trailing slash. Please add it and try again.', since: 'twine 3.5.0' },
    { text: 'RedirectDetected: {url} attempted to redirect to {target}.\nIf you trust these URLs, set {target} as your repository URL and try again.', since: 'twine 3.5.0' },
    { text: 'RedirectDetected: {url} attempted to redirect to {target}.\nIf you trust these URLs, set {target} as your repository URL.\nAborting.', until: 'twine 3.4.2' },
    { text: 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)' },
    { text: "Redirect response '{status} {reason}' for url '{url}'\nRedirect location: '{target}'" },
    { text: 'Redirected URL is not in the same realm. Redirected to: {target}' },
    { text: 'Redirects are not supported. Is the URL missing a trailing slash?' },
    { text: 'The request was redirected, but redirects are not allowed when publishing, please use the canonical URL: `{target}`', until: 'uv 0.7.22' },
    { text: 'cause: Too many redirects, only {number} redirects are allowed' },
    { text: 'cause: Request was redirected, but no location header was provided' },
    { text: 'Failed to upload "{file}" ({size})\n  Caused by: Http error\n  Caused by: redirect failed' },
    // Nexus: its ViewServlet looks for the name of a repository between two slashes.
    { text: "Repository path must have another '/' after initial '/'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Your repository URL is missing a trailing slash',
  name: { en: 'The upload URL lacks its final slash, or has moved', 'zh-CN': '上传 URL 少了结尾的斜杠，或者换了地址' },
  meaning: {
    en: 'The index answered the upload with a redirect, which twine, pdm, hatch and poetry do not follow, and uv only to the same host, or in old releases not at all. For PyPI and TestPyPI the URL ends in `/legacy/`, with the slash. Another index may redirect for a reason of its own, for instance from `http` to `https`.',
    'zh-CN': '索引对这次上传返回了重定向，而 twine、pdm、hatch 和 poetry 不跟随重定向，uv 只跟随到同一台主机，旧版则完全不跟随。PyPI 和 TestPyPI 的上传 URL 以 `/legacy/` 结尾，斜杠不能少。其他索引可能出于自己的原因重定向，比如从 `http` 到 `https`。',
  },
  says: [
    {
      applies: { wording: [11] },
      en: 'The address that Nexus got ends in the name of the repository, without the slash behind it. It took no file, and looked at none.',
      'zh-CN': 'Nexus 收到的地址以仓库名结尾，后面少了斜杠。它没有接收文件，也没有检查文件。',
    },
    {
      en: 'The upload to `{url}` was redirected to `{target}`, and that was not followed.',
      'zh-CN': '发往 `{url}` 的上传被重定向到 `{target}`，程序没有跟随。',
    },
  ],
  causes: [
    {
      en: '`repository-url: https://test.pypi.org/legacy` or `repository-url: https://upload.pypi.org/legacy`, without the final slash.',
      'zh-CN': '写成了 `repository-url: https://test.pypi.org/legacy` 或 `repository-url: https://upload.pypi.org/legacy`，结尾没有斜杠。',
    },
    {
      en: '`repository-url` holds the address of the project page, such as `https://pypi.org/p/sampleproject`. That one belongs under `environment:` as `url:`.',
      'zh-CN': '`repository-url` 里填的是项目页面的地址，比如 `https://pypi.org/p/sampleproject`。它应该写在 `environment:` 下面的 `url:` 里。',
    },
    {
      en: 'Another index has moved, or answers under `https` only.',
      'zh-CN': '其他索引换了地址，或者只支持 `https`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [8, 9, 10] },
      changes: 'file',
      when: { en: 'The redirects lead nowhere', 'zh-CN': '重定向没有终点' },
      steps: [
        {
          en: 'Compare the upload URL with the one that the index names for uploads, to the slash at the end: for PyPI `https://upload.pypi.org/legacy/`. If it is the same, something in front of the index redirects, such as a sign-in page or a proxy: ask who runs it.',
          'zh-CN': '把上传 URL 与索引规定的上传地址核对，连结尾的斜杠也要一致：PyPI 是 `https://upload.pypi.org/legacy/`。如果一致，那就是索引前面的登录页或代理在重定向：问管理它的人。',
        },
      ],
    },
    {
      applies: { values: { url: { holds: ['pypi.org/p/', 'pypi.org/project/', 'pypi.org/simple', 'pypi.org/manage'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'The address is that of a page of PyPI', 'zh-CN': '这个地址是 PyPI 的网页' },
      steps: [
        {
          en: 'This is the address of a page, and no slash makes it take uploads. Remove it where the upload URL is set, `repository-url` of the action or `--repository-url` of twine: the default is `https://upload.pypi.org/legacy/`. For TestPyPI write `https://test.pypi.org/legacy/` there. The address of the page belongs under `environment:`, as `url:`.',
          'zh-CN': '这是网页的地址，加不加斜杠都不能用来上传。把设置上传 URL 的那一项删掉（action 的 `repository-url`，或 twine 的 `--repository-url`）：默认值就是 `https://upload.pypi.org/legacy/`。如果要传到 TestPyPI，就在那里写 `https://test.pypi.org/legacy/`。网页的地址应该写在 `environment:` 下面的 `url:` 里。',
        },
      ],
    },
    {
      applies: { index: ['pypi'], program: ['action'], not: { any: [{ wording: [11] }, { values: { url: { holds: ['pypi.org/p/', 'pypi.org/project/', 'pypi.org/simple', 'pypi.org/manage'] } } }] } },
      changes: 'file',
      when: { en: 'I publish to PyPI with the action', 'zh-CN': '我用 action 发布到 PyPI' },
      steps: [
        {
          en: 'Remove `repository-url` from the publish step, as the upload URL of PyPI is the default, or write it with the slash at the end: `https://upload.pypi.org/legacy/`.',
          'zh-CN': '从发布步骤里删掉 `repository-url`（默认就是 PyPI 的上传 URL），或者补上结尾的斜杠：`https://upload.pypi.org/legacy/`。',
        },
      ],
    },
    {
      applies: { index: ['pypi'], not: { any: [{ wording: [8, 9, 10, 11] }, { program: ['action'] }, { values: { url: { holds: ['pypi.org/p/', 'pypi.org/project/', 'pypi.org/simple', 'pypi.org/manage'] } } }] } },
      changes: 'file',
      when: { en: 'I publish to PyPI with another program', 'zh-CN': '我用其他程序发布到 PyPI' },
      steps: [
        {
          en: 'Write the upload URL with the slash at the end, `https://upload.pypi.org/legacy/`, or remove it from the command and its variables: it is the default.',
          'zh-CN': '把上传 URL 写成 `https://upload.pypi.org/legacy/`，结尾带斜杠；或者从命令和变量里删掉它：默认就是这个地址。',
        },
        {
          en: 'With twine it comes after `--repository-url` or in `TWINE_REPOSITORY_URL`.',
          'zh-CN': 'twine 的话，它写在 `--repository-url` 后面或 `TWINE_REPOSITORY_URL` 里。',
        },
      ],
    },
    {
      applies: { index: ['testpypi'], not: { wording: [8, 9, 10, 11] } },
      changes: 'file',
      when: { en: 'I publish to TestPyPI', 'zh-CN': '我要发布到 TestPyPI' },
      steps: [
        {
          en: 'Write the upload URL with the slash at the end: `https://test.pypi.org/legacy/`.',
          'zh-CN': '把上传 URL 写成 `https://test.pypi.org/legacy/`，结尾带斜杠。',
        },
        {
          aside: true,
          en: 'With the action it stands in `repository-url`, with twine after `--repository-url`.',
          'zh-CN': 'action 的话写在 `repository-url` 里，twine 的话写在 `--repository-url` 后面。',
        },
      ],
      example: { index: 'testpypi', scope: 'job', mark: ['repository-url:'] },
    },
    {
      applies: { index: ['other'], wording: [0, 1, 2, 4], values: { url: { holds: ['http://'] }, target: { holds: ['https://'] } } },
      changes: 'file',
      when: { en: 'An index of my own sends `http` on to `https`', 'zh-CN': '我自己的索引从 `http` 转到 `https`' },
      steps: [
        {
          en: 'Write `https` in place of `http` in the upload URL, where you set it. Keep the setting: without it the files go to PyPI.',
          'zh-CN': '在设置上传 URL 的地方，把 `http` 改成 `https`。不要删掉这项设置：没有它，文件会传到 PyPI。',
        },
      ],
    },
    {
      applies: { wording: [11] },
      certain: true,
      changes: 'file',
      when: { en: 'The index is a Nexus', 'zh-CN': '索引是 Nexus' },
      steps: [
        {
          en: 'Write the address with the slash behind the name, `https://HOST/repository/NAME/`, where the program reads it: with poetry a variable `POETRY_REPOSITORIES_…_URL` comes before `poetry config`, and this before `pyproject.toml`. If it has the slash there, a proxy before Nexus or an old poetry drops it: send the same files with `twine upload --repository-url https://HOST/repository/NAME/ dist/*`.',
          'zh-CN': '在程序读取地址的地方，仓库名后面要有斜杠：`https://HOST/repository/NAME/`。poetry 先看变量 `POETRY_REPOSITORIES_…_URL`，再看 `poetry config`，最后看 `pyproject.toml`。如果那里已经有斜杠，就是 Nexus 前面的代理或旧版 poetry 把它去掉了：用 `twine upload --repository-url https://HOST/repository/NAME/ dist/*` 发送同样的文件。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { any: [{ wording: [8, 9, 10, 11] }, { wording: [0, 1, 2, 4], values: { url: { holds: ['http://'] }, target: { holds: ['https://'] } } }] } },
      changes: 'file',
      when: { en: 'An index of my own sends the upload elsewhere', 'zh-CN': '我自己的索引把上传转到了别处' },
      steps: [
        {
          en: 'Correct the upload URL where you set it. Often only the slash at the end is missing; otherwise take the address that the log names, whole and with `https://`, if that host belongs to your index. Keep the setting: without it the files go to PyPI.',
          'zh-CN': '在设置上传 URL 的地方改正它。往往只是结尾少了斜杠；否则，如果日志里写的目标主机属于你的索引，就用那个地址，写完整并带 `https://`。不要删掉这项设置：没有它，文件会传到 PyPI。',
        },
        {
          en: 'If the address is a sign-in page or a host that you do not know, ask who runs the index for its upload address.',
          'zh-CN': '如果那个地址是登录页，或者是你不认识的主机，就向索引的管理者询问上传地址。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Setting `/legacy/` as URL where the message suggests it: twine takes only a whole URL with scheme and host.',
      'zh-CN': '照错误信息的建议，把 URL 设为 `/legacy/`：twine 只接受带协议和主机的完整 URL。',
    },
    {
      en: 'Another token or publisher: PyPI answers `/legacy` with the redirect without looking at who asks.',
      'zh-CN': '换 token 或发布者：PyPI 对 `/legacy` 直接返回重定向，根本不看是谁发来的。',
    },
  ],
  verify: [
    {
      en: 'The log of the next run says `Uploading distributions to https://test.pypi.org/legacy/`, with the slash. The refused run uploaded nothing, so no version number is used up.',
      'zh-CN': '下一次运行的日志里是 `Uploading distributions to https://test.pypi.org/legacy/`，带斜杠。被拒绝的那次什么也没传上去，没有消耗版本号。',
    },
  ],
  next: ['repository-url-wrong', 'invalid-publisher-not-found', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/exceptions.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [25, 47] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [202, 210] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1899, 1914] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/242' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/factory.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [250, 257] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [154, 165] },
  ],
} as const satisfies ErrorEntry;
