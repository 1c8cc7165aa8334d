import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-classifier-unknown',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Unknown classifier in field `project.classifiers`: {classifier} TIP pass --env-dir and --sdist-extract-dir to keep the build environment and sources' },
    { text: 'Unknown classifier in field `project.classifiers`: {classifier} ERROR Backend subprocess exited when trying to invoke {hook}' },
    { text: 'Unknown classifier in field `project.classifiers`:' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unknown classifier in field project.classifiers',
  name: { en: 'The build backend does not know a classifier', 'zh-CN': '构建后端不认识某个 classifier' },
  meaning: {
    en: 'A classifier in `pyproject.toml` is not on PyPI\'s list. hatchling compares them before it builds, and names the first that is not there.',
    'zh-CN': '`pyproject.toml` 里有一个 classifier 不在 PyPI 的列表里。hatchling 在构建之前对照列表，报出第一个不在其中的。',
  },
  says: {
    en: '`{classifier}` is not on the list of classifiers that hatchling has, so nothing was built.',
    'zh-CN': '`{classifier}` 不在 hatchling 的 classifier 列表里，因此什么也没有构建。',
  },
  causes: [
    {
      en: 'The classifier is misspelt or invented. The text has to agree letter for letter.',
      'zh-CN': 'classifier 拼错了，或者是自己编的。文字必须逐字符一致。',
    },
    {
      en: 'The classifier is newer than the list: it comes from the package `trove-classifiers`, which is held back or was not installed anew.',
      'zh-CN': 'classifier 比列表新：列表来自 `trove-classifiers` 这个包，它被限制在旧版本，或者没有重新安装。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The classifier is not on the list of PyPI', 'zh-CN': 'PyPI 的列表上没有这个 classifier' },
      steps: [
        {
          en: 'Replace the classifier under `classifiers` in `pyproject.toml` by one copied from [pypi.org/classifiers](https://pypi.org/classifiers/), or remove the line.',
          'zh-CN': '在 `pyproject.toml` 的 `classifiers` 里，把这个 classifier 换成从 [pypi.org/classifiers](https://pypi.org/classifiers/) 复制的，或者删掉这一行。',
        },
        { en: 'Build again: further ones may follow.', 'zh-CN': '重新构建：后面可能还有别的。' },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is on that list', 'zh-CN': '列表上有它' },
      steps: [
        {
          en: 'Let the build install the newest list: remove a pin of `trove-classifiers` from `requires` in `pyproject.toml` and from constraints, or run `pip install -U trove-classifiers` where you build with `--no-isolation`.',
          'zh-CN': '让构建装上最新的列表：从 `pyproject.toml` 的 `requires` 和约束文件里去掉对 `trove-classifiers` 的版本限制；用 `--no-isolation` 构建的话，运行 `pip install -U trove-classifiers`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`HATCH_METADATA_CLASSIFIERS_NO_VERIFY`: it lets the build pass. PyPI compares with the same list and refuses the upload.',
      'zh-CN': '`HATCH_METADATA_CLASSIFIERS_NO_VERIFY`：它能让构建通过。PyPI 对照的是同一份列表，会拒绝上传。',
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built`. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束。这不会上传任何东西。',
    },
  ],
  next: ['classifier-invalid', 'classifier-deprecated'],
  sources: [
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [977, 1000] },
    { repo: 'pypa/hatch', path: 'docs/history/hatchling.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [102, 102] },
  ],
} as const satisfies ErrorEntry;
