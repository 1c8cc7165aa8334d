import type { ErrorEntry } from '../types.ts';

const NONE_FOUND = [0, 1, 2] as const;
const NAMED = [3, 4, 5] as const;
/** maturin-action builds for Linux in a container of its own. */
const IN_CONTAINER = { any: [{ uses: ['pyo3/maturin-action', 'messense/maturin-action'] }, { near: ['/usr/bin/docker', 'manylinux', 'musllinux', 'docker run'] }] } as const;

export default {
  id: 'maturin-interpreter-not-found',
  stage: 'workflow-setup',
  emitter: 'maturin',
  severity: 'error',
  messages: [
    { text: "Couldn't find any python interpreters from '{interpreter}'." },
    { text: "Couldn't find any python interpreters. Please specify at least one with -i" },
    { text: "Couldn't find any python interpreters with {version}. Please specify at least one with -i" },
    { text: "Python interpreter `{interpreter}` doesn't exist" },
    { text: 'The following Python interpreters could not be found: `{interpreter}`' },
    { text: "Need a Python interpreter to compile for Windows without PyO3's `generate-import-lib` feature" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "Couldn't find any python interpreters from",
  name: { en: 'maturin finds no Python to build for', 'zh-CN': 'maturin 找不到要为之构建的 Python' },
  meaning: {
    en: 'maturin builds a wheel for certain Pythons, and where it runs it found none of those that it was to take. It stopped before it built the wheel.',
    'zh-CN': 'maturin 为特定的 Python 构建 wheel，而在它运行的地方，要用的 Python 一个都没找到。它还没构建 wheel 就停下了。',
  },
  says: {
    applies: { wording: [0, 3, 4] },
    en: 'maturin was to build for the Python `{interpreter}` and finds none of that name where it runs. It stopped before it built the wheel.',
    'zh-CN': 'maturin 要为 Python `{interpreter}` 构建，而它运行的地方没有这个 Python。它还没构建 wheel 就停下了。',
  },
  causes: [
    {
      en: 'For Linux `PyO3/maturin-action` builds in a container: a Python that `actions/setup-python` put on the runner is not there, and without `-i` or `--find-interpreter` maturin looks for `python3` only.',
      'zh-CN': '为 Linux 构建时，`PyO3/maturin-action` 在容器里运行：`actions/setup-python` 装在运行器上的 Python 那里没有；不写 `-i` 或 `--find-interpreter` 时，maturin 只找 `python3`。',
      applies: { wording: [...NONE_FOUND] },
    },
    {
      en: '`-i` or `--interpreter` names versions that the job did not install, or installed for another processor than that of the wheel.',
      'zh-CN': '`-i` 或 `--interpreter` 里的版本，作业没有安装，或者装的是另一种处理器的。',
      applies: { wording: [...NAMED] },
    },
    {
      en: 'The Python is newer than this release of maturin.',
      'zh-CN': '这个 Python 比这一版 maturin 新。',
    },
  ],
  fixes: [
    {
      applies: { wording: [...NONE_FOUND], ...IN_CONTAINER },
      certain: true,
      changes: 'file',
      when: { en: '`PyO3/maturin-action` builds', 'zh-CN': '由 `PyO3/maturin-action` 构建' },
      steps: [
        {
          en: 'Add `--find-interpreter` to `args:` of `PyO3/maturin-action` in this job: maturin then builds for each Python that it finds where it runs. If that stands there already, name them instead, such as `-i 3.11 3.12 3.13`.',
          'zh-CN': '在这个作业里，给 `PyO3/maturin-action` 的 `args:` 加上 `--find-interpreter`：maturin 就会为它运行的地方找到的每个 Python 构建。如果已经写了，就改为写出版本，比如 `-i 3.11 3.12 3.13`。',
        },
        {
          en: '`actions/setup-python` does not help a build for Linux: that one runs in a container. For Windows and macOS the Pythons are those of the runner.',
          'zh-CN': '为 Linux 构建时 `actions/setup-python` 帮不上忙：构建在容器里运行。为 Windows 和 macOS 构建时，用的是运行器上的 Python。',
        },
      ],
    },
    {
      applies: { wording: [...NONE_FOUND], not: IN_CONTAINER },
      changes: 'file',
      when: { en: 'The job calls maturin itself', 'zh-CN': '作业直接调用 maturin' },
      steps: [
        {
          en: 'Before maturin install a Python in the same job or image, or name it with its path: `maturin build -i /usr/bin/python3.12`. For another processor name the version: `-i 3.12`. `maturin list-python` shows what it finds.',
          'zh-CN': '在同一个作业或镜像里，先安装 Python 再运行 maturin，或者写出它的路径：`maturin build -i /usr/bin/python3.12`。为另一种处理器构建时写版本：`-i 3.12`。`maturin list-python` 会列出它找到的。',
        },
      ],
    },
    {
      applies: { wording: [...NAMED] },
      changes: 'file',
      when: { en: 'A Python that it is to take is not there', 'zh-CN': '要用的 Python 不存在' },
      steps: [
        {
          en: 'Let `actions/setup-python` of this job install each version that stands behind `-i` or `--interpreter`: `python-version:` takes several, one a line below `|`, and `architecture:` has to be that of the wheel, `x86` for `i686`. Or name only what is installed: a wheel for `abi3` needs one.',
          'zh-CN': '让这个作业的 `actions/setup-python` 装好 `-i` 或 `--interpreter` 后面的每个版本：`python-version:` 可以写多个，在 `|` 下面一行一个；`architecture:` 要与 wheel 一致，`i686` 对应 `x86`。或者只写装了的版本：`abi3` 的 wheel 有一个就够。',
        },
        {
          en: 'In a build for Linux, where maturin-action has its own container, take a newer maturin with `maturin-version:` if the version is a new one.',
          'zh-CN': '为 Linux 构建时 maturin-action 有自己的容器；如果是较新的 Python，就用 `maturin-version:` 换较新的 maturin。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, or skipping what exists: nothing was sent yet.',
      'zh-CN': '换 token 或跳过已有的文件：还没有发送任何东西。',
    },
  ],
  verify: [
    {
      en: 'The step prints `Built wheel for` and a file name for each Python. Let it run without the publish job first: it uploads nothing.',
      'zh-CN': '这个步骤为每个 Python 打印 `Built wheel for` 和文件名。先不带发布作业运行一次：它什么都不会上传。',
    },
  ],
  next: ['maturin-no-files', 'unsupported-platform-tag', 'maturin-credentials-missing'],
  sources: [
    { repo: 'PyO3/maturin', path: 'src/python_interpreter/resolver.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [374, 500] },
    { repo: 'PyO3/maturin', path: 'src/python_interpreter/discovery.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [555, 590] },
    { repo: 'PyO3/maturin-action', path: 'issues/357' },
    { repo: 'PyO3/maturin-action', path: 'issues/230' },
    { repo: 'huggingface/tokenizers', path: 'issues/1904' },
    { repo: 'Cozymori/VectorWave', path: 'issues/121' },
  ],
} as const satisfies ErrorEntry;
