import type { ErrorEntry } from '../types.ts';

export default {
  id: 'action-image-build-failed',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  among: ['gh-action-pypi-publish'],
  messages: [{ text: 'Docker build failed with exit code {code}' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Docker build failed with exit code',
  name: { en: 'The image of the action could not be built', 'zh-CN': 'action 的镜像没有构建出来' },
  meaning: {
    en: 'Releases of the action before v1.12.0 build their container image anew in every job, from Docker Hub and PyPI. That failed here, so the action did not start. Later releases pull a ready image.',
    'zh-CN': 'v1.12.0 之前的 action 在每个作业里都重新构建自己的容器镜像，要用到 Docker Hub 和 PyPI。这里构建失败了，所以 action 没有启动。之后的版本直接拉取现成的镜像。',
  },
  causes: [
    {
      en: 'The workflow names an old release, or the branch `master`, and what its `Dockerfile` installs can no longer be had or built.',
      'zh-CN': '工作流写的是旧版本或 `master` 分支，而它的 `Dockerfile` 要安装的东西已经下载不到，或者构建不了。',
    },
    {
      en: 'Docker Hub or PyPI could not be reached for a moment, or Docker Hub had a fault, such as a `401` though nobody signs in there.',
      'zh-CN': 'Docker Hub 或 PyPI 一时连不上，或者 Docker Hub 出了故障，比如没有登录却返回 `401`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The workflow may change', 'zh-CN': '可以修改工作流' },
      steps: [
        {
          en: 'In the workflow file, write `pypa/gh-action-pypi-publish@release/v1`, or a release from v1.12.0 on: they pull a ready image and build nothing.',
          'zh-CN': '在工作流文件里写 `pypa/gh-action-pypi-publish@release/v1`，或者 v1.12.0 以后的版本：它们拉取现成的镜像，什么都不用构建。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
    {
      changes: 'time',
      when: { en: 'The lines above name a timeout, or an answer of Docker Hub such as `401` or `503`', 'zh-CN': '上面几行写的是超时，或者 Docker Hub 返回的 `401`、`503` 之类' },
      steps: [
        {
          en: 'Choose [[re-run-failed-jobs]] from [[re-run-jobs]] a little later: the image is built anew each time.',
          'zh-CN': '稍后从 [[re-run-jobs]] 菜单里选 [[re-run-failed-jobs]]：每次都会重新构建镜像。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Installing a compiler in the job: the image is built in a container of its own.',
      'zh-CN': '在作业里安装编译器：镜像是在单独的容器里构建的。',
    },
  ],
  verify: [
    {
      en: 'The next run shows no `docker build` of the action. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行里不再有 action 的 `docker build`。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['image-manifest-unknown', 'id-token-request-token-unset'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'Dockerfile', ref: '81e9d935c883d0b210363ab89cf05f3894778450', lines: [1, 23] },
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [8, 20] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/56' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/269' },
    { repo: 'tiangolo/fastapi', path: 'issues/12781' },
    { repo: 'casperdcl/deploy-pypi', path: 'issues/3' },
  ],
} as const satisfies ErrorEntry;
