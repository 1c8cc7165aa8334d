import type { ErrorEntry } from '../types.ts';

/** The file beside the log builds some branches only, and a build of a tag has the tag for a branch. */
const SAFELIST = { near: ['branches: only:'] } as const;

export default {
  id: 'travis-deployment-skipped',
  stage: 'upload-file',
  emitter: 'travis-ci',
  severity: 'warning',
  among: ['with the pypi provider', 'with the script provider'],
  messages: [
    { text: 'Skipping a deployment with the {provider} provider because this is not a tagged commit' },
    { text: 'Skipping a deployment with the {provider} provider because this branch is not permitted' },
    { text: "Skipping a deployment with the {provider} provider because this repo's name does not match one specified in .travis.yml's deploy.on.repo: {repository}" },
    { text: 'Skipping a deployment with the {provider} provider because a custom condition was not met' },
    { text: 'Skipping a deployment with the {provider} provider because this is not on the required runtime' },
    { text: 'Skipping a deployment with the {provider} provider because the current build is a pull request.' },
  ],
  release: 'nothing-uploaded',
  tells: 'sends-nothing',
  fixer: 'repository',
  headline: 'Skipping a deployment',
  name: { en: 'Travis CI skipped the deployment', 'zh-CN': 'Travis CI 跳过了部署' },
  meaning: {
    en: 'Travis CI deploys only in a job for which all that `on:` below `deploy:` asks for holds, and this one is none. The deployment did not run, so it uploaded nothing, and the job stays green. Jobs that are not meant to release print the line, too, and there it means nothing.',
    'zh-CN': '只有当 `deploy:` 下的 `on:` 要求的条件全部满足时，Travis CI 的作业才会部署，而这个作业不满足。部署没有运行，所以什么都没有上传，作业仍然是绿色的。本来就不用来发布的作业也会打印这一行，那里可以不管它。',
  },
  causes: [
    {
      applies: { wording: [0] },
      en: 'It is the build of a branch, not that of the tag: a tag gets a build of its own. Or the tag has none, as it was not pushed, or `branches:` of `.travis.yml` leaves it out.',
      'zh-CN': '这是分支的构建，不是标签的：标签有单独的构建。也可能标签没有构建，因为它没有推送，或者被 `.travis.yml` 的 `branches:` 排除了。',
    },
    {
      applies: { wording: [1] },
      en: 'Without `tags: true`, `branch:` or `all_branches: true`, Travis CI deploys from `master` alone, and the build of a tag has the tag\'s name for a branch.',
      'zh-CN': '没有 `tags: true`、`branch:` 或 `all_branches: true` 时，Travis CI 只从 `master` 部署，而标签的构建以标签名作为分支名。',
    },
    {
      applies: { wording: [2] },
      en: 'The repository was renamed or moved, or it is a fork.',
      'zh-CN': '仓库改了名、换了所有者，或者这是一个 fork。',
    },
    {
      applies: { wording: [3, 4] },
      en: 'Another job of the build is to deploy, or none meets the condition.',
      'zh-CN': '应该由这次构建的另一个作业来部署，或者没有一个作业满足条件。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], not: SAFELIST },
      when: { en: 'It is not a tagged commit', 'zh-CN': '提示不是带标签的提交' },
      steps: [
        {
          en: 'Look among all builds of the repository for the one that has the tag\'s name in place of a branch, and read its log: this one is the build of a branch, and uploads nothing by design. If the tag has no build, see whether it is on GitHub (`git push origin TAG`), and whether `branches: only:` in `.travis.yml` leaves it out: that list holds for tags, too.',
          'zh-CN': '在仓库的全部构建里，找到分支位置显示标签名的那一次，看它的日志：现在这个是分支的构建，本来就不上传。如果标签没有构建，就看它是否已经推到 GitHub（`git push origin TAG`），以及 `.travis.yml` 的 `branches: only:` 有没有把它排除在外：这个列表对标签同样有效。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'This branch is not permitted', 'zh-CN': '提示不允许这个分支' },
      steps: [
        {
          en: 'To release from tags, write `tags: true` below `on:` of this deployment in `.travis.yml`: without it Travis CI deploys from `master` alone, and in the build of a tag the branch is the tag, such as `v0.9`. An `if: tag IS present` of the job does not stand in for it. To release from another branch, write `branch: NAME` there.',
          'zh-CN': '要从标签发布，就在 `.travis.yml` 里这个部署的 `on:` 下写 `tags: true`：没有它，Travis CI 只从 `master` 部署，而在标签的构建里，分支就是标签，比如 `v0.9`。作业的 `if: tag IS present` 代替不了它。要从别的分支发布，就在那里写 `branch: NAME`。',
        },
      ],
    },
    {
      applies: { wording: [0], ...SAFELIST },
      certain: true,
      changes: 'file',
      when: { en: 'The file has `branches: only:`', 'zh-CN': '文件里有 `branches: only:`' },
      steps: [
        {
          en: '`branches: only:` in `.travis.yml` keeps Travis CI from building tags. Remove it, or add a pattern for your tags to the list, such as `/^v\\d+\\.\\d+/`. Then commit, and put the tag on that commit: delete it on GitHub, set it anew and push it. A tag for which there is a build already has its own log: look there.',
          'zh-CN': '`.travis.yml` 里的 `branches: only:` 使 Travis CI 不构建标签。把它删掉，或者在列表里加上匹配标签的模式，比如 `/^v\\d+\\.\\d+/`。然后提交，让标签指向这个提交：在 GitHub 上删除标签，重新创建并推送。如果这个标签已经有构建，就看它自己的日志。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The name of the repository does not match', 'zh-CN': '提示仓库名不匹配' },
      steps: [
        {
          en: 'In `.travis.yml`, below `on:` of this deployment, write the name that the repository has now, owner and name, after `repo:`, or remove that line. A `secure:` value that was encrypted for the repository of another owner cannot be read here: if the login fails afterwards, encrypt the token anew with `travis encrypt -r OWNER/NAME`. In a fork nothing is to be changed: it is not to deploy.',
          'zh-CN': '在 `.travis.yml` 里这个部署的 `on:` 下，把 `repo:` 改成仓库现在的名字（所有者和名称），或者删掉这一行。为另一个所有者的仓库加密的 `secure:` 值在这里读不出来：如果之后登录失败，就用 `travis encrypt -r OWNER/NAME` 重新加密 token。如果这是 fork，就不用改：它本来就不该部署。',
        },
      ],
    },
    {
      applies: { wording: [3, 4] },
      changes: 'file',
      when: { en: 'A condition or the runtime does not hold', 'zh-CN': '提示条件或运行时不满足' },
      steps: [
        {
          en: 'Look at the other jobs of this build: the condition, or the release that `on:` names, mostly holds in one of them, and its log says what became of the deployment. If it holds in none, correct it in `.travis.yml`: a release has to be written as in the list of the jobs, and `condition:` is one test of Bash, which is put into `[[ ]]`.',
          'zh-CN': '看这次构建的其他作业：条件或者 `on:` 指定的版本通常只在其中一个成立，部署的结果在那个作业的日志里。如果哪个都不成立，就在 `.travis.yml` 里改正：版本的写法要与作业列表里的一致，`condition:` 是一个 Bash 判断，会被放进 `[[ ]]`。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'ref',
      when: { en: 'It is the build of a pull request', 'zh-CN': '这是拉取请求的构建' },
      steps: [
        {
          en: 'Nothing has to be changed: Travis CI never deploys from the build of a pull request. Look at the build of the tag, or of the branch after the merge.',
          'zh-CN': '什么都不用改：Travis CI 从不在拉取请求的构建里部署。看标签的构建，或者合并之后分支的构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, or a new version number: the deployment did not get so far, and the number is still free.',
      'zh-CN': '换 token，或者换新的版本号：部署还没有走到那一步，版本号也还能用。',
    },
    {
      en: 'Restarting this build: it takes the same commit, branch and `.travis.yml`.',
      'zh-CN': '重启这次构建：提交、分支和 `.travis.yml` 都不会变。',
    },
  ],
  verify: [
    {
      en: 'The job that is to deploy prints `Installing deploy dependencies`, and below it `Uploading`.',
      'zh-CN': '负责部署的作业打印 `Installing deploy dependencies`，下面有 `Uploading`。',
    },
  ],
  next: ['invalid-authentication-information', 'travis-deploy-dependencies-not-installed', 'file-already-exists'],
  sources: [
    { repo: 'travis-ci/travis-build', path: 'lib/travis/build/addons/deploy/script.rb', ref: 'e5ff001ffbca1af9dd125463fc94b65868a6a125' },
    { repo: 'travis-ci/docs-travis-ci-com', path: 'user/customizing-the-build.md', ref: '00bc53e18512e1fe13c530e297044e61582b43b6' },
    { repo: 'travis-ci/docs-travis-ci-com', path: 'user/deployment/pypi.md', ref: 'ccdb2c28a2de57189896f39ad6f1d985e72d3e43' },
    { repo: 'cocotb/cocotb', path: 'issues/1046' },
  ],
} as const satisfies ErrorEntry;
