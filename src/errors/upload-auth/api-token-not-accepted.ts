import type { ErrorEntry } from '../types.ts';

export default {
  id: 'api-token-not-accepted',
  stage: 'upload-auth',
  emitter: 'pypi',
  severity: 'error',
  role: 'frame',
  messages: [
    { text: 'Invalid API Token: caveat must be an array' },
    { text: 'Invalid API Token: caveat array cannot be empty' },
    { text: 'Invalid API Token: caveat has unknown tag: {tag}' },
    { text: 'Invalid API Token: invalid values for fields' },
    { text: 'Invalid API Token: Not enough values' },
    { text: 'Invalid API Token: invalid macaroon!r', until: '2020-09' },
    { text: '403 Invalid API Token: {reason}' },
    { text: 'HTTP Error 403: Invalid API Token: {reason}' },
    { text: '403 Client Error: Invalid API Token: {reason}' },
    { text: 'HTTPError: 403 Forbidden from {url}\nInvalid API Token: {reason}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'Invalid API Token: caveat must be an array',
  name: { en: 'PyPI knows the token and does not accept it', 'zh-CN': 'PyPI 认识这个 token，但不接受' },
  meaning: {
    en: 'PyPI found the token, and a check of what is written in it failed. What follows `Invalid API Token:` is the check. Where it speaks of a `caveat`, of values or of fields, PyPI cannot read a restriction in the token: a token made on the website has none of that kind.',
    'zh-CN': 'PyPI 找到了这个 token，但对其中内容的一项检查没有通过。`Invalid API Token:` 后面就是那项检查。如果说的是 `caveat`、values 或 fields，就是 PyPI 读不懂 token 里的一项限制：在网站上创建的 token 里没有这种限制。',
  },
  causes: [
    {
      en: 'A fault of PyPI. On 13 March 2024 it refused good tokens so, until it was repaired the same day.',
      'zh-CN': 'PyPI 的故障。2024 年 3 月 13 日它就这样拒绝了没有问题的 token，当天修复。',
    },
    {
      en: 'The token was narrowed by a program of your own, which wrote a restriction that PyPI does not know.',
      'zh-CN': '这个 token 由你自己的程序加过限制，而写进去的限制 PyPI 不认识。',
    },
  ],
  fixes: [
    {
      changes: 'time',
      fixer: 'wait',
      when: { en: 'This token worked until now, and nothing of it was changed', 'zh-CN': '这个 token 之前一直能用，也没有改动过' },
      steps: [
        {
          en: 'Leave the token as it is, look at [status.python.org](https://status.python.org/), and run the job again in an hour: when all tokens are refused so, PyPI has a fault and repairs it.',
          'zh-CN': '不要动 token，看看 [status.python.org](https://status.python.org/)，一小时后再重新运行作业：如果所有 token 都被这样拒绝，就是 PyPI 出了故障，它会修复。',
        },
      ],
    },
    {
      changes: 'setting',
      when: { en: 'The token is new, was narrowed by a program, or is refused still', 'zh-CN': 'token 是新的，由程序加过限制，或者仍然被拒绝' },
      steps: [
        {
          en: 'On the index that you upload to, PyPI or TestPyPI, open [[account-settings > api-tokens > add-api-token]], choose the project as the scope, and put the new token, unchanged, into the secret that the upload reads.',
          'zh-CN': '在你要上传到的索引（PyPI 或 TestPyPI）上打开 [[account-settings > api-tokens > add-api-token]]，范围选这个项目，把新 token 原样存进上传时读取的 secret。',
        },
      ],
    },
  ],
  notAFix: [
    {
      en: 'Another program or another release of it for the upload: PyPI checks the token, whoever sends it.',
      'zh-CN': '换上传程序或它的版本：不管谁来发送，检查 token 的都是 PyPI。',
    },
  ],
  verify: [
    {
      en: 'The next run uploads. Look at [[release-files]] of the version first, if a file went up before the failure.',
      'zh-CN': '下一次运行能够上传。如果失败之前已经传上过文件，先看看这个版本的 [[release-files]]。',
    },
  ],
  next: ['api-token-wrong-project', 'api-token-signature', 'api-token-malformed-or-deleted'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/caveats/_core.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [58, 170] },
    { repo: 'pypi/warehouse', path: 'warehouse/macaroons/security_policy.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [97, 162] },
    { repo: 'pypi/warehouse', path: 'issues/15586' },
    { repo: 'pypi/warehouse', path: 'issues/15587' },
    { repo: 'pypi/warehouse', path: 'issues/8565' },
  ],
} as const satisfies ErrorEntry;
