import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-broken-environment',
  stage: 'identity-token',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: Attempted to discover OIDC in broken environment',
    },
    {
      text: 'Attestation generation failure: \nOpenID Connect token retrieval failed: Attempted to discover OIDC in broken environment',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Attempted to discover OIDC in broken environment',
  name: { en: 'The action does not see GitHub Actions around it', 'zh-CN': 'action 没有认出 GitHub Actions 环境' },
  meaning: {
    en: 'The action wanted an OIDC token, and nothing in its environment says that it runs in GitHub Actions: `GITHUB_ACTIONS` is not set. The advice about `id-token: write` that follows does not apply.',
    'zh-CN':
      'action 要申请 OIDC 令牌，但环境里没有任何迹象表明它运行在 GitHub Actions 中：`GITHUB_ACTIONS` 没有设置。后面关于 `id-token: write` 的建议在这里不适用。',
  },
  causes: [
    {
      en: 'The container image of the action is started by hand, for instance with `docker run`, and not by `uses:`.',
      'zh-CN': 'action 的容器镜像是手动启动的，比如用 `docker run`，而不是通过 `uses:`。',
    },
    {
      en: 'The workflow runs in a program that imitates GitHub Actions and does not set this variable.',
      'zh-CN': '工作流运行在模仿 GitHub Actions 的程序里，而它没有设置这个变量。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I publish from GitHub', 'zh-CN': '我在 GitHub 上发布' },
      steps: [
        {
          en: 'Publish from a job on GitHub whose workflow file has a step with `uses: pypa/gh-action-pypi-publish@release/v1`, in place of a command that starts the image.',
          'zh-CN': '在 GitHub 上的作业里发布：工作流文件中用一个写着 `uses: pypa/gh-action-pypi-publish@release/v1` 的步骤，代替启动镜像的命令。',
        },
        {
          en: 'Give that job `id-token: write`.',
          'zh-CN': '给这个作业加上 `id-token: write`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write', 'pypa/gh-action-pypi-publish@'] },
    },
    {
      changes: 'file',
      when: { en: 'The job runs elsewhere than on GitHub', 'zh-CN': '作业不在 GitHub 上运行' },
      steps: [
        {
          en: 'Upload with `twine upload dist/*` and an API token in `TWINE_PASSWORD` instead: without GitHub the action cannot get an OIDC token.',
          'zh-CN': '改用 `twine upload dist/*` 上传，API token 放在 `TWINE_PASSWORD` 里：离开 GitHub，action 拿不到 OIDC 令牌。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. In a job on GitHub the log goes on to `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`).',
      'zh-CN': '什么都没有上传，版本号还能用。在 GitHub 的作业里，日志会继续走到 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42', lines: [87, 89] },
  ],
} as const satisfies ErrorEntry;
