import type { ErrorEntry } from '../types.ts';

export default {
  id: 'setuptools-not-installed',
  stage: 'workflow-setup',
  emitter: 'build-backend',
  severity: 'error',
  outranks: ['distutils-removed'],
  among: ['setup.py'],
  messages: [{ text: "ModuleNotFoundError: No module named 'setuptools'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "No module named 'setuptools'",
  name: { en: '`setup.py` runs where there is no setuptools', 'zh-CN': '运行 `setup.py` 的环境里没有 setuptools' },
  meaning: {
    en: '`setup.py` was called directly, with a Python that has no setuptools: from 3.12 on neither a new virtual environment nor pip brings it along. Nothing was built, so this step uploaded nothing.',
    'zh-CN': '直接运行了 `setup.py`，而这个 Python 里没有 setuptools：从 3.12 起，新建虚拟环境和 pip 都不会再带上它。什么都没有构建，这个步骤也就没有上传。',
  },
  causes: [
    {
      en: 'The job got a newer Python, and `python setup.py sdist` or the like relied on the setuptools that came with the old one.',
      'zh-CN': '作业换了较新的 Python，而 `python setup.py sdist` 之类的命令一直靠旧版自带的 setuptools。',
    },
    {
      en: 'setuptools is installed elsewhere: `poetry run` and `pipenv run` have an environment of their own.',
      'zh-CN': 'setuptools 装在别处：`poetry run` 和 `pipenv run` 有自己的环境。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: '`setup.py` builds the files', 'zh-CN': '用 `setup.py` 构建文件' },
      steps: [
        {
          en: 'In place of `python setup.py sdist bdist_wheel` write `python -m build`: it makes both files, and gets setuptools by itself. Install `build` into the environment that runs the command: behind `poetry run` or `pipenv run` that is not the one of the runner. Look into the `Makefile` too, if one calls `setup.py`.',
          'zh-CN': '把 `python setup.py sdist bdist_wheel` 换成 `python -m build`：它生成两个文件，并会自己取得 setuptools。`build` 要装进运行这条命令的环境：用 `poetry run` 或 `pipenv run` 时，那不是运行器的环境。如果是 `Makefile` 调用 `setup.py`，也要改那里。',
        },
        {
          en: 'To keep the old command, run `python -m pip install setuptools wheel` before it, in the same environment.',
          'zh-CN': '要保留原来的命令，就在它之前、在同一个环境里运行 `python -m pip install setuptools wheel`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`setuptools` under `requires` of `[build-system]` alone: a `setup.py` that is called directly does not read it.',
      'zh-CN': '只在 `[build-system]` 的 `requires` 里写 `setuptools`：直接运行的 `setup.py` 不会读取它。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built` and the names of two files. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 和两个文件名结束。这不会上传任何东西。',
    },
  ],
  next: ['build-invalid-command', 'distutils-removed', 'program-not-installed'],
  sources: [
    { repo: 'valory-xyz/open-autonomy', path: 'issues/2474' },
    { repo: 'valory-xyz/open-autonomy', path: 'issues/2424' },
    { repo: 'gitpython-developers/GitPython', path: 'issues/1640' },
  ],
} as const satisfies ErrorEntry;
