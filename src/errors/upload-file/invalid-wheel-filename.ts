import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-wheel-filename',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Invalid wheel filename (wrong number of parts): '{file}'" },
    { text: "Invalid wheel filename ({reason}): '{file}'" },
    { text: "Invalid build number: {build} in '{file}'" },
    { text: "Invalid project name: '{file}'" },
    { text: 'Invalid source distribution filename: {file}' },
    { text: "Filename is too long: '{file}'" },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Invalid wheel filename (wrong number of parts)',
  name: { en: 'The file name cannot be taken apart', 'zh-CN': '文件名无法解析' },
  meaning: {
    en: 'PyPI reads name, version and tags from the file name and could not do so. For wheels it quotes the name without `.whl`. A wheel has five parts joined by hyphens, or six with a build number; an sdist has a name and a version.',
    'zh-CN': 'PyPI 要从文件名里读出名称、版本和标签，但没有成功。对于 wheel，错误信息里引用的名字不带 `.whl`。wheel 的文件名由连字符连接的五部分组成，带构建号时是六部分；sdist 由名称和版本组成。',
  },
  says: [
    {
      applies: { near: ['ERROR: Invalid wheel filename'] },
      en: 'pip could not read name, version and tags from the file name `{file}`, and did not install it. This is before any upload of it.',
      'zh-CN': 'pip 无法从文件名 `{file}` 里读出名称、版本和标签，没有安装它。这时它还没有上传。',
    },
    {
      en: 'PyPI could not read name, version and tags from the file name `{file}`.',
      'zh-CN': 'PyPI 无法从文件名 `{file}` 里读出名称、版本和标签。',
    },
  ],
  causes: [
    {
      en: 'The file was renamed after the build: a tag was taken out, or a branch, a date or a commit put in with further hyphens.',
      'zh-CN': '文件在构建之后被改名：删掉了某个标签，或者加进了分支名、日期、提交，多出了连字符。',
    },
    {
      en: 'A script of your own chooses the name. Then the version may be no valid one (`invalid version`), or the build number may not begin with a digit.',
      'zh-CN': '文件名由你自己的脚本决定。这时版本可能不合法（`invalid version`），或者构建号不是以数字开头。',
    },
  ],
  fixes: [
    {
      applies: { not: { wording: [5] } },
      changes: 'file',
      when: { en: 'I build with a standard backend', 'zh-CN': '我用的是标准的构建后端' },
      steps: [
        {
          en: 'Look in the job for commands with `mv`, `cp` or `rename` between the build and the upload, and remove them. Then empty `dist/`, run `python -m build`, and publish the files under the names that the backend gives them.',
          'zh-CN': '在作业里找出构建和上传之间用到 `mv`、`cp` 或 `rename` 的命令，去掉它们。然后清空 `dist/`，运行 `python -m build`，用构建后端给出的文件名发布。',
        },
        {
          en: 'A mark for a build belongs into the version, for instance `1.2.3.dev4`.',
          'zh-CN': '要标记某次构建，就写进版本，比如 `1.2.3.dev4`。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'The file name is too long', 'zh-CN': '文件名太长' },
      steps: [
        {
          en: 'Shorten what the build puts into the name: a long local part or date in the version, or tags that were added by hand.',
          'zh-CN': '缩短构建写进文件名的内容：版本里过长的部分或日期，或者手工加上的标签。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `python -c "from packaging.utils import parse_wheel_filename as p; import sys; print(p(sys.argv[1]))" NAME.whl` with the name of the file: it prints the parts and no error. It needs `pip install packaging`.',
      'zh-CN':
        '用文件名运行 `python -c "from packaging.utils import parse_wheel_filename as p; import sys; print(p(sys.argv[1]))" NAME.whl`：它会打印各个部分，不报错。需要先 `pip install packaging`。',
    },
  ],
  next: ['wheel-filename-not-normalized', 'version-in-filename-mismatch', 'sdist-filename-not-normalized'],
  sources: [
    { repo: 'pypa/packaging', path: 'src/packaging/utils.py', ref: '053c884615f2e83d80705251b447769ec2599653', lines: [255, 303] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1317, 1332] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1424, 1438] },
  ],
} as const satisfies ErrorEntry;
