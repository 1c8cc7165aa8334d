import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-pending-publisher-project-exists',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-pending-publisher`: valid token, but project already exists', since: '2023-02-22' },
    { text: '{"code":"invalid-pending-publisher","description":"valid token, but project already exists"}', since: '2023-02-22' },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'invalid-pending-publisher: valid token, but project already exists',
  name: { en: 'The pending publisher is too late: its project exists', 'zh-CN': '待定发布者用不上了：项目已经存在' },
  meaning: {
    en: 'A pending publisher of yours matches this job, but its project exists already. PyPI refused this one request and deleted the pending publisher; the publishers of the project were not looked at.',
    'zh-CN':
      '你的一个待定发布者（pending publisher）与这个作业匹配，但它对应的项目已经存在。PyPI 拒绝了这一次请求，并删除了这个待定发布者；项目自己的发布者还没有查。',
  },
  causes: [
    {
      en: 'You uploaded the first release by hand or with an API token after you had registered the pending publisher. PyPI does not turn it into a publisher of the project then.',
      'zh-CN': '添加待定发布者之后，你手动或用 API token 上传了第一个版本。这时 PyPI 不会把它转成项目的发布者。',
    },
    {
      en: 'You had two pending publishers for the same project, for instance with different environments, and the other one created the project.',
      'zh-CN': '你为同一个项目添加了两个待定发布者，比如环境不同，而项目由另一个创建了。',
    },
  ],
  fixes: [
    {
      changes: 'setting',
      when: { en: 'The project is mine', 'zh-CN': '项目是我的' },
      steps: [
        {
          en: 'On the index that refused open [[your-projects]](https://pypi.org/manage/projects/), then [[manage]], then [[publishing]]. If this workflow is not listed there, add it as a publisher of the project. For TestPyPI use [test.pypi.org](https://test.pypi.org/manage/projects/).',
          'zh-CN': '在拒绝请求的那个索引上打开 [[your-projects > manage > publishing]](https://pypi.org/manage/projects/)。如果那里没有这个工作流，就把它添加为这个项目的发布者。TestPyPI 则用 [test.pypi.org](https://test.pypi.org/manage/projects/)。',
        },
        {
          en: 'Fill in [[owner]], [[repository-name]], [[workflow-name]] and [[environment-name]] as the job has them. [Step by step](/fix-trusted-publishing/#pypi)',
          'zh-CN': '按作业的实际情况填写 [[owner]]、[[repository-name]]、[[workflow-name]] 和 [[environment-name]]。[详细步骤](/fix-trusted-publishing/#pypi)',
        },
        {
          en: 'Run the failed job again. If a matching publisher was there before, this step alone is enough.',
          'zh-CN': '重新运行失败的作业。如果那里本来就有匹配的发布者，只做这一步就够了。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Registering the pending publisher again: the form refuses it, because [the project exists](/errors/form-project-already-exists/).',
      'zh-CN': '重新添加待定发布者：表单会拒绝，因为[项目已经存在](/errors/form-project-already-exists/)。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. In the next run the log goes on to `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`).',
      'zh-CN': '什么都没有上传，版本号还能用。下一次运行时，日志会继续走到 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。',
    },
  ],
  next: ['invalid-publisher-not-found', 'form-project-already-exists', 'oidc-token-wrong-project'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [200, 220] },
    { repo: 'pypi/warehouse', path: 'warehouse/packaging/services.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [650, 670] },
    { repo: 'pypi/warehouse', path: 'issues/18478' },
    { repo: 'pypi/warehouse', path: 'issues/14389' },
  ],
} as const satisfies ErrorEntry;
