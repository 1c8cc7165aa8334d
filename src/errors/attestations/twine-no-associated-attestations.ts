import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-no-associated-attestations',
  stage: 'attestations',
  emitter: 'twine',
  severity: 'error',
  messages: [{ text: 'InvalidDistribution: Upload with attestations requested, but {file} has no associated attestations', since: 'twine 5.1.0' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Upload with attestations requested, but',
  name: { en: 'A file has no attestation', 'zh-CN': '有文件没有对应的证明' },
  meaning: {
    en: 'twine runs with `--attestations` and then wants at least one attestation file for every distribution. It checks all files before it uploads the first one.',
    'zh-CN': 'twine 带着 `--attestations` 运行，于是要求每个发布文件至少有一个证明文件。它在上传第一个文件之前就检查全部文件。',
  },
  causes: [
    {
      en: 'You run `twine upload --attestations` yourself and nothing was signed before. twine attaches attestations, it does not make them.',
      'zh-CN': '你自己运行 `twine upload --attestations`，而之前没有签名。twine 只附上证明，不生成证明。',
    },
    {
      en: 'The attestation exists, but it was not handed to twine: `dist/*.whl` leaves it out. Its name has to begin with the full name of the distribution and end in `.attestation`.',
      'zh-CN': '证明文件存在，但没有交给 twine：`dist/*.whl` 不包含它。它的文件名必须以发布文件的完整文件名开头，以 `.attestation` 结尾。',
    },
    {
      en: 'The sdist is a `.zip` and the action is v1.12.0 or older: those releases do not sign `.zip` files.',
      'zh-CN': 'sdist 是 `.zip`，而 action 是 v1.12.0 或更早的版本：这些版本不会给 `.zip` 签名。',
    },
    {
      en: 'The directory holds a distribution of another kind. The action signs `.whl`, `.tar.gz` and `.zip`, and nothing else.',
      'zh-CN': '目录里有其他类型的发布文件。action 只给 `.whl`、`.tar.gz` 和 `.zip` 签名。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ not: { program: ['action', 'twine'] } }, { program: ['twine'], near: ['twine upload', '--attestations'] }, { program: ['twine'], not: { values: { file: { holds: ['.zip', '.egg', '.rpm', '.exe', '.tar.bz2'] } } } }] },
      changes: 'file',
      when: { en: 'I run `twine upload --attestations` myself', 'zh-CN': '我自己运行 `twine upload --attestations`' },
      steps: [
        {
          en: 'Leave `--attestations` out of the `twine upload` command: the files then go up without attestations. twine attaches them, it does not sign.',
          'zh-CN': '从 `twine upload` 命令里去掉 `--attestations`，文件会不带证明地上传。twine 只附上证明，不签名。',
        },
        {
          en: 'If you want attestations, let the action upload with Trusted Publishing: it signs and uploads in one step. [Generate the workflow](/generator/)',
          'zh-CN': '如果你需要证明，就改用 action 配合可信发布来上传：它在同一个步骤里签名并上传。[生成工作流](/generator/)',
        },
      ],
    },
    {
      applies: { not: { near: ['twine upload', '--attestations'] } },
      changes: 'file',
      when: { en: 'The action `pypa/gh-action-pypi-publish` uploads', 'zh-CN': '由 `pypa/gh-action-pypi-publish` 这个 action 上传' },
      steps: [
        {
          en: 'Look at the file that the message names. A `.whl`, `.tar.gz` or `.zip` is signed by a current release, a `.zip` only since v1.12.1: update `pypa/gh-action-pypi-publish` in the workflow file, or set `attestations: false` beside it. Keep any other file out of `packages-dir`.',
          'zh-CN': '看错误信息里的那个文件。如果是 `.whl`、`.tar.gz` 或 `.zip`，当前版本会签名（`.zip` 从 v1.12.1 起才会）：在工作流文件里更新 `pypa/gh-action-pypi-publish`，或者给它写上 `attestations: false`。如果是其他文件，就不要放进 `packages-dir`。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
  ],
  verify: [
    {
      en: 'The log shows `Uploading` with a file name after `Uploading distributions to`. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '日志里 `Uploading distributions to` 之后出现了带文件名的 `Uploading`。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['attestation-already-exists', 'pypi-attestations-trusted-publishing-only'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [86, 95] },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [66, 93] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'attestations.py', ref: 'v1.14.0' },
    { repo: 'rzellem/EXOTIC', path: 'issues/1344' },
  ],
} as const satisfies ErrorEntry;
