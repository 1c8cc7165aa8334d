import type { ErrorEntry } from '../types.ts';

/** Options of twine, and of the action, that uv never had. */
const OF_TWINE = ['-r', '--repository', '--repository-url', '--attestations', '--verify-metadata', '--sign', '--sign-with', '--identity', '--cert', '--client-cert', '--non-interactive', '--disable-progress-bar', '--comment'] as const;

/** Options that `uv publish` has today, whole: of `--index-url`, say, a newer uv is no cure. */
const NEWER = ['--dry-run', '--index', '--check-url', '--trusted-publishing', '--no-attestations'] as const;

export default {
  id: 'uv-argument-unexpected',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  // Any program may print the line; the usage below it says which program it was.
  among: ['Usage: uv'],
  messages: [{ text: "error: unexpected argument '{argument}' found" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'error: unexpected argument',
  name: { en: 'uv does not know the option', 'zh-CN': 'uv 不认识该选项' },
  meaning: {
    en: '`uv publish`, or another command of uv, stopped while it read its command line, with exit status 2, before it looked at any file. The uv that ran does not know the option that the message names.',
    'zh-CN': '`uv publish`（或 uv 的其他命令）在解析命令行时就停了，退出码为 2，还没看任何文件。实际运行的 uv 不认识错误信息里的这个选项。',
  },
  says: {
    en: 'The uv that ran does not know the option `{argument}`. It stopped before it looked at any file.',
    'zh-CN': '实际运行的 uv 不认识 `{argument}` 这个选项，还没看任何文件就停下了。',
  },
  causes: [
    {
      en: 'The option is one of twine: `--repository-url`, `--repository` and `--attestations` are refused by uv 0.7.22 and by 0.13.9.',
      'zh-CN': '这个选项是 twine 的：`--repository-url`、`--repository` 和 `--attestations`，uv 0.7.22 和 0.13.9 都不接受。',
    },
    {
      en: 'The option is newer than the uv of this job: 0.7.22 refuses `--dry-run`, 0.9.30 takes it.',
      'zh-CN': '选项比这个作业里的 uv 新：0.7.22 不接受 `--dry-run`，0.9.30 接受。',
    },
    { en: 'The option is misspelt: uv then names a similar one after `tip:`.', 'zh-CN': '选项拼错了：这时 uv 会在 `tip:` 后面给出一个相近的选项。' },
  ],
  fixes: [
    {
      applies: { values: { argument: { is: OF_TWINE } } },
      changes: 'file',
      when: { en: 'The option belongs to twine', 'zh-CN': '选项是 twine 的' },
      steps: [
        {
          en: 'Replace the option by that of uv. The address of an index comes after `--publish-url`; attestations that lie beside the files are sent by themselves; the others have none and are removed.',
          'zh-CN': '换成 uv 的选项。索引的地址写在 `--publish-url` 后面；放在文件旁边的证明会自动一起发送；其他的没有对应选项，去掉即可。',
        },
      ],
    },
    {
      applies: { values: { argument: { is: NEWER } } },
      changes: 'file',
      when: { en: 'The option is newer than this uv', 'zh-CN': '选项比这个 uv 新' },
      steps: [
        {
          en: 'Install a current uv in the job that publishes: remove the old version from `astral-sh/setup-uv`, or from the line that installs uv.',
          'zh-CN': '在发布作业里安装新版 uv：去掉 `astral-sh/setup-uv` 或安装命令里固定的旧版本。',
        },
      ],
    },
    {
      applies: { not: { values: { argument: { is: [...OF_TWINE, ...NEWER] } } } },
      changes: 'file',
      when: { en: 'The option is misspelt, or of another program', 'zh-CN': '选项拼错了，或属于其他程序' },
      steps: [
        {
          en: 'Run the same command with `--help` in the same job, for instance `uv publish --help`, compare the option with the list, and correct the command. If the list lacks it, it is newer than this uv, or belongs to another program.',
          'zh-CN': '在同一个作业里给同一条命令加上 `--help` 运行，比如 `uv publish --help`，对照列表里的选项，改正命令。如果列表里没有，要么它比这个 uv 新，要么属于其他程序。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --help` in the same job: the list names the option. This uploads nothing.',
      'zh-CN': '在同一个作业里运行 `uv publish --help`：列表里有这个选项。这不会上传任何东西。',
    },
  ],
  next: ['twine-skip-existing-unsupported', 'uv-option-value-invalid', 'uv-arguments-conflict'],
  sources: [
    { repo: 'clap-rs/clap', path: 'clap_builder/src/error/format.rs', ref: '1c7d02e129d62c5474811bf6ab8adc3eff2aac86' },
    { repo: 'astral-sh/uv', path: 'issues/15638' },
  ],
} as const satisfies ErrorEntry;
