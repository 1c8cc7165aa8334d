import type { Condition, ErrorEntry } from '../types.ts';

/** Words that say that the files are on the index, by the program or by the reader. */
const SENT = { near: ['publish was successful', 'publish succeeds', 'publish succeeded', 'published successfully', 'successfully published', 'upload was successful', 'uploaded successfully', 'View at:', '发布成功', '上传成功', '已经发布'] } as const satisfies Condition;

export default {
  id: 'gitlab-release-cli-not-found',
  stage: 'workflow-setup',
  emitter: 'gitlab-ci',
  severity: 'error',
  messages: [
    { text: 'release-cli: not found' },
    { text: 'release-cli: command not found' },
    { text: 'release-cli not found' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'release-cli: not found',
  name: { en: 'The image of the job has no program for a release on GitLab', 'zh-CN': '作业的镜像里没有创建 GitLab release 的程序' },
  meaning: {
    en: 'The job has the keyword `release:`. GitLab acts on it after the `script:` of the job is through, with `glab` or `release-cli`, which have to be in the image of the job; an image of Python has neither. What the script published stays published.',
    'zh-CN': '作业里写了 `release:` 关键字。`script:` 跑完之后，GitLab 才用 `glab` 或 `release-cli` 来处理它，而这两个程序要在作业的镜像里；Python 的镜像里都没有。脚本已经发布的东西不受影响。',
  },
  says: {
    applies: SENT,
    release: 'published',
    en: 'The upload went well. What failed came after it: GitLab makes a release by `glab` or `release-cli`, and the image of this job has neither.',
    'zh-CN': '上传是成功的，失败的是后面一步：GitLab 要用 `glab` 或 `release-cli` 创建 release，而这个作业的镜像里都没有。',
  },
  causes: [
    {
      en: '`release:` stands in the job that publishes to PyPI, which runs in an image of Python.',
      'zh-CN': '`release:` 写在发布到 PyPI 的作业里，而这个作业用的是 Python 镜像。',
    },
    {
      en: 'The script of the job calls `release-cli` itself.',
      'zh-CN': '作业的脚本里自己调用了 `release-cli`。',
    },
  ],
  fixes: [
    {
      applies: SENT,
      certain: true,
      changes: 'nothing',
      when: { en: 'The files are on the index', 'zh-CN': '文件已经在索引上' },
      steps: [
        {
          en: 'Do not retry this job: it would send the same files again. Make the release of this version by hand, in the project on GitLab under Deploy, Releases.',
          'zh-CN': '不要重试这个作业：它会把同样的文件再发一遍。这个版本的 release，请在 GitLab 项目的 Deploy、Releases 里手动创建。',
        },
        {
          en: 'For the next one, move `release:` into a job of its own after the one that publishes, with `image: registry.gitlab.com/gitlab-org/cli:latest`, which has `glab`.',
          'zh-CN': '下次起，把 `release:` 移到发布之后的单独作业里，写 `image: registry.gitlab.com/gitlab-org/cli:latest`，这个镜像里有 `glab`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I do not know whether the files are on the index', 'zh-CN': '我不知道文件是否已经在索引上' },
      steps: [
        {
          en: 'First look on the project page whether the index has this version: the script of the job runs before the release is made. Then move `release:` into a job of its own after the one that publishes, with `image: registry.gitlab.com/gitlab-org/cli:latest`, which has `glab`.',
          'zh-CN': '先看项目页面上有没有这个版本：作业的脚本在创建 release 之前运行。然后把 `release:` 移到发布之后的单独作业里，写 `image: registry.gitlab.com/gitlab-org/cli:latest`，这个镜像里有 `glab`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next tag makes the release in its own job, and a failure there leaves the published files as they are.',
      'zh-CN': '下一个标签会在单独的作业里创建 release；就算那里失败，已发布的文件也不受影响。',
    },
  ],
  next: ['file-already-exists', 'program-not-installed'],
  sources: [
    { repo: 'gitlabhq/gitlabhq', path: 'lib/gitlab/ci/build/releaser.rb', ref: '0286e4c628d68960d0ca9e961d82c3ea6ac90633' },
    { repo: 'meltano/sdk', path: 'issues/128' },
  ],
} as const satisfies ErrorEntry;
