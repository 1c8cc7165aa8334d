import type { ErrorEntry } from '../types.ts';

/** How the path of the Python of a virtual environment ends, as uv, pdm and poetry name theirs. */
const IN_VENV = ['venv', 'py3.9', 'py3.10', 'py3.11', 'py3.12', 'py3.13', 'py3.14'].flatMap((each) => [`${each}/bin/python: No module named`, `${each}/bin/python3: No module named`]);

/** It is that of an environment of pixi. */
const IN_PIXI = { near: ['.pixi/envs/'] } as const;

/** It is rye's own, in which `rye publish` runs twine: astral-sh/rye@0.44.0 rye/src/cli/publish.rs. */
const IN_RYE = { near: ['.rye/self/bin/python: No module named'] } as const;

/** The workflow installs it, and the step does not see it: to install it again beside that mends nothing. */
const IN_FILE = { values: { installed: { is: ['in-file'] } } } as const;

/** An action that builds by a command of the project, in a container of its own. */
const RELEASE_ACTION = 'python-semantic-release/python-semantic-release';
const IN_CONTAINER = { uses: [RELEASE_ACTION], any: [IN_FILE, { near: ['build_command'] }] } as const;
/** Its own words before it builds: what is installed in the command itself is there wherever it runs. */
const BUILDS = { near: ['Running build command: '] } as const;
/** The container of the action, which brings a twine of its own: its step or what it is given stands above, or nothing else in the workflow publishes or has a twine. */
const IN_ACTION = {
  wording: [14],
  any: [{ near: ['Run pypa/gh-action-pypi-publish@', 'print_hash:', 'print-hash:', 'verify_metadata:', 'verify-metadata:'] }, { program: ['action'], values: { own_twine: { is: ['not-shown'] }, installed: { is: ['not-shown'] } } }],
} as const;
/** A shell was given a line of YAML: what ends in a colon is the name of no program. */
const MAPPING = { wording: [19, 20] } as const;
/** The text of a release in double quotes, with backticks in it: gocardless/gocardless-pro-python#146. */
const IN_TEXT = { ...MAPPING, near: ['#', '*', '-', '$'].flatMap((each) => [`--notes "${each}`, `--body "${each}`]) } as const;
/** It moves along with its releases. */
const MOVES = { values: { at_ref: { is: ['branch'] } } } as const;
/** What makes the version is not there either: a command of the project looks for files of an empty version, finds none and builds anew. */
const REBUILDS = { wording: [8, 9, 10, 11, 15, 16, 17, 18], near: ['No module named setuptools_scm'] } as const;
const SEEN = { any: [IN_FILE, IN_RYE, IN_CONTAINER, REBUILDS, IN_ACTION] } as const;
/** Travis CI installs it for the deployment, and then calls it. */
const DEPLOYS = { values: { deploys: { is: ['travis'] } } } as const;
/** pyenv has it in another Python than the one that is active. */
const PYENV = { near: ['command exists in these Python versions'] } as const;

