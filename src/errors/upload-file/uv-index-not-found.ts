import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-index-not-found',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [{ text: 'error: Index not found: `{name}`. Found indexes: `{names}`' }, { text: "error: No indexes were found, can't use index: `{name}`" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'error: Index not found:',
  name: { en: 'uv knows no index of this name', 'zh-CN': 'uv 不知道这个名字的索引' },
  meaning: {
    en: '`uv publish --index` looks for the name among the `[[tool.uv.index]]` tables of `pyproject.toml` or `uv.toml`, as seen from the directory in which it runs, and did not find it. Capitals count. Nothing was sent.',
    'zh-CN': '`uv publish --index` 从运行它的目录出发，在 `pyproject.toml` 或 `uv.toml` 的 `[[tool.uv.index]]` 里找这个名字，没有找到。区分大小写。什么都没有发送。',
  },
  says: {
    en: 'uv has no index `{name}`; it knows `{names}`. Nothing was sent.',
    'zh-CN': 'uv 没有名为 `{name}` 的索引；它知道的是 `{names}`。什么都没有发送。',
  },
  causes: [
    {
      en: 'The name is misspelt, or written with other capitals.',
      'zh-CN': '名字写错了，或者大小写不同。',
      applies: { wording: [0] },
    },
    {
      en: 'The name is `pypi`: PyPI is the default and needs no name.',
      'zh-CN': '写的是 `pypi`：PyPI 是默认值，不用写名字。',
      applies: { values: { name: { is: ['pypi'] } } },
    },
    {
      en: 'The publish job has no `pyproject.toml`, because it has no checkout, or uv runs in another directory than that of the file. In a workspace the root counts.',
      'zh-CN': '发布作业里没有 `pyproject.toml`（没有 checkout），或者 uv 不在这个文件所在的目录运行。在工作区里，以根目录为准。',
      applies: { wording: [1] },
    },
    {
      en: 'One fault in `[tool.uv]` makes uv drop all of it, with a warning `Failed to parse` above.',
      'zh-CN': '`[tool.uv]` 里有一处错误，uv 就会丢掉整节，上方有 `Failed to parse` 警告。',
      applies: { near: ['during settings discovery'] },
    },
    {
      en: 'The variable `UV_PUBLISH_INDEX` is set and empty: the name between the backticks is empty.',
      'zh-CN': '设置了 `UV_PUBLISH_INDEX` 变量，但它是空的：反引号之间什么也没有。',
      applies: { values: { name: { is: [''] } } },
    },
  ],
  fixes: [
    {
      applies: { any: [{ wording: [1], near: ['uv publish` is experimental'] }, { program: ['uv'], before: '0.5.10' }], not: { values: { name: { is: ['pypi', ''] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'This uv is an old one', 'zh-CN': '用的是旧版 uv' },
      steps: [
        {
          en: 'Update uv: before 0.5.10 it does not find an index that has `explicit = true`. Until then name the address, with `--publish-url` and the `publish-url` of the table.',
          'zh-CN': '升级 uv：0.5.10 以前的版本找不到写了 `explicit = true` 的索引。在升级之前，用 `--publish-url` 写出表里 `publish-url` 的地址。',
        },
        {
          en: 'If the index has no `explicit = true`, see that the publish job checks the repository out: without its `pyproject.toml` uv knows no index.',
          'zh-CN': '如果这个索引没有写 `explicit = true`，就看发布作业有没有 checkout 仓库：没有仓库里的 `pyproject.toml`，uv 一个索引也不知道。',
        },
      ],
    },
    {
      applies: { near: ['during settings discovery'] },
      certain: true,
      changes: 'file',
      when: { en: 'A warning above names a fault in `pyproject.toml`', 'zh-CN': '上方的警告指出 `pyproject.toml` 有错' },
      steps: [
        {
          en: 'Correct `pyproject.toml` at the line that the warning names: until then uv drops all of `[tool.uv]`, every `[[tool.uv.index]]` with it. An index needs `url` as well as `name` and `publish-url`.',
          'zh-CN': '在警告指出的那一行改正 `pyproject.toml`：在那之前，uv 会丢掉整个 `[tool.uv]`，包括所有 `[[tool.uv.index]]`。一个索引除了 `name` 和 `publish-url`，还要有 `url`。',
        },
      ],
    },
    {
      applies: { values: { name: { is: ['pypi'] } }, not: { near: ['during settings discovery'] } },
      changes: 'file',
      when: { en: 'I publish to PyPI', 'zh-CN': '我发布到 PyPI' },
      steps: [
        {
          en: 'Leave out `--index`, and `UV_PUBLISH_INDEX` where it is set: without either uv publishes to PyPI.',
          'zh-CN': '去掉 `--index`；如果设置了 `UV_PUBLISH_INDEX`，也去掉：两个都没有时，uv 就发布到 PyPI。',
        },
      ],
    },
    {
      applies: { values: { name: { is: [''] } } },
      changes: 'file',
      when: { en: 'The name is empty', 'zh-CN': '名字是空的' },
      steps: [
        {
          en: '`UV_PUBLISH_INDEX` is empty in this job. Give it the name of an index, or take the variable out of the `env:` if PyPI is meant.',
          'zh-CN': '`UV_PUBLISH_INDEX` 在这个作业里是空的。给它填上索引的名字；如果本来要发布到 PyPI，就从 `env:` 里删掉这个变量。',
        },
      ],
    },
    {
      applies: { wording: [0], not: { values: { name: { is: ['pypi', ''] } } } },
      changes: 'file',
      when: { en: 'The name is misspelt', 'zh-CN': '名字写错了' },
      steps: [
        {
          en: 'Write one of the names after `Found indexes:` after `--index` or into `UV_PUBLISH_INDEX`, with the same capitals, as in `uv publish --index corp`; or give `pyproject.toml` a `[[tool.uv.index]]` of the name that you use.',
          'zh-CN': '把 `--index` 后面或 `UV_PUBLISH_INDEX` 里的名字换成 `Found indexes:` 后面列出的一个，大小写一致，比如 `uv publish --index corp`；或者在 `pyproject.toml` 里为你用的名字加一个 `[[tool.uv.index]]`。',
        },
      ],
    },
    {
      applies: { wording: [1], rules: ['uv-index-without-checkout'], not: { values: { name: { is: ['', 'pypi'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'The job does not check the repository out', 'zh-CN': '作业没有检出仓库' },
      steps: [
        {
          en: 'Make `actions/checkout` the first step of the job that runs `uv publish`, before the files are downloaded: the workflow beside the log has none there, so uv sees no `pyproject.toml`. Only if that file has no `[[tool.uv.index]]` with this `name`, `url` and `publish-url`, add one.',
          'zh-CN': '在运行 `uv publish` 的作业里，把 `actions/checkout` 放在第一步，下载文件之前：一起粘贴的工作流里，这一步之前没有它，uv 就看不到 `pyproject.toml`。只有当这个文件里没有带这个 `name`、`url` 和 `publish-url` 的 `[[tool.uv.index]]` 时，才需要加上。',
        },
      ],
    },
    {
      applies: { wording: [1], not: { any: [{ rules: ['uv-index-without-checkout'] }, { values: { name: { is: ['', 'pypi'] } } }, { near: ['during settings discovery'] }] } },
      changes: 'file',
      when: { en: 'uv finds no index at all', 'zh-CN': 'uv 一个索引也没找到' },
      steps: [
        {
          en: 'Give the `pyproject.toml` of the workspace root, as seen from the current directory, a `[[tool.uv.index]]` with this `name`, `url` and `publish-url`, and let the publish job check the repository out.',
          'zh-CN': '在工作区根目录（从当前目录看）的 `pyproject.toml` 里加一个 `[[tool.uv.index]]`，写上这个 `name`、`url` 和 `publish-url`，并让发布作业 checkout 仓库。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run begins with `Publishing` and the address of the index that you mean.',
      'zh-CN': '下一次运行以 `Publishing` 和你想用的索引的地址开头。',
    },
  ],
  next: ['uv-index-publish-url-missing', 'uv-missing-credentials', 'uv-option-value-invalid'],
  sources: [
    { repo: 'astral-sh/uv', path: 'issues/9919' },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [64, 92] },
  ],
} as const satisfies ErrorEntry;
