import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-timed-out',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  // The traceback that the library catches may stand above its own words.
  outranks: ['id-token-request-network-traceback'],
  messages: [
    { text: 'GitHub: OIDC token request timed out', since: 'id 1.6.0' },
    { text: "Failed to resolve '{service}' {details}GitHub: OIDC token request timed out", since: 'id 1.6.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'GitHub: OIDC token request timed out',
  name: { en: 'GitHub did not hand out an OIDC token', 'zh-CN': '没有从 GitHub 拿到 OIDC 令牌' },
  meaning: {
    en: 'The job may ask for an OIDC token, but the request did not get through to GitHub. Since its release 1.6.0 the library `id` reports any failed connection in these words, not only a slow one. twine on its own brings it; no release of the action up to v1.14.2 does: there the log ends in [a traceback](/errors/id-token-request-network-traceback/). Advice about `id-token: write` beside the message does not apply.',
    'zh-CN': '作业有权申请 OIDC 令牌，但请求没有到达 GitHub。`id` 这个库从 1.6.0 版起，任何连接失败都用这句话报告，不只是超时。单独安装的 twine 会带上它；action 到 v1.14.2 为止都没有，那里的日志以[一段 traceback](/errors/id-token-request-network-traceback/) 结束。错误信息旁边关于 `id-token: write` 的建议在这里不适用。',
  },
  says: {
    en: 'The job may ask for an OIDC token, but the runner could not resolve `{service}`, where GitHub hands it out. That is a fault of its network; nothing timed out, although the message says so.',
    'zh-CN': '作业有权申请 OIDC 令牌，但运行器解析不了 `{service}`，也就是 GitHub 发放令牌的主机。这是运行器的网络问题；虽然错误信息说的是超时，其实并没有超时。',
  },
  causes: [
    {
      en: "GitHub's token service did not answer in time.",
      'zh-CN': 'GitHub 的令牌服务没有及时响应。',
    },
    {
      en: 'A firewall blocks the way to it, for instance `step-security/harden-runner` with `egress-policy: block`, or the network of a self-hosted runner. Since 1.6.0 the library does not use the proxy of `HTTPS_PROXY`.',
      'zh-CN': '连接被防火墙拦截，比如设成 `egress-policy: block` 的 `step-security/harden-runner`，或者自托管运行器所在网络的防火墙。从 1.6.0 起，这个库不使用 `HTTPS_PROXY` 里的代理。',
    },
    {
      en: 'A proxy of your network signs the connection with a certificate of its own: `CERTIFICATE_VERIFY_FAILED`. The library reads `SSL_CERT_FILE`, not `REQUESTS_CA_BUNDLE`.',
      'zh-CN': '你所在网络的代理换上了它自己的证书：`CERTIFICATE_VERIFY_FAILED`。这个库读的是 `SSL_CERT_FILE`，不是 `REQUESTS_CA_BUNDLE`。',
    },
  ],
  fixes: [
    {
      applies: { near: ['CERTIFICATE_VERIFY_FAILED'] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The lines above say `CERTIFICATE_VERIFY_FAILED`', 'zh-CN': '上方写着 `CERTIFICATE_VERIFY_FAILED`' },
      steps: [
        {
          en: 'In `env:` of the publish step, name the file with the certificate of your proxy as `SSL_CERT_FILE`: this library does not read `REQUESTS_CA_BUNDLE`. Or publish from a job with `runs-on: ubuntu-latest`.',
          'zh-CN': '在发布步骤的 `env:` 里，用 `SSL_CERT_FILE` 指定含有代理证书的文件：这个库不读 `REQUESTS_CA_BUNDLE`。或者改用 `runs-on: ubuntu-latest` 的作业发布。',
        },
      ],
    },
    {
      applies: { near: ['Failed to resolve', 'NameResolutionError', 'NewConnectionError', 'Connection refused'] },
      fixer: 'repository',
      when: { en: 'The lines above say `Failed to resolve` or `Connection refused`', 'zh-CN': '上方写着 `Failed to resolve` 或 `Connection refused`' },
      steps: [
        {
          en: 'Let the runner reach the host that the `Retrying` lines name: the fault is in its network. On a runner of your own that is its DNS or firewall, with `step-security/harden-runner` its `allowed-endpoints`. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '让运行器能访问 `Retrying` 那几行里的主机：问题出在它的网络上。如果是你自己的运行器，检查 DNS 或防火墙；如果用了 `step-security/harden-runner`，检查它的 `allowed-endpoints`。[发布要访问的主机](/how-it-works/#network)',
        },
        {
          en: 'Behind a proxy: since its release 1.6.0 the library does not use the one of `HTTPS_PROXY`, so this host has to be reached directly.',
          'zh-CN': '在代理后面时：这个库从 1.6.0 版起不使用 `HTTPS_PROXY` 里的代理，所以这台主机必须能直接访问。',
        },
      ],
    },
    {
      changes: 'time',
      when: { en: 'The lines above say `Read timed out`, or there are none', 'zh-CN': '上方写着 `Read timed out`，或者没有这些行' },
      steps: [
        {
          en: 'Look at [githubstatus.com](https://www.githubstatus.com/), then click [[re-run-failed-jobs]].',
          'zh-CN': '看一下 [githubstatus.com](https://www.githubstatus.com/)，再点 [[re-run-failed-jobs]]。',
        },
        {
          en: 'If it comes back, let the job run once with `runs-on: ubuntu-latest` and without `step-security/harden-runner`. If that works, allow the host that was blocked. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '如果再次出现，就用 `runs-on: ubuntu-latest`、不带 `step-security/harden-runner` 运行一次。如果这样能成功，就放行被拦截的主机。[发布要访问的主机](/how-it-works/#network)',
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
  next: ['id-token-request-network-traceback', 'id-token-request-failed', 'invalid-publisher-not-found'],
  sources: [{ repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [109, 118] }],
} as const satisfies ErrorEntry;
