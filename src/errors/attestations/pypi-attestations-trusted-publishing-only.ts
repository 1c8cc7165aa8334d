import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-attestations-trusted-publishing-only',
  stage: 'attestations',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'Invalid attestations supplied during upload: Attestations are only supported when using Trusted Publishing',
    },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Attestations are only supported when using Trusted Publishing',
  name: { en: 'Attestations were sent with an API token', 'zh-CN': '用 API token 上传时带了证明' },
  meaning: {
    en: 'The upload carried attestations and signed in with an API token. PyPI checks attestations against the Trusted Publisher, which is missing here, and refuses the file.',
    'zh-CN': '这次上传带了证明，却用 API token 认证。PyPI 要对照可信发布者（Trusted Publisher）来检查证明，这里没有，所以拒绝了文件。',
  },
  causes: [
    {
      en: '`twine upload --attestations` with a token in `TWINE_PASSWORD` or on your own machine.',
      'zh-CN': '`twine upload --attestations`，而 `TWINE_PASSWORD` 里是 token，或者在你自己的电脑上运行。',
    },
    {
      en: '`uv publish` with a token, and files like `{dist}.publish.attestation` lie beside the distributions: uv sends them without being asked.',
      'zh-CN': '`uv publish` 用的是 token，而发布文件旁边有 `{dist}.publish.attestation` 这样的文件：uv 会自动一起发送。',
    },
    {
      en: 'The files were signed with a personal account, for instance with `pypi_attestations sign`. Without Trusted Publishing PyPI refuses these too.',
      'zh-CN': '文件是用个人账号签的名，比如用 `pypi_attestations sign`。没有可信发布，PyPI 同样会拒绝。',
    },
  ],
  fixes: [
    {
      applies: { program: ['twine'] },
      changes: 'file',
      when: { en: 'I use twine with an API token', 'zh-CN': '我用 twine 和 API token' },
      steps: [
        {
          en: 'Leave `--attestations` out of the `twine upload` command.',
          'zh-CN': '从 `twine upload` 命令里去掉 `--attestations`。',
        },
      ],
      tradeoff: {
        en: 'The files carry no attestations, and the token stays yours to guard and to replace.',
        'zh-CN': '文件不带证明，token 也仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { program: ['uv'] },
      changes: 'file',
      when: { en: 'I use uv with an API token', 'zh-CN': '我用 uv 和 API token' },
      steps: [
        {
          en: 'Add `--no-attestations` to `uv publish`, or set `UV_PUBLISH_NO_ATTESTATIONS=true` (uv 0.13.9 refuses `1`).',
          'zh-CN': '给 `uv publish` 加上 `--no-attestations`，或者设置 `UV_PUBLISH_NO_ATTESTATIONS=true`（uv 0.13.9 不接受 `1`）。',
        },
      ],
      tradeoff: {
        en: 'The files carry no attestations, and the token stays yours to guard and to replace.',
        'zh-CN': '文件不带证明，token 也仍然要由你自己保管和更换。',
      },
    },
    {
      applies: { not: { program: ['twine', 'uv'] } },
      changes: 'file',
      when: { en: 'Another program uploads', 'zh-CN': '用其他程序上传' },
      steps: [
        {
          en: 'Take the `.attestation` files out of `dist/` before the upload: with an API token PyPI takes none.',
          'zh-CN': '上传之前，把 `.attestation` 文件移出 `dist/`：用 API token 时，PyPI 不接受证明。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want attestations', 'zh-CN': '我想要证明' },
      steps: [
        {
          en: 'Publish from GitHub Actions with [Trusted Publishing](/fix-trusted-publishing/#pypi): give the job `id-token: write` and remove the token from the step.',
          'zh-CN': '在 GitHub Actions 里用[可信发布](/fix-trusted-publishing/#pypi)：给作业加上 `id-token: write`，并从步骤里去掉 token。',
        },
        {
          en: 'With `pypa/gh-action-pypi-publish` the files are then signed and uploaded in one step.',
          'zh-CN': '用 `pypa/gh-action-pypi-publish` 时，签名和上传在同一个步骤里完成。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: '`attestations: false` in `pypa/gh-action-pypi-publish`: with a token it sends no attestations anyway, it only prints a [warning](/errors/nudge-attestations-ignored-password/).',
      'zh-CN': '在 `pypa/gh-action-pypi-publish` 里写 `attestations: false`：用 token 时它本来就不发送证明，只打印一条[警告](/errors/nudge-attestations-ignored-password/)。',
    },
  ],
  verify: [
    {
      en: 'The refused file was not stored, so the version number can stay. Check under [[release-files]] on PyPI whether another file of this version got through before you upload again.',
      'zh-CN': '被拒绝的文件没有存进 PyPI，版本号可以不变。重新上传之前，在 PyPI 的 [[release-files]] 里看看这个版本是否已有其他文件上传成功。',
    },
  ],
  next: ['nudge-attestations-ignored-password', 'twine-no-associated-attestations', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/attestations/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [38, 46] },
    { repo: 'pypi/warehouse', path: 'issues/17312' },
    { repo: 'astral-sh/uv', path: 'crates/uv-cli/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [7732, 7737] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [102, 108] },
  ],
} as const satisfies ErrorEntry;
