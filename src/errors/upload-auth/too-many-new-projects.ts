import type { ErrorEntry } from '../types.ts';

export default {
  id: 'too-many-new-projects',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: 'Too many new projects created' }],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'Too many new projects created',
  name: { en: 'The limit for new projects is used up', 'zh-CN': '新建项目的额度已用完' },
  meaning: {
    en: 'This file would have created a project on the index, and your account or the address of the runner has created as many as PyPI allows for now. Projects that exist already can still be uploaded to.',
    'zh-CN': '上传这个文件会在索引上新建一个项目，而你的账号或者运行器的地址已经达到 PyPI 目前允许的新建数量。向已有的项目上传不受影响。',
  },
  causes: [
    {
      en: 'Several first releases on one day, for instance of a repository with many packages. PyPI staff give the limit as 4 new projects in 24 hours.',
      'zh-CN': '同一天首次发布好几个项目，比如一个仓库里有许多包。PyPI 工作人员给出的限额是 24 小时内 4 个新项目。',
    },
    {
      en: 'Projects were created, deleted and created again. Every creation counts; deleting gives nothing back.',
      'zh-CN': '项目建了又删、删了又建。每次创建都计数，删除不会退还额度。',
    },
    {
      en: 'Somebody else used up the limit of the address that the runner shares. The address is counted beside the account.',
      'zh-CN': '运行器与别人共用一个地址，这个地址的额度被别人用掉了。除账号之外，PyPI 还按地址计数。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      when: { en: 'The release can wait', 'zh-CN': '这次发布可以等一等' },
      steps: [
        {
          en: 'Wait a day, then run the failed job again, on GitHub with [[re-run-failed-jobs]]. Publish the new projects in groups, the ones that others depend on first.',
          'zh-CN': '等一天，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。新项目分批发布，先发布被其他包依赖的。',
        },
        {
          en: 'For a coordinated release of many new names ask beforehand at `pypi/support` on GitHub.',
          'zh-CN': '如果要一次发布许多新名字，请事先在 GitHub 的 `pypi/support` 里询问。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'pypi-owner',
      when: { en: 'I want it to go through today', 'zh-CN': '我想今天就发布' },
      steps: [
        {
          en: 'On PyPI open [[publishing]] of your account and register each new name as a [pending publisher](/fix-trusted-publishing/#pypi). Projects that are created that way are not counted; an account can have three pending publishers at a time.',
          'zh-CN': '在 PyPI 上打开账号的 [[publishing]] 页面，为每个新名字添加[待定发布者](/fix-trusted-publishing/#pypi)。这样创建的项目不计入额度；一个账号同时最多有三个待定发布者。',
        },
        {
          en: 'In the workflow file remove `password:` and give the publish job `id-token: write`. Publish one name after the other.',
          'zh-CN': '在工作流文件里删掉 `password:`，给发布作业加上 `id-token: write`，一个名字一个名字地发布。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  notAFix: [
    {
      en: 'A new API token of the same account: the account is counted, not the token.',
      'zh-CN': '用同一个账号新建 API token：计数的是账号，不是 token。',
    },
  ],
  verify: [
    {
      en: 'The page of the new project exists on the index after the run. The refused file was not stored and its version number is still free; the other projects of the same run may be up already.',
      'zh-CN': '运行之后，索引上有了新项目的页面。被拒绝的文件没有保存，版本号仍然可用；同一次运行里的其他项目可能已经传上去了。',
    },
  ],
  next: ['file-already-exists', 'non-user-identity-cannot-create-project', 'upload-status-without-reason'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [412, 485] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [222, 232] },
    { repo: 'pypi/support', path: 'issues/10572' },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1849, 1858] },
  ],
} as const satisfies ErrorEntry;
