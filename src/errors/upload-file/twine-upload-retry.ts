import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-upload-retry',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'warning',
  role: 'fallback',
  messages: [{ text: 'Received "{code}: {reason}"\nPackage upload appears to have failed. Retry {n} of {max}.' }],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'Package upload appears to have failed. Retry',
  name: { en: 'The index failed, twine tries again', 'zh-CN': '索引出错，twine 正在重试' },
  meaning: {
    en: 'The index answered the upload with a status from 500 to 599, so the failure is on its side. twine sends the same file up to five times without a pause; `Retry 5 of 5` is printed after the last attempt.',
    'zh-CN': '索引对上传返回了 500 到 599 的状态码，问题出在索引那一边。twine 会把同一个文件最多发送五次，中间不等待；`Retry 5 of 5` 是最后一次尝试之后打印的。',
  },
  says: {
    applies: { near: ['View at:'] },
    along: true,
    en: 'The index failed at one attempt, and twine sent the file again.',
    'zh-CN': '索引有一次出错，twine 重新发送了文件。',
  },
  causes: [
    {
      en: 'PyPI, TestPyPI or the network in front of it is disturbed.',
      'zh-CN': 'PyPI、TestPyPI 或它们前面的网络出了故障。',
    },
    {
      en: 'The file is large, and the answer did not arrive in time although the index had the file.',
      'zh-CN': '文件很大，索引其实已经收到文件，但没能及时返回结果。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'I do not know yet how it ended', 'zh-CN': '还不知道最后结果如何' },
      steps: [
        {
          en: 'Look at the last of these warnings and at what follows it. If the upload goes on, nothing has to be done. After `Retry 5 of 5` and an `HTTPError` all attempts failed: look under [[release-files]] on the project page which files arrived, wait, and run the job again.',
          'zh-CN': '看最后一条这样的警告，以及它后面的内容。如果上传继续进行，就什么也不用做。如果是 `Retry 5 of 5`，后面还有 `HTTPError`，说明每次都失败了：到项目页面的 [[release-files]] 看看哪些文件已经传到，等一等，再重新运行作业。',
        },
        {
          en: 'If an earlier attempt did store the file, PyPI answers the next one with success, because the bytes are the same. An index that takes no second file of a name answers it with `400` or `409`, although the file is there.',
          'zh-CN': '如果前一次其实已经存好，再发同样内容的文件，PyPI 会返回成功。不接受同名文件的索引则返回 `400` 或 `409`，尽管文件已经在那里。',
        },
      ],
    },
    {
      applies: { near: ['View at:'] },
      changes: 'nothing',
      fixer: 'wait',
      when: { en: 'The upload went on and ended well', 'zh-CN': '上传继续进行，并且成功结束' },
      steps: [
        {
          en: 'Nothing has to be done: a later attempt succeeded.',
          'zh-CN': '什么也不用做：后来的一次尝试成功了。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], near: ['Retry 5 of 5'] },
      changes: 'time',
      when: { en: 'All five attempts failed', 'zh-CN': '五次都失败了' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page which files arrived, wait until the index works again, and run the job again. For PyPI and TestPyPI see [status.python.org](https://status.python.org/).',
          'zh-CN': '到项目页面的 [[release-files]] 看看哪些文件已经传到，等索引恢复，再重新运行作业。PyPI 和 TestPyPI 的状态见 [status.python.org](https://status.python.org/)。',
        },
        {
          en: 'Files sent before this one are published. For the rest, see [the error that follows](/errors/upload-server-error/).',
          'zh-CN': '在它之前发送的文件已经发布。剩下的怎么补传，见[随后的那条错误](/errors/upload-server-error/)。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The log ends with `View at:` and the address of the release, and the project page lists every file under [[release-files]].',
      'zh-CN': '日志末尾有 `View at:` 和这个版本的网址，项目页面的 [[release-files]] 里列出了所有文件。',
    },
  ],
  next: ['upload-server-error', 'file-already-exists'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [142, 161] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1208] },
    { repo: 'pypa/packaging-problems', path: 'issues/87' },
    { repo: 'pypa/packaging-problems', path: 'issues/120' },
  ],
} as const satisfies ErrorEntry;
