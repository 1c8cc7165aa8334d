import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-key-missing-traceback',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  among: ['/app/', 'oidc-exchange', 'oidc_exchange', 'gh-action-pypi-publish', 'twine', 'trusted publishing'],
  messages: [{ text: "KeyError: 'audience'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "KeyError: 'audience'",
  name: { en: 'The answer to the audience request names no audience', 'zh-CN': '查询受众得到的响应里没有受众' },
  meaning: {
    en: 'The action, or twine, asked the index for its audience, the first step of Trusted Publishing. The answer was a success and JSON, but without `audience` in it, and the log ends in this traceback.',
    'zh-CN': 'action 或 twine 向索引查询受众，这是可信发布（Trusted Publishing）的第一步。请求成功，返回的也是 JSON，里面却没有 `audience`，日志以这段 traceback 结束。',
  },
  causes: [
    {
      en: 'The upload goes to another index, which answers unknown addresses with JSON of its own and has no Trusted Publishing.',
      'zh-CN': '上传目标是其他索引，它对未知地址返回自己的 JSON，并不支持可信发布。',
    },
    {
      en: 'A proxy or gateway between the runner and the index answers in its place.',
      'zh-CN': '运行器和索引之间的代理或网关代替索引返回了响应。',
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
      ],
    },
    {
      applies: { index: ['other'], not: { program: ['action'] } },
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
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['audience-invalid-json-traceback', 'audience-trusted-publishing-unsupported', 'repository-url-wrong'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [168, 171] },
  ],
} as const satisfies ErrorEntry;
