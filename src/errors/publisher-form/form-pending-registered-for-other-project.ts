import type { ErrorEntry } from '../types.ts';

export default {
  id: 'form-pending-registered-for-other-project',
  stage: 'publisher-form',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "A pending trusted publisher matching this configuration has already been registered for a different project name. Please contact PyPI's admins if this wasn't intentional.",
    },
  ],
  release: 'not-concerned',
  fixer: 'pypi-owner',
  headline: 'A pending trusted publisher matching this configuration has already been registered',
  name: { en: 'One pending publisher for each workflow and environment', 'zh-CN': '同一工作流和环境，只能有一个待定发布者' },
  meaning: {
    en: '[[owner]], repository, workflow file and environment together may stand in one pending publisher only, and one with another project name holds this combination. Nothing was registered.',
    'zh-CN': '[[owner]]、仓库、工作流文件和环境的同一个组合只能添加一个待定发布者，而这个组合已被另一个项目名占用。什么也没有添加。',
  },
  causes: [
    {
      en: 'Several new projects are to come from one workflow, and the first one has not been published yet.',
      'zh-CN': '同一个工作流要发布几个新项目，而第一个还没有发布。',
    },
    {
      en: 'An earlier attempt had the project name misspelt, or spelt differently: `My-Project` and `my-project` count as two names here.',
      'zh-CN': '之前那次把项目名拼错了，或写法不同：`My-Project` 和 `my-project` 在这里算两个名称。',
    },
    {
      en: 'A colleague registered the combination from another account.',
      'zh-CN': '同事用另一个账号占用了这个组合。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The earlier one is wrong or no longer needed', 'zh-CN': '之前那个是错的，或已经不需要' },
      steps: [
        {
          en: 'Open [[publishing]] in your PyPI account, click [[remove-publisher]] under Pending publishers beside the one with this combination, and fill in the form again.',
          'zh-CN': '打开 PyPI 账号的 [[publishing]] 页面，在 Pending publishers 下点占用这个组合的那个旁边的 [[remove-publisher]]，再重新填写表单。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'It is still needed, as one workflow is to create several projects', 'zh-CN': '还需要它，因为一个工作流要创建多个项目' },
      steps: [
        {
          en: 'Give each project a publish job with an `environment:` of its own, for instance `pypi-core` and `pypi-cli`, and enter it under [[environment-name]].',
          'zh-CN': '给每个项目一个单独的发布作业，各用各的 `environment:`，比如 `pypi-core` 和 `pypi-cli`，并填到 [[environment-name]] 里。',
        },
        {
          en: 'Or register and publish one project after the other: after its first use the publisher is no longer pending, and the combination is free again.',
          'zh-CN': '或者逐个添加、逐个发布：首次使用之后，发布者不再是待定的，这个组合又可以用了。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'The page of an organization: the same rule holds there, and its form returns without any message and without registering.',
      'zh-CN': '改用组织的页面：规则相同，那里的表单提交后既没有提示，也没有添加。',
    },
  ],
  verify: [
    {
      en: 'PyPI answers `Registered a new pending publisher to create the project` and lists the new one under Pending publishers.',
      'zh-CN': '页面显示 `Registered a new pending publisher to create the project`，并在 Pending publishers 下列出新的一行。',
    },
  ],
  next: ['form-pending-already-registered', 'form-too-many-pending', 'oidc-token-wrong-project'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1901, 1925] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [373, 416] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/organizations.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1786, 1794] },
  ],
} as const satisfies ErrorEntry;
