import type { ErrorEntry } from '../types.ts';

export default {
  id: 'upload-conflict',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'HTTPError: 409 Conflict from {url}\nConflict' },
    { text: 'HTTP Error 409: Conflict | {body}' },
    { text: "See {log} for detailed debug log.\n[PublishError]: Client error '409 Conflict' for url '{url}'" },
    { text: "Error uploading to repository: {repository} - Client error '409 Conflict' for url '{url}'" },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: 409 Client Error: Conflict for url: {url}' },
    { text: 'Upload failed (409): Conflict' },
    { text: 'I-flit.upload\n409 Client Error: Conflict for url: {url}' },
    { text: 'Failed to upload the wheel with status 409' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'HTTPError: 409 Conflict from',
  name: { en: 'The index has a file of this name', 'zh-CN': '索引上已有同名文件' },
  meaning: {
    en: 'The index answered the upload with 409: it has a file of this name already, and takes no other. The program stops here, and files that it sent before stay. The reason stands in the body of the answer, which twine, pdm, hatch and flit do not print.',
    'zh-CN': '索引对上传返回 409：它已经有同名文件，不再接收别的。程序在这里停下，之前传上去的文件会保留。原因写在响应正文里，而 twine、pdm、hatch 和 flit 不打印正文。',
  },
  says: {
    en: 'The index has `{file}` already and takes no other file of this name.',
    'zh-CN': '索引上已经有 `{file}`，不再接收同名文件。',
  },
  causes: [
    {
      en: 'The version was not raised before this build.',
      'zh-CN': '这次构建之前没有提升版本号。',
    },
    {
      en: 'An earlier run, or an earlier attempt of this one, has uploaded the file.',
      'zh-CN': '之前的一次运行，或者这次运行的前一次尝试，已经传过这个文件。',
    },
  ],
  fixes: [
    {
      applies: { index: ['other'] },
      changes: 'as-found',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到自己的索引' },
      steps: [
        {
          en: 'The index keeps the file that it has under this name. If an earlier attempt of this very release put it there, look in the index which files are missing and send only those, from the same build: their names in place of `dist/*`, the address as it is. Otherwise raise the version where the build takes it from, often `pyproject.toml`, and publish it as a new one.',
          'zh-CN': '索引会保留这个名字下已有的文件。如果它是这次发布较早的尝试传上去的，就看索引里缺哪些文件，只把缺的传上去，用同一次构建的文件：命令里用它们的文件名代替 `dist/*`，地址不变。否则就提升版本号（多半写在 `pyproject.toml` 里），作为新版本发布。',
        },
        {
          aside: true,
          en: 'poetry and pdm pass over what is there with `--skip-existing`; twine does so for PyPI and TestPyPI only since 6.2.0, hatch and flit not at all.',
          'zh-CN': 'poetry 和 pdm 用 `--skip-existing` 跳过已有的文件；twine 从 6.2.0 起只对 PyPI 和 TestPyPI 支持，hatch 和 flit 不支持。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'as-found',
      when: { en: 'I publish to PyPI or TestPyPI', 'zh-CN': '我发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look at the project page, under [[release-files]], whether the file exists there. If it does and you have changed something, raise the version, often in `pyproject.toml`, and release again.',
          'zh-CN': '到项目页面的 [[release-files]] 看看这个文件是否已存在。如果已存在，而你改动过内容，就提升版本号（通常在 `pyproject.toml` 里），再发布一次。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run sends files with the new version in their names, and no `409` follows.',
      'zh-CN': '下一次运行发送的文件名里是新的版本号，后面没有 `409`。',
    },
  ],
  next: ['devpi-file-exists', 'pypiserver-file-exists', 'file-already-exists'],
  sources: [
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [179, 195] },
    { repo: 'devpi/devpi', path: 'server/devpi_server/views.py', ref: '4313e00c6276dab78759b453bfcbeaa535d1f149', lines: [1329, 1342] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [119, 140] },
    { repo: 'pypa/hatch', path: 'src/hatch/publish/index.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [110, 128] },
    { repo: 'psf/requests', path: 'src/requests/models.py', ref: '1f6589ec3a1ee910f9a65cc3ceac60b26677bc0e', lines: [1160, 1171] },
  ],
} as const satisfies ErrorEntry;
