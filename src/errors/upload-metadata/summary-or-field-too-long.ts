import type { ErrorEntry } from '../types.ts';

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
  causes: [
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
      applies: { wording: [1, 2, 3, 4] },
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
    { repo: 'PyO3/maturin', path: 'issues/2012' },
    { repo: 'PyO3/maturin', path: 'issues/2610' },
  ],
} as const satisfies ErrorEntry;
