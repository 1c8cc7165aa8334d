import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-multiple-top-level-packages',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Multiple top-level packages discovered in a flat-layout: {packages}.\n\nTo avoid accidental inclusion of unwanted files or directories,\nsetuptools will not proceed with this build.' },
    { text: 'Multiple top-level modules discovered in a flat-layout: {packages}.\n\nTo avoid accidental inclusion of unwanted files or directories,\nsetuptools will not proceed with this build.' },
    { text: 'ValueError: Multiple files or folders could be module {module}: {first}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Multiple top-level packages discovered in a flat-layout',
  name: { en: 'The build finds several packages and does not choose', 'zh-CN': '构建找到好几个包，不知道该选哪个' },
  meaning: {
    en: 'Beside `pyproject.toml` lies more than one folder or file that could be the package, and the build backend does not guess which belongs into the release.',
    'zh-CN': '`pyproject.toml` 旁边有不止一个目录或文件可能是要发布的包，构建后端不会去猜哪个该进发布的文件。',
  },
  says: {
    en: 'The build backend found {packages} and does not guess which belongs into the release.',
    'zh-CN': '构建后端找到了 {packages}，不会去猜哪个该进发布的文件。',
  },
  causes: [
    {
      en: 'A folder beside the package holds data, scripts or notes. setuptools knows common names such as `tests` and `docs` and leaves them out, but not all.',
      'zh-CN': '包的旁边有放数据、脚本或笔记的目录。setuptools 认得 `tests`、`docs` 等常见名字并排除它们，但不是全部。',
    },
    {
      en: 'An earlier step of the job made a folder there, for instance by downloading an artifact.',
      'zh-CN': '作业里前面的步骤在那里生成了目录，比如下载了产物。',
    },
    {
      en: 'The release is meant to have several packages.',
      'zh-CN': '本来就要发布多个包。',
    },
    {
      applies: { wording: [2] },
      en: 'The module is there twice: beside `pyproject.toml` and in `src/`, or as a folder and as a file.',
      'zh-CN': '模块有两份：`pyproject.toml` 旁边和 `src/` 里各一份，或者既有目录又有文件。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1] },
      changes: 'file',
      when: { en: 'The backend is setuptools', 'zh-CN': '后端是 setuptools' },
      steps: [
        {
          en: 'Say in `pyproject.toml` what belongs into the release: under `[tool.setuptools.packages.find]` write `include = ["demo*"]`, with your package in place of `demo`. For single files it is `py-modules = ["demo"]` under `[tool.setuptools]`.',
          'zh-CN': '在 `pyproject.toml` 里写明要发布什么：在 `[tool.setuptools.packages.find]` 里写 `include = ["demo*"]`，把 `demo` 换成你的包。如果是单个文件，就在 `[tool.setuptools]` 里写 `py-modules = ["demo"]`。',
        },
        {
          en: 'Or move the package into `src/`: setuptools then takes all that lies there and nothing beside it.',
          'zh-CN': '或者把包移到 `src/` 里：setuptools 会取那里的全部内容，不取旁边的。',
        },
        { en: 'Build again, before steps that write folders of their own.', 'zh-CN': '重新构建，并放在会生成目录的步骤之前。' },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The backend is flit_core', 'zh-CN': '后端是 flit_core' },
      steps: [
        {
          en: 'Remove the copy that does not belong: flit_core wants one of the folders and files that the message lists. If a step of the job made it, build before that step.',
          'zh-CN': '删掉多余的那一份：错误信息列出的目录和文件里，flit_core 只要一个。如果它由作业里的步骤生成，就在那个步骤之前构建。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: 'An empty list, `packages = []`: the build passes, and the wheel has no module.',
      'zh-CN': '写空列表 `packages = []`：构建会通过，wheel 里却没有模块。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built`, and `unzip -l dist/*.whl` lists your modules and nothing else. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束，`unzip -l dist/*.whl` 只列出你的模块。这不会上传任何东西。',
    },
  ],
  next: ['build-module-not-found', 'build-backend-stopped'],
  sources: [
    { repo: 'pypa/setuptools', path: 'setuptools/discovery.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [436, 482] },
    { repo: 'pypa/setuptools', path: 'docs/userguide/package_discovery.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [183, 229] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/common.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [53, 60] },
  ],
} as const satisfies ErrorEntry;
