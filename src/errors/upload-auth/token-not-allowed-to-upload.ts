import type { ErrorEntry } from '../types.ts';

export default {
  id: 'token-not-allowed-to-upload',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The given token isn't allowed to upload to project '{project}'. See https://{index}/help/#project-name for more information." },
  ],
  release: 'may-be-partial',
  fixer: 'pypi-owner',
  headline: "The given token isn't allowed to upload to project",
  name: { en: 'The project takes no uploads from its publisher', 'zh-CN': '项目不接受其发布者上传' },
  meaning: {
    en: 'Trusted Publishing worked, and the token covers this project. The project gives its publishers no right to upload at the moment; the page about project names that the message points to is not about this.',
    'zh-CN': '可信发布（Trusted Publishing）成功了，token 也包含这个项目。但项目目前不给发布者上传的权限；错误信息里给出的那个讲项目名的帮助页与此无关。',
  },
  says: {
    en: 'Trusted Publishing worked, and the token covers `{project}`. The project itself takes no uploads from its publishers at the moment.',
    'zh-CN': '可信发布成功了，token 也包含 `{project}`。是这个项目目前不接受发布者上传。',
  },
  causes: [
    {
      en: 'The project is archived on PyPI. That takes the right to upload from publishers and from people alike.',
      'zh-CN': '项目在 PyPI 上已经归档。归档后，发布者和人都不能再上传。',
    },
    {
      en: 'PyPI has put the project into quarantine. Its publishers lose the right to upload until PyPI has reviewed it.',
      'zh-CN': 'PyPI 把项目隔离（quarantine）了。在 PyPI 审核完之前，发布者没有上传权限。',
    },
    {
      en: 'Either of the two happened, or the publisher was removed, after the token was issued.',
      'zh-CN': 'token 签发之后，项目被归档或隔离，或者发布者被移除了。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The page of the project says that it is archived, and it shall go on', 'zh-CN': '项目页面写着已归档，而我想继续发布' },
      steps: [
        {
          en: 'Let an owner open [[your-projects > “the project” > manage > project-settings > unarchive-project]] on the index.',
          'zh-CN': '请一位所有者在索引上打开 [[your-projects > “该项目” > manage > project-settings > unarchive-project]]。',
        },
        {
          en: 'Then run the failed job again, on GitHub with [[re-run-failed-jobs]]. The publisher is still registered, nothing else has to change.',
          'zh-CN': '然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。发布者还在，其他都不用改。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The page of the project says that it is in quarantine', 'zh-CN': '项目页面写着已被隔离' },
      steps: [
        {
          en: 'Read what PyPI wrote to the owners, and wait for its review. If it is a mistake, write to `security@pypi.org` with the details.',
          'zh-CN': '先看 PyPI 发给所有者的说明，等待审核。如果是误判，写信到 `security@pypi.org` 说明情况。',
        },
        {
          en: 'Nothing in the workflow can change it.',
          'zh-CN': '工作流里改什么都没有用。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the publisher again: it matched, otherwise the run would have ended with `invalid-publisher`.',
      'zh-CN': '重新添加发布者：它已经匹配上了，否则运行会以 `invalid-publisher` 结束。',
    },
    {
      en: 'Another project name: the page behind the link is about names that are taken, and this project is the right one.',
      'zh-CN': '换一个项目名：链接里讲的是名字被占用的情况，而这个项目并没有错。',
    },
  ],
  verify: [
    {
      en: 'The project page on PyPI no longer says that it is archived or in quarantine. Then start the job again; the refused file was not stored and its version number is still free.',
      'zh-CN': 'PyPI 上的项目页面不再显示已归档或已隔离。然后重新运行作业；被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['oidc-token-wrong-project', 'user-not-allowed-to-upload'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [810, 844] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/models.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [428, 507] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/manage/project/settings.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [192, 224] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1295, 1319] },
  ],
} as const satisfies ErrorEntry;
