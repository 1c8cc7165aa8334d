import type { Condition, ErrorEntry } from '../types.ts';

/** It hands over what stands behind `--`. */
const OF_BAZEL = { near: ['bazel'] } as const satisfies Condition;

export default {
  id: 'twine-unrecognized-arguments',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [{ text: 'twine upload: error: unrecognized arguments: {arguments}' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'twine upload: error: unrecognized arguments',
  name: { en: 'This twine does not know the option', 'zh-CN': '这个版本的 twine 不认识该选项' },
  meaning: {
    en: 'twine stopped while it read its command line, with exit code 2 and before any upload. The option after the colon is unknown to the version that ran.',
    'zh-CN': 'twine 在解析命令行时就停了，退出码为 2，还没有上传任何东西。冒号后面的选项，运行的这个版本不认识。',
  },
  says: {
    en: 'The twine that ran does not know the option `{arguments}`. It stopped before any upload.',
    'zh-CN': '实际运行的 twine 不认识 `{arguments}` 这个选项。它在上传之前就停下了。',
  },
  causes: [
    {
      en: 'The option is newer than twine: `--attestations` came with twine 5.1.0, and the 4.0.2 that Debian 12 packages refuses it.',
      'zh-CN': '选项比 twine 新：`--attestations` 从 twine 5.1.0 开始才有，Debian 12 打包的 4.0.2 不认识它。',
    },
    {
      en: 'The option is misspelt, or belongs to another tool, such as `--check-url` of uv.',
      'zh-CN': '选项拼错了，或者属于其他工具，比如 uv 的 `--check-url`。',
    },
  ],
  fixes: [
    {
      applies: { not: { any: [OF_BAZEL, { values: { arguments: { holds: ['--check-url', '--publish-url', '--token', '--trusted-publishing'] } } }] } },
      changes: 'file',
      when: { en: 'The option is newer than this twine', 'zh-CN': '选项比这个 twine 新' },
      steps: [
        {
          en: 'Install a current twine in the job that publishes, with `python -m pip install --upgrade twine` in a virtual environment, and remove an older pin.',
          'zh-CN': '在发布作业里用虚拟环境安装新版 twine：`python -m pip install --upgrade twine`，并去掉固定的旧版本。',
        },
        {
          en: 'Call it as `python -m twine upload`, so that the one from the distribution does not come first.',
          'zh-CN': '用 `python -m twine upload` 调用，免得先找到系统自带的那个。',
        },
      ],
    },
    {
      applies: { values: { arguments: { holds: ['--trusted-publishing'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'I want Trusted Publishing', 'zh-CN': '想用的是可信发布' },
      steps: [
        {
          en: 'Remove the option: no twine has it. From 6.1.0 on twine tries Trusted Publishing by itself where it gets no user name, password or token; raise an older one. The job needs `permissions: id-token: write`, and PyPI a [publisher](/fix-trusted-publishing/#pypi) for the workflow. Or publish with `uv publish`, which has the option.',
          'zh-CN': '去掉这个选项：哪个版本的 twine 都没有它。从 6.1.0 起，只要没有给用户名、密码或 token，twine 就会自己尝试可信发布；更旧的要升级。作业需要 `permissions: id-token: write`，PyPI 上需要为这个工作流添加[可信发布者](/fix-trusted-publishing/#pypi)。也可以改用有这个选项的 `uv publish`。',
        },
      ],
    },
    {
      applies: OF_BAZEL,
      certain: true,
      changes: 'file',
      when: { en: 'Bazel runs twine', 'zh-CN': 'twine 由 Bazel 运行' },
      steps: [
        {
          en: 'What stands behind `--` goes to twine: put options of Bazel, such as `--stamp` and `--embed_label`, before it. Without `--stamp` the version in the wheel is not filled in.',
          'zh-CN': '`--` 后面的内容会交给 twine：`--stamp`、`--embed_label` 这类 Bazel 的选项要写在它前面。没有 `--stamp`，wheel 里的版本号就不会填上。',
        },
      ],
    },
    {
      applies: { values: { arguments: { holds: ['--check-url', '--publish-url', '--token'] } } },
      changes: 'file',
      when: { en: 'The option belongs to uv', 'zh-CN': '选项是 uv 的' },
      steps: [
        {
          en: 'Remove the option, or publish with `uv publish`, which knows it.',
          'zh-CN': '去掉这个选项，或者用 `uv publish` 发布，它认识这个选项。',
        },
      ],
    },
    {
      applies: { not: { any: [OF_BAZEL, { values: { arguments: { holds: ['--attestations', '--check-url', '--publish-url', '--token', '--trusted-publishing'] } } }] } },
      changes: 'file',
      when: { en: 'The option is misspelt', 'zh-CN': '选项拼错了' },
      steps: [
        {
          en: 'Run `python -m twine upload --help` in the same job, compare the option with its list, and correct the command.',
          'zh-CN': '在同一个作业里运行 `python -m twine upload --help`，对照列表里的选项，改正命令。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `python -m twine upload --help` in the same job: the list names the option. This uploads nothing.',
      'zh-CN': '在同一个作业里运行 `python -m twine upload --help`：列表里有这个选项。这不会上传任何东西。',
    },
  ],
  next: ['twine-no-associated-attestations'],
  sources: [
    { repo: 'NVIDIA/ncore', path: 'issues/97' },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [158, 280] },
    { repo: 'pypa/twine', path: 'twine/settings.py', ref: '5.1.0', lines: [182, 187] },
  ],
} as const satisfies ErrorEntry;
