import type { ErrorEntry } from '../types.ts';

export default {
  id: 'metadata-field-invalid',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [
    {
      text: "'{value}' is invalid for '{field}'. See https://packaging.python.org/specifications/core-metadata for more information.",
    },
    { text: "InvalidDistribution: Invalid distribution metadata: '{value}' is invalid for '{field}'", since: 'twine 6.1.0' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is invalid for',
  name: { en: 'A metadata value is not valid', 'zh-CN': '元数据的值不合法' },
  meaning: {
    en: 'The value quoted first does not follow the rules of the field quoted second. twine 6.1 and later says so before uploading (`InvalidDistribution`): it reads all files before it sends the first, so nothing was uploaded. Otherwise PyPI says it, and files before this one may be there.',
    'zh-CN': '前一个引号里的值不符合后一个引号里那个字段的规则。twine 6.1 及以上会在上传前报出来（`InvalidDistribution`）：它先读完所有文件再发送，所以什么都没有上传。否则由 PyPI 报出来，这之前的文件可能已经传上去了。',
  },
  says: {
    en: 'The value that the metadata gives for `{field}` is not valid.',
    'zh-CN': '元数据里 `{field}` 的值不合法。',
  },
  causes: [
    {
      en: "`'version'`: the value is no valid Python version, for instance `1.0-final-2`.",
      'zh-CN': "`'version'`：值不是合法的 Python 版本号，例如 `1.0-final-2`。",
    },
    {
      en: "`'requires-python'` or `'requires-dist'`: a comparison with a wildcard, for instance `>=3.8.*` or `foo>=1.*`.",
      'zh-CN': "`'requires-python'` 或 `'requires-dist'`：在比较里用了通配符，例如 `>=3.8.*` 或 `foo>=1.*`。",
    },
    {
      en: "`'license-expression'`: the text is no SPDX expression, for instance `Apache 2.0` in place of `Apache-2.0`.",
      'zh-CN': "`'license-expression'`：文本不是 SPDX 表达式，例如把 `Apache-2.0` 写成了 `Apache 2.0`。",
    },
    {
      en: "`'license-file'`: an absolute path, a path with `..`, with `*` or with a backslash.",
      'zh-CN': "`'license-file'`：绝对路径、带 `..`、`*` 或反斜杠的路径。",
    },
    {
      en: "`'name'`, `'provides-extra'` or `'import-name'`: a name with characters that are not allowed, for `import-name` also a keyword of Python.",
      'zh-CN': "`'name'`、`'provides-extra'` 或 `'import-name'`：名字里有不允许的字符；`import-name` 也不能是 Python 的关键字。",
    },
  ],
  fixes: [
    {
      applies: { values: { field: { is: ['license-expression'] } } },
      changes: 'file',
      when: { en: 'The field is `license-expression`', 'zh-CN': '字段是 `license-expression`' },
      steps: [
        {
          en: 'Under `[project]` in `pyproject.toml` write an SPDX expression: `license = "MIT"` or `license = "Apache-2.0"`, and for a licence of your own `license = "LicenseRef-Proprietary"`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里写 SPDX 表达式：`license = "MIT"` 或 `license = "Apache-2.0"`；你自己的许可证写 `license = "LicenseRef-Proprietary"`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { values: { field: { is: ['license-file'] } } },
      changes: 'file',
      when: { en: 'The field is `license-file`', 'zh-CN': '字段是 `license-file`' },
      steps: [
        {
          en: 'In `license-files` under `[project]` in `pyproject.toml` name files inside the project, by relative paths with `/`, without `..`. Copy a licence that lies elsewhere into the project.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里，让 `license-files` 只写项目内的文件，用带 `/` 的相对路径，不用 `..`。许可证放在别处的话，复制一份到项目里。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { values: { field: { is: ['version'] } } },
      changes: 'file',
      when: { en: 'The field is `version`', 'zh-CN': '字段是 `version`' },
      steps: [
        {
          en: 'Correct the version where it comes from: `version` in `pyproject.toml`, `setup.cfg` or `setup.py`, or the tag that a tool makes it from. `1.0rc1` and `1.0.post2` are valid, `1.0-final-2` is not.',
          'zh-CN': '在版本号的来源处改正：`pyproject.toml`、`setup.cfg` 或 `setup.py` 里的 `version`，或者工具用来生成它的标签。`1.0rc1` 和 `1.0.post2` 合法，`1.0-final-2` 不合法。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { values: { field: { is: ['requires-dist', 'requires-python'] } } },
      changes: 'file',
      when: { en: 'The field is `requires-dist` or `requires-python`', 'zh-CN': '字段是 `requires-dist` 或 `requires-python`' },
      steps: [
        {
          en: 'Correct the requirement that is quoted first, in `dependencies`, `[project.optional-dependencies]` or `requires-python` of `pyproject.toml` (in `setup.py`: `install_requires`, `extras_require`, `python_requires`). A comparison takes no wildcard: `>=3.8`, not `>=3.8.*`.',
          'zh-CN': '改正前一个引号里的依赖要求，它写在 `pyproject.toml` 的 `dependencies`、`[project.optional-dependencies]` 或 `requires-python` 里（`setup.py` 里是 `install_requires`、`extras_require`、`python_requires`）。比较里不能用通配符：写 `>=3.8`，不写 `>=3.8.*`。',
        },
        {
          en: 'If it stands in none of them, look in the requirements file that the build reads in. Then build again and publish.',
          'zh-CN': '如果这几处都没有，就看构建时读入的 requirements 文件。然后重新构建并发布。',
        },
      ],
    },
    {
      applies: { not: { values: { field: { is: ['license-expression', 'license-file', 'version', 'requires-dist', 'requires-python'] } } } },
      changes: 'file',
      when: { en: 'It is another field, such as `name` or `import-name`', 'zh-CN': '是其他字段，比如 `name` 或 `import-name`' },
      steps: [
        {
          en: 'Correct the field that is quoted second, in `pyproject.toml`, `setup.cfg` or `setup.py`, and build again. Names of projects and extras consist of ASCII letters, digits, `.`, `_` and `-`.',
          'zh-CN': '在 `pyproject.toml`、`setup.cfg` 或 `setup.py` 里改正后一个引号里的字段，然后重新构建。项目名和 extra 的名字只含 ASCII 字母、数字、`.`、`_` 和 `-`。',
        },
        {
          en: 'If the value is nowhere in your sources, follow the field back to what writes it: a file that is read in, a tag, a template variable.',
          'zh-CN': '如果源码里找不到这个值，就顺着字段找到写入它的地方：被读入的文件、标签、模板变量。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: `twine upload` checks again before it uploads, and PyPI after that.',
      'zh-CN': '`verify-metadata: false`：`twine upload` 在上传前还会检查，之后 PyPI 也会检查。',
    },
  ],
  verify: [
    {
      en: 'Run `twine check --strict dist/*` with twine 6.1 or later. It reads all values with the `packaging` library and uploads nothing. They stand in `METADATA` in the `.dist-info` folder of the wheel, and in `PKG-INFO` of the sdist.',
      'zh-CN': '用 twine 6.1 或更新的版本运行 `twine check --strict dist/*`。它用 `packaging` 库读取所有值，不会上传任何东西。这些值写在 wheel 的 `.dist-info` 目录里的 `METADATA`，以及 sdist 的 `PKG-INFO`。',
    },
  ],
  next: ['local-version-not-allowed', 'direct-dependency', 'twine-metadata-field-unrecognized'],
  sources: [
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [629, 788] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [698, 739] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [230, 237] },
  ],
} as const satisfies ErrorEntry;
