import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-server-error',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  outranks: ['twine-upload-retry'],
  messages: [
    { text: 'HTTPError: 503 Service Unavailable from {url}' },
    { text: 'HTTPError: 502 Bad Gateway from {url}' },
    { text: 'HTTPError: 500 Internal Server Error from {url}' },
    { text: 'HTTPError: 504 Gateway Timeout from {url}' },
    { text: 'HTTPError: 520 Unknown Status from {url}' },
  ],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'HTTPError: 503 Service Unavailable from',
  name: { en: 'The index itself failed', 'zh-CN': '索引自身出错' },
  meaning: {
    en: 'twine sent the file five times and the index, or a server in front of it, failed each time. twine stops at this file: those before it are published, and this one may have arrived all the same.',
    'zh-CN': 'twine 把文件发送了五次，索引或它前面的服务器每次都出错。twine 停在这个文件：之前的文件已经发布，而这个文件也可能其实已经传到。',
  },
  causes: [
    {
      en: 'PyPI, TestPyPI or the network in front of it is disturbed.',
      'zh-CN': 'PyPI、TestPyPI 或它们前面的网络出了故障。',
    },
    {
      en: 'The file is large and the request timed out while the index was still working on it.',
      'zh-CN': '文件很大，索引还在处理时请求就超时了。',
    },
  ],
  fixes: [
    {
      when: { en: 'the build is a job of its own and succeeded', 'zh-CN': '构建是单独的作业，并且成功了' },
      steps: [
        {
          en: 'Look at the address in the message. For PyPI and TestPyPI look at [status.python.org](https://status.python.org/); for another index ask those who run it. Then wait until the disturbance is over.',
          'zh-CN': '看错误信息里的地址。PyPI 和 TestPyPI 看 [status.python.org](https://status.python.org/)；其他索引问它的运营者。等故障结束。',
        },
        {
          en: 'Open the run under [[actions]] and choose [[re-run-failed-jobs]] from [[re-run-jobs]]. It publishes the same files again, and PyPI accepts an identical file that it already has.',
          'zh-CN': '在 [[actions]] 里打开那次运行，从 [[re-run-jobs]] 菜单里选 [[re-run-failed-jobs]]。它会再次发布同样的文件，PyPI 会接受它已经有的、完全相同的文件。',
        },
      ],
    },
    {
      when: { en: 'the files are built again with each run', 'zh-CN': '每次运行都会重新构建文件' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page which files of the version are there.',
          'zh-CN': '在项目页面的 [[release-files]] 里看看这个版本已经有哪些文件。',
        },
        {
          en: 'Add `skip-existing: true` to the publish step and start a new run, so that only the missing files are sent.',
          'zh-CN': '在发布步骤里加上 `skip-existing: true`，再启动一次新的运行，这样只会补传缺少的文件。',
        },
      ],
      tradeoff: {
        en: 'The wheel and the sdist then come from two builds. Take `skip-existing` out again afterwards: it turns a forgotten version into a green run.',
        'zh-CN': '这样一来，wheel 和 sdist 来自两次构建。之后再把 `skip-existing` 去掉：留着它，忘记提升版本也会是绿的。',
      },
      example: { skip_existing: 'true', scope: 'job', mark: ['skip-existing: true'] },
    },
  ],
  notAFix: [
    {
      en: 'Another token or another publisher: a refused token is answered with 403, not with 500 to 599.',
      'zh-CN': '换 token 或换发布者：token 被拒绝时返回的是 403，不是 500 到 599。',
    },
  ],
  verify: [
    {
      en: 'The log ends with `View at:`, and the project page lists every file of the version under [[release-files]].',
      'zh-CN': '日志末尾有 `View at:`，项目页面的 [[release-files]] 里列出了这个版本的所有文件。',
    },
  ],
  next: ['file-already-exists', 'twine-skipping-existing'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [34, 58] },
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [142, 161] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1225] },
    { repo: 'pypa/packaging-problems', path: 'issues/87' },
  ],
} as const satisfies ErrorEntry;
