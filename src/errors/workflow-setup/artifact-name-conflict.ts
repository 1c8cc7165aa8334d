import type { ErrorEntry } from '../types.ts';

export default {
  id: 'artifact-name-conflict',
  stage: 'workflow-setup',
  emitter: 'github-actions',
  severity: 'error',
  messages: [{ text: 'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'an artifact with this name already exists on the workflow run',
  name: { en: 'Two jobs keep their files under one artifact name', 'zh-CN': '两个作业用同一个名字保存构建产物' },
  meaning: {
    en: 'Since v4 of `actions/upload-artifact` a run can have each artifact name only once. The second job with this name failed, and the publish job, which waits for it, did not run.',
    'zh-CN': '从 `actions/upload-artifact` 的 v4 起，一次运行里每个构建产物的名字只能用一次。第二个用这个名字的作业失败了，等着它的发布作业也就没有运行。',
  },
  causes: [
    {
      en: 'The upload step stands in a matrix, and its `name:` is the same for all entries. Up to v3 the files were put together.',
      'zh-CN': '上传步骤写在矩阵里，而各项的 `name:` 都一样。v3 及以前会把文件合在一起。',
    },
    {
      en: 'Two jobs or steps have no `name:`, so that both use the default, `artifact`.',
      'zh-CN': '两个作业或步骤都没有写 `name:`，于是都用默认的 `artifact`。',
    },
    {
      en: 'A reusable workflow with an upload step is called more than once in this run.',
      'zh-CN': '带上传步骤的可复用工作流在这次运行里被调用了不止一次。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Several jobs build files for one release', 'zh-CN': '多个作业为一次发布构建文件' },
      steps: [
        {
          en: 'In the workflow file, give each upload a name of its own: in a matrix `name: wheels-${{ matrix.os }}`, with every key of the matrix that differs. In the publish job download them with `pattern: wheels-*`, `path: dist` and `merge-multiple: true` in place of `name:`.',
          'zh-CN': '在工作流文件里，给每次上传起不同的名字：矩阵里写 `name: wheels-${{ matrix.os }}`，把矩阵中会变的键都写进去。发布作业下载时，用 `pattern: wheels-*`、`path: dist` 和 `merge-multiple: true` 代替 `name:`。',
        },
        {
          en: '`merge-multiple: true` is what puts all files into `dist` itself; without it each artifact gets a directory of its own there, and [the upload program does not take directories](/errors/twine-unknown-distribution-format/).',
          'zh-CN': '有了 `merge-multiple: true`，所有文件才会直接放进 `dist`；没有它，每个构建产物会在那里各占一个目录，而[上传程序不接受目录](/errors/twine-unknown-distribution-format/)。',
        },
        {
          en: 'An sdist under a name of its own, such as `name: sdist`, takes a second download step. Two uploads in one job: make one step of them, with both paths below each other in `path: |`.',
          'zh-CN': 'sdist 如果用自己的名字，比如 `name: sdist`，就再加一个下载步骤。一个作业里上传两次：合成一个步骤，在 `path: |` 里把两个路径上下写开。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`overwrite: true`: it deletes what the other job kept, and the release lacks those wheels.',
      'zh-CN': '`overwrite: true`：它会删掉另一个作业保存的文件，发布就会缺少那些 wheel。',
    },
    {
      en: 'Going back to v3: [GitHub fails every run that uses it](/errors/artifact-actions-v3-deprecated/).',
      'zh-CN': '退回 v3：[凡是用它的运行，GitHub 都会让它失败](/errors/artifact-actions-v3-deprecated/)。',
    },
  ],
  verify: [
    {
      en: 'The page of the next run lists every artifact under “Artifacts”, each with its own name. Nothing was uploaded, so the version number is still free.',
      'zh-CN': '下一次运行的页面会在“Artifacts”下列出每个构建产物，名字各不相同。什么都没有上传，版本号还能用。',
    },
  ],
  next: ['artifact-not-found', 'twine-unknown-distribution-format', 'twine-no-files'],
  sources: [
    { repo: 'actions/toolkit', path: 'packages/artifact/src/internal/shared/artifact-twirp-client.ts', ref: '4b9afa4c890de9d1a84c75bb617ee4d96207823a', lines: [70, 122] },
    { repo: 'actions/upload-artifact', path: 'docs/MIGRATION.md', ref: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', lines: [11, 85] },
    { repo: 'dottxt-ai/outlines-core', path: 'issues/167' },
    { repo: 'apache/iceberg-python', path: 'issues/332' },
  ],
} as const satisfies ErrorEntry;
