import type { ErrorEntry } from '../types.ts';

/** How readers say so. */
const FORK = ['my fork', 'our fork', 'forked branch', 'forked repo', 'a fork', 'the fork', 'in fork'];

export default {
  id: 'oidc-token-wrong-project',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "Invalid API Token: OIDC scoped token is not valid for project '{project}', project-scoped token is not valid for project: '{project}'",
    },
    { text: "Invalid API Token: OIDC scoped token is not valid for project '{project}'" },
  ],
  release: 'may-be-partial',
  fixer: 'pypi-owner',
  headline: 'Invalid API Token: OIDC scoped token is not valid for project',
  name: { en: 'The publisher belongs to another project', 'zh-CN': '发布者属于另一个项目' },
  meaning: {
    en: 'Trusted Publishing worked: a publisher matched and PyPI issued a token. But that publisher is not registered on the project named in the metadata of the uploaded file. The API token of the message is the one PyPI just issued, not one of yours.',
    'zh-CN': '可信发布（Trusted Publishing）这一步是成功的：找到了匹配的发布者，PyPI 也签发了 token。但所上传文件的元数据里写的那个项目，没有添加这个发布者。错误信息里的 API token 指的是 PyPI 刚签发的那个，不是你自己的。',
  },
  says: {
    en: 'Trusted Publishing worked, but the publisher that matched is not registered on `{project}`, the project that the uploaded file names.',
    'zh-CN': '可信发布成功了，但匹配上的发布者没有添加到 `{project}` 上，而所上传的文件里写的正是这个项目。',
  },
  causes: [
    {
      en: '`name` in `pyproject.toml` is not the name of the project on PyPI. The other name exists too, perhaps as a project of somebody else.',
      'zh-CN': '`pyproject.toml` 里的 `name` 与你在 PyPI 上的项目名不同，而这个名字也存在，可能是别人的项目。',
    },
    {
      en: 'One workflow publishes several packages, and only some of their projects have the publisher.',
      'zh-CN': '一个工作流发布好几个包，但只有其中一部分项目添加了发布者。',
    },
    {
      en: 'The publisher was registered on another project of yours.',
      'zh-CN': '发布者加到了你的另一个项目上。',
    },
  ],
  fixes: [
    {
      applies: { program: ['action'], rules: ['secret-may-be-empty'] },
      certain: true,
      fixer: 'repository',
      when: { en: 'The step was to upload with a token', 'zh-CN': '这个步骤本来要用 token 上传' },
      steps: [
        {
          en: 'The publish step in the workflow file takes its `password:` from a secret, and the log shows Trusted Publishing: the secret is empty in this job, and the publisher that answered is that of another project. If a token is meant, store it under this name again, where this job can read it: [the reasons](/cause/#empty-secret). If Trusted Publishing is meant, add the same publisher to the project of the message, and remove `password:`; keep `id-token: write`.',
          'zh-CN': '工作流文件里，发布步骤的 `password:` 取自一个 secret，而日志里是可信发布：这个 secret 在这个作业里是空的，匹配到的又是别的项目的发布者。要用 token，就用这个名字重新存好，并让这个作业读得到：[逐条核对原因](/cause/#empty-secret)。要用可信发布，就给错误信息里的项目添加同样的发布者，并删掉 `password:`；`id-token: write` 要保留。',
        },
      ],
    },
    {
      // Where another package of the run went through, its repository has the publisher.
      applies: { near: FORK, not: { values: { arrived: { is: ['partly', 'seen'] } } } },
      changes: 'setting',
      when: { en: 'The run was in a fork', 'zh-CN': '这次运行在 fork 里' },
      steps: [
        {
          en: 'A fork cannot publish the project: its publisher names the other repository. Merge, and let the workflow run there; to try it in the fork, publish a project of another `name` to TestPyPI. Skip the publish job in forks with `if: github.repository == \'OWNER/REPO\'`.',
          'zh-CN': 'fork 不能发布这个项目：它的发布者写的是原来的仓库。合并之后让工作流在那边运行；想在 fork 里试，就换一个 `name`，发布到 TestPyPI。在 fork 里用 `if: github.repository == \'OWNER/REPO\'` 跳过发布作业。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The project named in the message is mine and the right one', 'zh-CN': '错误信息里的项目是我的，也正是要发布的那个' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, open [[your-projects > “this project” > manage > publishing]] and add the same publisher there. Every project needs its own entry.',
          'zh-CN': '在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[your-projects > “这个项目” > manage > publishing]]，添加同样的发布者。每个项目都要单独添加。',
        },
        {
          en: 'Repeat it for the other packages of the workflow, then run the failed job again, on GitHub with [[re-run-failed-jobs]]: the token covers the projects that had the publisher when it was issued.',
          'zh-CN': '这个工作流的其他包也照样添加，然后重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：token 只对签发时已经添加了这个发布者的项目有效。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The file is that of a dependency or of another project', 'zh-CN': '这个文件属于某个依赖或别的项目' },
      steps: [
        {
          en: 'Keep the files of other projects out of `dist/`, and upload your own only. `pip wheel -w dist .` puts the wheels of all dependencies there: build with `python -m build`, or add `--no-deps`.',
          'zh-CN': '不要让别的项目的文件进入 `dist/`，只上传你自己的。`pip wheel -w dist .` 会把所有依赖的 wheel 也放进去：改用 `python -m build` 构建，或者加上 `--no-deps`。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The project is not on this index, or not any more', 'zh-CN': '这个索引上没有这个项目，或者已经被删除' },
      steps: [
        {
          en: 'On the index that you upload to, open [[publishing]] in your account and add a [pending publisher](/fix-trusted-publishing/#pypi) with exactly the project name of the message.',
          'zh-CN': '在你要上传到的索引上，打开账号里的 [[publishing]]，添加[待定发布者](/fix-trusted-publishing/#pypi)，项目名与错误信息里的完全一致。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'My own project has another name on the index', 'zh-CN': '我自己的项目在索引上是另一个名字' },
      steps: [
        {
          en: 'Correct `name` in `pyproject.toml`, and build again. Case, `-`, `_` and `.` make no difference to PyPI.',
          'zh-CN': '改正 `pyproject.toml` 里的 `name`，重新构建。大小写以及 `-`、`_`、`.` 的差别，PyPI 不计较。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Looking for a wrong token in your secrets: with Trusted Publishing none is used.',
      'zh-CN': '在自己的 secret 里找写错的 token：可信发布根本不用它们。',
    },
    {
      en: '`attestations: false`: it changes nothing about who may upload where.',
      'zh-CN': '`attestations: false`：谁能往哪里上传，与它无关。',
    },
  ],
  verify: [
    {
      en: 'Start the workflow again. The refused file was not stored, so its version number is still free; files of other projects may be up already.',
      'zh-CN': '重新运行工作流。被拒绝的文件没有保存，版本号仍然可用；其他项目的文件可能已经传上去了。',
    },
  ],
  next: ['non-user-identity-cannot-create-project', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [117, 152] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [326, 346] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [754, 761] },
    { repo: 'instadeepai/winnow', path: 'issues/117' },
  ],
} as const satisfies ErrorEntry;
