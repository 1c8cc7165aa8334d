import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypi-metadata-version-unsupported',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "'{version}' is not a valid metadata version. See https://packaging.python.org/specifications/core-metadata for more information." },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is not a valid metadata version. See https://packaging.python.org/specifications/core-metadata',
  name: { en: 'The index does not know this metadata version', 'zh-CN': '索引不认识这个元数据版本' },
  meaning: {
    en: 'The file was built with a metadata version that the index has not implemented. PyPI accepted 1.0, 1.1, 1.2 and 2.1 to 2.5 when this was written; 2.6 is specified since May 2026.',
    'zh-CN': '文件用的元数据版本，索引还不支持。写这一页时，PyPI 接受 1.0、1.1、1.2 和 2.1 到 2.5；2.6 的规范是 2026 年 5 月通过的。',
  },
  causes: [
    {
      en: 'A build backend that is newer than the index, in a build without upper bound.',
      'zh-CN': '构建后端比索引新，而项目没有给后端设版本上限。',
    },
    {
      en: 'An index of your own that runs an older version of the software behind PyPI.',
      'zh-CN': '你用的是自建索引，运行的 PyPI 软件版本较旧。',
    },
  ],
  fixes: [
    {
      when: { en: 'you publish now and do not wait for the index', 'zh-CN': '你现在就要发布，不等索引支持' },
      steps: [
        {
          en: "Read the first line of the metadata: `unzip -p dist/*.whl '*/METADATA' | head -1`.",
          'zh-CN': "看元数据的第一行：`unzip -p dist/*.whl '*/METADATA' | head -1`。",
        },
        {
          en: 'In `pyproject.toml`, under `requires` in `[build-system]`, keep the backend below the release that began to write this version. Its changelog names it.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，用 `requires` 给后端设版本上限，低于开始使用这个元数据版本的那一版。后端的更新日志里写着是哪一版。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A newer action or twine: this answer comes from the index.',
      'zh-CN': '升级 action 或 twine：这是索引的响应。',
    },
  ],
  verify: [
    {
      en: 'The same command shows `Metadata-Version: 2.5` or a lower one before you publish.',
      'zh-CN': '发布之前，用同一条命令看到的是 `Metadata-Version: 2.5` 或更低。',
    },
  ],
  next: ['twine-metadata-version-unsupported', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [26, 26] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [102, 113] },
    { repo: 'pypa/packaging.python.org', path: 'source/specifications/core-metadata.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [1085, 1089] },
  ],
} as const satisfies ErrorEntry;
