import type { ErrorEntry } from '../types.ts';

export default {
  id: 'action-input-missing',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'Input required and not supplied: {input}' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Input required and not supplied',
  name: { en: 'A step lacks an input that its action needs', 'zh-CN': '某个步骤缺少 action 必需的输入参数' },
  meaning: {
    en: 'An action of this job stopped at once: an input that it cannot do without is missing, or its value is empty in this run. It asked neither GitHub nor PyPI for anything.',
    'zh-CN': '这个作业里的某个 action 一开始就停下了：它必需的输入参数没有写，或者在这次运行里值是空的。它既没有请求 GitHub，也没有请求 PyPI。',
  },
  says: {
    en: 'An action of this job got no `{input}`: the input is not in the step, or its value is empty in this run.',
    'zh-CN': '这个作业里的某个 action 没有收到 `{input}`：步骤里没有写这个输入参数，或者它的值在这次运行里是空的。',
  },
  causes: [
    { en: 'The input is not under `with:` of the step, or is spelt in another way there.', 'zh-CN': '步骤的 `with:` 下没有这个输入参数，或者写成了别的名字。' },
    {
      en: 'Its value is an expression that comes to nothing in this run: the output of a step that did not run, a variable or a secret that is not there.',
      'zh-CN': '它的值是一个表达式，在这次运行里结果为空：取自没有运行的步骤的输出，或者不存在的变量或 secret。',
    },
    { en: 'A newer release of the action gave the input another name, or made it required.', 'zh-CN': '新版 action 给这个输入参数改了名，或者把它改成了必需的。' },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The step is in my own workflow file', 'zh-CN': '步骤在我自己的工作流文件里' },
      steps: [
        {
          en: 'In the workflow file look at `with:` of the step that failed: write the input that the message names, or correct the expression behind it. What the runner prints below `with:` in the log are the values that arrived; an empty one has no line there.',
          'zh-CN': '在工作流文件里看失败的那个步骤的 `with:`：补上信息里写的输入参数，或者改正它后面的表达式。日志里 `with:` 下面打印的就是传到的值，空的值不会出现在那里。',
        },
        {
          en: 'If the input is there and not empty, compare its name with the inputs in the README of the release of the action that you use.',
          'zh-CN': '如果已经写了，也不是空的，就把它的名字与你所用的 action 版本的 README 里列出的输入参数核对。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI: if the publish step ran before this one and was green, its files are there, and only this step is to be repeated.',
      'zh-CN': '看一看 PyPI 上的项目：如果发布步骤在这一步之前，而且是绿的，文件就已经在那里，只需要重做这一步。',
    },
  ],
  next: ['github-token-missing', 'unexpected-action-inputs', 'reusable-workflow-secret-required'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/core/src/core.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [150, 157] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/Handler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [145, 163] },
  ],
} as const satisfies ErrorEntry;
