import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-dynamic-field-refused',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: 'Metadata field `{field}` cannot be both statically defined and listed in field `project.dynamic`' },
    { text: 'You cannot provide a value for `{field}` and list it under `project.dynamic` at the same time' },
    { text: 'Field "{field}" declared as dynamic in "project.dynamic" but is defined' },
    { text: 'keys listed in project.dynamic must not be in [project] table' },
    { text: 'Invalid project metadata\n\nCaused by:\n    Dynamic metadata is not supported' },
    { text: 'cause: Invalid project metadata\n  cause: Dynamic metadata is not supported' },
    { text: 'flit only supports dynamic metadata for' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'cannot be both statically defined and listed in field project.dynamic',
  name: { en: 'A field is dynamic that may not be', 'zh-CN': '有字段不该写成 dynamic' },
  meaning: {
    en: '`dynamic` in `pyproject.toml` lists a field that also has a value there, or one that this build backend cannot fill in. It stopped before it built a file.',
    'zh-CN': '`pyproject.toml` 的 `dynamic` 里列出的字段，要么在同一个文件里又有值，要么这个构建后端填不了。它还没生成任何文件就停下了。',
  },
  says: {
    en: '`dynamic` in `pyproject.toml` lists `{field}`, which also has a value there. Only one of the two may stand.',
    'zh-CN': '`pyproject.toml` 的 `dynamic` 里列出了 `{field}`，而它在同一个文件里又有值。两处只能留一处。',
  },
  causes: [
    {
      en: 'The version was written into `pyproject.toml`, and `dynamic = ["version"]` stayed, or the other way round.',
      'zh-CN': '版本号写进了 `pyproject.toml`，`dynamic = ["version"]` 却没有去掉，或者反过来。',
    },
    {
      en: 'A script of the job writes `version` into the file, which is dynamic there.',
      'zh-CN': '作业里的脚本把 `version` 写进文件，而它在文件里是 dynamic 的。',
    },
    {
      applies: { wording: [4, 5, 6] },
      en: 'The project came from another backend: uv_build has no dynamic fields at all, and flit_core only the version, the description and import names.',
      'zh-CN': '项目从别的后端迁移而来：uv_build 完全没有 dynamic 字段，flit_core 只支持版本号、描述和导入名。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 2, 3] },
      changes: 'file',
      when: { en: 'The field has a value too', 'zh-CN': '字段同时又有值' },
      steps: [
        {
          en: 'Take the field out of `dynamic` under `[project]` in `pyproject.toml` if the written value counts, or remove the value, such as `version = "1.2.3"`, if a tool makes it.',
          'zh-CN': '如果以写好的值为准，就从 `pyproject.toml` 的 `[project]` 里的 `dynamic` 去掉这个字段；如果由工具生成，就删掉写好的值，比如 `version = "1.2.3"`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { wording: [4, 5] },
      changes: 'file',
      when: { en: 'The backend is uv_build', 'zh-CN': '后端是 uv_build' },
      steps: [
        {
          en: 'Remove `dynamic` from `[project]` in `pyproject.toml`, and write there what it listed: `version = "1.2.3"`, `readme = "README.md"`, `dependencies = ["requests"]`.',
          'zh-CN': '从 `pyproject.toml` 的 `[project]` 里删掉 `dynamic`，把它列出的字段直接写上：`version = "1.2.3"`、`readme = "README.md"`、`dependencies = ["requests"]`。',
        },
        {
          en: 'If a field has to be made at the build, take a backend that can do it, such as hatchling or setuptools.',
          'zh-CN': '如果有字段必须在构建时生成，就换用能做到的后端，比如 hatchling 或 setuptools。',
        },
      ],
    },
    {
      applies: { wording: [6] },
      changes: 'file',
      when: { en: 'The backend is flit_core', 'zh-CN': '后端是 flit_core' },
      steps: [
        {
          en: 'Leave in `dynamic` under `[project]` in `pyproject.toml` only what the message names, such as `version` and `description`, and write the other fields there with their values.',
          'zh-CN': '`pyproject.toml` 的 `[project]` 里，`dynamic` 只留错误信息里列出的，比如 `version` 和 `description`；其他字段直接写上它们的值。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
  ],
  verify: [
    {
      en: '`python -m build` ends with `Successfully built`. Nothing is uploaded.',
      'zh-CN': '`python -m build` 以 `Successfully built` 结束。这不会上传任何东西。',
    },
  ],
  next: ['build-version-missing', 'email-or-dynamic-field-invalid'],
  sources: [
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [454, 461] },
    { repo: 'pypa/setuptools', path: 'setuptools/config/_validate_pyproject/extra_validations.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [53, 75] },
    { repo: 'pypa/pyproject-metadata', path: 'pyproject_metadata/__init__.py', ref: 'a434728f7ea7306e66c79a8913c8fecfa8663dd4', lines: [468, 477] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [629, 643] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-backend/src/metadata.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [70, 71] },
  ],
} as const satisfies ErrorEntry;
