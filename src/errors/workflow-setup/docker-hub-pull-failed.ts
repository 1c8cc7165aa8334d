import type { ErrorEntry } from '../types.ts';

const LOGIN = { near: ['incorrect username or password'] } as const;

export default {
  id: 'docker-hub-pull-failed',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'failed to resolve source metadata for docker.io/{image}: failed to authorize: failed to fetch oauth token: {reason}' },
    { text: 'failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?{query}: {reason}' },
    { text: 'failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?{query}": {reason}' },
    { text: 'failed to fetch oauth token: {reason} "https://auth.docker.io/token' },
    { text: 'failed open: unexpected status code https://registry-1.docker.io/v2/{path}: {reason}' },
    { text: 'pulling from host registry-1.docker.io failed with status code' },
    { text: 'unexpected status from HEAD request to https://registry-1.docker.io/v2/{path}: {reason}' },
    { text: 'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit' },
    { text: 'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit' },
    { text: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": {reason}' },
    { text: 'Error response from daemon: Head "https://registry-1.docker.io/v2/{path}": {reason}' },
    { text: 'failed to resolve source metadata for docker.io/{image}: {reason}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'failed to resolve source metadata for docker.io/',
  name: { en: 'Docker Hub did not hand out an image', 'zh-CN': 'Docker Hub 没有给出镜像' },
  meaning: {
    en: 'Docker wanted an image from Docker Hub, and Docker Hub did not give it: it failed, limited the number of downloads, or was not reached. Nobody has signed in to PyPI yet, and no token or publisher of yours is meant.',
    'zh-CN': 'Docker 要从 Docker Hub 取一个镜像，没有取到：Docker Hub 出错、限制了下载次数，或者没有连上。这时还没有向 PyPI 认证，说的不是你的 token 或发布者。',
  },
  says: [
    {
      applies: LOGIN,
      name: { en: 'Docker Hub did not accept the login', 'zh-CN': 'Docker Hub 不接受登录' },
      en: 'The user name or the password for Docker Hub is wrong. No token or publisher of PyPI is meant.',
      'zh-CN': 'Docker Hub 的用户名或密码不对。说的不是 PyPI 的 token 或发布者。',
    },
    {
      en: 'Docker Hub did not hand out `{image}`. Nobody has signed in to PyPI yet, and no token or publisher of yours is meant.',
      'zh-CN': 'Docker Hub 没有给出 `{image}`。这时还没有向 PyPI 认证，说的不是你的 token 或发布者。',
    },
  ],
  causes: [
    {
      en: 'Docker Hub had a fault. `401 Unauthorized` and `5xx` from `auth.docker.io` are such faults where nobody signed in.',
      'zh-CN': 'Docker Hub 出了故障。没有登录时，`auth.docker.io` 返回 `401 Unauthorized` 和 `5xx` 就是这种故障。',
    },
    {
      en: 'Docker Hub counts downloads without a login by address, and too many came from the address of this runner.',
      'zh-CN': '没有登录时，Docker Hub 按地址计算下载次数，而这台运行器的地址下载得太多。',
    },
    {
      en: 'Releases of the publish action before v1.12.0 are built on the runner, on top of `python:3.12-slim` or another image from Docker Hub.',
      'zh-CN': '发布 action 在 v1.12.0 之前的版本要在运行器上构建，以 Docker Hub 的 `python:3.12-slim` 之类的镜像为基础。',
    },
  ],
  fixes: [
    {
      applies: LOGIN,
      certain: true,
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'Docker Hub does not accept the login', 'zh-CN': 'Docker Hub 不接受登录' },
      steps: [
        {
          en: 'Store an access token of Docker Hub as the secret that stands at `password:` of the login, and the name of the account at `username:`. It is no token of PyPI.',
          'zh-CN': '把 Docker Hub 的访问令牌存进登录步骤 `password:` 所用的 secret，`username:` 写账号名。它不是 PyPI 的 token。',
        },
      ],
    },
    {
      applies: { near: ['toomanyrequests', '429 Too Many Requests'] },
      certain: true,
      changes: 'time',
      when: { en: 'The lines say `toomanyrequests` or `429`', 'zh-CN': '这几行里有 `toomanyrequests` 或 `429`' },
      steps: [
        {
          en: 'Wait an hour and run the job again: Docker Hub limits the downloads from the address of this runner, and a runner of GitHub mostly has another address the next time.',
          'zh-CN': '等一小时，再重新运行作业：Docker Hub 限制了这台运行器的地址的下载次数，而 GitHub 的运行器下一次多半是另一个地址。',
        },
        {
          en: 'On your own runner, run `docker login` with an account of Docker Hub on the machine itself. A step of the job is too late for an action that is built before the first step.',
          'zh-CN': '在你自己的运行器上，在机器本身用 Docker Hub 账号执行 `docker login`。对于在第一个步骤之前就要构建的 action，作业里的步骤太晚了。',
        },
      ],
    },
    {
      applies: { wording: [11], near: [': not found'] },
      certain: true,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The line ends in `not found`', 'zh-CN': '这一行以 `not found` 结尾' },
      steps: [
        {
          en: 'Correct the name or the tag of the image, in the `FROM` line of the Dockerfile or at `container:` in the workflow file: Docker Hub has no image of this name.',
          'zh-CN': '改正镜像的名字或标签（在 Dockerfile 的 `FROM` 行，或者工作流文件的 `container:`）：Docker Hub 上没有这个名字的镜像。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['harden-runner'] }, { uses: ['step-security/harden-runner'] }], near: ['connection refused', 'dial tcp', 'i/o timeout'] },
      certain: true,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The job has a step with `step-security/harden-runner`', 'zh-CN': '作业里有 `step-security/harden-runner` 步骤' },
      steps: [
        {
          en: 'In the workflow file, add `auth.docker.io:443`, `registry-1.docker.io:443` and `production.cloudflare.docker.com:443` under `allowed-endpoints` of `step-security/harden-runner`.',
          'zh-CN': '在工作流文件里 `step-security/harden-runner` 的 `allowed-endpoints` 下，加上 `auth.docker.io:443`、`registry-1.docker.io:443` 和 `production.cloudflare.docker.com:443`。',
        },
      ],
    },
    {
      applies: { rules: ['outdated-action'] },
      certain: true,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The workflow uses an old release of the action', 'zh-CN': '工作流用的是旧版 action' },
      steps: [
        {
          en: 'In the workflow file raise `pypa/gh-action-pypi-publish` to `release/v1`: since v1.12.0 its image comes ready from `ghcr.io`, and nothing is fetched from Docker Hub. If you cannot change it now, run the job again later.',
          'zh-CN': '在工作流文件里把 `pypa/gh-action-pypi-publish` 升级到 `release/v1`：从 v1.12.0 起，它的镜像是 `ghcr.io` 上现成的，不再从 Docker Hub 取东西。如果现在不能改，就过一会儿再重新运行作业。',
        },
      ],
    },
    {
      changes: 'time',
      when: { en: 'Docker Hub had a fault', 'zh-CN': 'Docker Hub 出了故障' },
      steps: [
        {
          en: 'Run the job again, after a while if it fails the same way: Docker Hub did not answer as it should. Nothing of yours has to change.',
          'zh-CN': '重新运行作业；如果还是这样失败，就过一会儿再试：Docker Hub 没有正常响应。你这边什么也不用改。',
        },
        {
          en: 'If it was the publish action that was built here, use `release/v1` or another release since v1.12.0: its image comes ready from `ghcr.io`.',
          'zh-CN': '如果这里构建的是发布 action，就改用 `release/v1`，或者 v1.12.0 起的其他版本：镜像是 `ghcr.io` 上现成的。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another PyPI token or publisher: the `401` is an answer of Docker Hub.',
      'zh-CN': '换 PyPI 的 token 或发布者：`401` 是 Docker Hub 返回的。',
    },
  ],
  verify: [
    {
      en: 'In the next run the build of the image goes on past `load metadata for docker.io`, or there is none. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行里，镜像的构建会越过 `load metadata for docker.io` 这一步，或者根本没有构建。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['ghcr-unreachable', 'image-manifest-unknown'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/269' },
    { repo: 'docker/hub-feedback', path: 'issues/2429' },
    { repo: 'reviewdog/action-markdownlint', path: 'issues/71' },
    { repo: 'addnab/docker-run-action', path: 'issues/56' },
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [16, 20] },
  ],
} as const satisfies ErrorEntry;
