import type { ErrorEntry } from '../types.ts';

export default {
  id: 'program-dependency-incompatible',
  stage: 'workflow-setup',
  emitter: 'pdm',
  severity: 'error',
  messages: [
    { text: "[AttributeError]: module 'hishel' has no attribute 'SyncSqliteStorage'" },
    { text: "obj must be an instance or subtype of type\nWARNING: Add '-v' to see the detailed traceback" },
    { text: "TypeError: SdistBuilder.build() got an unexpected keyword argument 'gen_setup_py'" },
    { text: "Environment `{env}` is incompatible: module 'virtualenv.discovery.builtin' has no attribute 'propose_interpreters'" },
    { text: "AttributeError: module 'virtualenv.discovery.builtin' has no attribute 'propose_interpreters'" },
    { text: 'bin/twine", line {line}, in <module>{frames}\nModuleNotFoundError: No module named {module}' },
    { text: 'bin/twine", line {line}, in <module>\n    from twine.__main__ import main' },
    { text: "pkg_resources.DistributionNotFound: The '{requirement}' distribution was not found and is required by" },
    { text: "twine/cli.py\", line {line}, in dispatch\n    {call}\nTypeError: entry_points() got an unexpected keyword argument 'group'" },
    { text: "error: module 'semver' has no attribute 'VersionInfo'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "module 'hishel' has no attribute 'SyncSqliteStorage'",
  name: { en: 'The program does not work with a newer package that it needs', 'zh-CN': '程序与它依赖的某个新版包不兼容' },
  meaning: {
    en: 'The job installed the program anew, and pip took the newest release of a package that it needs. This release of the program does not work with it. Your own project is not the cause.',
    'zh-CN': '作业重新安装了这个程序，pip 为它选了某个依赖包的最新版，而这一版程序与之不兼容。原因不在你的项目。',
  },
  says: [
    {
      applies: { wording: [7] },
      name: { en: 'The program lacks a package that it needs', 'zh-CN': '程序缺少它依赖的某个包' },
      en: 'The program needs `{requirement}`, and in the environment in which it runs there is no such package, or none of a release that fits. Your own project is not the cause.',
      'zh-CN': '这个程序依赖 `{requirement}`，而它运行的环境里没有这个包，或者版本不符合要求。原因不在你的项目。',
    },
    {
      applies: { wording: [5] },
      name: { en: 'The program lacks a package that it needs', 'zh-CN': '程序缺少它依赖的某个包' },
      en: 'twine does not start: a module that it loads is not there in the environment in which it runs. Your own project is not the cause.',
      'zh-CN': 'twine 启动不了：它要加载的一个模块，在它运行的环境里没有。原因不在你的项目。',
    },
    {
      applies: { wording: [6, 8] },
      name: { en: 'twine ends as it loads a package', 'zh-CN': 'twine 在加载某个包时就结束了' },
      en: 'twine does not start: a package that it needs is missing where it runs, or is of a release that does not fit. Your own project is not the cause.',
      'zh-CN': 'twine 启动不了：它运行的环境里缺少它依赖的某个包，或者那个包的版本不匹配。原因不在你的项目。',
    },
    {
      applies: { wording: [9] },
      name: { en: 'python-semantic-release meets a module `semver` that does not fit', 'zh-CN': 'python-semantic-release 遇到了不匹配的 `semver` 模块' },
      en: 'python-semantic-release imports `semver`, and the module of this name where it runs is not the one that it needs. Your own project is not the cause, and this step uploaded nothing.',
      'zh-CN': 'python-semantic-release 要导入 `semver`，而它运行的环境里叫这个名字的模块不是它需要的那个。原因不在你的项目，这个步骤什么都没有上传。',
    },
  ],
  causes: [
    {
      en: 'hishel 2.0 no longer has what pdm 2.29.4 uses of it; hishel 1.4 has.',
      'zh-CN': 'pdm 2.29.4 用到的东西，hishel 2.0 里已经没有了；hishel 1.4 里还有。',
      applies: { wording: [0] },
    },
    {
      en: 'unearth 0.19 is made for another HTTP library than the pdm of that time, such as 2.20.1.',
      'zh-CN': 'unearth 0.19 用的 HTTP 库，与 2.20.1 那时的 pdm 用的不同。',
      applies: { wording: [1] },
    },
    {
      en: 'flit 3 does not work with flit_core 4: it asks for `flit_core >=3.9.0` or the like, without an upper bound.',
      'zh-CN': 'flit 3 与 flit_core 4 不兼容：它要求的是 `flit_core >=3.9.0` 之类，没有上限。',
      applies: { wording: [2] },
    },
    {
      en: 'hatch before 1.16.5 uses a part of virtualenv that is gone since virtualenv 21.',
      'zh-CN': '1.16.5 之前的 hatch 用到了 virtualenv 的一部分，从 virtualenv 21 起已经没有了。',
      applies: { wording: [3, 4] },
    },
    {
      en: 'Something that is installed beside twine, such as poetry, holds `importlib-metadata` below 3.6.',
      'zh-CN': '和 twine 装在一起的某个东西（比如 poetry）把 `importlib-metadata` 限制在 3.6 以下。',
      applies: { wording: [8] },
    },
    {
      en: 'An old `semver`, or another package with a module of this name, came into the environment; or a file `semver.py` lies in the repository.',
      'zh-CN': '环境里装进了旧版 `semver`，或者别的带有同名模块的包；也可能仓库里有一个 `semver.py`。',
      applies: { wording: [9] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'pdm and hishel do not fit', 'zh-CN': 'pdm 与 hishel 不兼容' },
      steps: [
        {
          en: 'In the job that publishes, install pdm together with an older hishel: `python -m pip install pdm "hishel<2"`.',
          'zh-CN': '在发布作业里，安装 pdm 时连同旧版 hishel 一起装：`python -m pip install pdm "hishel<2"`。',
        },
        {
          en: 'With pipx: `pipx install pdm`, then `pipx inject pdm "hishel<2"`. `pdm[locked]` installs the very packages that this pdm was released with.',
          'zh-CN': '用 pipx 的话：先 `pipx install pdm`，再 `pipx inject pdm "hishel<2"`。`pdm[locked]` 会安装发布这版 pdm 时锁定的那些包。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'pdm is older than the packages around it', 'zh-CN': 'pdm 比它周围的包旧' },
      steps: [
        {
          en: 'In the job that publishes, install the newest pdm in place of the pinned one, and an older hishel beside it: `python -m pip install --upgrade pdm "hishel<2"`.',
          'zh-CN': '在发布作业里，不再固定旧版，改装最新的 pdm，并带上与它兼容的 hishel：`python -m pip install --upgrade pdm "hishel<2"`。',
        },
        {
          en: 'To keep the old pdm, install `unearth<0.19` beside it, the last ones made for the same HTTP library.',
          'zh-CN': '想继续用旧版 pdm，就同时安装 `unearth<0.19`：那是最后几个使用同一 HTTP 库的版本。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'flit and flit_core do not fit', 'zh-CN': 'flit 与 flit_core 不兼容' },
      steps: [
        {
          en: 'In the job that publishes, install a newer flit: `python -m pip install "flit>=4"`. To keep flit 3, pin both: `python -m pip install "flit<4" "flit_core<4"`.',
          'zh-CN': '在发布作业里安装新版 flit：`python -m pip install "flit>=4"`。想继续用 flit 3，就把两个都固定住：`python -m pip install "flit<4" "flit_core<4"`。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'It is twine that does not start', 'zh-CN': '是 twine 启动不了' },
      steps: [
        {
          en: 'Nothing has to be added to your project: the module is missing where twine runs. If the step uses the action, take a current one, `pypa/gh-action-pypi-publish@release/v1`, which has its packages pinned; old releases install twine anew in each run. If the job installs twine itself, do that in an environment of its own: `pipx run twine upload dist/*`.',
          'zh-CN': '不用给你的项目加什么：缺的模块是 twine 运行的环境里的。如果步骤用的是 action，就换成当前版本 `pypa/gh-action-pypi-publish@release/v1`，它的依赖是固定的；旧版本每次运行都重新安装 twine。如果 twine 是作业自己装的，就让它在单独的环境里运行：`pipx run twine upload dist/*`。',
        },
      ],
    },
    {
      applies: { wording: [6, 8] },
      changes: 'file',
      when: { en: 'twine ends as it loads a package', 'zh-CN': 'twine 在加载某个包时就结束了' },
      steps: [
        {
          en: 'The traceback is one of twine itself, before it reads a file: a package that it needs is missing, or of a release that does not fit. Your files are not at fault. Let twine have an environment of its own: `pipx run twine upload dist/*`. Or install it anew with what it needs, in the step before: `python -m pip install --upgrade twine requests requests-toolbelt urllib3 packaging importlib-metadata`. If a release tool ran it, it may have pushed its tag before: then upload the files of that tag.',
          'zh-CN': '这个 traceback 是 twine 自己的，它还没有读取任何文件：缺少它依赖的某个包，或者那个包的版本不匹配，与你的文件无关。让 twine 在单独的环境里运行：`pipx run twine upload dist/*`。或者在前一个步骤里把它和依赖一起重新安装：`python -m pip install --upgrade twine requests requests-toolbelt urllib3 packaging importlib-metadata`。如果是发布工具运行的它，标签可能在这之前已经推送：那就上传那个标签的文件。',
        },
      ],
    },
    {
      applies: { wording: [7] },
      changes: 'file',
      when: { en: 'A package that the program asks for is not there', 'zh-CN': '缺少程序要求的某个包' },
      steps: [
        {
          en: 'The environment in which the program runs lacks the package that the message names. Add it there, with conda to the environment file, or install the program anew with pip, which brings what it needs: `python -m pip install --upgrade twine` where it is twine.',
          'zh-CN': '程序运行的环境里缺少错误信息里的那个包。把它加进去，用 conda 的话就写进环境文件；或者用 pip 重新安装这个程序，它会带上所需的包：如果是 twine，就运行 `python -m pip install --upgrade twine`。',
        },
      ],
    },
    {
      applies: { wording: [9] },
      changes: 'file',
      when: { en: '`semver` does not fit', 'zh-CN': '`semver` 不匹配' },
      steps: [
        {
          en: 'Let the release tool have an environment of its own: `pipx run --spec python-semantic-release semantic-release publish`, with `==` and your release behind the name. Or see in the job what `semver` is, `python -m pip show semver` and `python -c "import semver; print(semver.__file__)"`, and raise it in the same environment: `python -m pip install --upgrade "semver<4"`.',
          'zh-CN': '让发布工具在单独的环境里运行：`pipx run --spec python-semantic-release semantic-release publish`，名字后面用 `==` 写你的版本。或者在作业里看看 `semver` 是什么：`python -m pip show semver` 和 `python -c "import semver; print(semver.__file__)"`，再在同一个环境里升级它：`python -m pip install --upgrade "semver<4"`。',
        },
      ],
    },
    {
      applies: { wording: [3, 4] },
      changes: 'file',
      when: { en: 'hatch is older than virtualenv', 'zh-CN': 'hatch 比 virtualenv 旧' },
      steps: [
        {
          en: 'In the job that publishes, install hatch 1.16.5 or later: `python -m pip install --upgrade hatch`. To keep an older one, add `"virtualenv<21"` to the same command.',
          'zh-CN': '在发布作业里安装 hatch 1.16.5 或更新的版本：`python -m pip install --upgrade hatch`。想继续用旧版，就在同一条命令里加上 `"virtualenv<21"`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Pinning the program alone: its packages go on to move. Pin them too, or install from a lock file.',
      'zh-CN': '只固定程序自己的版本：它的依赖包还会继续更新。把它们也固定住，或者从锁文件安装。',
    },
  ],
  verify: [
    {
      en: 'Let a job install the program in the same way and run its build command, such as `pdm build` or `hatch build`: it sends nothing, and ends without this error.',
      'zh-CN': '在一个作业里用同样的方式安装程序，只运行它的构建命令，比如 `pdm build` 或 `hatch build`：不会发送任何东西，也不再出现这个错误。',
    },
  ],
  next: ['program-not-installed', 'twine-old-release-broken', 'pdm-credentials-missing'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/331' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/507' },
    { repo: 'pypa/twine', path: 'twine/cli.py', ref: '3.4.1' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/100' },
    { repo: 'Jebel-Quant/rhiza', path: 'issues/797' },
    { repo: 'pdm-project/pdm', path: 'src/pdm/models/session.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [57, 62] },
    { repo: 'pdm-project/pdm', path: 'pyproject.toml', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [17, 42] },
    { repo: 'pdm-project/pdm', path: 'pyproject.toml', ref: '2.20.1', lines: [16, 23] },
    { repo: 'pdm-project/pdm', path: 'issues/3724' },
    { repo: 'frostming/unearth', path: 'pyproject.toml', ref: '0.18.3', lines: [17, 20] },
    { repo: 'pypa/flit', path: 'pyproject.toml', ref: '3.9.0', lines: [10, 15] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/sdist.py', ref: '4.0.0', lines: [158, 162] },
    { repo: 'CCPBioSim/CodeEntropy', path: 'issues/402' },
    { repo: 'pypa/hatch', path: 'docs/history/hatch.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [83, 87] },
    { repo: 'pypa/hatch', path: 'issues/2192' },
  ],
} as const satisfies ErrorEntry;
