import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-license-files-unmatched',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Every pattern in "project.license-files" must match at least one file: \'{pattern}\' did not match any' },
    { text: "ConfigError: No files found for [project.license-files]: '{pattern}' pattern" },
    { text: '`project.license-files` glob `{pattern}` did not match any files' },
    { text: "RuntimeError: No files found for license file glob pattern '{pattern}'" },
    { text: "Building sdist\n\nNo files found for license file glob pattern '{pattern}'" },
    { text: "Building wheel\n\nNo files found for license file glob pattern '{pattern}'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Every pattern in "project.license-files" must match at least one file',
  name: { en: 'A pattern in license-files matches no file', 'zh-CN': 'license-files 里的模式没有匹配到文件' },
  meaning: {
    en: 'A pattern in `license-files` in `pyproject.toml` matches no file in the folder that is built, and the build backend stopped before it built a file.',
    'zh-CN': '`pyproject.toml` 的 `license-files` 里有一个模式，在被构建的目录里匹配不到任何文件。构建后端还没生成任何文件就停下了。',
  },
  says: {
    en: 'The pattern `{pattern}` in `license-files` matches no file in the folder that is built.',
    'zh-CN': '`license-files` 里的模式 `{pattern}` 在被构建的目录里匹配不到任何文件。',
  },
  causes: [
    {
      en: 'The file has another name, or another case: `LICENCE`, `license.txt`, `COPYING`.',
      'zh-CN': '文件叫别的名字，或者大小写不同：`LICENCE`、`license.txt`、`COPYING`。',
    },
    {
      en: 'The file is not committed, or `.gitignore` leaves it out, so the job has no copy.',
      'zh-CN': '文件没有提交，或者被 `.gitignore` 排除，作业里就没有它。',
    },
    {
      en: 'The package is built in a subfolder, and the licence lies above it: patterns look in the folder of `pyproject.toml` only.',
      'zh-CN': '包在子目录里构建，许可证放在上一级：模式只在 `pyproject.toml` 所在的目录里查找。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'There is a licence file', 'zh-CN': '项目里有许可证文件' },
      steps: [
        {
          en: 'Make `license-files` under `[project]` in `pyproject.toml` name a file that is committed, as `git ls-files` spells it: `license-files = ["LICENSE"]`. If the file is missing there, add and commit it.',
          'zh-CN': '让 `pyproject.toml` 的 `[project]` 里的 `license-files` 写上已提交的文件，拼写与 `git ls-files` 列出的一致：`license-files = ["LICENSE"]`。如果那里没有这个文件，就添加并提交它。',
        },
        {
          en: 'A package in a subfolder needs a copy of the file beside its `pyproject.toml`. Build again.',
          'zh-CN': '放在子目录里的包，要在它的 `pyproject.toml` 旁边放一份副本。然后重新构建。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'There is no licence file', 'zh-CN': '项目里没有许可证文件' },
      steps: [
        {
          en: 'Remove the pattern from `license-files` in `pyproject.toml`, or the key altogether; `license` alone is enough.',
          'zh-CN': '从 `pyproject.toml` 的 `license-files` 里删掉这个模式，或者整个删掉这个键；只有 `license` 也可以。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  notAFix: [
    {
      en: 'To take setuptools, hatchling or maturin because they build it: the package then goes out without the licence file.',
      'zh-CN': '因为 setuptools、hatchling、maturin 能构建就改用它们：发布出去的包里就没有许可证文件。',
    },
  ],
  verify: [
    {
      en: '`unzip -l dist/*.whl` lists the file under `.dist-info/licenses/`. Nothing is uploaded.',
      'zh-CN': '`unzip -l dist/*.whl` 在 `.dist-info/licenses/` 下列出这个文件。这不会上传任何东西。',
    },
  ],
  next: ['build-license-not-spdx', 'license-file-missing'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-build-backend/src/metadata.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [90, 91] },
    { repo: 'pypa/pyproject-metadata', path: 'pyproject_metadata/pyproject.py', ref: 'a434728f7ea7306e66c79a8913c8fecfa8663dd4', lines: [318, 327] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [300, 322] },
    { repo: 'python-poetry/poetry-core', path: 'src/poetry/core/masonry/metadata.py', ref: 'c4d922c3183763f19b790c5123b5f9d4f5fa9eaf', lines: [145, 154] },
    { repo: 'pypa/packaging.python.org', path: 'source/guides/writing-pyproject-toml.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [321, 369] },
  ],
} as const satisfies ErrorEntry;
