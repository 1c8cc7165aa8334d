import type { ErrorEntry } from '../types.ts';

export default {
  id: 'artifact-storage-quota',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'Artifact storage quota has been hit. Unable to upload any new artifacts.' }],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'Artifact storage quota has been hit',
  name: { en: 'The storage for artifacts on GitHub is full', 'zh-CN': 'GitHub 上存放构建产物的空间满了' },
  meaning: {
    en: 'The account has used up its storage for artifacts on GitHub, so the job could not keep its files, and no job that waits for it ran. PyPI has no part in it.',
    'zh-CN': '账号在 GitHub 上存放构建产物的空间用完了，作业没法保存文件，等它的作业也就没有运行。这与 PyPI 无关。',
  },
  causes: [
    {
      en: 'Old runs of this or other repositories of the account keep large artifacts, for up to 90 days.',
      'zh-CN': '这个账号下本仓库或其他仓库的旧运行还留着很大的构建产物，最长保留 90 天。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      fixer: 'repository',
      when: { en: 'Old artifacts can go', 'zh-CN': '旧的构建产物可以删掉' },
      steps: [
        {
          en: 'On GitHub open [[actions]], then old runs, and delete what stands under “Artifacts”. GitHub counts the storage anew only every few hours, so wait before you run it again.',
          'zh-CN': '在 GitHub 上打开 [[actions]]，逐个打开旧的运行，删掉“Artifacts”下的内容。GitHub 每隔几小时才重新计算空间，所以要等一等再重新运行。',
        },
        {
          en: 'For the next releases give `actions/upload-artifact` `retention-days: 1`: the publish job needs the files for minutes only.',
          'zh-CN': '以后发布时，给 `actions/upload-artifact` 加上 `retention-days: 1`：发布作业只在几分钟内用得到这些文件。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'They have to stay', 'zh-CN': '它们必须留着' },
      steps: [
        {
          en: 'Ask an owner of the account or organization to raise the budget for storage in the billing settings on GitHub.',
          'zh-CN': '请账号或组织的所有者在 GitHub 的账单设置里提高存储预算。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The upload step of the build job says that the artifact was uploaded. Nothing was uploaded to PyPI, so the version number is still free.',
      'zh-CN': '构建作业的上传步骤会写明构建产物已经上传。什么都没有上传到 PyPI，版本号还能用。',
    },
  ],
  next: ['artifact-not-found', 'artifact-name-conflict'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/shared/errors.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [61, 71] },
    { repo: 'actions/upload-artifact', path: 'README.md', ref: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', lines: [122, 126] },
    { repo: 'SibtainOcn/Hazel', path: 'issues/27' },
  ],
} as const satisfies ErrorEntry;
