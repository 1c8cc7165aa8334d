import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-invalid-distribution-metadata',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'InvalidDistribution: Invalid distribution metadata: {problems}', since: 'twine 6.1.0' },
    { text: "InvalidDistribution: Invalid distribution metadata: '{field}' is a required field", since: 'twine 6.1.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Invalid distribution metadata',
  name: { en: 'twine found invalid metadata in a file', 'zh-CN': 'twine 发现文件里的元数据不合法' },
  meaning: {
    en: 'twine read the metadata inside the files to upload and found some that break the rules. What stands after the colon is the finding; several are joined by semicolons. It reads all files before it sends the first, so nothing was uploaded.',
    'zh-CN': 'twine 读取了要上传的文件里的元数据，发现有不合规则的内容。冒号后面就是具体问题，有多个时用分号隔开。它会先读完所有文件再发送，所以什么都没有上传。',
  },
  says: {
    en: 'The metadata of a file has no `{field}`, which every file needs. twine stopped before it sent anything.',
    'zh-CN': '有一个文件的元数据里没有 `{field}`，而每个文件都必须有它。twine 在发送任何文件之前就停下了。',
  },
  causes: [
    {
      en: '`introduced in metadata version`: a field is newer than the `Metadata-Version` of the file. [More](/errors/field-introduced-in-later-metadata-version/)',
      'zh-CN': '`introduced in metadata version`：某个字段比文件声明的 `Metadata-Version` 更新。[详细说明](/errors/field-introduced-in-later-metadata-version/)',
    },
    {
      en: '`unrecognized or malformed field`: this twine does not know the field, or cannot read it, for instance because it stands there twice or is not UTF-8. [More](/errors/twine-metadata-field-unrecognized/)',
      'zh-CN': '`unrecognized or malformed field`：这个版本的 twine 不认识该字段，或者解析不了它，比如字段重复出现，或者不是 UTF-8 编码。[详细说明](/errors/twine-metadata-field-unrecognized/)',
    },
    {
      en: '`is invalid for`: a version, a requirement or a license expression is written wrongly. [More](/errors/metadata-field-invalid/)',
      'zh-CN': '`is invalid for`：版本号、依赖或许可证表达式写错了。[详细说明](/errors/metadata-field-invalid/)',
    },
    {
      en: '`is not a valid metadata version`: the build tool is newer than this twine. [More](/errors/twine-metadata-version-unsupported/)',
      'zh-CN': '`is not a valid metadata version`：构建工具比这个版本的 twine 新。[详细说明](/errors/twine-metadata-version-unsupported/)',
    },
  ],
  fixes: [
    {
      applies: { wording: [1], values: { field: { is: ['version'] } }, not: { near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer'] } },
      changes: 'file',
      when: { en: '`version` is missing and I write it myself', 'zh-CN': '缺的是 `version`，版本号由我自己写' },
      steps: [
        {
          en: 'Write `version` under `[project]` in `pyproject.toml`, or in `setup.cfg` or `setup.py`, and rebuild.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里写上 `version`，或者写进 `setup.cfg`、`setup.py`，然后重新构建。',
        },
      ],
    },
    {
      applies: {
        wording: [1],
        values: { field: { is: ['version'] } },
        near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer'],
        not: { ci: ['gitlab', 'other', 'none'] },
      },
      changes: 'file',
      when: { en: '`version` is missing and a tool such as `setuptools-scm` makes it from git, in GitHub Actions', 'zh-CN': '缺的是 `version`，它由 `setuptools-scm` 一类的工具根据 git 生成，用的是 GitHub Actions' },
      steps: [
        {
          en: 'Give `actions/checkout` in the build job the input `fetch-depth: 0`: it then fetches all history and all tags, from which the version is made.',
          'zh-CN': '在构建作业里给 `actions/checkout` 加上输入参数 `fetch-depth: 0`：它会取下全部历史和全部标签，版本号由此生成。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: {
        wording: [1],
        values: { field: { is: ['version'] } },
        near: ['setuptools-scm', 'setuptools_scm', 'hatch-vcs', 'versioningit', 'dunamai', 'versioneer'],
        ci: ['gitlab', 'other', 'none'],
      },
      changes: 'file',
      when: { en: '`version` is missing and such a tool makes it, elsewhere than in GitHub Actions', 'zh-CN': '缺的是 `version`，它由这类工具生成，用的不是 GitHub Actions' },
      steps: [
        {
          en: 'Let the job run `git fetch --unshallow --tags` before it builds, so that the whole history and all tags are there.',
          'zh-CN': '让作业在构建之前运行 `git fetch --unshallow --tags`，取下全部历史和全部标签。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [1], values: { field: { is: ['name'] } } },
      changes: 'file',
      when: { en: '`name` is missing', 'zh-CN': '缺的是 `name`' },
      steps: [
        {
          en: 'Write `name` under `[project]` in `pyproject.toml`, or in `setup.cfg` or `setup.py`, and rebuild. setuptools reads `[project]` since 61.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里写上 `name`，或者写进 `setup.cfg`、`setup.py`，然后重新构建。setuptools 从 61 起才读 `[project]`。',
        },
      ],
    },
    {
      applies: { any: [{ wording: [0] }, { not: { values: { field: { is: ['name', 'version'] } } } }] },
      changes: 'file',
      when: { en: 'Something else stands after the colon', 'zh-CN': '冒号后面是其他内容' },
      steps: [
        {
          en: 'Read what stands after the colon: it names the field. Correct its value in `pyproject.toml`, `setup.cfg` or `setup.py`, and rebuild.',
          'zh-CN': '看冒号后面的内容，那里写明了字段名。在 `pyproject.toml`、`setup.cfg` 或 `setup.py` 里改正它的值，然后重新构建。',
        },
        {
          en: 'If you never wrote that field, the build tool did: raise it in `requires` of `[build-system]` in `pyproject.toml`, and raise twine, or the action, in the workflow.',
          'zh-CN': '如果你从没写过这个字段，它就是构建工具写的：在 `pyproject.toml` 的 `[build-system]` 里提高 `requires` 中构建工具的版本，并在工作流里升级 twine（或 action）。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: it only skips `twine check`; `twine upload` reads the metadata in the same way.',
      'zh-CN': '`verify-metadata: false`：它只跳过 `twine check`，而 `twine upload` 会用同样的方式读取元数据。',
    },
  ],
  verify: [
    {
      en: 'Run `twine check --strict dist/*` with the twine that publishes. It makes the same check and uploads nothing.',
      'zh-CN': '用发布时的那个 twine 版本运行 `twine check --strict dist/*`。它做同样的检查，不会上传任何东西。',
    },
  ],
  next: ['field-introduced-in-later-metadata-version', 'metadata-field-invalid', 'twine-metadata-field-unrecognized', 'twine-metadata-version-unsupported'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [201, 239] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: '7.0.0', lines: [149, 154] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 187] },
    { repo: 'git/git', path: 'Documentation/fetch-options.txt', ref: 'v2.47.0' },
  ],
} as const satisfies ErrorEntry;
