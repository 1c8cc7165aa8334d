import type { ErrorEntry } from '../types.ts';

export default {
  id: 'artifact-no-files-found',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'warning',
  outranks: ['artifact-not-found'],
  messages: [{ text: 'No files were found with the provided path: {path}. No artifacts will be uploaded.' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'No files were found with the provided path',
  name: { en: 'The build job kept no files', 'zh-CN': '构建作业没有保存任何文件' },
  meaning: {
    en: '`actions/upload-artifact` found nothing at its `path:`, so there is no artifact that the publish job could download. As a rule this is only a warning, and the failure comes later.',
    'zh-CN': '`actions/upload-artifact` 在它的 `path:` 下什么都没有找到，发布作业也就没有构建产物可下载。这通常只是警告，失败要到后面才出现。',
  },
  says: {
    en: '`actions/upload-artifact` found nothing at `{path}`, so there is no artifact that the publish job could download.',
    'zh-CN': '`actions/upload-artifact` 在 `{path}` 下什么都没有找到，发布作业也就没有构建产物可下载。',
  },
  causes: [
    {
      en: 'The build wrote its files into another directory: `dist/` of a subdirectory, for a member of a uv workspace `dist/` at its root, `wheelhouse/` of cibuildwheel, `target/wheels/` of maturin.',
      'zh-CN': '构建把文件写到了别的目录：子目录里的 `dist/`、uv workspace 根目录的 `dist/`（构建成员包时）、cibuildwheel 的 `wheelhouse/`、maturin 的 `target/wheels/`。',
    },
    {
      en: '`path:` is read from the top of the repository, and `working-directory` of a `run:` step does not change that. Braces, as in `*.{whl,tar.gz}`, are plain characters in it: write a line for each pattern.',
      'zh-CN': '`path:` 从仓库的最上层算起，`run:` 步骤的 `working-directory` 不会改变这一点。其中的花括号（如 `*.{whl,tar.gz}`）只是普通字符：每个模式各写一行。',
    },
    {
      en: 'The path holds a hidden directory, whose name begins with a dot. Since v4.4 such files are left out.',
      'zh-CN': '路径里有隐藏目录，也就是名字以点开头的目录。从 v4.4 起，这样的文件会被略去。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'These are the files of the release', 'zh-CN': '这些就是要发布的文件' },
      steps: [
        {
          en: 'In the workflow file, set `path:` of `actions/upload-artifact` to the directory that the build names at its end, counted from the top of the repository: `dist/`, `wheelhouse/*.whl` or `target/wheels/`.',
          'zh-CN': '在工作流文件里，把 `actions/upload-artifact` 的 `path:` 改成构建结束时打印的目录，从仓库最上层算起：`dist/`、`wheelhouse/*.whl` 或 `target/wheels/`。',
        },
        {
          en: 'Add `if-no-files-found: error` to it, so that the build job fails at once and not the publish job later.',
          'zh-CN': '再加上 `if-no-files-found: error`，让构建作业当场失败，而不是等到发布作业。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The upload step of the next run says `With the provided path, there will be 2 files uploaded`, or how many you expect.',
      'zh-CN': '下一次运行的上传步骤会写 `With the provided path, there will be 2 files uploaded`，数目与你预期的一致。',
    },
  ],
  next: ['artifact-not-found', 'twine-no-files', 'missing-dists-warning'],
  sources: [
    { repo: 'actions/upload-artifact', path: 'src/upload/upload-artifact.ts', ref: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', lines: [31, 52] },
    { repo: 'actions/upload-artifact', path: 'README.md', ref: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', lines: [72, 80] },
    { repo: 'actions/upload-artifact', path: 'README.md', ref: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', lines: [258, 270] },
  ],
} as const satisfies ErrorEntry;
