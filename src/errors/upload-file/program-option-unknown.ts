import { PRINT_VERSION } from '../shared/print-version.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** Options of poetry that 1.8.5 still takes, and 2.0 does not. */
const OF_POETRY_1 = ['--no-dev', '--no-update', '--check', '--remove-untracked'] as const;

/** Of maturin, and gone. */
const OF_OLD_MATURIN = ['--universal2', '--no-sdist', '--cargo-extra-args', '--rustc-extra-args'] as const;

/** What other programs call differently: by their `--help`, of releases from twine 3.8 to uv 0.13. */
const ADDRESS = { values: { argument: { begins: ['--repository-url', '--publish-url', '--index-url'] } }, program: ['pdm', 'hatch', 'flit', 'poetry'] } as const satisfies Condition;
const TOKEN = { values: { argument: { begins: ['--token', '--api-token'] } }, program: ['pdm', 'hatch', 'flit', 'poetry'] } as const satisfies Condition;

/** The project itself says which release it takes. */
const RELEASE = { wording: [9, 10] } as const satisfies Condition;

/** Nothing is unknown: something is missing. */
const PARTS = { wording: [6] } as const satisfies Condition;

export default {
  id: 'program-option-unknown',
  stage: 'upload-file',
  emitter: 'maturin',
  severity: 'error',
  // Any program that reads its command line with argparse, click, clap or cleo says so.
  among: ['usage: ', 'poetry', 'Required uv version', 'pdm ', 'flit: ', 'The option "'],
  messages: [
    { text: 'pdm publish: error: unrecognized arguments: {argument}' },
    { text: "error: unexpected argument '{argument}' found{tips}Usage: maturin {command}\n\nFor more information, try '--help'." },
    { text: "error: Found argument '{argument}' which wasn't expected, or isn't valid in this context{tips}maturin {command}" },
    { text: 'The option "{argument}" does not exist' },
    { text: "Error: No such option '{argument}'" },
    { text: 'Error: No such option: {argument}' },
    { text: 'error: the following arguments are required: {argument}' },
    { text: "Try 'semantic-release -h' for help.\n\nError: No such command '{command}'." },
    { text: 'error: unrecognized arguments: {argument}' },
    { text: 'This project requires Poetry {required}, but you are using Poetry {version}' },
    { text: 'Required uv version `{required}` does not match the running version `{version}`' },
    { text: 'pdm build: error: unrecognized arguments: {argument}' },
    { text: 'flit: error: unrecognized arguments: {argument}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'pdm publish: error: unrecognized arguments',
  name: { en: 'The release of the program that ran does not know the option', 'zh-CN': '实际运行的程序版本不认识这个选项' },
  meaning: {
    en: 'The program that is named beside the message stopped while it read its command line: the release that ran does not know an option. Often the job installed a newer one, which no longer has it. This command built and uploaded nothing.',
    'zh-CN': '错误信息旁边写明的程序，在解析命令行时就停下了：实际运行的版本不认识某个选项。常见的情况是作业装了更新的版本，那里已经没有这个选项。这条命令既没有构建，也没有上传。',
  },
  says: [
    {
      applies: { wording: [7] },
      release: 'may-be-partial',
      name: { en: 'This release of python-semantic-release does not know the command', 'zh-CN': '这一版 python-semantic-release 不认识这个命令' },
      en: 'The release of python-semantic-release that ran does not know the command `{command}`. This command did nothing, and uploaded nothing; what other jobs made before, such as the tag and their files, is there.',
      'zh-CN': '实际运行的 python-semantic-release 不认识命令 `{command}`。这条命令什么都没做，也没有上传；别的作业之前完成的，比如标签和它们上传的文件，都还在。',
    },
    {
      applies: RELEASE,
      name: { en: 'The project asks for another release of the program', 'zh-CN': '项目要求程序的另一个版本' },
      en: 'The project asks for release `{required}` of the program, and `{version}` ran. This command built and uploaded nothing.',
      'zh-CN': '项目要求程序的版本是 `{required}`，而运行的是 `{version}`。这条命令既没有构建，也没有上传。',
    },
    {
      applies: PARTS,
      name: { en: 'The command line lacks something', 'zh-CN': '命令行少了内容' },
      en: 'The command line lacks `{argument}`. This command built and uploaded nothing.',
      'zh-CN': '命令行里缺少 `{argument}`。这条命令既没有构建，也没有上传。',
    },
    {
      en: 'The release that ran does not know the option `{argument}`. This command built and uploaded nothing.',
      'zh-CN': '实际运行的版本不认识选项 `{argument}`。这条命令既没有构建，也没有上传。',
    },
  ],
  causes: [
    {
      en: 'maturin is not pinned, and a newer one no longer has the option: `--universal2` is gone since 1.0, `--no-sdist` of `maturin build`, `--cargo-extra-args` and `--rustc-extra-args` since 0.13.',
      'zh-CN': 'maturin 没有固定版本，新版已经没有这个选项：`--universal2` 从 1.0 起没有了，`maturin build` 的 `--no-sdist`、`--cargo-extra-args` 和 `--rustc-extra-args` 从 0.13 起没有了。',
      applies: { wording: [1, 2] },
    },
    {
      en: 'poetry is not pinned: 2.0 dropped `--no-dev`, `poetry lock --no-update`, `poetry lock --check` and `--remove-untracked`, which 1.8 still took.',
      'zh-CN': 'poetry 没有固定版本：1.8 还接受的 `--no-dev`、`poetry lock --no-update`、`poetry lock --check` 和 `--remove-untracked`，2.0 都去掉了。',
      applies: { wording: [3] },
    },
    {
      en: 'The option is misspelt, newer than the program of this job, or of another program.',
      'zh-CN': '选项拼错了，或者比这个作业里的程序新，或者属于别的程序。',
    },
  ],
  fixes: [
    {
      applies: { wording: [7] },
      changes: 'file',
      when: { en: 'It is a command of python-semantic-release', 'zh-CN': '是 python-semantic-release 的命令' },
      steps: [
        PRINT_VERSION,
        {
          en: 'The output of this command was empty, and behind `echo` a shell goes on after `$(…)`: what took the version from it, such as `ref:` of a checkout, had none. Files that later jobs sent are to be compared with the tag.',
          'zh-CN': '这条命令的输出是空的，而 `echo` 里的 `$(…)` 失败之后，shell 会继续：从中取版本号的地方，比如检出的 `ref:`，拿到的是空值。后面的作业发出的文件，要和标签核对。',
        },
      ],
    },
    {
      applies: RELEASE,
      certain: true,
      changes: 'file',
      when: { en: 'The project asks for a release', 'zh-CN': '项目要求某个版本' },
      steps: [
        {
          en: 'Install a release in the job that fits what the message asks for, or change that: `requires-poetry` under `[tool.poetry]`, `required-version` under `[tool.uv]` or in `uv.toml`.',
          'zh-CN': '在作业里安装符合要求的版本，或者改掉这个要求：`[tool.poetry]` 下的 `requires-poetry`，`[tool.uv]` 或 `uv.toml` 里的 `required-version`。',
        },
      ],
    },
    {
      applies: PARTS,
      certain: true,
      changes: 'file',
      when: { en: 'A part of the command is missing', 'zh-CN': '命令少了一部分' },
      steps: [
        {
          en: 'Compare the command with `--help`. A variable that is empty leaves nothing of itself in the command.',
          'zh-CN': '把命令与 `--help` 对照。变量为空时，命令里什么也不会留下。',
        },
      ],
    },
    {
      applies: ADDRESS,
      certain: true,
      changes: 'file',
      when: { en: 'It is the address of the index', 'zh-CN': '是索引的地址' },
      steps: [
        {
          en: 'Write it as this program takes it: `--repository URL` for pdm, `--repo URL` for hatch, `FLIT_INDEX_URL` under `env:` for flit; for poetry `poetry config repositories.other URL` before, and then `-r other`. For PyPI itself leave it out.',
          'zh-CN': '按这个程序的写法写：pdm 用 `--repository URL`，hatch 用 `--repo URL`，flit 在 `env:` 下设 `FLIT_INDEX_URL`；poetry 先运行 `poetry config repositories.other URL`，再用 `-r other`。发布到 PyPI 本身就不用写。',
        },
      ],
    },
    {
      applies: TOKEN,
      certain: true,
      changes: 'file',
      when: { en: 'It is the token', 'zh-CN': '是 token' },
      steps: [
        {
          en: 'Take the option out, and set the variable under `env:` that the program reads: `PDM_PUBLISH_PASSWORD`, `HATCH_INDEX_AUTH` or `FLIT_PASSWORD`, each with the user name `__token__`, or `POETRY_PYPI_TOKEN_PYPI`.',
          'zh-CN': '去掉这个选项，改在 `env:` 下设置程序读取的变量：`PDM_PUBLISH_PASSWORD`、`HATCH_INDEX_AUTH` 或 `FLIT_PASSWORD`（用户名是 `__token__`），或者 `POETRY_PYPI_TOKEN_PYPI`。',
        },
      ],
    },
    {
      applies: { wording: [1, 2], values: { argument: { is: ['--universal2'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'It is `--universal2` of maturin', 'zh-CN': '是 maturin 的 `--universal2`' },
      steps: [
        {
          en: 'Replace `--universal2` by `--target universal2-apple-darwin`; with `PyO3/maturin-action` by `target: universal2-apple-darwin` under `with:`. What the line below the message offers, `-- --universal2`, hands the option to cargo and does not help.',
          'zh-CN': '把 `--universal2` 换成 `--target universal2-apple-darwin`；用 `PyO3/maturin-action` 的话，在 `with:` 下写 `target: universal2-apple-darwin`。信息下面那一行建议的 `-- --universal2` 会把选项传给 cargo，解决不了问题。',
        },
      ],
    },
    {
      applies: { wording: [1, 2], values: { argument: { is: ['--no-sdist'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'It is `--no-sdist` of `maturin build`', 'zh-CN': '是 `maturin build` 的 `--no-sdist`' },
      steps: [
        {
          en: 'Remove `--no-sdist` from `maturin build`: without `--sdist` it builds no sdist. `maturin publish` still takes it.',
          'zh-CN': '从 `maturin build` 里去掉 `--no-sdist`：不写 `--sdist` 就不会构建 sdist。`maturin publish` 仍然接受它。',
        },
      ],
    },
    {
      applies: { wording: [1, 2], values: { argument: { is: ['--cargo-extra-args', '--rustc-extra-args'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'It passes options to cargo', 'zh-CN': '是把选项传给 cargo' },
      steps: [
        {
          en: 'Write the options of cargo directly: `maturin build --release --features NAME` in place of `--cargo-extra-args="--features NAME"`, and those of rustc after `--` at the end of the command.',
          'zh-CN': '直接写 cargo 的选项：用 `maturin build --release --features NAME` 代替 `--cargo-extra-args="--features NAME"`；rustc 的选项写在命令末尾的 `--` 后面。',
        },
      ],
    },
    {
      applies: { wording: [3], values: { argument: { is: OF_POETRY_1 } } },
      certain: true,
      changes: 'file',
      when: { en: 'It is an option of poetry 1', 'zh-CN': '是 poetry 1 的选项' },
      steps: [
        {
          en: 'Write what poetry 2 has in its place: `--only main` for `--no-dev`; `poetry lock` alone for `poetry lock --no-update`; `poetry check --lock` for `poetry lock --check`; `poetry sync` for `poetry install --remove-untracked`. To stay with 1.8, install `"poetry<2"` in the job.',
          'zh-CN': '改用 poetry 2 里对应的写法：`--no-dev` 写成 `--only main`；`poetry lock --no-update` 写成 `poetry lock`；`poetry lock --check` 写成 `poetry check --lock`；`poetry install --remove-untracked` 写成 `poetry sync`。想继续用 1.8，就在作业里安装 `"poetry<2"`。',
        },
      ],
    },
    {
      applies: { not: { any: [{ wording: [7] }, RELEASE, PARTS, ADDRESS, TOKEN, { wording: [1, 2], values: { argument: { is: OF_OLD_MATURIN } } }, { wording: [3], values: { argument: { is: OF_POETRY_1 } } }] } },
      changes: 'file',
      when: { en: 'It is another option', 'zh-CN': '是别的选项' },
      steps: [
        {
          en: 'Run the same command with `--help` in the same job, compare the option with the list, and correct it in the workflow. If the list lacks it, the changelog of the program says what took its place; until then, install the release that the workflow was written for. An option of pytest may come from a plugin, as `--cov` from `pytest-cov`: install that in the job.',
          'zh-CN': '在同一个作业里给同一条命令加上 `--help` 运行，对照列表里的选项，改正工作流。如果列表里没有，程序的更新日志会写它被什么取代；在那之前，可以安装工作流原来使用的版本。pytest 的选项可能来自插件，例如 `--cov` 来自 `pytest-cov`：在作业里装上它。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run the same command with `--help` in the same job: the list names every option that the workflow gives it. This uploads nothing.',
      'zh-CN': '在同一个作业里给同一条命令加上 `--help`：工作流里写的选项，列表里都有。这不会上传任何东西。',
    },
  ],
  next: ['uv-argument-unexpected', 'twine-unrecognized-arguments', 'poetry-export-missing'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/api/commands.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [143, 156] },
    { repo: 'python-zeroconf/python-zeroconf', path: 'issues/1201' },
    { repo: 'apache/opendal', path: 'issues/2368' },
    { repo: 'PyO3/maturin', path: 'Changelog.md', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [505, 735] },
    { repo: 'python-poetry/poetry', path: 'CHANGELOG.md', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [440, 475] },
  ],
} as const satisfies ErrorEntry;
