import type { ErrorEntry } from '../types.ts';

export default {
  id: 'wheel-filename-not-normalized',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Filename '{filename}' should contain the normalized project name '{expected}', not '{actual}'.", since: '2025-10-23' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'should contain the normalized project name',
  name: { en: 'The wheel file name is not in normal form', 'zh-CN': 'wheel 的文件名不是规范形式' },
  meaning: {
    en: 'The first part of a wheel name has to be the project name in lower case, with `_` for `-` and `.`. The message shows what PyPI wants and what it found.',
    'zh-CN': 'wheel 文件名的第一段必须是小写的项目名，`-` 和 `.` 都写成 `_`。错误信息里写出了 PyPI 要的和它看到的。',
  },
  says: {
    en: 'The name of `{filename}` has to begin with `{expected}`, not with `{actual}`.',
    'zh-CN': '`{filename}` 的文件名必须以 `{expected}` 开头，而不是 `{actual}`。',
  },
  causes: [
    {
      en: 'An old build backend built the wheel, setuptools below 75.8.1 or maturin below 1.12, and kept a dot or capitals, as in `Qt.py-2.0.0-py3-none-any.whl`. Often an upper bound under `requires` holds it there.',
      'zh-CN': 'wheel 是用旧的构建后端构建的（75.8.1 之前的 setuptools，或 1.12 之前的 maturin），点或大写字母原样保留，比如 `Qt.py-2.0.0-py3-none-any.whl`。往往是 `requires` 里的版本上限造成的。',
    },
    {
      en: 'A script of the project makes or renames the wheel.',
      'zh-CN': 'wheel 是项目自己的脚本生成或改名的。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'A build backend makes the wheel', 'zh-CN': 'wheel 由构建后端生成' },
      steps: [
        {
          en: 'In `pyproject.toml`, under `[build-system]`, require a current backend, for setuptools `requires = ["setuptools>=75.8.1"]`, and remove an upper bound. A script that makes or renames the wheel has to write the name so.',
          'zh-CN': '在 `pyproject.toml` 的 `[build-system]` 里要求新版本的后端，setuptools 写 `requires = ["setuptools>=75.8.1"]`，并去掉版本上限。如果 wheel 是由脚本生成或改名的，让脚本也这样写文件名。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
        {
          aside: true,
          en: 'Files uploaded before the refused one stay on PyPI. The next run then has to skip them: with the action by `skip-existing: true`, with twine by `--skip-existing`. It uploads the rest.',
          'zh-CN': '排在被拒文件前面、已经传上去的文件会留在 PyPI 上。这时下一次运行要跳过它们：action 用 `skip-existing: true`，twine 用 `--skip-existing`，其余的照常上传。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Renaming the wheel: PyPI looks for a `.dist-info` directory of the same spelling inside, and the next answer is [`WHEEL not found at …`](/errors/invalid-distribution-file/).',
      'zh-CN': '给 wheel 改名：PyPI 会在里面找写法相同的 `.dist-info` 目录，下一条错误信息就是 [`WHEEL not found at …`](/errors/invalid-distribution-file/)。',
    },
    {
      en: 'Another project name: only the file name is written with `_`.',
      'zh-CN': '改项目名：只是文件名里用 `_`。',
    },
  ],
  verify: [
    {
      en: 'After the build, `ls dist` shows wheel names that begin with the name from the message, for instance `sample_project-`.',
      'zh-CN': '构建之后，`ls dist` 里 wheel 的名字以错误信息里给的名字开头，比如 `sample_project-`。',
    },
    {
      en: 'Or upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '也可以先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: ['sdist-filename-not-normalized', 'invalid-distribution-file', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1466, 1489] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [375, 387] },
    { repo: 'pypi/warehouse', path: 'issues/17378' },
    { repo: 'mottosso/Qt.py', path: 'issues/453' },
  ],
} as const satisfies ErrorEntry;
