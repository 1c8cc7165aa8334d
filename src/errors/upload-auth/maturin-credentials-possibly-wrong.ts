import type { ErrorEntry } from '../types.ts';

export default {
  id: 'maturin-credentials-possibly-wrong',
  stage: 'upload-auth',
  emitter: 'maturin',
  severity: 'error',
  role: 'outer-frame',
  messages: [
    { text: 'maturin failed\n  Caused by: Username and/or password are possibly wrong' },
    { text: 'maturin failed\n  Caused by: Username and/or password are wrong' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Username and/or password are possibly wrong',
  name: { en: 'The index answered maturin with 403', 'zh-CN': '索引对 maturin 返回了 403' },
  meaning: {
    en: 'maturin ends with this sentence after every 403, whatever the reason: it is a guess. The line above it, after `⛔`, is the title of the answer of the index and holds the reason, if there is one. The file was not taken.',
    'zh-CN': '无论原因是什么，maturin 遇到 403 都以这句话结尾：它只是猜测。上面 `⛔` 后面那一行是索引响应的标题，如果有原因，就写在那里。文件没有被接收。',
  },
  causes: [
    {
      en: 'The token or the password is wrong, empty, or that of another index.',
      'zh-CN': 'token 或密码不对、是空的，或者属于另一个索引。',
    },
    {
      en: 'It is right and may not upload here: PyPI and devpi then say so in the line above.',
      'zh-CN': 'token 或密码没错，但无权上传到这里：这时 PyPI 和 devpi 会在上面那一行说明。',
    },
    {
      en: 'Another credential was used than you mean: `MATURIN_PYPI_TOKEN` goes before everything else, even when it is empty, and Trusted Publishing before a user name and a password.',
      'zh-CN': '用的不是你想用的凭据：`MATURIN_PYPI_TOKEN` 优先于其他一切，空的也一样；可信发布（Trusted Publishing）又优先于用户名和密码。',
    },
  ],
  fixes: [
    {
      applies: { wording: [1] },
      certain: true,
      changes: 'file',
      when: { en: 'maturin is older than 0.14.4', 'zh-CN': 'maturin 早于 0.14.4' },
      steps: [
        {
          en: 'This maturin says so for every 403, whatever the index answered. Update it, or upload with `twine upload` or `uv publish`: the next run then prints the reason. On PyPI the user name has to be `__token__` and the password an API token: it takes no name and password of an account.',
          'zh-CN': '这一版 maturin 对每个 403 都这么说，不管索引答复了什么。更新它，或者改用 `twine upload` 或 `uv publish` 上传：下一次运行就会打印原因。在 PyPI 上，用户名必须是 `__token__`，密码是 API token：它不接受账号的用户名和密码。',
        },
      ],
    },
    {
      applies: { any: [{ index: ['other'] }, { near: ['MATURIN_REPOSITORY_URL', '--repository-url'] }] },
      changes: 'setting',
      when: { en: 'I publish to my own index', 'zh-CN': '我发布到我自己的索引' },
      steps: [
        {
          en: 'Store the password of that index anew as the secret that the step passes as `MATURIN_PASSWORD`, and compare `MATURIN_USERNAME` with the account there. An empty secret is refused like a wrong one.',
          'zh-CN': '把那个索引的密码重新存进步骤用作 `MATURIN_PASSWORD` 的 secret，再核对 `MATURIN_USERNAME` 是不是那里的账号。secret 为空，和密码错误一样会被拒绝。',
        },
      ],
    },
    {
      applies: { not: { index: ['other'] }, near: ['upload.pypi.org', 'test.pypi.org', 'MATURIN_PYPI_TOKEN'] },
      changes: 'setting',
      when: { en: 'I publish to PyPI or TestPyPI', 'zh-CN': '我发布到 PyPI 或 TestPyPI' },
      steps: [
        {
          en: 'Look up the sentence after `⛔` on this site. If there is none, put a new API token of this index into the secret that `MATURIN_PYPI_TOKEN` reads; for Trusted Publishing take that variable out of the step.',
          'zh-CN': '到本站查 `⛔` 后面的那句话。如果没有这句话，就把这个索引的新 API token 存进 `MATURIN_PYPI_TOKEN` 读取的 secret；想用可信发布，就从步骤里删掉这个变量。',
        },
      ],
    },
  ],
  verify: [
    {
      en: 'The next run ends with `Packages uploaded successfully`. The refused run stored nothing, so the version number is still free.',
      'zh-CN': '下一次运行以 `Packages uploaded successfully` 结尾。被拒绝的那次什么也没有存下，版本号仍然可用。',
    },
  ],
  next: ['devpi-no-permission', 'invalid-authentication-information', 'user-not-allowed-to-upload', 'maturin-credentials-missing'],
  sources: [
    { repo: 'PyO3/maturin', path: 'issues/999' },
    { repo: 'PyO3/maturin', path: 'issues/1323' },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [212, 257] },
    { repo: 'PyO3/maturin', path: 'src/upload.rs', ref: '9ad2a8c029931ec9ed62da51217d68c3e9233260', lines: [574, 649] },
  ],
} as const satisfies ErrorEntry;
