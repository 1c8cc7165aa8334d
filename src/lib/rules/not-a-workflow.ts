import type { ProblemText } from './types.ts';

export default {
  id: 'not-a-workflow',
  page: '/generator/',
  name: { en: 'This is not a workflow file', 'zh-CN': '这不是工作流文件' },
  explain: {
    'action-file': {
      en: 'This is an action (`runs:`), not a workflow. Paste the file from `.github/workflows` that publishes.',
      'zh-CN': '这是一个 action 的定义文件（`runs:`），不是工作流。请粘贴 `.github/workflows` 里负责发布的那个文件。',
    },
    'too-long': {
      en: 'This is longer than 150,000 characters, and no workflow is. Paste only the job that publishes.',
      'zh-CN': '文本超过 15 万个字符，工作流不会这么长。请只粘贴负责发布的作业。',
    },
    other: {
      en: 'It is YAML without `jobs:`, a job or a step. Paste the file from `.github/workflows` that publishes, its job, or its step.',
      'zh-CN': '这段 YAML 里没有 `jobs:`，也没有作业或步骤。请粘贴 `.github/workflows` 里负责发布的文件、作业或步骤。',
    },
  },
} as const satisfies ProblemText;
