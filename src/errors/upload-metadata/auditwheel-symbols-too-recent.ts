import type { ErrorEntry } from '../types.ts';

const BLACKLISTED = [2, 3] as const;

export default {
  id: 'auditwheel-symbols-too-recent',
  stage: 'upload-metadata',
  emitter: 'auditwheel',
  severity: 'error',
  messages: [
    { text: 'cannot repair "{file}" to "{platform}" ABI because of the presence of too-recent versioned symbols.' },
    { text: 'Your library is not {platform} compliant because of the presence of too-recent versioned symbols' },
    { text: 'Your library is not {platform} compliant because it depends on black-listed symbols' },
    { text: 'cannot repair "{file}" to "{platform}" ABI because it depends on black-listed symbols.' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'ABI because of the presence of too-recent versioned symbols',
  name: { en: 'The wheel was built on too new a Linux', 'zh-CN': 'wheel 是在太新的 Linux 上构建的' },
  meaning: {
    en: 'The compiled code in the wheel needs newer system libraries than the platform tag promises, so auditwheel does not give it the tag. The build stopped there.',
    'zh-CN': 'wheel 里编译出的代码需要的系统库，比平台标签所承诺的更新，所以 auditwheel 不给它这个标签。构建在此停下。',
  },
  says: [
    {
      applies: { wording: BLACKLISTED },
      en: 'The compiled code uses symbols that systems of `{platform}` do not have, or not for others to use, so that the wheel does not get this tag.',
      'zh-CN': '编译出的代码用到了 `{platform}` 的系统没有、或者不供外部使用的符号，所以 wheel 得不到这个标签。',
    },
    {
      applies: { wording: [1] },
      en: 'The compiled code needs newer system libraries than `{platform}` promises, so maturin stopped.',
      'zh-CN': '编译出的代码需要的系统库，比 `{platform}` 所承诺的更新，所以 maturin 停下了。',
    },
    {
      en: 'The compiled code in `{file}` needs newer system libraries than `{platform}` promises, so auditwheel does not give it that tag.',
      'zh-CN': '`{file}` 里编译出的代码需要的系统库，比 `{platform}` 所承诺的更新，所以 auditwheel 不给它这个标签。',
    },
  ],
  causes: [
    {
      en: 'It was compiled on the runner itself, such as Ubuntu, and not in a manylinux image.',
      'zh-CN': '它是直接在运行器（比如 Ubuntu）上编译的，而不是在 manylinux 镜像里。',
    },
    { en: 'A library or a compiler that was fetched into the image was built for a newer system.', 'zh-CN': '下载到镜像里的库或编译器是为更新的系统构建的。' },
    {
      en: 'Files that were compiled outside the image, such as a `build` directory, came in with the source.',
      'zh-CN': '在镜像之外编译的文件（比如 `build` 目录）随源代码一起进来了。',
    },
  ],
  fixes: [
    {
      applies: { wording: [2], near: ['__cxa_thread_atexit_impl'] },
      certain: true,
      changes: 'file',
      when: { en: 'Rust itself uses the symbol', 'zh-CN': '是 Rust 自己用到这个符号' },
      steps: [
        {
          en: 'Build with a current maturin: some releases around New Year 2026 refuse `__cxa_thread_atexit_impl`, which Rust can do without; later ones let it pass. `PyO3/maturin-action` takes the latest one unless `maturin-version:` or `requires` in `pyproject.toml` names another. If that does not help, build for newer systems: `manylinux: 2_28`.',
          'zh-CN': '用当前的 maturin 构建：2026 年元旦前后的几个版本不接受 `__cxa_thread_atexit_impl`，而 Rust 没有它也行，之后的版本会放行。`PyO3/maturin-action` 默认用最新版，除非 `maturin-version:` 或 `pyproject.toml` 的 `requires` 指定了别的版本。如果没有用，就面向较新的系统构建：`manylinux: 2_28`。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [3] }, { wording: [2], not: { near: ['__cxa_thread_atexit_impl'] } }] },
      changes: 'file',
      when: { en: 'It is another symbol', 'zh-CN': '是别的符号' },
      steps: [
        {
          en: '`auditwheel show` with the wheel names the symbols. For those of `libc.so.6` build for newer systems: `manylinux_2_28`. Where another library is named, such as `libz.so.1`, they are its inner ones: link that library statically.',
          'zh-CN': '`auditwheel show` 加上 wheel 会列出这些符号。如果是 `libc.so.6` 的，就面向较新的系统构建：`manylinux_2_28`。如果是别的库（比如 `libz.so.1`）的，那是它的内部符号：静态链接这个库。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'maturin builds it', 'zh-CN': '由 maturin 构建' },
      steps: [
        {
          en: 'Build in a manylinux image: `manylinux: auto` below `with:` of `PyO3/maturin-action`, or `maturin build --zig` with the package `ziglang`. If only newer systems matter, ask for less: `--compatibility manylinux_2_28`.',
          'zh-CN': '在 manylinux 镜像里构建：在 `PyO3/maturin-action` 的 `with:` 下写 `manylinux: auto`，或者装上 `ziglang` 后用 `maturin build --zig`。如果只需支持较新的系统，就放宽要求：`--compatibility manylinux_2_28`。',
        },
      ],
    },
    {
      applies: { not: { near: ['cibuildwheel'] } },
      changes: 'file',
      when: { en: 'It is built on the runner itself', 'zh-CN': '是直接在运行器上构建的' },
      steps: [
        {
          en: 'Build in a manylinux image: in the workflow file replace the build and the repair by `pypa/cibuildwheel`, which does both.',
          'zh-CN': '在 manylinux 镜像里构建：在工作流文件里用 `pypa/cibuildwheel` 代替构建和修复两步，它两样都做。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is built in an image, or newer systems are enough', 'zh-CN': '是在镜像里构建的，或者只需支持较新的系统' },
      steps: [
        {
          en: 'Ask for a newer platform: with cibuildwheel set `manylinux-x86_64-image = "manylinux_2_28"` (and `manylinux-aarch64-image` for that architecture) under `[tool.cibuildwheel]` in `pyproject.toml`; with auditwheel alone give `--plat` the tag that `auditwheel show` names for the wheel.',
          'zh-CN': '换一个更新的平台：用 cibuildwheel 时，在 `pyproject.toml` 的 `[tool.cibuildwheel]` 下写 `manylinux-x86_64-image = "manylinux_2_28"`（那种架构用 `manylinux-aarch64-image`）；单独用 auditwheel 时，给 `--plat` 写上 `auditwheel show` 对这个 wheel 给出的标签。',
        },
        {
          en: 'If the image is that new already, a library was brought in that is newer still: build it in the image, in `before-all`, and clean the source of files compiled elsewhere.',
          'zh-CN': '如果镜像已经这么新，说明带进了更新的库：在镜像里用 `before-all` 构建它，并清除源代码目录里在别处编译的文件。',
        },
      ],
      tradeoff: {
        en: 'Older systems than the tag names do not install the wheel: they build from the sdist.',
        'zh-CN': '比标签更旧的系统装不了这个 wheel，只能从 sdist 构建。',
      },
    },
  ],
  notAFix: [
    {
      en: 'To rename the wheel, or upload it with its `linux_x86_64` tag: PyPI refuses that tag.',
      'zh-CN': '给 wheel 改名，或者带着 `linux_x86_64` 标签上传：PyPI 不接受这个标签。',
    },
  ],
  verify: [
    {
      en: '`auditwheel show` with the wheel prints the platform that it is good for.',
      'zh-CN': '`auditwheel show` 加上 wheel 会打印它适用的平台。',
    },
  ],
  next: ['unsupported-platform-tag', 'cibuildwheel-pure-wheel'],
  sources: [
    { repo: 'pypa/auditwheel', path: 'src/auditwheel/main_repair.py', ref: '86154d15d6a53a85aab6187032e86348a3a15df1', lines: [225, 238] },
    { repo: 'pypa/cibuildwheel', path: 'docs/configuration.md', ref: '8832cf6b75594121646ec4e32692cc0ea3899f83', lines: [132, 152] },
    { repo: 'pypa/auditwheel', path: 'issues/518' },
    { repo: 'pypa/cibuildwheel', path: 'issues/1982' },
    { repo: 'pypa/auditwheel', path: 'issues/291' },
    { repo: 'alibaba/GraphScope', path: 'issues/4454' },
    { repo: 'PyO3/maturin', path: 'issues/2922' },
  ],
} as const satisfies ErrorEntry;
