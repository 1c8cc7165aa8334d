import type { ErrorEntry } from '../types.ts';

export default {
  id: 'build-email-invalid',
  stage: 'upload-metadata',
  emitter: 'build-backend',
  severity: 'error',
  messages: [
    { text: '`project.{field}` must be idn-email' },
    { text: 'must be idn-email DESCRIPTION: MUST be a valid email address GIVEN VALUE: {address} OFFENDING RULE:' },
    { text: "Invalid author email address '{address}': {reason}" },
    { text: "Invalid maintainer email address '{address}': {reason}" },
    { text: 'email.errors.InvalidHeaderDefect: {reason}' },
    { text: 'email.errors.HeaderParseError: {reason}' },
    { text: "ValueError: Invalid addr_spec; only '{part}' could be parsed from '{address}'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'must be idn-email',
  name: { en: 'The build backend refuses an email address', 'zh-CN': '构建后端不接受某个邮箱地址' },
  meaning: {
    en: 'An `email` under `authors` or `maintainers` in `pyproject.toml` is no email address. The build backend stopped before it built a file.',
    'zh-CN': '`pyproject.toml` 的 `authors` 或 `maintainers` 里，有一个 `email` 不是邮箱地址。构建后端还没生成任何文件就停下了。',
  },
  says: {
    en: '`{address}` is no email address, so the build backend stopped before it built a file.',
    'zh-CN': '`{address}` 不是邮箱地址，构建后端因此还没生成任何文件就停下了。',
  },
  causes: [
    {
      en: 'A placeholder or a name stands there instead of an address: `TODO`, `not-an-email`, `jane at example.com`.',
      'zh-CN': '那里写的不是地址，而是占位文字或名字：`TODO`、`not-an-email`、`jane at example.com`。',
    },
    {
      en: 'Name and address stand in one text, as in `Jane <jane@example.com>`.',
      'zh-CN': '名字和地址写在了一起，比如 `Jane <jane@example.com>`。',
    },
    {
      en: 'Several addresses stand in one `email`.',
      'zh-CN': '一个 `email` 里写了多个地址。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'An address is refused', 'zh-CN': '有地址被拒绝' },
      steps: [
        {
          en: 'Correct the `email` under `authors` and `maintainers` in `pyproject.toml`, or remove it; an address is not required. Each person is a table of its own: `{name = "Jane Doe", email = "jane@example.com"}`.',
          'zh-CN': '改正 `pyproject.toml` 里 `authors` 和 `maintainers` 的 `email`，或者删掉它；邮箱不是必填的。每个人各写一个表：`{name = "Jane Doe", email = "jane@example.com"}`。',
        },
        {
          en: 'The number in brackets says which one it is, counted from 0: `authors[0]` is the first. Build again.',
          'zh-CN': '方括号里的数字表示第几个，从 0 数起：`authors[0]` 是第一个。然后重新构建。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'To take another backend: pdm-backend, uv_build, maturin and scikit-build-core build the file, and PyPI refuses the upload.',
      'zh-CN': '换一个后端：pdm-backend、uv_build、maturin 和 scikit-build-core 能构建出文件，但 PyPI 会拒绝上传。',
    },
  ],
  verify: [
    {
      en: "`python -m build` ends with `Successfully built`, and `unzip -p dist/*.whl '*/METADATA' | grep -i email` shows the right address. Nothing is uploaded.",
      'zh-CN': "`python -m build` 以 `Successfully built` 结束，`unzip -p dist/*.whl '*/METADATA' | grep -i email` 显示正确的地址。这不会上传任何东西。",
    },
  ],
  next: ['email-or-dynamic-field-invalid', 'poetry-configuration-invalid'],
  sources: [
    { repo: 'pypa/setuptools', path: 'setuptools/config/pyprojecttoml.py', ref: '7d531288b7c8708d4cc186213da93eaf5d11833d', lines: [43, 62] },
    { repo: 'pypa/hatch', path: 'backend/src/hatchling/metadata/core.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [826, 831] },
    { repo: 'pypa/flit', path: 'flit_core/flit_core/config.py', ref: 'ef7f31925305a50bd097f06b913717192490ad44', lines: [663, 687] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/metadata.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [263, 274] },
  ],
} as const satisfies ErrorEntry;
