import type { ErrorEntry } from '../types.ts';

/** How hatch is called to run something. With `-v` it prints the command. */
const BY_HATCH = ['hatch run', 'hatch -v run', 'hatch -e', 'hatch --env', 'hatch --verbose run', 'cmd [1] |'] as const;

/** Commands that these programs have themselves. */
const OWN = ['build', 'publish'] as const;

const SCRIPT_OF_HATCH = { wording: [0, 1, 2, 3], near: BY_HATCH } as const;

/** A shell that names a command with its blanks was given all of it in quotes, and looked for one program of that name: python-semantic-release 3 to 7 prints the command again. */
const QUOTED = { wording: [0, 1], near: ['publish --build: command not found', 'poetry build: command not found', 'hatch build: command not found', 'uv build: command not found', '-m build: command not found'] } as const;

export default {
  id: 'program-script-missing',
  stage: 'upload-metadata',
  emitter: 'hatch',
  severity: 'error',
  messages: [
    { text: ': build: command not found' },
    { text: ': publish: command not found' },
    { text: 'sh: 1: build: not found' },
    { text: 'sh: 1: publish: not found' },
    { text: "[PdmUsageError]: Command '{command}' is not found in your PATH." },
    { text: 'error: Failed to spawn: {command}\n  cause: No such file or directory' },
    { text: 'error: Failed to spawn: `{command}`\n  Caused by: No such file or directory' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'build: command not found',
  name: { en: 'There is no script or program of this name where the command looks', 'zh-CN': '在命令查找的地方，没有这个名字的脚本或程序' },
  meaning: {
    en: '`hatch run`, `pdm run` and `uv run` look for a script of the project, or a program in its environment, of the name after `run`. There is none of that name. The step stopped there, and uploaded nothing.',
    'zh-CN': '`hatch run`、`pdm run` 和 `uv run` 会按 `run` 后面的名字，查找项目里定义的脚本，或者项目环境里的程序。这个名字一个也没有。步骤在这里停下，什么都没有上传。',
  },
  says: {
    applies: QUOTED,
    en: 'The shell looked for one program whose name is the whole command, blanks and all: the command came to it in quotes. That the program is not installed, this does not say. Nothing was built or uploaded.',
    'zh-CN': 'shell 把整条命令连同空格当成一个程序名去找：命令是带着引号传给它的。这并不说明没有安装程序。什么都没有构建，也没有上传。',
  },
  causes: [
    {
      en: 'The script was renamed or removed where the project defines it, and the workflow still calls it: with hatch under `scripts` of an environment, with pdm under `[tool.pdm.scripts]`, with uv under `[project.scripts]`.',
      'zh-CN': '项目里改了名或删掉了这个脚本，工作流却还在调用：hatch 写在某个环境的 `scripts` 下，pdm 写在 `[tool.pdm.scripts]` 下，uv 写在 `[project.scripts]` 下。',
    },
    {
      en: '`build` or `publish` is a command of the program itself, and `run` is one word too many.',
      'zh-CN': '`build` 或 `publish` 本来就是程序自己的命令，多写了一个 `run`。',
    },
    {
      en: 'The package build is installed, but it has no command `build`: it is called `python -m build`.',
      'zh-CN': '装的是 build 这个包，但它没有名为 `build` 的命令：要用 `python -m build` 调用。',
      applies: { wording: [0, 2] },
    },
  ],
  fixes: [
    {
      applies: QUOTED,
      certain: true,
      changes: 'file',
      when: { en: 'The whole command is in quotes', 'zh-CN': '整条命令都在引号里' },
      steps: [
        {
          en: 'Take the quotes away where the command is written. In `setup.cfg` they belong to the value: `build_command = poetry build`. Where python-semantic-release uploads by itself (`upload_to_pypi`, before its release 8), let this command do no more than build.',
          'zh-CN': '在写这条命令的地方去掉引号。在 `setup.cfg` 里，引号是值的一部分：写成 `build_command = poetry build`。如果由 python-semantic-release 自己上传（第 8 版之前的 `upload_to_pypi`），这条命令就只构建。',
        },
      ],
    },
    {
      applies: SCRIPT_OF_HATCH,
      certain: true,
      changes: 'file',
      when: { en: '`hatch run` calls it', 'zh-CN': '是 `hatch run` 调用的' },
      steps: [
        {
          en: 'Call the command of hatch itself, without `run`: `hatch build`, `hatch publish`. If a script of the project is meant, define it again under `[tool.hatch.envs.default.scripts]` in `pyproject.toml`, or under `[envs.default.scripts]` in `hatch.toml`; one of another environment is called `hatch run NAME:SCRIPT`. Installing a program of that name does not help.',
          'zh-CN': '去掉 `run`，直接用 hatch 自己的命令：`hatch build`、`hatch publish`。如果要的是项目的脚本，就在 `pyproject.toml` 的 `[tool.hatch.envs.default.scripts]` 或 `hatch.toml` 的 `[envs.default.scripts]` 里重新定义；别的环境里的脚本要写成 `hatch run NAME:SCRIPT`。去安装一个同名的程序解决不了问题。',
        },
      ],
    },
    {
      applies: { wording: [0, 2], not: { any: [{ near: BY_HATCH }, QUOTED] } },
      changes: 'file',
      when: { en: 'The step calls `build` by itself', 'zh-CN': '步骤直接调用 `build`' },
      steps: [
        {
          en: 'Call `python -m build`, after `python -m pip install build` in the same job: the package has no command of the name `build`. If a script of your project is meant, define it where the step looks for it.',
          'zh-CN': '改成 `python -m build`，并在同一个作业里先运行 `python -m pip install build`：这个包没有名为 `build` 的命令。如果要的是你项目的脚本，就在步骤查找的地方定义它。',
        },
      ],
    },
    {
      applies: { wording: [1, 3], not: { any: [{ near: BY_HATCH }, QUOTED] } },
      changes: 'file',
      when: { en: 'The step calls `publish` by itself', 'zh-CN': '步骤直接调用 `publish`' },
      steps: [
        {
          en: 'Write the program before it, as `uv publish`, or define the script where the step looks for it: `publish` is a command of such programs, and none by itself.',
          'zh-CN': '在前面写上程序名，比如 `uv publish`；或者在步骤查找的地方定义这个脚本：`publish` 是这类程序的子命令，不能单独运行。',
        },
      ],
    },
    {
      applies: { wording: [4, 5, 6], values: { command: { is: OWN } } },
      certain: true,
      changes: 'file',
      when: { en: '`build` or `publish` comes after `run`', 'zh-CN': '`run` 后面是 `build` 或 `publish`' },
      steps: [
        {
          en: 'Remove the word `run`: `build` and `publish` are commands of pdm and of uv, as in `pdm build` and `uv build`. If a script of the project is meant, define it: under `[tool.pdm.scripts]` for pdm, under `[project.scripts]` for uv.',
          'zh-CN': '去掉 `run`：`build` 和 `publish` 是 pdm 和 uv 自己的命令，比如 `pdm build` 和 `uv build`。如果要的是项目的脚本，就定义它：pdm 写在 `[tool.pdm.scripts]` 下，uv 写在 `[project.scripts]` 下。',
        },
      ],
    },
    {
      applies: { wording: [4, 5, 6], not: { values: { command: { is: OWN } } } },
      changes: 'file',
      when: { en: 'Another name comes after `run`', 'zh-CN': '`run` 后面是别的名字' },
      steps: [
        {
          en: 'If it is a program, install it where `run` looks, in the environment of the project: `uv add --dev NAME` or `pdm add -dG dev NAME`, in the repository. Without that, `uvx NAME` runs it outside, as `uvx twine upload dist/*`. If it is a script of the project, define it again, under `[project.scripts]` for uv and `[tool.pdm.scripts]` for pdm, or correct the name in the workflow.',
          'zh-CN': '如果它是一个程序，就把它装到 `run` 查找的地方，也就是项目的环境：在仓库里运行 `uv add --dev NAME` 或 `pdm add -dG dev NAME`。不想这样，就用 `uvx NAME` 在环境之外运行，比如 `uvx twine upload dist/*`。如果它是项目的脚本，就重新定义它，uv 写在 `[project.scripts]` 下，pdm 写在 `[tool.pdm.scripts]` 下；或者改正工作流里的名字。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this command. It has uploaded nothing, so the version number is still free.',
      'zh-CN': '下一次运行会越过这条命令。它什么都没有上传，版本号还能用。',
    },
  ],
  next: ['program-not-installed', 'twine-command-not-found'],
  sources: [
    { repo: 'aws-deadline/deadline-cloud-for-unreal-engine', path: 'issues/281' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/222' },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/run.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [246, 246] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/project/run.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [1322, 1322] },
    { repo: 'pypa/hatch', path: 'docs/config/environment/overview.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [185, 235] },
  ],
} as const satisfies ErrorEntry;
