import type { ErrorEntry } from '../types.ts';

export default {
  id: 'field-introduced-in-later-metadata-version',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: '{field} introduced in metadata version {needed}, not {declared}. See https://packaging.python.org/specifications/core-metadata for more information.',
    },
    { text: 'InvalidDistribution: Invalid distribution metadata: {field} introduced in metadata version {needed}, not {declared}', since: 'twine 6.1.0' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'introduced in metadata version',
  name: { en: 'A field is newer than the declared metadata version', 'zh-CN': '字段比声明的元数据版本新' },
  meaning: {
    en: 'The file declares the `Metadata-Version` named last, and the field named first exists only from the other one on. twine 6.1 and later says so before uploading (`InvalidDistribution`): it reads all files before it sends the first, so nothing was uploaded. Otherwise PyPI says it, and files before this one may be there.',
    'zh-CN': '错误信息里有两个版本号：“not”后面的是文件声明的 `Metadata-Version`，“in metadata version”后面的是开头那个字段最早出现的版本，比声明的新。twine 6.1 及以上会在上传前报出来（`InvalidDistribution`）：它先读完所有文件再发送，所以什么都没有上传。否则由 PyPI 报出来，这之前的文件可能已经传上去了。',
  },
  causes: [
    {
      en: 'The build tool writes `License-Expression`, `License-File` or `Dynamic` and still declares an older version. Older releases of maturin did so with `License-File`.',
      'zh-CN': '构建工具写了 `License-Expression`、`License-File` 或 `Dynamic`，声明的却还是旧版本。旧版 maturin 写 `License-File` 时就是这样。',
    },
    {
      en: 'A script changes `METADATA` or `PKG-INFO` after the build.',
      'zh-CN': '有脚本在构建之后改了 `METADATA` 或 `PKG-INFO`。',
    },
    {
      en: 'Old setuptools writes `License-File` under version 2.1, and the upload tool passes it on. twine 6.1 and later drops the field in this case.',
      'zh-CN': '旧版 setuptools 声明的是 2.1，却写了 `License-File`，上传工具又原样发送。twine 6.1 及以上在这种情况下会去掉这个字段。',
    },
  ],
  fixes: [
    {
      when: { en: 'a build tool writes the metadata, which is the usual case', 'zh-CN': '元数据由构建工具写入（通常如此）' },
      steps: [
        {
          en: 'In `pyproject.toml`, raise the build tool in `requires` of `[build-system]` to a release that writes the version named in the message: 2.5 for `Import-Name`, 2.4 for `License-Expression` and `License-File`, 2.2 for `Dynamic`.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 中的构建工具升级到支持这个字段所需元数据版本的版本：`Import-Name` 需要 2.5，`License-Expression` 和 `License-File` 需要 2.4，`Dynamic` 需要 2.2。',
        },
        {
          en: 'Raise the action (or twine, or uv) in the workflow as well, so that it can read the new version.',
          'zh-CN': '同时在工作流里升级 action（或 twine、uv），让它读得懂新版本。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      when: { en: 'a step of yours changes the metadata after the build', 'zh-CN': '你自己的步骤在构建后改了元数据' },
      steps: [
        {
          en: 'Remove that step and set the value in `pyproject.toml`, so that the build tool writes field and version together.',
          'zh-CN': '去掉这个步骤，把值写进 `pyproject.toml`，让构建工具同时写出字段和版本。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Read the first line of `METADATA` in the wheel and of `PKG-INFO` in the sdist, then run `twine check --strict dist/*` with twine 6.1 or later.',
      'zh-CN': '看 wheel 里 `METADATA` 和 sdist 里 `PKG-INFO` 的第一行，再用 twine 6.1 或更新的版本运行 `twine check --strict dist/*`。',
    },
  ],
  next: ['twine-metadata-version-unsupported', 'twine-metadata-field-unrecognized'],
  sources: [
    { repo: 'pypa/packaging', path: 'src/packaging/metadata.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [856, 878] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [204, 237] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [698, 739] },
    { repo: 'PyO3/maturin', path: 'issues/2332' },
  ],
} as const satisfies ErrorEntry;
