import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-upload-directory',
  stage: 'upload-file',
  emitter: 'maturin',
  severity: 'error',
  messages: [
    { text: 'Failed to upload "{name}" ({size})\n  Caused by: IO Error\n  Caused by: failed to read from file `{path}`: Is a directory (os error 21)' },
    { text: 'failed to read from file `{path}`: Is a directory (os error 21)' },
    { text: 'Failed to upload "{name}" ({size})\n  Caused by: IO Error\n  Caused by: Is a directory (os error 21)' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Caused by: IO Error Caused by: failed to read from file',
  name: { en: 'maturin was given a folder to upload', 'zh-CN': '要 maturin 上传的是一个文件夹' },
  meaning: {
    en: 'One of the arguments of `maturin upload` is a folder, and maturin uploads files only. The pattern in the command matches more than the distributions: a folder of the checkout, or a folder that an artifact was unpacked into. Files that came before it may have gone up.',
    'zh-CN': '`maturin upload` 的参数里有一个文件夹，而 maturin 只上传文件。命令里的通配符匹配到的不只是发布文件，还有检出代码里的文件夹，或者某个构建产物解压后的文件夹。排在它前面的文件可能已经传上去了。',
  },
  says: {
    en: '`{path}` is a folder, and maturin uploads files only: the pattern in the command matches more than the distributions. Files that came before it may have gone up.',
    'zh-CN': '`{path}` 是文件夹，而 maturin 只上传文件：命令里的通配符匹配到的不只是发布文件。排在它前面的文件可能已经传上去了。',
  },
  causes: [
    {
      en: 'The pattern is `*` or the like, in a folder where the checkout lies too.',
      'zh-CN': '通配符是 `*` 之类，而检出的代码也在这个文件夹里。',
    },
    {
      en: '`actions/download-artifact` makes a folder for each artifact, and the pattern ends at the folders.',
      'zh-CN': '`actions/download-artifact` 给每个构建产物建一个文件夹，而通配符只写到文件夹这一层。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The pattern matches folders', 'zh-CN': '通配符匹配到了文件夹' },
      steps: [
        {
          en: 'In the workflow file, give `maturin upload` a pattern that ends in file names: `wheels-*/*.whl wheels-*/*.tar.gz` where each artifact has a folder of its own, or `dist/*` after a download with `path: dist` and `merge-multiple: true`.',
          'zh-CN': '在工作流文件里，让 `maturin upload` 的通配符写到文件名：每个构建产物各有文件夹时用 `wheels-*/*.whl wheels-*/*.tar.gz`；下载时写了 `path: dist` 和 `merge-multiple: true`，就用 `dist/*`。',
        },
        {
          en: 'Add `--skip-existing`: files before the folder may have gone up already.',
          'zh-CN': '加上 `--skip-existing`：排在文件夹前面的文件可能已经传上去了。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run ends with `Packages uploaded successfully`, and the project page lists every file of the version under [[release-files]].',
      'zh-CN': '下一次运行以 `Packages uploaded successfully` 结尾，项目页面的 [[release-files]] 里有这个版本的所有文件。',
    },
  ],
  next: ['maturin-unknown-distribution-type', 'file-already-exists'],
  sources: [
    { repo: 'tursodatabase/turso', path: 'issues/1035' },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [606, 661] },
  ],
} as const satisfies ErrorEntry;
