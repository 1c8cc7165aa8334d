import type { ErrorEntry } from '../types.ts';

export default {
  id: 'attestation-exists-tuple-traceback',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: "assert_attestations_do_not_pre_exist(dist_to_attestation_map)\n{frames}\nAttributeError: 'tuple' object has no attribute 'replace'",
      since: 'v1.12.4',
      until: 'v1.12.4',
    },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: "AttributeError: 'tuple' object has no attribute 'replace'",
  name: { en: 'The files were already signed (traceback of v1.12.4)', 'zh-CN': '文件已经签过名（v1.12.4 的 traceback）' },
  meaning: {
    en: 'The action found `.publish.attestation` files beside the distributions and wanted to say so. Release v1.12.4 stumbles over its own message, where other releases print [the message itself](/errors/attestation-already-exists/); the job summary still holds the text.',
    'zh-CN':
      'action 在发布文件旁边发现了 `.publish.attestation` 文件，本来要报告这一点。v1.12.4 在输出这条错误信息时自己先出了错，其他版本打印的是[错误信息本身](/errors/attestation-already-exists/)；这次运行的作业摘要里也有原文。',
  },
  causes: [
    {
      en: 'The action runs twice in one job on the same directory, mostly first to TestPyPI and then to PyPI. The first run leaves its attestation files behind.',
      'zh-CN': '同一个作业里，action 对同一个目录运行了两次，多半是先发 TestPyPI、再发 PyPI。第一次运行留下了证明文件。',
    },
    {
      en: 'The attestation files were stored together with the distributions as an artifact and downloaded again.',
      'zh-CN': '证明文件和发布文件一起作为构建产物上传，又被下载了回来。',
    },
  ],
  fixes: [
    {
      applies: { rules: ['publish-twice-in-one-job'] },
      changes: 'file',
      when: { en: 'This job has two publish steps, such as TestPyPI and PyPI', 'zh-CN': '这个作业有两个发布步骤，比如 TestPyPI 和 PyPI' },
      steps: [
        {
          en: 'In the workflow file, give each index, TestPyPI and PyPI, a publish job of its own; each downloads the artifact of the build job.',
          'zh-CN': '在工作流文件里，让 TestPyPI 和 PyPI 各有一个发布作业，各自下载构建作业上传的构建产物。',
        },
        {
          en: 'What the first step of this run sent is on its index already, mostly TestPyPI, and needs no other version: set `skip-existing: true` in the job for that index, so that the new run passes over it.',
          'zh-CN': '这次运行的第一个发布步骤已经把文件传到了它的索引（多半是 TestPyPI），不用换版本号：在那个索引的作业里设置 `skip-existing: true`，新的运行就会跳过这些文件。',
        },
        {
          en: 'Update the action from v1.12.4: since v1.13.0 it says what is wrong.',
          'zh-CN': '把 action 从 v1.12.4 升级：v1.13.0 起，它会直接说明问题。',
        },
      ],
      example: { scope: 'job', index: 'testpypi-then-pypi', mark: ['publish-to-testpypi:', 'publish-to-pypi:', 'actions/download-artifact', 'needs:'] },
    },
    {
      applies: { not: { rules: ['publish-twice-in-one-job'] } },
      changes: 'file',
      when: { en: 'This job has one publish step', 'zh-CN': '这个作业只有一个发布步骤' },
      steps: [
        {
          en: 'The signatures came with the downloaded artifact. In the build job, upload the artifact before the action runs, so that it holds only wheels and sdists.',
          'zh-CN': '这些签名是随下载的构建产物来的。在构建作业里、action 运行之前就上传构建产物，让它只包含 wheel 和 sdist。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'Both steps have to stay in one job', 'zh-CN': '两个步骤必须留在同一个作业里' },
      steps: [
        {
          en: 'Set `attestations: false` on the first step, the one to TestPyPI. Leave the step to PyPI as it is.',
          'zh-CN': '在第一个步骤（发到 TestPyPI 的那个）上设置 `attestations: false`，发到 PyPI 的步骤保持不变。',
        },
      ],
      tradeoff: {
        en: 'The files on TestPyPI have no attestations. The maintainers do not support calling the action twice in one job.',
        'zh-CN': 'TestPyPI 上的文件没有证明。维护者也不支持在一个作业里调用两次 action。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Updating alone: the traceback turns into a [readable message](/errors/attestation-already-exists/), and the job fails as before.',
      'zh-CN': '只升级：traceback 会变成[看得懂的错误信息](/errors/attestation-already-exists/)，作业照样失败。',
    },
  ],
  verify: [
    {
      en: 'After `Generating and uploading digital attestations` the log goes on to `Uploading distributions to`. If the same version is already on TestPyPI, set `skip-existing: true` on that step.',
      'zh-CN':
        '日志在 `Generating and uploading digital attestations` 之后走到 `Uploading distributions to`。如果 TestPyPI 上已有同一个版本，就在那一步设置 `skip-existing: true`。',
    },
  ],
  next: ['attestation-already-exists', 'file-already-exists'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/339' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/352' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [198, 205] },
  ],
} as const satisfies ErrorEntry;
