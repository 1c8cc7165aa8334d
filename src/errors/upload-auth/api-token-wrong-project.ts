import type { ErrorEntry } from '../types.ts';

/** The pasted `pyproject.toml` names the project of the message: then no dependency is meant. */
const DECLARED = { values: { declared: { is: ['this-project'] } } } as const;

export default {
  id: 'api-token-wrong-project',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Invalid API Token: project-scoped token is not valid for project: '{project}'" },
    {
      text: "Invalid API Token: project-scoped token is not valid for project: '{project}', project-scoped token is not valid for project: '{project}'",
    },
  ],
  release: 'may-be-partial',
  fixer: 'pypi-owner',
  headline: 'Invalid API Token: project-scoped token is not valid for project',
  name: { en: 'The token belongs to another project', 'zh-CN': 'token 属于另一个项目' },
  meaning: {
    en: 'The token is genuine, but its scope is another project than the one named in the metadata of the uploaded file. The message may say so twice, because a token stores its project by name and by id.',
    'zh-CN': 'token 是真的，但它的范围不是所上传文件的元数据里写的那个项目。同一句话可能出现两遍，因为 token 里既存了项目的名字，也存了它的 id。',
  },
  says: {
    en: 'The token that was sent is genuine, but not for `{project}`, the project that the uploaded file names.',
    'zh-CN': '发出的 token 是真的，但不能用于 `{project}`，也就是所上传文件里写的项目。',
  },
  causes: [
    {
      en: 'The secret holds the token of another project: the workflow was copied, or one organization secret serves several repositories.',
      'zh-CN': 'secret 里是其他项目的 token：工作流是复制来的，或者几个仓库共用一个组织 secret。',
    },
    {
      en: '`name` in `pyproject.toml` is not the name of the project on PyPI, so the file goes to another project.',
      'zh-CN': '`pyproject.toml` 里的 `name` 与 PyPI 上的项目名不同，文件就传到其他项目去了。',
    },
    {
      en: '`dist/` holds files of several projects, and the token is for one of them. `pip wheel` leaves the wheels of the dependencies there.',
      'zh-CN': '`dist/` 里有几个项目的文件，而 token 只对其中一个有效。`pip wheel` 会把依赖的 wheel 留在那里。',
    },
    {
      en: 'It is the first upload of a new project. A token can be scoped only to a project that exists.',
      'zh-CN': '这是新项目的首次上传，而 token 的范围只能选已经存在的项目。',
    },
    {
      en: 'The project was deleted and created again. The old token names the id of the old project.',
      'zh-CN': '项目删除后又重新创建过，旧 token 里记的是原来那个项目的 id。',
    },
  ],
  fixes: [
    {
      applies: { any: [{ values: { file: { holds: [''] } } }, DECLARED] },
      changes: 'setting',
      when: { en: 'The project named in the message is the one that I release', 'zh-CN': '错误信息里的项目就是我要发布的项目' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, open [[account-settings > api-tokens > add-api-token]], choose the project of the message as the scope, and put the new token into the secret that the upload reads, such as `PYPI_API_TOKEN`. If the message names a project that you do not release, such as a dependency whose wheel `pip wheel` left in `dist/`, keep its files out of the upload instead.',
          'zh-CN': '在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[account-settings > api-tokens > add-api-token]]，范围选错误信息里的项目，把新 token 存进上传时读取的 secret，比如 `PYPI_API_TOKEN`。如果错误信息里的项目不是你要发布的，比如是某个依赖，它的 wheel 被 `pip wheel` 留在了 `dist/` 里，就不要上传它的文件。',
        },
        {
          en: 'For the very first upload of a project choose the entire account, and replace that token afterwards.',
          'zh-CN': '项目首次上传时只能选整个账号，之后再换成项目的 token。',
        },
        {
          en: 'On GitHub: [where the secret can be stored](/fix-api-token/).',
          'zh-CN': '在 GitHub 上：[secret 可以存在哪里](/fix-api-token/)。',
        },
      ],
    },
    {
      applies: { not: DECLARED },
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
      applies: DECLARED,
      changes: 'file',
      fixer: 'repository',
      when: { en: 'My own project has another name on the index', 'zh-CN': '我自己的项目在索引上是另一个名字' },
      steps: [
        {
          en: 'Correct `name` in `pyproject.toml` to the name of your project on the index. Then build again.',
          'zh-CN': '把 `pyproject.toml` 里的 `name` 改成你的项目在索引上的名字，然后重新构建。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'I want to be rid of tokens and their scopes', 'zh-CN': '我不想再管 token 和它的范围' },
      steps: [
        {
          en: '[Register the workflow](/fix-trusted-publishing/#pypi) on this project, or as a pending publisher if the project does not exist yet. Then remove `password:` and add `id-token: write`.',
          'zh-CN': '在这个项目上[为工作流添加可信发布者](/fix-trusted-publishing/#pypi)；项目还不存在时，添加的是待定发布者。然后删掉 `password:`，加上 `id-token: write`。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write'] },
    },
  ],
  verify: [
    {
      en: 'Start the workflow again. The refused file was not stored, so its version number is still free. Files of other projects in the same `dist/` may be up already: look at their pages on PyPI.',
      'zh-CN': '重新运行工作流。被拒绝的文件没有保存，版本号仍然可用。同一个 `dist/` 里其他项目的文件可能已经传上去了，请到 PyPI 上看一下它们的页面。',
    },
  ],
  next: ['user-not-allowed-to-upload', 'invalid-authentication-information', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [65, 96] },
    { repo: 'pypi/warehouse', path: 'warehouse/manage/views/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1030, 1050] },
    { repo: 'bo4e/BO4E-python', path: 'issues/550' },
    { repo: 'cpp-linter/cpp-linter-hooks', path: 'issues/13' },
    { repo: 'RedHatQE/widgetastic.core', path: 'issues/229' },
  ],
} as const satisfies ErrorEntry;
