import type { ErrorEntry } from '../types.ts';

export default {
  id: 'poetry-file-not-a-zip',
  stage: 'upload-file',
  emitter: 'poetry',
  severity: 'error',
  messages: [{ text: 'Uploading {sent} 100%\n\nFile is not a zip file' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: '100% File is not a zip file',
  name: { en: 'poetry found a damaged wheel in dist/', 'zh-CN': 'poetry 在 dist/ 里遇到损坏的 wheel' },
  meaning: {
    en: 'A wheel in `dist/` is cut off or empty. poetry reads a wheel when its turn has come, and does not name it: the file in the line above went up before it.',
    'zh-CN': '`dist/` 里有一个 wheel 被截断或是空的。poetry 轮到哪个 wheel 才读哪个，也不说是哪一个：上一行里的文件在它之前已经传完。',
  },
  says: {
    en: '`{sent}` was sent. The wheel that came after it is cut off or empty; poetry does not name it.',
    'zh-CN': '`{sent}` 已经发出。在它之后的那个 wheel 被截断或是空的，poetry 不说是哪一个。',
  },
  causes: [
    {
      en: 'The download or the copy into `dist/` was interrupted, or the build that writes the wheel.',
      'zh-CN': '下载、复制到 `dist/` 的过程，或者写出 wheel 的构建中断了。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'A wheel is damaged', 'zh-CN': 'wheel 损坏' },
      steps: [
        {
          en: 'Put `run: for wheel in dist/*.whl; do echo "$wheel"; python -m zipfile -t "$wheel"; done` before the publish step: it fails at the damaged wheel. Build it again, or fetch it again from the job that built it, and publish with `poetry publish --skip-existing`, as the files before it are on the index.',
          'zh-CN': '在发布步骤前加一步 `run: for wheel in dist/*.whl; do echo "$wheel"; python -m zipfile -t "$wheel"; done`：遇到损坏的 wheel，它会失败。重新构建这个 wheel，或者从构建它的作业里重新取一次，再用 `poetry publish --skip-existing` 发布，因为排在它前面的文件已经在索引上了。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run prints a line for the wheel that ends in `100%`, and all files of the version are on the index.',
      'zh-CN': '下一次运行会为这个 wheel 打印一行，以 `100%` 结尾，而且这个版本的全部文件都在索引上。',
    },
  ],
  next: ['poetry-no-files', 'file-already-exists'],
  sources: [{ repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793' }],
} as const satisfies ErrorEntry;
