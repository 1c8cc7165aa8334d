import type { ErrorEntry } from './types.ts';

export default {
  id: 'uv-upload-rejected',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Server returned status code {status}. Server says: {text}',
      since: '2026-01-31',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Upload failed with status code {status}. Server says: {text}',
      until: '2026-01-31',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Permission denied (status code {status}): {text}',
      until: '2024-10-31',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Caused by: Server returned status code',
  name: { en: 'The index refused the upload by uv', 'zh-CN': '索引拒绝了 uv 的上传' },
  meaning: {
    en: '`uv publish` sent a file and the index refused it. The text after `Server says:` is the answer of the index and holds the reason.',
    'zh-CN': '`uv publish` 发出了文件，索引拒绝了它。`Server says:` 后面是索引的回答，原因就在里面。',
  },
  causes: [
    {
      en: '`403 Forbidden`: the token is not valid, or it is not allowed to upload to this project.',
      'zh-CN': '`403 Forbidden`：token 无效，或者它无权上传到这个项目。',
    },
    {
      en: '`400 Bad Request`: the index does not take the file, for instance because a file of this name exists or the metadata is not valid.',
      'zh-CN': '`400 Bad Request`：索引不接受这个文件，例如同名文件已存在，或元数据不合法。',
    },
    {
      en: 'A number from 500 on: the index itself failed.',
      'zh-CN': '500 及以上：索引自己出错。',
    },
  ],
  fixes: [
    {
      when: { en: 'the status is 403', 'zh-CN': '状态码是 403' },
      steps: [
        {
          en: 'Look up the sentence after `Server says: 403`: [the token is not valid](/errors/invalid-authentication-information/), or [it may not upload to this project](/errors/user-not-allowed-to-upload/).',
          'zh-CN':
            '查找 `Server says: 403` 后面的那句话：[token 无效](/errors/invalid-authentication-information/)，或者[它无权上传到这个项目](/errors/user-not-allowed-to-upload/)。',
        },
        {
          en: 'Compare the address in the first line with the index that your token or publisher belongs to. PyPI and TestPyPI know nothing of each other.',
          'zh-CN': '核对第一行里的地址，是不是你的 token 或发布者所属的索引。PyPI 和 TestPyPI 互不相通。',
        },
      ],
    },
    {
      when: { en: 'the status is 400', 'zh-CN': '状态码是 400' },
      steps: [
        {
          en: 'Look up the sentence after `Server says: 400`: [the file exists](/errors/file-already-exists/), or [a metadata value is not valid](/errors/metadata-field-invalid/).',
          'zh-CN': '查找 `Server says: 400` 后面的那句话：[文件已存在](/errors/file-already-exists/)，或者[元数据的值不合法](/errors/metadata-field-invalid/)。',
        },
        {
          en: 'Look at the project page which files of this version are there already. uv sends wheels first, the sdist after them, and stops at the first refusal.',
          'zh-CN': '到项目页面看看这个版本已经有哪些文件。uv 先传 wheel，再传 sdist，遇到第一个被拒绝的文件就停下。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `uv publish` again: each file is listed as `Uploading`, and no `error:` follows. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '再运行一次 `uv publish`：每个文件都出现一行 `Uploading`，后面没有 `error:`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-authentication-information', 'user-not-allowed-to-upload', 'file-already-exists', 'metadata-field-invalid'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [134, 155] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [1515, 1582] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [106, 110] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '0.9.9', lines: [111, 111] },
  ],
} as const satisfies ErrorEntry;
