import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-workflow-directories',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Workflow filename must be a filename only, without directories' },
    { text: '工作流文件名必须仅为文件名，不能包含目录', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Workflow filename must be a filename only, without directories',
  name: { en: 'The form wants the file name without its path', 'zh-CN': '表单只要文件名，不要路径' },
  meaning: {
    en: "The field [[workflow-name]] in PyPI's form holds a slash. PyPI takes for granted that the file is in `.github/workflows/` and wants its name alone; nothing was registered.",
    'zh-CN': 'PyPI 表单的 [[workflow-name]] 里有斜杠。PyPI 默认文件就在 `.github/workflows/` 里，只要文件名；什么也没有添加。',
  },
  causes: [
    {
      en: 'The path was entered: `.github/workflows/release.yml`.',
      'zh-CN': '填了路径：`.github/workflows/release.yml`。',
    },
    {
      en: 'The address of the file on GitHub was pasted.',
      'zh-CN': '粘贴了这个文件在 GitHub 上的网址。',
    },
    {
      en: '[[owner]] and repository stand before the name. They have fields of their own.',
      'zh-CN': '文件名前面带了所有者和仓库名。它们有各自的输入框。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The file is in `.github/workflows/` of the repository entered above', 'zh-CN': '文件就在上面所填仓库的 `.github/workflows/` 里' },
      steps: [
        {
          en: 'Delete everything up to the last slash, so that only `release.yml` is left, and click [[add]].',
          'zh-CN': '删掉最后一个斜杠及其之前的内容，只留下 `release.yml`，然后点 [[add]]。',
        },
        {
          en: 'Keep upper and lower case and the extension as they are in the repository: PyPI compares them letter by letter.',
          'zh-CN': '大小写和扩展名与仓库里保持一致：PyPI 会逐字符比对。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher with the bare file name. The form does not check that the file exists. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': 'PyPI 列出的发布者里只有文件名。表单不检查文件是否存在。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-workflow-extension', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [132, 143] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/publishing.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [60, 76] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