export default {
  id: 'program-not-installed',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: 'line {line}: twine: command not found' },
    { text: 'uv: command not found' },
    { text: 'uvx: command not found' },
    { text: 'poetry: command not found' },
    { text: 'hatch: command not found' },
    { text: 'pdm: command not found' },
    { text: 'flit: command not found' },
    { text: 'maturin: command not found' },
    { text: 'bin/python: No module named twine' },
    { text: 'bin/python3: No module named twine' },
    { text: 'bin/python: No module named build' },
    { text: 'bin/python3: No module named build' },
    { text: 'FileNotFoundError\n\n  [Errno 2] No such file or directory\n\n  at {path}/os.py:{line} in _execvpe' },
    { text: 'sh: {line}: twine: not found' },
    { text: 'twine: command not found' },
    { text: 'MacOS/Python: No module named twine' },
    { text: 'MacOS/Python: No module named build' },
    { text: 'python.exe: No module named twine' },
    { text: 'python.exe: No module named build' },
    { text: '{name}:: command not found' },
    { text: '{name}:: not found' },
    { text: 'sh: {line}: uv: not found' },
    { text: 'sh: {line}: poetry: not found' },
    { text: 'sh: {line}: hatch: not found' },
    { text: 'sh: {line}: pdm: not found' },
    { text: 'sh: {line}: flit: not found' },
    { text: 'sh: {line}: maturin: not found' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: ': twine: command not found',
  name: { en: 'The program is not installed in this job', 'zh-CN': '这个作业里没有安装这个程序' },
  meaning: {
    en: 'A step calls a program that is not there in this job, or not where it is looked for. In GitHub Actions and GitLab each job begins anew: what the build job installed is not there in the publish job. Nothing was uploaded by this step.',
    'zh-CN': '步骤调用的程序在这个作业里没有安装，或者不在查找的位置。GitHub Actions 和 GitLab 的每个作业都从头开始：构建作业里装过的东西，发布作业里没有。这个步骤什么都没有上传。',
  },
  says: [
    {
      applies: IN_ACTION,
      name: { en: 'The container of the action does not find twine', 'zh-CN': 'action 的容器里找不到 twine' },
      en: 'The script of the publish action did not find twine inside its own container: variables that came in from the job, such as `PATH` or `HOME`, sent it to the wrong directories. What steps of yours install does not count there.',
      'zh-CN': '发布 action 的脚本在自己的容器里找不到 twine：从作业传进来的变量（例如 `PATH` 或 `HOME`）让它去了错误的目录查找。你自己的步骤装了什么，在那里都不算。',
    },
    {
      applies: IN_TEXT,
      release: 'may-be-partial',
      name: { en: 'The shell ran words of a text as commands', 'zh-CN': 'shell 把文字里的词当成了命令' },
      en: 'A text in double quotes, such as the notes of a release, has backticks in it, and the shell ran what stands between them. What the script did before that line is done, an upload as well.',
      'zh-CN': '双引号里的文字（比如 release 说明）带有反引号，shell 就把反引号之间的词当作命令运行。脚本在这一行之前做的都已经做完，包括上传。',
    },
    {
      applies: MAPPING,
      release: 'may-be-partial',
      name: { en: 'The shell took a line of YAML for a command', 'zh-CN': 'shell 把一行 YAML 当成了命令' },
      en: 'A line of YAML, a name with a colon, stands in the script of this step, and the shell looked for a program of that name. What the script did before that line is done, an upload as well.',
      'zh-CN': '这个步骤的脚本里混进了一行 YAML（名字加冒号），shell 就去找叫这个名字的程序。脚本在这一行之前做的都已经做完，包括上传。',
    },
  ],
  causes: [
    {
      en: 'Build and publish were split into two jobs, and the step that installs the program stayed in the build job.',
      'zh-CN': '构建和发布分成了两个作业，而安装程序的步骤留在了构建作业里。',
    },
    {
      en: 'An action that runs in a container, such as that of python-semantic-release, calls it: what steps installed on the runner is not there.',
      'zh-CN': '是在容器里运行的 action（比如 python-semantic-release 的）调用它：步骤装在运行器上的程序，那里没有。',
    },
    {
      en: 'The program was installed into a virtual environment, or with another Python than the one that runs here.',
      'zh-CN': '程序装在某个虚拟环境里，或者装在另一个 Python 里，而不是这里运行的那个。',
    },
  ],
  fixes: [
    {
      applies: { ...IN_ACTION, ...MOVES },
      certain: true,
      changes: 'time',
      when: { en: 'The action prints it, and the step follows `release/v1`', 'zh-CN': '打印它的是 action，步骤里写的是 `release/v1`' },
      steps: [
        {
          en: 'Run the failed job again: `release/v1` of the action moves along with its releases, which have set `PATH` by themselves since v1.6.4. If the message comes again, look for an earlier step that writes `PATH=…` to `$GITHUB_ENV`, and let it write only the new directory to `$GITHUB_PATH`.',
          'zh-CN': '重新运行失败的作业：action 的 `release/v1` 会跟着新版本走，而从 v1.6.4 起它会自己设置 `PATH`。如果还是这条信息，就看看有没有更早的步骤把 `PATH=…` 写进 `$GITHUB_ENV`，改成只把新增的目录写进 `$GITHUB_PATH`。',
        },
      ],
    },
    {
      applies: { ...IN_ACTION, not: MOVES },
      certain: true,
      changes: 'file',
      when: { en: 'The action prints it', 'zh-CN': '打印它的是 action' },
      steps: [
        {
          en: 'It is the twine in the container of the action that is not found: what a step of yours installs does not get there. In the workflow file use the action from v1.6.4 on, for instance `pypa/gh-action-pypi-publish@release/v1`. If an earlier step writes `PATH=…` to `$GITHUB_ENV`, let it write only the new directory to `$GITHUB_PATH`.',
          'zh-CN': '找不到的是 action 容器里的 twine：你自己的步骤装的东西进不了那里。在工作流文件里使用 v1.6.4 或更新的 action，比如 `pypa/gh-action-pypi-publish@release/v1`。如果之前的步骤把 `PATH=…` 写进了 `$GITHUB_ENV`，就改成只把新增的目录写进 `$GITHUB_PATH`。',
        },
      ],
    },
    {
      applies: IN_TEXT,
      certain: true,
      changes: 'file',
      when: { en: 'It is a word of the release notes', 'zh-CN': '它是 release 说明里的词' },
      steps: [
        {
          en: 'No program is missing. Hand the text over by a variable: `NOTES: ${{ … }}` below `env:` of the step, and `--notes "$NOTES"` in its script. What `${{ }}` puts into the script itself the shell runs, whoever wrote it. Look whether the tag and the release are on GitHub: make what is missing there by hand, or delete them before the new run.',
          'zh-CN': '缺的不是程序。用变量传这段文字：在步骤的 `env:` 下写 `NOTES: ${{ … }}`，脚本里写 `--notes "$NOTES"`。`${{ }}` 直接放进脚本的内容，不管是谁写的，shell 都会运行。看看 GitHub 上有没有标签和 release：缺的手动补上，或者在新的运行之前删除它们。',
        },
      ],
    },
    {
      applies: MAPPING,
      certain: true,
      changes: 'file',
      when: { en: 'What is not found ends in a colon', 'zh-CN': '找不到的名字以冒号结尾' },
      steps: [
        {
          en: 'No program is missing. Take the lines of the form `NAME: value` out of the script below `run:`: a variable belongs below `env:` of the step, which stands as far to the left as `run:`, once. In the script it is no variable for the program that publishes, so look whether the others that it needs are below `env:`. The same goes for `with:` and other keys of a step.',
          'zh-CN': '缺的不是程序。把 `run:` 脚本里写成 `NAME: value` 的行移出去：变量要写在步骤的 `env:` 下面（与 `run:` 对齐），只写一次。写在脚本里，发布程序读不到它，所以再看看它需要的其他变量是不是都在 `env:` 下面。`with:` 和步骤的其他键也一样。',
        },
      ],
    },
    {
      applies: REBUILDS,
      certain: true,
      changes: 'file',
      when: { en: 'The files were built by another job', 'zh-CN': '文件已由别的作业构建' },
      steps: [
        {
          en: 'A command of the project asks `setuptools_scm` for the version here, gets none, does not find the files under that name, and builds anew. Where the build job has kept the files, send those: after the download call `python -m twine upload dist/*` in place of the command, with twine installed in this job. To install `build` here would make other files than the tested ones, and without tags in the clone with another version.',
          'zh-CN': '项目的命令在这里向 `setuptools_scm` 要版本号，没有得到，按那个名字找不到文件，就重新构建。如果构建作业已经保存了文件，就发送那些文件：下载之后用 `python -m twine upload dist/*` 代替这条命令，并在这个作业里安装 twine。在这里装上 `build`，得到的就不是测试过的文件；检出时没有标签的话，版本号也不对。',
        },
        {
          en: 'If this job is to build, install both before it, `python -m pip install build setuptools_scm twine`, and give its `actions/checkout` `fetch-depth: 0`.',
          'zh-CN': '如果就是要在这个作业里构建，先把两者都装上：`python -m pip install build setuptools_scm twine`，并给它的 `actions/checkout` 写上 `fetch-depth: 0`。',
        },
      ],
    },
    {
      applies: { any: [IN_CONTAINER, BUILDS] },
      certain: true,
      changes: 'file',
      when: { en: 'python-semantic-release builds, as an action', 'zh-CN': '由 python-semantic-release 的 action 构建' },
      steps: [
        {
          en: 'As an action, `python-semantic-release/python-semantic-release` runs in a container of its own, and its `build_command` with it: what other steps installed on the runner is not there. Install the program in that command, before it is called: `build_command = "python -m pip install uv && uv build"`, with another program by its name, such as `poetry`. Or leave `build_command` empty, and build in a step after the action.',
          'zh-CN': '`python-semantic-release/python-semantic-release` 作为 action 时，在它自己的容器里运行，`build_command` 也在里面执行：别的步骤装在运行器上的程序，那里没有。在这条命令里先安装再调用：`build_command = "python -m pip install uv && uv build"`，别的程序（比如 `poetry`）就换成它的名字。或者让 `build_command` 为空，在这个 action 之后单独用一个步骤构建。',
        },
      ],
    },
    {
      applies: IN_RYE,
      certain: true,
      changes: 'file',
      when: { en: '`rye publish` calls it', 'zh-CN': '是 `rye publish` 调用的' },
      steps: [
        {
          en: '`rye publish` runs a twine in an environment of its own, `~/.rye/self`, and that one lacks it: what steps or the project install does not get there. Send the files that are built with another program: `uvx twine upload dist/*`, with `TWINE_USERNAME` and `TWINE_PASSWORD`, or `uv publish` with `UV_PUBLISH_TOKEN`. To stay with rye, install it anew in this job.',
          'zh-CN': '`rye publish` 用的是它自己的环境 `~/.rye/self` 里的 twine，而那里没有装：步骤或项目里装的到不了那里。换一个程序发送构建好的文件：`uvx twine upload dist/*`，配上 `TWINE_USERNAME` 和 `TWINE_PASSWORD`；或者 `uv publish`，配上 `UV_PUBLISH_TOKEN`。要继续用 rye，就在这个作业里重新安装它。',
        },
      ],
    },
    {
      applies: { ...IN_FILE, not: IN_CONTAINER },
      certain: true,
      changes: 'file',
      when: { en: 'The workflow installs it, and this step does not see it', 'zh-CN': '工作流里装了它，但这个步骤看不到' },
      steps: [
        {
          en: 'The workflow file installs this program already. That holds for the steps after it in the same job, not for other jobs, and not inside an action that runs in a container: such a one has to install it by a command of its own. If it was installed in a virtual environment or with another Python, call it from there, as `python -m twine` with that Python. If the step that installs it has an `if:`, see whether it ran.',
          'zh-CN': '工作流文件里已经安装了这个程序。它只对同一个作业里后面的步骤有效，别的作业里没有；在容器里运行的 action 内部也没有，要由它自己的命令来安装。如果装在虚拟环境里，或者装在另一个 Python 里，就从那里调用，比如用那个 Python 运行 `python -m twine`。如果安装它的步骤带有 `if:`，就看看它有没有运行。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 21], not: SEEN },
      changes: 'file',
      when: { en: 'It is uv', 'zh-CN': '缺的是 uv' },
      steps: [
        {
          en: 'In the workflow file, put a step with `astral-sh/setup-uv` before the one that failed, in the same job.',
          'zh-CN': '在工作流文件里，在失败的步骤之前，在同一个作业里加上 `astral-sh/setup-uv` 步骤。',
        },
      ],
    },
    {
      applies: { wording: [8, 9, 10, 11], near: IN_VENV },
      certain: true,
      changes: 'file',
      when: { en: 'The Python is that of a virtual environment', 'zh-CN': '运行的是虚拟环境里的 Python' },
      steps: [
        {
          en: 'The path before the message is that of a virtual environment, and what the job installed elsewhere is not seen in it. Install twine and build into it, as development dependencies of the project, or call them outside: `uvx twine upload dist/*` or `pipx run twine upload dist/*`, and `uv build` or `pipx run build`.',
          'zh-CN': '错误信息前面的路径是虚拟环境里的 Python，作业在别处安装的东西它看不到。把 twine 和 build 装进这个环境，写成项目的开发依赖；或者在环境之外调用：`uvx twine upload dist/*` 或 `pipx run twine upload dist/*`，构建用 `uv build` 或 `pipx run build`。',
        },
      ],
    },
    {
      applies: { wording: [8, 9, 10, 11], ...IN_PIXI },
      certain: true,
      changes: 'file',
      when: { en: 'The Python is that of an environment of pixi', 'zh-CN': '运行的是 pixi 环境里的 Python' },
      steps: [
        {
          en: 'The path before the message is that of an environment of pixi, and what the job installs elsewhere is not seen in it. Add the program to the environment that the path names, behind `.pixi/envs/`: `pixi add python-build`, as conda-forge calls build, or `pixi add twine`, with `--feature` for one that is not `default`, and commit the manifest with `pixi.lock`. Or build outside of it: `uv build`, or `pipx run build`. If the run has pushed a raised version or a tag already, see that the next one does not raise it again.',
          'zh-CN': '错误信息前面的路径是 pixi 环境里的 Python，作业在别处安装的东西它看不到。把程序加进路径里 `.pixi/envs/` 后面那个环境：`pixi add python-build`（conda-forge 上 build 的名字）或 `pixi add twine`，不是 `default` 环境就再加 `--feature`，然后提交清单文件和 `pixi.lock`。或者在环境之外构建：`uv build` 或 `pipx run build`。如果这次运行已经推送了提升后的版本号或标签，注意别让下一次运行再提升一次。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [0, 14], not: { ci: ['gitlab', 'other', 'none'] } }, { wording: [8, 9, 10, 11, 13, 15, 16, 17, 18], ci: ['github'], not: { any: [{ near: IN_VENV }, IN_PIXI] } }], not: SEEN },
      changes: 'file',
      when: { en: 'It is twine or build, in GitHub Actions', 'zh-CN': '缺的是 twine 或 build，用的是 GitHub Actions' },
      steps: [
        {
          en: 'In the workflow file, put steps with `actions/setup-python` and `run: python -m pip install build twine` before the one that failed, in the same job, and call them as `python -m build` and `python -m twine`.',
          'zh-CN': '在工作流文件里，在失败的步骤之前，在同一个作业里加上 `actions/setup-python` 和 `run: python -m pip install build twine` 两个步骤，并用 `python -m build` 和 `python -m twine` 来调用。',
        },
      ],
    },
    {
      applies: PYENV,
      certain: true,
      changes: 'file',
      when: { en: 'pyenv names the Python that has it', 'zh-CN': 'pyenv 列出了装有它的 Python' },
      steps: [
        {
          en: 'The program is installed, with a Python that is not the active one: pyenv lists the versions that have it below the message. Make one of them active where the program is called: `export PYENV_VERSION=` with that version, before the command, or before the deployment. Travis CI also clears away a `.python-version` that the job itself wrote, unless `deploy:` has `skip_cleanup: true`.',
          'zh-CN': '程序已经装了，但装在不是当前使用的 Python 里：pyenv 在错误信息下面列出了装有它的版本。在调用程序的地方启用其中一个：在命令之前，或者在部署之前，运行 `export PYENV_VERSION=`，后面写那个版本。作业自己写的 `.python-version`，Travis CI 也会清走，除非 `deploy:` 里有 `skip_cleanup: true`。',
        },
      ],
    },
    {
      applies: DEPLOYS,
      certain: true,
      changes: 'file',
      when: { en: 'Travis CI deploys', 'zh-CN': '由 Travis CI 部署' },
      steps: [
        {
          en: 'Travis CI installs twine for the deployment by itself; here it lies where the shell that calls it does not look. So it is in a job with `language: generic` or on macOS, and where the job has activated a virtual environment of its own. Let one job with `language: python` on Linux deploy, named below `on:` (`python:`, or `condition: $TRAVIS_OS_NAME = linux`), and leave an environment of your own before it. Or publish with `provider: script` and a script that runs `python -m pip install build twine`, `python -m build` and `python -m twine upload dist/*`. Other jobs of this build may have sent the files: look at the index first.',
          'zh-CN': 'Travis CI 会自己为部署安装 twine；这里它装在了调用它的 shell 找不到的地方。`language: generic` 的作业、macOS 上的作业，以及激活了自己的虚拟环境的作业都会这样。只让一个 Linux 上 `language: python` 的作业部署，在 `on:` 下指定（`python:`，或者 `condition: $TRAVIS_OS_NAME = linux`），并在部署之前退出自己的虚拟环境。或者用 `provider: script` 发布，脚本里运行 `python -m pip install build twine`、`python -m build` 和 `python -m twine upload dist/*`。这次构建的其他作业可能已经传上文件：先看索引。',
        },
      ],
    },
    {
      applies: { wording: [0, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18], not: { any: [{ ci: ['github'] }, { near: IN_VENV }, DEPLOYS, IN_RYE] } },
      changes: 'file',
      when: { en: 'It is twine or build, and the job runs elsewhere', 'zh-CN': '缺的是 twine 或 build，而作业运行在别处' },
      steps: [
        {
          en: 'Run `python -m pip install build twine` in the same job, before the command that failed and with the Python that it calls. If that very command fails, what pip prints is the error to look for. If it ends well, twine is not on the `PATH` of what calls it: call `python -m twine` in a command of your own. A deployment that ends well has uploaded nothing as long as this line stands in it.',
          'zh-CN': '在同一个作业里，在失败的命令之前运行 `python -m pip install build twine`，用的要是那条命令所调用的 Python。如果安装本身就失败，要查的是 pip 打印的错误。如果已经装好，就是 twine 不在调用者的 `PATH` 里：在自己的命令里用 `python -m twine` 调用。只要日志里有这一行，即使部署显示成功，也什么都没有上传。',
        },
      ],
    },
    {
      applies: { wording: [12] },
      changes: 'file',
      when: { en: '`poetry run` calls it', 'zh-CN': '是 `poetry run` 调用的' },
      steps: [
        {
          en: 'Install the program that comes after `poetry run` where poetry looks for it, in the environment of the project: for twine `poetry add --group dev twine` in the repository, or `poetry run pip install twine` before the failing command. `poetry publish` needs no twine.',
          'zh-CN': '把 `poetry run` 后面的那个程序装到 poetry 查找的地方，也就是项目自己的环境：比如 twine，在仓库里运行 `poetry add --group dev twine`，或者在失败的命令之前运行 `poetry run pip install twine`。`poetry publish` 不需要 twine。',
        },
      ],
    },
    {
      applies: { wording: [3, 4, 5, 6, 7, 22, 23, 24, 25, 26], not: SEEN },
      changes: 'file',
      when: { en: 'It is another program', 'zh-CN': '缺的是别的程序' },
      steps: [
        {
          en: 'In the workflow file, put a step with `run: pipx install` and the name of the program before the one that failed, in the same job.',
          'zh-CN': '在工作流文件里，在失败的步骤之前，在同一个作业里加上 `run: pipx install` 和程序名的步骤。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. Nothing was uploaded by it, so the version number is still free.',
      'zh-CN': '下一次运行会越过这个步骤。它什么都没有上传，版本号还能用。',
    },
  ],
  next: ['python-command-not-found', 'twine-no-files'],
  sources: [
    { repo: 'astral-sh/rye', path: 'issues/1425' },
    { repo: 'conda-forge/python-build-feedstock', path: 'recipe/recipe.yaml', ref: '831c35ab6faeb7f6a45885b5cff64feb4ef6a6e7', lines: [3, 9] },
    { repo: 'travis-ci/travis-ci', path: 'issues/9695' },
    { repo: 'travis-ci/dpl', path: 'issues/299' },
    { repo: 'OvertureMaps/schema', path: 'issues/743' },
    { repo: 'Teradata/teradata-mcp-server', path: 'issues/315' },
    { repo: 'HuangYincan/VideoNote-MCP', path: 'issues/19' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/configuration/configuration-guides/uv_integration.rst', ref: '5390145503b4d5dcca8f323e1ba6c5bec0bd079b' },
  ],
} as const satisfies ErrorEntry;
