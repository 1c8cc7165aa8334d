import type { ErrorEntry } from '../types.ts';

export default {
  id: 'twine-credential-empty',
  stage: 'upload-auth',
  emitter: 'twine',
  severity: 'warning',
  outranks: ['invalid-authentication-information', 'username-password-not-supported', 'private-index-credentials-refused'],
  messages: [
    { text: 'Your password is empty. Did you enter it correctly?', since: 'twine 3.5.0' },
    { text: 'Your username is empty. Did you enter it correctly?', since: 'twine 3.5.0' },
    { text: 'Your password contains control characters. Did you enter it correctly?' },
    { text: 'Your username contains control characters. Did you enter it correctly?' },
  ],
  release: 'may-be-partial',
  fixer: 'repository',
  headline: 'Your password is empty. Did you enter it correctly?',
  name: { en: 'What was typed in did not arrive', 'zh-CN': '输入的内容没有传进去' },
  meaning: {
    en: 'twine asked for the user name, the password or the token, and got nothing, or only a control character such as that of Ctrl+V. It sends that all the same, and the index refuses it, unless it takes uploads from everybody. Whether the token is right was never tried.',
    'zh-CN': 'twine 询问用户名、密码或 token，收到的却是空的，或者只有一个控制字符，比如 Ctrl+V 留下的。它照样发送，索引就会拒绝，除非索引允许任何人上传。token 对不对，根本没有试过。',
  },
  causes: [
    {
      en: 'The token was pasted in a way that this window does not know: in the Windows Command Prompt Ctrl+V types a control character.',
      'zh-CN': '粘贴 token 的方式不被这个窗口支持：在 Windows 的命令提示符里，Ctrl+V 输入的是一个控制字符。',
    },
    {
      en: 'Enter was pressed at once. Nothing is shown while a password or a token is typed or pasted.',
      'zh-CN': '直接按了回车。输入或粘贴密码、token 时，屏幕上什么都不显示。',
    },
    {
      en: 'In CI: the password is piped in, as by `echo "$TOKEN" | twine upload`, and the variable is empty there.',
      'zh-CN': '在 CI 里：密码是用管道传进去的，比如 `echo "$TOKEN" | twine upload`，而那个变量是空的。',
    },
  ],
  fixes: [
    {
      applies: { ci: ['github', 'gitlab', 'other'] },
      certain: true,
      changes: 'file',
      when: { en: 'It is a job of a CI', 'zh-CN': '这是 CI 的作业' },
      steps: [
        {
          en: 'Give the step that runs twine the variables `TWINE_USERNAME` (`__token__` for PyPI and TestPyPI) and `TWINE_PASSWORD` with the token, and run `twine upload --non-interactive`: twine then asks nothing. It asked, as neither reached it: a variable of another step or job does not count. See that the secret is not empty: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '给运行 twine 的步骤设置变量 `TWINE_USERNAME`（PyPI 和 TestPyPI 用 `__token__`）和 `TWINE_PASSWORD`（放 token），并运行 `twine upload --non-interactive`：twine 就不会再问。它会提示输入，是因为这两个变量都没有传到：写在其他步骤或作业里的不算。还要确认 secret 不是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      applies: { not: { ci: ['github', 'gitlab', 'other'] } },
      changes: 'setting',
      when: { en: 'I typed it at a terminal', 'zh-CN': '我在终端里输入' },
      steps: [
        {
          en: 'Run the same command again, and paste the token with a right click (`Edit > Paste` in the menu of a Windows Command Prompt, Ctrl+Shift+V in many terminals), then press Enter: nothing is shown while you do. Or set the variables `TWINE_USERNAME` (`__token__` for PyPI and TestPyPI) and `TWINE_PASSWORD` in this window before: twine then asks nothing.',
          'zh-CN': '再运行一次同样的命令，用右键粘贴 token（Windows 命令提示符的菜单里是 `Edit > Paste`，很多终端是 Ctrl+Shift+V），然后按回车：这时屏幕上什么都不显示。也可以先在这个窗口里设置变量 `TWINE_USERNAME`（PyPI 和 TestPyPI 用 `__token__`）和 `TWINE_PASSWORD`，twine 就不会再问。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A new token, or another scope: the old one did not arrive.',
      'zh-CN': '新建 token，或者换一个作用范围：旧的那个根本没有传到。',
    },
    {
      en: 'The token after `-p` on the command line: it stays in the history of the shell.',
      'zh-CN': '把 token 写在命令行的 `-p` 后面：它会留在 shell 的历史记录里。',
    },
  ],
  verify: [
    {
      en: 'The next run prints no such warning before the first `Uploading`.',
      'zh-CN': '下一次运行时，第一行 `Uploading` 之前没有这条警告。',
    },
  ],
  next: ['invalid-authentication-information', 'username-password-not-supported'],
  sources: [
    { repo: 'pypa/twine', path: 'twine/utils.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992', lines: [318, 345] },
    { repo: 'pypa/twine', path: 'twine/auth.py', ref: 'f536ac5d0c77a24a997854328e64644f576b4992' },
    { repo: 'pypa/twine', path: 'issues/1057' },
  ],
} as const satisfies ErrorEntry;
