import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-version-invalid',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Invalid version `{version}` from field `project.version`, see https://peps.python.org/pep-0440/' },
    { text: 'Invalid version `{version}` from source `{source}`, see https://peps.python.org/pep-0440/' },
    { text: '`project.version` must be pep440{description}GIVEN VALUE: {version} OFFENDING RULE:' },
    { text: '`project.version` must be pep440' },
    { text: 'Field "project.version" is an invalid PEP 440 version string (got \'{version}\')' },
    { text: "Invalid PEP 440 version: '{version}'" },
    { text: 'Invalid metadata format in: pyproject.toml {place} version = {version} | {mark} after parsing {part}, which is not part of a valid version' },
    { text: 'Invalid metadata format in: pyproject.toml {place} version = {version} | {mark} expected version to start with a number, but no leading ASCII digits were found' },
    { text: "packaging.version.InvalidVersion: Invalid version: '{version}' TIP pass --env-dir and --sdist-extract-dir to keep the build environment and sources" },
    { text: "packaging.version.InvalidVersion: Invalid version: '{version}' ERROR Backend subprocess exited when trying to invoke {hook}" },
    { text: "Version number '{version}' does not match PEP 440 rules" },
    { text: "Invalid version '{version}' on package {package}" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'from field project.version, see https://peps.python.org/pep-0440/',
  name: { en: 'The version is not a Python version', 'zh-CN': '版本号不是合法的 Python 版本号' },
  meaning: {
    en: 'The version does not follow the rules for Python versions, and the build backend stopped before it built a file. `1.2.3`, `1.2.3rc1` and `1.2.3.post1` follow them.',
    'zh-CN': '版本号不符合 Python 版本号的规则，构建后端还没生成任何文件就停下了。`1.2.3`、`1.2.3rc1`、`1.2.3.post1` 符合规则。',
  },
  says: {
    en: '`{version}` is no Python version, so the build backend stopped before it built a file.',
    'zh-CN': '`{version}` 不是合法的 Python 版本号，构建后端因此还没生成任何文件就停下了。',
  },
  causes: [
    {
      en: 'A placeholder such as `${VERSION}` or `@VERSION@` was not replaced before the build.',
      'zh-CN': '`${VERSION}`、`@VERSION@` 之类的占位符在构建之前没有被替换。',
    },
    {
      en: 'A script wrote the name of a branch or a whole ref, such as `refs/tags/v1.2.3`, instead of the version.',
      'zh-CN': '脚本写进去的不是版本号，而是分支名或完整的 ref，比如 `refs/tags/v1.2.3`。',
    },
    {
      en: 'The version has a form of another language: `1.2.3-beta.x`, `1.2.3-final-2`, `2026.11-release`.',
      'zh-CN': '版本号是别的语言的写法：`1.2.3-beta.x`、`1.2.3-final-2`、`2026.11-release`。',
    },
    {
      en: 'The tag that the version is made of has such a form.',
      'zh-CN': '用来生成版本号的标签是这样的写法。',
    },
  ],
  fixes: [
    {
      applies: { values: { version: { holds: ['$', '{', '@', '%', '<', '__'] } } },
      changes: 'file',
      when: { en: 'It is a placeholder', 'zh-CN': '它是占位符' },
      steps: [
        {
          en: 'The placeholder for the version was not replaced: look at the step of the job that should do it. It has to run in the job that builds and before the build, and a shell fills in no variable within single quotes.',
          'zh-CN': '版本号的占位符没有被替换：看作业里本该替换它的步骤。它要在负责构建的作业里、在构建之前运行；单引号里的变量 shell 不会替换。',
        },
        {
          en: 'Or write the version into `pyproject.toml` as it is: `version = "1.2.3"` under `[project]`.',
          'zh-CN': '或者直接把版本号写进 `pyproject.toml`：在 `[project]` 里写 `version = "1.2.3"`。',
        },
      ],
    },
    {
      applies: { values: { version: { holds: ['refs/', 'heads/', 'tags/', '/merge'] } } },
      changes: 'file',
      when: { en: 'It is a branch or a whole ref', 'zh-CN': '它是分支名或完整的 ref' },
      steps: [
        {
          en: 'Let the script that writes the version take the part after the last `/`, without a leading `v`, and start the run from a tag such as `v1.2.3`: on a branch there is no version in the ref.',
          'zh-CN': '让写版本号的脚本只取最后一个 `/` 之后的部分，去掉开头的 `v`，并从 `v1.2.3` 这样的标签触发运行：在分支上，ref 里没有版本号。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is a version in another form', 'zh-CN': '它是别的写法的版本号' },
      steps: [
        {
          en: 'Write the version as Python does, in `pyproject.toml`, `setup.cfg`, `setup.py` or the tag that it is made of: `1.2.3`, `1.2.3a1`, `1.2.3rc1`, `1.2.3.post1`, `1.2.3.dev4`.',
          'zh-CN': '在 `pyproject.toml`、`setup.cfg`、`setup.py` 或用来生成它的标签里，按 Python 的写法写版本号：`1.2.3`、`1.2.3a1`、`1.2.3rc1`、`1.2.3.post1`、`1.2.3.dev4`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: 'To take an older setuptools that let such a version pass: PyPI refuses it.',
      'zh-CN': '换用会放过这种版本号的旧版 setuptools：PyPI 会拒绝它。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built` and the names of files with the version that you mean. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 和文件名结束，文件名里是你要的版本号。这不会上传任何东西。',
    },
  ],
  next: ['build-version-missing', 'local-version-not-allowed', 'version-in-filename-mismatch'],
  sources: [
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [255, 264] },
    { repo: 'pypa/setuptools', path: 'setuptools/config/_validate_pyproject/formats.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [66, 70] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/versionno.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [68, 90] },
    { repo: 'pypa/pyproject-metadata', path: 'pyproject_metadata/project_table.py', ref: 'a434728f7ea7306e66c79a8913c8fecfa8663dd4', lines: [248, 255] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/version/pep440/parser.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [64, 72] },
    { repo: 'astral-sh/uv', path: 'crates/uv-pep440/src/version.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [2628, 2662] },
  ],
} as const satisfies ErrorEntry;
