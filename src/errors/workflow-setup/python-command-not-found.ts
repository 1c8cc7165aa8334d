import type { ErrorEntry } from '../types.ts';

export default {
  id: 'python-command-not-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: '/_temp/{script}.sh: line {line}: python: command not found' }, { text: '/_temp/{script}.sh: line {line}: python3: command not found' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: ': python: command not found',
  name: { en: 'The runner has no command python', 'zh-CN': '运行器上没有 python 命令' },
  meaning: {
    en: 'A step calls `python`, and the runner has no such command. Runners of GitHub have one, so this is a self-hosted runner or a job with `container:`. Nothing was uploaded by this step.',
    'zh-CN': '步骤调用了 `python`，而运行器上没有这个命令。GitHub 的运行器都有，所以这是自托管运行器，或者是写了 `container:` 的作业。这个步骤什么都没有上传。',
  },
  causes: [
    {
      en: 'The self-hosted runner has Python as `python3` only, or none.',
      'zh-CN': '自托管运行器上的 Python 只叫 `python3`，或者根本没有 Python。',
    },
    {
      en: 'The script of the publish action calls `python`: v1.12.0 did so. Later releases look for `python3` and install one where there is none.',
      'zh-CN': '发布 action 的脚本调用了 `python`：v1.12.0 就是这样。之后的版本会找 `python3`，没有就安装一个。',
    },
    {
      en: 'The image in `container:` brings no Python.',
      'zh-CN': '`container:` 的镜像里没有 Python。',
    },
  ],
  fixes: [
    {
      applies: { near: ['Create Docker container action', 'create-docker-action.py'] },
      changes: 'file',
      when: { en: 'The publish action called it', 'zh-CN': '是发布 action 调用的' },
      steps: [
        {
          en: 'In the workflow file, raise the action to `pypa/gh-action-pypi-publish@release/v1`: its newer releases look for `python3`, and install one where the runner has none. On a pinned old release put `actions/setup-python` before the publish step.',
          'zh-CN': '在工作流文件里，把 action 升级到 `pypa/gh-action-pypi-publish@release/v1`：较新的版本会找 `python3`，运行器上没有就安装一个。如果要固定在旧版本，就在发布步骤之前加上 `actions/setup-python`。',
        },
        {
          en: 'The action also needs docker on the runner. A job with `runs-on: ubuntu-latest` has both.',
          'zh-CN': 'action 还需要运行器上有 Docker。`runs-on: ubuntu-latest` 的作业两样都有。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'A step of my own called it', 'zh-CN': '是我自己的步骤调用的' },
      steps: [
        {
          en: 'In the workflow file, put a step with `actions/setup-python` before the one that failed, or write `python3` in it where the runner has only that.',
          'zh-CN': '在工作流文件里，在失败的步骤之前加上 `actions/setup-python`；如果运行器上只有 `python3`，也可以在那个步骤里改写成它。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. Nothing was uploaded by it, so the version number is still free.',
      'zh-CN': '下一次运行会越过这个步骤。它什么都没有上传，版本号还能用。',
    },
  ],
  next: ['docker-command-not-found', 'create-docker-action-not-found', 'program-not-installed'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/289' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: '61da13deb5f5124fb1536194f82ed3d9bbc7e8f3' },
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'action.yml', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [133, 152] },
  ],
} as const satisfies ErrorEntry;
