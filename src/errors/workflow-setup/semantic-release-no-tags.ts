import type { ErrorEntry } from '../types.ts';

export default {
  id: 'semantic-release-no-tags',
  stage: 'workflow-setup',
  emitter: 'semantic-release',
  severity: 'error',
  messages: [{ text: "No tags found with format '{format}' couldn't identify latest version" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'No tags found with format',
  name: { en: 'python-semantic-release found no version tag', 'zh-CN': 'python-semantic-release 没有找到版本标签' },
  meaning: {
    en: '`semantic-release publish` looks for the newest version tag in the checkout of this job, and there is none of its format. It stopped there, and uploaded nothing.',
    'zh-CN': '`semantic-release publish` 要在这个作业检出的仓库里找最新的版本标签，而里面没有符合格式的标签。它在这里停下，什么都没有上传。',
  },
  says: {
    en: 'In the checkout of this job, python-semantic-release found no tag of the format `{format}`.',
    'zh-CN': '在这个作业检出的仓库里，python-semantic-release 没有找到格式为 `{format}` 的标签。',
  },
  causes: [
    {
      en: 'The checkout fetched one commit and no tags, which is the default of `actions/checkout`.',
      'zh-CN': '检出时只取了一个提交，没有取标签：这是 `actions/checkout` 的默认行为。',
    },
    {
      en: 'The repository has no version yet, or its tags have another format than `tag_format` says.',
      'zh-CN': '仓库还没有版本标签，或者标签的格式与 `tag_format` 不一致。',
    },
  ],
  fixes: [
    {
      applies: { not: { ci: ['gitlab', 'other', 'none'] } },
      changes: 'file',
      when: { en: 'The repository has version tags', 'zh-CN': '仓库里有版本标签' },
      steps: [
        {
          en: 'In the workflow file, give `actions/checkout` in this job the input `fetch-depth: 0`: it then fetches all history and all tags.',
          'zh-CN': '在工作流文件里，给这个作业的 `actions/checkout` 加上输入参数 `fetch-depth: 0`：它会取下全部历史和全部标签。',
        },
      ],
    },
    {
      applies: { ci: ['gitlab', 'other', 'none'] },
      certain: true,
      changes: 'file',
      when: { en: 'The repository has version tags, and the job runs on another CI', 'zh-CN': '仓库里有版本标签，而作业运行在其他 CI 上' },
      steps: [
        {
          en: 'Fetch the tags before `semantic-release publish` in the same job: `git fetch --tags`.',
          'zh-CN': '在同一个作业里，在 `semantic-release publish` 之前取下标签：`git fetch --tags`。',
        },
      ],
    },
    {
      // As open as the fixes above.
      applies: { any: [{ ci: ['github', 'gitlab', 'other', 'none'] }] },
      changes: 'file',
      when: { en: 'There is no version tag yet, or the tags look otherwise', 'zh-CN': '还没有版本标签，或者标签是别的样子' },
      steps: [
        {
          en: 'Compare the tags, which `git tag` lists, with `tag_format` under `[tool.semantic_release]` in `pyproject.toml`. Where there is none yet, let `semantic-release version` make the first one before `semantic-release publish`.',
          'zh-CN': '用 `git tag` 列出标签，与 `pyproject.toml` 的 `[tool.semantic_release]` 里的 `tag_format` 核对。如果还没有标签，就先让 `semantic-release version` 创建第一个，再运行 `semantic-release publish`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`upload_to_pypi = true`: from 8.0 on python-semantic-release uploads nothing to PyPI. A publish step of its own does that.',
      'zh-CN': '`upload_to_pypi = true`：从 8.0 起，python-semantic-release 不再向 PyPI 上传任何东西。上传要用单独的发布步骤。',
    },
  ],
  verify: [
    {
      en: 'Put `run: git tag --list` before the step: it prints the tags that python-semantic-release sees.',
      'zh-CN': '在这个步骤之前加上 `run: git tag --list`：它会打印 python-semantic-release 看得到的标签。',
    },
  ],
  next: ['local-version-not-allowed', 'twine-no-files'],
  sources: [
    { repo: 'python-semantic-release/python-semantic-release', path: 'src/semantic_release/cli/commands/publish.py', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [63, 81] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/configuration/configuration.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [1232, 1253] },
    { repo: 'python-semantic-release/python-semantic-release', path: 'docs/upgrading/08-upgrade.rst', ref: 'c74aa3b99de6d9c721f8bd6d2abfa142298b94c9', lines: [22, 29] },
    { repo: 'actions/checkout', path: 'README.md', ref: 'f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a', lines: [136, 142] },
  ],
} as const satisfies ErrorEntry;
