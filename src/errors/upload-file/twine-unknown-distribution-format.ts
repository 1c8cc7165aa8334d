import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-unknown-distribution-format',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [{ text: "InvalidDistribution: Unknown distribution format: '{file}'" }],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'InvalidDistribution: Unknown distribution format',
  name: { en: 'Something else lies among the distribution files', 'zh-CN': '发布文件目录里混进了其他东西' },
  meaning: {
    en: 'The action hands everything in the packages directory to twine, and the entry named in the message is neither a wheel nor an sdist. twine reads all files before it sends the first one, so nothing was uploaded.',
    'zh-CN': 'action 会把发布文件目录里的所有东西都交给 twine，而错误信息里点名的那一项既不是 wheel 也不是 sdist。twine 读完全部文件才开始发送，所以什么也没有上传。',
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
      when: { en: 'the message names a directory', 'zh-CN': '错误信息里的名字是一个目录' },
      steps: [
        {
          en: 'Look at the name in the message. A file, such as `notes.txt` or `SHA256SUMS`: keep it out of the directory, as described below. A file of your repository, such as `README.md`: set `packages-dir` to the directory with the distributions, often `dist/`. A directory that bears the name of an artifact: give that `name` to `actions/download-artifact`, and its files land directly in `path`.',
          'zh-CN': '看错误信息里的名字。如果是文件，比如 `notes.txt` 或 `SHA256SUMS`：不要让它进这个目录，做法见下面。如果是仓库里的文件，比如 `README.md`：把 `packages-dir` 设为放发布文件的目录，通常是 `dist/`。如果是与构建产物同名的目录：在 `actions/download-artifact` 里写上这个 `name`，文件就会直接放进 `path`。',
        },
        {
          en: 'Several artifacts, such as one for each platform: set `merge-multiple: true` and leave out `name`.',
          'zh-CN': '有多个构建产物，比如每个平台一个：设置 `merge-multiple: true`，不写 `name`。',
        },
      ],
      example: { scope: 'job', mark: ['actions/download-artifact', 'name: dist', 'path: dist/'] },
    },
    {
      when: { en: 'the message names a file', 'zh-CN': '错误信息里的名字是一个文件' },
      steps: [
        {
          en: 'Let the step that makes this file write to another directory, or run it after the publish step.',
          'zh-CN': '让生成这个文件的步骤写到其他目录，或者放到发布步骤之后运行。',
        },
        {
          en: 'Where that is not possible, copy only `*.whl` and `*.tar.gz` into a fresh directory and set `packages-dir` to it.',
          'zh-CN': '做不到的话，只把 `*.whl` 和 `*.tar.gz` 复制到一个新目录，再把 `packages-dir` 设为它。',
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
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [181, 199] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [149, 185] },
    { repo: 'pypa/twine', path: 'twine/commands/__init__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [66, 84] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'twine-upload.sh', ref: '76f52bc884231f62b9a034ebfe128415bbaabdfc', lines: [185, 214] },
    { repo: 'actions/download-artifact', path: 'README.md', ref: '484a0b528fb4d7bd804637ccb632e47a0e638317', lines: [194, 204] },
  ],
} as const satisfies ErrorEntry;
