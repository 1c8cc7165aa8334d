import { uploadedBefore } from '../shared/uploaded-before.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-distribution-file',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Invalid distribution file. WHEEL not found at {path}' },
    { text: 'Invalid distribution file. PKG-INFO not found at {path}' },
    { text: 'Invalid distribution file. Incorrect number of top-level directories in sdist' },
    { text: 'Invalid distribution file. File is not a zipfile' },
    { text: 'Invalid distribution file. File is not a tarfile' },
    { text: 'Invalid distribution file. PyArmor-encrypted content is not allowed' },
    { text: 'Invalid distribution file. SourceDefender-encrypted content is not allowed' },
    { text: 'Invalid distribution file. File exceeds compression ratio of' },
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
  says: {
    en: 'PyPI looked for `{path}` in `{file}` and did not find it.',
    'zh-CN': 'PyPI 在 `{file}` 里查找 `{path}`，没有找到。',
  },
  causes: [
    {
      en: '`WHEEL not found at …`: the `.dist-info` directory in the wheel has another name than the file, after renaming the wheel or with a build tool that normalizes only one of the two.',
      'zh-CN': '`WHEEL not found at …`：wheel 里的 `.dist-info` 目录与文件名对不上，因为 wheel 改过名，或者构建工具只规范化了其中一个。',
    },
    {
      en: '`PKG-INFO not found at …` or `Incorrect number of top-level directories in sdist`: a file lies outside `NAME-VERSION/`, or `PKG-INFO` is missing in it: the archive was packed by hand or by `git archive`, or the settings of the build backend put it there.',
      'zh-CN': '`PKG-INFO not found at …` 或 `Incorrect number of top-level directories in sdist`：有文件在 `NAME-VERSION/` 之外，或者其中没有 `PKG-INFO`：压缩包是手工或用 `git archive` 打的，或者构建后端的配置把它放到了那里。',
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
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'A step gives the wheel another name or version', 'zh-CN': '有步骤改了 wheel 的文件名或版本' },
      steps: [
        {
          en: 'Remove the step that renames the wheel (`mv`, `cp`, `sed`): the directory `.dist-info` inside keeps the name and the version that the build gave it. Set the version where the build reads it, in `pyproject.toml` or `Cargo.toml`, before it builds.',
          'zh-CN': '去掉给 wheel 改名的步骤（`mv`、`cp`、`sed`）：里面的 `.dist-info` 目录还是构建时的名字和版本。要改版本，就在构建之前、在构建读取它的地方改：`pyproject.toml` 或 `Cargo.toml`。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { program: ['maturin'] } },
      changes: 'file',
      when: { en: 'Nothing renames it, and the build backend is old', 'zh-CN': '没有步骤改名，而构建后端是旧的' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, require a current build backend, and build with `python -m build`: old ones write the name of the file and that of `.dist-info` differently.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里要求新版本的构建后端，用 `python -m build` 构建：旧的构建后端写出的文件名与 `.dist-info` 的名字不一致。',
        },
      ],
    },
    {
      applies: { wording: [1, 2] },
      changes: 'file',
      when: { en: 'The sdist is not laid out as PyPI wants it', 'zh-CN': 'sdist 里的目录不合 PyPI 的要求' },
      steps: [
        {
          en: 'List the sdist with `tar tzf`: all names have to begin with `NAME-VERSION/`. If it was packed by hand or by `git archive`, use `python -m build --sdist`. If a build backend made it, take out of its settings what puts files elsewhere, such as `include`, or use another release of it.',
          'zh-CN': '用 `tar tzf` 列出 sdist 的内容：路径都要以 `NAME-VERSION/` 开头。手工或用 `git archive` 打包的，改用 `python -m build --sdist`；构建后端生成的，去掉把文件放到别处的设置（比如 `include`），或换个版本。',
        },
      ],
    },
    {
      applies: { wording: [3, 4] },
      when: { en: 'The file is damaged', 'zh-CN': '文件损坏' },
      steps: [
        {
          en: 'Put `run: ls -l dist` before the publish step and into the build job, and compare the sizes. If they differ, the file was damaged on the way: let the build job upload `dist/` as it is as artifact. If not, build it again.',
          'zh-CN': '在发布步骤前和构建作业里各加一步 `run: ls -l dist`，对照文件大小。如果不同，文件是在传递中损坏的：让构建作业把 `dist/` 原样作为构建产物上传。如果相同，就重新构建。',
        },
      ],
    },
    {
      applies: { wording: [5, 6, 7] },
      changes: 'file',
      when: { en: 'PyPI refuses the content', 'zh-CN': 'PyPI 拒绝的是内容' },
      steps: [
        {
          en: 'Take out of the package what the message names: files encrypted with PyArmor or SourceDefender, or, with `compression ratio`, large repetitive data.',
          'zh-CN': '把错误信息里说的内容从包里拿掉：用 PyArmor 或 SourceDefender 加密的文件；如果提到 `compression ratio`，就是体积大、重复多的数据。',
        },
        {
          en: 'Encrypted code can only be distributed elsewhere.',
          'zh-CN': '加密的代码只能在别处分发。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The message names another reason', 'zh-CN': '错误信息里是其他原因' },
      steps: [
        {
          en: 'Build both files with `python -m build` in the build job, with a current build backend, and remove every step that renames, repacks or compresses them afterwards.',
          'zh-CN': '在构建作业里用 `python -m build` 构建这两种文件，构建后端用新版本，去掉之后改名、重新打包或再压缩的步骤。',
        },
        {
          en: 'Upload `dist/` as it is as artifact.',
          'zh-CN': '把 `dist/` 原样作为构建产物上传。',
        },
      ],
    },
    uploadedBefore,
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
