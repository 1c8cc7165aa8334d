import type { ErrorEntry } from '../types.ts';

export default {
  id: 'password-uploads-disabled',
  stage: 'upload-auth',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'As of 2024, PyPI requires all users to enable Two-Factor Authentication. This consequently requires all users to switch to either Trusted Publishers (preferred) or API tokens for package uploads. Read more: https://blog.pypi.org/posts/2023-05-25-securing-pypi-with-2fa/',
      since: 'v1.9.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'As of 2024, PyPI requires all users to enable Two-Factor Authentication',
  name: { en: 'Password-based uploads disabled', 'zh-CN': '不再支持用密码上传' },
  meaning: {
    en: 'The input `user` is something else than `__token__`, so the action stopped before it sent anything to PyPI or TestPyPI. It did not look at the password: a valid API token beside another user name ends here too.',
    'zh-CN': '输入参数 `user` 不是 `__token__`，于是 action 在向 PyPI 或 TestPyPI 发送任何内容之前就停下了。它没有看密码：有效的 API token 配上其他用户名，结果也一样。',
  },
  causes: [
    {
      en: '`user:` holds the name of a PyPI account, with its password or with an API token in `password:`.',
      'zh-CN': '`user:` 里是 PyPI 账号名，`password:` 里是账号密码或 API token。',
    },
    {
      en: '`user: ${{ secrets.X }}`, and the secret is empty in this job. An empty value is not replaced by the default `__token__`; only a missing line is.',
      'zh-CN': '`user: ${{ secrets.X }}`，而这个 secret 在作业里是空的。空值不会换成默认的 `__token__`，只有不写这一行才会。',
    },
    {
      en: '`__token__` is misspelt, for instance with one underscore or in capitals.',
      'zh-CN': '`__token__` 写错了，比如只有一个下划线，或者用了大写。',
    },
  ],
  fixes: [
    {
      applies: { inputs: { password: ['absent'] } },
      changes: 'file',
      when: { en: 'I want Trusted Publishing (advised)', 'zh-CN': '我想用可信发布（推荐）' },
      steps: [
        {
          en: 'In the workflow file remove both `user:` and `password:`, give the publish job `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to.',
          'zh-CN': '在工作流文件里删掉 `user:` 和 `password:`，给发布作业加上 `id-token: write`，并在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { inputs: { password: ['given'] } },
      changes: 'file',
      when: { en: 'I upload with an API token', 'zh-CN': '我用 API token 上传' },
      steps: [
        {
          en: 'In the workflow file remove the line `user:` from the publish step; the default is `__token__`. Let `password:` get an [API token](/fix-api-token/), not the password of the account.',
          'zh-CN': '在工作流文件里，从发布步骤删掉 `user:` 这一行，默认值就是 `__token__`。`password:` 传 [API token](/fix-api-token/)，不要传账号密码。',
        },
      ],
      tradeoff: {
        en: 'The token stays yours to guard and to replace.',
        'zh-CN': 'token 仍然要由你自己保管和更换。',
      },
      example: { scope: 'job', auth: 'api-token', attestations: 'false', mark: ['password:'] },
    },
  ],
  notAFix: [
    {
      en: 'Two-factor authentication on the account: the user name decides, and it stays the wrong one.',
      'zh-CN': '给账号启用双因素认证：决定结果的是用户名，而它仍然不对。',
    },
    {
      en: '`id-token: write` or `attestations: false` with `user:` left in place: the action stops at the same point.',
      'zh-CN': '留着 `user:`，只加 `id-token: write` 或 `attestations: false`：action 会停在同一个地方。',
    },
  ],
  verify: [
    {
      en: 'The error is gone and the log reaches `Uploading distributions to`. The stopped run sent nothing, so the version number is still free. [Check without a release](/migrate/#verify)',
      'zh-CN': '这个错误不再出现，日志走到了 `Uploading distributions to`。被停下的那次什么都没有发送，版本号仍然可用。[不发布新版本的验证方法](/migrate/#verify)',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-authentication-information', 'username-password-not-supported'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [49, 54] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [133, 144] },
    { repo: 'actions/runner', path: 'src/Runner.Worker/ActionRunner.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [206, 219] },
  ],
} as const satisfies ErrorEntry;
