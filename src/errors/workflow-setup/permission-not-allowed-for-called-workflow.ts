import type { ErrorEntry } from '../types.ts';

export default {
  id: 'permission-not-allowed-for-called-workflow',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: "Error calling workflow '{workflow}'. The workflow is requesting '{requested}', but is only allowed '{allowed}'." },
    { text: "Error calling workflow '{workflow}'. The nested job '{job}' is requesting '{requested}', but is only allowed '{allowed}'." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The workflow is requesting',
  name: { en: 'The called workflow asks for more permissions than its caller has', 'zh-CN': '被调用的工作流要求的权限多于调用方' },
  meaning: {
    en: 'A reusable workflow asks for a permission that the job calling it does not have to give. GitHub refuses the whole run, so no job started and nothing was uploaded.',
    'zh-CN': '可复用工作流要求一个权限，而调用它的作业自己没有这个权限可给。GitHub 拒绝了整次运行，所以没有任何作业启动，什么都没有上传。',
  },
  says: {
    en: '`{workflow}` asks for `{requested}`, and the job that calls it has only `{allowed}` to give. GitHub refuses the whole run, so no job started and nothing was uploaded.',
    'zh-CN': '`{workflow}` 要求 `{requested}`，而调用它的作业只有 `{allowed}` 可给。GitHub 拒绝了整次运行，所以没有任何作业启动，什么都没有上传。',
  },
  causes: [
    {
      en: 'Neither the calling job nor its workflow names the permission, and the default of the repository is read-only: it covers `contents: read` and `packages: read`, nothing else.',
      'zh-CN': '调用方作业和它所在的工作流都没有写这个权限，而仓库的默认权限是只读：只有 `contents: read` 和 `packages: read`，没有别的。',
    },
    {
      en: 'The calling job or its workflow has a `permissions:` block that leaves it out. What the block does not name is taken away.',
      'zh-CN': '调用方作业或它所在的工作流写了 `permissions:`，里面没有这个权限。没写到的权限都被去掉了。',
    },
    {
      en: 'The called workflow was changed and asks for more than before; called by `@main` or a moving tag, it may belong to somebody else.',
      'zh-CN': '被调用的工作流改过，要求的比以前多；如果是用 `@main` 或会移动的标签调用，它可能是别人的。',
    },
  ],
  fixes: [
    {
      applies: { not: { values: { requested: { holds: ['id-token'] } } } },
      changes: 'file',
      when: { en: 'The called workflow tests or builds', 'zh-CN': '被调用的工作流用来测试或构建' },
      steps: [
        {
          en: 'In the calling workflow file, find the job that has `uses:` in place of `steps:`, for instance `tests`. Give it `permissions:` with all that the message says is requested, such as `pull-requests: write`, and with `contents: read`.',
          'zh-CN': '在调用方的工作流文件里，找到用 `uses:` 代替 `steps:` 的那个作业，比如 `tests`。给它加上 `permissions:`，写上错误信息里要求的全部权限，比如 `pull-requests: write`，再加上 `contents: read`。',
        },
        {
          en: 'Write it next to `uses:`, at that job only. Where several levels call each other, every level in between needs it too: on the way a permission can only be kept or reduced.',
          'zh-CN': '写在 `uses:` 旁边，只给这个作业。如果工作流逐层调用，中间每一层也都要有：权限在途中只能保持或减少。',
        },
        {
          en: 'If the called file is yours and does not need the permission, remove it there instead.',
          'zh-CN': '如果被调用的文件是你的，又用不到这个权限，就改为在那里删掉它。',
        },
      ],
    },
    {
      applies: { values: { requested: { holds: ['id-token'] } } },
      changes: 'file',
      when: { en: 'The called workflow publishes to PyPI', 'zh-CN': '被调用的工作流发布到 PyPI' },
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
    },
    {
      applies: { values: { requested: { holds: ['id-token'] } } },
      changes: 'file',
      when: { en: 'It signs or attests something, or uploads to another index', 'zh-CN': '它做的是签名或证明，或者上传到其他索引' },
      steps: [
        {
          en: 'In the calling workflow file, give the job that has `uses:` in place of `steps:` a `permissions:` block with all that the message says is requested, and with `contents: read`.',
          'zh-CN': '在调用方的工作流文件里，给用 `uses:` 代替 `steps:` 的那个作业加上 `permissions:`，写上错误信息里要求的全部权限，再加上 `contents: read`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Adding the permission to the called file: it stands there already, that is what the message is about.',
      'zh-CN': '在被调用的文件里加权限：那里已经有了，错误信息说的正是它。',
    },
    {
      en: 'Running it again: a re-run reads the same file of the same commit.',
      'zh-CN': '重新运行：它读的还是同一个提交里的同一个文件。',
    },
  ],
  verify: [
    {
      en: 'The run starts and shows its jobs. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '运行能够启动，并列出各个作业。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['id-token-write-not-allowed-for-called-workflow', 'reusable-workflow-warning', 'reusable-workflow-secret-required'],
  sources: [
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/Conversion/PermissionsHelper.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [24, 78] },
    { repo: 'github/docs', path: 'content/actions/how-tos/reuse-automations/reuse-workflows.md', ref: '031006abd6e9c62fd2b25f958f49fa89b989e955' },
    { repo: 'fg-labs/snakesee', path: 'issues/69' },
    { repo: 'openwrt/openwrt', path: 'issues/20979' },
    { repo: 'mirrajabi/aider-github-workflows', path: 'issues/10' },
  ],
} as const satisfies ErrorEntry;
