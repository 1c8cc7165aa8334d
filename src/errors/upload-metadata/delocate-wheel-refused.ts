import type { ErrorEntry } from '../types.ts';

/** maturin, where it is to look and not to copy: its own words of 1.5 to 1.9, and of 1.16. */
const CHECKED = [6, 7] as const;

export default {
  id: 'delocate-wheel-refused',
  stage: 'upload-metadata',
  emitter: 'delocate',
  severity: 'error',
  messages: [
    { text: 'DelocationError: Library dependencies do not satisfy target MacOS version {version}:' },
    { text: 'DelocationError: Could not find all dependencies.' },
    { text: "DelocationError: Failed to find any binary with the required architecture: '{architecture}'" },
    // A traceback of it, of which the last line was not copied.
    { text: 'delocate-wheel", line {line}' },
    { text: 'Cannot repair wheel, because required library "{library}" could not be located' },
    { text: 'FileNotFoundError: Unable to find library: {library}' },
    { text: 'Can not repair the wheel because `--auditwheel=check` is specified' },
    { text: 'Your library requires copying the above external libraries. Re-run with `--auditwheel=repair` to copy them.' },
    { text: 'Your library links libpython ({name})' },
    { text: 'compliant because it links the following forbidden libraries:' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'DelocationError: Library dependencies do not satisfy target MacOS',
  name: { en: 'A library of the wheel is missing, or does not fit its platform tag', 'zh-CN': 'wheel 要用的库找不到，或与平台标签不符' },
  meaning: {
    en: 'After the build delocate (macOS), auditwheel or maturin (Linux) or delvewheel (Windows) puts the libraries into the wheel that the compiled code needs, and checks that they fit the platform tag. That failed, so this wheel was not finished.',
    'zh-CN': '构建之后，delocate（macOS）、auditwheel 或 maturin（Linux）、delvewheel（Windows）会把编译出的代码所需的库放进 wheel，并检查它们与平台标签是否相符。这一步失败了，所以这个 wheel 没有完成。',
  },
  says: [
    {
      applies: { wording: [4, 5] },
      en: 'The compiled code in the wheel needs `{library}`, which was not found where the wheel is repaired. The wheel was not finished.',
      'zh-CN': 'wheel 里编译出的代码需要 `{library}`，修复 wheel 时找不到它。这个 wheel 没有完成。',
    },
    {
      applies: { wording: [8, 9] },
      en: 'The compiled code links a library that a wheel for any Linux may not link, so maturin stopped.',
      'zh-CN': '编译出的代码链接了通用 Linux wheel 不许链接的库，所以 maturin 停下了。',
    },
    {
      applies: { wording: CHECKED },
      en: 'The compiled code needs the libraries in the lines above, and maturin was told to look only: `--auditwheel=check` forbids to copy them into the wheel.',
      'zh-CN': '编译出的代码需要上面几行里的库，而 maturin 只准检查：`--auditwheel=check` 不许把它们复制进 wheel。',
    },
  ],
  causes: [
    {
      en: 'A library, mostly one of Homebrew, was built for a newer macOS than the tag of the wheel.',
      'zh-CN': '某个库（多半来自 Homebrew）是为比 wheel 标签更新的 macOS 构建的。',
    },
    { en: 'A library that the compiled code names is not where delocate looks.', 'zh-CN': '编译出的代码引用的某个库，不在 delocate 查找的位置。' },
    {
      en: 'The wheel holds no compiled code of the architecture in its name: the extension was not built, or for another one.',
      'zh-CN': 'wheel 里没有文件名所写架构的编译代码：扩展模块没有构建出来，或者是为别的架构构建的。',
    },
  ],
  fixes: [
    {
      applies: { wording: CHECKED },
      changes: 'file',
      when: { en: 'maturin may not copy libraries', 'zh-CN': 'maturin 不能复制库' },
      steps: [
        {
          en: 'Take `--auditwheel=check` out of the `args:` of maturin, or write `--auditwheel=repair`: it then copies the libraries into the wheel. Or link them statically, OpenSSL by the `vendored` feature of the crate `openssl`. `--auditwheel=skip` leaves a wheel that works nowhere else.',
          'zh-CN': '从 maturin 的 `args:` 里去掉 `--auditwheel=check`，或者写成 `--auditwheel=repair`：它就会把这些库复制进 wheel。也可以静态链接，OpenSSL 用 crate `openssl` 的 `vendored` 特性。用 `--auditwheel=skip` 得到的 wheel，换一台机器就用不了。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'file',
      when: { en: 'auditwheel or maturin does not find it', 'zh-CN': 'auditwheel 或 maturin 找不到它' },
      steps: [
        {
          en: 'Let the repair know the folder of the library: put it into `LD_LIBRARY_PATH` in the container, with cibuildwheel by `environment` under `[tool.cibuildwheel.linux]`. If the library is not there at all, install or build it in the container, in `before-all`: what is on the runner is not seen there.',
          'zh-CN': '让修复步骤知道这个库所在的目录：在容器里把它写进 `LD_LIBRARY_PATH`，用 cibuildwheel 时写在 `[tool.cibuildwheel.linux]` 的 `environment` 里。如果根本没有这个库，就在容器里用 `before-all` 安装或构建：容器看不到运行器上的东西。',
        },
        {
          en: 'If another package brings the library when yours is used, leave it out: `auditwheel repair --exclude` with its name, in `repair-wheel-command`.',
          'zh-CN': '如果使用时由别的包提供这个库，就不放进来：在 `repair-wheel-command` 里写 `auditwheel repair --exclude` 加上它的名字。',
        },
      ],
    },
    {
      applies: { wording: [8] },
      changes: 'file',
      when: { en: 'It links libpython', 'zh-CN': '链接了 libpython' },
      steps: [
        {
          en: 'In `Cargo.toml` give `pyo3` its feature `extension-module`, and take `auto-initialize` out: a module is loaded by a Python, and links none.',
          'zh-CN': '在 `Cargo.toml` 里给 `pyo3` 加上特性 `extension-module`，去掉 `auto-initialize`：模块由 Python 加载，自己不链接它。',
        },
      ],
    },
    {
      applies: { wording: [9] },
      changes: 'file',
      when: { en: 'maturin names forbidden libraries', 'zh-CN': 'maturin 列出了不许链接的库' },
      steps: [
        {
          en: 'Build in a manylinux image, not on the runner itself: `manylinux: auto` below `with:` of `PyO3/maturin-action`. If it does already, link the library that the line names statically.',
          'zh-CN': '在 manylinux 镜像里构建，不要直接在运行器上：在 `PyO3/maturin-action` 的 `with:` 下写 `manylinux: auto`。如果已经是这样，就静态链接这一行里的库。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'delvewheel does not find it', 'zh-CN': 'delvewheel 找不到它' },
      steps: [
        {
          en: 'Set `repair-wheel-command` under `[tool.cibuildwheel.windows]` (cibuildwheel runs delvewheel by itself since 4.0): where the wheel holds the DLL already, `delvewheel repair --ignore-existing -w {dest_dir} {wheel}`; where it lies elsewhere, `--add-path` with the folder of the `.dll`, not of the `.lib`.',
          'zh-CN': '在 `[tool.cibuildwheel.windows]` 下设置 `repair-wheel-command`（cibuildwheel 从 4.0 起会自动运行 delvewheel）：如果 wheel 里已经有这个 DLL，写 `delvewheel repair --ignore-existing -w {dest_dir} {wheel}`；如果在别处，用 `--add-path` 加上 `.dll`（不是 `.lib`）所在的目录。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [0] }, { wording: [3], near: ['do not satisfy target MacOS'] }] },
      changes: 'file',
      when: { en: 'A library is too new', 'zh-CN': '某个库太新' },
      steps: [
        {
          en: 'Set `MACOSX_DEPLOYMENT_TARGET` under `env:` of the build step in the workflow file to the newest version after `has a minimum target of` in the lines below the message.',
          'zh-CN': '在工作流文件里，给构建步骤的 `env:` 设置 `MACOSX_DEPLOYMENT_TARGET`，值取错误信息下面几行里 `has a minimum target of` 后面最高的版本。',
        },
        {
          en: 'To reach older systems, build the library in the job instead of taking it from Homebrew: in `before-all` of cibuildwheel the variable is set already.',
          'zh-CN': '想支持更旧的系统，就在作业里自己构建这个库，不用 Homebrew 的：在 cibuildwheel 的 `before-all` 里，这个变量已经设置好了。',
        },
      ],
      tradeoff: {
        en: 'Older systems than that version do not install the wheel: they build from the sdist.',
        'zh-CN': '比这个版本旧的系统装不了这个 wheel，只能从 sdist 构建。',
      },
    },
    {
      applies: { any: [{ wording: [1] }, { wording: [3], near: ['Could not find all dependencies'] }] },
      changes: 'file',
      when: { en: 'A library is not found', 'zh-CN': '找不到某个库' },
      steps: [
        {
          en: 'The lines with `not found` above name the library and what needs it. Install it before the build, or let delocate find it: for cibuildwheel set `repair-wheel-command` under `[tool.cibuildwheel.macos]` in `pyproject.toml` to the command in the log, with `DYLD_LIBRARY_PATH=` and the folder of the library before it.',
          'zh-CN': '上方带 `not found` 的行写出了是哪个库、谁需要它。在构建之前安装它，或者让 delocate 找得到它：用 cibuildwheel 时，在 `pyproject.toml` 的 `[tool.cibuildwheel.macos]` 下把 `repair-wheel-command` 设成日志里的那条命令，前面加上 `DYLD_LIBRARY_PATH=` 和这个库所在的目录。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [2] }, { wording: [3], near: ['binary with the required architecture'] }] },
      changes: 'file',
      when: { en: 'The architecture is missing', 'zh-CN': '缺少这种架构' },
      steps: [
        {
          en: 'Look into the wheel before the repair, with `unzip -l`: if it holds no `.so` file, the build left the extension out, and its log says why. If it holds one, it was compiled for the other architecture: build on a runner of this one, `macos-latest` for `arm64` and one of Intel for `x86_64`, or leave the architecture out of `archs` of cibuildwheel.',
          'zh-CN': '用 `unzip -l` 看看修复之前的 wheel：如果里面没有 `.so` 文件，说明构建时漏掉了扩展模块，构建日志里有原因。如果有，说明是为另一种架构编译的：改在这种架构的运行器上构建，`arm64` 用 `macos-latest`，`x86_64` 用 Intel 的运行器；或者从 cibuildwheel 的 `archs` 里去掉这种架构。',
        },
      ],
    },
  ],
  verify: [
    { en: 'The build goes on after `Repairing wheel...`.', 'zh-CN': '构建越过 `Repairing wheel...` 继续进行。' },
  ],
  next: ['auditwheel-symbols-too-recent', 'cibuildwheel-pure-wheel'],
  sources: [
    { repo: 'matthew-brett/delocate', path: 'delocate/delocating.py', ref: 'd0ec232826dd31cc80bfcc8adedfd8be78aff0b4', lines: [690, 790] },
    { repo: 'matthew-brett/delocate', path: 'delocate/libsana.py', ref: 'd0ec232826dd31cc80bfcc8adedfd8be78aff0b4', lines: [310, 326] },
    { repo: 'pypa/cibuildwheel', path: 'docs/faq.md', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [330, 346] },
    { repo: 'trueagi-io/hyperon-experimental', path: 'issues/725' },
    { repo: 'matthew-brett/delocate', path: 'issues/178' },
    { repo: 'LFPy/LFPy', path: 'issues/480' },
    { repo: 'pypa/auditwheel', path: 'issues/85' },
    { repo: 'PyO3/maturin', path: 'issues/2165' },
    { repo: 'scikit-hep/fastjet', path: 'issues/395' },
  ],
} as const satisfies ErrorEntry;
