import type { Condition, ErrorEntry } from '../types.ts';

/** The files are on PyPI: what fills the disk comes after that. */
const AFTER = { values: { arrived: { is: ['told'] } } } as const satisfies Condition;

export default {
  id: 'no-space-left-on-device',
  stage: 'upload-metadata',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'No space left on device' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No space left on device',
  name: { en: 'The disk of the runner is full', 'zh-CN': '运行器的磁盘满了' },
  meaning: {
    en: 'What the job wrote no longer fits on the disk of the machine that runs it. This is no limit of PyPI: neither the size of a file nor that of the project was asked about. A build that stops so uploads nothing.',
    'zh-CN': '作业写出的内容超过了运行它的机器的磁盘。这不是 PyPI 的限制：与单个文件或整个项目的大小上限都无关。停在这里的构建什么都不会上传。',
  },
  says: {
    applies: AFTER,
    release: 'published',
    en: 'The files are on PyPI. What a step after that wrote no longer fits on the disk of the machine that runs the job.',
    'zh-CN': '文件已经在 PyPI 上。之后的某个步骤写出的内容，超过了运行作业的机器的磁盘。',
  },
  causes: [
    {
      en: 'One job builds all wheels one after another, and leaves what each of them compiled. Images of containers, caches and debug symbols come on top.',
      'zh-CN': '一个作业依次构建全部 wheel，每次编译的中间文件都留着；此外还有容器镜像、缓存和调试符号。',
    },
    {
      en: 'The disk of a runner of your own fills up from run to run.',
      'zh-CN': '你自己的运行器，磁盘一次次运行下来逐渐被占满。',
    },
  ],
  fixes: [
    {
      applies: { not: AFTER },
      changes: 'file',
      when: { en: 'It is a runner of GitHub', 'zh-CN': '用的是 GitHub 的运行器' },
      steps: [
        {
          en: 'In the workflow file let a matrix build the wheels, each in a job of its own, and one job publish what all of them kept as artifacts. If one wheel alone is too much, make room in a step before the build: `sudo rm -rf /usr/local/lib/android /usr/share/dotnet /opt/ghc`. `df -h` before and after shows what it gives.',
          'zh-CN': '在工作流文件里用矩阵构建 wheel，每个 wheel 一个作业，再由一个作业发布它们保存的构建产物。如果单独一个 wheel 就装不下，在构建之前加一步腾出空间：`sudo rm -rf /usr/local/lib/android /usr/share/dotnet /opt/ghc`。前后各运行一次 `df -h`，可以看到腾出了多少。',
        },
        {
          en: 'The publish job has to wait for all of them (`needs:`), so that no release goes out with some wheels missing.',
          'zh-CN': '发布作业要等全部作业完成（`needs:`），这样发布的版本才不会缺 wheel。',
        },
      ],
    },
    {
      applies: { not: AFTER },
      changes: 'setting',
      when: { en: 'It is a runner of my own', 'zh-CN': '用的是自己的运行器' },
      steps: [
        {
          en: 'Make room on that machine: `df -h` shows which disk is full, `docker system prune` removes images and containers that nothing uses. Then run the failed job again.',
          'zh-CN': '在那台机器上腾出空间：`df -h` 能看出哪个磁盘满了，`docker system prune` 会删除没有用到的镜像和容器。然后重新运行失败的作业。',
        },
      ],
    },
    {
      applies: AFTER,
      certain: true,
      changes: 'nothing',
      when: { en: 'The files were uploaded before', 'zh-CN': '文件在那之前已经上传' },
      steps: [
        {
          en: 'Do not publish again: the files are on PyPI. What failed comes after that; do only this again, with more room on the disk.',
          'zh-CN': '不要再发布：文件已经在 PyPI 上。失败的是之后的步骤；腾出磁盘空间，只重做那一步。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A request to PyPI for more storage: it was not asked for any.',
      'zh-CN': '向 PyPI 申请更多空间：这一步与它无关。',
    },
  ],
  verify: [
    {
      en: 'Look at the project on PyPI: if the publish step had begun before, some files of this version may be there.',
      'zh-CN': '看一看 PyPI 上的项目：如果之前已经开始发布，这个版本可能已有一部分文件在那里。',
    },
  ],
  next: ['runner-lost', 'artifact-storage-quota', 'artifact-not-found'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/JobExtension.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [1160, 1170] },
    { repo: 'actions/runner', path: 'src/Runner.Listener/JobDispatcher.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [566, 566] },
    { repo: 'jlumbroso/free-disk-space', path: 'action.yml', ref: '0c904305e9f585ff716245e17d45341e8a1057e1' },
    { repo: 'actions/runner-images', path: 'issues/8166' },
    { repo: 'KLayout/klayout', path: 'issues/1627' },
    { repo: 'rwth-i6/returnn', path: 'issues/1770' },
  ],
} as const satisfies ErrorEntry;
