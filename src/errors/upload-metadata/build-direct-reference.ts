import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-direct-reference',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Dependency #{number} of field `{field}` cannot be a direct reference unless field `tool.hatch.metadata.allow-direct-references` is set to `true`' },
    { text: 'Dependency #{number} of option `{extra}` of field `{field}` cannot be a direct reference unless field `tool.hatch.metadata.allow-direct-references` is set to `true`' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'cannot be a direct reference unless field',
  name: { en: 'hatchling refuses a dependency that is a URL', 'zh-CN': 'hatchling 不接受写成 URL 的依赖' },
  meaning: {
    en: 'A dependency points to a URL, as in `name @ git+https://…`. hatchling builds such a package only when told to, and PyPI takes none.',
    'zh-CN': '有一个依赖指向 URL，比如 `name @ git+https://…`。只有特意设置，hatchling 才会构建这样的包；而 PyPI 根本不接受。',
  },
  says: {
    en: '`{field}` holds a dependency that points to a URL. hatchling builds no such package unless told to, and PyPI takes none.',
    'zh-CN': '`{field}` 里有一个依赖指向 URL。除非特意设置，hatchling 不构建这样的包；PyPI 也不接受。',
  },
  causes: [
    {
      en: 'A fork or an unreleased commit was pinned for a while and went into the release.',
      'zh-CN': '临时锁定了某个 fork 或尚未发布的提交，结果带进了发布。',
    },
    {
      en: 'A dependency of development or of the documentation stands in an extra.',
      'zh-CN': '开发或文档用的依赖写在了 extra 里。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Users need the dependency', 'zh-CN': '用户需要这个依赖' },
      steps: [
        {
          en: 'In `dependencies` or `[project.optional-dependencies]` of `pyproject.toml` replace the URL by a version that is on PyPI, for instance `sibling>=1.2`. If there is none, publish the dependency first.',
          'zh-CN': '在 `pyproject.toml` 的 `dependencies` 或 `[project.optional-dependencies]` 里，把 URL 换成 PyPI 上已有的版本，比如 `sibling>=1.2`。如果还没有，就先发布这个依赖。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      changes: 'file',
      when: { en: 'Only development needs it', 'zh-CN': '只有开发时才需要它' },
      steps: [
        {
          en: 'Move the dependency to `[dependency-groups]` in `pyproject.toml`: groups are not part of the metadata that goes to PyPI.',
          'zh-CN': '把这个依赖移到 `pyproject.toml` 的 `[dependency-groups]`：依赖组不会进入发给 PyPI 的元数据。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: '`allow-direct-references = true` under `[tool.hatch.metadata]`: the build passes, and PyPI refuses the upload. [What PyPI says then](/errors/direct-dependency/)',
      'zh-CN': '在 `[tool.hatch.metadata]` 里写 `allow-direct-references = true`：构建会通过，PyPI 则会拒绝上传。[那时 PyPI 的错误信息](/errors/direct-dependency/)',
    },
  ],
  verify: [
    {
      en: "`python -m build` ends with `Successfully built`, and `unzip -p dist/*.whl '*/METADATA' | grep '^Requires-Dist:.*@'` prints nothing. Nothing is uploaded.",
      'zh-CN': "`python -m build` 以 `Successfully built` 结束，`unzip -p dist/*.whl '*/METADATA' | grep '^Requires-Dist:.*@'` 没有任何输出。这不会上传任何东西。",
    },
  ],
  next: ['direct-dependency', 'build-classifier-unknown'],
  sources: [
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [1206, 1216] },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [1300, 1311] },
    { repo: 'pypa/hatch', path: 'docs/config/metadata.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [257, 266] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [248, 261] },
  ],
} as const satisfies ErrorEntry;
