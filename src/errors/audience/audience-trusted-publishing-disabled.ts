import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-trusted-publishing-disabled',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: audience retrieval failed: repository at {domain} has trusted publishing disabled',
      since: 'v1.8.5',
    },
    { text: 'audience retrieval failed: repository at {domain} has OIDC disabled', since: 'v1.8.0', until: 'v1.8.4' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'has trusted publishing disabled',
  name: { en: 'The index has switched Trusted Publishing off', 'zh-CN': '索引关闭了可信发布' },
  meaning: {
    en: "The action asked the index for its audience and got the status 403. PyPI's code gives this answer only while its administrators have switched Trusted Publishing off.",
    'zh-CN': 'action 向索引查询受众（audience），得到了 403。按 PyPI 的源码，只有在 PyPI 工作人员关闭可信发布（Trusted Publishing）期间才会返回它。',
  },
  says: {
    en: 'The action asked `{domain}` for its audience, the first step of Trusted Publishing, and was refused with the status 403.',
    'zh-CN': 'action 向 `{domain}` 查询受众（audience），这是可信发布（Trusted Publishing）的第一步，得到了 403。',
  },
  causes: [
    {
      en: 'PyPI or TestPyPI has Trusted Publishing switched off for now.',
      'zh-CN': 'PyPI 或 TestPyPI 暂时关闭了可信发布。',
    },
    {
      en: 'The 403 comes from something else: a proxy in front of your runner, or a private index that forbids this address.',
      'zh-CN': '403 来自别处：运行器前面的代理，或者禁止访问这个地址的私有索引。',
    },
  ],
  fixes: [
    {
      applies: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } },
      changes: 'time',
      when: { en: 'The message names PyPI or TestPyPI', 'zh-CN': '错误信息里写的是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Open `https://upload.pypi.org/_/oidc/audience` in your browser, for TestPyPI `https://test.pypi.org/_/oidc/audience`. When it answers with `audience`, it works again: run the failed job again, on GitHub with [[re-run-failed-jobs]].',
          'zh-CN': '在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`，TestPyPI 则是 `https://test.pypi.org/_/oidc/audience`。返回的内容里有 `audience`，说明已经恢复：重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。',
        },
        {
          en: 'If it is refused there too, follow [status.python.org](https://status.python.org/) and wait. If only the runner is refused, look at its proxy.',
          'zh-CN': '如果在浏览器里也被拒绝，就关注 [status.python.org](https://status.python.org/)，等它恢复。如果只有运行器被拒绝，就检查它的代理。',
        },
      ],
    },
    {
      applies: { not: { values: { domain: { is: ['upload.pypi.org', 'test.pypi.org', 'pypi.org'] } } } },
      changes: 'file',
      when: { en: 'The message names another index', 'zh-CN': '错误信息里写的是其他索引' },
      steps: [
        {
          en: 'Give the publish step in the workflow file the `user` and `password` of that index: with a `password` the action does not ask for the audience.',
          'zh-CN': '在工作流文件里给发布步骤写上那个索引的 `user` 和 `password`：有了 `password`，action 就不再查询受众。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I would rather use an API token than wait', 'zh-CN': '我不想等，宁可用 API token' },
      steps: [
        {
          en: 'Give the publish step a `password` with an [API token](/fix-api-token/). The action then does not ask for the audience.',
          'zh-CN': '给发布步骤设置 `password`，填 [API token](/fix-api-token/)。这样 action 不再查询受众。',
        },
      ],
      tradeoff: { en: 'Files uploaded with a `password` have no attestations.', 'zh-CN': '用 `password` 上传的文件没有证明。' },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free: run the failed job again once the address answers.',
      'zh-CN': '什么都没有上传，版本号还能用：等这个地址恢复正常，再重新运行失败的作业。',
    },
  ],
  next: ['pypi-trusted-publishing-not-enabled', 'audience-trusted-publishing-unsupported'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [102, 137] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [89, 96] },
  ],
} as const satisfies ErrorEntry;
