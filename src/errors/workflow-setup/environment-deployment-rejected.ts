import type { ErrorEntry } from '../types.ts';

export default {
  id: 'environment-deployment-rejected',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: "The deployment was rejected or didn't satisfy other protection rules." }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "The deployment was rejected or didn't satisfy other protection rules",
  name: { en: 'The environment did not let the job start', 'zh-CN': '环境没有放行这个作业' },
  meaning: {
    en: 'The publish job names an environment on GitHub, and one of its rules said no. The job never started, so nothing was sent to PyPI.',
    'zh-CN': '发布作业指定了 GitHub 上的一个环境，其中某条规则没有通过。作业根本没有启动，所以什么都没有发给 PyPI。',
  },
  causes: [
    {
      en: 'The environment does not admit the tag or branch. A second line then names it: [is not allowed to deploy](/errors/environment-protection-ref-not-allowed/).',
      'zh-CN': '环境不接受这个标签或分支。这时还有一行会写明是哪个：[is not allowed to deploy](/errors/environment-protection-ref-not-allowed/)。',
    },
    {
      en: 'A reviewer chose [[reject]].',
      'zh-CN': '审批人点了 [[reject]]。',
    },
    {
      en: 'Nobody approved the job within 30 days.',
      'zh-CN': '30 天之内没有人批准这个作业。',
    },
    {
      en: 'A custom protection rule, an app of a third party, refused it.',
      'zh-CN': '自定义保护规则（第三方应用）没有放行。',
    },
  ],
  fixes: [
    {
      applies: { near: ['is not allowed to deploy'] },
      changes: 'setting',
      when: { en: 'A second line says `is not allowed to deploy`', 'zh-CN': '另有一行写着 `is not allowed to deploy`' },
      steps: [
        {
          en: 'Change the rule under [[settings > environments > deployment-branches]], so that the tag or branch of that line is admitted: [how to](/errors/environment-protection-ref-not-allowed/).',
          'zh-CN': '在 [[settings > environments > deployment-branches]] 里修改规则，让那一行里的标签或分支得到允许：[做法](/errors/environment-protection-ref-not-allowed/)。',
        },
      ],
    },
    {
      applies: { not: { near: ['is not allowed to deploy'] } },
      changes: 'setting',
      when: { en: 'A person or an app decided', 'zh-CN': '被审批人或应用拒绝' },
      steps: [
        {
          en: 'Open the run and read the comment that the reviewer may have left. Then click [[re-run-failed-jobs]], and have a listed reviewer click [[review-deployments]] and [[approve-and-deploy]]. One is enough.',
          'zh-CN': '打开这次运行，看审批人有没有留下评论。然后点 [[re-run-failed-jobs]]，再请名单里的审批人点 [[review-deployments]] 和 [[approve-and-deploy]]。一个人批准就够了。',
        },
        {
          en: 'Who is listed stands under [[settings > environments > required-reviewers]]. With [[prevent-self-review]] the person who started the run cannot approve it.',
          'zh-CN': '名单在 [[settings > environments > required-reviewers]]。开了 [[prevent-self-review]] 时，启动运行的人不能自己批准。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing the publisher on PyPI: PyPI was not asked.',
      'zh-CN': '修改 PyPI 上的发布者：还没到 PyPI 这一步。',
    },
  ],
  verify: [
    {
      en: 'The publish job has a log again. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '发布作业又有日志了。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['environment-protection-ref-not-allowed', 'invalid-publisher-not-found'],
  sources: [
    {
      repo: 'github/docs',
      path: 'content/actions/reference/workflows-and-actions/deployments-and-environments.md',
      ref: '0460e4095b136e687f3647e7c2420427b90ae4dc',
    },
    {
      repo: 'github/docs',
      path: 'content/actions/managing-workflow-runs/reviewing-deployments.md',
      ref: '00010c4cfb25eff82d5f8d2d6b377a4ab15ebc1e',
      lines: [13, 26],
    },
    { repo: 'zarr-developers/pydantic-zarr', path: 'issues/159' },
  ],
} as const satisfies ErrorEntry;
