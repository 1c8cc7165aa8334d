import { actions } from '../../data/action/actions.ts';
import type { ErrorEntry } from '../types.ts';

const { ref: upload } = actions['actions/upload-artifact'];

export default {
  id: 'action-not-resolved',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'Unable to resolve action `{action}@{version}`, unable to find version `{ref}`' },
    { text: 'Missing download info for {action}@{version}' },
    { text: 'Unable to resolve action `{action}@{version}`, repository not found' },
    { text: 'Unable to resolve action {action}, repository not found' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Unable to resolve action',
  name: { en: 'GitHub does not find an action of this job', 'zh-CN': 'GitHub 找不到这个作业要用的 action' },
  meaning: {
    en: 'A `uses:` of this job, or one inside an action that it uses, names an action or a version that GitHub does not find or has switched off. No step of this job ran.',
    'zh-CN': '这个作业的某个 `uses:`（也可能在它所用的 action 里面），写的 action 或版本 GitHub 找不到，或者已经停用。这个作业的步骤都没有运行。',
  },
  says: {
    en: 'GitHub finds no `{version}` of `{action}`, which this job or an action inside it uses. No step of this job ran.',
    'zh-CN': 'GitHub 找不到 `{action}` 的 `{version}`：这个作业，或者它所用的 action 里面，用到了它。这个作业的步骤都没有运行。',
  },
  causes: [
    { en: 'What comes after `@` is no branch, tag or commit of that repository.', 'zh-CN': '`@` 后面的内容既不是那个仓库的分支，也不是标签或提交。' },
    {
      en: 'Another action, at the version you name, uses `actions/upload-artifact` or `actions/download-artifact` of v3 or older, which GitHub switched off.',
      'zh-CN': '你用的另一个 action 的那个版本，里面用了 v3 或更早的 `actions/upload-artifact` 或 `actions/download-artifact`，GitHub 已经停用它们。',
    },
    { en: 'The repository of the action was renamed, deleted or is private.', 'zh-CN': 'action 的仓库改了名、被删除，或者是私有的。' },
  ],
  fixes: [
    {
      applies: { values: { arrived: { is: ['told'] } } },
      certain: true,
      changes: 'nothing',
      when: { en: 'PyPI has the files, and a job after the upload failed', 'zh-CN': '文件已经在 PyPI 上，失败的是上传之后的作业' },
      steps: [
        {
          en: 'Do not publish this version again. What the failed job was to do, do by hand: a release on GitHub is made from the tag that is there, and takes the files of the build job or of PyPI.',
          'zh-CN': '这个版本不要再发布一次。失败的作业要做的事，手动完成：GitHub 上的 release 用已有的标签创建，附上构建作业或 PyPI 上的文件。',
        },
        {
          en: 'For the next release, write a current version of the action of the failed job into the workflow file: it, or an action inside it, is the one that GitHub does not find.',
          'zh-CN': '为下一次发布，在工作流文件里把失败的作业所用的 action 换成当前版本：GitHub 找不到的是它，或者它里面用到的 action。',
        },
      ],
    },
    {
      applies: { values: { action: { is: ['actions/upload-artifact', 'actions/download-artifact', 'actions/cache'] } }, not: { values: { arrived: { is: ['told'] } } } },
      changes: 'file',
      when: { en: 'It is an artifact or cache action', 'zh-CN': '找不到的是存取构建产物或缓存的 action' },
      steps: [
        {
          en: `In the workflow file take the newest version of the other action in the lines \`Download action repository\` above this message: it uses the old one inside. If your own file names the old version, write a current one there, such as \`actions/upload-artifact@${upload}\`.`,
          'zh-CN': `在工作流文件里，把这条信息上方 \`Download action repository\` 行里的另一个 action 换成最新版本：旧版本就用在它里面。如果旧版本写在你自己的文件里，就改成当前的，比如 \`actions/upload-artifact@${upload}\`。`,
        },
      ],
    },
    {
      applies: { wording: [0, 1], not: { any: [{ values: { action: { is: ['actions/upload-artifact', 'actions/download-artifact', 'actions/cache'] } } }, { values: { arrived: { is: ['told'] } } }] } },
      changes: 'file',
      when: { en: 'The version is not found', 'zh-CN': '找不到的是版本' },
      steps: [
        {
          en: 'In the workflow file write a version after `@` that the repository of the action has: a whole tag from its releases, or the full SHA of a commit of 40 digits.',
          'zh-CN': '在工作流文件里，`@` 后面要写 action 的仓库里确实有的版本：它的发行版页面上的完整标签，或者 40 位的完整提交 SHA。',
        },
      ],
    },
    {
      applies: { wording: [2, 3], not: { values: { arrived: { is: ['told'] } } } },
      changes: 'file',
      when: { en: 'The repository is not found', 'zh-CN': '找不到的是仓库' },
      steps: [
        {
          en: 'Open the repository of the action in the browser and write its name of now into `uses:` in the workflow file. If it is private, its settings have to admit this repository.',
          'zh-CN': '在浏览器里打开 action 的仓库，把它现在的名称写进工作流文件的 `uses:`。如果它是私有的，要在它的设置里允许这个仓库使用。',
        },
      ],
    },
  ],
  verify: [
    { en: '`Set up job` succeeds in the next run.', 'zh-CN': '下一次运行的 `Set up job` 会成功。' },
    {
      en: 'Look at the project on PyPI: if the publish step ran before this one and was green, its files are there, and only this step is to be repeated.',
      'zh-CN': '看一看 PyPI 上的项目：如果发布步骤在这一步之前，而且是绿的，文件就已经在那里，只需要重做这一步。',
    },
  ],
  next: ['action-version-not-found', 'artifact-actions-v3-deprecated', 'action-not-allowed-by-policy'],
  sources: [
    { repo: 'actions/runner', path: 'src/Runner.Worker/ActionManager.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [522, 525] },
    { repo: 'actions/runner', path: 'src/Test/L0/Sdk/LaunchWebApi/LaunchHttpClientL0.cs', ref: '258d6c857db3519913f7deb6004b60172f8043ae', lines: [90, 105] },
    { repo: 'wakepy/wakepy', path: 'issues/421' },
    { repo: 'browniebroke/pypackage-template', path: 'issues/1061' },
  ],
} as const satisfies ErrorEntry;
