import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-owner-unknown',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Unknown GitHub user or organization.' },
    { text: '未知的 GitHub 用户或组织。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'Unknown GitHub user or organization',
  name: { en: 'GitHub does not know the owner', 'zh-CN': 'GitHub 上没有这个所有者' },
  meaning: {
    en: 'PyPI asked `api.github.com` for the name under [[owner]] and got the answer 404: there is no such account. Nothing was registered.',
    'zh-CN': 'PyPI 用 [[owner]] 里的名字查询 `api.github.com`，得到 404：没有这个账号。什么也没有添加。',
  },
  causes: [
    {
      en: 'A typing error, or another name in this field: that of the repository, of the project on PyPI or of your account on PyPI.',
      'zh-CN': '拼写错误，或者填成了其他名字：仓库名、PyPI 项目名，或者你在 PyPI 上的用户名。',
    },
    {
      en: 'The account was renamed or deleted. Links to repositories still lead on to the new name, the account itself is no longer found under the old one.',
      'zh-CN': '账号改了名或已删除。仓库链接仍会跳转到新名字，但账号本身用旧名字已经找不到了。',
    },
    {
      en: 'The account exists only on a GitHub Enterprise server of your own. PyPI asks `api.github.com` and no other server.',
      'zh-CN': '账号只存在于你自建的 GitHub Enterprise 服务器上。PyPI 只查询 `api.github.com`，不查询其他服务器。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The repository is on github.com', 'zh-CN': '仓库在 github.com 上' },
      steps: [
        {
          en: 'Open the repository and look at the address after GitHub has redirected you. Open `https://github.com/` followed by the owner alone: the page has to exist.',
          'zh-CN': '打开仓库，等 GitHub 跳转之后看网址。再打开 `https://github.com/` 加上 [[owner]] 的名字：这个页面必须存在。',
        },
        {
          en: 'Enter that name under [[owner]] and click [[add]]. Capitals do not matter here: PyPI stores the spelling that GitHub returns.',
          'zh-CN': '把这个名字填到 [[owner]] 里，点 [[add]]。这里不区分大小写：PyPI 保存的是 GitHub 返回的写法。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The account was renamed', 'zh-CN': '账号改过名' },
      steps: [
        {
          en: 'Enter the new name, and remove the publishers with the old name on the same page: they no longer match.',
          'zh-CN': '填新名字，并在同一页面删掉使用旧名字的发布者：它们已经匹配不上了。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'PyPI lists the publisher with the owner as GitHub spells it. Whether the repository exists is not checked. [Check with a run that uses up no version number](/migrate/#verify)',
      'zh-CN': 'PyPI 列出了这个发布者，[[owner]] 与 GitHub 的写法一致。仓库是否存在，PyPI 不检查。[用一次不消耗版本号的运行来验证](/migrate/#verify)',
    },
  ],
  next: ['form-owner-invalid', 'form-repository-invalid', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [58, 76] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/forms/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [116, 130] },
    { repo: 'github/docs', path: 'content/account-and-profile/concepts/username-changes.md', ref: '051718f297e11fadbf357da1e8e756991eb2ed89' },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [216, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
