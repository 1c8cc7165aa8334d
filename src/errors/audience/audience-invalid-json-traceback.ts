import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-invalid-json-traceback',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: 'audience_resp.json(){traceback}\nrequests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)' },
    { text: 'resp.json()["audience"]{traceback}\nrequests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
  name: { en: 'The audience request was answered with a web page', 'zh-CN': '查询受众时得到的是网页' },
  meaning: {
    en: 'The action asked the index for its audience, the first step of Trusted Publishing. The answer was a success, but not JSON, and the log ends in a Python traceback with `audience_resp.json()`; that of twine holds `resp.json()["audience"]`.',
    'zh-CN':
      'action 向索引查询受众，这是可信发布（Trusted Publishing）的第一步。请求成功了，但返回的不是 JSON，日志以含 `audience_resp.json()` 的 Python traceback 结束；twine 的 traceback 里则是 `resp.json()["audience"]`。',
  },
  causes: [
    {
      en: 'A private index answers unknown addresses with a page, for instance its login, and `password` is [empty in this job](/cause/#empty-secret): only then does the action ask.',
      'zh-CN':
        '私有索引对未知地址返回一个页面，比如登录页，而 `password` [在这个作业里是空的](/cause/#empty-secret)：只有这时 action 才会发出这个请求。',
    },
    {
      en: 'A proxy between runner and index answers with a page of its own.',
      'zh-CN': '运行器和索引之间的代理返回了它自己的页面。',
    },
  ],
  fixes: [
    {
      when: { en: 'the traceback holds one of these two pieces of code', 'zh-CN': 'traceback 里有这两段代码之一' },
      steps: [
        {
          en: 'Look at `repository-url` of the publish step. If it names a private index, give the step the `user` and `password` of that index, and check in the log that `password: ***` arrives. If it is left out or names PyPI or TestPyPI, a proxy has answered: go on with the last step. Below `Retrieving signed certificate...` it was [Fulcio](/errors/sigstore-fulcio-error/) that was asked.',
          'zh-CN': '看发布步骤的 `repository-url`。如果是私有索引，就给这个步骤写上那个索引的 `user` 和 `password`，并在日志里确认有 `password: ***`。如果没写，或者是 PyPI、TestPyPI，那就是代理返回的：直接看最后一步。如果它出现在 `Retrieving signed certificate...` 下面，请求的就是 [Fulcio](/errors/sigstore-fulcio-error/)。',
        },
        {
          en: 'Make sure that `repository-url` is the upload address of the index and not its web page.',
          'zh-CN': '确认 `repository-url` 是索引的上传地址，而不是它的网页地址。',
        },
        {
          en: 'For PyPI open `https://upload.pypi.org/_/oidc/audience` in your browser. If it shows JSON there, look at the proxy of the runner. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '如果是 PyPI，在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`。如果那里显示 JSON，就检查运行器的代理。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. Once the password arrives, the traceback is gone: the action makes no exchange.',
      'zh-CN': '什么都没有上传，版本号还能用。密码传到之后 traceback 就没有了：action 不再做令牌交换。',
    },
  ],
  next: ['audience-trusted-publishing-unsupported', 'repository-url-wrong'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [168, 171] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
  ],
} as const satisfies ErrorEntry;
