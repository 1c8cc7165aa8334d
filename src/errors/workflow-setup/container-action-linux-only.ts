import { FOREIGN, onLinux } from '../shared/linux-only.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** The workflow beside the log shows no step of the action for PyPI. */
const ANOTHER = { not: { uses: ['pypa/gh-action-pypi-publish'] } } as const satisfies Condition;

export default {
  id: 'container-action-linux-only',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'Container action is only supported on Linux' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Container action is only supported on Linux',
  name: { en: 'A container action on macOS or Windows', 'zh-CN': '在 macOS 或 Windows 上运行容器 action' },
  meaning: {
    en: "GitHub's runner starts container actions on Linux only, and the publish action was one before v1.12.0. This job uploaded nothing; the Linux job of the same matrix may have.",
    'zh-CN': 'GitHub 的运行器只在 Linux 上启动容器 action，而发布用的 action 在 v1.12.0 之前正是这种 action。这个作业什么都没有上传；同一矩阵里的 Linux 作业可能已经上传。',
  },
  says: {
    applies: ANOTHER,
    en: "GitHub's runner starts container actions on Linux only. This job uploaded nothing in the step that stopped; the Linux job of the same matrix may have.",
    'zh-CN': 'GitHub 的运行器只在 Linux 上启动容器 action。停下的那个步骤什么都没有上传；同一矩阵里的 Linux 作业可能已经上传。',
  },
  causes: [
    {
      en: 'A release of the action before v1.12.0 stands in a job with `runs-on: macos-latest` or `windows-latest`, mostly in the matrix that builds the wheels.',
      'zh-CN': '在 `runs-on: macos-latest` 或 `windows-latest` 的作业里用了 v1.12.0 之前的版本，多半就在构建 wheel 的矩阵里。',
    },
    {
      en: 'Another container action of the same job printed it. Look at which step failed.',
      'zh-CN': '打印它的是同一作业里的另一个容器 action。看看失败的是哪个步骤。',
    },
  ],
  fixes: [
    {
      applies: ANOTHER,
      certain: true,
      changes: 'file',
      when: { en: 'It is another action than the one for PyPI', 'zh-CN': '停下的是别的 action，不是发布到 PyPI 的那个' },
      steps: [
        {
          en: 'In the build job replace the step with that action by `actions/upload-artifact`, with a name of its own for each entry of a matrix. Run the action in one job with `runs-on: ubuntu-latest` that waits for the build with `needs:` and fetches the files with `actions/download-artifact`.',
          'zh-CN': '在构建作业里，用 `actions/upload-artifact` 代替用这个 action 的步骤，矩阵的每一项起不同的名字。这个 action 只放在一个 `runs-on: ubuntu-latest` 的作业里运行，由它用 `needs:` 等构建完成，再用 `actions/download-artifact` 取回文件。',
        },
      ],
    },
    {
      applies: FOREIGN.builds,
      changes: 'file',
      when: { en: 'The job with the publish step also builds', 'zh-CN': '带发布步骤的作业也负责构建' },
      steps: [
        {
          en: 'In the build job replace the publish step by `actions/upload-artifact`, and publish from one job with `runs-on: ubuntu-latest` that fetches the files with `actions/download-artifact`.',
          'zh-CN': '在构建作业里，用 `actions/upload-artifact` 代替发布步骤；发布只放在一个 `runs-on: ubuntu-latest` 的作业里，由它用 `actions/download-artifact` 取回文件。',
        },
        {
          en: 'Each entry of a matrix needs an artifact name of its own.',
          'zh-CN': '矩阵的每一项都要给构建产物起不同的名字。',
        },
        {
          en: 'Update the action at the same time: `pypa/gh-action-pypi-publish@release/v1`.',
          'zh-CN': '顺便更新 action：`pypa/gh-action-pypi-publish@release/v1`。',
        },
      ],
      example: { scope: 'job', mark: ['needs: build', 'runs-on: ubuntu-latest', 'actions/download-artifact', 'pypa/gh-action-pypi-publish@'] },
    },
    onLinux,
  ],
  notAFix: [
    {
      en: 'Updating alone: from v1.12.0 on the job stops with [other words](/errors/action-linux-only/).',
      'zh-CN': '只更新版本：从 v1.12.0 起作业照样停下，只是[措辞不同](/errors/action-linux-only/)。',
    },
  ],
  verify: [
    {
      en: 'Look at [[release-files]] of the project on PyPI. If files of this version are there already, set `skip-existing: true` for the next run.',
      'zh-CN': '在 PyPI 上查看项目的 [[release-files]]。如果已经有这个版本的文件，下一次运行时设置 `skip-existing: true`。',
    },
  ],
  next: ['action-linux-only', 'file-already-exists', 'twine-no-files'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/Handlers/ContainerActionHandler.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [35, 36] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.8.14' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/54' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/48' },
  ],
} as const satisfies ErrorEntry;
