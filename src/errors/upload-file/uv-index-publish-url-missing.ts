import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-index-publish-url-missing',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [{ text: 'error: Index is missing a publish URL: `{name}`' }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Index is missing a publish URL:',
  name: { en: 'uv does not know where this index takes uploads', 'zh-CN': 'uv 不知道这个索引的上传地址' },
  meaning: {
    en: 'uv found the index by its name, and its `[[tool.uv.index]]` has no `publish-url`. `url` is the address to install from; many indexes take uploads at another one. Nothing was sent.',
    'zh-CN': 'uv 按名字找到了索引，但它的 `[[tool.uv.index]]` 里没有 `publish-url`。`url` 是安装用的地址，许多索引的上传地址与它不同。什么都没有发送。',
  },
  says: {
    en: 'The index `{name}` has no `publish-url`, so uv does not know where it takes uploads. Nothing was sent.',
    'zh-CN': '索引 `{name}` 没有 `publish-url`，uv 不知道往哪里上传。什么都没有发送。',
  },
  causes: [
    {
      en: 'The index was set up to install from it.',
      'zh-CN': '这个索引当初只是为安装而设置的。',
    },
  ],
  fixes: [
    {
      applies: { values: { name: { is: ['testpypi', 'test-pypi'] } } },
      changes: 'file',
      when: { en: 'The index is TestPyPI', 'zh-CN': '索引是 TestPyPI' },
      steps: [
        {
          en: 'Add `publish-url = "https://test.pypi.org/legacy/"` to this `[[tool.uv.index]]` in `pyproject.toml`.',
          'zh-CN': '在 `pyproject.toml` 里给这个 `[[tool.uv.index]]` 加上 `publish-url = "https://test.pypi.org/legacy/"`。',
        },
      ],
    },
    {
      applies: { not: { values: { name: { is: ['testpypi', 'test-pypi'] } } } },
      changes: 'file',
      when: { en: 'The index is another one', 'zh-CN': '是其他索引' },
      steps: [
        {
          en: 'Add `publish-url` with the upload address of this index to its `[[tool.uv.index]]` in `pyproject.toml`, or in `uv.toml` if it stands there. Keep `--index`: without it uv publishes to PyPI.',
          'zh-CN': '在 `pyproject.toml`（如果索引写在 `uv.toml` 里，就在那里）给它的 `[[tool.uv.index]]` 加上 `publish-url`，值是这个索引的上传地址。保留 `--index`：没有它，uv 会发布到 PyPI。',
        },
        {
          en: 'devpi takes uploads at `https://devpi.example.org/alice/dev/`, pypiserver at the root of the host; other indexes name theirs in their documentation.',
          'zh-CN': 'devpi 的上传地址形如 `https://devpi.example.org/alice/dev/`，pypiserver 是主机的根路径；其他索引的地址见各自的文档。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run begins with `Publishing` and the upload address of this index.',
      'zh-CN': '下一次运行以 `Publishing` 和这个索引的上传地址开头。',
    },
  ],
  next: ['uv-index-not-found', 'uv-missing-credentials'],
  sources: [{ repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [64, 92] }],
} as const satisfies ErrorEntry;
