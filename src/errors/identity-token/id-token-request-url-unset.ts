import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-url-unset',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_URL environment variable was unset',
      since: 'v1.8.5',
    },
    {
      text: 'OIDC token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_URL environment variable was unset',
      until: 'v1.8.4',
    },
    { text: 'GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_URL environment variable was unset' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'the ACTIONS_ID_TOKEN_REQUEST_URL environment variable was unset',
  name: { en: 'Half of what an OIDC token needs is there', 'zh-CN': '申请 OIDC 令牌的变量只有一半' },
  meaning: {
    en: "To ask for an OIDC token a job needs two variables. `ACTIONS_ID_TOKEN_REQUEST_TOKEN` is there, `ACTIONS_ID_TOKEN_REQUEST_URL` is not. GitHub's runner sets both or none.",
    'zh-CN': '申请 OIDC 令牌需要两个变量。`ACTIONS_ID_TOKEN_REQUEST_TOKEN` 有，`ACTIONS_ID_TOKEN_REQUEST_URL` 没有。GitHub 的运行器要么两个都设置，要么都不设置。',
  },
  causes: [
    {
      en: 'A script, a wrapper or `docker run -e …` hands on only one of the two variables.',
      'zh-CN': '脚本、包装程序或 `docker run -e …` 只传了两个变量中的一个。',
    },
    {
      en: "The job does not run on GitHub's runner but in a program that imitates it, such as `act`, and the other variable was set by hand.",
      'zh-CN': '作业不是在 GitHub 的运行器上运行，而是在模仿它的程序里，比如 `act`，而另一个变量是手动设置的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The job runs on GitHub', 'zh-CN': '作业在 GitHub 上运行' },
      steps: [
        {
          en: 'In the workflow file remove every line that sets `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, or hand on both variables.',
          'zh-CN': '在工作流文件里删掉所有设置 `ACTIONS_ID_TOKEN_REQUEST_TOKEN` 的行，或者把两个变量都传下去。',
        },
        {
          en: 'Publish from a job on GitHub with `runs-on: ubuntu-latest` and `id-token: write`.',
          'zh-CN': '在 GitHub 上用带 `runs-on: ubuntu-latest` 和 `id-token: write` 的作业来发布。',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest', 'permissions:', 'id-token: write'] },
    },
    {
      applies: { near: ['❌ Failure - Main', '⭐ Run Main', '✅ Success - Main', '💬 ::debug::', '❗ ::error::', 'nektos/act'] },
      changes: 'file',
      when: { en: 'The workflow runs in `act` on my own computer', 'zh-CN': '工作流在我自己的电脑上用 `act` 运行' },
      steps: [
        {
          en: 'Push the commit and let the workflow run on GitHub: `act` has no OIDC tokens to hand out, so Trusted Publishing cannot be tried in it. The workflow may be in order. In `act` itself, sign in with an API token.',
          'zh-CN': '推送提交，让工作流在 GitHub 上运行：`act` 发放不了 OIDC 令牌，所以没法在它里面试可信发布（Trusted Publishing）。工作流本身可能没有问题。要在 `act` 里认证，就用 API token。',
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
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [94, 105] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [232, 236] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/278' },
  ],
} as const satisfies ErrorEntry;
