import type { ErrorEntry } from '../types.ts';

export default {
  id: 'claims-unpack-traceback',
  stage: 'identity-token',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    { text: 'in extract_claims\n{frames}\nValueError: not enough values to unpack (expected 3, got {parts})' },
    { text: 'ValueError: not enough values to unpack (expected 3, got 1)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'ValueError: not enough values to unpack (expected 3, got',
  name: { en: 'What came as OIDC token is none', 'zh-CN': '拿到的不是 OIDC 令牌' },
  meaning: {
    en: 'The action asked GitHub for an OIDC token and got a text that does not consist of three parts with dots between them, or an empty one. It looks into the token only later, in `extract_claims` of `oidc-exchange.py`, and breaks off there. PyPI was not asked for a token yet.',
    'zh-CN': 'action 向 GitHub 申请 OIDC 令牌，得到的文字却不是用点隔开的三段，或者是空的。它到后面的 `extract_claims`（在 `oidc-exchange.py` 里）才查看令牌内容，并在那里中断。还没有轮到向 PyPI 要 token。',
  },
  causes: [
    {
      en: 'Something stands in for the token service of GitHub and answers with a text of its own: a wrapper, a local runner of workflows, a step that sets `ACTIONS_ID_TOKEN_REQUEST_URL`.',
      'zh-CN': '有东西冒充了 GitHub 的令牌服务，返回自己的文字：包装程序、在本地运行工作流的工具，或者设置了 `ACTIONS_ID_TOKEN_REQUEST_URL` 的步骤。',
    },
    {
      en: 'The token service itself answered with an empty value. Nothing of the kind has been reported.',
      'zh-CN': '令牌服务本身返回了空值。目前没有见过这样的报告。',
    },
  ],
  fixes: [
    {
      applies: { near: ['extract_claims'] },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The traceback holds `extract_claims`', 'zh-CN': 'traceback 里有 `extract_claims`' },
      steps: [
        {
          en: 'Open the failed run and click [[re-run-failed-jobs]] once: the token is asked for anew.',
          'zh-CN': '打开失败的那次运行，点一次 [[re-run-failed-jobs]]：令牌会重新申请。',
        },
        {
          en: 'If it comes back, remove from the workflow file whatever sets `ACTIONS_ID_TOKEN_REQUEST_URL`, and publish from a job with `runs-on: ubuntu-latest` and `id-token: write`.',
          'zh-CN': '如果再次出现，就从工作流文件里删掉设置 `ACTIONS_ID_TOKEN_REQUEST_URL` 的内容，改在带 `runs-on: ubuntu-latest` 和 `id-token: write` 的作业里发布。',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest', 'permissions:', 'id-token: write'] },
    },
    {
      applies: { not: { near: ['extract_claims'] } },
      when: { en: 'The traceback does not hold `extract_claims`', 'zh-CN': 'traceback 里没有 `extract_claims`' },
      steps: [
        {
          en: 'Look at the last `File` line above the message: it names the program that printed this, and it is not the sign-in of the action.',
          'zh-CN': '看这条信息上方最后一个 `File` 行：那里写着是哪个程序打印的，它与 action 的认证无关。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another publisher on PyPI: the exchange has not begun.',
      'zh-CN': '换 PyPI 上的发布者：交换还没有开始。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-not-a-valid-jwt', 'id-token-malformed-json', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'v1.5.0', lines: [96, 103] },
  ],
} as const satisfies ErrorEntry;
