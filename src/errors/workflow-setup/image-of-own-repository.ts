import type { ErrorEntry } from '../types.ts';

export default {
  id: 'image-of-own-repository',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: 'Unable to find image \'ghcr.io/{owner}/{repository}:{ref}\' locally\ndocker: Error response from daemon: Head "https://ghcr.io/v2/{image}/manifests/{tag}": denied',
      since: 'v1.12.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'docker: Error response from daemon: Head "https://ghcr.io/v2/',
  name: { en: 'The action looks for an image of your own project', 'zh-CN': 'action 去找你自己项目的镜像' },
  meaning: {
    en: 'The action was called from inside a composite action. There it does not learn its own name, takes that of your repository instead, and asks for an image which does not exist.',
    'zh-CN': 'action 是在复合 action（composite action）里被调用的。在那里它得不到自己的名字，就拿你仓库的名字代替，于是去找一个并不存在的镜像。',
  },
  causes: [
    {
      en: '`pypa/gh-action-pypi-publish` stands in the `action.yml` of a composite action of yours, for instance under `.github/actions/`.',
      'zh-CN': '`pypa/gh-action-pypi-publish` 写在你的某个复合 action 的 `action.yml` 里，比如 `.github/actions/` 下。',
    },
    {
      en: "You call somebody else's composite action that publishes for you. The image then bears the name of that action's repository.",
      'zh-CN': '你调用了别人的复合 action，由它来发布。这时镜像用的是那个 action 的仓库名。',
    },
  ],
  fixes: [
    {
      when: { en: 'the composite action is yours', 'zh-CN': '复合 action 是你自己的' },
      steps: [
        {
          en: 'Remove the publish step from the `action.yml`. What builds may stay there.',
          'zh-CN': '从 `action.yml` 里删掉发布步骤。构建的部分可以留下。',
        },
        {
          en: 'Make it a step of a job of its own in the workflow file, with `id-token: write` on that job only.',
          'zh-CN': '在工作流文件里单独建一个作业，把它写成其中的步骤，`id-token: write` 只给这个作业。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'id-token: write', 'pypa/gh-action-pypi-publish@'] },
    },
    {
      when: { en: 'the composite action is not yours', 'zh-CN': '复合 action 不是你的' },
      steps: [
        {
          en: 'Use it for building only, and publish with a job as above.',
          'zh-CN': '只用它来构建，发布改用上面那样的作业。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Signing in to `ghcr.io`, or making a package of your repository public: the image of the action is not there.',
      'zh-CN': '登录 `ghcr.io`，或者把你仓库的软件包设为公开：那里没有 action 的镜像。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. In the next run the line `Unable to find image` names `ghcr.io/pypa/gh-action-pypi-publish`; that line stands in every normal run.',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行时，`Unable to find image` 那一行里是 `ghcr.io/pypa/gh-action-pypi-publish`；正常运行也会有这一行。',
    },
  ],
  next: ['create-docker-action-not-found', 'id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'action.yml', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [114, 132] },
    { repo: 'webknjaz/pypa--gh-action-pypi-publish', path: 'create-docker-action.py', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [16, 20] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/338' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/350' },
  ],
} as const satisfies ErrorEntry;
