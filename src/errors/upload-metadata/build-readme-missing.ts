import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-readme-missing',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Readme file does not exist: {path}' },
    { text: "Readme file not found ('{path}')" },
    { text: 'FileNotFoundError: Readme path `{path}` does not exist' },
    { text: 'Building sdist\n\nReadme path `{path}` does not exist' },
    { text: 'Building wheel\n\nReadme path `{path}` does not exist' },
    { text: 'Config error: Description file {path} does not exist' },
    { text: 'Error: failed to open file `{path}README{ending}`: No such file or directory (os error 2)' },
    { text: 'Failed to build `{folder}` cause: failed to open file `{path}`: No such file or directory (os error 2)' },
    { text: 'Failed to read Readme specified in Cargo.toml, which should be at {path}' },
    { text: 'Failed to read readme specified in pyproject.toml, which should be at {path}\n' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Readme file does not exist',
  name: { en: 'The README that pyproject.toml names is not there', 'zh-CN': 'pyproject.toml 里写的 README 不存在' },
  meaning: {
    en: 'The file that `readme` in `pyproject.toml` names is not in the folder that is built, and the build backend stopped before it built a file.',
    'zh-CN': '`pyproject.toml` 的 `readme` 写的文件不在被构建的目录里。构建后端还没生成任何文件就停下了。',
  },
  says: {
    en: '`readme` in `pyproject.toml` names `{path}`, which is not in the folder that is built.',
    'zh-CN': '`pyproject.toml` 的 `readme` 写的是 `{path}`，被构建的目录里没有这个文件。',
  },
  causes: [
    {
      en: 'The name differs: `README.md` and `README.rst`, or upper and lower case, which count on Linux and not on Windows or macOS.',
      'zh-CN': '名字不同：`README.md` 和 `README.rst`，或者大小写不同。大小写在 Linux 上要一致，在 Windows 和 macOS 上则不分。',
    },
    {
      en: 'The file is not committed, or it is made by a step that did not run in this job.',
      'zh-CN': '文件没有提交，或者它由某个步骤生成，而这个步骤没有在这个作业里运行。',
    },
    {
      en: 'The build runs in a container or in a subfolder, and the README was not copied along: a `Dockerfile` often copies `pyproject.toml` first and alone.',
      'zh-CN': '在容器或子目录里构建，README 没有一起复制过去：`Dockerfile` 常常先只复制 `pyproject.toml`。',
    },
  ],
  fixes: [
    {
      applies: { wording: [8] },
      changes: 'file',
      when: { en: 'The message names `Cargo.toml`', 'zh-CN': '错误信息里写的是 `Cargo.toml`' },
      steps: [
        {
          en: 'Correct the path after `readme` in `Cargo.toml`, which counts from the folder of that file, or add and commit the README there.',
          'zh-CN': '改正 `Cargo.toml` 里 `readme` 的路径，它从这个文件所在的目录算起；或者在那里添加并提交 README。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { not: { wording: [8] } },
      changes: 'file',
      when: { en: '`pyproject.toml` names the README', 'zh-CN': 'README 写在 `pyproject.toml` 里' },
      steps: [
        {
          en: 'Make `readme` under `[project]` in `pyproject.toml` name a file that is committed, as `git ls-files` spells it: `readme = "README.md"`. If the file is missing there, add and commit it.',
          'zh-CN': '让 `pyproject.toml` 的 `[project]` 里的 `readme` 写上已提交的文件，拼写与 `git ls-files` 列出的一致：`readme = "README.md"`。如果那里没有这个文件，就添加并提交它。',
        },
        {
          en: 'The path counts from the folder of `pyproject.toml`, and the file has to lie in it or below. In a `Dockerfile`, copy the README before the build.',
          'zh-CN': '路径从 `pyproject.toml` 所在的目录算起，文件要在这个目录或它的子目录里。用 `Dockerfile` 的话，要在构建之前复制 README。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: 'To take setuptools because it only warns: the page on PyPI then has no description.',
      'zh-CN': '因为 setuptools 只给出警告就改用它：PyPI 上的页面会没有描述。',
    },
  ],
  verify: [
    {
      en: "`python -m build` in a fresh clone ends with `Successfully built`, and `unzip -p dist/*.whl '*/METADATA'` shows the text of the README. Nothing is uploaded.",
      'zh-CN': "在新克隆的仓库里运行 `python -m build`，以 `Successfully built` 结束；`unzip -p dist/*.whl '*/METADATA'` 显示 README 的内容。这不会上传任何东西。",
    },
  ],
  next: ['build-license-files-unmatched', 'description-failed-to-render'],
  sources: [
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [524, 580] },
    { repo: 'pypa/pyproject-metadata', path: 'pyproject_metadata/pyproject.py', ref: 'a434728f7ea7306e66c79a8913c8fecfa8663dd4', lines: [220, 228] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/masonry/metadata.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [65, 78] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [250, 262] },
  ],
} as const satisfies ErrorEntry;
