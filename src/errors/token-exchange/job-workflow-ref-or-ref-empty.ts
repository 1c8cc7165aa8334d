import type { ErrorEntry } from '../types.ts';

export default {
  id: 'job-workflow-ref-or-ref-empty',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-publisher`: valid token, but no corresponding publisher (The ref and sha claims are empty)', since: '2023-08-10' },
    { text: '`invalid-publisher`: valid token, but no corresponding publisher (The job_workflow_ref claim is empty)', since: '2023-08-10' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'valid token, but no corresponding publisher (The ref and sha claims are empty)',
  name: { en: 'The token does not say which commit it is for', 'zh-CN': '令牌没有写明对应的提交' },
  meaning: {
    en: 'A publisher was found, but the token of this run has neither a ref nor a commit, or its `job_workflow_ref` is empty. PyPI needs them to check where the workflow comes from.',
    'zh-CN': '可信发布者（Trusted Publisher）找到了，但这次运行的令牌里既没有 ref 也没有提交，或者 `job_workflow_ref` 是空的。PyPI 要靠它们核对工作流的来源。',
  },
  causes: [
    {
      en: 'The token is defective. A run that a deployment of one commit started has an empty `ref`, but then a `sha`; that both are empty is not expected.',
      'zh-CN': '令牌有缺陷。由某个提交的部署触发的运行，`ref` 是空的，但会有 `sha`；两个都为空则不正常。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The publisher and the workflow are otherwise in order', 'zh-CN': '发布者和工作流都没有其他问题' },
      steps: [
        {
          en: 'Use [[re-run-failed-jobs]] on the page of the run: the job then gets a new token.',
          'zh-CN': '在运行页面上点 [[re-run-failed-jobs]]：作业会拿到新的令牌。',
        },
        {
          en: 'If it fails again, let the workflow file be started by a pushed tag or a release in place of a deployment: `ref` in the log then holds the tag.',
          'zh-CN': '如果仍然失败，把工作流文件改成由推送标签或发布 release 触发，而不是由部署触发：这时日志里的 `ref` 就是标签。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. In the next run this reason is gone, or the list of claims shows a `ref` that is not empty.',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行时不再有这个原因，或者声明列表里的 `ref` 不再是空的。',
    },
  ],
  next: ['workflow-filename-not-extractable', 'job-workflow-ref-mismatch'],
  sources: [{ repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [67, 97] }],
} as const satisfies ErrorEntry;
