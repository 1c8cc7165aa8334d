import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-unknown-distribution-type',
  stage: 'upload-file',
  emitter: 'maturin',
  severity: 'error',
  messages: [{ text: 'Failed to upload "{file}" ({size})\n  Caused by: Could not read the metadata from the package at {path}\n  Caused by: unknown distribution type' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Caused by: unknown distribution type',
  name: { en: 'maturin was given something else than a distribution', 'zh-CN': 'maturin 拿到了不是发布文件的东西' },
  meaning: {
    en: 'The file named in the message is neither a wheel nor an sdist. maturin reads each file only when its turn has come, so those that stand before it on the command line, if any, are on the index already.',
    'zh-CN': '错误信息里点名的文件既不是 wheel 也不是 sdist。maturin 轮到哪个文件才读哪个文件，所以命令行里如果有文件排在它前面，那些已经传到索引上了。',
  },
  says: {
    en: '`{file}` is neither a wheel nor an sdist. maturin stopped at it; files that stand before it on the command line are on the index already.',
    'zh-CN': '`{file}` 既不是 wheel 也不是 sdist。maturin 在它这里停下；命令行里如果有文件排在它前面，那些已经在索引上了。',
  },
  causes: [
    {
      en: 'The command names everything in a directory, such as `dist/*`, and notes, checksums or signatures lie there too.',
      'zh-CN': '命令写的是整个目录，比如 `dist/*`，而那里还放着说明、校验和或签名。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Something else lies among the files', 'zh-CN': '文件里混进了其他东西' },
      steps: [
        {
          en: 'Remove this file from the directory before the upload, or name only distributions in the command. Add `--skip-existing`, as files before it may be on the index: `maturin upload --skip-existing dist/*.whl dist/*.tar.gz`.',
          'zh-CN': '上传之前把这个文件从目录里删掉，或者命令里只写发布文件；再加上 `--skip-existing`，因为排在它前面的文件可能已经在索引上：`maturin upload --skip-existing dist/*.whl dist/*.tar.gz`。',
        },
        {
          en: 'Upload the very files of this run, not newly built ones: an index takes no second file of a name, and with the option it skips it silently.',
          'zh-CN': '上传的要是这次运行的那些文件，不要重新构建：同名文件索引不会收第二个，加了这个选项就会直接跳过。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run ends with `Packages uploaded successfully`, and all files of the version are on the index.',
      'zh-CN': '下一次运行以 `Packages uploaded successfully` 结尾，而且这个版本的全部文件都在索引上。',
    },
  ],
  next: ['file-already-exists', 'maturin-credentials-possibly-wrong'],
  sources: [
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [606, 664] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [108, 110] },
  ],
} as const satisfies ErrorEntry;
