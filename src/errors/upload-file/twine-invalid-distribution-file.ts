import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-invalid-distribution-file',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: "InvalidDistribution: Invalid distribution file: '{file}'" },
    { text: "InvalidDistribution: No PKG-INFO in archive or PKG-INFO missing 'Metadata-Version': {file}", since: 'twine 6.1.0' },
    { text: 'InvalidDistribution: PKG-INFO is not a regular file: {file}', since: 'twine 6.1.0' },
    { text: 'InvalidDistribution: Too many top-level members in sdist archive: {file}', since: 'twine 6.1.0' },
    { text: "InvalidDistribution: No METADATA in archive or METADATA missing 'Metadata-Version': {file} (searched {files})", since: 'twine 5.1.0' },
    { text: 'InvalidDistribution: No METADATA in archive: {file}', until: 'twine 5.0.0' },
    { text: 'InvalidDistribution: No such file: {file}' },
    { text: 'InvalidDistribution: Not a known archive format for file: {file}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Invalid distribution file',
  name: { en: 'A distribution file is damaged or lacks its metadata', 'zh-CN': '发布文件损坏，或缺少元数据' },
  meaning: {
    en: 'twine reads the metadata out of every file before it sends the first one. In the file named here the archive ends too early, or the metadata is not where it belongs.',
    'zh-CN': 'twine 在发送第一个文件之前，会读出每个文件里的元数据。这里点名的文件不是压缩包提前结束，就是元数据不在该在的位置。',
  },
  causes: [
    {
      en: '`Invalid distribution file`: the file is cut off, for instance because a copy or a download was interrupted.',
      'zh-CN': '`Invalid distribution file`：文件被截断，比如复制或下载中断了。',
    },
    {
      en: '`Too many top-level members` or `No PKG-INFO`: the archive was packed by hand, is a snapshot of the source, or is the `.zip` of an artifact that GitHub makes and that was not unpacked. An sdist holds one directory with `PKG-INFO` in it.',
      'zh-CN': '`Too many top-level members` 或 `No PKG-INFO`：压缩包是手工打的，或者只是源码快照，又或者是 GitHub 的构建产物 `.zip`，没有解压。sdist 里只有一个目录，`PKG-INFO` 在这个目录下。',
    },
    {
      en: '`No METADATA`: a zip file was renamed to `.whl`, or the wheel was changed after the build.',
      'zh-CN': '`No METADATA`：把 zip 文件改名成了 `.whl`，或者构建之后改动过 wheel。',
    },
  ],
  fixes: [
    {
      when: { en: 'the build runs in the workflow', 'zh-CN': '构建在工作流里进行' },
      steps: [
        {
          en: 'Let the build job make both files with `python -m build` and upload `dist/` unchanged as an artifact. Remove steps that pack or rename files.',
          'zh-CN': '让构建作业用 `python -m build` 生成两个文件，把 `dist/` 原样作为构建产物上传。去掉打包或改名的步骤。',
        },
        {
          en: 'Put `run: ls -l dist` before the publish step and compare the sizes with those in the build job.',
          'zh-CN': '在发布步骤前加一步 `run: ls -l dist`，与构建作业里的大小对照。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `python -m twine check dist/*` in the build job: it reads the same metadata, prints `PASSED` for each file and uploads nothing.',
      'zh-CN': '在构建作业里运行 `python -m twine check dist/*`：它读取同样的元数据，对每个文件打印 `PASSED`，不会上传任何东西。',
    },
  ],
  next: ['twine-unknown-distribution-format', 'twine-metadata-missing-required'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [181, 199] },
    { repo: 'pypa/twine', path: 'twine/sdist.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [25, 83] },
    { repo: 'pypa/twine', path: 'twine/wheel.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [50, 81] },
  ],
} as const satisfies ErrorEntry;
