import type { ErrorEntry } from '../types.ts';

export default {
  id: 'file-too-large',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "File too large. Limit for project '{project}' is {n} MB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase for more information.", since: '2025-03-11' },
    { text: "File too large. Limit for project '{project}' is {n} MB. See {url} for more information.", until: '2025-03-11' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'File too large. Limit for project',
  name: { en: 'A file exceeds the size limit of the project', 'zh-CN': '单个文件超过项目的大小上限' },
  meaning: {
    en: 'One of the files is larger than PyPI allows for this project, by default 100 MB. PyPI refuses this file; files uploaded before it stay.',
    'zh-CN': '有一个文件超过了 PyPI 给这个项目的上限，默认是 100 MB。被拒绝的是这个文件，之前传上去的会保留。',
  },
  causes: [
    {
      en: 'The wheel carries large content: shared libraries, models, data or debug symbols.',
      'zh-CN': 'wheel 里有很大的内容：共享库、模型、数据或调试符号。',
    },
    {
      en: 'The sdist takes along what stands in the repository: test data, media, build results.',
      'zh-CN': 'sdist 把仓库里的东西带了进来：测试数据、媒体文件、构建产物。',
    },
    {
      en: 'The limit was raised for the project on PyPI, and this upload goes to TestPyPI, or the other way round. A request names the index for which it is meant.',
      'zh-CN': '项目在 PyPI 上的上限提高过，而这次传的是 TestPyPI，或者反过来。申请时要写明针对哪个索引。',
    },
  ],
  fixes: [
    {
      when: { en: 'the file holds more than its users need', 'zh-CN': '文件里有用户用不到的东西' },
      steps: [
        {
          en: 'List the content with sizes: `unzip -lv` for the wheel, `tar -tzvf` for the sdist.',
          'zh-CN': '列出内容和大小：wheel 用 `unzip -lv`，sdist 用 `tar -tzvf`。',
        },
        {
          en: 'Exclude the large parts in the configuration of the build backend, in `pyproject.toml` or `MANIFEST.in`, or let the program fetch them when it needs them.',
          'zh-CN': '在构建后端的配置里（`pyproject.toml` 或 `MANIFEST.in`）排除大文件，或者让程序在需要时再下载。',
        },
        {
          en: 'Build again and publish the new files.',
          'zh-CN': '重新构建，发布新的文件。',
        },
        {
          en: 'Files uploaded before the refused one stay on PyPI. In that case set `skip-existing: true` for the next run: it skips them and uploads the rest.',
          'zh-CN': '排在被拒文件前面、已经传上去的文件会留在 PyPI 上。这时，下一次运行要设置 `skip-existing: true`：已有的跳过，其余的上传。',
        },
      ],
    },
    {
      when: { en: 'the file has to be this large', 'zh-CN': '文件必须这么大' },
      steps: [
        {
          en: 'See to it that the project has at least one release below the limit; a development release such as `1.0.dev1` is enough.',
          'zh-CN': '确保项目至少有一个不超限的版本；`1.0.dev1` 这样的开发版就够了。',
        },
        {
          en: 'Open a file limit request in the issues of [pypi/support](https://github.com/pypi/support/issues) with the link to the project, the size in MB, the index and the reason.',
          'zh-CN': '在 [pypi/support](https://github.com/pypi/support/issues) 的 issue 里提交文件上限申请，写上项目链接、以 MB 计的大小、索引和理由。',
        },
        {
          en: 'Once it is granted, run the upload again. If the release was begun more than 14 days ago, PyPI takes no further files for it: use a new version.',
          'zh-CN': '批准之后再上传一次。如果这个版本开始发布已经超过 14 天，PyPI 就不再接受它的新文件：换一个新的版本号。',
        },
      ],
      tradeoff: { en: 'It takes time, and not every request is granted.', 'zh-CN': '这需要时间，也不是每个申请都会批准。' },
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true` alone: it skips only files the index already has, not files it refuses.',
      'zh-CN': '只加 `skip-existing: true`：它只跳过索引上已有的文件，不跳过被拒绝的文件。',
    },
    {
      en: 'Trying again, or another token: the limit belongs to the project.',
      'zh-CN': '重试或者换 token：上限是项目的。',
    },
  ],
  verify: [
    {
      en: 'Look at the sizes before the publish step with `run: ls -l dist`. The limit that applies stands on the [[project-settings]] page of the project on PyPI.',
      'zh-CN': '在发布步骤前用 `run: ls -l dist` 看大小。实际的上限写在 PyPI 上项目的 [[project-settings]] 页面。',
    },
  ],
  next: ['project-size-too-large', 'release-older-than-14-days', 'file-already-exists'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1149, 1163] },
    { repo: 'pypi/warehouse', path: 'docs/user/project-management/storage-limits.md', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [8, 45] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1242, 1258] },
  ],
} as const satisfies ErrorEntry;
