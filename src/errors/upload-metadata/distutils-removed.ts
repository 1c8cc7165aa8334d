import type { ErrorEntry } from '../types.ts';

export default {
  id: 'distutils-removed',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  outranks: ['build-backend-not-available', 'build-backend-stopped'],
  messages: [{ text: "import distutils.core\nModuleNotFoundError: No module named 'distutils'" }, { text: "No module named 'distutils'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "No module named 'distutils'",
  name: { en: 'Python 3.12 and later have no `distutils`', 'zh-CN': 'Python 3.12 起不再有 `distutils`' },
  meaning: {
    en: 'The job runs on Python 3.12 or later, which no longer has `distutils`, and an old program or an old `setup.py` still imports it. The step stopped before it uploaded anything.',
    'zh-CN': '作业用的是 Python 3.12 或更新的版本，其中已经没有 `distutils`，而旧的程序或旧的 `setup.py` 还在导入它。步骤在上传之前就停下了。',
  },
  causes: [
    {
      en: 'The workflow asks for “any” Python, such as `python-version: 3.x`, and got a newer one; the program that it installs is pinned to an old release.',
      'zh-CN': '工作流没有固定 Python，比如写了 `python-version: 3.x`，于是换成了更新的版本；而它安装的程序固定在旧版本。',
    },
    {
      en: 'poetry before 1.5 imports it where it installs packages, as in `poetry self add`: 1.4.2 fails so on Python 3.12, 1.5.1 does not. `poetry build` alone goes through.',
      'zh-CN': '1.5 之前的 poetry 在安装包的时候会导入它，比如 `poetry self add`：在 Python 3.12 上 1.4.2 这样失败，1.5.1 不会。单独的 `poetry build` 能通过。',
    },
    {
      en: '`[build-system]` holds setuptools back, as `setuptools<58` does: such an old one imports `distutils` itself.',
      'zh-CN': '`[build-system]` 限制了 setuptools 的版本，比如 `setuptools<58`：这么旧的版本自己就要导入 `distutils`。',
    },
    {
      en: '`setup.py` imports it and is called directly, in an environment without setuptools, which brings a `distutils` of its own.',
      'zh-CN': '`setup.py` 导入了它，又是在没有 setuptools 的环境里直接运行的；setuptools 自带一份 `distutils`。',
    },
  ],
  fixes: [
    {
      applies: { near: ['site-packages/setuptools/__init__.py'] },
      certain: true,
      changes: 'file',
      when: { en: 'An old setuptools imports it', 'zh-CN': '导入者是旧版 setuptools' },
      steps: [
        {
          en: 'In `pyproject.toml`, remove the upper bound of setuptools from `requires` of `[build-system]`: `requires = ["setuptools>=77"]`. If the project cannot be built with that one yet, take an older Python for the build: `python-version: "3.11"`.',
          'zh-CN': '在 `pyproject.toml` 里，去掉 `[build-system]` 的 `requires` 中 setuptools 的上限：`requires = ["setuptools>=77"]`。如果项目暂时不能用新版构建，就换旧一些的 Python 来构建：`python-version: "3.11"`。',
        },
      ],
    },
    {
      applies: { any: [{ program: ['poetry'] }, { near: ['poetry install', 'install poetry', 'poetry self', 'setup-poetry', 'poetry/utils/env.py', 'poetry=='] }] },
      certain: true,
      changes: 'file',
      when: { en: 'poetry imports it', 'zh-CN': '导入者是 poetry' },
      steps: [
        {
          en: 'In the job, install a current poetry in place of the pinned one, and current releases of its plugins: from 1.5 on it does without `distutils`. To keep the old one, give the job a Python of its time: `python-version: "3.11"` in place of `3.x`.',
          'zh-CN': '在作业里，不再固定旧版 poetry，改装当前版本，插件也一样：从 1.5 起它不再需要 `distutils`。想继续用旧版，就给作业配上当时的 Python：把 `3.x` 写成 `python-version: "3.11"`。',
        },
      ],
    },
    {
      applies: { not: { any: [{ program: ['poetry'] }, { near: ['poetry install', 'install poetry', 'poetry self', 'setup-poetry', 'poetry/utils/env.py', 'poetry==', 'site-packages/setuptools/__init__.py'] }] } },
      changes: 'file',
      when: { en: 'The project itself imports it', 'zh-CN': '导入者是项目自己' },
      steps: [
        {
          en: 'If the last `File` line before the message is one of your project, replace the import: `setup` and `Extension` come from `setuptools`, `Version` from `packaging`, `which` and `copy` from `shutil`. Build with `python -m build`, which has setuptools at hand.',
          'zh-CN': '如果这条信息之前最后一个 `File` 行是你项目里的文件，就换掉这条导入：`setup` 和 `Extension` 从 `setuptools` 导入，`Version` 从 `packaging`，`which` 和 `copy` 从 `shutil`。用 `python -m build` 构建，它会准备好 setuptools。',
        },
      ],
    },
    {
      applies: { not: { any: [{ program: ['poetry'] }, { near: ['poetry install', 'install poetry', 'poetry self', 'setup-poetry', 'poetry/utils/env.py', 'poetry==', 'site-packages/setuptools/__init__.py'] }] } },
      changes: 'file',
      when: { en: 'Another program imports it', 'zh-CN': '导入者是别的程序' },
      steps: [
        {
          en: 'Install the newest release of the program that the step runs. Where that is not possible yet, give the job an older Python, `python-version: "3.11"`, or install setuptools into the environment in which the program runs.',
          'zh-CN': '把这一步运行的程序升级到最新版。暂时做不到的话，给作业换旧一些的 Python：`python-version: "3.11"`，或者在运行该程序的环境里安装 setuptools。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`pip install distutils`: PyPI has no package of that name.',
      'zh-CN': '`pip install distutils`：PyPI 上没有这个名字的包。',
    },
  ],
  verify: [{ en: 'The step goes past the import.', 'zh-CN': '步骤不再停在这条导入上。' }],
  next: ['build-pkg-resources-removed', 'build-backend-stopped', 'program-dependency-incompatible'],
  sources: [
    { repo: 'kserve/kserve', path: 'issues/3252' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/utils/env.py', ref: '1.4.2', lines: [1630, 1645] },
  ],
} as const satisfies ErrorEntry;
