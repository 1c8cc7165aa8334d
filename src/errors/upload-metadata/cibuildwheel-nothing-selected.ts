import type { Condition, ErrorEntry } from '../types.ts';

/** What it prints of the project's own demand. */
const DEMANDS = ['requires_python=<SpecifierSet', 'requires_python: >'];

/** A group of builds, such as PyPy, was not enabled. */
const GROUP = { wording: [0] } as const satisfies Condition;

/** This cibuildwheel builds for that Python no longer. */
const OLD = { wording: [1] } as const satisfies Condition;

/** The action of an old cibuildwheel hands its empty inputs on in quotes, which a newer PowerShell keeps. */
const QUOTED = { wording: [3] } as const satisfies Condition;

export default {
  id: 'cibuildwheel-nothing-selected',
  stage: 'upload-metadata',
  emitter: 'cibuildwheel',
  severity: 'error',
  messages: [
    { text: "Invalid build selector: '{selector}'. This selector matches a group that wasn't enabled." },
    { text: "Invalid build selector: '{selector}'. cibuildwheel {version} no longer supports Python" },
    { text: 'cibuildwheel: No build identifiers selected: ' },
    { text: `Invalid --only='""', must be a build selector with a known platform` },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Invalid build selector: ',
  name: { en: 'cibuildwheel is left with nothing to build', 'zh-CN': 'cibuildwheel 没有可以构建的内容' },
  meaning: {
    en: 'What `CIBW_BUILD` or `build` names, and what cibuildwheel may build here, have nothing in common, so it stopped before it built anything. This job uploaded nothing. In a matrix GitHub then cancels the other legs, too, unless `fail-fast: false` stands there.',
    'zh-CN': '`CIBW_BUILD` 或 `build` 所写的，与 cibuildwheel 在这里可以构建的没有交集，所以它什么都没构建就停下了。这个作业没有上传任何文件。如果在矩阵里没有写 `fail-fast: false`，GitHub 还会取消其余的作业。',
  },
  says: {
    applies: QUOTED,
    name: { en: 'An old cibuildwheel fails on Windows', 'zh-CN': '旧的 cibuildwheel 在 Windows 上失败' },
    en: 'The action of cibuildwheel before v2.16.5 puts its empty inputs in quotes, and the PowerShell of the runners for Windows now hands the quotes on. No setting of yours is wrong. Nothing was built, and this job uploaded nothing.',
    'zh-CN': 'v2.16.5 之前的 cibuildwheel action 给空的输入参数加了引号，而 Windows 运行器现在的 PowerShell 会把引号原样传下去。你的设置没有错。什么都没有构建，这个作业也没有上传任何文件。',
  },
  causes: [
    {
      applies: { not: { wording: [2, 3] } },
      en: 'PyPy, GraalPy and Pythons that are not released yet are built only where `enable` names their group. cibuildwheel 2 built PyPy without that, 3 and 4 do not.',
      'zh-CN': 'PyPy、GraalPy 和尚未正式发布的 Python，只有在 `enable` 里写明才会构建。cibuildwheel 2 不用写也会构建 PyPy，3 和 4 不会。',
    },
    {
      applies: { not: QUOTED },
      en: '`requires-python` of the project was raised, and the matrix still names an older Python.',
      'zh-CN': '项目的 `requires-python` 提高了，矩阵里还写着更旧的 Python。',
    },
    {
      applies: { not: QUOTED },
      en: 'This release of cibuildwheel builds no longer for that Python, or does not know a newer one yet.',
      'zh-CN': '这个版本的 cibuildwheel 不再支持那个 Python，或者还不认识更新的 Python。',
    },
    {
      applies: QUOTED,
      en: 'On Windows the action of cibuildwheel before v2.16.5 hands empty inputs on in quotes.',
      'zh-CN': '在 Windows 上，v2.16.5 之前的 cibuildwheel action 会把空的输入参数连同引号传下去。',
    },
  ],
  fixes: [
    {
      applies: GROUP,
      changes: 'file',
      when: { en: 'The wheels for it are wanted', 'zh-CN': '需要它的 wheel' },
      steps: [
        {
          en: 'Name the group: for `pp…` write `CIBW_ENABLE: pypy` under `env:` of the cibuildwheel step, or `enable = ["pypy"]` under `[tool.cibuildwheel]` in `pyproject.toml`. A PyPy that gets no more fixes takes `pypy-eol`, `gp…` takes `graalpy`, a Python that is not released yet `cpython-prerelease`.',
          'zh-CN': '写明这一组：`pp…` 就在 cibuildwheel 步骤的 `env:` 里写 `CIBW_ENABLE: pypy`，或者在 `pyproject.toml` 的 `[tool.cibuildwheel]` 里写 `enable = ["pypy"]`。已经停止维护的 PyPy 用 `pypy-eol`，`gp…` 用 `graalpy`，尚未正式发布的 Python 用 `cpython-prerelease`。',
        },
        {
          en: 'Write `fail-fast: false` under `strategy:`, so that one leg which fails does not cancel the others.',
          'zh-CN': '在 `strategy:` 下写 `fail-fast: false`，一个作业失败就不会取消其余的。',
        },
      ],
    },
    {
      applies: GROUP,
      changes: 'file',
      when: { en: 'They are not wanted', 'zh-CN': '不需要' },
      steps: [
        {
          en: 'Take the selector in the message out of `CIBW_BUILD`, or out of `build` under `[tool.cibuildwheel]` in `pyproject.toml`.',
          'zh-CN': '把错误信息里的选择器从 `CIBW_BUILD` 里去掉，或者从 `pyproject.toml` 的 `[tool.cibuildwheel]` 的 `build` 里去掉。',
        },
      ],
    },
    {
      applies: OLD,
      changes: 'file',
      when: { en: 'This cibuildwheel builds no longer for it', 'zh-CN': '这个 cibuildwheel 不再支持它' },
      steps: [
        {
          en: 'Take the selector in the message out of `CIBW_BUILD`, out of the matrix, or out of `build` under `[tool.cibuildwheel]` in `pyproject.toml`. If wheels for that Python are wanted, use a release of cibuildwheel that still builds them: what follows the message names its series.',
          'zh-CN': '把错误信息里的选择器从 `CIBW_BUILD`、矩阵，或者 `pyproject.toml` 的 `[tool.cibuildwheel]` 的 `build` 里去掉。如果还要那个 Python 的 wheel，就改用仍然支持它的 cibuildwheel：这条信息后面写明了是哪个系列。',
        },
      ],
    },
    {
      applies: { wording: [2], near: DEMANDS },
      certain: true,
      changes: 'file',
      when: { en: 'The message shows `requires_python`', 'zh-CN': '信息里有 `requires_python`' },
      steps: [
        {
          en: 'The lines below the message show what was asked for (`build_config`), what is skipped, and `requires_python`. Take what the project no longer supports out of the matrix or out of `CIBW_BUILD`. If the Python is new, use a newer cibuildwheel, and look at `archs` and at what is skipped.',
          'zh-CN': '这条信息下面几行列出了要构建的（`build_config`）、被跳过的，以及 `requires_python`。把项目不再支持的版本从矩阵或 `CIBW_BUILD` 里去掉。如果是较新的 Python，就换更新的 cibuildwheel，并检查 `archs` 和跳过的部分。',
        },
      ],
    },
    {
      applies: { wording: [2], not: { near: DEMANDS } },
      changes: 'file',
      when: { en: 'A leg of the matrix has nothing to build', 'zh-CN': '矩阵里的某个作业没有可构建的' },
      steps: [
        {
          en: 'Compare `CIBW_BUILD` with `CIBW_SKIP`, `CIBW_ARCHS`, and with `requires-python` in `pyproject.toml`, and take out of the matrix what they leave nothing of. If the Python is new, use a newer cibuildwheel.',
          'zh-CN': '把 `CIBW_BUILD` 与 `CIBW_SKIP`、`CIBW_ARCHS` 以及 `pyproject.toml` 里的 `requires-python` 对照，把什么都不剩的组合从矩阵里去掉。如果是较新的 Python，就换更新的 cibuildwheel。',
        },
      ],
    },
    {
      applies: QUOTED,
      certain: true,
      changes: 'file',
      when: { en: 'The message shows `--only=\'""\'`', 'zh-CN': '信息里有 `--only=\'""\'`' },
      steps: [
        {
          en: 'Write `pypa/cibuildwheel@v2.16.5` or a newer release, in each workflow file that uses it.',
          'zh-CN': '在用到它的每个工作流文件里，改成 `pypa/cibuildwheel@v2.16.5` 或更新的版本。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'More in `CIBW_SKIP`: then still less is left to build.',
      'zh-CN': '在 `CIBW_SKIP` 里再加内容：剩下可构建的只会更少。',
    },
  ],
  verify: [
    {
      en: '`pipx run cibuildwheel --print-build-identifiers --platform linux`, with the same variables set, lists what would be built.',
      'zh-CN': '设好同样的变量，运行 `pipx run cibuildwheel --print-build-identifiers --platform linux`，会列出将要构建的内容。',
    },
    {
      en: 'If another job had uploaded some files before, look at the project page: the missing wheels of this version can still be added for 14 days, and only those.',
      'zh-CN': '如果别的作业之前已经上传了一部分文件，看看项目页面：这个版本缺少的 wheel 在 14 天内还可以补上，只补缺少的。',
    },
  ],
  next: ['cibuildwheel-pure-wheel', 'unsupported-platform-tag', 'artifact-not-found'],
  sources: [
    { repo: 'pypa/cibuildwheel', path: 'cibuildwheel/__main__.py', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [384, 395] },
    { repo: 'pypa/cibuildwheel', path: 'cibuildwheel/__main__.py', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [529, 569] },
    { repo: 'pypa/cibuildwheel', path: 'docs/options.md', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [350, 367] },
    { repo: 'pypa/cibuildwheel', path: 'issues/1015' },
    { repo: 'pypa/cibuildwheel', path: 'issues/1717' },
    { repo: 'pypa/cibuildwheel', path: 'issues/1740' },
  ],
} as const satisfies ErrorEntry;
