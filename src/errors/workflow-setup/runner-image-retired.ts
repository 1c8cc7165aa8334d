import type { ErrorEntry } from '../types.ts';

export default {
  id: 'runner-image-retired',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'The {image} based runner images are now retired. For more details, see https://github.com/actions/runner-images/issues/{issue}' },
    { text: 'This is a scheduled {image} brownout. The {name} based runner images are being deprecated.' },
    { text: 'This is a scheduled {image} retirement. {name} runner will be removed on {date}' },
    { text: 'This is a scheduled {image} brownout. {name} runner will be removed on {date}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'based runner images are now retired',
  name: { en: 'GitHub has retired the runner of this job', 'zh-CN': 'GitHub 停用了这个作业的运行器' },
  meaning: {
    en: 'A job asks for a runner that GitHub no longer has, or takes away for some hours as a warning. The job was cancelled before its first step, and a publish job that waits for it did not run.',
    'zh-CN': '作业要用的运行器 GitHub 已经没有了，或者为了提醒而暂停几个小时。作业在第一个步骤之前就被取消，等着它的发布作业也就没有运行。',
  },
  says: {
    en: 'GitHub no longer runs jobs on `{image}`. The job was cancelled before its first step, and a publish job that waits for it did not run.',
    'zh-CN': 'GitHub 不再用 `{image}` 运行作业。作业在第一个步骤之前就被取消，等着它的发布作业也就没有运行。',
  },
  causes: [
    {
      en: '`runs-on:` or the matrix of the build job names an old image, such as `macos-13` or `ubuntu-20.04`.',
      'zh-CN': '构建作业的 `runs-on:` 或矩阵里写了旧的镜像，比如 `macos-13` 或 `ubuntu-20.04`。',
    },
  ],
  fixes: [
    {
      applies: { values: { image: { holds: ['macos'] } } },
      changes: 'file',
      when: { en: 'It is a macOS image', 'zh-CN': '是 macOS 镜像' },
      steps: [
        {
          en: 'In the workflow file, replace the label in `runs-on:` or in the matrix: for wheels of Intel Macs by `macos-15-intel`, otherwise by `macos-latest`, which is ARM.',
          'zh-CN': '在工作流文件里，换掉 `runs-on:` 或矩阵中的标签：要构建 Intel Mac 的 wheel 就换成 `macos-15-intel`，否则换成 `macos-latest`（ARM）。',
        },
      ],
    },
    {
      applies: { values: { image: { holds: ['ubuntu'] } } },
      changes: 'file',
      when: { en: 'It is an Ubuntu image', 'zh-CN': '是 Ubuntu 镜像' },
      steps: [
        {
          en: 'In the workflow file, replace the label in `runs-on:` or in the matrix by `ubuntu-latest` or a newer version such as `ubuntu-24.04`.',
          'zh-CN': '在工作流文件里，把 `runs-on:` 或矩阵中的标签换成 `ubuntu-latest`，或者 `ubuntu-24.04` 这样的较新版本。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is another image', 'zh-CN': '是其他镜像' },
      steps: [
        {
          en: 'In the workflow file, replace the label in `runs-on:` or in the matrix by a newer one. The issue in the message lists them.',
          'zh-CN': '在工作流文件里，把 `runs-on:` 或矩阵中的标签换成较新的。错误信息里的 issue 列出了可用的标签。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Running it again: a re-run asks for the same runner.',
      'zh-CN': '重新运行：要的还是同一个运行器。',
    },
  ],
  verify: [
    {
      en: 'All jobs of the next run start. Before you publish, look at the names of the wheels: another runner may build for another processor.',
      'zh-CN': '下一次运行的所有作业都能启动。发布之前看一下 wheel 的名字：换了运行器，可能是为另一种处理器构建的。',
    },
  ],
  next: ['container-image-amd64-only', 'unsupported-platform-tag'],
  sources: [
    { repo: 'actions/runner-images', path: 'issues/13046' },
    { repo: 'sillsdev/machine.py', path: 'issues/252' },
    { repo: 'azat/chdig', path: 'issues/166' },
    { repo: 'greenriver/hmis-warehouse', path: 'issues/5181' },
    { repo: 'opencomputeproject/SAI-Challenger', path: 'issues/255' },
  ],
} as const satisfies ErrorEntry;
