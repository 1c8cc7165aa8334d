import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-owner-invalid',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid GitHub user or organization name.' },
    { text: '无效的 GitHub 用户或组织名称。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Invalid GitHub user or organization name',
  name: { en: 'The owner is not written like a GitHub name', 'zh-CN': '填写的所有者不是 GitHub 账号名的写法' },
  meaning: {
    en: "The field [[owner]] in PyPI's form takes letters, digits and hyphens, and no hyphen at the beginning. Something else is in it, so PyPI did not even ask GitHub, and nothing was registered.",
    'zh-CN': 'PyPI 表单的 [[owner]] 一项只接受字母、数字和连字符，而且不能以连字符开头。里面有其他字符，所以 PyPI 没有去问 GitHub，什么也没有添加。',
  },
  causes: [
    {
      en: 'An address or the whole name of the repository was pasted: `https://github.com/octo-org` or `octo-org/sampleproject`.',
      'zh-CN': '粘贴了网址或仓库的完整名称：`https://github.com/octo-org` 或 `octo-org/sampleproject`。',
    },
    {
      en: 'There is an `@` in front, or a space before or after the name. This field is not trimmed.',
      'zh-CN': '前面有 `@`，或者名称前后有空格。这一项不会自动去掉空格。',
    },
    {
      en: 'The display name was entered, such as “Octo Org”, in place of the name in the address.',
      'zh-CN': '填了显示名称，比如“Octo Org”，而不是网址里的那个名字。',
    },
    {
      en: 'The account is a managed user of GitHub Enterprise. Its name ends in an underscore and a short code, as in `mona-cat_octo`, and the form takes no underscore.',
      'zh-CN': '账号是 GitHub Enterprise 的托管用户。这类名字以下划线和短代码结尾，例如 `mona-cat_octo`，而表单不接受下划线。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The repository belongs to an organization or an ordinary account', 'zh-CN': '仓库属于组织或普通账号' },
      steps: [
        {
          en: 'Open the repository on GitHub and copy from the address only what stands between `github.com/` and the next `/`.',
          'zh-CN': '在 GitHub 上打开仓库，从网址里只复制 `github.com/` 和下一个 `/` 之间的部分。',
        },
        {
          en: 'Enter it under [[owner]] without spaces, the name of the repository under [[repository-name]], and click [[add]].',
          'zh-CN': '填到 [[owner]] 里，不要带空格；仓库名填到 [[repository-name]] 里，然后点 [[add]]。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The name of the account has an underscore', 'zh-CN': '账号名里有下划线' },
      steps: [
        {
          en: 'Publish from a repository that belongs to an organization, and enter the name of the organization. PyPI accepts no spelling of the other name.',
          'zh-CN': '改用属于某个组织的仓库来发布，填组织的名字。带下划线的那个名字，怎么写 PyPI 都不接受。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Writing a hyphen for the underscore: that is another name, and GitHub answers for another account or for none.',
      'zh-CN': '把下划线改成连字符：那是另一个名字，对应另一个账号，或者根本没有账号。',
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher, with the owner in the spelling that GitHub uses. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': 'PyPI 列出了这个发布者，[[owner]] 是 GitHub 使用的写法。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-owner-unknown', 'form-repository-invalid', 'form-could-not-register'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [12, 26] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [116, 130] },
    {
      repo: 'github/docs',
      path: 'content/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication.md',
      ref: '02ac71cd67f12f791665800215adb392e5bbea21',
    },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
