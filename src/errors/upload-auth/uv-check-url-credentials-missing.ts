import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-check-url-credentials-missing',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'error: Failed to query check URL\n  cause: Failed to fetch: {address}\n  cause: Missing credentials for: {url}', since: 'uv 0.12.22' },
    { text: 'error: Failed to query check URL\n  cause: Failed to fetch: `{address}`\n  cause: Missing credentials for {url}', since: 'uv 0.12.14', until: 'uv 0.12.21' },
    { text: 'error: Failed to query check URL\n  Caused by: Failed to fetch: `{address}`\n  Caused by: Missing credentials for {url}', until: 'uv 0.12.13' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Failed to query check URL cause: Failed to fetch',
  name: { en: 'uv has no credentials to read the index before it uploads', 'zh-CN': '上传前要查看索引，而 uv 没有读取它的凭据' },
  meaning: {
    en: 'Before `uv publish` sends a file, it asks the index which files it has: with `--check-url`, and with `--index`. For that request uv has no credentials. It does not use those of the upload for it, `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`, and stopped there.',
    'zh-CN': '`uv publish` 在发送文件之前，会先问索引已有哪些文件：用了 `--check-url` 时如此，用了 `--index` 时也如此。这次查询 uv 没有凭据。它不会拿上传用的 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD` 来查询，于是就此停下。',
  },
  says: {
    en: 'Before it sends a file, uv asks `{address}` which files are there, and for that it has no credentials. It does not use those of the upload, and stopped there.',
    'zh-CN': '发送文件之前，uv 会先问 `{address}` 已有哪些文件，而这次查询它没有凭据。它不会使用上传的凭据，就此停下。',
  },
  causes: [
    {
      en: 'The index has a name in `[[tool.uv.index]]`, with `authenticate = "always"`, and the job lacks the two variables for that name.',
      'zh-CN': '索引在 `[[tool.uv.index]]` 里有名字，并设了 `authenticate = "always"`，而作业里没有与这个名字对应的两个变量。',
    },
    {
      en: 'uv 0.8.14 was reported not to find the credentials of an index, and that was mended right after it.',
      'zh-CN': '有人报告 uv 0.8.14 找不到索引的凭据，紧接着的版本已经修复。',
    },
    {
      en: 'The password is a secret that is [empty in this job](/cause/#empty-secret).',
      'zh-CN': '密码来自 secret，而它[在这个作业里是空的](/cause/#empty-secret)。',
    },
  ],
  fixes: [
    {
      applies: { wording: [2], not: { any: [{ before: '0.8.14' }, { from: '0.8.15' }] } },
      changes: 'file',
      when: { en: 'The job runs uv 0.8.14', 'zh-CN': '作业用的是 uv 0.8.14' },
      steps: [
        {
          en: 'Update uv in this job to 0.8.15 or later: 0.8.14 was reported to lose the credentials of the index when it asks which files are there.',
          'zh-CN': '把这个作业里的 uv 更新到 0.8.15 或更新的版本：有人报告 0.8.14 查询已有哪些文件时会丢掉索引的凭据。',
        },
      ],
    },
    {
      applies: { not: { from: '0.8.14', before: '0.8.15' } },
      changes: 'file',
      when: { en: 'uv is of another release', 'zh-CN': '用的是其他版本的 uv' },
      steps: [
        {
          en: 'Give the step that runs uv the credentials for reading this index, too: for one that `pyproject.toml` names `corp` in `[[tool.uv.index]]`, set `UV_INDEX_CORP_USERNAME` and `UV_INDEX_CORP_PASSWORD`. The ones for the upload, `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`, stay beside them.',
          'zh-CN': '给运行 uv 的步骤也设置读取这个索引的凭据：如果 `pyproject.toml` 的 `[[tool.uv.index]]` 给它起名为 `corp`，就设置 `UV_INDEX_CORP_USERNAME` 和 `UV_INDEX_CORP_PASSWORD`。上传用的 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD` 仍要保留。',
        },
        {
          en: 'Without a name, put user name and password into the address of `--check-url`, or leave the option out: uv then uploads without looking.',
          'zh-CN': '索引没有名字时，把用户名和密码写进 `--check-url` 的地址，或者去掉这个选项：uv 就不看索引、直接上传。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes on to `Uploading`. Nothing was sent, so the version number is still free.',
      'zh-CN': '下一次运行会走到 `Uploading`。这次什么都没有发送，版本号还能用。',
    },
  ],
  next: ['uv-check-url-query-failed', 'uv-missing-credentials', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [952, 1000] },
    { repo: 'astral-sh/uv', path: 'crates/uv-auth/src/middleware.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [548, 571] },
    { repo: 'astral-sh/uv', path: 'docs/concepts/indexes.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [155, 180] },
    { repo: 'astral-sh/uv', path: 'issues/15587' },
    { repo: 'astral-sh/uv', path: 'issues/16236' },
  ],
} as const satisfies ErrorEntry;
