import type { ErrorEntry } from '../types.ts';

export default {
  id: 'non-user-identity-cannot-create-project',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/",
    },
  ],
  release: 'may-be-partial',
  fixer: 'pypi-owner',
  headline: 'Non-user identities cannot create new projects',
  name: { en: 'Trusted Publishing may not create this project', 'zh-CN': '可信发布不能创建这个项目' },
  meaning: {
    en: 'PyPI knows the upload as one by Trusted Publishing, and the uploaded file names a project that does not exist. A pending publisher creates only the project named in it, and does so during the token exchange; the upload itself creates none.',
    'zh-CN': 'PyPI 认为这次上传用的是可信发布（Trusted Publishing），而上传的文件里写的项目并不存在。待定发布者只会创建添加时填写的那个项目，而且在换取 token 时就创建好了；上传这一步不会创建项目。',
  },
  says: {
    en: '`{file}` names a project that does not exist on `{host}`, and PyPI takes the upload for one by Trusted Publishing, which may not create it.',
    'zh-CN': '`{file}` 里的项目名在 `{host}` 上还不存在，而 PyPI 认为这次上传用的是可信发布，它不能靠上传来创建项目。',
  },
  causes: [
    {
      en: 'The name in the pending publisher and `name` in `pyproject.toml` differ by more than case, `-`, `_` and `.`.',
      'zh-CN': '待定发布者里的项目名与 `pyproject.toml` 里的 `name` 不同，而且不只是大小写或者 `-`、`_`、`.` 的差别。',
    },
    {
      en: 'The workflow publishes a new package beside one that has a publisher. The publisher of the old one matches, but does not cover the new name.',
      'zh-CN': '工作流原来发布的包有发布者，现在又多发布一个新包。匹配上的是旧包的发布者，它管不到新名字。',
    },
    {
      en: 'The package was renamed, and the publisher still belongs to the old name.',
      'zh-CN': '包改了名，发布者还在旧名字的项目上。',
    },
  ],
  fixes: [
    {
      applies: { status: ['400'] },
      when: { en: 'The job publishes with Trusted Publishing', 'zh-CN': '作业用可信发布上传' },
      steps: [
        {
          en: 'Compare the name at the front of the uploaded file with the publishers on this index. A new package needs a [pending publisher](/fix-trusted-publishing/#pypi) with exactly this name, added before the upload; the publisher of another project does not cover it. If the file is that of a dependency or of another project, keep it out of `dist/`.',
          'zh-CN': '把所上传文件名开头的项目名，与这个索引上的发布者核对一下。新包需要一个名字完全一致的[待定发布者](/fix-trusted-publishing/#pypi)，而且要在上传之前添加；其他项目的发布者管不到它。如果这个文件属于某个依赖或别的项目，就不要让它进入 `dist/`。',
        },
        {
          en: 'Two pending publishers must differ in workflow file or environment: give each new package a publish job with an environment of its own.',
          'zh-CN': '两个待定发布者的工作流文件或环境必须不同：让每个新包各有一个发布作业，各用一个环境。',
        },
        {
          en: 'Or upload the new package once with an account-wide [API token](/fix-api-token/), and then register the workflow on the project it created.',
          'zh-CN': '或者先用对整个账号有效的 [API token](/fix-api-token/) 上传一次新包，再到由此创建的项目上为工作流添加可信发布者。',
        },
        {
          en: 'If you did pass the API token of a user, the fault is on the side of PyPI: look at [status.python.org](https://status.python.org), and try again later.',
          'zh-CN': '如果传的本来就是用户的 API token，那就是 PyPI 那边的故障：看一下 [status.python.org](https://status.python.org)，过一阵再试。',
        },
      ],
    },
    {
      applies: { any: [{ inputs: { password: ['given'] } }, { inputs: { TWINE_PASSWORD: ['given'] } }, { inputs: { UV_PUBLISH_TOKEN: ['given'] } }, { inputs: { FLIT_PASSWORD: ['given'] } }, { inputs: { HATCH_INDEX_AUTH: ['given'] } }, { inputs: { PDM_PUBLISH_PASSWORD: ['given'] } }, { inputs: { MATURIN_PYPI_TOKEN: ['given'] } }, { inputs: { POETRY_PYPI_TOKEN_PYPI: ['given'] } }, { near: ['FLIT_PASSWORD', 'Entire account', 'account-wide'] }, { ci: ['none'] }] },
      certain: true,
      changes: 'time',
      fixer: 'wait',
      when: { en: 'An API token of a user was passed', 'zh-CN': '传的是用户的 API token' },
      steps: [
        {
          en: 'A token of a user may create projects, so PyPI answers this to one only by a fault of its own, as in March 2024. Look at [status.python.org](https://status.python.org) and at the newest issues of [pypi/warehouse](https://github.com/pypi/warehouse/issues), and try the same upload again later.',
          'zh-CN': '用户的 token 可以创建项目，PyPI 给它这样的响应，只可能是 PyPI 自己的故障，2024 年 3 月就有过一次。看一下 [status.python.org](https://status.python.org) 和 [pypi/warehouse](https://github.com/pypi/warehouse/issues) 最新的 issue，过一阵再上传同样的文件。',
        },
      ],
    },
    {
      changes: 'file',
      fixer: 'repository',
      when: { en: 'The name in the pending publisher is right', 'zh-CN': '待定发布者里的名字是对的' },
      steps: [
        {
          en: 'Set `name` in `pyproject.toml` to that name and build again. The project exists by now, and the publisher is registered on it.',
          'zh-CN': '把 `pyproject.toml` 里的 `name` 改成那个名字，重新构建。项目这时已经建好，发布者也已经加在上面。',
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
      when: { en: 'The name in the metadata is right, and the pending publisher made a project with the wrong one', 'zh-CN': '元数据里的名字是对的，而待定发布者按错误的名字建了一个项目' },
      steps: [
        {
          en: 'Add a new [pending publisher](/fix-trusted-publishing/#pypi) with the right name.',
          'zh-CN': '用正确的名字重新添加[待定发布者](/fix-trusted-publishing/#pypi)。',
        },
        {
          en: 'On the index open [[your-projects]], choose the empty project with the wrong name and delete it under [[manage > project-settings]]. Its publisher goes with it.',
          'zh-CN': '在索引上打开 [[your-projects]]，找到名字写错的空项目，在 [[manage > project-settings]] 里把它删掉，上面的发布者会一起删除。',
        },
      ],
      tradeoff: {
        en: 'Delete a project only if it is empty and was made by this mistake.',
        'zh-CN': '只有空的、因为这次写错才出现的项目，才可以删。',
      },
    },
  ],
  verify: [
    {
      en: 'In the log, compare the project in the file name of the wheel with the project on PyPI that has the publisher. Then start the workflow again: the refused file was not stored, so its version number is still free.',
      'zh-CN': '把日志里 wheel 文件名中的项目名，与 PyPI 上添加了发布者的项目对照一下，然后重新运行工作流：被拒绝的文件没有保存，版本号仍然可用。',
    },
  ],
  next: ['oidc-token-wrong-project', 'form-project-already-exists', 'project-name-too-similar'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [754, 786] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [200, 242] },
    { repo: 'pypi/warehouse', path: 'docs/user/trusted-publishers/troubleshooting.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [68, 103] },
    { repo: 'pypi/warehouse', path: 'issues/20112' },
    { repo: 'pypi/warehouse', path: 'issues/15589' },
    { repo: 'pypa/flit', path: 'issues/677' },
  ],
} as const satisfies ErrorEntry;
