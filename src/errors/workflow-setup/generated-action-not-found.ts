import type { ErrorEntry } from '../types.ts';

export default {
  id: 'generated-action-not-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '{workspace}/.github/.tmp/.generated-actions/run-pypi-publish-in-docker-container'. Did you forget to run actions/checkout before running your local action?",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "run-pypi-publish-in-docker-container'. Did you forget to run actions/checkout before running",
  name: { en: 'The generated helper action is missing', 'zh-CN': '找不到生成的辅助 action' },
  meaning: {
    en: 'The action writes a small action into the workspace and calls it right afterwards. The runner did not find it in the workspace it looks at. This comes from the code of both; no public report of it is known to us.',
    'zh-CN': 'action 会在工作区里写一个小 action，随即调用它。运行器在它查看的工作区里没有找到。这是从双方的代码推出来的，我们没有见过公开的报告。',
  },
  causes: [
    {
      en: 'The helper script writes to the current directory of its step, the runner looks in the workspace. With an unusual self-hosted runner or job container these may be two places.',
      'zh-CN': '辅助脚本写到步骤的当前目录，运行器查看的则是工作区。在特殊的自托管运行器或作业容器里，这可能是两个地方。',
    },
    {
      en: 'The action is called from inside a composite action, which is not supported.',
      'zh-CN': '在复合 action（composite action）里调用了它，而这不受支持。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'In the workflow file publish from a job of its own with `runs-on: ubuntu-latest`, without `container:`, and call the action directly in its `steps:`.',
          'zh-CN': '在工作流文件里，用一个单独的作业来发布：`runs-on: ubuntu-latest`，不写 `container:`，在它的 `steps:` 里直接调用 action。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'runs-on: ubuntu-latest', 'pypa/gh-action-pypi-publish@'] },
    },
  ],
  notAFix: [
    {
      en: 'Adding `actions/checkout`, as the message suggests: the missing file is not part of your repository.',
      'zh-CN': '按错误信息的提示加上 `actions/checkout`：缺少的文件并不在你的仓库里。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The next run goes on to the line `Unable to find image`, which is normal.',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行会走到 `Unable to find image` 那一行，这是正常的。',
    },
  ],
  next: ['image-of-own-repository', 'create-docker-action-not-found'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/ActionManager.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [909, 913] },
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'action.yml', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [158, 170] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'README.md', ref: 'v1.14.0' },
  ],
} as const satisfies ErrorEntry;
