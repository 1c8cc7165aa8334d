import type { ErrorEntry } from '../types.ts';

export default {
  id: 'description-content-type-invalid',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "'description-content-type' must be one of {allowed}, not '{value}'. See https://packaging.python.org/specifications/core-metadata for more information.",
    },
    {
      text: "valid Markdown variants for 'description-content-type' are {allowed}, not '{value}'. See https://packaging.python.org/specifications/core-metadata for more information.",
    },
    {
      text: "'description-content-type' can only specify the UTF-8 charset, not '{value}'. See https://packaging.python.org/specifications/core-metadata for more information.",
    },
    { text: "'{value}' is not a valid content type for 'description-content-type'" },
    { text: "InvalidDistribution: Invalid distribution metadata: 'description-content-type' must be one of {allowed}, not '{value}'", since: 'twine 6.1.0' },
    { text: "InvalidDistribution: Invalid distribution metadata: valid Markdown variants for 'description-content-type' are {allowed}, not '{value}'", since: 'twine 6.1.0' },
    { text: "InvalidDistribution: Invalid distribution metadata: 'description-content-type' can only specify the UTF-8 charset, not '{value}'", since: 'twine 6.1.0' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: "'description-content-type' must be one of",
  name: { en: 'The content type of the README is not allowed', 'zh-CN': 'README 的内容类型不被允许' },
  meaning: {
    en: 'The metadata declares a format for the long description that does not exist, or a charset or Markdown variant that is not allowed. twine 6.1 and later says so before uploading (`InvalidDistribution`): it reads all files before it sends the first, so nothing was uploaded. Otherwise PyPI says it, and files before this one may be there.',
    'zh-CN': '元数据给长描述声明了不存在的格式，或者不允许的字符集或 Markdown 变体。twine 6.1 及以上会在上传前报出来（`InvalidDistribution`）：它先读完所有文件再发送，所以什么都没有上传。否则由 PyPI 报出来，这之前的文件可能已经传上去了。',
  },
  says: {
    en: 'The metadata gives `{value}` in the content type of the README, and that is not allowed.',
    'zh-CN': '元数据在 README 的内容类型里写的是 `{value}`，这是不允许的。',
  },
  causes: [
    {
      en: 'A made-up type: `text/md`, `text/rst`, `text/x-markdown`, or only `markdown`.',
      'zh-CN': '自己想出来的类型：`text/md`、`text/rst`、`text/x-markdown`，或者只写了 `markdown`。',
    },
    {
      en: 'HTML: `text/html` is not accepted.',
      'zh-CN': 'HTML：不接受 `text/html`。',
    },
    {
      en: 'A charset other than `UTF-8`. `UTF8` without the hyphen is refused too.',
      'zh-CN': '字符集不是 `UTF-8`。不带连字符的 `UTF8` 也会被拒绝。',
    },
    {
      en: 'A `variant` other than `GFM` or `CommonMark`. Upper and lower case matter here.',
      'zh-CN': '`variant` 不是 `GFM` 或 `CommonMark`。这里区分大小写。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 3, 4] },
      changes: 'file',
      when: { en: 'The type is not allowed', 'zh-CN': '类型不被允许' },
      steps: [
        {
          en: 'Under `[project]` in `pyproject.toml` write `readme = { file = "README.md", content-type = "text/markdown" }`, or in `setup.py` or `setup.cfg` set `long_description_content_type` to `text/markdown`. The other two types are `text/x-rst` and `text/plain`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 下写 `readme = { file = "README.md", content-type = "text/markdown" }`，或者在 `setup.py`、`setup.cfg` 里把 `long_description_content_type` 设为 `text/markdown`。另外两种类型是 `text/x-rst` 和 `text/plain`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [1, 5] },
      changes: 'file',
      when: { en: 'The Markdown variant is not allowed', 'zh-CN': 'Markdown 变体不被允许' },
      steps: [
        {
          en: 'In the content type of the README, in `pyproject.toml` or `setup.py`, write `variant=GFM` or `variant=CommonMark` with these very capitals, or leave `variant` out.',
          'zh-CN': '在 `pyproject.toml` 或 `setup.py` 里 README 的内容类型中写 `variant=GFM` 或 `variant=CommonMark`，大小写照此，或者去掉 `variant`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [2, 6] },
      changes: 'file',
      when: { en: 'The charset is not allowed', 'zh-CN': '字符集不被允许' },
      steps: [
        {
          en: 'In the content type of the README, in `pyproject.toml` or `setup.py`, write `charset=UTF-8` with the hyphen, or leave `charset` out, and save the README in UTF-8.',
          'zh-CN': '在 `pyproject.toml` 或 `setup.py` 里 README 的内容类型中写带连字符的 `charset=UTF-8`，或者去掉 `charset`，并把 README 存成 UTF-8。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `twine check --strict dist/*` with twine 6.1 or later. It checks the type and renders the README, and uploads nothing.',
      'zh-CN': '用 twine 6.1 或更新的版本运行 `twine check --strict dist/*`。它会检查类型并渲染 README，不会上传任何东西。',
    },
  ],
  next: ['description-failed-to-render', 'twine-check-description-warnings'],
  sources: [
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [658, 702] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [230, 237] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [698, 739] },
  ],
} as const satisfies ErrorEntry;
