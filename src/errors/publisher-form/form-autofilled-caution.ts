import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-autofilled-caution',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'notice',
  messages: [
    { text: 'Proceed with caution!\nSome form fields have been autofilled, please double-check their values before submitting the form.' },
    { text: 'Some form fields have been autofilled, please double-check their values before submitting the form.' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Some form fields have been autofilled, please double-check their values',
  name: { en: 'The publisher form came filled in', 'zh-CN': '发布者表单是预填好的' },
  meaning: {
    en: 'The link you followed carries values for the form, and PyPI asks you to check them. Nothing is registered until you click [[add]].',
    'zh-CN': '你打开的链接带着表单的内容，PyPI 请你核对。点 [[add]] 之前，什么也不会添加。',
  },
  causes: [
    {
      en: 'You followed the [link that the action prints](/errors/nudge-magic-link/) in the log and in the job summary.',
      'zh-CN': '你打开了 [action 打印的链接](/errors/nudge-magic-link/)，它在日志和作业摘要里。',
    },
    {
      en: 'You came from the form for pending publishers, by the word “here” in [This project already exists](/errors/form-project-already-exists/).',
      'zh-CN': '你从待定发布者的表单过来，点了 [This project already exists](/errors/form-project-already-exists/) 里的“here”（中文界面：此处）。',
    },
    {
      en: 'Somebody sent you the link. Anybody can write one, with any repository in it.',
      'zh-CN': '链接是别人发给你的。谁都可以写这样的链接，里面可以是任何仓库。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The link comes from my own workflow', 'zh-CN': '链接来自我自己的工作流' },
      steps: [
        {
          en: 'Compare [[owner]] and [[repository-name]] with GitHub, upper and lower case included, and [[workflow-name]] with the file in `.github/workflows/` that holds the publish step.',
          'zh-CN': '与 GitHub 核对 [[owner]] 和 [[repository-name]]，包括大小写；[[workflow-name]] 要与 `.github/workflows/` 里含有发布步骤的文件一致。',
        },
        {
          en: "Enter the [[environment-name]] that the publish job names in `environment:`. The action's link leaves it empty.",
          'zh-CN': '在 [[environment-name]] 里填发布作业 `environment:` 写的名字。action 的链接不填这一栏。',
        },
        {
          en: 'Click [[add]].',
          'zh-CN': '点 [[add]]。',
        },
      ],
    },
    {
      changes: 'nothing',
      when: { en: 'A repository stands there that is not mine, or I do not know who made the link', 'zh-CN': '里面的仓库不是我的，或者我不知道链接是谁写的' },
      steps: [
        {
          en: 'Close the page. Whoever controls the repository in the form could publish your project once you had clicked [[add]].',
          'zh-CN': '关掉页面。一旦点了 [[add]]，谁控制表单里的那个仓库，谁就能发布你的项目。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Submitting the link of a reusable workflow as it is: it names the calling file, and PyPI compares the called one. [What to do instead](/errors/reusable-workflow-warning/)',
      'zh-CN': '原样提交可复用工作流给出的链接：它填的是调用方文件，PyPI 比对的是被调用的文件。[应该怎么做](/errors/reusable-workflow-warning/)',
    },
  ],
  verify: [
    {
      en: 'PyPI answers with a banner that begins `Added` and lists the publisher with your repository, workflow and environment. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': 'PyPI 的横幅以 `Added` 开头，列出的发布者里是你的仓库、工作流和环境。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['nudge-magic-link', 'form-could-not-register', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [134, 152] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/publishing.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [5, 14] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [46, 71] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [80, 100] },
  ],
} as const satisfies ErrorEntry;
