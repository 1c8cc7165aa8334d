import type { ErrorEntry } from '../types.ts';

export default {
  id: 'release-older-than-14-days',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [{ text: 'Uploading new files to releases older than 14 days is not allowed.', since: '2026-07-08' }],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Uploading new files to releases older than 14 days is not allowed',
  name: { en: 'The version is too old for new files', 'zh-CN': '版本太旧，不能再添加文件' },
  meaning: {
    en: 'This version exists on PyPI and was created more than 14 days ago. PyPI adds no new files to it, whatever the credentials; the files already there stay.',
    'zh-CN': '这个版本已经在 PyPI 上，而且创建于 14 天以前。不管用什么凭据，PyPI 都不再往里面添加新文件；已有的文件保持不变。',
  },
  says: {
    en: 'PyPI refused `{file}`: its version has been on PyPI for more than 14 days and takes no new files, whatever the credentials.',
    'zh-CN': 'PyPI 拒绝了 `{file}`：它所属的版本在 PyPI 上已经超过 14 天，不管用什么凭据，都不再接受新文件。',
  },
  causes: [
    {
      en: 'Wheels for a new Python version or platform are added to an old release.',
      'zh-CN': '给旧版本补充针对新 Python 版本或新平台的 wheel。',
    },
    {
      en: 'A wheel job failed at release time and is repeated weeks later.',
      'zh-CN': '发布时某个 wheel 作业失败了，几周后才重新运行。',
    },
    {
      en: 'The version in `pyproject.toml` or the tag was not raised, so files with new names carry an old version. For a name that is already there, PyPI says [File already exists](/errors/file-already-exists/) instead.',
      'zh-CN': '`pyproject.toml` 里的版本号或标签没有提升，文件名是新的，版本号还是旧的。如果文件名已经存在，PyPI 报的会是 [File already exists](/errors/file-already-exists/)。',
    },
  ],
  fixes: [
    {
      changes: 'version',
      when: { en: 'I want the new files on PyPI', 'zh-CN': '我希望新文件出现在 PyPI 上' },
      steps: [
        {
          en: 'Raise the version in `pyproject.toml` or set a new tag. If only the files are new, a post-release such as `1.2.3.post1` is enough.',
          'zh-CN': '提高 `pyproject.toml` 里的版本号，或打一个新标签。如果只是文件有变化，用 `1.2.3.post1` 这样的 post 版本就够了。',
        },
        {
          en: 'Build the sdist and all wheels for it, collect them in one `dist/`, and publish them in one job.',
          'zh-CN': '为新版本构建 sdist 和全部 wheel，集中放到一个 `dist/`，在同一个作业里发布。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true`: it skips only files that PyPI says already exist.',
      'zh-CN': '`skip-existing: true`：它只跳过 PyPI 说已经存在的文件。',
    },
    {
      en: 'Deleting the release on PyPI and uploading again: the names of the deleted files cannot be used a second time. [More](/errors/filename-previously-used/)',
      'zh-CN': '在 PyPI 上删除这个版本再重新上传：被删文件的文件名不能再用第二次。[详细说明](/errors/filename-previously-used/)',
    },
  ],
  verify: [
    {
      en: 'Open [[release-history]] on the project page on PyPI: the version that you are going to upload must be missing there or be younger than 14 days.',
      'zh-CN': '在 PyPI 项目页面打开 [[release-history]]：你要上传的版本应该还不在那里，或者创建不到 14 天。',
    },
  ],
  next: ['file-already-exists', 'filename-previously-used', 'upload-status-without-reason'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1227, 1258] },
    { repo: 'pypi/warehouse', path: 'issues/19727' },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: '7.0.0', lines: [49, 64] },
    { repo: 'mesonbuild/meson', path: 'issues/15971' },
  ],
} as const satisfies ErrorEntry;
