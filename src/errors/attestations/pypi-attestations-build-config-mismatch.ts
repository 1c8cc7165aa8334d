import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-build-config-mismatch',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  // The beginning of this message holds the fragment that tells that one from others.
  outranks: ['pypi-attestations-certificate-mismatch'],
  messages: [
    {
      text: "Invalid attestations supplied during upload: Could not verify the uploaded artifact using the included attestation: Verification failed: Certificate's Build Config URI ({extension}) does not match expected Trusted Publisher ({workflow} @ {repository})",
    },
    { text: ') does not match expected Trusted Publisher ({workflow} @ {repository})' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Verification failed: Certificate's Build Config URI",
  name: { en: 'The attestation names another workflow file', 'zh-CN': '证明里写的是另一个工作流文件' },
  meaning: {
    en: 'The sign-in worked. PyPI then refused the first file, because its attestation was made under one workflow file and the Trusted Publisher is registered for another.',
    'zh-CN': '认证已经成功。随后 PyPI 拒绝了第一个文件：它的证明出自一个工作流文件，而可信发布者（Trusted Publisher）填的是另一个。',
  },
  says: {
    en: 'The sign-in worked. PyPI then refused the file: its attestation was made under `{extension}`, and the Trusted Publisher of `{repository}` is registered for `{workflow}`.',
    'zh-CN': '认证已经成功。随后 PyPI 拒绝了这个文件：它的证明出自 `{extension}`，而 `{repository}` 的可信发布者（Trusted Publisher）填的是 `{workflow}`。',
  },
  causes: [
    {
      en: 'The publish job is in a reusable workflow. PyPI matches the publisher by the called file, the signing certificate names the calling file.',
      'zh-CN': '发布作业在可复用工作流里。PyPI 按被调用的文件匹配发布者，而签名证书写的是调用方文件。',
    },
    {
      en: 'The attestations were made in one workflow and uploaded from another.',
      'zh-CN': '证明在一个工作流里生成，却从另一个工作流上传。',
    },
  ],
  fixes: [
    {
      applies: { program: ['action'] },
      changes: 'file',
      when: { en: 'The action uploads, and the release has to go out now', 'zh-CN': '由 action 上传，而我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step, in the called file. Trusted Publishing goes on working as before.',
          'zh-CN': '在被调用的文件里，给发布步骤加上 `attestations: false`。可信发布照常工作。',
        },
        {
          en: 'Start the release again from a commit that holds the change. The version number can stay: the refused file was not stored.',
          'zh-CN': '从包含这个改动的提交重新发布。版本号可以不变：被拒绝的文件没有存进 PyPI。',
        },
      ],
      tradeoff: {
        en: 'The files carry no attestations, and publishing from a reusable workflow works only by accident, as PyPI says in its code.',
        'zh-CN': '文件不带证明；从可复用工作流发布也只是碰巧可行，PyPI 的代码里就是这么写的。',
      },
      example: { scope: 'job', attestations: 'false', mark: ['attestations: false'] },
    },
    {
      applies: { not: { program: ['uv'] } },
      changes: 'file',
      when: { en: 'I want attestations (advised for good)', 'zh-CN': '我要保留证明（长期推荐）' },
      steps: [
        {
          en: 'Move the publish job into the workflow that the event starts: the file in the Build Config URI. The build job may stay reusable.',
          'zh-CN': '把发布作业移到由事件直接触发的工作流里，也就是 Build Config URI 里的那个文件。构建作业可以继续复用。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#pypi) as [[workflow-name]] and remove the old publisher.',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#pypi)，文件名填在 [[workflow-name]] 里，并删除旧的发布者。',
        },
      ],
      example: { scope: 'job', mark: ['publish-to-pypi:', 'permissions:', 'id-token: write'] },
    },
    {
      applies: { program: ['uv'] },
      changes: 'file',
      when: { en: '`uv publish` uploads', 'zh-CN': '由 `uv publish` 上传' },
      steps: [
        {
          en: 'Sign and publish in the workflow that is registered on PyPI, or add `--no-attestations` to `uv publish`: it sends the attestations that lie beside the files.',
          'zh-CN': '在 PyPI 的发布者所填的那个工作流里签名并发布；或者给 `uv publish` 加上 `--no-attestations`：它会自动发送文件旁边的证明。',
        },
      ],
    },
    {
      applies: { program: ['twine'] },
      changes: 'file',
      when: { en: 'A step of mine runs `twine upload --attestations`', 'zh-CN': '我自己的步骤运行 `twine upload --attestations`' },
      steps: [
        {
          en: 'Sign and publish in the workflow that is registered on PyPI, or leave `--attestations` out of the command: the files then go up without attestations.',
          'zh-CN': '在 PyPI 的发布者所填的那个工作流里签名并发布；或者从命令里去掉 `--attestations`，文件会不带证明地上传。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the calling file and moving nothing: the token exchange then fails with `invalid-publisher`, one stage earlier.',
      'zh-CN': '只为调用方文件添加发布者、不移动作业：令牌交换会更早一步失败，报 `invalid-publisher`。',
    },
    {
      en: 'Registering both files: the exchange still takes the called one, and the same mismatch follows.',
      'zh-CN': '两个文件都添加发布者：令牌交换认的仍是被调用的文件，照样不一致。',
    },
  ],
  verify: [
    {
      en: 'The log goes on after `Uploading` with the next file and ends with `View at:`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN':
        '日志在 `Uploading` 之后继续处理下一个文件，最后是 `View at:`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'reusable-workflow-warning'],
  sources: [
    { repo: 'pypi/pypi-attestations', path: 'src/pypi_attestations/_impl.py', ref: 'b70ff0350424010f25772a65b3a9a2a0babf07f9', lines: [510, 522] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1629, 1651] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [391, 398] },
  ],
} as const satisfies ErrorEntry;
