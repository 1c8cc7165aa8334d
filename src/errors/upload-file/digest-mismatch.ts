import type { ErrorEntry } from '../types.ts';

export default {
  id: 'digest-mismatch',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: 'The digest supplied does not match a digest calculated from the uploaded file.' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'The digest supplied does not match a digest calculated from the uploaded file',
  name: { en: 'The file arrived with other bytes than announced', 'zh-CN': '收到的文件和声明的哈希不符' },
  meaning: {
    en: 'The client sends a hash along with the file. PyPI calculated the hash of what it received and got another one, so it did not take the file.',
    'zh-CN': '客户端会把哈希和文件一起发送。PyPI 对收到的内容计算哈希，结果不一样，所以没有接收这个文件。',
  },
  causes: [
    {
      en: 'The file changed between the calculation and the upload: twine calculates the hashes of all files before it sends the first one, and another step or process wrote to `dist/` meanwhile.',
      'zh-CN': '文件在计算哈希之后、上传之前被改动：twine 会先算完所有文件的哈希再发送第一个，而这期间有其他步骤或进程写了 `dist/`。',
    },
    {
      en: 'Something on the way changed the request, for instance a proxy, or the client did: `setup.py upload` of old Python releases spoiled files that end in a carriage return.',
      'zh-CN': '途中有东西改动了请求，比如代理；或者客户端自己改了：旧版 Python 的 `setup.py upload` 会弄坏以回车符结尾的文件。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'Another step or process of that job writes to `dist/`', 'zh-CN': '同一个作业里还有其他步骤或进程在写 `dist/`' },
      steps: [
        {
          en: 'Let nothing else run while the files are uploaded: build in one job, and in the publish job only download the artifact and publish.',
          'zh-CN': '上传期间不要运行其他东西：在一个作业里构建，发布作业只下载构建产物并发布。',
        },
      ],
      example: { scope: 'workflow', mark: ['actions/upload-artifact', 'actions/download-artifact'] },
    },
    {
      changes: 'setting',
      when: { en: 'The publish job does nothing but download and publish', 'zh-CN': '发布作业只做下载和发布' },
      steps: [
        {
          en: 'Run the publish job again: it downloads the files afresh. If it fails again at the same file, compare the total size of the project with its limit, in its settings on the index: a full project was answered like this.',
          'zh-CN': '重新运行发布作业：它会重新下载文件。如果还是在同一个文件上失败，就在索引的项目设置里，把项目的总大小和上限比一比：曾有空间用完的项目得到过这样的响应。',
        },
        {
          en: 'Otherwise look for a proxy between the runner and the index that changes requests.',
          'zh-CN': '如果不是这样，就看看运行器和索引之间有没有会改动请求的代理。',
        },
      ],
    },
    {
      applies: { any: [{ near: ['running upload', 'setup.py upload'] }], not: { program: ['action', 'twine', 'uv', 'pdm', 'poetry', 'hatch', 'flit', 'maturin'] } },
      changes: 'file',
      when: { en: 'I still use `setup.py upload`', 'zh-CN': '我还在用 `setup.py upload`' },
      steps: [
        {
          en: 'Replace `setup.py upload` by `twine upload dist/*`.',
          'zh-CN': '把 `setup.py upload` 换成 `twine upload dist/*`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The `SHA256` that the action prints for a file is the one that the project page shows for it under [[release-files > file-details]].',
      'zh-CN': 'action 为文件打印的 `SHA256`，与项目页面 [[release-files > file-details]] 里显示的一致。',
    },
  ],
  next: ['file-already-exists', 'upload-server-error'],
  sources: [
    { repo: 'rigetti/qcs-sdk-rust', path: 'issues/523' },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1183, 1202] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [149, 197] },
    { repo: 'python/cpython', path: 'issues/76485' },
  ],
} as const satisfies ErrorEntry;
