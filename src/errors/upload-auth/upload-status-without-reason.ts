import { OLDER, olderFile } from '../shared/older-file.ts';
import { accountName, emptyCredential, SHOWN, shown } from '../shared/refused-sender.ts';
import { outdatedAddress } from '../shared/outdated-address.ts';
import type { Condition, ErrorEntry } from '../types.ts';

/** The message itself names an address that PyPI has given up, at which a server refused who uploads. */
const OUTDATED = { wording: [21, 22] } as const satisfies Condition;

/** Whoever ran it, twine puts the address behind “from”: no program of another name prints the status so. */
const BY_TWINE = { wording: [0, 1, 2, 3, 4, 5, 17, 18] } as const satisfies Condition;

/** PyPI refuses files with 400 and 403 (`warehouse/forklift/legacy.py`): what answers so is mostly no upload URL. */
const OTHER = { status: ['410', '415', '422'] } as const satisfies Condition;

/** The workflow beside the log has the action print the reason. */
const VERBOSE = { values: { prints: { is: ['reason'] } } } as const satisfies Condition;

export default {
  id: 'upload-status-without-reason',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/\nBad Request' },
    { text: 'HTTPError: 400 Bad Request from {url}\nBad Request' },
    { text: 'HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/\nForbidden' },
    { text: 'HTTPError: 403 Forbidden from https://test.pypi.org/legacy/\nForbidden' },
    { text: 'twine upload failed (exit code exit status: {number}):\nERROR    HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 429 Too Many Requests from {url}\nToo Many Requests' },
    { text: "Client error '400 Bad Request' for url '{url}'" },
    { text: 'HTTPError: 400 Client Error: Bad Request for url: https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 400 Client Error: Bad Request for url: https://test.pypi.org/legacy/' },
    { text: 'HTTPError: 403 Client Error: Forbidden for url: https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 403 Client Error: Forbidden for url: https://test.pypi.org/legacy/' },
    { text: 'flit/upload.py", line {line}, in upload_file\n{frames}\nrequests.exceptions.HTTPError: {status} Client Error: {reason} for url: {url}' },
    { text: 'Uploading distributions to {target}\n{files}\nHTTPError: 400 Client Error: Bad Request for url: {url}' },
    { text: 'Upload failed (400): Bad Request' },
    { text: 'Uploading {file}\n[PublishError]: 400 Client Error: Bad Request for url: {url}' },
    { text: 'HTTPError: 400 Client Error: Bad Request for url: {url}' },
    { text: 'I-flit.upload\n400 Client Error: Bad Request for url: {url}' },
    { text: 'HTTPError: 401 Unauthorized from https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 401 Unauthorized from https://test.pypi.org/legacy/' },
    { text: 'HTTPError: 401 Client Error: {reason} for url: https://upload.pypi.org/legacy/' },
    { text: 'HTTPError: 401 Client Error: {reason} for url: https://test.pypi.org/legacy/' },
    { text: 'HTTPError: 401 Client Error: {reason} for url: https://pypi.python.org/pypi' },
    { text: 'HTTPError: 401 Client Error: {reason} for url: https://testpypi.python.org/pypi' },
    { text: "Client error '429 Too Many Requests' for url '{url}'" },
    { text: 'I-flit.upload\n429 Client Error: Too Many Requests for url: {url}' },
    { text: 'HTTP Error 429: Too Many Requests' },
    { text: 'Failed to upload the wheel with status {status}:' },
    { text: "Client error '422 Unprocessable {reason}' for url '{url}'" },
    { text: 'HTTPError: 422 Unprocessable {reason} from {url}' },
    { text: 'HTTP Error 422: Unprocessable' },
    { text: 'HTTPError: 403 Forbidden\nProcess completed' },
    { text: 'HTTPError: 403 Forbidden\nError: Process completed' },
  ],
  release: 'may-be-partial',
  mayExist: true,
  fixer: 'repository',
  headline: 'HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ Bad Request',
  name: { en: 'The index refused a file, with a bare status', 'zh-CN': '索引拒绝了文件，只给出状态码' },
  meaning: {
    en: 'The index refused a file, and the log has only the status of its answer, not the reason. `400` is about the file: one of this name exists, or its metadata, its attestations or its size are refused. `403` is about who uploads: the token, the role of its account, or a project that is archived or in quarantine.',
    'zh-CN': '索引拒绝了一个文件，而日志里只有响应的状态码，没有原因。`400` 说的是文件：同名文件已存在，或者索引不接受它的元数据、证明或大小。`403` 说的是由谁上传：token、账号的角色，或者项目已归档、被隔离。',
  },
  says: [
    {
      applies: OUTDATED,
      name: { en: 'The sign-in was refused, at an old address of PyPI', 'zh-CN': 'PyPI 的旧地址拒绝了登录凭据' },
      en: 'What the program sent to sign in was not taken. The address is an old one of PyPI or TestPyPI, too, which takes no uploads any more.',
      'zh-CN': '程序发送的登录凭据没有被接受。而且这是 PyPI 或 TestPyPI 的旧地址，它已经不接收上传。',
    },
    ...shown,
    {
      applies: { status: ['400'] },
      stage: 'upload-file',
      en: 'The index refused a file, and the log has only the status of its answer, not the reason. `400` is about the file: one of this name exists, or its metadata, its attestations or its size are refused.',
      'zh-CN': '索引拒绝了一个文件，而日志里只有响应的状态码，没有原因。`400` 说的是文件：同名文件已存在，或者索引不接受它的元数据、证明或大小。',
    },
    {
      applies: { status: ['401'] },
      en: 'The index answered `401`, and no reason that is known here follows. `401` is about who uploads: what the program sent to sign in was not taken. The file was not looked at.',
      'zh-CN': '索引返回 `401`，后面没有本站认识的原因。`401` 说的是由谁上传：程序发送的登录凭据没有被接受。文件还没有检查。',
    },
    {
      applies: { status: ['403'] },
      en: 'The index refused a file, and the log has only the status of its answer, not the reason. `403` is about who uploads: the token, the role of its account, or a project that is archived or in quarantine.',
      'zh-CN': '索引拒绝了一个文件，而日志里只有响应的状态码，没有原因。`403` 说的是由谁上传：token、账号的角色，或者项目已归档、被隔离。',
    },
  ],
  causes: [
    {
      en: '401: what was sent to sign in is none that the index takes. A proxy in front of it may answer so, too.',
      'zh-CN': '401：发送的登录凭据，索引都不接受。它前面的代理也可能这样响应。',
    },
    {
      en: '400: the file exists already, for instance on a second run, or the index refuses its metadata, its name or its attestations, or the project would become larger than its limit.',
      'zh-CN': '400：文件已经存在（比如第二次运行），或者索引不接受它的元数据、文件名或证明，或者项目的总大小会超过上限。',
    },
    {
      en: '403: the index does not know the token, the token or its account may not upload to this project, or the project is archived or in quarantine. pypiserver answers a wrong password so.',
      'zh-CN': '403：索引不认识这个 token，token 或它的账号无权向这个项目上传，或者项目已归档、被隔离。pypiserver 对错误的密码也这样响应。',
    },
    {
      en: '429: too many requests in a short time; on PyPI itself also too many new projects.',
      'zh-CN': '429：短时间内请求太多；在 PyPI 上，也可能是新建的项目太多。',
    },
  ],
  fixes: [
    {
      ...outdatedAddress,
      applies: OUTDATED,
      steps: outdatedAddress.steps.map(({ en, 'zh-CN': zh }) => ({
        en: `Renew what signs in: the user name \`__token__\` with an [API token](/fix-api-token/) of this index, which Travis CI needs encrypted anew. ${en}`,
        'zh-CN': `换掉登录凭据：用户名 \`__token__\` 加上这个索引的 [API token](/fix-api-token/)；在 Travis CI 上要重新加密。${zh}`,
      })),
    },
    {
      begun: true,
      applies: { wording: [30, 31], status: ['401', '403'] },
      when: { en: 'Only the status was copied', 'zh-CN': '只复制了状态码' },
      steps: [
        {
          en: 'Look at the lines below the status; without a reason there run `twine upload --verbose` (`verbose: true` with the action). Then see whether the address after `Uploading distributions to` is the index that made the token.',
          'zh-CN': '看下面几行；没有原因就用 `twine upload --verbose`（action 用 `verbose: true`）。再看 `Uploading distributions to` 后面是不是签发 token 的索引。',
        },
      ],
    },
    accountName,
    emptyCredential,
    olderFile,
    {
      certain: true,
      applies: { near: ['twine upload failed (exit'] },
      changes: 'file',
      when: { en: 'Another action or script runs twine for me', 'zh-CN': '由其他 action 或脚本替我运行 twine' },
      steps: [
        {
          en: 'This upload is not one of the publish action: a step such as `wevm/changelogs` ran twine by itself. Give that step a token (`TWINE_USERNAME: __token__` and `TWINE_PASSWORD` under its `env:`), or turn its publishing off and let a publish job of your own upload the files.',
          'zh-CN': '这次上传不是发布 action 做的：`wevm/changelogs` 之类的步骤自己运行了 twine。在它的 `env:` 下写 `TWINE_USERNAME: __token__` 和 `TWINE_PASSWORD`，或者关掉它的发布，由你的发布作业上传。',
        },
      ],
    },
    {
      certain: true,
      applies: { index: ['pypi', 'testpypi'], status: ['400'], values: { file: { holds: ['+'] } } },
      changes: 'file',
      when: { en: 'The version in the name of the file has a `+`', 'zh-CN': '文件名里的版本带有 `+`' },
      steps: [
        {
          en: 'The version in the name of the refused file has a [local part](/errors/local-version-not-allowed/), from the `+` on, and neither PyPI nor TestPyPI takes one. If a tool such as `setuptools-scm` makes the version from git, build from the tagged commit, with all tags fetched (`fetch-depth: 0` in GitHub Actions); for development versions from a branch set `local_scheme = "no-local-version"`. If it is written down, remove the `+` and what follows. With `--verbose` (in the action its input `verbose`) a run prints the reason in the words of the index.',
          'zh-CN': '被拒绝的文件名里，版本从 `+` 开始是[本地部分](/errors/local-version-not-allowed/)，PyPI 和 TestPyPI 都不接受。如果版本由 `setuptools-scm` 一类的工具根据 git 生成，就从打了标签的提交构建，并取下全部标签（在 GitHub Actions 里是 `fetch-depth: 0`）；要从分支发布开发版本，就设置 `local_scheme = "no-local-version"`。版本是写死的，就删掉 `+` 和后面的部分。`--verbose`（action 用输入参数 `verbose`）会打印原因。',
        },
      ],
    },
    {
      certain: true,
      applies: { index: ['pypi', 'testpypi'], status: ['400'], values: { file: { holds: ['wasm32', 'emscripten', 'pyodide', '-linux_x86_64', '-linux_aarch64', '-linux_i686'] } }, not: { values: { file: { holds: ['pyemscripten'] } } } },
      changes: 'file',
      when: { en: 'The platform in the name of the wheel is the reason', 'zh-CN': '原因是 wheel 名字里的平台' },
      steps: [
        {
          en: 'Look at the end of the name of the refused wheel: the index takes a [fixed set of platforms](/errors/unsupported-platform-tag/). Keep such wheels out of `dist/`, or build them for a platform of the set, and upload the rest.',
          'zh-CN': '看看被拒绝的 wheel 名字末尾的平台：索引只接受[固定的一组平台](/errors/unsupported-platform-tag/)。不要把这样的 wheel 放进 `dist/`，或者换成其中的平台来构建，再上传其余的文件。',
        },
      ],
    },
    {
      applies: { status: ['401'], not: OUTDATED },
      certain: true,
      changes: 'setting',
      when: { en: 'The status is `401`', 'zh-CN': '状态码是 `401`' },
      steps: [
        {
          en: 'Look at what this step signs in with: PyPI and TestPyPI take the user name `__token__` with an [API token](/fix-api-token/) of this very index, or [Trusted Publishing](/fix-trusted-publishing/), and no name and password of an account. `twine upload --verbose`, or `verbose: true` with the action, prints what the index answered.',
          'zh-CN': '看看这个步骤用什么登录：PyPI 和 TestPyPI 只接受用户名 `__token__` 加上这个索引自己的 [API token](/fix-api-token/)，或者[可信发布](/fix-trusted-publishing/)，不接受账号的用户名和密码。`twine upload --verbose`，或者 action 的 `verbose: true`，会打印索引的响应。',
        },
        {
          aside: true,
          en: 'If the answer is a page without a sentence of the index, most likely a proxy or firewall in front of it refused.',
          'zh-CN': '如果响应是一个网页，里面没有索引的说明，多半是它前面的代理或防火墙拒绝了请求。',
        },
      ],
    },
    {
      applies: { ...VERBOSE, not: { any: [SHOWN, OLDER] } },
      certain: true,
      when: { en: 'The step has `verbose: true` already', 'zh-CN': '步骤里已经写了 `verbose: true`' },
      steps: [
        {
          en: 'The step is verbose already, so the reason is in the log of this run: open the publish step, and paste here what stands between the name of the refused file and the error. The reason comes after `<title>`. Meanwhile look which files of this version the index has: a push that sends the version of an earlier one again ends in a `400`, and only a new version can be uploaded then.',
          'zh-CN': '这个步骤已经是 verbose 的，原因就在这次的日志里：打开发布步骤，把被拒绝的文件名到错误之间的内容贴到这里，原因写在 `<title>` 后面。同时看索引上有没有这个版本：版本没变又传一遍，得到的就是 `400`，只能上传新版本。',
        },
      ],
    },
    {
      applies: { program: ['action'], not: { any: [SHOWN, OLDER, VERBOSE, { values: { local: { is: ['in-name'] } } }] }, any: [{ wording: [7, 8] }, { near: ['Retry with the --verbose option'], status: ['400'] }] },
      changes: 'file',
      when: { en: 'The action uploads, and its log is not verbose', 'zh-CN': '用 action 上传，日志不是 verbose 的' },
      steps: [
        {
          en: 'Look on the project page, under [[release-files]], whether the index has this version already: a second run, or a push that uploads an unchanged version, is answered so, and only another version can be uploaded then. If it has not, add `verbose: true` in the workflow file, under `with:` of the publish step, or use `release/v1` of the action, where it is the default since v1.14.0: the next run prints what the index says of the file.',
          'zh-CN': '先到项目页面的 [[release-files]] 看看索引上是不是已有这个版本：重复运行，或者推送时版本没变，得到的就是这个状态码，这时只能上传别的版本。如果没有，就在工作流文件里给发布步骤的 `with:` 加上 `verbose: true`；或者改用 action 的 `release/v1`，从 v1.14.0 起默认就是这样：下一次运行会打印索引对文件的说法。',
        },
        {
          aside: true,
          en: 'Read the text after `<title>` there, and look it up in the list of errors on this site.',
          'zh-CN': '看那里 `<title>` 后面的文字，再到本站的错误列表里查这句话。',
        },
      ],
      tradeoff: {
        en: 'If the first attempt stored some of the files, the second may meet them as existing.',
        'zh-CN': '如果第一次已经存下了一部分文件，第二次可能会遇到“文件已存在”。',
      },
    },
    {
      applies: { program: ['action'], not: { any: [SHOWN, VERBOSE] }, any: [{ wording: [9, 10] }, { near: ['Retry with the --verbose option'], status: ['403'], index: ['pypi', 'testpypi'] }] },
      changes: 'file',
      when: { en: 'The action uploads, its log is not verbose, and the status is `403`', 'zh-CN': '用 action 上传，日志不是 verbose 的，状态码是 `403`' },
      steps: [
        {
          en: 'In the workflow file add `verbose: true` under `with:` of the publish step, or use `release/v1` of the action, where it is the default since v1.14.0. The next run prints what the index says of the token.',
          'zh-CN': '在工作流文件里，给发布步骤的 `with:` 加上 `verbose: true`；或者改用 action 的 `release/v1`，从 v1.14.0 起默认就是这样。下一次运行会打印索引对 token 的说法。',
        },
        {
          aside: true,
          en: 'Read the text after `<title>` there, and look it up in the list of errors on this site.',
          'zh-CN': '看那里 `<title>` 后面的文字，再到本站的错误列表里查这句话。',
        },
      ],
    },
    {
      applies: { program: ['twine'], not: { any: [SHOWN, OLDER, { values: { local: { is: ['in-name'] } } }] }, near: ['Retry with the --verbose option'], any: [{ status: ['400'] }, { status: ['403'], index: ['pypi', 'testpypi'] }] },
      changes: 'file',
      when: { en: 'twine uploads, and its log is not verbose', 'zh-CN': '用 twine 上传，日志不是 verbose 的' },
      steps: [
        {
          en: 'Run `twine upload --verbose` (where an action runs twine, switch on its input `verbose`): it prints the whole answer of the index, with the reason after `<title>`.',
          'zh-CN': '改用 `twine upload --verbose`（如果由 action 运行 twine，就打开它的输入参数 `verbose`）：它会打印索引的完整响应，原因在 `<title>` 后面。',
        },
        {
          aside: true,
          en: 'Look that text up in the list of errors on this site.',
          'zh-CN': '再到本站的错误列表里查这句话。',
        },
      ],
    },
    {
      certain: true,
      applies: { status: ['400', '403'], near: ['INFO Response from'] },
      when: { en: 'The log has `INFO` lines with HTML', 'zh-CN': '日志里有带 HTML 的 `INFO` 行' },
      steps: [
        {
          en: 'The reason is there already: go up from the error to `<title>`, and look its text up in the list of errors on this site.',
          'zh-CN': '原因已经在日志里：从错误信息往上翻到 `<title>`，到本站的错误列表里查它后面的文字。',
        },
      ],
    },
    {
      applies: { wording: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16], not: { any: [SHOWN, OLDER, OTHER, { status: ['429'] }, { program: ['action'] }] } },
      when: { en: 'flit or `setup.py upload` uploads, or an old twine or pdm', 'zh-CN': '用 flit 或 `setup.py upload` 上传，或者用旧版 twine 或 pdm 上传' },
      steps: [
        {
          en: 'Upload the same files with a current `twine upload --verbose`, to the same index: it prints the reason that this program leaves out. Look first whether the index has this version already.',
          'zh-CN': '用当前的 `twine upload --verbose` 把同样的文件传到同一个索引，它会打印原因。先看索引上是不是已有这个版本。',
        },
        {
          en: 'For TestPyPI add `-r testpypi`. Look the text after `<title>` up in the list of errors on this site.',
          'zh-CN': '传到 TestPyPI 时加上 `-r testpypi`。再到本站的错误列表里查 `<title>` 后面的文字。',
        },
      ],
    },
    {
      applies: OTHER,
      certain: true,
      changes: 'file',
      when: { en: 'The status is `410`, `415` or `422`', 'zh-CN': '状态码是 `410`、`415` 或 `422`' },
      steps: [
        {
          en: 'Compare the address of the upload with the upload URL in the documentation of your index.',
          'zh-CN': '把上传的地址与你的索引文档里的上传 URL 对照。',
        },
      ],
    },
    {
      applies: { status: ['429'] },
      changes: 'time',
      when: { en: 'The status is `429`', 'zh-CN': '状态码是 `429`' },
      steps: [
        {
          en: 'Wait, then run the failed job again, on GitHub with [[re-run-failed-jobs]]: some minutes after many requests, and a day where the run was to create a new project, as PyPI allows only a few new projects in 24 hours.',
          'zh-CN': '等一等，再重新运行失败的作业，在 GitHub 上点 [[re-run-failed-jobs]]：请求太多，等几分钟；要新建项目，等一天，因为 PyPI 在 24 小时内只允许新建几个。',
        },
      ],
    },
    {
      applies: { program: ['pdm'], not: { any: [BY_TWINE, OTHER, { wording: [14] }, { status: ['429'] }] } },
      changes: 'file',
      when: { en: 'pdm uploads', 'zh-CN': '用 pdm 上传' },
      steps: [
        {
          en: 'Look which files of this version are on the index, on PyPI under [[release-files]]: mostly one of this name is there already, and only a new version helps. If it is not, run `pdm publish --no-build -vv` with the same files: it prints the answer of the index. Without it the answer goes into the log file that pdm names; with `-v` alone it is told nowhere.',
          'zh-CN': '看看索引上这个版本已经有哪些文件，在 PyPI 上是 [[release-files]]：多半已有同名文件，这时只能换新版本。如果没有，就用同样的文件运行 `pdm publish --no-build -vv`：它会打印索引的响应。否则只在 pdm 给出的日志文件里；只加 `-v` 时哪里都没有。',
        },
      ],
    },
    {
      applies: { program: ['hatch'], not: { any: [BY_TWINE, OTHER, { status: ['429'] }] } },
      changes: 'file',
      when: { en: 'hatch uploads', 'zh-CN': '用 hatch 上传' },
      steps: [
        {
          en: 'Look which files of this version are on the index, on PyPI under [[release-files]]: if one of this name is there, only a new version helps. If not, upload the refused file with `twine upload --verbose` to the same index: twine prints the reason, which hatch leaves out.',
          'zh-CN': '看看索引上这个版本已经有哪些文件，在 PyPI 上是 [[release-files]]：已有同名文件，就只能换新版本。如果没有，就用 `twine upload --verbose` 把被拒绝的文件传到同一个索引：twine 会打印 hatch 省略的原因。',
        },
        {
          en: 'For TestPyPI add `-r testpypi`.',
          'zh-CN': '传到 TestPyPI 时加上 `-r testpypi`。',
        },
      ],
    },
    {
      applies: { status: ['400', '403'], rules: ['outdated-action'] },
      certain: true,
      changes: 'file',
      when: { en: 'The workflow uses an old release of the action', 'zh-CN': '工作流用的是旧版 action' },
      steps: [
        {
          en: 'In the workflow file raise `pypa/gh-action-pypi-publish` to `release/v1`: since v1.14.0 it prints the whole answer of the index, with what it says of the file or the token.',
          'zh-CN': '在工作流文件里把 `pypa/gh-action-pypi-publish` 升级到 `release/v1`：从 v1.14.0 起，它会打印索引的完整响应，包括对文件或 token 的说法。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: '`skip-existing: true` on suspicion: it helps only if the reason is an existing file, and then the job is green without anything new being published.',
      'zh-CN': '凭猜测加上 `skip-existing: true`：只有原因是“文件已存在”时才有用，而且那样作业虽然变绿，却没有发布任何新东西。',
    },
    {
      en: '`attestations: false` on a 403: it changes neither the credential that is sent nor the result.',
      'zh-CN': '遇到 403 就加 `attestations: false`：发送的凭据不变，结果也不变。',
    },
  ],
  verify: [
    {
      en: 'Look at the files of the version under [[release-files]] on PyPI: they tell you how far the first attempt came.',
      'zh-CN': '到 PyPI 上该版本的 [[release-files]] 里看有哪些文件，就知道第一次传到了哪一步。',
    },
    {
      en: 'After the next run the log names a reason, or ends with `View at:` and the address of the release.',
      'zh-CN': '下一次运行之后，日志里要么写明原因，要么以 `View at:` 和这次发布的地址结尾。',
    },
  ],
  next: [
    'file-already-exists',
    'invalid-authentication-information',
    'api-token-wrong-project',
    'oidc-token-wrong-project',
    'local-version-not-allowed',
    'pypi-attestations-build-config-mismatch',
  ],
  sources: [
    { repo: 'pypa/packaging.python.org', path: 'source/guides/migrating-to-pypi-org.rst', ref: 'ab4994857826246587d993862fd4097e36568080', lines: [16, 23] },
    { repo: 'aloetesting/aloe', path: 'issues/116' },
    { repo: 'pypi/warehouse', path: 'warehouse/accounts/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [137, 154] },
    { repo: 'pypa/twine', path: 'twine/__main__.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [41, 58] },
    { repo: 'pypa/twine', path: 'twine/commands/upload.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [197, 200] },
    { repo: 'pypiserver/pypiserver', path: 'pypiserver/_app.py', ref: 'd87ef03f9c81e8abf9bdcae91d3fef025cc257ff', lines: [56, 65] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/396' },
    { repo: 'pypi/warehouse', path: 'warehouse/forklift/legacy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [803, 808] },
  ],
} as const satisfies ErrorEntry;
