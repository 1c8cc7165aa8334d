import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-github-lookup-failed',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'GitHub has rate-limited this action. Try again in a few minutes.' },
    { text: 'Unexpected error from GitHub. Try again.' },
    { text: 'Unexpected connection error from GitHub. Try again in a few minutes.' },
    { text: 'Unexpected timeout from GitHub. Try again in a few minutes.' },
    { text: 'GitHub 对此操作进行了速率限制。请在几分钟后重试。', lang: 'zh-CN' },
    { text: '来自 GitHub 的意外错误。再试一次。', lang: 'zh-CN' },
    { text: '来自 GitHub 的意外连接错误。请在几分钟后重试。', lang: 'zh-CN' },
    { text: '来自 GitHub 的意外超时。请在几分钟后重试。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'wait',
  headline: 'GitHub has rate-limited this action. Try again in a few minutes.',
  name: { en: 'PyPI could not ask GitHub about the owner', 'zh-CN': 'PyPI 没能向 GitHub 查询所有者' },
  meaning: {
    en: 'PyPI asks the API of GitHub who the owner is, and got no usable answer within five seconds. Nothing was registered, and your values need not be wrong.',
    'zh-CN': 'PyPI 会向 GitHub 的 API 查询 [[owner]] 是谁，这次在五秒内没有得到可用的响应。什么也没有添加，你填的内容不一定有错。',
  },
  causes: [
    {
      en: "The requests that PyPI may send to GitHub's API are used up for the moment.",
      'zh-CN': 'PyPI 对 GitHub API 的请求额度暂时用完了。',
    },
    {
      en: 'GitHub is disturbed, or the connection between the two failed.',
      'zh-CN': 'GitHub 出现故障，或者两者之间的连接失败。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'One of these sentences stands under [[owner]]', 'zh-CN': '[[owner]] 下面是这几句话之一' },
      steps: [
        {
          en: 'Wait a few minutes, leave the values as they are and click [[add]] again.',
          'zh-CN': '等几分钟，内容不用改，再点一次 [[add]]。',
        },
        {
          en: 'If it stays, look at `https://www.githubstatus.com/` before you try further.',
          'zh-CN': '如果一直这样，先看 `https://www.githubstatus.com/`，再继续尝试。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: "Sending the form again and again: failed attempts count toward [PyPI's own limit](/errors/form-rate-limited/).",
      'zh-CN': '一遍遍提交：失败的尝试也计入 [PyPI 自己的限制](/errors/form-rate-limited/)。',
    },
  ],
  verify: [
    {
      en: 'PyPI answers `Added`, or `Registered a new pending publisher`, and lists the publisher.',
      'zh-CN': '页面显示 `Added` 或 `Registered a new pending publisher`，并列出这个发布者。',
    },
  ],
  next: ['form-could-not-register', 'form-owner-unknown'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [58, 114] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [300, 324] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
