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
      when: { en: 'the message names PyPI or TestPyPI', 'zh-CN': '错误信息里写的是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at the host in the message. If it is another index, give the publish step the `user` and `password` of that index. If it is PyPI, open `https://upload.pypi.org/_/oidc/audience` in your browser, for TestPyPI `https://test.pypi.org/_/oidc/audience`. An answer with `audience` means that it works again: re-run the job.',
          'zh-CN':
            '看错误信息里的主机。如果是其他索引，就给发布步骤写上它的 `user` 和 `password`。如果是 PyPI，在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`，TestPyPI 则是 `https://test.pypi.org/_/oidc/audience`。返回的内容里有 `audience`，说明已经恢复：重新运行作业。',
        },
        {
          en: 'If it is refused there too, follow [status.python.org](https://status.python.org/) and wait. If only the runner is refused, look at its proxy.',
          'zh-CN': '如果在浏览器里也被拒绝，就关注 [status.python.org](https://status.python.org/)，等它恢复。如果只有运行器被拒绝，就检查它的代理。',
        },
      ],
    },
    {
      when: { en: 'the message names another index, or you cannot wait', 'zh-CN': '错误信息里写的是其他索引，或者你等不了' },
      steps: [
        {
          en: 'Give the publish step a `password`, on PyPI an [API token](/fix-api-token/), on another index what it asks for, with `user` if it needs one. With a `password` the action does not ask for the audience.',
          'zh-CN': '给发布步骤设置 `password`：PyPI 用 [API token](/fix-api-token/)，其他索引用它要求的凭据，需要用户名时再加 `user`。有了 `password`，action 就不再查询受众。',
        },
      ],
      tradeoff: {
        en: 'Files uploaded with a `password` have no attestations.',
        'zh-CN': '用 `password` 上传的文件没有证明。',
      },
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
