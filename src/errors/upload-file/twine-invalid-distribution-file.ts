import type { Condition, ErrorEntry } from '../types.ts';

/** twine before 6.1.0 takes every `.exe` for an installer of Windows, and reads it as one: see `DIST_EXTENSIONS` in its package.py. */
const INSTALLER = { values: { reader: { is: ['installer'] } } } as const satisfies Condition;

export default {
  id: 'twine-invalid-distribution-file',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  among: ['InvalidDistribution', 'twine', '/app/', 'gh-action-pypi-publish', 'Checking dist', 'Failed to publish', 'Uploading distributions to', 'pkginfo', 'pypi_attestations', 'Could not read the metadata from the package', 'pdm publish', 'PdmUsageError', 'pdm-publish-', 'hatch publish', 'get_wheel_form_data', 'get_sdist_form_data', 'ArtifactMetadataError'],
  messages: [
    { text: "InvalidDistribution: Invalid distribution file: '{file}'" },
    { text: "InvalidDistribution: No PKG-INFO in archive or PKG-INFO missing 'Metadata-Version': {file}", since: 'twine 6.1.0' },
    { text: 'InvalidDistribution: PKG-INFO is not a regular file: {file}', since: 'twine 6.1.0' },
    { text: 'InvalidDistribution: Too many top-level members in sdist archive: {file}', since: 'twine 6.1.0' },
    { text: "InvalidDistribution: No METADATA in archive or METADATA missing 'Metadata-Version': {file} (searched {files})", since: 'twine 5.1.0' },
    { text: 'InvalidDistribution: No METADATA in archive: {file}', until: 'twine 5.0.0' },
    { text: 'InvalidDistribution: No such file: {file}' },
    { text: 'InvalidDistribution: Not a known archive format for file: {file}' },
    { text: 'Checking {file}: Traceback (most recent call last):{frames}zipfile.BadZipFile: File is not a zip file' },
    { text: 'zipfile.BadZipFile: File is not a zip file' },
    { text: 'Checking {file}: Traceback (most recent call last):{frames}tarfile.ReadError: not a gzip file' },
    { text: 'tarfile.ReadError: not a gzip file' },
    { text: 'Failed to publish: {file}\n  cause: Failed to read metadata\n  cause: Multiple .dist-info directories found' },
    { text: 'Failed to publish: {file}\n  cause: Failed to read metadata' },
    { text: 'Failed to publish: {file}\n  cause: Failed to decode source distribution' },
    { text: 'zipfile.BadZipFile: Bad magic number for central directory' },
    { text: 'zipfile.BadZipFile: Bad magic number for file header' },
    { text: 'Could not read the metadata from the package at {file}\n  Caused by: invalid Zip archive: {reason}' },
    { text: '[BadZipFile]: File is not a zip file' },
    { text: '[ReadError]: not a gzip file' },
    { text: 'ReadError: not a gzip file' },
    { text: '[ProjectError]: No egg-info is found in {file}\n' },
    { text: 'ArtifactMetadataError: Could not find the `.dist-info` directory in wheel: {file}' },
    { text: 'ArtifactMetadataError: Could not find file:' },
    { text: 'Could not read the metadata from the package at {file}\n  Caused by: invalid gzip header' },
    { text: 'Could not read the metadata from the package at {file}\n  Caused by: metadata file not found' },
    { text: 'Failed to publish: {file}\n  cause: No `PKG-INFO` file found' },
    { text: 'Failed to publish: {file}\n  cause: Multiple `PKG-INFO` files found' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Invalid distribution file',
  name: { en: 'A distribution file is damaged or lacks its metadata', 'zh-CN': '发布文件损坏，或缺少元数据' },
  meaning: {
    en: 'twine and pdm read the metadata out of every file before they send the first one; uv, maturin and hatch read each file before they send it, so files before it may be on the index. In the file named here the archive is damaged, or the metadata is not where it belongs.',
    'zh-CN': 'twine 和 pdm 在发送第一个文件之前，会读出每个文件里的元数据；uv、maturin 和 hatch 轮到哪个文件才读哪个，所以排在前面的文件可能已经在索引上。这里点名的文件不是压缩包损坏，就是元数据不在该在的位置。',
  },
  says: [
    {
      applies: INSTALLER,
      en: 'Among the files is an `.exe`: twine takes it for an installer of Windows, which it is not. The wheel and the sdist are not at fault.',
      'zh-CN': '发布文件里混进了一个 `.exe`：twine 把它当作 Windows 安装程序来读，而它不是。wheel 和 sdist 没有问题。',
    },
    {
      en: '`{file}` is cut off or damaged, or its metadata is not where it belongs.',
      'zh-CN': '`{file}` 被截断或损坏，或者元数据不在该在的位置。',
    },
  ],
  causes: [
    {
      en: '`Invalid distribution file`, `BadZipFile`, `invalid Zip archive`, `not a gzip file` or `Failed to decode`: the file is empty, cut off or of another format, for instance because a copy or a download was interrupted.',
      'zh-CN': '`Invalid distribution file`、`BadZipFile`、`invalid Zip archive`、`not a gzip file` 或 `Failed to decode`：文件是空的、被截断，或者是其他格式，比如复制或下载中断了。',
    },
    {
      en: '`Too many top-level members` or `No PKG-INFO`: the archive was packed by hand, is a snapshot of the source, or is the `.zip` of an artifact that GitHub makes and that was not unpacked. An sdist holds one directory with `PKG-INFO` in it.',
      'zh-CN': '`Too many top-level members` 或 `No PKG-INFO`：压缩包是手工打的，或者只是源码快照，又或者是 GitHub 的构建产物 `.zip`，没有解压。sdist 里只有一个目录，`PKG-INFO` 在这个目录下。',
    },
    {
      en: '`No METADATA` or `No .dist-info directory found`: a zip file was renamed to `.whl`, or the wheel was changed after the build.',
      'zh-CN': '`No METADATA` 或 `No .dist-info directory found`：把 zip 文件改名成了 `.whl`，或者构建之后改动过 wheel。',
    },
    {
      en: '`Multiple .dist-info directories found`: the wheel holds another project as well, often left over in the build directory.',
      'zh-CN': '`Multiple .dist-info directories found`：wheel 里还装着另一个项目，往往是构建目录里遗留的。',
    },
  ],
  fixes: [
    {
      applies: INSTALLER,
      certain: true,
      changes: 'file',
      when: { en: 'I have an `.exe` in `dist/`', 'zh-CN': '我的 `dist/` 里有 `.exe`' },
      steps: [
        {
          en: 'Keep the `.exe` out of `dist/`, where only wheels and sdists belong: PyPI takes no other file, and building again leaves it there. `run: ls -l dist` before the publish step shows it. If it is committed, remove it with `git rm`; if a step makes it, as PyInstaller does, let that step write elsewhere, with `--distpath`.',
          'zh-CN': '不要把 `.exe` 放进 `dist/`，那里只能有 wheel 和 sdist：PyPI 不接受别的文件，重新构建也不会去掉它。在发布步骤前加一步 `run: ls -l dist`，就能看到它。如果它提交进了仓库，就用 `git rm` 删掉；如果是某个步骤生成的（比如 PyInstaller），就让那一步写到别处，用 `--distpath` 指定。',
        },
      ],
    },
    {
      applies: { not: { wording: [19, 20, 21, 22, 23, 24, 25, 26, 27] }, values: { file: { holds: ['.zip'] } } },
      changes: 'file',
      when: { en: 'It is the `.zip` of an artifact', 'zh-CN': '它是构建产物的 `.zip`' },
      steps: [
        {
          en: 'Remove the `.zip` from `dist/` and put its content there: unpack it, or let `actions/download-artifact` fetch the artifact, which unpacks it.',
          'zh-CN': '把这个 `.zip` 从 `dist/` 里删掉，改放它里面的文件：把它解压，或者用 `actions/download-artifact` 下载构建产物，它会自动解压。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 4, 5, 21, 22, 23, 25, 26, 27], not: { values: { file: { holds: ['.zip'] } } } },
      changes: 'file',
      when: { en: 'The file was not made by a build backend', 'zh-CN': '文件不是构建后端生成的' },
      steps: [
        {
          en: 'Build both files again, with `python -m build`, which makes the sdist and the wheel. Remove the steps that pack, repack or rename files, such as `git archive`.',
          'zh-CN': '用 `python -m build` 重新构建，它会生成 sdist 和 wheel。去掉打包、重新打包或改名的步骤，比如 `git archive`。',
        },
        {
          en: 'Let the build job upload `dist/` unchanged as an artifact.',
          'zh-CN': '让构建作业把 `dist/` 原样作为构建产物上传。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 4, 5, 21, 22, 23, 25, 26, 27], values: { file: { holds: ['.tar.gz'] } } },
      changes: 'file',
      when: { en: 'A build backend made it', 'zh-CN': '文件是构建后端生成的' },
      steps: [
        {
          en: 'Look into it with `tar tzf`: `PKG-INFO` belongs into the one directory at its top. If it is not there, update the build backend, for instance maturin, where its release is pinned, and build again.',
          'zh-CN': '用 `tar tzf` 看看里面：`PKG-INFO` 应当在最上层那个唯一的目录里。如果没有，就升级构建后端（比如固定了旧版本的 maturin），再重新构建。',
        },
      ],
    },
    {
      applies: { wording: [12] },
      changes: 'file',
      when: { en: 'The wheel holds a second `.dist-info`', 'zh-CN': 'wheel 里有第二个 `.dist-info`' },
      steps: [
        {
          en: 'Empty the build directory, often `build/`, and build again, so that the wheel holds one `.dist-info` directory. If the second one stays, exclude that project in `pyproject.toml`.',
          'zh-CN': '清空构建目录（通常是 `build/`）再重新构建，让 wheel 里只有一个 `.dist-info` 目录。如果第二个还在，就在 `pyproject.toml` 里排除那个项目。',
        },
      ],
    },
    {
      applies: { wording: [15, 16] },
      changes: 'file',
      when: { en: 'Several jobs build the wheels', 'zh-CN': 'wheel 由几个作业构建' },
      steps: [
        {
          en: 'Build each wheel in one job only. Two jobs of the matrix, say on `macos-14` and `macos-15`, made a file of the same name, and the download wrote one into the other.',
          'zh-CN': '每个 wheel 只在一个作业里构建。矩阵里的两个作业（比如 `macos-14` 和 `macos-15`）生成了同名文件，下载时一个写进了另一个里面。',
        },
        {
          en: '`ls -l` of the downloaded artifacts shows which names come twice.',
          'zh-CN': '对下载的构建产物运行 `ls -l`，能看出哪些名字重复了。',
        },
      ],
    },
    {
      applies: { wording: [0, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 24], not: INSTALLER },
      when: { en: 'The file is damaged', 'zh-CN': '文件损坏' },
      steps: [
        {
          en: 'Put `run: ls -l dist` before the publish step and into the build job, and compare the sizes. If they differ, the artifact was damaged on the way: download it again. If not, build again, with `python -m build`.',
          'zh-CN': '在发布步骤前和构建作业里各加一步 `run: ls -l dist`，对照文件大小。如果不同，构建产物是在传递中损坏的：重新下载。如果相同，就用 `python -m build` 重新构建。',
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
    { repo: 'online-ml/river', path: 'issues/1726' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/215' },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [181, 199] },
    { repo: 'pypa/twine', path: 'twine/wininst.py', ref: '4.0.2', lines: [11, 61] },
    { repo: 'pypa/twine', path: 'twine/sdist.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [25, 83] },
    { repo: 'pypa/twine', path: 'twine/wheel.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [50, 81] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [107, 132] },
  ],
} as const satisfies ErrorEntry;
