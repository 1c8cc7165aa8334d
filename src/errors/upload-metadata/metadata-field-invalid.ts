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
      when: { en: 'you know where the value comes from', 'zh-CN': '你知道这个值从哪里来' },
      steps: [
        {
          en: 'Correct the field that is quoted second, in `pyproject.toml`, `setup.cfg` or `setup.py`. `license-expression` takes an SPDX expression such as `MIT` or, for a license of your own, `LicenseRef-Proprietary`; `license-file` a path inside the project; `requires-python` and `requires-dist` `>=3.8` in place of `>=3.8.*`.',
          'zh-CN': '在 `pyproject.toml`、`setup.cfg` 或 `setup.py` 里，改正后一个引号里的字段。`license-expression` 要写 SPDX 表达式，比如 `MIT`，你自己的许可证写 `LicenseRef-Proprietary`；`license-file` 要写项目内的路径；`requires-python` 和 `requires-dist` 用 `>=3.8` 代替 `>=3.8.*`。',
        },
        {
          en: 'Rebuild and release again. A refused file does not use up its name; files of this version that PyPI has already accepted do.',
          'zh-CN': '重新构建并再次发布。被拒绝的文件不占用文件名；这个版本里 PyPI 已经接受的文件会占用。',
        },
      ],
    },
    {
      when: { en: 'the value is nowhere in your sources', 'zh-CN': '源码里找不到这个值' },
      steps: [
        {
          en: 'Read the built file: `METADATA` in the `.dist-info` folder of the wheel, `PKG-INFO` in the sdist.',
          'zh-CN': '查看构建出的文件：wheel 看 `.dist-info` 目录里的 `METADATA`，sdist 看 `PKG-INFO`。',
        },
        {
          en: 'Follow the field back to what writes it: a requirements file that is read in, a tag from which the version is made, a template variable.',
          'zh-CN': '顺着字段找到写入它的地方：被读入的 requirements 文件、用来生成版本号的标签、模板变量。',
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
      en: 'Run `twine check --strict dist/*` with twine 6.1 or later. It reads all values with the `packaging` library and uploads nothing.',
      'zh-CN': '用 twine 6.1 或更新的版本运行 `twine check --strict dist/*`。它用 `packaging` 库读取所有值，不会上传任何东西。',
    },
  ],
  next: ['local-version-not-allowed', 'direct-dependency', 'twine-metadata-field-unrecognized'],
  sources: [
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [629, 788] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [698, 739] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [230, 237] },
  ],
} as const satisfies ErrorEntry;
