import type { ErrorEntry } from '../types.ts';

export default {
  id: 'two-factor-required',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "User '{user}', associated with the API token used, does not have two-factor authentication enabled. Please enable two-factor authentication before attempting to upload to PyPI. See https://{index}/help/#two-factor-authentication for more information.",
      since: '2024-08-02',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'does not have two-factor authentication enabled',
  name: { en: 'The account has no two-factor authentication', 'zh-CN': '账号没有启用双因素认证' },
  meaning: {
    en: 'The API token is valid, but the account behind it has no second factor, and PyPI takes no uploads from such an account. The message names the account.',
    'zh-CN': 'API token 有效，但它背后的账号没有启用双因素认证，PyPI 不接受这样的账号上传。错误信息里写着是哪个账号。',
  },
  says: {
    en: 'The API token is valid, but its account, `{user}`, has no second factor, and PyPI takes no uploads from such an account.',
    'zh-CN': 'API token 有效，但它背后的账号 `{user}` 没有启用双因素认证，PyPI 不接受这样的账号上传。',
  },
  causes: [
    {
      en: 'The token belongs to an old account, often a bot account, that nobody has signed in to for a long time.',
      'zh-CN': 'token 属于一个很久没人登录的旧账号，常见的是机器人账号。',
    },
    {
      en: 'The account was recovered with the help of PyPI. Its two-factor methods were removed in doing so.',
      'zh-CN': '账号由 PyPI 协助找回过，双因素认证的方式在这个过程中被移除了。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I can sign in to the account', 'zh-CN': '我能登录这个账号' },
      steps: [
        {
          en: 'Sign in to the index you upload to with the account named in the message and open [[account-settings]]. Under [[two-factor]] choose [[recovery-codes]], keep them, and use one when the page asks for it; then choose [[add-2fa-application]] or [[add-2fa-device]].',
          'zh-CN': '用错误信息里的账号登录你要上传到的索引，打开 [[account-settings]]。在 [[two-factor]] 里选择 [[recovery-codes]]，保存好恢复码，并按页面要求用掉其中一个；然后选择 [[add-2fa-application]] 或 [[add-2fa-device]]。',
        },
        {
          en: 'Then run the failed job again, on GitHub with [[re-run-failed-jobs]]. The token itself needs no change.',
          'zh-CN': '然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。token 本身不用换。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'It is a bot account, or I want no account at all', 'zh-CN': '这是机器人账号，或者我根本不想用账号' },
      steps: [
        {
          en: 'Let an owner [register the workflow](/fix-trusted-publishing/#pypi) on the project. PyPI does not make this check for tokens from Trusted Publishing.',
          'zh-CN': '请所有者在项目上[为工作流添加可信发布者](/fix-trusted-publishing/#pypi)。对可信发布签发的 token，PyPI 不做这项检查。',
        },
        {
          en: 'In the workflow remove `password:` and give the publish job `id-token: write`.',
          'zh-CN': '在工作流里删掉 `password:`，给发布作业加上 `id-token: write`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: 'Two-factor authentication on GitHub: PyPI looks at the PyPI account alone.',
      'zh-CN': '在 GitHub 上启用双因素认证：PyPI 只看 PyPI 账号。',
    },
  ],
  verify: [
    {
      en: '[[account-settings]] list a two-factor method. Then start the job again; the refused file was not stored and its version number is still free.',
      'zh-CN': '[[account-settings]] 里列出了一种双因素认证方式。然后重新运行作业；被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['verified-email-required', 'user-not-allowed-to-upload'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [565, 610] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/manage_base.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [114, 202] },
    { repo: 'pypi/warehouse', path: 'warehouse/admin/views/users.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [737, 738] },
  ],
} as const satisfies ErrorEntry;
