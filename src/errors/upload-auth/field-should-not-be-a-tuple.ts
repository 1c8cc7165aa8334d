import type { ErrorEntry } from '../types.ts';

export default {
  id: 'field-should-not-be-a-tuple',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '{field}: Should not be a tuple.' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Should not be a tuple.',
  name: { en: 'A form field was sent as a file', 'zh-CN': '表单字段被当作文件发送' },
  meaning: {
    en: 'The upload request carries a metadata field as a file part instead of as text. PyPI accepts that only for the file itself and for an old signature field, so the program that built the request is at fault.',
    'zh-CN': '上传请求把一个元数据字段作为文件发送，而不是文本。PyPI 只允许文件本身和一个旧的签名字段这样发送，所以问题出在构造请求的程序。',
  },
  causes: [
    {
      en: 'A script of your own builds the request and passes a field as a tuple or as an open file, for instance to the `files` argument of `requests`.',
      'zh-CN': '自己写的脚本构造请求，把字段以元组或打开的文件传入，比如放进 `requests` 的 `files` 参数。',
    },
    {
      en: 'An old upload program that gives a file name to text fields.',
      'zh-CN': '旧的上传程序给文本字段也带上了文件名。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I can use a common upload program', 'zh-CN': '我可以用常见的上传程序' },
      steps: [
        {
          en: 'In the workflow file, replace the script by `pypa/gh-action-pypi-publish`, `twine upload` or `uv publish`. [Write the workflow](/generator/)',
          'zh-CN': '在工作流文件里用 `pypa/gh-action-pypi-publish`、`twine upload` 或 `uv publish` 代替脚本。[生成工作流](/generator/)',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'The script has to stay', 'zh-CN': '必须保留脚本' },
      steps: [
        {
          en: 'Send every field but `content` as plain text, not as a tuple and not as an open file.',
          'zh-CN': '把 `content` 以外的字段都作为普通文本发送，不要用元组，也不要用打开的文件。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'Upload to TestPyPI first: version numbers there do not touch those on PyPI. [How to rehearse](/migrate/#verify)',
      'zh-CN': '先上传到 TestPyPI：那里的版本号不影响 PyPI。[怎样演练](/migrate/#verify)',
    },
  ],
  next: [],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/decorators.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [37, 51] },
  ],
} as const satisfies ErrorEntry;
