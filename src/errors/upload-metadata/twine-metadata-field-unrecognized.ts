import { AT_BRANCH, atBranch } from '../shared/at-branch.ts';
import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-metadata-field-unrecognized',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  messages: [
    {
      text: "InvalidDistribution: Invalid distribution metadata: unrecognized or malformed field '{field}'",
      since: 'twine 6.1.0',
    },
    { text: "malformed field '{field}'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Invalid distribution metadata: unrecognized or malformed field',
  name: { en: 'A metadata field is unknown or malformed', 'zh-CN': '元数据字段不被识别或格式不对' },
  meaning: {
    en: 'twine found a field in the metadata that the installed `packaging` library does not know, or knows and cannot read. The check runs before anything is uploaded.',
    'zh-CN': 'twine 在元数据里看到一个字段，已安装的 `packaging` 库要么不认识它，要么认识却解析不了。这项检查在上传之前进行。',
  },
  says: {
    en: 'twine stopped at the field `{field}`: the `packaging` beside it does not know this field, or cannot read it. Nothing was sent.',
    'zh-CN': 'twine 停在字段 `{field}`：和它一起安装的 `packaging` 不认识这个字段，或者解析不了。什么都没有发送。',
  },
  causes: [
    {
      en: "`'license-expression'` or `'license-file'`: the build backend writes metadata 2.4 and `packaging` is older than 24.2.",
      'zh-CN': "`'license-expression'` 或 `'license-file'`：构建后端写的是元数据 2.4，而 `packaging` 早于 24.2。",
    },
    {
      en: "`'import-name'` or `'import-namespace'`: these fields came with metadata 2.5, and `packaging` is older than 26.0.",
      'zh-CN': "`'import-name'` 或 `'import-namespace'`：这两个字段来自元数据 2.5，而 `packaging` 早于 26.0。",
    },
    {
      en: 'The file declares metadata 2.6. Then the update brings only the next message, [which names the version](/errors/twine-metadata-version-unsupported/): PyPI takes up to 2.5.',
      'zh-CN': '文件声明的是元数据 2.6。这时升级之后只会看到下一条信息，[其中写着版本](/errors/twine-metadata-version-unsupported/)：PyPI 最高接受 2.5。',
    },
    {
      en: 'A step of yours installs a new twine next to an old `packaging`: twine 6.1 and 6.2 are content with 24.0, the one of the operating system for instance.',
      'zh-CN': '你自己的步骤装了新的 twine，`packaging` 却是旧的：twine 6.1 和 6.2 只要求它是 24.0，比如操作系统自带的那个就够了。',
    },
    {
      en: 'Any other field: it is misspelt, stands twice although it may stand only once, or is not valid UTF-8.',
      'zh-CN': '其他字段：名字拼错了，只能出现一次却出现了两次，或者不是合法的 UTF-8。',
    },
  ],
  fixes: [
    atBranch(
      { values: { field: { holds: ['license-', 'import-'] } } },
      {
        en: 'The field stands in the file twice or is damaged: read it in the built file, in `METADATA` of a wheel or `PKG-INFO` of an sdist.',
        'zh-CN': '字段在文件里重复出现或者已损坏：在构建出的文件里查看它，wheel 看 `METADATA`，sdist 看 `PKG-INFO`。',
      },
    ),
    {
      applies: { values: { field: { holds: ['license-', 'import-'] } }, any: [{ program: ['action'] }, { rules: ['outdated-action'] }], not: AT_BRANCH },
      changes: 'file',
      when: {
        en: '`pypa/gh-action-pypi-publish` runs twine and the field begins with `license-` or `import-`',
        'zh-CN': 'twine 由 `pypa/gh-action-pypi-publish` 运行，字段名以 `license-` 或 `import-` 开头',
      },
      steps: [
        {
          en: 'In the workflow file pin `pypa/gh-action-pypi-publish` to v1.14.2 or later, or to `release/v1`. It reads `license-expression`, `license-file`, `import-name` and `import-namespace`.',
          'zh-CN': '在工作流文件里把 `pypa/gh-action-pypi-publish` 固定到 v1.14.2 或更新的版本，或者用 `release/v1`。它读得懂 `license-expression`、`license-file`、`import-name` 和 `import-namespace`。',
        },
        {
          en: 'Release again with the changed workflow. The version number is still free, because nothing was uploaded.',
          'zh-CN': '用改好的工作流重新发布。没有上传任何文件，所以版本号还能用。',
        },
        {
          en: 'If v1.14.2 ran already, the field stands in the file twice or is damaged: read it in the built file.',
          'zh-CN': '如果运行的已经是 v1.14.2，说明字段在文件里重复出现或者已损坏：在构建出的文件里查看它。',
        },
      ],
      example: { scope: 'job', mark: ['gh-action-pypi-publish'] },
    },
    {
      applies: {
        values: { field: { holds: ['license-', 'import-'] } },
        program: ['twine'],
        near: ['twine check', 'twine upload', '-m twine', 'site-packages/twine'],
      },
      changes: 'file',
      when: {
        en: 'A step of my own runs twine and the field begins with `license-` or `import-`',
        'zh-CN': 'twine 由我自己的步骤运行，字段名以 `license-` 或 `import-` 开头',
      },
      steps: [
        {
          en: 'In the step that runs twine, upgrade both: `python -m pip install --upgrade twine packaging`. `license-expression` and `license-file` need `packaging` 24.2, `import-name` and `import-namespace` 26.0.',
          'zh-CN': '在运行 twine 的步骤里把两个都升级：`python -m pip install --upgrade twine packaging`。`license-expression` 和 `license-file` 需要 `packaging` 24.2，`import-name` 和 `import-namespace` 需要 26.0。',
        },
        {
          en: 'Release again with the changed files. The version number is still free, because nothing was uploaded.',
          'zh-CN': '用改好的文件重新发布。没有上传任何文件，所以版本号还能用。',
        },
        {
          en: 'If both are up to date, the field stands in the file twice or is damaged: read it in the built file.',
          'zh-CN': '如果两个都已经是最新，说明字段在文件里重复出现或者已损坏：在构建出的文件里查看它。',
        },
      ],
    },
    {
      applies: { not: { values: { field: { holds: ['license-', 'import-'] } } } },
      changes: 'file',
      when: { en: 'It is any other field, such as `summary`', 'zh-CN': '是其他字段，比如 `summary`' },
      steps: [
        {
          en: 'Read the field in the built file: `METADATA` in the `.dist-info` folder of the wheel, `PKG-INFO` in the sdist. It is misspelt, stands there twice, or is not UTF-8, and no release accepts that.',
          'zh-CN': '在构建出的文件里查看这个字段：wheel 看 `.dist-info` 目录里的 `METADATA`，sdist 看 `PKG-INFO`。它拼错了、重复出现，或者不是 UTF-8，哪个版本都不接受。',
        },
        {
          en: 'Correct it where it comes from (`pyproject.toml`, `setup.cfg` or the build backend) and rebuild.',
          'zh-CN': '在它的来源（`pyproject.toml`、`setup.cfg` 或构建后端）里改正，再重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: `twine upload` reads the metadata with the same code before it uploads.',
      'zh-CN': '`verify-metadata: false`：`twine upload` 在上传前会用同样的代码读取元数据。',
    },
    {
      en: 'Upgrading twine alone, where an old `packaging` stays in place.',
      'zh-CN': '只升级 twine，却没有升级旧的 `packaging`。',
    },
  ],
  verify: [
    {
      en: 'Run `twine --version`, which also shows `packaging`, then `twine check dist/*`: each file ends in `PASSED`. This uploads nothing.',
      'zh-CN': '先运行 `twine --version`（它也会显示 `packaging` 的版本），再运行 `twine check dist/*`：每个文件都以 `PASSED` 结尾。这不会上传任何东西。',
    },
  ],
  next: ['twine-metadata-version-unsupported', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [221, 228] },
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [361, 376] },
    { repo: 'pypa/twine', path: 'issues/1284' },
    { repo: 'azalio/map-framework', path: 'issues/195' },
  ],
} as const satisfies ErrorEntry;
