import type { ErrorEntry } from '../types.ts';

/** What GitHub says of a workflow that another one calls: alltuner/vibetuner#409, DSACMS/repo-scaffolder#112. */
const CALLED = { near: ['error parsing called workflow', 'workflow is not reusable', 'workflow was not found', 'not defined in the referenced workflow', 'not provided while calling'] } as const;

export default {
  id: 'workflow-not-valid',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'The workflow is not valid. {workflow} (Line: {line}, Col: {column}):' },
    { text: 'Invalid workflow file: {workflow}#L{line}' },
    { text: 'You have an error in your yaml syntax on line {line}' },
    { text: "Job '{job}' depends on unknown job '{needed}'." },
    { text: "There's not enough info to determine what you meant. Add one of these properties:" },
    { text: 'Invalid type for `on`' },
    // Lists of runs name no line.
    { text: 'Invalid workflow file: {workflow}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'The workflow is not valid.',
  name: { en: 'GitHub refuses the workflow file', 'zh-CN': 'GitHub 拒绝了工作流文件' },
  meaning: {
    en: 'GitHub cannot read the workflow file as a workflow, or something in it contradicts itself. No job ran, and nothing was uploaded. The words after line and column name the reason.',
    'zh-CN': 'GitHub 无法把这个文件读成工作流，或者里面有自相矛盾的地方。没有任何作业运行过，什么都没有上传。行号和列号后面的文字就是原因。',
  },
  says: [{
    applies: CALLED,
    en: 'GitHub refuses `{workflow}`, because it cannot call another workflow as it does. No job ran, and nothing was uploaded.',
    'zh-CN': 'GitHub 拒绝了 `{workflow}`，因为它不能这样调用另一个工作流。没有任何作业运行过，什么都没有上传。',
  }, {
    en: 'GitHub refuses `{workflow}`, because of what stands in line `{line}`. No job ran, and nothing was uploaded.',
    'zh-CN': 'GitHub 因为第 `{line}` 行的内容拒绝了 `{workflow}`。没有任何作业运行过，什么都没有上传。',
  }],
  causes: [
    {
      en: 'The file is not valid YAML: blanks are missing or too many, a tab stands among them, or a value that begins with `*`, `&`, `@` or `!` has no quotes.',
      'zh-CN': '文件不是有效的 YAML：空格少了或多了，夹着制表符，或者以 `*`、`&`、`@`、`!` 开头的值没有加引号。',
    },
    {
      en: '`needs:` of a job names a job that does not exist in this file, for instance after one was renamed.',
      'zh-CN': '某个作业的 `needs:` 写的作业在这个文件里不存在，比如作业改过名。',
    },
    {
      en: 'A job has neither `runs-on:` nor `uses:`, or a step neither `run:` nor `uses:`.',
      'zh-CN': '作业既没有 `runs-on:` 也没有 `uses:`，或者步骤既没有 `run:` 也没有 `uses:`。',
    },
    {
      en: 'A key stands twice at one place: `env:` or `with:` of one step, or two jobs of one name.',
      'zh-CN': '同一处的键写了两次：一个步骤有两个 `env:` 或 `with:`，或者两个作业同名。',
    },
  ],
  fixes: [
    {
      applies: CALLED,
      certain: true,
      changes: 'file',
      when: { en: 'The message is about a called workflow', 'zh-CN': '错误信息说的是被调用的工作流' },
      steps: [
        {
          en: 'The file behind `->` is the one that is called. If it is missing `workflow_call`, add `workflow_call:` below its `on:`, with the `inputs:` and `secrets:` that it is given. If it was not found, correct `uses:` of the calling job. Otherwise let `with:` and `secrets:` of that job name what the called file declares.',
          'zh-CN': '`->` 后面的文件就是被调用的。如果缺的是 `workflow_call`，就在它的 `on:` 下面加上 `workflow_call:`，以及要传给它的 `inputs:` 和 `secrets:`。如果没有找到它，就改正调用它的作业的 `uses:`。否则，让那个作业的 `with:` 和 `secrets:` 与被调用的文件所声明的一致。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['You have an error in your yaml syntax on line'] }, { rules: ['invalid-yaml'] }] },
      changes: 'file',
      when: { en: 'The message is about YAML syntax', 'zh-CN': '错误信息说的是 YAML 语法' },
      steps: [
        {
          en: 'In the workflow file, look at the line in the message and at the one before it: indent with blanks only, as deep as their neighbours, and put a value that begins with `*`, `&`, `@` or `!` in quotes, such as `"*.*.*"`.',
          'zh-CN': '在工作流文件里，看错误信息所指的那一行和前一行：只用空格缩进，与相邻的行对齐；以 `*`、`&`、`@`、`!` 开头的值要加引号，比如 `"*.*.*"`。',
        },
      ],
    },
    {
      applies: { near: ['depends on unknown job', 'which creates a cycle in the dependency graph'] },
      changes: 'file',
      when: { en: 'A job depends on one that GitHub does not find', 'zh-CN': '作业依赖 GitHub 找不到的作业' },
      steps: [
        {
          en: 'In the workflow file, correct `needs:` of the job in the message: it takes the ids of jobs of this file, which are the keys below `jobs:`, and not their `name:`.',
          'zh-CN': '在工作流文件里，改正错误信息中那个作业的 `needs:`：要写的是这个文件里作业的 id，也就是 `jobs:` 下面的键，而不是它们的 `name:`。',
        },
      ],
    },
    {
      applies: { near: ['not enough info to determine what you meant', 'Required property is missing'] },
      changes: 'file',
      when: { en: 'A key is missing', 'zh-CN': '缺少某个键' },
      steps: [
        {
          en: 'In the workflow file, add at the line in the message one of the keys that it names. A job needs `runs-on:` with `steps:`, or `uses:`; a step needs `run:` or `uses:`.',
          'zh-CN': '在工作流文件里，在错误信息所指的那一行补上它列出的某个键。作业需要 `runs-on:` 加 `steps:`，或者 `uses:`；步骤需要 `run:` 或 `uses:`。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'It is about `on`', 'zh-CN': '说的是 `on`' },
      steps: [
        {
          en: 'In the workflow file correct what stands at `on:`. It takes one event, a list, or events with a colon each and their settings below: `on:`, then `release:`, then `types: [published]`.',
          'zh-CN': '在工作流文件里改正 `on:` 的写法。它可以是一个事件、一个列表，或者每个事件后面加冒号、设置写在下一层：`on:`，然后 `release:`，然后 `types: [published]`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is something else', 'zh-CN': '是别的原因' },
      steps: [
        {
          en: 'Open the workflow file at the line and column in the message, and correct what the words after them name: a key that stands twice, a list where a single value belongs, or a wrong indentation.',
          'zh-CN': '打开工作流文件，找到错误信息所指的行和列，按后面的文字改正：键写了两次、该写单个值的地方写了列表，或者缩进不对。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running it again: GitHub reads the same file of the same commit.',
      'zh-CN': '重新运行：GitHub 读的还是同一个提交里的同一个文件。',
    },
  ],
  verify: [
    {
      en: 'After the push, a run of this workflow shows its jobs again. Nothing was uploaded, so the version number is still free; a tag has to be made anew on the repaired commit.',
      'zh-CN': '推送之后，这个工作流的运行又会列出各个作业。什么都没有上传，版本号还能用；标签要在修好的提交上重新打。',
    },
  ],
  next: ['workflow-unexpected-value', 'secrets-context-not-available', 'permission-not-allowed-for-called-workflow'],
  sources: [
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/WorkflowStrings.resx', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [120, 125] },
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/ObjectTemplating/TemplateStrings.resx', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [175, 189] },
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/Conversion/WorkflowTemplateConverter.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [1322, 1326] },
    { repo: 'ScottBrenner/cfn-lint-action', path: 'issues/15' },
    { repo: 'devstream-io/devstream', path: 'issues/305' },
    { repo: 'knative/func', path: 'issues/1324' },
  ],
} as const satisfies ErrorEntry;
