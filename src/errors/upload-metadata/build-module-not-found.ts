import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-module-not-found',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Unable to determine which files to ship inside the wheel using the following heuristics: https://hatch.pypa.io/latest/plugins/builder/wheel/#default-file-selection\n\nThe most likely cause of this is that there is no directory that matches the name of your project ({module}).' },
    { text: 'Expected a Python module at: {path}' },
    { text: 'ModuleOrPackageNotFoundError: No file/folder found for package {module}' },
    { text: 'ValueError: No file/folder found for module {module}' },
    { text: "error: package directory '{path}' does not exist" },
    { text: 'Building sdist\n\nNo file/folder found for package {module}' },
    { text: 'Building wheel\n\nNo file/folder found for package {module}' },
    { text: "error in 'egg_base' option: '{path}' does not exist or is not a directory" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unable to determine which files to ship inside the wheel',
  name: { en: 'The build finds no package to pack', 'zh-CN': '构建找不到要打包的包' },
  meaning: {
    en: 'The build backend looks for a folder or a file with the name of the project, or with the name in `pyproject.toml`, and finds none. It stopped before it built a wheel.',
    'zh-CN': '构建后端按项目名，或按 `pyproject.toml` 里写的名字去找目录或文件，却没有找到。它还没生成 wheel 就停下了。',
  },
  causes: [
    {
      en: 'The folder to import has another name than the project on PyPI, and the backend was not told.',
      'zh-CN': '导入用的目录和 PyPI 上的项目名不同，又没有告诉后端。',
    },
    {
      en: 'The folder lies elsewhere: in `src/`, or no longer there.',
      'zh-CN': '目录不在后端找的地方：它在 `src/` 里，或者已经移出来了。',
    },
    {
      en: 'The folder is not in the job: it is not committed, `.gitignore` leaves it out, or it is a submodule that was not fetched.',
      'zh-CN': '作业里没有这个目录：没有提交、被 `.gitignore` 排除，或者它是没有取下来的子模块。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'The backend is hatchling', 'zh-CN': '后端是 hatchling' },
      steps: [
        {
          en: 'Name the folder in `pyproject.toml`: under `[tool.hatch.build.targets.wheel]` write `packages = ["src/demo"]`, with your own in place of `src/demo`.',
          'zh-CN': '在 `pyproject.toml` 里写明目录：在 `[tool.hatch.build.targets.wheel]` 里写 `packages = ["src/demo"]`，把 `src/demo` 换成你自己的。',
        },
        { en: 'Build again, and look at the list of files in the wheel: hatchling does not complain when that folder is missing.', 'zh-CN': '重新构建，并查看 wheel 里的文件列表：那个目录不存在时，hatchling 不会报错。' },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The backend is uv_build', 'zh-CN': '后端是 uv_build' },
      steps: [
        {
          en: 'Tell uv_build in `pyproject.toml` where the module is: under `[tool.uv.build-backend]` write `module-name = "demo"` with the name to import, and `module-root = ""` if it does not lie in `src/`.',
          'zh-CN': '在 `pyproject.toml` 里告诉 uv_build 模块在哪里：在 `[tool.uv.build-backend]` 里写 `module-name = "demo"`（导入用的名字）；如果模块不在 `src/` 里，再写 `module-root = ""`。',
        },
        { en: 'The folder needs an `__init__.py`. Build again.', 'zh-CN': '目录里要有 `__init__.py`。然后重新构建。' },
      ],
    },
    {
      applies: { wording: [2, 5, 6] },
      changes: 'file',
      when: { en: 'The backend is poetry-core', 'zh-CN': '后端是 poetry-core' },
      steps: [
        {
          en: 'Name the folder in `pyproject.toml`: under `[tool.poetry]` write `packages = [{include = "demo", from = "src"}]`, without `from` if it lies beside `pyproject.toml`.',
          'zh-CN': '在 `pyproject.toml` 里写明目录：在 `[tool.poetry]` 里写 `packages = [{include = "demo", from = "src"}]`；目录就在 `pyproject.toml` 旁边的话，不写 `from`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'The backend is flit_core', 'zh-CN': '后端是 flit_core' },
      steps: [
        {
          en: 'Name the module in `pyproject.toml`: under `[tool.flit.module]` write `name = "demo"`. The folder or the file lies beside `pyproject.toml` or in `src/`.',
          'zh-CN': '在 `pyproject.toml` 里写明模块：在 `[tool.flit.module]` 里写 `name = "demo"`。目录或文件要放在 `pyproject.toml` 旁边或 `src/` 里。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [4, 7] },
      changes: 'file',
      when: { en: 'The backend is setuptools', 'zh-CN': '后端是 setuptools' },
      steps: [
        {
          en: 'Correct the folder in `pyproject.toml`, `setup.cfg` or `setup.py`: `packages`, `package-dir` (`package_dir`) or `where` names one that is not in the checkout. If it belongs there, commit it.',
          'zh-CN': '在 `pyproject.toml`、`setup.cfg` 或 `setup.py` 里改正目录：`packages`、`package-dir`（`package_dir`）或 `where` 写了仓库里没有的目录。如果它本该存在，就提交它。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: '`bypass-selection = true` for hatchling: the build passes, and the wheel is empty.',
      'zh-CN': '给 hatchling 设置 `bypass-selection = true`：构建会通过，wheel 却是空的。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built`, and `unzip -l dist/*.whl` lists your modules. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束，`unzip -l dist/*.whl` 列出你的模块。这不会上传任何东西。',
    },
  ],
  next: ['build-multiple-top-level-packages', 'build-backend-stopped'],
  sources: [
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/builders/wheel.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [265, 282] },
    { repo: 'pypa/hatch', path: 'docs/plugins/builder/wheel.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [25, 47] },
    { repo: 'astral-sh/uv', path: 'docs/concepts/build-backend.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [62, 96] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/masonry/utils/module.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [40, 72] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/common.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [25, 60] },
    { repo: 'pypa/flit', path: 'doc/pyproject_toml.rst', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [240, 256] },
    { repo: 'pypa/setuptools', path: 'setuptools/_distutils/command/build_py.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [190, 205] },
  ],
} as const satisfies ErrorEntry;
