import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-check-skipped',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'warning',
  role: 'context',
  among: ['uv publish', 'skipping upload check'],
  messages: [
    { text: 'Indexes search failed because of status code failure: {status}\nWARN Package not found in the registry; skipping upload check for {file}' },
    { text: 'Indexes search failed because of status code failure: 401 Unauthorized' },
    { text: 'Indexes search failed because of status code failure: 403 Forbidden' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Indexes search failed because of status code failure',
  name: { en: 'uv could not read the index, and uploaded without looking', 'zh-CN': 'uv 读不了索引，没有检查就上传了' },
  meaning: {
    en: 'Before it uploads, `uv publish` asks the index which files it has: with `--check-url`, and with `--index`. The index refused this question. uv takes that for “not there”, and sends the file without the check (with `--dry-run` it sends nothing); only with `-v` does it say so. An index that lets files be replaced may have replaced one.',
    'zh-CN': '`uv publish` 在上传之前会先问索引已有哪些文件：用了 `--check-url` 时如此，用了 `--index` 时也如此。索引拒绝了这次查询，uv 却当作“没有这个包”，跳过检查直接上传（用了 `--dry-run` 时什么都不发送），而且只有加了 `-v` 才会说出来。如果索引允许覆盖，已有的文件可能已经被替换。',
  },
  causes: [
    {
      en: 'The credentials for reading the index are missing or wrong. uv does not use those of the upload, `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`, for this question, at least before the first file.',
      'zh-CN': '缺少读取索引的凭据，或者凭据不对。至少在上传第一个文件之前，uv 不会拿上传用的 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD` 来查询。',
    },
    {
      en: 'The index answers so for a package that it does not have yet. Then nothing is amiss.',
      'zh-CN': '有的索引对还不存在的包就会这样响应。这时一切正常。',
    },
  ],
  fixes: [
    {
      alone: true,
      changes: 'nothing',
      when: { en: 'The index asks for credentials to read', 'zh-CN': '读取这个索引需要凭据' },
      steps: [
        {
          en: 'Look at the index whether a file of this version that was there before has been replaced.',
          'zh-CN': '到索引上看看，这个版本原来就有的文件有没有被替换。',
        },
        {
          en: 'For the next run, give the step that runs uv the credentials for reading, too: for an index that `pyproject.toml` names `corp` in `[[tool.uv.index]]`, set `UV_INDEX_CORP_USERNAME` and `UV_INDEX_CORP_PASSWORD`. For an address after `--check-url` that no such table has, they can stand in the address: `https://USER:PASSWORD@…`.',
          'zh-CN': '下一次运行之前，给运行 uv 的步骤也设置读取用的凭据：如果 `pyproject.toml` 的 `[[tool.uv.index]]` 给这个索引起名为 `corp`，就设置 `UV_INDEX_CORP_USERNAME` 和 `UV_INDEX_CORP_PASSWORD`。`--check-url` 后面的地址如果不在这样的表里，可以把凭据写进地址：`https://USER:PASSWORD@…`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'With `uv publish -v`, the next run no longer prints `skipping upload check`.',
      'zh-CN': '用 `uv publish -v` 运行时，不再打印 `skipping upload check`。',
    },
  ],
  next: ['uv-check-url-credentials-missing', 'uv-check-url-query-failed'],
  sources: [
    { repo: 'astral-sh/uv', path: 'issues/16073' },
    { repo: 'astral-sh/uv', path: 'docs/concepts/indexes.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [155, 180] },
  ],
} as const satisfies ErrorEntry;
