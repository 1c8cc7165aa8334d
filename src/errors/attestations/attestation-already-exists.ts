import type { ErrorEntry } from '../types.ts';

export default {
  id: 'attestation-already-exists',
  stage: 'attestations',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Attestation generation failure: The following distributions already have publish attestations: * {dist} -> {dist}.publish.attestation',
      since: 'v1.13.0',
    },
    {
      text: "Attestation generation failure:\n\n('The following distributions already have publish attestations:* {dist} -> {dist}.publish.attestation',)",
      since: 'v1.12.4',
      until: 'v1.12.4',
    },
    {
      text: 'Attestation generation failure: {dist} already has a publish attestation: {dist}.publish.attestation',
      since: 'v1.10.0',
      until: 'v1.12.3',
    },
    { text: 'sigstore: error: Refusing to overwrite outputs without --overwrite: {outputs}' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'The following distributions already have publish attestations',
  name: { en: 'The files were already signed in this job', 'zh-CN': '文件在这个作业里已经签过名' },
  meaning: {
    en: 'The action found `.publish.attestation` files beside the distributions and stopped before it uploaded anything. An earlier publish step, for instance to TestPyPI, may have done its work already. Where the log ends in a Python traceback, it is [the same fault in v1.12.4](/errors/attestation-exists-tuple-traceback/).',
    'zh-CN':
      'action 在发布文件旁边发现了 `.publish.attestation` 文件，于是在上传之前停下，这一步什么也没传。更早的发布步骤（比如发到 TestPyPI 的那一步）可能已经完成。如果日志末尾是 Python traceback，那是[同一个问题在 v1.12.4 里的样子](/errors/attestation-exists-tuple-traceback/)。',
  },
  says: {
    en: 'The signature `{outputs}` is there already, and `sigstore sign` does not replace it unless it is told to. Nothing was signed.',
    'zh-CN': '签名文件 `{outputs}` 已经存在，而 `sigstore sign` 不会自行覆盖。没有签任何文件。',
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
          en: 'Register a publisher on both indexes, with the environment of the job concerned. [How to](/fix-trusted-publishing/#pypi)',
          'zh-CN': '在两个索引上都添加发布者，环境填对应作业的环境。[做法](/fix-trusted-publishing/#pypi)',
        },
      ],
      example: { scope: 'job', index: 'testpypi-then-pypi', mark: ['publish-to-testpypi:', 'publish-to-pypi:', 'actions/download-artifact', 'needs:'] },
    },
    {
      applies: { not: { any: [{ rules: ['publish-twice-in-one-job'] }, { wording: [3] }] } },
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
      applies: { wording: [3] },
      changes: 'file',
      when: { en: '`sigstore sign` says so', 'zh-CN': '说这句话的是 `sigstore sign`' },
      steps: [
        {
          en: 'Delete the file that the message names before you sign, or sign with `--overwrite`. If the step stands in a workflow, keep that file out of the artifact that the job downloads.',
          'zh-CN': '签名之前删掉错误信息里的那个文件，或者签名时加上 `--overwrite`。如果是工作流里的步骤，就不要让作业下载的构建产物包含这个文件。',
        },
      ],
    },
    {
      applies: { rules: ['publish-twice-in-one-job'] },
      changes: 'file',
      when: { en: 'Both steps have to stay in one job for now', 'zh-CN': '两个步骤暂时必须留在同一个作业里' },
      steps: [
        {
          en: 'Set `attestations: false` on the first step, the one to TestPyPI: its files then have no attestations there. Leave the step to PyPI as it is.',
          'zh-CN': '在第一个步骤（发到 TestPyPI 的那个）上设置 `attestations: false`：那里的文件就没有证明。发到 PyPI 的步骤保持不变。',
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
      en: '`attestations: false` on the second step: the upload goes through, but the existing attestations are not sent and the release on PyPI has none.',
      'zh-CN': '把 `attestations: false` 加在第二个步骤上：上传能成功，但已有的证明不会发送，PyPI 上的版本就没有证明。',
    },
    {
      en: '`skip-existing: true`: it concerns files on the index, the check here looks at files in the directory.',
      'zh-CN': '`skip-existing: true`：它管的是索引上的文件，而这里检查的是目录里的文件。',
    },
  ],
  verify: [
    {
      en: 'After `Generating and uploading digital attestations` the log goes on to `Uploading distributions to`. If the same version is already on TestPyPI, set `skip-existing: true` on that step.',
      'zh-CN':
        '日志在 `Generating and uploading digital attestations` 之后走到 `Uploading distributions to`。如果 TestPyPI 上已有同一个版本，就在那一步设置 `skip-existing: true`。',
    },
  ],
  next: ['file-already-exists', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [198, 205] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/319' },
    { repo: 'icesat2py/icepyx', path: 'issues/687' },
  ],
} as const satisfies ErrorEntry;
