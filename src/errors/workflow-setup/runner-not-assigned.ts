import type { ErrorEntry } from '../types.ts';

/** What GitHub prints beside it where the label is one of its own old images. */
const RETIRED = ['environment is deprecated, consider switching to', 'based runner images are', 'ubuntu-18.04', 'ubuntu-20.04', 'ubuntu-16.04', 'macos-10.15', 'macos-11', 'macos-12', 'macos-13', 'windows-2016', 'windows-2019'] as const;

export default {
  id: 'runner-not-assigned',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'This request was automatically failed because there were no enabled runners online to process the request for more than {days} days.' },
    { text: 'The job was not acquired by Runner of type hosted even after multiple attempts' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'there were no enabled runners online to process the request',
  name: { en: 'No runner took the job', 'zh-CN': '没有运行器接手这个作业' },
  meaning: {
    en: 'The job waited until GitHub gave it up: no runner with the labels of its `runs-on:` took it. No step ran, and nothing was sent anywhere.',
    'zh-CN': '作业一直排队，直到 GitHub 放弃：没有一台带有 `runs-on:` 所写标签的运行器接手它。没有任何步骤运行，也没有向任何地方发送内容。',
  },
  causes: [
    {
      en: '`runs-on:` names an image that GitHub no longer has, such as `ubuntu-20.04`: nobody is left to take the job.',
      'zh-CN': '`runs-on:` 写的是 GitHub 已经下线的镜像，比如 `ubuntu-20.04`：不会再有运行器来接。',
      applies: { wording: [0] },
    },
    {
      en: 'The label is misspelt.',
      'zh-CN': '标签拼错了。',
      applies: { wording: [0] },
    },
    {
      en: 'It is the label of runners of your own, and none with it was online.',
      'zh-CN': '这是你自己的运行器的标签，而带这个标签的运行器都不在线。',
      applies: { wording: [0] },
    },
    {
      en: 'GitHub itself could not give the job to one of its runners.',
      'zh-CN': 'GitHub 自己没能把作业分给它的运行器。',
      applies: { wording: [1] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0], near: RETIRED },
      certain: true,
      changes: 'file',
      when: { en: '`runs-on:` names an image that is gone', 'zh-CN': '`runs-on:` 写的是已经下线的镜像' },
      steps: [
        {
          en: 'In the workflow file replace the label in `runs-on:`, or in the matrix, by `ubuntu-latest` or an image that exists, such as `ubuntu-24.04`: no runner has the old label any more.',
          'zh-CN': '在工作流文件里，把 `runs-on:`（或矩阵）里的标签换成 `ubuntu-latest`，或者仍然存在的镜像，比如 `ubuntu-24.04`：已经没有运行器带旧标签了。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: '`runs-on:` names an image of GitHub', 'zh-CN': '`runs-on:` 写的是 GitHub 的镜像' },
      steps: [
        {
          en: 'In the workflow file look at `runs-on:` of this job, and write a label that exists, such as `ubuntu-latest` or `ubuntu-24.04`. Old ones, such as `ubuntu-20.04`, are gone, and of a misspelt one GitHub says nothing: it waits.',
          'zh-CN': '在工作流文件里看这个作业的 `runs-on:`，改成存在的标签，比如 `ubuntu-latest` 或 `ubuntu-24.04`。`ubuntu-20.04` 这类旧标签已经没有了；标签拼错时 GitHub 不会报错，只会一直等。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'setting',
      when: { en: 'It is the label of runners of my own', 'zh-CN': '这是我自己的运行器的标签' },
      steps: [
        {
          en: 'Under Settings → Actions → Runners of the repository or the organization, see whether a runner with all labels of `runs-on:` is online and free to take jobs of this repository. Start it, then choose Re-run failed jobs.',
          'zh-CN': '在仓库或组织的 Settings → Actions → Runners 里，看带有 `runs-on:` 全部标签的运行器是否在线、是否允许这个仓库使用。启动它，然后选 Re-run failed jobs。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'time',
      when: { en: 'GitHub could not give it a runner', 'zh-CN': 'GitHub 没能分到运行器' },
      fixer: 'wait',
      steps: [
        {
          en: 'The fault is on the side of GitHub. Look at [githubstatus.com](https://www.githubstatus.com/), wait if Actions is disturbed, and choose Re-run failed jobs.',
          'zh-CN': '问题在 GitHub 一侧。看看 [githubstatus.com](https://www.githubstatus.com/)，如果 Actions 有故障就等它恢复，然后选 Re-run failed jobs。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A longer `timeout-minutes`: it counts from the start of the job, and this one never started.',
      'zh-CN': '加大 `timeout-minutes`：它从作业开始时算起，而这个作业根本没有开始。',
    },
    {
      en: 'Another token or publisher: no step ran.',
      'zh-CN': '换 token 或换可信发布者：没有任何步骤运行过。',
    },
  ],
  verify: [
    {
      en: 'The next run of the job begins with the step `Set up job`, which names the runner and its image.',
      'zh-CN': '下一次运行时，作业以 `Set up job` 步骤开始，其中写着运行器和镜像的名称。',
    },
  ],
  next: ['runner-image-retired', 'container-image-amd64-only', 'runner-lost'],
  sources: [
    { repo: 'pythonpune/readit', path: 'issues/165' },
    { repo: 'maticzav/nookies', path: 'issues/592' },
    { repo: 'actions/runner', path: 'issues/2890' },
    { repo: 'actions/runner', path: 'issues/4065' },
    { repo: 'spdk/spdk', path: 'issues/3876' },
  ],
} as const satisfies ErrorEntry;
