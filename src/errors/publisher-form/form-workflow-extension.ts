import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-workflow-extension',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Workflow name must end with .yml or .yaml' },
    { text: '工作流名称必须以 .yml 或 .yaml 结尾', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Workflow name must end with .yml or .yaml',
  name: { en: "The form wants the workflow's file name", 'zh-CN': '表单要的是工作流的文件名' },
  meaning: {
    en: "The field labelled [[workflow-name]] in PyPI's form takes the name of the file in `.github/workflows/`. What was entered does not end in `.yml` or `.yaml`, so nothing was registered.",
    'zh-CN': 'PyPI 表单里的 [[workflow-name]] 要填 `.github/workflows/` 里那个文件的名字。填入的内容不以 `.yml` 或 `.yaml` 结尾，所以什么也没有添加。',
  },
  causes: [
    {
      en: 'The text after `name:` in the workflow was entered, for instance “Publish to PyPI”. The label invites that.',
      'zh-CN': '填了工作流里 `name:` 后面的文字，比如“Publish to PyPI”。这一栏的名称确实容易让人误会。',
    },
    {
      en: 'The file name was entered without its extension: `release` instead of `release.yml`.',
      'zh-CN': '文件名没有写扩展名：写成了 `release`，而不是 `release.yml`。',
    },
    {
      en: 'Something follows the name, as in `release.yml@main`, or the extension is in capitals. The check wants lower case.',
      'zh-CN': '文件名后面还有其他内容，例如 `release.yml@main`，或者扩展名是大写。检查只认小写。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I know which file publishes', 'zh-CN': '我知道是哪个文件在发布' },
      steps: [
        {
          en: 'On GitHub, open `.github/workflows/` in the repository and copy the name of the file that holds the publish step, for instance `release.yml`.',
          'zh-CN': '在 GitHub 上打开仓库的 `.github/workflows/`，复制含有发布步骤的那个文件的名字，比如 `release.yml`。',
        },
        {
          en: 'Enter it under [[workflow-name]], without a directory, and click [[add]].',
          'zh-CN': '填到 [[workflow-name]] 里，不带目录，然后点 [[add]]。',
        },
      ],
    },
    {
      applies: { near: ['job_workflow_ref'] },
      changes: 'setting',
      when: { en: 'A failed run has printed its claims', 'zh-CN': '失败的运行已经打印出声明' },
      steps: [
        {
          en: 'If `job_workflow_ref` in the log names this repository, enter the file name between the last directory and the `@`.',
          'zh-CN': '如果日志里的 `job_workflow_ref` 指向这个仓库，就填最后一级目录和 `@` 之间的文件名。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing `name:` in the workflow: PyPI compares the file name, not the display name.',
      'zh-CN': '修改工作流里的 `name:`：PyPI 比对的是文件名，不是显示名称。',
    },
    {
      en: 'Adding `.yml` to the display name: the form accepts it, and the release then fails with `invalid-publisher`.',
      'zh-CN': '在显示名称后面加 `.yml`：表单会接受，然后发布时以 `invalid-publisher` 失败。',
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher with the file name exactly as in the repository; `.yml` is not `.yaml`. Whether the file exists is not checked. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': 'PyPI 列出的发布者里，文件名和仓库里的完全一致，`.yml` 与 `.yaml` 不能混用。表单不检查文件是否存在。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-workflow-directories', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [132, 143] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/publishing.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [60, 76] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
