import type { ErrorEntry } from '../types.ts';

export default {
  id: 'path-reset-notice',
  stage: 'workflow-setup',
  emitter: 'gh-action-pypi-publish',
  severity: 'notice',
  role: 'context',
  messages: [{ text: '$PATH=/{path}. Resetting $PATH for GitHub Actions.', since: 'v1.12.0' }],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'Resetting $PATH for GitHub Actions',
  name: { en: 'The action repairs the PATH of the job', 'zh-CN': 'action 修复了作业的 PATH' },
  meaning: {
    en: 'An earlier step left `PATH` without `/usr/bin`, so the action sets it anew, for itself and for the steps after it. It is no error and not why a release failed.',
    'zh-CN': '较早的步骤让 `PATH` 里没有了 `/usr/bin`，于是 action 重新设置它，对自己和之后的步骤都有效。这不是错误，发布失败也不是因为它。',
  },
  causes: [
    {
      en: 'A step before it wrote a whole `PATH=…` to `$GITHUB_ENV` instead of adding one directory.',
      'zh-CN': '之前的某个步骤把整个 `PATH=…` 写进了 `$GITHUB_ENV`，而不是只添加一个目录。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Later steps of the job miss their tools, or I want the notice gone', 'zh-CN': '作业之后的步骤找不到工具，或者我不想再看到这条提示' },
      steps: [
        {
          en: 'In the workflow file look for `PATH=` next to `$GITHUB_ENV`, and write `echo "$HOME/.local/bin" >> "$GITHUB_PATH"` instead, with the directory you need.',
          'zh-CN': '在工作流文件里找到与 `$GITHUB_ENV` 写在一起的 `PATH=`，改成 `echo "$HOME/.local/bin" >> "$GITHUB_PATH"`，换成你需要的目录。',
        },
        {
          en: 'Better still, publish in a job of its own: nothing has touched `PATH` there.',
          'zh-CN': '更好的做法是用单独的作业发布：那里没有什么动过 `PATH`。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'needs: build'] },
    },
  ],
  verify: [
    {
      en: 'The notice is gone from the next run. The text `Reset path if needed` stands in every run and says nothing.',
      'zh-CN': '下一次运行不再有这条提示。`Reset path if needed` 这段文字每次运行都有，不说明任何问题。',
    },
  ],
  next: ['twine-command-not-found'],
  sources: [
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'action.yml', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [102, 113] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/112' },
  ],
} as const satisfies ErrorEntry;
