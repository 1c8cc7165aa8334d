import type { ErrorEntry } from '../types.ts';

export default {
  id: 'pyopenssl-cryptography-mismatch',
  stage: 'workflow-setup',
  emitter: 'poetry',
  severity: 'error',
  among: ['OpenSSL/crypto.py', 'OpenSSL\\crypto.py', 'OpenSSL/SSL.py', 'OpenSSL\\SSL.py'],
  messages: [
    { text: "deprecated() got an unexpected keyword argument 'name'" },
    { text: "AttributeError: module 'lib' has no attribute 'X509_V_FLAG_NOTIFY_POLICY'" },
    { text: "AttributeError: module 'lib' has no attribute 'X509_V_FLAG_CB_ISSUER_CHECK'" },
    { text: "AttributeError: module 'lib' has no attribute 'OpenSSL_add_all_algorithms'" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: "deprecated() got an unexpected keyword argument 'name'",
  name: { en: 'pyOpenSSL and cryptography do not fit', 'zh-CN': 'pyOpenSSL 与 cryptography 的版本对不上' },
  meaning: {
    en: 'The program that publishes loads pyOpenSSL, and pyOpenSSL does not work with the `cryptography` beside it: one of the two is much newer than the other. The program stops while it is loaded, before it sends anything. Certificates and credentials have no part in it.',
    'zh-CN': '发布程序加载了 pyOpenSSL，而它与同一环境里的 `cryptography` 不兼容：两者中有一个比另一个新得多。程序在加载时就停下了，什么都没有发送。这与证书、凭据都无关。',
  },
  causes: [
    {
      en: 'pyOpenSSL is newer: 22.1.0 asks for `cryptography` 38, and fails so beside 36 and older ones.',
      'zh-CN': 'pyOpenSSL 较新：22.1.0 要求 `cryptography` 38，旁边是 36 或更旧的版本时就会这样失败。',
      applies: { wording: [0] },
    },
    {
      en: '`cryptography` is newer, and no longer has what the old pyOpenSSL asks for: seen with 42 beside 22.1.0 and 23.0.0, with 39 beside 22.0.0 and 19.0.0, and with 38 beside 20.0.1.',
      'zh-CN': '`cryptography` 较新，旧的 pyOpenSSL 要用的东西里面已经没有了：42 配 22.1.0 或 23.0.0、39 配 22.0.0 或 19.0.0、38 配 20.0.1 时都会这样。',
      applies: { wording: [1, 2, 3] },
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'The two are installed beside other packages', 'zh-CN': '这两个包与其他包装在同一个环境里' },
      steps: [
        {
          en: 'Let the program have an environment of its own, which sees no packages of the system: `python3 -m venv /tmp/publish`, then `/tmp/publish/bin/pip install twine` (or poetry), and call it as `/tmp/publish/bin/twine`. With pipx it is `pipx install poetry`, or `pipx run twine upload dist/*`.',
          'zh-CN': '让发布程序在单独的环境里运行，看不到系统里的包：先 `python3 -m venv /tmp/publish`，再 `/tmp/publish/bin/pip install twine`（或 poetry），用 `/tmp/publish/bin/twine` 调用。用 pipx 的话，是 `pipx install poetry`，或者 `pipx run twine upload dist/*`。',
        },
        {
          en: 'Or update both together, where pip installed them: `python -m pip install --upgrade pyOpenSSL cryptography`. Where pip itself stops with this message, it cannot. Those of a Linux distribution are updated by its own packages only.',
          'zh-CN': '如果它们是用 pip 装的，也可以两个一起升级：`python -m pip install --upgrade pyOpenSSL cryptography`。如果 pip 自己也因为这条错误停下，这样就不行。Linux 发行版自带的，只能用它自己的包管理器升级。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another token, or another address: nothing was sent to any.',
      'zh-CN': '换 token 或换地址：还没有向任何地方发送内容。',
    },
  ],
  verify: [
    {
      en: '`python -c "import OpenSSL"`, with the Python of that program, prints nothing.',
      'zh-CN': '用那个程序所用的 Python 运行 `python -c "import OpenSSL"`，什么也不打印。',
    },
  ],
  next: ['twine-dependency-mismatch', 'program-dependency-incompatible'],
  sources: [
    { repo: 'pyca/pyopenssl', path: 'issues/1151' },
    { repo: 'python-poetry/poetry', path: 'issues/7403' },
  ],
} as const satisfies ErrorEntry;
