import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-request-network-traceback',
  stage: 'identity-token',
  emitter: 'id',
  severity: 'error',
  messages: [
    {
      text: "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='{server}.actions.githubusercontent.com', port=443): Read timed out. (read timeout=30)",
      until: 'id 1.5.0',
    },
    {
      text: "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='{server}.actions.githubusercontent.com', port=443): Max retries exceeded with url: {request} (Caused by {reason}",
      until: 'id 1.5.0',
    },
    {
      text: "requests.exceptions.ConnectionError: HTTPS{pool}/idtoken/{request} (Caused by NameResolutionError({connection}: Failed to resolve '{service}'",
      until: 'id 1.5.0',
    },
    {
      text: 'requests.exceptions.ConnectionError: HTTPS{pool}/idtoken/{request} (Caused by NewConnectionError({connection}: Failed to establish a new connection',
      until: 'id 1.5.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: "actions.githubusercontent.com', port=443): Read timed out. (read timeout=30)",
  name: { en: "GitHub's token service did not answer: traceback", 'zh-CN': 'GitHub 的令牌服务没有响应：traceback' },
  meaning: {
    en: 'The job may ask GitHub for an OIDC token, but the request to `*.actions.githubusercontent.com` got no answer within 30 seconds or no connection at all. Up to its release 1.5.0 the library `id` lets the error through as it is, so the log ends in a Python traceback. v1.14.2 of the action, the newest seen, still carries 1.5.0.',
    'zh-CN': '作业有权向 GitHub 申请 OIDC 令牌，但发往 `*.actions.githubusercontent.com` 的请求在 30 秒内没有收到响应，或者根本连不上。`id` 这个库在 1.5.0 及以前不处理这种错误，所以日志以 Python traceback 结束。目前见到的最新版 action（v1.14.2）带的仍是 1.5.0。',
  },
  causes: [
    {
      en: "`Read timed out`: GitHub's token service was slow, or something between it and your own runner swallows the request.",
      'zh-CN': '`Read timed out`：GitHub 的令牌服务太慢，或者它和你自己的运行器之间有设备丢弃了请求。',
    },
    {
      en: '`Failed to resolve` or `Connection refused`: the runner does not reach the host. On your own runner that is mostly a firewall or DNS; on a runner of GitHub `step-security/harden-runner` with `egress-policy: block` does the same.',
      'zh-CN': '`Failed to resolve` 或 `Connection refused`：运行器连不上这台主机。在你自己的运行器上多半是防火墙或 DNS；在 GitHub 的运行器上，设成 `egress-policy: block` 的 `step-security/harden-runner` 也会这样。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'time',
      when: { en: 'The last line says `Read timed out`', 'zh-CN': '最后一行写的是 `Read timed out`' },
      steps: [
        {
          en: 'Look at [githubstatus.com](https://www.githubstatus.com/), then click [[re-run-failed-jobs]].',
          'zh-CN': '看一下 [githubstatus.com](https://www.githubstatus.com/)，再点 [[re-run-failed-jobs]]。',
        },
        {
          en: 'If it happens every time on a runner of your own, something between it and GitHub swallows the request: let it reach `*.actions.githubusercontent.com`, or publish from a job with `runs-on: ubuntu-latest`.',
          'zh-CN': '如果在你自己的运行器上每次都发生，就是它和 GitHub 之间有设备丢弃了请求：允许它访问 `*.actions.githubusercontent.com`，或者改用 `runs-on: ubuntu-latest` 的作业发布。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], not: { near: ['harden-runner'] } },
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'The runner is my own', 'zh-CN': '运行器是我自己的' },
      steps: [
        {
          en: 'Let the runner resolve and reach `*.actions.githubusercontent.com`, in its DNS and its firewall: the fault is in its network. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '让运行器能解析并访问 `*.actions.githubusercontent.com`（DNS 和防火墙）：问题出在它的网络上。[发布要访问的主机](/how-it-works/#network)',
        },
        {
          en: 'Or publish from a job of its own with `runs-on: ubuntu-latest`, which downloads what the build job made.',
          'zh-CN': '或者改在单独的作业里用 `runs-on: ubuntu-latest` 发布，由它下载构建作业的产物。',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest'] },
    },
    {
      applies: { wording: [1, 2, 3], near: ['harden-runner'] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The job has a step with `step-security/harden-runner`', 'zh-CN': '作业里有 `step-security/harden-runner` 步骤' },
      steps: [
        {
          en: 'In the workflow file, under `allowed-endpoints` of `step-security/harden-runner`, add the host of the last line, one of `actions.githubusercontent.com`, with `:443` behind it. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '在工作流文件里 `step-security/harden-runner` 的 `allowed-endpoints` 下，加上最后一行里的主机（属于 `actions.githubusercontent.com`），后面写 `:443`。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], not: { near: ['harden-runner'] } },
      changes: 'time',
      when: { en: 'Neither is the case', 'zh-CN': '两样都不是' },
      steps: [
        {
          en: 'Click [[re-run-failed-jobs]]: the runner did not get through to GitHub this time.',
          'zh-CN': '点 [[re-run-failed-jobs]]：运行器这一次没有连上 GitHub。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Adding `id-token: write`, or another publisher on PyPI: without the permission the job could not have asked, and PyPI was not asked for a token yet.',
      'zh-CN': '加上 `id-token: write`，或者换 PyPI 上的发布者：没有权限，作业根本无法申请；而且还没有轮到向 PyPI 要 token。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the same version can be published again. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，同一个版本可以再次发布。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-timed-out', 'requests-ssl-or-proxy-error', 'connection-closed-without-response'],
  sources: [
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'v1.5.0', lines: [79, 94] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'requirements/runtime.txt', ref: 'dc37677b2e1c63e2034f94d8a5b11f265b73ba33' },
  ],
} as const satisfies ErrorEntry;
