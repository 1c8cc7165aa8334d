import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-trusted-publishing-unsupported-environment',
  stage: 'identity-token',
  emitter: 'twine',
  severity: 'warning',
  outranks: ['twine-credential-not-found', 'twine-prompt-without-terminal'],
  messages: [{ text: 'This environment is not supported for trusted publishing', since: 'twine 6.2.0' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'This environment is not supported for trusted publishing',
  name: { en: 'twine sees no CI that can sign in for it', 'zh-CN': 'twine 没有认出支持可信发布的 CI 环境' },
  meaning: {
    en: '`twine upload` was given no token, tried Trusted Publishing and recognised no CI platform that supports it. It then asks for an API token; where nobody can type one, that is the error that follows.',
    'zh-CN':
      '没有给 `twine upload` 提供 token，它就尝试可信发布（Trusted Publishing），却没有认出支持可信发布的 CI 平台。接着它会提示输入 API token；没有终端可以输入时，就会报错退出。',
  },
  causes: [
    {
      en: 'twine runs on your own computer or on a CI without support, and `TWINE_PASSWORD` is not set.',
      'zh-CN': 'twine 运行在你自己的电脑上，或者不受支持的 CI 上，而 `TWINE_PASSWORD` 没有设置。',
    },
    {
      en: 'twine runs in a container that a step starts itself, for instance with `docker run`. The variables `GITHUB_ACTIONS`, `ACTIONS_ID_TOKEN_REQUEST_TOKEN` and `ACTIONS_ID_TOKEN_REQUEST_URL` do not reach it.',
      'zh-CN':
        'twine 运行在步骤自己启动的容器里，例如用 `docker run`。变量 `GITHUB_ACTIONS`、`ACTIONS_ID_TOKEN_REQUEST_TOKEN` 和 `ACTIONS_ID_TOKEN_REQUEST_URL` 没有传进去。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I upload from my own computer or from a CI without support', 'zh-CN': '我在自己的电脑上或不受支持的 CI 上上传' },
      steps: [
        {
          en: 'Set `TWINE_PASSWORD` to an API token of the index before `twine upload`. You make one under [[account-settings > api-tokens]]; PyPI and TestPyPI have separate ones.',
          'zh-CN': '在 `twine upload` 之前，把 `TWINE_PASSWORD` 设为索引的 API token。token 在 [[account-settings > api-tokens]] 里创建，PyPI 和 TestPyPI 的各自独立。',
        },
        {
          en: 'The user name for PyPI and TestPyPI is `__token__` by itself.',
          'zh-CN': '对 PyPI 和 TestPyPI，用户名默认就是 `__token__`。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { near: ['docker', 'podman'], not: { ci: ['none', 'gitlab', 'other'] } },
      changes: 'file',
      when: { en: 'A job on GitHub runs twine in a container that a step starts', 'zh-CN': 'GitHub 的作业里，twine 在步骤自己启动的容器里运行' },
      steps: [
        {
          en: 'In the workflow file, run `twine upload` as a step of its own, outside the container.',
          'zh-CN': '在工作流文件里，把 `twine upload` 作为单独的步骤放在容器之外运行。',
        },
        {
          en: 'Give that job `id-token: write`, and let the container only build, into `dist/` of a mounted workspace: the next step finds the files there.',
          'zh-CN': '给这个作业加上 `id-token: write`；容器只负责构建，并把文件写到挂载进来的工作区的 `dist/` 里：下一个步骤就能找到它们。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'In the next run the warning is gone: with a token twine does not try Trusted Publishing. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '下一次运行里不再有这条警告：有了 token，twine 就不会尝试可信发布。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['twine-credential-not-found', 'twine-prompt-without-terminal', 'twine-oidc-retrieval-failed'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [183, 191] },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: '7.0.0', lines: [274, 302] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [87, 94] },
  ],
} as const satisfies ErrorEntry;
