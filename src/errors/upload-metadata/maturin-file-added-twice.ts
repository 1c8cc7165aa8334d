import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-file-added-twice',
  stage: 'upload-metadata',
  emitter: 'maturin',
  severity: 'error',
  messages: [
    { text: "File {file} was already added from {first}, can't add it from {second}" },
    { text: "File {file} was already added from {first}, can't added it from {second}" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'was already added from',
  name: { en: 'maturin finds two files for one place in the sdist', 'zh-CN': 'maturin 要把两个文件放到 sdist 的同一个位置' },
  meaning: {
    en: 'Two different files of the repository are to have the same name in the sdist, mostly a `README.md` of the crate and one of the folder above it. maturin builds no sdist then. The message speaks of the archive on the runner: it is not about files on PyPI.',
    'zh-CN': '仓库里两个不同的文件，在 sdist 里会有同一个名字，多半是 crate 自己的 `README.md` 和上一层目录的那个。这时 maturin 不构建 sdist。这句话说的是运行器上的压缩包，与 PyPI 上的文件无关。',
  },
  says: {
    en: '`{file}` in the sdist would come from `{first}` and from `{second}`, and maturin built no sdist.',
    'zh-CN': 'sdist 里的 `{file}` 既来自 `{first}`，又来自 `{second}`，因此 maturin 没有构建 sdist。',
  },
  causes: [
    {
      en: '`readme = "../README.md"` in a `Cargo.toml`, and a `README.md` beside it. It may be the crate that is built, or one that it depends on by its path.',
      'zh-CN': '某个 `Cargo.toml` 里写着 `readme = "../README.md"`，旁边又有一个 `README.md`。它可能是要构建的 crate，也可能是按路径依赖的 crate。',
    },
    {
      en: '`readme` in `Cargo.toml` and in `pyproject.toml`, each with another file.',
      'zh-CN': '`Cargo.toml` 和 `pyproject.toml` 里都写了 `readme`，而且不是同一个文件。',
    },
    {
      en: 'maturin from 1.7 to 1.11 stops there; 1.12 and later take one of the two.',
      'zh-CN': '1.7 到 1.11 的 maturin 会在这里停下；1.12 及以后的版本会取其中一个。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'One of the two files can go', 'zh-CN': '两个文件可以只留一个' },
      steps: [
        {
          en: 'Of the two files that the message names keep one: delete the `README.md` beside `Cargo.toml`, or write `readme = "README.md"` there, so that no other is meant. If `pyproject.toml` names a `readme`, let it be the same file.',
          'zh-CN': '错误信息里的两个文件只留一个：删掉 `Cargo.toml` 旁边的 `README.md`，或者在那里写 `readme = "README.md"`，不再指向另一个。如果 `pyproject.toml` 也写了 `readme`，就指向同一个文件。',
        },
        {
          aside: true,
          en: 'Or build with maturin 1.12 or later: see that neither `maturin-version` of `PyO3/maturin-action` nor `requires` in `pyproject.toml` keeps it older.',
          'zh-CN': '或者用 1.12 以上的 maturin 来构建：看看 `PyO3/maturin-action` 的 `maturin-version` 和 `pyproject.toml` 的 `requires` 有没有把它限制在旧版。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`--skip-existing`, a new version or a new token: nothing has been sent yet.',
      'zh-CN': '`--skip-existing`、换版本号或换 token：还什么都没有发送。',
    },
  ],
  verify: [
    {
      en: '`maturin sdist --out dist` ends with `Built source distribution`. A job that publishes needs every job named under `needs:`, so that one without its sdist holds up all wheels.',
      'zh-CN': '`maturin sdist --out dist` 以 `Built source distribution` 结束。发布作业要等 `needs:` 里写的每个作业，所以缺一个 sdist 就会让全部 wheel 都发布不了。',
    },
  ],
  next: ['maturin-no-files', 'description-failed-to-render'],
  sources: [
    { repo: 'PyO3/maturin', path: 'issues/2358' },
    { repo: 'PyO3/maturin', path: 'issues/2154' },
    { repo: 'PyO3/maturin', path: 'issues/2987' },
    { repo: 'huacnlee/autocorrect', path: 'issues/314' },
  ],
} as const satisfies ErrorEntry;
