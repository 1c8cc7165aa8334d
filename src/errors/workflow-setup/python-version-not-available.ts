import type { Condition, ErrorEntry } from '../types.ts';

/** Names that Rust, compilers and wheels have for processors, and setup-python has not: it says `x64`, `x86` and `arm64`. */
const FOREIGN = { wording: [0, 1], values: { architecture: { is: ['x86_64', 'x86-64', 'amd64', 'aarch64', 'armv7', 'armv7l', 'i686', 'i386', 'universal2'] } } } as const satisfies Condition;

/** That is the newest there is. */
const NEWEST = { values: { version: { is: ['3.x', '3', 'x'] } } } as const satisfies Condition;

export default {
  id: 'python-version-not-available',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [
    { text: "The version '{version}' with architecture '{architecture}' was not found for {system}." },
    { text: 'Version {version} with arch {architecture} not found' },
    { text: 'Python {least} or above is required to install PDM.' },
    { text: 'Poetry installer requires Python {least} or newer to run!' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'was not found for',
  name: { en: 'This runner has no such Python', 'zh-CN': '这个运行器没有这个 Python 版本' },
  meaning: {
    en: '`actions/setup-python` found no Python of this version for the system of the runner. The job stopped before it built or published.',
    'zh-CN': '`actions/setup-python` 没有找到适合运行器系统的这个 Python 版本。作业在构建或发布之前就停下了。',
  },
  says: [
    {
      applies: { wording: [2, 3] },
      name: { en: 'The Python that runs the installer is too old', 'zh-CN': '运行安装脚本的 Python 太旧' },
      en: 'The installer takes Python `{least}` or newer, and was run with an older one. The job stopped before it built or published.',
      'zh-CN': '安装脚本要求 Python `{least}` 或更新的版本，而运行它的 Python 更旧。作业在构建或发布之前就停下了。',
    },
    {
      en: 'There is no Python `{version}` for the system of this runner. The job stopped before it built or published.',
      'zh-CN': '这个运行器的系统没有 Python `{version}`。作业在构建或发布之前就停下了。',
    },
  ],
  causes: [
    {
      en: 'The label `ubuntu-latest` moved to a newer Ubuntu, for which old Pythons are not built.',
      'zh-CN': '`ubuntu-latest` 换成了较新的 Ubuntu，而旧版 Python 没有为它构建。',
    },
    {
      en: 'The version is `3.1` where `3.10` was meant: without quotes YAML reads a number.',
      'zh-CN': '本来想写 `3.10`，得到的却是 `3.1`：不加引号时 YAML 把它读成数字。',
    },
  ],
  fixes: [
    {
      applies: FOREIGN,
      certain: true,
      changes: 'file',
      when: { en: '`architecture:` has a name of another tool', 'zh-CN': '`architecture:` 用了别的工具的叫法' },
      steps: [
        {
          en: 'In the workflow file take `architecture:` out of the step with `actions/setup-python`, or write `x64`, `x86` or `arm64`: these are its own names. The target, such as `x86_64`, is for what builds the wheel, as `target:` of `PyO3/maturin-action`.',
          'zh-CN': '在工作流文件里，从 `actions/setup-python` 步骤中去掉 `architecture:`，或者写 `x64`、`x86`、`arm64`：它只认这几个名字。`x86_64` 这样的目标是给构建 wheel 的工具用的，比如 `PyO3/maturin-action` 的 `target:`。',
        },
      ],
    },
    {
      applies: { values: { version: { is: ['3.1'] } } },
      certain: true,
      changes: 'file',
      when: { en: '`3.10` was meant', 'zh-CN': '本来想写 `3.10`' },
      steps: [
        {
          en: "In the workflow file put the version into quotes: `python-version: '3.10'`.",
          'zh-CN': "在工作流文件里给版本加上引号：`python-version: '3.10'`。",
        },
      ],
    },
    {
      applies: { wording: [1], near: ['Available versions:'] },
      certain: true,
      changes: 'file',
      when: { en: 'The step looks only at what the runner has', 'zh-CN': '步骤只在运行器已有的版本里找' },
      steps: [
        {
          en: "In the workflow file write the version without its last number and in quotes, such as `python-version: '3.12'`, and update the action to `actions/setup-python@v6`: the old one takes only what lies on the runner, as the list below the message shows.",
          'zh-CN': "在工作流文件里只写到次版本号，并加引号，比如 `python-version: '3.12'`，同时把 action 升级到 `actions/setup-python@v6`：旧版只用运行器上现成的 Python，也就是信息下面列出的那些。",
        },
      ],
    },
    {
      applies: { not: { any: [{ values: { version: { is: ['3.1'] } } }, NEWEST, FOREIGN] } },
      changes: 'file',
      when: { en: 'The job builds or publishes only', 'zh-CN': '这个作业只做构建或发布' },
      steps: [
        {
          en: "In the workflow file take a newer Python in `python-version:`, such as `'3.x'`: which Python builds or uploads a pure Python package does not matter to those who install it.",
          'zh-CN': "在工作流文件的 `python-version:` 里换一个较新的 Python，比如 `'3.x'`：纯 Python 的包用哪个 Python 构建和上传，对安装者没有影响。",
        },
      ],
    },
    {
      applies: { not: { any: [{ values: { version: { is: ['3.1'] } } }, NEWEST, FOREIGN] } },
      changes: 'file',
      when: { en: 'It has to be this Python', 'zh-CN': '必须用这个 Python' },
      steps: [
        {
          en: 'In the workflow file name an older system in `runs-on:`, such as `ubuntu-22.04`, for which it is built: the list behind the address in the message says which.',
          'zh-CN': '在工作流文件的 `runs-on:` 里写一个较旧的系统，比如 `ubuntu-22.04`，只要为它构建过这个版本：信息里网址处的清单列出了有哪些。',
        },
      ],
    },
    {
      applies: { wording: [0], ...NEWEST, not: FOREIGN },
      certain: true,
      changes: 'file',
      when: { en: 'Any Python would do', 'zh-CN': '用哪个 Python 都行' },
      steps: [
        {
          en: 'No Python at all is there for the system and architecture that the message names: `actions/setup-python` has builds for the runners of GitHub. In the workflow file let the job run with `runs-on: ubuntu-latest`, without `container:` and `architecture:`, or, where it has to be this runner or image, leave the step out and use the `python3` that is installed there.',
          'zh-CN': '信息里写的系统和架构没有任何 Python 可用：`actions/setup-python` 的构建是给 GitHub 的运行器用的。在工作流文件里让作业以 `runs-on: ubuntu-latest` 运行，不写 `container:` 和 `architecture:`；如果必须用这个运行器或镜像，就去掉这个步骤，用那里装好的 `python3`。',
        },
      ],
    },
    {
      applies: { wording: [2, 3] },
      certain: true,
      changes: 'file',
      when: { en: 'The installer of PDM or Poetry ends so', 'zh-CN': '报错的是 PDM 或 Poetry 的安装脚本' },
      steps: [
        {
          en: 'In the workflow file write `runs-on: ubuntu-latest`, and the newest release of the action that installs the program: it may call the `python3` of the runner, whatever `python-version:` says. If a command of your own runs the installer, run it with a newer Python: on GitHub by `actions/setup-python` before it, elsewhere by a newer image.',
          'zh-CN': '在工作流文件里写 `runs-on: ubuntu-latest`，并把安装这个程序的 action 换成最新版：它调用的可能是运行器自带的 `python3`，与 `python-version:` 写什么无关。如果安装脚本是你自己的命令运行的，就换较新的 Python 来运行：GitHub 上在它之前用 `actions/setup-python`，别处换较新的镜像。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The step `actions/setup-python` prints `Successfully set up CPython`.',
      'zh-CN': '`actions/setup-python` 步骤会打印 `Successfully set up CPython`。',
    },
  ],
  next: ['runner-image-retired', 'python-command-not-found'],
  sources: [
    { repo: 'actions/setup-python', path: 'action.yml', ref: '5fda3b95a4ea91299a34e894583c3862153e4b97', lines: [13, 14] },
    { repo: 'actions/setup-python', path: 'src/find-python.ts', ref: '5fda3b95a4ea91299a34e894583c3862153e4b97', lines: [122, 138] },
    { repo: 'actions/setup-python', path: 'src/find-python.ts', ref: '0cf603f701481bcfa4eed056553735209c45ed8c', lines: [118, 130] },
    { repo: 'actions/setup-python', path: 'issues/962' },
    { repo: 'actions/setup-python', path: 'issues/665' },
    { repo: 'grafana-toolbox/grafana-client', path: 'issues/201' },
    { repo: 'pdm-project/setup-pdm', path: 'issues/63' },
    { repo: 'mwclient/mwclient', path: 'issues/368' },
  ],
} as const satisfies ErrorEntry;
