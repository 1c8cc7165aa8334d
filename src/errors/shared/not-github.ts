import type { Condition, Fix } from '../types.ts';

/** What runners print that read GitHub's workflows, and how readers say that they run there (a job of GitHub may fetch from Codeberg, and be tried in act): nektos/act pkg/runner/logger.go, gitea/act_runner internal/app/run/runner.go. */
export const NOT_GITHUB = {
  near: [
    'be triggered by event:',
    'gitea/act_runner',
    'act_runner(version',
    'forgejo-runner',
    'docker.gitea.com',
    '//code.forgejo.org/',
    '//data.forgejo.org/',
    'Start image=catthehacker/',
    '⭐ Run Main',
    '❌ Failure - Main',
    '❗ ::error::',
    'Forgejo Actions',
    'Forgejo runner',
    'Forgejo instance',
    'Gitea Actions',
    'Gitea runner',
    'Gitea instance',
    'is on Codeberg',
    'Codeberg Actions',
    'Codeberg CI',
    '在 Codeberg 上',
  ],
} as const satisfies Condition;

export const notOnGithub = {
  applies: NOT_GITHUB,
  certain: true,
  changes: 'file',
  when: { en: 'The job runs on Forgejo, Gitea or in `act`', 'zh-CN': '作业在 Forgejo、Gitea 或 `act` 里运行' },
  steps: [
    {
      en: 'PyPI takes no OIDC tokens of Forgejo, Gitea or `act`, whatever permission the file gives. Sign in with an API token: store it as a secret, and hand it on as the action\'s `password:`, `TWINE_PASSWORD` or `UV_PUBLISH_TOKEN`. Or publish from GitHub or GitLab.com: what fails in `act` alone may work there.',
      'zh-CN': 'PyPI 不接受 Forgejo、Gitea 或 `act` 的 OIDC 令牌，加什么权限都没有用。改用 API token：存为 secret，再作为 action 的 `password:`、`TWINE_PASSWORD` 或 `UV_PUBLISH_TOKEN` 传入。或者从 GitHub 或 GitLab.com 发布：只在 `act` 里失败的，到那里可能没有问题。',
    },
  ],
} as const satisfies Fix;
