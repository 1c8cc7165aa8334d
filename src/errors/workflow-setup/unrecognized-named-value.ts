import type { ErrorEntry } from '../types.ts';

export default {
  id: 'unrecognized-named-value',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'Unrecognized named-value: \'{name}\'. Located at position {position} within expression: {expression}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unrecognized named-value: \'',
  name: { en: 'An expression uses a name that GitHub does not know there', 'zh-CN': '表达式里的名称，GitHub 在那个位置不认识' },
  meaning: {
    en: 'An expression begins with a name that is no context of GitHub Actions, or one that is not offered at this place. GitHub refuses the whole file: no job ran, and nothing was uploaded.',
    'zh-CN': '表达式以某个名称开头，而它不是 GitHub Actions 的上下文，或者在这个位置不能用。GitHub 会拒绝整个文件：没有任何作业运行过，什么都没有上传。',
  },
  causes: [
    {
      en: 'An input, a variable or an output stands by its bare name, without `inputs.`, `vars.`, `env.` or `needs.JOB.outputs.` in front.',
      'zh-CN': '输入参数、变量或输出只写了名称，前面没有 `inputs.`、`vars.`、`env.` 或 `needs.JOB.outputs.`。',
    },
    {
      en: 'A text stands in the expression without single quotes.',
      'zh-CN': '表达式里的文字没有加单引号。',
    },
    {
      en: 'The context exists, and not at this place: the `if:` of a job knows no `env`, `runner`, `steps` or `matrix`.',
      'zh-CN': '这个上下文存在，但这个位置不能用：作业的 `if:` 不认识 `env`、`runner`、`steps` 和 `matrix`。',
    },
  ],
  fixes: [
    {
      applies: { values: { name: { is: ['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'strategy', 'matrix', 'needs', 'inputs'] } } },
      changes: 'file',
      when: { en: 'It is a context of GitHub Actions', 'zh-CN': '它是 GitHub Actions 的上下文' },
      steps: [
        {
          en: 'In the workflow file, go to the line in the message: this context cannot be used there. The `if:` of a job knows `github`, `needs`, `vars` and `inputs` only; move a condition on `env`, `steps`, `runner` or `matrix` to the steps.',
          'zh-CN': '在工作流文件里找到错误信息所指的那一行：那个位置不能用这个上下文。作业的 `if:` 只认识 `github`、`needs`、`vars` 和 `inputs`；用到 `env`、`steps`、`runner` 或 `matrix` 的条件要移到步骤上。',
        },
      ],
    },
    {
      applies: { not: { values: { name: { is: ['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'strategy', 'matrix', 'needs', 'inputs'] } } } },
      changes: 'file',
      when: { en: 'It is another name', 'zh-CN': '它是别的名称' },
      steps: [
        {
          en: 'In the workflow file, go to the line in the message and write before the name where it comes from: `inputs.` for an input of `workflow_dispatch` or `workflow_call`, `vars.` for a variable of the repository, `env.` at a step, `needs.JOB.outputs.` for an output. A text goes in single quotes.',
          'zh-CN': '在工作流文件里找到错误信息所指的那一行，在名称前面写明它的来源：`workflow_dispatch` 或 `workflow_call` 的输入参数写 `inputs.`，仓库的变量写 `vars.`，步骤里的环境变量写 `env.`，输出写 `needs.JOB.outputs.`。文字要加单引号。',
        },
        {
          en: 'If the file no longer has the expression that the message quotes, the run read another version of it: see which commit and branch the run names, and start it on the right one.',
          'zh-CN': '如果文件里已经没有错误信息引用的表达式，说明那次运行读的是另一个版本：看看运行页面写的是哪个提交和分支，在正确的那个上启动。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The run starts and shows its jobs. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '运行能够启动，并列出各个作业。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['workflow-not-valid', 'secrets-context-not-available', 'workflow-unexpected-value'],
  sources: [
    { repo: 'actions/runner', path: 'src/Sdk/WorkflowParser/workflow-v1.0.json', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [2459, 2481] },
  ],
} as const satisfies ErrorEntry;
