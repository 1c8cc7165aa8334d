import type { ErrorEntry } from '../types.ts';

export default {
  id: 'filename-illegal-characters',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Cannot upload a file with '/' or '\\' in the name." },
    { text: 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: "Cannot upload a file with '/' or '\\' in the name",
  name: { en: 'A forbidden character in the file name', 'zh-CN': '文件名里有不允许的字符' },
  meaning: {
    en: 'The file name that the client sent holds a slash, a backslash or a control character such as a line break. PyPI refuses the file before it reads it.',
    'zh-CN': '客户端发送的文件名里有斜杠、反斜杠，或换行之类的控制字符。PyPI 还没有读文件就拒绝了。',
  },
  causes: [
    {
      en: 'An upload script of your own sends the path, such as `dist/sampleproject-1.2.3.tar.gz`, where the bare name belongs. twine sends the bare name.',
      'zh-CN': '你自己的上传脚本发送的是路径，比如 `dist/sampleproject-1.2.3.tar.gz`，而这里应该只有文件名。twine 发送的就是单纯的文件名。',
    },
    {
      en: 'The file itself is named so: on Linux a name may hold a backslash or a line break, for instance from a Windows path or from the output of a command.',
      'zh-CN': '文件本身就叫这个名字：在 Linux 上，文件名可以包含反斜杠或换行，比如来自 Windows 路径或某条命令的输出。',
    },
  ],
  fixes: [
    {
      applies: { not: { program: ['action', 'twine', 'uv', 'pdm', 'poetry', 'hatch', 'flit', 'maturin'] } },
      changes: 'file',
      when: { en: 'An upload script of my own sends the file', 'zh-CN': '文件由我自己的上传脚本发送' },
      steps: [
        {
          en: 'Replace the upload script by `twine upload dist/*`; in GitHub Actions the action `pypa/gh-action-pypi-publish` does it too.',
          'zh-CN': '用 `twine upload dist/*` 代替自己的上传脚本；在 GitHub Actions 里也可以用 `pypa/gh-action-pypi-publish` 这个 action。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The file itself is named so', 'zh-CN': '文件本身就叫这个名字' },
      steps: [
        {
          en: 'Remove the step that chooses the name of the file, empty `dist/` and build with `python -m build`.',
          'zh-CN': '去掉决定文件名的步骤，清空 `dist/`，用 `python -m build` 构建。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Run `ls -b dist` before the upload: no name holds a backslash. `ls -b` writes control characters with one too.',
      'zh-CN': '上传之前运行 `ls -b dist`：任何文件名里都没有反斜杠。`ls -b` 也会用反斜杠表示控制字符。',
    },
  ],
  next: ['invalid-wheel-filename', 'invalid-file-extension'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [243, 265] },
    { repo: 'pypa/twine', path: 'twine/package.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [161, 162] },
  ],
} as const satisfies ErrorEntry;
