import type { ErrorEntry } from '../types.ts';

export default {
  id: 'email-or-dynamic-field-invalid',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "'{address}' is not a valid email address: {reason} See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "Dynamic field '{field}' is not a valid dynamic field. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'{field}' is not allowed as a dynamic field. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'{field}' is not a valid dynamic field. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'{field}' has invalid data. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'{field}' is not a valid dynamic field" },
    { text: "'{field}' is not allowed as a dynamic field" },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is not a valid email address',
  name: { en: 'An email address or a dynamic field is not valid', 'zh-CN': '邮箱地址或 dynamic 字段不合法' },
  meaning: {
    en: 'PyPI refuses one of three things in the metadata: the address of an author or maintainer, an entry of `Dynamic`, or a field that arrived in a form it cannot read.',
    'zh-CN': 'PyPI 拒绝了元数据里三类内容之一：作者或维护者的邮箱地址、`Dynamic` 的某一项，或者格式让它读不懂的字段。',
  },
  causes: [
    {
      en: 'A placeholder address: `octocat@localhost` and `me@example` lack a dot after the @ sign; `jane@example.test` ends in a reserved name.',
      'zh-CN': '占位用的地址：`octocat@localhost` 和 `me@example` 在 @ 后面没有点；`jane@example.test` 以保留名称结尾。',
    },
    {
      en: 'The field for the address holds a name only, or `jane at example.com`.',
      'zh-CN': '地址字段里只有名字，或者写成了 `jane at example.com`。',
    },
    {
      en: 'The build tool lists `Name`, `Version` or an unknown field under `Dynamic`.',
      'zh-CN': '构建工具在 `Dynamic` 里列出了 `Name`、`Version` 或未知的字段。',
    },
    {
      en: '`has invalid data`: an upload tool sends a field several times that may stand there only once.',
      'zh-CN': '`has invalid data`：上传工具把只允许出现一次的字段发送了多次。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The message quotes an address', 'zh-CN': '错误信息里引用了邮箱地址' },
      steps: [
        {
          en: 'Correct or remove the quoted address: `email` under `authors` and `maintainers` in `pyproject.toml` (in `setup.cfg` and `setup.py`: `author_email`, `maintainer_email`). An address is not required.',
          'zh-CN': '改正或删掉错误信息里的那个邮箱地址：它写在 `pyproject.toml` 的 `authors` 和 `maintainers` 的 `email` 里（`setup.cfg` 和 `setup.py` 里是 `author_email`、`maintainer_email`）。邮箱不是必填的。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 5, 6] },
      changes: 'file',
      when: { en: 'The message is about a dynamic field', 'zh-CN': '错误信息说的是 dynamic 字段' },
      steps: [
        {
          en: 'Raise the build tool, which writes `Dynamic`, in `requires` of `[build-system]` in `pyproject.toml`, and build again.',
          'zh-CN': '`Dynamic` 由构建工具写入：在 `pyproject.toml` 的 `[build-system]` 里提高 `requires` 中构建工具的版本，然后重新构建。',
        },
        {
          en: 'If that changes nothing, look whether `dynamic` under `[project]` lists the quoted field, and take it out.',
          'zh-CN': '如果没有变化，看 `[project]` 的 `dynamic` 有没有列出错误信息里的那个字段，有就去掉。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'file',
      when: { en: 'The message says `has invalid data`', 'zh-CN': '错误信息是 `has invalid data`' },
      steps: [
        {
          en: 'Write the quoted field once and on one line in `pyproject.toml` (`setup.cfg`, `setup.py`, `Cargo.toml`), and build again.',
          'zh-CN': '在 `pyproject.toml`（`setup.cfg`、`setup.py`、`Cargo.toml`）里，把错误信息里的那个字段只写一次，写在一行里，然后重新构建。',
        },
        {
          en: 'If it is right there, read it in `METADATA` of the wheel, and raise the upload tool.',
          'zh-CN': '如果那里没有问题，就在 wheel 的 `METADATA` 里查看它，并升级上传工具。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`twine check`: it finds a wrong dynamic field, but does not look at addresses.',
      'zh-CN': '`twine check`：它能发现错误的 dynamic 字段，但不检查邮箱地址。',
    },
  ],
  verify: [
    {
      en: 'Read `Author-email`, `Maintainer-email` and `Dynamic` in `METADATA` of the wheel and in `PKG-INFO` of the sdist.',
      'zh-CN': '看 wheel 里 `METADATA` 和 sdist 里 `PKG-INFO` 的 `Author-email`、`Maintainer-email` 和 `Dynamic`。',
    },
  ],
  next: ['metadata-field-invalid', 'url-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [139, 160] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [263, 274] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [338, 384] },
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [704, 715] },
  ],
} as const satisfies ErrorEntry;
