import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-rate-limited',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'There have been too many attempted trusted publisher registrations. Try again later.' },
    { text: '受信任发布者的注册尝试次数过多。请稍后重试。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'wait',
  headline: 'There have been too many attempted trusted publisher registrations',
  name: { en: 'Too many attempts to register a publisher', 'zh-CN': '添加发布者的尝试太多' },
  meaning: {
    en: 'PyPI counts the attempts to register publishers for an account and for an address on the network, failed ones included, and one of the two counts is full. This attempt registered nothing.',
    'zh-CN': 'PyPI 按账号和网络地址统计添加发布者的次数，失败的也算，其中一项已经到了上限。这一次什么也没有添加。',
  },
  causes: [
    {
      en: 'A script registers publishers for many projects. The code allows 100 attempts a day for an account and as many for an address, unless PyPI has set other numbers.',
      'zh-CN': '有脚本在给许多项目添加发布者。按代码，每个账号每天 100 次，每个地址也是，除非 PyPI 另设了数值。',
    },
    {
      en: 'Others register from the same address, for instance behind a company network.',
      'zh-CN': '同一个地址上还有别人在添加，比如公司网络出口。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'There is nothing left to correct in the values', 'zh-CN': '内容已经没有要改的' },
      steps: [
        {
          en: 'Wait. The answer has the header `Retry-After` with the number of seconds; without it, try again the next day.',
          'zh-CN': '等待。响应里的 `Retry-After` 标头写着秒数；看不到它，就第二天再试。',
        },
        {
          en: 'Fill in the form once more. The publishers registered before are kept.',
          'zh-CN': '再填一次表单。之前添加的发布者都还在。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The page [[publishing]] of the project lists the publisher, or your account does so under Pending publishers.',
      'zh-CN': '项目的 [[publishing]] 页面列出了这个发布者，或者账号页面的 Pending publishers 下列出了它。',
    },
  ],
  next: ['form-could-not-register'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [77, 94] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [300, 314] },
    { repo: 'pypi/warehouse', path: 'warehouse/config.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [575, 586] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
