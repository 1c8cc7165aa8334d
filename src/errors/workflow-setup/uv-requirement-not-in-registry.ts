import type { Condition, ErrorEntry } from '../types.ts';

/** By runs of uv 0.13.9 against an index that answers 401 and 403, and astral-sh/uv#13452 of 0.7: uv asks no other index then, so that the package may well be there. */
const REFUSED = { near: ['lack of valid authentication credentials', 'returned a 403 Forbidden error'] } as const satisfies Condition;

export default {
  id: 'uv-requirement-not-in-registry',
  stage: 'workflow-setup',
  emitter: 'uv',
  severity: 'error',
  // Of `uv build`, where `requires` of the build is not met: this says of what.
  outranks: ['build-backend-not-available'],
  among: ['twine upload', 'uv publish', 'uv build', 'uv version'],
  messages: [
    { text: 'Because {package} was not found in the package registry and {rest}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'was not found in the package registry',
  name: { en: 'uv does not find a package that the project needs', 'zh-CN': 'uv 找不到项目需要的某个包' },
  meaning: {
    en: 'uv works out which packages the project needs, and the index has none of this name. `uv version` does so as well, as it writes the lock file anew. The step stopped there, and uploaded nothing.',
    'zh-CN': 'uv 要先算出项目需要哪些包，而索引里没有叫这个名字的包。`uv version` 也会这样做，因为它会更新锁文件。步骤在此停下，什么都没有上传。',
  },
  says: {
    applies: REFUSED,
    name: { en: 'An index of the project refuses uv the list of packages', 'zh-CN': '项目的某个索引拒绝了 uv 的查询' },
    en: 'uv asked an index that the project names for `{package}`, and that index refused for want of credentials, as the hint says. uv then asks no other index, PyPI neither. The step stopped there, and uploaded nothing.',
    'zh-CN': 'uv 向项目里写的一个索引查询 `{package}`，如提示所说，那个索引因为没有凭据而拒绝。之后 uv 不再问别的索引，包括 PyPI。步骤在此停下，什么都没有上传。',
  },
  causes: [
    {
      en: 'The package is one of your own that is released together with this one, and it is not on the index yet.',
      'zh-CN': '这是你自己的包，要和这个包一起发布，而索引上还没有它。',
    },
    {
      en: 'The package is on another index, which this job does not ask.',
      'zh-CN': '这个包在别的索引上，而这个作业没有去问那个索引。',
    },
    {
      en: 'Its name is misspelt.',
      'zh-CN': '名字写错了。',
    },
  ],
  fixes: [
    {
      applies: REFUSED,
      certain: true,
      changes: 'file',
      when: { en: 'The hint names an index that refused uv', 'zh-CN': '提示里有一个拒绝了 uv 的索引' },
      steps: [
        {
          en: 'The hint names the index. If it only has packages of your own, write `explicit = true` below its `[[tool.uv.index]]`: then uv asks it only for those that `[tool.uv.sources]` sends there, and PyPI for the rest. If this package is to come from it, give this step the credentials to read: for an index named `corp`, `UV_INDEX_CORP_USERNAME` and `UV_INDEX_CORP_PASSWORD`. Those for the upload do not count here.',
          'zh-CN': '提示里写明了是哪个索引。如果那里只有你自己的包，就在它的 `[[tool.uv.index]]` 下写 `explicit = true`：uv 只为 `[tool.uv.sources]` 指到那里的包去问它，其余的问 PyPI。如果这个包就该从那里来，就给这个步骤读取用的凭据：名为 `corp` 的索引用 `UV_INDEX_CORP_USERNAME` 和 `UV_INDEX_CORP_PASSWORD`。上传用的凭据在这里不算数。',
        },
      ],
    },
    {
      applies: { near: ['uv version'] },
      certain: true,
      changes: 'file',
      when: { en: '`uv version` printed it', 'zh-CN': '是 `uv version` 打印的' },
      steps: [
        {
          en: 'Write `uv version --frozen` in the step: then uv sets the version and leaves the lock file as it is, so that it does not look for packages that are not released yet.',
          'zh-CN': '在步骤里写 `uv version --frozen`：这样 uv 只改版本号，不动锁文件，也就不会去找还没有发布的包。',
        },
      ],
    },
    {
      applies: { not: REFUSED },
      changes: 'file',
      when: { en: 'It is a package of my own', 'zh-CN': '它是我自己的包' },
      steps: [
        {
          en: 'Release that package first, or tell uv where it lies: under `[tool.uv.sources]` in `pyproject.toml`, as `{ workspace = true }` or by its path.',
          'zh-CN': '先发布那个包；或者在 `pyproject.toml` 的 `[tool.uv.sources]` 里告诉 uv 它在哪里：写 `{ workspace = true }` 或路径。',
        },
      ],
    },
    {
      applies: { not: REFUSED },
      changes: 'file',
      when: { en: 'It is somebody else\'s', 'zh-CN': '它是别人的包' },
      steps: [
        {
          en: 'Compare its name with the one on its index. If it is not on PyPI, name that index under `[[tool.uv.index]]` in `pyproject.toml`, and give the step the credentials.',
          'zh-CN': '把名字和它所在索引上的核对。如果它不在 PyPI 上，就在 `pyproject.toml` 的 `[[tool.uv.index]]` 里写上那个索引，并给步骤设置凭据。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run goes past this step. Nothing was uploaded by it, so the version number is still free.',
      'zh-CN': '下一次运行会越过这个步骤。它什么都没有上传，版本号还能用。',
    },
  ],
  next: ['uv-find-links-missing', 'pip-requirement-not-found'],
  sources: [
    { repo: 'astral-sh/uv', path: 'docs/concepts/indexes.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5' },
    { repo: 'astral-sh/uv', path: 'issues/13452' },
    { repo: 'astral-sh/uv', path: 'crates/uv-cli/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5' },
  ],
} as const satisfies ErrorEntry;
