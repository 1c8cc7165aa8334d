import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-command-not-found',
  stage: 'workflow-setup',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [{ text: '/app/twine-upload.sh: line {line}: twine: command not found' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'twine: command not found',
  name: { en: 'The container does not find twine on its PATH', 'zh-CN': '容器的 PATH 里找不到 twine' },
  meaning: {
    en: 'The script of the action did not find twine inside its container: variables that came in from the job, such as `PATH` or `HOME`, sent it to the wrong directories.',
    'zh-CN': 'action 的脚本在自己的容器里找不到 twine：从作业传进来的变量（例如 `PATH` 或 `HOME`）让它去了错误的目录查找。',
  },
  causes: [
    {
      en: 'The action is older than v1.6.4. Since that release its script sets both `HOME` and `PATH` itself.',
      'zh-CN': 'action 早于 v1.6.4。从这个版本起，它的脚本会自己设置 `HOME` 和 `PATH`。',
    },
    {
      en: 'An earlier step of the job writes `PATH=…` to `$GITHUB_ENV`. Such variables are handed to the container.',
      'zh-CN': '作业中较早的步骤把 `PATH=…` 写进了 `$GITHUB_ENV`。这样的变量会传进容器。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'In the workflow file use the action from v1.6.4 on, for instance `pypa/gh-action-pypi-publish@release/v1`, and publish in a job of its own. If `release/v1` stands there already, a new run takes what it is by now.',
          'zh-CN': '在工作流文件里使用 v1.6.4 或更新的 action，比如 `pypa/gh-action-pypi-publish@release/v1`，并把发布放到单独的作业里。如果写的已经是 `release/v1`，新的运行会用它现在的版本。',
        },
        {
          en: 'Where the build job writes `PATH=…` to `$GITHUB_ENV`, write only the new directory: `echo "$HOME/.local/bin" >> "$GITHUB_PATH"`.',
          'zh-CN': '如果构建作业把 `PATH=…` 写进了 `$GITHUB_ENV`，那里改成只写新增的目录：`echo "$HOME/.local/bin" >> "$GITHUB_PATH"`。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'pypa/gh-action-pypi-publish@'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The next run prints `Checking dist/…`.',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行会打印 `Checking dist/…`。',
    },
  ],
  next: ['twine-no-files', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: 'v1.6.4', lines: [11, 18] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/112' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/115' },
  ],
} as const satisfies ErrorEntry;
