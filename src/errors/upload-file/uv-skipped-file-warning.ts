import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-skipped-file-warning',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'warning',
  outranks: ['uv-no-files'],
  messages: [
    { text: '`{file}` has a non-normalized filename (expected `{expected}`), skipping', since: 'uv 0.12.0' },
    { text: 'Skipping file that looks like a distribution, but is not a valid distribution filename: `{file}`' },
    {
      text: '`{file}` has a non-normalized filename (expected `{normalized}`). Pass `--preview-features {feature}` to skip such files.',
      until: 'uv 0.11.33',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'has a non-normalized filename (expected',
  name: { en: 'uv leaves a file out', 'zh-CN': 'uv 跳过了一个文件' },
  meaning: {
    en: '`uv publish` does not upload this file, because its name is not in the form that the standards prescribe, or not the name of a distribution at all. uv goes on with the others, so the job can end green, with exit status 0, while the release lacks files. Where the warning ends in `to skip such files`, uv 0.11 has still sent it.',
    'zh-CN': '`uv publish` 不会上传这个文件，因为它的名字不是标准规定的形式，或者根本不是发布文件的名字。uv 会继续处理其他文件，所以作业可能是绿的（退出码为 0），而这个版本缺了文件。如果警告以 `to skip such files` 结尾，那是 uv 0.11，文件还是发送了。',
  },
  says: {
    en: 'uv left out a file, as its name is not in the form that the standards prescribe: it has to be `{expected}`. The job can end green while the release lacks this file.',
    'zh-CN': 'uv 跳过了一个文件，因为文件名不是标准规定的形式：应该是 `{expected}`。作业可能是绿的，而这个版本缺了这个文件。',
  },
  causes: [
    {
      en: 'The version in the name has leading zeros or another spelling that is not the normalized one, such as `2025.09.4` for `2025.9.4`.',
      'zh-CN': '文件名里的版本带有前导零，或者写法不是规范形式，比如把 `2025.9.4` 写成了 `2025.09.4`。',
    },
    {
      en: 'The project name in the file name has capitals, dots or hyphens: an old build backend wrote it that way.',
      'zh-CN': '文件名里的项目名带有大写字母、点或连字符：旧的构建后端就是这样写的。',
    },
    {
      en: 'uv was updated: before 0.12.0 it still sent a file whose name has not the prescribed form, 0.11.33 with a warning, 0.9.30 and 0.7.22 without a word.',
      'zh-CN': 'uv 升级了：0.12.0 之前，它仍会发送名字不合规定形式的文件，0.11.33 给出警告，0.9.30 和 0.7.22 则什么也不说。',
    },
    {
      en: 'The file was renamed after the build, or it is an archive of something else whose name happens to end in `.zip` or `.tar.gz`.',
      'zh-CN': '文件在构建之后被改了名，或者它其实是其他内容的压缩包，只是名字恰好以 `.zip` 或 `.tar.gz` 结尾。',
    },
  ],
  fixes: [
    {
      applies: { wording: [2] },
      changes: 'nothing',
      when: { en: 'uv 0.11 warns, and sends the file', 'zh-CN': 'uv 0.11 只警告，仍会发送文件' },
      steps: [
        {
          en: 'Nothing is left out of this release: uv 0.11 sends the file all the same. Take a current build backend before the job gets uv 0.12 or later, which leaves such a file out.',
          'zh-CN': '这个版本没有缺文件：uv 0.11 照样发送了它。在作业换用 uv 0.12 或更新版本之前，先换用新版本的构建后端，因为新版 uv 会跳过这样的文件。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'An old build backend wrote the name', 'zh-CN': '文件名是旧的构建后端写的' },
      steps: [
        {
          en: 'Take the newest release of the build backend: check the pin under `[build-system]` in `pyproject.toml`, build again, and publish the files that are missing. setuptools normalizes the names of wheels since 75.8.1.',
          'zh-CN': '使用构建后端的最新版本：检查 `pyproject.toml` 里 `[build-system]` 固定的版本，重新构建，再发布缺少的文件。setuptools 从 75.8.1 起会规范化 wheel 的文件名。',
        },
        {
          en: 'If a step renames the files, remove it.',
          'zh-CN': '如果有步骤给文件改名，就去掉它。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The file belongs to the release', 'zh-CN': '这个文件属于要发布的版本' },
      steps: [
        {
          en: 'Compare the file name with `NAME-VERSION` of your project. If the version in it is no valid one, correct it in `pyproject.toml`; if a step renamed the file, remove that step. Then build again with a current build backend.',
          'zh-CN': '把文件名与你的项目的 `NAME-VERSION` 对照。如果其中的版本号不合法，就在 `pyproject.toml` 里改正；如果有步骤给文件改了名，就去掉那个步骤。然后用新版本的构建后端重新构建。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The file is no distribution', 'zh-CN': '这个文件不是发布文件' },
      steps: [
        {
          en: 'Let the step that makes it write to another directory, or name your own files, with the project name in front: `uv publish "dist/sampleproject-*"`.',
          'zh-CN': '让生成它的步骤写到其他目录，或者在命令里只写你自己的文件，以项目名开头：`uv publish "dist/sampleproject-*"`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Renaming a wheel by hand: PyPI looks for `.dist-info` under the name and version in the file name, and does not find it if only the outer name changes.',
      'zh-CN': '手工给 wheel 改名：PyPI 会按文件名里的名称和版本查找 `.dist-info`，只改外面的名字就找不到。',
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run`: the warning is gone and each file stands after `Checking`. In a terminal uv asks for a username and password if it finds none; the dry run uploads nothing. After the release, compare [[release-files]] on the project page with `dist/`.',
      'zh-CN': '运行 `uv publish --dry-run`：警告不再出现，每个文件都列在 `Checking` 后面。在终端里，uv 找不到凭据时会询问用户名和密码；试运行不会上传任何文件。发布之后，把项目页面的 [[release-files]] 和 `dist/` 对比一下。',
    },
  ],
  next: ['uv-no-files', 'wheel-filename-not-normalized', 'sdist-filename-not-normalized'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [207, 264] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [348, 366] },
    { repo: 'astral-sh/uv', path: 'CHANGELOG.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [308, 316] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1505, 1602] },
    { repo: 'pypi/warehouse', path: 'issues/17378' },
  ],
} as const satisfies ErrorEntry;
