import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-trusted-publishing-disabled',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'GitHub-based trusted publishing is temporarily disabled. See https://pypi.org/help#admin-intervention for details.' },
    { text: 'Trusted publishing is temporarily disabled. See https://pypi.org/help#admin-intervention for details.' },
    { text: '基于 Github 的受信任发布暂时被禁用。有关详细信息，请参见 https://pypi.org/help#admin-intervention。', lang: 'zh-CN' },
    { text: '受信任发布暂时被禁用。有关详细信息，请参见 https://pypi.org/help#admin-intervention。', lang: 'zh-CN' },
  ],
  release: 'not-concerned',
  fixer: 'wait',
  headline: 'trusted publishing is temporarily disabled',
  name: { en: 'PyPI has switched Trusted Publishing off for now', 'zh-CN': 'PyPI 暂时关闭了可信发布' },
  meaning: {
    en: "PyPI's administrators have switched Trusted Publishing off, for GitHub or altogether. Publishers can neither be added now nor used for a release; those already registered are kept.",
    'zh-CN': 'PyPI 工作人员关闭了可信发布（Trusted Publishing），只针对 GitHub 或者全部关闭。现在既不能添加发布者，也不能用它发布；已经添加的都还在。',
  },
  causes: [
    {
      en: 'The administrators have set a switch, for instance during an incident. Nothing in your project leads to this message.',
      'zh-CN': 'PyPI 工作人员打开了一个开关，比如在处理事故。这不是你的项目引起的。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The release can wait', 'zh-CN': '发布可以等' },
      steps: [
        {
          en: 'Look at `https://status.python.org/`, and fill in the form again when the switch is back. The tab [[github-tab]] is then there again.',
          'zh-CN': '查看 `https://status.python.org/`，等开关恢复后再填表单。那时 [[github-tab]] 标签页也会重新出现。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The release cannot wait', 'zh-CN': '发布不能等' },
      steps: [
        {
          en: 'Publish this once [with an API token](/fix-api-token/): the switch concerns the exchange of OIDC tokens only. Delete the token afterwards.',
          'zh-CN': '这一次改用 [API token](/fix-api-token/) 发布：这个开关只影响 OIDC 令牌的交换。之后删掉这个 token。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Open the page [[publishing]] of the project again: the message is gone and the tab [[github-tab]] is there.',
      'zh-CN': '重新打开项目的 [[publishing]] 页面：这条错误信息不再出现，有 [[github-tab]] 标签页。',
    },
  ],
  next: ['not-enabled-issuer', 'audience-trusted-publishing-disabled'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [96, 132] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [285, 294] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [89, 176] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/publishing.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [389, 402] },
    { repo: 'pypi/warehouse', path: 'warehouse/locale/zh_Hans/LC_MESSAGES/messages.po', ref: '6b62157124ab7865029afeeadf282bce27d601d9' },
  ],
} as const satisfies ErrorEntry;
