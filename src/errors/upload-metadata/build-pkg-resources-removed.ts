import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-pkg-resources-removed',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  outranks: ['build-backend-stopped'],
  messages: [
    { text: "import pkg_resources\nModuleNotFoundError: No module named 'pkg_resources'" },
    { text: "import parse_version\nModuleNotFoundError: No module named 'pkg_resources'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "ModuleNotFoundError: No module named 'pkg_resources'",
  name: { en: '`setuptools` no longer has `pkg_resources`', 'zh-CN': '`setuptools` 里已经没有 `pkg_resources`' },
  meaning: {
    en: 'A program or `setup.py` imports `pkg_resources`, which setuptools 82 removed, or setuptools is not installed at all. The step stopped before it uploaded anything.',
    'zh-CN': '某个程序或 `setup.py` 导入了 `pkg_resources`，而 setuptools 82 已经移除了它，或者根本没有安装 setuptools。步骤在上传之前就停下了。',
  },
  causes: [
    { en: 'An older release of `wheel`, or another program of the job, imports it.', 'zh-CN': '旧版 `wheel` 或作业里的别的程序导入了它。' },
    { en: '`setup.py` of the project imports it.', 'zh-CN': '项目的 `setup.py` 导入了它。' },
    { en: 'From Python 3.12 on an environment has no setuptools of its own.', 'zh-CN': '从 Python 3.12 起，虚拟环境里不再自带 setuptools。' },
  ],
  fixes: [
    {
      applies: { near: ['/wheel/bdist_wheel.py'] },
      certain: true,
      changes: 'file',
      when: { en: '`wheel` imports it', 'zh-CN': '导入者是 `wheel`' },
      steps: [
        {
          en: 'In the workflow file build with `python -m build` instead of `setup.py bdist_wheel`. To keep the command, install the newest `wheel` and `"setuptools<82"` before it: `python -m pip install --upgrade wheel "setuptools<82"`.',
          'zh-CN': '在工作流文件里用 `python -m build` 代替 `setup.py bdist_wheel`。想保留原来的命令，就先安装最新的 `wheel` 和 `"setuptools<82"`：`python -m pip install --upgrade wheel "setuptools<82"`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The project itself imports it', 'zh-CN': '导入者是项目自己' },
      steps: [
        {
          en: 'If the last `File` line before the message is one of your project, require `setuptools<82` in `requires` of `[build-system]` in `pyproject.toml`, and then replace the import by `importlib.metadata`, `importlib.resources` or `packaging`.',
          'zh-CN': '如果这条信息之前最后一个 `File` 行是你项目里的文件，就在 `pyproject.toml` 的 `[build-system]` 的 `requires` 里写 `setuptools<82`，之后再把导入换成 `importlib.metadata`、`importlib.resources` 或 `packaging`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Another program imports it', 'zh-CN': '导入者是别的程序' },
      steps: [
        {
          en: 'If that line is in `site-packages`, the folder after it names the program: install its newest release in the job, or `"setuptools<82"` beside it.',
          'zh-CN': '如果那一行在 `site-packages` 里，后面的文件夹名就是程序名：在作业里安装它的最新版，或者同时安装 `"setuptools<82"`。',
        },
      ],
    },
  ],
  verify: [
    { en: 'The step goes past the import.', 'zh-CN': '步骤不再停在这条导入上。' },
  ],
  next: ['build-backend-stopped', 'build-invalid-command'],
  sources: [
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [90, 100] },
    { repo: 'meta-pytorch/MSLK', path: 'issues/401' },
    { repo: 'mammothb/editdistpy', path: 'issues/21' },
    { repo: 'echostack-org/echopype', path: 'issues/1603' },
  ],
} as const satisfies ErrorEntry;
