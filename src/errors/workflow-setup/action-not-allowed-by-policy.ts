import { actions } from '../../data/action/actions.ts';
import type { Condition, ErrorEntry } from '../types.ts';

const { version, sha } = actions['pypa/gh-action-pypi-publish'];

/** Another action is refused: by a workflow of one's own, or by an action that uses it inside. */
const ANOTHER = { wording: [3, 4, 5] } as const satisfies Condition;

export default {
  id: 'action-not-allowed-by-policy',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'pypa/gh-action-pypi-publish@{ref} is not allowed to be used in {repository}. Actions in this workflow must be: {rules}' },
    { text: 'The action pypa/gh-action-pypi-publish@{ref} is not allowed in {repository} because all actions must be pinned to a full-length commit SHA.' },
    { text: 'The action pypa/gh-action-pypi-publish@{ref} is not allowed' },
    { text: 'The action {another} is not allowed in {repository} because all actions must be pinned to a full-length commit SHA.' },
    { text: 'The action {another} is not allowed because all actions must be pinned to a full-length commit SHA.' },
    { text: 'The actions {actions} are not allowed in {repository} because all actions must be pinned to a full-length commit SHA.' },
    { text: 'The actions {actions} are not allowed in {repository}' },
    { text: 'all actions must be from a repository' },
  ],
  release: 'nothing-uploaded',
  fixer: 'organization-admin',
  headline: 'is not allowed to be used in',
  name: { en: 'The repository does not admit this action', 'zh-CN': '仓库不允许使用这个 action' },
  meaning: {
    en: 'A policy of the repository or its organization says which actions may run, and this one is not among them in the form you wrote. No step ran.',
    'zh-CN': '仓库或所属组织的策略规定了哪些 action 可以运行，而这个 action 按你的写法不在其中。没有任何步骤运行过。',
  },
  says: [
    {
      applies: ANOTHER,
      en: 'A policy of the repository or its organization admits actions by their full commit only, and `{another}` is not written so: in your workflow, or inside an action that it uses. No step ran.',
      'zh-CN': '仓库或所属组织的策略只允许用完整的提交来写 action，而 `{another}` 不是这样写的：它要么在你的工作流里，要么在工作流用到的某个 action 内部。没有任何步骤运行过。',
    },
    {
      en: 'A policy of the repository or its organization says which actions may run in `{repository}`, and in what form. The publish action at `{ref}` is not admitted. No step ran.',
      'zh-CN': '仓库或所属组织的策略规定了 `{repository}` 里可以运行哪些 action、按什么写法。按 `{ref}` 写的发布 action 不被允许。没有任何步骤运行过。',
    },
  ],
  causes: [
    {
      en: 'Only selected actions are admitted, and `pypa/gh-action-pypi-publish` is neither from GitHub nor on the list.',
      'zh-CN': '只允许选定的 action，而 `pypa/gh-action-pypi-publish` 既不是 GitHub 的，也不在名单上。',
    },
    {
      en: 'The second wording: the policy asks for a full SHA, and what comes after `@` is a tag, a branch or a mistyped SHA. v1.12.0 to v1.12.4 also fail with a right one, because they use `actions/checkout@v4` (v1.12.0) or `actions/setup-python@v5` (the others) inside; older ones use no action inside.',
      'zh-CN': '第二种措辞：策略要求完整的 SHA，而 `@` 后面是标签、分支，或者写错的 SHA。v1.12.0 到 v1.12.4 即使 SHA 正确也会失败，因为它们内部用了 `actions/checkout@v4`（v1.12.0）或 `actions/setup-python@v5`（其余几个）；更早的版本内部不用其他 action。',
    },
  ],
  fixes: [
    {
      applies: ANOTHER,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'My workflow does not use that action, or has it by its commit', 'zh-CN': '我的工作流没有用这个 action，或者已经写成提交了' },
      steps: [
        {
          en: `Then an action that you use has it inside, and the policy holds there, too: your own pins do not help. Take a release of that one which pins what it uses. For the publish action write \`pypa/gh-action-pypi-publish@${sha}\`, the commit of ${version}; \`pypa/cibuildwheel\` pins since v3.4.0. Of others read the \`action.yml\` at the commit that you use.`,
          'zh-CN': `那就是你用的某个 action 在内部用了它，而策略对内部同样有效：自己写的提交再完整也没有用。改用那个 action 内部也写成提交的版本。发布 action 就写 \`pypa/gh-action-pypi-publish@${sha}\`，即 ${version} 的提交；\`pypa/cibuildwheel\` 从 v3.4.0 起是这样。其他的，看你所用提交里的 \`action.yml\`。`,
        },
      ],
    },
    {
      applies: ANOTHER,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'My workflow uses that action by a tag or a branch', 'zh-CN': '我的工作流用标签或分支写了这个 action' },
      steps: [
        {
          en: 'In the workflow file write the full SHA of 40 digits after its `@`: that of the commit to which the tag leads.',
          'zh-CN': '在工作流文件里，把 `@` 后面改成完整的 40 位 SHA，也就是那个标签所指的提交。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The policy asks for a SHA', 'zh-CN': '策略要求写 SHA' },
      steps: [
        {
          en: `In the workflow file write \`pypa/gh-action-pypi-publish@${sha}\`, the commit of ${version}. It has to be the full SHA of 40 digits: a tag, a branch, and one digit too many or too few are all refused.`,
          'zh-CN': `在工作流文件里写 \`pypa/gh-action-pypi-publish@${sha}\`，即 ${version} 的提交。必须是完整的 40 位 SHA：标签、分支，多一位或少一位，都会被拒绝。`,
        },
        {
          en: 'The SHA of a tag itself [has no image](/errors/image-manifest-unknown/).',
          'zh-CN': '标签自己的 SHA [没有对应的镜像](/errors/image-manifest-unknown/)。',
        },
      ],
    },
    {
      applies: { wording: [6, 7] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The message names other actions, and I change the workflow', 'zh-CN': '错误信息里写的是别的 action，我来改工作流' },
      steps: [
        {
          en: 'Behind “match one of the patterns” the message lists what is admitted, sometimes single commits. Where an action that it names is there at another commit, write that one behind its `@` in the workflow file; where it is not, do without it, such as by a command in a `run:` step.',
          'zh-CN': '错误信息在“match one of the patterns”后面列出了允许的写法，有时是一个个提交。信息里点名的 action 如果以别的提交在列，就在工作流文件里把 `@` 后面改成那个提交；如果不在，就不用它，比如改用 `run:` 步骤里的命令。',
        },
      ],
    },
    {
      applies: { wording: [6, 7] },
      changes: 'setting',
      when: { en: 'The message names other actions, and the list can be changed', 'zh-CN': '错误信息里写的是别的 action，名单可以改' },
      steps: [
        {
          en: 'Have each action that the message names added to the list, as `owner/name@*` or by its commit, under [[settings > actions-settings > general > actions-permissions]] of the repository, or of the organization if the choice is greyed out.',
          'zh-CN': '请人把信息里点名的 action 逐个加进名单，写 `owner/name@*` 或它的提交：在仓库的 [[settings > actions-settings > general > actions-permissions]] 里；如果选项是灰的，就到组织的设置里加。',
        },
      ],
    },
    {
      applies: { wording: [0, 2] },
      changes: 'setting',
      when: { en: 'The action is not on the list', 'zh-CN': 'action 不在名单上' },
      steps: [
        {
          en: 'Open [[settings > actions-settings > general > actions-permissions]] of the repository, or of the organization if the choice is greyed out, and add `pypa/gh-action-pypi-publish@*` to the list, or the new commit where the list names single ones. Until then a commit of the action that is on the list may be written in the workflow file: that needs a new run.',
          'zh-CN': '打开仓库的 [[settings > actions-settings > general > actions-permissions]]，在名单里加上 `pypa/gh-action-pypi-publish@*`；如果名单列的是一个个提交，就加上新的那个；如果选项是灰的，就到组织的设置里加。在那之前，也可以在工作流文件里改用名单上已有的提交：这样要启动新的运行。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`Set up job` succeeds. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '`Set up job` 成功。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['image-manifest-unknown', 'action-version-not-found'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: '61da13deb5f5124fb1536194f82ed3d9bbc7e8f3', lines: [134, 134] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'action.yml', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [142, 142] },
    { repo: 'PyCQA/bandit', path: 'issues/782' },
    { repo: 'scylladb/python-driver', path: 'issues/907' },
    { repo: 'surrealdb/surrealdb.py', path: 'issues/276' },
    { repo: 'apache/sedona', path: 'issues/2814' },
    { repo: 'Arize-ai/phoenix', path: 'issues/15089' },
    {
      repo: 'github/docs',
      path: 'content/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository.md',
      ref: '0460e4095b136e687f3647e7c2420427b90ae4dc',
    },
  ],
} as const satisfies ErrorEntry;
