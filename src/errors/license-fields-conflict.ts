import type { ErrorEntry } from './types.ts';

export default {
  id: 'license-fields-conflict',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'License is deprecated when License-Expression is present. Only License-Expression should be present. See https://packaging.python.org/specifications/core-metadata for more information.', since: '2024-11-13' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'License is deprecated when License-Expression is present',
  name: { en: 'The metadata gives the licence in both fields', 'zh-CN': '元数据里新旧两个许可证字段都有' },
  meaning: {
    en: 'The metadata has the old field `License` and the new field `License-Expression`. PyPI takes only one of them.',
    'zh-CN': '元数据里既有旧字段 `License`，又有新字段 `License-Expression`。PyPI 只接受其中一个。',
  },
  causes: [
    {
      en: 'The licence is given twice: as SPDX expression in `pyproject.toml`, and by `license` in `setup.py` or `setup.cfg`, or by a plugin.',
      'zh-CN': '许可证写了两次：`pyproject.toml` 里有 SPDX 表达式，`setup.py` 或 `setup.cfg` 的 `license` 或某个插件又写了一次。',
    },
    {
      en: 'The build backend is old or home-made and writes both fields.',
      'zh-CN': '构建后端太旧，或者是自己写的，两个字段都写了。',
    },
  ],
  fixes: [
    {
      when: { en: 'the licence has an SPDX identifier', 'zh-CN': '许可证有 SPDX 标识' },
      steps: [
        {
          en: 'Keep one statement: `license = "MIT"` under `[project]` in `pyproject.toml`, with your expression. Remove `license` from `setup.py` and `setup.cfg`.',
          'zh-CN': '只保留一处：在 `pyproject.toml` 的 `[project]` 里写 `license = "MIT"`，换成你的表达式。删掉 `setup.py` 和 `setup.cfg` 里的 `license`。',
        },
        {
          en: 'Require a backend that knows the field under `[build-system]`: hatchling 1.27.0, setuptools 77.0.3, flit-core 3.12, pdm-backend 2.4.0, poetry-core 2.2.0 or later.',
          'zh-CN': '在 `[build-system]` 里要求支持这个字段的后端：hatchling 1.27.0、setuptools 77.0.3、flit-core 3.12、pdm-backend 2.4.0、poetry-core 2.2.0 或更新。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
      ],
    },
  ],
  verify: [
    {
      en: "After the build, `unzip -p dist/*.whl '*/METADATA' | grep '^License'` shows `License-Expression:` and no line that begins with `License:`.",
      'zh-CN': "构建之后，`unzip -p dist/*.whl '*/METADATA' | grep '^License'` 显示 `License-Expression:`，没有以 `License:` 开头的行。",
    },
  ],
  next: ['metadata-field-invalid', 'license-file-missing'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [276, 287] },
    { repo: 'pypa/packaging.python.org', path: 'source/guides/writing-pyproject-toml.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [321, 369] },
  ],
} as const satisfies ErrorEntry;
