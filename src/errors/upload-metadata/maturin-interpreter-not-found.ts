import type { Condition, ErrorEntry } from '../types.ts';

/** One was named, and is not there. */
const NAMED = { wording: [1, 4] } as const satisfies Condition;

/** A wheel for Windows, which needs a Python to link with. */
const WINDOWS = { wording: [3] } as const satisfies Condition;

export default {
  id: 'maturin-interpreter-not-found',
  stage: 'upload-metadata',
  emitter: 'maturin',
  severity: 'error',
  messages: [
    { text: "Couldn't find any python interpreters. Please specify at least one with -i" },
    { text: "Couldn't find any python interpreters from '{interpreter}'" },
    { text: "Couldn't find any python interpreters with {versions}. Please specify at least one with -i" },
    { text: "Need a Python interpreter to compile for Windows without PyO3's `generate-import-lib` feature" },
    { text: 'Python interpreter `{interpreter}` doesn\'t exist' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Couldn't find any python interpreters. Please specify",
  name: { en: 'maturin finds no Python to build for', 'zh-CN': 'maturin 找不到用来构建的 Python' },
  meaning: {
    en: 'maturin builds a wheel for each Python that it is given or finds, and where this job builds there is none that fits. It stopped before it compiled, and built no wheel.',
    'zh-CN': 'maturin 为指定的或找到的每个 Python 各构建一个 wheel，而这个作业构建的地方没有合适的。它在编译之前就停下了，没有构建出 wheel。',
  },
  says: [
    {
      applies: NAMED,
      en: 'maturin was told to build for the Python `{interpreter}`, which is not there where this job builds. It built no wheel.',
      'zh-CN': '要求 maturin 为 Python `{interpreter}` 构建，而这个作业构建的地方没有它。它没有构建出 wheel。',
    },
  ],
  causes: [
    {
      applies: { wording: [0, 2] },
      en: 'The build is for another platform than the one it runs on, or runs in a container: there maturin takes no Python by itself.',
      'zh-CN': '构建的目标平台与运行的平台不同，或者在容器里构建：这时 maturin 不会自己选一个 Python。',
    },
    {
      applies: NAMED,
      en: 'In the container of `PyO3/maturin-action` there is no program of this name: `python3` without a minor version is none in the manylinux images, and what `actions/setup-python` installs on the runner is not seen there.',
      'zh-CN': '`PyO3/maturin-action` 的容器里没有这个名字的程序：manylinux 镜像里没有不带次版本号的 `python3`，而 `actions/setup-python` 装在运行器上的 Python，容器里看不到。',
    },
    {
      applies: { any: [NAMED, WINDOWS] },
      en: 'On Windows the Python is of another architecture than the target, or `actions/setup-python` did not install it.',
      'zh-CN': '在 Windows 上，Python 的架构与构建目标不同，或者 `actions/setup-python` 没有安装它。',
    },
    {
      applies: { wording: [2] },
      en: 'No Python there is of a version that `requires-python` admits.',
      'zh-CN': '那里没有一个 Python 的版本符合 `requires-python`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0] },
      changes: 'file',
      when: { en: 'No interpreter is named', 'zh-CN': '没有指定解释器' },
      steps: [
        {
          en: 'Add `--find-interpreter` to the words of maturin in the job that failed (`args: --release --out dist --find-interpreter` of `PyO3/maturin-action`), or name each Python: `-i python3.12 -i python3.13`. If it is there already, name them. A Python that `actions/setup-python` installs on the runner does not help a build in a container.',
          'zh-CN': '在失败的作业里给 maturin 加上 `--find-interpreter`（`PyO3/maturin-action` 写 `args: --release --out dist --find-interpreter`），或者逐个写明 Python：`-i python3.12 -i python3.13`。如果已经有这个选项，就改成逐个写明。在容器里构建时，`actions/setup-python` 装在运行器上的 Python 没有用。',
        },
        {
          aside: true,
          en: 'A target that nobody needs can be taken out of the matrix: the publish job waits for all of them.',
          'zh-CN': '没有人需要的目标平台可以从矩阵里去掉：发布作业要等所有目标都构建完。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'None has a version that the project admits', 'zh-CN': '没有版本符合要求的解释器' },
      steps: [
        {
          en: 'Compare `requires-python` in `pyproject.toml` with what this job has, and install or name a Python that fits: `-i python3.13`, or another version of `actions/setup-python` where no container is used.',
          'zh-CN': '把 `pyproject.toml` 里的 `requires-python` 与这个作业里有的 Python 对照，安装或写明一个符合的：`-i python3.13`；不用容器时，也可以改 `actions/setup-python` 的版本。',
        },
      ],
    },
    {
      applies: { any: [NAMED, WINDOWS], near: ['i686', '\\maturin.exe', 'win32', 'windows'] },
      certain: true,
      changes: 'file',
      when: { en: 'It is a build for Windows', 'zh-CN': '是在为 Windows 构建' },
      steps: [
        {
          en: 'Let `actions/setup-python` install that Python before the build, with the architecture of the target: `architecture: x86` for i686, `x64` for x86_64. If the extension uses the stable ABI, the feature `generate-import-lib` of PyO3 in `Cargo.toml` does without any Python.',
          'zh-CN': '在构建之前用 `actions/setup-python` 安装这个 Python，架构与目标一致：i686 用 `architecture: x86`，x86_64 用 `x64`。如果扩展用的是稳定 ABI，在 `Cargo.toml` 里给 PyO3 打开 `generate-import-lib` 特性，就不需要 Python。',
        },
      ],
    },
    {
      applies: { ...WINDOWS, not: { near: ['i686', '\\maturin.exe', 'win32', 'windows'] } },
      changes: 'file',
      when: { en: 'It is a build for Windows', 'zh-CN': '是在为 Windows 构建' },
      steps: [
        {
          en: 'Let `actions/setup-python` install a Python before the build, with the architecture of the target; or turn on the feature `generate-import-lib` of PyO3 in `Cargo.toml`, which does without one where the extension uses the stable ABI.',
          'zh-CN': '在构建之前用 `actions/setup-python` 安装一个架构与目标一致的 Python；或者在 `Cargo.toml` 里给 PyO3 打开 `generate-import-lib` 特性，使用稳定 ABI 的扩展就不需要 Python。',
        },
      ],
    },
    {
      applies: NAMED,
      changes: 'file',
      when: { en: 'An interpreter is named', 'zh-CN': '指定了解释器' },
      steps: [
        {
          en: 'Write it with its minor version, `-i python3.12`, or let maturin look: `--find-interpreter` in its place. If the version is newer than the maturin of this job, raise maturin too: its `maturin-version`, or the pin of maturin under `[build-system]`.',
          'zh-CN': '写上次版本号，比如 `-i python3.12`；或者改成 `--find-interpreter`，让 maturin 自己找。如果这个 Python 比作业里的 maturin 新，还要升级 maturin：`maturin-version`，或者 `[build-system]` 里固定的 maturin 版本。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`actions/setup-python` before a build in a container: the container has its own Pythons.',
      'zh-CN': '在容器构建之前加 `actions/setup-python`：容器里用的是它自己的 Python。',
    },
  ],
  verify: [
    {
      en: 'The next run of the build job prints `Found` with the Pythons, and ends with `Built wheel`. Nothing is uploaded by it.',
      'zh-CN': '构建作业的下一次运行会打印 `Found` 和找到的 Python，最后是 `Built wheel`。这一步不会上传任何东西。',
    },
  ],
  next: ['maturin-no-files', 'artifact-not-found'],
  sources: [
    { repo: 'PyO3/maturin', path: 'src/python_interpreter/resolver.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [374, 500] },
    { repo: 'PyO3/maturin', path: 'issues/2293' },
    { repo: 'PyO3/maturin-action', path: 'issues/71' },
    { repo: 'PyO3/maturin-action', path: 'issues/230' },
    { repo: 'PyO3/maturin-action', path: 'issues/357' },
    { repo: 'huggingface/tokenizers', path: 'issues/1904' },
  ],
} as const satisfies ErrorEntry;
