import type { ErrorEntry } from '../types.ts';

export default {
  id: 'project-name-conflict',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The name '{project}' conflicts with an existing project. See https://{index}/help/#project-name for more information." },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'conflicts with an existing project',
  name: { en: 'The project came into being a moment earlier', 'zh-CN': '项目刚刚已被创建' },
  meaning: {
    en: 'PyPI was about to create the project and found one of the same name; `-`, `_`, `.` and capitals make no difference. It had looked for one just before, so the other was created in between.',
    'zh-CN': 'PyPI 正要创建这个项目，却发现已有同名项目；比较时不区分 `-`、`_`、`.` 和大小写。PyPI 在此之前刚查过一次，所以那个项目是在这中间建好的。',
  },
  says: {
    en: 'A project of the name `{project}` came into being a moment before this one was to be created; `-`, `_`, `.` and capitals make no difference.',
    'zh-CN': '就在 PyPI 要创建项目 `{project}` 之前的一刻，已有同名项目建好；比较时不区分 `-`、`_`、`.` 和大小写。',
  },
  causes: [
    {
      en: 'Two jobs upload the first files of a new project at the same moment, for instance one per platform.',
      'zh-CN': '两个作业同时上传新项目的第一批文件，比如每个平台一个作业。',
    },
    {
      en: 'The sentence stands under `invalid-payload` in the token exchange: two jobs used the same pending publisher at the same moment, or somebody else created the project just then.',
      'zh-CN': '这句话出现在令牌交换的 `invalid-payload` 里：两个作业同时用了同一个待定发布者，或者就在那一刻别人创建了这个项目。',
    },
  ],
  fixes: [
    {
      applies: { not: { near: ['invalid-payload'] } },
      changes: 'time',
      when: { en: 'Another job of mine created the project', 'zh-CN': '项目是我的另一个作业创建的' },
      steps: [
        {
          en: 'Run the failed job again: the project exists now and is not created a second time.',
          'zh-CN': '重新运行失败的作业：项目已经存在，不会再创建一次。',
        },
        {
          en: 'For the next release let the jobs only build, and publish all files from one job that waits for them with `needs:`.',
          'zh-CN': '以后发布时，让各个作业只管构建，再由一个用 `needs:` 等待它们的作业发布全部文件。',
        },
      ],
    },
    {
      applies: { near: ['invalid-payload'], not: { status: ['400', '409'] } },
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'The project is mine and I used a pending publisher', 'zh-CN': '项目是我的，用的是待定发布者' },
      steps: [
        {
          en: 'On PyPI open [[your-projects > manage > publishing]] of the project, and add the publisher if it is not there.',
          'zh-CN': '在 PyPI 上打开这个项目的 [[your-projects > manage > publishing]]，里面没有这个发布者就添加上。',
        },
        {
          en: 'Then run the failed job again: the project exists now and is not created a second time.',
          'zh-CN': '然后重新运行失败的作业：项目已经存在，不会再创建一次。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The project belongs to somebody else', 'zh-CN': '项目是别人的' },
      steps: [
        {
          en: 'Choose another project name in `pyproject.toml` and build again. If only TestPyPI refuses it, and your project is on PyPI, keep the name: leave the upload to TestPyPI out, or give only that one another name.',
          'zh-CN': '在 `pyproject.toml` 里换一个项目名，重新构建。如果只是 TestPyPI 拒绝，而你的项目在 PyPI 上，名字就不用改：去掉上传到 TestPyPI 的步骤，或者只给那一份换名字。',
        },
        {
          en: 'If you use a pending publisher, add a new one under that name.',
          'zh-CN': '如果用的是待定发布者，就用新名字再添加一个。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true`: this answer has status 409, which twine then takes for an existing file. It goes on, and the file is missing.',
      'zh-CN': '`skip-existing: true`：这个响应的状态码是 409，twine 会当作文件已存在而继续，但这个文件并没有传上去。',
    },
  ],
  verify: [
    {
      en: 'The project page shows you among its maintainers. Files that another job has uploaded are under [[release-files]] and stay; the refused file is not, so its name is still free.',
      'zh-CN': '项目页面的维护者里有你。其他作业已经上传的文件在 [[release-files]] 里，会保留；被拒绝的文件不在其中，它的文件名还能用。',
    },
  ],
  next: ['project-name-too-similar', 'user-not-allowed-to-upload', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [487, 561] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [757, 802] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [203, 237] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [56, 64] },
  ],
} as const satisfies ErrorEntry;
