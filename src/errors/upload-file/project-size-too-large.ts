import type { Condition, ErrorEntry } from '../types.ts';

/** TestPyPI is there for trying, and what is on it can go. */
const OF_TESTPYPI = { any: [{ index: ['testpypi'] }, { near: ['TestPyPI upload job', 'TestPyPI publish job', "TestPyPI's index", 'TestPyPI refuses', 'from TestPyPI', 'upload to TestPyPI fails', 'publish to TestPyPI fails', '上传到 TestPyPI 失败', '发布到 TestPyPI 失败'] }] } as const satisfies Condition;

export default {
  id: 'project-size-too-large',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "Project size too large. Limit for project '{project}' total size is {n} GB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-project-size-limit-increase", since: '2025-03-11' },
    { text: "Project size too large. Limit for project '{project}' total size is {n} GB. See {url}", until: '2025-03-11' },
    { text: 'Project size too large' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Project size too large. Limit for project',
  name: { en: 'All files of the project together exceed its quota', 'zh-CN': '项目全部文件的总大小超过配额' },
  meaning: {
    en: 'With this file the project would exceed the total size it may have on the index, by default 10 GB for all releases together. Files uploaded before stay.',
    'zh-CN': '加上这个文件，项目在索引上的总大小就会超过配额；默认是所有版本加起来 10 GB。之前传上去的文件会保留。',
  },
  says: {
    en: 'With `{file}` the project `{project}` would exceed the `{n}` GB that it may have on the index, all releases together.',
    'zh-CN': '加上 `{file}`，项目 `{project}` 在索引上的总大小（所有版本加起来）就会超过 `{n}` GB。',
  },
  causes: [
    {
      en: 'Many large wheels per release, over many releases.',
      'zh-CN': '每个版本都有很多大 wheel，版本又很多。',
    },
    {
      en: 'Nightly or development builds are uploaded and never removed, to PyPI or to TestPyPI.',
      'zh-CN': '每天的构建或开发版不断上传到 PyPI 或 TestPyPI，从不清理。',
    },
    {
      en: 'Releases were yanked in the belief that this frees space. It does not.',
      'zh-CN': '以为 yank 能腾出空间，于是 yank 了旧版本。其实不能。',
    },
  ],
  fixes: [
    {
      applies: OF_TESTPYPI,
      certain: true,
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'It is TestPyPI', 'zh-CN': '是 TestPyPI' },
      steps: [
        {
          en: 'On test.pypi.org open the project, then [[releases]], and choose [[release-options]] next to an old or development release, then [[delete]], until there is room. PyPI counts by itself, and is not concerned.',
          'zh-CN': '在 test.pypi.org 上打开项目的 [[releases]] 页面，点旧版本或开发版旁边的 [[release-options]]，再点 [[delete]]，直到腾出空间。PyPI 单独计算，不受影响。',
        },
        {
          en: 'In the workflow file let only releases, or a run by hand, upload to TestPyPI: with all wheels of each pull request it is full again soon.',
          'zh-CN': '在工作流文件里，只让发布版本或手动启动的运行上传到 TestPyPI：每个拉取请求都传全部 wheel，很快又会满。',
        },
      ],
    },
    {
      applies: { not: OF_TESTPYPI },
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'All releases are needed', 'zh-CN': '所有版本都需要保留' },
      steps: [
        {
          en: 'Open a project limit request in the issues of [pypi/support](https://github.com/pypi/support/issues) with the link to the project, its total size in GB and the reason. When it is granted, upload what is missing: where the build is a job of its own, run the failed job again, on GitHub with [[re-run-failed-jobs]]; otherwise start a new run, with `skip-existing` if part of this release is there.',
          'zh-CN': '在 [pypi/support](https://github.com/pypi/support/issues) 的 issue 里提交项目上限申请，写上项目链接、以 GB 计的总大小和理由。批准之后把缺少的文件传上去：如果构建是单独的作业，就重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]；否则启动新的运行，这个版本已经传了一部分的话，用 `skip-existing`。',
        },
        {
          en: 'If the release was begun more than 14 days ago, PyPI takes no further files for it: use a new version.',
          'zh-CN': '如果这个版本创建已经超过 14 天，PyPI 不再为它接收文件：换用新的版本号。',
        },
        {
          en: 'Until it is granted, publish fewer or smaller wheels, and send nightly builds elsewhere.',
          'zh-CN': '批准之前，少发一些或发小一些的 wheel，每天的构建放到别处。',
        },
      ],
      tradeoff: {
        en: 'PyPI asks to remove unnecessary files first, and not every request is granted.',
        'zh-CN': 'PyPI 要求先删掉不需要的文件，也不是每个申请都会批准。',
      },
    },
    {
      applies: { not: OF_TESTPYPI },
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'Old releases or development builds can go', 'zh-CN': '旧版本或开发版可以删掉' },
      steps: [
        {
          en: 'On the index open the project, then [[releases]], and choose [[release-options]] next to an old release, then [[delete]]: that is for good, breaks the installation for those who pin that version, and its file names cannot be used again. Then upload what is missing, with `skip-existing` if part of this release is there.',
          'zh-CN': '在索引上打开项目的 [[releases]] 页面，点旧版本旁边的 [[release-options]]，再点 [[delete]]：删了就不能恢复，锁定那个版本的人会装不上，文件名也不能再用。然后把缺少的文件传上去；如果这个版本已经传了一部分，用 `skip-existing`。',
        },
        {
          en: 'For single files choose [[manage]] and use the [[release-options]] of each file.',
          'zh-CN': '只删个别文件时点 [[manage]]，再用每个文件的 [[release-options]]。',
        },
      ],
      tradeoff: {
        en: 'Deletion is permanent, breaks the installation for those who pin the version, and the file names cannot be used again.',
        'zh-CN': '删除不可撤销；锁定这个版本的人会装不上；文件名也不能再用。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Yanking releases: a yanked file still counts.',
      'zh-CN': 'yank 版本：被 yank 的文件仍然计入。',
    },
    {
      en: '`skip-existing: true` alone: it skips only files the index already has, not files it refuses.',
      'zh-CN': '只加 `skip-existing: true`：它只跳过索引上已有的文件，不跳过被拒绝的文件。',
    },
  ],
  verify: [
    {
      en: 'The [[project-settings]] page of the project shows its current size and its limit. The free space has to hold all files of the next release.',
      'zh-CN': '项目的 [[project-settings]] 页面显示当前大小和上限。剩余空间要装得下下一个版本的全部文件。',
    },
  ],
  next: ['file-too-large', 'filename-previously-used', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1164, 1175] },
    { repo: 'pypi/warehouse', path: 'docs/user/project-management/storage-limits.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [47, 104] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1227, 1258] },
  ],
} as const satisfies ErrorEntry;
