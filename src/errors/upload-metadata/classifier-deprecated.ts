import type { ErrorEntry } from '../types.ts';

export default {
  id: 'classifier-deprecated',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "The classifier '{classifier}' has been deprecated, use one of {replacements} instead. See https://packaging.python.org/specifications/core-metadata for more information.", since: '2024-03-19' },
    { text: "The classifier '{classifier}' has been deprecated. See https://packaging.python.org/specifications/core-metadata for more information.", since: '2024-03-19' },
    { text: "Classifier '{classifier}' has been deprecated, use the following classifier(s) instead: {replacements}", until: '2024-03-19' },
    { text: "Classifier '{classifier}' has been deprecated.", until: '2024-03-19' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'has been deprecated, use one of',
  name: { en: 'The metadata names a withdrawn classifier', 'zh-CN': '元数据里有已弃用的 classifier' },
  meaning: {
    en: 'One of the classifiers of the project is no longer accepted for new uploads. If there is a replacement, the message lists it; releases already on PyPI keep theirs.',
    'zh-CN': '项目的一个 classifier 不能再用于新的上传。有替代项时，错误信息会列出来；PyPI 上已有的版本不受影响。',
  },
  says: {
    en: 'PyPI no longer takes the classifier `{classifier}` in new uploads. Releases already there keep theirs.',
    'zh-CN': 'classifier `{classifier}` 已弃用，PyPI 在新的上传里不再接受它；已有的版本不受影响。',
  },
  causes: [
    {
      en: 'The classifier was correct when it was written and has been withdrawn since, for instance because it was misspelt in the list, as `Natural Language :: Ukranian`.',
      'zh-CN': '这个 classifier 当初写的时候没有问题，后来被弃用了，比如因为清单里拼错了：`Natural Language :: Ukranian`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 2] },
      changes: 'file',
      when: { en: 'The message names a replacement', 'zh-CN': '错误信息给出了替代项' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `classifiers` in `[project]`, put the replacement in the place of the old one. Older projects have the list in `setup.cfg` or `setup.py`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里找到 `classifiers`，把旧的换成替代项。老项目的清单在 `setup.cfg` 或 `setup.py` 里。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
      ],
    },
    {
      applies: { wording: [1, 3] },
      changes: 'file',
      when: { en: 'The message names no replacement', 'zh-CN': '错误信息没有给出替代项' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `classifiers` in `[project]`, remove the line of the quoted classifier. Older projects have the list in `setup.cfg` or `setup.py`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里找到 `classifiers`，删掉错误信息里那个 classifier 的一行。老项目的清单在 `setup.cfg` 或 `setup.py` 里。',
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
      en: "After the build, `unzip -p dist/*.whl '*/METADATA' | grep '^Classifier'` no longer shows the old one. The accepted ones are listed at [pypi.org/classifiers](https://pypi.org/classifiers/).",
      'zh-CN': "构建之后，`unzip -p dist/*.whl '*/METADATA' | grep '^Classifier'` 里不再有旧的那个。可用的列在 [pypi.org/classifiers](https://pypi.org/classifiers/)。",
    },
  ],
  next: ['classifier-invalid', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [168, 190] },
    { repo: 'pypa/packaging.python.org', path: 'source/specifications/core-metadata.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [535, 543] },
  ],
} as const satisfies ErrorEntry;
