import type { ErrorEntry } from '../types.ts';

export default {
  id: 'only-one-sdist',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Only one sdist may be uploaded per release.' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'Only one sdist may be uploaded per release',
  name: { en: 'The release already has an sdist', 'zh-CN': '这个版本已经有 sdist' },
  meaning: {
    en: 'The index has an sdist for this version under another file name, and it takes one per release. Wheels and the first sdist stay as they are.',
    'zh-CN': '索引上这个版本已经有一个 sdist，文件名不同；每个版本只收一个。wheel 和第一个 sdist 保持原样。',
  },
  says: {
    en: 'The index refused `{file}`: this version has an sdist there under another file name, and each release takes one. Wheels and the first sdist stay as they are.',
    'zh-CN': '索引拒绝了 `{file}`：这个版本在那里已经有一个 sdist，文件名不同，而每个版本只收一个。wheel 和第一个 sdist 保持原样。',
  },
  causes: [
    {
      en: '`dist/` holds two sdists: a `.zip` beside the `.tar.gz`, or files of two builds.',
      'zh-CN': '`dist/` 里有两个 sdist：`.tar.gz` 之外还有 `.zip`，或者是两次构建留下的文件。',
    },
    {
      en: 'The file was spelt otherwise before, for instance with `-` in the name, or as `1.54` where it is now `1.54.0`. The index takes both versions for one release.',
      'zh-CN': '之前的文件名写法不同，比如名字里是 `-`，或者版本以前写 `1.54`，现在写 `1.54.0`。索引把这两个版本当作同一个。',
    },
  ],
  fixes: [
    {
      applies: { values: { sdist: { is: ['uploaded'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'This run uploaded another sdist of the version', 'zh-CN': '这次运行已经传上了这个版本的另一个 sdist' },
      steps: [
        {
          en: 'This run uploaded another sdist of this version just before, so the release has its sdist. Remove the refused one from `dist/`, and send what comes after it: see under [[release-files]] whether wheels are missing.',
          'zh-CN': '这次运行刚刚传上了这个版本的另一个 sdist，所以这次发布的 sdist 已经有了。从 `dist/` 里删掉被拒绝的那个，再补传排在它后面的：到 [[release-files]] 里看看是不是缺 wheel。',
        },
        {
          en: 'For the next release build one sdist only, with `python -m build`: no `--formats` with `zip` in the build, in `setup.cfg` or in the upload job.',
          'zh-CN': '下一个版本只构建一个 sdist，用 `python -m build`：构建命令、`setup.cfg` 和上传作业里都不要有带 `zip` 的 `--formats`。',
        },
      ],
    },
    {
      changes: 'version',
      when: { en: 'I want the run to pass', 'zh-CN': '我想让运行通过' },
      steps: [
        {
          en: 'Compare [[release-files]] on the project page with `dist/`. If the sdist there is the right one, this release has its sdist, though its name may be spelt otherwise: newer build back ends write it in small letters and with `_`, and `--skip-existing` compares the spelling. To publish other content, raise the version.',
          'zh-CN': '把项目页面 [[release-files]] 里的文件与 `dist/` 对比。如果那里的 sdist 就是你要的，这个版本的 sdist 已经有了，只是文件名的写法可能不同：较新的构建后端用小写和 `_`，而 `--skip-existing` 比较的是写法。要发布其他内容，就提升版本号。',
        },
        {
          en: 'In the build job, remove `dist` before the build and build one sdist only, with `python -m build`.',
          'zh-CN': '在构建作业里，构建前先删掉 `dist`，用 `python -m build` 只构建一个 sdist。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true`: twine does not count this answer as an existing file.',
      'zh-CN': '`skip-existing: true`：twine 不把这个响应当作文件已存在。',
    },
  ],
  verify: [
    {
      en: 'After the build, `ls dist` shows one file that ends in `.tar.gz` and none that ends in `.zip`.',
      'zh-CN': '构建之后，`ls dist` 里只有一个以 `.tar.gz` 结尾的文件，没有以 `.zip` 结尾的。',
    },
  ],
  next: ['file-already-exists', 'sdist-filename-not-normalized'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1260, 1275] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [49, 64] },
    { repo: 'pypi/warehouse', path: 'issues/9361' },
    { repo: 'pypi/warehouse', path: 'issues/15824' },
  ],
} as const satisfies ErrorEntry;
