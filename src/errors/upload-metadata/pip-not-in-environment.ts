import type { ErrorEntry } from '../types.ts';

/** What shows that uv made the environment. */
const BY_UV = ['uv sync', 'uv venv', 'uv run', 'uv pip', 'setup-uv', 'Creating virtual environment at:'];

export default {
  id: 'pip-not-in-environment',
  stage: 'upload-metadata',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'bin/python: No module named pip', bare: true },
    { text: 'bin/python3: No module named pip', bare: true },
    { text: 'Scripts\\python.exe: No module named pip', bare: true },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'bin/python: No module named pip',
  name: { en: 'The environment has no pip', 'zh-CN': '环境里没有 pip' },
  meaning: {
    en: 'A command runs pip with a Python that has none. The virtual environments that `uv venv` and `uv sync` make are without pip. The command stopped before it built or uploaded anything.',
    'zh-CN': '某条命令要用一个没有 pip 的 Python 来运行 pip。`uv venv` 和 `uv sync` 建的虚拟环境里没有 pip。这条命令在构建或上传之前就停下了。',
  },
  causes: [
    {
      en: 'A step, or a release tool in a command of its own, calls `python -m pip` in an environment that uv made.',
      'zh-CN': '某个步骤，或者发布工具自己的命令，在 uv 建的环境里调用了 `python -m pip`。',
    },
  ],
  fixes: [
    {
      applies: { near: BY_UV },
      certain: true,
      changes: 'file',
      when: { en: 'uv made the environment', 'zh-CN': '环境是 uv 建的' },
      steps: [
        {
          en: 'Let uv do what pip was called for: `uv build` in place of `python -m build`, and `uv pip install` in place of `python -m pip install` or `pip install`. The command stands in the workflow, or in the settings of the release tool that runs it.',
          'zh-CN': '原来让 pip 做的事交给 uv：`python -m build` 换成 `uv build`，`python -m pip install` 或 `pip install` 换成 `uv pip install`。命令写在工作流里，或者在运行它的发布工具的配置里。',
        },
        {
          aside: true,
          en: 'If another program has to find pip there: `uv venv --seed` makes the environment with it, and `uv pip install pip` puts it into one that is there.',
          'zh-CN': '如果别的程序必须在那里找到 pip：`uv venv --seed` 建的环境里有 pip；已经有的环境，用 `uv pip install pip` 装进去。',
        },
      ],
    },
    {
      applies: { not: { near: BY_UV } },
      changes: 'file',
      when: { en: 'The log does not show what made the environment', 'zh-CN': '从日志看不出环境是谁建的' },
      steps: [
        {
          en: 'The path before the message is the Python that was called. If it lies in a virtual environment, such as `.venv`, uv or pdm most likely made that, without pip: let uv build and install (`uv build`, `uv pip install`), or run `python -m ensurepip` with that Python first, which puts pip in. If it is the Python of the machine, put a step with `actions/setup-python` before it in GitHub Actions, and call `python`: that one has pip. On Debian and Ubuntu pip is the package `python3-pip`.',
          'zh-CN': '错误信息前面的路径就是所调用的 Python。如果它在虚拟环境里（比如 `.venv`），这个环境多半是 uv 或 pdm 建的，里面没有 pip：改用 uv 来构建和安装（`uv build`、`uv pip install`），或者先用那个 Python 运行 `python -m ensurepip`，装上 pip。如果是机器自己的 Python，在 GitHub Actions 里就在它之前加上 `actions/setup-python` 步骤，并用 `python` 来调用：那个 Python 带有 pip。Debian 和 Ubuntu 上，pip 在软件包 `python3-pip` 里。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`actions/setup-python` beside an environment of uv: that Python has pip, but the environment that is called does not see it.',
      'zh-CN': '在 uv 的环境之外再加 `actions/setup-python`：那个 Python 有 pip，但所调用的环境看不到它。',
    },
  ],
  verify: [
    {
      en: '`uv build` ends with `Successfully built` and the names of the files in `dist`. Nothing is uploaded.',
      'zh-CN': '`uv build` 以 `Successfully built` 和 `dist` 里的文件名结束。这不会上传任何东西。',
    },
  ],
  next: ['program-not-installed', 'uv-no-virtual-environment'],
  sources: [
    { repo: 'zscaler/zscaler-mcp-server', path: 'issues/37' },
    { repo: 'astral-sh/uv', path: 'issues/1330' },
    { repo: 'lincc-frameworks/python-project-template', path: 'issues/545' },
  ],
} as const satisfies ErrorEntry;
