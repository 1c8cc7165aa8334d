import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-settings-not-parsed',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'warning',
  messages: [
    { text: 'Failed to parse `{path}` during settings discovery:\n  TOML parse error at line {line}, column {column}{excerpt}unknown field `{field}`, expected' },
    { text: 'Failed to parse `{path}` during settings discovery:\n  TOML parse error at line {line}, column {column}{excerpt}missing field `{field}`' },
    { text: 'Failed to parse `{path}` during settings discovery:\n  TOML parse error at line {line}, column {column}' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'during settings discovery: TOML parse error at line',
  name: { en: 'uv drops all its settings in pyproject.toml', 'zh-CN': 'uv 丢掉了 pyproject.toml 里它的所有设置' },
  meaning: {
    en: 'uv could not read `[tool.uv]` in `pyproject.toml`. It warns, drops all of it, not only the line at fault, and goes on with its defaults. So `uv publish` no longer knows your `publish-url` and your indexes, uploads to PyPI, and the job ends green.',
    'zh-CN': 'uv 读不懂 `pyproject.toml` 里的 `[tool.uv]`。它发出警告，丢掉整节（不只是出错的那一行），再按默认设置继续。于是 `uv publish` 不再知道你的 `publish-url` 和各个索引，就会上传到 PyPI，而作业是绿的。',
  },
  says: {
    en: 'uv stumbled over `{field}` in `{path}`, line `{line}`, and dropped all of `[tool.uv]` there. It went on with its defaults, and the files went to `{host}`.',
    'zh-CN': 'uv 在 `{path}` 第 `{line}` 行的 `{field}` 处读不下去，丢掉了其中的整个 `[tool.uv]`。它按默认设置继续，文件发往 `{host}`。',
  },
  causes: [
    {
      en: 'A key in `[tool.uv]` is misspelt or stands in the wrong table, or only a newer uv knows it.',
      'zh-CN': '`[tool.uv]` 里有个键写错了、放错了表，或者只有更新的 uv 才认识。',
      applies: { wording: [0] },
    },
    {
      en: 'A table lacks a key: `[[tool.uv.index]]` needs `url`, even where only `publish-url` is used.',
      'zh-CN': '某个表缺了键：`[[tool.uv.index]]` 必须有 `url`，哪怕只用到 `publish-url`。',
      applies: { wording: [1] },
    },
    {
      en: 'A value is of another type than uv expects, or only a newer uv takes it, or the file is no valid TOML.',
      'zh-CN': '某个值的类型不是 uv 要的，或者只有更新的 uv 才接受，或者文件不是合法的 TOML。',
      applies: { wording: [2] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'uv does not know a key', 'zh-CN': 'uv 不认识某个键' },
      steps: [
        {
          en: 'In `pyproject.toml`, correct or remove the key that the warning marks. If it is a new one, update uv in this job instead. Until then all of `[tool.uv]` is dropped, `publish-url` with it.',
          'zh-CN': '在 `pyproject.toml` 里改正或删掉警告标出的那个键。如果它是新加入 uv 的，就改为更新这个作业里的 uv。在那之前，整个 `[tool.uv]` 都不起作用，包括 `publish-url`。',
        },
        {
          en: 'Look at the line `Publishing … to`: it names the address that the files went to. If they went to PyPI and were not meant for it, delete the release there: open the project, [[releases]], then [[release-options > delete]]. Whoever fetched them before has them.',
          'zh-CN': '看 `Publishing … to` 这一行：它写出文件发往的地址。如果文件传到了 PyPI 而本不该公开，就在那里删除这个版本：打开项目的 [[releases]]，点 [[release-options > delete]]。在那之前下载过的人已经拿到了。',
        },
        {
          en: 'To be safe from it, give the address with the command as well: `uv publish --publish-url`.',
          'zh-CN': '为了不再发生，在命令里也写上地址：`uv publish --publish-url`。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'A table lacks a key', 'zh-CN': '某个表缺了键' },
      steps: [
        {
          en: 'In `pyproject.toml`, add the missing key to the table that the warning marks. `[[tool.uv.index]]` needs `url`, the address of the simple index, as well as `name` and `publish-url`. Until then all of `[tool.uv]` is dropped.',
          'zh-CN': '在 `pyproject.toml` 里给警告标出的表补上缺少的键。`[[tool.uv.index]]` 除了 `name` 和 `publish-url`，还必须有 `url`，也就是 simple 索引的地址。在那之前，整个 `[tool.uv]` 都不起作用。',
        },
        {
          en: 'Look at the line `Publishing … to`: it names the address that the files went to.',
          'zh-CN': '看 `Publishing … to` 这一行：它写出文件发往的地址。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'uv cannot read a value or the file', 'zh-CN': 'uv 读不懂某个值或整个文件' },
      steps: [
        {
          en: 'In `pyproject.toml`, correct the line that the warning names, or update uv in this job if a newer one takes the value. Until then all of `[tool.uv]` is dropped, `publish-url` with it.',
          'zh-CN': '在 `pyproject.toml` 里改正警告指出的那一行；如果更新的 uv 接受这个值，就更新这个作业里的 uv。在那之前，整个 `[tool.uv]` 都不起作用，包括 `publish-url`。',
        },
        {
          en: 'Look at the line `Publishing … to`: it names the address that the files went to.',
          'zh-CN': '看 `Publishing … to` 这一行：它写出文件发往的地址。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run`: the warning is gone, and `Checking … against` names the address that you mean. It uploads nothing.',
      'zh-CN': '运行 `uv publish --dry-run`：警告不再出现，`Checking … against` 写出的是你想用的地址。它什么也不上传。',
    },
  ],
  next: ['uv-index-not-found', 'uv-index-publish-url-missing', 'uv-missing-credentials'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-settings/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [95, 123] },
    { repo: 'astral-sh/uv', path: 'issues/5934' },
  ],
} as const satisfies ErrorEntry;
