import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-no-oidc-token-discovered',
  stage: 'identity-token',
  emitter: 'uv',
  severity: 'error',
  messages: [
    {
      text: 'Failed to obtain token for trusted publishing\n  cause: No OIDC token discovered: are you in a supported trusted publishing environment?',
      since: 'uv 0.12.14',
    },
    {
      text: 'Failed to obtain token for trusted publishing\n  Caused by: No OIDC token discovered: are you in a supported trusted publishing environment?',
      until: 'uv 0.12.13',
    },
    { text: 'No OIDC token discovered: are you in a supported trusted publishing environment?' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No OIDC token discovered: are you in a supported trusted publishing environment?',
  name: { en: 'uv sees no CI that can sign in for it', 'zh-CN': 'uv 没有认出支持可信发布的 CI 环境' },
  meaning: {
    en: '`uv publish` tried Trusted Publishing and recognised no CI platform that supports it. With `--trusted-publishing always` it stops here; otherwise this is a note, and the missing credentials are the error.',
    'zh-CN':
      '`uv publish` 尝试可信发布（Trusted Publishing），但没有认出支持它的 CI 平台。带 `--trusted-publishing always` 时它就此停下；否则这只是一段说明，真正的错误是缺少凭据。',
  },
  causes: [
    {
      en: 'uv runs on your own computer or on a CI that it does not know, as 0.7.22 does not know GitLab, with `--trusted-publishing always` or without credentials.',
      'zh-CN': 'uv 运行在你自己的电脑上，或者它不认识的 CI 上（比如 0.7.22 不认识 GitLab），并且带了 `--trusted-publishing always`，或者没有凭据。',
    },
    {
      en: 'uv runs in a container that a step starts itself, for instance with `docker run`, and the variables of GitHub Actions do not reach it.',
      'zh-CN': 'uv 运行在步骤自己启动的容器里，例如用 `docker run`，GitHub Actions 的变量没有传进去。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'uv runs on my own computer, or on a CI that it does not know', 'zh-CN': 'uv 运行在我自己的电脑上，或者它不认识的 CI 上' },
      steps: [
        {
          en: 'Set `UV_PUBLISH_TOKEN` to an API token of the index where `uv publish` runs, and leave `--trusted-publishing always` out.',
          'zh-CN': '在运行 `uv publish` 的地方，把 `UV_PUBLISH_TOKEN` 设为索引的 API token，并去掉 `--trusted-publishing always`。',
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
      when: { en: 'A job on GitHub runs uv in a container that a step starts', 'zh-CN': 'GitHub 的作业里，uv 在步骤自己启动的容器里运行' },
      steps: [
        {
          en: 'In the workflow file, run `uv publish` as a step of its own, outside the container, in a job with `id-token: write`.',
          'zh-CN': '在工作流文件里，把 `uv publish` 作为单独的步骤放在容器之外运行，所在的作业要有 `id-token: write`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run --trusted-publishing always` in the publish job: it makes the exchange and uploads nothing.',
      'zh-CN': '在发布作业里运行 `uv publish --dry-run --trusted-publishing always`：它会做令牌交换，但什么也不上传。',
    },
  ],
  next: ['uv-oidc-permission-missing', 'uv-missing-credentials', 'uv-token-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/trusted_publishing.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [26, 31] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [453, 500] },
  ],
} as const satisfies ErrorEntry;
