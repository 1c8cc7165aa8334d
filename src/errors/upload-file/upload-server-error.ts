import type { ErrorEntry } from '../types.ts';

/** The client, or what stands before the index, gave up waiting. */
const CUT_OFF = { wording: [8, 9] } as const;

/** What uploads is `setup.py`, and it does so to the address that is gone. */
const OLD = { near: ['Submitting dist'], values: { target: { holds: ['pypi.python.org'] } } } as const;

/** The version in the name of the file begins with an epoch: go-gitea/gitea issues/21707. */
const EPOCH = { values: { file: { holds: ['!'] } } } as const;

export default {
  id: 'upload-server-error',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  outranks: ['twine-upload-retry'],
  messages: [
    { text: 'HTTPError: 503 Service Unavailable from {url}' },
    { text: 'HTTPError: 5{xx} from {url}' },
    { text: "HTTP Error 5{xx}: {reason} | b'" },
    { text: "Server error '5{xx} {reason}' for url '{url}'" },
    { text: '5{xx} Server Error: {reason} for url: https://{index}/legacy/' },
    { text: 'UploadError\n\n  HTTP Error 5{xx}: {reason}' },
    { text: 'Upload failed (5{xx}): {reason}' },
    { text: 'Failed to upload the wheel with status 5{xx}: ' },
    { text: 'HTTPError: 499 Unknown Status from {url}' },
    { text: 'HTTPError: 408 Request Timeout from {url}' },
  ],
  release: 'may-be-partial',
  fixer: 'wait',
  headline: 'HTTPError: 503 Service Unavailable from',
  name: { en: 'The index itself failed', 'zh-CN': '索引自身出错' },
  meaning: {
    en: 'The index, or a server in front of it, failed at this file; twine had sent it five times, other programs once. The program stops here: files before it are published, and this one may have arrived all the same.',
    'zh-CN': '索引或它前面的服务器在这个文件上出了错；twine 发送了五次，其他程序发送一次。程序停在这里：之前的文件已经发布，而这个文件也可能其实已经传到。',
  },
  says: [
    {
      applies: CUT_OFF,
      en: 'The request took too long and was ended with `{status}`, while the file was on its way or the index worked on it. Files before it are published, and this one may have arrived all the same.',
      'zh-CN': '请求耗时太长，以 `{status}` 中断：当时文件还在传输，或者索引还在处理。之前的文件已经发布，而这个文件也可能其实已经传到。',
    },
    {
      applies: OLD,
      en: '`{host}` failed with `{status}`. Which files arrived, this log does not say, whether the job is green or red.',
      'zh-CN': '`{host}` 出错，返回 `{status}`。哪些文件已经传到，这份日志看不出来，不管作业是绿是红。',
    },
    {
      en: '`{host}` failed with `{status}` at `{file}`. Files before it are published, and this one may have arrived all the same.',
      'zh-CN': '`{host}` 在 `{file}` 这里出错，返回 `{status}`。之前的文件已经发布，而这个文件也可能其实已经传到。',
    },
  ],
  causes: [
    {
      en: 'PyPI, TestPyPI or the network in front of it is disturbed.',
      'zh-CN': 'PyPI、TestPyPI 或它们前面的网络出了故障。',
    },
    {
      en: 'The file is large and the request timed out while the index was still working on it.',
      'zh-CN': '文件很大，索引还在处理时请求就超时了。',
    },
  ],
  fixes: [
    {
      applies: { ...CUT_OFF, index: ['pypi', 'testpypi'] },
      changes: 'time',
      when: { en: 'The status is `499` or `408`', 'zh-CN': '状态码是 `499` 或 `408`' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page which files arrived, and send those that are missing, each by itself and from a fast network: PyPI ends an upload after about 4 minutes. A file that takes longer even so has to become smaller. If one fails sooner, write to `pypi/support`, with its name, its size and the time.',
          'zh-CN': '到项目页面的 [[release-files]] 看看哪些文件已经传到，再用快的网络逐个补上缺少的：PyPI 大约 4 分钟后就会中断上传。这样仍然超时的文件，只能减小。没到时间就失败的，到 `pypi/support` 报告，写明文件名、大小和时间。',
        },
      ],
    },
    {
      applies: OLD,
      certain: true,
      changes: 'file',
      when: { en: 'The command is `setup.py upload`', 'zh-CN': '这条命令是 `setup.py upload`' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page which files arrived: old Pythons go on after a failure, and a green job proves nothing. Then give `setup.py upload` up, which setuptools has removed, and with it the address `https://pypi.python.org/pypi`, which takes no uploads any more: build with `python -m build`, and send what is missing with `twine upload --skip-existing dist/*`.',
          'zh-CN': '到项目页面的 [[release-files]] 看看哪些文件已经传到：旧版 Python 失败后会继续往下走，作业显示成功也说明不了什么。然后不再用 `setup.py upload`（setuptools 已经删除）和 `https://pypi.python.org/pypi` 这个地址（已经不接收上传）：用 `python -m build` 构建，再用 `twine upload --skip-existing dist/*` 补传缺少的文件。',
        },
      ],
    },
    {
      applies: { index: ['pypi', 'testpypi'], not: { any: [CUT_OFF, OLD] } },
      changes: 'time',
      when: { en: 'I publish to PyPI or TestPyPI', 'zh-CN': '我发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Wait until the disturbance is over, see [status.python.org](https://status.python.org/), and look under [[release-files]] on the project page which files arrived. Then run the job again.',
          'zh-CN': '等故障结束（见 [status.python.org](https://status.python.org/)），到项目页面的 [[release-files]] 看看哪些文件已经传到，然后重新运行作业。',
        },
        {
          en: 'If it fails each time, and only with a large file, waiting does not help: sending it may take too long. Send the file from a faster network, with the current release of the program. If that fails too, report it at `pypi/support`, with the name of the file and the time.',
          'zh-CN': '如果每次都失败，而且只有大文件这样，等待没有用：可能是传输时间太长。换一个更快的网络，用最新版的程序上传这个文件。还是失败，就到 `pypi/support` 报告，写明文件名和时间。',
        },
        {
          en: 'If the build is a job of its own and succeeded, open the run under [[actions]] and choose [[re-run-failed-jobs]] from [[re-run-jobs]]. It publishes the same files again, and PyPI accepts an identical file that it already has.',
          'zh-CN': '如果构建是单独的作业并且成功了，在 [[actions]] 里打开那次运行，从 [[re-run-jobs]] 菜单里选 [[re-run-failed-jobs]]。它会再次发布同样的文件，PyPI 会接受它已经有的、完全相同的文件。',
        },
      ],
    },
    {
      applies: { index: ['other'], ...EPOCH },
      certain: true,
      changes: 'file',
      fixer: 'organization-admin',
      when: { en: 'The version has an epoch', 'zh-CN': '版本号带 epoch' },
      steps: [
        {
          en: 'The version has an epoch (`1!`), on which some indexes break, such as Gitea 1.17, whose package pages then fail as well: sent again it ends the same way. Have those who run the index look into its log, and raise it; or release a version without an epoch. Before that look there whether this version is shown, and have it removed if it is half stored.',
          'zh-CN': '版本号带 epoch（`1!`），有的索引会因此出错，比如 Gitea 1.17，它的软件包页面也会跟着打不开：再发一次结果也一样。请索引的管理者查看它的日志并升级它；或者发布不带 epoch 的版本。在此之前，先到那里看看有没有这个版本，如果只存了一半，请他们删掉。',
        },
      ],
    },
    {
      applies: { index: ['other'], not: EPOCH },
      changes: 'time',
      when: { en: 'I publish to another index', 'zh-CN': '我发布到其他索引' },
      steps: [
        {
          en: 'Ask those who run the index, and wait until it works again. Look there which files of the version arrived, then run the job again.',
          'zh-CN': '询问索引的管理者，等它恢复。在那里看看这个版本的哪些文件已经传到，然后重新运行作业。',
        },
      ],
    },
    {
      aside: true,
      changes: 'file',
      when: { en: 'The files are built again with each run', 'zh-CN': '每次运行都会重新构建文件' },
      steps: [
        {
          en: 'Look under [[release-files]] on the project page which files of the version are there.',
          'zh-CN': '在项目页面的 [[release-files]] 里看看这个版本已经有哪些文件。',
        },
        {
          en: 'Add `skip-existing: true` to the publish step, or `--skip-existing` to the command of twine, and start a new run, so that only the missing files are sent.',
          'zh-CN': '在发布步骤里加上 `skip-existing: true`，twine 则在命令里加上 `--skip-existing`，再启动一次新的运行，这样只会补传缺少的文件。',
        },
      ],
      tradeoff: {
        en: 'The wheel and the sdist then come from two builds. Take `skip-existing` out again afterwards: it turns a forgotten version into a green run.',
        'zh-CN': '这样一来，wheel 和 sdist 来自两次构建。之后再把 `skip-existing` 去掉：留着它，忘记提升版本也会是绿的。',
      },
      example: { skip_existing: 'true', scope: 'job', mark: ['skip-existing: true'] },
    },
  ],
  notAFix: [
    {
      en: 'Another token or another publisher: a refused token is answered with 403, not with 500 to 599.',
      'zh-CN': '换 token 或换发布者：token 被拒绝时返回的是 403，不是 500 到 599。',
    },
  ],
  verify: [
    {
      en: 'The log ends with `View at:`, and the project page lists every file of the version under [[release-files]].',
      'zh-CN': '日志末尾有 `View at:`，项目页面的 [[release-files]] 里列出了这个版本的所有文件。',
    },
  ],
  next: ['file-already-exists', 'twine-skipping-existing'],
  sources: [
    { repo: 'pypi/support', path: 'issues/9844' },
    { repo: 'pypi/warehouse', path: 'issues/19538' },
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [34, 58] },
    { repo: 'pypa/twine', path: 'twine/repository.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [142, 161] },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [1204, 1225] },
    { repo: 'pypa/packaging-problems', path: 'issues/87' },
    { repo: 'pypi/warehouse', path: 'issues/16355' },
    { repo: 'pypi/support', path: 'issues/2645' },
    { repo: 'python-poetry/poetry', path: 'src/poetry/publishing/uploader.py', ref: 'f46702336862f30050d5c641d5ed6f7568ded793', lines: [278, 292] },
  ],
} as const satisfies ErrorEntry;
