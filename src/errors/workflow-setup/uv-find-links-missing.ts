import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-find-links-missing',
  stage: 'workflow-setup',
  emitter: 'uv',
  severity: 'error',
  messages: [
    { text: 'Failed to read `--find-links` directory: {path}\n  cause: No such file or directory (os error 2)' },
    { text: 'Failed to read `--find-links` directory: {path}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'cause: No such file or directory (os error 2)',
  name: { en: 'The directory of find-links is not there', 'zh-CN': 'find-links 的目录不存在' },
  meaning: {
    en: 'uv was told to look for packages in a directory, by `--find-links`, `UV_FIND_LINKS` or `find-links` under `[tool.uv]`, and cannot read it in this job. It stopped before it built or uploaded anything.',
    'zh-CN': '`--find-links`、`UV_FIND_LINKS` 或 `[tool.uv]` 下的 `find-links` 让 uv 到一个目录里找软件包，而这个作业里读不到它。uv 在构建或上传之前就停了。',
  },
  causes: [
    {
      en: 'The directory is filled by an earlier build, or lies only on your own machine, and nothing makes it in this job.',
      'zh-CN': '这个目录由之前的构建生成，或者只在你自己的机器上有，而这个作业里没有任何步骤创建它。',
    },
    {
      en: 'The path is relative, and the step runs in another directory.',
      'zh-CN': '路径是相对路径，而步骤在别的目录里运行。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'uv cannot read the directory', 'zh-CN': 'uv 读不到这个目录' },
      steps: [
        {
          en: 'Take `find-links` out of `[tool.uv]` in `pyproject.toml`, or `--find-links` out of the command, if the release needs nothing from there. If it does, let the job make the directory in the message before uv runs: `mkdir -p` with its path, and the files of the build job in it.',
          'zh-CN': '如果发布用不到那个目录，就从 `pyproject.toml` 的 `[tool.uv]` 里删掉 `find-links`，或者从命令里去掉 `--find-links`。如果用得到，就让作业在运行 uv 之前创建错误信息里的那个目录：`mkdir -p` 加上路径，再把构建作业的文件放进去。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. Nothing was uploaded by it, so the version number is still free.',
      'zh-CN': '下一次运行会越过这个步骤。它什么都没有上传，版本号还能用。',
    },
  ],
  next: ['uv-requirement-not-in-registry', 'uv-no-files'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-cli/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5' },
  ],
} as const satisfies ErrorEntry;
