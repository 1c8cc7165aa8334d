import { OLDER, olderFile } from '../shared/older-file.ts';
import { SHOWN } from '../shared/refused-sender.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** No more than the status and its name is there: twine prints the reason on the lines below, which may not have been copied. */
const BARE = { values: { reason: { is: [''] } } } as const satisfies Condition;

/** The workflow beside it shows that the log cannot have the reason: the release of the action prints it only when it is told to. */
const NOT_PRINTED = { values: { prints: { is: ['status'] } } } as const satisfies Condition;

export default {
  id: 'upload-refused-with-reason',
  stage: 'upload-metadata',
  emitter: 'twine',
  severity: 'error',
  role: 'fallback',
  messages: [
    { text: 'HTTPError: 400 {reason} from https://' },
    { text: 'HTTPError: 403 {reason} from https://' },
    { text: 'HTTPError: 400 Client Error: {reason} for url: https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 400 Client Error: {reason} for url: https://test.pypi.org/legacy/' },
    { text: 'HTTPError: 403 Client Error: {reason} for url: https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 403 Client Error: {reason} for url: https://test.pypi.org/legacy/' },
    { text: "HTTP Error 400: {reason} | b'" },
    { text: "HTTP Error 403: {reason} | b'" },
    { text: "Error uploading to repository: {repository} - Client error '400 {reason}' for url '" },
    { text: "Error uploading to repository: {repository} - Client error '403 {reason}' for url '" },
    { text: "See {log} for detailed debug log.\n[PublishError]: Client error '400 {reason}' for url '" },
    { text: "See {log} for detailed debug log.\n[PublishError]: Client error '403 {reason}' for url '" },
    { text: 'UploadError\n\n  HTTP Error 400: ' },
    { text: 'UploadError\n\n  HTTP Error 403: ' },
    { text: 'Upload failed (400): ' },
    { text: 'Upload failed (403): ' },
    { text: 'Failed to upload the wheel with status 400' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'HTTPError: 400',
  name: { en: 'The index refused a file', 'zh-CN': '索引拒绝了文件' },
  meaning: {
    en: 'The index refused a file, and says why after the status or on the lines below it. This site has no page for that sentence. `400` is mostly about the file or its metadata, `403` about who sends it.',
    'zh-CN': '索引拒绝了一个文件，原因写在状态码后面或下面几行。本站还没有关于这句话的页面。`400` 多半说的是文件或它的元数据，`403` 说的是由谁上传。',
  },
  says: [
    {
      applies: OLDER,
      en: 'The index answered with `400` to a file of an older version than the one that was built: it most likely has that file already.',
      'zh-CN': '索引对一个文件返回 `400`，而它比这次构建的版本旧：索引上多半已经有这个文件。',
    },
    {
      applies: { values: { ...BARE.values, ...NOT_PRINTED.values } },
      en: 'The index answered with `{status}`. Why, the log of this run does not hold: the release of the action in the workflow prints the reason only with `verbose: true`. `400` is mostly about the file or its metadata, `403` about who sends it.',
      'zh-CN': '索引返回 `{status}`。原因不在这次运行的日志里：工作流用的这个 action 版本，只有写了 `verbose: true` 才会打印原因。`400` 多半说的是文件或它的元数据，`403` 说的是由谁上传。',
    },
    {
      applies: BARE,
      en: 'The index answered with `{status}`, and no more than that is in this text: the reason is missing. `400` is mostly about the file or its metadata, `403` about who sends it.',
      'zh-CN': '索引返回 `{status}`，而这段文字里只有状态码，没有原因。`400` 多半说的是文件或它的元数据，`403` 说的是由谁上传。',
    },
    {
      en: 'The index answered with `{status}` and gave this reason: `{reason}`.',
      'zh-CN': '索引返回 `{status}`，给出的原因是：`{reason}`。',
    },
  ],
  causes: [
    {
      en: '400: a field of the metadata, the name of the file, or its content breaks a rule of the index.',
      'zh-CN': '400：元数据的某个字段、文件名或文件内容不符合索引的规则。',
    },
    {
      en: '403: the token, its account or the publisher may not do this.',
      'zh-CN': '403：token、它的账号或发布者没有这项权限。',
    },
  ],
  fixes: [
    olderFile,
    {
      certain: true,
      applies: { ...BARE, status: ['400'], not: { any: [NOT_PRINTED, OLDER] } },
      when: { en: 'The status is `400`, and its reason is missing', 'zh-CN': '状态码是 `400`，没有原因' },
      steps: [
        {
          en: 'Open the step that publishes in the run, and copy the lines below `HTTPError: 400` too: they mostly hold the reason, indented. Where they say no more, have the next run print it: `twine upload --verbose`, or `verbose: true` with the action. Meanwhile compare the version in the file names with the tag and the index: only a new one helps where it is there already.',
          'zh-CN': '在这次运行里打开发布的步骤，把 `HTTPError: 400` 下面的几行也复制下来：原因多半写在那里，有缩进。如果那里也没有，就让下一次运行打印出来：`twine upload --verbose`，或者给 action 加上 `verbose: true`。同时把文件名里的版本与标签、与索引对比：索引上已有这个版本时，只能换新的版本号。',
        },
      ],
    },
    {
      certain: true,
      applies: { ...BARE, status: ['403'], not: NOT_PRINTED },
      when: { en: 'The status is `403`, and its reason is missing', 'zh-CN': '状态码是 `403`，没有原因' },
      steps: [
        {
          en: 'Open the step that publishes in the run, and copy the lines below `HTTPError: 403` too: they say whether the token is unknown, of another project, or may not do this. Where they say no more, have the next run print it: `twine upload --verbose`, or `verbose: true` with the action. The file itself is not the reason.',
          'zh-CN': '在这次运行里打开发布的步骤，把 `HTTPError: 403` 下面的几行也复制下来：那里写着是不认识这个 token、token 属于别的项目，还是没有这项权限。如果那里也没有，就让下一次运行打印出来：`twine upload --verbose`，或者给 action 加上 `verbose: true`。问题不在文件本身。',
        },
      ],
    },
    {
      certain: true,
      applies: { values: { ...BARE.values, ...NOT_PRINTED.values }, not: { any: [SHOWN, OLDER] } },
      changes: 'file',
      when: { en: 'The action in the workflow prints no reason', 'zh-CN': '工作流里的 action 不打印原因' },
      steps: [
        {
          en: 'In the workflow file write `verbose: true` under `with:` of the publish step, or take `pypa/gh-action-pypi-publish@release/v1`, where it is the default, and start a new run: the reason then stands after [`<title>`](/errors/upload-status-without-reason/). First look on the index which files of this version are there. After a `400` with none there, see whether the index knows the project by this very name, or has a pending publisher for it.',
          'zh-CN': '在工作流文件里给发布步骤的 `with:` 加上 `verbose: true`，或者改用 `pypa/gh-action-pypi-publish@release/v1`（它默认就会打印），再启动一次新的运行：原因就写在 [`<title>`](/errors/upload-status-without-reason/) 后面。先看看索引上这个版本已经有哪些文件。如果是 `400`，而一个文件也没有，就核对索引上有没有这个名字的项目，或者有没有为这个名字登记的待定发布者。',
        },
      ],
    },
    {
      applies: { status: ['400'], not: { any: [BARE, { index: ['pypi', 'testpypi'] }] } },
      when: { en: 'It is an index of my own', 'zh-CN': '这是我自己的索引' },
      steps: [
        {
          en: 'Read the sentence after the status. If it names a field, a file or a version, correct that, mostly in `pyproject.toml`, and build again. If it names the project, the index or the account, the file is right: ask those who run the index, or look in its documentation, and send the same files again. An old devpi, for instance, wants a project registered before its first file.',
          'zh-CN': '看状态码后面的那句话。如果说的是某个字段、文件或版本，就改正它（多半在 `pyproject.toml` 里），再重新构建。如果说的是项目、索引或账号，文件就没有问题：请教管理这个索引的人，或者查它的文档，然后再传一次同样的文件。比如旧版 devpi 要求项目先注册，才收第一个文件。',
        },
      ],
    },
    {
      applies: { status: ['400'], not: { any: [BARE, { index: ['other'] }] } },
      changes: 'file',
      when: { en: 'It is PyPI or TestPyPI', 'zh-CN': '这是 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Correct what the sentence after the status names, mostly in `pyproject.toml`, empty `dist/`, and build again: it is in the file, so that sending the same file again changes nothing.',
          'zh-CN': '改正状态码后面那句话所指的内容，多半在 `pyproject.toml` 里；然后清空 `dist/`，重新构建：问题在文件里面，再传一次同样的文件没有用。',
        },
      ],
    },
    {
      applies: { status: ['403'], not: BARE },
      changes: 'setting',
      when: { en: 'The status is `403`', 'zh-CN': '状态码是 `403`' },
      steps: [
        {
          en: 'Compare what the sentence after the status names with what the job sends: which index, which project, and whose token or publisher. The file itself is not the reason.',
          'zh-CN': '把状态码后面那句话所指的内容与作业实际发送的核对：发往哪个索引、哪个项目，用的是谁的 token 或发布者。问题不在文件本身。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run names no status after `Uploading`, and the index lists the version.',
      'zh-CN': '下一次运行里，`Uploading` 之后不再出现状态码，索引也列出了这个版本。',
    },
  ],
  next: ['upload-status-without-reason', 'metadata-field-invalid'],
  sources: [
    { repo: 'devpi/devpi', path: 'issues/605' },
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [41, 58] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [803, 808] },
  ],
} as const satisfies ErrorEntry;
