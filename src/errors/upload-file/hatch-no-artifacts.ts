import type { ErrorEntry } from '../types.ts';

export default {
  id: 'hatch-no-artifacts',
  stage: 'upload-file',
  emitter: 'hatch',
  severity: 'error',
  role: 'outer-frame',
  messages: [{ text: 'hatch publish {options}\nNo artifacts found' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No artifacts found',
  name: { en: 'hatch found no wheel and no sdist', 'zh-CN': 'hatch 没有找到 wheel 或 sdist' },
  meaning: {
    en: '`hatch publish` looked into `dist` at the root of the project, or at the paths it was given, and found no file that ends with `.whl` or `.tar.gz`. It does not look into sub-directories. Nothing was sent.',
    'zh-CN': '`hatch publish` 查看了项目根目录下的 `dist`（或者你给出的路径），没有找到以 `.whl` 或 `.tar.gz` 结尾的文件。它不会到子目录里去找。什么都没有发送。',
  },
  causes: [
    {
      en: 'Nothing was built in this job: `hatch publish` does not build.',
      'zh-CN': '这个作业里没有构建：`hatch publish` 不会构建。',
    },
    {
      en: 'Another job builds, and this one does not download the files into `dist`.',
      'zh-CN': '构建在另一个作业里，而这个作业没有把文件下载到 `dist`。',
    },
    {
      en: 'They were downloaded into a sub-directory of `dist`.',
      'zh-CN': '文件被下载到了 `dist` 的子目录里。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'One job builds and another one publishes', 'zh-CN': '构建和发布是两个作业' },
      steps: [
        {
          en: 'In the job with `hatch publish`, fetch the files first: in GitHub Actions with `actions/download-artifact`, the `name` under which the build job uploaded them, and `path: dist/`; in GitLab CI with `artifacts:` at the build job and `needs:` at this one.',
          'zh-CN': '在运行 `hatch publish` 的作业里先取回文件：在 GitHub Actions 里用 `actions/download-artifact`，写上构建作业上传时用的 `name` 和 `path: dist/`；在 GitLab CI 里，构建作业写 `artifacts:`，这个作业写 `needs:`。',
        },
        {
          en: 'Let the publish job wait for the build job with `needs:`.',
          'zh-CN': '用 `needs:` 让发布作业等构建作业完成。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Nothing was built before', 'zh-CN': '之前没有构建' },
      steps: [
        {
          en: 'Run `hatch build` before `hatch publish` in the same job.',
          'zh-CN': '在同一个作业里，先运行 `hatch build`，再运行 `hatch publish`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The build wrote elsewhere', 'zh-CN': '构建写到了别处' },
      steps: [
        {
          en: 'Put `run: ls -R` before `hatch publish` to see where the files are, and name their directory: `hatch publish path/to/dist`.',
          'zh-CN': '在 `hatch publish` 之前加一步 `run: ls -R`，看看文件在哪里，再写出那个目录：`hatch publish path/to/dist`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run prints each file with `success` behind it. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '下一次运行会打印每个文件，后面是 `success`。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['hatch-credentials-missing', 'hatch-repository-not-url'],
  sources: [
    { repo: 'pypa/hatch', path: 'src/hatch/publish/index.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [58, 159] },
    { repo: 'pypa/hatch', path: 'docs/publish.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [9, 28] },
  ],
} as const satisfies ErrorEntry;
