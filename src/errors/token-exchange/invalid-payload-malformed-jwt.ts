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
    en: 'The index calls the text in the field `token` a malformed JWT: it cannot read it as one, or the issuer (`iss`) is missing.',
    'zh-CN': '索引认为 `token` 字段里的文本是 malformed JWT：无法按 JWT 解析，或者缺少签发方（`iss`）。',
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
      applies: { any: [{ ci: ['gitlab'] }, { program: ['uv'] }] },
      changes: 'file',
      when: { en: 'uv or twine sends a variable of GitLab', 'zh-CN': 'uv 或 twine 发送的是 GitLab 的变量' },
      steps: [
        {
          en: 'In `.gitlab-ci.yml`, declare `PYPI_ID_TOKEN` under `id_tokens:` of the publish job with `aud: pypi`, for TestPyPI `TESTPYPI_ID_TOKEN` with `aud: testpypi`, and remove the CI/CD variable of that name: uv and twine send what it holds.',
          'zh-CN': '在 `.gitlab-ci.yml` 里，在发布作业的 `id_tokens:` 下声明 `PYPI_ID_TOKEN`，写 `aud: pypi`；TestPyPI 则声明 `TESTPYPI_ID_TOKEN`，写 `aud: testpypi`。同名的 CI/CD 变量要删掉：uv 和 twine 发送的就是它的内容。',
        },
      ],
    },
    {
      applies: { not: { any: [{ ci: ['gitlab'] }, { program: ['uv'] }] } },
      changes: 'file',
      when: { en: 'A script of mine makes the exchange', 'zh-CN': '交换由我自己的脚本完成' },
      steps: [
        {
          en: 'In your script send the field `value` of the answer of GitHub, for instance taken with `jq -r .value`, and stop the script when the answer is not 200.',
          'zh-CN': '让你的脚本发送 GitHub 响应里的 `value` 字段，比如用 `jq -r .value` 取出，并在响应不是 200 时让脚本停下。',
        },
        {
          en: 'Or replace the script by `pypa/gh-action-pypi-publish`, `uv publish` or `twine upload` (6.1.0 or later), which make the exchange themselves.',
          'zh-CN': '或者改用 `pypa/gh-action-pypi-publish`、`uv publish` 或 `twine upload`（6.1.0 及以后），它们会自行完成交换。',
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
