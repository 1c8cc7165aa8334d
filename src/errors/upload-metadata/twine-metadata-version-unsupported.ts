import { AT_BRANCH, atBranch } from '../shared/at-branch.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** A job of the workflow beside the log runs a twine of the project before the action, and the log does not show the action's step. */
const OWN_TWINE = { values: { own_twine: { is: ['before'] } } } as const satisfies Condition;

export default {
  id: 'twine-metadata-version-unsupported',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  messages: [
    {
      text: "InvalidDistribution: Invalid distribution metadata: '{version}' is not a valid metadata version",
      since: 'twine 6.1.0',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'is not a valid metadata version',
  name: { en: 'The metadata version is unknown to this twine', 'zh-CN': 'twine 不认识这个元数据版本' },
  meaning: {
    en: 'The files in `dist/` declare a `Metadata-Version` that the twine in use does not accept. twine checks this on your side, before it uploads anything; your package is usually fine.',
    'zh-CN': '`dist/` 里的文件声明了一个 twine 不接受的 `Metadata-Version`。这项检查在本地完成，此时还没有上传任何文件；你的包通常没有问题。',
  },
  says: {
    en: 'The file declares metadata `{version}`, which the twine that ran here does not accept. It stopped before it sent anything.',
    'zh-CN': '文件声明的元数据版本是 `{version}`，这里运行的 twine 不接受。它在发送任何文件之前就停下了。',
  },
  causes: [
    {
      en: "`'2.5'`: the build backend was not pinned and now writes 2.5, as hatchling does since 1.32.0 and flit-core since 4.0, and the action is pinned to a release with twine 6. twine 6.1 and 6.2 end at 2.4, whatever `packaging` is installed; twine 7, in action v1.14.2, accepts 2.5.",
      'zh-CN':
        "`'2.5'`：构建后端没有固定版本，新版本开始写 2.5（hatchling 从 1.32.0 起，flit-core 从 4.0 起），而 action 固定在带 twine 6 的版本上。不管装的是哪个 `packaging`，twine 6.1 和 6.2 最高都只支持 2.4；action v1.14.2 里的 twine 7 接受 2.5。",
    },
    {
      en: "`'2.6'`: a build backend writes the version specified in May 2026. Neither v1.14.2 of the action nor PyPI takes it. twine 7 with `packaging` 26.4 lets it pass, and PyPI refuses it then.",
      'zh-CN': "`'2.6'`：构建后端写的是 2026 年 5 月写入规范的版本。action v1.14.2 和 PyPI 都不接受。twine 7 配上 `packaging` 26.4 会放行，随后由 PyPI 拒绝。",
    },
    {
      en: 'Your own step, or another action such as `hynek/build-and-inspect-python-package` v2, runs an older twine.',
      'zh-CN': '你自己的步骤，或者 `hynek/build-and-inspect-python-package` v2 这样的其他 action，运行的是旧版 twine。',
    },
    {
      en: "`'2.0'`: twine 7 no longer accepts this version, which was never standardised. An old build backend wrote it.",
      'zh-CN': "`'2.0'`：twine 7 不再接受这个从未成为标准的版本，它是旧的构建后端写出来的。",
    },
  ],
  fixes: [
    atBranch(
      { values: { version: { is: ['2.1', '2.2', '2.3', '2.4', '2.5'] } } },
      {
        en: 'Look which twine printed the message: a step before the action may run one of its own, such as `twine check`. Upgrade that one.',
        'zh-CN': '看这条信息是哪个 twine 打印的：action 之前的步骤可能自己运行了 twine，比如 `twine check`。升级那一个。',
      },
    ),
    {
      applies: { values: { version: { is: ['2.1', '2.2', '2.3', '2.4', '2.5'] } }, any: [{ program: ['action'] }, { rules: ['outdated-action'] }], not: { any: [AT_BRANCH, OWN_TWINE] } },
      changes: 'file',
      when: { en: '`pypa/gh-action-pypi-publish` runs twine and the version is 2.5 or lower', 'zh-CN': 'twine 由 `pypa/gh-action-pypi-publish` 运行，元数据版本是 2.5 或更低' },
      steps: [
        {
          en: 'In the workflow file pin `pypa/gh-action-pypi-publish` to v1.14.2 or later (commit `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`), or to `release/v1`: its twine 7 accepts metadata 2.5.',
          'zh-CN':
            '在工作流文件里把 `pypa/gh-action-pypi-publish` 固定到 v1.14.2 或更新的版本（提交 `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`），或者用 `release/v1`：里面的 twine 7 接受元数据 2.5。',
        },
        {
          en: 'Release again with the changed workflow. The version number is still free, because nothing was uploaded. A re-run of the old run uses the workflow file of the tagged commit.',
          'zh-CN': '用改好的工作流重新发布。没有上传任何文件，所以版本号还能用。如果重新运行旧的那一次，用的仍是标签所指提交里的工作流文件。',
        },
        {
          en: 'If the action has to stay as it is for now, hold the build backend at one that writes 2.4: `hatchling<1.32` or `flit-core<4` under `requires` in `[build-system]` of `pyproject.toml`. Such a cap has to be taken out again later.',
          'zh-CN': '如果暂时不能升级 action，就让构建后端停在写 2.4 的版本：在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 写成 `hatchling<1.32` 或 `flit-core<4`。这样的限制以后要记得去掉。',
        },
      ],
      example: { scope: 'job', mark: ['gh-action-pypi-publish'] },
    },
    {
      applies: { values: { version: { is: ['2.1', '2.2', '2.3', '2.4', '2.5'] }, ...OWN_TWINE.values }, rules: ['outdated-action'], not: AT_BRANCH },
      certain: true,
      changes: 'file',
      when: { en: 'A step of my own runs twine before the action, and the version is 2.5 or lower', 'zh-CN': 'action 之前有我自己的步骤运行 twine，元数据版本是 2.5 或更低' },
      steps: [
        {
          en: 'A step before the action runs a twine of the project, such as `twine check`, and the message may be that one\'s: raise it to `twine>=7` where the project names or locks it. In the workflow file pin `pypa/gh-action-pypi-publish` to v1.14.2 or later too (commit `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`), or to `release/v1`: the action has a twine of its own, and an older one refuses the same file next.',
          'zh-CN':
            'action 之前有步骤运行项目自己的 twine，比如 `twine check`，这条信息可能是它打印的：在项目写明或锁定 twine 的地方，把它升级到 `twine>=7`。同时在工作流文件里把 `pypa/gh-action-pypi-publish` 固定到 v1.14.2 或更新的版本（提交 `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`），或者用 `release/v1`：action 自带 twine，旧版接下来会拒绝同一个文件。',
        },
        {
          en: 'Release again with the changed files. The version number is still free, because nothing was uploaded.',
          'zh-CN': '用改好的文件重新发布。没有上传任何文件，所以版本号还能用。',
        },
      ],
    },
    {
      applies: { values: { version: { is: ['2.1', '2.2', '2.3', '2.4', '2.5'] } }, near: ['/tmp/baipp', 'build-and-inspect-python-package'] },
      changes: 'file',
      when: {
        en: '`hynek/build-and-inspect-python-package` runs twine and the version is 2.5 or lower',
        'zh-CN': 'twine 由 `hynek/build-and-inspect-python-package` 运行，元数据版本是 2.5 或更低',
      },
      steps: [
        {
          en: 'In the build job take a release of v3 of `hynek/build-and-inspect-python-package`, by its full version or commit: it carries twine 7. `@v2` stays with twine 6.2, and since v3 no short tag moves along.',
          'zh-CN': '在构建作业里改用 `hynek/build-and-inspect-python-package` v3 的某个版本，写完整的版本号或提交：它带的是 twine 7。`@v2` 停在 twine 6.2；从 v3 起，短标签不再跟着移动。',
        },
        { en: 'Release again with the changed workflow.', 'zh-CN': '用改好的工作流重新发布。' },
      ],
    },
    {
      applies: {
        values: { version: { is: ['2.1', '2.2', '2.3', '2.4', '2.5'] } },
        // Where the action's release takes the file, it is the project's twine that does not.
        any: [{ program: ['twine'], near: ['twine check', 'twine upload', '-m twine', 'site-packages/twine'], not: { ...OWN_TWINE, rules: ['outdated-action'] } }, { ...OWN_TWINE, not: { any: [{ rules: ['outdated-action'] }, AT_BRANCH] } }],
      },
      changes: 'file',
      when: { en: 'A step of my own runs twine and the version is 2.5 or lower', 'zh-CN': 'twine 由我自己的步骤运行，元数据版本是 2.5 或更低' },
      steps: [
        {
          en: 'In the step that runs twine, install `twine>=7`, for instance with `python -m pip install --upgrade twine packaging`. If a lock file or a constraint holds twine back, raise it there.',
          'zh-CN': '在运行 twine 的步骤里安装 `twine>=7`，比如用 `python -m pip install --upgrade twine packaging`。如果 twine 被锁定文件或约束文件限制，就在那里提高版本。',
        },
        {
          en: 'Release again with the changed files. The version number is still free, because nothing was uploaded.',
          'zh-CN': '用改好的文件重新发布。没有上传任何文件，所以版本号还能用。',
        },
      ],
    },
    {
      applies: { values: { version: { is: ['2.0'] } } },
      changes: 'file',
      when: { en: 'The version is 2.0', 'zh-CN': '元数据版本是 2.0' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, raise `requires` to a current release of the build backend, and rebuild.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 提高到构建后端的最新版本，然后重新构建。',
        },
      ],
    },
    {
      applies: { not: { values: { version: { is: ['2.0', '2.1', '2.2', '2.3', '2.4', '2.5'] } } } },
      changes: 'file',
      when: { en: 'The version is 2.6 or another that is newer than 2.5', 'zh-CN': '元数据版本是 2.6，或者其他比 2.5 新的版本' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, hold the build backend in `requires` below the release that began to write this version, and rebuild. The changelog of the backend names that release.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，用 `requires` 把构建后端限制在开始写这个元数据版本之前的版本，然后重新构建。后端的更新日志里写着是哪一版。',
        },
        {
          aside: true,
          en: 'An upgrade of twine or of the action does not help here: PyPI takes 2.5 at most.',
          'zh-CN': '升级 twine 或 action 在这里没有用：PyPI 最高接受 2.5。',
        },
      ],
      tradeoff: {
        en: 'A capped backend has to be released from its pin later.',
        'zh-CN': '给构建后端设的版本限制，以后要记得去掉。',
      },
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: it skips `twine check`, but `twine upload` reads the same metadata with the same code before it uploads.',
      'zh-CN': '`verify-metadata: false`：它只跳过 `twine check`，而 `twine upload` 在上传前会用同样的代码读取同样的元数据。',
    },
  ],
  verify: [
    {
      en: 'Run `twine check dist/*` with the twine of the new action (7.0.0): each file ends in `PASSED`. This uploads nothing. The action prints the same lines before it uploads.',
      'zh-CN': '用新 action 里的 twine（7.0.0）运行 `twine check dist/*`：每个文件都以 `PASSED` 结尾。这不会上传任何东西。action 在上传前也会打印同样的几行。',
    },
  ],
  next: ['twine-metadata-field-unrecognized', 'metadata-field-invalid', 'twine-check-markup-error'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '6.2.0', lines: [31, 41] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [230, 237] },
    { repo: 'strands-labs/ai-functions', path: 'issues/43' },
    { repo: 'launchdarkly/python-server-sdk', path: 'issues/511' },
    { repo: 'magpylib/magpylib', path: 'issues/979' },
    { repo: 'a2ui-project/a2ui', path: 'issues/2561' },
  ],
} as const satisfies ErrorEntry;
