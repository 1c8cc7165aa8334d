import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-payload-malformed-jwt',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    { text: '`invalid-payload`: malformed JWT' },
    { text: '{"code":"invalid-payload","description":"malformed JWT"}' },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid-payload: malformed JWT',
  name: { en: 'What was sent is no OIDC token', 'zh-CN': '发送的内容不是 OIDC 令牌' },
  meaning: {
    en: 'The index got a text in the field `token` that it cannot read as a JWT, or one without an issuer (`iss`).',
    'zh-CN': '索引在 `token` 字段里收到的文本无法按 JWT 解析，或者缺少签发方（`iss`）。',
  },
  causes: [
    {
      en: 'A script of yours sends something else: an empty text, the masked `***`, or the whole answer of GitHub and not its field `value`.',
      'zh-CN': '你自己的脚本发送了其他内容：空文本、被遮盖的 `***`，或者是 GitHub 的整个响应，而不是其中的 `value` 字段。',
    },
    {
      en: 'On GitLab the variable `PYPI_ID_TOKEN` or `TESTPYPI_ID_TOKEN`, which uv and twine send, holds something else than an ID token: it was set as a variable and not declared under `id_tokens:`.',
      'zh-CN': '在 GitLab 上，uv 和 twine 发送的是变量 `PYPI_ID_TOKEN` 或 `TESTPYPI_ID_TOKEN`，而其中不是 ID 令牌：它是作为变量设置的，没有写在 `id_tokens:` 下面。',
    },
    {
      en: 'The script got an error from GitHub, for instance without `id-token: write`, and went on with it.',
      'zh-CN': '脚本从 GitHub 得到的是错误（比如缺少 `id-token: write`），却照样继续。',
    },
  ],
  fixes: [
    {
      when: { en: 'you do not know yet what was sent', 'zh-CN': '还不知道发送的是什么' },
      steps: [
        {
          en: 'Look at who made the exchange. A script of your own has to send the field `value` of the answer of GitHub, and to stop when there is none. uv or twine on GitLab sends the variable `PYPI_ID_TOKEN` (`TESTPYPI_ID_TOKEN` for TestPyPI): declare it under `id_tokens:` in `.gitlab-ci.yml`, not as a variable.',
          'zh-CN':
            '看是谁做的交换。你自己的脚本必须发送 GitHub 响应里的 `value` 字段，没有这个字段时就应停下。GitLab 上的 uv 或 twine 发送的是变量 `PYPI_ID_TOKEN`（TestPyPI 是 `TESTPYPI_ID_TOKEN`）：在 `.gitlab-ci.yml` 的 `id_tokens:` 下声明它，不要设成普通变量。',
        },
      ],
    },
    {
      when: { en: 'you exchange the token in a script', 'zh-CN': '你在脚本里交换令牌' },
      steps: [
        {
          en: 'Replace the script by `pypa/gh-action-pypi-publish`, `uv publish` or `twine upload` (6.1.0 or later), which make the exchange themselves.',
          'zh-CN': '改用 `pypa/gh-action-pypi-publish`、`uv publish` 或 `twine upload`（6.1.0 及以后），它们会自行完成交换。',
        },
        {
          en: 'Or take the field `value` from the answer, for instance with `jq -r .value`, and stop the script when the answer is not 200.',
          'zh-CN': '或者从响应里取 `value` 字段，比如用 `jq -r .value`，并在响应不是 200 时让脚本停下。',
        },
      ],
      example: { scope: 'job', mark: ['permissions:', 'id-token: write', 'pypa/gh-action-pypi-publish@'] },
    },
  ],
  verify: [
    {
      en: 'Nothing was uploaded, so the version number is still free. [Check without using up a version number](/migrate/#verify)',
      'zh-CN': '什么都没有上传，版本号还能用。[不消耗版本号的验证方法](/migrate/#verify)',
    },
  ],
  next: ['invalid-token-malformed-or-invalid', 'invalid-payload-request-body'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [121, 144] },
    { repo: 'di/id', path: 'id/_internal/oidc/ambient.py', ref: 'eeb586710b6686eb6972ae277ccd021f100d1d42' },
  ],
} as const satisfies ErrorEntry;
