import type { ErrorEntry } from '../types.ts';

/** `semantic-release-pypi` runs `setup.py` with a `setup` of its own, which only one from setuptools is. */
const OF_PLUGIN = { near: ['verifySetupPy', 'verify_setup.py'] } as const;

/** The workflow installs what brings `bdist_wheel`, and `setup.py` does not see it. */
const IN_FILE = { values: { installed: { is: ['in-file'] } } } as const;

export default {
  id: 'build-invalid-command',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: "error: invalid command 'bdist_wheel'" },
    { text: "error: invalid command '{command}'" },
    { text: "invalid command name '{command}'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "error: invalid command 'bdist_wheel'",
  name: { en: '`setup.py` does not know this command', 'zh-CN': '`setup.py` 不认识这个命令' },
  meaning: {
    en: '`setup.py` was called with a command that no installed package brings. `bdist_wheel` comes with setuptools since 70.1, and before that with the package `wheel`. Nothing was built.',
    'zh-CN': '调用 `setup.py` 时用的命令，没有任何已安装的包提供。`bdist_wheel` 从 setuptools 70.1 起自带，更早的版本要靠 `wheel` 包。什么都没有构建。',
  },
  says: [
    {
      applies: OF_PLUGIN,
      name: { en: '`setup.py` takes `setup` from `distutils`', 'zh-CN': '`setup.py` 的 `setup` 来自 `distutils`' },
      en: '`semantic-release-pypi` looks into `setup.py` before the release, and replaces the `setup` of setuptools for that. This `setup.py` takes another one, from `distutils`, so it was run for real, and failed. No version was chosen yet, no tag made, and nothing uploaded.',
      'zh-CN': '`semantic-release-pypi` 在发布之前检查 `setup.py`，为此替换了 setuptools 的 `setup`。而这个 `setup.py` 的 `setup` 来自 `distutils`，于是真的运行起来，就失败了。还没有选定版本，没有打标签，什么都没有上传。',
    },
    {
      applies: { wording: [0], ...IN_FILE },
      en: 'The workflow installs `wheel`, and `setup.py` does not see its command: it takes `setup` from `distutils`, which asks no installed package for commands, or runs with another Python. Nothing was built.',
      'zh-CN': '工作流里装了 `wheel`，但 `setup.py` 看不到它的命令：要么它的 `setup` 来自 `distutils`，而 `distutils` 不向已安装的包找命令；要么它用的是另一个 Python。什么都没有构建。',
    },
    {
      en: '`setup.py` was called with the command `{command}`, which no installed package brings. Nothing was built.',
      'zh-CN': '调用 `setup.py` 时用的命令 `{command}`，没有任何已安装的包提供。什么都没有构建。',
    },
  ],
  causes: [
    {
      en: 'The job installs neither `wheel` nor a current setuptools: a fresh Python brings them no longer, or an old setuptools.',
      'zh-CN': '作业既没有装 `wheel`，也没有装当前的 setuptools：新的 Python 不再自带，或者自带的 setuptools 太旧。',
    },
    {
      en: '`setup.py` takes `setup` from `distutils.core`, and setuptools is an old one: only its own `setup` knows the commands of installed packages, such as `bdist_wheel`.',
      'zh-CN': '`setup.py` 的 `setup` 来自 `distutils.core`，而 setuptools 又较旧：已安装的包提供的命令（包括 `bdist_wheel`），只有 setuptools 自己的 `setup` 认识。',
    },
    {
      en: 'The command belongs to a package that is not there, or was removed, as `bdist_wininst` was.',
      'zh-CN': '这个命令属于没有安装的包，或者已被移除，比如 `bdist_wininst`。',
    },
  ],
  fixes: [
    {
      applies: OF_PLUGIN,
      certain: true,
      changes: 'file',
      when: { en: '`semantic-release-pypi` prints it', 'zh-CN': '打印它的是 `semantic-release-pypi`' },
      steps: [
        {
          en: 'In `setup.py` replace `from distutils.core import setup` by `from setuptools import setup`, and take `version=` out of the call: the plugin writes the version into `setup.cfg`, and refuses one in `setup.py`.',
          'zh-CN': '在 `setup.py` 里把 `from distutils.core import setup` 换成 `from setuptools import setup`，并去掉调用里的 `version=`：插件会把版本号写进 `setup.cfg`，不接受写在 `setup.py` 里的。',
        },
      ],
    },
    {
      applies: { wording: [0], ...IN_FILE },
      certain: true,
      changes: 'file',
      when: { en: '`wheel` is installed, and the command is `bdist_wheel`', 'zh-CN': '装了 `wheel`，而命令是 `bdist_wheel`' },
      steps: [
        {
          en: 'In `setup.py` look where `setup` comes from. Where it is `from distutils.core import setup`, write `from setuptools import setup`. Where that stands there already, install `wheel` and call `setup.py` with the same Python: `python -m pip install …`, then `python setup.py …`.',
          'zh-CN': '看看 `setup.py` 里的 `setup` 从哪里导入。如果是 `from distutils.core import setup`，就改成 `from setuptools import setup`。如果已经是这样，就用同一个 Python 安装 `wheel` 并运行 `setup.py`：先 `python -m pip install …`，再 `python setup.py …`。',
        },
        {
          en: 'Or build with `python -m pip install build` and `python -m build`: it makes both files, in an environment of its own that has what the build needs.',
          'zh-CN': '或者改用 `python -m pip install build` 和 `python -m build` 构建：它在单独的环境里生成两个文件，构建需要的东西那里都有。',
        },
      ],
    },
    {
      applies: { wording: [0], not: IN_FILE },
      changes: 'file',
      when: { en: 'The command is `bdist_wheel`', 'zh-CN': '命令是 `bdist_wheel`' },
      steps: [
        {
          en: 'Build with `python -m pip install build` and `python -m build` in place of `python setup.py sdist bdist_wheel`: it makes both files, in an environment that has what the build needs.',
          'zh-CN': '不用 `python setup.py sdist bdist_wheel`，改用 `python -m pip install build` 和 `python -m build` 构建：它会生成两个文件，所在的环境里有构建需要的东西。',
        },
        {
          en: 'To keep the old command, run `python -m pip install --upgrade setuptools wheel` before it.',
          'zh-CN': '要保留原来的命令，就在它之前运行 `python -m pip install --upgrade setuptools wheel`。',
        },
      ],
    },
    {
      applies: { wording: [1], values: { command: { is: ['upload_docs', 'test'] } } },
      changes: 'file',
      when: { en: 'The command is `upload_docs` or `test`', 'zh-CN': '命令是 `upload_docs` 或 `test`' },
      steps: [
        {
          en: 'Take the command out: the setuptools of today has neither. Documentation is hosted elsewhere, such as on Read the Docs, and tests are run by the test program itself, such as `pytest`.',
          'zh-CN': '去掉这个命令：当前的 setuptools 里两个都没有了。文档要放到别处，比如 Read the Docs；测试直接用测试程序运行，比如 `pytest`。',
        },
      ],
    },
    {
      applies: { wording: [1], values: { command: { is: ['verify'] } } },
      changes: 'file',
      when: { en: 'The command is `verify`', 'zh-CN': '命令是 `verify`' },
      steps: [
        {
          en: 'No package brings `verify`: it is a command that a project defines itself, with `cmdclass` in its `setup.py`, to compare the tag with the version, and recipes and orbs for CircleCI call it. Define it, or publish in steps of your own in place of the orb: `python -m build` and `twine upload dist/*`. Nothing has to be raised or installed.',
          'zh-CN': '没有哪个包提供 `verify`：它是项目用 `setup.py` 里的 `cmdclass` 自己定义的命令，用来比较标签和版本号，CircleCI 的教程和 orb 会调用它。在项目里定义它，或者不用那个 orb，用自己的步骤发布：`python -m build` 和 `twine upload dist/*`。不用提升版本号，也不用装别的东西。',
        },
      ],
    },
    {
      applies: { wording: [1, 2], not: { any: [OF_PLUGIN, { values: { command: { is: ['upload_docs', 'test', 'verify'] } } }] } },
      changes: 'file',
      when: { en: 'It is another command', 'zh-CN': '是其他命令' },
      steps: [
        {
          en: 'See whether the command in the message is misspelt, as `bdist-wheel` is for `bdist_wheel`. If not, install the package that brings it before the step that calls `setup.py`, or take it out where setuptools has removed it. `python setup.py --help-commands` lists what there is; a release needs only `python -m build`.',
          'zh-CN': '看看错误信息里的命令是不是写错了，比如把 `bdist_wheel` 写成了 `bdist-wheel`。如果没错，就在调用 `setup.py` 的步骤之前装上提供它的包；setuptools 已经移除的，就去掉。`python setup.py --help-commands` 会列出有哪些；发布只需要 `python -m build`。',
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
  next: ['build-backend-stopped', 'legacy-endpoint-gone', 'twine-no-files'],
  sources: [
    { repo: 'pypa/setuptools', path: 'setuptools/_distutils/dist.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [855, 888] },
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [972, 981] },
    { repo: 'abichinger/semantic-release-pypi', path: 'lib/py/verify_setup.py', ref: 'ff1e680bd75981832976950225e0c92a2e3a52d9' },
    { repo: 'abichinger/semantic-release-pypi', path: 'issues/25' },
    { repo: 'actions/starter-workflows', path: 'issues/887' },
  ],
} as const satisfies ErrorEntry;
