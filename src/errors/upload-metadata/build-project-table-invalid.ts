import type { Condition, ErrorEntry } from '../types.ts';

/** What setuptools names in its last line: setuptools/config/_validate_pyproject/formats.py at v84.2.1, `python-entrypoint-reference` and `trove-classifier`. */
const SCRIPTS = { wording: [0, 1], values: { field: { begins: ['project.scripts', 'project.gui-scripts', 'project.entry-points'] } } } as const satisfies Condition;
/** maturin 1.7, uv_build 0.7 and 0.8, and `uv build` of 0.13 show the line. */
const UV_OR_MATURIN = { wording: [26, 31, 32] } as const satisfies Condition;
const CLASSIFIERS = { wording: [0], values: { field: { begins: ['project.classifiers'] } } } as const satisfies Condition;

export default {
  id: 'build-project-table-invalid',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  role: 'frame',
  outranks: ['form-project-name-unavailable'],
  messages: [
    { text: 'ValueError: invalid pyproject.toml config: `{field}`.\nconfiguration error:' },
    { text: 'ValueError: invalid pyproject.toml config: `{field}`.\nconfiguration error: `project.{key}` must be python-entrypoint-reference' },
    { text: '`project` must not contain {keys} properties' },
    { text: '`project` must contain {keys} properties' },
    { text: 'Field `{key}` must be {form}' },
    { text: 'Field `project.{key}` is invalid: {reason}' },
    { text: 'Missing required field `project.name`' },
    { text: 'Required field `project.name` must only contain ASCII letters/digits, underscores, hyphens, and periods' },
    { text: 'Dependency #{number} of field `{field}` is invalid: {reason}' },
    { text: 'Author #{number} of field `{field}` must be an inline table' },
    { text: 'Unable to determine the content-type based on the extension of readme file: {path}' },
    { text: "meson-python: error: Could not infer content type for readme file '{path}'" },
    { text: "pdm.backend.exceptions.ValidationError: project.readme: Could not infer content type for readme file '{path}'" },
    { text: "Invalid project metadata\n\nCaused by:\n    Can't infer content type because `{path}` does not have an extension." },
    { text: 'meson-python: error: Field "{field}" {problem}' },
    { text: 'Invalid metadata format in: pyproject.toml' },
    { text: 'Error: Invalid project metadata\n\nCaused by:' },
    { text: 'cause: Invalid project metadata\n  cause:' },
    { text: 'pdm.backend.exceptions.ValidationError:' },
    { text: 'ExceptionGroup: Failed to parse pyproject.toml (' },
    { text: 'flit_core.config.ConfigError:' },
    { text: "Invalid project name '{name}'. A valid name consists only of ASCII letters and numbers, period, underscore and hyphen." },
    { text: 'ERROR Failed to parse {path}: {reason} (at line {line}, column {column})' },
    { text: '`data` must not contain {keys} properties' },
    { text: 'TOMLDecodeError: {reason} (at line {line}, column {column})' },
    { text: 'Invalid TOML file {path}: {reason} at line {line} col {column}' },
    { text: 'pyproject.toml is invalid\n  Caused by: TOML parse error at line {line}, column {column}' },
    { text: 'Setuptools does not support `import-names` and `import-namespaces` in `pyproject.toml` yet.' },
    { text: 'Undefined content type for {path}, only the following file extensions are recognized:' },
    { text: 'ERROR Failed to parse {path}: {reason} (at end of document)' },
    { text: 'TOMLDecodeError: {reason} (at end of document)' },
    { text: 'Invalid pyproject.toml\n\nCaused by:' },
    { text: 'Invalid pyproject.toml\n  cause:' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid pyproject.toml config',
  name: { en: 'The build backend refuses pyproject.toml', 'zh-CN': '构建后端不接受 pyproject.toml' },
  meaning: {
    en: 'Something in `pyproject.toml` does not have the form that the build backend wants. It stopped before it built a file; the lines around this one say which key it is.',
    'zh-CN': '`pyproject.toml` 里有内容不符合构建后端要求的形式。它还没生成任何文件就停下了；这一行前后写着是哪个键。',
  },
  says: {
    en: 'The build backend refuses `{field}` in `pyproject.toml`, and stopped before it built a file.',
    'zh-CN': '构建后端不接受 `pyproject.toml` 里的 `{field}`，还没生成任何文件就停下了。',
  },
  causes: [
    {
      en: 'A key is misspelt, or stands in the wrong table: all keys below a heading such as `[project.urls]` belong to that table.',
      'zh-CN': '键拼错了，或者写在了别的表里：`[project.urls]` 这样的标题下面，所有的键都属于那个表。',
    },
    {
      en: 'A value has another type: `authors` is a list of tables, `scripts` a table of texts such as `demo.cli:main`.',
      'zh-CN': '值的类型不对：`authors` 是由表组成的列表，`scripts` 是表，值是 `demo.cli:main` 这样的文字。',
    },
    {
      en: 'A requirement or `requires-python` is not valid: `requests>>2`, `3.9+`.',
      'zh-CN': '依赖要求或 `requires-python` 不合法：`requests>>2`、`3.9+`。',
    },
    {
      en: 'The file is no TOML: a quotation mark or a bracket is missing.',
      'zh-CN': '文件不是合法的 TOML：少了引号或括号。',
    },
    {
      en: 'A newer build backend was installed that looks more closely.',
      'zh-CN': '装上了检查更严格的新版构建后端。',
    },
  ],
  fixes: [
    {
      applies: SCRIPTS,
      changes: 'file',
      when: { en: 'It is a script or an entry point', 'zh-CN': '是 script 或 entry point' },
      steps: [
        {
          en: 'Write the entry under `[project.scripts]` in `pyproject.toml` as module, colon and function, without brackets, blanks and `.py`: `demo = "demo.cli:main"`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project.scripts]` 里，按“模块、冒号、函数”来写，不带括号、空格和 `.py`：`demo = "demo.cli:main"`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: CLASSIFIERS,
      changes: 'file',
      when: { en: 'It is a classifier', 'zh-CN': '是 classifier' },
      steps: [
        {
          en: 'Replace the classifier that stands below `GIVEN VALUE` by one copied from [pypi.org/classifiers](https://pypi.org/classifiers/), in `classifiers` in `pyproject.toml`, or remove the line: PyPI compares with the same list.',
          'zh-CN': '在 `pyproject.toml` 的 `classifiers` 里，把 `GIVEN VALUE` 下面的那个 classifier 换成从 [pypi.org/classifiers](https://pypi.org/classifiers/) 复制的，或者删掉这一行：PyPI 用的是同一份列表。',
        },
      ],
    },
    {
      applies: { wording: [22, 24, 25, 29, 30] },
      changes: 'file',
      when: { en: 'The file cannot be parsed', 'zh-CN': '文件无法解析' },
      steps: [
        {
          en: 'Correct `pyproject.toml` at the line and the column that the message names, or above: a quotation mark, a bracket or a comma is missing there, or a key stands twice. What is open at the end of the file was left open before.',
          'zh-CN': '在错误信息给出的行和列，或者它的上面，改正 `pyproject.toml`：那里少了引号、括号或逗号，或者有重复的键。如果说的是文件末尾，就是前面有地方没有闭合。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [10, 11, 12, 13, 28] },
      changes: 'file',
      when: { en: 'It is the content type of the README', 'zh-CN': '是 README 的内容类型' },
      steps: [
        {
          en: 'Name a README with the ending `.md`, `.rst` or `.txt` in `pyproject.toml`, or give its type: `readme = {file = "README", content-type = "text/markdown"}`.',
          'zh-CN': '在 `pyproject.toml` 里写一个以 `.md`、`.rst` 或 `.txt` 结尾的 README，或者写明它的类型：`readme = {file = "README", content-type = "text/markdown"}`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [23] },
      changes: 'file',
      when: { en: 'A table stands where none may be', 'zh-CN': '有一个表写在了不该写的地方' },
      steps: [
        {
          en: 'Outside of other tables `pyproject.toml` may have `build-system`, `project`, `dependency-groups` and `tool` only. Move the key that the message names into `[project]`, or where its tool wants it, and commit.',
          'zh-CN': '`pyproject.toml` 的最外层只能有 `build-system`、`project`、`dependency-groups` 和 `tool`。把错误信息里的键移到 `[project]` 里，或者它所属工具要求的位置，然后提交。',
        },
      ],
    },
    {
      applies: UV_OR_MATURIN,
      changes: 'file',
      when: { en: 'The message shows the line', 'zh-CN': '错误信息给出了出错的那一行' },
      steps: [
        {
          en: 'Correct `pyproject.toml` at the line that the message shows. Below it stands what is wrong: a bracket is missing, a field is, such as `build-system`, or the value is not what the key takes.',
          'zh-CN': '改正 `pyproject.toml` 里信息给出的那一行。错在哪里写在它下面：少了括号，缺了某个字段（比如 `build-system`），或者值不符合这个键的要求。',
        },
      ],
    },
    {
      applies: { wording: [27] },
      changes: 'file',
      when: { en: 'setuptools does not know the key', 'zh-CN': 'setuptools 不认识这个键' },
      steps: [
        {
          en: 'Take `import-names` and `import-namespaces` out of `[project]` in `pyproject.toml`: no release of setuptools up to 84 takes them, and nothing needs them. Then build again and publish.',
          'zh-CN': '从 `pyproject.toml` 的 `[project]` 里删掉 `import-names` 和 `import-namespaces`：到 84 为止的 setuptools 都不支持它们，而且也不是必需的。然后重新构建并发布。',
        },
      ],
    },
    {
      applies: { not: { any: [SCRIPTS, CLASSIFIERS, { wording: [10, 11, 12, 13, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32] }] } },
      changes: 'file',
      when: { en: 'The message names a key', 'zh-CN': '错误信息给出了键' },
      steps: [
        {
          en: 'Read the key in the lines around this message and correct it in `pyproject.toml`: `project.urls.Homepage` is `Homepage` under `[project.urls]`, `authors[0]` the first of `authors`. The [specification](https://packaging.python.org/en/latest/specifications/pyproject-toml/) says what each holds.',
          'zh-CN': '在这条信息前后找到那个键，在 `pyproject.toml` 里改正它：`project.urls.Homepage` 就是 `[project.urls]` 里的 `Homepage`，`authors[0]` 是 `authors` 的第一个。每个键该写什么，见[规范](https://packaging.python.org/en/latest/specifications/pyproject-toml/)。',
        },
        {
          en: 'If nothing changed in the file, look which release of the backend was installed, and read its changes.',
          'zh-CN': '如果文件没有改动过，就看装上的是后端的哪个版本，并查看它的变更。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built`. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束。这不会上传任何东西。',
    },
  ],
  next: ['build-license-not-spdx', 'poetry-configuration-invalid', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypa/setuptools', path: 'setuptools/config/pyprojecttoml.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [43, 62] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-backend/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [38, 43] },
    { repo: 'pypa/packaging.python.org', path: 'source/specifications/pyproject-toml.rst', ref: 'ab4994857826246587d993862fd4097e36568080' },
  ],
} as const satisfies ErrorEntry;
