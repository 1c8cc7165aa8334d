import type { ErrorEntry } from '../types.ts';

export default {
  id: 'classifier-invalid',
  stage: 'upload-metadata',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "'{classifier}' is not a valid classifier. See https://packaging.python.org/specifications/core-metadata for more information." },
    { text: "Invalid value for classifiers. Error: Classifier '{classifier}' is not a valid classifier.", until: '2024-03-19' },
    { text: "Invalid value for classifiers. Error: '{classifier}' is not a valid choice for this field", until: '2024-03-19' },
    { text: 'Invalid value for classifiers. Error: Classifiers {classifier} are not valid classifiers.', until: '2024-03-19' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'is not a valid classifier',
  name: { en: 'PyPI does not know this classifier', 'zh-CN': 'PyPI 不认识这个 classifier' },
  meaning: {
    en: "The quoted classifier is not on PyPI's list; the text has to match character for character. PyPI names only one at a time, so others may be wrong too.",
    'zh-CN': '引号里的 classifier 不在 PyPI 的列表里；文字必须逐字符一致。PyPI 一次只报一个，其他 classifier 也可能有错。',
  },
  says: {
    en: "`{classifier}` is not on PyPI's list of classifiers. PyPI names only one at a time, so others may be wrong too.",
    'zh-CN': '`{classifier}` 不在 PyPI 的 classifier 列表里。PyPI 一次只报一个，其他 classifier 也可能有错。',
  },
  causes: [
    {
      en: 'A misspelt, made-up or cut classifier, such as `4 - Beta` in place of `Development Status :: 4 - Beta`.',
      'zh-CN': 'classifier 拼错、写得不全，或者是自己编的，例如把 `Development Status :: 4 - Beta` 只写成 `4 - Beta`。',
    },
    {
      en: 'A field of the metadata was written as a classifier, such as `License-Expression :: MIT` for `license = "MIT"`.',
      'zh-CN': '把元数据字段写成了 classifier，例如该写 `license = "MIT"`，却写了 `License-Expression :: MIT`。',
    },
    {
      en: 'The classifier is newer than the list that the index uses, for instance one for a coming Python version.',
      'zh-CN': 'classifier 比索引使用的列表新，例如针对尚未发布的 Python 版本的那种。',
    },
    {
      en: 'A classifier that begins with `Private ::` was put there on purpose, so that PyPI refuses the file. [What this mark is for](/errors/private-classifier-refused/)',
      'zh-CN': '有人特意写了以 `Private ::` 开头的 classifier，为的就是让 PyPI 拒绝这个文件。[这个标记的用途](/errors/private-classifier-refused/)',
    },
  ],
  fixes: [
    {
      applies: { values: { classifier: { holds: ['  '] } } },
      certain: true,
      changes: 'file',
      when: { en: 'There are too many blanks in it', 'zh-CN': '里面多了空格' },
      steps: [
        {
          en: 'The quoted classifier has several blanks in a row: write it with one blank on each side of `::`, as on [pypi.org/classifiers](https://pypi.org/classifiers/), and look at the other lines of `classifiers` for the same.',
          'zh-CN': '引号里的 classifier 有连续的空格：改成 `::` 两边各一个空格，和 [pypi.org/classifiers](https://pypi.org/classifiers/) 上的一样；`classifiers` 里其他行也检查一下。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { not: { values: { classifier: { holds: ['  '] } } } },
      changes: 'file',
      when: { en: 'The project is meant for PyPI', 'zh-CN': '这个项目本来就要发布到 PyPI' },
      steps: [
        {
          en: 'In `classifiers` in `pyproject.toml` (or `setup.cfg`, `setup.py`) replace the quoted classifier by a whole line of [pypi.org/classifiers](https://pypi.org/classifiers/), such as `Development Status :: 4 - Beta`, or remove it.',
          'zh-CN': '在 `pyproject.toml`（或 `setup.cfg`、`setup.py`）的 `classifiers` 里，把错误信息里的那个换成 [pypi.org/classifiers](https://pypi.org/classifiers/) 上完整的一行，例如 `Development Status :: 4 - Beta`，或者删掉它。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: '`twine check`: it does not look at classifiers and passes with any text.',
      'zh-CN': '`twine check`：它不看 classifier，写什么都能通过。',
    },
  ],
  verify: [
    {
      en: 'Install `trove-classifiers`, the list that PyPI uses, and run `python -c "from trove_classifiers import classifiers; print(\'Framework :: Pytest\' in classifiers)"` with your classifier in place of the example. `True` means that it is on the list.',
      'zh-CN':
        '安装 PyPI 所用的列表 `trove-classifiers`，把下面例子里的 classifier 换成你的再运行：`python -c "from trove_classifiers import classifiers; print(\'Framework :: Pytest\' in classifiers)"`。显示 `True` 就说明它在列表里。',
    },
  ],
  next: ['private-classifier-refused', 'metadata-field-invalid', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [162, 166] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [698, 738] },
    { repo: 'pypa/twine', path: 'twine/commands/check.py', ref: '7.0.0', lines: [77, 108] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '22de7db94794933a7b3f878ae4b39c9509fc82f8', lines: [380, 391] },
  ],
} as const satisfies ErrorEntry;
