import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-no-files',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [{ text: 'No files found to publish' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No files found to publish',
  name: { en: 'uv found no wheel and no sdist', 'zh-CN': 'uv 没有找到 wheel 或 sdist' },
  meaning: {
    en: '`uv publish` looked at `dist/*` in its working directory, or at the patterns it was given, and found no file with the name of a wheel or sdist. It stops before it signs in or sends anything.',
    'zh-CN': '`uv publish` 查找了工作目录下的 `dist/*`（或者你给出的模式），没有找到名字像 wheel 或 sdist 的文件。它在认证和发送任何内容之前就停下了。',
  },
  causes: [
    {
      en: 'The files were built in another job, and this job does not download them.',
      'zh-CN': '文件是在另一个作业里构建的，而这个作业没有下载它们。',
    },
    {
      en: 'A folder was given, such as `uv publish dist`. uv takes patterns of files and does not look into a folder.',
      'zh-CN': '给的是文件夹，比如 `uv publish dist`。uv 接受的是文件的通配模式，不会到文件夹里去找。',
    },
    {
      en: 'They were downloaded into a sub-directory of `dist`. `dist/*` takes files only and does not look deeper.',
      'zh-CN': '文件被下载到了 `dist` 的子目录里。`dist/*` 只取文件，不会再往下一层找。',
    },
    {
      en: 'The project belongs to a uv workspace: `uv build` writes to `dist` in the root of the workspace, and `uv publish` ran in the directory of the package.',
      'zh-CN': '项目属于一个 uv workspace：`uv build` 写到 workspace 根目录的 `dist`，而 `uv publish` 是在包自己的目录里运行的。',
    },
    {
      en: 'Every file has a name that uv does not accept. The log then says `Skipping file that looks like a distribution` above.',
      'zh-CN': '所有文件的名字 uv 都不接受。这时日志上方会有 `Skipping file that looks like a distribution`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'One job builds and another one publishes', 'zh-CN': '构建和发布是两个作业' },
      steps: [
        {
          en: 'In the job with `uv publish`, fetch the files first: in GitHub Actions with `actions/download-artifact`, the `name` under which the build job uploaded them, and `path: dist/`; in GitLab CI with `artifacts:` at the build job and `needs:` at this one.',
          'zh-CN': '在运行 `uv publish` 的作业里先取回文件：在 GitHub Actions 里用 `actions/download-artifact`，写上构建作业上传时用的 `name` 和 `path: dist/`；在 GitLab CI 里，构建作业写 `artifacts:`，这个作业写 `needs:`。',
        },
        {
          en: 'Let the publish job wait for the build job with `needs:`. For several artifacts leave out `name` and set `merge-multiple: true`.',
          'zh-CN': '用 `needs:` 让发布作业等构建作业完成。有多个构建产物时不写 `name`，改为设置 `merge-multiple: true`。',
        },
      ],
    },
    {
      applies: { near: ['uv publish dist error:', 'uv publish dist shell:', 'uv publish dist uv publish dist', 'uv publish dist warning:', 'uv publish dist No files found'] },
      changes: 'file',
      when: { en: 'The command names a folder', 'zh-CN': '命令里写的是文件夹' },
      steps: [
        {
          en: 'Write `uv publish` alone, or `uv publish "dist/*"`: a folder such as `dist` is no pattern, and uv does not look into it.',
          'zh-CN': '只写 `uv publish`，或者写 `uv publish "dist/*"`：`dist` 这样的文件夹不是通配模式，uv 不会到里面去找。',
        },
      ],
    },
    {
      applies: { near: ['Successfully built', 'uv build'] },
      changes: 'file',
      when: { en: 'The files were built in this job', 'zh-CN': '文件就是在这个作业里构建的' },
      steps: [
        {
          en: 'Compare the path after `Successfully built`, or what `ls -R` shows before the publish step, with where `uv publish` runs: it looks into `dist/` of that directory alone. In a workspace `uv build` writes to `dist/` of the root, for a member as well. So run both from the root, `uv build --package NAME` for one package, or build with `--out-dir dist` in the folder of the member.',
          'zh-CN': '把 `Successfully built` 后面的路径（或者发布步骤前 `ls -R` 显示的）与运行 `uv publish` 的目录对照：它只看那个目录下的 `dist/`。在 workspace 里，`uv build` 总是写到根目录的 `dist/`，构建成员包时也一样。所以两条命令都在根目录运行，只构建一个包时用 `uv build --package NAME`；或者在成员包的文件夹里构建时加上 `--out-dir dist`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run` with the same arguments in this job: it prints `Checking 2 files against` with the number of your files and uploads nothing.',
      'zh-CN': '在这个作业里用同样的参数运行 `uv publish --dry-run`：它会打印 `Checking 2 files against`（数字是你的文件数），什么也不上传。',
    },
  ],
  next: ['uv-missing-credentials', 'uv-skipped-file-warning', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [106, 127] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [300, 365] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/build_frontend.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [580, 591] },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [194, 204] },
  ],
} as const satisfies ErrorEntry;
