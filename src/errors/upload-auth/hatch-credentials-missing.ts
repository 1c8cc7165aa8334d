import type { ErrorEntry } from '../types.ts';

export default {
  id: 'hatch-credentials-missing',
  stage: 'upload-auth',
  emitter: 'hatch',
  severity: 'error',
  role: 'outer-frame',
  // twine prints the traceback of a keyring that is not there as a warning.
  among: ['hatch publish', 'hatch run', 'hatch -', 'hatch(prog_name', '/hatch/', 'HATCH_', '[__token__]: Aborted!'],
  messages: [
    { text: 'Missing required option: user' },
    { text: 'Missing required option: auth' },
    { text: 'raise NoKeyringError(msg)\n{lines}set_password = delete_password = get_password\n{last}\nNoKeyringError: No recommended backend was available.' },
    { text: 'hatch(prog_name={name}, windows_expand_args=False)\n{lines}\nNoKeyringError: No recommended backend was available.' },
    { text: 'NoKeyringError: No recommended backend was available' },
    { text: "Username for '{url}' [__token__]: Aborted!" },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Missing required option: user',
  name: { en: 'hatch has nothing to sign in with', 'zh-CN': 'hatch 没有可用的凭据' },
  meaning: {
    en: '`hatch publish` found no user name or no password and may not ask for it, or asked a keyring, which a runner does not have. It stopped before it sent a file. hatch knows no Trusted Publishing, and an empty variable counts as none.',
    'zh-CN':
      '`hatch publish` 没有找到用户名或密码，又不能提示输入；或者它去问 keyring，而运行器上没有 keyring。它在发送文件之前就停下了。hatch 不支持可信发布（Trusted Publishing），空的变量等于没有设置。',
  },
  causes: [
    {
      en: 'The step that runs `hatch publish` has no `HATCH_INDEX_USER` or no `HATCH_INDEX_AUTH`. It reads neither `TWINE_USERNAME` nor the section `[pypi]` of `.pypirc`.',
      'zh-CN': '运行 `hatch publish` 的步骤没有 `HATCH_INDEX_USER` 或 `HATCH_INDEX_AUTH`。hatch 不读取 `TWINE_USERNAME`，也不读取 `.pypirc` 的 `[pypi]` 一节。',
    },
    {
      en: '`NoKeyringError`: the user name is there and `HATCH_INDEX_AUTH` is empty, so hatch looked for the password in a keyring.',
      'zh-CN': '`NoKeyringError`：用户名有了，而 `HATCH_INDEX_AUTH` 是空的，于是 hatch 到 keyring 里找密码。',
      applies: { wording: [2, 3, 4] },
    },
    {
      en: 'Trusted Publishing was meant, which hatch does not know.',
      'zh-CN': '本想用可信发布，而 hatch 不支持它。',
    },
  ],
  fixes: [
    {
      applies: { wording: [0, 1, 5], not: { index: ['other'] } },
      changes: 'file',
      when: { en: 'The user name or the password does not reach hatch', 'zh-CN': 'hatch 没有拿到用户名或密码' },
      steps: [
        {
          en: 'Give the step that runs `hatch publish` both `HATCH_INDEX_USER` and `HATCH_INDEX_AUTH`, from secrets of the CI: for your own index the user name and the password there, for PyPI `__token__` and an API token.',
          'zh-CN': '给运行 `hatch publish` 的步骤同时设置 `HATCH_INDEX_USER` 和 `HATCH_INDEX_AUTH`，值取自 CI 的 secret：上传到你自己的索引，就写那里的用户名和密码；上传到 PyPI，就写 `__token__` 和 API token。',
        },
        {
          en: 'If the step names them already, the secret is empty in this job: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '如果步骤里已经写了，那就是 secret 在这个作业里是空的：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      applies: { wording: [0, 1, 5], index: ['other'] },
      changes: 'file',
      when: { en: 'The user name or the password of my own index does not reach hatch', 'zh-CN': 'hatch 没有拿到我自己的索引的用户名或密码' },
      steps: [
        {
          en: 'Give the step that runs `hatch publish` the user name and the password of this index as `HATCH_INDEX_USER` and `HATCH_INDEX_AUTH`, from secrets of the CI.',
          'zh-CN': '给运行 `hatch publish` 的步骤设置这个索引的用户名和密码：`HATCH_INDEX_USER` 和 `HATCH_INDEX_AUTH`，值取自 CI 的 secret。',
        },
      ],
    },
    {
      applies: { wording: [2, 3, 4], inputs: { HATCH_INDEX_AUTH: ['absent'] } },
      certain: true,
      changes: 'file',
      when: { en: 'The step does not set the password', 'zh-CN': '步骤没有设置密码' },
      steps: [
        {
          en: 'Give the step `HATCH_INDEX_AUTH` beside `HATCH_INDEX_USER`, from a secret: the password of your own index, or for PyPI an API token with the user name `__token__`.',
          'zh-CN': '在步骤的 `HATCH_INDEX_USER` 旁边加上 `HATCH_INDEX_AUTH`，值取自 secret：你自己的索引的密码；上传到 PyPI 则是 API token，用户名写 `__token__`。',
        },
      ],
    },
    {
      applies: { wording: [2, 3, 4], not: { inputs: { HATCH_INDEX_AUTH: ['absent'] } } },
      changes: 'setting',
      when: { en: 'The password arrives empty', 'zh-CN': '传来的密码是空的' },
      steps: [
        {
          en: '`HATCH_INDEX_AUTH` is empty or missing in this job. Compare the name of the secret in the workflow file with the one that is stored, and store the secret where this job can read it: [go through the reasons](/cause/#empty-secret).',
          'zh-CN': '`HATCH_INDEX_AUTH` 在这个作业里是空的，或者没有设置。核对工作流文件里 secret 的名字与实际存放的是否一致，并把它存到这个作业读得到的地方：[逐条核对原因](/cause/#empty-secret)。',
        },
      ],
    },
    {
      applies: { not: { any: [{ index: ['other'] }, { ci: ['gitlab', 'other'] }] } },
      aside: true,
      changes: 'file',
      when: { en: 'I would rather use Trusted Publishing', 'zh-CN': '我更想用可信发布' },
      steps: [
        {
          en: 'Let hatch build only, and upload with `uv publish` or `pypa/gh-action-pypi-publish`: [the whole workflow](/fix-trusted-publishing/).',
          'zh-CN': '只用 hatch 构建，再用 `uv publish` 或 `pypa/gh-action-pypi-publish` 上传：[完整的工作流](/fix-trusted-publishing/)。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'A back end for keyring, as the message proposes: the runner keeps no password in it.',
      'zh-CN': '像错误信息建议的那样安装 keyring 后端：运行器的 keyring 里没有密码。',
    },
  ],
  verify: [
    {
      en: 'The next run prints each file with `success` behind it. The failed run sent nothing, so the version number is still free.',
      'zh-CN': '下一次运行会打印每个文件，后面是 `success`。失败的那次什么都没有发送，版本号仍然可用。',
    },
  ],
  next: ['private-index-credentials-refused', 'invalid-authentication-information'],
  sources: [
    { repo: 'pypa/hatch', path: 'src/hatch/publish/auth.py', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [39, 102] },
    { repo: 'pypa/hatch', path: 'docs/how-to/publish/auth.md', ref: 'ed8e30bebf98f2fe4d70c18a32a50a8160c391cb', lines: [5, 31] },
  ],
} as const satisfies ErrorEntry;
