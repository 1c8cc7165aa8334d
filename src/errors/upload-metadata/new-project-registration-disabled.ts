import type { ErrorEntry } from '../types.ts';

export default {
  id: 'new-project-registration-disabled',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'New project registration temporarily disabled. See https://{index}/help/#admin-intervention for more information.' },
    { text: '`invalid-payload`: New project registration temporarily disabled. See https://{index}/help/#admin-intervention for more information.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'wait',
  headline: 'New project registration temporarily disabled',
  name: { en: 'PyPI creates no new projects at the moment', 'zh-CN': 'PyPI 暂停创建新项目' },
  meaning: {
    en: 'The administrators of the index have switched off the creation of projects for a time. Your files and credentials are not at fault, and uploads to existing projects are not affected. With `invalid-payload` before it the exchange of tokens was refused, as it would have created the project of a pending publisher; the name you chose is fine.',
    'zh-CN': 'PyPI 工作人员暂时关闭了新项目的创建。你的文件和凭据没有问题，向已有项目上传也不受影响。前面有 `invalid-payload` 时，被拒绝的是令牌交换，因为它要创建待定发布者的项目；你选的名字没有问题。',
  },
  causes: [
    {
      en: 'A wave of spam or another threat; the status page usually gives the reason.',
      'zh-CN': '出现了垃圾项目潮或其他威胁；状态页通常会写明原因。',
    },
    {
      en: 'The project should exist already, and its name is misspelt in the metadata.',
      'zh-CN': '项目本该已经存在，只是元数据里的名字写错了。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1] },
      changes: 'time',
      when: { en: 'The project is new', 'zh-CN': '项目是新的' },
      steps: [
        {
          en: 'Watch [status.python.org](https://status.python.org) until the pause is over. The name and the files can stay as they are.',
          'zh-CN': '关注 [status.python.org](https://status.python.org)，直到恢复。名字和文件都不用改。',
        },
        {
          en: 'Then run the failed job again, on GitHub with [[re-run-failed-jobs]]. No version number has been used up.',
          'zh-CN': '然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]。没有消耗版本号。',
        },
      ],
    },
    {
      applies: { wording: [0] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The project exists and is mine', 'zh-CN': '项目已经存在，而且是我的' },
      steps: [
        {
          en: 'Its name is misspelt in the file: copy it from the project page into `name` in `pyproject.toml` and build again.',
          'zh-CN': '那是文件里的名字拼错了：把项目页面上的名字复制到 `pyproject.toml` 的 `name`，重新构建。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'After the re-run the project page exists and lists the files.',
      'zh-CN': '重新运行之后，项目页面已经存在，并列出了文件。',
    },
  ],
  next: [],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [535, 544] },
    { repo: 'pypi/warehouse', path: 'warehouse/templates/pages/help.html', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1223, 1234] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [754, 802] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [222, 237] },
  ],
} as const satisfies ErrorEntry;
