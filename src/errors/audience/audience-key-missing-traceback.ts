import type { ErrorEntry } from '../types.ts';

export default {
  id: 'audience-key-missing-traceback',
  stage: 'audience',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
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
      when: { en: 'you upload to an index other than PyPI and TestPyPI', 'zh-CN': '你上传到 PyPI 和 TestPyPI 以外的索引' },
      steps: [
        {
          en: 'Look at `repository-url` of the publish step. If it names a private index, give the step the `user` and `password` of that index. If it is left out or names PyPI, open `https://upload.pypi.org/_/oidc/audience` in your browser: when it shows `audience` there, a proxy of the runner has answered in its place.',
          'zh-CN': '看发布步骤的 `repository-url`。如果是私有索引，就给这个步骤写上那个索引的 `user` 和 `password`。如果没写，或者就是 PyPI，在浏览器里打开 `https://upload.pypi.org/_/oidc/audience`：如果那里能看到 `audience`，就是运行器的代理代替它返回了响应。',
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
