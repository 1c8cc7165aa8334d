import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-upload-rejected',
  stage: 'upload-auth',
  emitter: 'uv',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    {
      text: 'Failed to publish `{file}` to `{url}`\n  cause: Server returned status code {status}. Server says: {text}',
      since: 'uv 0.12.19',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Server returned status code {status}. Server says: {text}',
      since: 'uv 0.9.29',
      until: 'uv 0.12.13',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Upload failed with status code {status}. Server says: {text}',
      until: 'uv 0.9.28',
    },
    {
      text: 'Failed to publish `{file}` to {url}\n  Caused by: Permission denied (status code {status}): {text}',
      until: 'uv 0.4.29',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'cause: Server returned status code',
  name: { en: 'The index refused the upload by uv', 'zh-CN': '索引拒绝了 uv 的上传' },
  meaning: {
    en: '`uv publish` sent a file and the index refused it. The text after `Server says:` is the answer of the index and holds the reason, if it gave one.',
    'zh-CN': '`uv publish` 发出了文件，索引拒绝了它。`Server says:` 后面是索引返回的内容；如果索引给了原因，就在里面。',
  },
  causes: [
    {
      en: '`401` or `403`: the credentials are missing, not valid, or not allowed to upload to this project. A web page in place of a sentence comes from a proxy in front of the index.',
      'zh-CN': '`401` 或 `403`：凭据缺失、无效，或者无权上传到这个项目。如果返回的是网页而不是一句话，它来自索引前面的代理。',
    },
    {
      en: '`400 Bad Request`: the index does not take the file, for instance because a file of this name exists or the metadata is not valid.',
      'zh-CN': '`400 Bad Request`：索引不接受这个文件，例如同名文件已存在，或元数据不合法。',
    },
    {
      en: '`404`: nothing takes uploads at this address. `409`: another index has a file of this name. `413`: the file is larger than the index, or a proxy in front of it, takes.',
      'zh-CN': '`404`：这个地址不接收上传。`409`：其他索引已有同名文件。`413`：文件超过了索引或它前面的代理所允许的大小。',
    },
    {
      en: '`429`, or a number from 500 on: the index [cannot take the file now](/errors/uv-upload-index-unavailable/).',
      'zh-CN': '`429`，或者 500 及以上：索引[现在无法接收文件](/errors/uv-upload-index-unavailable/)。',
    },
  ],
  fixes: [
    {
      when: { en: 'you do not know the reason yet', 'zh-CN': '还不知道原因' },
      steps: [
        {
          en: 'Read what follows `Server says:`. A sentence is the reason: look it up on this site. Without one the status decides: `401` or `403`, the credentials for this address; `404`, the address itself; `409`, a file of this name is there; `413`, the file is too large; `429` or a number from 500 on, wait.',
          'zh-CN':
            '看 `Server says:` 后面是什么。如果是一句话，它就是原因，到本站查这句话。如果没有，就看状态码：`401` 或 `403` 是这个地址的凭据有问题；`404` 是地址本身有问题；`409` 是已有同名文件；`413` 是文件太大；`429` 或 500 及以上则先等一等。',
        },
      ],
    },
    {
      when: { en: 'the status is 401 or 403', 'zh-CN': '状态码是 401 或 403' },
      steps: [
        {
          en: 'Look up the sentence after `Server says: 403`: [the token is not valid](/errors/invalid-authentication-information/), or [it may not upload to this project](/errors/user-not-allowed-to-upload/).',
          'zh-CN':
            '查找 `Server says: 403` 后面的那句话：[token 无效](/errors/invalid-authentication-information/)，或者[它无权上传到这个项目](/errors/user-not-allowed-to-upload/)。',
        },
        {
          en: 'For another index than PyPI and TestPyPI set `UV_PUBLISH_USERNAME` and `UV_PUBLISH_PASSWORD`, or `UV_PUBLISH_TOKEN`, as that index wants it.',
          'zh-CN': '上传到 PyPI 和 TestPyPI 以外的索引时，按那个索引的要求设置 `UV_PUBLISH_USERNAME` 和 `UV_PUBLISH_PASSWORD`，或者 `UV_PUBLISH_TOKEN`。',
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
          en: 'Look at the project page which files of this version are there already. uv sends one file after another and stops at the first refusal.',
          'zh-CN': '到项目页面看看这个版本已经有哪些文件。uv 逐个发送文件，遇到第一个被拒绝的就停下。',
        },
      ],
    },
    {
      when: { en: 'the status is 404, 409 or 413', 'zh-CN': '状态码是 404、409 或 413' },
      steps: [
        {
          en: '`404`: correct `--publish-url`, `UV_PUBLISH_URL` or `publish-url`. PyPI takes uploads at `https://upload.pypi.org/legacy/`, which is the default, and TestPyPI at `https://test.pypi.org/legacy/`.',
          'zh-CN': '`404`：改正 `--publish-url`、`UV_PUBLISH_URL` 或 `publish-url`。PyPI 的上传地址是 `https://upload.pypi.org/legacy/`，也就是默认值；TestPyPI 是 `https://test.pypi.org/legacy/`。',
        },
        {
          en: '`409`: compare the files that the index has of this version with those in `dist/`, and raise the version if they are to differ.',
          'zh-CN': '`409`：把索引上这个版本的文件与 `dist/` 里的对比；如果内容要不同，就提升版本号。',
        },
        {
          en: '`413`: make the file smaller, or ask those who run the index or the proxy to raise the limit.',
          'zh-CN': '`413`：减小文件，或者请索引或代理的管理者提高上限。',
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
  next: ['uv-upload-index-unavailable', 'invalid-authentication-information', 'user-not-allowed-to-upload', 'file-already-exists', 'metadata-field-invalid'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [134, 155] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [1515, 1582] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [106, 110] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '0.9.9', lines: [111, 111] },
  ],
} as const satisfies ErrorEntry;
