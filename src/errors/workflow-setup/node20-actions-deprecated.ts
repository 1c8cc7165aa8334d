import type { ErrorEntry } from '../types.ts';

export default {
  id: 'node20-actions-deprecated',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  role: 'context',
  messages: [
    {
      text: 'Node.js 20 is deprecated. The following actions target Node.js 20 but are being forced to run on Node.js 24: {actions}. For more information see: https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/',
    },
    {
      text: 'Node.js 20 actions are deprecated. The following actions are running on Node.js 20 and may not work as expected: {actions}. Actions will be forced to run with Node.js 24 by default starting {date}',
    },
    { text: 'The following actions use a deprecated Node.js version and will be forced to run on node20: {actions}. For more info:' },
    { text: 'Node.js 16 actions are deprecated. Please update the following actions to use Node.js 20: {actions}. For more information see:' },
  ],
  release: 'not-concerned',
  fixer: 'repository',
  headline: 'The following actions target Node.js 20 but are being forced to run on Node.js 24',
  name: { en: 'GitHub gives notice of an old Node.js', 'zh-CN': 'GitHub 提示 Node.js 版本过旧' },
  meaning: {
    en: 'A notice of GitHub at the end of a job: some actions are written for a version of Node.js that its runners give up. It is not the failure; a run that failed says why elsewhere in its log.',
    'zh-CN': '这是 GitHub 在作业末尾给出的提示：有些 action 是为运行器即将停用的 Node.js 版本写的。它不是失败的原因；失败的运行会在日志的别处写明原因。',
  },
  says: {
    en: 'This is a notice of GitHub and not the failure: `{actions}` are written for a version of Node.js that its runners give up. A run that failed says why elsewhere in its log.',
    'zh-CN': '这是 GitHub 的提示，不是失败的原因：`{actions}` 是为运行器即将停用的 Node.js 版本写的。失败的运行会在日志的别处写明原因。',
  },
  causes: [
    {
      en: 'The workflow pins older releases of these actions, by tag or by commit.',
      'zh-CN': '工作流按标签或提交固定了这些 action 的旧版本。',
    },
  ],
  fixes: [
    {
      alone: true,
      changes: 'file',
      when: { en: 'I see this notice', 'zh-CN': '我看到了这条提示' },
      steps: [
        {
          en: 'If the run failed, look for its failing step first: the job list marks it, and the reason stands at the first `Error:` there. Then, in the workflow file, update the actions that the notice names to their current versions, which use Node.js 24.',
          'zh-CN': '如果运行失败了，先找失败的步骤：作业列表里有标记，原因就在那里的第一个 `Error:` 处。然后在工作流文件里，把提示中列出的 action 更新到当前版本，它们使用 Node.js 24。',
        },
        {
          en: 'Raise `actions/upload-artifact` and `actions/download-artifact` together.',
          'zh-CN': '`actions/upload-artifact` 和 `actions/download-artifact` 要一起升级。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`FORCE_JAVASCRIPT_ACTIONS_TO_NODE24=true` and `ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION=true` only choose the Node.js that runs old actions.',
      'zh-CN': '`FORCE_JAVASCRIPT_ACTIONS_TO_NODE24=true` 和 `ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION=true` 只决定用哪个 Node.js 来运行旧的 action。',
    },
  ],
  verify: [
    {
      en: 'The notice is gone from the next run, or names fewer actions.',
      'zh-CN': '下一次运行不再有这条提示，或者列出的 action 变少了。',
    },
  ],
  next: ['artifact-actions-v3-deprecated', 'workflow-command-deprecated'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/JobExtension.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [994, 1016] },
    { repo: 'actions/runner', path: 'src/Runner.Common/Constants.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [195, 226] },
    { repo: 'nicholsn/lokf', path: 'issues/18' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/408' },
  ],
} as const satisfies ErrorEntry;
