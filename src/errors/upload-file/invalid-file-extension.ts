import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-file-extension',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information',
    },
    {
      text: 'Invalid file extension: Extension {extension} is invalid for filetype {filetype}. See https://www.python.org/dev/peps/pep-0527 for more information.',
    },
    { text: 'Only files ending in `.tar.gz` are valid source distributions: {file}' },
    {
      text: 'Invalid file extension: Use .egg, .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 for more information.',
      until: '2023-08-01',
    },
    { text: 'Invalid file extension: Use {types} extension. (https://www.python.org/dev/peps/pep-0527)', until: '2020-06-20' },
    // As readers quote them: the words are the same to this day.
    { text: 'Invalid file extension: Use {types} extension' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Invalid file extension: Use .tar.gz, .whl or .zip extension',
  name: { en: 'PyPI does not take this kind of file', 'zh-CN': 'PyPI 不接受这种文件' },
  meaning: {
    en: 'The name of the file does not end like a wheel or an sdist, or the ending does not go with the type that the client declared: `.whl` for wheels, `.tar.gz` for sdists. `.zip` passes the check of PyPI, but the name of an sdist must end in `.tar.gz`. uv stops at such a file before it sends it.',
    'zh-CN': '文件名的结尾不像 wheel 或 sdist，或者与客户端声明的类型不符：wheel 是 `.whl`，sdist 是 `.tar.gz`。`.zip` 能通过 PyPI 的这项检查，但 sdist 的文件名必须以 `.tar.gz` 结尾。uv 在发送这样的文件之前就停下。',
  },
  says: {
    en: '`{file}` is neither a wheel nor an sdist that ends in `.tar.gz`.',
    'zh-CN': '`{file}` 既不是 wheel，也不是以 `.tar.gz` 结尾的 sdist。',
  },
  causes: [
    {
      en: 'An old twine sent a `.tar.bz2`. Up to 6.0.1 it took that for an sdist; since 6.1.0 twine refuses it itself, with `Unknown distribution format`.',
      'zh-CN': '旧版 twine 发送了 `.tar.bz2`。6.0.1 及更早的版本把它当作 sdist；从 6.1.0 起，twine 自己就会拒绝，错误信息是 `Unknown distribution format`。',
    },
    {
      en: 'An upload script of your own sends another kind of file, or declares the wrong `filetype`. Capitals count: `.WHL` is not `.whl`.',
      'zh-CN': '你自己的上传脚本发送了其他文件，或者声明了错误的 `filetype`。区分大小写：`.WHL` 不是 `.whl`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The files come from a build of my project', 'zh-CN': '文件是由项目构建出来的' },
      steps: [
        {
          en: 'Build with `python -m build` in place of `setup.py` with `--formats` or `bdist_egg`: it makes one `.tar.gz` and one `.whl`.',
          'zh-CN': '改用 `python -m build` 构建，不用 `setup.py` 的 `--formats` 或 `bdist_egg`：它会生成一个 `.tar.gz` 和一个 `.whl`。',
        },
        {
          en: 'Let everything else be written outside `dist/`, and take the current release of the action or of twine.',
          'zh-CN': '其他文件都写到 `dist/` 之外，并使用 action 或 twine 的最新版本。',
        },
      ],
    },
    {
      applies: { wording: [2], values: { file: { holds: ['.zip'] } } },
      changes: 'file',
      when: { en: 'uv met a `.zip`', 'zh-CN': 'uv 遇到了 `.zip`' },
      steps: [
        {
          en: 'Keep the `.zip` out of `dist/`: remove it before `uv publish`, or build the sdist as `.tar.gz` only.',
          'zh-CN': '不要让 `.zip` 进入 `dist/`：在 `uv publish` 之前删掉它，或者只把 sdist 构建成 `.tar.gz`。',
        },
        {
          en: 'uv sends the files one after another: those with an `Uploading` line above are on the index. If nothing but the `.zip` is missing, this release is complete.',
          'zh-CN': 'uv 逐个发送文件：上方有 `Uploading` 行的已经在索引上。如果只缺这个 `.zip`，这次发布就已经完成。',
        },
      ],
    },
    {
      applies: { wording: [2], not: { values: { file: { holds: ['.zip'] } } } },
      changes: 'file',
      when: { en: 'uv met another kind of sdist', 'zh-CN': 'uv 遇到了其他格式的 sdist' },
      steps: [
        {
          en: 'Build the sdist as `.tar.gz`, with `uv build` or `python -m build`, and keep the other file out of `dist/`.',
          'zh-CN': '把 sdist 构建成 `.tar.gz`，用 `uv build` 或 `python -m build`，不要让这个文件进入 `dist/`。',
        },
        {
          en: 'A setting such as `formats=bztar` for `setup.py sdist` has to go.',
          'zh-CN': '`setup.py sdist` 的 `formats=bztar` 之类的设置要去掉。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Put `run: ls dist` before the publish step: only `.whl` and `.tar.gz`.',
      'zh-CN': '在发布步骤前加一步 `run: ls dist`：应该只有 `.whl` 和 `.tar.gz`。',
    },
  ],
  next: ['sdist-filename-not-normalized', 'twine-unknown-distribution-format', 'form-field-invalid-value'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [267, 283] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1378, 1393] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '22de7db94794933a7b3f878ae4b39c9509fc82f8', lines: [639, 645] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '6.0.1', lines: [56, 63] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [37, 41] },
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [116, 117] },
  ],
} as const satisfies ErrorEntry;
