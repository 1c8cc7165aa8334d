import type { ErrorEntry } from './types.ts';

export default {
  id: 'project-name-conflict',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The name '{project}' conflicts with an existing project. See https://{index}/help/#project-name for more information." },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'conflicts with an existing project',
  name: { en: 'The project was created by someone else first', 'zh-CN': '项目已被抢先创建' },
  meaning: {
    en: 'PyPI was about to create the project and found one of the same name, where `-`, `_`, `.` and capitals do not count. On upload this means that it came into being a moment ago.',
    'zh-CN': 'PyPI 正要创建这个项目，却发现已有同名项目；比较时不区分 `-`、`_`、`.` 和大小写。上传时出现，说明那个项目刚刚才建好。',
  },
  causes: [
    {
      en: 'Two jobs upload the first files of a new project at the same moment, for instance one per platform.',
      'zh-CN': '两个作业同时上传新项目的第一批文件，比如每个平台一个作业。',
    },
    {
      en: 'The sentence stands under `invalid-payload` in the token exchange: a pending publisher names a project that exists by now.',
      'zh-CN': '这句话出现在令牌交换的 `invalid-payload` 里：待定发布者写的项目现在已经存在。',
    },
  ],
  fixes: [
    {
      when: { en: 'the project is yours', 'zh-CN': '项目是你的' },
      steps: [
        {
          en: 'Let the jobs only build, and publish all files from one job that waits for them with `needs:`.',
          'zh-CN': '让各个作业只管构建，再由一个用 `needs:` 等它们的作业发布全部文件。',
        },
        {
          en: 'Run the publish job again: the project exists now and is not created a second time.',
          'zh-CN': '重新运行发布作业：项目已经存在，不会再创建一次。',
        },
        {
          en: 'For a pending publisher, add the publisher in the project itself: **Manage**, then **Publishing**.',
          'zh-CN': '如果用的是待定发布者，就在项目的 **Manage** 里打开 **Publishing** 添加发布者。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true`: this answer has status 409, which twine then takes for an existing file. It goes on, and the file is missing.',
      'zh-CN': '`skip-existing: true`：这个回应的状态码是 409，twine 会当作文件已存在，继续往下走，而这个文件并没有上去。',
    },
  ],
  verify: [
    {
      en: 'The project page exists and shows you among its maintainers. No file of this run is on it yet, so no version number is used up.',
      'zh-CN': '项目页面已经存在，维护者里有你。这次运行的文件还没有上去，没有消耗版本号。',
    },
  ],
  next: ['project-name-too-similar', 'user-not-allowed-to-upload', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [487, 561] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [763, 802] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [225, 237] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [56, 64] },
  ],
} as const satisfies ErrorEntry;
