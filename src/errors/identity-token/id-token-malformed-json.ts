import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-malformed-json',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [{ text: 'GitHub: malformed or incomplete JSON' }],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'GitHub: malformed or incomplete JSON',
  name: { en: 'The answer to the token request is no OIDC token', 'zh-CN': '令牌请求的响应里没有 OIDC 令牌' },
  meaning: {
    en: 'The request for an OIDC token was answered with status 200, and the answer is not JSON or has no text under `value`. The advice about `id-token: write` below the message does not apply.',
    'zh-CN': '申请 OIDC 令牌的请求得到了状态码 200，但响应不是 JSON，或者 `value` 下没有文本。错误信息下方关于 `id-token: write` 的建议在这里不适用。',
  },
  causes: [
    {
      en: "A fault of GitHub's token service.",
      'zh-CN': 'GitHub 的令牌服务出了故障。',
    },
    {
      en: 'Something else answered in its place: a proxy on the way, or a server that imitates GitHub.',
      'zh-CN': '返回响应的不是它：可能是途中的代理，或者模仿 GitHub 的服务器。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'Open the failed run and click [[re-run-failed-jobs]].',
          'zh-CN': '打开失败的那次运行，点 [[re-run-failed-jobs]] 重新运行。',
        },
        {
          en: 'If it comes back on a runner of your own, publish from a job with `runs-on: ubuntu-latest`, or let the runner reach GitHub without the proxy.',
          'zh-CN': '如果在自己的运行器上再次出现，就改用 `runs-on: ubuntu-latest` 的作业发布，或者让运行器不经过代理访问 GitHub。',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the same version can be published again. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，同一个版本可以再次发布。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-failed', 'id-token-not-a-valid-jwt'],
  sources: [{ repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [125, 132] }],
} as const satisfies ErrorEntry;
