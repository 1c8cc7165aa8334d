import type { ErrorEntry } from '../types.ts';

export default {
  id: 'artifact-error-not-retryable',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'Get Container Items - Error is not retryable', until: '2025-01-30' },
    { text: 'Get Container Items failed: Artifact service responded with {status}', until: '2025-01-30' },
    { text: 'List Artifacts - Error is not retryable', until: '2025-01-30' },
    { text: 'List Artifacts failed: Artifact service responded with {status}', until: '2025-01-30' },
    { text: 'Create Artifact Container - Error is not retryable', until: '2025-01-30' },
    { text: 'Create Artifact Container failed: {reason}', until: '2025-01-30' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Get Container Items - Error is not retryable',
  name: { en: 'The artifact service refused an old artifact action', 'zh-CN': '构建产物服务拒绝了旧版的 artifact action' },
  meaning: {
    en: 'Only v1 to v3 of `actions/upload-artifact` and `actions/download-artifact` print this: the service of GitHub that they ask for the files answered with an error and not with them. That has nothing to do with PyPI, and the job ended there. GitHub has since switched these versions off.',
    'zh-CN': '只有 v1 到 v3 的 `actions/upload-artifact` 和 `actions/download-artifact` 会打印这句话：它们向 GitHub 的服务要文件，得到的是错误。这与 PyPI 无关，作业到此结束。GitHub 后来停用了这些版本。',
  },
  causes: [
    {
      en: 'The workflow names a version that GitHub has switched off, or was about to.',
      'zh-CN': '工作流里写的版本已被 GitHub 停用，或者当时即将停用。',
    },
    {
      en: 'The service failed this one time: such a `404` came and went without a change.',
      'zh-CN': '服务只是这一次出错：这样的 `404` 时有时无，什么都没改也会消失。',
    },
    {
      en: 'The artifacts of the run have expired or were deleted, as in a re-run long after.',
      'zh-CN': '这次运行的构建产物已过期或被删除，比如隔了很久才重新运行。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I want to publish this version', 'zh-CN': '我要发布这个版本' },
      steps: [
        {
          en: 'In the workflow file raise `actions/upload-artifact` and `actions/download-artifact` in all jobs to v4 or later, both in the same commit: the versions that print this message no longer run. Then start a new run, which builds the files again.',
          'zh-CN': '在工作流文件里，把所有作业中的 `actions/upload-artifact` 和 `actions/download-artifact` 升级到 v4 或更新版本，两者在同一个提交里改：打印这句话的版本已经不能运行。然后启动一次新的运行，它会重新构建文件。',
        },
        {
          en: 'Since v4 every artifact of a run needs a name of its own; several are downloaded into one directory with `merge-multiple: true`.',
          'zh-CN': '从 v4 起，一次运行里每个构建产物都要有自己的名字；要把几个下载到同一个目录，就加上 `merge-multiple: true`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, publisher or `repository-url`: no index was asked yet. The `404` is the answer of the service for artifacts.',
      'zh-CN': '换 token、发布者或 `repository-url`：还没有访问任何索引。`404` 是构建产物服务返回的。',
    },
  ],
  verify: [
    {
      en: 'The download step of the next run ends with `Total of` and the number of artifacts. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行的下载步骤以 `Total of` 和构建产物的数量结束。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-actions-v3-deprecated', 'artifact-not-found', 'artifact-name-conflict'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/requestUtils.ts', ref: '91d3933eb52b351f437151400a88ba7d57442a9b', lines: [12, 75] },
    { repo: 'actions/download-artifact', path: 'issues/63' },
    { repo: 'actions/download-artifact', path: 'issues/140' },
  ],
} as const satisfies ErrorEntry;
