import type { ErrorEntry } from '../types.ts';

export default {
  id: 'secrets-context-not-available',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: "Unrecognized named-value: 'secrets'. Located at position {position} within expression: {expression}" },
    // As `actionlint` says it.
    { text: 'context "secrets" is not allowed here' },
  ],
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
      applies: { not: { near: ['action.yml', 'action.yaml'] } },
      changes: 'file',
      when: { en: 'A condition in the workflow was to keep forks from publishing', 'zh-CN': '工作流里的这个条件是为了不让 fork 发布' },
      steps: [
        {
          en: "In the workflow file, write `if: github.repository == 'octo-org/sampleproject'` on the publish job in place of the condition, with your own names. No secret is needed for that.",
          'zh-CN': "在工作流文件里，把发布作业上的条件改成 `if: github.repository == 'octo-org/sampleproject'`，换成你自己的名字。这样用不到 secret。",
        },
      ],
    },
    {
      applies: { not: { near: ['action.yml', 'action.yaml'] } },
      changes: 'file',
      when: { en: 'A step really depends on the secret', 'zh-CN': '步骤确实取决于这个 secret' },
      steps: [
        {
          en: "In the workflow file, write `env:` on the job and below it `HAS_TOKEN: ${{ secrets.PYPI_API_TOKEN != '' }}`, and on the step `if: env.HAS_TOKEN == 'true'`.",
          'zh-CN': "在工作流文件的作业上写 `env:`，下面写 `HAS_TOKEN: ${{ secrets.PYPI_API_TOKEN != '' }}`；再在步骤上写 `if: env.HAS_TOKEN == 'true'`。",
        },
        {
          en: "This works for steps only: the `if:` of a job knows no `env`.",
          'zh-CN': "这只适用于步骤：作业的 `if:` 读不到 `env`。",
        },
      ],
      tradeoff: {
        en: 'A release without its token then ends green and uploads nothing.',
        'zh-CN': '这样一来，没有 token 的发布会显示成功，却什么都没有上传。',
      },
    },
    {
      applies: { near: ['action.yml', 'action.yaml'] },
      changes: 'file',
      when: { en: 'The message comes from the `action.yml` of a composite action', 'zh-CN': '错误信息来自复合 action 的 `action.yml`' },
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
    { repo: 'rhysd/actionlint', path: 'expr_sema.go', ref: '011a6d15e749bb3f2d771eed9c7aa0e7e3e10ee7', lines: [535, 548] },
    { repo: 'open-edge-platform/geti-sdk', path: 'issues/574' },
  ],
} as const satisfies ErrorEntry;
