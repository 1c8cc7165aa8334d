import type { ErrorEntry } from '../types.ts';

export default {
  id: 'workflow-command-deprecated',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  role: 'context',
  messages: [{ text: 'The `{command}` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.' }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'command is deprecated and will be disabled soon',
  name: { en: 'A step uses an old command of the runner', 'zh-CN': '步骤用了运行器的旧命令' },
  meaning: {
    en: 'A notice of GitHub: an action or a step of yours hands values on by `::set-output` or `::save-state`, which the runner still takes. It is not the failure; a run that failed says why elsewhere in its log.',
    'zh-CN': '这是 GitHub 的提示：某个 action 或你的步骤用 `::set-output` 或 `::save-state` 传值，运行器目前仍然接受。它不是失败的原因；失败的运行会在日志的别处写明原因。',
  },
  causes: [
    {
      en: 'The workflow pins an old release of an action, for instance `actions/checkout@v2` or `actions/setup-python@v2`.',
      'zh-CN': '工作流固定了某个 action 的旧版本，比如 `actions/checkout@v2` 或 `actions/setup-python@v2`。',
    },
    {
      en: 'A `run:` step writes `echo "::set-output name=…"`.',
      'zh-CN': '某个 `run:` 步骤里写了 `echo "::set-output name=…"`。',
    },
  ],
  fixes: [
    {
      alone: true,
      changes: 'file',
      when: { en: 'I see this notice', 'zh-CN': '我看到了这条提示' },
      steps: [
        {
          en: 'If the run failed, look for its failing step first: the job list marks it, and the reason stands at the first `Error:` there. Then, in the workflow file, update the actions of the step that printed the notice, or write `echo "name=value" >> "$GITHUB_OUTPUT"` in it.',
          'zh-CN': '如果运行失败了，先找失败的步骤：作业列表里有标记，原因就在那里的第一个 `Error:` 处。然后在工作流文件里，更新打印这条提示的步骤所用的 action，或者在步骤里改写成 `echo "name=value" >> "$GITHUB_OUTPUT"`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The notice is gone from the next run.',
      'zh-CN': '下一次运行不再有这条提示。',
    },
  ],
  next: ['node20-actions-deprecated'],
  sources: [{ repo: 'actions/runner', path: 'src/Runner.Common/Constants.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [234, 234] }],
} as const satisfies ErrorEntry;
