import type { ErrorEntry } from '../types.ts';

/** The library with which it reads a file does not know its metadata; and the one with which it tries again has changed. */
const UNREAD = { wording: [7, 8] } as const;
const RETRIES = { wording: [9] } as const;

export default {
  id: 'twine-old-release-broken',
  stage: 'workflow-setup',
  emitter: 'twine',
  severity: 'error',
  outranks: ['program-dependency-incompatible'],
  among: ['twine', 'gh-action-pypi-publish'],
  messages: [
    { text: 'twine/__init__.py", line {line}, in <module>\n    __uri__ = metadata["home-page"]', since: 'twine 5.1.0', until: 'twine 5.1.0' },
    { text: 'twine/__init__.py", line {line}, in <module>\n    __license__ = metadata["license"]', until: 'twine 4.0.2' },
    {
      text: 'bin/twine", line {line}, in <module>{frames}importlib_metadata/_adapters.py", line {other}, in __getitem__{raised}KeyError: \'home-page\'',
      since: 'twine 5.1.0',
      until: 'twine 5.1.0',
    },
    { text: 'bin/twine", line {line}, in <module>{frames}importlib_metadata/_adapters.py", line {other}, in __getitem__{raised}KeyError: \'license\'', until: 'twine 4.0.2' },
    { text: 'bin/twine", line {line}, in <module>{frames}from packaging import requirements\nModuleNotFoundError: No module named \'packaging\'', until: 'twine 3.8.0' },
    { text: 'twine/cli.py", line {line}, in <module>\n    from packaging import requirements\nModuleNotFoundError: No module named \'packaging\'', until: 'twine 3.8.0' },
    // The last line of the traceback by itself: readers quote no more of it.
    { text: "KeyError: 'home-page'", since: 'twine 5.1.0', until: 'twine 5.1.0' },
    // By runs with pkginfo 1.4.2: up to 1.11 twine prints the error alone, later without catching it.
    { text: 'Uploading distributions to {url}\nTypeError: expected string or bytes-like object', until: 'twine 1.11.0' },
    { text: 'self.safe_name = pkg_resources.safe_name(metadata.name){frames}\nTypeError: expected string or bytes-like object', until: 'twine 3.3.0' },
    { text: "__init__() got an unexpected keyword argument 'method_whitelist'", until: 'twine 3.3.0' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: '__uri__ = metadata["home-page"]',
  name: { en: 'An old twine does not start any more', 'zh-CN': '旧版 twine 已经无法启动' },
  meaning: {
    en: "This twine is held back at an old release, and a library that it needs, `importlib-metadata`, was installed anew. From 8.0 on that library fails where this twine reads its own metadata. Every command ends so, and your project's license or home page has nothing to do with it. twine 3.8.0 also uses `packaging` and does not install it.",
    'zh-CN': '这个 twine 被固定在旧版本，而它依赖的库 `importlib-metadata` 是重新安装的。从 8.0 起，这个库会在旧版 twine 读取自己的元数据时出错。任何命令都会这样结束，与你的项目的许可证或主页无关。twine 3.8.0 还用到了 `packaging`，却不会安装它。',
  },
  says: [
    {
      applies: UNREAD,
      name: { en: 'An old twine cannot read the file', 'zh-CN': '旧版 twine 读不懂这个文件' },
      en: 'This twine, or the `pkginfo` that it reads with, is too old for the metadata of the file and finds no name in it. It stopped before it sent anything; the file is mostly fine.',
      'zh-CN': '这个 twine（或者它用来读取文件的 `pkginfo`）太旧，读不懂文件的元数据，从中找不到名字。它在发送任何内容之前就停下了；文件本身多半没有问题。',
    },
    {
      applies: RETRIES,
      name: { en: 'An old twine does not work with urllib3 2', 'zh-CN': '旧版 twine 与 urllib3 2 不兼容' },
      en: 'This twine is held back at an old release and uses a part of `urllib3` that is gone since 2.0. It stopped before it sent anything, and your package has no part in it.',
      'zh-CN': '这个 twine 被固定在旧版本，用到了 `urllib3` 从 2.0 起已经去掉的部分。它在发送任何内容之前就停下了，与你的包无关。',
    },
    {
      applies: { program: ['action'], before: 'v1.5.2' },
      name: { en: 'The twine in the action does not start', 'zh-CN': 'action 里的 twine 无法启动' },
      en: 'The twine in the action fails where it reads its own metadata. Your package and its metadata have no part in it: up to v1.5.1 the action pins no twine, and each run installs what is newest.',
      'zh-CN': 'action 里的 twine 在读取自己的元数据时出错，与你的包和它的元数据无关：v1.5.1 及更早的 action 没有固定 twine，每次运行都安装当时的最新版。',
    },
  ],
  causes: [
    {
      applies: { program: ['action'], before: 'v1.5.2' },
      en: 'The action is v1.5.1 or older. It builds its image in each run, with the newest twine and the newest libraries: in June 2024 these were twine 5.1.0 and `importlib-metadata` 8.0, and until 5.1.1 came out every run that got these two stopped here.',
      'zh-CN': 'action 是 v1.5.1 或更早的版本。它每次运行都重新构建镜像，安装最新的 twine 和各个库：2024 年 6 月时，这正好是 twine 5.1.0 和 `importlib-metadata` 8.0，在 5.1.1 发布之前，装到这两个版本的运行都停在这里。',
    },
    {
      en: 'The workflow, a requirements file or an image pins twine, for instance `twine==4.0.2`, and leaves its dependencies open.',
      'zh-CN': '工作流、requirements 文件或镜像固定了 twine，比如 `twine==4.0.2`，却没有固定它的依赖。',
    },
    {
      en: 'Another tool brings an old twine along and installs its dependencies anew.',
      'zh-CN': '另一个工具自带旧版 twine，并重新安装它的依赖。',
    },
  ],
  fixes: [
    {
      applies: { program: ['action'], before: 'v1.5.2' },
      certain: true,
      changes: 'file',
      when: { en: 'The twine is the one in `pypa/gh-action-pypi-publish`, v1.5.1 or older', 'zh-CN': '出错的是 `pypa/gh-action-pypi-publish` v1.5.1 或更早版本里的 twine' },
      steps: [
        {
          en: 'In the workflow file write `pypa/gh-action-pypi-publish@release/v1`, or a current release such as v1.14.2 (commit `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`). Its image comes ready-made, with pinned programs. What a step of yours installs does not reach the twine of the action.',
          'zh-CN': '在工作流文件里写 `pypa/gh-action-pypi-publish@release/v1`，或者写新的版本，比如 v1.14.2（提交 `dc37677b2e1c63e2034f94d8a5b11f265b73ba33`）：它的镜像是现成的，里面的程序都固定了版本。你自己的步骤里安装什么，都影响不到 action 里的 twine。',
        },
      ],
      example: { scope: 'job', mark: ['gh-action-pypi-publish'] },
    },
    {
      applies: { any: [UNREAD, RETRIES] },
      certain: true,
      changes: 'file',
      when: { en: 'I can take a current twine, as it has to read the file or try again', 'zh-CN': '可以换用新版 twine（它要读取文件或重试）' },
      steps: [
        {
          en: 'Install a current twine in the job that publishes, right before it runs, and remove an older pin: `python -m pip install --upgrade twine pkginfo`. Where an image brings it along, take a newer image, or run `pipx run twine upload dist/*`.',
          'zh-CN': '在发布作业里，就在运行之前安装新版 twine，并去掉旧的版本限制：`python -m pip install --upgrade twine pkginfo`。如果是镜像自带的，就换更新的镜像，或者用 `pipx run twine upload dist/*`。',
        },
      ],
    },
    {
      changes: 'file',
      when: { en: 'I can take a current twine', 'zh-CN': '可以换用新版 twine' },
      steps: [
        {
          en: 'Remove the pin of twine, and install a current one in the job that publishes: `python -m pip install --upgrade twine`. 5.1.1 and later do not have this fault. Where 3.8.0 has to stay, install `packaging` beside it.',
          'zh-CN': '去掉对 twine 的固定，在发布作业里安装新版：`python -m pip install --upgrade twine`。5.1.1 及以后没有这个问题。必须保留 3.8.0 的话，就把 `packaging` 一起装上。',
        },
        {
          en: 'If you publish without a token, take 6.1.0 or later: Trusted Publishing came with it.',
          'zh-CN': '如果发布时不用 token，就用 6.1.0 或更新版本：从它开始支持可信发布（Trusted Publishing）。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 2, 3] },
      aside: true,
      changes: 'file',
      when: { en: 'The old twine has to stay', 'zh-CN': '必须保留旧版 twine' },
      steps: [
        {
          en: 'Install the library as it was: `python -m pip install "importlib-metadata<8"`.',
          'zh-CN': '把这个库装回旧版本：`python -m pip install "importlib-metadata<8"`。',
        },
      ],
      tradeoff: {
        en: 'An old twine refuses files with newer metadata, and its other dependencies may break next.',
        'zh-CN': '旧版 twine 会拒绝元数据较新的文件，它的其他依赖也可能接着出问题。',
      },
    },
  ],
  notAFix: [
    {
      en: 'Changing `license` in `pyproject.toml`: the message is about the metadata of twine, not of your project.',
      'zh-CN': '修改 `pyproject.toml` 里的 `license`：这条信息说的是 twine 自己的元数据，不是你的项目的。',
    },
  ],
  verify: [
    {
      en: '`python -m twine --version` prints its release. It uploads nothing.',
      'zh-CN': '`python -m twine --version` 会打印版本号。它什么也不上传。',
    },
  ],
  next: ['program-dependency-incompatible', 'twine-metadata-version-unsupported', 'twine-metadata-missing-required', 'twine-prompt-without-terminal'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/__init__.py', ref: '4.0.2', lines: [32, 43] },
    { repo: 'pypa/twine', path: 'twine/__init__.py', ref: '5.1.0', lines: [33, 44] },
    { repo: 'pypa/twine', path: 'issues/1125' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/246' },
    { repo: 'pypa/gh-action-pypi-publish', path: 'Dockerfile', ref: '37f50c210e3d2f9450da2cd423303d6a14a6e29f', lines: [10, 12] },
    { repo: 'python/importlib_metadata', path: 'issues/492' },
    { repo: 'pantsbuild/pants', path: 'issues/21893' },
  ],
} as const satisfies ErrorEntry;
