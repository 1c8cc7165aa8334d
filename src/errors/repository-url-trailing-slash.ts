import type { ErrorEntry } from './types.ts';

export default {
  id: 'repository-url-trailing-slash',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'RedirectDetected: {url} attempted to redirect to {target}.\nYour repository URL is missing a trailing slash. Please add it and try again.', since: 'twine 3.5.0' },
    { text: 'RedirectDetected: {url} attempted to redirect to {target}.\nIf you trust these URLs, set {target} as your repository URL and try again.', since: 'twine 3.5.0' },
    { text: 'RedirectDetected: {url} attempted to redirect to {target}.\nIf you trust these URLs, set {target} as your repository URL.\nAborting.', until: 'twine 3.5.0' },
    { text: 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Your repository URL is missing a trailing slash',
  name: { en: 'The upload URL is answered with a redirect', 'zh-CN': '上传 URL 被重定向' },
  meaning: {
    en: 'The index answered the upload with a redirect, and twine does not follow one. For PyPI and TestPyPI the URL ends in `/legacy/`, with the slash.',
    'zh-CN': '索引用重定向回应了这次上传，而 twine 不跟随重定向。PyPI 和 TestPyPI 的上传 URL 以 `/legacy/` 结尾，斜杠不能少。',
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
      'zh-CN': '别的索引换了地址，或者只支持 `https`。',
    },
  ],
  fixes: [
    {
      when: { en: 'the upload was redirected', 'zh-CN': '上传被重定向' },
      steps: [
        {
          en: 'Compare the two addresses in the message, and correct the upload URL where you set it. If only the slash at the end is missing, add it. If they differ in `http` and `https`, write `https`. Keep the URL of an index of your own: without it the files go to PyPI. Take over another host only if you know it.',
          'zh-CN':
            '比较信息里的两个地址，在设置上传 URL 的地方改正它。如果只是结尾少了斜杠，就补上。如果差别在 `http` 和 `https`，就写 `https`。目标是你自己的索引时，不要删掉这个 URL：没有它，文件会传到 PyPI。换成另一个主机之前，先确认你认识它。',
        },
      ],
    },
    {
      when: { en: 'you publish to PyPI', 'zh-CN': '你要发布到 PyPI' },
      steps: [
        {
          en: 'Remove `repository-url` from the `with:` of the publish step: the upload URL of PyPI is the default.',
          'zh-CN': '从发布步骤的 `with:` 里删掉 `repository-url`：默认就是 PyPI 的上传 URL。',
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
  ],
  notAFix: [
    {
      en: 'Setting `/legacy/` as URL where the message suggests it: twine takes only a whole URL with scheme and host.',
      'zh-CN': '错误信息建议把 URL 设为 `/legacy/` 时照做：twine 只接受带协议和主机的完整 URL。',
    },
    {
      en: 'Another token or publisher: authentication was over before the redirect came.',
      'zh-CN': '换 token 或发布者：重定向出现时，认证已经结束。',
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
