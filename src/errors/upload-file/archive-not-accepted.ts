import { uploadedBefore } from '../shared/uploaded-before.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** Of a reason at the end of a text one word is captured. What tears a file that two jobs made: actions/download-artifact#298; yarl 1.24.2 tells of this very message. */
const MISMATCHED = { values: { reason: { begins: ['Mis-matched'] } } } as const satisfies Condition;
const JOINED = { values: { joins: { is: ['artifacts'] } } } as const satisfies Condition;
const TORN = { ...MISMATCHED, any: [JOINED, { near: ['merge-multiple: true'] }] } as const satisfies Condition;

export default {
  id: 'archive-not-accepted',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: 'Invalid distribution file. ZIP archive not accepted: {reason}. See https://docs.pypi.org/archives for more information', since: '2025-10-21' },
    { text: 'Invalid distribution file. tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information', since: '2026-08-17' },
    { text: 'Invalid distribution file. ZIP archive not accepted: {reason}', since: '2025-08-07', until: '2025-10-21' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'ZIP archive not accepted',
  name: { en: 'PyPI does not accept how the archive is built', 'zh-CN': 'PyPI 不接受压缩包的内部结构' },
  meaning: {
    en: 'The archive has something that different programs unpack differently, such as the same file twice or bytes behind its end. PyPI has refused such files since August 2025; the words before “See” name the reason.',
    'zh-CN': '压缩包里用到了不同程序解压结果可能不同的东西，比如同一个文件出现两次，或者结尾之后还有字节。PyPI 从 2025 年 8 月起拒收这样的文件；“See”前面的话就是原因。',
  },
  says: [
    {
      applies: MISMATCHED,
      en: 'PyPI refused a file whose sizes do not agree at its two ends: it is damaged, or was changed after the build.',
      'zh-CN': 'PyPI 拒绝了一个文件：文件首尾两处记录的大小不一致，它已经损坏，或者在构建之后被改动过。',
    },
    {
      en: 'PyPI does not take `{file}`, because different programs may unpack such an archive differently: `{reason}`.',
      'zh-CN': 'PyPI 不接受 `{file}`，因为这样的压缩包在不同程序里可能解压出不同的结果：`{reason}`。',
    },
  ],
  causes: [
    {
      en: '`Duplicate filename in local headers` or `Duplicate filename in central directory`: the build packs the same file twice, often because `force-include` or a similar setting names what is in the package anyway.',
      'zh-CN': '`Duplicate filename in local headers` 或 `Duplicate filename in central directory`：构建时同一个文件打包了两次，往往是 `force-include` 之类的设置又列了一遍本来就在包里的文件。',
    },
    {
      en: '`Mis-matched data size`: two jobs kept a wheel of the same name, and `actions/download-artifact` with `merge-multiple: true` unpacked both into one file at the same time.',
      'zh-CN': '`Mis-matched data size`：两个作业都存了同名的 wheel，`actions/download-artifact` 加 `merge-multiple: true` 又把它们同时解压到同一个文件上。',
    },
    {
      en: '`Trailing data`, `Comment in central directory` or `Mis-matched data size`: a step changed the wheel after the build, or a program wrote it in an unusual way.',
      'zh-CN': '`Trailing data`、`Comment in central directory` 或 `Mis-matched data size`：构建之后有步骤改过 wheel，或者生成 wheel 的程序写法少见。',
    },
    {
      en: '`ZIP contains a data descriptor`: the program wrote the archive as a stream.',
      'zh-CN': '`ZIP contains a data descriptor`：程序是以流的方式写出压缩包的。',
    },
    {
      en: '`Sparse members are not allowed`: the sdist was packed by a `tar` that stores files with holes as sparse.',
      'zh-CN': '`Sparse members are not allowed`：打包 sdist 的 `tar` 把有空洞的文件存成了稀疏文件。',
    },
  ],
  fixes: [
    {
      applies: { values: { reason: { begins: ['Duplicate'] } } },
      changes: 'file',
      when: { en: 'A file is in the archive twice', 'zh-CN': '压缩包里有重复的文件' },
      steps: [
        {
          en: 'Run `unzip -l` on the refused file and look for the name that appears twice. Then remove the second mention in `pyproject.toml`, for hatchling under `force-include`.',
          'zh-CN': '对被拒绝的文件运行 `unzip -l`，找出出现两次的名字，然后在 `pyproject.toml` 里去掉多写的那一处，hatchling 的话看 `force-include`。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'The sdist holds sparse members', 'zh-CN': 'sdist 里有稀疏文件' },
      steps: [
        {
          en: 'Let the build backend pack the sdist, with `python -m build --sdist`, in place of a step that calls `tar`.',
          'zh-CN': '让构建后端打包 sdist，运行 `python -m build --sdist`，不要用调用 `tar` 的步骤。',
        },
      ],
    },
    {
      applies: { values: { reason: { begins: ['Trailing'] } } },
      changes: 'file',
      when: { en: 'There is data behind the end of the archive', 'zh-CN': '压缩包的结尾之后还有数据' },
      steps: [
        {
          en: 'Build this one file anew, or download it anew where it came from another job, and look for the step that appends to it or writes it twice. `python -m zipfile -t` and `unzip -t` may say nothing of bytes behind the end.',
          'zh-CN': '重新构建这一个文件；如果它来自别的作业，就重新下载，并找出是哪个步骤在文件末尾追加了内容，或者写了两遍。`python -m zipfile -t` 和 `unzip -t` 不一定会报告结尾之后多出的字节。',
        },
        {
          en: 'Where it comes so from the build tool, pack the wheel anew before the upload: `wheel unpack` and then `wheel pack` leave the extra bytes out. Then publish it and what was still missing.',
          'zh-CN': '如果构建工具产出的就是这样，就在上传前重新打包 wheel：先 `wheel unpack`，再 `wheel pack`，多出的字节就没有了。然后发布它和其余还缺的文件。',
        },
        {
          en: 'If the file is sound all the same, send it once more, and if it is refused again, [report it to PyPI](https://github.com/pypi/warehouse/issues). For the rest uv takes `--check-url https://pypi.org/simple/`, which passes over what is there.',
          'zh-CN': '如果文件其实完好，就再传一次；仍被拒绝，就[报告给 PyPI](https://github.com/pypi/warehouse/issues)。其余的文件，uv 可以加 `--check-url https://pypi.org/simple/`，跳过已有的。',
        },
      ],
    },
    {
      applies: TORN,
      certain: true,
      changes: 'file',
      when: { en: 'Two jobs made a wheel of the same name', 'zh-CN': '两个作业构建出同名的 wheel' },
      steps: [
        {
          en: 'See in the logs of the build jobs, or in the artifacts of the run, whether two hold a wheel of one name: a wheel with `abi3` or `py3-none` in it is the same for each Python of a matrix, and one for an architecture may come from two runners. `merge-multiple: true` writes both into one file at once, and tears it. Build each name in one job or cell only. No name twice: look for a step that changes a wheel after the build.',
          'zh-CN': '在各构建作业的日志里，或者在这次运行的构建产物（artifact）里，看有没有两份含同名的 wheel：名字里有 `abi3` 或 `py3-none` 的，矩阵里每个 Python 构建出来的名字都一样；同一架构的 wheel 也可能出自两个运行器。`merge-multiple: true` 会把两份同时写进一个文件，文件就坏了。让每个名字只由一个作业或矩阵的一格构建。没有重名的话，就找构建之后改动 wheel 的步骤。',
        },
        {
          en: 'The file was refused, so its name is still free. Files that went before it stay: send only those that are missing.',
          'zh-CN': '这个文件没有被接收，名字还可以用。在它之前传上去的文件会保留：只补传还缺的。',
        },
      ],
    },
    {
      applies: { not: { any: [{ values: { reason: { begins: ['Trailing', 'Duplicate'] } } }, { wording: [1] }, { values: { ...MISMATCHED.values, ...JOINED.values } }] } },
      changes: 'file',
      when: { en: 'The message names anything else', 'zh-CN': '错误信息里说的是其他原因' },
      steps: [
        {
          en: 'Build with `python -m build` and a current build backend, and remove the steps that write or change archives afterwards, for instance with `zip`.',
          'zh-CN': '用 `python -m build` 和新版本的构建后端构建，去掉之后生成或改动压缩包的步骤，比如用 `zip` 的。',
        },
        {
          en: 'Look up the words of the message in [the list of PyPI](https://docs.pypi.org/archives).',
          'zh-CN': '在 [PyPI 的清单](https://docs.pypi.org/archives)里查错误信息里的话。',
        },
      ],
    },
    uploadedBefore,
  ],
  notAFix: [
    {
      en: '`skip-existing: true` alone: it skips only files the index already has, not files it refuses.',
      'zh-CN': '只加 `skip-existing: true`：它只跳过索引上已有的文件，不跳过被拒绝的文件。',
    },
  ],
  verify: [
    {
      en: 'For duplicates, `unzip -Z1 dist/*.whl | sort | uniq -d` prints nothing when `dist` holds one wheel.',
      'zh-CN': '查重复：`dist` 里只有一个 wheel 时，`unzip -Z1 dist/*.whl | sort | uniq -d` 什么也不输出。',
    },
    {
      en: 'Or upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '也可以先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: ['invalid-distribution-file', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/utils/zipfiles.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [141, 177] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [404, 448] },
    { repo: 'pypi/warehouse', path: 'docs/user/archives.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1, 76] },
    { repo: 'GreenBankObservatory/dysh', path: 'issues/963' },
    { repo: 'pypi/warehouse', path: 'issues/19746' },
    { repo: 'actions/download-artifact', path: 'issues/298' },
    { repo: 'pytorch/tensordict', path: 'issues/1543' },
  ],
} as const satisfies ErrorEntry;
