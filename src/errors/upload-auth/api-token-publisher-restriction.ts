import type { ErrorEntry } from '../types.ts';

export default {
  id: 'api-token-publisher-restriction',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid API Token: OIDC scoped token used outside of a project context' },
    { text: 'Invalid API Token: OIDC scoped token used outside of an OIDC identified request' },
    { text: 'Invalid API Token: current OIDC publisher does not match publisher restriction in token' },
    { text: 'Invalid API Token: project-scoped token used outside of a project context' },
    { text: 'OIDC scoped token used outside of a project context, project-scoped token used outside of a project context' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'OIDC scoped token used outside of a project context',
  name: { en: 'The token does not fit the request', 'zh-CN': 'token 与请求不相符' },
  meaning: {
    en: 'The token is tied to a project or to a Trusted Publisher, and PyPI could not match the request to it. An upload names a project, so on an upload this is rare. Several reasons are joined by commas.',
    'zh-CN': 'token 绑定了某个项目或某个可信发布者（Trusted Publisher），而 PyPI 没能把这次请求和它对应起来。上传请求总会带上项目，所以上传时很少见到。多个原因用逗号分隔。',
  },
  causes: [
    {
      en: '`outside of a project context`: a script uses the token for another request than an upload, for instance to try out the token against another address of PyPI.',
      'zh-CN': '`outside of a project context`：脚本没有用 token 上传，而是发了其他请求，比如拿它去访问 PyPI 的其他地址做测试。',
    },
    {
      en: 'PyPI took the request for one by another identity than the publisher that the token was made for.',
      'zh-CN': 'PyPI 认定的请求身份，与签发这个 token 时的发布者不是同一个。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The message came from an upload', 'zh-CN': '错误信息来自一次上传' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]], so that the publish step gets a new token. A token of Trusted Publishing is good for at most 15 minutes and only for uploads.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]，让发布步骤拿到新 token。可信发布的 token 有效期最多 15 分钟，只能用来上传。',
        },
        {
          en: 'If it comes again, report it with the log in [pypi/support](https://github.com/pypi/support/issues), and leave the token out.',
          'zh-CN': '如果再次出现，把日志贴到 [pypi/support](https://github.com/pypi/support/issues) 报告，注意去掉 token。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'A script sends the token to another address of PyPI', 'zh-CN': '脚本把 token 发到了 PyPI 的其他地址' },
      steps: [
        {
          en: 'Take that request out of the script: a token of this kind is good for uploads only, and cannot be tried out in any other way.',
          'zh-CN': '从脚本里去掉这个请求：这类 token 只能用来上传，没有别的办法测试它。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'On PyPI open [[publishing]] in the settings of the project: the publisher of this workflow must stand there.',
      'zh-CN': '在 PyPI 的项目设置里打开 [[publishing]]：这个工作流的发布者应该列在那里。',
    },
  ],
  next: ['oidc-token-wrong-project', 'api-token-wrong-project', 'api-token-expired'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [65, 152] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [810, 844] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [329, 346] },
  ],
} as const satisfies ErrorEntry;
