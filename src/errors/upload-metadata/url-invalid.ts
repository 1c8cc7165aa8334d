import type { ErrorEntry } from '../types.ts';

export default {
  id: 'url-invalid',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "'{url}' is not a valid url. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'UNKNOWN' is not a valid url. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'{label}' must be 32 characters or less. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: 'Must have a URL. See https://packaging.python.org/specifications/core-metadata for more information.' },
    { text: 'Must have a label. See https://packaging.python.org/specifications/core-metadata for more information.' },
    { text: "400 '' is not a valid url. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "400 Bad Request from {address} '' is not a valid url. See https://packaging.python.org/specifications/core-metadata for more information." },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is not a valid url',
  name: { en: 'A project URL is not accepted', 'zh-CN': '项目 URL 不被接受' },
  meaning: {
    en: 'PyPI refuses a link in the metadata: the home page, the download URL or one of the project URLs. It takes only addresses with `http://` or `https://`, and labels of at most 32 characters.',
    'zh-CN': 'PyPI 拒绝了元数据里的一个链接：主页、下载地址或某个项目 URL。它只接受带 `http://` 或 `https://` 的地址，标签最多 32 个字符。',
  },
  causes: [
    {
      en: 'The scheme is missing: `github.com/octo-org/sampleproject` or `www.example.org`.',
      'zh-CN': '没有写协议：`github.com/octo-org/sampleproject` 或 `www.example.org`。',
    },
    {
      en: 'Another scheme: `git+https://…`, `ssh://…`, `mailto:…` or `git@github.com:…`.',
      'zh-CN': '用了其他协议：`git+https://…`、`ssh://…`、`mailto:…` 或 `git@github.com:…`。',
    },
    {
      en: 'The label of a project URL, the key on the left, has more than 32 characters.',
      'zh-CN': '项目 URL 的标签（等号左边的键）超过 32 个字符。',
    },
    {
      en: 'A placeholder such as `TODO`, or an empty value, is left over from a template.',
      'zh-CN': '模板里的占位符（如 `TODO`）或空值没有改掉。',
    },
  ],
  fixes: [
    {
      applies: { wording: [5, 6] },
      changes: 'file',
      when: { en: 'The message quotes nothing', 'zh-CN': '错误信息里引用的是空值' },
      steps: [
        {
          en: 'An address is empty: fill in the line that has no address in `[project.urls]` of `pyproject.toml`, or remove it (in `setup.cfg` and `setup.py`: `url`, `download_url`, `project_urls`).',
          'zh-CN': '有一个地址是空的：在 `pyproject.toml` 的 `[project.urls]` 里找到没有地址的那一行，补上或删掉（`setup.cfg` 和 `setup.py` 里是 `url`、`download_url`、`project_urls`）。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The message quotes an address', 'zh-CN': '错误信息里引用的是地址' },
      steps: [
        {
          en: 'Correct the quoted address in `[project.urls]` of `pyproject.toml` (in `setup.cfg` and `setup.py`: `url`, `download_url`, `project_urls`): write it in full, with `https://`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project.urls]` 里改正错误信息里的那个地址（`setup.cfg` 和 `setup.py` 里是 `url`、`download_url`、`project_urls`）：写带 `https://` 的完整地址。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The message quotes `UNKNOWN`', 'zh-CN': '错误信息里引用的是 `UNKNOWN`' },
      steps: [
        {
          en: 'Raise setuptools to 61 or later in `requires` of `[build-system]` in `pyproject.toml`, or give the project an `url` in `setup.py` or `setup.cfg`: releases up to 60.5 write `UNKNOWN` for a home page that is missing.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 中的 setuptools 提高到 61 或更新的版本，或者在 `setup.py`、`setup.cfg` 里给项目写上 `url`：60.5 及更早的版本在缺少主页时会写 `UNKNOWN`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The label is too long', 'zh-CN': '标签太长' },
      steps: [
        {
          en: 'Shorten the quoted label, the key on the left in `[project.urls]` of `pyproject.toml` (or in `project_urls`), to 32 characters or less.',
          'zh-CN': '把错误信息里的标签缩短到 32 个字符以内，它是 `pyproject.toml` 的 `[project.urls]`（或 `project_urls`）里等号左边的键。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [3, 4] },
      changes: 'file',
      when: { en: 'An address or a label is empty', 'zh-CN': '地址或标签是空的' },
      steps: [
        {
          en: 'In `[project.urls]` of `pyproject.toml` (or in `project_urls`) fill in the empty line or remove it.',
          'zh-CN': '在 `pyproject.toml` 的 `[project.urls]`（或 `project_urls`）里，把空着的那一行补上或删掉。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: '`twine check`: it does not look at URLs.',
      'zh-CN': '`twine check`：它不检查 URL。',
    },
  ],
  verify: [
    {
      en: 'Read the lines `Project-URL`, `Home-page` and `Download-URL` in `METADATA` of the wheel: behind the label and the comma each needs an address that begins with `https://` or `http://`.',
      'zh-CN': '看 wheel 里 `METADATA` 的 `Project-URL`、`Home-page` 和 `Download-URL` 各行：标签和逗号之后，地址必须以 `https://` 或 `http://` 开头。',
    },
  ],
  next: ['metadata-field-invalid', 'email-or-dynamic-field-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'issues/15628' },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [192, 221] },
    { repo: 'pypi/warehouse', path: 'warehouse/utils/http.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [49, 68] },
    { repo: 'pypa/twine', path: 'twine/commands/check.py', ref: '7.0.0', lines: [77, 108] },
  ],
} as const satisfies ErrorEntry;
