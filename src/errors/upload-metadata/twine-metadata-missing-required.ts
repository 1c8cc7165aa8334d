import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-metadata-missing-required',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  messages: [
    {
      text: 'InvalidDistribution: Metadata is missing required fields: {fields}.\nMake sure the distribution includes the files where those fields are specified, and is using a supported Metadata-Version: {versions}.',
      until: 'twine 6.0.1',
    },
    // Both with pkginfo 1.11 or later, which says that it does not know a version.
    { text: 'InvalidDistribution: Make sure the distribution is using a supported Metadata-Version: {versions}.', since: 'twine 6.0.0', until: 'twine 6.0.1' },
    { text: 'InvalidDistribution: Metadata is missing required fields: {fields}.', since: 'twine 6.0.0', until: 'twine 6.0.1' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Metadata is missing required fields',
  name: { en: 'An old twine reads no name and no version', 'zh-CN': '旧版 twine 读不出名称和版本' },
  meaning: {
    en: 'An old twine met a `Metadata-Version` that its reader does not know. Up to 5.1.1 it saw empty fields, which are usually there; 6.0.1 with pkginfo 1.11 or later names the versions it knows. Nothing was uploaded.',
    'zh-CN': '旧版 twine 碰到了它的解析库不认识的 `Metadata-Version`。5.1.1 及更早的版本读到的字段都是空的，其实那些字段通常都在；6.0.1 配上 pkginfo 1.11 或更新的版本，会列出它认识的版本。没有上传任何文件。',
  },
  causes: [
    {
      en: 'The build backend writes Metadata-Version 2.4 and the action is older than v1.12.3; or it writes 2.5 and the action is v1.12.3. The list at the end of the message shows what this twine knows; compare it with `Metadata-Version` in your file.',
      'zh-CN':
        '构建后端写的是 Metadata-Version 2.4，而 action 早于 v1.12.3；或者写的是 2.5，而 action 是 v1.12.3。错误信息末尾列出了这个 twine 认识的版本，可以和你文件里的 `Metadata-Version` 对照。',
    },
    {
      en: 'A step of yours installs an old twine or an old `pkginfo`.',
      'zh-CN': '你自己的步骤安装了旧版 twine 或旧版 `pkginfo`。',
    },
    {
      en: 'Less often: the archive really lacks name or version, for instance because `MANIFEST.in` leaves out `setup.cfg`.',
      'zh-CN': '比较少见：压缩包里确实没有名称或版本，例如 `MANIFEST.in` 漏掉了 `setup.cfg`。',
    },
  ],
  fixes: [
    {
      when: { en: 'your metadata version is missing from the list in the message', 'zh-CN': '你的元数据版本不在错误信息列出的版本里' },
      steps: [
        {
          en: 'Compare `Metadata-Version` of your file with the list in the message. If it is in the list, or the message has no list, the fields are really missing: see below. If not, and the action printed this, pin `pypa/gh-action-pypi-publish` to v1.14.2 or later, or to `release/v1`: metadata 2.4 needs v1.12.3, 2.5 needs v1.14.2. If a step of yours runs twine, upgrade it there: `python -m pip install --upgrade twine packaging`.',
          'zh-CN':
            '把文件里的 `Metadata-Version` 和错误信息里的列表对照。如果在列表里，或者信息里没有列表，说明字段确实缺失：见下面。如果不在，而这条信息由 action 打印，就把 `pypa/gh-action-pypi-publish` 固定到 v1.14.2 或更新的版本，或者用 `release/v1`：元数据 2.4 至少要 v1.12.3，2.5 至少要 v1.14.2。如果你自己的步骤运行 twine，就在那里升级：`python -m pip install --upgrade twine packaging`。',
        },
        {
          en: 'Release again with the changed workflow. The version number is still free. A re-run of the old run uses the workflow file of the tagged commit.',
          'zh-CN': '用改好的工作流重新发布，版本号还能用。如果重新运行旧的那一次，用的仍是标签所指提交里的工作流文件。',
        },
      ],
      example: { scope: 'job', mark: ['gh-action-pypi-publish'] },
    },
    {
      when: { en: 'the version is in the list and the fields are really missing', 'zh-CN': '版本在列表里，字段确实缺失' },
      steps: [
        {
          en: 'Unpack the wheel and read `METADATA` in its `.dist-info` folder; for the sdist read `PKG-INFO`.',
          'zh-CN': '解开 wheel，查看 `.dist-info` 目录里的 `METADATA`；sdist 则查看 `PKG-INFO`。',
        },
        {
          en: 'Set `name` and `version` under `[project]` in `pyproject.toml` (or in `setup.cfg`), make sure the file is in the sdist, and rebuild.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]`（或 `setup.cfg`）里写上 `name` 和 `version`，确认这个文件会进 sdist，再重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: `twine upload` reads the metadata with the same code before it uploads.',
      'zh-CN': '`verify-metadata: false`：`twine upload` 在上传前会用同样的代码读取元数据。',
    },
  ],
  verify: [
    {
      en: 'Run `twine check dist/*` with the new twine: each file ends in `PASSED`. This uploads nothing.',
      'zh-CN': '用新的 twine 运行 `twine check dist/*`：每个文件都以 `PASSED` 结尾。这不会上传任何东西。',
    },
  ],
  next: ['twine-metadata-version-unsupported', 'twine-metadata-field-unrecognized', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '6.0.1', lines: [134, 158] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/351' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/354' },
    { repo: 'NetherlandsForensicInstitute/puma', path: 'issues/99' },
  ],
} as const satisfies ErrorEntry;
