import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pull-requests-by-actions-not-permitted',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'GitHub Actions is not permitted to create or approve pull requests.' },
    { text: 'GitHub Actions is not permitted to create or approve pull requests (createPullRequest)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'GitHub Actions is not permitted to create or approve pull requests',
  name: { en: 'The workflow may not open pull requests', 'zh-CN': '工作流无权创建拉取请求' },
  meaning: {
    en: 'A step such as `release-please` or `create-pull-request` wanted to open the pull request of the release, and a setting of the repository or of its organization forbids that to workflows. It is no permission of the workflow file, and PyPI has no part in it.',
    'zh-CN': '`release-please`、`create-pull-request` 之类的步骤要为这次发布创建拉取请求，而仓库或它所属组织的设置不允许工作流这样做。这不是工作流文件里的权限，也与 PyPI 无关。',
  },
  causes: [
    {
      en: 'The setting is off, which is the default of new repositories since May 2022.',
      'zh-CN': '这项设置是关的：2022 年 5 月起，新仓库默认如此。',
    },
    {
      en: 'It is on for the organization and off for the repository, or the reverse: both have to allow it.',
      'zh-CN': '组织开了、仓库没开，或者反过来：两边都要允许。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The setting of the repository can be changed', 'zh-CN': '仓库的设置可以改' },
      steps: [
        {
          en: 'In the repository open `Settings > Actions > General`, and below `Workflow permissions` tick `Allow GitHub Actions to create and approve pull requests`. If the box is greyed out, an owner of the organization has to allow it first, at the same place of the organization.',
          'zh-CN': '在仓库里打开 `Settings > Actions > General`，在 `Workflow permissions` 下面勾选 `Allow GitHub Actions to create and approve pull requests`。如果是灰色的，要先由组织的所有者在组织的同一处允许。',
        },
        {
          en: 'The job needs `contents: write` and `pull-requests: write` besides.',
          'zh-CN': '此外，这个作业需要 `contents: write` 和 `pull-requests: write`。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The organization does not allow it', 'zh-CN': '组织不允许' },
      steps: [
        {
          en: 'Give the step the token of a GitHub App or a personal access token in place of `GITHUB_TOKEN`: the setting concerns `GITHUB_TOKEN` only.',
          'zh-CN': '不用 `GITHUB_TOKEN`，改为把 GitHub App 的 token 或个人访问令牌传给这个步骤：这项设置只管 `GITHUB_TOKEN`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A token or a publisher of PyPI: the run stopped long before an upload.',
      'zh-CN': '换 PyPI 的 token 或发布者：运行在上传之前很久就停下了。',
    },
  ],
  verify: [
    {
      en: 'After a re-run the pull request of the release is there.',
      'zh-CN': '重新运行之后，能看到这次发布的拉取请求。',
    },
  ],
  next: ['permission-not-allowed-for-called-workflow', 'action-not-allowed-by-policy'],
  sources: [
    { repo: 'github/docs', path: 'content/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository.md', ref: 'cf08d2ca6dff9959bcef128dbb288c8d46980b2b' },
    { repo: 'peter-evans/create-pull-request', path: 'issues/1175' },
    { repo: 'peter-evans/create-pull-request', path: 'issues/3979' },
    { repo: 'pfBlockerNG/pfBlockerNG', path: 'issues/1799' },
  ],
} as const satisfies ErrorEntry;
