import type { ErrorEntry } from '../types.ts';

/** Of the message no more is there than its beginning, and the file beside it publishes and is called by none: then it is not the usual cause. */
const NOT_CALLED = { values: { stands: { is: ['top-level'] }, valued: { is: ['none'] } } } as const;

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
    en: 'The sign-in worked. PyPI then refused the first file, mostly because its attestation was made under another workflow file than the one that the Trusted Publisher is registered for. Rarely the file is the same, and the tag has a `+` in its name.',
    'zh-CN': '认证已经成功。随后 PyPI 拒绝了第一个文件：通常是因为它的证明出自一个工作流文件，而可信发布者（Trusted Publisher）填的是另一个；少数情况下文件没有错，是标签名里有 `+`。',
  },
  says: [
    {
      en: 'The sign-in worked. PyPI then refused the file: its attestation was made under `{extension}`, and the Trusted Publisher of `{repository}` is registered for `{workflow}`.',
      'zh-CN': '认证已经成功。随后 PyPI 拒绝了这个文件：它的证明出自 `{extension}`，而 `{repository}` 的可信发布者（Trusted Publisher）填的是 `{workflow}`。',
    },
    {
      applies: NOT_CALLED,
      name: { en: 'The attestation is not from where PyPI expects it', 'zh-CN': '证明的出处与 PyPI 预期的不一致' },
      en: 'The sign-in worked. PyPI then refused the first file: the Build Config URI in its attestation is not the one that PyPI expects. The message is cut off before it says which of the two differ, in the file or in the branch or tag. The usual cause, a called workflow, is not to be seen in the file beside it: an event starts that one itself.',
      'zh-CN': '认证已经成功。随后 PyPI 拒绝了第一个文件：它的证明里的 Build Config URI 与 PyPI 预期的不一致。信息在说出差别之前就断了：是文件不同，还是分支或标签不同，还看不出来。常见的原因是可复用工作流，但从一起粘贴的文件看不是：它由事件直接触发。',
    },
  ],
  causes: [
    {
      en: 'The publish job is in a reusable workflow. PyPI matches the publisher by the called file, the signing certificate names the calling file.',
      'zh-CN': '发布作业在可复用工作流里。PyPI 按被调用的文件匹配发布者，而签名证书写的是调用方文件。',
    },
    {
      en: 'The attestations were made in one workflow and uploaded from another.',
      'zh-CN': '证明在一个工作流里生成，却从另一个工作流上传。',
    },
    {
      en: 'The file is the right one, and the tag has a `+` in its name: the certificate has it in another form than PyPI expects.',
      'zh-CN': '文件没有错，但标签名里有 `+`：证书里的写法与 PyPI 预期的不同。',
    },
  ],
  fixes: [
    {
      applies: NOT_CALLED,
      certain: true,
      changes: 'ref',
      when: { en: 'The file is the same in both, or the tag has a `+` in its name', 'zh-CN': '两边的文件相同，或者标签名里有 `+`' },
      steps: [
        {
          en: 'Read the message to its end: after `Build Config URI` it says where the attestation was made, and after `expected Trusted Publisher` which file was expected. Where the file is the same, the branch or tag is not: a `+` in the name of a tag is written in another form in the certificate, and the check of PyPI did not expect that (April 2025). Start the workflow by hand from the branch, if it has `workflow_dispatch` and takes the version from no tag, or release with a tag without `+`.',
          'zh-CN': '把信息读到结尾：`Build Config URI` 后面是证明的出处，`expected Trusted Publisher` 后面是预期的文件。如果文件相同，不同的就是分支或标签：标签名里的 `+` 在证书里换了一种写法，而 PyPI 的校验没有考虑到（2025 年 4 月）。如果工作流有 `workflow_dispatch`，版本号也不取自标签，就在分支上手动启动它；或者换一个不带 `+` 的标签发布。',
        },
      ],
    },
    {
      applies: NOT_CALLED,
      certain: true,
      changes: 'file',
      when: { en: 'The release has to go out under this tag', 'zh-CN': '必须用这个标签发布' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step, and move the tag to the commit that holds the change. Trusted Publishing goes on working as before; the version number can stay, as the refused file was not stored.',
          'zh-CN': '给发布步骤加上 `attestations: false`，把标签移到包含这个改动的提交上。可信发布照常工作；被拒绝的文件没有存进 PyPI，版本号可以不变。',
        },
      ],
    },
    {
      applies: { program: ['action'], not: NOT_CALLED },
      changes: 'file',
      when: { en: 'The action uploads, and the release has to go out now', 'zh-CN': '由 action 上传，而我要马上发出这个版本' },
      steps: [
        {
          en: 'Set `attestations: false` on the publish step; where it stands in a called file, there. Trusted Publishing goes on working as before.',
          'zh-CN': '给发布步骤加上 `attestations: false`；如果它在被调用的文件里，就加在那里。可信发布照常工作。',
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
      applies: { not: { any: [{ program: ['uv'] }, NOT_CALLED] } },
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
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/355' },
  ],
} as const satisfies ErrorEntry;
