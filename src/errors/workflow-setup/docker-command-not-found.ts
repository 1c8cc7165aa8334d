import type { ErrorEntry } from '../types.ts';

export default {
  id: 'docker-command-not-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running' },
    { text: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?' },
    { text: 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock' },
    { text: 'docker: command not found' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'failed to connect to the docker API at unix:///var/run/docker.sock',
  name: { en: 'The runner has no working docker', 'zh-CN': '运行器上没有可用的 Docker' },
  meaning: {
    en: 'A step needs docker, as the publish action does, and this runner has none, or its daemon does not run or may not be used. `ubuntu-slim` is such a runner. The step ended there, before it signed in anywhere.',
    'zh-CN': '有一个步骤需要 Docker（发布 action 就在 Docker 容器里运行），而这个运行器上没有，或者它的守护进程没有运行，或者不允许使用。`ubuntu-slim` 就是这样的运行器。步骤到此结束，还没有到认证那一步。',
  },
  causes: [
    {
      en: 'The job runs on `ubuntu-slim`. That runner is itself a container, in which no docker daemon runs.',
      'zh-CN': '作业在 `ubuntu-slim` 上运行。这个运行器本身就是容器，里面没有运行 Docker 守护进程。',
    },
    {
      en: 'The runner is your own, and docker is not installed there, does not run, or is closed to the user of the runner.',
      'zh-CN': '运行器是你自己的，上面没有安装 Docker，或者没有运行，或者运行器的用户不能使用它。',
    },
    {
      en: 'The job has a `container:` of its own, and its image has no docker.',
      'zh-CN': '作业写了自己的 `container:`，而那个镜像里没有 Docker。',
    },
  ],
  fixes: [
    {
      applies: { near: ['/_work/_temp/', '/_work/_actions/', '/actions-runner/'] },
      changes: 'file',
      when: { en: 'The runner is my own', 'zh-CN': '运行器是我自己的' },
      steps: [
        {
          en: 'In the workflow file, publish from a job with `runs-on: ubuntu-latest`, which fetches the files with `actions/download-artifact`; build where you built. If it has to be your own runner, install docker there and add the user of the runner to the group `docker`.',
          'zh-CN': '在工作流文件里，改由 `runs-on: ubuntu-latest` 的作业发布，用 `actions/download-artifact` 取回文件；构建仍在原处。如果必须用你自己的运行器，就在上面安装 Docker，并把运行器的用户加进 `docker` 组。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The runner is one of GitHub', 'zh-CN': '运行器是 GitHub 的' },
      steps: [
        {
          en: 'In the workflow file, write `runs-on: ubuntu-latest` at the publish job, in place of `ubuntu-slim`, and no `container:`.',
          'zh-CN': '在工作流文件里，把发布作业的 `ubuntu-slim` 改成 `runs-on: ubuntu-latest`，并且不写 `container:`。',
        },
        {
          en: 'What needs another runner or a container may stay in the build job, which hands the files over with `actions/upload-artifact`.',
          'zh-CN': '需要其他运行器或容器的部分可以留在构建作业里，由它用 `actions/upload-artifact` 把文件交过来。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'runs-on: ubuntu-latest'] },
    },
  ],
  notAFix: [
    {
      en: 'An older release of the action: all of them run in docker.',
      'zh-CN': '换用更旧的版本：所有版本都在 Docker 里运行。',
    },
    {
      en: 'Changing the line with `.generated-actions`: it stands in every run.',
      'zh-CN': '改动含 `.generated-actions` 的那一行：每次运行都有它。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. The next run prints `docker run` and `Unable to find image`, which is normal.',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行会打印 `docker run` 和 `Unable to find image`，这是正常的。',
    },
  ],
  next: ['container-image-amd64-only', 'ghcr-unreachable', 'id-token-request-token-unset'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Sdk/Util/WhichUtil.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [116, 126] },
    { repo: 'jameslamb/pydistcheck', path: 'issues/358' },
    { repo: 'actions/runner-images', path: 'issues/13583' },
    { repo: 'ccxt/ccxt', path: 'issues/30542' },
    { repo: 'trstringer/manual-approval', path: 'issues/105' },
  ],
} as const satisfies ErrorEntry;
