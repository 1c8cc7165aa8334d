import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pypiserver-file-exists',
  stage: 'upload-file',
  emitter: 'pypiserver',
  severity: 'error',
  messages: [
    { text: "Package '{file}' already exists!\n  You may start server with `--overwrite` option." },
    { text: "Package '{file}' already exists!\\n  You may start server with `--overwrite` option." },
  ],
  outranks: ['upload-conflict', 'file-already-exists'],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'You may start server with --overwrite option.',
  name: { en: 'pypiserver has a file of this name', 'zh-CN': 'pypiserver 上已有同名文件' },
  meaning: {
    en: 'pypiserver has a file of this name already and takes no second one, not even with the same content. The program stops here, and files that it sent before stay. pypiserver answers with 409, to twine with 400.',
    'zh-CN': 'pypiserver 上已经有同名文件，不再接收第二个，内容相同也不行。程序在这里停下，之前传上去的文件会保留。pypiserver 返回 409，对 twine 则返回 400。',
  },
  says: {
    en: 'pypiserver has `{file}` already and takes no second file of this name, not even with the same content.',
    'zh-CN': 'pypiserver 上已经有 `{file}`，不再接收同名文件，内容相同也不行。',
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
    {
      en: 'With uv: the check URL wants a login and has none. uv then takes the file for not there, without a word.',
      'zh-CN': '使用 uv 时：检查 URL 需要登录，却没有带凭据。uv 就会认为文件不在那里，而且不作任何提示。',
      applies: { program: ['uv'] },
    },
  ],
  fixes: [
    {
      changes: 'as-found',
      when: { en: 'This name is taken', 'zh-CN': '这个文件名已被占用' },
      steps: [
        {
          en: 'Raise the version where the build takes it from, often `pyproject.toml`, and publish it as a new one. If the file there is of this very release and others are missing, let the program pass over what is there instead.',
          'zh-CN': '在构建读取版本的地方（通常是 `pyproject.toml`）提升版本号，作为新版本发布。如果那里的文件正是这次发布的，只是还缺别的文件，就让程序跳过已有的文件。',
        },
        {
          aside: true,
          en: 'To pass over what is there: `--skip-existing` with poetry, pdm and maturin; with uv `--check-url` and the address of the list, with credentials in it if lists need a login. twine has it for PyPI and TestPyPI only since 6.2.0; hatch and flit have none.',
          'zh-CN': '跳过已有文件的办法：poetry、pdm 和 maturin 用 `--skip-existing`；uv 用 `--check-url` 加列表的地址，如果查看列表要登录，就把凭据写进地址。twine 从 6.2.0 起只对 PyPI 和 TestPyPI 支持；hatch 和 flit 没有。',
        },
      ],
    },
    {
      aside: true,
      changes: 'setting',
      fixer: 'organization-admin',
      when: { en: 'Files on this server may be replaced', 'zh-CN': '这台服务器上的文件可以替换' },
      steps: [
        {
          en: 'Have those who run the server start it with `--overwrite`.',
          'zh-CN': '请服务器的管理者用 `--overwrite` 启动它。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The list of the project on the index, below `/simple/`, has every file of the version.',
      'zh-CN': '索引上 `/simple/` 下这个项目的列表里，有这个版本的所有文件。',
    },
  ],
  next: ['upload-conflict', 'twine-skip-existing-unsupported', 'uv-hash-mismatch'],
  sources: [
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [179, 195] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [574, 603] },
    { repo: 'pdm-project/pdm', path: 'src/pdm/cli/commands/publish/__init__.py', ref: 'a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54', lines: [193, 201] },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [270, 277] },
  ],
} as const satisfies ErrorEntry;
