import type { ErrorEntry } from '../types.ts';

export default {
  id: 'print-hash-traceback',
  stage: 'upload-file',
  emitter: 'gh-action-pypi-publish',
  severity: 'error',
  outranks: ['packages-dir-traceback'],
  messages: [
    { text: "IsADirectoryError: [Errno 21] Is a directory: '/github/workspace/{path}'" },
    { text: '  File "/app/print-hash.py", line {line}, in <module>\n    for file_object in packages_dir.iterdir():' },
    // Whoever quotes it by heart leaves the number out.
    { text: "IsADirectoryError: Is a directory: '/github/workspace/{path}'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'IsADirectoryError: [Errno 21] Is a directory',
  name: { en: 'The hash listing met a directory', 'zh-CN': '打印哈希时遇到了目录' },
  meaning: {
    en: 'Before the upload the action prints the hashes of everything in the packages directory, and it reads each entry as a file. A directory in there, or a packages directory that does not exist, ends the step with a traceback.',
    'zh-CN': 'action 在上传之前会打印发布目录里所有内容的哈希，并把每一项都当作文件读取。里面有目录，或者发布目录本身不存在，这个步骤就会以一段 traceback 结束。',
  },
  says: {
    en: 'In the packages directory lies another directory, `{path}`, and the action reads everything there as a file.',
    'zh-CN': '发布目录里还有一个目录 `{path}`，而 action 把那里的每一项都当作文件读取。',
  },
  causes: [
    {
      en: '`packages-dir` is the root of the workspace, and a hidden directory such as `.github` lies there. `twine check` does not see it, because `*` leaves hidden names out; the listing does.',
      'zh-CN': '`packages-dir` 是工作区根目录，那里有 `.github` 之类的隐藏目录。`*` 不包括隐藏的名称，所以 `twine check` 看不到它，打印哈希时却会遇到。',
    },
    {
      en: '`verify-metadata: false`, and a sub-directory in the packages directory: without `name`, `actions/download-artifact` makes one for each artifact. With the check on, the run stops earlier at `Unknown distribution format`.',
      'zh-CN':
        '写了 `verify-metadata: false`，而发布目录里有子目录：不写 `name` 时，`actions/download-artifact` 会给每个构建产物建一个目录。如果开着检查，运行会更早停在 `Unknown distribution format`。',
    },
    {
      en: '`verify-metadata: false`, and no packages directory at all. The traceback then ends with `FileNotFoundError`.',
      'zh-CN': '写了 `verify-metadata: false`，而发布目录根本不存在。这时 traceback 的最后一行是 `FileNotFoundError`。',
    },
  ],
  fixes: [
    {
      applies: { values: { path: { holds: ['/'] } } },
      changes: 'file',
      when: { en: 'An artifact was unpacked into a directory of its own', 'zh-CN': '构建产物被解压到了单独的目录里' },
      steps: [
        {
          en: 'Give `actions/download-artifact` the `name` of the artifact and `path: dist/`. For several artifacts leave out `name` and set `merge-multiple: true`.',
          'zh-CN': '在 `actions/download-artifact` 里写上构建产物的 `name` 和 `path: dist/`。有多个构建产物时不写 `name`，改为设置 `merge-multiple: true`。',
        },
        {
          en: 'If the files are built in this job, let the build write to a directory of its own, for instance `python -m build --outdir dist`.',
          'zh-CN': '如果文件就在这个作业里构建，让构建写到单独的目录，比如 `python -m build --outdir dist`。',
        },
      ],
      example: { scope: 'job', mark: ['actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    {
      applies: { wording: [0, 2], not: { values: { path: { holds: ['/'] } } } },
      changes: 'file',
      when: { en: '`packages-dir` is the root of the workspace', 'zh-CN': '`packages-dir` 是工作区根目录' },
      steps: [
        {
          en: 'In the `with:` of the publish step, set `packages-dir` to a directory that holds the distributions only, often `dist`.',
          'zh-CN': '在发布步骤的 `with:` 里，把 `packages-dir` 设为只放发布文件的目录，通常是 `dist`。',
        },
        {
          en: 'Let the build write there, for instance `python -m build --outdir dist`, or download the artifact there.',
          'zh-CN': '让构建写到那里，比如 `python -m build --outdir dist`，或者把构建产物下载到那里。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'There is no packages directory', 'zh-CN': '发布目录不存在' },
      steps: [
        {
          en: 'Put `run: ls -R` before the publish step and look where the files are. Download the artifact into `dist/`, or set `packages-dir` to the directory that holds them.',
          'zh-CN': '在发布步骤前加一步 `run: ls -R`，看看文件在哪里。把构建产物下载到 `dist/`，或者把 `packages-dir` 设为放着它们的目录。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`print-hash: false` alone: with `verbose`, on by default since v1.14.0, the listing runs all the same.',
      'zh-CN': '只写 `print-hash: false`：`verbose` 从 v1.14.0 起默认打开，它开着时照样会打印哈希。',
    },
    {
      en: 'Turning off both `print-hash` and `verbose` where the directory is not hidden: twine then gets the same directory and stops at `Unknown distribution format`.',
      'zh-CN': '目录不是隐藏目录时，把 `print-hash` 和 `verbose` 都关掉：twine 拿到的还是同一个目录，会停在 `Unknown distribution format`。',
    },
  ],
  verify: [
    {
      en: 'Put `run: ls -lA dist` before the publish step: each line begins with `-`, none with `d`. The publish step then prints a `SHA256` for each file.',
      'zh-CN': '在发布步骤前加一步 `run: ls -lA dist`：每一行都以 `-` 开头，没有以 `d` 开头的。随后发布步骤会给每个文件打印一个 `SHA256`。',
    },
  ],
  next: ['twine-unknown-distribution-format', 'missing-dists-warning', 'twine-no-files'],
  sources: [
    { repo: 'pypa/gh-action-pypi-publish', path: 'print-hash.py', ref: 'v1.14.0' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 214] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/362' },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [194, 204] },
  ],
} as const satisfies ErrorEntry;
