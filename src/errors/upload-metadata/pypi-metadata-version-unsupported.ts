import type { ErrorEntry } from '../types.ts';

/** What PyPI and TestPyPI take by now, in the words that they had for it before: such a log is old. */
const TAKEN = { wording: [1], index: ['pypi', 'testpypi'], values: { version: { is: ['2.1', '2.2', '2.3', '2.4', '2.5'] } } } as const;

export default {
  id: 'pypi-metadata-version-unsupported',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "'{version}' is not a valid metadata version. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "'{version}' is an invalid value for Metadata-Version. Error: Use a known metadata version.", until: '2024-03-19' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is not a valid metadata version. See https://packaging.python.org/specifications/core-metadata',
  name: { en: 'The index does not know this metadata version', 'zh-CN': '索引不认识这个元数据版本' },
  meaning: {
    en: 'The file was built with a metadata version that the index has not implemented. PyPI accepted 1.0, 1.1, 1.2 and 2.1 to 2.5 when this was written; 2.6 is specified since May 2026.',
    'zh-CN': '文件用的元数据版本，索引还不支持。写这一页时，PyPI 接受 1.0、1.1、1.2 和 2.1 到 2.5；2.6 的规范是 2026 年 5 月通过的。',
  },
  says: {
    en: 'The file declares metadata `{version}`, and the index does not take this version. A newer twine, uv or action does not help: the answer comes from the index.',
    'zh-CN': '文件声明的元数据版本是 `{version}`，索引不接受这个版本。升级 twine、uv 或 action 都没有用：这是索引的响应。',
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
      applies: TAKEN,
      certain: true,
      changes: 'time',
      when: { en: 'PyPI takes this version by now', 'zh-CN': 'PyPI 现在已经接受这个版本' },
      steps: [
        {
          en: 'PyPI and TestPyPI take metadata 2.1 to 2.5 by now, and the log is of a time when they did not: publish the files again as they are. If the log is of today, an index in between has answered: look at the address in it.',
          'zh-CN': 'PyPI 和 TestPyPI 现在接受 2.1 到 2.5 的元数据，这份日志来自它们还不接受的时候：原样再发布一次这些文件。如果日志就是今天的，那就是中间有别的索引在响应：看看日志里的地址。',
        },
      ],
    },
    {
      applies: { not: TAKEN, any: [{ values: { version: { is: ['2.5'] } } }, { near: ["'2.5' is not a valid metadata version"] }] },
      changes: 'file',
      when: { en: 'The version is 2.5', 'zh-CN': '元数据版本是 2.5' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, hold the build backend in `requires` at a release that writes 2.4, for instance `hatchling<1.32` or `flit-core<4`, and rebuild.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，用 `requires` 让构建后端停在写 2.4 的版本，比如 `hatchling<1.32` 或 `flit-core<4`，然后重新构建。',
        },
        {
          en: 'On an index of your own, its administrator can update it instead: PyPI has taken 2.5 since February 2026.',
          'zh-CN': '如果是自建索引，也可以由管理员升级它：PyPI 从 2026 年 2 月起接受 2.5。',
        },
      ],
    },
    {
      applies: { not: TAKEN, any: [{ not: { values: { version: { is: ['2.5'] } } } }, { near: ["'2.6' is not a valid metadata version"] }] },
      changes: 'file',
      when: { en: 'It is another version, such as 2.6', 'zh-CN': '是其他版本，比如 2.6' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, hold the build backend in `requires` below the release that began to write this version, and rebuild. The changelog of the backend names that release.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里，用 `requires` 把构建后端限制在开始写这个元数据版本之前的版本，然后重新构建。后端的更新日志里写着是哪一版。',
        },
        {
          en: 'Publish the new files.',
          'zh-CN': '发布新的文件。',
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
      en: "`unzip -p dist/*.whl '*/METADATA' | head -1` shows `Metadata-Version: 2.5` or a lower one before you publish.",
      'zh-CN': "发布之前，`unzip -p dist/*.whl '*/METADATA' | head -1` 显示 `Metadata-Version: 2.5` 或更低的版本。",
    },
  ],
  next: ['twine-metadata-version-unsupported', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [26, 26] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [102, 113] },
    { repo: 'pypa/packaging.python.org', path: 'source/specifications/core-metadata.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [1085, 1089] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '22de7db94794933a7b3f878ae4b39c9509fc82f8', lines: [412, 424] },
  ],
} as const satisfies ErrorEntry;
