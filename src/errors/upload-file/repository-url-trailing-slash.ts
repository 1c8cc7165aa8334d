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
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Your repository URL is missing a trailing slash',
  name: { en: 'The upload URL lacks its final slash, or has moved', 'zh-CN': '上传 URL 少了结尾的斜杠，或者换了地址' },
  meaning: {
    en: 'The index answered the upload with a redirect, and twine does not follow one. For PyPI and TestPyPI the URL ends in `/legacy/`, with the slash. Another index may redirect for a reason of its own, for instance from `http` to `https`.',
    'zh-CN': '索引对这次上传返回了重定向，而 twine 不跟随重定向。PyPI 和 TestPyPI 的上传 URL 以 `/legacy/` 结尾，斜杠不能少。其他索引可能出于自己的原因重定向，比如从 `http` 到 `https`。',
  },
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
      when: { en: 'the upload was redirected', 'zh-CN': '上传被重定向' },
      steps: [
        {
          en: 'Compare the two addresses in the message, and correct the upload URL where you set it. If only the slash at the end is missing, add it. If they differ in `http` and `https`, write `https`. Keep the URL of an index of your own: without it the files go to PyPI. Take over another host only if you know it.',
          'zh-CN':
            '比较错误信息里的两个地址，在设置上传 URL 的地方改正它。如果只是结尾少了斜杠，就补上。如果差别在 `http` 和 `https`，就写 `https`。目标是你自己的索引时，不要删掉这个 URL：没有它，文件会传到 PyPI。换成另一个主机之前，先确认你认识它。',
        },
      ],
    },
    {
      when: { en: 'you publish to PyPI', 'zh-CN': '你要发布到 PyPI' },
      steps: [
        {
          en: 'Look at the host in the message. If it is `upload.pypi.org`, remove `repository-url` from the publish step, or `--repository-url` from the command: the upload URL of PyPI is the default. If it is another index, keep the setting and correct its address, as described below: without it the package would go to PyPI.',
          'zh-CN': '看错误信息里的主机。如果是 `upload.pypi.org`，就从发布步骤里删掉 `repository-url`，或从命令里删掉 `--repository-url`：默认就是 PyPI 的上传 URL。如果是其他索引，就保留这项设置，按下面的办法改正地址：删掉它，包就会发到 PyPI 去。',
        },
      ],
    },
    {
      when: { en: 'you publish to TestPyPI', 'zh-CN': '你要发布到 TestPyPI' },
      steps: [
        {
          en: 'Write `https://test.pypi.org/legacy/` with the final slash into `repository-url`.',
          'zh-CN': '在 `repository-url` 里写 `https://test.pypi.org/legacy/`，结尾带斜杠。',
        },
      ],
      example: { index: 'testpypi', scope: 'job', mark: ['repository-url:'] },
    },
    {
      when: { en: 'you publish to an index of your own', 'zh-CN': '你要发布到你自己的索引' },
      steps: [
        {
          en: 'Compare the two addresses in the message. If both belong to your index, write the second one, whole and with `https://`, into `repository-url`.',
          'zh-CN': '比较错误信息里的两个地址。如果都属于你的索引，就把第二个地址完整地（带 `https://`）写进 `repository-url`。',
        },
        {
          en: 'If the second one is a sign-in page or a host that you do not know, ask who runs the index for its upload address.',
          'zh-CN': '如果第二个地址是登录页，或者是你不认识的主机，就向索引的管理者询问上传地址。',
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
  ],
} as const satisfies ErrorEntry;
