import type { ErrorEntry } from '../types.ts';

/** Where a module is missing; by the frame of setuptools/config/expand.py it is the one that holds the version. */
const MISSING = [1, 2, 3, 4, 8] as const;
const OUTER = [0, 5, 6, 7, 9, 11, 12] as const;

/** pip says so of any package that it builds: of the project, or of one that it needs. */
const BY_PIP = [12] as const;
const NO_MODULE = ['ModuleNotFoundError: No module named'] as const;
const OF_VERSION = ['in read_attr'] as const;

/** By runs of setuptools 84.2.1 with gcc, setuptools-rust 1.13, maturin 1.16.0, scikit-build-core 1.1.2 and meson-python 0.22.1 on a machine without the compiler or the header; the words for Windows: setuptools/_distutils/compilers/C/msvc.py. */
const TOOLS = [
  "No such file or directory: 'gcc'",
  "No such file or directory: 'x86_64-linux-gnu-gcc'",
  'fatal error:',
  "can't find Rust compiler",
  'Do you have cargo in your PATH',
  'COMPILER not set, after EnableLanguage',
  'Unknown compiler(s)',
  'Microsoft Visual C++ 14.0 or greater is required',
] as const;

/** By runs of gcc 12, CMake 3.31, meson 1.9, pkg-config and cargo 1.94. */
const LIBRARIES = ['cannot find -l', 'library not found for -l', 'LNK1181', 'Could not find a package configuration file', 'not found (tried pkg', 'was not found in the pkg-config search path'] as const;

/** cocoindex-io/cocoindex#2113, rust-cross/cargo-zigbuild#451. */
const LINKER = ['cc` not found', 'unsupported linker arg'] as const;

/** What is mostly a submodule: amazon-ion/ion-python#434. */
const EMPTY = ['does not contain a CMakeLists.txt', 'which is not an existing directory', 'has no meson.build file'] as const;

/** pybamm-team/PyBaMM#1954, finos/opengris-scaler#829. */
const STUDIO = ['could not find any instance of Visual Studio'] as const;

/** pip builds the project itself there. */
const OF_PROJECT = ['cibuildwheel', 'pip wheel .', 'pip wheel --no-deps .'] as const;

const OLD_CMAKE = ['Compatibility with CMake < 3.5 has been removed'] as const;
/** aws/aws-lc#1682, netdevops/hier_config#307, and briansmith/ring include/ring-core/asm_base.h: what crates ask of a compiler and a C library for ARM. */
const OLD_ARM = ['must define __ARM_ARCH', 'AT_HWCAP2', ': no option -W'] as const;

const ENCODING = ['UnicodeDecodeError:', 'did not contain valid UTF-8'] as const;

/** By runs of hatchling 1.25 and 1.33, uv_build 0.13.6, and scikit-build-core 0.10 and 1.1: the file of `license` or of CMake. */
const FILES = ['FileNotFoundError: [Errno 2] No such file or directory', 'License file does not exist', 'License file not found', 'failed to open file', 'Build script does not exist', 'does not appear to contain CMakeLists.txt'] as const;

/** By runs of hatchling 1.29 with an sdist that leaves out what the wheel takes. */
const FORCED = { any: [{ wording: [10] }, { wording: OUTER, near: ['Forced include not found:'] }] } as const;

