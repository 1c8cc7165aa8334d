import { gitlabPublisher } from '../shared/gitlab-publisher.ts';
import { noPublisher } from '../shared/no-publisher.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-publisher-lookup-exhausted',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  outranks: ['invalid-publisher-not-found'],
  messages: [
    {
      text: '`invalid-publisher`: valid token, but no corresponding publisher (All lookup strategies exhausted)',
      since: '2023-08-09',
      until: '2025-06-30',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'valid token, but no corresponding publisher (All lookup strategies exhausted)',
  name: { en: 'No registered publisher matches (wording until June 2025)', 'zh-CN': '没有匹配的可信发布者（到 2025 年 6 月为止的措辞）' },
  meaning: {
    en: 'No publisher on this index matches the owner, repository, workflow file and environment of the job. It is the older wording of [Publisher with matching claims was not found](/errors/invalid-publisher-not-found/).',
    'zh-CN':
      '这个索引上没有可信发布者（Trusted Publisher）与作业的所有者、仓库、工作流文件和环境匹配。这是 [Publisher with matching claims was not found](/errors/invalid-publisher-not-found/) 的旧措辞。',
  },
  says: noPublisher,
  causes: [
    {
      en: 'The log is older than July 2025, or the index runs an older version of Warehouse. PyPI changed the wording on 30 June 2025.',
      'zh-CN': '日志早于 2025 年 7 月，或者索引运行的是较旧的 Warehouse。PyPI 的代码在 2025 年 6 月 30 日换了措辞。',
    },
    {
      en: 'Nothing is registered on this index, or the registration is on the other one: PyPI and TestPyPI keep separate lists.',
      'zh-CN': '这个索引上没有添加发布者，或者加到了另一个索引上：PyPI 和 TestPyPI 要分别添加。',
    },
    {
      en: 'The environment, the workflow file or the repository differs between the job and the registration.',
      'zh-CN': '作业和发布者的环境、工作流文件或仓库不一致。',
    },
  ],
  fixes: [
    {
      applies: { values: { calls: { is: ['this-repository', 'other-repository'] } } },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The job is in a reusable workflow', 'zh-CN': '作业在可复用工作流里' },
      steps: [
        {
          en: 'Write the publish job into the workflow file of your own repository that the event starts, instead of calling a file for it. PyPI looks for the file that was called, and no publisher can match one of another repository. The build job may stay reusable.',
          'zh-CN': '把发布作业写进你自己的仓库里由事件直接触发的工作流文件，不要为此调用别的文件。PyPI 查找的是被调用的文件，而另一个仓库里的文件没有哪个发布者能匹配。构建作业可以继续复用。',
        },
        {
          en: '[Register your file on PyPI](/fix-trusted-publishing/#pypi) as [[workflow-name]], with the environment of the job.',
          'zh-CN': '[在 PyPI 上为你自己的文件添加可信发布者](/fix-trusted-publishing/#pypi)，文件名填在 [[workflow-name]] 里，环境与作业一致。',
        },
      ],
    },
    {
      applies: { not: { any: [{ ci: ['gitlab'] }, { values: { calls: { is: ['this-repository', 'other-repository'] } } }] } },
      changes: 'setting',
      when: { en: 'It runs on GitHub, and the publisher is missing or differs', 'zh-CN': '在 GitHub 上运行，而发布者缺失或不一致' },
      steps: [
        {
          en: 'On the index you upload to, open [[your-projects]](https://pypi.org/manage/projects/), [[manage]], [[publishing]] (for TestPyPI on [test.pypi.org](https://test.pypi.org/manage/projects/)), and compare its publishers with this job: repository, workflow file, environment. Most programs print them below the message; twine does not: take them from the address of the repository, from the name of the file in `.github/workflows/`, and from `environment:` of the job. If none has all of them, and this is the repository that is to publish, add one; [[environment-name]] stays empty where the job has no environment. For a new project, add a pending publisher under [[publishing]](https://pypi.org/manage/account/publishing/) in your account.',
          'zh-CN': '在你要上传的那个索引上打开 [[your-projects > manage > publishing]](https://pypi.org/manage/projects/)（TestPyPI 在 [test.pypi.org](https://test.pypi.org/manage/projects/) 上），把那里的发布者与这个作业核对：仓库、工作流文件、环境。多数程序会把它们打印在这条信息下面；twine 不打印，就看仓库的地址、`.github/workflows/` 里的文件名和作业的 `environment:`。没有哪个全都一致，而要发布的正是这个仓库，就添加一个；作业没有环境时，[[environment-name]] 要留空。新项目则在账号的 [[publishing]](https://pypi.org/manage/account/publishing/) 里添加待定发布者。',
        },
        {
          en: 'If the run belongs to a fork, register nothing: let the publish job run in the project alone, with `if: github.repository == \'owner/project\'`.',
          'zh-CN': '如果这次运行属于 fork，就什么都不要添加：让发布作业只在项目本身的仓库里运行，写 `if: github.repository == \'owner/project\'`。',
        },
        {
          en: 'If everything looks equal, run the job once more: the fault may have been on the side of GitHub or PyPI. If it fails again, add the publisher anew, typed by hand, and remove the old one: a blank before or after a name is not seen.',
          'zh-CN': '如果看上去全都一致，先重新运行一次作业：也可能是 GitHub 或 PyPI 那边出了问题。如果还是失败，就手工输入、重新添加发布者，再删除旧的：名称前后的空格是看不出来的。',
        },
        {
          en: 'All that may differ, and what to do about it, is on [the page of the newer message](/errors/invalid-publisher-not-found/).',
          'zh-CN': '哪些地方可能不一致、怎么处理，见[如今这条错误信息的页面](/errors/invalid-publisher-not-found/)。',
        },
      ],
    },
    gitlabPublisher,
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/_core.py', ref: 'd48e2780718008ee1845eb010c484de24b23e37b', lines: [169, 180] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [228, 238] },
  ],
} as const satisfies ErrorEntry;
