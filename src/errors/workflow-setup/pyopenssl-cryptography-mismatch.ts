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
      en: 'pyOpenSSL is newer: 22.1.0 needs `cryptography` 38 or later.',
      'zh-CN': 'pyOpenSSL 较新：22.1.0 需要 `cryptography` 38 或更新的版本。',
      applies: { wording: [0] },
    },
    {
      en: '`cryptography` is newer, and no longer has what the old pyOpenSSL asks for: seen with 42 beside 22.1.0, and with 39 beside 22.0.0 and 19.0.0.',
      'zh-CN': '`cryptography` 较新，旧的 pyOpenSSL 要用的东西里面已经没有了：42 配 22.1.0、39 配 22.0.0 或 19.0.0 时都会这样。',
      applies: { wording: [1, 2, 3] },
    },
  ],
  fixes: [
    {
      when: { en: 'the two are installed beside other packages', 'zh-CN': '这两个包与其他包装在同一个环境里' },
      steps: [
        {
          en: 'Let the program have an environment of its own: `pipx install poetry`, or `pipx run twine upload dist/*`, in place of the one from the system or the project.',
          'zh-CN': '让发布程序在单独的环境里运行：`pipx install poetry`，或者 `pipx run twine upload dist/*`，不要用系统或项目环境里的那个。',
        },
        {
          en: 'Or update both together, where pip installed them: `python -m pip install --upgrade pyOpenSSL cryptography`. Those of a Linux distribution are updated by its own packages only.',
          'zh-CN': '如果它们是用 pip 装的，也可以两个一起升级：`python -m pip install --upgrade pyOpenSSL cryptography`。Linux 发行版自带的，只能用它自己的包管理器升级。',
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
