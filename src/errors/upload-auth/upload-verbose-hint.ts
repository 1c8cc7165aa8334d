import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-verbose-hint',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'warning',
  role: 'context',
  messages: [{ text: 'Error during upload. Retry with the --verbose option for more details.' }],
  release: 'may-be-partial',
  tells: 'has-failed',
  mayExist: true,
  fixer: 'repository',
  headline: 'Error during upload. Retry with the --verbose option for more details.',
  name: { en: 'The index refused the upload (hint)', 'zh-CN': '索引拒绝了上传（提示）' },
  meaning: {
    en: 'twine prints this line when the index answers an upload with an error and verbose output is off. It is not the reason: the `ERROR` lines right below carry it.',
    'zh-CN': '只要索引对上传返回错误，而详细输出又没有打开，twine 就会打印这一行。它不是原因，原因在紧接着的 `ERROR` 行里。',
  },
  causes: [
    {
      en: '`403 Forbidden`: the index refused the credential, or the credential is not allowed to upload to this project.',
      'zh-CN': '`403 Forbidden`：索引不接受这个凭据，或者这个凭据无权上传到该项目。',
    },
    {
      en: '`400 Bad Request`: the index refused the file, for instance because it exists already or its metadata is not valid.',
      'zh-CN': '`400 Bad Request`：索引拒绝了这个文件，例如文件已存在，或元数据不合法。',
    },
    {
      en: 'A number from 500 on: the index failed. twine has by then sent the file five times.',
      'zh-CN': '500 及以上：索引自己出错。这时 twine 已经把文件发送了五次。',
    },
  ],
  fixes: [
    {
      applies: { program: ['twine'] },
      changes: 'file',
      when: { en: 'twine uploads, and only `Bad Request` or `Forbidden` follows', 'zh-CN': '用 twine 上传，后面只有 `Bad Request` 或 `Forbidden`' },
      steps: [
        {
          en: 'Run `twine upload --verbose`, and read the lines after `INFO     Response from`: they hold the whole answer.',
          'zh-CN': '改用 `twine upload --verbose`，看 `INFO     Response from` 之后的几行，那里是完整的响应。',
        },
      ],
    },
    {
      applies: { program: ['action'] },
      changes: 'file',
      when: { en: 'The action uploads, and only `Bad Request` or `Forbidden` follows', 'zh-CN': '用 action 上传，后面只有 `Bad Request` 或 `Forbidden`' },
      steps: [
        {
          en: 'In the workflow file add `verbose: true` under `with:` of the publish step; since v1.14.0 of the action this is the default.',
          'zh-CN': '在工作流文件里，给发布步骤的 `with:` 加上 `verbose: true`；从 action v1.14.0 起这是默认值。',
        },
      ],
    },
    {
      when: { en: 'A sentence or another status follows', 'zh-CN': '后面跟着一句说明，或者是别的状态码' },
      steps: [
        {
          en: 'Read the `HTTPError` line right below. A sentence after it is the reason: look it up on this site. Without one the number says it: `404` or `405`, the address takes no uploads; `401`, the user name or the password is not the one of this index; `409`, the index has a file of this name; `413`, the file is too large; `429` or a number from 500 on, wait.',
          'zh-CN': '看紧接着的 `HTTPError` 行。后面跟着的一句说明就是原因，到本站查这句话。如果没有，就看数字：`404` 或 `405` 是这个地址不接收上传；`401` 是用户名或密码不是这个索引的；`409` 是索引已有同名文件；`413` 是文件太大；`429` 或 500 及以上则先等一等。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verbose: true` shows more, and changes nothing else: the upload fails in the same way.',
      'zh-CN': '`verbose: true` 只是显示得更多，其余不变：上传照样失败。',
    },
  ],
  verify: [
    {
      en: 'With verbose output this line is gone, and the answer of the index stands in the log.',
      'zh-CN': '打开详细输出后，这一行不再出现，日志里会有索引的响应。',
    },
  ],
  next: ['upload-status-without-reason', 'invalid-authentication-information', 'user-not-allowed-to-upload', 'file-already-exists', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [278, 287] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [197, 216] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [194, 196] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
