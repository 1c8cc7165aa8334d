import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-openssl-missing',
  stage: 'upload-metadata',
  emitter: 'maturin',
  severity: 'error',
  outranks: ['build-backend-stopped'],
  messages: [
    { text: 'Could not find openssl via pkg-config:' },
    { text: 'The system library `openssl` required by crate `openssl-sys` was not found.' },
    { text: 'Could not find directory of OpenSSL installation' },
    { text: 'failed to run custom build command for `openssl-sys v{version}`' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Could not find openssl via pkg-config',
  name: { en: 'The wheel needs OpenSSL where it is built', 'zh-CN': '构建 wheel 的地方没有 OpenSSL' },
  meaning: {
    en: 'A Rust crate that the package uses links to OpenSSL, and there is none where the wheel is compiled: the images for manylinux wheels have none. The build stopped. This job uploaded nothing.',
    'zh-CN': '包用到的某个 Rust crate 要链接 OpenSSL，而编译 wheel 的地方没有：构建 manylinux wheel 的镜像里不带它。构建停在这里，这个作业没有上传任何文件。',
  },
  causes: [
    {
      en: 'A dependency was added or raised that uses `native-tls`, which on Linux means OpenSSL. It comes with `reqwest` and others, often two or three steps away.',
      'zh-CN': '新加或升级的某个依赖用到 `native-tls`，在 Linux 上也就是 OpenSSL。它常由 `reqwest` 等 crate 间接引入。',
    },
    {
      en: 'OpenSSL was installed on the runner, and the wheel is built in a container, which does not see it.',
      'zh-CN': 'OpenSSL 装在了运行器上，而 wheel 是在容器里构建的，容器看不到它。',
    },
    {
      en: 'A wheel for another architecture is cross-compiled, and OpenSSL is there for that of the runner only.',
      'zh-CN': '交叉编译另一种架构的 wheel，而 OpenSSL 只有运行器那种架构的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The crate can do without OpenSSL', 'zh-CN': '这个 crate 可以不用 OpenSSL' },
      steps: [
        {
          en: 'Ask in the repository who wants it, on any system: `cargo tree --target all -i openssl-sys`. Give that dependency `default-features = false` and its feature for rustls in `Cargo.toml`, for `reqwest` `rustls-tls` (from 0.13 on `rustls`), and commit `Cargo.lock` with it. Wheels then need no OpenSSL on any platform.',
          'zh-CN': '在仓库里查是谁要用它（所有系统）：`cargo tree --target all -i openssl-sys`。在 `Cargo.toml` 里给那个依赖写上 `default-features = false` 和它的 rustls 特性，`reqwest` 是 `rustls-tls`（从 0.13 起是 `rustls`），连同 `Cargo.lock` 一起提交。这样任何平台的 wheel 都不需要 OpenSSL。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It has to be OpenSSL', 'zh-CN': '必须用 OpenSSL' },
      steps: [
        {
          en: 'Install it in the container in which the wheel is built, not on the runner: for `PyO3/maturin-action` write `before-script-linux: yum install -y openssl-devel perl-IPC-Cmd` under `with:`, for cibuildwheel `CIBW_BEFORE_ALL_LINUX` with the same command. For a cross-compiled wheel build OpenSSL along: `openssl = { version = "0.10", features = ["vendored"] }` in `Cargo.toml`, which needs perl and a C compiler there.',
          'zh-CN': '把它装进构建 wheel 的容器，而不是运行器：`PyO3/maturin-action` 在 `with:` 下写 `before-script-linux: yum install -y openssl-devel perl-IPC-Cmd`，cibuildwheel 用 `CIBW_BEFORE_ALL_LINUX`，命令相同。交叉编译的 wheel 就把 OpenSSL 一起编译：在 `Cargo.toml` 里写 `openssl = { version = "0.10", features = ["vendored"] }`，那里要有 perl 和 C 编译器。',
        },
      ],
      tradeoff: {
        en: 'The wheel then carries an OpenSSL of its own, and a new release of yours has to follow each of its security fixes.',
        'zh-CN': 'wheel 会带上自己的一份 OpenSSL，它每次修复安全问题，你都要跟着发布新版本。',
      },
    },
  ],
  notAFix: [
    {
      en: '`apt install libssl-dev` on the runner: the build in the container does not see it.',
      'zh-CN': '在运行器上 `apt install libssl-dev`：容器里的构建看不到它。',
    },
  ],
  verify: [
    {
      en: '`cargo tree --target all -i openssl-sys` says that no package of this name is there, or the build goes past this crate.',
      'zh-CN': '`cargo tree --target all -i openssl-sys` 说没有这个包，或者构建越过了这个 crate。',
    },
  ],
  next: ['auditwheel-symbols-too-recent', 'unsupported-platform-tag', 'artifact-not-found'],
  sources: [
    { repo: 'rust-openssl/rust-openssl', path: 'openssl-sys/build/find_normal.rs', ref: '10bbf71be84742fad3f9f782f282e48aa3ba389a', lines: [108, 140] },
    { repo: 'rust-openssl/rust-openssl', path: 'openssl/src/lib.rs', ref: '10bbf71be84742fad3f9f782f282e48aa3ba389a', lines: [6, 50] },
    { repo: 'seanmonstar/reqwest', path: 'CHANGELOG.md', ref: '065a5ae5209d27d4f4e3c4409725672c49a8aa39', lines: [40, 40] },
    { repo: 'PyO3/maturin-action', path: 'README.md', ref: '6df80d74bdb57785f68db3091f6de51d7adb6ab6', lines: [52, 52] },
    { repo: 'PyO3/maturin-action', path: 'issues/192' },
    { repo: 'rust-openssl/rust-openssl', path: 'issues/2036' },
    { repo: 'rust-openssl/rust-openssl', path: 'issues/2186' },
  ],
} as const satisfies ErrorEntry;
