import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-status-without-reason',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nBad Request' },
    { text: 'HTTPError: 400 Bad Request from https://test.pypi.org/legacy/\nBad Request' },
    { text: 'HTTPError: 403 Forbidden from https://{host}/legacy/\nForbidden' },
    { text: 'HTTPError: 429 Too Many Requests from https://{host}/legacy/\nToo Many Requests' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ Bad Request',
  name: { en: 'Refused, and the reason is not in the log', 'zh-CN': '上传被拒绝，日志里没有原因' },
  meaning: {
    en: 'The index refused a file. In this line twine prints only the short status text of the answer, and here that text does not carry the reason; the reason stands in the body of the answer, which twine logs only when it is verbose.',
    'zh-CN': '索引拒绝了一个文件。twine 在这一行只输出响应的简短状态文字，而这次状态文字里没有原因；原因在响应正文里，twine 只有在 verbose 模式下才会把正文写进日志。',
  },
  causes: [
    {
      en: '400: the file exists already, for instance on a second run, or the index refuses its metadata, its name or its attestations.',
      'zh-CN': '400：文件已经存在（比如第二次运行），或者索引不接受它的元数据、文件名或证明。',
    },
    {
      en: '403: the index does not know the token, or the token or its account may not upload to this project.',
      'zh-CN': '403：索引不认识这个 token，或者 token 或它的账号无权向这个项目上传。',
    },
    {
      en: '429: too many requests in a short time; on PyPI itself also too many new projects.',
      'zh-CN': '429：短时间内请求太多；在 PyPI 上，也可能是新建的项目太多。',
    },
  ],
  fixes: [
    {
      when: { en: 'the log has no `INFO` lines', 'zh-CN': '日志里没有 `INFO` 行' },
      steps: [
        {
          en: 'Look at the number and at the lines above it. `429`: wait before you try again. `400` or `403` with `INFO` lines above: the reason stands there, behind `<title>`. Without them add `verbose: true` under `with:` of the publish step, or use `release/v1` of the action: it has been the default since v1.14.0. With twine alone: `twine upload --verbose`.',
          'zh-CN': '看状态码和它上面的行。`429`：等一等再试。`400` 或 `403`，而上面有 `INFO` 行：原因就在那里的 `<title>` 后面。没有的话，给发布步骤的 `with:` 加上 `verbose: true`；或者改用 action 的 `release/v1`：从 v1.14.0 起默认就是这样。单独用 twine 时：`twine upload --verbose`。',
        },
        {
          en: 'Start the workflow again and read the text after `<title>` above the error. Look that text up in the list of errors on this site.',
          'zh-CN': '重新运行工作流，看错误信息上方 `<title>` 后面的文字，再到本站的错误列表里查这句话。',
        },
      ],
      tradeoff: {
        en: 'If the first attempt stored some of the files, the second may meet them as existing.',
        'zh-CN': '如果第一次已经存下了一部分文件，第二次可能会遇到“文件已存在”。',
      },
    },
    {
      when: { en: 'the log has `INFO` lines with HTML', 'zh-CN': '日志里有带 HTML 的 `INFO` 行' },
      steps: [
        {
          en: 'The reason is there already: scroll up from the error to `<title>`, and look its text up in the list of errors on this site.',
          'zh-CN': '原因已经在日志里：从错误信息往上翻到 `<title>`，到本站的错误列表里查它后面的文字。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true` on suspicion: it helps only if the reason is an existing file, and then the job is green without anything new being published.',
      'zh-CN': '凭猜测加上 `skip-existing: true`：只有原因是“文件已存在”时才有用，而且那样作业虽然变绿，却没有发布任何新东西。',
    },
    {
      en: '`attestations: false` on a 403: it changes neither the credential that is sent nor the result.',
      'zh-CN': '遇到 403 就加 `attestations: false`：发送的凭据不变，结果也不变。',
    },
  ],
  verify: [
    {
      en: 'Look at the files of the version under [[release-files]] on PyPI: they tell you how far the first attempt came.',
      'zh-CN': '到 PyPI 上该版本的 [[release-files]] 里看有哪些文件，就知道第一次传到了哪一步。',
    },
    {
      en: 'After the next run the log names a reason, or ends with `View at:` and the address of the release.',
      'zh-CN': '下一次运行之后，日志里要么写明原因，要么以 `View at:` 和这次发布的地址结尾。',
    },
  ],
  next: [
    'file-already-exists',
    'invalid-authentication-information',
    'api-token-wrong-project',
    'oidc-token-wrong-project',
    'local-version-not-allowed',
    'pypi-attestations-build-config-mismatch',
  ],
  sources: [
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [41, 58] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [197, 200] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/396' },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [803, 808] },
  ],
} as const satisfies ErrorEntry;
