import { uploadedBefore } from '../shared/uploaded-before.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'unsupported-platform-tag',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Binary wheel '{filename}' has an unsupported platform tag '{tag}'" },
    { text: 'Binary wheel for an unsupported platform' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'has an unsupported platform tag',
  name: { en: 'PyPI does not accept the wheel for this platform', 'zh-CN': 'PyPI 不接受这个平台标签的 wheel' },
  meaning: {
    en: 'PyPI reads the platform from the end of the wheel name and accepts a fixed set. `linux_x86_64` is not in it: on most architectures compiled wheels for Linux need a `manylinux` or `musllinux` tag; only `linux_armv6l` and `linux_armv7l` are taken as they are.',
    'zh-CN': 'PyPI 从 wheel 文件名末尾读出平台，只接受固定的一组。`linux_x86_64` 不在其中：大多数架构上，含编译代码的 Linux wheel 要用 `manylinux` 或 `musllinux` 标签；只有 `linux_armv6l` 和 `linux_armv7l` 可以直接上传。',
  },
  says: {
    en: 'PyPI takes no wheel with the platform tag `{tag}`, which `{filename}` has.',
    'zh-CN': 'PyPI 不接受平台标签为 `{tag}` 的 wheel，而 `{filename}` 用的就是它。',
  },
  causes: [
    {
      en: 'A wheel with compiled code was built directly on the Linux runner, for instance with `python -m build`, and not repaired afterwards.',
      'zh-CN': '含编译代码的 wheel 直接在 Linux 运行器上构建，比如用 `python -m build`，之后没有修复。',
    },
    {
      en: 'maturin built the wheel on a system whose glibc is too new for any `manylinux` tag, or the check is switched off: by `manylinux: off`, `--compatibility linux` or `skip-auditwheel`. It then gives the tag `linux`.',
      'zh-CN': 'maturin 在 glibc 太新、配不上任何 `manylinux` 标签的系统上构建了 wheel，或者检查被关掉了：写了 `manylinux: off`、`--compatibility linux` 或 `skip-auditwheel`。这时它给出的标签是 `linux`。',
    },
    {
      en: 'The repaired wheels went to another directory such as `wheelhouse`, and the publish job took the unrepaired ones, or both.',
      'zh-CN': '修复后的 wheel 在其他目录，比如 `wheelhouse`，而发布作业拿的是没有修复的，或者两种都拿了。',
    },
    {
      en: 'The project writes a tag of its own, for instance with `plat-name`, and it stays beside those that `auditwheel` adds. `manylinux1` and `manylinux2010` are taken for `x86_64` and `i686` only.',
      'zh-CN': '项目自己写了标签，比如用 `plat-name`，它与 `auditwheel` 加的标签并存。`manylinux1` 和 `manylinux2010` 只能用于 `x86_64` 和 `i686`。',
    },
    {
      en: 'The macOS version in the tag is not accepted: from macOS 11 on the second number must be 0, as in `macosx_14_0_arm64`, and the first one must be known to PyPI.',
      'zh-CN': '标签里的 macOS 版本不被接受：从 macOS 11 起第二个数字必须是 0，例如 `macosx_14_0_arm64`，第一个数字也要是 PyPI 认识的。',
    },
    {
      en: 'The system or architecture is not in the set at all, for instance `freebsd`.',
      'zh-CN': '系统或架构根本不在这组里，比如 `freebsd`。',
    },
  ],
  fixes: [
    {
      applies: {
        values: { tag: { holds: ['linux_'] } },
        any: [{ program: ['maturin'] }, { near: ['maturin'] }, { uses: ['PyO3/maturin-action', 'messense/maturin-action'] }],
        not: { any: [{ values: { tag: { holds: ['manylinux', 'musllinux', 'loongarch64', 'mips', 'sparc'] } } }, { values: { backend: { is: ['setuptools'] } } }] },
      },
      changes: 'file',
      when: { en: 'maturin builds the wheel', 'zh-CN': 'wheel 由 maturin 构建' },
      steps: [
        {
          en: 'Build the wheel in a manylinux container: for `PyO3/maturin-action` its input is `manylinux: auto`, also in place of `off`; for `maturin build` alone use an image such as `quay.io/pypa/manylinux2014_x86_64`, or add `--zig`. Remove `compatibility = "linux"`, `skip-auditwheel` and `auditwheel = "skip"` from `[tool.maturin]` in `pyproject.toml`.',
          'zh-CN': '在 manylinux 容器里构建 wheel：用 `PyO3/maturin-action` 时，输入参数写 `manylinux: auto`，原来写 `off` 的也改成它；只用 `maturin build` 时，用 `quay.io/pypa/manylinux2014_x86_64` 这样的镜像，或者加上 `--zig`。从 `pyproject.toml` 的 `[tool.maturin]` 里删掉 `compatibility = "linux"`、`skip-auditwheel` 和 `auditwheel = "skip"`。',
        },
        {
          aside: true,
          en: '`--compatibility pypi` in the build command lets the build stop where a wheel would get a tag that PyPI does not take.',
          'zh-CN': '在构建命令里加上 `--compatibility pypi`：wheel 的标签如果是 PyPI 不收的，构建就会停下。',
        },
      ],
    },
    {
      applies: {
        values: { tag: { holds: ['linux_'] } },
        any: [
          { near: ['cibuildwheel', 'auditwheel', 'bdist_wheel', 'setuptools', 'scikit-build', 'meson-python', 'poetry build'] },
          { uses: ['pypa/cibuildwheel'] },
          { not: { any: [{ program: ['maturin'] }, { near: ['maturin'] }, { uses: ['PyO3/maturin-action', 'messense/maturin-action'] }] } },
        ],
        not: { values: { tag: { holds: ['manylinux', 'musllinux', 'loongarch64', 'mips', 'sparc'] } } },
      },
      changes: 'file',
      when: { en: 'Another tool builds it, such as setuptools, and users should get wheels', 'zh-CN': 'wheel 由 setuptools 等其他工具构建，并且我想给用户提供 wheel' },
      steps: [
        {
          en: 'In the build job, build the wheels with `cibuildwheel`: it makes manylinux wheels in a container and repairs them with `auditwheel`. Install there what the code links to, with `CIBW_BEFORE_ALL`. If it builds them already, do not switch off its repair command. Publish only what it leaves in its output directory, usually `wheelhouse`, and the sdist: no `linux_x86_64` wheel may reach the publish job.',
          'zh-CN': '在构建作业里用 `cibuildwheel` 构建 wheel：它在容器里生成 manylinux 的 wheel，并用 `auditwheel` 修复。代码要链接的库，用 `CIBW_BEFORE_ALL` 装在容器里。如果已经在用它，不要关掉它的修复命令。只发布它输出目录（通常是 `wheelhouse`）里的文件和 sdist，不要让 `linux_x86_64` 的 wheel 进入发布作业。',
        },
      ],
    },
    {
      applies: {
        values: { tag: { holds: ['linux_'] } },
        any: [{ near: ['bdist_wheel', 'setuptools', 'scikit-build', 'meson-python', 'poetry build'] }, { not: { any: [{ program: ['maturin'] }, { near: ['maturin', 'cibuildwheel'] }, { uses: ['PyO3/maturin-action', 'messense/maturin-action', 'pypa/cibuildwheel'] }] } }],
        not: { values: { tag: { holds: ['manylinux', 'musllinux', 'loongarch64', 'mips', 'sparc', 'armv6l'] } } },
      },
      changes: 'file',
      when: { en: 'Users can do without a wheel for Linux', 'zh-CN': '可以不给 Linux 用户提供 wheel' },
      steps: [
        {
          en: 'In the build job, build only the sdist, with `python -m build --sdist`, and let no wheel from this runner reach the publish job. Whoever installs it on Linux then compiles it.',
          'zh-CN': '在构建作业里只构建 sdist，用 `python -m build --sdist`，不要让这个运行器上构建的 wheel 进入发布作业。这样 Linux 用户安装时要自己编译。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['manylinux2014_riscv64', 'manylinux2010_riscv64', 'manylinux1_riscv64'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'It is a wheel for riscv64 with an old `manylinux` tag', 'zh-CN': '这是 riscv64 的 wheel，用的是旧式 `manylinux` 标签' },
      steps: [
        {
          en: 'For riscv64 PyPI takes only tags with two numbers, such as `manylinux_2_39_riscv64` or `musllinux_1_2_riscv64`. Remove the setting that writes this one, such as `--plat` or `plat-name`, and let `auditwheel repair` or `cibuildwheel` choose the tag.',
          'zh-CN': '对 riscv64，PyPI 只接受带两个数字的标签，比如 `manylinux_2_39_riscv64` 或 `musllinux_1_2_riscv64`。去掉写出这个标签的设置（比如 `--plat` 或 `plat-name`），让 `auditwheel repair` 或 `cibuildwheel` 来选标签。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['riscv64'] } }, any: [{ values: { tag: { holds: ['manylinux_', 'musllinux_'] } } }] },
      certain: true,
      changes: 'time',
      fixer: 'wait',
      when: { en: 'It is a `manylinux` or `musllinux` wheel for riscv64', 'zh-CN': '这是 riscv64 的 `manylinux` 或 `musllinux` wheel' },
      steps: [
        {
          en: 'PyPI has taken wheels for riscv64 since 23 July 2025: send the same files again, without a new build. Where one of them is up already, other content under its name is refused. If the log is newer, look at the spelling of the tag: two numbers stand before `riscv64`, as in `manylinux_2_39_riscv64`.',
          'zh-CN': '2025 年 7 月 23 日起，PyPI 接受 riscv64 的 wheel：把同样的文件再发一次，不要重新构建。已经传上去的文件，同名而内容不同会被拒绝。如果日志比这更新，就看标签有没有写错：`riscv64` 前面是两个数字，比如 `manylinux_2_39_riscv64`。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['armv6l'] } }, any: [{ values: { tag: { holds: ['manylinux', 'musllinux'] } } }] },
      certain: true,
      changes: 'file',
      when: { en: 'It is a `manylinux` or `musllinux` wheel for armv6l', 'zh-CN': '这是 armv6l 的 `manylinux` 或 `musllinux` wheel' },
      steps: [
        {
          en: 'Leave this wheel out and publish the other files to the same version: of all tags for armv6l PyPI takes only `linux_armv6l`, which says nothing of the libraries that the wheel needs.',
          'zh-CN': '去掉这个 wheel，把其他文件发布到同一个版本：armv6l 的标签里，PyPI 只接受 `linux_armv6l`，而它并不说明 wheel 需要哪些库。',
        },
        {
          aside: true,
          en: 'If you mean to give that promise to all who install on this processor, build the wheel with the tag `linux_armv6l`, without `auditwheel`: pip takes it with glibc and with musl.',
          'zh-CN': '如果你确认这个 wheel 在所有这类处理器的系统上都能用，就不经过 `auditwheel`，直接用 `linux_armv6l` 标签构建：不管系统用的是 glibc 还是 musl，pip 都会安装它。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['emscripten', 'pyodide'] } }, not: { values: { tag: { holds: ['pyemscripten'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'It is a wheel for Pyodide', 'zh-CN': '这是 Pyodide 的 wheel' },
      steps: [
        {
          en: 'Of the wheels for Pyodide PyPI takes those with a tag such as `pyemscripten_2026_0_wasm32` (PEP 783, since 21 April 2026), and no older form. Build it with tools that write this tag, or leave it out of the upload.',
          'zh-CN': 'Pyodide 的 wheel 里，PyPI 只接受 `pyemscripten_2026_0_wasm32` 这样的标签（PEP 783，2026 年 4 月 21 日起），不接受更早的写法。用会写这种标签的工具构建，或者不上传这个 wheel。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['loongarch64', 'mips', 'sparc'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'PyPI takes no wheels for this architecture', 'zh-CN': 'PyPI 不接受这个架构的 wheel' },
      steps: [
        {
          en: 'Leave this wheel out: PyPI has no place for its architecture yet, whatever built it. Publish the other files to the same version. Whoever needs it builds from the sdist.',
          'zh-CN': '去掉这个 wheel：不管用什么构建，PyPI 目前都不收这个架构。把其他文件发布到同一个版本。需要它的人可以用 sdist 自行构建。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['manylinux', 'musllinux'] } }, not: { values: { tag: { holds: ['riscv64', 'loongarch64', 'mips', 'sparc', 'armv6l'] } } } },
      changes: 'file',
      when: { en: 'The project writes a `manylinux` or `musllinux` tag of its own', 'zh-CN': '项目自己写了 `manylinux` 或 `musllinux` 标签' },
      steps: [
        {
          en: 'Remove the setting that writes this tag, for instance `plat-name` under `[bdist_wheel]` in `setup.cfg`, or `--plat-name` in the build command. Then `auditwheel repair` gives the wheel the tag that fits.',
          'zh-CN': '去掉写这个标签的设置，比如 `setup.cfg` 的 `[bdist_wheel]` 里的 `plat-name`，或构建命令里的 `--plat-name`。之后 `auditwheel repair` 会给 wheel 加上合适的标签。',
        },
      ],
    },
    {
      applies: { values: { tag: { holds: ['macosx'] } } },
      changes: 'file',
      when: { en: 'It is a wheel for macOS', 'zh-CN': '这是 macOS 的 wheel' },
      steps: [
        {
          en: 'In the build job, set `MACOSX_DEPLOYMENT_TARGET` to a version that PyPI knows, from 11 on with 0 behind the dot, such as `11.0`, and build the wheel again.',
          'zh-CN': '在构建作业里把 `MACOSX_DEPLOYMENT_TARGET` 设为 PyPI 认识的版本，从 11 起小数点后面是 0，比如 `11.0`，然后重新构建 wheel。',
        },
      ],
    },
    {
      applies: { wording: [1], values: { file: { holds: ['-none-linux', '-none-win', '-none-macosx'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'The package has no compiled code', 'zh-CN': '包里没有需要编译的代码' },
      steps: [
        {
          en: 'Build the wheel with `python -m build`, without `--plat-name` and on current tools: a package of Python alone gets a wheel that ends in `none-any.whl`, which PyPI takes everywhere. Upload that one only.',
          'zh-CN': '用 `python -m build` 和新版工具构建 wheel，不要写 `--plat-name`：只有 Python 代码的包，wheel 的名字以 `none-any.whl` 结尾，PyPI 都收。只上传这一个。',
        },
      ],
    },
    {
      applies: { not: { values: { tag: { holds: ['linux', 'macosx', 'emscripten', 'pyodide'] } } } },
      changes: 'file',
      when: { en: 'PyPI takes no wheels for this system, or I can do without one', 'zh-CN': 'PyPI 不收这个系统的 wheel，或者我可以不提供' },
      steps: [
        {
          en: 'Build only the sdist on this runner, with `python -m build --sdist`, and remove the refused wheel from `dist`.',
          'zh-CN': '在这个运行器上只构建 sdist，用 `python -m build --sdist`，并把被拒绝的 wheel 从 `dist` 里去掉。',
        },
      ],
      tradeoff: {
        en: 'Users of that platform have to compile the project when they install it.',
        'zh-CN': '这个平台的用户安装时要自己编译。',
      },
    },
    uploadedBefore,
  ],
  notAFix: [
    {
      en: '`skip-existing: true` alone: it skips only files the index already has, not files it refuses.',
      'zh-CN': '只加 `skip-existing: true`：它只跳过索引上已有的文件，不跳过被拒绝的文件。',
    },
    {
      en: 'Renaming the file by hand: a `manylinux` tag promises compatibility with a specification, and the new name changes nothing in the binary.',
      'zh-CN': '手工改文件名：`manylinux` 标签是对某个规范的兼容承诺，换个名字并不会改变里面的二进制。',
    },
  ],
  verify: [
    {
      en: 'Look at the file names before the publish step with `run: ls dist`: none ends in `-linux_x86_64`; wheels for Linux have an `any`, `manylinux` or `musllinux` tag.',
      'zh-CN': '在发布步骤前用 `run: ls dist` 看文件名：没有以 `-linux_x86_64` 结尾的；Linux 的 wheel 用的是 `any`、`manylinux` 或 `musllinux` 标签。',
    },
    {
      en: 'Or upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '也可以先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: ['file-already-exists', 'twine-skipping-existing'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [176, 191] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1440, 1450] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [105, 229] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [49, 64] },
    { repo: 'pypa/cibuildwheel', path: 'README.md', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [45, 47] },
    { repo: 'pypa/setuptools', path: 'setuptools/command/bdist_wheel.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [143, 155] },
    { repo: 'PyO3/maturin', path: 'guide/src/distribution.md', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [5, 22] },
    { repo: 'PyO3/maturin', path: 'guide/src/config.md', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [52, 63] },
    { repo: 'PyO3/maturin-action', path: 'README.md', ref: '020000bf2692c6a2b7a065fbcbf3ed9a6508713d' },
    { repo: 'pypa/cibuildwheel', path: 'docs/platforms.md', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [60, 78] },
  ],
} as const satisfies ErrorEntry;
