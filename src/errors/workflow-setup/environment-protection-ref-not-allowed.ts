import type { ErrorEntry } from '../types.ts';

export default {
  id: 'environment-protection-ref-not-allowed',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'Tag "{ref}" is not allowed to deploy to {environment} due to environment protection rules.' },
    { text: 'Branch "{ref}" is not allowed to deploy to {environment} due to environment protection rules.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'due to environment protection rules',
  name: { en: 'The environment does not admit this tag or branch', 'zh-CN': '环境不接受这个标签或分支' },
  meaning: {
    en: 'The publish job names an environment on GitHub whose rules do not admit the tag or branch of this run. GitHub stopped the job before it started; PyPI knows nothing of it.',
    'zh-CN': '发布作业指定了 GitHub 上的一个环境，而这个环境的规则不接受本次运行的标签或分支。GitHub 在作业启动之前就拦下了它，PyPI 对此一无所知。',
  },
  says: {
    en: 'The rules of the environment `{environment}` on GitHub do not admit `{ref}`, on which this run is. GitHub stopped the job before it started; PyPI knows nothing of it.',
    'zh-CN': 'GitHub 上的环境 `{environment}` 的规则不接受 `{ref}`，而这次运行正是在它上面。GitHub 在作业启动之前就拦下了它，PyPI 对此一无所知。',
  },
  causes: [
    {
      en: 'The environment admits branches only, such as `main`, and the release runs on a tag.',
      'zh-CN': '环境只接受分支，比如 `main`，而发布运行在标签上。',
    },
    {
      en: 'The rule `v*` was added as a branch rule. It looks right in the list, and a branch rule never matches a tag.',
      'zh-CN': '规则 `v*` 加成了分支规则。它在列表里看起来没错，但分支规则不会匹配标签。',
    },
    {
      en: 'The pattern does not fit the name: `v*` does not match `1.2.3`, and `*` does not match a `/`.',
      'zh-CN': '模式与名字不符：`v*` 不匹配 `1.2.3`，而 `*` 不匹配 `/`。',
    },
    {
      en: 'The run was started by hand or by another event on a branch, and only tags are admitted.',
      'zh-CN': '这次运行是手动启动的，或由其他事件在分支上触发，而环境只接受标签。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'This tag or branch is meant to publish', 'zh-CN': '本来就该用这个标签或分支发布' },
      steps: [
        {
          en: "On GitHub, open [[settings > environments > “the environment in the message” > deployment-branches]] and add a rule for it; for a tag the type is [[ref-type-tag]]. You need the right to change the repository's settings.",
          'zh-CN': '在 GitHub 上打开 [[settings > environments > “错误信息里的那个环境” > deployment-branches]]，为它添加一条规则；标签的规则类型选 [[ref-type-tag]]。这需要有修改仓库设置的权限。',
        },
        {
          en: 'With [[selected-branches]], enter a pattern such as `v*`, and remove a branch rule of the same name.',
          'zh-CN': '选择 [[selected-branches]]，填入 `v*` 之类的模式，并删掉同名的分支规则。',
        },
        {
          en: 'Run the job again with [[re-run-failed-jobs]]: it takes the same tag and commit.',
          'zh-CN': '点 [[re-run-failed-jobs]] 重新运行：标签和提交都不变。',
        },
      ],
    },
    {
      changes: 'ref',
      when: { en: 'The run was on the wrong branch or tag', 'zh-CN': '这次运行用错了分支或标签' },
      steps: [
        {
          en: 'Leave the rules as they are and start a new run on an admitted one. For a run by hand choose it under **Use workflow from**; for one by a release, make the release on a tag that is admitted.',
          'zh-CN': '规则不用动，在环境接受的分支或标签上新开一次运行。手动启动时，在 **Use workflow from** 里选择；由 release 启动的，就在环境接受的标签上创建 release。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Removing `environment:` from the job: if the publisher on PyPI names an environment, the next error is [invalid-publisher](/errors/invalid-publisher-not-found/).',
      'zh-CN': '从作业里删掉 `environment:`：如果 PyPI 上的发布者写了环境，下一个错误就是 [invalid-publisher](/errors/invalid-publisher-not-found/)。',
    },
  ],
  verify: [
    {
      en: 'The job waits for a review or starts. Nothing was uploaded, so the version number is still free and the tag can stay.',
      'zh-CN': '作业进入等待审批的状态，或者直接启动。什么都没有上传，版本号还能用，标签也不用动。',
    },
  ],
  next: ['environment-deployment-rejected', 'invalid-publisher-not-found', 'id-token-request-token-unset'],
  sources: [
    {
      repo: 'github/docs',
      path: 'content/actions/reference/workflows-and-actions/deployments-and-environments.md',
      ref: '0460e4095b136e687f3647e7c2420427b90ae4dc',
    },
    { repo: 'thaler-lab/EnergyFlow', path: 'issues/67' },
    { repo: 'SBC-Utrecht/pytom-match-pick', path: 'issues/291' },
    { repo: 'zarr-developers/pydantic-zarr', path: 'issues/159' },
  ],
} as const satisfies ErrorEntry;
