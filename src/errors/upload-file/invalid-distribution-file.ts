import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-distribution-file',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Invalid distribution file. {reason}' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Invalid distribution file.',
  name: { en: 'The archive is not a proper wheel or sdist', 'zh-CN': '压缩包不是合格的 wheel 或 sdist' },
  meaning: {
    en: 'PyPI opened the file and found that its structure or its content is not what a wheel or sdist may have. The words after “Invalid distribution file.” name the reason.',
    'zh-CN': 'PyPI 打开了这个文件，发现结构或内容不符合 wheel 或 sdist 的要求。“Invalid distribution file.”后面的话就是原因。',
  },
  causes: [
    {
      en: '`WHEEL not found at …`: the `.dist-info` directory in the wheel has another name than the file, after renaming the wheel or with a build tool that normalizes only one of the two.',
      'zh-CN': '`WHEEL not found at …`：wheel 里的 `.dist-info` 目录与文件名对不上，因为 wheel 改过名，或者构建工具只规范化了其中一个。',
    },
    {
      en: '`PKG-INFO not found at …` or `Incorrect number of top-level directories in sdist`: the archive was packed by hand or by `git archive`, not by a build backend.',
      'zh-CN': '`PKG-INFO not found at …` 或 `Incorrect number of top-level directories in sdist`：压缩包是手工或用 `git archive` 打的，不是构建后端生成的。',
    },
    {
      en: '`File is not a zipfile`, `File is not a tarfile` or `None`: the file is damaged, cut off, or of another format than its name says.',
      'zh-CN': '`File is not a zipfile`、`File is not a tarfile` 或 `None`：文件损坏、不完整，或者实际格式与文件名不符。',
    },
    {
      en: '`PyArmor-encrypted content is not allowed` or `SourceDefender-encrypted content is not allowed`: PyPI takes no such code. `File exceeds compression ratio of 50`: the content unpacks to more than 50 times the size of the file.',
      'zh-CN': '`PyArmor-encrypted content is not allowed` 或 `SourceDefender-encrypted content is not allowed`：PyPI 不接受这样加密的代码。`File exceeds compression ratio of 50`：解压后的大小超过文件的 50 倍。',
    },
  ],
  fixes: [
    {
      when: { en: 'the archive is at fault: a file is missing, misnamed or damaged', 'zh-CN': '问题在压缩包：缺文件、名字不对或已损坏' },
      steps: [
        {
          en: 'Build both files with `python -m build` in the build job, with a current build backend.',
          'zh-CN': '在构建作业里用 `python -m build` 构建这两种文件，构建后端用新版本。',
        },
        {
          en: 'Remove every step that renames, repacks or compresses the files afterwards, and upload `dist/` as it is as artifact.',
          'zh-CN': '去掉之后改名、重新打包或再压缩的步骤，把 `dist/` 原样作为构建产物上传。',
        },
        {
          en: 'Files uploaded before the refused one stay on PyPI. In that case set `skip-existing: true` for the next run: it skips them and uploads the rest.',
          'zh-CN': '排在被拒文件前面、已经传上去的文件会留在 PyPI 上。这时，下一次运行要设置 `skip-existing: true`：已有的跳过，其余的上传。',
        },
      ],
    },
    {
      when: { en: 'PyPI refuses the content', 'zh-CN': 'PyPI 拒绝的是内容' },
      steps: [
        {
          en: 'Leave the encrypted files out of the package, or distribute it elsewhere.',
          'zh-CN': '把加密的文件从包里去掉，或者在别处分发。',
        },
        {
          en: 'If the compression ratio is named, take the large repetitive data out of the wheel.',
          'zh-CN': '如果提到的是压缩比，就把体积大、重复多的数据从 wheel 里拿掉。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Renaming the file to fit: for a wheel the directory inside has to fit as well.',
      'zh-CN': '把文件名改成对得上的：wheel 里面的目录也得对得上。',
    },
    {
      en: '`skip-existing: true` alone: it skips only files the index already has, not files it refuses.',
      'zh-CN': '只加 `skip-existing: true`：它只跳过索引上已有的文件，不跳过被拒绝的文件。',
    },
  ],
  verify: [
    {
      en: 'After the build, `unzip -l` on the wheel lists `NAME-VERSION.dist-info/WHEEL` with name and version spelt as in the file name, and `tar -tzf` on the sdist lists one top directory with `PKG-INFO` in it.',
      'zh-CN': '构建之后，对 wheel 运行 `unzip -l`，里面有 `NAME-VERSION.dist-info/WHEEL`，名字和版本的写法与文件名一致；对 sdist 运行 `tar -tzf`，顶层只有一个目录，其中有 `PKG-INFO`。',
    },
    {
      en: 'Or upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '也可以先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: ['archive-not-accepted', 'wheel-filename-not-normalized', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1277, 1315] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [294, 480] },
    { repo: 'pypi/warehouse', path: 'warehouse/utils/scanner_rules/pyarmor.yar', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [2, 5] },
    { repo: 'pypi/warehouse', path: 'issues/17111' },
  ],
} as const satisfies ErrorEntry;
