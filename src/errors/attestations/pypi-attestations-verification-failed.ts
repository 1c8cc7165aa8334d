import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-verification-failed',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [
    {
      text: 'Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: {reason}',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Could not verify the uploaded artifact using the included attestation',
  name: { en: 'PyPI could not verify the attestation', 'zh-CN': 'PyPI 无法验证证明' },
  meaning: {
    en: 'The sign-in worked. PyPI checked the attestation of this file and refused the file. This sentence is only the frame: the reason follows `Verification failed:`.',
    'zh-CN': '认证已经成功。PyPI 检查了这个文件的证明，然后拒绝了它。这句话只是个笼统的开头，真正的原因在 `Verification failed:` 之后。',
  },
  causes: [
    {
      en: '`Build Config URI`: [the publish job is in a reusable workflow](/errors/pypi-attestations-build-config-mismatch/). This is the usual case.',
      'zh-CN': '`Build Config URI`：[发布作业在可复用工作流里](/errors/pypi-attestations-build-config-mismatch/)。这是最常见的情况。',
    },
    {
      en: '`subject does not match`: the attestation was made for another file, or the file was changed or renamed after signing.',
      'zh-CN': '`subject does not match`：证明属于另一个文件，或者文件在签名之后被改动或改名。',
    },
    {
      en: 'Another reason: the signature, the certificate or the entry in the log of Sigstore did not stand the check.',
      'zh-CN': '其他原因：签名、证书或 Sigstore 日志里的记录没有通过检查。',
    },
    {
      en: 'A fault in the library that checks. In 2025 it refused wheels whose platform tags stood in another order.',
      'zh-CN': '检查所用的库有缺陷。2025 年它曾拒绝平台标签顺序不同的 wheel。',
    },
  ],
  fixes: [
    {
      applies: { near: ['policies succeeded'] },
      changes: 'file',
      when: { en: 'I want attestations, and the publish job is in a workflow that another one calls', 'zh-CN': '我要保留证明，而发布作业在被其他工作流调用的文件里' },
      steps: [
        {
          en: 'Move the publish job into the workflow file that the event starts, and [register that file on PyPI](/fix-trusted-publishing/#pypi): the signature names the calling file, and PyPI compares it with the publisher. Another run fails in the same way.',
          'zh-CN': '把发布作业移到由事件触发的那个工作流文件里，并[在 PyPI 上为那个文件添加可信发布者](/fix-trusted-publishing/#pypi)：签名里写的是发起调用的文件，PyPI 会拿它和发布者比较。重新运行会同样失败。',
        },
      ],
    },
    {
      applies: { near: ['policies succeeded'] },
      changes: 'file',
      when: { en: 'The release has to go out now', 'zh-CN': '我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` under `with:` of the publish step. Trusted Publishing goes on working, without attestations.',
          'zh-CN': '在发布步骤的 `with:` 下写 `attestations: false`。可信发布（Trusted Publishing）照常工作，只是没有证明。',
        },
      ],
    },
    {
      applies: { program: ['action', 'twine'], not: { near: ['policies succeeded'] } },
      changes: 'time',
      fixer: 'wait',
      when: { en: 'The action signs, and the reason is not `Build Config URI`', 'zh-CN': '文件由 action 签名，而原因不是 `Build Config URI`' },
      steps: [
        {
          en: 'Run the failed job again, on GitHub with [[re-run-failed-jobs]]: the files get new attestations.',
          'zh-CN': '重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：文件会得到新的证明。',
        },
        {
          en: 'Change no distribution between build and upload.',
          'zh-CN': '构建之后、上传之前不要再改动发布文件。',
        },
      ],
    },
    {
      applies: { program: ['twine', 'uv'] },
      changes: 'file',
      when: { en: 'A step of mine signs', 'zh-CN': '签名的是我自己的步骤' },
      steps: [
        {
          en: 'Remove from the artifact and from `dist/` every file that ends in `.attestation`, sign in the job that publishes, and change no distribution after that.',
          'zh-CN': '从构建产物和 `dist/` 里去掉所有以 `.attestation` 结尾的文件，在发布的作业里签名，之后不要再改动发布文件。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The release has to go out now, or it fails again', 'zh-CN': '我要马上发出这个版本，或者再次失败' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step and start the release again from a commit that holds the change. The refused file was not stored, so the version number can stay.',
          'zh-CN': '给发布步骤加上 `attestations: false`，并从包含这个改动的提交重新发布。被拒绝的文件没有存进 PyPI，版本号可以不变。',
        },
      ],
      tradeoff: {
        en: 'The files carry no attestations. Trusted Publishing goes on working.',
        'zh-CN': '文件不带证明。可信发布（Trusted Publishing）照常工作。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true`: it passes over files that are on the index already, and this one is not.',
      'zh-CN': '`skip-existing: true`：它只跳过索引上已有的文件，而这个文件并不在索引上。',
    },
  ],
  verify: [
    {
      en: 'Look under [[release-files]] of the release on PyPI which files are there. If some are, set `skip-existing: true` for the repetition. The log then ends with `View at:`.',
      'zh-CN': '在 PyPI 上该版本的 [[release-files]] 里看看已有哪些文件。如果已有一部分，重试时设置 `skip-existing: true`。之后日志以 `View at:` 结束。',
    },
  ],
  next: ['pypi-attestations-build-config-mismatch', 'pypi-attestations-unknown-error', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [155, 167] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1629, 1654] },
    { repo: 'pypi/pypi-attestations', path: 'src/pypi_attestations/_impl.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [232, 320] },
    { repo: 'pypi/warehouse', path: 'issues/18221' },
  ],
} as const satisfies ErrorEntry;
