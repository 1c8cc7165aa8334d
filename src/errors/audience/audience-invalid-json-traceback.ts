import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-invalid-json-traceback',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: 'audience_resp.json(){traceback}\nrequests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)' },
    { text: 'resp.json()["audience"]{traceback}\nrequests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)' },
    { text: 'Getting PyPI token via OIDC...\n[JSONDecodeError]: Expecting value: line 1 column 1 (char 0)' },
    { text: 'Getting PyPI token via GitHub Actions OIDC...\n[JSONDecodeError]: Expecting value: line 1 column 1 (char 0)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
  name: { en: 'The audience request was answered with a web page', 'zh-CN': '查询受众时得到的是网页' },
  meaning: {
    en: 'The program asked the index for its audience, the first step of Trusted Publishing. The answer was a success, but a page and not JSON, and the log ends in a Python traceback: that of the action holds `audience_resp.json()`, that of twine `resp.json()["audience"]`. pdm prints the last line only.',
    'zh-CN': '程序向索引查询受众，这是可信发布（Trusted Publishing）的第一步。请求成功了，但返回的是网页，不是 JSON，日志以 Python traceback 结束：action 的 traceback 里有 `audience_resp.json()`，twine 的则有 `resp.json()["audience"]`。pdm 只打印最后一行。',
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
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'setting',
      when: { en: 'I upload to PyPI or TestPyPI', 'zh-CN': '我上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Open `https://upload.pypi.org/_/oidc/audience` in your browser, for TestPyPI `https://test.pypi.org/_/oidc/audience`. If it shows `audience` there, a proxy in front of the runner has answered in place of the index: let the host of the upload through it unchanged, then run the job again.',
          'zh-CN': '在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`，TestPyPI 则是 `https://test.pypi.org/_/oidc/audience`。如果那里能看到 `audience`，就是运行器前面的代理代替索引返回了响应：让代理原样放行上传主机，再重新运行作业。',
        },
        {
          en: 'Or publish from a job with `runs-on: ubuntu-latest`: there is no such proxy. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '或者改在 `runs-on: ubuntu-latest` 的作业里发布：那里没有这样的代理。[发布要访问的主机](/how-it-works/#network)',
        },
        {
          en: 'Below `Retrieving signed certificate...` it was [Fulcio](/errors/sigstore-fulcio-error/) that was asked.',
          'zh-CN': '如果它出现在 `Retrieving signed certificate...` 下面，请求的就是 [Fulcio](/errors/sigstore-fulcio-error/)。',
        },
      ],
    },
    {
      applies: { index: ['other'], program: ['action'] },
      changes: 'file',
      when: { en: 'I upload to another index with the action', 'zh-CN': '我用 action 上传到其他索引' },
      steps: [
        {
          en: 'Give the publish step in the workflow file the `user` and `password` of the index that `repository-url` names: with a `password` the action does not ask for the audience.',
          'zh-CN': '在工作流文件里，给发布步骤写上 `repository-url` 所指索引的 `user` 和 `password`：有了 `password`，action 就不再查询受众。',
        },
        {
          en: 'Look whether `password: ***` stands in the log of the step. No such line means that the secret is empty: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '看这个步骤的日志里有没有 `password: ***`。没有这一行，说明 secret 是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
        {
          en: 'Make sure that `repository-url` is the upload address of the index and not its web page.',
          'zh-CN': '确认 `repository-url` 是索引的上传地址，而不是它的网页地址。',
        },
      ],
    },
    {
      applies: { index: ['other'], program: ['pdm'] },
      changes: 'file',
      when: { en: 'I upload to another index with pdm', 'zh-CN': '我用 pdm 上传到其他索引' },
      steps: [
        {
          en: 'Give the step `PDM_PUBLISH_USERNAME` and `PDM_PUBLISH_PASSWORD` of that index: then pdm does not ask for the audience.',
          'zh-CN': '给这个步骤设置那个索引的 `PDM_PUBLISH_USERNAME` 和 `PDM_PUBLISH_PASSWORD`：这样 pdm 就不再查询受众。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: { program: ['action', 'pdm'] } },
      changes: 'file',
      when: { en: 'I upload to another index with twine', 'zh-CN': '我用 twine 上传到其他索引' },
      steps: [
        {
          en: 'Give the step `TWINE_USERNAME` and `TWINE_PASSWORD` of that index: then twine does not ask for the audience.',
          'zh-CN': '给这个步骤设置那个索引的 `TWINE_USERNAME` 和 `TWINE_PASSWORD`：这样 twine 就不再查询受众。',
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
