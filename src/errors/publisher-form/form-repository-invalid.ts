import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-repository-invalid',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid repository name' },
    { text: '无效的存储库名', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Invalid repository name',
  name: { en: 'The form wants the bare repository name', 'zh-CN': '表单只要仓库名本身' },
  meaning: {
    en: 'The field [[repository-name]] takes letters, digits, `-`, `_` and `.`, and something else was entered. Nothing was registered.',
    'zh-CN': '[[repository-name]] 只接受字母、数字、`-`、`_` 和 `.`，而填入的内容里有其他字符。什么也没有添加。',
  },
  causes: [
    {
      en: '[[owner]] and repository were entered together, as in `octo-org/sampleproject`.',
      'zh-CN': '把 [[owner]] 和仓库名写在了一起，例如 `octo-org/sampleproject`。',
    },
    {
      en: 'The address of the repository was pasted: `https://github.com/octo-org/sampleproject`.',
      'zh-CN': '粘贴了仓库的网址：`https://github.com/octo-org/sampleproject`。',
    },
    {
      en: 'A blank was copied along at one end. The form trims [[workflow-name]], but not this field.',
      'zh-CN': '复制时在开头或结尾多带了一个空格。表单会去掉 [[workflow-name]] 两端的空格，却不会去掉这一栏的。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'I know which repository publishes', 'zh-CN': '我知道是哪个仓库在发布' },
      steps: [
        {
          en: 'Open the repository on GitHub and copy its name, without the owner, with upper and lower case as GitHub shows them.',
          'zh-CN': '在 GitHub 上打开仓库，复制仓库名，不带所有者，大小写与 GitHub 显示的一致。',
        },
        {
          en: 'Enter it under [[repository-name]] and the account or organization under [[owner]], then click [[add]]. [What belongs into each field](/fix-trusted-publishing/#pypi)',
          'zh-CN': '填到 [[repository-name]] 里，账号或组织填到 [[owner]] 里，然后点 [[add]]。[每一项填什么](/fix-trusted-publishing/#pypi)',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Leaving upper and lower case to chance: the form accepts any spelling, and PyPI later looks for the exact one. The release then fails with `invalid-publisher`.',
      'zh-CN': '随意写大小写：表单照样接受，但之后 PyPI 按原样查找，发布时就会以 `invalid-publisher` 失败。',
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher with a link to the repository: open it, and compare the spelling with the one on GitHub. The form does not check whether the repository exists.',
      'zh-CN': 'PyPI 列出的发布者里有仓库链接：点开它，再与 GitHub 上的写法核对。表单不检查仓库是否存在。',
    },
  ],
  next: ['form-owner-invalid', 'form-workflow-extension', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [12, 42] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/manage_base.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [566, 576] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
