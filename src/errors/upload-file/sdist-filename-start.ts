import type { ErrorEntry } from '../types.ts';

export default {
  id: 'sdist-filename-start',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: "Start filename for '{project}' with '{normalized_name}'" }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Start filename for',
  name: { en: 'The file name does not begin with the project name', 'zh-CN': '文件名开头与项目名不一致' },
  meaning: {
    en: 'The name at the beginning of the file name and the `Name` in the metadata inside the file are two different projects. PyPI goes by the metadata and refuses the file, be it a wheel or an sdist.',
    'zh-CN': '文件名开头的名称和文件内元数据里的 `Name` 是两个不同的项目。PyPI 以元数据为准，拒绝了这个文件，无论它是 wheel 还是 sdist。',
  },
  says: {
    en: 'The metadata inside the file names the project `{project}`, so PyPI wants the file name to begin with `{normalized_name}`.',
    'zh-CN': '文件内的元数据写的项目是 `{project}`，所以 PyPI 要求文件名以 `{normalized_name}` 开头。',
  },
  causes: [
    {
      en: 'A step renamed the file after the build, for instance to publish it under a second name. The metadata inside keeps the first name.',
      'zh-CN': '有步骤在构建之后给文件改了名，比如想用另一个名称发布。里面的元数据还是原来的名称。',
    },
    {
      en: 'A script of your own packs the file and writes the name of the file and the metadata from two sources.',
      'zh-CN': '文件由你自己的脚本打包，文件名和元数据分别来自两个地方。',
    },
  ],
  fixes: [
    {
      applies: { values: { hyphen: { is: ['in-version'] } } },
      certain: true,
      changes: 'version',
      when: { en: 'The version in the file name has a hyphen', 'zh-CN': '文件名里的版本号带有连字符' },
      steps: [
        {
          en: 'The name is right; the version in the file name has a hyphen, and PyPI takes the last one for the end of the name. Write the version in its normal form, without a hyphen (`1.2.3.post1` for `1.2.3-1`), empty `dist/`, build again with a current backend and publish.',
          'zh-CN': '名称没有错，是文件名里的版本号带有连字符，而 PyPI 把最后一个连字符当作名称的结尾。把版本号写成规范形式，不带连字符（`1.2.3-1` 写成 `1.2.3.post1`），清空 `dist/`，用新的构建后端重新构建，再发布。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The name in the message and the beginning of the file name differ in `.`, `-`, `_` or case at most', 'zh-CN': '错误信息里的名称与文件名开头至多只有 `.`、`-`、`_` 或大小写不同' },
      steps: [
        {
          en: 'The name is right, and only its spelling differs. Update the build backend and the program that uploads, empty `dist/`, build again and publish: today PyPI compares both names without these differences.',
          'zh-CN': '名称没有错，只是写法不同。更新构建后端和上传程序，清空 `dist/`，重新构建再发布：PyPI 如今比较名称时不计较这些差别。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is another name', 'zh-CN': '确实是另一个名称' },
      steps: [
        {
          en: 'Set the name to publish under as `name` below `[project]` in `pyproject.toml`, and remove the step that renames the files.',
          'zh-CN': '把要发布的名称写在 `pyproject.toml` 的 `[project]` 下的 `name` 里，并去掉给文件改名的步骤。',
        },
        {
          en: 'Empty `dist/`, run `python -m build` and publish the files as they come out.',
          'zh-CN': '清空 `dist/`，运行 `python -m build`，原样发布生成的文件。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Renaming the file to what the message asks for, if you meant the other project: the file then goes to the project in its metadata.',
      'zh-CN': '本来想发布另一个项目，却按错误信息的要求改文件名：这样文件会进入元数据里的那个项目。',
    },
  ],
  verify: [
    {
      en: "Before the upload, run `unzip -p dist/*.whl '*.dist-info/METADATA' | grep ^Name` and compare with `ls dist`. Capitals aside, and with `-`, `_` and `.` counted as one, the names are equal.",
      'zh-CN': "上传之前运行 `unzip -p dist/*.whl '*.dist-info/METADATA' | grep ^Name`，和 `ls dist` 的结果对比。不计大小写，并把 `-`、`_`、`.` 看作同一个字符，两个名称应该相同。",
    },
  ],
  next: ['wheel-filename-not-normalized', 'sdist-filename-not-normalized'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1358, 1376] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1452, 1464] },
  ],
} as const satisfies ErrorEntry;
