import type { Condition, ErrorEntry } from '../types.ts';

/** The log shows that there was an artifact of the name. */
const UPLOADED = { values: { artifact: { is: ['uploaded'] } } } as const satisfies Condition;

export default {
  id: 'artifact-not-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    {
      text: 'Unable to download artifact(s): Artifact not found for name: {name}\nPlease ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.',
    },
    { text: 'Unable to download artifact(s): Artifact not found for name: {name}' },
    { text: 'Unable to find an artifact with the name: {name}' },
    { text: 'Unable to find any artifacts for the associated workflow' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unable to download artifact(s): Artifact not found',
  name: { en: 'The publish job does not find the files of the build job', 'zh-CN': '发布作业找不到构建作业的文件' },
  meaning: {
    en: '`actions/download-artifact` looked in this run for an artifact of this name, and there is none. The job ended there.',
    'zh-CN': '`actions/download-artifact` 在这次运行里查找这个名字的构建产物，没有找到。作业到此结束。',
  },
  says: {
    en: 'This run has no artifact named `{name}`. The job ended there.',
    'zh-CN': '这次运行里没有名为 `{name}` 的构建产物。作业到此结束。',
  },
  causes: [
    {
      en: 'The two steps name it differently, or the upload step has no `name:` and its artifact is called `artifact`. A matrix that uploads `wheels-…` leaves no artifact `wheels`.',
      'zh-CN': '两个步骤写的名字不同，或者上传步骤没有写 `name:`，构建产物就叫 `artifact`。矩阵上传的是 `wheels-…`，就不会有叫 `wheels` 的构建产物。',
    },
    {
      en: 'The upload step found no files: it then only prints the warning [`No files were found with the provided path`](/errors/artifact-no-files-found/), and the build job stays green.',
      'zh-CN': '上传步骤没有找到文件：这时它只打印警告 [`No files were found with the provided path`](/errors/artifact-no-files-found/)，构建作业仍显示成功。',
    },
    {
      en: 'The files were built in another run: by a workflow that this one follows through `workflow_run`, or before an artifact expired.',
      'zh-CN': '文件是在另一次运行里构建的：由这个工作流通过 `workflow_run` 跟随的工作流构建，或者构建产物已经过期。',
    },
    {
      en: "One step is v3 or older and the other v4 or later: they do not see each other's artifacts.",
      'zh-CN': '一个步骤是 v3 或更旧，另一个是 v4 或更新：它们看不到对方的构建产物。',
    },
  ],
  fixes: [
    {
      applies: { values: { kept: { is: ['other-names', 'not-shown'] } }, not: UPLOADED },
      changes: 'file',
      when: { en: 'A job of the same workflow builds the files', 'zh-CN': '文件由同一个工作流的作业构建' },
      steps: [
        {
          en: 'In the workflow file, write the same `name:` at `actions/upload-artifact` and at `actions/download-artifact`, and `needs:` with the build job at the publish job. For artifacts of a matrix write `pattern: wheels-*` and `merge-multiple: true` in place of `name:`. If the names agree, look into the log of the build job whether its upload step uploaded anything: both actions have to be v4 or later.',
          'zh-CN': '在工作流文件里，让 `actions/upload-artifact` 和 `actions/download-artifact` 的 `name:` 一致，并在发布作业上写 `needs:`，指向构建作业。矩阵的构建产物用 `pattern: wheels-*` 和 `merge-multiple: true` 代替 `name:`。如果名字一致，就看构建作业的日志里，上传步骤有没有真的上传：两个 action 都要是 v4 或更新版本。',
        },
      ],
      example: { scope: 'job', mark: ['needs: build', 'actions/upload-artifact', 'actions/download-artifact', 'name: dist'] },
    },
    {
      applies: { values: { kept: { is: ['nothing', 'not-shown'] } }, not: UPLOADED },
      changes: 'file',
      when: { en: 'No job of this workflow uploads anything, and none is to be built elsewhere', 'zh-CN': '这个工作流里没有作业上传任何东西，文件也不在别处构建' },
      steps: [
        {
          en: 'No step of this workflow uploads an artifact. In the workflow file, let a job before this one build the files, for instance with `run: pipx run build`, and then call `actions/upload-artifact` with `path: dist/` and the `name:` that the download asks for. Name that job in `needs:` of the publish job.',
          'zh-CN': '这个工作流里没有步骤上传构建产物。在工作流文件里，让前面的一个作业构建文件，比如用 `run: pipx run build`，再调用 `actions/upload-artifact`，写上 `path: dist/` 和下载步骤要的那个 `name:`。在发布作业的 `needs:` 里写上那个作业。',
        },
        {
          en: 'Where that job makes the release too, as with semantic-release, build after the step that raises the version, from the commit or tag that it made.',
          'zh-CN': '如果那个作业也负责发版，比如用 semantic-release，就在升级版本号的步骤之后构建，用的是它创建的提交或标签。',
        },
      ],
      example: { scope: 'job', mark: ['needs: build', 'actions/upload-artifact', 'actions/download-artifact', 'name: dist'] },
    },
    {
      applies: { values: { kept: { is: ['this-name'] } }, not: UPLOADED },
      changes: 'file',
      when: { en: 'The workflow uploads an artifact of this very name', 'zh-CN': '工作流上传的构建产物正是这个名字' },
      steps: [
        {
          en: 'Open the log of the job that uploads it: the upload step has to say that the artifact was uploaded. If it says `No files were found with the provided path`, correct its `path:`; if the job was skipped or had not ended, name it in `needs:` of the publish job.',
          'zh-CN': '打开上传它的那个作业的日志：上传步骤要写明构建产物已经上传。如果写的是 `No files were found with the provided path`，就改正它的 `path:`；如果那个作业被跳过或还没有结束，就在发布作业的 `needs:` 里写上它。',
        },
        {
          en: 'Both actions have to be v4 or later.',
          'zh-CN': '两个 action 都要是 v4 或更新版本。',
        },
      ],
    },
    {
      applies: { values: { kept: { is: ['nothing', 'other-names', 'not-shown'] } }, not: UPLOADED },
      changes: 'file',
      when: { en: 'Another workflow builds them', 'zh-CN': '文件由另一个工作流构建' },
      steps: [
        {
          en: 'Build and publish in one workflow file, in two jobs. If they have to stay apart, give the download step `run-id: ${{ github.event.workflow_run.id }}` and `github-token: ${{ github.token }}`, and its job the permission `actions: read`.',
          'zh-CN': '在同一个工作流文件里用两个作业构建和发布。如果必须分开，就给下载步骤加上 `run-id: ${{ github.event.workflow_run.id }}` 和 `github-token: ${{ github.token }}`，并给它的作业 `actions: read` 权限。',
        },
      ],
    },
    {
      applies: UPLOADED,
      certain: true,
      changes: 'built-anew',
      when: { en: 'The log shows that the artifact was uploaded', 'zh-CN': '日志显示构建产物已经上传' },
      steps: [
        {
          en: 'The log shows that this artifact was uploaded, so its name is right: when it was fetched, it was no longer there. Mostly it had expired, `retention-days` after the upload: with `retention-days: 1` a publish job that waits for an approval, or is run again, finds nothing on the next day. Choose [[re-run-jobs > re-run-all-jobs]], which builds anew, and for the next release raise `retention-days`. If less time had gone by, see whether a step deletes artifacts, and whether both lines are of one run.',
          'zh-CN': '日志显示这个构建产物已经上传，所以名字没有错：下载时它已经不在了。多半是过期了，即上传之后过了 `retention-days`：写着 `retention-days: 1` 时，发布作业如果要等人批准，或者第二天才重新运行，就找不到它。选择 [[re-run-jobs > re-run-all-jobs]]，重新构建；为了下一次发布，把 `retention-days` 调大。如果没有过这么久，就看看有没有步骤删除构建产物，以及这两行是不是同一次运行的。',
        },
      ],
    },
    {
      applies: { values: { kept: { is: ['this-name', 'not-shown'] } }, not: UPLOADED },
      changes: 'setting',
      when: { en: 'I ran an old run again, and its artifacts have expired', 'zh-CN': '我重新运行了一次旧的运行，它的构建产物已经过期' },
      steps: [
        {
          en: 'On the page of the run choose [[re-run-jobs > re-run-all-jobs]], so that the build job makes the files anew.',
          'zh-CN': '在那次运行的页面上选择 [[re-run-jobs > re-run-all-jobs]]，让构建作业重新生成文件。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The download step of the next run says `Total of 1 artifact(s) downloaded`, or more. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行的下载步骤会写 `Total of 1 artifact(s) downloaded`，或者更多。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-no-files-found', 'artifact-name-conflict', 'twine-no-files'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/find/get-artifact.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [54, 105] },
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/artifact-client.ts', ref: '91d3933eb52b351f437151400a88ba7d57442a9b', lines: [165, 176] },
    { repo: 'actions/download-artifact', path: 'src/download-artifact.ts', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [84, 251] },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [248, 300] },
    { repo: 'bytecodealliance/componentize-dotnet', path: 'issues/46' },
    { repo: 'DynamoRIO/dynamorio', path: 'issues/6981' },
  ],
} as const satisfies ErrorEntry;
