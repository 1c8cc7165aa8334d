import type { ErrorEntry } from '../types.ts';

export default {
  id: 'flit-classifier-unrecognised',
  stage: 'upload-metadata',
  emitter: 'flit',
  severity: 'error',
  messages: [{ text: "Unrecognised classifier: '{classifier}' E-flit.validate" }, { text: "Unrecognised classifier: '{classifier}'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Unrecognised classifier',
  name: { en: 'flit does not find a classifier on its list', 'zh-CN': 'flit 的列表里没有某个 classifier' },
  meaning: {
    en: 'flit compares the classifiers with the list of PyPI, which it fetches and keeps, before it builds. One is not on it, or the list that came was empty or broken. Nothing was built or uploaded.',
    'zh-CN': 'flit 在构建之前会对照 PyPI 的 classifier 列表（下载后缓存起来）。要么有一个不在列表里，要么下载到的列表是空的或坏的。什么都没有构建，也没有上传。',
  },
  causes: [
    {
      en: 'The classifier is misspelt or invented: it has to agree letter for letter with [the list](https://pypi.org/classifiers/).',
      'zh-CN': 'classifier 拼错了，或者是自己编的：必须与[列表](https://pypi.org/classifiers/)逐字符一致。',
    },
    {
      en: 'The list did not come whole. Then flit refuses classifiers that everybody uses, such as `Programming Language :: Python`.',
      'zh-CN': '列表没有完整下载。这时 flit 会连人人都用的 classifier 也不认，比如 `Programming Language :: Python`。',
    },
  ],
  fixes: [
    {
      applies: { near: ["'Programming Language :: Python' E-flit.validate", "'Programming Language :: Python :: 3' E-flit.validate"] },
      certain: true,
      changes: 'time',
      when: { en: '`Programming Language :: Python` itself is refused', 'zh-CN': '连 `Programming Language :: Python` 都不被接受' },
      steps: [
        {
          en: 'Your classifiers are not the reason: the list that flit fetched was empty or broken. Run the job again.',
          'zh-CN': '问题不在你的 classifier：flit 下载到的列表是空的或坏的。重新运行作业。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The list comes broken each time', 'zh-CN': '每次下载到的列表都是坏的' },
      steps: [
        {
          en: 'Set `FLIT_NO_NETWORK: 1` under `env:` of the step that runs flit: it then fetches no list and refuses no classifier for it. PyPI compares all the same.',
          'zh-CN': '在运行 flit 的步骤的 `env:` 下设置 `FLIT_NO_NETWORK: 1`：flit 就不再下载列表，也不会因此拒绝 classifier。PyPI 照样会检查。',
        },
      ],
    },
    {
      applies: { not: { near: ["'Programming Language :: Python' E-flit.validate", "'Programming Language :: Python :: 3' E-flit.validate"] } },
      changes: 'file',
      when: { en: 'It is one that PyPI does not list', 'zh-CN': 'PyPI 的列表上没有它' },
      steps: [
        {
          en: 'Look whether each classifier that is named stands on [pypi.org/classifiers](https://pypi.org/classifiers/). Replace one that does not by a copy from there, or remove it from `pyproject.toml`.',
          'zh-CN': '看报出的每个 classifier 在 [pypi.org/classifiers](https://pypi.org/classifiers/) 上有没有。没有的，从那里复制一个换上，或者从 `pyproject.toml` 里删掉。',
        },
        {
          en: 'If all of them are there, the list that flit fetched was broken: run the job again.',
          'zh-CN': '如果全都有，就是 flit 下载到的列表坏了：重新运行作业。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`FLIT_NO_NETWORK` for a misspelt classifier: PyPI compares with the same list and refuses the file.',
      'zh-CN': '为拼错的 classifier 设置 `FLIT_NO_NETWORK`：PyPI 对照同一份列表，会拒绝这个文件。',
    },
  ],
  verify: [
    {
      en: '`flit build` prints no line with `E-flit.validate`. It uploads nothing.',
      'zh-CN': '`flit build` 不再打印带 `E-flit.validate` 的行。它不会上传任何东西。',
    },
  ],
  next: ['classifier-invalid'],
  sources: [
    { repo: 'pypa/flit', path: 'issues/640' },
    { repo: 'pypa/flit', path: 'flit/validate.py', ref: '4.0.0' },
  ],
} as const satisfies ErrorEntry;
