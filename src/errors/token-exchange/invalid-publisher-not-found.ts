import { gitlabPublisher } from '../shared/gitlab-publisher.ts';
import { noPublisher } from '../shared/no-publisher.ts';
import type { ErrorEntry } from '../types.ts';

/** A reader says that the job stands in a reusable workflow, and the claims, which would say whose it is, are not there. */
const TOLD = { near: ['reusable workflow', 'resuable workflow', 're-usable workflow', '可复用工作流', '可重用工作流'], values: { calls: { is: ['not-shown'] } } } as const;

export default {
  id: 'invalid-publisher-not-found',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: '`invalid-publisher`: valid token, but no corresponding publisher (Publisher with matching claims was not found)',
      since: '2025-06-30',
    },
    {
      text: '{"code":"invalid-publisher","description":"valid token, but no corresponding publisher (Publisher with matching claims was not found)"}',
      since: '2025-06-30',
    },
    { text: '`invalid-publisher`: valid token, but no corresponding publisher', until: '2023-08-09', bare: true },
    { text: 'valid token, but no corresponding publisher', until: '2023-08-09', bare: true },
    // As readers name it.
    { text: 'trusted publishing (invalid-publisher)' },
    { text: '`invalid-publisher`', bare: true },
  ],
  release: 'nothing-uploaded',
  fixer: 'pypi-owner',
  headline: 'valid token, but no corresponding publisher (Publisher with matching claims was not found)',
  name: { en: 'No registered publisher matches this job', 'zh-CN': '没有与这个作业匹配的可信发布者' },
  meaning: {
    en: 'The token was issued and the index accepted its signature, but no publisher on this index has the same owner, repository, workflow file and environment as the job.',
    'zh-CN':
      '令牌已经签发，索引也认可它的签名，但在这个索引的可信发布者（Trusted Publisher）里，没有一个的所有者、仓库、工作流文件和环境都与这个作业一致。',
  },
  says: noPublisher,
  causes: [
    {
      en: 'Nothing is registered on this index. PyPI and TestPyPI keep separate lists. A pending publisher may be gone: it expires after 30 days, and PyPI drops it when its project exists already.',
      'zh-CN':
        '这个索引上没有添加发布者。PyPI 和 TestPyPI 要分别添加。待定发布者（pending publisher）也可能已经不在了：30 天后过期；如果对应的项目已经存在，PyPI 也会把它删除。',
    },
    {
      en: 'The environment stands on one side only: the publisher names one and the job has none (`environment` is `MISSING`) or another. Entered in the form, its upper and lower case do not matter.',
      'zh-CN': '环境只写在了一边：发布者指定了环境，而作业没有环境（`environment` 为 `MISSING`），或者用的是另一个。在表单里填写的环境名不区分大小写。',
    },
    {
      en: 'The file name differs: the workflow was renamed, `.yml` is not `.yaml`, or the job is in a reusable workflow. PyPI takes the name from `job_workflow_ref`, that is the called file.',
      'zh-CN':
        '文件名不一致：工作流改过名，`.yml` 和 `.yaml` 不同，或者作业在可复用工作流里。PyPI 取的是 `job_workflow_ref` 里的文件名，也就是被调用的文件。',
    },
    {
      en: 'The repository differs: renamed, moved, a fork that ran the workflow, or upper and lower case, which count here. Rarely only the owner id differs: the account was deleted and created anew, and PyPI keeps the old number, which the form does not show.',
      'zh-CN':
        '仓库不一致：改过名，转移过，工作流在 fork 里运行，或者大小写不同（这里区分大小写）。偶尔只有所有者的数字 id 不同：账号曾被删除后重建，而 PyPI 存的是旧 id，表单上看不到。',
    },
    {
      en: 'An API token was meant, and `password: ${{ secrets.X }}` is empty in this job. Then nothing needs to be registered: [find out why it is empty](/cause/#empty-secret).',
      'zh-CN': '你想用 API token，但 `password: ${{ secrets.X }}` 在这个作业里是空的。这时不需要添加什么：[看看它为什么是空的](/cause/#empty-secret)。',
    },
  ],
  fixes: [
    {
      begun: true,
      applies: { not: { any: [{ ci: ['gitlab', 'other'], not: TOLD }, { index: ['testpypi'] }, { values: { calls: { is: ['this-repository', 'other-repository'] } } }] } },
      changes: 'setting',
      when: { en: 'It runs on GitHub, and the publisher is missing or differs', 'zh-CN': '在 GitHub 上运行，而发布者缺失或不一致' },
      steps: [
        {
          en: 'On the index you upload to ([TestPyPI](https://test.pypi.org/manage/projects/) has a list of its own) open [[your-projects]](https://pypi.org/manage/projects/), [[manage]], [[publishing]], and compare repository, workflow file and environment with this job. If no publisher has all three, and this repository is the one that is to publish, add it, with [[environment-name]] empty where the job has no environment; for a new project, a pending publisher under [[publishing]](https://pypi.org/manage/account/publishing/) in your account.',
          'zh-CN': '在你要上传的那个索引上（[TestPyPI](https://test.pypi.org/manage/projects/) 的是单独的）打开 [[your-projects > manage > publishing]](https://pypi.org/manage/projects/)，把仓库、工作流文件、环境与这个作业核对。没有哪个全都一致，而要发布的正是这个仓库，就添加一个，作业没有环境时 [[environment-name]] 留空；新项目则在账号的 [[publishing]](https://pypi.org/manage/account/publishing/) 里添加待定发布者。',
        },
        {
          en: 'If the run belongs to a fork, register nothing: let the publish job run in the project alone, with `if: github.repository == \'owner/project\'`.',
          'zh-CN': '如果这次运行属于 fork，就什么都不要添加：让发布作业只在项目本身的仓库里运行，写 `if: github.repository == \'owner/project\'`。',
        },
        {
          en: 'Compare letter by letter: [[owner]] and [[repository-name]] with `repository`, [[workflow-name]] with the file name in `job_workflow_ref`, [[environment-name]] with `environment`. Upper and lower case count, except in the environment. twine prints no claims: take them from the address of the repository, the name of the file in `.github/workflows/`, and `environment:` of the job.',
          'zh-CN': '逐个字母核对：[[owner]] 和 [[repository-name]] 对 `repository`，[[workflow-name]] 对 `job_workflow_ref` 里的文件名，[[environment-name]] 对 `environment`。大小写必须一致，环境除外。twine 不打印声明，就看仓库的地址、`.github/workflows/` 里的文件名和作业的 `environment:`。',
        },
        {
          en: 'A publisher cannot be edited: add the right one, then remove the wrong one. [Register step by step](/fix-trusted-publishing/#pypi)',
          'zh-CN': '发布者不能编辑：先添加正确的，再删除错误的。[添加的详细步骤](/fix-trusted-publishing/#pypi)',
        },
        {
          en: 'If everything looks equal, run the job once more: the fault may have been on the side of GitHub or PyPI. If it fails again, add the publisher anew, typed by hand, and remove the old one: a blank before or after a name is not seen.',
          'zh-CN': '如果看上去全都一致，先重新运行一次作业：也可能是 GitHub 或 PyPI 那边出了问题。如果还是失败，就手工输入、重新添加发布者，再删除旧的：名称前后的空格是看不出来的。',
        },
        {
          en: 'If everything matches, and the owner was deleted and created anew, remove this publisher from every project that uses it, and only then add it again: as long as one keeps it, PyPI takes the stored entry with the old owner id.',
          'zh-CN': '如果全都一致，而所有者曾被删除后重建，就先从每个用到它的项目里删除这个发布者，全部删除之后再重新添加：只要还有一个项目留着它，PyPI 就会继续沿用存有旧的所有者 id 的记录。',
        },
      ],
      tradeoff: {
        en: 'An empty [[environment-name]] matches a job with any environment or none, so it protects less.',
        'zh-CN': '[[environment-name]] 留空时，作业用任何环境或不用环境都能匹配，保护也就弱一些。',
      },
    },
    {
      applies: { index: ['testpypi'], not: { any: [{ ci: ['gitlab', 'other'], not: TOLD }, { values: { calls: { is: ['this-repository', 'other-repository'] } } }] } },
      changes: 'setting',
      when: { en: 'It runs on GitHub, and TestPyPI refused', 'zh-CN': '在 GitHub 上运行，拒绝的是 TestPyPI' },
      steps: [
        {
          en: 'On TestPyPI open [[your-projects]](https://test.pypi.org/manage/projects/), [[manage]], [[publishing]], and compare repository, workflow file and environment with this job. If no publisher has all three, and this repository is the one that is to publish, add it, with [[environment-name]] empty where the job has no environment; for a project that is new there, a pending publisher under [[publishing]](https://test.pypi.org/manage/account/publishing/) in your account on TestPyPI.',
          'zh-CN': '在 TestPyPI 上打开 [[your-projects > manage > publishing]](https://test.pypi.org/manage/projects/)，把仓库、工作流文件、环境与这个作业核对。没有哪个全都一致，而要发布的正是这个仓库，就添加一个，作业没有环境时 [[environment-name]] 留空；那里还没有的项目，则在 TestPyPI 账号的 [[publishing]](https://test.pypi.org/manage/account/publishing/) 里添加待定发布者。',
        },
        {
          en: 'twine prints no claims: take them from the address of the repository, the name of the file in `.github/workflows/`, and `environment:` of the job.',
          'zh-CN': 'twine 不打印声明，就看仓库的地址、`.github/workflows/` 里的文件名和作业的 `environment:`。',
        },
        {
          en: 'If everything looks equal, run the job once more, and then add the publisher anew, typed by hand: a blank before or after a name is not seen. [Register step by step](/fix-trusted-publishing/#pypi)',
          'zh-CN': '如果看上去全都一致，先重新运行一次作业，再手工输入、重新添加发布者：名称前后的空格是看不出来的。[添加的详细步骤](/fix-trusted-publishing/#pypi)',
        },
      ],
    },
    {
      begun: true,
      certain: true,
      applies: { any: [{ values: { calls: { is: ['other-repository'] } } }, TOLD] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The job is in a reusable workflow of another repository', 'zh-CN': '作业在另一个仓库的可复用工作流里' },
      steps: [
        {
          en: 'Write a publish job into the workflow file of your own repository that the event starts, with the upload as its step, instead of calling the other repository for it. No publisher on PyPI can match a called file of another repository, so there is nothing to compare. The build job may go on calling it.',
          'zh-CN': '在你自己的仓库里，在由事件直接触发的工作流文件中写一个发布作业，由它的步骤上传，不要再为此调用另一个仓库。被调用的文件在另一个仓库里时，PyPI 上没有哪个发布者能匹配它，所以不必再核对。构建作业可以继续调用它。',
        },
        {
          en: '[Register your file on PyPI](/fix-trusted-publishing/#pypi) as [[workflow-name]], with the environment of the job.',
          'zh-CN': '[在 PyPI 上为你自己的文件添加可信发布者](/fix-trusted-publishing/#pypi)，文件名填在 [[workflow-name]] 里，环境与作业一致。',
        },
      ],
    },
    {
      begun: true,
      certain: true,
      applies: { any: [{ values: { calls: { is: ['this-repository'] } } }, TOLD] },
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The job is in a reusable workflow of the same repository', 'zh-CN': '作业在同一个仓库的可复用工作流里' },
      steps: [
        {
          en: 'Move the publish job out of the called file into the calling workflow file, the one in your repository that the event starts (`workflow_ref`, where the log prints it). PyPI looks for the file that was called. The build job may stay reusable.',
          'zh-CN': '把发布作业从被调用的文件移到调用方的工作流文件里，也就是你仓库里由事件直接触发的那个（日志打印了的话，就是 `workflow_ref`）。PyPI 查找的是被调用的文件。构建作业可以继续复用。',
        },
        {
          en: '[Register that file on PyPI](/fix-trusted-publishing/#pypi) as [[workflow-name]], with the environment of the job.',
          'zh-CN': '[在 PyPI 上为这个文件添加可信发布者](/fix-trusted-publishing/#pypi)，文件名填在 [[workflow-name]] 里，环境与作业一致。',
        },
      ],
    },
    {
      ...gitlabPublisher,
      steps: [
        ...gitlabPublisher.steps,
        {
          en: 'On GitLab, upper and lower case count in the environment and in the path of the file, and not in namespace and project. An included file never counts: only the top-level one does.',
          'zh-CN': '在 GitLab 上，环境和文件路径区分大小写，命名空间和项目不区分。被 include 的文件不算数，只看顶层文件。',
        },
      ],
    },
    {
      applies: { ci: ['other'] },
      certain: true,
      changes: 'setting',
      when: { en: 'It runs neither on GitHub nor on GitLab', 'zh-CN': '既不在 GitHub 也不在 GitLab 上运行' },
      steps: [
        {
          en: 'On the index open [[your-projects]](https://pypi.org/manage/projects/), [[manage]], [[publishing]], and compare the publisher of the same kind, letter by letter: of Google the e-mail address of the service account and, where it is filled in, the subject; of ActiveState organization, project and actor. If none has all of them, add one.',
          'zh-CN': '在索引上打开 [[your-projects > manage > publishing]](https://pypi.org/manage/projects/)，逐个字母核对同类的发布者：Google 的是服务账号的邮箱地址，填了 subject 的话还有 subject；ActiveState 的是 organization、project 和 actor。没有哪个全都一致，就添加一个。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'I would rather change the job than the publisher', 'zh-CN': '我更想改作业，而不是改发布者' },
      steps: [
        { en: 'Give the publish job the environment that is registered.', 'zh-CN': '给发布作业加上发布者里填的那个环境。' },
        {
          en: 'Keep the publish job in the registered file and out of reusable workflows, and run it in the registered repository, not in a fork.',
          'zh-CN': '把发布作业放在发布者里填的那个文件里，不要放进可复用工作流；并在发布者里填的仓库里运行，而不是在 fork 里。',
        },
      ],
      example: { scope: 'job', mark: ['environment:', 'name: pypi'] },
    },
  ],
  notAFix: [
    {
      en: '`id-token: write`: the job has it already, otherwise there would be no token to refuse.',
      'zh-CN': '`id-token: write`：作业已经有了，否则根本没有令牌可拒绝。',
    },
    {
      en: '`attestations: false`: it does not change how the action signs in. [Why it seems to help](/cause/#attestations)',
      'zh-CN': '`attestations: false`：它不改变 action 的认证方式。[为什么它看起来有用](/cause/#attestations)',
    },
    {
      en: '`pull_request_target`: PyPI refuses this event. With a pending publisher the refusal reads exactly like this error.',
      'zh-CN': '`pull_request_target`：PyPI 拒绝这个事件。用待定发布者时，报出来的正是这条错误。',
    },
    {
      en: 'Copying claims you do not recognise into the form: it would let an unknown workflow publish.',
      'zh-CN': '把你不认识的声明照抄进表单：这会让来路不明的工作流也能发布。',
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. After a change on PyPI run the failed job again: the log goes on to `Generating and uploading digital attestations` (with `attestations: false`, `Uploading distributions to`).',
      'zh-CN': '什么都没有上传，版本号还能用。在 PyPI 上改好后重新运行失败的作业：日志会继续走到 `Generating and uploading digital attestations`（`attestations: false` 时是 `Uploading distributions to`）。',
    },
    {
      en: 'Or try it first: [check without using up a version number](/migrate/#verify).',
      'zh-CN': '也可以先试一次：[不消耗版本号的验证方法](/migrate/#verify)。',
    },
  ],
  next: ['oidc-token-wrong-project', 'non-user-identity-cannot-create-project', 'pypi-attestations-build-config-mismatch', 'form-project-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/models/github.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [195, 238] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [200, 304] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '22de7db94794933a7b3f878ae4b39c9509fc82f8', lines: [168, 176] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/oidc_publishers.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [326, 348] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/tasks.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [111, 130] },
    { repo: 'pypi/warehouse', path: 'issues/18820' },
    { repo: 'open-atmos/PyPartMC', path: 'issues/484' },
  ],
} as const satisfies ErrorEntry;
