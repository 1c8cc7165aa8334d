import type { ErrorEntry } from '../types.ts';

export default {
  id: 'direct-dependency',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: "Can't have direct dependency: {requirement}. See https://packaging.python.org/specifications/core-metadata for more information.",
      since: '2024-03-19',
    },
    { text: "Invalid value for requires_dist. Error: Can't have direct dependency: '{requirement}'", until: '2024-03-19' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: "Can't have direct dependency",
  name: { en: 'A dependency is given as a URL', 'zh-CN': '依赖写成了 URL' },
  meaning: {
    en: 'A dependency in the metadata points to a URL, such as `name @ git+https://…`, instead of a version. PyPI refuses such files, also when the dependency belongs to an optional extra.',
    'zh-CN': '元数据里有一个依赖指向 URL，比如 `name @ git+https://…`，而不是版本。PyPI 会拒收这样的文件，即使这个依赖只属于可选的 extra。',
  },
  says: [
    {
      en: 'A dependency points to a URL: `{dependency}`. PyPI takes only names with versions, in optional extras too.',
      'zh-CN': '有一个依赖指向 URL：`{dependency}`。PyPI 只接受名字加版本，可选的 extra 里也一样。',
    },
    {
      en: 'A dependency points to a URL: `{requirement}`. PyPI takes only names with versions, in optional extras too.',
      'zh-CN': '有一个依赖指向 URL：`{requirement}`。PyPI 只接受名字加版本，可选的 extra 里也一样。',
    },
  ],
  causes: [
    {
      en: 'A dependency from Git or from an archive stands under `dependencies` in `pyproject.toml`, or in `install_requires` of `setup.py`.',
      'zh-CN': '`pyproject.toml` 的 `dependencies` 或 `setup.py` 的 `install_requires` 里有来自 Git 或压缩包的依赖。',
    },
    {
      en: 'It stands in an extra, under `[project.optional-dependencies]` or in `extras_require`. The message then shows `extra ==` after the URL.',
      'zh-CN': '它写在 extra 里，即 `[project.optional-dependencies]` 或 `extras_require`。这时错误信息里的 URL 后面会有 `extra ==`。',
    },
    {
      en: 'A fork or an unreleased commit was pinned for a while and went into the release.',
      'zh-CN': '临时锁定了某个 fork 或尚未发布的提交，结果带进了发布。',
    },
  ],
  fixes: [
    {
      applies: { program: ['poetry'] },
      changes: 'file',
      when: { en: 'poetry builds', 'zh-CN': '用 poetry 构建' },
      steps: [
        {
          en: 'In `pyproject.toml`, where this dependency stands (`[tool.poetry.dependencies]`, or `dependencies` below `[project]`), replace `git`, `url` or `path` by a version that is on PyPI, for instance `sibling = ">=1.2"`. If only development needs it, move it to `[tool.poetry.group.dev.dependencies]` (before poetry 1.2: `[tool.poetry.dev-dependencies]`), which is not published.',
          'zh-CN': '在 `pyproject.toml` 里找到这个依赖（`[tool.poetry.dependencies]`，或者 `[project]` 下的 `dependencies`），把 `git`、`url` 或 `path` 换成 PyPI 上已有的版本，比如 `sibling = ">=1.2"`。如果只有开发时需要，就移到 `[tool.poetry.group.dev.dependencies]`（poetry 1.2 之前是 `[tool.poetry.dev-dependencies]`），它不会被发布。',
        },
        {
          en: 'An extra that needs it has to go, too, or to name a version on PyPI. Then build again and publish the new files.',
          'zh-CN': '用到它的 extra 也要去掉，或者改用 PyPI 上的版本。然后重新构建，发布新的文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Users need the dependency', 'zh-CN': '用户需要这个依赖' },
      steps: [
        {
          en: 'In `dependencies` or `[project.optional-dependencies]` of `pyproject.toml` replace the URL by a version that is on PyPI, for instance `sibling>=1.2`. If there is none, publish the dependency first.',
          'zh-CN': '在 `pyproject.toml` 的 `dependencies` 或 `[project.optional-dependencies]` 里，把 URL 换成 PyPI 上已有的版本，比如 `sibling>=1.2`。如果还没有，就先发布这个依赖。',
        },
        {
          en: 'If it belongs to an extra and cannot be published, remove the extra and describe in the README how to install that dependency by hand.',
          'zh-CN': '如果它属于某个 extra，又无法发布，就去掉这个 extra，在 README 里说明怎样手动安装这个依赖。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Only development needs the URL', 'zh-CN': '只有开发时才需要这个 URL' },
      steps: [
        {
          en: 'Move the dependency to `[dependency-groups]` in `pyproject.toml`, and build again. Groups are not part of the metadata that PyPI reads.',
          'zh-CN': '把这个依赖移到 `pyproject.toml` 的 `[dependency-groups]`，然后重新构建。依赖组不会进入 PyPI 读取的元数据。',
        },
        {
          en: 'With uv you can also keep the plain name under `dependencies` and put the URL into `[tool.uv.sources]`, which is used in development only.',
          'zh-CN': '用 uv 时，也可以在 `dependencies` 里只留名字，把 URL 放进 `[tool.uv.sources]`，它只在开发时使用。',
        },
      ],
      tradeoff: {
        en: 'What users install is then the version on PyPI, not your fork or commit.',
        'zh-CN': '用户装到的是 PyPI 上的版本，而不是你的 fork 或那个提交。',
      },
    },
  ],
  notAFix: [
    {
      en: '`allow-direct-references = true` for hatchling: it lets the build pass; PyPI refuses the file all the same.',
      'zh-CN': '给 hatchling 设置 `allow-direct-references = true`：它只能让构建通过，PyPI 照样拒收。',
    },
    {
      en: '`twine check`: it passes a dependency that is a URL.',
      'zh-CN': '`twine check`：依赖写成 URL，它也会通过。',
    },
  ],
  verify: [
    {
      en: '`unzip -p dist/*.whl "*/METADATA" | grep "^Requires-Dist:.*@"` prints nothing for the rebuilt wheel. Nothing is uploaded.',
      'zh-CN': '对重新构建的 wheel 运行 `unzip -p dist/*.whl "*/METADATA" | grep "^Requires-Dist:.*@"`，没有任何输出。这不会上传任何东西。',
    },
  ],
  next: ['metadata-field-invalid', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [248, 261] },
    {
      repo: 'pypa/packaging.python.org',
      path: 'source/specifications/dependency-groups.rst',
      ref: 'ab4994857826246587d993862fd4097e36568080',
      lines: [7, 13],
    },
    { repo: 'astral-sh/uv', path: 'docs/concepts/projects/dependencies.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [7, 11] },
    { repo: 'pypa/hatch', path: 'docs/config/metadata.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [257, 264] },
  ],
} as const satisfies ErrorEntry;
