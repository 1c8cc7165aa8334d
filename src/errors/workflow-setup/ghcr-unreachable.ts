import type { ErrorEntry } from '../types.ts';

export default {
  id: 'ghcr-unreachable',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: 'docker: Error response from daemon: Get "https://ghcr.io/v2/": dial tcp {address}: connect: connection refused',
      since: 'v1.12.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'docker: Error response from daemon: Get "https://ghcr.io/v2/": dial tcp',
  name: { en: 'The runner cannot reach ghcr.io', 'zh-CN': '运行器连不上 ghcr.io' },
  meaning: {
    en: 'Since v1.12.0 the action runs an image from `ghcr.io`, and the connection to that host was refused. The step ended before it signed in anywhere.',
    'zh-CN': '从 v1.12.0 起，action 运行的是来自 `ghcr.io` 的镜像，而到这台主机的连接被拒绝了。步骤在认证之前就结束了。',
  },
  causes: [
    {
      en: '`step-security/harden-runner` runs with `egress-policy: block`, and `ghcr.io` is not under `allowed-endpoints`. Releases before v1.12.0 did without it.',
      'zh-CN': '`step-security/harden-runner` 设成了 `egress-policy: block`，而 `allowed-endpoints` 里没有 `ghcr.io`。v1.12.0 之前的版本用不到它。',
    },
    {
      en: 'A self-hosted runner stands behind a firewall or proxy that does not let docker out.',
      'zh-CN': '自托管运行器处在防火墙或代理之后，不让 docker 连到外面。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ near: ['harden-runner'] }, { uses: ['step-security/harden-runner'] }] },
      changes: 'file',
      when: { en: 'The job has a step with `step-security/harden-runner`', 'zh-CN': '作业里有 `step-security/harden-runner` 步骤' },
      steps: [
        {
          en: 'In the workflow file, add `ghcr.io:443` and `pkg-containers.githubusercontent.com:443` under `allowed-endpoints` of `step-security/harden-runner`: the first names the image, the second holds its layers.',
          'zh-CN': '在工作流文件里 `step-security/harden-runner` 的 `allowed-endpoints` 下，加上 `ghcr.io:443` 和 `pkg-containers.githubusercontent.com:443`：前者给出镜像，后者存放镜像的各层。',
        },
        {
          en: 'To learn which other hosts the job needs, let it run once with `egress-policy: audit`, then list them and go back to `block`. [The hosts of a release](/how-it-works/#network)',
          'zh-CN': '想知道作业还要访问哪些主机，先用 `egress-policy: audit` 运行一次，把它们列进去，再改回 `block`。[发布要访问的主机](/how-it-works/#network)',
        },
      ],
    },
    {
      applies: { not: { any: [{ near: ['harden-runner'] }, { uses: ['step-security/harden-runner'] }] } },
      changes: 'setting',
      when: { en: 'The runner is my own', 'zh-CN': '运行器是我自己的' },
      steps: [
        {
          en: 'Open port 443 to `ghcr.io` for the docker daemon of the runner, or publish from a job with `runs-on: ubuntu-latest`. [The other hosts](/how-it-works/#network)',
          'zh-CN': '为运行器的 docker 守护进程放行到 `ghcr.io` 的 443 端口，或者改用 `runs-on: ubuntu-latest` 的作业来发布。[其他主机](/how-it-works/#network)',
        },
      ],
      example: { scope: 'job', mark: ['runs-on: ubuntu-latest'] },
    },
    {
      applies: { not: { any: [{ near: ['harden-runner'] }, { uses: ['step-security/harden-runner'] }] } },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'Neither is the case', 'zh-CN': '两样都不是' },
      steps: [
        {
          en: 'Open the failed run and choose [[re-run-failed-jobs]]: the connection was refused this time.',
          'zh-CN': '打开失败的那次运行，选择 [[re-run-failed-jobs]]：这一次连接被拒绝了。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another pin of the action: the image for every release since v1.12.0 comes from `ghcr.io`.',
      'zh-CN': '换一个 action 版本：从 v1.12.0 起，各版本的镜像都来自 `ghcr.io`。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free: run the failed job again. If no firewall is involved, that alone may be enough.',
      'zh-CN': '什么都没有上传，版本号还能用：重新运行失败的作业即可。如果没有防火墙，光是重新运行也许就够了。',
    },
  ],
  next: ['image-manifest-unknown', 'trusted-publishing-network-traceback', 'sigstore-fulcio-error'],
  sources: [
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [16, 20] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/290' },
    { repo: 'jkreileder/cf-ips-to-hcloud-fw', path: 'issues/592' },
    { repo: 'dfetch-org/dfetch', path: 'issues/1175' },
  ],
} as const satisfies ErrorEntry;
