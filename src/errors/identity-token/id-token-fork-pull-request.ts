import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-fork-pull-request',
  stage: 'identity-token',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  outranks: ['id-token-request-token-unset'],
  messages: [
    {
      text: "Trusted publishing exchange failure: \nOpenID Connect token retrieval failed: {identity_error}\n\nThe workflow context indicates that this action was called from a\npull request on a fork. GitHub doesn't give these workflows OIDC permissions,\neven if `id-token: write` is explicitly configured.\n\nTo fix this, change your publishing workflow to use an event that\nforks of your repository cannot trigger (such as tag or release\ncreation, or a manually triggered workflow dispatch).",
      since: 'v1.8.12',
    },
    {
      text: "in event_is_third_party_pr\n{frames}\nTypeError: 'NoneType' object is not subscriptable",
      since: 'v1.8.12',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The workflow context indicates that this action was called from a pull request on a fork',
  name: { en: 'The run comes from a pull request on a fork', 'zh-CN': '这次运行来自 fork 的拉取请求' },
  meaning: {
    en: 'The publish job ran for a pull request whose branch is in a fork. GitHub gives such a run no OIDC token, whatever `permissions:` says, so Trusted Publishing cannot work there. Where the fork is deleted by now, the action breaks off over that: the log ends in `TypeError`.',
    'zh-CN':
      '发布作业是为一个拉取请求运行的，而这个请求的分支在 fork 里。不管 `permissions:` 怎么写，GitHub 都不给这种运行 OIDC 令牌，可信发布（Trusted Publishing）在这里无法工作。如果那个 fork 已经删除，action 会在判断时出错，日志以 `TypeError` 结束。',
  },
  causes: [
    {
      en: 'The workflow is started by `pull_request` too, and nothing keeps the publish job from running then.',
      'zh-CN': '工作流也由 `pull_request` 触发，而没有任何条件阻止发布作业在这时运行。',
    },
    {
      en: 'An API token was meant. The secret does not reach such a run either, so `password` is empty and the action tries Trusted Publishing.',
      'zh-CN': '你想用 API token。但 secret 同样传不到这种运行里，`password` 为空，action 就改用可信发布。',
    },
    {
      en: 'Your repository is itself a fork. The action then says this even for a pull request from one of its own branches, where the likelier cause is a missing `id-token: write`.',
      'zh-CN': '你的仓库本身就是 fork。这时即使拉取请求来自它自己的分支，action 也会这么说，而真正的原因更可能是缺少 `id-token: write`。',
    },
  ],
  fixes: [
    {
      applies: { not: { values: { pulled: { is: ['alone'] } } } },
      changes: 'file',
      when: { en: 'Other events than a pull request start this workflow, too', 'zh-CN': '除了拉取请求，还有别的事件会触发这个工作流' },
      steps: [
        {
          en: "In the workflow file add `if: github.event_name != 'pull_request'` to the publish job, or to the publish step where this job also builds or tests. If there is an `if:` already, put it behind that with `&&`.",
          'zh-CN': "在工作流文件里，给发布作业加上 `if: github.event_name != 'pull_request'`；如果这个作业同时负责构建或测试，就加在发布步骤上。已经有 `if:` 时，用 `&&` 接在后面。",
        },
        {
          aside: true,
          en: 'The pull request needs nothing else. What else stands in `on:` publishes as before; a condition that asks for a release or a tag publishes only if `on:` starts the workflow for one.',
          'zh-CN': '拉取请求那边不需要再做什么。`on:` 里的其他事件照旧发布；条件里如果要求 release 或标签，`on:` 也要由它们触发，否则永远不会发布。',
        },
      ],
    },
    {
      applies: { values: { pulled: { is: ['alone'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'Only pull requests start this workflow', 'zh-CN': '只有拉取请求会触发这个工作流' },
      steps: [
        {
          en: 'In the workflow file let another event publish: name it under `on:`, such as `push:` with `branches: [main]`, which also comes when a pull request is merged, or a release or a tag.',
          'zh-CN': '在工作流文件里改由别的事件来发布：把它写在 `on:` 下面，比如 `push:` 加 `branches: [main]`（合并拉取请求时也会触发），或者 release、标签。',
        },
        {
          en: "Then keep pull requests away from the publish job, with `if: github.event_name != 'pull_request'` in place of any condition that asks for a merged one. Without the change of `on:` the condition would mean that it never runs.",
          'zh-CN': "然后让发布作业跳过拉取请求：写上 `if: github.event_name != 'pull_request'`，代替要求“已合并”的条件。只加条件而不改 `on:`，这个作业就再也不会运行。",
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I can keep two files (advised)', 'zh-CN': '我可以分成两个文件（推荐）' },
      steps: [
        {
          en: 'Move the publish job into a workflow file of its own that only a release, a tag or `workflow_dispatch` starts.',
          'zh-CN': '把发布作业移到单独的工作流文件里，只由发布 release、推送标签或 `workflow_dispatch` 触发。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#workflow): [[workflow-name]] is the name of the file.',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#workflow)：[[workflow-name]] 填的是文件名。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`id-token: write`: it has no effect in a pull request that really comes from another repository.',
      'zh-CN': '`id-token: write`：在确实来自另一个仓库的拉取请求里不起作用。',
    },
    {
      en: '`pull_request_target`: it does give a token, but [PyPI refuses it](/errors/pull-request-target-refused/).',
      'zh-CN': '`pull_request_target`：它确实能拿到令牌，但 [PyPI 会拒绝](/errors/pull-request-target-refused/)。',
    },
    {
      en: '`attestations: false`: the log is the same with and without it. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：加不加它，日志完全一样。[为什么它看起来有用](/cause/#attestations)',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded. The next run of that pull request shows the publish job as skipped, or not at all.',
      'zh-CN': '什么都没有上传。这个拉取请求下一次运行时，发布作业显示为已跳过，或者根本不出现。',
    },
  ],
  next: ['id-token-request-token-unset', 'pull-request-target-refused', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [77, 78] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [127, 138] },
  ],
} as const satisfies ErrorEntry;
