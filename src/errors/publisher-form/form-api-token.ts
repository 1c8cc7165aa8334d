import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-api-token',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'API token name already in use' },
    { text: 'Specify a token name' },
    { text: 'Description must be 100 characters or less' },
    { text: 'Specify the token scope' },
    { text: 'Unknown or invalid project name: {project}' },
    { text: 'Unknown token scope: {scope}' },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'API token name already in use',
  name: { en: 'PyPI refused the API token form', 'zh-CN': 'PyPI 没有接受 API token 表单' },
  meaning: {
    en: 'The form that creates an API token wants a name of at most 100 characters that no other token of the account has, and a scope: the account or one project. No token was created.',
    'zh-CN': '创建 API token 的表单要求：名称不超过 100 个字符，账号内不能重名；还要选范围，即整个账号或一个项目。token 没有创建。',
  },
  causes: [
    {
      en: '[[token-name]]: another token of the account has it, perhaps an old one. Or the field is empty.',
      'zh-CN': '[[token-name]]：账号里另一个 token 用了这个名称，可能是旧的。或者这一栏是空的。',
    },
    {
      en: '[[scope]]: nothing was chosen, or the project in the form is none of the account, for instance because it does not exist yet.',
      'zh-CN': '[[scope]]：没有选，或者表单里的项目不属于这个账号，比如它还不存在。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 2] },
      changes: 'setting',
      when: { en: 'The message is about the name', 'zh-CN': '错误信息说的是名称' },
      steps: [
        {
          en: 'Open [[account-settings > api-tokens > add-api-token]] and enter under [[token-name]] a name of at most 100 characters that no other token of the account has. [What to do with the token](/fix-api-token/)',
          'zh-CN': '打开 [[account-settings > api-tokens > add-api-token]]，在 [[token-name]] 里填一个不超过 100 个字符、账号里其他 token 都没用过的名称。[拿到 token 之后怎么做](/fix-api-token/)',
        },
        {
          en: 'If an old token with that name is no longer used, remove it there, and the name is free.',
          'zh-CN': '如果占用这个名称的旧 token 已经不用，就在那里删掉它，名称便可再用。',
        },
      ],
    },
    {
      applies: { wording: [3, 5] },
      changes: 'setting',
      when: { en: 'The message is about the scope', 'zh-CN': '错误信息说的是范围' },
      steps: [
        {
          en: 'Open [[account-settings > api-tokens > add-api-token]] and choose the project under [[scope]], or the entire account if the project does not exist yet.',
          'zh-CN': '打开 [[account-settings > api-tokens > add-api-token]]，在 [[scope]] 里选这个项目；如果项目还不存在，就选整个账号。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'setting',
      when: { en: 'The project does not exist yet', 'zh-CN': '项目还不存在' },
      steps: [
        {
          en: 'Register a [pending publisher](/fix-trusted-publishing/#pypi) instead, which needs no token.',
          'zh-CN': '改为添加[待定发布者](/fix-trusted-publishing/#pypi)，不需要 token。',
        },
        {
          en: 'Or take the scope for the entire account for the first upload, and replace the token afterwards.',
          'zh-CN': '或者首次上传时把范围选为整个账号，之后再换掉这个 token。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'setting',
      when: { en: 'The project exists and is none of my account', 'zh-CN': '项目已经存在，但不属于我的账号' },
      steps: [
        {
          en: 'Ask an owner of the project to add you under [[your-projects > manage > collaborators]], and fill in the form again.',
          'zh-CN': '请项目的所有者在 [[your-projects > manage > collaborators]] 里添加你，再重新填写表单。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'PyPI shows the token once, beginning with `pypi-`, and [[account-settings > api-tokens]] lists its name and scope.',
      'zh-CN': 'PyPI 只显示一次 token，以 `pypi-` 开头；[[account-settings > api-tokens]] 里列出它的名称和范围。',
    },
  ],
  next: ['api-token-wrong-project', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/manage/forms.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [315, 385] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/account/token.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [21, 172] },
  ],
} as const satisfies ErrorEntry;
