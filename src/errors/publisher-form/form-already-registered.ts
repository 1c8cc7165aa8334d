import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-already-registered',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: '{workflow_filename} is already registered with {project}' }],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'is already registered',
  name: { en: 'The project has this publisher already', 'zh-CN': '项目已经有这个发布者了' },
  meaning: {
    en: 'The project already has a publisher with the same owner, repository, workflow file and environment. PyPI changed nothing, and nothing is broken.',
    'zh-CN': '项目上已有一个所有者、仓库、工作流文件和环境都相同的发布者。PyPI 什么也没有改动，一切照旧。',
  },
  says: {
    en: 'The project `{project}` has a publisher with these values already. PyPI changed nothing, and nothing is broken.',
    'zh-CN': '项目 `{project}` 上已经有内容相同的发布者。PyPI 什么也没有改动，一切照旧。',
  },
  causes: [
    {
      en: 'The form was sent twice, or somebody else with access added the publisher before.',
      'zh-CN': '表单提交了两次，或者另一位有权限的人已经添加过。',
    },
    {
      en: 'A release failed with `invalid-publisher`, and the same values were entered again. Then the difference lies in the claims that the workflow sends.',
      'zh-CN': '发布以 `invalid-publisher` 失败后，又填了一遍同样的内容。这时不一致的地方在工作流发来的声明里。',
    },
    {
      en: 'The account or organization on GitHub was replaced by another of the same name. PyPI also stores the numeric ID of the owner, and does not compare it here.',
      'zh-CN': 'GitHub 上的账号或组织换成了另一个同名的。PyPI 还保存了所有者的数字 ID，但这里不比较它。',
    },
    {
      en: "You followed the link in PyPI's mail that constrains the environment, and a publisher with that environment exists, on this project or on another one.",
      'zh-CN': '你点了 PyPI 邮件里限定环境的链接，而带有该环境的发布者已经存在，可能在这个项目上，也可能在其他项目上。',
    },
  ],
  fixes: [
    {
      changes: 'nothing',
      when: { en: 'I only wanted the publisher to be there', 'zh-CN': '我只是想添加这个发布者' },
      steps: [
        {
          en: 'There is nothing to do on PyPI: the publisher is there.',
          'zh-CN': 'PyPI 上什么都不用做：发布者已经在了。',
        },
      ],
    },
    {
      when: { en: 'A release failed with `invalid-publisher` and I entered its values', 'zh-CN': '发布以 `invalid-publisher` 失败，我照着填了一遍' },
      steps: [
        {
          en: 'Compare each line of the publisher with the claims in the log of that release: one of them differs. [What to compare](/fix-trusted-publishing/#still-failing)',
          'zh-CN': '把发布者的每一项与那次发布日志里的声明逐一核对：有一项不一致。[核对什么](/fix-trusted-publishing/#still-failing)',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The account on GitHub is another one than at the time of registration', 'zh-CN': 'GitHub 上的账号已经不是添加时的那一个' },
      steps: [
        {
          en: 'On PyPI open [[your-projects > manage > publishing]] and click [[remove-publisher]] beside the publisher, on every project that uses it.',
          'zh-CN': '在 PyPI 上打开 [[your-projects > manage > publishing]]，点发布者旁边的 [[remove-publisher]]；凡是用到它的项目都要这样做。',
        },
        {
          en: 'Add it again with the same values. PyPI then stores the numeric ID that GitHub reports now.',
          'zh-CN': '用同样的内容重新添加。这时 PyPI 会存下 GitHub 现在给出的数字 ID。',
        },
      ],
      tradeoff: {
        en: 'Between the two steps nothing can be published through this publisher.',
        'zh-CN': '在这两步之间，不能通过这个发布者发布。',
      },
    },
  ],
  verify: [
    {
      en: 'The table under [[publishing]] shows the publisher once, with repository, workflow and environment. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': '[[publishing]] 页面的表格里这个发布者只有一行，列出仓库、工作流和环境。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found', 'claims-debug-block'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [326, 359] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [215, 224] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [785, 790] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 303] },
  ],
} as const satisfies ErrorEntry;
