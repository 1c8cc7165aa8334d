import type { ErrorEntry } from '../types.ts';

export default {
  id: 'file-too-large',
  stage: 'upload-file',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: "File too large. Limit for project '{project}' is {n} MB. See https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase for more information.", since: '2025-03-11' },
    { text: "File too large. Limit for project '{project}' is {n} MB. See {url} for more information.", until: '2025-03-11' },
    { text: 'HTTPError: 413 Request Entity Too Large from {url}' },
    { text: 'HTTPError: 413 Content Too Large from {url}' },
    { text: 'Upload failed (413): {reason}' },
    { text: "HTTP Error 413: {reason} | b'" },
    { text: "Client error '413 {reason}' for url '{url}'" },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: 413 Client Error: {reason} for url: {url}' },
    { text: 'Failed to upload the wheel with status 413' },
    { text: 'I-flit.upload\n413 Client Error: {reason} for url: {url}' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'File too large. Limit for project',
  name: { en: 'A file exceeds the size limit of the project', 'zh-CN': '单个文件超过项目的大小上限' },
  meaning: {
    en: 'One of the files is larger than the index takes; PyPI allows a project 100 MB by default. `413` comes from another index, or from a proxy before it. This file was refused; files uploaded before it stay.',
    'zh-CN': '有一个文件超过了索引的上限；PyPI 默认给一个项目 100 MB。`413` 来自其他索引，或者它前面的代理。被拒绝的是这个文件，之前传上去的会保留。',
  },
  says: {
    en: 'The index allows `{project}` files of up to `{n}` MB, and `{file}` is larger.',
    'zh-CN': '索引允许 `{project}` 的单个文件最大 `{n}` MB，而 `{file}` 超过了。',
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
      applies: { wording: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
      changes: 'file',
      when: { en: 'The file holds more than its users need', 'zh-CN': '文件里有用户用不到的东西' },
      steps: [
        {
          en: 'The limit is for each file that was built, whatever the size of the files in the repository. Build as the job does, list what is in the refused file with sizes (`unzip -lv` for a wheel, `tar -tzvf` for an sdist), exclude the large parts, such as data, notebooks, media or build results, in `pyproject.toml` or `MANIFEST.in`, and build again.',
          'zh-CN': '上限针对的是每个构建出来的文件，与仓库里单个文件的大小无关。像作业那样构建一次，列出被拒绝的文件里有什么、各有多大（wheel 用 `unzip -lv`，sdist 用 `tar -tzvf`），在 `pyproject.toml` 或 `MANIFEST.in` 里排除大的部分，比如数据、笔记本、媒体文件或构建产物，再重新构建。',
        },
        {
          aside: true,
          en: 'What cannot be left out, the program may fetch when it needs it.',
          'zh-CN': '不能去掉的，可以让程序在需要时再下载。',
        },
        {
          aside: true,
          en: 'Files uploaded before the refused one stay on PyPI. The next run then has to skip them: with the action by `skip-existing: true`, with twine by `--skip-existing`. It uploads the rest.',
          'zh-CN': '排在被拒文件前面、已经传上去的文件会留在 PyPI 上。这时下一次运行要跳过它们：action 用 `skip-existing: true`，twine 用 `--skip-existing`，其余的照常上传。',
        },
      ],
    },
    {
      applies: { wording: [0, 1] },
      changes: 'setting',
      fixer: 'pypi-owner',
      when: { en: 'The file has to be this large', 'zh-CN': '文件必须这么大' },
      steps: [
        {
          en: 'Ask PyPI for a higher file size limit, which takes time and is not always granted: open a request in the issues of [pypi/support](https://github.com/pypi/support/issues) with the link to the project, the size in MB, the index and the reason.',
          'zh-CN': '向 PyPI 申请提高单个文件的大小上限（需要时间，也不一定批准）：在 [pypi/support](https://github.com/pypi/support/issues) 的 issue 里提交申请，写上项目链接、以 MB 计的大小、索引和理由。',
        },
        {
          en: 'The project needs at least one release below the limit; a development release such as `1.0.dev1` is enough.',
          'zh-CN': '项目至少要有一个不超限的版本；`1.0.dev1` 这样的开发版就够了。',
        },
        {
          en: 'Once it is granted, run the upload again. If the release was begun more than 14 days ago, PyPI takes no further files for it: use a new version.',
          'zh-CN': '批准之后再上传一次。如果这个版本开始发布已经超过 14 天，PyPI 就不再接受它的新文件：换一个新的版本号。',
        },
      ],
      tradeoff: {
        en: 'It takes time, and not every request is granted.',
        'zh-CN': '这需要时间，也不是每个申请都会批准。',
      },
    },
    {
      applies: { wording: [2, 3, 4, 5, 6, 7, 8, 9] },
      changes: 'setting',
      when: { en: 'The answer is `413`', 'zh-CN': '返回的是 `413`' },
      steps: [
        {
          en: 'Ask those who run the index, or the proxy before it, to raise the size that one request may have.',
          'zh-CN': '请索引或它前面的代理的管理者提高单次请求的大小上限。',
        },
      ],
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
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [34, 58] },
  ],
} as const satisfies ErrorEntry;
