import type { ErrorEntry } from '../types.ts';

export default {
  id: 'image-of-own-repository',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  // Any image that is not there is answered with `manifest unknown`.
  among: ['denied', 'lowercase', 'pypi-publish'],
  messages: [
    {
      text: 'Unable to find image \'ghcr.io/{owner}/{repository}:{ref}\' locally\ndocker: Error response from daemon: Head "https://ghcr.io/v2/{image}/manifests/{tag}": denied',
      since: 'v1.12.0',
    },
    {
      text: 'ghcr.io/{owner}/{repository}:{ref}\ndocker: invalid reference format: repository name ({image}) must be lowercase',
      since: 'v1.12.0',
    },
    { text: "Unable to find image 'ghcr.io/{owner}/{repository}:{ref}' locally\ndocker: Error response from daemon: manifest unknown", since: 'v1.12.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'docker: Error response from daemon: Head "https://ghcr.io/v2/',
  name: { en: 'The action looks for an image of your own project', 'zh-CN': 'action 去找你自己项目的镜像' },
  meaning: {
    en: 'The action was called from inside a composite action. There it does not learn its own name, takes that of your repository instead, and asks for an image which does not exist.',
    'zh-CN': 'action 是在复合 action（composite action）里被调用的。在那里它得不到自己的名字，就拿你仓库的名字代替，于是去找一个并不存在的镜像。',
  },
  says: {
    applies: { wording: [0, 1] },
    en: 'The publish action was called from inside a composite action. There it does not learn its own name, takes that of the repository instead, and asks for an image of `{image}`, where none is.',
    'zh-CN': '发布 action 是在复合 action（composite action）里被调用的。在那里它得不到自己的名字，就拿仓库的名字代替，去找 `{image}` 的镜像，而那里没有。',
  },
  causes: [
    {
      en: '`pypa/gh-action-pypi-publish` stands in the `action.yml` of a composite action of yours, for instance under `.github/actions/`.',
      'zh-CN': '`pypa/gh-action-pypi-publish` 写在你的某个复合 action 的 `action.yml` 里，比如 `.github/actions/` 下。',
    },
    {
      en: 'With capitals in the name of the repository docker breaks off even earlier: `must be lowercase`. The name is in order; it is the wrong one.',
      'zh-CN': '如果仓库名里有大写字母，docker 会更早中断：`must be lowercase`。名字本身没有问题，只是用错了名字。',
    },
    {
      en: "You call somebody else's composite action that publishes for you. The image then bears the name of that action's repository.",
      'zh-CN': '你调用了别人的复合 action，由它来发布。这时镜像用的是那个 action 的仓库名。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The composite action is mine', 'zh-CN': '复合 action 是我自己的' },
      steps: [
        {
          en: 'Move the publish step out of the `action.yml` of the composite action, into a job of its own in the workflow file, with `id-token: write` on that job only. What builds may stay.',
          'zh-CN': '把发布步骤从复合 action 的 `action.yml` 里移出来，在工作流文件里写成单独的作业，`id-token: write` 只给这个作业。构建的部分可以留下。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'id-token: write', 'pypa/gh-action-pypi-publish@'] },
    },
    {
      changes: 'file',
      when: { en: 'The composite action is not mine', 'zh-CN': '复合 action 不是我的' },
      steps: [
        {
          en: 'Use that composite action for building only, and publish from a job of your own workflow file with `pypa/gh-action-pypi-publish`.',
          'zh-CN': '只用那个复合 action 来构建，发布改由你自己工作流文件里的作业用 `pypa/gh-action-pypi-publish` 完成。',
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
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/299' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/338' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/350' },
    { repo: 'tobocop2/lilbee', path: 'issues/232' },
  ],
} as const satisfies ErrorEntry;
