import type { ErrorEntry } from './types.ts';

export default {
  id: 'id-token-request-timed-out',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [{ text: 'GitHub: OIDC token request timed out' }],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'GitHub: OIDC token request timed out',
  name: { en: 'GitHub did not hand out an OIDC token', 'zh-CN': '没有从 GitHub 拿到 OIDC 令牌' },
  meaning: {
    en: 'The job may ask for an OIDC token, but the request did not get through to GitHub. Any failed connection is reported in these words, not only a slow one. The advice about `id-token: write` below the message does not apply.',
    'zh-CN': '作业有权申请 OIDC 令牌，但请求没有到达 GitHub。任何连接失败都用这句话报告，不只是超时。错误信息下方关于 `id-token: write` 的建议在这里不适用。',
  },
  causes: [
    {
      en: "GitHub's token service did not answer in time.",
      'zh-CN': 'GitHub 的令牌服务没有及时应答。',
    },
    {
      en: 'A firewall or proxy blocks the way to it, for instance `step-security/harden-runner` with `egress-policy: block`, or the network of a self-hosted runner.',
      'zh-CN': '防火墙或代理挡住了去路，比如设成 `egress-policy: block` 的 `step-security/harden-runner`，或者自托管运行器所在的网络。',
    },
  ],
  fixes: [
    {
      when: { en: 'you see it for the first time', 'zh-CN': '你第一次遇到它' },
      steps: [
        {
          en: 'Look at [githubstatus.com](https://www.githubstatus.com/), then click **Re-run failed jobs**.',
          'zh-CN': '看一下 [githubstatus.com](https://www.githubstatus.com/)，再点 **Re-run failed jobs**。',
        },
        {
          en: 'If it comes back, let the job run once with `runs-on: ubuntu-latest` and without `step-security/harden-runner`. If that works, allow the host that was blocked.',
          'zh-CN': '如果再次出现，就用 `runs-on: ubuntu-latest`、不带 `step-security/harden-runner` 运行一次。这样能成功，就放行被挡住的主机。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the same version can be published again. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，同一个版本可以再次发布。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-failed', 'invalid-publisher-not-found'],
  sources: [{ repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [109, 118] }],
} as const satisfies ErrorEntry;
