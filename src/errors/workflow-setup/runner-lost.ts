import type { ErrorEntry } from '../types.ts';

export default {
  id: 'runner-lost',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'The runner has received a shutdown signal.' },
    { text: 'hosted runner: {runner} lost communication with the server' },
    { text: 'The job has exceeded the maximum execution time of {limit}' },
    { text: 'The job running on runner {runner} has exceeded the maximum execution time of {minutes}' },
    { text: 'Job failed: execution took longer than {limit} seconds' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'The runner has received a shutdown signal',
  name: { en: 'The runner stopped in the middle of the job', 'zh-CN': '运行器在作业中途停下了' },
  meaning: {
    en: 'The machine that ran the job was switched off or lost its connection, or the time limit of the job was reached. Nothing was refused.',
    'zh-CN': '运行作业的机器被关掉、断开了连接，或者作业到了时间上限。没有什么被拒绝。',
  },
  says: [
    {
      applies: { wording: [2, 4] },
      en: 'The job ran longer than {limit}, its time limit, and was stopped. Nothing was refused.',
      'zh-CN': '作业运行超过了时间上限 {limit}，被停止了。没有什么被拒绝。',
    },
  ],
  causes: [
    {
      applies: { wording: [0, 1] },
      en: 'The job used up the memory or the processor of the runner, as large builds do.',
      'zh-CN': '作业耗尽了运行器的内存或处理器，大型构建常会这样。',
    },
    {
      applies: { wording: [0, 1] },
      en: 'A runner of your own was restarted, scaled down or cut off from the network.',
      'zh-CN': '你自己的运行器被重启、缩容或断网了。',
    },
    {
      en: 'A step hangs until the time limit: for instance an upload to an index that never answers, as twine sets no limit itself.',
      'zh-CN': '某个步骤一直挂着，直到时间上限：比如上传到一个从不响应的索引，而 twine 自己不设上限。',
      applies: { wording: [2, 3, 4] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1] },
      changes: 'time',
      when: { en: 'The machine went away', 'zh-CN': '机器没有了' },
      steps: [
        {
          en: 'Look on the index which files of this version are there, then run the failed job again: on the page of the run choose [[re-run-jobs > re-run-failed-jobs]].',
          'zh-CN': '先在索引上看这个版本已有哪些文件，再重新运行失败的作业：在这次运行的页面上选择 [[re-run-jobs > re-run-failed-jobs]]。',
        },
        {
          en: 'If it happens at the same step again, the job asks too much of the runner: build fewer wheels in one job, or choose a larger runner.',
          'zh-CN': '如果又停在同一个步骤，就是作业对运行器要求太高：让一个作业少构建几个 wheel，或者换更大的运行器。',
        },
      ],
    },
    {
      applies: { wording: [2, 3] },
      changes: 'file',
      when: { en: 'The time ran out', 'zh-CN': '时间用完了' },
      steps: [
        {
          en: 'Look at the last line that the step printed before the limit, and on the index which files are there. Then, in the workflow file, give the job `timeout-minutes:` that fits it, and split builds that need longer into several jobs.',
          'zh-CN': '看这个步骤在到达上限之前打印的最后一行，并在索引上看已有哪些文件。然后在工作流文件里，给作业写上合适的 `timeout-minutes:`，把需要更久的构建拆成几个作业。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'file',
      when: { en: 'The time of a job on GitLab ran out', 'zh-CN': 'GitLab 作业的时间用完了' },
      steps: [
        {
          en: 'Look at the last line that the job printed before the limit, and on the index which files are there. If the job needs longer, give it `timeout:` in `.gitlab-ci.yml`; the limit of the runner holds all the same. If it hangs, a longer time changes nothing.',
          'zh-CN': '看作业在到达上限之前打印的最后一行，并在索引上看已有哪些文件。如果作业确实需要更久，就在 `.gitlab-ci.yml` 里给它写上 `timeout:`；运行器自己的上限仍然有效。如果它是卡住了，加长时间没有用。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Look at [[release-history]] and [[release-files]] of the project on PyPI. If files of this version are there already, set `skip-existing: true` for the next run, so that only the missing ones are uploaded.',
      'zh-CN':
        '在 PyPI 上查看项目的 [[release-history]] 和 [[release-files]]。如果已经有这个版本的文件，下一次运行时设置 `skip-existing: true`，只上传缺少的文件。',
    },
  ],
  next: ['file-already-exists', 'artifact-not-found'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/JobRunner.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [133, 133] },
    { repo: 'mandiant/VM-Packages', path: 'issues/1448' },
    { repo: 'DataBiosphere/azul', path: 'issues/7026' },
    { repo: 'actions/runner-images', path: 'issues/9823' },
    { repo: 'actions/runner', path: 'issues/2040' },
    { repo: '0honus0/1024-Autoreply', path: 'issues/14' },
    { repo: 'online-ml/river', path: 'issues/1570' },
  ],
} as const satisfies ErrorEntry;
