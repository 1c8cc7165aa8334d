import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-dependency-mismatch',
  stage: 'upload-file',
  emitter: 'twine',
  severity: 'error',
  outranks: ['program-dependency-incompatible'],
  among: ['twine', 'pkginfo', 'semantic_release', 'semantic-release', 'Uploading distributions to', 'artifact repository'],
  messages: [
    { text: "__init__() got an unexpected keyword argument 'allowed_methods'", since: 'twine 3.3.0' },
    { text: "import appengine as gaecontrib\nImportError: cannot import name 'appengine' from '{module}'" },
    { text: "from packaging import errors\nImportError: cannot import name 'errors' from 'packaging'", since: 'twine 7.0.0' },
    { text: "has no attribute 'must_decode'", until: 'twine 4.0.1' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "got an unexpected keyword argument 'allowed_methods'",
  name: { en: 'A package that twine needs does not fit it', 'zh-CN': 'twine 依赖的某个包版本不匹配' },
  meaning: {
    en: 'twine, or a package that it needs, was installed at a release that does not go with the other: an old `urllib3`, an old `requests-toolbelt` beside a new one, an old `packaging`, or a `pkginfo` that an old twine was not made for. It stops before it sends anything.',
    'zh-CN': '环境里的 twine 和它依赖的某个包版本对不上：`urllib3` 太旧，旧的 `requests-toolbelt` 配上了新的那个，`packaging` 太旧，或者旧版 twine 配上了它不认识的 `pkginfo`。它在发送任何内容之前就停下了。',
  },
  says: {
    applies: { wording: [3] },
    en: 'An old twine runs beside a release of `pkginfo` that it was not made for: the two do not fit. It stops before it sends anything.',
    'zh-CN': '旧版 twine 遇上了它不认识的 `pkginfo` 版本，两者不匹配。它在发送任何内容之前就停下了。',
  },
  causes: [
    {
      applies: { wording: [0] },
      en: 'Another program in this environment holds `urllib3` below 1.26, which does not know `allowed_methods`.',
      'zh-CN': '环境里的其他程序把 `urllib3` 限制在 1.26 以下，它不认识 `allowed_methods`。',
    },
    {
      applies: { wording: [1] },
      en: '`requests-toolbelt` before 1.0 wants a part of `urllib3` that release 2 no longer has.',
      'zh-CN': '1.0 之前的 `requests-toolbelt` 要用的部分，`urllib3` 2 里已经没有了。',
    },
    {
      applies: { wording: [2] },
      en: 'twine 7.0.0 asks for `packaging` 26.1 or later, and what was installed after it, such as the dependencies of the project, brought an older one.',
      'zh-CN': 'twine 7.0.0 要求 `packaging` 26.1 或更新版本，而在它之后安装的内容（比如项目的依赖）又装回了旧版本。',
    },
    {
      applies: { wording: [3] },
      en: 'twine up to 4.0.1 calls `must_decode` of `pkginfo` for each wheel, and pkginfo 1.9.0 does not have it; 1.9.1 and later do again. An sdist gets past it.',
      'zh-CN': '4.0.1 及以前的 twine 读取每个 wheel 时都要调用 `pkginfo` 的 `must_decode`，而 pkginfo 1.9.0 里没有它；从 1.9.1 起又有了。sdist 不受影响。',
    },
  ],
  fixes: [
    {
      applies: { wording: [3] },
      changes: 'file',
      when: { en: 'The message names `pkginfo`', 'zh-CN': '错误信息里写着 `pkginfo`' },
      steps: [
        {
          en: 'Nothing in your files causes this. If the step uses the action, write `pypa/gh-action-pypi-publish@release/v1` or a current release, which brings packages that fit its twine. If the job installs twine itself, remove pins of it and of what it needs, and write `python -m pip install --upgrade twine pkginfo` in the step before.',
          'zh-CN': '原因不在你的文件。如果这一步用的是 action，就写 `pypa/gh-action-pypi-publish@release/v1` 或当前的版本，它自带的包与 twine 是匹配的。如果 twine 是作业自己装的，就去掉对它和它依赖的包的固定，在前一个步骤里写 `python -m pip install --upgrade twine pkginfo`。',
        },
      ],
    },
    {
      applies: { not: { wording: [3] } },
      changes: 'file',
      when: { en: 'twine runs in an environment with other packages', 'zh-CN': 'twine 和其他包装在同一个环境里' },
      steps: [
        {
          en: 'Let twine have an environment of its own: `pipx run twine upload dist/*`, or `uvx twine upload dist/*`; `uv run` takes that of the project. Or update what it needs in the step before: `python -m pip install --upgrade twine packaging urllib3 requests requests-toolbelt`. Where another program in the environment forbids that, take it out of the job that uploads.',
          'zh-CN': '让 twine 在单独的环境里运行：`pipx run twine upload dist/*` 或 `uvx twine upload dist/*`；`uv run` 用的是项目的环境。或者在前一个步骤里更新它和它的依赖：`python -m pip install --upgrade twine packaging urllib3 requests requests-toolbelt`。如果环境里的其他程序不允许升级，就不要把那个程序装进上传的作业。',
        },
        {
          aside: true,
          en: 'Where semantic-release ran it, look whether the tag and the release commit are there already: then start again from them.',
          'zh-CN': '如果它由 semantic-release 运行，先看标签和发布提交是否已经有了：有的话，从它们重新开始。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Leaving out the wheel, or changing the metadata: a twine that fits reads this very file.',
      'zh-CN': '不发布 wheel，或者改元数据：换成匹配的 twine，读的就是同一个文件。',
    },
    {
      en: 'Another token or another index: nothing was sent to any.',
      'zh-CN': '换 token 或换索引：还没有向任何索引发送内容。',
    },
  ],
  verify: [
    {
      en: '`python -m twine --version` prints a release and no traceback, and the next run has lines with `Uploading`.',
      'zh-CN': '`python -m twine --version` 打印版本号，没有 traceback；下一次运行里出现 `Uploading` 行。',
    },
  ],
  next: ['twine-old-release-broken', 'program-not-installed'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/package.py', ref: '7.0.0', lines: [23, 23] },
    { repo: 'pypa/twine', path: 'twine/wheel.py', ref: '4.0.1', lines: [86, 91] },
    { repo: 'pypa/gh-action-pypi-publish', path: 'issues/107' },
    { repo: 'pypa/twine', path: 'issues/1148' },
    { repo: 'urllib3/urllib3', path: 'issues/2997' },
    { repo: 'python-semantic-release/python-semantic-release', path: 'issues/471' },
  ],
} as const satisfies ErrorEntry;
