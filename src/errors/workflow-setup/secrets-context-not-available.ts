import type { ErrorEntry } from '../types.ts';

export default {
  id: 'secrets-context-not-available',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: "Unrecognized named-value: 'secrets'. Located at position {position} within expression: {expression}" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Unrecognized named-value: 'secrets'. Located at position",
  name: { en: 'secrets cannot be read at this place', 'zh-CN': '这个位置读不到 secrets' },
  meaning: {
    en: 'An expression uses `secrets` where GitHub does not offer it: in an `if:`, or in the `action.yml` of a composite action. A workflow file with this mistake does not start at all.',
    'zh-CN': '表达式在 GitHub 不提供 `secrets` 的位置用到了它：`if:` 条件，或者复合 action（composite action）的 `action.yml`。工作流文件有这个错误时，根本不会启动。',
  },
  causes: [
    {
      en: "`if: secrets.PYPI_API_TOKEN != ''` on a step or a job, to leave out publishing where there is no token, for instance in forks.",
      'zh-CN': "在步骤或作业上写了 `if: secrets.PYPI_API_TOKEN != ''`，想在没有 token 的地方（比如 fork）跳过发布。",
    },
    {
      en: 'A composite action reads `${{ secrets.X }}` itself. It knows `inputs`, not `secrets`.',
      'zh-CN': '复合 action 自己读取 `${{ secrets.X }}`。它能用 `inputs`，不能用 `secrets`。',
    },
  ],
  fixes: [
    {
      when: { en: 'the condition was to keep forks from publishing', 'zh-CN': '这个条件是为了不让 fork 发布' },
      steps: [
        {
          en: "Look at the file in the message. In the `action.yml` of a composite action there are no secrets: see below. In a workflow file, with a condition that keeps forks from publishing, write `if: github.repository == 'octo-org/sampleproject'` on the publish job, with your own names. No secret is needed for that.",
          'zh-CN': "看错误信息里的文件。如果是复合 action 的 `action.yml`，那里没有 secrets：见下面。如果是工作流文件，而这个条件是为了不让 fork 发布，就在发布作业上写 `if: github.repository == 'octo-org/sampleproject'`，换成你自己的名字。这样用不到 secret。",
        },
      ],
    },
    {
      when: { en: 'a step really depends on the secret', 'zh-CN': '步骤确实取决于这个 secret' },
      steps: [
        {
          en: "On the job write `env:` and below it `HAS_TOKEN: ${{ secrets.PYPI_API_TOKEN != '' }}`.",
          'zh-CN': "在作业上写 `env:`，下面写 `HAS_TOKEN: ${{ secrets.PYPI_API_TOKEN != '' }}`。",
        },
        {
          en: "On the step write `if: env.HAS_TOKEN == 'true'`. This works for steps only: the `if:` of a job knows no `env`.",
          'zh-CN': "在步骤上写 `if: env.HAS_TOKEN == 'true'`。这只适用于步骤：作业的 `if:` 读不到 `env`。",
        },
      ],
      tradeoff: {
        en: 'A release without its token then ends green and uploads nothing.',
        'zh-CN': '这样一来，没有 token 的发布会显示成功，却什么都没有上传。',
      },
    },
    {
      when: { en: 'the message comes from a composite action', 'zh-CN': '错误信息来自复合 action' },
      steps: [
        {
          en: 'Publish from a job of the workflow itself: the action [does not work inside a composite action](/errors/image-of-own-repository/) anyway.',
          'zh-CN': '直接在工作流的作业里发布：这个 action 本来就[不能在复合 action 里用](/errors/image-of-own-repository/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`${{ }}` around the condition: `secrets` stays unknown there, with and without it.',
      'zh-CN': '给条件套上 `${{ }}`：套不套，那里都不认识 `secrets`。',
    },
  ],
  verify: [
    {
      en: 'The run starts and shows its jobs. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '运行能够启动，并列出各个作业。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-authentication-information'],
  sources: [
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/workflow-v1.0.json', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [2459, 2481] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/action_yaml.json', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [192, 268] },
    {
      repo: 'github/docs',
      path: 'content/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets.md',
      ref: '159bd1b02c0465b685f397f3f667fc20cfdf3f67',
    },
    { repo: 'open-edge-platform/geti-sdk', path: 'issues/574' },
  ],
} as const satisfies ErrorEntry;
