import type { Condition, ErrorEntry } from '../types.ts';

/** Releases 0.11 to 1.5.0 send the field twice, by runs of them against a server that counts; PyPI's older words for that tell no more than that it is invalid. */
const SENT_TWICE = { wording: [3], program: ['maturin'], before: '1.5.1' } as const satisfies Condition;

export default {
  id: 'summary-or-field-too-long',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "'summary' field must be 512 characters or less. See https://packaging.python.org/specifications/core-metadata for more information.",
    },
    { text: "'summary' must be a single line. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "InvalidDistribution: Invalid distribution metadata: 'summary' must be a single line", since: 'twine 6.1.0' },
    { text: "'summary' has invalid data. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'summary' must be a single line" },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'field must be 512 characters or less',
  name: { en: 'The short description is too long', 'zh-CN': '简短描述太长' },
  meaning: {
    en: 'The short description of the project, `Summary` in the metadata, has more than 512 characters or holds a line break. The index takes one short line. With `InvalidDistribution` before it the message is of twine, which reads all files before it sends the first: nothing was uploaded. Otherwise files before this one may be there.',
    'zh-CN': '项目的简短描述（元数据里的 `Summary`）超过了 512 个字符，或者含有换行。索引只接受一行短文字。前面有 `InvalidDistribution` 时，这是 twine 打印的，它先读完所有文件再发送：什么都没有上传。否则这之前的文件可能已经传上去了。',
  },
  says: [
    {
      applies: SENT_TWICE,
      name: { en: 'An old maturin sends the short description twice', 'zh-CN': '旧版 maturin 把简短描述发送了两次' },
      en: 'maturin before 1.5.1 sends the field `summary` twice with each file, and PyPI refuses that as invalid data. The description of the project need not be at fault. Files before this one may be there.',
      'zh-CN': '1.5.1 之前的 maturin 上传每个文件时都会把 `summary` 字段发送两次，PyPI 就当作无效数据拒绝了。项目的描述本身不一定有错。这之前的文件可能已经传上去了。',
    },
    {
      applies: { wording: [3], program: ['maturin'] },
      name: { en: 'PyPI takes the short description for invalid', 'zh-CN': 'PyPI 认为简短描述无效' },
      en: 'PyPI says that `summary` has invalid data, and not why: maturin before 1.5.1 sends the field twice, and any release sends a line break that stands in the description. Files before this one may be there.',
      'zh-CN': 'PyPI 只说 `summary` 的数据无效，没有说明原因：1.5.1 之前的 maturin 会把这个字段发送两次；而描述里的换行，哪个版本都会照样发送。这之前的文件可能已经传上去了。',
    },
  ],
  causes: [
    {
      applies: SENT_TWICE,
      en: 'maturin before 1.5.1 uploads: it sends `summary` twice, and PyPI answers `has invalid data`, whatever stands in it.',
      'zh-CN': '上传用的是 1.5.1 之前的 maturin：它把 `summary` 发送两次，不管内容是什么，PyPI 都会响应 `has invalid data`。',
    },
    {
      en: 'The README was put into `description` in `pyproject.toml`. That key is the short line; the long text belongs to `readme`.',
      'zh-CN': '把 README 写进了 `pyproject.toml` 的 `description`。这个键是一行简介，长文字应该放在 `readme`。',
    },
    {
      en: '`description` is a string over several lines, in `pyproject.toml`, `setup.cfg` or `setup.py`. With maturin it may stand in `Cargo.toml`, which allows line breaks; PyPI then answered `has invalid data`.',
      'zh-CN': '`pyproject.toml`、`setup.cfg` 或 `setup.py` 里的 `description` 是多行字符串。用 maturin 时，它可能写在允许换行的 `Cargo.toml` 里；这时 PyPI 的响应是 `has invalid data`。',
    },
    {
      en: '`setup.py` reads the README into `description` in place of `long_description`.',
      'zh-CN': '`setup.py` 把 README 读进了 `description`，而不是 `long_description`。',
    },
  ],
  fixes: [
    {
      applies: SENT_TWICE,
      changes: 'file',
      when: { en: 'maturin before 1.5.1 uploads', 'zh-CN': '上传用的是 1.5.1 之前的 maturin' },
      steps: [
        {
          en: 'Raise maturin to 1.5.1 or later where the job takes it from: `maturin-version` of `PyO3/maturin-action`, the version that is installed, or the image. Or send the files that are built with another program: `pipx run twine upload` and their paths. The description can stay as it is.',
          'zh-CN': '在作业获取 maturin 的地方把它升级到 1.5.1 或更新的版本：`PyO3/maturin-action` 的 `maturin-version`、安装命令里的版本，或者镜像。也可以换别的程序上传已经构建好的文件：`pipx run twine upload` 加上文件路径。描述不用改。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The description has more than 512 characters', 'zh-CN': '描述超过 512 个字符' },
      steps: [
        {
          en: 'Shorten `description` in `pyproject.toml` (or `setup.cfg`, `setup.py`) to one line of at most 512 characters. The README belongs to `readme`, in `setup.py` to `long_description`.',
          'zh-CN': '把 `pyproject.toml`（或 `setup.cfg`、`setup.py`）里的 `description` 缩短成一行，不超过 512 个字符。README 写在 `readme` 里，`setup.py` 用 `long_description`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 4], not: SENT_TWICE },
      changes: 'file',
      when: { en: 'The description holds a line break', 'zh-CN': '描述里有换行' },
      steps: [
        {
          en: 'Write `description` in `pyproject.toml` (or `setup.cfg`, `setup.py`, `Cargo.toml`) as one line, without a line break at its end. The README belongs to `readme`, in `setup.py` to `long_description`.',
          'zh-CN': '把 `pyproject.toml`（或 `setup.cfg`、`setup.py`、`Cargo.toml`）里的 `description` 写成一行，末尾也不要换行。README 写在 `readme` 里，`setup.py` 用 `long_description`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Read the line `Summary:` in `METADATA` of the wheel. `twine check` of twine 6.1 and later refuses line breaks, but not the length: only PyPI counts the characters.',
      'zh-CN': '看 wheel 里 `METADATA` 的 `Summary:` 一行。twine 6.1 及以上的 `twine check` 会拒绝换行，但不检查长度，字符数只有 PyPI 会数。',
    },
  ],
  next: ['metadata-field-invalid', 'description-failed-to-render-default'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [62, 137] },
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [652, 656] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [230, 237] },
    { repo: 'PyO3/maturin', path: 'issues/1998' },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: 'v1.5.0', lines: [430, 452] },
    { repo: 'PyO3/maturin', path: 'Changelog.md', ref: 'v1.5.1' },
    { repo: 'PyO3/maturin', path: 'issues/2012' },
    { repo: 'PyO3/maturin', path: 'issues/2610' },
  ],
} as const satisfies ErrorEntry;
