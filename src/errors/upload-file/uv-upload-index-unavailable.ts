import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-upload-index-unavailable',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Server returned status code 503 Service Unavailable. Server says: {text}' },
    { text: 'Server returned status code 5{xx}. Server says: {text}' },
    { text: 'Server returned status code 429 Too Many Requests' },
    { text: 'Server returned status code 502 Bad Gateway' },
    { text: 'Server returned status code 500 Internal Server Error' },
    { text: 'Server returned status code 504 Gateway Timeout' },
    { text: 'Upload failed with status code 5{xx}. Server says: {text}', until: 'uv 0.9.28' },
    { text: 'Upload failed with status code 429 Too Many Requests', until: 'uv 0.9.28' },
  ],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'Server returned status code 503 Service Unavailable',
  name: { en: 'uv: the index failed, or asks to wait', 'zh-CN': 'uv：索引出错，或要求稍后再试' },
  meaning: {
    en: '`uv publish` sent a file, and the index or a server in front of it answered that it cannot take it now. Nothing is said of the file or the credentials. uv 0.9.18 and later stops here and does not send the file again; after a number from 500 on, older releases sent it up to four times.',
    'zh-CN': '`uv publish` 发出了文件，索引或它前面的服务器表示现在无法接收。这与文件和凭据都无关。uv 0.9.18 及更新的版本就此停下，不会再次发送这个文件；更早的版本遇到 500 及以上的状态码时最多发送四次。',
  },
  says: {
    en: '`{host}` answered the upload with `{status}`: it cannot take the file now. That says nothing of the file or the credentials.',
    'zh-CN': '`{host}` 对上传返回了 `{status}`：它现在无法接收文件。这与文件和凭据都无关。',
  },
  causes: [
    {
      en: 'A number from 500 on: the index, or the network in front of it, is disturbed. The file may have arrived all the same.',
      'zh-CN': '500 及以上：索引或它前面的网络出了故障。文件也可能其实已经传到。',
    },
    {
      en: '`429 Too Many Requests`: too much was sent in a short time, by you or from the same address.',
      'zh-CN': '`429 Too Many Requests`：短时间内发送得太多，可能是你，也可能是同一个地址上的其他人。',
    },
  ],
  fixes: [
    {
      applies: { status: ['429'] },
      changes: 'time',
      when: { en: 'The status is 429', 'zh-CN': '状态码是 429' },
      steps: [
        {
          en: 'Wait some minutes, then run the failed job again.',
          'zh-CN': '等几分钟，然后重新运行失败的作业。',
        },
      ],
    },
    {
      applies: { status: ['5xx'], index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'PyPI or TestPyPI failed', 'zh-CN': 'PyPI 或 TestPyPI 出错' },
      steps: [
        {
          en: 'Wait until the index works again, see [status.python.org](https://status.python.org/), and look under [[release-files]] on the project page which files arrived. Then run the job again.',
          'zh-CN': '等索引恢复（见 [status.python.org](https://status.python.org/)），到项目页面的 [[release-files]] 看看哪些文件已经传到，然后重新运行作业。',
        },
        {
          en: 'Open the run under [[actions]] and choose [[re-run-failed-jobs]] from [[re-run-jobs]]. If the build is a job of its own, the same files are sent again, and PyPI accepts an identical file that it already has.',
          'zh-CN': '在 [[actions]] 里打开那次运行，从 [[re-run-jobs]] 菜单里选 [[re-run-failed-jobs]]。如果构建是单独的作业，会再次发送同样的文件，PyPI 会接受它已经有的、完全相同的文件。',
        },
      ],
    },
    {
      applies: { status: ['5xx'], index: ['other'] },
      changes: 'time',
      when: { en: 'Another index failed', 'zh-CN': '其他索引出错' },
      steps: [
        {
          en: 'Ask those who run the index, and wait until it works again. Look there which files of the version arrived, then run the job again.',
          'zh-CN': '询问索引的管理者，等它恢复。在那里看看这个版本的哪些文件已经传到，然后重新运行作业。',
        },
      ],
    },
    {
      aside: true,
      when: { en: 'The files are built again with each run', 'zh-CN': '每次运行都会重新构建文件' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page which files of the version are there. What is missing can still be sent; what is there cannot be replaced.',
          'zh-CN': '在项目页面的 [[release-files]] 里看看这个版本已经有哪些文件。缺少的还能补传，已有的不能替换。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token or another publisher: a refused token is answered with 403, not with 429 or a number from 500 on.',
      'zh-CN': '换 token 或换发布者：token 被拒绝时返回的是 403，不是 429，也不是 500 及以上。',
    },
  ],
  verify: [
    {
      en: 'The next run lists each file as `Uploading`, and no `error:` follows. The project page lists every file of the version under [[release-files]].',
      'zh-CN': '下一次运行里，每个文件都出现一行 `Uploading`，后面没有 `error:`。项目页面的 [[release-files]] 里列出了这个版本的所有文件。',
    },
  ],
  next: ['file-already-exists', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [134, 155] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [1515, 1582] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1225] },
  ],
} as const satisfies ErrorEntry;
