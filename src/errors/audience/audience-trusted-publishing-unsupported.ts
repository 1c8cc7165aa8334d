import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-trusted-publishing-unsupported',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: audience retrieval failed: repository at {domain} does not indicate trusted publishing support',
      since: 'v1.8.5',
    },
    { text: 'audience retrieval failed: repository at {domain} does not indicate OIDC support', since: 'v1.8.0', until: 'v1.8.4' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'does not indicate trusted publishing support',
  name: { en: 'The index does not offer Trusted Publishing', 'zh-CN': '这个索引不支持可信发布' },
  meaning: {
    en: 'The action got no `password`, so it tried Trusted Publishing with the host in `repository-url`. That host answered 404 where an index with Trusted Publishing names its audience.',
    'zh-CN':
      'action 没有拿到 `password`，于是用 `repository-url` 里的主机尝试可信发布（Trusted Publishing）。支持它的索引会在一个固定地址给出受众，而这个主机返回了 404。',
  },
  says: {
    en: 'The action got no `password`, so it tried Trusted Publishing with `{domain}`. That host answered 404 where an index with Trusted Publishing names its audience.',
    'zh-CN': 'action 没有拿到 `password`，于是用 `{domain}` 尝试可信发布（Trusted Publishing）。支持它的索引会在一个固定地址给出受众，而这个主机返回了 404。',
  },
  causes: [
    {
      en: 'A private index has no Trusted Publishing, and `password: ${{ secrets.X }}` is empty in this job. [Nine reasons for that](/cause/#empty-secret)',
      'zh-CN': '私有索引没有可信发布，而 `password: ${{ secrets.X }}` 在这个作业里是空的。[九种可能的原因](/cause/#empty-secret)',
    },
    {
      en: 'The step for a private index has no `password` at all.',
      'zh-CN': '向私有索引上传的步骤根本没有写 `password`。',
    },
    {
      en: 'The host in `repository-url` is not the one you mean, for instance a typing error that leads to another server.',
      'zh-CN': '`repository-url` 里的主机不是你想要的那个，比如打错了字，指到了其他服务器。',
    },
  ],
  fixes: [
    {
      applies: { values: { domain: { holds: ['pypi.org', 'pypi.python.org'] } }, not: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } } },
      changes: 'file',
      when: { en: 'I mean PyPI or TestPyPI', 'zh-CN': '我要上传到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Correct `repository-url` of the publish step in the workflow file: the host in the message is not that of PyPI or TestPyPI. For PyPI remove the line, for TestPyPI write `https://test.pypi.org/legacy/`, with the slash at the end. Give no password to that host.',
          'zh-CN': '在工作流文件里改正发布步骤的 `repository-url`：错误信息里的主机不是 PyPI 或 TestPyPI 的。上传到 PyPI 就删掉这一行，上传到 TestPyPI 则写 `https://test.pypi.org/legacy/`，末尾的斜杠不能少。不要把密码交给那个主机。',
        },
      ],
      example: { scope: 'job', index: 'testpypi', mark: ['repository-url:'] },
    },
    {
      applies: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } },
      changes: 'setting',
      when: { en: 'The message names PyPI or TestPyPI itself', 'zh-CN': '错误信息里写的就是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Open `https://upload.pypi.org/_/oidc/audience` in your browser, for TestPyPI `https://test.pypi.org/_/oidc/audience`. If it shows `audience` there, a proxy in front of the runner has answered in place of the index: let the host of the upload through it unchanged, then run the job again.',
          'zh-CN': '在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`，TestPyPI 则是 `https://test.pypi.org/_/oidc/audience`。如果那里能看到 `audience`，就是运行器前面的代理代替索引返回了响应：让代理原样放行上传主机，再重新运行作业。',
        },
        {
          en: 'Or publish from a job with `runs-on: ubuntu-latest`: there is no such proxy. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '或者改在 `runs-on: ubuntu-latest` 的作业里发布：那里没有这样的代理。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { not: { values: { domain: { holds: ['pypi.org', 'pypi.python.org'] } } } },
      changes: 'file',
      when: { en: 'I upload to a private index', 'zh-CN': '我要上传到私有索引' },
      steps: [
        {
          en: 'If the host in the message is the index that you mean, give the publish step in the workflow file its `user` and `password`. If it is not, correct `repository-url`, and give no password to that host.',
          'zh-CN': '如果错误信息里的主机就是你要用的索引，在工作流文件里给发布步骤写上它的 `user` 和 `password`。如果不是，就改正 `repository-url`，别把密码交给那个主机。',
        },
        {
          en: 'Unfold the step in the log. `password: ***` means that the secret arrived; no such line means that it is empty: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '在日志里展开这个步骤。有 `password: ***` 说明 secret 传到了；没有这一行，说明它是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`id-token: write`: the index is asked before the permission matters.',
      'zh-CN': '`id-token: write`：还没有用到这个权限，索引就已经返回 404 了。',
    },
    {
      en: '`attestations: false`: it removes a warning, and the error stays. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：只会少一条警告，错误还在。[为什么它看起来有用](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. Once the password arrives, the action makes no exchange, and the answer is that of the upload.',
      'zh-CN': '什么都没有上传，版本号还能用。密码传到之后，action 不再做令牌交换，看到的就是上传本身的结果。',
    },
  ],
  next: ['invalid-authentication-information', 'repository-url-wrong', 'repository-url-trailing-slash'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.8.4', lines: [86, 96] },
  ],
} as const satisfies ErrorEntry;
