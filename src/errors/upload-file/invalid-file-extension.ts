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
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Invalid file extension: Use .tar.gz, .whl or .zip extension',
  name: { en: 'PyPI does not take this kind of file', 'zh-CN': 'PyPI 不接受这种文件' },
  meaning: {
    en: 'The name of the file does not end like a wheel or an sdist, or the ending does not go with the type that the client declared: `.whl` for wheels, `.tar.gz` for sdists. `.zip` passes this check, but the name of an sdist must end in `.tar.gz`.',
    'zh-CN':
      '文件名的结尾不像 wheel 或 sdist，或者与客户端声明的类型不符：wheel 是 `.whl`，sdist 是 `.tar.gz`。`.zip` 能通过这项检查，但 sdist 的文件名必须以 `.tar.gz` 结尾。',
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
      when: { en: 'the files come from a build of your project', 'zh-CN': '文件是由项目构建出来的' },
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
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '6.0.1', lines: [56, 63] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [37, 41] },
  ],
} as const satisfies ErrorEntry;
