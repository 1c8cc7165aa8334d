import type { Condition, ErrorEntry } from '../types.ts';

/** By crates/uv-cli/src/lib.rs: a token excludes a user name and a password, an index by name both addresses. */
const OFFLINE = { wording: [3] } as const satisfies Condition;
const SIGN_IN = { any: [{ wording: [0] }, { wording: [1, 2], values: { option: { holds: ['--token', '--username', '--password'] } } }] } as const satisfies Condition;
const CHECK = { any: [{ values: { option: { holds: ['--check-url'] } } }, { values: { other: { holds: ['--check-url'] } } }, { wording: [2], values: { others: { holds: ['--check-url'] } } }] } as const satisfies Condition;
const INDEX = { wording: [1, 2], values: { option: { holds: ['--index', '-url'] } } } as const satisfies Condition;

export default {
  id: 'uv-arguments-conflict',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: "error: the argument '--username <USERNAME>' cannot be used with '--token <TOKEN>'\n\nUsage: uv publish" },
    { text: "error: the argument '{option}' cannot be used with '{other}'\n\nUsage: uv publish" },
    { text: "error: the argument '{option}' cannot be used with:\n {others}\n\nUsage: uv publish" },
    { text: 'Unable to publish files in offline mode' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "the argument '--username <USERNAME>' cannot be used with '--token <TOKEN>'",
  name: { en: 'uv got two settings that exclude each other', 'zh-CN': 'uv 收到了两个互相排斥的设置' },
  meaning: {
    en: '`uv publish` was given two options that exclude each other, and stopped with exit status 2 before it looked at any file. It names the options even where variables set them: `UV_PUBLISH_TOKEN` is `--token`, `UV_PUBLISH_USERNAME` is `--username`, and so on. An empty variable counts as well.',
    'zh-CN': '`uv publish` 同时收到了两个互相排斥的选项，还没看任何文件就停下了，退出码是 2。即使是变量设置的，它报的也是选项的名字：`UV_PUBLISH_TOKEN` 就是 `--token`，`UV_PUBLISH_USERNAME` 就是 `--username`，以此类推。变量是空的也算。',
  },
  says: {
    applies: OFFLINE,
    en: '`uv publish` was told to work offline, by `--offline`, by a variable or in its settings, and stopped before it looked at any file.',
    'zh-CN': '`uv publish` 被要求离线运行（`--offline`、变量或设置），还没看任何文件就停下了。',
  },
  causes: [
    {
      en: 'The step has `UV_PUBLISH_USERNAME` set to `__token__`, as twine has it, beside `UV_PUBLISH_TOKEN`.',
      'zh-CN': '这个步骤像用 twine 那样把 `UV_PUBLISH_USERNAME` 设为 `__token__`，同时又设置了 `UV_PUBLISH_TOKEN`。',
      applies: SIGN_IN,
    },
    {
      en: 'One of the two is a variable of the whole job, the workflow or the runner, and the other stands in the command.',
      'zh-CN': '其中一个是整个作业、工作流或运行器的变量，另一个写在命令里。',
    },
    {
      en: 'An index that is named by `--index` brings its own addresses along: `publish-url` to upload to, and `url` to look which files are there.',
      'zh-CN': '用 `--index` 指定的索引自带地址：`publish-url` 用来上传，`url` 用来查看已有哪些文件。',
      applies: INDEX,
    },
  ],
  fixes: [
    {
      applies: { ...SIGN_IN, not: { index: ['other'] } },
      changes: 'file',
      when: { en: 'I publish with a token', 'zh-CN': '我用 token 发布' },
      steps: [
        {
          en: 'Keep `UV_PUBLISH_TOKEN` or `--token` alone. Remove `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD` from every `env:` that holds for the step, even where they are empty, and `--username` and `--password` from the command: uv adds the user name `__token__` itself.',
          'zh-CN': '只留下 `UV_PUBLISH_TOKEN` 或 `--token`。从对这个步骤生效的每个 `env:` 里删掉 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`（空的也要删），从命令里去掉 `--username` 和 `--password`：用户名 `__token__` 由 uv 自己加上。',
        },
      ],
    },
    {
      applies: { ...SIGN_IN, index: ['other'] },
      changes: 'file',
      when: { en: 'I publish to another index', 'zh-CN': '我发布到其他索引' },
      steps: [
        {
          en: 'Keep what this index takes. If it wants a user name and a password, remove `UV_PUBLISH_TOKEN` from every `env:` that holds for the step, even where it is empty, and `--token` from the command; if it gives out tokens, remove `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`, `--username` and `--password`.',
          'zh-CN': '只留下这个索引接受的。如果它要用户名和密码，就从对这个步骤生效的每个 `env:` 里删掉 `UV_PUBLISH_TOKEN`（空的也要删），从命令里去掉 `--token`；如果它发放 token，就删掉 `UV_PUBLISH_USERNAME`、`UV_PUBLISH_PASSWORD`、`--username` 和 `--password`。',
        },
      ],
    },
    {
      applies: { ...INDEX, not: CHECK },
      changes: 'file',
      when: { en: 'The upload goes to one index by name and by address', 'zh-CN': '上传的索引既写了名字又写了地址' },
      steps: [
        {
          en: 'Take one of them. Either `--index` or `UV_PUBLISH_INDEX` with the name of a `[[tool.uv.index]]` in `pyproject.toml` that has a `publish-url`; or `--publish-url` or `UV_PUBLISH_URL` with the address. Remove the other one, even an empty variable.',
          'zh-CN': '只留一个。要么用 `--index` 或 `UV_PUBLISH_INDEX`，写 `pyproject.toml` 里某个带 `publish-url` 的 `[[tool.uv.index]]` 的名字；要么用 `--publish-url` 或 `UV_PUBLISH_URL`，写地址。另一个要去掉，空的变量也不要留。',
        },
      ],
    },
    {
      applies: { ...INDEX, ...CHECK },
      changes: 'file',
      when: { en: 'An index by name has a check URL beside it', 'zh-CN': '写了索引的名字，又写了检查 URL' },
      steps: [
        {
          en: 'Keep `--index`, and remove `--check-url` and `--publish-url` from the command and `UV_PUBLISH_CHECK_URL` and `UV_PUBLISH_URL` from every `env:` that holds for the step: uv takes both addresses from the `[[tool.uv.index]]` of that name.',
          'zh-CN': '保留 `--index`，从命令里去掉 `--check-url` 和 `--publish-url`，从对这个步骤生效的每个 `env:` 里删掉 `UV_PUBLISH_CHECK_URL` 和 `UV_PUBLISH_URL`：这两个地址，uv 都取自这个名字的 `[[tool.uv.index]]`。',
        },
      ],
    },
    {
      applies: OFFLINE,
      changes: 'file',
      when: { en: 'The message names the offline mode', 'zh-CN': '信息里写的是离线模式' },
      steps: [
        {
          en: 'Remove `--offline` from the command, `UV_OFFLINE` from every `env:` that holds for the step, or `offline = true` from `uv.toml` or `[tool.uv]`: without the network uv does not upload.',
          'zh-CN': '从命令里去掉 `--offline`，或者从对这个步骤生效的每个 `env:` 里删掉 `UV_OFFLINE`，或者从 `uv.toml`、`[tool.uv]` 里删掉 `offline = true`：不联网，uv 就不上传。',
        },
      ],
    },
    {
      applies: { not: { any: [SIGN_IN, INDEX, OFFLINE] } },
      changes: 'file',
      when: { en: 'They are two other options', 'zh-CN': '是另外两个选项' },
      steps: [
        {
          en: 'Keep one of the two that the message names, and remove the other one from the command, and its variable from every `env:` that holds for the step.',
          'zh-CN': '信息里写的两个只留一个，从命令里去掉另一个，并从对这个步骤生效的每个 `env:` 里删掉它的变量。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Giving the variables an empty value: uv counts a variable that is set, whatever is in it.',
      'zh-CN': '把变量的值设为空：只要变量设置了，无论里面是什么，uv 都算。',
    },
  ],
  verify: [
    {
      en: 'The next run prints `Publishing` and the address. Nothing was sent before, so no version number is used up.',
      'zh-CN': '下一次运行会打印 `Publishing` 和地址。之前什么也没有发送，没有消耗版本号。',
    },
  ],
  next: ['uv-missing-credentials', 'uv-password-without-username', 'uv-index-not-found', 'uv-option-value-invalid'],
  sources: [{ repo: 'astral-sh/uv', path: 'crates/uv-cli/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [7614, 7720] }],
} as const satisfies ErrorEntry;
