import type { ErrorEntry } from '../types.ts';

export default {
  id: 'devpi-file-exists',
  stage: 'upload-file',
  emitter: 'devpi',
  severity: 'error',
  messages: [
    { text: 'Server returned status code 409 Conflict. Server says: 409 {file} already exists in non-volatile index' },
    { text: 'HTTP Error 409: {file} already exists in non-volatile index' },
    { text: 'already exists in non-volatile index' },
  ],
  outranks: ['upload-conflict'],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'already exists in non-volatile index',
  name: { en: 'devpi has this file with other content', 'zh-CN': 'devpi 上已有同名文件，内容不同' },
  meaning: {
    en: 'The index is not volatile: what it has under a name stays. It has a file of this name with other content; the same content would have been answered with success. The program stops here, and files that it sent before stay.',
    'zh-CN': '这个索引不是 volatile 的：一个文件名下的内容不会再变。它已有同名但内容不同的文件；如果内容相同，它会返回成功。程序在这里停下，之前传上去的文件会保留。',
  },
  says: {
    en: 'The devpi index has `{file}` already, with other content, and keeps what it has.',
    'zh-CN': 'devpi 索引上已经有 `{file}`，内容不同，而且会保留原来的那个。',
  },
  causes: [
    {
      en: 'The version was not raised before this build.',
      'zh-CN': '这次构建之前没有提升版本号。',
    },
    {
      en: 'The workflow ran again and built again. setuptools and flit make other bytes of the same commit each time.',
      'zh-CN': '工作流又运行了一次，并重新构建。同一个提交，setuptools 和 flit 每次构建出的文件内容都不同。',
    },
  ],
  fixes: [
    {
      changes: 'version',
      when: { en: 'The index is to keep what was released', 'zh-CN': '索引要保留已发布的内容' },
      steps: [
        {
          en: 'Raise the version where the build takes it from, often `pyproject.toml`, and publish it as a new one: under the old name this index takes no other content.',
          'zh-CN': '在构建读取版本的地方（通常是 `pyproject.toml`）提升版本号，作为新版本发布：旧文件名下，这个索引不再接受别的内容。',
        },
      ],
    },
    {
      aside: true,
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'The index is for development, and files may be replaced', 'zh-CN': '这是开发用的索引，文件可以替换' },
      steps: [
        {
          en: 'Have the owner of the index run `devpi index alice/dev volatile=True`. Uploads then replace files of the same name.',
          'zh-CN': '请索引的所有者运行 `devpi index alice/dev volatile=True`。之后上传会替换同名文件。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`--skip-existing` of poetry, pdm or maturin: the job turns green, and the index keeps the other content.',
      'zh-CN': '用 poetry、pdm 或 maturin 的 `--skip-existing`：作业会变绿，但索引上仍是另一份内容。',
    },
  ],
  verify: [
    {
      en: 'The next run sends files with the new version in their names, and no status follows.',
      'zh-CN': '下一次运行发送的文件名里是新的版本号，后面没有状态码。',
    },
  ],
  next: ['upload-conflict', 'uv-hash-mismatch'],
  sources: [
    { repo: 'devpi/devpi', path: 'server/devpi_server/views.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [1329, 1342] },
    { repo: 'devpi/devpi', path: 'doc/userman/devpi_indices.rst', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [145, 153] },
  ],
} as const satisfies ErrorEntry;