export default {
  id: 'build-backend-stopped',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'ERROR Backend subprocess exited when trying to invoke {hook}' },
    { text: "ModuleNotFoundError: No module named '{module}'\nTIP pass --env-dir and --sdist-extract-dir to keep the build environment and sources" },
    { text: "ModuleNotFoundError: No module named '{module}'\nERROR Backend subprocess exited when trying to invoke {hook}" },
    { text: "ModuleNotFoundError: No module named '{module}'\nerror: Failed to build `{folder}` cause: The build backend returned an error" },
    { text: "ModuleNotFoundError: No module named '{module}'\n× Failed to build `{folder}` ├─▶ The build backend returned an error" },
    { text: 'cause: The build backend returned an error\n  cause: Call to `{hook}` failed (exit status: {code})' },
    { text: '├─▶ The build backend returned an error\n  ╰─▶ Call to `{hook}` failed (exit status: {code})' },
    { text: '[BuildError]: Build backend raised error: Showing the last {number} lines of the build output:' },
    { text: "ModuleNotFoundError: No module named '{module}'\nERROR Backend subproccess exited when trying to invoke {hook}" },
    { text: 'ERROR Backend subproccess exited when trying to invoke {hook}' },
    { text: 'FileNotFoundError: Forced include not found: {path}' },
    { text: 'Caused by: Cargo {reason}' },
    { text: 'note: This error originates from a subprocess' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Backend subprocess exited when trying to invoke',
  name: { en: 'The build failed', 'zh-CN': '构建失败' },
  meaning: {
    en: 'The build backend stopped before the files were there. The reason stands above this line, mostly in the last line of a traceback.',
    'zh-CN': '构建后端还没生成文件就停下了。原因在这一行的上面，多半是 traceback 的最后一行。',
  },
  says: [
    {
      applies: { wording: [10] },
      en: 'hatchling is told to pack `{path}`, and there is no such file or folder where it builds. It stopped before the files were there.',
      'zh-CN': 'hatchling 要打包 `{path}`，而它构建的地方没有这个文件或目录；还没生成文件就停下了。',
    },
    {
      en: 'The build imports `{module}`, which is not installed in its environment, and stopped before the files were there.',
      'zh-CN': '构建时导入了 `{module}`，而构建环境里没有安装它；还没生成文件就停下了。',
    },
  ],
  causes: [
    {
      en: 'Something in `pyproject.toml`, `setup.cfg` or `setup.py` is refused.',
      'zh-CN': '`pyproject.toml`、`setup.cfg` 或 `setup.py` 里有内容被拒绝。',
    },
    {
      en: '`setup.py` or the package imports what is not installed in the environment of the build.',
      'zh-CN': '`setup.py` 或包导入了构建环境里没有安装的东西。',
    },
    {
      en: 'A file that the build reads is not in the checkout or, where the wheel is built from the sdist, not in the sdist.',
      'zh-CN': '构建要读取的文件不在仓库里；如果 wheel 由 sdist 构建，就是不在 sdist 里。',
    },
    {
      en: 'An extension module does not compile.',
      'zh-CN': '扩展模块无法编译。',
    },
  ],
  fixes: [
    {
      applies: FORCED,
      certain: true,
      changes: 'file',
      when: { en: 'The line says `Forced include not found`', 'zh-CN': '这一行是 `Forced include not found`' },
      steps: [
        {
          en: 'Where the wheel is built from the sdist, as `uv build` and `python -m build` do, the sdist has to hold what `force-include` of the wheel names. Under `[tool.hatch.build.targets.sdist]` in `pyproject.toml`, `include` and `only-include` leave out all else: name that folder there too, or, to add a generated file alone, write it under `artifacts` and take `include` out.',
          'zh-CN': '`uv build` 和 `python -m build` 用 sdist 构建 wheel，这时 wheel 的 `force-include` 要的内容必须在 sdist 里。在 `pyproject.toml` 的 `[tool.hatch.build.targets.sdist]` 里，写了 `include` 或 `only-include`，其余的就都不进 sdist：把那个目录也写进去；如果只是要加一个生成的文件，就写在 `artifacts` 里，去掉 `include`。',
        },
        {
          en: 'Otherwise the path is wrong, or a step that makes the file did not run before the build. `uv build` on your machine, in a fresh clone, shows it without a release.',
          'zh-CN': '否则就是路径写错了，或者生成这个文件的步骤没有在构建之前运行。在你的机器上新克隆一份仓库，运行 `uv build`，不发布也能看到。',
        },
      ],
    },
    {
      applies: { wording: MISSING, values: { module: { is: ['pkg_resources'] } } },
      changes: 'file',
      when: { en: 'The line above says `No module named \'pkg_resources\'`', 'zh-CN': '上面一行是 `No module named \'pkg_resources\'`' },
      steps: [
        {
          en: 'Require `setuptools<82` in `requires` of `[build-system]` in `pyproject.toml`: release 82 removed `pkg_resources`. Without a `pyproject.toml`, add one with this table.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 写成 `setuptools<82`：第 82 版移除了 `pkg_resources`。没有 `pyproject.toml` 的话，就新建一个，写上这个表。',
        },
        {
          en: 'Then replace `pkg_resources` in `setup.py` by `importlib.metadata` or `importlib.resources`, and take the bound out again.',
          'zh-CN': '之后在 `setup.py` 里用 `importlib.metadata` 或 `importlib.resources` 取代 `pkg_resources`，再去掉这个限制。',
        },
      ],
    },
    {
      applies: { any: [{ wording: MISSING, near: OF_VERSION }, { wording: OUTER, near: OF_VERSION }] },
      certain: true,
      changes: 'file',
      when: { en: 'setuptools reads the version', 'zh-CN': 'setuptools 在读版本号' },
      steps: [
        {
          en: 'setuptools looks for the version in the module that `attr` names under `[tool.setuptools.dynamic]` in `pyproject.toml`, or in `setup.cfg`. Let `attr` name a module of the checkout, and let this have the line `__version__ = "1.2.3"`: so written, it is read without an import.',
          'zh-CN': 'setuptools 要从 `pyproject.toml` 的 `[tool.setuptools.dynamic]`（或 `setup.cfg`）里 `attr` 指的模块读版本号。让 `attr` 指向仓库里的模块，并在这个模块里直接写上 `__version__ = "1.2.3"` 这一行：这样写，不用导入就能读到。',
        },
      ],
    },
    {
      applies: { any: [{ wording: MISSING, not: { any: [{ values: { module: { is: ['pkg_resources'] } } }, { near: OF_VERSION }] } }, { wording: BY_PIP, near: NO_MODULE }] },
      changes: 'file',
      when: { en: 'The line above says `No module named`', 'zh-CN': '上面一行是 `No module named`' },
      steps: [
        {
          en: 'Add the package that holds the missing module to `requires` of `[build-system]` in `pyproject.toml`: the build sees only what is listed there, not what the job installed.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把提供这个模块的包加进 `requires`：构建只看得到那里列出的，看不到作业装的。',
        },
        {
          en: 'If the module is your own dependency, imported only for the version, write the version into `pyproject.toml` instead.',
          'zh-CN': '如果这个模块是你的包的依赖，只是为了取版本号才被导入，就改为把版本号写进 `pyproject.toml`。',
        },
      ],
    },
    {
      applies: { wording: OUTER, near: FILES },
      certain: true,
      changes: 'file',
      when: { en: 'The line above names a file that does not exist', 'zh-CN': '上面一行给出了不存在的文件' },
      steps: [
        {
          en: 'Commit the file that the line above names, or correct its path. If the log says that the wheel is built from the sdist, add the file to the sdist: for setuptools with a line such as `include requirements.txt` in `MANIFEST.in`.',
          'zh-CN': '提交上面一行给出的文件，或者改正它的路径。如果日志说 wheel 由 sdist 构建，就把文件加进 sdist：用 setuptools 时，在 `MANIFEST.in` 里写上 `include requirements.txt` 这样的一行。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { any: [{ wording: OUTER, near: [...TOOLS, ...LIBRARIES] }, { wording: BY_PIP, near: LIBRARIES }] },
      certain: true,
      changes: 'file',
      when: { en: 'A compiler, a header or a library is missing', 'zh-CN': '缺少编译器、头文件或库' },
      steps: [
        {
          en: 'Let the job install, before the build, the compiler, the header or the library that the first line with `error` names: on Linux `apt-get install build-essential python3-dev` and the `-dev` package of the library, on Windows the Build Tools for Visual Studio, for Rust `rustup`. In the containers of cibuildwheel, `CIBW_BEFORE_ALL` does that, with the names of their system. A header of your own goes into the sdist.',
          'zh-CN': '第一处 `error` 说缺哪个编译器、头文件或库，就让作业在构建之前装上：Linux 上是 `apt-get install build-essential python3-dev` 以及那个库的 `-dev` 包，Windows 上是 Visual Studio 的 Build Tools，Rust 用 `rustup`。在 cibuildwheel 的容器里要用 `CIBW_BEFORE_ALL` 来装，写容器系统里的包名。如果是自己项目的头文件，就把它放进 sdist。',
        },
      ],
    },
    {
      applies: { any: [{ wording: OUTER, near: EMPTY }, { wording: BY_PIP, near: EMPTY }] },
      certain: true,
      changes: 'file',
      when: { en: 'A folder of the source is empty or missing', 'zh-CN': '源代码的某个目录是空的或不存在' },
      steps: [
        {
          en: 'If the folder that the first line with `error` names is a git submodule, write `submodules: recursive` below `with:` of `actions/checkout` in each job that builds: unless it is told to, it leaves it empty. Otherwise commit the folder, or let the sdist hold it.',
          'zh-CN': '如果第一处 `error` 说的目录是 git 子模块，就在每个构建作业里，在 `actions/checkout` 的 `with:` 下面写 `submodules: recursive`：不写的话，这个目录就是空的。否则提交这个目录，或者把它放进 sdist。',
        },
      ],
    },
    {
      applies: { any: [{ wording: OUTER, near: STUDIO }, { wording: BY_PIP, near: STUDIO }] },
      certain: true,
      changes: 'file',
      when: { en: 'CMake does not find the Visual Studio that it is told to use', 'zh-CN': 'CMake 找不到要求它用的 Visual Studio' },
      steps: [
        {
          en: '`windows-latest` gets a newer Visual Studio from time to time. Take out `CMAKE_GENERATOR` or `-G`, which names the old one, and let CMake be newer than the new one; or let the job run on `windows-2022`, which has Visual Studio 17 2022.',
          'zh-CN': '`windows-latest` 过一段时间就会换成更新的 Visual Studio。去掉写着旧版本的 `CMAKE_GENERATOR` 或 `-G`，并且让 CMake 比新的 Visual Studio 新；或者让作业在 `windows-2022` 上运行，那里是 Visual Studio 17 2022。',
        },
      ],
    },
    {
      applies: { wording: OUTER, near: LINKER },
      certain: true,
      changes: 'file',
      when: { en: 'Rust and its linker do not fit', 'zh-CN': 'Rust 与链接器不匹配' },
      steps: [
        {
          en: 'If the line says that a linker was not found, the image does not have it: tags such as those of `ghcr.io/rust-cross/manylinux_2_28-cross` move on. For the runner\'s own processor write `container: quay.io/pypa/manylinux_2_28_x86_64` (on ARM `…_aarch64`) for `PyO3/maturin-action`; for another one take an image with the cross compiler. If it says `unsupported linker arg`, raise maturin: 1.15 leaves out what Rust 1.98 hands to zig; or pin an older Rust.',
          'zh-CN': '如果说找不到链接器，就是镜像里没有它：`ghcr.io/rust-cross/manylinux_2_28-cross` 这类镜像的标签会指向新的内容。为运行器自己的处理器构建时，给 `PyO3/maturin-action` 写 `container: quay.io/pypa/manylinux_2_28_x86_64`（ARM 上用 `…_aarch64`）；为另一种处理器构建时，换一个带交叉编译器的镜像。如果是 `unsupported linker arg`，就提升 maturin：1.15 会去掉 Rust 1.98 传给 zig 的选项；或者固定较旧的 Rust。',
        },
      ],
    },
    {
      applies: { wording: OUTER, near: ['UnknownPluginError'] },
      certain: true,
      changes: 'file',
      when: { en: 'A plugin of hatchling is missing', 'zh-CN': '缺少 hatchling 的插件' },
      steps: [
        {
          en: 'Add the package of the plugin that the last line names to `requires` of `[build-system]` in `pyproject.toml`: `hatch-vcs` for `vcs`, `hatch-fancy-pypi-readme` for `fancy-pypi-readme`. What the job installs, the build does not see.',
          'zh-CN': '最后一行写着插件名，把提供它的包加进 `pyproject.toml` 的 `[build-system]` 里的 `requires`：`vcs` 要 `hatch-vcs`，`fancy-pypi-readme` 要 `hatch-fancy-pypi-readme`。作业里装的包，构建时看不到。',
        },
      ],
    },
    {
      applies: { wording: OUTER, near: OLD_CMAKE },
      certain: true,
      changes: 'file',
      when: { en: 'CMake is newer than the project', 'zh-CN': 'CMake 比项目新' },
      steps: [
        {
          en: 'Raise the version in `CMakeLists.txt`, as in `cmake_minimum_required(VERSION 3.15...4.0)`. If the file belongs to another project, require `cmake<4` in `requires` of `[build-system]` in `pyproject.toml`.',
          'zh-CN': '提高 `CMakeLists.txt` 里的版本：`cmake_minimum_required(VERSION 3.15...4.0)`。如果这个文件是别的项目的，就在 `pyproject.toml` 的 `[build-system]` 里，把 `cmake<4` 写进 `requires`。',
        },
      ],
    },
    {
      applies: { wording: OUTER, near: OLD_ARM },
      certain: true,
      changes: 'file',
      when: { en: 'A crate does not compile for ARM', 'zh-CN': '某个 crate 无法为 ARM 编译' },
      steps: [
        {
          en: 'The image `manylinux2014`, in which it is cross-compiled, is too old for this crate. Build this wheel on the runner `ubuntu-24.04-arm`, or in a newer image, with `manylinux: 2_28` below `with:` of `PyO3/maturin-action`.',
          'zh-CN': '交叉编译所用的镜像 `manylinux2014` 对这个 crate 来说太旧。在运行器 `ubuntu-24.04-arm` 上构建这个 wheel，或者换较新的镜像：在 `PyO3/maturin-action` 的 `with:` 下写 `manylinux: 2_28`。',
        },
      ],
    },
    {
      applies: { wording: OUTER, near: ENCODING },
      certain: true,
      changes: 'file',
      when: { en: 'A file is not in the encoding that is expected', 'zh-CN': '文件的编码不符' },
      steps: [
        {
          en: 'Save the file that the build reads there, mostly the README, as UTF-8. If `setup.py` opens it, write `open("README.md", encoding="utf-8")`: on Windows, and in images without a locale, another encoding is taken.',
          'zh-CN': '构建在那里读的文件多半是 README，把它存成 UTF-8。如果是 `setup.py` 打开的，就写 `open("README.md", encoding="utf-8")`：在 Windows 上，以及没有设置 locale 的镜像里，默认用的是别的编码。',
        },
      ],
    },
    {
      applies: { wording: BY_PIP, not: { near: [...NO_MODULE, ...OF_PROJECT, ...LIBRARIES, ...EMPTY, ...STUDIO] } },
      changes: 'file',
      when: { en: 'pip builds a package that the project needs', 'zh-CN': 'pip 构建的是项目依赖的包' },
      steps: [
        {
          en: 'pip found no wheel of the package that these lines name for the Python of the job. Build with the Python that the package has wheels for: `python-version` of `actions/setup-python`, or the image.',
          'zh-CN': '这几行里的包，pip 找不到适合作业所用 Python 的 wheel。换成这个包有 wheel 的 Python：改 `actions/setup-python` 的 `python-version`，或者换镜像。',
        },
      ],
    },
    {
      // Where none of the others is shown to apply: not of a module that is missing.
      applies: { any: [{ wording: OUTER }, { wording: BY_PIP, near: OF_PROJECT }], not: { near: [...OF_VERSION, ...EMPTY] } },
      changes: 'file',
      when: { en: 'It is something else', 'zh-CN': '是别的原因' },
      steps: [
        {
          en: 'Read the last line of the traceback above, or the first line with `error`, and correct what it names, in `pyproject.toml`, `setup.py` or the source. `python -m build` in a fresh clone shows the same, unless the image or the runner lacks something.',
          'zh-CN': '看上面 traceback 的最后一行，或者第一处 `error`，在 `pyproject.toml`、`setup.py` 或源代码里改正它说的问题。在新克隆的仓库里运行 `python -m build`，能看到同样的结果，除非是镜像或运行器缺了什么。',
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
  next: ['build-project-table-invalid', 'build-module-not-found', 'build-version-not-derived'],
  sources: [
    { repo: 'pypa/packaging-problems', path: 'issues/561' },
    { repo: 'pypa/build', path: 'src/build/_builder.py', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815', lines: [404, 413] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-frontend/src/error.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [45, 49] },
    { repo: 'pypa/hatch', path: 'issues/1130' },
    { repo: 'ric03uec/clawrium', path: 'issues/892' },
    { repo: 'pypa/setuptools', path: 'NEWS.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [90, 100] },
    { repo: 'pypa/build', path: 'docs/how-to/troubleshooting.rst', ref: 'b317437d2b5cddea5c7b45f72d1ae8af915e9815' },
  ],
} as const satisfies ErrorEntry;
