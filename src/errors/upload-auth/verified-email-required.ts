import type { ErrorEntry } from '../types.ts';

export default {
  id: 'verified-email-required',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "User '{user}', associated with the API token used, does not have a verified primary email address. Please add a verified primary email before attempting to upload to PyPI. See https://{index}/help/#verified-email for more information.",
      since: '2026-04-22',
    },
    {
      text: "User '{user}' does not have a verified primary email address. Please add a verified primary email before attempting to upload to PyPI. See https://{index}/help/#verified-email for more information.",
      until: '2026-04-22',
    },
    { text: "User '{user}' has no verified email addresses", until: '2018-07-12' },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'does not have a verified primary email address',
  name: { en: 'The account has no verified primary email', 'zh-CN': '账号没有已验证的主邮箱' },
  meaning: {
    en: 'The API token is valid, but PyPI takes uploads from an account only while its primary email address is verified. The message names the account.',
    'zh-CN': 'API token 有效，但只有主邮箱已验证的账号，PyPI 才接受上传。错误信息里写着是哪个账号。',
  },
  says: {
    en: 'The API token is valid, but PyPI takes uploads from `{user}` only while the primary email address of this account is verified.',
    'zh-CN': 'API token 有效，但账号 `{user}` 的主邮箱要先通过验证，PyPI 才接受它的上传。',
  },
  causes: [
    {
      en: 'Mail from PyPI could not be delivered, or was reported as spam. PyPI then takes the verification away.',
      'zh-CN': 'PyPI 发出的邮件无法送达，或者被举报为垃圾邮件。这时 PyPI 会取消验证状态。',
    },
    {
      en: 'The domain of the address has expired or is about to. PyPI checks this and takes the verification away.',
      'zh-CN': '邮箱的域名已经过期或即将过期。PyPI 会检查域名，并取消验证状态。',
    },
    {
      en: 'The account has no primary address, or a new one that was never confirmed. Often it is a bot account whose mail nobody reads.',
      'zh-CN': '账号没有主邮箱，或者换了新邮箱却没有确认。常见于没人收邮件的机器人账号。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The account is mine, or its owner can do it', 'zh-CN': '账号是我的，或者它的主人能处理' },
      steps: [
        {
          en: 'With the account named in the message, which made the token, sign in to the index you upload to, open [[account-settings > account-emails]], and choose [[email-options > resend-verification-email]] beside the primary address. Follow the link in the mail.',
          'zh-CN': '用错误信息里的账号（token 就是它创建的）登录你要上传到的索引，打开 [[account-settings > account-emails]]，在主邮箱旁选择 [[email-options > resend-verification-email]]，点开邮件里的链接。',
        },
        {
          en: 'The status says why an address is unverified. If the address is dead, add another one, verify it, and choose [[set-as-primary]].',
          'zh-CN': '状态一栏写着邮箱未验证的原因。如果这个邮箱已经失效，就添加另一个，验证后选择 [[set-as-primary]]。',
        },
        {
          aside: true,
          en: 'Then run the failed job again, on GitHub with [[re-run-failed-jobs]]. The token itself needs no change.',
          'zh-CN': '然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。token 本身不用换。',
        },
      ],
    },
    {
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'The account is somebody else\'s, such as that of a former maintainer', 'zh-CN': '账号是别人的，比如以前的维护者' },
      steps: [
        {
          en: 'Replace the token by one of your own account, which needs a verified address and a role in the project: [[account-settings > api-tokens > add-api-token]]. A token belongs to the account that made it, and stays so when that account leaves the project. With [Trusted Publishing](/fix-trusted-publishing/) no account is asked.',
          'zh-CN': '把 token 换成你自己账号的：[[account-settings > api-tokens > add-api-token]]，你的邮箱要已验证，账号在项目里要有角色。token 属于创建它的账号，那个账号退出项目之后也一样。用[可信发布](/fix-trusted-publishing/)就不涉及任何人的账号。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want releases not to depend on one account', 'zh-CN': '我不想让发布依赖某个人的账号' },
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
      en: 'A new API token of the same account: the account is checked, not the token. PyPI does not even make one without a verified primary address.',
      'zh-CN': '用同一个账号新建 API token：检查的是账号，不是 token。主邮箱未验证时，PyPI 也不让你新建 token。',
    },
  ],
  verify: [
    {
      en: 'Under [[account-emails]] the primary address reads [[verified]]. Then start the job again; the refused file was not stored and its version number is still free.',
      'zh-CN': '[[account-emails]] 里的主邮箱显示 [[verified]]。然后重新运行作业；被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['two-factor-required', 'user-not-allowed-to-upload'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [565, 595] },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/tasks.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [167, 197] },
    { repo: 'pypi/warehouse', path: 'warehouse/email/ses/models.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [97, 119] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/account.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [13, 123] },
  ],
} as const satisfies ErrorEntry;
