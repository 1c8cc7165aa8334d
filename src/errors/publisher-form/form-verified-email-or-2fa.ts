import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-verified-email-or-2fa',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'You must have a verified email in order to register a pending trusted publisher. See https://pypi.org/help#openid-connect for details.' },
    { text: 'You must verify your **primary** email address before you can perform this action.' },
    { text: 'Verify your email to create an API token.' },
    { text: 'You must first enable two-factor authentication on your account before adding a new publisher.' },
    { text: 'Two-factor authentication must be enabled on your account to perform this action.' },
    { text: '要注册待定的受信任发布者，你必须有一个已验证的电子邮箱。详见 https://pypi.org/help#openid-connect。', lang: 'zh-CN' },
    { text: '你必须验证你的主电子邮件地址方可执行此操作。', lang: 'zh-CN' },
    { text: '验证你的电子邮件以创建 API 令牌。', lang: 'zh-CN' },
    { text: '你必须先开启你账户的双因素身份验证才能添加新的发布者。', lang: 'zh-CN' },
    { text: '你的账户必须启用双因素身份验证才能执行此操作。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'You must have a verified email in order to register a pending trusted publisher',
  name: { en: 'Email address or second factor missing', 'zh-CN': '账号缺少已验证的邮箱或双因素认证' },
  meaning: {
    en: 'PyPI lets an account manage publishers and API tokens only with a verified primary email address and with two-factor authentication. One of them is missing; nothing was registered.',
    'zh-CN': '账号要有已验证的主邮箱，并启用双因素认证，PyPI 才允许管理发布者和 API token。现在缺了其中一项，什么也没有添加。',
  },
  causes: [
    {
      en: 'The account is new: the link in the mail from PyPI has not been opened, or two-factor authentication has not been set up.',
      'zh-CN': '账号是新的：还没有点开 PyPI 邮件里的链接，或者还没有设置双因素认证。',
    },
    {
      en: 'The primary address is not the one you verified.',
      'zh-CN': '主邮箱不是你验证过的那一个。',
    },
    {
      en: "PyPI's mail could not be delivered, or was reported as spam. PyPI then takes the address for unverified again.",
      'zh-CN': 'PyPI 的邮件无法送达，或者被当作垃圾邮件举报。PyPI 会把这个邮箱重新视为未验证。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 2, 5, 6, 7] },
      changes: 'setting',
      when: { en: 'The message speaks of the email address', 'zh-CN': '错误信息说的是邮箱' },
      steps: [
        {
          en: 'On PyPI open [[account-settings]], choose [[email-options > resend-verification-email]] beside the address, and open the link in the mail.',
          'zh-CN': '在 PyPI 上打开 [[account-settings]]，在邮箱旁边选 [[email-options > resend-verification-email]]，再点开邮件里的链接。',
        },
        {
          en: 'If another address is verified already, choose [[email-options > set-as-primary]] beside it.',
          'zh-CN': '如果另一个邮箱已经验证过，在它旁边选 [[email-options > set-as-primary]]。',
        },
        {
          en: 'Return to the form and send it again.',
          'zh-CN': '回到表单，重新提交。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 8, 9] },
      changes: 'setting',
      when: { en: 'The message speaks of two-factor authentication', 'zh-CN': '错误信息说的是双因素认证' },
      steps: [
        {
          en: 'On PyPI open [[account-settings]] and add two-factor authentication (2FA) with an authentication application or a security device.',
          'zh-CN': '在 PyPI 上打开 [[account-settings]]，用身份验证应用或安全设备添加双因素认证（2FA）。',
        },
        {
          en: 'Return to the form and send it again.',
          'zh-CN': '回到表单，重新提交。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'In [[account-settings]] the primary address is marked [[verified]], and the page for publishers shows its form instead of the message.',
      'zh-CN': '[[account-settings]] 里主邮箱标着 [[verified]]，发布者页面显示表单，不再是这条错误信息。',
    },
  ],
  next: ['verified-email-required', 'two-factor-required', 'form-could-not-register'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1838, 1847] },
    { repo: 'pypi/warehouse', path: 'warehouse/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [143, 175] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1010, 1017] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/unverified-account.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [27, 49] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
