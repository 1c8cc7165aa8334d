import type { ErrorEntry } from '../types.ts';

export default {
  id: 'oidc-exchange-failure-legacy',
  stage: 'identity-token',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'OIDC exchange failure: \n{reason}', since: 'v1.8.2', until: 'v1.8.4' },
    { text: 'OIDC exchange failure:', since: 'v1.8.0', until: 'v1.8.1' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'OIDC exchange failure:',
  name: { en: 'Trusted Publishing failed (wording of 2023)', 'zh-CN': '可信发布失败（2023 年的措辞）' },
  meaning: {
    en: 'Trusted Publishing failed, in the words of v1.8.0 to v1.8.4 of the action. The first two of these releases print only the first line of the reason, and that is often empty.',
    'zh-CN': '可信发布（Trusted Publishing）失败了，这是 action v1.8.0 到 v1.8.4 的措辞。其中最早的两个版本只打印原因的第一行，而这一行常常是空的。',
  },
  causes: [
    {
      en: 'The job lacks `id-token: write`, or an API token was meant and `password` is [empty in this job](/cause/#empty-secret).',
      'zh-CN': '作业缺少 `id-token: write`；或者你想用 API token，而 `password` [在这个作业里是空的](/cause/#empty-secret)。',
    },
    {
      en: 'The index refused the exchange, mostly because no publisher matches the job.',
      'zh-CN': '索引拒绝了令牌交换，多半是因为没有发布者与作业匹配。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The workflow pins one of these releases', 'zh-CN': '工作流固定了这几个版本之一' },
      steps: [
        {
          en: 'Open the summary page of the failed run: the job summary holds the whole reason, even when the log does not.',
          'zh-CN': '打开失败运行的 Summary 页面：即使日志里没有，作业摘要里也有完整的原因。',
        },
        {
          en: 'In the workflow file write `pypa/gh-action-pypi-publish@release/v1`, or pin a current release, and run it again. Then follow the message that you get.',
          'zh-CN': '在工作流文件里写 `pypa/gh-action-pypi-publish@release/v1`，或者固定一个新版本，再运行一次。然后按新的错误信息处理。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish@'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. If it fails again, the message now begins with `Trusted publishing exchange failure` and gives the reason.',
      'zh-CN': '什么都没有上传，版本号还能用。如果再次失败，错误信息会以 `Trusted publishing exchange failure` 开头，并写出原因。',
    },
  ],
  next: ['id-token-request-token-unset', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.8.0', lines: [54, 62] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'oidc-exchange.py', ref: 'v1.8.4', lines: [64, 69] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/138' },
  ],
} as const satisfies ErrorEntry;
