import type { Condition, ErrorEntry } from '../types.ts';

/** The command had built nothing. */
const WITHOUT_FILES = { wording: [7, 8] } as const satisfies Condition;

export default {
  id: 'legacy-endpoint-gone',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Project pre-registration is no longer required or supported, upload your files instead.' },
    { text: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.' },
    { text: "error: invalid command 'upload'" },
    { text: "error: invalid command 'register'" },
    { text: 'This API is no longer supported, instead simply upload the file.' },
    { text: 'This API has been deprecated and removed from legacy PyPI in favor of using the APIs available in the new PyPI.org implementation of PyPI' },
    { text: "You are not allowed to edit '{project}' package information for url: https://pypi.python.org/pypi" },
    // distutils of Python 3.5 and later, and before.
    { text: 'Must create and upload files in one command (e.g. setup.py sdist upload)' },
    { text: 'No dist file created in earlier command' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Project pre-registration is no longer required or supported',
  name: { en: 'A command that no longer exists', 'zh-CN': '已经不存在的命令' },
  meaning: {
    en: 'The command registers a project, takes documentation, or uploads with `setup.py`. PyPI answers the first two, and uploads to its old address, with `410 Gone`; setuptools has removed all three. A project is made by its first upload or by a pending publisher, and documentation belongs elsewhere.',
    'zh-CN': '这条命令用来注册项目、上传文档，或者通过 `setup.py` 上传。对前两种请求，以及发往旧地址的上传，PyPI 返回 `410 Gone`；setuptools 已经把三个命令都删除了。项目由第一次上传或待定发布者创建，文档则应放在别处。',
  },
  says: {
    applies: WITHOUT_FILES,
    name: { en: '`setup.py upload` has no files to send', 'zh-CN': '`setup.py upload` 没有可发送的文件' },
    en: '`setup.py upload` sends only what the same call has built, and this one built nothing: `dist/` is not looked at.',
    'zh-CN': '`setup.py upload` 只发送同一条命令里构建的文件，而这条命令什么也没有构建：它不看 `dist/`。',
  },
  causes: [
    {
      en: 'The workflow or a script still runs `twine register`, which twine offered up to 7.0.0 for other indexes, or `setup.py register`.',
      'zh-CN': '工作流或脚本里还在运行 `twine register`（twine 直到 7.0.0 都为其他索引保留它），或者 `setup.py register`。',
    },
    {
      en: 'For the second message: the step runs `setup.py upload_docs`.',
      'zh-CN': '如果是第二条错误信息：这个步骤运行的是 `setup.py upload_docs`。',
    },
    {
      en: 'For `invalid command`: the step runs `setup.py upload` or `setup.py register`, and the setuptools of today has neither.',
      'zh-CN': '如果是 `invalid command`：这个步骤运行的是 `setup.py upload` 或 `setup.py register`，而现在的 setuptools 两个都没有。',
    },
  ],
  fixes: [
    {
      applies: WITHOUT_FILES,
      certain: true,
      changes: 'file',
      when: { en: '`setup.py upload` stands alone', 'zh-CN': '`setup.py upload` 单独一条命令' },
      steps: [
        {
          en: 'Build with `python -m build`, and send the files with `twine upload dist/*`. Where the command has `-r NAME`, keep it: `twine upload -r NAME dist/*` reads the same `.pypirc`, and without it the files go to PyPI. The setuptools of today has no `upload` any more.',
          'zh-CN': '用 `python -m build` 构建，再用 `twine upload dist/*` 发送文件。命令里有 `-r NAME` 的要保留：`twine upload -r NAME dist/*` 读取同一个 `.pypirc`，没有它，文件会传到 PyPI。现在的 setuptools 已经没有 `upload` 命令。',
        },
      ],
    },
    {
      applies: { wording: [5, 6], any: [{ values: { target: { holds: ['testpypi'] } } }, { near: ['https://testpypi.python.org'] }] },
      certain: true,
      changes: 'file',
      when: { en: 'The upload goes to the old address of TestPyPI', 'zh-CN': '上传到的是 TestPyPI 的旧地址' },
      steps: [
        {
          en: 'Write `https://test.pypi.org/legacy/` in place of `https://testpypi.python.org/pypi`, wherever the job reads it: `server:` below `deploy:` in `.travis.yml`, `repository` in `.pypirc`, or `--repository-url`. Do not just leave it out: then the files go to PyPI itself.',
          'zh-CN': '在作业读取的地方，把 `https://testpypi.python.org/pypi` 换成 `https://test.pypi.org/legacy/`：可能是 `.travis.yml` 里 `deploy:` 下的 `server:`，`.pypirc` 里的 `repository`，或者 `--repository-url`。不要只是删掉：删掉的话，文件会传到正式的 PyPI。',
        },
      ],
    },
    {
      applies: { wording: [5, 6], not: { any: [{ near: ['Submitting dist', 'https://testpypi.python.org'] }, { values: { target: { holds: ['testpypi'] } } }] } },
      changes: 'file',
      when: { en: 'The upload goes to the old address of PyPI', 'zh-CN': '上传到的是 PyPI 的旧地址' },
      steps: [
        {
          en: 'Remove the address `https://pypi.python.org/pypi` from what the job reads, mostly the line `repository` in `.pypirc` or `--repository-url` in the command: without it twine takes `https://upload.pypi.org/legacy/`.',
          'zh-CN': '从作业读取的配置里去掉 `https://pypi.python.org/pypi` 这个地址，多半是 `.pypirc` 里的 `repository` 行，或者命令里的 `--repository-url`：没有它，twine 就用 `https://upload.pypi.org/legacy/`。',
        },
      ],
    },
    {
      applies: { wording: [4], not: { near: ['running register', 'setup.py'] } },
      changes: 'file',
      when: { en: 'The program registers the project by itself', 'zh-CN': '程序自己去注册项目' },
      steps: [
        {
          en: 'Update the program that uploads: old releases, as of flit, try to register the project when the upload is refused. What PyPI refused before that is then printed.',
          'zh-CN': '更新上传所用的程序：旧版本（比如旧版 flit）在上传被拒绝时会去注册项目。更新之后，会打印 PyPI 先前拒绝上传的原因。',
        },
      ],
    },
    {
      applies: { wording: [0, 3] },
      changes: 'file',
      when: { en: 'The command registers a project', 'zh-CN': '这条命令是注册项目' },
      steps: [
        {
          en: 'Remove `twine register`, or `setup.py register`, from what the job runs, be it the file of the CI, `Makefile` or `tox.ini`: the first upload makes the project.',
          'zh-CN': '从作业运行的内容里删掉 `twine register` 或 `setup.py register`，不管它写在 CI 的配置文件、`Makefile` 还是 `tox.ini` 里：第一次上传就会创建项目。',
        },
        {
          en: 'For a project that is new on PyPI, [register a pending publisher](/fix-trusted-publishing/#pypi) before the first run, or use a token for the entire account once.',
          'zh-CN': '如果项目在 PyPI 上还不存在，第一次运行之前先[添加一个待定发布者](/fix-trusted-publishing/#pypi)，或者临时用一次整个账号范围的 token。',
        },
      ],
      example: { scope: 'job', mark: ['pypa/gh-action-pypi-publish'] },
    },
    {
      applies: { any: [{ wording: [2] }, { wording: [5], near: ['Submitting dist'] }, { wording: [4], near: ['running register', 'setup.py'] }] },
      changes: 'file',
      when: { en: 'The command is `setup.py upload`', 'zh-CN': '这条命令是 `setup.py upload`' },
      steps: [
        {
          en: 'Build with `python -m build`, and send the files with `twine upload dist/*`, with `uv publish` or, in GitHub Actions, with the action `pypa/gh-action-pypi-publish`.',
          'zh-CN': '用 `python -m build` 构建，再用 `twine upload dist/*` 或 `uv publish` 上传文件，在 GitHub Actions 里也可以用 `pypa/gh-action-pypi-publish` 这个 action。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The command uploads documentation', 'zh-CN': '这条命令是上传文档' },
      steps: [
        {
          en: 'Remove `setup.py upload_docs` from what the job runs, be it the file of the CI, `Makefile` or `tox.ini`. Documentation belongs on a host for it, such as Read the Docs.',
          'zh-CN': '从作业运行的内容里删掉 `setup.py upload_docs`，不管它写在 CI 的配置文件、`Makefile` 还是 `tox.ini` 里。文档要放到专门的托管服务上，比如 Read the Docs。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The log has `Uploading` lines in place of `Registering`, and no `410`. [Rehearse the upload first](/migrate/#verify)',
      'zh-CN': '日志里出现 `Uploading` 行，不再有 `Registering`，也没有 `410`。[先演练一遍上传](/migrate/#verify)',
    },
  ],
  next: ['non-user-identity-cannot-create-project', 'payload-without-file'],
  sources: [
    { repo: 'pypa/flit', path: 'issues/112' },
    { repo: 'pypa/twine', path: 'issues/258' },
    { repo: 'scikit-build/cmake-python-distributions', path: 'issues/10' },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1868, 1896] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/__init__.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [36, 49] },
    { repo: 'pypa/twine', path: 'twine/commands/register.py', ref: '7.0.0' },
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [727, 728] },
  ],
} as const satisfies ErrorEntry;
