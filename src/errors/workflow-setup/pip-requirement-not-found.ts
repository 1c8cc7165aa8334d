import type { Condition, ErrorEntry } from '../types.ts';

/** What pip prints of an index that it does not reach. */
const UNREACHED = ['Failed to establish a new connection', 'NewConnectionError', 'ConnectTimeoutError', 'Max retries exceeded with url', 'Temporary failure in name resolution', 'Network is unreachable', 'ProxyError(', 'SSLError('] as const;

/** What is installed to build or publish with: it is no release of the project itself. */
const PROGRAMS = ['twine', 'build=', 'pip=', 'setuptools', 'wheel', 'hatch', 'poetry', 'flit', 'pdm', 'uv=', 'uv>', 'cibuildwheel', 'maturin', 'id=', 'sigstore', 'virtualenv', 'tox', 'pytest', 'packaging'] as const;

/** It is the release that was just sent to TestPyPI, and nothing shows it on PyPI. */
const REHEARSED = { values: { sought: { is: ['this-release'] }, arrived: { is: ['rehearsed'] } } } as const satisfies Condition;

/** One version is asked for, where a version was published before: the check that it can be installed. */
const TOLD_SO = {
  values: { wanted: { holds: ['=='] } },
  near: ['post-publish', 'post publish', 'postpublish', 'after publish', 'after the publish', 'after upload', 'after the upload', 'just published', 'verify install', 'verify the release', 'verify pypi', 'verify publi', 'published-artifact', 'smoke test', 'View at:', 'Successfully published', 'PyPI metadata for', '发布之后', '发布后', '刚发布', '刚刚发布', '验证安装'],
  not: { any: [{ values: { wanted: { begins: PROGRAMS } } }, { values: { sought: { is: ['another'] } } }] },
} as const satisfies Condition;
const JUST_PUBLISHED = { any: [TOLD_SO, { values: { sought: { is: ['this-release'] } } }], not: REHEARSED } as const satisfies Condition;

/** Behind the one index the next line begins: of several, a comma follows. */
const TESTPYPI_ALONE = {
  near: ['Collecting', 'ERROR', 'Requirement already', 'Processing', 'Obtaining'].flatMap((next) => [`Looking in indexes: https://test.pypi.org/simple/ ${next}`, `Looking in indexes: https://test.pypi.org/simple ${next}`]),
} as const satisfies Condition;

