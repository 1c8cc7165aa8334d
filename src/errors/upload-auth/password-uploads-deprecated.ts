import type { ErrorEntry } from '../types.ts';

export default {
  id: 'password-uploads-deprecated',
  stage: 'upload-auth',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  messages: [
    {
      text: 'Starting in 2024, PyPI will require all users to enable Two-Factor Authentication. This will consequently require all users to switch to either Trusted Publishers (preferred) or API tokens for package uploads. Read more: https://blog.pypi.org/posts/2023-05-25-securing-pypi-with-2fa/',
      since: 'v1.8.11',
      until: 'v1.8.14',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Starting in 2024, PyPI will require all users to enable Two-Factor Authentication',
  name: { en: 'Password upload with an old release of the action', 'zh-CN': '用旧版 action 以密码上传' },
  meaning: {
    en: 'The `user` input is not `__token__`, so the action uses user name and password. This old release marks that as an error and goes on; PyPI then refuses the upload, since it takes no passwords any more.',
    'zh-CN': '输入参数 `user` 不是 `__token__`，所以 action 用的是用户名和密码。这个旧版本把它标成错误，但会继续执行；随后 PyPI 会拒绝上传，因为它不再接受密码。',
  },
  causes: [
    {
      en: '`user:` in the workflow holds the name of an account, or it is there and empty.',
      'zh-CN': '工作流里的 `user:` 填的是账号名，或者写了却是空的。',
    },
    {
      en: 'The action is pinned to a release from v1.8.11 to v1.8.14. Newer ones stop at this point.',
      'zh-CN': 'action 固定在 v1.8.11 到 v1.8.14 之间的版本。更新的版本到这里就会停下。',
    },
  ],
  fixes: [
    {
      applies: { inputs: { password: ['absent'] } },
      changes: 'file',
      when: { en: 'I can register the workflow on PyPI (advised)', 'zh-CN': '我能在 PyPI 上添加可信发布者（推荐）' },
      steps: [
        {
          en: 'In the workflow file remove both `user:` and `password:`, give the publish job `id-token: write`, and [register the workflow](/fix-trusted-publishing/#pypi) on the index you upload to.',
          'zh-CN': '在工作流文件里删掉 `user:` 和 `password:`，给发布作业加上 `id-token: write`，并在你上传到的索引上[为这个工作流添加可信发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'Raise the action to `release/v1`: this release is old.',
          'zh-CN': '把 action 升级到 `release/v1`：这个版本太旧了。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
    {
      applies: { inputs: { password: ['given'] } },
      changes: 'file',
      when: { en: 'I use an API token', 'zh-CN': '我使用 API token' },
      steps: [
        {
          en: 'In the workflow file remove the line `user:` from the publish step, so that it is `__token__`, and let `password:` get an [API token](/fix-api-token/), not the password of the account.',
          'zh-CN': '在工作流文件里，从发布步骤删掉 `user:` 这一行，让它取默认值 `__token__`；`password:` 传 [API token](/fix-api-token/)，不要传账号密码。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Unfold the publish step in the log: the inputs must show no `user`, or `user: __token__`. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '在日志里展开发布步骤：输入参数里应该没有 `user`，或者是 `user: __token__`。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['password-uploads-disabled', 'username-password-not-supported'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '81e9d935c883d0b210363ab89cf05f3894778450', lines: [43, 78] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [117, 154] },
  ],
} as const satisfies ErrorEntry;
