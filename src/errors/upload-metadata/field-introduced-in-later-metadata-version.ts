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
    { text: 'Server says: 400 {field} introduced in metadata version {needed}, not {declared}. See https://packaging.python.org/specifications/core-metadata for more information.' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'introduced in metadata version',
  name: { en: 'A field is newer than the declared metadata version', 'zh-CN': '字段比声明的元数据版本新' },
  meaning: {
    en: 'The file declares the `Metadata-Version` named last, and the field named first exists only from the other one on. twine 6.1 and later says so before uploading (`InvalidDistribution`): it reads all files before it sends the first, so nothing was uploaded. Otherwise PyPI says it, and files before this one may be there.',
    'zh-CN': '错误信息里有两个版本号：“not”后面的是文件声明的 `Metadata-Version`，“in metadata version”后面的是开头那个字段最早出现的版本，比声明的新。twine 6.1 及以上会在上传前报出来（`InvalidDistribution`）：它先读完所有文件再发送，所以什么都没有上传。否则由 PyPI 报出来，这之前的文件可能已经传上去了。',
  },
  says: {
    en: 'The file declares metadata `{declared}` and holds the field `{field}`, which exists only from `{needed}` on.',
    'zh-CN': '文件声明的元数据版本是 `{declared}`，里面却有字段 `{field}`，它从 `{needed}` 才开始有。',
  },
  causes: [
    {
      en: 'The build tool writes `License-Expression`, `License-File` or `Dynamic` and still declares an older version: hatchling before 1.26 with `License-Expression`, maturin before 1.7.6 with `License-File`.',
      'zh-CN': '构建工具写了 `License-Expression`、`License-File` 或 `Dynamic`，声明的却还是旧版本：1.26 之前的 hatchling 写 `License-Expression`，1.7.6 之前的 maturin 写 `License-File`。',
    },
    {
      en: 'setuptools before 77 writes `License-File` under version 2.1 or 2.2, and the upload tool passes it on, as uv does. twine 6.1 and later drops the field in this case.',
      'zh-CN': '77 之前的 setuptools 声明的是 2.1 或 2.2，却写了 `License-File`，上传工具又原样发送，uv 就是这样。twine 6.1 及以上在这种情况下会去掉这个字段。',
    },
    {
      en: 'A script changes `METADATA` or `PKG-INFO` after the build.',
      'zh-CN': '有脚本在构建之后改了 `METADATA` 或 `PKG-INFO`。',
    },
  ],
  fixes: [
    {
      applies: { near: ['pip download'] },
      certain: true,
      when: { en: 'The file is of another project, copied to an index of my own', 'zh-CN': '这个文件属于别的项目，是我复制到自己的索引上的' },
      steps: [
        {
          en: 'You cannot mend the metadata in the file of another project. Upload it with twine before 6.1, which does not check this: `pipx run "twine<6.1" upload …`; or let your index fetch from PyPI by itself, as a proxy.',
          'zh-CN': '别的项目的文件，元数据没法由你修改。用 6.1 之前的 twine 上传，它不检查这一点：`pipx run "twine<6.1" upload …`；或者让你的索引作为代理，自己从 PyPI 取文件。',
        },
      ],
    },
    {
      applies: { any: [{ values: { field: { is: ['license-expression'] } } }, { near: ['license-expression introduced in metadata version'] }] },
      changes: 'file',
      when: { en: 'The field is `license-expression`', 'zh-CN': '字段是 `license-expression`' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, raise the build tool in `requires` to a release that declares 2.4 where it writes `License-Expression`: hatchling 1.27, setuptools 77.0.3, poetry-core 2.2, flit-core 3.12, pdm-backend 2.4 or later.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 中的构建工具升级到写 `License-Expression` 时会声明 2.4 的版本：hatchling 1.27、setuptools 77.0.3、poetry-core 2.2、flit-core 3.12、pdm-backend 2.4，或更新的版本。',
        },
        { en: 'Build again and publish. Where twine or the action uploads, it has to read 2.4 as well.', 'zh-CN': '重新构建并发布。如果由 twine 或 action 上传，它也要读得懂 2.4。' },
      ],
    },
    {
      applies: { any: [{ values: { field: { is: ['license-file'] } } }, { near: ['license-file introduced in metadata version'] }] },
      changes: 'file',
      when: { en: 'The field is `license-file`', 'zh-CN': '字段是 `license-file`' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, raise the build tool in `requires` to a release that declares 2.4 where it writes `License-File`: setuptools 77.0.3, maturin 1.7.6, hatchling 1.27 or later.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 中的构建工具升级到写 `License-File` 时会声明 2.4 的版本：setuptools 77.0.3、maturin 1.7.6、hatchling 1.27，或更新的版本。',
        },
        { en: 'Build again and publish. Where twine or the action uploads, it has to read 2.4 as well.', 'zh-CN': '重新构建并发布。如果由 twine 或 action 上传，它也要读得懂 2.4。' },
      ],
    },
    {
      applies: { any: [{ not: { values: { field: { is: ['license-expression', 'license-file'] } } } }, { near: ['import-name introduced in metadata version', 'import-namespace introduced in metadata version', 'dynamic introduced in metadata version'] }] },
      changes: 'file',
      when: { en: 'It is another field, such as `import-name` or `dynamic`', 'zh-CN': '是其他字段，比如 `import-name` 或 `dynamic`' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, raise the build tool in `requires` to a release that writes the version that the field needs: 2.5 for `import-name`, as hatchling 1.32 and flit-core 4.0.1 do, 2.2 for `dynamic`.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，把 `requires` 中的构建工具升级到会写这个字段所需版本的版本：`import-name` 需要 2.5，hatchling 1.32 和 flit-core 4.0.1 会写；`dynamic` 需要 2.2。',
        },
        {
          en: 'Raise what uploads as well: metadata 2.5 needs twine 7, which is in v1.14.2 of the action.',
          'zh-CN': '上传的程序也要升级：元数据 2.5 需要 twine 7，它在 action v1.14.2 里。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      changes: 'file',
      when: { en: 'A step of mine changes the metadata after the build', 'zh-CN': '我自己的步骤在构建后改了元数据' },
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