export default {
  id: 'pip-requirement-not-found',
  stage: 'workflow-setup',
  emitter: 'build-backend',
  severity: 'error',
  among: ['test.pypi.org/simple', 'install build dependencies', 'twine', 'Credentials not correct for', 'View at:', 'to https://upload.pypi.org', ') to PyPI'],
  messages: [
    { text: 'ERROR: Could not find a version that satisfies the requirement {requirement} (from versions: {versions})\nERROR: No matching distribution found for {wanted}' },
    { text: 'ERROR: No matching distribution found for {wanted}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'ERROR: Could not find a version that satisfies the requirement',
  name: { en: 'pip does not find a package that the job needs', 'zh-CN': 'pip 找不到作业需要的某个包' },
  meaning: {
    en: 'The job installs something before it builds or publishes, and pip found no release of it that fits: the index that it asks has none, or pip did not reach it. The step stopped there, and uploaded nothing.',
    'zh-CN': '作业在构建或发布之前要安装某个包，而 pip 没有找到合适的版本：它询问的索引里没有，或者它连不上索引。步骤在此停下，什么都没有上传。',
  },
  says: [
    {
      applies: REHEARSED,
      release: 'published',
      en: '`{wanted}` is what this run has sent to TestPyPI: pip asked for it before the list that it reads was up to date, or asked another index. The upload to TestPyPI itself went well.',
      'zh-CN': '`{wanted}` 正是这次运行刚传到 TestPyPI 的版本：pip 去找它的时候，它读的那份列表还没有更新，或者问的是另一个索引。向 TestPyPI 的上传本身已经成功。',
    },
    {
      applies: { ...JUST_PUBLISHED, index: ['other'] },
      release: 'published',
      en: '`{wanted}` is what this run has sent to `{host}`, and the index that pip asked does not show it.',
      'zh-CN': '`{wanted}` 正是这次运行发到 `{host}` 的版本，而 pip 询问的索引里没有它。',
    },
    {
      applies: JUST_PUBLISHED,
      release: 'published',
      en: '`{wanted}` is what this run has published: pip asked for it before the list that it reads was up to date. The upload itself went well.',
      'zh-CN': '`{wanted}` 正是这次运行刚发布的版本：pip 去找它的时候，它读的那份列表还没有更新。上传本身已经成功。',
    },
  ],
  causes: [
    {
      en: 'pip asks an index of your own, or none, and the package is not there: see `Looking in indexes:`.',
      'zh-CN': 'pip 询问的是你自己的索引，或者没有索引可问，而那里没有这个包：见 `Looking in indexes:`。',
    },
    { en: 'No release of the wanted version, or none for the Python of this job; `pip index versions` counts no candidate.', 'zh-CN': '没有所要的版本，或者没有适合这个作业的 Python 的版本；`pip index versions` 不算预发布版本。' },
    { en: 'The index could not be reached: the lines above say so.', 'zh-CN': '连不上索引：上面几行会写明。' },
  ],
  fixes: [
    {
      applies: REHEARSED,
      certain: true,
      changes: 'file',
      when: { en: 'It is the version that was just sent to TestPyPI', 'zh-CN': '找的正是刚传到 TestPyPI 的版本' },
      steps: [
        {
          en: 'Look at the project page on TestPyPI: if the version is there, only this check came too early, or `Looking in indexes:` does not name TestPyPI. The list that pip reads, `/simple/`, is cached for ten minutes and has been behind for longer. Let the check try again for half an hour with `pip install --no-cache-dir`, so that what comes after it in the job, such as the upload to PyPI, has its turn.',
          'zh-CN': '先看 TestPyPI 上的项目页面：如果这个版本已经在了，只是这个检查得太早，或者 `Looking in indexes:` 里没有 TestPyPI。pip 读的 `/simple/` 列表会缓存十分钟，有时落后得更久。让检查用 `pip install --no-cache-dir` 反复尝试半小时，这样作业里排在它后面的步骤（比如向 PyPI 的上传）才轮得到。',
        },
      ],
    },
    {
      applies: JUST_PUBLISHED,
      certain: true,
      changes: 'nothing',
      fixer: 'wait',
      when: { en: 'It is the version that was just published', 'zh-CN': '找的正是刚发布的版本' },
      steps: [
        {
          en: 'Look at the project page on the index: if the version is there, the release is out, and only the check came too early. The list that pip reads, `/simple/`, is cached for ten minutes and has been behind for longer; the JSON of the project is not proof that pip sees the version. Wait, and run the check alone again. Do not run the whole workflow again: it would send the same version, or the next one.',
          'zh-CN': '先看索引上的项目页面：如果这个版本已经在了，发布就完成了，只是检查得太早。pip 读的 `/simple/` 列表会缓存十分钟，有时落后得更久；项目的 JSON 里有这个版本，不代表 pip 已经看得到。等一等，只重做这个检查。不要重新运行整个工作流：它会再发同一个版本，或者发下一个版本。',
        },
        {
          en: 'Do by hand what comes after the check, such as the tag, the release on GitHub or the raised version. In the workflow, put the check into a job of its own and let it try again for half an hour with `pip install --no-cache-dir`.',
          'zh-CN': '检查之后的步骤，比如打标签、建 GitHub release、提升版本号，请手动完成。在工作流里把检查放进单独的作业，让它用 `pip install --no-cache-dir` 反复尝试半小时。',
        },
      ],
    },
    {
      applies: { ...JUST_PUBLISHED, index: ['other'] },
      certain: true,
      changes: 'nothing',
      when: { en: 'pip asks at another address than the upload went to', 'zh-CN': 'pip 询问的地址与上传的地址不同' },
      steps: [
        {
          en: 'Compare the two, letter by letter: they have to be of one repository, or pip has to ask a virtual or group repository that holds the other. Look in the index which repository has the files. If it is not the one that was meant, send the same files there; if it is, only the check has to change.',
          'zh-CN': '逐字比较两个地址：它们要属于同一个仓库，或者 pip 询问的是包含前者的虚拟仓库或仓库组。到索引上看看文件在哪个仓库里。如果不是该去的那个，就把同样的文件发到该去的地方；如果是，只要改这个检查。',
        },
      ],
    },
    {
      applies: { ...TESTPYPI_ALONE, not: { any: [JUST_PUBLISHED, REHEARSED] } },
      certain: true,
      changes: 'file',
      when: { en: 'pip asks TestPyPI alone', 'zh-CN': 'pip 只询问 TestPyPI' },
      steps: [
        {
          en: 'pip asks TestPyPI alone, which has few of the packages of PyPI. Install the dependencies from PyPI first and then your own package with `--no-deps`, or give the command PyPI as well: `--extra-index-url https://pypi.org/simple/`. The upload to TestPyPI before this step is not concerned.',
          'zh-CN': 'pip 只询问 TestPyPI，而 PyPI 上的包在那里大多没有。先从 PyPI 安装依赖，再用 `--no-deps` 安装自己的包；或者让命令也询问 PyPI：`--extra-index-url https://pypi.org/simple/`。这个步骤之前向 TestPyPI 的上传不受影响。',
        },
      ],
    },
    {
      applies: { near: UNREACHED, any: [{ values: { versions: { is: ['none'] } } }, { wording: [1] }] },
      certain: true,
      when: { en: 'pip did not reach the index', 'zh-CN': 'pip 连不上索引' },
      steps: [
        {
          en: 'pip did not reach the index, as the line with the connection error above says, and so found nothing: the package itself may well be there. That line names the host. If it is the one that pip is to ask, let this runner reach it: open the firewall, or set the proxy in `HTTPS_PROXY`; a time-out or a name that did not resolve may pass with a second run. If the network allows only an index of your own, set that before this step runs pip, in `PIP_INDEX_URL` or by the sign-in step of your CI, such as `PipAuthenticate@1` of Azure Pipelines.',
          'zh-CN': '上面连接出错的那一行说明 pip 没有连上索引，所以什么也没找到：包本身很可能是有的。那一行写了主机名。如果 pip 本来就该问它，就让这个运行器能访问它：放开防火墙，或者在 `HTTPS_PROXY` 里设好代理；超时或域名解析失败，再运行一次也许就好。如果网络只允许访问你自己的索引，就在这一步运行 pip 之前设好它：用 `PIP_INDEX_URL`，或者用 CI 的登录步骤，比如 Azure Pipelines 的 `PipAuthenticate@1`。',
        },
      ],
    },
    {
      applies: { near: ['401 Error, Credentials not correct for', '403 Error, Credentials not correct for'] },
      certain: true,
      changes: 'setting',
      when: { en: 'The index refused the credentials', 'zh-CN': '索引拒绝了凭据' },
      steps: [
        {
          en: 'The line `Credentials not correct for` names the index: give pip valid credentials for it, in `PIP_INDEX_URL` or in the file that `pip config list` shows. Tokens of CodeArtifact hold for 12 hours at most: let the job fetch one before pip runs.',
          'zh-CN': '`Credentials not correct for` 那一行写出了是哪个索引：在 `PIP_INDEX_URL` 或 `pip config list` 显示的文件里，给 pip 换上有效的凭据。CodeArtifact 的 token 最多有效 12 小时：让作业在 pip 运行之前先取一个。',
        },
      ],
    },
    {
      applies: { near: ['that require a different python version'] },
      certain: true,
      changes: 'file',
      when: { en: 'The releases that would do want another Python', 'zh-CN': '合适的版本要求别的 Python' },
      steps: [
        {
          en: 'The line `Ignored the following versions that require a different python version` names the releases that pip left out, with the Python that each of them wants. Let the job run with such a Python, for instance by `python-version:` of `actions/setup-python`, or ask for a release that still supports yours.',
          'zh-CN': '`Ignored the following versions that require a different python version` 那一行列出了 pip 略过的版本，以及它们各自要求的 Python。让作业用符合要求的 Python（比如改 `actions/setup-python` 的 `python-version:`），或者改用仍然支持你这个 Python 的版本。',
        },
      ],
    },
    {
      applies: { any: [{ values: { versions: { is: ['none'] } } }, { wording: [1], near: ['(from versions: none)'] }], not: { any: [{ near: ['that require a different python version', ...UNREACHED] }, JUST_PUBLISHED, REHEARSED] } },
      changes: 'file',
      when: { en: 'The index has no release of it, or was not reached', 'zh-CN': '索引里没有它的任何版本，或者连不上' },
      steps: [
        {
          en: '`from versions: none` means that pip saw no release at all. Look at the warnings above it, and at `PIP_INDEX_URL`, `PIP_NO_INDEX` and `pip config list` in this job: the index that pip asks has to hold the build requirements as well, such as setuptools, or pass them on from PyPI. On PyPI itself check the spelling of the name.',
          'zh-CN': '`from versions: none` 表示 pip 一个版本也没看到。看看它上方的警告，以及这个作业里的 `PIP_INDEX_URL`、`PIP_NO_INDEX` 和 `pip config list`：pip 询问的索引必须也有构建所需的包（比如 setuptools），或者能从 PyPI 转取。如果问的就是 PyPI，核对包名的拼写。',
        },
      ],
    },
    {
      applies: { not: { any: [JUST_PUBLISHED, REHEARSED, { values: { versions: { is: ['none'] } } }, { near: ['Credentials not correct for', 'that require a different python version'] }, { wording: [1], near: UNREACHED }] } },
      changes: 'file',
      when: { en: 'Other versions are listed', 'zh-CN': '列出了别的版本' },
      steps: [
        {
          en: 'Compare the wanted version with the list after `from versions:`: ask for one that is there, or let the job run with a newer Python, as pip leaves out releases that do not support its own.',
          'zh-CN': '把所要的版本与 `from versions:` 后面的列表核对：改成列表里有的，或者让作业用更新的 Python，因为 pip 会略过不支持当前 Python 的版本。',
        },
      ],
    },
  ],
  verify: [
    {
      en: '`python -m pip download --no-deps` with the requirement finds it in this job.',
      'zh-CN': '在这个作业里用 `python -m pip download --no-deps` 加上这个要求，能够找到它。',
    },
  ],
  next: ['build-backend-not-available', 'private-index-credentials-refused', 'python-version-not-available'],
  sources: [
    { repo: 'pypa/pip', path: 'issues/12050' },
    { repo: 'actions/setup-python', path: 'issues/733' },
    { repo: 'asweigart/pyinputplus', path: 'issues/7' },
    { repo: 'mcp-hangar/mcp-hangar', path: 'issues/680' },
    { repo: 'SocketDev/socket-python-cli', path: 'issues/290' },
  ],
} as const satisfies ErrorEntry;
