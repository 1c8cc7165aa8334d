import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-invalid-distribution-metadata',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  role: 'frame',
  messages: [{ text: 'InvalidDistribution: Invalid distribution metadata: {problems}', since: 'twine 6.1.0' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Invalid distribution metadata',
  name: { en: 'twine found invalid metadata in a file', 'zh-CN': 'twine 发现文件里的元数据不合法' },
  meaning: {
    en: 'twine read the metadata inside the files to upload and found some that break the rules. What stands after the colon is the finding; several are joined by semicolons. It reads all files before it sends the first, so nothing was uploaded.',
    'zh-CN': 'twine 读取了要上传的文件里的元数据，发现有不合规则的内容。冒号后面就是具体问题，有多个时用分号隔开。它会先读完所有文件再发送，所以什么都没有上传。',
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
      when: { en: 'the finding quotes a value that you write yourself', 'zh-CN': '问题里引用的值是你自己写的' },
      steps: [
        {
          en: 'Read what stands after the colon: it names the field. A value that you write: correct it in `pyproject.toml`, `setup.cfg` or `setup.py`. `is a required field`: write it there, or, where a tool makes the version from git, let `actions/checkout` fetch the tags with `fetch-depth: 0`.',
          'zh-CN': '看冒号后面的内容，那里写明了字段名。如果是你自己写的值，就在 `pyproject.toml`、`setup.cfg` 或 `setup.py` 里改正。如果是 `is a required field`，就在那里写上；版本号由工具根据 git 生成的话，用 `fetch-depth: 0` 让 `actions/checkout` 取下标签。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      when: { en: 'the finding is about a field or a metadata version', 'zh-CN': '问题出在字段或元数据版本上' },
      steps: [
        {
          en: 'Raise the build tool in `requires` of `[build-system]` in `pyproject.toml`, and the release of the action (or of twine) in the workflow.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里提高 `requires` 中构建工具的版本，并在工作流里升级 action（或 twine）。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
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
  ],
} as const satisfies ErrorEntry;
