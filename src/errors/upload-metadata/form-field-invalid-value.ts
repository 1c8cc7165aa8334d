import type { Condition, ErrorEntry } from '../types.ts';

/** The whole field, name and address, is an encoded word of RFC 2047. */
const ENCODED = { values: { value: { begins: ['=?'] } }, not: { values: { value: { holds: ['@'] } } } } as const satisfies Condition;

/** What `setup.cfg` reads from elsewhere in a few fields alone: setuptools 80.9.0 setuptools/config/setupcfg.py, `parsers`. */
const UNREAD = { values: { value: { begins: ['attr:', 'file:'] } } } as const satisfies Condition;

/** An old keyword of distutils: names of modules, and no distributions. Warehouse checked it so until March 2024. */
const REQUIRES = { values: { field: { is: ['requires', 'provides', 'obsoletes'] } } } as const satisfies Condition;

export default {
  id: 'form-field-invalid-value',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [
    {
      text: "'{value}' is an invalid value for {field}. Error: {reason} See https://packaging.python.org/specifications/core-metadata for more information.",
    },
    { text: 'Invalid value for {field}. Error: {reason}' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is an invalid value for',
  name: { en: 'A field of the upload form is not valid', 'zh-CN': '上传表单里的某个字段不合法' },
  meaning: {
    en: 'PyPI checks a few fields of the upload request before it reads the metadata: the name, the file type, the Python version and the digests. The one named in the message did not pass.',
    'zh-CN': 'PyPI 在读取元数据之前，会先检查上传请求里的几个字段：名字、文件类型、Python 版本和摘要。错误信息里点名的那个没有通过。',
  },
  says: [
    {
      applies: ENCODED,
      en: 'The build wrote the whole value of `{field}` as an encoded word (`=?…?=`), as a name in it has letters beyond ASCII: PyPI finds no address in it.',
      'zh-CN': '`{field}` 里的名字含有 ASCII 以外的字母，构建工具就把整个值写成了编码后的形式（`=?…?=`）：PyPI 在里面找不到邮箱地址。',
    },
    {
      en: 'A field of the upload request did not pass: `{field}`. PyPI checks it before it reads the metadata.',
      'zh-CN': '上传请求里有一个字段没有通过检查：`{field}`。PyPI 在读取元数据之前就会检查它。',
    },
  ],
  causes: [
    {
      en: '`Name`: the project name is empty, begins or ends with something else than a letter or digit, or holds characters other than ASCII letters, digits, `.`, `_` and `-`.',
      'zh-CN': '`Name`：项目名为空，开头或结尾不是字母或数字，或者含有 ASCII 字母、数字、`.`、`_`、`-` 以外的字符。',
    },
    {
      en: '`filetype`: an `.egg` or `.exe` file stands in `dist/`. PyPI takes only sdists and wheels; twine before 6.1 still sent such files.',
      'zh-CN': '`filetype`：`dist/` 里有 `.egg` 或 `.exe` 文件。PyPI 只接受 sdist 和 wheel，而 6.1 之前的 twine 仍会发送这类文件。',
    },
    {
      en: '`pyversion`, `sha256_digest` or `blake2_256_digest`: an upload script of your own fills the form wrongly.',
      'zh-CN': '`pyversion`、`sha256_digest` 或 `blake2_256_digest`：你自己的上传脚本把表单填错了。',
    },
    {
      en: 'Any other field, such as `classifiers`: the log is older than March 2024, when PyPI moved these checks. Today other sentences are used.',
      'zh-CN': '其他字段，例如 `classifiers`：这份日志早于 2024 年 3 月，PyPI 在那时改了这些检查，如今用的是其他句子。',
    },
  ],
  fixes: [
    {
      applies: ENCODED,
      certain: true,
      changes: 'file',
      when: { en: 'I have a name with letters beyond ASCII beside an address', 'zh-CN': '我的作者信息里，带邮箱的名字含有 ASCII 以外的字母' },
      steps: [
        {
          en: 'Raise the build backend in `requires` of `[build-system]`: the setuptools of today writes such names as they are. If that cannot be, write who has such a name under `authors` and `maintainers` without `email`, or give one plain address for all. Then empty `dist/`, build again, and read this field in `METADATA` of the wheel: it has to hold the plain addresses. `twine check` does not look at them.',
          'zh-CN': '在 `[build-system]` 的 `requires` 里提高构建后端的版本：现在的 setuptools 会原样写出这样的名字。如果做不到，就在 `authors` 和 `maintainers` 里去掉这些人的 `email`，或者大家只写一个普通地址。然后清空 `dist/` 重新构建，在 wheel 的 `METADATA` 里看这个字段：里面应当是普通的邮箱地址。`twine check` 不检查邮箱。',
        },
      ],
    },
    {
      applies: UNREAD,
      certain: true,
      changes: 'file',
      when: { en: 'The value begins with `attr:` or `file:`', 'zh-CN': '值以 `attr:` 或 `file:` 开头' },
      steps: [
        {
          en: 'setuptools reads `attr:` for `version` alone, and `file:` for the description, the version and lists: elsewhere the words themselves become the value. In `setup.cfg` write the value as it is, such as the address itself. Then empty `dist/` and build again.',
          'zh-CN': 'setuptools 只在 `version` 里解读 `attr:`，只在描述、版本和列表里解读 `file:`：写在别处，这几个字就成了值。在 `setup.cfg` 里直接写出值，比如邮箱地址本身。然后清空 `dist/`，重新构建。',
        },
      ],
    },
    {
      applies: REQUIRES,
      certain: true,
      changes: 'file',
      when: { en: 'The message names `requires`', 'zh-CN': '错误信息点名的是 `requires`' },
      steps: [
        {
          en: '`requires`, `provides` and `obsoletes` are old keywords of `setup()` for names of modules, without versions or hyphens. Dependencies belong into `install_requires` (`dependencies` below `[project]` in `pyproject.toml`): move them there, take the old keyword away, empty `dist/`, and build again.',
          'zh-CN': '`requires`、`provides` 和 `obsoletes` 是 `setup()` 的旧参数，只写模块名，不能带版本或连字符。依赖要写在 `install_requires` 里（`pyproject.toml` 里是 `[project]` 下的 `dependencies`）：移过去，去掉旧参数，清空 `dist/`，重新构建。',
        },
      ],
    },
    {
      applies: { values: { field: { is: ['name'] } } },
      changes: 'file',
      when: { en: 'The message names `Name`', 'zh-CN': '错误信息点名的是 `Name`' },
      steps: [
        {
          en: 'Correct `name` in `pyproject.toml` (or in `setup.cfg` or `setup.py`): ASCII letters, digits, `.`, `_` and `-`, with a letter or digit at both ends.',
          'zh-CN': '在 `pyproject.toml`（或 `setup.cfg`、`setup.py`）里改正 `name`：只含 ASCII 字母、数字、`.`、`_` 和 `-`，首尾必须是字母或数字。',
        },
        {
          en: 'Enter the same name for the publisher on PyPI, build again and publish.',
          'zh-CN': '在 PyPI 上添加发布者时也用这个名字，然后重新构建并发布。',
        },
      ],
    },
    {
      applies: { values: { field: { is: ['version'] } }, near: ['version: $('] },
      changes: 'file',
      when: { en: 'The build takes the version from a variable that a command was to make', 'zh-CN': '构建从一个变量读取版本，而变量的值本该由命令生成' },
      steps: [
        {
          en: 'A variable under `env:` holds `$(…)` as it is written: `env:` runs no command. Make the value in a step before the build, `echo "VERSION=${GITHUB_REF_NAME#v}" >> "$GITHUB_ENV"`, with the name that the build reads, or write `${{ github.ref_name }}` under `env:`.',
          'zh-CN': '`env:` 下的一个变量里原样写着 `$(…)`：`env:` 不会运行命令。在构建之前的步骤里生成这个值：`echo "VERSION=${GITHUB_REF_NAME#v}" >> "$GITHUB_ENV"`，变量名写构建要读取的那个；或者在 `env:` 下写 `${{ github.ref_name }}`。',
        },
        {
          en: 'Empty `dist/` and build again: the file cannot be renamed to another version.',
          'zh-CN': '清空 `dist/` 再重新构建：给文件改名不能改变版本。',
        },
      ],
    },
    {
      applies: { values: { field: { is: ['version'] } } },
      changes: 'file',
      when: { en: 'The message names `Version`', 'zh-CN': '错误信息点名的是 `Version`' },
      steps: [
        {
          en: 'Give the build a version that PyPI takes, such as `1.4.0`, where it reads it: `version` below `[project]`, or the tag. `unknown` or `0.0.0` means that the build found none: it lacked a tag that it reads (`fetch-depth: 0` in the checkout), the variable or the file that the version is read from.',
          'zh-CN': '在构建读取版本的地方（`[project]` 下的 `version`，或者标签）写一个 PyPI 接受的版本，例如 `1.4.0`。`unknown` 或 `0.0.0` 说明构建没有找到版本：没有它认的标签（给检出步骤加上 `fetch-depth: 0`），或者缺少读取版本的那个变量或文件。',
        },
        {
          en: 'Empty `dist/` and build again: the file cannot be renamed to another version.',
          'zh-CN': '清空 `dist/` 再重新构建：给文件改名不能改变版本。',
        },
      ],
    },
    {
      applies: { values: { quoted: { is: ['twice'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'The value has quotation marks of its own', 'zh-CN': '值里自带引号' },
      steps: [
        {
          en: 'The value in the message has quotation marks inside those of the message: they stand in the file. Take them away where the value is written: in `setup.cfg` nothing is quoted, `url = https://example.org`; in `pyproject.toml` and `setup.py` one pair is enough. Then empty `dist/` and build again.',
          'zh-CN': '错误信息里，值在信息本身的引号之内还有一层引号：它们写进了文件。在写这个值的地方把引号去掉：`setup.cfg` 里什么都不用引号，写 `url = https://example.org`；`pyproject.toml` 和 `setup.py` 里一对就够。然后清空 `dist/`，重新构建。',
        },
        {
          en: 'What the file really says stands in `PKG-INFO` of the sdist, or in `METADATA` of the wheel.',
          'zh-CN': '文件里实际写的是什么，看 sdist 里的 `PKG-INFO` 或 wheel 里的 `METADATA`。',
        },
      ],
    },
    {
      applies: { values: { field: { is: ['project_urls', 'home_page', 'download_url', 'home-page', 'download-url', 'project-url'] } }, not: { values: { quoted: { is: ['twice'] } } } },
      changes: 'file',
      when: { en: 'The message names a URL', 'zh-CN': '错误信息点名的是 URL' },
      steps: [
        {
          en: 'Write every value under `[project.urls]` in `pyproject.toml` (or in `setup.cfg`, `setup.py`) as a whole URL, such as `https://example.org/docs`, and leave out what is empty. In `setup.cfg` it stands without quotation marks: there they become part of it. If all are whole already, the file in `dist/` is an old one: empty `dist/` and build again.',
          'zh-CN': '把 `pyproject.toml` 的 `[project.urls]`（或 `setup.cfg`、`setup.py`）里的每个值都写成完整的 URL，例如 `https://example.org/docs`，空的就删掉。在 `setup.cfg` 里不要加引号：引号会成为值的一部分。如果都已完整，说明 `dist/` 里的是旧文件：清空 `dist/` 再重新构建。',
        },
        {
          en: '`PKG-INFO` in the sdist, or `METADATA` in the wheel, shows what the file really says: look at `Project-URL` there.',
          'zh-CN': '文件里实际写的是什么，看 sdist 里的 `PKG-INFO` 或 wheel 里的 `METADATA`，找 `Project-URL` 那几行。',
        },
      ],
    },
    {
      applies: { values: { field: { is: ['filetype'] } } },
      changes: 'file',
      when: { en: 'The message names `filetype`', 'zh-CN': '错误信息点名的是 `filetype`' },
      steps: [
        {
          en: 'Take what is neither wheel nor sdist out of `dist/`: build with `python -m build`, and remove `bdist_egg` and `bdist_wininst` from the workflow.',
          'zh-CN': '把既不是 wheel 也不是 sdist 的文件从 `dist/` 里拿走：用 `python -m build` 构建，从工作流里去掉 `bdist_egg` 和 `bdist_wininst`。',
        },
        {
          en: 'Publish again.',
          'zh-CN': '重新发布。',
        },
      ],
    },
    {
      applies: { values: { field: { is: ['pyversion', 'md5_digest', 'sha256_digest', 'blake2_256_digest'] } } },
      changes: 'file',
      when: { en: 'The message names `pyversion` or a digest', 'zh-CN': '错误信息点名的是 `pyversion` 或摘要' },
      steps: [
        {
          en: 'This field is filled in by the program that uploads: raise that program in the workflow, or correct the upload script that fills in the form.',
          'zh-CN': '这一项由上传的程序填写：在工作流里升级这个程序，或者改正填写表单的上传脚本。',
        },
      ],
    },
    {
      applies: { not: { any: [ENCODED, UNREAD, REQUIRES, { values: { field: { is: ['name', 'version', 'project_urls', 'home_page', 'download_url', 'home-page', 'download-url', 'project-url', 'filetype', 'pyversion', 'md5_digest', 'sha256_digest', 'blake2_256_digest'] } } }] } },
      changes: 'file',
      when: { en: 'It names another field, in an old log', 'zh-CN': '点名的是其他字段，日志较旧' },
      steps: [
        {
          en: 'Read what stands after `Error:` and correct that field in `pyproject.toml`, `setup.cfg` or `setup.py`. Then empty `dist/` and build again: the value stands in the file.',
          'zh-CN': '看 `Error:` 后面的内容，在 `pyproject.toml`、`setup.cfg` 或 `setup.py` 里改正那个字段。然后清空 `dist/` 重新构建：这个值写在文件里。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `twine check --strict dist/*` with twine 6.1 or later. It refuses such names and file types and uploads nothing.',
      'zh-CN': '用 twine 6.1 或更新的版本运行 `twine check --strict dist/*`。它会拒绝这样的名字和文件类型，不会上传任何东西。',
    },
  ],
  next: ['metadata-field-invalid', 'twine-unknown-distribution-format', 'classifier-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [658, 696] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/forms.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [10, 121] },
    { repo: 'pypi/warehouse', path: 'issues/14718' },
    { repo: 'pypa/build', path: 'issues/531' },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '6.0.1', lines: [56, 63] },
  ],
} as const satisfies ErrorEntry;
