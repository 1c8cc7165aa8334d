import type { ErrorEntry } from '../types.ts';

export default {
  id: 'git-push-behind',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'hint: Updates were rejected because the tip of your current branch is behind' },
    { text: 'hint: Updates were rejected because the remote contains work that you do not\nhint: have locally.' },
    { text: 'hint: Updates were rejected because a pushed branch tip is behind its remote' },
  ],
  release: 'nothing-uploaded',
  earlier: true,
  fixer: 'repository',
  headline: 'Updates were rejected because the tip of your current branch is behind',
  name: { en: 'The branch moved on while the job ran', 'zh-CN': '作业运行期间分支有了新提交' },
  meaning: {
    en: 'A step pushed a commit, and it was refused: the branch on the server has commits that the checkout of this job lacks. That step sent no file to PyPI.',
    'zh-CN': '有一个步骤推送提交，被拒绝了：服务器上的分支有这个作业检出时还没有的提交。这个步骤没有向 PyPI 上传文件。',
  },
  causes: [
    {
      en: 'Another job of this run, or another run, pushed to the branch after this job checked it out.',
      'zh-CN': '在这个作业检出之后，本次运行的另一个作业或者另一次运行向这个分支推送过。',
    },
    { en: 'The run was started again: it takes the commit of then.', 'zh-CN': '重新运行了旧的运行：它用的是当时的提交。' },
    { en: 'A branch of that name is left from an earlier try.', 'zh-CN': '上一次尝试留下了同名的分支。' },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Another job of the workflow pushes too', 'zh-CN': '工作流里还有别的作业在推送' },
      steps: [
        {
          en: 'In the workflow file give `actions/checkout` of this job `ref: ${{ github.ref_name }}`: it then takes the newest commit of the branch. Let the jobs that push wait for one another with `needs:`.',
          'zh-CN': '在工作流文件里，给这个作业的 `actions/checkout` 加上 `ref: ${{ github.ref_name }}`：它就会取分支的最新提交。推送的作业之间用 `needs:` 排好先后。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Somebody else pushed meanwhile', 'zh-CN': '期间有别人推送过' },
      steps: [
        {
          en: 'Start a new run on the branch as it is now. Running the old run again takes its old commit, and the push is refused again.',
          'zh-CN': '在分支现在的提交上新开一次运行。重新运行旧的运行仍然用旧提交，推送会再次被拒绝。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The branch is one that the release tool makes', 'zh-CN': '这个分支是发布工具自己创建的' },
      steps: [
        { en: 'Delete the branch that an earlier try left on GitHub, and run again.', 'zh-CN': '删除 GitHub 上由上次尝试留下的那个分支，再运行。' },
      ],
    },
  ],
  notAFix: [
    { en: '`git push --force`: it takes the newer commits off the branch.', 'zh-CN': '`git push --force`：它会把分支上较新的提交去掉。' },
  ],
  verify: [
    {
      en: '`git ls-remote --tags origin` shows whether the tag of this version was pushed already, although the branch was refused.',
      'zh-CN': '`git ls-remote --tags origin` 可以看出：分支虽然被拒绝，这个版本的标签是否已经推送。',
    },
  ],
  next: ['push-refused-by-branch-rule', 'git-tag-exists', 'git-push-permission-denied'],
  sources: [
    { repo: 'actions/checkout', path: 'README.md', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a', lines: [66, 72] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/configuration/automatic-releases/github-actions.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [860, 990] },
    { repo: 'mdtanker/polartoolkit', path: 'issues/171' },
    { repo: 'stanfordnlp/dspy', path: 'issues/9746' },
  ],
} as const satisfies ErrorEntry;
