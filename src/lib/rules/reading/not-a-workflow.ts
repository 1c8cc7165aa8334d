import type { ProblemText } from '../types.ts';

export default {
  id: 'not-a-workflow',
  page: '/generator/',
  name: { en: 'This is not a workflow file', 'zh-CN': '这不是工作流文件' },
  explain: {
    'action-file': {
      en: 'This is an action (`runs:`), not a workflow: permissions, environment and secrets are those of the job that uses it. Paste the file from `.github/workflows` with that job.',
      'zh-CN': '这是一个 action 的定义文件（`runs:`），不是工作流：权限、环境和 secret 都取决于使用它的作业。请粘贴 `.github/workflows` 里有这个作业的文件。',
    },
    'too-long': {
      en: 'This is longer than the 150,000 characters that are read here. Paste only the job that publishes.',
      'zh-CN': '这里最多读取 15 万个字符，这段文本超过了。请只粘贴负责发布的作业。',
    },
    'commented-out': {
      en: 'Every line of this file is a comment, so GitHub sees no workflow in it, and no run starts. Take the `#` away from the lines that are to count.',
      'zh-CN': '这个文件的每一行都是注释，所以 GitHub 认为里面没有工作流，也不会启动任何运行。去掉应当生效的那些行开头的 `#`。',
    },
    shortened: {
      en: 'Lines were left out here, and what stands below cannot be read without them. Paste the file as it is, or its job. This says nothing of your failure.',
      'zh-CN': '这里省略了几行，缺了它们，下面的内容就没法读取。请粘贴完整的文件，或者其中的作业。这与你的失败无关。',
    },
    excerpt: {
      en: 'This part begins deeper than it goes on, inside a block whose beginning was not copied, and cannot be read by itself. Paste the file as it is, or its job. This says nothing of your failure.',
      'zh-CN': '这一段是从某个块的中间开始复制的：开头比后面缩进得更深，单独没法读取。请粘贴完整的文件，或者其中的作业。这与你的失败无关。',
    },
    other: {
      en: 'It is YAML without `jobs:`, a job or a step. Paste the file from `.github/workflows` that publishes, its job, or its step.',
      'zh-CN': '这段 YAML 里没有 `jobs:`，也没有作业或步骤。请粘贴 `.github/workflows` 里负责发布的文件、作业或步骤。',
    },
  },
} as const satisfies ProblemText;
