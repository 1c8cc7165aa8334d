import type { ErrorEntry } from '../types.ts';

export default {
  id: 'uv-hash-mismatch',
  stage: 'upload-file',
  emitter: 'uv',
  severity: 'error',
  messages: [{ text: 'Local file and index file do not match for {file}. Local: {algorithm}={local_hash}, Remote: {algorithm}={remote_hash}' }],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'Local file and index file do not match',
  name: { en: 'uv stopped: the index has this file with other content', 'zh-CN': 'uv 停下：索引上同名文件内容不同' },
  meaning: {
    en: 'With `--check-url` or `--index`, uv asks the index before each upload. It found a file of this name there with another hash, sent nothing for this file and stopped; files before it may have been uploaded.',
    'zh-CN': '使用 `--check-url` 或 `--index` 时，uv 在每次上传前都会查询索引。它发现那里有同名文件，但哈希不同，于是没有发送这个文件就停了下来；之前的文件可能已经上传。',
  },
  says: {
    en: 'uv found `{file}` on the index with another hash, sent nothing for this file and stopped. Files before it may have been uploaded.',
    'zh-CN': 'uv 发现索引上的 `{file}` 哈希不同，没有发送这个文件就停了下来。之前的文件可能已经上传。',
  },
  causes: [
    {
      en: 'The workflow ran again and built again: setuptools and flit make other bytes of the same commit each time. An identical file would have been skipped with `already exists, skipping`.',
      'zh-CN': '工作流又运行了一次，并重新构建：同一个提交，setuptools 和 flit 每次构建出的文件内容都不同。完全一样的文件会以 `already exists, skipping` 跳过。',
    },
    {
      en: 'The version was not raised: the tag is new, the version in the project is the old one.',
      'zh-CN': '版本号没有提升：标签是新的，项目里的版本还是旧的。',
    },
    {
      en: 'Two runs publish the same version at the same time, each with a build of its own.',
      'zh-CN': '两次运行同时发布同一个版本，各自构建了一份。',
    },
    {
      en: 'A private index answers for a public one: it falls back to PyPI or has a mirror of it as base, and the compared file is that of somebody else, of the same name.',
      'zh-CN': '私有索引替公共索引作答：它会回退到 PyPI，或者以 PyPI 的镜像为基础，于是比对的是别人的同名文件。',
    },
  ],
  fixes: [
    {
      applies: { index: ['pypi', 'testpypi'] },
      changes: 'as-found',
      when: { en: 'I publish to PyPI or TestPyPI', 'zh-CN': '我发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Compare the files of this version on the project page, under [[release-files]], with those that it is to have. If all are there, this release is out, and nothing has to be done for it. If some are missing, open the run that built those which are there, under [[actions]], and choose [[re-run-failed-jobs]] from [[re-run-jobs]]: it publishes the same files, uv skips what the index has, and the rest follows. A new run of the same tag builds other bytes, and is refused again. That needs a build job of its own that succeeded; where its artifacts are gone, or to publish changes, raise the version, for instance with `uv version --bump patch`, and release again.',
          'zh-CN': '把项目页面上 [[release-files]] 里这个版本的文件与应有的文件核对。如果都在，这个版本就已经发布好了，不用再做什么。如果缺了一些，就在 [[actions]] 里打开构建了已有那些文件的那次运行，从 [[re-run-jobs]] 菜单里选 [[re-run-failed-jobs]]：它发布的是同样的文件，uv 会跳过索引上已有的，补传其余的。给同一个标签启动新的运行，会构建出不同的内容，再次被拒绝。前提是构建是单独的作业，并且成功了；如果它的构建产物已经没有了，或者要发布改动，就提升版本号，比如用 `uv version --bump patch`，然后重新发布。',
        },
        {
          en: 'Leave one trigger under `on:` in the workflow file, so that a version is published by one run only.',
          'zh-CN': '在工作流文件的 `on:` 里只留一个触发条件，让一个版本只由一次运行发布。',
        },
      ],
    },
    {
      applies: { index: ['other'] },
      when: { en: 'I publish to an index of my own', 'zh-CN': '我要发布到我自己的索引' },
      steps: [
        {
          en: "Open the address after `--check-url` or `--index` and see whose file it shows. If it is yours, raise the version in `pyproject.toml`. If it is somebody else's, the index falls back to a public index: turn that off on the server, or leave out the check.",
          'zh-CN': '打开 `--check-url` 或 `--index` 后面的地址，看看那里的文件是谁的。如果是你的，就在 `pyproject.toml` 里提升版本号。如果是别人的，说明这个索引会转到公共索引：在服务器上关掉回退，或者不做这项检查。',
        },
        {
          en: 'pypiserver turns it off with `--disable-fallback`; on devpi remove the mirror from the bases of the index.',
          'zh-CN': 'pypiserver 用 `--disable-fallback` 关掉回退；devpi 则把镜像从索引的 bases 里去掉。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Leaving out `--check-url`: PyPI then refuses the file itself, with [`File already exists`](/errors/file-already-exists/).',
      'zh-CN': '去掉 `--check-url`：这样会由 PyPI 自己拒绝，错误信息是 [`File already exists`](/errors/file-already-exists/)。',
    },
    {
      en: 'Deleting the file on PyPI: its name stays used. [What comes then](/errors/filename-previously-used/)',
      'zh-CN': '在 PyPI 上删除这个文件：文件名仍算用过。[接下来会看到的信息](/errors/filename-previously-used/)',
    },
  ],
  verify: [
    {
      en: 'Run `uv publish --dry-run` with the same options: it makes the same comparison, uploads nothing and prints no `error:`.',
      'zh-CN': '用同样的选项运行 `uv publish --dry-run`：它会做同样的比对，什么也不上传，也不打印 `error:`。',
    },
  ],
  next: ['file-already-exists', 'uv-upload-rejected'],
  sources: [
    { repo: 'astral-sh/uv', path: 'crates/uv-publish/src/lib.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [952, 1055] },
    { repo: 'astral-sh/uv', path: 'crates/uv/src/commands/publish.rs', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [220, 252] },
    { repo: 'astral-sh/uv', path: 'docs/guides/package.md', ref: '26a9dd4b2125bc271b47855e1fa0c49af3365db5', lines: [161, 168] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1240] },
    { repo: 'pypiserver/pypiserver', path: 'README.md', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff' },
  ],
} as const satisfies ErrorEntry;
