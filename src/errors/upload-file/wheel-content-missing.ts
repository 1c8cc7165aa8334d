import type { Condition, ErrorEntry } from '../types.ts';

/** Up to that release uv sent a file name of its own making. */
const OLD_UV = { program: ['uv'], before: '0.4.22' } as const satisfies Condition;

export default {
  id: 'wheel-content-missing',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Wheel '{file}' does not contain the required RECORD file: {path}" },
    { text: "Wheel '{file}' does not contain the required METADATA file: {path}" },
    { text: "Wheel '{file}' has invalid entry points defined in the entry_points.txt file", since: '2026-05-18' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'does not contain the required RECORD file',
  name: { en: 'Something is missing or wrong inside the wheel', 'zh-CN': 'wheel 内部缺少文件或内容有误' },
  meaning: {
    en: 'PyPI looks into the wheel under the directory that follows from the file name, `{name}-{version}.dist-info`, and found no `RECORD` or `METADATA` there, or an `entry_points.txt` that is not valid.',
    'zh-CN': 'PyPI 会按文件名推出的目录 `{name}-{version}.dist-info` 查看 wheel 内部，在那里没有找到 `RECORD` 或 `METADATA`，或者 `entry_points.txt` 不合法。',
  },
  causes: [
    {
      en: 'The wheel was renamed, or a script packed it: the directory inside has another spelling of the name or version, such as `1.0` for `1.0.0`. A `RECORD` that cannot be read as CSV counts as missing.',
      'zh-CN': 'wheel 被改了名，或者由脚本打包：里面目录的名称或版本写法不同，比如把 `1.0.0` 写成 `1.0`。不能按 CSV 读取的 `RECORD` 也算缺少。',
    },
    {
      en: 'uv before 0.4.22 sends the wheel under a normalized name, whatever the file is called. Where the directory inside keeps dots or capitals, PyPI does not find it.',
      'zh-CN': '0.4.22 之前的 uv 上传 wheel 时用的是规范化后的名字，与文件本来的名字无关。里面的目录如果保留了点或大写字母，PyPI 就找不到它。',
    },
    {
      en: 'For entry points: the name of a script holds something other than letters, digits, `_`, `.` and `-`, for instance a slash or a space, or the file is not a well-formed INI file. The part after `=` is not checked.',
      'zh-CN': '关于 entry points：脚本名里有字母、数字、`_`、`.`、`-` 以外的字符，比如斜杠或空格，或者文件不是合法的 INI 格式。`=` 后面的部分不检查。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1], ...OLD_UV },
      certain: true,
      changes: 'file',
      when: { en: 'uv before 0.4.22 uploads', 'zh-CN': '用 0.4.22 之前的 uv 上传' },
      steps: [
        {
          en: 'Update uv in this job, to 0.4.22 or later: older releases send the wheel under another name than the file has, and PyPI looks into it by that name. The wheel itself may be right. Where uv cannot be updated, upload with twine or the action.',
          'zh-CN': '在这个作业里把 uv 升级到 0.4.22 或更新的版本：更旧的 uv 上传 wheel 时用的不是文件本来的名字，而 PyPI 按收到的名字查看里面的目录。wheel 本身可能没有问题。uv 不能升级的话，改用 twine 或 action 上传。',
        },
        {
          en: 'If a newer uv is refused as well, compare the directory `*.dist-info` in the wheel with the file name: `unzip -l dist/*.whl`.',
          'zh-CN': '如果新版 uv 也被拒绝，就用 `unzip -l dist/*.whl` 对比 wheel 里的 `*.dist-info` 目录和文件名。',
        },
      ],
    },
    {
      applies: { wording: [0, 1], values: { separators: { is: ['differ'] } }, not: OLD_UV },
      certain: true,
      changes: 'file',
      when: { en: 'The name of the wheel is spelt in another way', 'zh-CN': 'wheel 的名字是另一种写法' },
      steps: [
        {
          en: 'The file name and the directory in the wheel spell the project in two ways, with `.` or `-` and with `_`. Look with `unzip -l` at what is in the wheel, update `setuptools`, `wheel` and the program that builds, empty `dist/` and build again: both are to have `_`.',
          'zh-CN': '文件名和 wheel 里的目录对项目名的写法不同：一个用 `.` 或 `-`，一个用 `_`。先用 `unzip -l` 看 wheel 里有什么，再更新 `setuptools`、`wheel` 和构建所用的程序，清空 `dist/`，重新构建：两处都应当是 `_`。',
        },
      ],
    },
    {
      applies: { wording: [0, 1], not: { any: [{ values: { separators: { is: ['differ'] } } }, OLD_UV] } },
      changes: 'file',
      when: { en: 'A step renames or repacks the wheel', 'zh-CN': '有步骤给 wheel 改名或重新打包' },
      steps: [
        {
          en: 'Remove the steps that rename or repack the wheel, empty `dist/` and build again.',
          'zh-CN': '去掉给 wheel 改名或重新打包的步骤，清空 `dist/`，重新构建。',
        },
        {
          en: 'To change a tag, use `wheel tags`; to repack, `wheel unpack` and `wheel pack`, which writes `RECORD` anew.',
          'zh-CN': '要改标签用 `wheel tags`；要重新打包用 `wheel unpack` 和 `wheel pack`，后者会重新写 `RECORD`。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      changes: 'file',
      when: { en: 'The entry points are not valid', 'zh-CN': 'entry points 不合法' },
      steps: [
        {
          en: 'Correct the names below `[project.scripts]` and `[project.gui-scripts]` in `pyproject.toml`: letters, digits, `_`, `.` and `-` only. Then build again.',
          'zh-CN': '改正 `pyproject.toml` 里 `[project.scripts]` 和 `[project.gui-scripts]` 下的名称：只能用字母、数字、`_`、`.` 和 `-`。然后重新构建。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `unzip -l dist/*.whl`: the directory before `.dist-info/RECORD` begins exactly like the file name, up to the second hyphen.',
      'zh-CN': '运行 `unzip -l dist/*.whl`：`.dist-info/RECORD` 前面的目录名与文件名第二个连字符之前的部分完全一致。',
    },
  ],
  next: ['version-in-filename-mismatch', 'wheel-filename-not-normalized'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1505, 1602] },
    { repo: 'pypi/warehouse', path: 'warehouse/utils/wheel.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [192, 305] },
    { repo: 'pypi/warehouse', path: 'issues/20081' },
    { repo: 'astral-sh/uv', path: 'issues/8030' },
    { repo: 'astral-sh/uv', path: 'changelogs/0.4.x.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5' },
    { repo: 'pypa/wheel', path: 'docs/reference/wheel_pack.rst', ref: '60cfdda0146cf7f5faf54e55e5e6357b80ff2bec' },
  ],
} as const satisfies ErrorEntry;
