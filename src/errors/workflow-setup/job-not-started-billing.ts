import type { ErrorEntry } from '../types.ts';

export default {
  id: 'job-not-started-billing',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: "The job was not started because recent account payments have failed or your spending limit needs to be increased. Please check the 'Billing & plans' section in your settings",
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'The job was not started because recent account payments have failed',
  name: { en: 'GitHub did not start the job because of billing', 'zh-CN': 'GitHub 因为账单没有启动作业' },
  meaning: {
    en: 'The account on GitHub that owns the repository has a failed payment, or has used up its minutes and its budget. No step ran; PyPI and the workflow have no part in it, and nothing was uploaded.',
    'zh-CN': '仓库所属的 GitHub 账号有一笔付款失败，或者分钟数和预算已经用完。没有任何步骤运行过；这与 PyPI 和工作流都无关，什么都没有上传。',
  },
  causes: [
    {
      en: 'A payment failed, or the free minutes of a private repository are used up and no budget is set for more.',
      'zh-CN': '付款失败；或者私有仓库的免费分钟数用完了，又没有设置更多的预算。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I see this message', 'zh-CN': '我看到了这条错误信息' },
      steps: [
        {
          en: 'On GitHub, the owner of the account or organization opens its settings and there the billing section, pays what is open or raises the budget for Actions, and then runs the failed job again.',
          'zh-CN': '在 GitHub 上，账号或组织的所有者打开设置里的账单部分，付清欠款或提高 Actions 的预算，然后重新运行失败的作业。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing the workflow: GitHub starts no job of this account on its own runners until then.',
      'zh-CN': '改工作流：在那之前，GitHub 不会在自己的运行器上启动这个账号的任何作业。',
    },
  ],
  verify: [
    {
      en: 'The job starts and shows its steps. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '作业启动并显示各个步骤。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-storage-quota'],
  sources: [
    { repo: 'nodejs/admin', path: 'issues/980' },
    { repo: 'Arcticons-Team/Arcticons', path: 'issues/2757' },
    { repo: 'Zene8/AgentSystem', path: 'issues/530' },
  ],
} as const satisfies ErrorEntry;
