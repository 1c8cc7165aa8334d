import type { ErrorEntry } from '../types.ts';

export default {
  id: 'create-docker-action-not-found',
  stage: 'workflow-setup',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: "{python}: can't open file '{action_path}/create-docker-action.py': [Errno 2] No such file or directory",
      since: 'v1.12.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "create-docker-action.py': [Errno 2] No such file or directory",
  name: { en: 'The action does not find its own script', 'zh-CN': 'action 找不到自己的脚本' },
  meaning: {
    en: 'The action starts a helper script from the directory into which the runner is said to have put it, `github.action_path`. The script is not there, so the step ended before it signed in anywhere.',
    'zh-CN': 'action 要从 `github.action_path`（运行器存放它的目录）里启动一个辅助脚本，而脚本不在那里。步骤在认证之前就结束了。',
  },
  causes: [
    {
      en: 'The publish action is called from inside another composite action. It does not support that.',
      'zh-CN': '发布 action 是在另一个复合 action（composite action）里调用的。它不支持这种用法。',
    },
    {
      en: 'The job runs on a self-hosted runner. This message was reported from one with rootless Docker, where the printed path did not hold the action.',
      'zh-CN': '作业运行在自托管运行器上。有人在使用 rootless Docker 的运行器上遇到过这条错误信息：打印出来的路径里没有这个 action。',
    },
  ],
  fixes: [
    {
      when: { en: 'a composite action calls the publish action', 'zh-CN': '发布 action 由复合 action 调用' },
      steps: [
        {
          en: 'Look where the publish step stands. In a job on a runner of your own: publish from a job with `runs-on: ubuntu-latest`, as described below. In a composite action: take the step with `pypa/gh-action-pypi-publish` out of the `action.yml` of the composite action.',
          'zh-CN': '看发布步骤写在哪里。如果作业用的是你自己的运行器，就改由 `runs-on: ubuntu-latest` 的作业发布，做法见下面。如果写在复合 action 里，就把含 `pypa/gh-action-pypi-publish` 的步骤从复合 action 的 `action.yml` 里移出来。',
        },
        {
          en: 'Put it into a job of the workflow file in `.github/workflows/`. The build steps may stay in the composite action.',
          'zh-CN': '把它写进 `.github/workflows/` 下工作流文件的某个作业里。构建步骤可以留在复合 action 里。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
    {
      when: { en: 'the job runs on a self-hosted runner', 'zh-CN': '作业运行在自托管运行器上' },
      steps: [
        {
          en: 'Build there, keep the files with `actions/upload-artifact`, and publish from a second job with `runs-on: ubuntu-latest`.',
          'zh-CN': '在那里构建，用 `actions/upload-artifact` 保存文件，再由第二个使用 `runs-on: ubuntu-latest` 的作业发布。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Moving the publish step into a reusable workflow: the action then starts, but [PyPI does not support that either](/errors/reusable-workflow-warning/).',
      'zh-CN': '把发布步骤移到可复用工作流里：action 能启动了，但 [PyPI 同样不支持](/errors/reusable-workflow-warning/)。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. In the next run the log goes on past the step `Create Docker container action`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '什么都没有上传，版本号还能用。下一次运行时，日志会越过 `Create Docker container action` 继续往下走。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['image-manifest-unknown', 'image-of-own-repository', 'container-action-linux-only', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/350' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/300' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'README.md', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
