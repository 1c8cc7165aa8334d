import { AT_BRANCH, atBranch } from '../shared/at-branch.ts';
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
      en: 'The build backend writes Metadata-Version 2.4 and the action is one of v1.5.2 to v1.12.2; or it writes 2.5 and the action is v1.12.3. The list at the end of the message shows what this twine knows; compare it with `Metadata-Version` in your file.',
      'zh-CN':
        '构建后端写的是 Metadata-Version 2.4，而 action 是 v1.5.2 到 v1.12.2 之间的版本；或者写的是 2.5，而 action 是 v1.12.3。错误信息末尾列出了这个 twine 认识的版本，可以和你文件里的 `Metadata-Version` 对照。',
    },
    {
      en: 'A step of yours installs an old twine or an old `pkginfo`.',
      'zh-CN': '你自己的步骤安装了旧版 twine 或旧版 `pkginfo`。',
    },
    {
      en: 'Only `Name` is missing: setuptools before 61 does not read `[project]` and builds a file called `UNKNOWN-0.0.0`, without an error.',
      'zh-CN': '只缺 `Name`：61 之前的 setuptools 不读 `[project]`，构建出的文件叫 `UNKNOWN-0.0.0`，而且不报错。',
    },
    {
      en: 'Less often: the archive really lacks name or version, for instance because `MANIFEST.in` leaves out `setup.cfg`.',
      'zh-CN': '比较少见：压缩包里确实没有名称或版本，例如 `MANIFEST.in` 漏掉了 `setup.cfg`。',
    },
  ],
  fixes: [
    atBranch(
      { not: { wording: [0, 2], values: { fields: { is: ['Name', 'Version'] } } } },
      {
        en: 'If the `Metadata-Version` of your file stands in the list of the message, the fields are really missing: look into the built file, in `METADATA` of a wheel or `PKG-INFO` of an sdist.',
        'zh-CN': '如果文件里的 `Metadata-Version` 在错误信息的列表里，字段就真的缺失：打开构建出的文件查看，wheel 看 `METADATA`，sdist 看 `PKG-INFO`。',
      },
    ),
    {
      applies: {
        any: [{ program: ['action'] }, { rules: ['outdated-action'] }],
        not: { any: [AT_BRANCH, { wording: [0, 2], values: { fields: { is: ['Name', 'Version'] } } }] },
      },
      changes: 'file',
      when: { en: '`pypa/gh-action-pypi-publish` runs twine, and the message names both fields or none', 'zh-CN': 'twine 由 `pypa/gh-action-pypi-publish` 运行，信息里写了两个字段，或者一个也没写' },
      steps: [
        {
          en: 'In the workflow file pin `pypa/gh-action-pypi-publish` to v1.14.2 or later, or to `release/v1`. Metadata 2.4 needs v1.12.3, and 2.5 needs v1.14.2.',
          'zh-CN': '在工作流文件里把 `pypa/gh-action-pypi-publish` 固定到 v1.14.2 或更新的版本，或者用 `release/v1`。元数据 2.4 至少要 v1.12.3，2.5 至少要 v1.14.2。',
        },
        {
          en: 'Release again with the changed workflow. The version number is still free. A re-run of the old run uses the workflow file of the tagged commit.',
          'zh-CN': '用改好的工作流重新发布，版本号还能用。如果重新运行旧的那一次，用的仍是标签所指提交里的工作流文件。',
        },
        {
          en: 'Only if the `Metadata-Version` of your file stands in the list of the message, the fields are really missing: then look into the file, as described below.',
          'zh-CN': '只有当文件里的 `Metadata-Version` 在错误信息的列表里时，字段才是真的缺失：这时按下面的办法查看文件。',
        },
      ],
      example: { scope: 'job', mark: ['gh-action-pypi-publish'] },
    },
    {
      applies: {
        program: ['twine'],
        near: ['twine check', 'twine upload', '-m twine', 'site-packages/twine'],
        not: { wording: [0, 2], values: { fields: { is: ['Name', 'Version'] } } },
      },
      changes: 'file',
      when: { en: 'A step of my own runs twine, and the message names both fields or none', 'zh-CN': 'twine 由我自己的步骤运行，信息里写了两个字段，或者一个也没写' },
      steps: [
        {
          en: 'In the step that runs twine, upgrade it: `python -m pip install --upgrade twine packaging`. Name and version are in your file; this twine does not know its `Metadata-Version`.',
          'zh-CN': '在运行 twine 的步骤里升级它：`python -m pip install --upgrade twine packaging`。你的文件里有名称和版本，只是这个 twine 不认识它的 `Metadata-Version`。',
        },
        {
          en: 'Release again with the changed files. The version number is still free.',
          'zh-CN': '用改好的文件重新发布，版本号还能用。',
        },
      ],
    },
    {
      applies: { wording: [0, 2], values: { fields: { is: ['Name', 'Version'] } }, near: ['UNKNOWN-0.0.0'] },
      changes: 'file',
      when: { en: 'The file is called `UNKNOWN-0.0.0`', 'zh-CN': '文件名是 `UNKNOWN-0.0.0`' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, write `requires = ["setuptools>=61"]` and rebuild: older ones do not read `[project]`.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里写 `requires = ["setuptools>=61"]`，然后重新构建：更旧的版本不读 `[project]`。',
        },
      ],
    },
    {
      applies: { wording: [0, 2], values: { fields: { is: ['Name', 'Version'] } }, not: { near: ['UNKNOWN-0.0.0'] } },
      changes: 'file',
      when: { en: 'Only one of the two is missing, or the `Metadata-Version` of the file stands in the list', 'zh-CN': '只缺其中一个，或者文件的 `Metadata-Version` 在列表里' },
      steps: [
        {
          en: 'Set `name` and `version` under `[project]` in `pyproject.toml` (or in `setup.cfg`), make sure that the file gets into the sdist, and rebuild.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]`（或 `setup.cfg`）里写上 `name` 和 `version`，确认这个文件会进 sdist，再重新构建。',
        },
        {
          en: 'To see what is missing, unpack the wheel and read `METADATA` in its `.dist-info` folder; for the sdist read `PKG-INFO`.',
          'zh-CN': '要看缺了什么，就解开 wheel，查看 `.dist-info` 目录里的 `METADATA`；sdist 则查看 `PKG-INFO`。',
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
