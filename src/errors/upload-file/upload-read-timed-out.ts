import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-read-timed-out',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  messages: [
    { text: "HTTPSConnectionPool(host='upload.pypi.org', port=443): Read timed out. (read timeout=15)" },
    { text: "HTTPSConnectionPool(host='upload.pypi.org', port=443): Read timed out. (read timeout=30)" },
    { text: "HTTPSConnectionPool(host='upload.pypi.org', port=443): Read timed out. (read timeout=60)" },
    { text: "HTTPSConnectionPool(host='upload.pypi.org', port=443): Read timed out. (read timeout=120)" },
    { text: "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='test.pypi.org', port=443): Read timed out. (read timeout=15)" },
    { text: "Uploading {progress} 100%\nHTTPSConnectionPool(host='{host}', port={port}): Read timed out. (read timeout={seconds})" },
    { text: "Uploading {progress} 100%\nHTTPConnectionPool(host='{host}', port={port}): Read timed out. (read timeout={seconds})" },
    { text: 'repository: {repository} - The read operation timed out' },
    { text: 'repository: {repository} - The write operation timed out' },
    { text: 'publish-{log} for detailed debug log.\n[ReadTimeout]: The read operation timed out' },
    { text: 'publish-{log} for detailed debug log.\n[WriteTimeout]: The write operation timed out' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'wait',
  headline: "upload.pypi.org', port=443): Read timed out. (read timeout=15)",
  name: { en: 'The index took too long to answer an upload', 'zh-CN': '索引对上传的响应超时' },
  meaning: {
    en: 'The file was sent, and the program gave up before the index answered. Whether the file is there only the index can tell: it may have stored it all the same.',
    'zh-CN': '文件已经发送，程序在索引响应之前就放弃了等待。文件有没有存下，只有索引知道：它可能照样存好了。',
  },
  causes: [
    {
      en: 'The index was slow for a while, as it checks and stores the file before it answers.',
      'zh-CN': '索引一时太慢：它要检查并存好文件之后才响应。',
    },
    {
      en: 'poetry waits 15 seconds only, which a large file or a slow private index exceeds.',
      'zh-CN': 'poetry 只等 15 秒，文件大或者私有索引慢就会超过。',
      applies: { program: ['poetry'] },
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at [[release-files]] of the version on the index. If all files are there, the release is out and nothing is missing; if not, run the job again: files that it has already with the same content are accepted.',
          'zh-CN': '到索引上看这个版本的 [[release-files]]。如果文件都在，发布就已经完成，什么也不缺；如果不全，就重新运行作业：已有的文件只要内容相同，会被接受。',
        },
        {
          en: 'If the job builds anew, its files may differ: then let it pass over what is there, with poetry by `poetry publish --skip-existing`. For the next time set the variable `POETRY_REQUESTS_TIMEOUT` to `120` for the step. If that is set, and the line ends in `timeout=15` all the same, this poetry is older than 1.5: raise it where it is installed.',
          'zh-CN': '如果作业会重新构建，文件内容可能不同：这时要让它跳过已有的文件，poetry 用 `poetry publish --skip-existing`。为了下一次，把步骤的环境变量 `POETRY_REQUESTS_TIMEOUT` 设为 `120`。如果已经设了，而那一行结尾还是 `timeout=15`，就是 poetry 比 1.5 旧：在安装它的地方提升版本。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      changes: 'time',
      when: { en: 'I upload to an index of my own', 'zh-CN': '我上传到自己的索引' },
      steps: [
        {
          en: 'Look on that index which files of this version are there. If all are, nothing is missing; if not, run the job again for those that are missing.',
          'zh-CN': '到那个索引上看这个版本已有哪些文件。如果都在，就什么也不缺；如果不全，就重新运行作业，补上缺少的。',
        },
        {
          en: 'If it happens again and again, ask who runs the index why it takes so long to answer: its storage, or a proxy before it. With poetry 1.5 and later the variable `POETRY_REQUESTS_TIMEOUT` with `120` lets it wait longer.',
          'zh-CN': '如果一再出现，就问索引的管理者为什么响应这么慢：是存储的问题，还是前面的代理。用 poetry 1.5 及以上时，把环境变量 `POETRY_REQUESTS_TIMEOUT` 设为 `120` 可以等得更久。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new version number at once: as long as no file of this version is on the index, the number is free.',
      'zh-CN': '马上换新的版本号：只要索引上没有这个版本的文件，这个版本号就还能用。',
    },
  ],
  verify: [
    {
      en: 'The index lists every file of the version, on PyPI under [[release-files]] of the project page.',
      'zh-CN': '索引列出了这个版本的所有文件，在 PyPI 上是项目页面的 [[release-files]]。',
    },
  ],
  next: ['upload-without-answer', 'file-already-exists', 'poetry-error-connecting-to-repository'],
  sources: [
    { repo: 'python-poetry/poetry', path: 'issues/6009' },
    { repo: 'python-poetry/poetry', path: 'issues/6787' },
    { repo: 'airbytehq/airbyte', path: 'issues/41979' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/utils/constants.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [10, 10] },
    { repo: 'pypa/hatch', path: 'src/hatch/publish/index.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [118, 128] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1208] },
  ],
} as const satisfies ErrorEntry;
