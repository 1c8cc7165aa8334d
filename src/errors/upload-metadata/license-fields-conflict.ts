import type { ErrorEntry } from '../types.ts';

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
      en: 'The build backend or one of its plugins writes both fields. setuptools does not: it leaves `License` out as soon as there is an expression.',
      'zh-CN': '构建后端或它的某个插件把两个字段都写了。setuptools 不会这样：只要有表达式，它就不写 `License`。',
    },
    {
      en: 'A script of your own writes or changes the metadata and adds `License` to what the backend wrote.',
      'zh-CN': '你自己的脚本生成或改写了元数据，在后端写好的内容之外又加上了 `License`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The licence can be written as an SPDX expression', 'zh-CN': '许可证可以写成 SPDX 表达式' },
      steps: [
        {
          en: 'Keep one statement: `license = "MIT"` under `[project]` in `pyproject.toml`, with your expression in place of `MIT`. Remove the licence from scripts and from the settings of plugins.',
          'zh-CN': '只保留一处：在 `pyproject.toml` 的 `[project]` 里写 `license = "MIT"`，把 `MIT` 换成你的表达式。删掉脚本和插件设置里的许可证。',
        },
        {
          en: 'Under `[build-system]`, require a version of the backend that supports the expression: hatchling 1.27.0, setuptools 77.0.3, flit-core 3.12, pdm-backend 2.4.0, poetry-core 2.2.0, uv-build 0.7.19 or later.',
          'zh-CN': '在 `[build-system]` 里要求支持表达式的后端版本：hatchling 1.27.0、setuptools 77.0.3、flit-core 3.12、pdm-backend 2.4.0、poetry-core 2.2.0、uv-build 0.7.19，或更新的版本。',
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
      en: '`twine check`: it passes a file that has both fields.',
      'zh-CN': '`twine check`：两个字段都有的文件，它也会通过。',
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
    { repo: 'pypa/setuptools', path: 'setuptools/_core_metadata.py', ref: 'v80.9.0', lines: [179, 182] },
  ],
} as const satisfies ErrorEntry;
