import type { Condition, Fix } from '../types.ts';

/** What runners print that read GitHub's workflows, and how readers call them: nektos/act pkg/runner/logger.go, gitea/act_runner internal/app/run/runner.go. */
export const NOT_GITHUB = {
  near: [
    'be triggered by event:',
    'act_runner',
    'forgejo-runner',
    'docker.gitea.com',
    'gitea/runner-images',
    'code.forgejo.org',
    'data.forgejo.org',
    'catthehacker/ubuntu',
    'nektos/act',
    '⭐ Run Main',
    '❌ Failure - Main',
    '✅ Success - Main',
    '❗ ::error::',
    'Forgejo Actions',
    'Forgejo runner',
    'Forgejo instance',
    'Gitea Actions',
    'Gitea runner',
    'Gitea instance',
    'Codeberg',
  ],
} as const satisfies Condition;

export const notOnGithub = {
  applies: NOT_GITHUB,
  certain: true,
  changes: 'file',
  when: { en: 'The job runs on Forgejo, Gitea or in `act`', 'zh-CN': '作业在 Forgejo、Gitea 或 `act` 里运行' },
  steps: [
    {
      en: 'Sign in with an API token there: PyPI takes no OIDC tokens of Forgejo, Gitea or `act`, so no permission in the file mends it. Store a token as a secret, and hand it on as `password:` of the action, `TWINE_PASSWORD` of twine or `UV_PUBLISH_TOKEN` of uv. For Trusted Publishing publish from GitHub or GitLab.com; what only fails in `act` may be in order there.',
      'zh-CN': '在那里要用 API token 认证：PyPI 不接受 Forgejo、Gitea 或 `act` 的 OIDC 令牌，在文件里加什么权限都没有用。把 token 存为 secret，再作为 action 的 `password:`、twine 的 `TWINE_PASSWORD` 或 uv 的 `UV_PUBLISH_TOKEN` 传入。想用可信发布，就从 GitHub 或 GitLab.com 发布；只在 `act` 里失败的，到那里可能没有问题。',
    },
  ],
} as const satisfies Fix;
