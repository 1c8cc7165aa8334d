import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-license-not-spdx',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: '`project.license` is not a valid SPDX expression: {license}' },
    { text: "Error parsing field `project.license` - Unknown license: '{license}'" },
    { text: "Error parsing field `project.license` - Invalid license expression: '{license}'" },
    { text: "flit_core.config.ConfigError: '{license}' is not a recognised SPDX license ID" },
    { text: "Config error: '{license}' is not a recognised SPDX license ID" },
    { text: "Config error: '{license}' is not a valid SPDX license expression: {reason}" },
    { text: "InvalidLicenseExpression: Unknown license: '{license}'" },
    { text: "InvalidLicenseExpression: Invalid license expression: '{license}'" },
    { text: "meson-python: error: Unknown license: '{license}'" },
    { text: "meson-python: error: Invalid license expression: '{license}'" },
    { text: '`project.license` must be valid exactly by one definition (0 matches found): {definitions} GIVEN VALUE: {license} OFFENDING RULE:' },
    { text: '`project.license` must be valid exactly by one definition (0 matches found)' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'project.license is not a valid SPDX expression',
  name: { en: 'The licence is not an SPDX expression', 'zh-CN': '许可证不是 SPDX 表达式' },
  meaning: {
    en: 'The build backend takes `project.license` in `pyproject.toml` only as an SPDX expression, such as `MIT`. It stopped before it built a file.',
    'zh-CN': '构建后端只接受写成 SPDX 表达式的 `project.license`（在 `pyproject.toml` 里），比如 `MIT`。它还没生成任何文件就停下了。',
  },
  says: {
    en: '`{license}` is not an SPDX licence expression, so the build backend stopped before it built a file.',
    'zh-CN': '`{license}` 不是 SPDX 许可证表达式，构建后端因此还没生成任何文件就停下了。',
  },
  causes: [
    {
      en: 'The licence is written as people say it: `Apache 2.0`, `BSD`, `GPLv3`.',
      'zh-CN': '许可证写成了平常的叫法：`Apache 2.0`、`BSD`、`GPLv3`。',
    },
    {
      en: 'The licence is your own, and `Proprietary` stands there without `LicenseRef-`.',
      'zh-CN': '许可证是你自己的，只写了 `Proprietary`，前面没有 `LicenseRef-`。',
    },
    {
      en: 'The letters differ in case: uv_build takes `MIT` and refuses `mit`, which the other backends take.',
      'zh-CN': '大小写不同：uv_build 接受 `MIT`，拒绝 `mit`；其他后端两种都接受。',
    },
    {
      en: 'The identifier is one that SPDX has replaced, such as `GPL-3.0`: flit_core and uv_build refuse it.',
      'zh-CN': '写的是 SPDX 已经换掉的标识符，比如 `GPL-3.0`：flit_core 和 uv_build 会拒绝它。',
    },
    {
      en: 'The text of the licence or the name of its file stands in `license`.',
      'zh-CN': '`license` 里写的是许可证正文或文件名。',
    },
  ],
  fixes: [
    {
      applies: { values: { license: { holds: ['proprietary', 'commercial', 'private', 'custom', 'all rights', 'closed', 'unlicensed'] } } },
      changes: 'file',
      when: { en: 'The licence is my own', 'zh-CN': '许可证是我自己的' },
      steps: [
        {
          en: 'Write `license = "LicenseRef-Proprietary"` under `[project]` in `pyproject.toml`: after `LicenseRef-` stands a name of your own, of letters, digits, `.` and `-`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里写 `license = "LicenseRef-Proprietary"`：`LicenseRef-` 后面是你自己起的名字，由字母、数字、`.` 和 `-` 组成。',
        },
        {
          en: 'Put the text of the licence into a file and name it in `license-files = ["LICENSE"]`. Build again.',
          'zh-CN': '把许可证正文放进一个文件，用 `license-files = ["LICENSE"]` 指明它。然后重新构建。',
        },
      ],
    },
    {
      applies: { values: { license: { holds: ['gpl'] } } },
      changes: 'file',
      when: { en: 'It is one of the GNU licences', 'zh-CN': '是 GNU 系列的许可证' },
      steps: [
        {
          en: 'Say in `license` under `[project]` in `pyproject.toml` whether later versions count: `license = "GPL-3.0-only"` or `license = "GPL-3.0-or-later"`. `GPL-3.0` alone is a deprecated identifier; `LGPL` and `AGPL` are written in the same way.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里用 `license` 写明是否包括以后的版本：`license = "GPL-3.0-only"` 或 `license = "GPL-3.0-or-later"`。只写 `GPL-3.0` 是已弃用的标识符；`LGPL` 和 `AGPL` 也是同样的写法。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { any: [{ values: { license: { is: ['mit', 'isc', 'psf', 'zlib', 'unlicense'] } } }, { values: { license: { holds: ['apache', 'bsd', 'mozilla', 'mpl', 'mit license'] } } }] },
      changes: 'file',
      when: { en: 'It is a common open-source licence', 'zh-CN': '是常见的开源许可证' },
      steps: [
        {
          en: 'Write the licence under `[project]` in `pyproject.toml` as SPDX spells it, in upper and lower case too: `license = "MIT"`, `license = "Apache-2.0"` (not `Apache 2.0`), `license = "BSD-3-Clause"` (not `BSD`), `license = "MPL-2.0"`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里按 SPDX 的拼写来写许可证，大小写也要一致：`license = "MIT"`、`license = "Apache-2.0"`（不是 `Apache 2.0`）、`license = "BSD-3-Clause"`（不是 `BSD`）、`license = "MPL-2.0"`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      applies: { any: [{ values: { license: { is: ['license', 'licence', 'copying'] } } }, { values: { license: { holds: ['.txt', '.md', '.rst'] } } }] },
      changes: 'file',
      when: { en: '`license` holds the name of a file', 'zh-CN': '`license` 里写的是文件名' },
      steps: [
        {
          en: 'Name the file in `license-files = ["LICENSE"]` under `[project]` in `pyproject.toml`, and put the SPDX expression into `license`, such as `license = "MIT"`.',
          'zh-CN': '在 `pyproject.toml` 的 `[project]` 里，用 `license-files = ["LICENSE"]` 指明文件，`license` 里写 SPDX 表达式，比如 `license = "MIT"`。',
        },
        { en: 'Build again and publish.', 'zh-CN': '重新构建并发布。' },
      ],
    },
    {
      changes: 'file',
      when: { en: 'It is none of these', 'zh-CN': '以上都不是' },
      steps: [
        {
          en: 'Write `project.license` in `pyproject.toml` as an SPDX expression: `license = "MIT"`, `license = "Apache-2.0"`, `license = "MIT OR Apache-2.0"`; a licence of your own is `license = "LicenseRef-Proprietary"`.',
          'zh-CN': '把 `pyproject.toml` 里的 `project.license` 写成 SPDX 表达式：`license = "MIT"`、`license = "Apache-2.0"`、`license = "MIT OR Apache-2.0"`；你自己的许可证写 `license = "LicenseRef-Proprietary"`。',
        },
        {
          en: 'Look the identifier up in the [SPDX list](https://spdx.org/licenses/). `AND`, `OR` and `WITH` are in capitals. Build again.',
          'zh-CN': '标识符可以在 [SPDX 列表](https://spdx.org/licenses/)里查到。`AND`、`OR`、`WITH` 要大写。然后重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'To take another backend: pdm-backend and maturin build the file and write the value as `License-Expression`, and PyPI refuses the upload.',
      'zh-CN': '换一个后端：pdm-backend 和 maturin 能构建出文件，把这个值写成 `License-Expression`，但 PyPI 会拒绝上传。',
    },
  ],
  verify: [
    {
      en: "`python -m build` ends with `Successfully built`, and `unzip -p dist/*.whl '*/METADATA' | grep '^License'` shows `License-Expression:`. Nothing is uploaded.",
      'zh-CN': "`python -m build` 以 `Successfully built` 结束，`unzip -p dist/*.whl '*/METADATA' | grep '^License'` 显示 `License-Expression:`。这不会上传任何东西。",
    },
  ],
  next: ['build-license-classifier-conflict', 'build-license-files-unmatched', 'metadata-field-invalid'],
  sources: [
    { repo: 'pypa/packaging', path: 'src/packaging/licenses/__init__.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [103, 168] },
    { repo: 'pypa/setuptools', path: 'setuptools/config/_validate_pyproject/formats.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [419, 432] },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [685, 692] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [699, 800] },
    { repo: 'astral-sh/uv', path: 'crates/uv-build-backend/src/metadata.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [88, 89] },
    { repo: 'mesonbuild/meson-python', path: 'mesonpy/__init__.py', ref: 'f489fa352d0d47de96e66b5b4024623587d3e5e8', lines: [300, 310] },
    { repo: 'pypa/setuptools', path: 'docs/userguide/license_migration.rst', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [132, 160] },
  ],
} as const satisfies ErrorEntry;
