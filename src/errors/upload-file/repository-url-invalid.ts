import type { Condition, ErrorEntry } from '../types.ts';

/** By runs of twine: `index-servers` is split at blanks, so that no name finds such a section, in quotes or not. */
const WITH_BLANK = { values: { section: { is: ['with-blank'] } } } as const satisfies Condition;
/** `-r` without a name takes the next word, a file. */
const TAKES_FILE = { values: { repository: { holds: ['.whl', '.tar.gz', '.zip', '/*'] } } } as const satisfies Condition;
const BY_AZURE = { near: ['PYPIRC_PATH', 'TwineAuthenticate'] } as const satisfies Condition;

export default {
  id: 'repository-url-invalid',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  messages: [
    { text: 'UnreachableRepositoryURLDetected: Invalid repository URL: {reason}.' },
    { text: "InvalidConfiguration: Missing '{repository}' section from {file}.\nMore info: https://packaging.python.org/specifications/pypirc/" },
    { text: "Missing '{repository}' section from the configuration file\nor not a complete URL in --repository" },
    { text: "KeyError: \"Missing '{repository}' section from the configuration file\"" },
    { text: "Failed to get registry {repository} in .pypirc. Note: Your index didn't start with http:// or https://, which is required for non-pypirc indices." },
    { text: "repo = repos_cfg[name]{marks}\nKeyError: '{repository}'" },
    { text: "twine/utils.py{traceback}KeyError: 'repository'" },
    { text: "InvalidConfiguration: [Errno 2] No such file or directory: '{config}'" },
    { text: 'InvalidConfiguration: Malformed configuration in {config}.\nMore info: https://packaging.python.org/specifications/pypirc/' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'UnreachableRepositoryURLDetected: Invalid repository URL',
  name: { en: 'The address of the index is not complete, or its name not known', 'zh-CN': '索引的地址不完整，或名字不认识' },
  meaning: {
    en: 'twine, or another program, was given an address without `https://` or without a host, or a short name that its configuration does not know. It stops before it sends anything.',
    'zh-CN': 'twine（或其他程序）拿到的地址缺少 `https://` 或主机名，或者是一个它的配置里没有的简称。它在发送任何内容之前就停下了。',
  },
  says: [
    {
      applies: { wording: [6] },
      name: { en: 'A section of .pypirc has no address', 'zh-CN': '.pypirc 里有一节没有地址' },
      en: 'The section of `.pypirc` that the command names has no line `repository`, so twine does not know where to upload. Nothing was sent.',
      'zh-CN': '命令所用的那一节 `.pypirc` 里没有 `repository` 这一行，twine 不知道往哪里上传。什么都没有发送。',
    },
    {
      applies: { wording: [7] },
      name: { en: 'The configuration file of twine is not there', 'zh-CN': 'twine 的配置文件不存在' },
      en: 'twine was to read `{config}`, and there is no such file in this job. Nothing was sent.',
      'zh-CN': 'twine 要读取 `{config}`，而这个作业里没有这个文件。什么都没有发送。',
    },
    {
      applies: { wording: [8] },
      name: { en: 'The configuration file of twine cannot be read', 'zh-CN': 'twine 的配置文件读不懂' },
      en: 'twine found `{config}` and could not read it: a line in it is neither a section in brackets nor a name with a value. Nothing was sent.',
      'zh-CN': 'twine 找到了 `{config}`，但读不懂：里面有一行既不是方括号里的节名，也不是带值的名称。什么都没有发送。',
    },
    {
      applies: TAKES_FILE,
      en: '`-r` has no name behind it in the command, and took the file `{repository}` for one. Nothing was sent.',
      'zh-CN': '命令里的 `-r` 后面没有名字，于是把文件 `{repository}` 当成了名字。什么都没有发送。',
    },
    {
      en: 'The program that uploads knows no index by the name `{repository}`.',
      'zh-CN': '上传程序不认识名为 `{repository}` 的索引。',
    },
  ],
  causes: [
    {
      en: 'A short name stands where an address belongs: `repository-url: testpypi`, or `--repository-url testpypi`.',
      'zh-CN': '该写地址的地方写了简称：`repository-url: testpypi` 或 `--repository-url testpypi`。',
    },
    {
      en: 'The address is put together from a variable that is empty, as in `https://${{ vars.HOST }}/legacy/`.',
      'zh-CN': '地址由变量拼成，而变量是空的，例如 `https://${{ vars.HOST }}/legacy/`。',
    },
    {
      en: 'For `Missing … section`: the name after `--repository` is misspelt, or `~/.pypirc` has a list `index-servers` without it. twine knows `pypi` by itself, and `testpypi` only as long as no such list is there.',
      'zh-CN': '如果是 `Missing … section`：`--repository` 后面的名字拼错了，或者 `~/.pypirc` 里的 `index-servers` 列表没有它。twine 自带 `pypi`；只有在没有这个列表时，才自带 `testpypi`。',
    },
    {
      en: 'A twine before 1.12 knows no index by itself once `~/.pypirc` exists, not even `pypi`.',
      'zh-CN': '1.12 之前的 twine，只要有 `~/.pypirc` 这个文件，就不自带任何索引，连 `pypi` 也没有。',
      applies: { wording: [2, 3] },
    },
  ],
  fixes: [
    {
      applies: { wording: [0], program: ['action'] },
      changes: 'file',
      when: { en: 'The action got an incomplete address', 'zh-CN': 'action 拿到的地址不完整' },
      steps: [
        {
          en: 'Write the whole address into `repository-url` in the `with:` of the publish step, for TestPyPI `https://test.pypi.org/legacy/` with the slash at the end. For PyPI leave it out.',
          'zh-CN': '在发布步骤 `with:` 里的 `repository-url` 写完整的地址，TestPyPI 是 `https://test.pypi.org/legacy/`，末尾的斜杠不能少。发布到 PyPI 时不写这一项。',
        },
      ],
      example: { index: 'testpypi', auth: 'api-token', attestations: 'false', scope: 'job', mark: ['repository-url:'] },
    },
    {
      applies: { wording: [0], not: { program: ['action'] } },
      changes: 'file',
      when: { en: 'twine got an incomplete address', 'zh-CN': 'twine 拿到的地址不完整' },
      steps: [
        {
          en: 'Write the whole address after `--repository-url`, or into `TWINE_REPOSITORY_URL`: with `https://` in front, and for TestPyPI `https://test.pypi.org/legacy/`. For PyPI leave it out.',
          'zh-CN': '在 `--repository-url` 后面或 `TWINE_REPOSITORY_URL` 里写完整的地址，以 `https://` 开头；TestPyPI 是 `https://test.pypi.org/legacy/`。发布到 PyPI 时不写。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], values: { repository: { holds: ['://'] } } },
      changes: 'file',
      when: { en: 'An address stands where a name belongs', 'zh-CN': '该写名字的地方写了地址' },
      steps: [
        {
          en: 'Write the address after `--repository-url`: `-r` and `--repository` take a short name only. For PyPI leave it out.',
          'zh-CN': '把地址写在 `--repository-url` 后面：`-r` 和 `--repository` 只接受简称。发布到 PyPI 时不写。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], ...TAKES_FILE },
      certain: true,
      changes: 'file',
      when: { en: '`-r` took a file for the name', 'zh-CN': '`-r` 把文件当成了名字' },
      steps: [
        {
          en: 'Write the name of the index behind `-r` (or `--repository`): what stood there is missing, or a variable that is empty, and so the first file was taken for it. For PyPI leave `-r` out. Where a variable is to hold the name, see that it reaches this step. A section in `.pypirc` is of no use.',
          'zh-CN': '在 `-r`（或 `--repository`）后面写上索引的名字：那里漏写了，或者变量是空的，于是第一个文件被当成了名字。发布到 PyPI 就去掉 `-r`。名字来自变量的话，看看变量有没有传到这个步骤。在 `.pypirc` 里加一节没有用。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], ...WITH_BLANK },
      certain: true,
      changes: 'file',
      when: { en: 'A section in `.pypirc` has a space in its name', 'zh-CN': '`.pypirc` 里有一节的名字带空格' },
      steps: [
        {
          en: 'twine splits the list `index-servers` at spaces, so no name after `-r` finds a section with a space in its name, in quotes or not. Do without the section: write the upload URL of the index after `--repository-url`, and hand user name and password over as `TWINE_USERNAME` and `TWINE_PASSWORD`. Or write a `.pypirc` of your own in which the name has no space.',
          'zh-CN': 'twine 按空格拆分 `index-servers` 列表，所以名字带空格的一节，`-r` 后面怎么写都找不到，加引号也没用。不用这一节：在 `--repository-url` 后面写索引的上传 URL，用 `TWINE_USERNAME` 和 `TWINE_PASSWORD` 传入用户名和密码。或者自己写一个 `.pypirc`，其中的名字不带空格。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], ...BY_AZURE, values: { section: { is: ['feed-alone'] } } },
      certain: true,
      changes: 'file',
      when: { en: 'Azure Pipelines wrote the configuration, and the command names a feed alone', 'zh-CN': '配置由 Azure Pipelines 写好，命令里只写了 feed 的名字' },
      steps: [
        {
          en: 'Take `TwineAuthenticate@1`, with `artifactFeed: myTestProject/myTestFeed`, the project left out for a feed of the organization, and write that feed\'s name alone after `-r`. If it is missing still, see which sections the task wrote, without their passwords: `grep \'^\\[\' "$(PYPIRC_PATH)"` in a step after it. With none, it did not find the feed.',
          'zh-CN': '用 `TwineAuthenticate@1`，写 `artifactFeed: myTestProject/myTestFeed`（组织级的 feed 不写项目），`-r` 后面只写这个 feed 的名字。如果还是找不到，就在它之后的步骤里运行 `grep \'^\\[\' "$(PYPIRC_PATH)"`，看看任务写了哪些节名（不会打印密码）。一个都没有，就是任务没有找到这个 feed。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], ...BY_AZURE, not: { values: { section: { is: ['with-blank', 'feed-alone'] } } } },
      certain: true,
      changes: 'file',
      when: { en: 'Azure Pipelines wrote the configuration', 'zh-CN': '配置由 Azure Pipelines 写好' },
      steps: [
        {
          en: 'Name the feed alone, without its project: `-r myTestFeed` in place of `-r myTestProject/myTestFeed`. The task `TwineAuthenticate@1` takes both in `artifactFeed`, and names the section after the feed.',
          'zh-CN': '只写 feed 的名字，不写项目：用 `-r myTestFeed`，不要用 `-r myTestProject/myTestFeed`。任务 `TwineAuthenticate@1` 的 `artifactFeed` 里两者都写，而配置里的节名只用 feed 的名字。',
        },
      ],
    },
    {
      applies: { wording: [1, 2, 3], not: { any: [BY_AZURE, WITH_BLANK, TAKES_FILE, { values: { repository: { holds: ['://'] } } }, { wording: [2, 3], values: { repository: { is: ['pypi'] } } }] } },
      changes: 'file',
      when: { en: 'twine does not know the name', 'zh-CN': 'twine 不认识这个名字' },
      steps: [
        {
          en: 'Correct the name after `--repository`, or add a section of that name to the file that twine reads, `~/.pypirc` or that of `--config-file`. twine knows `pypi` by itself, and `testpypi` only where that file has no list `index-servers`.',
          'zh-CN': '改正 `--repository` 后面的名字，或者在 twine 读取的文件（`~/.pypirc`，或 `--config-file` 指定的）里加上同名的一节。twine 自带 `pypi`；只有在这个文件里没有 `index-servers` 列表时，才自带 `testpypi`。',
        },
      ],
    },
    {
      applies: { wording: [2, 3], values: { repository: { is: ['pypi'] } } },
      changes: 'file',
      when: { en: 'An old twine does not know `pypi`', 'zh-CN': '旧版 twine 不认识 `pypi`' },
      steps: [
        {
          en: 'Raise twine where it is installed, with `python -m pip install --upgrade twine`: from 1.12 on it knows `pypi` by itself, whatever is in `~/.pypirc`.',
          'zh-CN': '在安装 twine 的地方用 `python -m pip install --upgrade twine` 升级它：从 1.12 起，不管 `~/.pypirc` 里写了什么，它都自带 `pypi`。',
        },
        {
          en: 'If it has to stay old, add `pypi` to `index-servers` under `[distutils]` in `~/.pypirc`, and a section `[pypi]` with `repository = https://upload.pypi.org/legacy/`.',
          'zh-CN': '如果只能用旧版，就在 `~/.pypirc` 的 `[distutils]` 里把 `pypi` 加进 `index-servers`，再加上 `[pypi]` 一节，写上 `repository = https://upload.pypi.org/legacy/`。',
        },
      ],
    },
    {
      applies: { wording: [7] },
      changes: 'file',
      when: { en: 'The file is not there', 'zh-CN': '文件不存在' },
      steps: [
        {
          en: 'Correct the path after `--config-file`, or write the file in a step before. Or do without it: `TWINE_USERNAME`, `TWINE_PASSWORD` and, for an index other than PyPI, `TWINE_REPOSITORY_URL` in the environment of the step say the same.',
          'zh-CN': '改正 `--config-file` 后面的路径，或者在前面的步骤里写好这个文件。也可以不用它：在步骤的环境变量里设置 `TWINE_USERNAME`、`TWINE_PASSWORD`，如果不是 PyPI，再加上 `TWINE_REPOSITORY_URL`，作用一样。',
        },
      ],
    },
    {
      applies: { wording: [8] },
      changes: 'file',
      when: { en: 'The file is malformed', 'zh-CN': '文件格式不对' },
      steps: [
        {
          en: 'Correct the file where a step writes it: `[pypi]` alone on a line, below it `username = __token__` and `password = ` with the token, none of them indented. Or do without it, with `TWINE_USERNAME` and `TWINE_PASSWORD` in the environment of the step.',
          'zh-CN': '在写这个文件的步骤里改正它：`[pypi]` 单独一行，下面是 `username = __token__` 和 `password = ` 加 token，都不要缩进。也可以不用它，改在步骤的环境变量里设置 `TWINE_USERNAME` 和 `TWINE_PASSWORD`。',
        },
      ],
    },
    {
      applies: { wording: [6] },
      changes: 'file',
      when: { en: 'A section of `.pypirc` has no address', 'zh-CN': '`.pypirc` 里有一节没有地址' },
      steps: [
        {
          en: 'Add the line `repository = `, with the upload URL of the index, to the section that the command names, in `~/.pypirc` or the file after `--config-file`; or write the URL after `--repository-url`. Only `pypi` and `testpypi` need none.',
          'zh-CN': '在命令所用的那一节里（`~/.pypirc` 或 `--config-file` 指定的文件）加上一行 `repository = `，后面写索引的上传 URL；或者把 URL 写在 `--repository-url` 后面。只有 `pypi` 和 `testpypi` 不用写。',
        },
      ],
    },
    {
      applies: { wording: [4] },
      changes: 'file',
      when: { en: 'maturin does not know the name', 'zh-CN': 'maturin 不认识这个名字' },
      steps: [
        {
          en: 'Write the upload URL of the index after `--repository-url` in place of the name, for TestPyPI `https://test.pypi.org/legacy/`. After `-r` or `--repository` maturin takes `pypi`, `testpypi` and the sections of `~/.pypirc`.',
          'zh-CN': '不写名字，改在 `--repository-url` 后面写索引的上传 URL，TestPyPI 是 `https://test.pypi.org/legacy/`。`-r` 或 `--repository` 后面，maturin 只认 `pypi`、`testpypi` 和 `~/.pypirc` 里的节名。',
        },
      ],
    },
    {
      applies: { wording: [5] },
      changes: 'file',
      when: { en: 'flit does not know the name', 'zh-CN': 'flit 不认识这个名字' },
      steps: [
        {
          en: 'Give the step the upload URL of the index as `FLIT_INDEX_URL`, and leave `--repository` out. After `--repository` flit takes only the names that `~/.pypirc` lists as `index-servers` under `[distutils]`, and `pypi` where there is no such file.',
          'zh-CN': '给步骤设置 `FLIT_INDEX_URL`，值是索引的上传 URL，并去掉 `--repository`。`--repository` 后面，flit 只认 `~/.pypirc` 里 `[distutils]` 的 `index-servers` 列出的名字；没有这个文件时只认 `pypi`。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The log says `Uploading distributions to https://test.pypi.org/legacy/`, or the address of your index.',
      'zh-CN': '日志里有 `Uploading distributions to https://test.pypi.org/legacy/`，或者你的索引的地址。',
    },
  ],
  next: ['repository-url-wrong', 'repository-url-trailing-slash', 'audience-invalid-repository-url'],
  sources: [
    { repo: 'MicrosoftDocs/azure-devops-docs', path: 'issues/7407' },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [164, 210] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [118, 143] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: '1.12.1', lines: [52, 125] },
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: '1.11.0', lines: [48, 137] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260' },
    { repo: 'microsoft/azure-pipelines-tasks', path: 'issues/13373' },
    { repo: 'pypa/twine', path: 'issues/111' },
    { repo: 'pypa/twine', path: 'issues/228' },
  ],
} as const satisfies ErrorEntry;
