import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pdm-no-dist',
  stage: 'upload-file',
  emitter: 'pdm',
  severity: 'error',
  messages: [
    { text: "pdm publish {options}\n[FileNotFoundError]: [Errno 2] No such file or directory: 'dist'\nWARNING: Add '-v' to see the detailed traceback" },
    { text: "No such file or directory: 'dist'\nWARNING: Add '-v' to see the detailed traceback" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "No such file or directory: 'dist' WARNING: Add '-v' to see the detailed traceback",
  name: { en: 'pdm found no dist directory', 'zh-CN': 'pdm 没有找到 dist 目录' },
  meaning: {
    en: '`pdm publish --no-build` takes the files that lie in `dist` at the root of the project, and this job has no such directory. It stopped before it signed in or sent anything.',
    'zh-CN': '`pdm publish --no-build` 使用项目根目录下 `dist` 里现成的文件，而这个作业里没有这个目录。它在认证和发送任何内容之前就停下了。',
  },
  causes: [
    {
      en: 'Another job builds, and this one does not download the files into `dist`.',
      'zh-CN': '构建在另一个作业里，而这个作业没有把文件下载到 `dist`。',
    },
    {
      en: 'Nothing was built before: with `--no-build` pdm does not do it.',
      'zh-CN': '之前没有构建：加了 `--no-build`，pdm 就不会构建。',
    },
    {
      en: 'The files lie in another directory.',
      'zh-CN': '文件在另一个目录里。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'One job builds and another one publishes', 'zh-CN': '构建和发布是两个作业' },
      steps: [
        {
          en: 'In the job with `pdm publish`, fetch the files first: in GitHub Actions with `actions/download-artifact`, the `name` under which the build job uploaded them, and `path: dist/`; in GitLab CI with `artifacts:` at the build job and `needs:` at this one.',
          'zh-CN': '在运行 `pdm publish` 的作业里先取回文件：在 GitHub Actions 里用 `actions/download-artifact`，写上构建作业上传时用的 `name` 和 `path: dist/`；在 GitLab CI 里，构建作业写 `artifacts:`，这个作业写 `needs:`。',
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
          en: 'Leave out `--no-build`: `pdm publish` then builds before it uploads.',
          'zh-CN': '去掉 `--no-build`：这样 `pdm publish` 会先构建再上传。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The files lie in another directory', 'zh-CN': '文件在另一个目录里' },
      steps: [
        {
          en: 'Name their directory: `pdm publish --no-build --dest path/to/dist`, relative to the root of the project.',
          'zh-CN': '写出那个目录：`pdm publish --no-build --dest path/to/dist`，路径相对于项目根目录。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run has a line `Uploading` with the file after it. Where `dist` is there and empty, pdm ends without an error and without an upload: look at the files of the version on the index.',
      'zh-CN': '下一次运行里会出现 `Uploading` 和文件名。如果有 `dist` 而里面是空的，pdm 会不报错也不上传就结束：到索引上看看这个版本有哪些文件。',
    },
  ],
  next: ['twine-unknown-distribution-format', 'pdm-credentials-missing'],
  sources: [
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [59, 71] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [173, 196] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/core.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [277, 288] },
  ],
} as const satisfies ErrorEntry;
