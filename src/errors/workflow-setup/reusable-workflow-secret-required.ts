import type { ErrorEntry } from '../types.ts';

export default {
  id: 'reusable-workflow-secret-required',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'Secret {name} is required, but not provided while calling.' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'is required, but not provided while calling',
  name: { en: 'The calling job passes no secret', 'zh-CN': '调用方作业没有传 secret' },
  meaning: {
    en: 'A reusable workflow declares this secret with `required: true`, and the job that calls it does not hand it over. Secrets do not pass to a called workflow by themselves.',
    'zh-CN': '可复用工作流用 `required: true` 声明了这个 secret，而调用它的作业没有传。secret 不会自动传给被调用的工作流。',
  },
  says: {
    en: 'A reusable workflow declares the secret `{name}` with `required: true`, and the job that calls it does not hand it over. Secrets do not pass to a called workflow by themselves.',
    'zh-CN': '可复用工作流用 `required: true` 声明了 secret `{name}`，而调用它的作业没有传。secret 不会自动传给被调用的工作流。',
  },
  causes: [
    {
      en: 'The calling job has no `secrets:` next to `uses:`.',
      'zh-CN': '调用方作业里没有与 `uses:` 平级的 `secrets:`。',
    },
    {
      en: 'The names differ: the key under `secrets:` must be the name that the called workflow declares. Upper and lower case do not matter.',
      'zh-CN': '名字不一致：`secrets:` 下的键必须是被调用的工作流所声明的名字。大小写没有关系。',
    },
    {
      en: '`secrets: inherit` is used, but the called workflow belongs to another owner. It passes secrets only within one organization or enterprise.',
      'zh-CN': '写了 `secrets: inherit`，但被调用的工作流属于另一个所有者。它只在同一个组织或企业内传递 secret。',
    },
    {
      en: 'A third workflow stands in between. Secrets go only to the workflow that is called directly, so each level must pass them on.',
      'zh-CN': '中间还隔着一层工作流。secret 只会传给直接调用的那个工作流，所以每一层都要再往下传。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The publish job can move out of the reusable workflow (advised)', 'zh-CN': '发布作业可以移出可复用工作流（推荐）' },
      steps: [
        {
          en: 'Put the publish job into the calling workflow file and use Trusted Publishing: it needs no secret.',
          'zh-CN': '把发布作业放进调用方的工作流文件，并使用可信发布（Trusted Publishing）：它不需要 secret。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#pypi) and remove the secret from the called workflow.',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#pypi)，并从被调用的工作流里删掉这个 secret。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'id-token: write', 'pypa/gh-action-pypi-publish@'] },
    },
    {
      changes: 'file',
      when: { en: 'I stay with the API token', 'zh-CN': '我继续用 API token' },
      steps: [
        {
          en: 'In the calling job write, next to `uses:`, `secrets:` and below it `PYPI_API_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`. The name on the left is the one that the called workflow declares.',
          'zh-CN': '在调用方作业里，与 `uses:` 平级写 `secrets:`，下面写 `PYPI_API_TOKEN: ${{ secrets.PYPI_API_TOKEN }}`。冒号左边是被调用的工作流所声明的名字。',
        },
        {
          en: 'An environment secret cannot be passed. Put `environment:` on the job of the called workflow instead, and remove `required: true`.',
          'zh-CN': '环境 secret 不能这样传。应当在被调用工作流的作业上写 `environment:`，并去掉 `required: true`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Removing `required: true` alone: the run then starts, and the secret [is empty in the called job](/cause/#empty-secret).',
      'zh-CN': '只去掉 `required: true`：运行能启动，但 secret [在被调用的作业里是空的](/cause/#empty-secret)。',
    },
  ],
  verify: [
    {
      en: 'The run starts, and the inputs of the publish step show `password: ***`. The check here only asks whether the name is passed: a secret that does not exist passes it, as an empty value.',
      'zh-CN': '运行能够启动，发布步骤的输入参数里有 `password: ***`。这里的检查只看有没有传这个名字：不存在的 secret 也能通过，只是值为空。',
    },
  ],
  next: ['id-token-request-token-unset', 'reusable-workflow-warning', 'invalid-authentication-information'],
  sources: [
    {
      repo: 'actions/runner',
      path: 'src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs',
      ref: '258d6c857db3519913f7deb6004b60172f8043ae',
      lines: [2191, 2222],
    },
    { repo: 'github/docs', path: 'content/actions/how-tos/reuse-automations/reuse-workflows.md', ref: '031006abd6e9c62fd2b25f958f49fa89b989e955' },
    { repo: 'Avalin/Unity-CI-CD', path: 'issues/11' },
    { repo: 'nrwl/ci', path: 'issues/35' },
  ],
} as const satisfies ErrorEntry;
