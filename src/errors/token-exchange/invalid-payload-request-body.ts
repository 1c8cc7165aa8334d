import type { ErrorEntry } from '../types.ts';

export default {
  id: 'invalid-payload-request-body',
  stage: 'token-exchange',
  emitter: 'pypi',
  severity: 'error',
  messages: [
    {
      text: '`invalid-payload`: 1 validation error for TokenPayload\n{field}\n  {reason} [type={type}, input_value={value}, input_type={input_type}]',
    },
    {
      text: '{"code":"invalid-payload","description":"1 validation error for TokenPayload{reason} [type={type}, input_value={value}, input_type={input_type}]',
    },
  ],
  release: 'nothing-uploaded',
  fixer: 'repository',
  headline: 'invalid-payload: 1 validation error for TokenPayload',
  name: { en: 'The request for the exchange has the wrong form', 'zh-CN': '交换请求的格式不对' },
  meaning: {
    en: 'The index wants a JSON object with the text field `token` and got something else. The lines after `TokenPayload` say what.',
    'zh-CN': '索引要的是带文本字段 `token` 的 JSON 对象，收到的却不是。`TokenPayload` 之后的几行说明了收到的是什么。',
  },
  causes: [
    {
      en: '`Invalid JSON`: a script of yours sends an empty body, form data, or the token without quotes.',
      'zh-CN': '`Invalid JSON`：你自己的脚本发送了空内容、表单数据，或者令牌没有加引号。',
    },
    {
      en: '`Field required`: the field has another name, for instance `jwt`.',
      'zh-CN': '`Field required`：字段名不对，比如写成了 `jwt`。',
    },
  ],
  fixes: [
    {
      changes: 'file',
      when: { en: 'I exchange the token in a script', 'zh-CN': '我在脚本里交换令牌' },
      steps: [
        {
          en: 'In your script send exactly `{"token": "…"}` to `/_/oidc/mint-token`, and let a tool write the JSON, for instance `jq -n --arg token "$TOKEN" \'{token: $token}\'`.',
          'zh-CN': '让你的脚本向 `/_/oidc/mint-token` 发送的内容正好是 `{"token": "…"}`，并用工具来生成 JSON，比如 `jq -n --arg token "$TOKEN" \'{token: $token}\'`。',
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
  next: ['invalid-payload-malformed-jwt', 'invalid-publisher-not-found'],
  sources: [
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [58, 59] },
    { repo: 'pypi/warehouse', path: 'warehouse/oidc/views.py', ref: '6b62157124ab7865029afeeadf282bce27d601d9', lines: [111, 119] },
  ],
} as const satisfies ErrorEntry;
