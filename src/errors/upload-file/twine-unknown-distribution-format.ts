import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-unknown-distribution-format',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: "InvalidDistribution: Unknown distribution format: '{file}'" },
    { text: '[PdmUsageError]: Unknown distribution file type: {file}' },
    { text: 'error: File is neither a wheel nor a source distribution: {file}', until: 'uv 0.5.1' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Unknown distribution format',
  name: { en: 'Something else lies among the distribution files', 'zh-CN': '发布文件目录里混进了其他东西' },
  meaning: {
    en: 'The program was given everything in the packages directory, and the entry named in the message is neither a wheel nor an sdist. It looks at all files before it sends the first one, so nothing was uploaded.',
    'zh-CN': '程序拿到的是发布目录里的所有东西，而错误信息里点名的那一项既不是 wheel 也不是 sdist。它看完全部文件才开始发送，所以什么也没有上传。',
  },
  says: {
    en: 'Among the files to publish is `{file}`, which is neither a wheel nor an sdist. Nothing was uploaded.',
    'zh-CN': '要发布的文件里混进了 `{file}`，它既不是 wheel 也不是 sdist。什么也没有上传。',
  },
  causes: [
    {
      en: 'It is a directory: without `name`, `actions/download-artifact` puts each artifact into a directory of its own, such as `python-package-distributions`.',
      'zh-CN': '它是一个目录：不写 `name` 时，`actions/download-artifact` 会把每个构建产物放进各自的目录，比如 `python-package-distributions`。',
    },
    {
      en: 'Another step wrote signatures or provenance beside the distributions, for instance `*.sigstore.json`.',
      'zh-CN': '其他步骤把签名或来源证明写到了发布文件旁边，比如 `*.sigstore.json`。',
    },
    {
      en: 'Checksums, notes or another build product lie there: `SHA256SUMS`, `notes.txt`, a `.deb`. twine takes `.whl`, `.tar.gz` and `.zip`, and as their companions `*.asc` and `*.*.attestation`.',
      'zh-CN':
        '那里放了校验和、说明或其他构建结果：`SHA256SUMS`、`notes.txt`、某个 `.deb`。twine 接受 `.whl`、`.tar.gz` 和 `.zip`，以及它们的附属文件 `*.asc` 和 `*.*.attestation`。',
    },
    {
      en: '`packages-dir` points one level too high, or to the root of the repository.',
      'zh-CN': '`packages-dir` 指向了上一级目录，或者仓库根目录。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0], program: ['twine'], values: { file: { holds: ['.publish.attestation'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'An old twine meets an attestation', 'zh-CN': '旧版 twine 遇到了证明文件' },
      steps: [
        {
          en: 'Raise twine where it is installed, with `python -m pip install --upgrade twine`: 5.1.1 and later leave attestations out unless `--attestations` asks for them, and 4.0.2 does not know them. Or name the files to publish: `twine upload dist/*.whl dist/*.tar.gz`.',
          'zh-CN': '在安装 twine 的地方用 `python -m pip install --upgrade twine` 升级它：5.1.1 和更新的版本会跳过证明文件，除非加上 `--attestations`；4.0.2 还不认识它们。也可以写明要发布的文件：`twine upload dist/*.whl dist/*.tar.gz`。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { file: { holds: ['.publish.attestation'] } }, not: { program: ['twine'] } },
      certain: true,
      changes: 'file',
      when: { en: 'The file is an attestation of an earlier publish step', 'zh-CN': '这个文件是前一个发布步骤留下的证明' },
      steps: [
        {
          en: 'An earlier call of the action in the same job, such as the one for TestPyPI, signed the files and left this one beside them. Give each index a job of its own, which downloads the files anew. Or set `attestations: false` at the TestPyPI step, so that only the files on PyPI have attestations. The earlier step may have uploaded its files: where it has, a new run needs `skip-existing: true` there.',
          'zh-CN': '同一个作业里，前一次调用 action（比如发布到 TestPyPI 的那一步）签了名，把这个文件留在了发布文件旁边。给每个索引单独一个作业，各自重新下载文件。或者给 TestPyPI 的步骤加上 `attestations: false`，这样只有 PyPI 上的文件带证明。前一步可能已经传上了文件：如果是，新的运行要在那一步加上 `skip-existing: true`。',
        },
      ],
    },
    {
      applies: { wording: [0], any: [{ values: { file: { holds: ['dist', 'wheel', 'sdist', 'package', 'artifact', 'build', 'linux', 'macos', 'windows', 'ubuntu', 'cibw'] } } }, { near: ['IsADirectoryError'] }, { values: { named: { is: ['directory'] } } }], not: { values: { file: { holds: ['.txt', '.json', '.md', '.rst', '.egg', '.bz2', '.xz', '.zst', '.7z', '.rar', '.sig', '.pem', '.crt', '.sha', '.md5', 'sums', '.deb', '.rpm', '.exe', '.dmg', '.msi', '.log', '.toml', '.cfg', '.yml', '.yaml', '.html', '.xml', '.csv', '.git', '.intoto', '.py', '.whl', '.tar'] } } } },
      changes: 'file',
      when: { en: 'The message names a directory', 'zh-CN': '错误信息里的名字是一个目录' },
      steps: [
        {
          en: 'Only files may lie directly in `dist/`. If the directory holds the distributions, as `actions/download-artifact` makes one for each artifact, bring them up: of one artifact give the `name`, and its files land directly in `path`; of several, such as one for each platform, set `merge-multiple: true` and leave out `name`. If it holds something else, remove it, or let what makes it write elsewhere.',
          'zh-CN': '`dist/` 里只能直接放文件。如果这个目录里就是发布文件（`actions/download-artifact` 会给每个构建产物建一个目录），就把它们移上来：只有一个构建产物时写上 `name`，文件会直接放进 `path`；有好几个（比如每个平台一个）时，设置 `merge-multiple: true`，不写 `name`。如果里面是别的内容，就删掉目录，或者让生成它的步骤写到别处。',
        },
      ],
      example: { scope: 'job', mark: ['actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    {
      applies: { wording: [0], near: ['there are no Python distribution packages to publish in the directory'], not: { values: { named: { is: ['directory'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'A warning says that no distribution files lie there', 'zh-CN': '有一条警告说那里没有发布文件' },
      steps: [
        {
          en: 'Put `run: ls -R dist` before the publish step: a warning beside this message says that no wheel and no `.tar.gz` lies directly in the directory, so they are a level deeper, such as in `dist/dist/`, or not there at all. `actions/upload-artifact` with several paths keeps the directories below what these have in common: upload `dist/` alone as one artifact, everything else as another, and download only the first into `dist/`.',
          'zh-CN': '在发布步骤前加一步 `run: ls -R dist`：旁边有一条警告说目录的第一层里没有 wheel，也没有 `.tar.gz`，所以它们在更深一层（比如 `dist/dist/`），或者根本不在。`actions/upload-artifact` 写了多个路径时，会保留共同上级目录之下的目录结构：把 `dist/` 单独上传为一个构建产物，其他文件放进另一个，只把前者下载到 `dist/`。',
        },
        {
          en: 'Nothing but wheels and sdists may lie in `dist/`: the file or directory in the message has to go, too.',
          'zh-CN': '`dist/` 里只能有 wheel 和 sdist：错误信息里的文件或目录也要拿走。',
        },
      ],
    },
    {
      applies: { program: ['action'], values: { file: { is: ['readme.md', 'readme.rst', 'pyproject.toml', 'setup.py', 'setup.cfg', 'license', 'license.txt', 'license.md', 'changelog.md', 'makefile', 'manifest.in', 'src', 'tests', 'docs'] } } },
      changes: 'file',
      when: { en: '`packages-dir` is the root of the repository', 'zh-CN': '`packages-dir` 是仓库根目录' },
      steps: [
        {
          en: 'In the `with:` of the publish step, set `packages-dir` to the directory that holds the distributions only, often `dist`.',
          'zh-CN': '在发布步骤的 `with:` 里，把 `packages-dir` 设为只放发布文件的目录，通常是 `dist`。',
        },
      ],
    },
    {
      applies: { wording: [0], values: { file: { holds: ['.egg', '.tar.bz2', '.tar.xz', '.tar.z'] } } },
      changes: 'file',
      when: { en: 'The message names an sdist of another kind, or an egg', 'zh-CN': '错误信息里的名字是其他格式的 sdist，或者 egg' },
      steps: [
        {
          en: 'Build with `python -m build`, which makes a `.tar.gz` and a `.whl`, and keep the egg or the other archive out of `dist/`: neither twine nor PyPI takes it.',
          'zh-CN': '用 `python -m build` 构建，它会生成 `.tar.gz` 和 `.whl`；不要让 egg 或其他压缩包进入 `dist/`：twine 和 PyPI 都不收。',
        },
      ],
    },
    {
      applies: { wording: [2] },
      certain: true,
      changes: 'file',
      when: { en: 'uv publishes', 'zh-CN': '用 uv 发布' },
      steps: [
        {
          en: 'Delete the file in the message from `dist/`, or name the files to publish: `uv publish dist/*.whl dist/*.tar.gz`. A newer uv passes over what is neither.',
          'zh-CN': '把错误信息里的文件从 `dist/` 里删掉，或者写明要发布的文件：`uv publish dist/*.whl dist/*.tar.gz`。新版 uv 会跳过其他文件。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The message names a file', 'zh-CN': '错误信息里的名字是一个文件' },
      steps: [
        {
          en: 'Keep this file out of the directory that is published: let the step that makes it write to another directory, or run it after the publish step. Where an artifact takes `dist/` to the publish job, make that artifact before, or of `dist/*.whl` and `dist/*.tar.gz` alone.',
          'zh-CN': '不要让这个文件进入要发布的目录：让生成它的步骤写到其他目录，或者放到发布步骤之后运行。如果 `dist/` 是通过构建产物（artifact）交给发布作业的，就在生成它之前上传构建产物，或者只上传 `dist/*.whl` 和 `dist/*.tar.gz`。',
        },
        {
          aside: true,
          en: 'Where that is not possible, copy only `*.whl` and `*.tar.gz` into a fresh directory and publish that: with the action by `packages-dir`, with twine by `twine upload` and its files.',
          'zh-CN': '做不到的话，只把 `*.whl` 和 `*.tar.gz` 复制到一个新目录再发布：action 用 `packages-dir` 指定它，twine 在 `twine upload` 后面写这些文件。',
        },
      ],
    },
    {
      applies: { wording: [1] },
      changes: 'file',
      when: { en: 'pdm publishes', 'zh-CN': '用 pdm 发布' },
      steps: [
        {
          en: 'Remove this file from `dist/` before `pdm publish`, which takes every file there. `uv build`, for instance, leaves a `.gitignore`.',
          'zh-CN': '在 `pdm publish` 之前把这个文件从 `dist/` 里删掉：pdm 会处理那里的每个文件。比如 `uv build` 会留下一个 `.gitignore`。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`verify-metadata: false`: a stray file then stops the upload with the same message, and a directory stops the step earlier with a traceback.',
      'zh-CN': '`verify-metadata: false`：多余的文件照样让上传停下，错误信息相同；如果是目录，步骤会更早停下，并打印一段 traceback。',
    },
  ],
  verify: [
    {
      en: 'Put `run: ls -R dist` before the publish step: it lists only wheels and sdists, no directory. The publish step then prints `Checking dist/…: PASSED` for each file, before it uploads anything.',
      'zh-CN': '在发布步骤前加一步 `run: ls -R dist`：应该只有 wheel 和 sdist，没有目录。随后发布步骤会在上传之前对每个文件打印 `Checking dist/…: PASSED`。',
    },
  ],
  next: ['file-already-exists', 'twine-metadata-missing-required'],
  sources: [
    { repo: 'sigstore/gh-action-sigstore-python', path: 'action.py', ref: '0f4cc4226f42a4405c63939a3909bac535d1f323', lines: [218, 218] },
    { repo: 'wakepy/wakepy', path: 'issues/304' },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [181, 199] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [149, 185] },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [66, 84] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 214] },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [194, 204] },
    { repo: 'astral-sh/uv', path: 'issues/8944' },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/package.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [70, 82] },
  ],
} as const satisfies ErrorEntry;
