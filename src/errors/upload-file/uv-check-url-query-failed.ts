import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-check-url-query-failed',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'Failed to query check URL\n  cause: Unsupported `Content-Type` "{type}" for {url}. Expected JSON or HTML.', since: 'uv 0.12.14' },
    { text: 'Failed to query check URL\n  Caused by: Unsupported `Content-Type` "{type}" for {url}. Expected JSON or HTML.', until: 'uv 0.12.13' },
    { text: 'Failed to query check URL{causes}HTTP status server error ({status}) for url ({url})' },
    { text: 'error: Failed to query check URL' },
    { text: 'error: Failed to query check URL\n  Caused by: Package `{package}` was not found in the registry' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Failed to query check URL',
  name: { en: 'uv cannot read the index that it looks into before it uploads', 'zh-CN': 'uv 读不到上传前要查看的索引' },
  meaning: {
    en: 'With `--check-url`, `uv publish` asks the index which files it has, before it sends one. It got no index page for an answer, and stopped there.',
    'zh-CN': '有 `--check-url` 时，`uv publish` 在发送文件之前会先问索引已有哪些文件。它得到的响应不是索引页面，于是就此停下。',
  },
  says: {
    en: 'Before it sends a file, `uv publish` asks `{url}` which files are there. The answer was no index page, and uv stopped there.',
    'zh-CN': '发送文件之前，`uv publish` 会先问 `{url}` 已有哪些文件。响应不是索引页面，uv 就此停下。',
  },
  causes: [
    {
      en: 'The package is new on a registry such as that of GitLab, which passes the question on to `pypi.org`. uv before 0.11.17 did not follow, and complained about the plain text of the redirect.',
      'zh-CN': '这个包在注册表（比如 GitLab 的）里还不存在，注册表把问题转给了 `pypi.org`。0.11.17 之前的 uv 不会跟随跳转，只会抱怨跳转页面是纯文本。',
      applies: { wording: [0, 1] },
    },
    {
      en: 'The index or a server in front of it is disturbed.',
      'zh-CN': '索引或它前面的服务器出了故障。',
      applies: { wording: [2] },
    },
    {
      en: 'The address is none of a simple index, or the runner does not reach it.',
      'zh-CN': '地址不是 simple 索引的地址，或者运行器连不上它。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1] },
      changes: 'file',
      when: { en: 'The answer was neither JSON nor HTML', 'zh-CN': '响应既不是 JSON 也不是 HTML' },
      steps: [
        {
          en: 'Update uv in this job to 0.11.17 or later, which follows a registry that passes the question on. Where you cannot, leave out `--check-url` and `UV_PUBLISH_CHECK_URL` for the first upload of the package.',
          'zh-CN': '把这个作业里的 uv 更新到 0.11.17 或更新版本，它会跟随注册表的跳转。如果不能更新，就在第一次上传这个包时去掉 `--check-url` 和 `UV_PUBLISH_CHECK_URL`。',
        },
        {
          en: 'If uv is newer than that, compare the address: it has to be that of the simple index, ending in `/simple`.',
          'zh-CN': '如果 uv 已经更新，就核对地址：它应当是 simple 索引的地址，以 `/simple` 结尾。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The index failed', 'zh-CN': '索引出错' },
      steps: [
        {
          en: 'Wait, and run the failed job again: the index that `--check-url` names was down. Nothing is set wrongly.',
          'zh-CN': '等一等，再重新运行失败的作业：`--check-url` 指向的索引当时出了故障。没有什么设置错了。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'file',
      when: { en: 'The package is new on this index', 'zh-CN': '这个索引上还没有这个包' },
      steps: [
        {
          en: 'Update uv in this job: since 0.5.13 a package that the index does not have yet is no error. Where you cannot, publish the first version with `--publish-url` in place of `--index`, and without `--check-url`.',
          'zh-CN': '升级这个作业里的 uv：从 0.5.13 起，索引上还没有这个包就不算错误。如果不能升级，第一个版本用 `--publish-url` 代替 `--index` 来发布，也不要加 `--check-url`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is something else', 'zh-CN': '是别的原因' },
      steps: [
        {
          en: 'Read the last `cause:` below this line. If it names the address, correct `--check-url` or `UV_PUBLISH_CHECK_URL` to that of the simple index; if it names the connection, look at the network of the runner; or leave the option out, and uv uploads without looking.',
          'zh-CN': '看这一行下面的最后一个 `cause:`。如果说的是地址，就把 `--check-url` 或 `UV_PUBLISH_CHECK_URL` 改成 simple 索引的地址；如果说的是连接，就检查运行器的网络；也可以去掉这个选项，uv 就不看索引、直接上传。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes on to `Uploading`. Where the log shows no `Uploading` above, nothing was sent, and the version number is still free.',
      'zh-CN': '下一次运行会走到 `Uploading`。如果日志上方没有 `Uploading`，就什么都没有发送，版本号还能用。',
    },
  ],
  next: ['uv-check-url-hash-missing', 'uv-option-value-invalid', 'uv-upload-index-unavailable'],
  sources: [
    { repo: 'astral-sh/uv', path: 'changelogs/0.5.x.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [898, 900] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [952, 1000] },
    { repo: 'astral-sh/uv', path: 'crates/uv-client/src/error.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [513, 514] },
    { repo: 'astral-sh/uv', path: 'crates/uv/tests/it/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [568, 614] },
    { repo: 'astral-sh/uv', path: 'issues/19459' },
    { repo: 'astral-sh/uv', path: 'issues/17334' },
  ],
} as const satisfies ErrorEntry;
