import type { ErrorEntry } from '../types.ts';

/** By runs of hatchling 1.29 with an sdist that leaves out what the wheel takes. */
const FORCED = { any: [{ wording: [10] }, { wording: [0, 5, 6, 7, 9], near: ['Forced include not found:'] }] } as const;

export default {
  id: 'build-backend-stopped',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'ERROR Backend subprocess exited when trying to invoke {hook}' },
    { text: "ModuleNotFoundError: No module named '{module}'\nTIP pass --env-dir and --sdist-extract-dir to keep the build environment and sources" },
    { text: "ModuleNotFoundError: No module named '{module}'\nERROR Backend subprocess exited when trying to invoke {hook}" },
    { text: "ModuleNotFoundError: No module named '{module}'\nerror: Failed to build `{folder}` cause: The build backend returned an error" },
    { text: "ModuleNotFoundError: No module named '{module}'\n× Failed to build `{folder}` ├─▶ The build backend returned an error" },
    { text: 'cause: The build backend returned an error\n  cause: Call to `{hook}` failed (exit status: {code})' },
    { text: '├─▶ The build backend returned an error\n  ╰─▶ Call to `{hook}` failed (exit status: {code})' },
    { text: '[BuildError]: Build backend raised error: Showing the last {number} lines of the build output:' },
    { text: "ModuleNotFoundError: No module named '{module}'\nERROR Backend subproccess exited when trying to invoke {hook}" },
    { text: 'ERROR Backend subproccess exited when trying to invoke {hook}' },
    { text: 'FileNotFoundError: Forced include not found: {path}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Backend subprocess exited when trying to invoke',
  name: { en: 'The build failed', 'zh-CN': '构建失败' },
  meaning: {
    en: 'The build backend stopped before the files were there. The reason stands above this line, mostly in the last line of a traceback.',
    'zh-CN': '构建后端还没生成文件就停下了。原因在这一行的上面，多半是 traceback 的最后一行。',
  },
  says: [
    {
      applies: { wording: [10] },
      en: 'hatchling is told to pack `{path}`, and there is no such file or folder where it builds. It stopped before the files were there.',
      'zh-CN': 'hatchling 要打包 `{path}`，而它构建的地方没有这个文件或目录；还没生成文件就停下了。',
    },
    {
      en: 'The build imports `{module}`, which is not installed in its environment, and stopped before the files were there.',
      'zh-CN': '构建时导入了 `{module}`，而构建环境里没有安装它；还没生成文件就停下了。',
    },
  ],
  causes: [
    {
      en: 'Something in `pyproject.toml`, `setup.cfg` or `setup.py` is refused.',
      'zh-CN': '`pyproject.toml`、`setup.cfg` 或 `setup.py` 里有内容被拒绝。',
    },
    {
      en: '`setup.py` or the package imports what is not installed in the environment of the build.',
      'zh-CN': '`setup.py` 或包导入了构建环境里没有安装的东西。',
    },
    {
      en: 'A file that the build reads is not in the checkout or, where the wheel is built from the sdist, not in the sdist.',
      'zh-CN': '构建要读取的文件不在仓库里；如果 wheel 由 sdist 构建，就是不在 sdist 里。',
    },
    {
      en: 'An extension module does not compile.',
      'zh-CN': '扩展模块无法编译。',
    },
  ],
  fixes: [
    {
      applies: FORCED,
      certain: true,
      changes: 'file',
      when: { en: 'The line says `Forced include not found`', 'zh-CN': '这一行是 `Forced include not found`' },
      steps: [
        {
          en: 'Where the wheel is built from the sdist, as `uv build` and `python -m build` do, the sdist has to hold what `force-include` of the wheel names. Under `[tool.hatch.build.targets.sdist]` in `pyproject.toml`, `include` and `only-include` leave out all else: name that folder there too, or, to add a generated file alone, write it under `artifacts` and take `include` out.',
          'zh-CN': '`uv build` 和 `python -m build` 用 sdist 构建 wheel，这时 wheel 的 `force-include` 要的内容必须在 sdist 里。在 `pyproject.toml` 的 `[tool.hatch.build.targets.sdist]` 里，写了 `include` 或 `only-include`，其余的就都不进 sdist：把那个目录也写进去；如果只是要加一个生成的文件，就写在 `artifacts` 里，去掉 `include`。',
        },
        {
          en: 'Otherwise the path is wrong, or a step that makes the file did not run before the build. `uv build` on your machine, in a fresh clone, shows it without a release.',
          'zh-CN': '否则就是路径写错了，或者生成这个文件的步骤没有在构建之前运行。在你的机器上新克隆一份仓库，运行 `uv build`，不发布也能看到。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 4, 8], values: { module: { is: ['pkg_resources'] } } },
      changes: 'file',
      when: { en: 'The line above says `No module named \'pkg_resources\'`', 'zh-CN': '上面一行是 `No module named \'pkg_resources\'`' },
      steps: [
        {
          en: 'Require `setuptools<82` in `requires` of `[build-system]` in `pyproject.toml`: release 82 removed `pkg_resources`. Without a `pyproject.toml`, add one with this table.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 写成 `setuptools<82`：第 82 版移除了 `pkg_resources`。没有 `pyproject.toml` 的话，就新建一个，写上这个表。',
        },
        {
          en: 'Then replace `pkg_resources` in `setup.py` by `importlib.metadata` or `importlib.resources`, and take the bound out again.',
          'zh-CN': '之后在 `setup.py` 里用 `importlib.metadata` 或 `importlib.resources` 取代 `pkg_resources`，再去掉这个限制。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3, 4, 8], not: { values: { module: { is: ['pkg_resources'] } } } },
      changes: 'file',
      when: { en: 'The line above says `No module named`', 'zh-CN': '上面一行是 `No module named`' },
      steps: [
        {
          en: 'Add the package that holds the missing module to `requires` of `[build-system]` in `pyproject.toml`: the build sees only what is listed there, not what the job installed.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把提供这个模块的包加进 `requires`：构建只看得到那里列出的，看不到作业装的。',
        },
        {
          en: 'If the module is your own dependency, imported only for the version, write the version into `pyproject.toml` instead.',
          'zh-CN': '如果这个模块是你的包的依赖，只是为了取版本号才被导入，就改为把版本号写进 `pyproject.toml`。',
        },
      ],
    },
    {
      applies: { wording: [0, 5, 6, 7, 9], near: ['FileNotFoundError: [Errno 2] No such file or directory'], not: FORCED },
      changes: 'file',
      when: { en: 'The line above names a file that does not exist', 'zh-CN': '上面一行给出了不存在的文件' },
      steps: [
        {
          en: 'Commit the file that the line above names, or correct its path. If the log says that the wheel is built from the sdist, add the file to the sdist: for setuptools with a line such as `include requirements.txt` in `MANIFEST.in`.',
          'zh-CN': '提交上面一行给出的文件，或者改正它的路径。如果日志说 wheel 由 sdist 构建，就把文件加进 sdist：用 setuptools 时，在 `MANIFEST.in` 里写上 `include requirements.txt` 这样的一行。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      when: { en: 'It is something else', 'zh-CN': '是别的原因' },
      steps: [
        {
          en: 'Read the last line of the traceback above, or the first line with `error`, and correct what it names. `python -m build` on your computer, in a fresh clone, shows the same.',
          'zh-CN': '看上面 traceback 的最后一行，或者第一处 `error`，改正它说的问题。在自己的电脑上新克隆一份仓库，运行 `python -m build`，能看到同样的结果。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built` and the names of two files. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 和两个文件名结束。这不会上传任何东西。',
    },
  ],
  next: ['build-project-table-invalid', 'build-module-not-found', 'build-version-not-derived'],
  sources: [
    { repo: 'pypa/packaging-problems', path: 'issues/561' },
    { repo: 'pypa/build', path: 'src/build/_builder.py', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815', lines: [404, 413] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-frontend/src/error.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [45, 49] },
    { repo: 'pypa/hatch', path: 'issues/1130' },
    { repo: 'ric03uec/clawrium', path: 'issues/892' },
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [90, 100] },
    { repo: 'pypa/build', path: 'docs/how-to/troubleshooting.rst', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815' },
  ],
} as const satisfies ErrorEntry;
