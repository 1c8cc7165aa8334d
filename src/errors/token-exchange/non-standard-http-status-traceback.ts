import type { ErrorEntry } from '../types.ts';

export default {
  id: 'non-standard-http-status-traceback',
  stage: 'token-exchange',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  among: ['/app/', 'oidc-exchange', 'oidc_exchange', 'gh-action-pypi-publish', 'twine', 'trusted publishing'],
  messages: [{ text: 'ValueError: {code} is not a valid HTTPStatus' }],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'is not a valid HTTPStatus',
  name: { en: 'A status code that Python does not know', 'zh-CN': 'Python 不认识的状态码' },
  meaning: {
    en: 'The index, or a server in front of it, answered with a status code outside the standard, such as 499 or 520. The program wanted to print its name, found none, and ended in this traceback.',
    'zh-CN': '索引或它前面的服务器返回了标准之外的状态码，比如 499 或 520。程序想打印它的名称，却找不到，于是以这段 traceback 结束。',
  },
  says: {
    en: 'The index, or a server in front of it, answered with `{code}`, a status outside the standard. The program wanted to print its name, found none, and ended in this traceback.',
    'zh-CN': '索引或它前面的服务器返回了标准之外的状态码 `{code}`。程序想打印它的名称，却找不到，于是以这段 traceback 结束。',
  },
  causes: [
    {
      en: 'The frame above names `twine`: the upload of a file was cut off, often a large one. twine before 7.0.0 cannot print such a code.',
      'zh-CN': '上一行里有 `twine`：某个文件（往往很大）上传到一半中断了。7.0.0 之前的 twine 无法输出这样的状态码。',
    },
    {
      en: 'The frame above names `oidc-exchange.py`: the index was out of order when the action asked it about Trusted Publishing. Nothing was uploaded yet.',
      'zh-CN': '上一行里有 `oidc-exchange.py`：action 向索引询问可信发布的信息时，索引出了故障。这时还没有上传任何文件。',
    },
  ],
  fixes: [
    {
      applies: { near: ['oidc-exchange.py'] },
      changes: 'time',
      when: { en: 'The traceback names `oidc-exchange.py`', 'zh-CN': 'traceback 里有 `oidc-exchange.py`' },
      steps: [
        {
          en: 'Wait some minutes, then run the failed job again with [[re-run-failed-jobs]]: the index was only asked about Trusted Publishing.',
          'zh-CN': '等几分钟，再点 [[re-run-failed-jobs]] 重新运行失败的作业：只是向索引询问了可信发布的信息。',
        },
      ],
    },
    {
      applies: { near: ['site-packages/twine', 'twine/__main__.py'] },
      changes: 'time',
      when: { en: 'The traceback names `twine`', 'zh-CN': 'traceback 里有 `twine`' },
      steps: [
        {
          en: 'See on the page of the project which files of this version are up, wait some minutes, then run the failed job again.',
          'zh-CN': '先在项目页面上看这个版本已经传上去了哪些文件，等几分钟，再重新运行失败的作业。',
        },
        {
          aside: true,
          en: 'If files are up already, the action needs `skip-existing: true` on the publish step first, twine `--skip-existing`.',
          'zh-CN': '如果已经有文件传上去，先让 action 的发布步骤带上 `skip-existing: true`，twine 则带上 `--skip-existing`。',
        },
        {
          en: 'In the workflow file, update the action to v1.14.2, or twine to 7.0.0, or later. It then prints the code and the reason instead of a traceback. `oidc-exchange.py` of v1.14.2 still ends in it.',
          'zh-CN': '在工作流文件里把 action 更新到 v1.14.2，或者把 twine 更新到 7.0.0，或更新的版本。之后会输出状态码和原因，而不是 traceback。v1.14.2 的 `oidc-exchange.py` 仍然会这样结束。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The log ends with `View at:`, and all files of `dist/` are on the project page.',
      'zh-CN': '日志以 `View at:` 结尾，`dist/` 里的文件全都在项目页面上。',
    },
  ],
  next: ['upload-server-error', 'file-already-exists'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: '6.2.0', lines: [34, 46] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/twine', path: 'issues/1304' },
    { repo: 'pypi/warehouse', path: 'issues/19713' },
  ],
} as const satisfies ErrorEntry;
