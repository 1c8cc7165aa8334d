import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-workspace-root',
  stage: 'upload-metadata',
  emitter: 'maturin',
  severity: 'error',
  // cargo itself says so, too.
  among: ['maturin'],
  messages: [
    { text: '1 | [workspace]\n  | ^\nmissing field `package`' },
    { text: '| ^\nmissing field `package`' },
    { text: 'column 1\n  |\n1 | [workspace]' },
    { text: "maturin failed\n  Caused by: Can't find {path}Cargo.toml (in {folder})" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '1 | [workspace]',
  name: { en: 'maturin runs in a folder that holds no crate', 'zh-CN': '运行 maturin 的目录里没有 crate' },
  meaning: {
    en: 'maturin builds the crate whose `Cargo.toml` lies where it runs. There is only the one of a workspace, without `[package]`, or none at all. It built nothing.',
    'zh-CN': 'maturin 构建的是运行目录里 `Cargo.toml` 的那个 crate。而那里只有工作区（workspace）的那一份，没有 `[package]`，或者根本没有这个文件。它什么都没有构建。',
  },
  causes: [
    {
      applies: { wording: [0, 1, 2] },
      en: 'The step runs in the root of the repository, and the crate with the Python module lies in a folder below.',
      'zh-CN': '步骤在仓库根目录里运行，而带有 Python 模块的 crate 在下面的某个目录里。',
    },
    {
      en: 'One step has `working-directory` or `--manifest-path`, and another, such as that of the sdist, has none.',
      'zh-CN': '一个步骤写了 `working-directory` 或 `--manifest-path`，另一个（比如构建 sdist 的）没有写。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The crate lies in another folder', 'zh-CN': 'crate 在别的目录里' },
      steps: [
        {
          en: 'Run this step where the crate is. If another step with maturin in the workflow works, give this one the same `working-directory`; otherwise add `--manifest-path` with the `Cargo.toml` of the crate to its words: `maturin sdist --manifest-path crates/demo/Cargo.toml --out dist`, or in `args:` of `PyO3/maturin-action`.',
          'zh-CN': '让这一步在 crate 所在的地方运行。如果工作流里另一个 maturin 步骤能成功，就给这一步写上同样的 `working-directory`；否则给命令加上 `--manifest-path` 和 crate 的 `Cargo.toml`：`maturin sdist --manifest-path crates/demo/Cargo.toml --out dist`，或者写进 `PyO3/maturin-action` 的 `args:`。',
        },
        {
          aside: true,
          en: 'With `working-directory`, `--out dist` is a folder in that directory: see that the upload of the artifact looks there.',
          'zh-CN': '写了 `working-directory` 以后，`--out dist` 是那个目录里的目录：确认上传构建产物的步骤去那里找。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Changing the brackets in `Cargo.toml`, or adding `[package]` to the workspace: the file is as a workspace wants it.',
      'zh-CN': '改 `Cargo.toml` 里的括号，或者给工作区加上 `[package]`：这个文件本来就是工作区该有的样子。',
    },
  ],
  verify: [
    {
      en: '`maturin sdist --out dist` with the same folder ends with `Built source distribution`. Nothing is uploaded.',
      'zh-CN': '在同一个目录里，`maturin sdist --out dist` 以 `Built source distribution` 结束。这不会上传任何东西。',
    },
  ],
  next: ['maturin-no-files', 'build-no-python-project'],
  sources: [
    { repo: 'EricLBuehler/mistral.rs', path: 'issues/883' },
    { repo: 'PyO3/maturin', path: 'issues/291' },
    { repo: 'lance-format/lance', path: 'issues/3767' },
  ],
} as const satisfies ErrorEntry;
