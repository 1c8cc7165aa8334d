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
  says: {
    en: 'The action starts a helper script from the directory into which the runner is said to have put it, `{action_path}`. The script is not there, so the step ended before it signed in anywhere.',
    'zh-CN': 'action 要从运行器存放它的目录 `{action_path}` 里启动一个辅助脚本，而脚本不在那里。步骤在认证之前就结束了。',
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
    {
      en: 'The job has a `container:`. The path that is printed is one of the runner, and inside the container it does not hold the action.',
      'zh-CN': '作业写了 `container:`。打印出来的是运行器上的路径，而在容器里，这个路径下没有 action。',
    },
  ],
  fixes: [
    {
      applies: { rules: ['runner-without-docker'] },
      changes: 'file',
      when: { en: 'The job has a `container:`', 'zh-CN': '作业写了 `container:`' },
      steps: [
        {
          en: 'In the workflow file, publish from a second job without `container:`, with `runs-on: ubuntu-latest`; the build may stay in the container. Inside it the path of the runner, where the action lies, does not exist.',
          'zh-CN': '在工作流文件里，改由另一个不写 `container:`、使用 `runs-on: ubuntu-latest` 的作业发布；构建可以留在容器里。容器内没有运行器上存放 action 的那个路径。',
        },
        {
          en: 'Hand the files over with `actions/upload-artifact` and `actions/download-artifact`.',
          'zh-CN': '用 `actions/upload-artifact` 和 `actions/download-artifact` 传递文件。',
        },
      ],
      example: { scope: 'job', mark: ['needs: build', 'runs-on: ubuntu-latest', 'actions/download-artifact'] },
    },
    {
      applies: { not: { values: { action_path: { holds: ['/home/runner/work/'] } } }, near: ['rootless'] },
      changes: 'file',
      when: { en: 'The job runs on a self-hosted runner', 'zh-CN': '作业运行在自托管运行器上' },
      steps: [
        {
          en: 'Build there, keep the files with `actions/upload-artifact`, and publish from a second job with `runs-on: ubuntu-latest`.',
          'zh-CN': '在那里构建，用 `actions/upload-artifact` 保存文件，再由第二个使用 `runs-on: ubuntu-latest` 的作业发布。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'A composite action calls the publish action', 'zh-CN': '发布 action 由复合 action 调用' },
      steps: [
        {
          en: 'Take the step with `pypa/gh-action-pypi-publish` out of the `action.yml` of the composite action, and put it into a job of the workflow file in `.github/workflows/`. The build steps may stay.',
          'zh-CN': '把含 `pypa/gh-action-pypi-publish` 的步骤从复合 action 的 `action.yml` 里移出来，写进 `.github/workflows/` 下工作流文件的某个作业里。构建步骤可以留下。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
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
