import type { ErrorEntry } from '../types.ts';

export default {
  id: 'id-token-write-not-allowed-for-called-workflow',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: "Error calling workflow '{workflow}'. The nested job '{job}' is requesting 'id-token: write', but is only allowed 'id-token: none'.",
    },
    {
      text: "Error calling workflow '{workflow}'. The nested job '{job}' is requesting '{others}, id-token: write', but is only allowed '{allowed}, id-token: none'.",
    },
    {
      text: "Error calling workflow '{workflow}'. The workflow is requesting 'id-token: write', but is only allowed 'id-token: none'.",
    },
    {
      text: "Error calling workflow '{workflow}'. The workflow is requesting '{others}, id-token: write', but is only allowed '{allowed}, id-token: none'.",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "is requesting 'id-token: write', but is only allowed 'id-token: none'",
  name: { en: 'The calling job may not hand out id-token: write', 'zh-CN': '调用方作业给不出 id-token: write' },
  meaning: {
    en: 'A reusable workflow asks for `id-token: write`, and the job that calls it does not have that permission to give. GitHub refuses the whole workflow file, so no job ran.',
    'zh-CN': '可复用工作流要求 `id-token: write`，而调用它的作业自己没有这个权限可给。GitHub 拒绝了整个工作流文件，所以没有任何作业运行过。',
  },
  says: {
    en: 'The job `{job}` of the reusable workflow `{workflow}` asks for `id-token: write`, and the job that calls it does not have that permission to give. GitHub refuses the whole workflow file, so no job ran.',
    'zh-CN': '可复用工作流 `{workflow}` 里的作业 `{job}` 要求 `id-token: write`，而调用它的作业自己没有这个权限可给。GitHub 拒绝了整个工作流文件，所以没有任何作业运行过。',
  },
  causes: [
    {
      en: 'The calling job or its workflow has a `permissions:` block without `id-token: write`. What the block does not name is taken away.',
      'zh-CN': '调用方作业或它所在的工作流写了 `permissions:`，里面却没有 `id-token: write`。没写到的权限都被去掉了。',
    },
    {
      en: 'There is no `permissions:` block, and the default of the repository is read-only, or the called workflow belongs to another organization. Neither includes this permission.',
      'zh-CN': '没有写 `permissions:`，而仓库的默认权限是只读，或者被调用的工作流属于另一个组织。这两种情况都不包含这个权限。',
    },
    {
      en: 'Several levels of workflows call each other, and one in between gives less. A permission can be kept or reduced on the way, never raised.',
      'zh-CN': '工作流逐层调用，中间某一层给得更少。权限在途中只能保持或减少，不能增加。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I can publish without the reusable workflow (advised)', 'zh-CN': '我可以不通过可复用工作流来发布（推荐）' },
      steps: [
        {
          en: 'Move the publish job into the calling workflow file. PyPI does not support [reusable workflows](/errors/reusable-workflow-warning/) for Trusted Publishing; what builds may stay reusable.',
          'zh-CN': '把发布作业移到调用方的工作流文件里。PyPI 的可信发布（Trusted Publishing）不支持[可复用工作流](/errors/reusable-workflow-warning/)；构建部分可以继续复用。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#pypi).',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'permissions:', 'id-token: write'] },
    },
    {
      changes: 'file',
      when: { en: 'The called workflow has to keep the permission', 'zh-CN': '被调用的工作流必须保留这个权限' },
      steps: [
        {
          en: 'In the calling file, find the job at the line that the message names: it has `uses:` and no `steps:`. Add `permissions:` with `id-token: write` to that job, next to `uses:`, and with whatever else comes after “is requesting”.',
          'zh-CN': '在调用方文件里，找到错误信息所指行号处的作业：它有 `uses:`，没有 `steps:`。在这个作业里加上 `permissions:` 和 `id-token: write`，与 `uses:` 平级；“is requesting”后面列出的其他权限也一并写上。',
        },
        {
          en: 'Name there whatever else the called jobs need, such as `contents: read`: what the block does not name is taken away.',
          'zh-CN': '被调用的作业还需要的权限也要写上，比如 `contents: read`：没写到的权限都会被去掉。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Adding the permission to the called file: it stands there already, that is what the message is about.',
      'zh-CN': '在被调用的文件里加权限：那里已经有了，错误信息说的正是它。',
    },
  ],
  verify: [
    {
      en: 'The run starts and shows its jobs. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '运行能够启动，并列出各个作业。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['reusable-workflow-warning', 'invalid-publisher-not-found', 'job-workflow-ref-mismatch'],
  sources: [
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/Conversion/PermissionsHelper.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [35, 78] },
    { repo: 'github/docs', path: 'content/actions/how-tos/reuse-automations/reuse-workflows.md', ref: '031006abd6e9c62fd2b25f958f49fa89b989e955' },
    { repo: 'mpyw/suve', path: 'issues/865' },
  ],
} as const satisfies ErrorEntry;
